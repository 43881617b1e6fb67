#include "core/paper/market_data_file.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace bw::paper {

using namespace trading;

namespace {

constexpr std::size_t kLongestLine = 65'536;
constexpr int kNamedLines = 20;
constexpr std::size_t kKlineColumns = 12;
constexpr std::size_t kMostColumns = kKlineColumns;
// Trades stand in the order in which the exchange matched them; their times can lie a little behind it. More than this
// is a file with two stretches of time shuffled into each other, as some futures files of 2023 are.
constexpr std::int64_t kLateUs = 5'000'000;

struct Columns
{
    std::array<QByteArrayView, kMostColumns> cells;
    std::size_t count = 0;              // may be more than the cells that are kept
    [[nodiscard]] QByteArrayView at(std::size_t i) const { return cells[i]; }
};

Columns split(QByteArrayView line)
{
    Columns columns;
    const char *start = line.data();
    const char *const end = start + line.size();
    while (true) {
        const auto *comma = static_cast<const char *>(std::memchr(start, ',', static_cast<std::size_t>(end - start)));
        const char *stop = comma ? comma : end;
        if (columns.count < kMostColumns) {
            columns.cells[columns.count] = QByteArrayView(start, stop - start).trimmed();
        }
        ++columns.count;
        if (!comma) {
            return columns;
        }
        start = comma + 1;
    }
}

std::optional<bool> flag(QByteArrayView text)
{
    if (text.compare("true", Qt::CaseInsensitive) == 0) {
        return true;
    }
    return text.compare("false", Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

// Names of columns, and not one value.
bool isHeader(const Columns &columns)
{
    const auto *const end = columns.cells.begin() + std::min(columns.count, kMostColumns);
    return columns.count > 1 && std::all_of(columns.cells.begin(), end, [](QByteArrayView cell) {
        return !cell.isEmpty() && ((cell.front() >= 'a' && cell.front() <= 'z') || (cell.front() >= 'A' && cell.front() <= 'Z')) && !flag(cell);
    });
}

// klines have 12 columns; aggTrades 7 (futures) or 8 (spot); trades 6 (futures) or 7 (spot, the sixth is a flag).
std::optional<DumpKind> kindOf(const Columns &columns)
{
    switch (columns.count) {
    case kKlineColumns:
        return DumpKind::Klines;
    case 8:
        return DumpKind::AggTrades;
    case 7:
        return flag(columns.at(5)) ? DumpKind::Trades : DumpKind::AggTrades;
    case 6:
        return DumpKind::Trades;
    default:
        return std::nullopt;
    }
}

struct TradeColumns { std::size_t time, buyerIsMaker; };

TradeColumns columnsOf(DumpKind kind)
{
    return kind == DumpKind::AggTrades ? TradeColumns{5, 6} : TradeColumns{4, 5};
}

QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 30)));
}

// Milliseconds until 2024, microseconds in spot dumps since 2025.
std::optional<std::int64_t> microseconds(QByteArrayView text)
{
    std::int64_t value = 0;
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || value <= 0 || value > 9'000'000'000'000'000LL) {
        return std::nullopt;
    }
    return value >= 100'000'000'000'000LL ? value : value * 1000;
}

std::optional<Decimal> positive(QByteArrayView text)
{
    const auto value = Decimal::parse(text);
    return value && value->isPositive() ? std::optional(*value) : std::nullopt;
}

std::optional<Price> priceIn(QByteArrayView text)
{
    const auto value = positive(text);
    return value && *value <= Decimal::fromInt(1'000'000'000) ? std::optional(Price(*value)) : std::nullopt;
}

std::optional<Quantity> quantityIn(QByteArrayView text)
{
    const auto value = positive(text);
    return value && *value <= Decimal::fromInt(1'000'000'000'000) ? std::optional(Quantity(*value)) : std::nullopt;
}

} // namespace

// Lines of a source, numbered from 1, each a view that is good until the next one is asked for.
class MarketDataReader::Lines
{
public:
    explicit Lines(std::unique_ptr<ByteSource> bytes) : m_bytes(std::move(bytes)), m_buffer(4 * kLongestLine) {}

    [[nodiscard]] int number() const { return m_number; }

    base::Result<std::optional<QByteArrayView>> next()
    {
        while (true) {
            const char *start = m_buffer.data() + m_begin;
            const std::size_t held = m_end - m_begin;
            const auto *newline = static_cast<const char *>(held > m_searched ? std::memchr(start + m_searched, '\n', held - m_searched) : nullptr);
            if (newline || (m_over && held > 0)) {
                const std::size_t length = newline ? static_cast<std::size_t>(newline - start) : held;
                m_begin += length + (newline ? 1 : 0);
                m_searched = 0;
                ++m_number;
                return line(QByteArrayView(start, static_cast<qsizetype>(length)));
            }
            if (m_over) {
                return std::nullopt;
            }
            if (held >= kLongestLine) {
                return base::failure(base::ErrorCode::Malformed,
                                     QStringLiteral("line %1 is longer than 64 KiB: this is not one of Binance's CSV files.").arg(m_number + 1));
            }
            m_searched = held;
            if (const auto filled = fill(); !filled) {
                return tl::unexpected(filled.error());
            }
        }
    }

private:
    [[nodiscard]] QByteArrayView line(QByteArrayView text) const
    {
        if (m_number == 1 && text.startsWith("\xEF\xBB\xBF")) {
            text = text.sliced(3);
        }
        return text.trimmed();
    }

    base::Status fill()
    {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        const auto count = m_bytes->read(m_buffer.data() + m_end, static_cast<qsizetype>(m_buffer.size() - m_end));
        if (!count) {
            return tl::unexpected(count.error());
        }
        m_over = *count == 0;
        m_end += static_cast<std::size_t>(*count);
        return {};
    }

    std::unique_ptr<ByteSource> m_bytes;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0, m_end = 0;
    std::size_t m_searched = 0;            // no newline among so many of the bytes held
    int m_number = 0;
    bool m_over = false;
};

class MarketDataReader::Parser
{
public:
    Parser(QString name, std::deque<PricePoint> &out) : m_name(std::move(name)), m_out(out) {}

    [[nodiscard]] const MarketDataSummary &summary() const { return m_summary; }

    base::Status row(int line, QByteArrayView text)
    {
        if (text.isEmpty()) {
            return {};
        }
        const Columns columns = split(text);
        if (line == 1 && isHeader(columns)) {
            return {};
        }
        const std::optional<DumpKind> kind = kindOf(columns);
        if (!kind || (m_kind && *kind != *m_kind)) {
            broken(line, QStringLiteral("%1 columns").arg(columns.count));
            return {};
        }
        const bool good = *kind == DumpKind::Klines ? kline(line, columns) : trade(line, columns, *kind);
        return good ? taken(line, *kind) : base::Status();
    }

    base::Status ended() const
    {
        if (m_summary.goodRows > 0) {
            return {};
        }
        const QString first = m_summary.brokenLines.isEmpty() ? QStringLiteral("it has no rows") : m_summary.brokenLines.first();
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("%1 holds no price that can be replayed: %2.").arg(m_name, first));
    }

    [[nodiscard]] tl::unexpected<base::Error> unreadable(const base::Error &error) const
    {
        return base::failure(error.code, QStringLiteral("%1: %2").arg(m_name, error.message));
    }

private:
    // The row's points stand in m_out; its place in time decides whether they stay.
    base::Status taken(int line, DumpKind kind)
    {
        const std::int64_t opened = m_out.front().atUs;
        const bool first = m_summary.goodRows == 0;
        const bool late = !first && opened < m_lastUs;
        if (late && (kind == DumpKind::Klines || m_lastUs - opened > kLateUs)) {
            m_out.clear();
            return base::failure(base::ErrorCode::Malformed,
                                 QStringLiteral("%1, line %2: this row is older than one before it; sort the file by its first column (sort -t, -k1,1n).")
                                     .arg(m_name).arg(line));
        }
        if (late) {
            m_out.front().atUs = m_lastUs;
        }
        if (kind == DumpKind::Klines && !first && opened == m_lastUs) {
            m_out.clear();
            broken(line, QStringLiteral("it repeats the time of the row before it"));
            return {};
        }
        m_lastUs = m_out.front().atUs;
        m_kind = m_summary.kind = kind;
        ++m_summary.goodRows;
        m_summary.prices += static_cast<qsizetype>(m_out.size());
        m_summary.fromUs = first ? m_lastUs : m_summary.fromUs;
        m_summary.toUs = m_out.back().atUs;
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
        m_out.push_back({*opened, *open, {}});
        m_out.push_back({*opened + quarter, lowFirst ? *low : *high, {}});
        m_out.push_back({*opened + 2 * quarter, lowFirst ? *high : *low, {}});
        m_out.push_back({*opened + 3 * quarter, *close, {}});
        return true;
    }

    bool trade(int line, const Columns &columns, DumpKind kind)
    {
        const TradeColumns where = columnsOf(kind);
        const auto at = microseconds(columns.at(where.time));
        const auto price = priceIn(columns.at(1));
        const auto quantity = quantityIn(columns.at(2));
        const auto buyerIsMaker = flag(columns.at(where.buyerIsMaker));
        if (!at || !price) {
            return broken(line, QStringLiteral("its time or its price makes no sense"));
        }
        if (!quantity || !buyerIsMaker) {
            return broken(line, QStringLiteral("its quantity %1 or its side %2 makes no sense").arg(shown(columns.at(2)), shown(columns.at(where.buyerIsMaker))));
        }
        m_out.push_back({*at, *price, TradePrint{*price, *quantity, *buyerIsMaker ? Side::Sell : Side::Buy}});
        return true;
    }

    bool broken(int line, const QString &reason)
    {
        ++m_summary.brokenRows;
        if (m_summary.brokenLines.size() < kNamedLines) {
            m_summary.brokenLines.append(QStringLiteral("line %1: %2").arg(line).arg(reason));
        }
        return false;
    }

    QString m_name;
    std::deque<PricePoint> &m_out;
    MarketDataSummary m_summary;
    std::optional<DumpKind> m_kind;
    std::int64_t m_lastUs = 0;             // of the row before
};

MarketDataReader::MarketDataReader(std::unique_ptr<ByteSource> bytes, QString name)
    : m_lines(std::make_unique<Lines>(std::move(bytes))), m_parser(std::make_unique<Parser>(std::move(name), m_waiting))
{
}

MarketDataReader::~MarketDataReader() = default;

const MarketDataSummary &MarketDataReader::summary() const
{
    return m_parser->summary();
}

base::Result<std::unique_ptr<MarketDataReader>> MarketDataReader::open(const QString &path)
{
    auto bytes = openByteSource(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return std::make_unique<MarketDataReader>(std::move(*bytes), QFileInfo(path).fileName());
}

base::Result<std::optional<PricePoint>> MarketDataReader::next()
{
    while (m_waiting.empty() && !m_over) {
        const auto line = m_lines->next();
        m_over = !line || !*line;
        if (!line) {
            return m_parser->unreadable(line.error());
        }
        const base::Status status = *line ? m_parser->row(m_lines->number(), **line) : m_parser->ended();
        if (!status) {
            m_over = true;
            return tl::unexpected(status.error());
        }
    }
    if (m_waiting.empty()) {
        return std::nullopt;
    }
    const PricePoint point = m_waiting.front();
    m_waiting.pop_front();
    return point;
}

base::Result<MarketDataSummary> surveyMarketDataFile(const QString &path)
{
    auto reader = MarketDataReader::open(path);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    while (true) {
        const auto point = (*reader)->next();
        if (!point) {
            return tl::unexpected(point.error());
        }
        if (!*point) {
            return (*reader)->summary();
        }
    }
}

} // namespace bw::paper
