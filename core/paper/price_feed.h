// Where paper prices come from. A feed has its own time, which starts at zero and only moves when told to; the same
// calls give the same prices.
// Thread: none of its own.
#pragma once

#include "core/paper/paper_exchange.h"

#include <chrono>
#include <memory>
#include <vector>

namespace bw::paper {

using FeedTime = std::chrono::microseconds;

class PriceFeed
{
public:
    virtual ~PriceFeed() = default;
    // The prices before any time has passed, one for each symbol.
    [[nodiscard]] virtual QList<Quote> opening() const = 0;
    // Every price of the next stretch of feed time, oldest first.
    [[nodiscard]] virtual QList<Quote> advance(FeedTime by) = 0;
    // No more prices will come: they stay where they are.
    [[nodiscard]] virtual bool atEnd() const = 0;
};

class CompositeFeed final : public PriceFeed
{
public:
    explicit CompositeFeed(std::vector<std::unique_ptr<PriceFeed>> feeds) : m_feeds(std::move(feeds)) {}
    [[nodiscard]] QList<Quote> opening() const override;
    [[nodiscard]] QList<Quote> advance(FeedTime by) override;
    [[nodiscard]] bool atEnd() const override;

private:
    std::vector<std::unique_ptr<PriceFeed>> m_feeds;
};

// Bid on the tick at or below the price, ask one tick above the bid, mark = last = the price.
[[nodiscard]] Quote quoteAround(const trading::Instrument &instrument, trading::Price price);

} // namespace bw::paper
