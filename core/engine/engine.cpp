#include "core/engine/engine.h"

#include "core/base/mutants.h"
#include "core/base/contracts.h"
#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::ReplyKind;
using engine_client::Severity;
using safety::TradingState;

Engine::Engine(EngineConfig config, const RecoveredState &recovered, const base::LatchRecord &latch)
    : m_config(std::move(config))
    , m_trades(recovered.trades)
    , m_requests(recovered.requests)
    , m_results(recovered.results)
    , m_chronicle(recovered)
    , m_guard(m_config.limits, m_config.guardAdopted)
    , m_plan(m_config.market)
    , m_latch(latch)
    , m_confirmed(!isLive(m_config.mode) || m_config.liveConfirmed == Confirmation::Given)
    , m_run(recovered.runs + 1)
    , m_recovered(recovered.open)
    , m_amendment(latch.engaged ? recovered.amendment : std::nullopt)
    , m_latchRecorded(recovered.latched.has_value())
{
    if (recovered.baseline && !BW_MUTANT("baseline-reset-on-restart")) {
        m_day.setBaseline(*recovered.baseline);
    }
    m_day.setTripped(recovered.trippedOn);
    m_tripLimit = recovered.tripLimit;
    for (const Flow &flow : recovered.flows) {
        m_flows.restore(flow);
    }
    m_openFlow = recovered.unexplained;
    m_ranUntil = recovered.lastAt;
    m_drawdown.recover(recovered.peak);
    m_peakRecovered = recovered.peak ? recovered.peak->asOf : base::VenueTime();
    m_configuredLimits = toJson(m_config.limits.values());
    m_limitOrigins = std::make_shared<const engine_client::LimitOrigins>(m_config.limitOrigins);
    if (recovered.limits && recovered.limits->configured == m_configuredLimits && !BW_MUTANT("changed-limits-forgotten")) {
        if (const auto limits = safety::Limits::create(recovered.limits->values)) {
            m_config.limits = *limits;
            m_guard.useLimits(*limits);
            engine_client::LimitOrigins origins = m_config.limitOrigins;
            origins.insert(recovered.limits->origins);
            m_limitOrigins = std::make_shared<const engine_client::LimitOrigins>(origins);
        }
    }
    m_ledger.useMarket(m_config.market);
    m_ledger.useLimits(m_config.limits.values());
    if (m_config.market == trading::Market::Spot) {
        recoverSpot(recovered);
    }
    for (auto it = recovered.plannedStops.begin(); it != recovered.plannedStops.end(); ++it) {
        m_guard.planStop(it.key(), it.value());
        m_ownSymbols.insert(it.key());
    }
    for (auto it = recovered.takeProfits.begin(); it != recovered.takeProfits.end(); ++it) {
        m_takeProfits.plan(it.key(), it.value());
    }
}

Effects Engine::start(Now now)
{
    m_stopIds = safety::StopIds(static_cast<std::uint64_t>(std::max<std::int64_t>(now.venue.ms() / 1000, 0)), static_cast<std::uint64_t>(m_run));
    m_chronicle.record(kind::kStart, {{QStringLiteral("run"), static_cast<qint64>(m_run)},
                                      {QStringLiteral("mode"), toWord(m_config.mode)}}, now.venue);
    note(Severity::Info, QStringLiteral("Started in %1 mode.").arg(toWord(m_config.mode)), now);
    if (m_openFlow) {
        m_flows.restoreUnexplained(*m_openFlow, now.steady);
    }
    if (m_latch.engaged) {
        m_latch.reason = m_amendment ? m_amendment->reason : m_latch.reason;
        if (!m_latchRecorded) { // the process died between the latch and the journal
            m_chronicle.record(kind::kLatch, toJson(m_latch), now.venue);
        }
        note(Severity::Alarm, QStringLiteral("Still stopped: %1 (by %2).").arg(m_latch.reason, m_latch.by), now);
        beginStop(m_latch, -1, now);
    }
    Effects out = finish(now);
    if (m_latch.engaged) {
        out.append(SyncLatch{}); // who wrote the file may have died before it was on the disk
    }
    return out;
}

Effects Engine::onVenue(const exchange::VenueEvent &event, Now at)
{
    const Now now = take(at);
    m_onlyPrice = std::holds_alternative<exchange::MarkPriceTick>(event) || std::holds_alternative<exchange::BookTick>(event)
                  || std::holds_alternative<exchange::PathAlive>(event) || std::holds_alternative<exchange::RestMeasured>(event);
    std::visit([this, now](const auto &body) { handle(body, now); }, event);
    return finish(now);
}

Effects Engine::onCommand(const engine_client::Command &command, Now at)
{
    const Now now = take(at);
    std::visit([&](const auto &body) { handle(body, command, now); }, command.body);
    return finish(now);
}

Effects Engine::onPersist(const base::Status &status, Now now)
{
    if (status.has_value() == m_journalHealthy) {
        return {};
    }
    m_journalHealthy = status.has_value();
    m_journalTrouble = status ? QString() : status.error().message;
    note(m_journalHealthy ? Severity::Info : Severity::Alarm,
         m_journalHealthy ? QStringLiteral("The journal can be written again.")
                          : QStringLiteral("The journal cannot be written: %1 Entries are blocked; exits and stops work.").arg(m_journalTrouble),
         now);
    return finish(now);
}

Effects Engine::onTick(Now at)
{
    const Now now = take(at);
    watchSilence(now);
    lookUpUnknown(now);
    keepReading(now);
    readSettingsAgain(now);
    sendHeldBack(now);
    askForFills(now);
    return finish(now);
}

Effects Engine::onShutdown(Now at)
{
    const Now now = take(at);
    for (const TrackedOrder &order : m_ledger.orders()) {
        if (order.isEntry() && order.view.isOpen() && !order.foreign) {
            m_out.append(Cancel{order.view.symbol, order.view.clientId});
        }
    }
    note(Severity::Info, QStringLiteral("Ending in order; positions keep their stops at the exchange."), now);
    Effects out = std::exchange(m_out, {});
    out.prepend(Persist{m_chronicle.takePending()});
    return out;
}

QStringList Engine::restingEntries() const
{
    QStringList resting;
    for (const TrackedOrder &order : m_ledger.orders()) {
        if (order.isEntry() && order.view.isOpen() && !order.foreign) {
            resting.append(QStringLiteral("%1 %2 %3 (%4)").arg(toWord(order.view.side), order.view.quantity.toString(), order.view.symbol.text(),
                                                               order.view.clientId.text()));
        }
    }
    resting.sort();
    return resting;
}

// The moment as it came in, its venue time held against the exchange's own stamps.
Now Engine::take(Now at)
{
    m_uncorrected = at;
    return BW_MUTANT("day-by-the-workstation") ? at : m_exchangeClock.corrected(at);
}

// The continuous checks, then one durable step with everything that was noted, before anything that it must precede.
Effects Engine::finish(Now now)
{
    checkDay(now);
    expireHeldEntries(now);
    runPlan(now);
    advanceFreeing(now);
    guardPositions(now);
    checkDrift(now);
    if (!m_onlyPrice) { // a price alone changes neither
        keepTakeProfits(now);
        dropOrphanStops(now);
        watchSymbols();
        keepCountdowns(now);
    }
    m_onlyPrice = false;

    keepBook(now);
    Effects out;
    const QList<journal::Record> records = m_chronicle.takePending();
    const bool stopFirst = m_plan.active(); // stop and exit requests may leave before any journal write
    if (!records.isEmpty() && !stopFirst) {
        out.append(Persist{records});
    }
    out += std::exchange(m_out, {});
    if (!records.isEmpty() && stopFirst) {
        out.append(Persist{records});
    }
    return out;
}

safety::StateView Engine::state(Now at) const
{
    const Now now = m_exchangeClock.corrected(at);
    if (m_latch.engaged) {
        return {TradingState::Stopped, {m_latch.reason}};
    }
    const QStringList notReady = notReadyReasons(now);
    if (!notReady.isEmpty()) {
        return {TradingState::NotReady, notReady};
    }
    QStringList reduceOnly;
    if (!m_confirmed) {
        reduceOnly.append(QStringLiteral("unconfirmed"));
    }
    if (m_day.trippedOn(now.venue.day())) {
        reduceOnly.append(QStringLiteral("daily-loss"));
    }
    if (!reduceOnly.isEmpty()) {
        return {TradingState::ReduceOnly, reduceOnly};
    }
    return {TradingState::Active, {}};
}

QString Engine::pictureDoubt(Now now) const
{
    if (!m_instruments || !m_ledger.everRead()) {
        return QStringLiteral("start-up");
    }
    if (m_resync || !m_recovered.isEmpty()) {
        return QStringLiteral("resync");
    }
    if (m_user.state != exchange::PathState::Up) {
        return QStringLiteral("account-stream-down");
    }
    return now.steady.since(m_ledger.accountAt()) > m_config.limits.values().accountFresh ? QStringLiteral("stale-account") : QString();
}

QStringList Engine::notReadyReasons(Now now) const
{
    QStringList reasons;
    if (const QString doubt = pictureDoubt(now); !doubt.isEmpty()) {
        reasons.append(doubt);
    }
    if (now.source != base::TimeSource::Exchange) {
        reasons.append(QStringLiteral("exchange-time"));
    }
    reasons += m_trouble.reasons(now.steady);
    if (m_clockSkewed) {
        reasons.append(QStringLiteral("clock-skew"));
    }
    if (m_marketSilent) {
        reasons.append(QStringLiteral("market-silent"));
    }
    if (!m_flows.unexplained().isZero()) {
        reasons.append(QStringLiteral("unexplained-flow"));
    }
    if (m_ledgerMismatch) {
        reasons.append(QStringLiteral("ledger-mismatch"));
    }
    if (!m_journalHealthy) {
        reasons.append(QStringLiteral("journal-failed"));
    }
    if (m_ledger.everRead() && m_ledger.mode() != trading::PositionMode::OneWay) {
        reasons.append(QStringLiteral("position-mode"));
    }
    if (m_baselineStep == BaselineStep::Unproven) {
        reasons.append(QStringLiteral("baseline-unproven"));
    } else if (reasons.isEmpty() && !m_day.knownFor(now.venue.day())) {
        reasons.append(QStringLiteral("baseline-pending"));
    }
    return reasons;
}

// While the journal takes nothing, the number of this run may not be in it, and the next run would count it again: the
// time tells the two apart.
trading::ClientOrderId Engine::nextId(char purpose, Now now)
{
    m_counter += 1;
    const QString id = QStringLiteral("bw-%1-%2-%3").arg(QLatin1Char(purpose)).arg(QString::number(m_run, 36), QString::number(m_counter, 36));
    return trading::ClientOrderId(m_journalHealthy ? id : id + QLatin1Char('-') + QString::number(std::max<std::int64_t>(now.venue.ms(), 0), 36));
}

void Engine::reply(engine_client::CommandId id, ReplyKind kind, const QString &message, std::optional<safety::Verdict> verdict, const QByteArray &code)
{
    if (id != 0) {
        m_out.append(Answer{engine_client::Reply{id, kind, message, std::move(verdict), code}});
    }
}

void Engine::note(Severity severity, const QString &text, Now now)
{
    m_chronicle.event(severity, text, now.venue);
}

const trading::Instrument *Engine::instrument(const trading::Symbol &symbol) const
{
    if (!m_instruments) {
        return nullptr;
    }
    const auto it = m_instruments->constFind(symbol);
    return it == m_instruments->constEnd() ? nullptr : &it.value();
}

Engine::PathHealth &Engine::health(exchange::Path path)
{
    switch (path) {
    case exchange::Path::Rest:
        return m_rest;
    case exchange::Path::MarketStream:
        return m_market;
    case exchange::Path::UserStream:
        return m_user;
    case exchange::Path::WsApi:
        return m_wsApi;
    }
    BW_UNREACHABLE("path");
}

void Engine::requestReading(Now now)
{
    m_reading = true;
    m_readWanted = false;
    m_changedSinceRead = false;
    m_accountChangesAtRead = m_accountChanges;
    m_readAt = now.steady;
    m_out.append(ReadAccount{++m_readId});
}

} // namespace bw::engine
