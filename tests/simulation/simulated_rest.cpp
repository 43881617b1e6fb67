// Requests and their answers.
#include "tests/simulation/simulated_venue.h"

#include <array>

namespace bw::simulation {

using namespace exchange;
using base::Error;
using base::ErrorCode;
using trading::ClientOrderId;
using trading::Symbol;

namespace {

constexpr std::int64_t kOrderTimeoutMs = 5'000;
constexpr std::int64_t kProbeMs = 1'000;
constexpr std::int64_t kClockCompareMs = 30'000;
constexpr std::int64_t kStatedBanMs = 6'000;

// No words of the exchange. A question without an answer decides nothing: only the exchange says that there is no such order.
template<typename Outcome>
std::function<VenueEvent(Fate, const Error &)> failsAs(const Outcome &asked)
{
    return [asked](Fate fate, const Error &error) -> VenueEvent {
        Outcome outcome = asked;
        if constexpr (requires { outcome.fromQuery; }) {
            fate = outcome.fromQuery ? Fate::Unknown : fate;
        }
        outcome.fate = fate;
        outcome.error = error;
        return outcome;
    };
}

struct Fault
{
    const char *name;
    Fate fate;
    bool arrives;
    std::int64_t afterMs;   // 0: as fast as any answer
    int code;
    ErrorCode kind;
};

constexpr std::array<Fault, 15> kFaults{{
    {"lost-request", Fate::Unknown, false, kOrderTimeoutMs, 0, ErrorCode::Timeout},
    {"lost-answer", Fate::Unknown, true, kOrderTimeoutMs, 0, ErrorCode::Timeout},
    {"5xx-before", Fate::Unknown, false, 0, 0, ErrorCode::Protocol},
    {"5xx-after", Fate::Unknown, true, 0, 0, ErrorCode::Protocol},
    {"-1006", Fate::Unknown, true, 0, -1006, ErrorCode::Timeout},
    {"-1007", Fate::Unknown, false, 0, -1007, ErrorCode::Timeout},
    {"-1007-after", Fate::Unknown, true, 0, -1007, ErrorCode::Timeout},
    {"-4045", Fate::Refused, false, 0, -4045, ErrorCode::Refused}, // no room for another conditional order
    {"-1021", Fate::Refused, false, 0, -1021, ErrorCode::Refused},
    {"429", Fate::Refused, false, 0, -1003, ErrorCode::RateLimited},
    {"418", Fate::Refused, false, 0, -1003, ErrorCode::RateLimited},
    {"418-stated", Fate::Refused, false, 0, -1003, ErrorCode::RateLimited},
    {"html-before", Fate::Unknown, false, 0, 0, ErrorCode::Protocol},
    {"html-after", Fate::Unknown, true, 0, 0, ErrorCode::Protocol},
    {"maintenance", Fate::Refused, false, 0, -1, ErrorCode::Refused},
}};

} // namespace

std::int64_t SimulatedVenue::restDelay()
{
    const std::int64_t slow = m_world->strikes(QStringLiteral("rest slow")) ? m_world->delays.between(200, 4'000) : 0;
    return m_world->delays.between(5, 120) + slow;
}

std::optional<SimulatedVenue::Failure> SimulatedVenue::failure()
{
    if (m_world->isOpen(QStringLiteral("rest down"))) {
        return Failure{Fate::Refused, Error{ErrorCode::Network, QStringLiteral("No connection. Nothing was sent.")}, 5, false};
    }
    for (const Fault &fault : kFaults) {
        const QString name = QLatin1Char(' ') + QLatin1String(fault.name);
        if (m_world->strikes(QStringLiteral("rest") + name) || m_world->strikes(m_errand + name)) {
            const int status = fault.name[0] == '4' ? QByteArray(fault.name).left(3).toInt() : 0;
            const std::int64_t stated = name.endsWith(QLatin1String("-stated")) ? kStatedBanMs : 0;
            return Failure{fault.fate, Error{fault.kind, QStringLiteral("The exchange answered: %1.").arg(QLatin1String(fault.name)), fault.code, status, stated},
                           fault.afterMs, fault.arrives};
        }
    }
    return std::nullopt;
}

void SimulatedVenue::countCall()
{
    if (m_crashAfter && --*m_crashAfter <= 0) {
        m_crashAfter.reset();
        throw ProcessCrash{m_crashDownMs};
    }
}

// Up, carried out, down. `gone`: the exchange has seen it, or never will.
void SimulatedVenue::request(CarryOut carryOut, Fail fail, std::function<void()> gone)
{
    const auto broken = failure();
    const std::int64_t up = restDelay();
    const std::int64_t down = restDelay();
    if (broken && !broken->arrives) {
        // What never left is gone by the time that is told.
        m_world->after(broken->afterMs > 0 ? std::min(up, broken->afterMs) : up, [gone] { if (gone) { gone(); } });
        if (broken->error.code == ErrorCode::RateLimited) {
            const std::int64_t stated = broken->error.retryAfterMs;
            answer(up + down, RequestsPaused{broken->error.httpStatus, base::Millis(stated > 0 ? stated : m_world->delays.between(500, 3'000))});
        }
        answer(broken->afterMs > 0 ? broken->afterMs : up + down, fail(broken->fate, broken->error));
        if (broken->error.code == ErrorCode::Network || broken->error.code == ErrorCode::Timeout) {
            later(broken->afterMs, [this] { restDown(QStringLiteral("requests are not answered.")); });
        }
        return;
    }
    m_world->after(up, [this, alive = m_alive, carryOut, fail, gone, broken, up, down] {
        const VenueEvent done = carryOut(); // at the exchange, whether or not the process still lives
        if (gone) {
            gone();
        }
        if (!*alive) {
            return;
        }
        if (broken) {
            return answer(broken->afterMs > 0 ? broken->afterMs - up : down, fail(broken->fate, broken->error));
        }
        later(down, [this, done, up, down] {
            restUp();
            restMeasured(up + down);
            deliver(done);
        });
    });
    countCall(); // the bytes are out, and nobody is there for the answer
}

void SimulatedVenue::answer(std::int64_t afterMs, VenueEvent event)
{
    later(std::max<std::int64_t>(afterMs, 1), [this, event = std::move(event)] { deliver(event); });
}

void SimulatedVenue::restUp()
{
    if (!m_restIsUp) {
        m_restIsUp = true;
        deliver(PathChanged{Path::Rest, PathState::Up, {}});
    }
}

void SimulatedVenue::restMeasured(std::int64_t roundTripMs)
{
    RestMeasured measured{roundTripMs * 1000, 10, 2400};
    measured.rates = {RateWindow{RateKind::Weight, base::Millis(60'000), 2400, 10}, RateWindow{RateKind::Orders, base::Millis(10'000), 300, 1},
                      RateWindow{RateKind::Orders, base::Millis(60'000), 1200, 1}};
    deliver(measured);
}

void SimulatedVenue::restDown(const QString &why)
{
    if (m_restIsUp) {
        m_restIsUp = false;
        deliver(PathChanged{Path::Rest, PathState::Down, why});
        later(kProbeMs, [this] { probe(); });
    }
}

// Asks for the exchange's time: while the path is down all the time, else now and then.
void SimulatedVenue::probe()
{
    if (m_world->isOpen(QStringLiteral("rest down"))) {
        later(kProbeMs, [this] { probe(); });
        return;
    }
    later(m_world->delays.between(10, 200), [this] {
        restUp();
        deliver(ClockMeasured{-m_world->clockSkewMs, 20});
    });
    if (!m_probing) {
        m_probing = true;
        later(kClockCompareMs, [this] {
            m_probing = false;
            probe();
        });
    }
}

// --- orders ---

void SimulatedVenue::submit(const safety::ApprovedOrder &order)
{
    // The question at the socket, as the client asks it.
    if (order.isEntry() && !m_latch->permits(order.epoch()) && m_planted != ClientDefect::AsksNoLatch) {
        OrderOutcome outcome;
        outcome.clientId = order.clientId();
        outcome.fate = Fate::Refused;
        outcome.error = Error{ErrorCode::Conflict, QStringLiteral("The emergency stop is engaged.")};
        answer(1, outcome);
        return;
    }
    sendOrder(order);
}

void SimulatedVenue::sendOrder(const safety::ApprovedOrder &order)
{
    m_errand = QStringLiteral("order");
    m_world->trace("order " + order.clientId().text().toUtf8() + ' ' + order.quantity().toString().toUtf8());
    m_watcher->orderLeft(order);
    OrderOutcome outcome;
    outcome.clientId = order.clientId();
    const Fail answered = failsAs(outcome);
    const Fail fail = [this, order, answered](Fate fate, const Error &error) -> VenueEvent {
        if (m_planted == ClientDefect::ResendsUnknown && fate == Fate::Unknown) {
            later(1, [this, order] { sendOrder(order); });
        }
        return answered(fate, error);
    };
    const auto exits = m_planted == ClientDefect::PlainExits ? ExchangeSide::Exits::Plain : ExchangeSide::Exits::ReduceOnly;
    request([order, exits, exchange = m_exchange] { return exchange->place(order, exits); }, fail,
            [watcher = m_watcher, id = order.clientId()] { watcher->orderArrived(id); });
}

void SimulatedVenue::submitStop(const safety::ApprovedStop &stop)
{
    m_errand = QStringLiteral("stop");
    m_world->trace("stop " + stop.clientId().text().toUtf8() + ' ' + stop.triggerPrice().toString().toUtf8());
    m_watcher->stopLeft(stop);
    AlgoOutcome outcome;
    outcome.clientId = stop.clientId();
    request([stop, exchange = m_exchange] { return exchange->placeStop(stop); }, failsAs(outcome));
}

void SimulatedVenue::cancel(const Symbol &symbol, const ClientOrderId &id)
{
    m_errand = QStringLiteral("cancel");
    m_world->trace("cancel " + id.text().toUtf8());
    CancelOutcome outcome;
    outcome.symbol = symbol;
    outcome.clientId = id;
    request([symbol, id, exchange = m_exchange] { return exchange->cancel(symbol, id); }, failsAs(outcome));
}

void SimulatedVenue::cancelStop(const Symbol &symbol, const ClientOrderId &id)
{
    m_errand = QStringLiteral("cancel");
    m_world->trace("cancel-stop " + id.text().toUtf8());
    m_watcher->stopCancelLeft(symbol, id);
    CancelOutcome outcome;
    outcome.symbol = symbol;
    outcome.clientId = id;
    request([symbol, id, exchange = m_exchange] { return exchange->cancelStop(symbol, id); }, failsAs(outcome));
}

void SimulatedVenue::cancelAll(const Symbol &symbol)
{
    m_errand = QStringLiteral("cancel");
    m_world->trace("cancel-all " + symbol.text().toUtf8());
    CancelOutcome outcome;
    outcome.symbol = symbol;
    request([symbol, exchange = m_exchange] { return exchange->cancelAll(symbol); }, failsAs(outcome));
}

void SimulatedVenue::set(const SettingOutcome &asked)
{
    m_errand = QStringLiteral("setting");
    m_world->trace("setting " + asked.symbol.text().toUtf8());
    m_watcher->settingLeft(asked.symbol);
    ++m_settingMoves;
    const auto counted = [this](VenueEvent event) {
        ++m_settingMoves;
        return event;
    };
    request([this, alive = m_alive, asked, counted, exchange = m_exchange] {
                const VenueEvent answer = exchange->set(asked);
                return *alive ? counted(answer) : answer;
            },
            [asked, counted](Fate fate, const Error &error) { return counted(failsAs(asked)(fate, error)); });
}

void SimulatedVenue::setLeverage(const Symbol &symbol, int leverage)
{
    set(SettingOutcome{symbol, {leverage, {}}, {}, {}});
}

void SimulatedVenue::setMarginType(const Symbol &symbol, trading::MarginType type)
{
    set(SettingOutcome{symbol, {{}, type}, {}, {}});
}

// What a setting overtook is asked for again, as the client does.
void SimulatedVenue::readSettings()
{
    if (m_world->isOpen(QStringLiteral("rest down"))) {
        return;
    }
    later(restDelay(), [this, moves = m_settingMoves] {
        const LeverageStated stated = m_exchange->settings();
        later(restDelay(), [this, moves, stated] { moves == m_settingMoves ? deliver(stated) : readSettings(); });
    });
}

void SimulatedVenue::query(const Symbol &symbol, const ClientOrderId &id)
{
    m_errand = QStringLiteral("query");
    m_world->trace("query " + id.text().toUtf8());
    m_watcher->queried(id);
    OrderOutcome outcome;
    outcome.clientId = id;
    outcome.fromQuery = true;
    request([symbol, id, exchange = m_exchange] { return exchange->query(symbol, id); }, failsAs(outcome));
}

void SimulatedVenue::queryStop(const Symbol &symbol, const ClientOrderId &id)
{
    m_errand = QStringLiteral("query");
    AlgoOutcome outcome;
    outcome.clientId = id;
    outcome.fromQuery = true;
    request([symbol, id, exchange = m_exchange] { return exchange->queryStop(symbol, id); }, failsAs(outcome));
}

} // namespace bw::simulation
