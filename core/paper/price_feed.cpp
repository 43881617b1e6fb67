#include "core/paper/price_feed.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;

QList<Quote> CompositeFeed::opening() const
{
    QList<Quote> quotes;
    for (const auto &feed : m_feeds) {
        quotes.append(feed->opening());
    }
    return quotes;
}

QList<Quote> CompositeFeed::advance(FeedTime by)
{
    QList<Quote> quotes;
    for (const auto &feed : m_feeds) {
        quotes.append(feed->advance(by));
    }
    return quotes;
}

bool CompositeFeed::atEnd() const
{
    return std::all_of(m_feeds.begin(), m_feeds.end(), [](const auto &feed) { return feed->atEnd(); });
}

Quote quoteAround(const Instrument &instrument, Price price)
{
    Price bid(price.value().roundedTo(instrument.tickSize.value(), Rounding::Floor));
    bid = std::max(bid, instrument.tickSize);
    return {instrument.symbol, bid, bid + instrument.tickSize, price, price};
}

} // namespace bw::paper
