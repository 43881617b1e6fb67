// What the tests of price feeds share: rows of Binance's dumps, sources in memory, and readers driven to their end.
#pragma once

#include "tests/unit/paper/paper_fixture.h"

#include "core/paper/market_data_file.h"

#include <QFile>

#include <cstring>

namespace bw::paper::testing {

inline QString s(const char *text)
{
    return QString::fromLatin1(text);
}

inline QByteArray kline(qint64 openMs, const char *open, const char *high, const char *low, const char *close)
{
    return QByteArray::number(openMs) + ',' + open + ',' + high + ',' + low + ',' + close + ",1," + QByteArray::number(openMs + 59'999)
        + ",1,0,0,0,0\n";
}

inline QByteArray aggTrade(qint64 id, const char *price, const char *quantity, qint64 ms, bool buyerIsMaker)
{
    return QByteArray::number(id) + ',' + price + ',' + quantity + ",1,1," + QByteArray::number(ms) + (buyerIsMaker ? ",true\n" : ",false\n");
}

class Bytes final : public ByteSource // given away in small pieces, so that rows are cut anywhere
{
public:
    explicit Bytes(QByteArray bytes, qsizetype piece = 7) : m_bytes(std::move(bytes)), m_piece(piece) {}
    base::Result<qsizetype> read(char *into, qsizetype most) override
    {
        const qsizetype count = std::min({m_piece, most, m_bytes.size() - m_at});
        std::memcpy(into, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_piece;
    qsizetype m_at = 0;
};

class Points final : public PointSource // in memory; after them, if wanted, an error
{
public:
    explicit Points(std::vector<PricePoint> points, QString error = {}) : m_points(std::move(points)), m_error(std::move(error)) {}
    base::Result<std::optional<PricePoint>> next() override
    {
        if (m_next < m_points.size()) {
            return m_points[m_next++];
        }
        if (!m_error.isEmpty()) {
            return base::failure(base::ErrorCode::Corrupt, m_error);
        }
        return std::nullopt;
    }

private:
    std::vector<PricePoint> m_points;
    QString m_error;
    std::size_t m_next = 0;
};

struct ReadData
{
    std::vector<PricePoint> points;
    MarketDataSummary summary;
};

inline base::Result<ReadData> readAll(MarketDataReader &reader)
{
    ReadData data;
    while (true) {
        const auto point = reader.next();
        if (!point) {
            return tl::unexpected(point.error());
        }
        if (!*point) {
            data.summary = reader.summary();
            return data;
        }
        data.points.push_back(**point);
    }
}

inline base::Result<ReadData> parsed(const QByteArray &csv)
{
    MarketDataReader reader(std::make_unique<Bytes>(csv), s("day.csv"));
    return readAll(reader);
}

inline base::Result<ReadData> readFile(const QString &path)
{
    auto reader = MarketDataReader::open(path);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return readAll(**reader);
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QStringList pricesOf(const ReadData &data)
{
    QStringList prices;
    for (const PricePoint &point : data.points) {
        prices.append(point.price.toString());
    }
    return prices;
}

} // namespace bw::paper::testing
