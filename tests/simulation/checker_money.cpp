// Money at the moment an entry leaves, from the exchange's own positions, orders and wallet. Marks are those that this
// process was told, which may be seconds old; nothing else may, once nothing has changed for longer than a message takes.
#include "tests/simulation/checker.h"

#include <algorithm>

namespace bw::simulation {

using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Rounding;
using trading::Side;
using trading::Symbol;

namespace {

constexpr std::int64_t kOnItsWay = 1'500;  // from the exchange to the engine, while nothing is wrong
constexpr std::int64_t kTripWithin = 5'000;
const Money kRounding = Money::literal("0.01");

Price away(Price from, Ratio share, bool down)
{
    const Price by = times(from, share, Rounding::Down);
    return down ? from - by : from + by;
}

// Opened at a price and left at a stop, at least: the way, the slippage of leaving, the commission.
Money lossOnTheWay(Side side, Price from, Price stop, Quantity quantity, const safety::LimitValues &limits, Price commissionOf)
{
    const bool isLong = side == Side::Buy;
    const Price worse = isLong ? std::min(stop, from) : std::max(stop, from);
    const Price left = away(worse, limits.slippageAllowance, isLong);
    const Money way = (isLong ? from - left : left - from) * quantity;
    return way + times((commissionOf + left) * quantity, limits.takerCommission, Rounding::Down);
}

} // namespace

// Whether the engine must have heard of everything by now.
bool Checker::isSettled() const
{
    const std::int64_t now = m_world->elapsedMs();
    const bool calm = now - std::max(m_world->calmSinceMs(), m_processSinceMs) >= kExcusedFor;
    return now - m_lastChangeMs >= (calm ? kOnItsWay : kExcusedFor);
}

std::optional<Checker::DayTruth> Checker::dayTruth() const
{
    if (!m_equityAtMidnight || m_positionAtMidnight || m_exchange->hadUnexplainedFlow()) {
        return std::nullopt;
    }
    const Ratio exit = m_limits.takerCommission + m_limits.slippageAllowance;
    Money equity = m_exchange->wallet();
    Money leaving;
    for (const QString &name : simulatedSymbols()) {
        const Symbol symbol(name);
        const ExchangeSide::Held position = m_exchange->held(symbol);
        const auto mark = m_toldMark.constFind(symbol);
        if (position.amount.isZero()) {
            continue;
        }
        if (mark == m_toldMark.constEnd()) {
            return std::nullopt;
        }
        equity += *mark * position.amount - position.cost;
        leaving += times(*mark * position.amount.abs(), exit, Rounding::Down);
    }
    const Money transfers = m_exchange->transfers() - m_transfersAtMidnight;
    DayTruth day;
    day.pnl = equity - *m_equityAtMidnight - transfers - (m_exchange->paidElsewhere() - m_paidAtMidnight);
    day.closeOut = day.pnl - leaving;
    const Money balance = std::min(m_exchange->wallet(), equity);
    day.limit = times(transfers.isPositive() ? balance - transfers : balance, m_limits.dailyLoss, Rounding::Ceiling);
    return day;
}

// The nearest of the stops that together cover the position; empty: it is not covered.
std::optional<Price> Checker::stopAtExchange(const Symbol &symbol) const
{
    std::optional<Price> nearest;
    const bool isLong = m_exchange->amount(symbol).isPositive();
    for (const trading::AlgoOrderView &view : m_exchange->stops(symbol)) {
        const bool protects = view.isExit() && m_exchange->isOfPosition(view) && view.type == trading::ConditionalType::StopMarket && (view.side == Side::Sell) == isLong;
        if (protects && (!nearest || (isLong ? view.triggerPrice > *nearest : view.triggerPrice < *nearest))) {
            nearest = view.triggerPrice;
        }
    }
    return coveredByStop(symbol) ? nearest : std::nullopt;
}

// Of one symbol: its position at its stop, every entry that may fill at the stop it was approved with, the unknown at D.
std::optional<Money> Checker::lossAtStops(const Symbol &symbol) const
{
    const Quantity amount = m_exchange->amount(symbol);
    const auto mark = m_toldMark.constFind(symbol);
    Money loss;
    if (!amount.isZero()) {
        if (mark == m_toldMark.constEnd()) {
            return std::nullopt;
        }
        const Price stop = stopAtExchange(symbol).value_or(away(*mark, m_limits.stopDistance, amount.isPositive()));
        loss = lossOnTheWay(amount.isPositive() ? Side::Buy : Side::Sell, *mark, stop, amount.abs(), m_limits, Price());
    }
    bool known = true;
    const auto count = [&](const trading::ClientOrderId &id, Side side, Quantity quantity, std::optional<Price> limit) {
        known = known && (limit || mark != m_toldMark.constEnd());
        if (!known) {
            return;
        }
        const Price from = limit ? *limit : *mark;
        const Price stop = m_stopOf.value(id).value_or(away(from, m_limits.stopDistance, side == Side::Buy));
        loss += lossOnTheWay(side, from, stop, quantity, m_limits, from);
    };
    for (const trading::OrderView &order : m_exchange->orders(symbol)) {
        if (m_exchange->isEntry(order)) {
            count(order.clientId, order.side, order.remaining(), order.price.isPositive() ? std::optional(order.price) : std::nullopt);
        }
    }
    for (auto it = m_onTheWay.begin(); it != m_onTheWay.end(); ++it) {
        if (it->symbol == symbol) {
            count(it.key(), it->side, it->quantity, it->limit);
        }
    }
    return known ? std::optional(loss) : std::nullopt;
}

void Checker::judgeMoney(const safety::ApprovedOrder &order, const safety::EntryIntent &intent, const safety::RiskView &view)
{
    judgeTrade(order, intent, view.balance);
    judgeTotals(view.balance);
    const auto day = dayTruth();
    if (!day || !isSettled()) {
        return;
    }
    if (-day->closeOut >= day->limit + kRounding) {
        fail("I1", QStringLiteral("daily-loss: an entry left on a day that stands at %1; %2 may be lost.").arg(day->closeOut.toString(), day->limit.toString()));
    }
    Money atStops;
    for (const QString &name : simulatedSymbols()) {
        const auto loss = lossAtStops(Symbol(name));
        if (!loss) {
            return;
        }
        atStops += *loss;
    }
    if (atStops - day->pnl > day->limit + kRounding) {
        fail("I1", QStringLiteral("daily-loss-at-stop: %1 would be lost with every stop hit, the day at %2; %3 may be lost.")
                       .arg(atStops.toString(), day->pnl.toString(), day->limit.toString()));
    }
}

// stop-required and trade-risk: of the order alone.
void Checker::judgeTrade(const safety::ApprovedOrder &order, const safety::EntryIntent &intent, Money balance)
{
    const QString name = order.symbol().text();
    const auto mark = m_toldMark.constFind(order.symbol());
    if (!intent.stopPrice || mark == m_toldMark.constEnd()) {
        return fail("I1", QStringLiteral("stop-required: an entry of %1 left without a stop, or without a price to judge it by.").arg(name));
    }
    const bool buys = order.side() == Side::Buy;
    const Price entry = order.limitPrice().value_or(*mark);
    const Price distance = buys ? entry - *intent.stopPrice : *intent.stopPrice - entry;
    if (!distance.isPositive() || distance > times(entry, m_limits.stopDistance, Rounding::Ceiling)) {
        fail("I1", QStringLiteral("stop-required: an entry of %1 at %2 left with a stop at %3.").arg(name, entry.toString(), intent.stopPrice->toString()));
    }
    const Money risk = distance * order.quantity() + times((entry + *intent.stopPrice) * order.quantity(), m_limits.takerCommission, Rounding::Down);
    const Money most = times(balance, m_limits.tradeRisk, Rounding::Ceiling);
    if (risk > most) {
        fail("I1", QStringLiteral("trade-risk: an entry of %1 risks %2, %3 are allowed.").arg(name, risk.toString(), most.toString()));
    }
}

// total-exposure: of everything together, unless something that is not of our entries happened a moment ago.
void Checker::judgeTotals(Money balance)
{
    Money sum;
    for (const QString &name : simulatedSymbols()) {
        const Symbol symbol(name);
        if (isExcused(symbol)) {
            return;
        }
        const auto mark = m_toldMark.constFind(symbol);
        sum += mark == m_toldMark.constEnd() ? Money() : truthOf(symbol, *mark, m_limits.slippageAllowance).exposure;
    }
    const Money most = balance - times(balance, m_limits.totalExposureReserve, Rounding::Floor);
    if (sum > most) {
        fail("I1", QStringLiteral("total-exposure: %1 may be reached in all, %2 are allowed.").arg(sum.toString(), most.toString()));
    }
}

// The day's limit acts by itself: a loss past it that stays, with nothing wrong, has stopped or tripped the day.
void Checker::judgeTrip()
{
    const std::int64_t now = m_world->elapsedMs();
    const auto day = dayTruth();
    const bool lost = m_driver && !m_latch->engaged() && day && isSettled() && -day->closeOut >= std::max(Money(), day->limit) + kRounding
                      && m_driver->engine().riskView(m_driver->now()).daily.baselineKnown;
    if (!lost) {
        m_lostSinceMs = -1;
        return;
    }
    m_lostSinceMs = m_lostSinceMs < 0 ? now : m_lostSinceMs;
    if (now - m_lostSinceMs > kTripWithin && !trippedToday()) {
        fail("daily-loss", QStringLiteral("the day stands at %1, %2 may be lost, and nothing was done.").arg(day->closeOut.toString(), day->limit.toString()));
    }
}

bool Checker::trippedToday() const
{
    return m_trippedDay == m_world->venueNow().day().daysSinceEpoch();
}

} // namespace bw::simulation
