#include "core/paper/live_feed.h"

#include "core/base/contracts.h"

#include <QStringList>

#include <algorithm>

namespace bw::paper {

using namespace trading;

namespace {

bool isUsable(const Instrument &instrument, Price price) { return price.isPositive() && price <= instrument.maxPrice; }

constexpr int kMarkPlaces = 8;               // as the exchange tells it; marks are not on the tick

QString nonsense(const char *what) { return QStringLiteral("what came cannot be %1.").arg(QLatin1String(what)); }

Price asMark(Price price) { return Price(price.value().rounded(kMarkPlaces, Rounding::HalfEven)); }

} // namespace

base::Result<std::unique_ptr<LiveFeed>> LiveFeed::open(const QList<Instrument> &instruments, const QList<LivePiece> &first, FeedTime freshFor)
{
    BW_EXPECTS(freshFor > FeedTime(0));
    std::unique_ptr<LiveFeed> feed(new LiveFeed(freshFor));
    for (const Instrument &instrument : instruments) {
        feed->m_lines.push_back({instrument, {}, {}, {}, {}, {}});
    }
    for (const LivePiece &piece : first) {
        static_cast<void>(feed->take(piece));
    }
    QStringList missing;
    for (const Line &line : feed->m_lines) {
        if (!line.bid.isPositive() || !line.mark.isPositive()) {
            missing.append(line.instrument.symbol.text());
        }
    }
    if (!missing.isEmpty()) {
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("It tells no usable price of %1.").arg(missing.join(QStringLiteral(", "))));
    }
    return feed;
}

void LiveFeed::setOutage(const QString &why)
{
    const std::lock_guard lock(m_outageMutex);
    m_outage = why;
}

LiveFeed::Line *LiveFeed::lineOf(const Symbol &symbol)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.instrument.symbol == symbol; });
    return found == m_lines.end() ? nullptr : &*found;
}

LiveFeed::Line *LiveFeed::take(const LiveBook &book)
{
    Line *line = lineOf(book.symbol);
    if (!line) {
        return nullptr;
    }
    const Decimal tick = line->instrument.tickSize.value();
    const Price bid(book.bid.value().roundedTo(tick, Rounding::Floor));
    if (!bid.isPositive() || book.ask <= book.bid || !isUsable(line->instrument, book.ask)) {
        line->nonsense = nonsense("best prices");
        return nullptr;
    }
    line->bid = bid;
    line->ask = Price(book.ask.value().roundedTo(tick, Rounding::Ceiling));
    line->bookAge = FeedTime(0);
    return line;
}

LiveFeed::Line *LiveFeed::take(const LiveMark &told)
{
    Line *line = lineOf(told.symbol);
    if (!line) {
        return nullptr;
    }
    const Price mark = asMark(told.mark);
    if (!isUsable(line->instrument, mark)) {
        line->nonsense = nonsense("a mark price");
        return nullptr;
    }
    line->mark = mark;
    line->index = isUsable(line->instrument, asMark(told.index)) ? asMark(told.index) : mark;
    line->markAge = FeedTime(0);
    return line;
}

LiveFeed::Line *LiveFeed::take(const LiveTrade &trade)
{
    Line *line = lineOf(trade.symbol);
    if (!line) {
        return nullptr;
    }
    if (!isUsable(line->instrument, trade.print.price) || !trade.print.quantity.isPositive() || trade.print.quantity > line->instrument.maxQuantity) {
        line->nonsense = nonsense("a trade");
        return nullptr;
    }
    line->last = printedOnGrid(trade.print, line->instrument.tickSize);
    line->traded = true;
    return line;
}

LiveFeed::Line *LiveFeed::take(const LivePiece &piece)
{
    return std::visit([this](const auto &one) { return take(one); }, piece);
}

FeedTick LiveFeed::tickOf(const Line &line) const
{
    const Price nearest(line.mark.value().roundedTo(line.instrument.tickSize.value(), Rounding::HalfEven));
    FeedTick tick;
    tick.symbol = line.instrument.symbol;
    tick.bid = line.bid;
    tick.ask = line.ask;
    tick.mark = line.mark;
    tick.index = line.index;
    tick.last = line.traded ? line.last : std::clamp(nearest, line.bid, line.ask);
    tick.at = m_at;
    tick.tellsTrades = true;
    return tick;
}

QList<FeedTick> LiveFeed::opening() const
{
    QList<FeedTick> ticks;
    for (const Line &line : m_lines) {
        ticks.append(tickOf(line));
    }
    return ticks;
}

QList<FeedTick> LiveFeed::advance(FeedTime by)
{
    m_at += by;
    for (Line &line : m_lines) {
        line.bookAge += by;
        line.markAge += by;
    }
    QList<FeedTick> ticks;
    for (const LivePiece &piece : m_waiting.drain(kMostWaiting)) {
        Line *line = take(piece);
        if (!line || !isFresh(*line)) {
            continue;
        }
        line->nonsense.clear();
        FeedTick tick = tickOf(*line);
        tick.tellsMark = std::holds_alternative<LiveMark>(piece);
        if (const auto *trade = std::get_if<LiveTrade>(&piece)) {
            const Quantity whole(trade->print.quantity.value().roundedTo(line->instrument.stepSize.value(), Rounding::Floor));
            tick.print = TradePrint{line->last, std::max(whole, line->instrument.stepSize), trade->print.aggressor};
        }
        ticks.append(std::move(tick));
    }
    return ticks;
}

std::set<Symbol> LiveFeed::silent() const
{
    std::set<Symbol> symbols;
    for (const Line &line : m_lines) {
        if (!isFresh(line)) {
            symbols.insert(line.instrument.symbol);
        }
    }
    return symbols;
}

QString LiveFeed::whySilent(const Line &line) const
{
    const std::lock_guard lock(m_outageMutex);
    if (!m_outage.isEmpty() || !line.nonsense.isEmpty()) {
        return m_outage.isEmpty() ? line.nonsense : m_outage;
    }
    return QStringLiteral("%1 last came more than %2 ms ago.")
        .arg(line.bookAge > m_freshFor ? QStringLiteral("best prices") : QStringLiteral("a mark"))
        .arg(std::chrono::duration_cast<std::chrono::milliseconds>(m_freshFor).count());
}

QString LiveFeed::problem() const
{
    QStringList names;
    QString why;
    for (const Line &line : m_lines) {
        if (!isFresh(line)) {
            names.append(line.instrument.symbol.text());
            why = names.size() == 1 ? whySilent(line) : why;
        }
    }
    return names.isEmpty() ? QString() : QStringLiteral("No fresh price of %1: %2").arg(names.join(QStringLiteral(", ")), why);
}

} // namespace bw::paper
