// Spot orders, order lists, trades and the events about them, as values. The words are Binance's own (rest-api.md, enums;
// user-data-stream.md); who prints them is another matter.
// Thread: values. Amounts: prices and quantities in the units of their market, money in its quote asset.
#pragma once

#include "core/base/time.h"
#include "core/binance_server/market_records.h"
#include "core/binance_server/venue_error.h"
#include "core/trading/instrument.h"
#include "core/trading/order.h"
#include "core/trading/self_trade.h"

#include <QVarLengthArray>

#include <functional>
#include <variant>
#include <vector>

namespace bw::binance_server::spot {

using base::Decimal;
using trading::ClientOrderId;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Side;
using trading::StpMode;
using trading::Symbol;
using trading::TimeInForce;
using trading::TradeId;
using trading::VenueOrderId;
using AccountId = base::NumberId<struct SpotAccountTag>;     // from 1
using OrderListId = base::NumberId<struct OrderListTag>;     // null: in no list (Binance prints -1)

enum class SpotOrderType { Limit = 1, Market, StopLoss, StopLossLimit, TakeProfit, TakeProfitLimit, LimitMaker };
enum class SpotStatus { New = 1, PendingNew, PartiallyFilled, Filled, Canceled, Expired, ExpiredInMatch };
enum class ExpiryReason {
    None = 1,
    Rejected,               // could not work when its turn came: funds, or it would have taken
    OcoTrigger,
    OtoPhaseOneExpired,
    UnfilledIocQuantity,
    UnfilledFok,
    InsufficientLiquidity,
};

[[nodiscard]] constexpr bool isOver(SpotStatus s)
{
    return s == SpotStatus::Filled || s == SpotStatus::Canceled || s == SpotStatus::Expired || s == SpotStatus::ExpiredInMatch;
}
[[nodiscard]] constexpr bool isStopLoss(SpotOrderType t) { return t == SpotOrderType::StopLoss || t == SpotOrderType::StopLossLimit; }
[[nodiscard]] constexpr bool isTakeProfit(SpotOrderType t) { return t == SpotOrderType::TakeProfit || t == SpotOrderType::TakeProfitLimit; }
[[nodiscard]] constexpr bool isContingent(SpotOrderType t) { return isStopLoss(t) || isTakeProfit(t); }   // Binance: "algo"
[[nodiscard]] constexpr bool hasPrice(SpotOrderType t)
{
    return t == SpotOrderType::Limit || t == SpotOrderType::LimitMaker || t == SpotOrderType::StopLossLimit
        || t == SpotOrderType::TakeProfitLimit;
}
// Above the market: a stop-loss that buys, a take-profit that sells. Source: rest-api.md, new order.
[[nodiscard]] constexpr bool waitsForRise(SpotOrderType t, Side side) { return isStopLoss(t) == (side == Side::Buy); }

struct NewSpotOrder
{
    Symbol symbol;
    Side side = Side::Buy;
    SpotOrderType type = SpotOrderType::Limit;
    std::optional<TimeInForce> timeInForce;     // GTC, IOC or FOK, where the type asks for one
    std::optional<Quantity> quantity;
    std::optional<Money> quoteQuantity;         // quoteOrderQty: MARKET only, instead of quantity
    std::optional<Price> price;
    std::optional<Price> stopPrice;
    int trailingBips = 0;                       // trailingDelta; 0: none
    std::optional<Quantity> icebergQuantity;
    std::optional<StpMode> stp;                 // empty: the symbol's default
    ClientOrderId clientId;                     // empty: the exchange makes one
    std::optional<std::int64_t> strategyId{}, strategyType{};   // the account's own marks, shown again and never read
};

struct SpotOrder
{
    AccountId account;
    Symbol symbol;
    VenueOrderId id;
    OrderListId listId;
    ClientOrderId clientId;
    Side side = Side::Buy;
    SpotOrderType type = SpotOrderType::Limit;
    TimeInForce timeInForce = TimeInForce::Gtc;
    SpotStatus status = SpotStatus::New;
    ExpiryReason expiryReason = ExpiryReason::None;
    Quantity quantity;                          // with quoteQuantity: what was executed
    Quantity executed;
    Quantity prevented;                         // by self-trade prevention; quantity - executed - prevented is open
    Money cumulativeQuote;
    Money quoteQuantity;                        // zero: not asked by quote
    Price price, stopPrice;                     // zero: none
    Quantity icebergQuantity;                   // zero: none
    int trailingBips = 0;
    StpMode stp = StpMode::None;
    Decimal locked;                             // of the asset that it spends
    base::VenueTime createdAt, updatedAt;
    base::VenueTime workingAt;                  // unknown: not on the book yet
    int amends = 0;
    std::optional<std::int64_t> strategyId, strategyType;
    std::int64_t executionId = 0;               // of its latest event

    [[nodiscard]] Quantity open() const { return quantity - executed - prevented; }
};

struct SpotTrade
{
    Symbol symbol;
    TradeId id;
    VenueOrderId orderId;
    OrderListId listId;
    Side side = Side::Buy;
    Price price;
    Quantity quantity;
    Money quoteQuantity;
    Decimal commission;
    QString commissionAsset;
    bool maker = false;
    base::VenueTime at;
};

enum class Contingency { Oco = 1, Oto };        // Oto: also for OTOCO, OPO and OPOCO
enum class ListKind { Oco = 1, Oto, Otoco, Opo, Opoco };

// OCO: `first` is the leg above the market, `second` the leg below. OTO and OPO: `first` works, `second` waits.
// OTOCO and OPOCO: `first` works, `second` and `third` are the pair above and below that waits.
// OPO and OPOCO: the waiting orders sell what the working order bought; their own quantity is not asked for.
struct NewOrderList
{
    ListKind kind = ListKind::Oco;
    NewSpotOrder first, second;
    std::optional<NewSpotOrder> third;
    ClientOrderId clientId;                     // listClientOrderId
};

struct SpotOrderList
{
    OrderListId id;
    AccountId account;
    Symbol symbol;
    ListKind kind = ListKind::Oco;
    ClientOrderId clientId;
    QList<VenueOrderId> orders;
    base::VenueTime at;
    bool pendingReleased = false;               // the waiting orders have been sent to work
    bool over = false;                          // ALL_DONE

    [[nodiscard]] Contingency contingency() const { return kind == ListKind::Oco ? Contingency::Oco : Contingency::Oto; }
};

// --- questions and receipts ---
struct AccountTerms
{
    Ratio maker = Ratio::literal("0.001");
    Ratio taker = Ratio::literal("0.001");
    bool payInBnb = false;
    Ratio bnbDiscount = Ratio::literal("0.25");
};

struct SpotOrderKey { Symbol symbol; VenueOrderId id; ClientOrderId clientId; };   // by id, else by client id

enum class CancelRestriction { None = 1, OnlyNew, OnlyPartiallyFilled };
struct CancelOptions { CancelRestriction restriction = CancelRestriction::None; ClientOrderId requestId; };
enum class ReplaceMode { StopOnFailure = 1, AllowFailure };

struct OrderReceipt { SpotOrder order; std::vector<SpotTrade> fills; };
struct ListReceipt { SpotOrderList list; QList<SpotOrder> reports; };
// Binance's cancelReplace: `error` is empty when both succeeded, else -2021 or -2022. A half without a value was refused or,
// for the order, not attempted.
struct ReplaceReceipt
{
    std::optional<VenueError> error;
    Answer<SpotOrder> cancelled;
    std::optional<Answer<OrderReceipt>> placed;
};
struct SpotHistory
{
    Symbol symbol;
    std::optional<VenueOrderId> orderId;
    std::optional<TradeId> fromTrade;
    int limit = 500;
    std::optional<base::VenueTime> from{}, to{};
};

// --- events towards the account's user data stream ---
enum class ExecutionType { New = 1, Canceled, Replaced, Trade, Expired, TradePrevention };
struct ExecutionReport
{
    ExecutionType execution = ExecutionType::New;
    SpotOrder order;
    ClientOrderId requestId;                    // of a cancel or an amend; else empty
    std::optional<SpotTrade> trade;             // with Trade
    Quantity lastPrevented;                     // with TradePrevention
};
struct BalanceView { QString asset; Decimal free, locked; };
struct AccountPosition                          // outboundAccountPosition: absolute values of what may have changed
{
    AccountId account;
    base::VenueTime at;
    QVarLengthArray<BalanceView, 3> balances;
};
struct BalanceUpdate                            // deposits, withdrawals, transfers; never trades
{
    AccountId account;
    QString asset;
    Decimal delta;
    base::VenueTime at;
};
struct ListStatus { SpotOrderList list; };      // EXEC_STARTED, or ALL_DONE when it is over

using SpotEvent = std::variant<ExecutionReport, AccountPosition, BalanceUpdate, ListStatus>;
using SpotSink = std::function<void(const SpotEvent &)>;

} // namespace bw::binance_server::spot
