// The spot market's mark price: the middle of best bid and ask; the last trade where the book has one side only.
// Source: safety contract, section 1. Pure. Thread: one.
#pragma once

#include "core/binance/public_trade.h"
#include "core/binance/spot/market_codec.h"
#include "core/exchange/venue_event.h"

#include <QHash>
#include <QSet>

namespace bw::binance::spot {

class Marks
{
public:
    // What a change of the book says: the book where it has both sides, the mark where there is one. The same prices say
    // nothing again within kRepeatMs: most changes of a book are of quantities.
    static constexpr std::int64_t kRepeatMs = 1'000;
    [[nodiscard]] QList<exchange::VenueEvent> onBest(const BestPrices &best, base::VenueTime at);
    // A trade tells of a mark only where the book has one side.
    [[nodiscard]] QList<exchange::VenueEvent> onTrade(const PublicTrade &trade);
    // What is not watched any more is forgotten, so that an old trade never becomes a mark.
    void keepOnly(const QSet<trading::Symbol> &symbols);
    // What was known of the market is old, for example after its stream was away.
    void forget() { m_symbols.clear(); }

private:
    struct Known
    {
        trading::Price bid, ask;           // as told last
        base::VenueTime toldAt;            // unknown: not told yet
        bool oneSided = false;
        trading::Price last;               // zero: none seen
    };
    QHash<trading::Symbol, Known> m_symbols;
};

} // namespace bw::binance::spot
