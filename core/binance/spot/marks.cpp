#include "core/binance/spot/marks.h"

namespace bw::binance::spot {

using exchange::BookTick;
using exchange::MarkPriceTick;
using trading::Price;

namespace {

// Half of the distance, not half of the sum, which may be more than can be held.
Price middle(Price bid, Price ask)
{
    return bid + Price(trading::Decimal::div((ask - bid).value(), trading::Decimal::fromInt(2), trading::Rounding::HalfEven));
}

} // namespace

QList<exchange::VenueEvent> Marks::onBest(const BestPrices &best, base::VenueTime at)
{
    Known &known = m_symbols[best.symbol];
    const bool same = known.bid == best.bid && known.ask == best.ask;
    if (same && !known.toldAt.isUnknown() && at.ms() - known.toldAt.ms() < kRepeatMs && at >= known.toldAt) {
        return {};
    }
    known.bid = best.bid;
    known.ask = best.ask;
    known.toldAt = at;
    known.oneSided = !best.bid.isPositive() || !best.ask.isPositive();
    if (!known.oneSided) {
        return {BookTick{best.symbol, best.bid, best.ask, at}, MarkPriceTick{best.symbol, middle(best.bid, best.ask), at}};
    }
    return known.last.isPositive() ? QList<exchange::VenueEvent>{MarkPriceTick{best.symbol, known.last, at}} : QList<exchange::VenueEvent>{};
}

QList<exchange::VenueEvent> Marks::onTrade(const PublicTrade &trade)
{
    Known &known = m_symbols[trade.symbol];
    known.last = trade.price;
    return known.oneSided ? QList<exchange::VenueEvent>{MarkPriceTick{trade.symbol, trade.price, trade.at}} : QList<exchange::VenueEvent>{};
}

void Marks::keepOnly(const QSet<trading::Symbol> &symbols)
{
    m_symbols.removeIf([&symbols](const QHash<trading::Symbol, Known>::iterator &entry) { return !symbols.contains(entry.key()); });
}

} // namespace bw::binance::spot
