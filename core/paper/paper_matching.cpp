// What the books say happened, done to the account's orders.
#include "core/base/contracts.h"
#include "core/paper/paper_exchange.h"
#include "core/paper/price_feed.h"

#include <algorithm>
#include <utility>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

// Source: Binance USD-M, ORDER_TRADE_UPDATE, field er.
constexpr int kExpiredSelfTrade = 1;
constexpr int kExpiredIocSelfTrade = 3;

} // namespace

const OrderBook *PaperExchange::findBook(const Symbol &symbol) const
{
    const auto found = m_books.find(symbol);
    return found == m_books.end() ? nullptr : &found->second;
}

const OrderBook &PaperExchange::bookOf(const Symbol &symbol) const
{
    const OrderBook *found = findBook(symbol);
    BW_EXPECTS(found != nullptr);
    return *found;
}

OrderBook &PaperExchange::bookOf(const Symbol &symbol)
{
    return const_cast<OrderBook &>(std::as_const(*this).bookOf(symbol));
}

// Who rested before the exchange was restored joins again, the oldest first.
void PaperExchange::openBook(const Symbol &symbol)
{
    const Instrument *listed = instrument(symbol);
    if (!listed || m_books.contains(symbol)) {
        return;
    }
    const MarketRecord &market = m_state.markets.at(symbol);
    OrderBook &book = m_books.try_emplace(symbol, *listed, m_rules.fills, market.last, m_rules.bookSeed).first->second;
    (void)book.move(market.bid, market.ask, now());   // nobody rests there yet
    for (const std::int64_t id : m_state.openOrders.ids()) {
        if (const OrderRecord &order = m_state.orders.at(id); order.view.symbol == symbol) {
            book.rest(order);
        }
    }
}

OrderBook::Happened PaperExchange::moveBook(const FeedTick &tick)
{
    OrderBook &book = bookOf(tick.symbol);
    OrderBook::Happened happened = book.move(tick.bid, tick.ask, now());
    if (tick.print) {
        const auto printed = book.print(tick.print->price, tick.print->quantity, tick.print->aggressor);
        happened.insert(happened.end(), printed.begin(), printed.end());
    }
    return happened;
}

bool PaperExchange::booksFit() const
{
    std::size_t resting = 0;
    for (const auto &[symbol, book] : m_books) {
        resting += book.size();
    }
    const auto &ids = m_state.openOrders.ids();
    return resting == ids.size() && std::all_of(ids.begin(), ids.end(), [this](std::int64_t id) {
               const OrderBook *book = findBook(m_state.orders.at(id).view.symbol);
               return book && book->rests(id);
           });
}

bool PaperExchange::isOpen(std::int64_t id) const
{
    const auto found = m_state.orders.find(id);
    return found != m_state.orders.end() && found->second.view.isOpen();
}

// A fill can end orders of a later row (reduce-only ones that lost their room): those rows are passed over.
void PaperExchange::apply(const Symbol &symbol, const OrderBook::Happened &happened)
{
    for (const auto &one : happened) {
        if (const auto *trade = std::get_if<OrderBook::Trade>(&one)) {
            applyTrade(symbol, *trade);
            continue;
        }
        const auto &ended = std::get<OrderBook::Ended>(one);
        if (isOpen(ended.id)) {
            const bool ioc = m_state.orders.at(ended.id).timeInForce == TimeInForce::Ioc;
            finishOrder(ended.id, OrderStatus::Expired, !ended.prevented ? 0 : ioc ? kExpiredIocSelfTrade : kExpiredSelfTrade);
        }
    }
}

void PaperExchange::applyTrade(const Symbol &symbol, const OrderBook::Trade &trade)
{
    const bool takes = trade.taker != 0 && isOpen(trade.taker);
    const bool makes = trade.maker != 0 && isOpen(trade.maker);
    if (!takes && !makes) {
        return;
    }
    print({symbol, {}, trade.price, trade.quantity, {}, trade.takerSide, takes ? VenueOrderId(trade.taker) : VenueOrderId(), now()});
    if (takes) {
        fill(trade.taker, trade.price, trade.quantity, Liquidity::Taker);
    }
    if (makes && isOpen(trade.maker)) {
        fill(trade.maker, trade.price, trade.quantity, Liquidity::Maker);
    }
}

// At touch nobody looks for our orders in the book, and the kernel's simulator has none of its events to spare.
void PaperExchange::touchBook(const Symbol &symbol)
{
    if (m_rules.fills == FillModel::ByDepth) {
        m_booksTouched.insert(symbol);
    }
}

void PaperExchange::work(std::int64_t id)
{
    const OrderRecord &order = m_state.orders.at(id);
    OrderBook &book = bookOf(order.view.symbol);
    if (order.view.type == OrderType::Market || book.wouldTake(order.view.side, order.view.price)) {
        touchBook(order.view.symbol);
        apply(order.view.symbol, book.take(order));
    }
    if (order.view.isOpen() && order.view.type == OrderType::Limit && order.timeInForce != TimeInForce::Ioc) {
        touchBook(order.view.symbol);
        book.rest(order);
    }
}

// Liquidation: what the book has no more, the insurance fund takes at the price that was reached.
void PaperExchange::fillTheRest(std::int64_t id)
{
    const OrderView view = m_state.orders.at(id).view;
    const MarketRecord &market = m_state.markets.at(view.symbol);
    const bool sells = view.side == Side::Sell;
    const Price reached = view.executed.isPositive() ? m_state.trades.back().price : sells ? market.bid : market.ask;
    applyTrade(view.symbol, {id, 0, view.side, reached, view.remaining()});
}

} // namespace bw::paper
