// The continuous checks: after every input, from the picture as it then is.
#include "core/engine/engine.h"

#include <array>

namespace bw::engine {

using base::Millis;
using base::Now;
using engine_client::Severity;

namespace {

constexpr qsizetype kWatchAllUpTo = 20; // a small exchange is watched whole
constexpr Millis kAuditEvery{10'000};
constexpr Millis kReadingLost{15'000};
constexpr Millis kSilentAfter{15'000};
constexpr int kSpotQueryPauseMs = 2000; // there neither a stop nor an exit can go past an order of unknown fate
constexpr std::array<int, 5> kQueryPausesMs{500, 1000, 2000, 5000, 10'000};

} // namespace

// What the run before armed goes on ticking for as long as it was armed for; where a position is by now it has to end.
void Engine::expectOldCountdowns(Now now)
{
    const bool justNow = !m_ranUntil.isUnknown() && now.venue.ms() - m_ranUntil.ms() < (CountdownKeeper::kCountdown + CountdownKeeper::kAgain).count();
    if (m_config.market != trading::Market::UsdM || !justNow) {
        return;
    }
    for (const trading::Position &position : m_ledger.positions()) {
        m_countdowns.mayStillRun(position.symbol, now.steady);
    }
}

// Spot has no countdown; there entries rest only as lists that carry their stop.
void Engine::keepCountdowns(Now now)
{
    if (m_config.market != trading::Market::UsdM) {
        return;
    }
    QSet<trading::Symbol> wanted;
    for (const TrackedOrder &order : m_ledger.orders()) {
        const bool rests = order.isEntry() && order.view.isOpen() && !order.foreign && order.view.executed.isZero();
        if (rests && m_ledger.position(order.view.symbol).amount.isZero()) {
            wanted.insert(order.view.symbol);
        }
    }
    for (const ArmCountdown &countdown : m_countdowns.due(wanted, now.steady)) {
        m_out.append(countdown);
    }
}

void Engine::handle(const exchange::CountdownOutcome &event, Now now)
{
    if (m_countdowns.onOutcome(event, now.steady)) {
        note(Severity::Warning, QStringLiteral("The exchange's countdown for %1 could not be set: %2")
                                    .arg(event.symbol.text(), event.error ? event.error->message : QStringLiteral("no answer.")), now);
    }
}

void Engine::watchSymbols()
{
    QSet<trading::Symbol> wanted = m_ledger.activeSymbols() + m_watched;
    for (const trading::Symbol &symbol : std::as_const(m_config.watch)) {
        wanted.insert(symbol);
    }
    if (m_instruments && m_config.watch.isEmpty() && m_instruments->size() <= kWatchAllUpTo) {
        const QList<trading::Symbol> all = m_instruments->keys();
        wanted += QSet<trading::Symbol>(all.begin(), all.end());
    }
    if (m_commissionCoin) {
        wanted.insert(*m_commissionCoin);
    }
    if (m_instruments && wanted != m_watched) {
        m_watched = wanted;
        m_viewIncomplete = true;
        QList<trading::Symbol> symbols(wanted.begin(), wanted.end());
        std::sort(symbols.begin(), symbols.end());
        m_out.append(Watch{symbols});
    }
}

void Engine::lookUpUnknown(Now now)
{
    for (TrackedOrder &order : m_ledger.orders()) {
        if (order.state != engine_client::OrderState::Unknown || now.steady < order.nextQuery || banned(now)) {
            continue;
        }
        const std::size_t step = std::min<std::size_t>(static_cast<std::size_t>(order.queries), kQueryPausesMs.size() - 1);
        order.queries += 1;
        const int pause = m_spot ? std::min(kQueryPausesMs[step], kSpotQueryPauseMs) : kQueryPausesMs[step];
        order.nextQuery = now.steady + std::chrono::milliseconds(pause);
        m_out.append(Query{order.view.symbol, order.view.clientId});
    }
}

// While a stop is at work it is the one that reads.
void Engine::keepReading(Now now)
{
    if (m_plan.active() || banned(now) || (m_reading && now.steady.since(m_readAt) < kReadingLost)) {
        return;
    }
    // The audit goes on over REST while the account's stream is away; only the very first reading waits for the stream.
    if ((m_user.state != exchange::PathState::Up && !m_ledger.everRead()) || now.steady < m_readAgainAt) {
        return;
    }
    if (m_reading || m_resync || m_readWanted || now.steady.since(m_readAt) >= kAuditEvery) {
        requestReading(now);
    }
}

// Over at <= X is fine; above it is worded and entries are blocked by the rule; above 1.02 X it is an alarm. Each once,
// until it is inside again.
void Engine::checkDrift(Now now)
{
    const auto equity = m_ledger.equity();
    if (!equity || !m_ledger.everRead()) {
        return;
    }
    const safety::LimitValues &limits = m_config.limits.values();
    const trading::Money balance = std::min(m_ledger.wallet(), *equity);
    const trading::Money limit = times(balance, limits.positionSize, trading::Rounding::Floor);
    const trading::Money alert = times(limit, limits.driftAlert, trading::Rounding::Floor);
    for (const HeldValue &held : m_ledger.values().held()) {
        const Drift drift = !balance.isPositive() || held.value <= limit ? Drift::Inside : held.value <= alert ? Drift::Over : Drift::Alert;
        const Drift was = m_drift.isEmpty() ? Drift::Inside : m_drift.value(held.symbol, Drift::Inside);
        if (drift == was) {
            continue;
        }
        m_drift.insert(held.symbol, drift);
        if (drift > was) {
            noteDrift(held.symbol, drift, held.value, balance, now);
        } else if (drift == Drift::Inside) {
            note(Severity::Info, QStringLiteral("%1 is within its limit again.").arg(held.symbol.text()), now);
        }
    }
    if (!m_drift.isEmpty()) {
        m_drift.removeIf([this](const auto &row) { return row.value() == Drift::Inside || !m_ledger.positions().contains(row.key()); });
    }
}

void Engine::noteDrift(const trading::Symbol &symbol, Drift drift, trading::Money value, trading::Money balance, Now now)
{
    const trading::Ratio share = ratioOf(value, balance, trading::Rounding::HalfEven);
    const trading::Money limit = times(balance, m_config.limits.values().positionSize, trading::Rounding::Floor);
    note(drift == Drift::Alert ? Severity::Alarm : Severity::Warning,
         QStringLiteral("%1 is over its limit: %2 is %3 % of the balance, the limit is %4 %5. Entries in it are blocked.")
             .arg(symbol.text(), value.toFixed(2), base::Decimal::mul(share.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).toFixed(2),
                  limit.toFixed(2, trading::Rounding::Down), m_config.quote), now);
}

// An open stream on which nothing comes is as good as none.
void Engine::watchSilence(Now now)
{
    const bool silent = m_market.state == exchange::PathState::Up && now.steady.since(m_market.aliveAt) > kSilentAfter;
    if (silent != m_marketSilent) {
        m_marketSilent = silent;
        if (silent) {
            note(Severity::Alarm, QStringLiteral("The market stream is silent. Entries are blocked."), now);
        } else if (m_market.state == exchange::PathState::Up) { // a closed one has not spoken
            note(Severity::Info, QStringLiteral("The market stream speaks again."), now);
        }
    }
    const bool skewed = m_exchangeClock.contradicts(m_uncorrected);
    if (skewed != m_clockSkewed) {
        m_clockSkewed = skewed;
        note(skewed ? Severity::Alarm : Severity::Info,
             skewed ? QStringLiteral("The time of this computer and that of the exchange's prices differ by more than %1 s. Entries are blocked; the day goes by the exchange.")
                          .arg(ExchangeClock::kTolerance / 1000)
                    : QStringLiteral("This computer and the exchange agree about the time again."), now);
    }
}

} // namespace bw::engine
