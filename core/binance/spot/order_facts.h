// What the spot market says of an order, in an answer or in an event, and how we see it: as a regular order, or as a
// conditional one. There is one book only; a stop is an order that does not work yet. Source: Binance spot, order types
// and order status. Pure.
#pragma once

#include "core/trading/order.h"

#include <QByteArrayView>

#include <variant>

namespace bw::binance::spot {

enum class OrderKind { Market = 1, Limit, LimitMaker, StopLoss, StopLossLimit, TakeProfit, TakeProfitLimit, Other };
// Spot has two more than the order's own: the leg of a list that waits, and an end by self-trade prevention.
enum class SpotStatus { New = 1, PendingNew, PartiallyFilled, Filled, Canceled, Rejected, Expired };

// A type that we do not know only informs; a status that we do not know is empty.
[[nodiscard]] OrderKind orderKindFrom(QByteArrayView word);
[[nodiscard]] std::optional<SpotStatus> spotStatusFrom(QByteArrayView word);

struct OrderFacts
{
    trading::Symbol symbol;
    trading::ClientOrderId clientId;
    trading::VenueOrderId id;
    std::int64_t listNumber = -1;     // -1: in no list
    trading::Side side = trading::Side::Buy;
    OrderKind kind = OrderKind::Limit;
    SpotStatus status = SpotStatus::New;
    trading::Price price;             // zero for market orders
    trading::Price trigger;           // zero without one
    trading::Quantity quantity;
    trading::Quantity executed;
    trading::Money executedQuote;     // negative: the exchange does not know it any more
    bool working = false;             // in the order book, or once it was
    base::VenueTime at;

    // STOP_LOSS, TAKE_PROFIT and their limit forms.
    [[nodiscard]] bool isConditional() const;
    // A conditional one that was triggered is a regular order from then on.
    [[nodiscard]] bool hasBegun() const { return working || !executed.isZero(); }
    // Empty, or one sentence.
    [[nodiscard]] QString problem() const;
};

using OrderReport = std::variant<trading::OrderView, trading::AlgoOrderView>;

[[nodiscard]] trading::OrderView regularView(const OrderFacts &facts);
[[nodiscard]] trading::AlgoOrderView conditionalView(const OrderFacts &facts);
// The one that it is at present.
[[nodiscard]] OrderReport presentView(const OrderFacts &facts);

} // namespace bw::binance::spot
