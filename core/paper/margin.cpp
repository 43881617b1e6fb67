#include "core/paper/margin.h"

#include "core/base/contracts.h"
#include "core/paper/paper_instruments.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using binance_server::Bracket;
using binance_server::PositionSide;

namespace {

Price markOf(const AccountState &state, const Symbol &symbol)
{
    const auto found = state.markets.find(symbol);
    return found == state.markets.end() ? Price{} : found->second.mark;
}

Money maintenanceOf(const Symbol &symbol, Money notional)
{
    const Bracket &bracket = bracketFor(symbol, notional);
    const Money margin = times(notional.abs(), bracket.maintenance, Rounding::Up) - bracket.cumulative;
    return booked(std::max(margin, Money{}));
}

} // namespace

Money initialMargin(Money notional, int leverage)
{
    // Rounded up twice is rounded up once at the coarser place: one division by a small number instead of a wide one.
    BW_EXPECTS(!notional.isNegative() && leverage >= 1);
    constexpr base::Int128 kPlace = 10'000'000'000;            // of the eighth decimal, at eighteen
    const base::Int128 whole = kPlace * leverage;
    return Money(Decimal::fromRaw((notional.value().raw() + whole - 1) / whole * kPlace));
}

bool AccountMargin::carries() const
{
    return positionInitial + openOrderInitial <= equity() && (isolatedOrderInitial.isZero() || isolatedOrderInitial <= wallet);
}

Money AccountMargin::movable() const
{
    return std::max(Money{}, std::min(available(), wallet));
}

Money AccountMargin::available() const
{
    return std::max(Money{}, equity() - positionInitial - openOrderInitial);
}

PositionMargin marginOf(const AccountState &state, const PositionKey &key, const WantedOrder *wanted)
{
    PositionMargin margin;
    if (const PositionState *position = state.position(key)) {
        margin.notional = markOf(state, key.symbol) * position->amount;
        margin.unrealized = booked(margin.notional - position->cost);
        margin.maintenance = maintenanceOf(key.symbol, margin.notional);
    }
    const OrderSums &open = state.openOrders.sums(key);
    Money buys = open.buys;
    Money sells = open.sells;
    if (wanted && wanted->position == key) {
        (wanted->side == Side::Buy ? buys : sells) += wanted->notional;
    }
    const int leverage = state.leverageOf(key.symbol);
    const Money worst = margin.worst = std::max({margin.notional.abs(), (margin.notional + buys).abs(), (margin.notional - sells).abs()});
    margin.positionInitial = initialMargin(margin.notional.abs(), leverage);
    margin.openOrderInitial = initialMargin(worst, leverage) - margin.positionInitial;
    return margin;
}

AccountMargin marginOf(const AccountState &state, const WantedOrder *wanted)
{
    AccountMargin total;
    total.wallet = state.crossWallet();
    bool counted = !wanted;
    const auto count = [&](const PositionKey &key) {
        const PositionMargin margin = marginOf(state, key, wanted);
        const bool isolated = state.isIsolated(key.symbol);
        (isolated ? total.isolated.unrealized : total.unrealized) += margin.unrealized;
        (isolated ? total.isolated.positionInitial : total.positionInitial) += margin.positionInitial;
        (isolated ? total.isolated.maintenance : total.maintenance) += margin.maintenance;
        total.openOrderInitial += margin.openOrderInitial;
        total.isolatedOrderInitial += isolated ? margin.openOrderInitial : Money{};
        counted = counted || key == wanted->position;
    };
    for (const auto &[key, position] : state.positions) {
        if (!position.amount.isZero()) {
            count(key);
        }
    }
    state.openOrders.forEachPosition([&](const PositionKey &key, const OrderSums &) {
        if (!state.position(key)) {
            count(key);
        }
    });
    if (!counted) {
        count(wanted->position);
    }
    return total;
}

Room roomFor(const AccountState &state, const WantedOrder &wanted)
{
    const PositionMargin before = marginOf(state, wanted.position);
    const PositionMargin after = marginOf(state, wanted.position, &wanted);
    if (after.worst > before.worst && after.worst > largestNotional(wanted.position.symbol, state.leverageOf(wanted.position.symbol))) {
        return Room::AboveBracket;
    }
    return after.initial() <= before.initial() || marginOf(state, &wanted).carries() ? Room::Enough : Room::NoMargin;
}

Price liquidationPrice(const AccountState &state, const Instrument &instrument, PositionSide side)
{
    const PositionKey asked(instrument.symbol, side);
    const bool isolated = state.isIsolated(instrument.symbol);
    // The price p at which wallet + other results + sum(p * amount - cost) equals the maintenance margin of all positions.
    Money cushion;
    if (isolated) {
        const PositionMargin own = marginOf(state, asked);
        const PositionState *position = state.position(asked);
        cushion = (position ? position->isolatedWallet : Money{}) + own.unrealized - own.maintenance;
    } else {
        const AccountMargin all = marginOf(state);
        cushion = all.equity() - all.maintenance;
    }
    Money cost;
    Decimal slope;
    for (const PositionSide each : {PositionSide::Both, PositionSide::Long, PositionSide::Short}) {
        const PositionKey key(instrument.symbol, each);
        const PositionState *position = state.position(key);
        if (!position || (isolated && each != side)) {
            continue;
        }
        const PositionMargin own = marginOf(state, key);
        const Bracket &bracket = bracketFor(instrument.symbol, own.notional);
        cushion += own.maintenance - own.unrealized + bracket.cumulative;
        cost += position->cost;
        slope += position->amount.value() - Decimal::mul(position->amount.abs().value(), bracket.maintenance.value(), Rounding::HalfEven);
    }
    if (slope.isZero()) {
        return {};
    }
    const auto price = Decimal::checkedDiv((cost - cushion).value(), slope, Rounding::HalfEven);
    return price && price->isPositive() ? roundToTick(instrument, Price(*price), Rounding::HalfEven) : Price{};
}

int adlPlace(const PositionMargin &margin)
{
    const Money gain = margin.unrealized;
    const Money half = gain + gain;
    return gain >= margin.positionInitial ? 4 : half >= margin.positionInitial ? 3 : half + half >= margin.positionInitial ? 2 : 1;
}

bool isolatedIsDue(const AccountState &state, const PositionKey &key)
{
    const PositionState *position = state.position(key);
    if (!position || !state.isIsolated(key.symbol)) {
        return false;
    }
    const PositionMargin margin = marginOf(state, key);
    return position->isolatedWallet + margin.unrealized <= margin.maintenance;
}

} // namespace bw::paper
