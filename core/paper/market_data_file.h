// Reads Binance's public dumps (klines, aggTrades, trades; CSV with or without header, or that CSV in a zip) into prices.
// A kline gives four prices at equal spacing: open, the extreme nearer to the open, the other extreme, close.
// Failure: broken rows are counted and named by line; a row older than the one before it, or a file without one good
// row, is an error.
#pragma once

#include "core/base/time.h"
#include "core/trading/amounts.h"

#include <QStringList>

#include <vector>

namespace bw::paper {

struct PricePoint
{
    std::int64_t atUs = 0;       // microseconds since the Unix epoch
    trading::Price price;
};

enum class DumpKind { Klines = 1, AggTrades, Trades };

struct MarketData
{
    DumpKind kind = DumpKind::Klines;
    std::vector<PricePoint> points;   // oldest first
    int goodRows = 0;
    int brokenRows = 0;
    QStringList brokenLines;          // the first twenty: "line 7: the high 17216 is below the open 17220"
};

[[nodiscard]] base::Result<MarketData> parseMarketData(const QByteArray &csv, const QString &name);
[[nodiscard]] base::Result<MarketData> readMarketDataFile(const QString &path);

} // namespace bw::paper
