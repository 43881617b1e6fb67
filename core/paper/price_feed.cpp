#include "core/paper/price_feed.h"

#include <QStringList>

#include <algorithm>

namespace bw::paper {

using namespace trading;

QList<FeedTick> CompositeFeed::opening() const
{
    QList<FeedTick> ticks;
    for (const auto &feed : m_feeds) {
        ticks.append(feed->opening());
    }
    return ticks;
}

QList<FeedTick> CompositeFeed::advance(FeedTime by)
{
    QList<FeedTick> ticks;
    for (const auto &feed : m_feeds) {
        ticks.append(feed->advance(by));
    }
    if (m_feeds.size() > 1) {
        std::stable_sort(ticks.begin(), ticks.end(), [](const FeedTick &a, const FeedTick &b) { return a.at < b.at; });
    }
    return ticks;
}

bool CompositeFeed::atEnd() const
{
    return std::all_of(m_feeds.begin(), m_feeds.end(), [](const auto &feed) { return feed->atEnd(); });
}

QString CompositeFeed::problem() const
{
    QStringList problems;
    for (const auto &feed : m_feeds) {
        problems.append(feed->problem());
    }
    problems.removeAll(QString());
    return problems.join(u' ');
}

Quote quoteAround(const Instrument &instrument, Price price)
{
    Price bid(price.value().roundedTo(instrument.tickSize.value(), Rounding::Floor));
    bid = std::max(bid, instrument.tickSize);
    return {instrument.symbol, bid, bid + instrument.tickSize, price, price};
}

Quote quoteAround(const Instrument &instrument, const TradePrint &print)
{
    const Price tick = instrument.tickSize;
    const Rounding away = print.aggressor == Side::Buy ? Rounding::Ceiling : Rounding::Floor;
    const Price met(print.price.value().roundedTo(tick.value(), away));
    const Price bid = std::max(print.aggressor == Side::Buy ? met - tick : met, tick);
    return {instrument.symbol, bid, bid + tick, print.price, print.price};
}

Price printedOnGrid(const TradePrint &print, Price tickSize)
{
    const Rounding toward = print.aggressor == Side::Buy ? Rounding::Floor : Rounding::Ceiling;
    return std::max(Price(print.price.value().roundedTo(tickSize.value(), toward)), tickSize);
}

FeedTick tickOf(const Quote &quote, FeedTime at)
{
    FeedTick tick;
    static_cast<Quote &>(tick) = quote;
    tick.at = at;
    tick.index = quote.mark;
    return tick;
}

QList<Quote> quotesOf(const QList<FeedTick> &ticks)
{
    return QList<Quote>(ticks.begin(), ticks.end());
}

} // namespace bw::paper
