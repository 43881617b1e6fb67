#include "core/binance/spot/order_facts.h"

#include "core/base/contracts.h"

namespace bw::binance::spot {

using namespace trading;

OrderKind orderKindFrom(QByteArrayView word)
{
    struct Row { QByteArrayView word; OrderKind kind; };
    static constexpr Row kRows[] = {
        {"MARKET", OrderKind::Market}, {"LIMIT", OrderKind::Limit}, {"LIMIT_MAKER", OrderKind::LimitMaker},
        {"STOP_LOSS", OrderKind::StopLoss}, {"STOP_LOSS_LIMIT", OrderKind::StopLossLimit},
        {"TAKE_PROFIT", OrderKind::TakeProfit}, {"TAKE_PROFIT_LIMIT", OrderKind::TakeProfitLimit},
    };
    for (const Row &row : kRows) {
        if (row.word == word) {
            return row.kind;
        }
    }
    return OrderKind::Other;
}

std::optional<SpotStatus> spotStatusFrom(QByteArrayView word)
{
    struct Row { QByteArrayView word; SpotStatus status; };
    static constexpr Row kRows[] = {
        {"NEW", SpotStatus::New}, {"PENDING_NEW", SpotStatus::PendingNew}, {"PARTIALLY_FILLED", SpotStatus::PartiallyFilled},
        {"FILLED", SpotStatus::Filled}, {"CANCELED", SpotStatus::Canceled}, {"PENDING_CANCEL", SpotStatus::New},
        {"REJECTED", SpotStatus::Rejected}, {"EXPIRED", SpotStatus::Expired}, {"EXPIRED_IN_MATCH", SpotStatus::Expired},
    };
    for (const Row &row : kRows) {
        if (row.word == word) {
            return row.status;
        }
    }
    return std::nullopt;
}

bool OrderFacts::isConditional() const
{
    return kind == OrderKind::StopLoss || kind == OrderKind::StopLossLimit || kind == OrderKind::TakeProfit || kind == OrderKind::TakeProfitLimit;
}

QString OrderFacts::problem() const
{
    const bool numbersFit = id.value() > 0 && listNumber >= -1
                            && !quantity.isNegative() && !executed.isNegative() && !price.isNegative() && !trigger.isNegative();
    return numbersFit ? QString() : QStringLiteral("The exchange's order of %1 has an impossible id, price or quantity.").arg(symbol.text());
}

namespace {

OrderStatus statusOf(SpotStatus status)
{
    switch (status) {
    case SpotStatus::New:
    case SpotStatus::PendingNew: return OrderStatus::New; // open, and nothing of it done
    case SpotStatus::PartiallyFilled: return OrderStatus::PartiallyFilled;
    case SpotStatus::Filled: return OrderStatus::Filled;
    case SpotStatus::Canceled: return OrderStatus::Canceled;
    case SpotStatus::Rejected: return OrderStatus::Rejected;
    case SpotStatus::Expired: return OrderStatus::Expired;
    }
    BW_UNREACHABLE("spot status");
}

AlgoStatus algoStatusOf(const OrderFacts &facts)
{
    switch (facts.status) {
    case SpotStatus::New: return facts.hasBegun() ? AlgoStatus::Triggered : AlgoStatus::New;
    case SpotStatus::PendingNew: return AlgoStatus::Pending;
    case SpotStatus::PartiallyFilled: return AlgoStatus::Triggered;
    case SpotStatus::Filled: return AlgoStatus::Finished;
    case SpotStatus::Canceled: return AlgoStatus::Canceled;
    case SpotStatus::Rejected: return AlgoStatus::Rejected;
    case SpotStatus::Expired: return AlgoStatus::Expired;
    }
    BW_UNREACHABLE("spot status");
}

bool isPriced(const OrderFacts &facts)
{
    switch (facts.kind) {
    case OrderKind::Market:
    case OrderKind::StopLoss:
    case OrderKind::TakeProfit: return false;
    case OrderKind::Limit:
    case OrderKind::LimitMaker:
    case OrderKind::StopLossLimit:
    case OrderKind::TakeProfitLimit: return true;
    case OrderKind::Other: return facts.price.isPositive();
    }
    BW_UNREACHABLE("order kind");
}

std::optional<OrderListId> listOf(const OrderFacts &facts)
{
    return facts.listNumber < 0 ? std::nullopt : std::optional(OrderListId(facts.listNumber));
}

Price averageOf(const OrderFacts &facts)
{
    if (!facts.executed.isPositive() || !facts.executedQuote.isPositive()) {
        return {};
    }
    return Price(Decimal::checkedDiv(facts.executedQuote.value(), facts.executed.value(), Rounding::HalfEven).value_or(Decimal()));
}

} // namespace

OrderView regularView(const OrderFacts &facts)
{
    OrderView view;
    view.symbol = facts.symbol;
    view.clientId = facts.clientId;
    view.venueId = facts.id;
    view.side = facts.side;
    view.type = isPriced(facts) ? OrderType::Limit : OrderType::Market;
    view.status = statusOf(facts.status);
    view.reduceOnly = facts.side == Side::Sell; // what is not held cannot be sold
    view.quantity = facts.quantity;
    view.executed = facts.executed;
    view.price = facts.price;
    view.averagePrice = averageOf(facts);
    view.updatedAt = facts.at;
    view.list = listOf(facts);
    return view;
}

// Only a STOP_LOSS with a price of its own protects: a stop-limit may never fill, and a trailing one has no fixed trigger.
AlgoOrderView conditionalView(const OrderFacts &facts)
{
    AlgoOrderView view;
    view.symbol = facts.symbol;
    view.clientId = facts.clientId;
    view.algoId = AlgoId(facts.id.value());
    view.side = facts.side;
    view.type = facts.kind == OrderKind::StopLoss && facts.trigger.isPositive() ? ConditionalType::StopMarket : ConditionalType::TakeProfitMarket;
    view.status = algoStatusOf(facts);
    view.quantity = facts.quantity;
    view.triggerPrice = facts.trigger;
    view.reduceOnly = facts.side == Side::Sell;
    view.updatedAt = facts.at;
    view.list = listOf(facts);
    return view;
}

OrderReport presentView(const OrderFacts &facts)
{
    return facts.isConditional() && !facts.hasBegun() ? OrderReport(conditionalView(facts)) : OrderReport(regularView(facts));
}

} // namespace bw::binance::spot
