// The words of --feed and --speed, and the feed they ask for.
//   synthetic | live | replay:FILE[=SYMBOL],FILE[=SYMBOL],...
// What live prices come from is not known here: whoever composes the program hands in how they are opened.
// A file without a symbol is taken by the leading letters of its name: BTCUSDT-1m-2026-11-01.csv is BTCUSDT, and a pair
// against another dollar (BTCBUSD, BTCUSDC, ...) stands for the one against USDT. Several files of one symbol are played
// one after the other, by their times, which must not overlap.
// Every file is read once to its end before anything is played, so that what is wrong with it is said at the start.
#pragma once

#include "core/paper/market_data_file.h"
#include "core/paper/synthetic_feed.h"

namespace bw::paper {

struct ReplayFile
{
    QString path;
    trading::Symbol symbol;
};

struct FeedSpec
{
    QList<ReplayFile> files;      // empty: synthetic, or live
    bool isLive = false;
    [[nodiscard]] bool isReplay() const { return !files.isEmpty(); }
};

[[nodiscard]] base::Result<FeedSpec> parseFeedSpec(const QString &text);

// Decimal from 0 (prices stand still) to 100000.
[[nodiscard]] base::Result<base::Decimal> parseSpeed(const QString &text);

struct FeedFileReport
{
    QString path;
    trading::Symbol symbol;
    DumpKind kind = DumpKind::Klines;
    int goodRows = 0;
    int brokenRows = 0;
    QStringList brokenLines;      // the first twenty
    qsizetype prices = 0;
    base::VenueTime from, to;
};

struct FeedReport
{
    QList<FeedFileReport> files;
    QString live;                            // where live prices come from: "https://host"
    [[nodiscard]] QString summary() const;   // "synthetic prices", "live prices from ...", or one line for each file
};

struct BuiltFeed
{
    std::unique_ptr<PriceFeed> feed;
    FeedReport report;
};

// Opens live prices of these instruments. May wait for the network, but not for ever; one sentence where there are none.
using LiveOpener = std::function<base::Result<BuiltFeed>(const QList<trading::Instrument> &instruments)>;

struct FeedQuestion
{
    FeedSpec spec;
    std::uint64_t seed = 1;
    QList<SyntheticSeries> instruments;   // all that need a price; those without a file are synthetic
    LiveOpener openLive{};                // empty: live prices are refused
};

[[nodiscard]] base::Result<BuiltFeed> buildFeed(const FeedQuestion &question);

} // namespace bw::paper
