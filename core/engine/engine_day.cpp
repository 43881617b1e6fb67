// The trading day: its baseline, its loss limit, the history it is proved from.
#include "core/base/mutants.h"
#include "core/engine/engine.h"

#include <array>

namespace bw::engine {

using base::Now;
using engine_client::Severity;
using trading::Money;
using trading::Rounding;

namespace {

constexpr base::Millis kPricesAnswerWithin{10'000};

} // namespace

// No day is begun, proved or judged by the workstation's clock: it may be set to another one.
void Engine::checkDay(Now now)
{
    if (!m_ledger.everRead() || now.venue.isUnknown() || now.source != base::TimeSource::Exchange) {
        return;
    }
    const base::CivilDay today = now.venue.day();
    if (m_lastDay != today) {
        beginDay(today, now);
    }
    if (m_lastDay == today && (!m_day.knownFor(today) || m_historyFor != today || m_historyWanted)) {
        proveBaseline(now);
    }
    syncDay();
    const safety::DailyView daily = m_day.view(m_ledger, today);
    if (daily.baselineKnown) {
        warnOfLoss(daily, now);
        tripIfLost(daily, now);
        measureOvershoot(daily, now);
    }
    checkFlows(now);
    checkLedgers(now);
    checkDrawdown(now);
    sampleEquity(now);
}

// A day that is over does not begin again, whatever a clock says: its baseline is not made a second time.
void Engine::beginDay(base::CivilDay today, Now now)
{
    if (m_day.baseline() && today < m_day.baseline()->day) {
        return;
    }
    const bool ranThrough = m_lastDay != base::CivilDay() && m_day.knownFor(m_lastDay);
    m_lastDay = today;
    m_lossMark = 0;
    m_overshoot = Money();
    m_overshootWritten = false;
    m_baselineStep = BaselineStep::None;
    m_flows.forgetBefore(base::VenueTime(base::VenueTime::startOf(today).ms() - 8LL * 86'400'000));
    const auto equity = m_ledger.equity();
    if (ranThrough && equity && notReadyReasons(now) == QStringList(QStringLiteral("baseline-pending"))) {
        m_historyFor = today;
        setBaseline(Baseline{today, *equity, QStringLiteral("observed"), now.venue, *equity - m_ledger.wallet()}, now);
    }
}

void Engine::warnOfLoss(const safety::DailyView &daily, Now now)
{
    if (!daily.closeOutPnl.isNegative() || !daily.dailyBalance.isPositive()) {
        return;
    }
    static const std::array<std::pair<int, trading::Ratio>, 3> kMarks{
        {{90, trading::Ratio::literal("0.9")}, {75, trading::Ratio::literal("0.75")}, {50, trading::Ratio::literal("0.5")}}};
    const Money limit = times(daily.dailyBalance, m_config.limits.values().dailyLoss, Rounding::Floor);
    for (const auto &[mark, share] : kMarks) {
        if (mark > m_lossMark && -daily.closeOutPnl >= times(limit, share, Rounding::Floor)) {
            m_lossMark = mark;
            note(Severity::Warning, QStringLiteral("%1 % of today's loss limit is used: %2 of %3 %4.")
                                        .arg(mark).arg((-daily.closeOutPnl).toFixed(2), limit.toFixed(2, Rounding::Down), m_config.quote), now);
            return;
        }
    }
}

bool Engine::heldMarksAreFresh(Now now) const
{
    const std::vector<HeldValue> &held = m_ledger.values().held();
    return std::all_of(held.begin(), held.end(), [now, limit = m_config.limits.values().markFresh](const HeldValue &value) {
        return value.known && now.steady.since(value.markAt) <= limit;
    });
}

// Once a trading day, and only on prices that are true now. Where nothing is left of the balance, any loss is past the limit.
void Engine::tripIfLost(const safety::DailyView &daily, Now now)
{
    const Money limit = std::max(Money(), times(daily.dailyBalance, m_config.limits.values().dailyLoss, Rounding::Floor));
    const bool inside = !daily.closeOutPnl.isNegative() || -daily.closeOutPnl < limit || !booksComplete(now);
    if (BW_MUTANT("daily-loss-not-tripped") || m_latch.engaged || daily.lossReasonLatched || inside || !heldMarksAreFresh(now)) {
        return;
    }
    const base::CivilDay today = now.venue.day();
    const bool stop = m_config.limits.values().dailyLossAction == safety::LossAction::Stop;
    m_day.setTripped(today);
    m_tripLimit = limit;
    m_overshoot = -daily.closeOutPnl - limit;
    m_chronicle.record(kind::kTrip, {{QStringLiteral("day"), static_cast<qint64>(today.daysSinceEpoch())},
                                     {QStringLiteral("close_out_pnl"), daily.closeOutPnl.toString()}, {QStringLiteral("limit"), limit.toString()},
                                     {QStringLiteral("overshoot"), m_overshoot.toString()},
                                     {QStringLiteral("action"), stop ? QStringLiteral("stop") : QStringLiteral("reduce-only")}}, now.venue);
    const QString reason = QStringLiteral("daily loss %1 of %2 %3").arg((-daily.closeOutPnl).toFixed(2), limit.toFixed(2, Rounding::Down), m_config.quote);
    if (stop) {
        m_out.append(EngageLatch{base::StopLevel::Flatten, reason, QStringLiteral("engine")});
    } else {
        note(Severity::Alarm, QStringLiteral("The day's loss limit is reached: %1. Only exits until 00:00 UTC.").arg(reason), now);
    }
}

// How far past its limit the day ended: final once everything is closed.
void Engine::measureOvershoot(const safety::DailyView &daily, Now now)
{
    if (!daily.lossReasonLatched || m_overshootWritten || !m_tripLimit.isPositive()) {
        return;
    }
    const Money past = -daily.closeOutPnl - m_tripLimit;
    m_overshoot = past.isPositive() ? past : Money();
    if (!m_ledger.positions().isEmpty()) {
        return;
    }
    m_overshootWritten = true;
    m_chronicle.record(kind::kOvershoot, {{QStringLiteral("day"), static_cast<qint64>(now.venue.day().daysSinceEpoch())},
                                          {QStringLiteral("limit"), m_tripLimit.toString()}, {QStringLiteral("pnl"), daily.pnl.toString()},
                                          {QStringLiteral("overshoot"), m_overshoot.toString()}}, now.venue);
    note(m_overshoot.isPositive() ? Severity::Warning : Severity::Info,
         QStringLiteral("Everything is closed: the day stands at %1 %4, the loss limit was %2, past it by %3.")
             .arg(daily.pnl.toFixed(2), m_tripLimit.toFixed(2, Rounding::Down), m_overshoot.toFixed(2), m_config.quote), now);
}

// What nobody saw at 00:00 is rolled back from the exchange's own history, or it is unproven. The same history books
// what the streams did not tell.
void Engine::proveBaseline(Now now)
{
    const bool fatesFirst = m_spot && !m_recovered.isEmpty(); // whose a fill is, its order tells
    if (m_resync || m_baselineStep == BaselineStep::Unproven || now.steady < m_readAgainAt || fatesFirst) {
        return;
    }
    if (m_baselineStep == BaselineStep::None) {
        m_baselineStep = BaselineStep::Income;
        m_baselineDay = now.venue.day();
        m_accountChangesAtIncome = m_accountChanges;
        m_historyAskedAt = now.steady;
        m_historyFrom = historyFrom();
        m_out.append(ReadIncome{m_peakRecovered.isUnknown() ? m_historyFrom : std::min(m_historyFrom, m_peakRecovered)});
    } else if (m_baselineStep == BaselineStep::Trades && m_tradesWanted.empty()) {
        historyRead(now);
    } else if (m_baselineStep == BaselineStep::Prices && (m_pricesWanted.empty() || now.steady >= m_pricesBy)) {
        m_pricesMissing += QSet<trading::Symbol>(m_pricesWanted.begin(), m_pricesWanted.end());
        m_baselineStep = BaselineStep::None; // the history once more, of one instant with the wallet
    }
}

// What is not understood early in the day may have happened before it, and a day is not begun with a wallet that lacks it.
base::VenueTime Engine::historyFrom() const
{
    const base::VenueTime start = base::VenueTime::startOf(m_baselineDay);
    const bool understood = m_flows.unexplained().isZero() && !m_ledgerMismatch && m_day.knownFor(m_baselineDay);
    const base::VenueTime from = understood ? start : base::VenueTime(start.ms() - FlowBook::kLateMost.count());
    return m_spotSince.isUnknown() ? from : std::min(from, base::VenueTime(m_spotSince.ms() - FlowBook::kLateMost.count()));
}

void Engine::handle(const exchange::IncomeOutcome &event, Now now)
{
    trouble(Errand::History, event.rows ? std::nullopt : std::optional(event.rows.error()), now);
    if (m_baselineStep != BaselineStep::Income) {
        return;
    }
    if (!event.rows) {
        m_baselineStep = BaselineStep::None; // asked again by proveBaseline
        m_readAgainAt = now.steady + std::chrono::seconds(1);
        return;
    }
    m_income = *event.rows;
    m_tradesWanted.clear();
    m_dayTrades.clear();
    for (const trading::IncomeRow &row : std::as_const(m_income)) {
        if (!row.symbol.isEmpty() && row.at >= m_historyFrom) {
            m_tradesWanted.insert(row.symbol);
        }
    }
    for (const trading::Position &position : m_ledger.positions()) {
        m_tradesWanted.insert(position.symbol);
    }
    for (const trading::Symbol &symbol : m_trades.symbols()) {
        if (!m_trades.leadsTo(symbol, m_ledger.position(symbol).amount)) {
            m_tradesWanted.insert(symbol);
        }
    }
    for (const trading::Symbol &symbol : tradedSymbols()) {
        m_tradesWanted.insert(symbol);
    }
    m_baselineStep = BaselineStep::Trades;
    for (const trading::Symbol &symbol : m_tradesWanted) {
        m_out.append(ReadTrades{symbol, m_historyFrom});
    }
}

void Engine::handle(const exchange::TradesOutcome &event, Now now)
{
    trouble(Errand::History, event.fills ? std::nullopt : std::optional(event.fills.error()), now);
    if (event.fills) {
        takeTrades(event.symbol, *event.fills, now);
    }
    if (m_baselineStep != BaselineStep::Trades) {
        return;
    }
    if (!event.fills) {
        m_baselineStep = BaselineStep::None;
        m_readAgainAt = now.steady + std::chrono::seconds(1);
        return;
    }
    m_dayTrades.insert(event.symbol, *event.fills);
    m_tradesWanted.erase(event.symbol);
}

// What was held through 00:00 is worth what it was worth then. True: the answers are waited for.
bool Engine::askForPricesThen(Now now)
{
    if (m_day.knownFor(m_baselineDay) || (m_spot && m_flows.adoptedSince(base::VenueTime::startOf(m_baselineDay)))) {
        return false;
    }
    if (m_pricesDay != m_baselineDay) {
        m_pricesDay = m_baselineDay;
        m_pricesThen.clear();
        m_pricesMissing.clear();
    }
    const base::VenueTime start = base::VenueTime::startOf(m_baselineDay);
    m_pricesWanted.clear();
    const QList<trading::Symbol> held = heldAt(start, m_ledger.positions(), m_dayTrades).keys();
    for (const trading::Symbol &symbol : held) {
        if (!m_pricesThen.contains(symbol) && !m_pricesMissing.contains(symbol)) {
            m_pricesWanted.insert(symbol);
            m_out.append(ReadOpenPrice{symbol, start});
        }
    }
    if (m_pricesWanted.empty()) {
        return false;
    }
    m_baselineStep = BaselineStep::Prices;
    m_pricesBy = now.steady + kPricesAnswerWithin;
    return true;
}

void Engine::handle(const exchange::OpenPriceOutcome &event, Now now)
{
    const bool asked = m_baselineStep == BaselineStep::Prices && m_pricesWanted.contains(event.symbol) && event.at == base::VenueTime::startOf(m_pricesDay);
    if (!asked) {
        return;
    }
    if (event.price) {
        m_pricesThen.insert(event.symbol, *event.price);
    } else if (event.price.error().code == base::ErrorCode::NotFound) {
        m_pricesMissing.insert(event.symbol);
    } else {
        m_readAgainAt = now.steady + std::chrono::seconds(1); // asked again after the history
    }
    m_pricesWanted.erase(event.symbol);
}

void Engine::historyRead(Now now)
{
    m_baselineStep = BaselineStep::None;
    const bool fatesFirst = std::any_of(m_dayTrades.cbegin(), m_dayTrades.cend(), [this](const QList<trading::Fill> &fills) {
        return std::any_of(fills.begin(), fills.end(), [this](const trading::Fill &fill) { return mayBeOurs(fill); });
    });
    if (m_accountChanges != m_accountChangesAtIncome || fatesFirst) {
        m_readAgainAt = now.steady + std::chrono::milliseconds(200);
        return; // the history and the wallet are of different instants: once more
    }
    if (!m_day.knownFor(m_baselineDay) && historyIsAhead()) {
        m_readWanted = true;
        m_readAgainAt = now.steady + std::chrono::milliseconds(200);
        return; // the stream owes something: rolled back from this wallet, the day would begin with what never was
    }
    if (m_spot) { // what was bought, and at what cost, is part of the wallet
        for (QList<trading::Fill> &fills : m_dayTrades) {
            bookTrades(fills, now);
        }
    }
    if (askForPricesThen(now)) {
        return;
    }
    if (!m_day.knownFor(m_baselineDay)) {
        auto then = rolledBackEquity(m_ledger.wallet(), base::VenueTime::startOf(m_baselineDay), rolledBack(), m_config.quote,
                                     m_ledger.positions(), m_dayTrades, m_pricesThen);
        if (BW_MUTANT("baseline-reset-on-restart") && m_ledger.equity()) {
            then = RolledBack{*m_ledger.equity(), Money()};
        }
        if (!then) {
            m_baselineStep = BaselineStep::Unproven;
            m_proposedBaseline = m_ledger.equity();
            m_proposedAt = now.venue;
            m_proposedUnrealised = m_proposedBaseline ? std::optional(*m_proposedBaseline - m_ledger.wallet()) : std::nullopt;
            note(Severity::Alarm, QStringLiteral("The balance at 00:00 cannot be proved: a position was held through it. Entries are blocked until a "
                                                 "named person accepts %1 as the day's start, or until 00:00 UTC.")
                                      .arg(m_proposedBaseline ? m_proposedBaseline->toString() : QStringLiteral("a figure")), now);
        } else {
            setBaseline(Baseline{m_baselineDay, then->equity, QStringLiteral("rolled-back"), {}, then->unrealised}, now);
        }
    }
    bookHistory(now);
    m_historyFor = m_baselineDay;
    m_historyWanted = false;
    m_spotSince = base::VenueTime();
}

// It knows what happened after the instant of which the wallet and the positions are.
bool Engine::historyIsAhead() const
{
    for (const QList<trading::Fill> &fills : m_dayTrades) {
        if (std::any_of(fills.begin(), fills.end(), [this](const trading::Fill &fill) { return fill.at > m_walletAt; })) {
            return true;
        }
    }
    return std::any_of(m_income.begin(), m_income.end(), [this](const trading::IncomeRow &row) {
        return row.asset == m_config.quote && row.at > m_walletAt;
    });
}

void Engine::setBaseline(const Baseline &baseline, Now now)
{
    m_day.setBaseline(baseline);
    m_syncedVersion = 0;
    m_baselineStep = BaselineStep::None;
    m_chronicle.record(kind::kBaseline, toJson(baseline), now.venue);
    note(Severity::Info, QStringLiteral("The day began with %1 %2 (%3).").arg(baseline.equity.toString(), m_config.quote, baseline.source), now);
}

} // namespace bw::engine
