#include "core/paper/paper_exchange.h"

#include "core/base/contracts.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/price_feed.h"
#include "core/paper/venue_errors.h"

#include <utility>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

base::VenueTime nextFundingAfter(base::VenueTime time)
{
    constexpr std::int64_t kPeriodMs = 8LL * 3600 * 1000;
    return base::VenueTime((time.ms() / kPeriodMs + 1) * kPeriodMs);
}

PaperExchange::PaperExchange(QList<Instrument> instruments, TimeSource time, ExchangeRules rules)
    : m_instruments(std::move(instruments)), m_time(std::move(time)), m_rules(std::move(rules))
{
    const base::VenueTime started = m_time();
    const std::int64_t first = started.ms() * 1000 + 1;   // below 2^53 for centuries: every JSON reader keeps it
    m_state.nextOrderId = m_state.nextAlgoId = m_state.nextTradeId = m_state.nextTranId = first;
    m_state.changedAt = started;
    m_nextFundingAt = nextFundingAfter(started);
}

base::Status PaperExchange::restore(AccountState state)
{
    const auto corrupt = [](const QString &what) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The stored paper account %1.").arg(what));
    };
    if (!state.addsUp()) {
        return corrupt(QStringLiteral("does not add up: its income rows do not sum to its wallet of %1 USDT").arg(state.wallet.toString()));
    }
    const auto needs = [&](const Symbol &symbol) {
        if (!instrument(symbol)) {
            if (const Instrument *known = findPaperInstrument(symbol)) {
                m_instruments.append(*known);
            }
        }
        return instrument(symbol) != nullptr;
    };
    for (const auto &[key, position] : state.positions) {
        if (!position.amount.isZero() && (!needs(key.symbol) || !state.markets.contains(key.symbol))) {
            return corrupt(QStringLiteral("holds a position in %1, which this exchange does not list").arg(key.symbol.text()));
        }
    }
    for (const auto &[id, order] : state.orders) {
        if (order.view.isOpen() && !needs(order.view.symbol)) {
            return corrupt(QStringLiteral("holds an order in %1, which this exchange does not list").arg(order.view.symbol.text()));
        }
    }
    for (const auto &[id, order] : state.algoOrders) {
        if (isWorking(order.view.status) && !needs(order.view.symbol)) {
            return corrupt(QStringLiteral("holds a conditional order in %1, which this exchange does not list").arg(order.view.symbol.text()));
        }
    }
    m_state = std::move(state);
    m_state.reindex();
    m_finished = {};
    for (const auto &[id, order] : m_state.orders) {
        if (!order.view.isOpen()) {
            m_finished.push(id);
        }
    }
    m_nextFundingAt = nextFundingAfter(now());
    m_books.clear();
    for (const auto &[symbol, market] : m_state.markets) {
        openBook(symbol);
    }
    return {};
}

void PaperExchange::setLeverage(int leverage)
{
    BW_EXPECTS(leverage >= 1 && leverage <= 125);
    BW_EXPECTS(positions({}).isEmpty());
    m_state.leverage = leverage;
    m_state.leverages.clear();
    touch();
    settle();
}

void PaperExchange::setMarket(const Quote &quote) { take(tickOf(quote)); }

void PaperExchange::take(const FeedTick &tick)
{
    BW_EXPECTS(instrument(tick.symbol) != nullptr);
    BW_EXPECTS(tick.bid.isPositive() && tick.ask >= tick.bid && tick.last.isPositive() && tick.mark.isPositive() && tick.index.isPositive());
    MarketRecord &record = m_state.markets[tick.symbol];
    MarketEvent event;
    event.markChanged = record.mark != tick.mark || record.index != tick.index;
    event.bookChanged = record.bid != tick.bid || record.ask != tick.ask || record.last != tick.last;
    const auto trade = tradeOf(tick, record);
    record.symbol = tick.symbol;
    record.last = tick.last;
    record.mark = tick.mark;
    record.index = tick.index;
    record.bid = tick.bid;
    record.ask = tick.ask;
    record.at = now();
    record.hasPrice = true;
    record.marksTold += tick.tellsMark ? 1 : 0;
    ++record.updateId;
    SymbolHistory &history = historyOf(tick.symbol);
    history.add(PriceSeries::Mark, record.mark, record.at);
    history.add(PriceSeries::Index, record.index, record.at);
    history.passTo(record.at);
    if (trade) {
        print(*trade);
    }
    openBook(tick.symbol);
    expireByTime();
    const OrderBook::Happened happened = moveBook(tick);
    event.market = *market(tick.symbol);
    publish(event);

    if (now() >= m_nextFundingAt) {
        payFunding();
    }
    apply(tick.symbol, happened);
    triggerAlgoOrders(tick.symbol);
    liquidateIfDue();
    settle();
}

// The feed's own, or, where it tells none, one for a last price that moved: its size follows from the count of updates, so
// that a run repeats.
std::optional<MarketTrade> PaperExchange::tradeOf(const FeedTick &tick, const MarketRecord &before) const
{
    MarketTrade trade;
    trade.symbol = tick.symbol;
    trade.at = now();
    if (tick.print) {
        trade.price = tick.print->price;
        trade.quantity = tick.print->quantity;
        trade.taker = tick.print->aggressor;
        return trade;
    }
    if (tick.tellsTrades || before.last == tick.last) {
        return std::nullopt;
    }
    const Decimal steps = Decimal::fromInt(1 + (before.updateId + 1) * 7919 % 997);
    trade.price = tick.last;
    trade.quantity = Quantity(Decimal::mul(instrument(tick.symbol)->stepSize.value(), steps, Rounding::Down));
    trade.taker = tick.last <= tick.bid ? Side::Sell : Side::Buy;
    return trade;
}

void PaperExchange::print(MarketTrade trade)
{
    SymbolHistory &history = historyOf(trade.symbol);
    trade.id = TradeId(history.trades().empty() ? 1 : history.trades().back().id.value() + 1);
    trade.quoteQuantity = trade.price * trade.quantity;
    history.add(trade);
    if (m_tradeSink) {
        m_tradeSink(trade);
    }
}

const SymbolHistory &PaperExchange::history(const Symbol &symbol) const
{
    static const SymbolHistory kNothing;
    const auto found = m_history.find(symbol);
    return found == m_history.end() ? kNothing : found->second;
}

void PaperExchange::withoutPrice(const Symbol &symbol)
{
    if (const auto found = m_state.markets.find(symbol); found != m_state.markets.end()) {
        found->second.hasPrice = false;
        if (const auto book = m_books.find(symbol); book != m_books.end()) {
            book->second.close();
        }
    }
}

void PaperExchange::setDepth(const Symbol &symbol, std::optional<Depth> depth)
{
    bookOf(symbol).setDepth(depth);
}

void PaperExchange::passTime()
{
    if (now() >= m_nextFundingAt) {
        payFunding();
        liquidateIfDue();
    }
    expireByTime();
    for (auto &[symbol, history] : m_history) {
        history.passTo(now());
    }
    settle();
}

void PaperExchange::payFundingNow()
{
    m_nextFundingAt = now();
    passTime();
}

Answer<MarketRecord> PaperExchange::market(const Symbol &symbol) const
{
    const Instrument *listed = instrument(symbol);
    if (!listed) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    const auto found = m_state.markets.find(symbol);
    if (found == m_state.markets.end()) {
        return tl::unexpected(refusals::noOrdersOnBook(symbol));
    }
    MarketRecord record = found->second;
    record.nextFundingAt = m_nextFundingAt;
    record.fundingRate = m_rules.fundingRate;
    const OrderBook &book = bookOf(symbol);
    if (m_rules.fills == FillModel::ByDepth && book.isOpen()) {
        record.bid = book.best(Side::Buy).value_or(record.bid);
        record.ask = book.best(Side::Sell).value_or(record.ask);
    }
    record.bidQuantity = std::min(book.shownAt(Side::Buy, record.bid), listed->maxQuantity);
    record.askQuantity = std::min(book.shownAt(Side::Sell, record.ask), listed->maxQuantity);
    return record;
}

BookView PaperExchange::book(const Symbol &symbol, int levels) const
{
    const OrderBook *found = findBook(symbol);
    if (!found) {
        return {};
    }
    BookView view = found->view(levels);
    const Quantity most = instrument(symbol)->maxQuantity;     // where there is no end to what can be had
    for (QList<PriceLevel> *side : {&view.bids, &view.asks}) {
        for (PriceLevel &level : *side) {
            level.quantity = std::min(level.quantity, most);
        }
    }
    return view;
}

QList<Bracket> PaperExchange::brackets(const Symbol &symbol) const
{
    return instrument(symbol) ? paperBrackets(symbol) : QList<Bracket>{};
}

const Instrument *PaperExchange::instrument(const Symbol &symbol) const
{
    for (const Instrument &candidate : m_instruments) {
        if (candidate.symbol == symbol) {
            return &candidate;
        }
    }
    return nullptr;
}

void PaperExchange::publish(const BackendEvent &event) const
{
    if (m_sink) {
        m_sink(event);
    }
}

void PaperExchange::settle()
{
    for (const Symbol &symbol : std::exchange(m_booksTouched, {})) {
        ++m_state.markets.at(symbol).updateId;
        publish(MarketEvent{*market(symbol), false, true});
    }
    if (!std::exchange(m_touched, false)) {
        return;
    }
    trimHistory();
    if (m_onChange) {
        m_onChange();
    }
}

void PaperExchange::trimHistory()
{
    const std::size_t limit = m_rules.historyLimit;
    while (m_state.income.size() > limit) {
        m_state.carriedIncome += m_state.income.front().amount;
        m_state.income.pop_front();
    }
    while (m_state.marginMoves.size() > limit) {
        m_state.marginMoves.pop_front();
    }
    while (m_state.trades.size() > limit) {
        m_state.trades.pop_front();
    }
    // The oldest finished ones go; working ones stay whatever their age.
    for (; m_state.orders.size() > limit && !m_finished.empty(); m_finished.pop()) {
        m_state.orders.erase(m_finished.top());
    }
    for (auto it = m_state.algoOrders.begin(); m_state.algoOrders.size() > limit && it != m_state.algoOrders.end();) {
        it = isWorking(it->second.view.status) ? std::next(it) : m_state.algoOrders.erase(it);
    }
}

} // namespace bw::paper
