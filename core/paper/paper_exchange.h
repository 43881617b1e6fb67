// The paper exchange for USD-M futures as a pure state machine: one account, one-way or hedge mode, cross or
// isolated margin, single-asset USDT. Prices and time come from outside; the same calls in the same order give the same bytes of state.
// Regular orders meet the book of their market (order_book.h) as takers, or rest in it as makers. Conditional orders live in a book of their own and become regular orders when they trigger.
// Thread: none of its own; everything on the owner's. Events leave synchronously, after the state has changed, in the
//   order of the exchange: per fill ORDER_TRADE_UPDATE, then ACCOUNT_UPDATE.
// Invariants: wallet == sum of all income, exactly; open reduce-only orders never exceed their position.
// Failure: refusals carry Binance's own number and text; nothing has changed when one is given.
#pragma once

#include "core/paper/account_state.h"
#include "core/paper/margin.h"
#include "core/paper/order_book.h"

#include <functional>
#include <queue>

namespace bw::paper {

struct Quote
{
    trading::Symbol symbol;
    trading::Price bid, ask, last, mark;
};

struct FeedTick;                             // price_feed.h

struct ExchangeRules
{
    trading::Ratio makerCommission = trading::Ratio::literal("0.0002");
    trading::Ratio takerCommission = trading::Ratio::literal("0.0005");
    trading::Ratio fundingRate = trading::Ratio::literal("0.0001");
    trading::Ratio triggerProtect = trading::Ratio::literal("0.05");
    int maxConditionalOrders = 200;
    FillModel fills = FillModel::AtTouch;
    std::uint64_t bookSeed = 1;              // of books with depth
    std::size_t historyLimit = 5000;         // finished orders, trades, income rows; older ones are dropped
    binance_server::HistoryLimits market{};  // trades and candles of each symbol
};

class PaperExchange final : public binance_server::Backend
{
public:
    using TimeSource = std::function<base::VenueTime()>;
    template<typename T> using Answer = binance_server::Answer<T>;

    // Ids begin at the time of creation, so that those of a later account never meet those of an earlier one.
    PaperExchange(QList<trading::Instrument> instruments, TimeSource time, ExchangeRules rules = {});

    // Takes over a stored account. Corrupt when it does not add up or names what is not listed.
    [[nodiscard]] base::Status restore(AccountState state);
    [[nodiscard]] const AccountState &state() const { return m_state; }
    [[nodiscard]] const ExchangeRules &rules() const { return m_rules; }
    [[nodiscard]] bool booksFit() const;      // what is open rests in its market's book, and nothing else does
    void setScenarioName(const QString &name) { m_state.scenario = name; }
    void setLeverage(int leverage);          // 1..125, of all symbols, while flat and without orders
    // Called after every change of the account (prices are not one).
    void setChangeListener(std::function<void()> listener) { m_onChange = std::move(listener); }

    void setMarket(const Quote &quote);      // index = mark; a last price that moved is a trade of somebody
    void take(const FeedTick &tick);         // the same, with what the feed tells of index and trades
    // Nobody knows its price until it is taken again: nothing of it fills, triggers or is liquidated, nor, with it, any other
    // position of the cross margin; its book is empty. Orders that wait for a price are taken.
    void withoutPrice(const trading::Symbol &symbol);
    void setDepth(const trading::Symbol &symbol, std::optional<Depth> depth);   // instead of the fill model's; of a market with a price
    void passTime();                         // funding, when its hour has come
    void payFundingNow();                    // as if its hour had come; the next is the next full one
    [[nodiscard]] bool deleverage(const PositionKey &key);   // as if its turn had come; false: there is no position
    // Deposit > 0, withdrawal < 0. bookedAt dates it back: the history that an account begins with.
    [[nodiscard]] base::Status transfer(trading::Money amount, std::optional<base::VenueTime> bookedAt = std::nullopt);

    void setEventSink(binance_server::EventSink sink) override { m_sink = std::move(sink); }
    void setTradeSink(binance_server::TradeSink sink) override { m_tradeSink = std::move(sink); }
    [[nodiscard]] base::VenueTime now() const override { return m_time(); }
    [[nodiscard]] const QList<trading::Instrument> &instruments() const override { return m_instruments; }
    [[nodiscard]] Answer<binance_server::MarketRecord> market(const trading::Symbol &symbol) const override;
    [[nodiscard]] binance_server::BookView book(const trading::Symbol &symbol, int levels) const override;
    [[nodiscard]] const binance_server::SymbolHistory &history(const trading::Symbol &symbol) const override;
    [[nodiscard]] QList<binance_server::FundingRecord> fundings(const binance_server::HistoryQuestion &question) const override;
    [[nodiscard]] QList<binance_server::Bracket> brackets(const trading::Symbol &symbol) const override;

    [[nodiscard]] Answer<binance_server::OrderRecord> placeOrder(const binance_server::NewOrder &order) override;
    [[nodiscard]] Answer<void> testOrder(const binance_server::NewOrder &order) const override;
    [[nodiscard]] Answer<binance_server::OrderRecord> amendOrder(const binance_server::Amendment &amendment) override;
    [[nodiscard]] Answer<void> armCountdown(const trading::Symbol &symbol, base::Millis time) override;
    [[nodiscard]] Answer<binance_server::OrderRecord> cancelOrder(const binance_server::OrderKey &key) override;
    [[nodiscard]] Answer<int> cancelAllOrders(const trading::Symbol &symbol) override;
    [[nodiscard]] Answer<binance_server::OrderRecord> order(const binance_server::OrderKey &key) const override;
    [[nodiscard]] QList<binance_server::OrderRecord> openOrders(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<binance_server::OrderRecord> allOrders(const binance_server::HistoryQuestion &question) const override;
    [[nodiscard]] QList<binance_server::OrderRecord> forceOrders(const binance_server::HistoryQuestion &question, binance_server::ForceKind kind) const override;

    [[nodiscard]] Answer<binance_server::AlgoRecord> placeAlgoOrder(const binance_server::NewAlgoOrder &order) override;
    [[nodiscard]] Answer<binance_server::AlgoRecord> cancelAlgoOrder(trading::AlgoId id, const trading::ClientOrderId &clientId) override;
    [[nodiscard]] Answer<int> cancelAllAlgoOrders(const trading::Symbol &symbol) override;
    [[nodiscard]] Answer<binance_server::AlgoRecord> algoOrder(trading::AlgoId id, const trading::ClientOrderId &clientId) const override;
    [[nodiscard]] QList<binance_server::AlgoRecord> openAlgoOrders(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<binance_server::AlgoRecord> allAlgoOrders(const binance_server::HistoryQuestion &question) const override;

    [[nodiscard]] QList<binance_server::BalanceRecord> balances() const override;
    [[nodiscard]] QList<binance_server::PositionRecord> positions(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<binance_server::SymbolConfigRecord> symbolConfigs(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<binance_server::TradeRecord> userTrades(const binance_server::HistoryQuestion &question) const override;
    [[nodiscard]] QList<trading::IncomeRow> income(const binance_server::HistoryQuestion &question) const override;
    [[nodiscard]] Answer<binance_server::SymbolConfigRecord> changeLeverage(const trading::Symbol &symbol, int leverage) override;
    [[nodiscard]] Answer<void> changeMarginType(const trading::Symbol &symbol, binance_server::MarginType type) override;
    [[nodiscard]] Answer<void> movePositionMargin(const binance_server::MarginMove &move) override;
    [[nodiscard]] QList<binance_server::MarginMove> marginMoves(const binance_server::HistoryQuestion &question) const override;
    [[nodiscard]] binance_server::FeeBurn feeBurn() const override { return m_state.feeBurn; }
    void setFeeBurn(binance_server::FeeBurn wanted) override;
    [[nodiscard]] bool hedgeMode() const override { return m_state.hedgeMode; }
    [[nodiscard]] Answer<void> changePositionMode(trading::PositionMode mode) override;
    [[nodiscard]] trading::Ratio makerCommission() const override { return m_rules.makerCommission; }
    [[nodiscard]] trading::Ratio takerCommission() const override { return m_rules.takerCommission; }

private:
    enum class Liquidity { Maker = 1, Taker };
    // CloseAll: closePosition; no filter stops it. Forced: liquidation, which no thin book stops either.
    enum class Purpose { Client = 1, Child, CloseAll, Forced };

    struct Placement
    {
        binance_server::NewOrder order;
        Purpose purpose = Purpose::Client;
        QString originalType;
        trading::Price stopPrice;
        std::function<void(trading::VenueOrderId)> onAccepted;   // after NEW, before the first fill
    };

    using OrderMap = std::map<std::int64_t, binance_server::OrderRecord>;

    // paper_orders.cpp
    [[nodiscard]] static Placement placementOf(const binance_server::NewOrder &order);
    [[nodiscard]] Answer<binance_server::OrderRecord> place(Placement wanted);
    [[nodiscard]] Answer<Placement> priced(Placement placement) const;                 // with the price of its price match
    [[nodiscard]] Answer<trading::Quantity> admit(const Placement &placement) const;   // every check; how much may be placed
    [[nodiscard]] Answer<trading::Quantity> acceptableQuantity(const Placement &placement, const binance_server::MarketRecord &market) const;
    [[nodiscard]] trading::Money valueOf(const binance_server::NewOrder &order, const binance_server::MarketRecord &market) const;
    [[nodiscard]] std::int64_t accept(const Placement &placement, trading::Quantity quantity);
    void finishOrder(std::int64_t id, trading::OrderStatus status, int expiryReason);
    void cancelOpen(const trading::Symbol &symbolOrEmpty);
    void fitReduceOnly(const PositionKey &key);
    [[nodiscard]] const binance_server::OrderRecord *findOrder(const binance_server::OrderKey &key) const;

    // paper_matching.cpp
    [[nodiscard]] OrderBook &bookOf(const trading::Symbol &symbol);               // of a market with a price
    [[nodiscard]] const OrderBook &bookOf(const trading::Symbol &symbol) const;
    [[nodiscard]] const OrderBook *findBook(const trading::Symbol &symbol) const; // null before the first price
    void openBook(const trading::Symbol &symbol);                                 // if it is not
    [[nodiscard]] OrderBook::Happened moveBook(const FeedTick &tick);
    void apply(const trading::Symbol &symbol, const OrderBook::Happened &happened);
    void applyTrade(const trading::Symbol &symbol, const OrderBook::Trade &trade);
    void touchBook(const trading::Symbol &symbol);
    void work(std::int64_t id);                                                   // takes what it can, rests with what is left
    void fillTheRest(std::int64_t id);
    [[nodiscard]] bool isOpen(std::int64_t id) const;

    // paper_orders_later.cpp
    [[nodiscard]] Answer<binance_server::OrderRecord> applyAmendment(std::int64_t id, const binance_server::Amendment &amendment);
    void expireByTime();                     // GTD and countdowns

    // paper_algo.cpp
    void finishAlgo(binance_server::AlgoRecord &record, const binance_server::OrderRecord &child);
    void finishAlgoOf(const binance_server::OrderRecord &child);
    void followTrailing(std::int64_t id, trading::Price price);
    void triggerAlgoOrders(const trading::Symbol &symbol);
    void trigger(std::int64_t id);
    void setAlgoStatus(binance_server::AlgoRecord &record, trading::AlgoStatus status);
    void expireClosePositions(const PositionKey &key);
    [[nodiscard]] const binance_server::AlgoRecord *findAlgo(trading::AlgoId id, const trading::ClientOrderId &clientId) const;

    // paper_ledger.cpp
    void fill(std::int64_t id, trading::Price price, trading::Quantity quantity, Liquidity liquidity);
    void book(const trading::Symbol &symbol, const QString &type, trading::Money amount);
    void afterPositionChange(const PositionKey &key);
    void emitAccount(const QString &reason, trading::Money balanceChange, const QList<binance_server::PositionRecord> &positions = {},
                     const trading::Symbol &fundingOf = {});
    void moveMargin(const PositionKey &key, trading::Money amount, binance_server::MarginCause cause);
    void fitIsolatedWallet(const PositionKey &key, trading::Quantity before, trading::Quantity closed, trading::Money opened);
    void payFunding();

    // paper_liquidation.cpp
    void liquidateIfDue();
    void liquidateIsolated(const PositionKey &key);
    void liquidateCross();
    void closeByForce(const PositionKey &key, const QString &clientId);
    [[nodiscard]] QString liquidationId() const;
    void clearInsurance(trading::Money missing);

    // paper_queries.cpp
    [[nodiscard]] binance_server::BalanceRecord balance() const;
    // Without the liquidation price, for which no event asks.
    [[nodiscard]] binance_server::PositionRecord positionRecord(const trading::Instrument &instrument, binance_server::PositionSide side) const;
    [[nodiscard]] QList<binance_server::PositionRecord> positionRecords(const trading::Instrument &instrument) const;  // of the mode

    [[nodiscard]] const trading::Instrument *instrument(const trading::Symbol &symbol) const;
    void publish(const binance_server::BackendEvent &event) const;
    void touch() { m_touched = true; m_state.changedAt = now(); }
    [[nodiscard]] std::optional<binance_server::MarketTrade> tradeOf(const FeedTick &tick, const binance_server::MarketRecord &before) const;
    [[nodiscard]] binance_server::SymbolHistory &historyOf(const trading::Symbol &symbol) { return m_history.try_emplace(symbol, m_rules.market).first->second; }
    void print(binance_server::MarketTrade trade);   // gives it its id and the sum
    void settle();                           // end of every public operation: trims the history, tells the listener
    void trimHistory();

    QList<trading::Instrument> m_instruments;
    TimeSource m_time;
    ExchangeRules m_rules;
    AccountState m_state;
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> m_finished;   // of m_state.orders, oldest on top
    std::map<trading::Symbol, OrderBook> m_books;
    std::set<trading::Symbol> m_booksTouched;                  // by own orders, since that was last told
    std::map<trading::Symbol, base::VenueTime> m_countdowns;   // like the exchange's, they do not outlive it
    binance_server::MarketHistory m_history;
    std::deque<binance_server::FundingRecord> m_fundings;
    base::VenueTime m_nextFundingAt;
    binance_server::EventSink m_sink;
    binance_server::TradeSink m_tradeSink;
    std::function<void()> m_onChange;
    bool m_liquidating = false;
    bool m_touched = false;
};

// The next of 00:00, 08:00 and 16:00 UTC after this time.
[[nodiscard]] base::VenueTime nextFundingAfter(base::VenueTime time);

} // namespace bw::paper
