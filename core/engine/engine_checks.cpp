// The continuous checks: after every input, from the picture as it then is.
#include "core/engine/engine.h"

#include "core/base/contracts.h"

#include <array>

namespace bw::engine {

using base::Millis;
using base::Now;
using engine_client::Severity;
using safety::GuardVerdict;

namespace {

constexpr qsizetype kWatchAllUpTo = 20; // a small exchange is watched whole
constexpr Millis kAuditEvery{10'000};
constexpr Millis kReadingLost{15'000};
constexpr std::array<int, 5> kQueryPausesMs{500, 1000, 2000, 5000, 10'000};

} // namespace

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
        order.nextQuery = now.steady + std::chrono::milliseconds(kQueryPausesMs[step]);
        m_out.append(Query{order.view.symbol, order.view.clientId});
    }
}

// While a stop is at work it is the one that reads.
void Engine::keepReading(Now now)
{
    if (m_plan.active() || banned(now) || (m_reading && now.steady.since(m_readAt) < kReadingLost)) {
        return;
    }
    if (m_user.state != exchange::PathState::Up || now.steady < m_readAgainAt) {
        return;
    }
    if (m_reading || m_resync || m_readWanted || now.steady.since(m_readAt) >= kAuditEvery) {
        requestReading(now);
    }
}

void Engine::checkDay(Now now)
{
    if (!m_ledger.everRead() || now.venue.isUnknown()) {
        return;
    }
    const base::CivilDay today = now.venue.day();
    if (m_lastDay != today) {
        const bool ranThrough = m_lastDay != base::CivilDay() && m_day.knownFor(m_lastDay);
        m_lastDay = today;
        m_lossMark = 0;
        m_baselineStep = BaselineStep::None;
        const auto equity = m_ledger.equity();
        if (ranThrough && equity && notReadyReasons(now) == QStringList(QStringLiteral("baseline-pending"))) {
            m_transfersCountedFor = today;
            setBaseline(Baseline{today, *equity, QStringLiteral("observed")}, now);
        }
    }
    if (!m_day.knownFor(today) || m_transfersCountedFor != today) {
        proveBaseline(now);
    }
    const safety::DailyView daily = m_day.view(m_ledger, m_config.limits.values(), today);
    if (daily.baselineKnown && daily.dailyBalance.isPositive()) {
        warnOfLoss(daily, now);
        tripIfLost(daily, now);
    }
}

void Engine::warnOfLoss(const safety::DailyView &daily, Now now)
{
    const trading::Money limit = times(daily.dailyBalance, m_config.limits.values().dailyLoss, trading::Rounding::Floor);
    for (const int mark : {90, 75, 50}) {
        const trading::Money level = times(limit, trading::Ratio(base::Decimal::div(base::Decimal::fromInt(mark), base::Decimal::fromInt(100), base::Rounding::Floor)),
                                           trading::Rounding::Floor);
        if (mark > m_lossMark && -daily.closeOutPnl >= level) {
            m_lossMark = mark;
            note(Severity::Warning, QStringLiteral("%1 % of today's loss limit is used: %2 of %3 %4.")
                                        .arg(mark).arg((-daily.closeOutPnl).toFixed(2), limit.toFixed(2, trading::Rounding::Down), m_config.quote), now);
            return;
        }
    }
}

void Engine::tripIfLost(const safety::DailyView &daily, Now now)
{
    const trading::Money limit = times(daily.dailyBalance, m_config.limits.values().dailyLoss, trading::Rounding::Floor);
    if (m_latch.engaged || daily.lossReasonLatched || -daily.closeOutPnl < limit) {
        return;
    }
    for (const trading::Position &position : m_ledger.positions()) {
        const MarkView *mark = m_ledger.mark(position.symbol);
        if (!mark || now.steady.since(mark->at) > m_config.limits.values().markFresh) {
            return; // judged only on prices that are true now
        }
    }
    const base::CivilDay today = now.venue.day();
    m_day.setTripped(today);
    m_chronicle.record(kind::kTrip, {{QStringLiteral("day"), static_cast<qint64>(today.daysSinceEpoch())},
                                     {QStringLiteral("close_out_pnl"), daily.closeOutPnl.toString()},
                                     {QStringLiteral("limit"), limit.toString()}}, now.venue);
    const QString reason = QStringLiteral("daily loss %1 of %2 %3").arg((-daily.closeOutPnl).toFixed(2), limit.toFixed(2, trading::Rounding::Down), m_config.quote);
    m_out.append(EngageLatch{base::StopLevel::Flatten, reason, QStringLiteral("engine")});
}

// What nobody saw at 00:00 is rolled back from the exchange's own history, or it is unproven.
void Engine::proveBaseline(Now now)
{
    if (m_resync || m_baselineStep == BaselineStep::Unproven || now.steady < m_readAgainAt) {
        return;
    }
    if (m_baselineStep == BaselineStep::None) {
        m_baselineStep = BaselineStep::Income;
        m_baselineDay = now.venue.day();
        m_accountChangesAtIncome = m_accountChanges;
        m_out.append(ReadIncome{base::VenueTime::startOf(m_baselineDay)});
    } else if (m_baselineStep == BaselineStep::Trades && m_tradesWanted.isEmpty()) {
        finishBaseline(now);
    }
}

void Engine::finishBaseline(Now now)
{
    m_baselineStep = BaselineStep::None;
    if (m_accountChanges != m_accountChangesAtIncome) {
        m_readAgainAt = now.steady + std::chrono::milliseconds(200);
        return; // the history and the wallet are of different instants: once more
    }
    if (!m_day.knownFor(m_baselineDay)) {
        const auto equity = rolledBackEquity(m_ledger.wallet(), m_income, m_config.quote, m_ledger.positions(), m_dayTrades);
        if (!equity) {
            m_baselineStep = BaselineStep::Unproven;
            const auto present = m_ledger.equity();
            m_proposedBaseline = present;
            note(Severity::Alarm, QStringLiteral("The balance at 00:00 cannot be proved: a position was held through it. Entries are blocked until a "
                                                 "named person accepts %1 as the day's start, or until 00:00 UTC.")
                                      .arg(present ? present->toString() : QStringLiteral("a figure")), now);
            return;
        }
        setBaseline(Baseline{m_baselineDay, *equity, QStringLiteral("rolled-back")}, now);
    }
    trading::Money net;
    for (const trading::IncomeRow &row : std::as_const(m_income)) {
        if (row.asset == m_config.quote && transferKind(row.type) == TransferKind::Transfer) {
            net += row.amount;
        }
    }
    m_day.setNetTransfers(m_baselineDay, net);
    m_transfersCountedFor = m_baselineDay;
}

void Engine::setBaseline(const Baseline &baseline, Now now)
{
    m_day.setBaseline(baseline);
    m_baselineStep = BaselineStep::None;
    m_chronicle.record(kind::kBaseline, toJson(baseline), now.venue);
    note(Severity::Info, QStringLiteral("The day began with %1 %2 (%3).").arg(baseline.equity.toString(), m_config.quote, baseline.source), now);
}

void Engine::checkDrift(Now now)
{
    const auto equity = m_ledger.equity();
    if (!equity || !m_ledger.everRead()) {
        return;
    }
    const trading::Money balance = std::min(m_ledger.wallet(), *equity);
    const trading::Money limit = times(balance, m_config.limits.values().positionSize, trading::Rounding::Floor);
    QSet<trading::Symbol> over;
    for (const trading::Position &position : m_ledger.positions()) {
        const trading::Money value = position.valueAt(m_ledger.mark(position.symbol)->mark);
        if (value <= limit || !balance.isPositive()) {
            continue;
        }
        over.insert(position.symbol);
        if (!m_overLimit.contains(position.symbol)) {
            const trading::Ratio share = ratioOf(value, balance, trading::Rounding::HalfEven);
            note(Severity::Alarm, QStringLiteral("%1 is over its limit: %2 is %3 % of the balance, the limit is %4 %5. Entries in it are blocked.")
                                      .arg(position.symbol.text(), value.toFixed(2), base::Decimal::mul(share.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).toFixed(2),
                                           limit.toFixed(2, trading::Rounding::Down), m_config.quote), now);
        }
    }
    m_overLimit = over;
}

} // namespace bw::engine
