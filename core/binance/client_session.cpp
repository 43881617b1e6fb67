#include "core/binance/client_session.h"

#include "core/binance/candle_codec.h"
#include "core/binance/recipe_steps.h"
#include "core/base/contracts.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace bw::binance {

using namespace exchange;
using trading::ClientOrderId;
using trading::Symbol;

namespace {

constexpr int kInstrumentsTimeoutMs = 30'000; // several megabytes
constexpr int kSlowestInstrumentRetry = 30;   // in probe intervals
constexpr base::Millis kConnectionsWindow{300'000};
constexpr int kStopConnections = 6;           // the most that an access manager opens to one host

StreamSocket::Jitter jitterOf(const BinanceConfig &config)
{
    if (config.jitter) {
        return config.jitter;
    }
    return [](int bound) { return QRandomGenerator::global()->bounded(bound); };
}

// The pages of before go on where they stopped; while a pass is at work with them, a second one gets its own.
template<typename Pages>
std::shared_ptr<Pages> pagesSince(std::shared_ptr<Pages> &kept, base::VenueTime since, base::VenueTime now, const HistoryTerms &terms)
{
    const base::VenueTime from = since.isUnknown() ? base::VenueTime(now.ms() - terms.kept.count()) : since;
    if (!kept || kept.use_count() > 1 || (!since.isUnknown() && kept->since() != since)) {
        kept = std::make_shared<Pages>(from, terms.window, terms.pageSize);
    }
    return kept;
}

bool isForgotten(base::VenueTime since, base::VenueTime now, const HistoryTerms &terms)
{
    return !since.isUnknown() && now.ms() - since.ms() > terms.kept.count();
}

tl::unexpected<base::Error> forgotten()
{
    return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The exchange keeps three months of history; what is older cannot be read any more."));
}

} // namespace

ClientSession::ClientSession(BinanceConfig config, ExchangePort::Sink sink)
    : m_config(std::move(config)), m_words(wordsOf(m_config.market)), m_sink(std::move(sink)), m_signer(signerOrRefusal(m_config.apiSecret)),
      m_restPath(Path::Rest, m_config.clock, [this](VenueEvent event) { deliver(std::move(event)); }),
      m_wsPath(Path::WsApi, m_config.clock, [this](VenueEvent event) { deliver(std::move(event)); }),
      m_gate([this](const QString &what) { onTaskFailure(what); })
{
    if (m_config.connectionsMost > 0) {
        m_config.connections = std::make_shared<RateMeter>(m_config.connectionsMost, kConnectionsWindow);
    }
    m_shared.baseUrl = m_config.restUrl;
    m_shared.apiKey = m_config.apiKey.toLatin1();
    m_shared.secret = m_config.apiSecret;
    m_shared.signer = m_signer.get();
    m_shared.clock = m_config.clock;
    m_shared.offset = &m_offset;
    m_shared.pause = &m_pause;
    m_shared.budget = &m_budget;
    m_shared.requestTimeoutMs = m_config.requestTimeoutMs;
    m_shared.recvWindowMs = m_config.recvWindowMs;
    m_trading = std::make_unique<RestChannel>(&m_shared, nullptr);
    m_reading = std::make_unique<RestChannel>(&m_shared, nullptr);
    m_stopping = std::make_unique<RestChannel>(&m_shared, nullptr);
    m_trading->setObserver([this](const HttpAnswer &answer) { observe(answer); });
    m_reading->setObserver([this](const HttpAnswer &answer) { observe(answer); });
    m_stopping->setObserver([this](const HttpAnswer &answer) { observe(answer); });
    openWsApi();
    m_paths = std::make_unique<TradePaths>(TradePaths::Channels{m_trading.get(), m_reading.get(), m_stopping.get(), m_wsApi.get()},
                                           m_config.latch, [this] { return m_restPath.isUp(); });
    m_clockKeeper = std::make_unique<ClockKeeper>(m_reading.get(), m_words.serverTime, &m_offset, m_config.clockResampleMs, m_config.probeMs, [this] {
        deliver(ClockMeasured{m_offset.offsetMs(), m_offset.roundTripMs()});
    });
    m_side = makeSide(m_config.market, {&m_config, &m_shared, m_reading.get(), m_paths.get(), jitterOf(m_config), [this] { return venueNow(); },
                                        [this](VenueEvent event) { deliver(std::move(event)); }});
    connect(&m_warmTimer, &QTimer::timeout, this, [this] { keepWarm(); });
    m_probeTimer.setSingleShot(true);
    connect(&m_probeTimer, &QTimer::timeout, this, [this] { probe(); });
    m_instrumentTimer.setSingleShot(true);
    connect(&m_instrumentTimer, &QTimer::timeout, this, [this] { loadInstruments(); });
    connect(&m_lossTimer, &QTimer::timeout, this, [this] { tellHeldLoss(); });
    QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection);
}

ClientSession::~ClientSession() = default;

void ClientSession::openWsApi()
{
    if (m_config.wsApiUrl.isEmpty() || !m_config.wsApiOrders) {
        return;
    }
    WsApiChannel::Handlers handlers;
    handlers.changed = [this](bool up, const QString &why) { m_wsPath.set(up ? PathState::Up : PathState::Down, why); };
    handlers.alive = [this] {
        if (m_wsPath.isUp()) {
            m_wsPath.alive();
        }
    };
    handlers.observe = [this](const HttpAnswer &answer) { measure(answer, Path::WsApi); };
    m_wsApi = std::make_unique<WsApiChannel>(&m_shared, wsApiSettings(m_config, jitterOf(m_config)), std::move(handlers));
}

void ClientSession::begin()
{
    if (m_stopped) {
        return;
    }
    m_restPath.set(PathState::Connecting);
    m_trading->warmUp();
    m_reading->warmUp();
    if (m_wsApi) {
        m_wsPath.set(PathState::Connecting);
        m_wsApi->start();
    }
    m_warmTimer.start(m_config.keepWarmMs);
    keepWarm();
    m_clockKeeper->measure();
    loadInstruments();
    if (m_config.accountStream) {
        m_side->startAccountStream();
    }
}

// Intake first, then whatever is open; the coroutines end inside the shutdown of their channel.
void ClientSession::shutdown()
{
    m_stopped = true;
    m_outbox.clear();
    m_warmTimer.stop();
    m_probeTimer.stop();
    m_instrumentTimer.stop();
    m_lossTimer.stop();
    m_clockKeeper->stop();
    m_side->stop();
    if (m_wsApi) {
        m_wsApi->shutdown();
    }
    m_trading->shutdown();
    m_stopping->shutdown();
    m_reading->shutdown();
    BW_ENSURES(m_gate.running() == 0);
}

// The sink never runs inside a port call: whatever happens is told in a turn of the loop of its own.
void ClientSession::deliver(VenueEvent event)
{
    if (m_stopped || isHeldBack(event)) {
        return;
    }
    if (m_outbox.empty()) {
        QMetaObject::invokeMethod(this, [this] { drain(); }, Qt::QueuedConnection);
    }
    m_outbox.push_back(std::move(event));
}

bool ClientSession::isHeldBack(const VenueEvent &event)
{
    const auto *lost = std::get_if<EventsLost>(&event);
    if (!lost || m_losses.pass(m_config.clock->steady())) {
        return false;
    }
    m_heldLoss = lost->why;
    if (!m_lossTimer.isActive()) {
        m_lossTimer.start(LossMeter::kEvery);
    }
    return true;
}

void ClientSession::tellHeldLoss()
{
    if (!m_losses.holds()) {
        m_lossTimer.stop();
    } else if (m_losses.release(m_config.clock->steady())) {
        m_outbox.emplace_back(EventsLost{m_heldLoss});
        drain();
    }
}

void ClientSession::drain()
{
    auto events = std::exchange(m_outbox, {});
    for (VenueEvent &event : events) {
        if (m_stopped) {
            return;
        }
        m_sink(std::move(event));
    }
}

base::VenueTime ClientSession::venueNow() const
{
    return base::VenueTime(m_config.clock->systemMs() + m_offset.offsetMs());
}

void ClientSession::onTaskFailure(const QString &what)
{
    // We are wrong: no entry until a person has looked, and what we believe has to be read again.
    m_config.latch->engage(base::StopLevel::Halt, QStringLiteral("internal error: %1").arg(what), QStringLiteral("engine"),
                           m_config.clock->systemMs());
    deliver(EventsLost{QStringLiteral("An internal error stopped a request: %1").arg(what)});
}

// --- the path ---

void ClientSession::observe(const HttpAnswer &answer)
{
    if (answer.failure == CallFailure::Timeout || answer.failure == CallFailure::Connection) {
        m_restPath.set(PathState::Down, answer.detail);
        if (!m_probing) {
            m_probing = true;
            m_probeTimer.start(m_config.probeMs);
        }
    } else if (answer.failure == CallFailure::None && answer.status < 500) {
        m_restPath.alive();
        m_restPath.set(PathState::Up);
    }
    measure(answer, Path::Rest);
}

// What an answer says of the limits, which both paths share, and of the clock.
void ClientSession::measure(const HttpAnswer &answer, Path path)
{
    if (answer.usedWeight >= 0) {
        m_usedWeight = answer.usedWeight;
    }
    if (answer.failure == CallFailure::None && answer.status < 500) {
        deliver(RestMeasured{answer.roundTripMicros, m_usedWeight, m_weightLimit, ratesSaid(answer), path});
    }
    if (answer.status == 429 || answer.status == 418) {
        deliver(RequestsPaused{answer.status, m_pause.remaining(m_config.clock->steady())});
    }
    if (answer.failure == CallFailure::None && answer.status >= 400 && answer.status < 500) {
        remedy(ruleOn(answer, Asked::Placement, m_config.market));
    }
}

// What an error number calls for beside its own answer; the rest of the remedies belongs to whoever asked.
void ClientSession::remedy(const Ruling &ruling)
{
    if (ruling.remedy == Remedy::ResyncClock) {
        m_clockKeeper->measure();
    } else if (ruling.remedy == Remedy::ReadAccount) {
        deliver(AccountDoubted{ruling.error ? ruling.error->message : QString()});
    } else if (ruling.remedy == Remedy::ReloadInstruments && !m_instrumentsReloading) {
        m_instrumentsReloading = true;               // until they have been read, however many refusals come
        m_instrumentTimer.start(m_config.probeMs);
    }
}

// The limits of exchangeInfo, each with what this answer says of its use.
QList<RateWindow> ClientSession::ratesSaid(const HttpAnswer &answer) const
{
    QList<RateWindow> rates = m_rates;
    for (RateWindow &rate : rates) {
        if (rate.kind == RateKind::Weight && rate.window == std::chrono::minutes(1) && answer.usedWeight >= 0) {
            rate.used = answer.usedWeight;
        }
        for (const auto &[seconds, count] : answer.orderCounts) {
            if (rate.kind == RateKind::Orders && rate.window == std::chrono::seconds(seconds)) {
                rate.used = count;
            }
        }
    }
    return rates;
}

// While the path is down it is tried all the time; once it is up, the connection for orders is warmed again.
void ClientSession::probe()
{
    m_reading->send(m_words.serverTime, [this](const HttpAnswer &answer) {
        if (m_stopped) {
            return;
        }
        if (!answer.isSuccess()) {
            m_probeTimer.start(m_config.probeMs);
            return;
        }
        m_probing = false;
        m_clockKeeper->compare(answer);
        keepWarm();
    });
}

void ClientSession::keepWarm()
{
    m_trading->send(m_words.ping, [](const HttpAnswer &) {}); // observe() sees it
    // At the same time, so that each has a connection of its own: that many cancel-alls of a stop meet a warm one.
    for (int i = 0; i < kStopConnections; ++i) {
        m_stopping->send(m_words.ping, [](const HttpAnswer &) {});
    }
    if (m_wsApi) {
        m_wsApi->probe();
    }
    if (m_offset.isKnown()) {
        m_reading->send(m_words.serverTime, [this](const HttpAnswer &answer) { m_clockKeeper->compare(answer); });
    }
}

// --- instruments ---

void ClientSession::loadInstruments()
{
    HttpCall call = m_words.exchangeInfo;
    call.timeoutMs = std::max(kInstrumentsTimeoutMs, m_config.requestTimeoutMs);
    m_reading->send(call, [this](const HttpAnswer &answer) { onInstruments(answer); });
}

void ClientSession::onInstruments(const HttpAnswer &answer)
{
    if (m_stopped) {
        return;
    }
    const auto document = jsonOf(answer);
    const auto info = document ? m_words.decodeExchangeInfo(*document, m_config.asset)
                               : base::Result<ExchangeInfo>(tl::unexpected<base::Error>(document.error()));
    if (!info) {
        m_instrumentAttempts = std::min(m_instrumentAttempts + 1, kSlowestInstrumentRetry);
        m_instrumentTimer.start(m_config.probeMs * m_instrumentAttempts);
        return;
    }
    m_instrumentsReloading = false;
    m_instrumentAttempts = 0;
    m_weightLimit = info->weightPerMinute;
    m_rates = info->rates;
    m_budget.learn(m_rates);
    m_instrumentTimer.start(m_config.instrumentsRefreshMs);
    deliver(InstrumentsLoaded{info->instruments, info->refused});
}

void ClientSession::watch(const QList<Symbol> &symbols)
{
    m_side->watch(symbols);
}

// --- readings ---

void ClientSession::readAccount(std::uint64_t readId)
{
    m_gate.launch(accountRecipe(readId));
    m_side->readSettings();
}

void ClientSession::readIncome(base::VenueTime since)
{
    if (isForgotten(since, venueNow(), m_words.history)) {
        deliver(IncomeOutcome{forgotten()});
        return;
    }
    m_gate.launch(incomeRecipe(pagesSince(m_incomePages, since, venueNow(), m_words.history)));
}

QCoro::Task<void> ClientSession::accountRecipe(std::uint64_t readId)
{
    const base::VenueTime now = venueNow();
    ReadingOutcome outcome;
    outcome.readId = readId;
    outcome.reading = co_await m_side->fetchAccount(now);
    deliver(std::move(outcome));
}

QCoro::Task<void> ClientSession::incomeRecipe(std::shared_ptr<IncomePages> pages)
{
    const base::VenueTime now = venueNow();
    IncomeOutcome outcome;
    outcome.rows = co_await m_side->fetchIncome(pages, now);
    deliver(std::move(outcome));
}

void ClientSession::readTrades(const trading::Symbol &symbol, base::VenueTime since)
{
    if (isForgotten(since, venueNow(), m_words.history)) {
        deliver(TradesOutcome{symbol, forgotten()});
        return;
    }
    m_gate.launch(tradesRecipe(symbol, pagesSince(m_tradePages[symbol], since, venueNow(), m_words.history)));
}

QCoro::Task<void> ClientSession::tradesRecipe(trading::Symbol symbol, std::shared_ptr<TradePages> pages)
{
    const base::VenueTime now = venueNow();
    exchange::TradesOutcome outcome;
    outcome.symbol = symbol;
    outcome.fills = co_await m_side->fetchTrades(symbol, pages, now);
    deliver(std::move(outcome));
}

void ClientSession::readOpenPrice(const trading::Symbol &symbol, base::VenueTime at)
{
    m_reading->send(m_words.openPrice(symbol, at), [this, symbol, at](const HttpAnswer &answer) {
        deliver(OpenPriceOutcome{symbol, at, partOf<trading::Price>(answer, [at](const QJsonDocument &document) { return decodeOpenPrice(document, at); })});
    });
}

} // namespace bw::binance
