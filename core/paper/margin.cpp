#include "core/paper/margin.h"

#include "core/paper/paper_instruments.h"

#include <algorithm>
#include <set>

namespace bw::paper {

using namespace trading;

namespace {

Price markOf(const AccountState &state, const Symbol &symbol)
{
    const auto found = state.markets.find(symbol);
    return found == state.markets.end() ? Price{} : found->second.mark;
}

Money maintenanceOf(const Symbol &symbol, Money notional)
{
    const binance_server::Bracket &bracket = bracketFor(symbol, notional);
    const Money margin = times(notional.abs(), bracket.maintenance, Rounding::Up) - bracket.cumulative;
    return booked(std::max(margin, Money{}));
}

Money divided(Money notional, int leverage)
{
    return Money(Decimal::div(notional.value(), Decimal::fromInt(leverage), Rounding::Up).rounded(8, Rounding::Up));
}

} // namespace

Money AccountMargin::available() const
{
    return std::max(Money{}, equity() - positionInitial - openOrderInitial);
}

SymbolMargin marginOf(const AccountState &state, const Symbol &symbol, const WantedOrder *wanted)
{
    SymbolMargin margin;
    const Price mark = markOf(state, symbol);
    if (const PositionState *position = state.position(symbol)) {
        margin.notional = mark * position->amount;
        margin.unrealized = booked(margin.notional - position->cost);
        margin.maintenance = maintenanceOf(symbol, margin.notional);
    }
    Money buys, sells;
    for (const std::int64_t id : state.openOrders) {
        const OrderView &view = state.orders.at(id).view;
        if (!view.reduceOnly && view.symbol == symbol) {
            (view.side == Side::Buy ? buys : sells) += view.price * view.remaining();
        }
    }
    if (wanted && wanted->symbol == symbol) {
        (wanted->side == Side::Buy ? buys : sells) += wanted->notional;
    }
    const int leverage = state.leverageOf(symbol);
    const Money worst = margin.worst = std::max({margin.notional.abs(), (margin.notional + buys).abs(), (margin.notional - sells).abs()});
    margin.positionInitial = divided(margin.notional.abs(), leverage);
    margin.openOrderInitial = divided(worst, leverage) - margin.positionInitial;
    return margin;
}

AccountMargin marginOf(const AccountState &state, const WantedOrder *wanted)
{
    std::set<Symbol> symbols;
    for (const auto &[symbol, position] : state.positions) {
        if (!position.amount.isZero()) {
            symbols.insert(symbol);
        }
    }
    for (const std::int64_t id : state.openOrders) {
        symbols.insert(state.orders.at(id).view.symbol);
    }
    if (wanted) {
        symbols.insert(wanted->symbol);
    }
    AccountMargin total;
    total.wallet = state.wallet;
    for (const Symbol &symbol : symbols) {
        const SymbolMargin margin = marginOf(state, symbol, wanted);
        total.unrealized += margin.unrealized;
        total.positionInitial += margin.positionInitial;
        total.openOrderInitial += margin.openOrderInitial;
        total.maintenance += margin.maintenance;
    }
    return total;
}

bool withinBracket(const AccountState &state, const WantedOrder &wanted)
{
    const Money after = marginOf(state, wanted.symbol, &wanted).worst;
    return after <= largestNotional(wanted.symbol, state.leverageOf(wanted.symbol)) || after <= marginOf(state, wanted.symbol).worst;
}

bool canCarry(const AccountState &state, const WantedOrder &wanted)
{
    const Money before = marginOf(state, wanted.symbol).initial();
    const Money after = marginOf(state, wanted.symbol, &wanted).initial();
    if (after <= before) {
        return true;
    }
    const AccountMargin account = marginOf(state, &wanted);
    return account.positionInitial + account.openOrderInitial <= account.equity();
}

Price liquidationPrice(const AccountState &state, const Instrument &instrument)
{
    const PositionState *position = state.position(instrument.symbol);
    if (!position) {
        return {};
    }
    // The price p at which wallet + other results + p * amount - cost equals the maintenance margin of all positions.
    const SymbolMargin own = marginOf(state, instrument.symbol);
    const AccountMargin all = marginOf(state);
    const binance_server::Bracket &bracket = bracketFor(instrument.symbol, own.notional);
    const Money cushion = all.equity() - own.unrealized - (all.maintenance - own.maintenance) + bracket.cumulative;
    const Decimal slope = position->amount.value()
        - Decimal::mul(position->amount.abs().value(), bracket.maintenance.value(), Rounding::HalfEven);
    const auto price = Decimal::checkedDiv((position->cost - cushion).value(), slope, Rounding::HalfEven);
    return price && price->isPositive() ? roundToTick(instrument, Price(*price), Rounding::HalfEven) : Price{};
}

} // namespace bw::paper
