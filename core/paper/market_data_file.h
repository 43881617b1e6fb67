// Reads Binance's public dumps row by row: klines, aggTrades and trades of spot and futures; CSV with or without header,
// or that CSV in a zip; times in milliseconds, or in microseconds as spot files have them since 2025. A file of any size
// takes the memory of one row. A kline gives four prices at equal spacing: open, the extreme nearer to the open, the
// other extreme, close. A trade gives a price with quantity and aggressor.
// Source of the columns: github.com/binance/binance-public-data, README.
// Failure: broken rows are counted and named by line, and the rest is read; an error is a row out of order, a line that
// is no line of a CSV, a file without one good row, or one that cannot be read to its end.
#pragma once

#include "core/base/time.h"
#include "core/paper/byte_source.h"
#include "core/paper/price_feed.h"

#include <QStringList>

#include <deque>

namespace bw::paper {

struct PricePoint
{
    std::int64_t atUs = 0;                 // microseconds since the Unix epoch
    trading::Price price;
    std::optional<TradePrint> print;       // of trades
};

enum class DumpKind { Klines = 1, AggTrades, Trades };

struct MarketDataSummary
{
    DumpKind kind = DumpKind::Klines;
    int goodRows = 0;
    int brokenRows = 0;
    QStringList brokenLines;               // the first twenty: "line 7: the high 17216 is below the open 17220"
    qsizetype prices = 0;
    std::int64_t fromUs = 0, toUs = 0;     // of the first and the last price
};

// Prices, oldest first.
class PointSource
{
public:
    virtual ~PointSource() = default;
    [[nodiscard]] virtual base::Result<std::optional<PricePoint>> next() = 0;   // empty at the end, and ever after
};

class MarketDataReader final : public PointSource
{
public:
    MarketDataReader(std::unique_ptr<ByteSource> bytes, QString name);
    ~MarketDataReader() override;
    MarketDataReader(const MarketDataReader &) = delete;
    MarketDataReader &operator=(const MarketDataReader &) = delete;
    [[nodiscard]] static base::Result<std::unique_ptr<MarketDataReader>> open(const QString &path);

    [[nodiscard]] base::Result<std::optional<PricePoint>> next() override;
    [[nodiscard]] const MarketDataSummary &summary() const;   // of what has been read so far

private:
    class Parser;
    class Lines;
    std::unique_ptr<Lines> m_lines;
    std::unique_ptr<Parser> m_parser;
    std::deque<PricePoint> m_waiting;      // of the last row
    bool m_over = false;
};

// Reads all of it once, and keeps nothing but the figures.
[[nodiscard]] base::Result<MarketDataSummary> surveyMarketDataFile(const QString &path);

} // namespace bw::paper
