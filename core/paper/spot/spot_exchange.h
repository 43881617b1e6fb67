// The paper exchange for Spot as a pure state machine on the shared matching core: several accounts, order lists, every
// filter, commissions. Time, prices and the seed come from outside; the same calls give the same events, byte for byte.
// Rules of its own, where no source states Binance's:
//  - A trade of an account is a trade: it moves the last price and can trigger stops.
//  - A market order locks what a preview of the book says it costs; a stop-loss or take-profit that will buy at market
//    locks its stop price (trailing only: the last price) times its quantity, and asks for the rest when it triggers.
//  - A pair (OCO) locks once, what its dearer leg needs. Commissions are rounded down at the asset's precision.
//  - With commissions in BNB (25 % off), a trade that the free BNB cannot pay is charged in the received asset, in full.
// Thread: none of its own. Events leave synchronously, after the state has changed: per execution an ExecutionReport, then
//   the AccountPosition; of a trade between accounts the taker's first. The sink must not call back.
// Invariants: SpotLedger::addsUp; an account's locked amount is the sum of its open orders' `locked`.
// Failure: refusals carry Binance's number and text, and nothing has changed when one is given.
#pragma once

#include "core/binance_server/spot/backend.h"
#include "core/paper/matching/matching_book.h"
#include "core/paper/matching/trigger_book.h"
#include "core/paper/spot/spot_checks.h"
#include "core/paper/spot/spot_state.h"

#include <deque>

namespace bw::paper::spot {

// FNV-1a over the text: ids are short and looked up at every order, where Qt's seeded hash and its erase cost the most.
struct IdHash
{
    template<typename Tag>
    [[nodiscard]] std::size_t operator()(const base::TextId<Tag> &id) const
    {
        std::uint64_t hash = 0xCBF29CE484222325ULL;
        for (const QChar c : id.text()) {
            hash = (hash ^ c.unicode()) * 0x100000001B3ULL;
        }
        return hash ^ (hash >> 32U);
    }
};

struct SpotRules
{
    matching::BookShape shape;
    QString feeAsset = QStringLiteral("BNB");
    int maxOrders = 1000;                        // EXCHANGE_MAX_NUM_ORDERS, and its like; per account; 0: none
    int maxAlgoOrders = 200;
    int maxIcebergOrders = 0;
    int maxOrderLists = 20;
    QHash<QString, Decimal> maxAsset;            // MAX_ASSET: the most of an asset that one order may trade
    std::size_t historyLimit = 5000;             // finished orders of all accounts; trades of each
};

struct SpotQuote
{
    Symbol symbol;
    Price bid, ask, last;                        // brought onto the grid if they are not
    std::optional<Price> average;                // of the last minutes; empty: the last price
};

class SpotExchange final : public SpotBackend
{
public:
    template<typename T> using Answer = binance_server::Answer<T>;

    SpotExchange(const QList<SpotInstrument> &instruments, std::uint64_t seed, SpotRules rules = {});
    void setSink(SpotSink sink) override { m_sink = std::move(sink); }
    void setTradeSink(TradeSink sink) override { m_tradeSink = std::move(sink); }

    // --- the world outside; time never goes back ---
    void setTime(base::VenueTime now) override;
    [[nodiscard]] base::VenueTime now() const override { return m_now; }
    void setMarket(const SpotQuote &quote);
    // Nobody knows its price until the next setMarket: what would trade at once is refused, the rest of it waits.
    void withoutPrice(const Symbol &symbol);
    void print(const Symbol &symbol, Price price, Quantity quantity, Side aggressor);   // a trade between strangers

    void setThin(const Symbol &symbol, std::optional<Quantity> atBest);   // no more than that stands at the best prices, nothing behind; listed

    // --- accounts ---
    AccountId openAccount(const AccountTerms &terms = {});
    [[nodiscard]] bool hasAccount(AccountId account) const { return account.value() >= 1 && account.value() <= static_cast<std::int64_t>(m_accounts.size()); }
    void setTerms(AccountId account, const AccountTerms &terms);
    [[nodiscard]] base::Status deposit(AccountId account, const QString &asset, Decimal amount);
    [[nodiscard]] base::Status withdraw(AccountId account, const QString &asset, Decimal amount);
    [[nodiscard]] base::Status transfer(AccountId from, AccountId to, const QString &asset, Decimal amount);
    [[nodiscard]] QList<BalanceView> balances(AccountId account) const override;                 // of what was ever held
    [[nodiscard]] const SpotLedger &ledger() const { return m_ledger; }

    // --- between two runs ---
    [[nodiscard]] SpotState state() const;
    // Into an exchange without accounts, at its time. Corrupt, with one sentence, and of no more use then.
    [[nodiscard]] base::Status restore(const SpotState &state);

    // --- orders ---
    [[nodiscard]] Answer<OrderReceipt> place(AccountId account, const NewSpotOrder &order) override;
    [[nodiscard]] Refusal test(AccountId account, const NewSpotOrder &order) const override;     // order/test: everything but the order
    [[nodiscard]] Answer<SpotOrder> cancel(AccountId account, const SpotOrderKey &key, const CancelOptions &options = {}) override;
    [[nodiscard]] Answer<QList<SpotOrder>> cancelAll(AccountId account, const Symbol &symbol) override;
    [[nodiscard]] ReplaceReceipt cancelReplace(AccountId account, const SpotOrderKey &key, const NewSpotOrder &order, ReplaceMode mode,
                                               const CancelOptions &options = {}) override;
    // Fewer, keeping its place in the queue. Orders of lists cannot be amended here.
    [[nodiscard]] Answer<SpotOrder> amend(AccountId account, const SpotOrderKey &key, Quantity quantity, const ClientOrderId &newId = {}) override;
    [[nodiscard]] Answer<ListReceipt> placeList(AccountId account, const NewOrderList &list) override;
    [[nodiscard]] Answer<SpotOrderList> cancelList(AccountId account, OrderListId id, const ClientOrderId &clientId = {}) override;

    // --- questions ---
    [[nodiscard]] Answer<SpotOrder> order(AccountId account, const SpotOrderKey &key) const override;
    [[nodiscard]] QList<SpotOrder> openOrders(AccountId account, const Symbol &symbolOrEmpty) const override;   // oldest first
    [[nodiscard]] QList<SpotOrder> allOrders(AccountId account, const SpotHistory &question) const override;
    [[nodiscard]] QList<SpotTrade> trades(AccountId account, const SpotHistory &question) const override;
    [[nodiscard]] Answer<SpotOrderList> orderList(AccountId account, OrderListId id, const ClientOrderId &clientId = {}) const override;
    [[nodiscard]] QList<SpotOrderList> orderLists(AccountId account, const ListHistory &question) const override;   // oldest first
    [[nodiscard]] AccountTerms terms(AccountId account) const override { return accountOf(indexOf(account)).terms; }
    [[nodiscard]] QList<SpotInstrument> instruments() const override;
    [[nodiscard]] BookView bookView(const Symbol &symbol, int limit) const override;
    [[nodiscard]] const matching::MatchingBook &book(const Symbol &symbol) const;       // the symbol must be listed
    [[nodiscard]] std::optional<Price> last(const Symbol &symbol) const override;
    [[nodiscard]] std::size_t openCount(AccountId account) const;

private:
    using Lots = matching::Lots;
    using Ticks = matching::Ticks;

    struct Market
    {
        SpotInstrument instrument;
        matching::Grid grid;
        matching::MatchingBook book;
        matching::TriggerBook triggers;
        int base, quote;                         // assets
        Price average;
        Ticks last;                              // zero: nothing has traded yet, the market is closed
        std::int64_t nextTrade = 1;
        int feeMarket = -1;                      // where the fee asset is priced in this quote asset
        bool hasPrice = true;                    // false: nobody knows it now
    };
    struct Counts { int orders = 0, algo = 0, iceberg = 0, lists = 0; };
    struct Account
    {
        AccountTerms terms;
        Decimal makerInBnb, takerInBnb;          // the rates less the discount
        std::vector<std::int64_t> open;          // in no order
        std::vector<std::int64_t> openLists;
        std::unordered_map<ClientOrderId, std::int64_t, IdHash> byClientId;   // of open orders
        std::vector<Counts> counts;              // by market
        int algo = 0, iceberg = 0;               // over all of them
        std::deque<SpotTrade> trades;
    };
    struct Live
    {
        SpotOrder view;
        int account = 0, market = 0;
        matching::QueueKey key;                  // sequence 0: not in the book
        Lots open;
        Ticks price;                             // of the limit
        Price lockPrice;                         // a buy at market that waits
        bool waiting = false;                    // for its trigger
        bool sharesLock = false;                 // the other leg of its pair holds the lock
        bool lendsLock = false;                  // it holds the lock for both
        Decimal netBase;                         // bought, less commission in the base asset
        std::size_t slot = 0;                    // in Account::open
    };
    struct Fee { int asset; Decimal amount; };

    // spot_orders.cpp
    [[nodiscard]] int findMarket(const Symbol &symbol) const;
    [[nodiscard]] const Live *find(int account, const SpotOrderKey &key) const;         // an open one before a finished one
    [[nodiscard]] Live *findOpen(int account, const SpotOrderKey &key);
    [[nodiscard]] Refusal checkCounts(int account, int market, const NewSpotOrder *const *orders, std::size_t count) const;
    [[nodiscard]] Refusal checkNew(int account, int market, const NewSpotOrder &order) const;   // market: -1 for an unknown symbol
    [[nodiscard]] Refusal checkPosition(int account, const Market &market, const NewSpotOrder &order) const;
    [[nodiscard]] Refusal checkAssets(const Market &market, const NewSpotOrder &order) const;
    [[nodiscard]] bool wouldTake(const Market &market, Side side, Price price) const;
    [[nodiscard]] bool wouldTradeNow(const Market &market, const NewSpotOrder &order) const;
    [[nodiscard]] bool wouldTrigger(const Market &market, const NewSpotOrder &order) const;
    [[nodiscard]] matching::TakerOrder takerFor(const Market &market, int account, const NewSpotOrder &order) const;
    [[nodiscard]] Answer<Decimal> needOf(const Market &market, int account, const NewSpotOrder &order) const;
    Live &accept(int account, int market, const NewSpotOrder &order, OrderListId listId);
    [[nodiscard]] Answer<SpotOrder> doCancel(int account, const SpotOrderKey &key, const CancelOptions &options);
    [[nodiscard]] Answer<OrderReceipt> doPlace(int account, const NewSpotOrder &order);
    [[nodiscard]] Refusal checkAmend(const Live &live, Quantity quantity) const;

    // spot_flow.cpp
    void startsNow(Live &live) const;
    void begin(Live &live);
    void work(Live &live);
    void rest(Live &live);
    void waitForTrigger(Live &live);
    void trigger(std::int64_t id);
    void apply(Market &market, const matching::BookEvents &events);
    void applyTrade(Market &market, const matching::BookEvent &event);
    void publishTrade(const Market &market, TradeId id, const matching::BookEvent &event) const;
    void prevent(Live &live, Lots lots);
    void fill(Live &live, const Market &market, const matching::BookEvent &event, TradeId tradeId, bool maker);
    [[nodiscard]] Fee feeFor(const Live &live, const Market &market, Decimal received, Money value, bool maker) const;
    void finish(Live &live, SpotStatus status, ExpiryReason reason, ExecutionType execution, const ClientOrderId &requestId = {});
    void lockFor(Live &live, Decimal amount);
    void trimLock(Live &live);
    [[nodiscard]] Decimal requirement(const Live &live) const;
    [[nodiscard]] int spends(const Live &live) const;
    void report(Live &live, ExecutionType execution, const ClientOrderId &requestId = {}, const SpotTrade *trade = nullptr,
                Quantity prevented = {});
    void announce(int account, int assetA, int assetB, int assetC = -1);
    void settle();                               // end of every public operation: triggers, waiting orders, history

    // spot_restore.cpp
    [[nodiscard]] bool restoreOrder(const StoredOrder &stored);
    void restoreList(const SpotOrderList &list);
    void enlist(Live &live);
    [[nodiscard]] bool locksAddUp() const;

    // spot_lists.cpp
    [[nodiscard]] Refusal checkList(int account, const NewOrderList &list) const;
    [[nodiscard]] Refusal checkListFunds(int account, const NewOrderList &list) const;
    void collapse(Live &survivor);               // a pair's leg trades or triggers: the other leg is over
    void afterEnd(const Live &live);
    void endOthers(SpotOrderList &list, const Live &ended, SpotStatus status, ExpiryReason reason);
    void closeIfOver(SpotOrderList &list);
    [[nodiscard]] std::vector<std::int64_t> pairOf(const SpotOrderList &list) const;    // what came to work together
    [[nodiscard]] ListReceipt openNewList(int account, const NewOrderList &wanted);
    [[nodiscard]] const SpotOrderList *findList(int account, OrderListId id, const ClientOrderId &clientId) const;
    void release(std::int64_t listId);
    [[nodiscard]] bool sizeByWorking(const SpotOrderList &list, const std::vector<std::int64_t> &pending);
    [[nodiscard]] bool lockPair(Live &first, Live *second);                             // false: not enough is free
    [[nodiscard]] Decimal needWhenReleased(const Live &live) const;
    void startPending(const std::vector<std::int64_t> &pending);
    [[nodiscard]] Live *live(std::int64_t id);
    [[nodiscard]] SpotOrderList *openList(OrderListId id);

    [[nodiscard]] Account &accountOf(int index) { return m_accounts[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Account &accountOf(int index) const { return m_accounts[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Market &marketOf(const Live &live) { return m_markets[static_cast<std::size_t>(live.market)]; }
    [[nodiscard]] const Market &marketOf(const Live &live) const { return m_markets[static_cast<std::size_t>(live.market)]; }
    [[nodiscard]] int indexOf(AccountId account) const;
    void publish(const SpotEvent &event) const;

    SpotRules m_rules;
    SpotSink m_sink;
    TradeSink m_tradeSink;
    base::VenueTime m_now;
    std::deque<Market> m_markets;
    std::unordered_map<Symbol, int, IdHash> m_marketOf;
    SpotLedger m_ledger;
    std::deque<Account> m_accounts;
    std::unordered_map<std::int64_t, Live> m_orders;
    std::unordered_map<std::int64_t, SpotOrderList> m_lists;
    std::deque<std::int64_t> m_finished, m_finishedLists;
    std::int64_t m_nextOrder = 1, m_nextList = 1;
    std::int64_t m_nextExecution = 1;
    int m_feeAsset = -1;
    matching::BookEvents m_events;
    std::vector<std::int64_t> m_due;             // triggered, not yet sent to work
    std::deque<std::int64_t> m_toRelease;        // lists whose working order has filled
    std::int64_t m_collecting = 0;               // the order whose fills its placement will answer with
    std::vector<SpotTrade> m_fills;
};

} // namespace bw::paper::spot
