#include "core/engine/day_book.h"

#include "core/safety/stop_guard.h"
#include "core/trading/round_trip.h"

#include <algorithm>

namespace bw::engine {

using trading::Money;
using trading::Ratio;
using trading::Rounding;

void DayBook::setBaseline(const Baseline &baseline)
{
    if (!m_baseline || m_baseline->day != baseline.day) {
        m_netTransfers = Money();
    }
    m_baseline = baseline;
}

void DayBook::setNetTransfers(base::CivilDay day, Money net)
{
    if (m_baseline && m_baseline->day == day) {
        m_netTransfers = net;
    }
}

void DayBook::addTransfer(Money amount)
{
    m_netTransfers += amount;
}

void DayBook::setOutside(Money unexplained, Money paidElsewhere, Money earlierTransfers)
{
    m_unexplained = unexplained;
    m_paidElsewhere = paidElsewhere;
    m_earlierTransfers = earlierTransfers;
}

safety::DailyView DayBook::view(const Ledger &ledger, base::CivilDay today) const
{
    safety::DailyView view;
    view.lossReasonLatched = trippedOn(today);
    const auto equity = ledger.equity();
    if (!knownFor(today) || !equity) {
        return view;
    }
    view.baselineKnown = true;
    view.pnl = *equity - m_baseline->equity - m_netTransfers - m_unexplained - m_paidElsewhere;
    view.closeOutPnl = view.pnl - ledger.values().exitCosts();
    const Money balance = std::min(ledger.wallet(), *equity);
    const Money into = m_netTransfers + m_earlierTransfers + (m_unexplained.isPositive() ? m_unexplained : Money());
    view.dailyBalance = into.isPositive() ? balance - into : balance;
    return view;
}

engine_client::DailyRow DayBook::row(const Ledger &ledger, const QList<trading::AlgoOrderView> &stops, const safety::LimitValues &limits,
                                    base::VenueTime now) const
{
    engine_client::DailyRow row;
    const safety::DailyView daily = view(ledger, now.day());
    row.untilReset = base::Millis(86'400'000 - (now.ms() - base::VenueTime::startOf(now.day()).ms()));
    if (!daily.baselineKnown || !ledger.everRead()) { // the day's start is known from the journal, what there is now from nobody
        return row;
    }
    row.known = true;
    row.baseline = m_baseline->equity;
    row.pnl = daily.pnl;
    row.closeOutPnl = daily.closeOutPnl;
    row.limit = times(daily.dailyBalance, limits.dailyLoss, Rounding::Floor);
    row.left = row.limit + daily.closeOutPnl;
    if (daily.dailyBalance.isPositive()) {
        row.pnlRatio = ratioOf(daily.pnl, daily.dailyBalance, Rounding::HalfEven);
    }
    for (const trading::Position &position : ledger.positions()) {
        row.atRiskAtStops += riskAtStop(position, *ledger.mark(position.symbol),
                                        safety::StopGuard::coveringStop(position, stops), limits);
    }
    return row;
}

Money DayBook::riskAtStop(const trading::Position &position, const MarkView &mark, std::optional<trading::Price> stop,
                          const safety::LimitValues &limits)
{
    const Money value = position.valueAt(mark.mark);
    const Money loss = stop ? (mark.mark - *stop) * position.amount
                            : times(value, limits.stopDistance, Rounding::Ceiling);
    const Money total = loss + Valuation::exitCost(position, mark, limits);
    return total.isPositive() ? total : Money();
}

namespace {

bool isSince(base::VenueTime start, base::VenueTime at)
{
    return at.isUnknown() || at >= start;
}

} // namespace

QMap<trading::Symbol, trading::Quantity> heldAt(base::VenueTime start, const QMap<trading::Symbol, trading::Position> &positions,
                                                const QMap<trading::Symbol, QList<trading::Fill>> &fills)
{
    QMap<trading::Symbol, trading::Quantity> held;
    for (const trading::Position &position : positions) {
        held[position.symbol] += position.amount;
    }
    for (auto it = fills.begin(); it != fills.end(); ++it) {
        for (const trading::Fill &fill : it.value()) {
            held[it.key()] -= isSince(start, fill.at) ? trading::positionChange(fill) : trading::Quantity();
        }
    }
    held.removeIf([](const auto &one) { return one.value().isZero(); });
    return held;
}

std::optional<RolledBack> rolledBackEquity(Money wallet, base::VenueTime start, const QList<trading::IncomeRow> &income, const QString &quote,
                                           const QMap<trading::Symbol, trading::Position> &positions,
                                           const QMap<trading::Symbol, QList<trading::Fill>> &fills,
                                           const QMap<trading::Symbol, trading::Price> &pricesThen)
{
    RolledBack then;
    const QMap<trading::Symbol, trading::Quantity> held = heldAt(start, positions, fills);
    for (auto it = held.begin(); it != held.end(); ++it) {
        if (!pricesThen.contains(it.key())) {
            return std::nullopt;
        }
        const trading::Position now = positions.value(it.key());
        then.unrealised += pricesThen.value(it.key()) * it.value() - now.entryPrice * now.amount;
        for (const trading::Fill &fill : fills.value(it.key())) {
            then.unrealised += isSince(start, fill.at) ? fill.price * trading::positionChange(fill) + fill.realizedPnl : Money();
        }
    }
    then.equity = wallet + then.unrealised;
    for (const trading::IncomeRow &row : income) {
        if (row.asset == quote && isSince(start, row.at)) {
            then.equity -= row.amount;
        }
    }
    return then;
}

} // namespace bw::engine
