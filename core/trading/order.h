// Orders as values: what is wanted (OrderRequest), what is known of one (OrderView), and conditional orders,
// which live in a book of their own on USD-M futures.
#pragma once

#include "core/base/time.h"
#include "core/trading/amounts.h"
#include "core/trading/ids.h"

#include <QList>

#include <optional>

namespace bw::trading {

enum class Side { Buy = 1, Sell };
enum class OrderType { Market = 1, Limit };
enum class ConditionalType { StopMarket = 1, TakeProfitMarket };
enum class TimeInForce { Gtc = 1, Ioc, Fok, Gtx };

// Terminal: Filled, Canceled, Rejected, Expired.
enum class OrderStatus { New = 1, PartiallyFilled, Filled, Canceled, Rejected, Expired };
// Working: New and Triggering. Pending: the leg of a list that begins to work once the order before it is filled (spot);
// it protects nothing yet. The rest is over (a triggered one lives on as a regular order).
enum class AlgoStatus { New = 1, Triggering, Triggered, Finished, Canceled, Rejected, Expired, Pending };

[[nodiscard]] constexpr Side opposite(Side side) { return side == Side::Buy ? Side::Sell : Side::Buy; }
[[nodiscard]] constexpr bool isTerminal(OrderStatus s)
{
    return s == OrderStatus::Filled || s == OrderStatus::Canceled || s == OrderStatus::Rejected || s == OrderStatus::Expired;
}
[[nodiscard]] constexpr bool isWorking(AlgoStatus s) { return s == AlgoStatus::New || s == AlgoStatus::Triggering; }

// A regular order as known from the exchange. On spot every sell is reduce-only: nothing can be sold that is not held.
struct OrderView
{
    Symbol symbol;
    ClientOrderId clientId;
    VenueOrderId venueId;
    Side side = Side::Buy;
    OrderType type = OrderType::Limit;
    OrderStatus status = OrderStatus::New;
    bool reduceOnly = false;
    Quantity quantity;
    Quantity executed;
    Price price;         // zero for market orders
    Price averagePrice;  // zero before the first fill, or where the venue does not say
    base::VenueTime updatedAt;
    std::optional<OrderListId> list{}; // spot: cancelling one order of a list cancels all of it

    [[nodiscard]] Quantity remaining() const { return quantity - executed; }
    [[nodiscard]] bool isOpen() const { return !isTerminal(status); }
};

// A conditional order as known from the exchange: an algo order of USD-M, a STOP_LOSS or TAKE_PROFIT order of spot (whose
// algoId is the number of the order, and whose book is the regular one).
struct AlgoOrderView
{
    Symbol symbol;
    ClientOrderId clientId;
    AlgoId algoId;
    Side side = Side::Sell;
    ConditionalType type = ConditionalType::StopMarket;
    AlgoStatus status = AlgoStatus::New;
    Quantity quantity;      // zero with closePosition
    Price triggerPrice;
    bool closePosition = false;
    bool reduceOnly = false;
    base::VenueTime updatedAt;
    std::optional<OrderListId> list{}; // spot

    [[nodiscard]] bool isExit() const { return closePosition || reduceOnly; }
};

// Spot: what a fill did to the books of the account, which knows holdings and no positions.
struct SpotEffect
{
    Quantity positionChange;   // of the position in its symbol; zero where only a holding moved
    Money commissionFromWallet; // the part of the commission that the wallet (quote, positions at cost) bears
    Money transfer;            // into the wallet, because a holding was exchanged for quote; negative: out of it
    bool leavesDust = false;   // what is left of the position is too small to be sold

    friend bool operator==(const SpotEffect &, const SpotEffect &) = default;
};

struct Fill
{
    Symbol symbol;
    TradeId tradeId;
    VenueOrderId orderId;
    ClientOrderId clientId;
    Side side = Side::Buy;
    Price price;
    Quantity quantity;
    Money commission;        // positive = paid
    QString commissionAsset;
    Money realizedPnl;       // before commission
    bool maker = false;
    base::VenueTime at;
    std::optional<Money> commissionInQuote{}; // valued when the fill was booked; empty: not valued yet
    std::optional<SpotEffect> spot{};         // once booked, on spot only; realizedPnl is ours there, before commission
};

} // namespace bw::trading
