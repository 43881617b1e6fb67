#include "core/paper/market_data_file.h"

#include "core/paper/zip_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bw::paper {

using namespace trading;

namespace {

constexpr qint64 kFileLimitBytes = 512LL * 1024 * 1024;
constexpr std::size_t kMostPoints = 20'000'000;
constexpr int kNamedLines = 20;
constexpr int kKlineColumns = 12;

using Columns = QList<QByteArrayView>;

Columns split(QByteArrayView line)
{
    Columns columns;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i == line.size() || line.at(i) == ',') {
            columns.append(line.sliced(start, i - start).trimmed());
            start = i + 1;
        }
    }
    return columns;
}

bool isFlag(QByteArrayView text)
{
    return text.compare("true", Qt::CaseInsensitive) == 0 || text.compare("false", Qt::CaseInsensitive) == 0;
}

bool startsLikeHeader(QByteArrayView line)
{
    return !line.isEmpty() && (line.front() < '0' || line.front() > '9') && line.front() != '-';
}

// klines have 12 columns; aggTrades 7 (futures) or 8 (spot); trades 6 (futures) or 7 (spot, the sixth is a flag).
std::optional<DumpKind> kindOf(const Columns &columns)
{
    switch (columns.size()) {
    case kKlineColumns:
        return DumpKind::Klines;
    case 8:
        return DumpKind::AggTrades;
    case 7:
        return isFlag(columns.at(5)) || columns.at(5) == "is_buyer_maker" || columns.at(5) == "isBuyerMaker" ? DumpKind::Trades
                                                                                                            : DumpKind::AggTrades;
    case 6:
        return DumpKind::Trades;
    default:
        return std::nullopt;
    }
}

QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 30)));
}

// Milliseconds until 2024, microseconds in spot dumps since 2025.
std::optional<std::int64_t> microseconds(QByteArrayView text)
{
    bool ok = false;
    const qlonglong value = text.toByteArray().toLongLong(&ok);
    if (!ok || value <= 0 || value > 9'000'000'000'000'000LL) {
        return std::nullopt;
    }
    return value >= 100'000'000'000'000LL ? value : value * 1000;
}

std::optional<Price> priceIn(QByteArrayView text)
{
    const auto value = Decimal::parse(text);
    if (!value || !value->isPositive() || *value > Decimal::fromInt(1'000'000'000)) {
        return std::nullopt;
    }
    return Price(*value);
}

class Parser
{
public:
    explicit Parser(QString name) : m_name(std::move(name)) {}

    base::Result<MarketData> parse(const QByteArray &csv)
    {
        qsizetype at = 0;
        for (int line = 1; at < csv.size(); ++line) {
            qsizetype end = csv.indexOf('\n', at);
            end = end < 0 ? csv.size() : end;
            const QByteArrayView text = QByteArrayView(csv).sliced(at, end - at).trimmed();
            at = end + 1;
            if (text.isEmpty() || (line == 1 && startsLikeHeader(text))) {
                continue;
            }
            if (const auto outcome = row(line, text); !outcome) {
                return tl::unexpected(outcome.error());
            }
        }
        if (m_data.goodRows == 0) {
            const QString first = m_data.brokenLines.isEmpty() ? QStringLiteral("it has no rows") : m_data.brokenLines.first();
            return base::failure(base::ErrorCode::Malformed, QStringLiteral("%1 holds no price that can be replayed: %2.").arg(m_name, first));
        }
        return std::move(m_data);
    }

private:
    base::Status row(int line, QByteArrayView text)
    {
        const Columns columns = split(text);
        const std::optional<DumpKind> kind = kindOf(columns);
        if (!kind || (m_kind && *kind != *m_kind)) {
            broken(line, QStringLiteral("%1 columns").arg(columns.size()));
            return {};
        }
        const std::size_t before = m_data.points.size();
        const bool good = *kind == DumpKind::Klines ? kline(line, columns) : trade(line, columns, *kind);
        if (!good) {
            return {};
        }
        const std::int64_t opened = m_data.points.at(before).atUs;
        if (before > 0 && opened < m_lastOpenedUs) {
            return base::failure(base::ErrorCode::Malformed,
                                 QStringLiteral("%1, line %2: this row is older than the one before it; sort the file by time.").arg(m_name).arg(line));
        }
        if (*kind == DumpKind::Klines && before > 0 && opened == m_lastOpenedUs) {
            m_data.points.resize(before);
            broken(line, QStringLiteral("it repeats the time of the row before it"));
            return {};
        }
        if (m_data.points.size() > kMostPoints) {
            return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("%1 holds more than %2 prices; replay a shorter file.").arg(m_name).arg(kMostPoints));
        }
        m_lastOpenedUs = opened;
        m_kind = m_data.kind = *kind;
        ++m_data.goodRows;
        return {};
    }

    bool kline(int line, const Columns &columns)
    {
        const auto opened = microseconds(columns.at(0));
        const auto closed = microseconds(columns.at(6));
        if (!opened || !closed || *closed <= *opened) {
            return broken(line, QStringLiteral("the times %1 and %2 make no sense").arg(shown(columns.at(0)), shown(columns.at(6))));
        }
        const auto open = priceIn(columns.at(1)), high = priceIn(columns.at(2)), low = priceIn(columns.at(3)), close = priceIn(columns.at(4));
        if (!open || !high || !low || !close) {
            return broken(line, QStringLiteral("a price is not a positive decimal"));
        }
        if (*high < std::max(*open, *close) || *low > std::min(*open, *close)) {
            return broken(line, QStringLiteral("open %1 and close %2 do not lie between low %3 and high %4")
                                    .arg(open->toString(), close->toString(), low->toString(), high->toString()));
        }
        // The close time is the last unit of the interval: a millisecond or a microsecond before the next one.
        const bool inMs = *opened % 1000 == 0 && *closed % 1000 == 0;
        const std::int64_t quarter = (*closed - *opened + (inMs ? 1000 : 1)) / 4;
        const bool lowFirst = *open - *low <= *high - *open;
        m_data.points.push_back({*opened, *open});
        m_data.points.push_back({*opened + quarter, lowFirst ? *low : *high});
        m_data.points.push_back({*opened + 2 * quarter, lowFirst ? *high : *low});
        m_data.points.push_back({*opened + 3 * quarter, *close});
        return true;
    }

    bool trade(int line, const Columns &columns, DumpKind kind)
    {
        const auto at = microseconds(columns.at(kind == DumpKind::AggTrades ? 5 : 4));
        const auto price = priceIn(columns.at(1));
        if (!at || !price) {
            return broken(line, QStringLiteral("its time or its price makes no sense"));
        }
        m_data.points.push_back({*at, *price});
        return true;
    }

    bool broken(int line, const QString &reason)
    {
        ++m_data.brokenRows;
        if (m_data.brokenLines.size() < kNamedLines) {
            m_data.brokenLines.append(QStringLiteral("line %1: %2").arg(line).arg(reason));
        }
        return false;
    }

    QString m_name;
    MarketData m_data;
    std::optional<DumpKind> m_kind;
    std::int64_t m_lastOpenedUs = 0;
};

} // namespace

base::Result<MarketData> parseMarketData(const QByteArray &csv, const QString &name)
{
    return Parser(name).parse(csv);
}

base::Result<MarketData> readMarketDataFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("The replay file %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    if (file.size() > kFileLimitBytes) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The replay file %1 is larger than 512 MiB; replay a shorter one.").arg(path));
    }
    QByteArray bytes = file.readAll();
    const QString name = QFileInfo(path).fileName();
    if (isZip(bytes)) {
        auto inner = firstFileOfZip(bytes, kFileLimitBytes);
        if (!inner) {
            return base::failure(inner.error().code, QStringLiteral("%1: %2").arg(name, inner.error().message));
        }
        bytes = std::move(*inner);
    }
    return parseMarketData(bytes, name);
}

} // namespace bw::paper
