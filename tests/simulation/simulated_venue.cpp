// The life cycle and the two streams.
#include "tests/simulation/simulated_venue.h"

namespace bw::simulation {

using namespace exchange;
using trading::ClientOrderId;
using trading::Symbol;

namespace {

constexpr std::int64_t kPingMs = 2'000;      // as the client's own: core/binance/binance_config.h
constexpr std::int64_t kDeadMs = 15'000;
constexpr std::int64_t kReconnectMs = 500;
constexpr std::int64_t kClockCompareMs = 30'000;

} // namespace

SimulatedVenue::SimulatedVenue(World *world, ExchangeSide *exchange, std::shared_ptr<base::HaltLatch> latch, Watcher *watcher)
    : m_world(world), m_exchange(exchange), m_latch(std::move(latch)), m_watcher(watcher)
{
    m_user.name = QStringLiteral("user");
    m_market.name = QStringLiteral("market");
    m_market.path = Path::MarketStream;
}

SimulatedVenue::~SimulatedVenue()
{
    *m_alive = false;
}

void SimulatedVenue::start(Sink sink)
{
    m_sink = std::move(sink);
    auto instruments = std::make_shared<trading::InstrumentMap>();
    for (const trading::Instrument &instrument : m_exchange->instruments()) {
        instruments->insert(instrument.symbol, instrument);
    }
    later(m_world->delays.between(20, 300), [this, instruments] {
        restUp();
        deliver(InstrumentsLoaded{instruments, {}});
        if (!m_exchange->isSpot()) {
            deliver(m_exchange->settings());
        }
        restMeasured(50);
    });
    later(m_world->delays.between(20, 400), [this] { connectStream(m_user); });
    later(kClockCompareMs, [this] { probe(); });
    probe();
}

void SimulatedVenue::stop()
{
    m_sink = {};
}

void SimulatedVenue::later(std::int64_t afterMs, std::function<void()> body)
{
    m_world->after(afterMs, [alive = m_alive, body = std::move(body)] {
        if (*alive) {
            body();
        }
    });
}

void SimulatedVenue::deliver(VenueEvent event)
{
    if (m_sink) {
        ++m_world->figures.events;
        m_world->trace("told " + QByteArray::number(static_cast<int>(event.index())));
        m_watcher->told(event);
        m_sink(std::move(event));
    }
}

void SimulatedVenue::watch(const QList<Symbol> &symbols)
{
    const bool first = m_watched.isEmpty();
    m_watched = QSet<Symbol>(symbols.begin(), symbols.end());
    if (first && !m_watched.isEmpty()) {
        later(m_world->delays.between(20, 300), [this] { connectStream(m_market); });
    }
}

// --- streams ---

void SimulatedVenue::connectStream(Stream &stream)
{
    if (m_world->isOpen(stream.name + QStringLiteral(" down")) || m_world->isOpen(QStringLiteral("rest down"))) {
        later(kReconnectMs, [this, &stream] { connectStream(stream); }); // the listen key is asked for by REST
        return;
    }
    stream.up = true;
    stream.upAtMs = stream.lastFrameMs = m_world->elapsedMs();
    deliver(PathChanged{stream.path, PathState::Up, {}});
    if (stream.wasUp && stream.path == Path::UserStream) {
        deliver(EventsLost{QStringLiteral("The account's stream was interrupted.")});
    }
    stream.wasUp = true;
    later(kPingMs, [this, &stream] { beat(stream); });
}

void SimulatedVenue::beat(Stream &stream)
{
    if (!stream.up) {
        return;
    }
    if (m_world->isOpen(stream.name + QStringLiteral(" down"))) {
        return loseStream(stream, QStringLiteral("the connection was closed."));
    }
    if (!m_world->isOpen(stream.name + QStringLiteral(" silent"))) {
        stream.lastFrameMs = m_world->elapsedMs();
        deliver(PathAlive{stream.path});
    } else if (m_world->elapsedMs() - stream.lastFrameMs >= kDeadMs) {
        return loseStream(stream, QStringLiteral("it is silent."));
    }
    later(kPingMs, [this, &stream] { beat(stream); });
}

void SimulatedVenue::loseStream(Stream &stream, const QString &why)
{
    stream.up = false;
    deliver(PathChanged{stream.path, PathState::Down, why});
    later(kReconnectMs, [this, &stream] { connectStream(stream); });
}

void SimulatedVenue::onStream(Stream &stream, const ExchangeSide::Message &message)
{
    const auto is = [this, &stream](const char *fault) { return m_world->strikes(stream.name + QLatin1Char(' ') + QLatin1String(fault)); };
    if (!stream.up || m_world->isOpen(stream.name + QStringLiteral(" silent")) || m_world->isOpen(stream.name + QStringLiteral(" down")) || is("loss")) {
        return;
    }
    std::int64_t delay = m_world->delays.between(1, 60);
    if (is("slow")) {
        delay += m_world->delays.between(100, 4'000);
    }
    const bool overtaken = is("reorder");
    std::int64_t at = m_world->nanos() + (overtaken ? delay + m_world->delays.between(20, 3'000) : delay) * 1'000'000;
    if (!overtaken) {
        at = std::max(at, stream.lastDeliveryNanos);
        stream.lastDeliveryNanos = at;
    }
    const int copies = is("duplicate") ? 2 : 1;
    for (int copy = 0; copy < copies; ++copy) {
        m_world->queue().plan(at, [this, alive = m_alive, &stream, message] {
            if (*alive && stream.up) {
                heard(stream, message);
            }
        });
    }
}

// The client lets each message pass once where its key tells it, and no balances that are older than those it told.
void SimulatedVenue::heard(Stream &stream, const ExchangeSide::Message &message)
{
    if (!message.key.isEmpty() && m_seen.contains(message.key)) {
        return;
    }
    m_seen.insert(message.key);
    stream.lastFrameMs = m_world->elapsedMs();
    for (const VenueEvent &event : message.events) {
        if (const auto *update = std::get_if<AccountUpdate>(&event); update && !update->balances.isEmpty()) {
            if (update->at < m_balancesAt) {
                continue;
            }
            m_balancesAt = update->at;
        }
        deliver(event);
    }
}

void SimulatedVenue::onExchange(const ExchangeSide::Message &message)
{
    const VenueEvent &first = message.events.first();
    if (const auto *mark = std::get_if<MarkPriceTick>(&first)) {
        // Garbage on the stream: the codec drops a price that is not above zero, which is a message that never was.
        m_unheard = !m_watched.contains(mark->symbol) || m_world->luck.chance(5);
        if (!m_unheard) {
            onStream(m_market, message);
        }
    } else if (std::holds_alternative<BookTick>(first)) {
        if (!m_unheard && m_world->luck.chance(200)) {
            onStream(m_market, message);
        }
    } else {
        onStream(m_user, message);
    }
}

} // namespace bw::simulation
