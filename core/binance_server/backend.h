// What a market must offer to stand behind the Binance protocol (USD-M futures). The server in this folder parses,
// authenticates and prints; a backend decides. Apart from the client's codecs on purpose, so that neither side can
// hide the other's mistake.
// Thread: everything happens on the server's thread; a backend calls its sinks there too.
#pragma once

#include "core/base/time.h"
#include "core/binance_server/market_history.h"
#include "core/binance_server/venue_error.h"
#include "core/trading/account.h"
#include "core/trading/instrument.h"

#include <functional>
#include <variant>

namespace bw::binance_server {

using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;

enum class FeeBurn { Off = 1, On };   // commission in BNB: kept and reported, there is no BNB here to burn
// Which position an order belongs to: BOTH in one-way mode, LONG or SHORT in hedge mode.
enum class PositionSide { Both = 1, Long, Short };
using trading::MarginType;
enum class TriggerBy { ContractPrice = 1, MarkPrice };
// What becomes of two orders of one account that meet: the taker's mode decides.
enum class SelfTrade { None = 1, ExpireTaker, ExpireMaker, ExpireBoth };

// Where a limit order takes its price from: so many levels deep in its own side of the book, or in the other.
enum class PriceMatch { None = 1, Opponent, Opponent5, Queue, Queue5, Queue10, Queue20 };

// Which order is meant: by venue id, else by client id.
struct OrderKey
{
    trading::Symbol symbol;
    trading::VenueOrderId venueId;
    trading::ClientOrderId clientId;
};

struct NewOrder
{
    trading::Symbol symbol;
    trading::Side side = trading::Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    trading::OrderType type = trading::OrderType::Market;
    trading::TimeInForce timeInForce = trading::TimeInForce::Gtc;
    Quantity quantity;
    std::optional<Price> price;
    bool reduceOnly = false;
    trading::ClientOrderId clientId; // empty: the backend makes one
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    std::optional<base::VenueTime> goodTill; // GTD: timeInForce is then Gtc
    PriceMatch priceMatch = PriceMatch::None; // else there is no price
};

// PUT order: both are stated, the order loses its place. The side must be the order's own.
struct Amendment
{
    OrderKey key;
    trading::Side side = trading::Side::Buy;
    Quantity quantity;
    Price price;
    PriceMatch priceMatch = PriceMatch::None; // else the price is not used
};

// TRAILING_STOP_MARKET: the view's type is StopMarket and its trigger price follows the extreme once it is activated.
struct Trailing
{
    Ratio callback;                        // 0.01 is 1 %
    std::optional<Price> activation;       // none: at once
    bool activated = false;
    Price extreme;                         // the highest for a sell, the lowest for a buy, since the activation
};

struct NewAlgoOrder
{
    trading::Symbol symbol;
    trading::Side side = trading::Side::Sell;
    PositionSide positionSide = PositionSide::Both;
    trading::ConditionalType type = trading::ConditionalType::StopMarket;
    Quantity quantity;               // zero with closePosition
    Price triggerPrice;
    TriggerBy triggerBy = TriggerBy::ContractPrice;
    bool closePosition = false;
    bool reduceOnly = false;
    bool priceProtect = false;
    trading::ClientOrderId clientId;
    std::optional<Price> price;      // STOP and TAKE_PROFIT: the limit of what it becomes; or
    PriceMatch priceMatch = PriceMatch::None; // where it takes it from when it triggers
    trading::TimeInForce timeInForce = trading::TimeInForce::Gtc;
    std::optional<Trailing> trailing;
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
};

// A regular order as the exchange keeps it. In hedge mode view.reduceOnly says that it closes its side.
struct OrderRecord
{
    trading::OrderView view;
    PositionSide positionSide = PositionSide::Both;
    trading::TimeInForce timeInForce = trading::TimeInForce::Gtc;
    Money cumulativeQuote;
    base::VenueTime createdAt;
    QString originalType;            // "LIMIT", "MARKET", "STOP_MARKET", ...
    int expiryReason = 0;            // er: 0 none, 1 self-trade (3: of an IOC), 2 IOC remainder, 4 reduce-only knocked out, 9 market remainder
    Price stopPrice;                 // of the conditional order it came from
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    std::optional<base::VenueTime> goodTill; // GTD
    PriceMatch priceMatch = PriceMatch::None;
};

// Source: USD-M user data streams, ORDER_TRADE_UPDATE: what the exchange closes itself is named so.
[[nodiscard]] inline bool isLiquidation(const OrderRecord &order) { return order.view.clientId.text().startsWith(QLatin1String("autoclose-")); }
[[nodiscard]] inline bool isDeleveraging(const OrderRecord &order) { return order.view.clientId.text().startsWith(QLatin1String("adl_autoclose")); }
enum class ForceKind { Any = 1, Liquidation, Deleveraging };

struct AlgoRecord
{
    trading::AlgoOrderView view;
    PositionSide positionSide = PositionSide::Both;
    TriggerBy triggerBy = TriggerBy::ContractPrice;
    bool priceProtect = false;
    base::VenueTime createdAt;
    base::VenueTime triggeredAt;
    trading::VenueOrderId actualOrderId;
    Price actualPrice;
    Quantity actualQuantity;
    QString rejectReason;
    std::optional<Price> price;
    PriceMatch priceMatch = PriceMatch::None;
    trading::TimeInForce timeInForce = trading::TimeInForce::Gtc;
    std::optional<Trailing> trailing;
    SelfTrade selfTrade = SelfTrade::ExpireMaker;

    [[nodiscard]] bool becomesLimit() const { return price || priceMatch != PriceMatch::None; }
};

struct TradeRecord : trading::Fill
{
    PositionSide positionSide = PositionSide::Both;
};

struct PositionRecord
{
    trading::Position position;
    PositionSide side = PositionSide::Both;
    Price breakEvenPrice;
    Price markPrice;
    Price liquidationPrice;          // zero: none
    Money unrealized;
    Money notional;                  // signed
    Money initialMargin;
    Money maintenanceMargin;
    Money openOrderInitialMargin;
    Money accumulatedRealized;
    int leverage = 1;
    MarginType marginType = MarginType::Cross;
    Money isolatedWallet;            // zero with cross margin
    int adlPlace = 0;                // 0 to 4 of the queue of deleveraging; 4 goes first
    base::VenueTime updatedAt;
};

struct BalanceRecord
{
    QString asset;
    Money wallet;                    // isolated wallets included
    Money unrealized;
    Money crossWallet;
    Money crossUnrealized;
    Money available;
    Money positionInitialMargin;
    Money openOrderInitialMargin;
    Money maintenanceMargin;
    base::VenueTime updatedAt;
};

struct MarketRecord
{
    trading::Symbol symbol;
    Price last, mark, index, bid, ask;
    Quantity bidQuantity, askQuantity;
    base::VenueTime at;
    base::VenueTime nextFundingAt;
    Ratio fundingRate;
    std::int64_t updateId = 0;
    std::int64_t marksTold = 0;          // grows with every mark that came, the same again included
    bool hasPrice = true;                // false: nobody knows it now; the prices are those of before, the book is empty
};

struct Bracket { int number; int initialLeverage; Money floor, cap; Ratio maintenance; Money cumulative; };

struct SymbolConfigRecord { trading::Symbol symbol; MarginType marginType = MarginType::Cross; int leverage = 20; Money maxNotional; };

// Money that went into an isolated wallet (positive) or out of it.
enum class MarginCause { Trade = 1, UserAdjust };
struct MarginMove
{
    trading::Symbol symbol;
    PositionSide side = PositionSide::Both;
    Money amount;
    MarginCause cause = MarginCause::UserAdjust;
    base::VenueTime at;
};

struct HistoryQuestion
{
    trading::Symbol symbol;                // empty = all where the endpoint allows it
    std::optional<base::VenueTime> from, to;
    std::optional<std::int64_t> fromId;
    std::optional<trading::VenueOrderId> orderId;
    QString incomeType;                    // income only
    int page = 1;                          // income only
    int limit = 500;
};

// --- events towards user and market streams ---
struct OrderEvent  // ORDER_TRADE_UPDATE
{
    OrderRecord order;
    QString executionType;                 // NEW, TRADE, AMENDMENT, CANCELED, EXPIRED
    std::optional<trading::Fill> fill;     // with TRADE
};
struct AlgoEvent { AlgoRecord order; };    // ALGO_UPDATE
struct AccountEvent                        // ACCOUNT_UPDATE
{
    QString reason;                        // ORDER, DEPOSIT, WITHDRAW, FUNDING_FEE, ...
    std::optional<BalanceRecord> balance;
    Money balanceChange;
    trading::Symbol symbol;                // FUNDING_FEE: of which symbol
    QList<PositionRecord> positions;
    base::VenueTime at;
};
struct LeverageEvent { trading::Symbol symbol; int leverage = 1; base::VenueTime at; };   // ACCOUNT_CONFIG_UPDATE
struct MarketEvent { MarketRecord market; bool markChanged = false; bool bookChanged = false; };

using BackendEvent = std::variant<OrderEvent, AlgoEvent, AccountEvent, LeverageEvent, MarketEvent>;
using EventSink = std::function<void(const BackendEvent &)>;

class Backend
{
public:
    virtual ~Backend() = default;

    virtual void setEventSink(EventSink sink) = 0;
    virtual void setTradeSink(TradeSink sink) = 0;     // every trade of the market, after it is in the history
    [[nodiscard]] virtual base::VenueTime now() const = 0;
    [[nodiscard]] virtual const QList<trading::Instrument> &instruments() const = 0;

    [[nodiscard]] virtual Answer<MarketRecord> market(const trading::Symbol &symbol) const = 0;
    [[nodiscard]] virtual BookView book(const trading::Symbol &symbol, int levels) const = 0;   // of each side, at most
    // Empty before the first trade and price; what time has begun is in it as of the latest price.
    [[nodiscard]] virtual const SymbolHistory &history(const trading::Symbol &symbol) const = 0;
    [[nodiscard]] virtual QList<FundingRecord> fundings(const HistoryQuestion &question) const = 0;
    [[nodiscard]] virtual QList<Bracket> brackets(const trading::Symbol &symbol) const = 0;

    [[nodiscard]] virtual Answer<OrderRecord> placeOrder(const NewOrder &order) = 0;
    [[nodiscard]] virtual Answer<void> testOrder(const NewOrder &order) const = 0;          // every check, no order
    [[nodiscard]] virtual Answer<OrderRecord> amendOrder(const Amendment &amendment) = 0;
    [[nodiscard]] virtual Answer<OrderRecord> cancelOrder(const OrderKey &key) = 0;
    [[nodiscard]] virtual Answer<int> cancelAllOrders(const trading::Symbol &symbol) = 0;   // how many
    // Cancels the symbol's orders when this time has passed without another call; zero disarms.
    [[nodiscard]] virtual Answer<void> armCountdown(const trading::Symbol &symbol, base::Millis time) = 0;
    [[nodiscard]] virtual Answer<OrderRecord> order(const OrderKey &key) const = 0;
    [[nodiscard]] virtual QList<OrderRecord> openOrders(const trading::Symbol &symbolOrEmpty) const = 0;
    [[nodiscard]] virtual QList<OrderRecord> allOrders(const HistoryQuestion &question) const = 0;
    [[nodiscard]] virtual QList<OrderRecord> forceOrders(const HistoryQuestion &question, ForceKind kind) const = 0;

    [[nodiscard]] virtual Answer<AlgoRecord> placeAlgoOrder(const NewAlgoOrder &order) = 0;
    [[nodiscard]] virtual Answer<AlgoRecord> cancelAlgoOrder(trading::AlgoId id, const trading::ClientOrderId &clientId) = 0;
    [[nodiscard]] virtual Answer<int> cancelAllAlgoOrders(const trading::Symbol &symbol) = 0;
    [[nodiscard]] virtual Answer<AlgoRecord> algoOrder(trading::AlgoId id, const trading::ClientOrderId &clientId) const = 0;
    [[nodiscard]] virtual QList<AlgoRecord> openAlgoOrders(const trading::Symbol &symbolOrEmpty) const = 0;
    [[nodiscard]] virtual QList<AlgoRecord> allAlgoOrders(const HistoryQuestion &question) const = 0; // from fromId on

    [[nodiscard]] virtual QList<BalanceRecord> balances() const = 0;
    [[nodiscard]] virtual QList<PositionRecord> positions(const trading::Symbol &symbolOrEmpty) const = 0; // of symbols with one or with orders
    [[nodiscard]] virtual QList<SymbolConfigRecord> symbolConfigs(const trading::Symbol &symbolOrEmpty) const = 0;
    [[nodiscard]] virtual QList<TradeRecord> userTrades(const HistoryQuestion &question) const = 0;
    [[nodiscard]] virtual QList<trading::IncomeRow> income(const HistoryQuestion &question) const = 0;
    [[nodiscard]] virtual Answer<SymbolConfigRecord> changeLeverage(const trading::Symbol &symbol, int leverage) = 0; // -4028, -2027, -2028
    [[nodiscard]] virtual Answer<void> changeMarginType(const trading::Symbol &symbol, MarginType type) = 0; // -4046, -4047, -4048
    [[nodiscard]] virtual Answer<void> movePositionMargin(const MarginMove &move) = 0;      // -4049, -4050, -4051, -4054
    [[nodiscard]] virtual QList<MarginMove> marginMoves(const HistoryQuestion &question) const = 0;
    [[nodiscard]] virtual FeeBurn feeBurn() const = 0;
    virtual void setFeeBurn(FeeBurn wanted) = 0;
    [[nodiscard]] virtual bool hedgeMode() const = 0;
    [[nodiscard]] virtual Answer<void> changePositionMode(trading::PositionMode mode) = 0;  // -4059, -4067, -4068
    [[nodiscard]] virtual Ratio makerCommission() const = 0;
    [[nodiscard]] virtual Ratio takerCommission() const = 0;
};

} // namespace bw::binance_server
