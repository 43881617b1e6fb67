// The real market as the prices of the paper exchange: Binance's public USD-M data, without a key. It is read once over REST,
// for the prices to open with, and then followed on two connections (best prices on /public, marks and trades on /market),
// which come back by themselves. What is sent there is requests for public data; orders never leave this process.
// Source: Binance USD-M, ticker/bookTicker, premiumIndex, and the routes of the market streams.
// Thread: openLiveMarket() on any, which waits for the first prices; the feed belongs to its owner as any other does. The
// connections live on a thread of their own, which ends with the feed.
// Failure: one sentence after at most startTimeoutMs, and nothing is left running. What happens later makes symbols silent
// (PriceFeed::silent), and problem() says why.
#pragma once

#include "core/paper/feed_spec.h"

#include <QUrl>

namespace bw::live_market {

struct LiveMarketConfig
{
    QUrl restUrl = QUrl(QStringLiteral("https://fapi.binance.com"));      // http(s)://host[:port]
    QUrl streamUrl = QUrl(QStringLiteral("wss://fstream.binance.com"));   // ws(s)://host[:port]
    std::uint64_t seed = 1;          // of the jitter between attempts
    int freshForMs = 5'000;          // how long best prices and a mark are believed
    int startTimeoutMs = 10'000;
    int silenceMs = 10'000;          // a connection on which nothing comes for so long is made anew
    int backOffFirstMs = 250;
    int backOffCapMs = 15'000;
};

[[nodiscard]] base::Result<paper::BuiltFeed> openLiveMarket(const LiveMarketConfig &config, const QList<trading::Instrument> &instruments);

// As PaperConfig::openLive wants it.
[[nodiscard]] paper::LiveOpener liveOpener(const LiveMarketConfig &config);

} // namespace bw::live_market
