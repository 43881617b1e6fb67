// What leaves the process.
#include "tests/simulation/checker.h"

namespace bw::simulation {

using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

void Checker::stopLeft(const safety::ApprovedStop &stop)
{
    if (m_ids.contains(stop.clientId())) {
        fail("I5", QStringLiteral("the id %1 was used twice.").arg(stop.clientId().text()));
    }
    m_ids.insert(stop.clientId(), m_world->elapsedMs());
    judgeMove(stop);
}

void Checker::stopCancelLeft(const Symbol &symbol, const trading::ClientOrderId &id)
{
    if (m_exchange->isSpot()) {
        return; // it locks what is to be sold or covered anew; how long that may take, I6 says
    }
    const bool seen = !m_driver->engine().riskView(m_driver->now()).symbols.value(symbol).position.isFlat();
    if (seen && !m_exchange->amount(symbol).isZero() && coveredByStop(symbol) && !coveredByStop(symbol, id) && !triggeredUntold(symbol)) {
        fail("I6", QStringLiteral("the stop %1 was cancelled, and %2 has no other.").arg(id.text(), symbol.text()));
    }
}

// What the living process set itself it has to know; what others set, and a request of a process that died, may be news.
void Checker::judgeLeverage(const safety::ApprovedOrder &order)
{
    const int leverage = m_exchange->settings().leverage.value(order.symbol());
    if (m_ownSettings.contains(order.symbol()) && leverage > m_limits.leverage) {
        fail("I1", QStringLiteral("the entry %1 left, and %2 stands at %3x.").arg(order.clientId().text(), order.symbol().text()).arg(leverage));
    }
}

void Checker::orderLeft(const safety::ApprovedOrder &order)
{
    if (m_ids.contains(order.clientId())) {
        fail("I5", QStringLiteral("the id %1 was used twice.").arg(order.clientId().text()));
    }
    m_ids.insert(order.clientId(), m_world->elapsedMs());
    m_leftInStep.append(order.clientId());
    if (!order.isEntry()) {
        m_exitsOfStep += 1;
        if (isOfStop(order.clientId())) {
            m_readsSinceOrder = 0;
            m_orderWhileFullMs = m_disk->lastWriteFailed() ? m_world->venueNow().ms() : 0;
        }
        return;
    }
    ++m_world->figures.entries;
    const auto *asked = m_command ? std::get_if<engine_client::OpenPosition>(&*m_command) : nullptr;
    m_stopOf.insert(order.clientId(), asked ? asked->intent.stopPrice : std::nullopt);
    m_onTheWay.insert(order.clientId(), OnTheWay{order.symbol(), order.side(), order.quantity(), order.limitPrice()});
    m_entriesOfCommand += 1;
    if (!m_inOpenCommand || m_entriesOfCommand > 1) {
        fail("I5", QStringLiteral("the entry %1 left, and no command asked for it now.").arg(order.clientId().text()));
    }
    if (m_stopped) {
        fail("I2", QStringLiteral("the entry %1 left after a stop.").arg(order.clientId().text()));
    }
    if (!m_disk->hasIntent(order.clientId())) {
        fail("I10", QStringLiteral("the entry %1 left before its intent was durable.").arg(order.clientId().text()));
    }
    judgeLeverage(order);
    judgeMode();
    judgeSizes(order);
    if (asked) {
        judgeMoney(order, asked->intent, m_driver->engine().riskView(m_driver->now()));
    }
}

bool Checker::isExcused(const Symbol &symbol) const
{
    const auto it = m_otherChangeMs.constFind(symbol);
    const std::int64_t since = std::max(it == m_otherChangeMs.constEnd() ? -kExcusedFor : *it, m_world->calmSinceMs());
    return it != m_otherChangeMs.constEnd() && m_world->elapsedMs() - since < kExcusedFor;
}

// A lower bound of what may be reached, by other arithmetic than the product's: each side's orders at their own price,
// less what they would close at the dearest of them.
Checker::SymbolTruth Checker::truthOf(const Symbol &symbol, Price mark, trading::Ratio slippage) const
{
    const Price slipped = mark + times(mark, slippage, trading::Rounding::Down);
    Money buys, sells;
    Quantity bought, sold;
    Price dearest = slipped;
    const auto count = [&](Side side, Quantity quantity, std::optional<Price> limit) {
        const Price price = limit ? std::max(*limit, slipped) : slipped;
        dearest = std::max(dearest, price);
        (side == Side::Buy ? buys : sells) += price * quantity;
        (side == Side::Buy ? bought : sold) += quantity;
    };
    for (const trading::OrderView &order : m_exchange->orders(symbol)) {
        if (m_exchange->isEntry(order)) {
            count(order.side, order.remaining(), order.price.isPositive() ? std::optional(order.price) : std::nullopt);
        }
    }
    for (const OnTheWay &order : m_onTheWay) {
        if (order.symbol == symbol) {
            count(order.side, order.quantity, order.limit);
        }
    }
    const Quantity amount = m_exchange->sellable(symbol).isZero() ? Quantity() : m_exchange->amount(symbol); // dust is none
    const Money held = mark * amount.abs();
    SymbolTruth truth;
    truth.counts = !amount.isZero() || bought.isPositive() || sold.isPositive();
    const Money asLong = amount.isNegative() ? buys - dearest * amount.abs() : held + buys;
    const Money asShort = amount.isPositive() ? sells - dearest * amount.abs() : held + sells;
    truth.exposure = std::max({asLong, asShort, held});
    return truth;
}

void Checker::judgeSizes(const safety::ApprovedOrder &order)
{
    const safety::RiskView view = m_driver->engine().riskView(m_driver->now());
    const safety::LimitValues &limits = m_limits;
    judgeFreshness(order);
    judgeBalance(view);
    const auto risk = view.symbols.constFind(order.symbol());
    if (risk == view.symbols.constEnd() || !risk->mark) {
        return fail("I1", QStringLiteral("an entry of %1 left without a mark price.").arg(order.symbol().text()));
    }
    const SymbolTruth truth = truthOf(order.symbol(), *risk->mark, limits.slippageAllowance);
    const Money limit = times(view.balance, limits.positionSize, trading::Rounding::Ceiling);
    if (truth.exposure > limit && !isExcused(order.symbol())) {
        fail("I1", QStringLiteral("position-size: %1 of %2 may be reached, the limit is %3.")
                       .arg(truth.exposure.toString(), order.symbol().text(), limit.toString()));
    }
    int held = 0;
    bool excused = false;
    for (const QString &name : simulatedSymbols()) {
        const Symbol symbol(name);
        held += truthOf(symbol, m_exchange->mark(symbol), limits.slippageAllowance).counts ? 1 : 0;
        excused = excused || isExcused(symbol);
    }
    if (held > limits.openPositions && !excused) {
        fail("I1", QStringLiteral("open-positions: %1 symbols are held or entered, the limit is %2.").arg(held).arg(limits.openPositions));
    }
    if (trippedToday()) {
        fail("I1", QStringLiteral("daily-loss: an entry left on a day whose limit was hit."));
    }
}

void Checker::judgeFreshness(const safety::ApprovedOrder &order)
{
    const std::int64_t now = m_world->elapsedMs();
    const safety::LimitValues &limits = m_limits;
    const std::int64_t mark = std::max(m_markToldMs.value(order.symbol(), -1'000'000), m_marketAliveMs);
    if (now - mark > limits.markFresh.count()) {
        fail("I1", QStringLiteral("data-fresh: an entry left on a mark of %1 ms ago.").arg(now - mark));
    }
    if (now - m_accountToldMs > limits.accountFresh.count() || !m_userIsUp) {
        fail("I1", QStringLiteral("data-fresh: an entry left on an account of %1 ms ago.").arg(now - m_accountToldMs));
    }
}

void Checker::noteBalance(std::int64_t atMs)
{
    m_balances.push_back(Balance{atMs, m_exchange->wallet(), m_exchange->equity() - m_exchange->wallet()});
}

// The engine's wallet and prices may be those of a moment ago, each its own; none may be older than half a minute.
void Checker::judgeBalance(const safety::RiskView &view)
{
    if (m_world->elapsedMs() - m_world->calmSinceMs() < kExcusedFor || m_balances.empty()) {
        return;
    }
    Money wallet = m_exchange->wallet();
    Money unrealised = m_exchange->equity() - wallet;
    for (const Balance &balance : m_balances) {
        wallet = std::max(wallet, balance.wallet);
        unrealised = std::max(unrealised, balance.unrealised);
    }
    const Money highest = std::min(wallet, wallet + unrealised);
    if (view.balance > times(highest, trading::Ratio::literal("1.002"), trading::Rounding::Up)) {
        fail("I1", QStringLiteral("an entry was judged by a balance of %1; the highest true one of late was %2.").arg(view.balance.toString(), highest.toString()));
    }
}

} // namespace bw::simulation
