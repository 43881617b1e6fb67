#include "core/paper/paper_world.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using base::Decimal;

PaperWorld::PaperWorld(WorldParts parts)
    : m_parts(std::move(parts)), m_spot(m_parts.book.spot), m_book(m_parts.book), m_plan(m_parts.seed)
{
    for (const auto &[symbol, market] : m_parts.book.exchange.state().markets) {
        m_latest[symbol] = tickOf(Quote{symbol, market.bid, market.ask, market.last, market.mark});
        m_latest[symbol].index = market.index;
    }
}

void PaperWorld::attach(binance_server::Server *server)
{
    m_server = server;
    m_book.attach(server);
}

QList<binance_server::spot::BalanceView> PaperWorld::spotBalances(const PaperAccount &account) const
{
    return m_spot && !account.spot.isNull() ? m_spot->exchange().balances(account.spot) : QList<binance_server::spot::BalanceView>{};
}

// Every price by the same factor, on the grid; the best prices stay apart.
FeedTick PaperWorld::bent(const FeedTick &tick) const
{
    FeedTick moved = tick;
    QList<Price *> prices{&moved.bid, &moved.ask, &moved.last, &moved.mark, &moved.index};
    if (moved.print) {
        prices.append(&moved.print->price);
    }
    for (const Gap &gap : m_gaps) {
        if (gap.symbol == tick.symbol) {
            for (Price *price : std::as_const(prices)) {
                *price = Price(Decimal::mul(price->value(), gap.factor, Rounding::HalfEven));
            }
        }
    }
    const QList<Instrument> &instruments = m_parts.book.exchange.instruments();
    const auto listing = std::find_if(instruments.begin(), instruments.end(), [&](const Instrument &one) { return one.symbol == tick.symbol; });
    if (m_gaps.isEmpty() || listing == instruments.end()) {
        return moved;
    }
    const Price step = listing->tickSize;
    for (Price *price : std::as_const(prices)) {
        *price = std::max(Price(price->value().roundedTo(step.value(), Rounding::Floor)), step);
    }
    moved.ask = std::max(moved.ask, moved.bid + step);
    return moved;
}

Decimal PaperWorld::gapOf(const Symbol &symbol) const
{
    Decimal all = Decimal::fromInt(1);
    for (const Gap &gap : m_gaps) {
        all = gap.symbol == symbol ? Decimal::mul(all, gap.factor, Rounding::HalfEven) : all;
    }
    return all;
}

FeedTick PaperWorld::latest(const Symbol &symbol) const
{
    FeedTick tick = m_latest.at(symbol);
    tick.print.reset();
    tick.tellsTrades = false;
    return tick;
}

void PaperWorld::setSilent(const std::set<Symbol> &symbols)
{
    for (const Symbol &symbol : symbols) {
        if (m_silent.contains(symbol)) {
            continue;
        }
        m_book.withoutPrice(symbol);
        if (m_spot) {
            m_spot->withoutPrice(symbol);
        }
    }
    m_silent = symbols;
}

// Old prices are not told again, bent or not, of a symbol that has none now.
void PaperWorld::tell(const QList<FeedTick> &ticks)
{
    QList<FeedTick> moved;
    for (const FeedTick &tick : ticks) {
        if (m_silent.contains(tick.symbol)) {
            continue;
        }
        moved.append(bent(tick));
        m_book.take(moved.last());
    }
    if (m_spot) {
        m_spot->setPrices(moved);
    }
}

void PaperWorld::setPrices(const QList<FeedTick> &ticks, std::int64_t nowMs)
{
    for (const FeedTick &tick : ticks) {
        m_latest[tick.symbol] = tick;
    }
    endWhatIsOver(nowMs);
    tell(ticks);
    m_book.passTime();
}

void PaperWorld::setDepth(const Symbol &symbol, std::optional<Quantity> quantity)
{
    m_book.setDepth(symbol, quantity ? std::optional(Depth{*quantity, *quantity}) : std::nullopt);
    if (m_spot && m_spot->exchange().last(symbol)) {
        m_spot->exchange().setThin(symbol, quantity);
    }
}

void PaperWorld::endWhatIsOver(std::int64_t nowMs)
{
    QList<FeedTick> back;
    for (const Gap &gap : std::as_const(m_gaps)) {
        if (nowMs >= gap.untilMs) {
            back.append(latest(gap.symbol));
        }
    }
    m_gaps.removeIf([nowMs](const Gap &gap) { return nowMs >= gap.untilMs; });
    for (const Thin &thin : std::as_const(m_thin)) {
        if (nowMs >= thin.untilMs) {
            setDepth(thin.symbol, std::nullopt);
        }
    }
    m_thin.removeIf([nowMs](const Thin &thin) { return nowMs >= thin.untilMs; });
    if (!back.isEmpty()) {
        tell(back);
    }
}

QList<base::Result<QString>> PaperWorld::playDue(std::int64_t nowMs)
{
    QList<Told> told;
    const QList<Instruction> due = m_plan.due(nowMs);
    for (const Instruction &what : due) {
        if (m_spot) {
            m_spot->exchange().setTime(m_parts.clock());
        }
        told.append((this->*actOf(what.kind))(what, nowMs));
    }
    if (!due.isEmpty() && m_spot) {
        m_spot->server().marketMoved();
    }
    return told;
}

} // namespace bw::paper
