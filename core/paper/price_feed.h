// Where paper prices come from. A feed has its own time, which starts at zero and only moves when told to; the same
// calls give the same prices. A tick says what both markets need of one moment: best prices and what stands there, the
// trade that was printed, mark and index.
// Thread: none of its own.
#pragma once

#include "core/paper/paper_exchange.h"

#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace bw::paper {

using FeedTime = std::chrono::microseconds;

// A trade between strangers, at the price and in the size that the market told.
struct TradePrint
{
    trading::Price price;
    trading::Quantity quantity;                        // > 0
    trading::Side aggressor = trading::Side::Buy;      // Sell: the buyer was the maker
    friend bool operator==(const TradePrint &, const TradePrint &) = default;
};

struct FeedTick : Quote
{
    FeedTime at{0};                      // since the feed began
    trading::Price index;
    std::optional<TradePrint> print;     // the trade that made this tick; none: only the prices moved
    bool tellsMark = true;               // false: mark and index are those of before
    bool tellsTrades = false;            // without a print nobody traded; else who moved the last price is not told
    int depthPercent = 100;              // what stands in the book, of what usually stands there; > 0
};

class PriceFeed
{
public:
    virtual ~PriceFeed() = default;
    // The prices before any time has passed, one for each symbol.
    [[nodiscard]] virtual QList<FeedTick> opening() const = 0;
    // Every price of the next stretch of feed time, oldest first. A feed bounds how many it gives at once.
    [[nodiscard]] virtual QList<FeedTick> advance(FeedTime by) = 0;
    // No more prices will come: they stay where they are.
    [[nodiscard]] virtual bool atEnd() const = 0;
    // Empty, or one sentence: why the prices ended before their time, or why they do not come now.
    [[nodiscard]] virtual QString problem() const { return {}; }
    // Its time is that of the world: it cannot be made to run faster, and a pause of the machine is not cut short.
    [[nodiscard]] virtual bool isInRealTime() const { return false; }
    // Symbols whose price is not known now, until a tick of theirs comes.
    [[nodiscard]] virtual std::set<trading::Symbol> silent() const { return {}; }
};

// Several feeds, each with symbols of its own, in the order of time.
class CompositeFeed final : public PriceFeed
{
public:
    explicit CompositeFeed(std::vector<std::unique_ptr<PriceFeed>> feeds) : m_feeds(std::move(feeds)) {}
    [[nodiscard]] QList<FeedTick> opening() const override;
    [[nodiscard]] QList<FeedTick> advance(FeedTime by) override;
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] QString problem() const override;

private:
    std::vector<std::unique_ptr<PriceFeed>> m_feeds;
};

// Bid on the tick at or below the price, ask one tick above the bid, mark = last = the price.
[[nodiscard]] Quote quoteAround(const trading::Instrument &instrument, trading::Price price);

// The same around a trade: the side that the taker met stands at its price, or at the next tick away from him.
[[nodiscard]] Quote quoteAround(const trading::Instrument &instrument, const TradePrint &print);

// The print's price on a grid, rounded toward the taker, so that nobody who rests on the grid is filled by it who would
// not have been in the market.
[[nodiscard]] trading::Price printedOnGrid(const TradePrint &print, trading::Price tickSize);

[[nodiscard]] FeedTick tickOf(const Quote &quote, FeedTime at = FeedTime(0));   // index = mark, no print
[[nodiscard]] QList<Quote> quotesOf(const QList<FeedTick> &ticks);

} // namespace bw::paper
