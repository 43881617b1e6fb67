#include "tests/simulation/spot_views.h"

namespace bw::simulation {

using namespace bw::paper::spot;
using namespace exchange;
using binance::spot::OrderFacts;
using binance::spot::OrderKind;

namespace {

OrderKind kindOf(SpotOrderType type)
{
    switch (type) {
    case SpotOrderType::Market: return OrderKind::Market;
    case SpotOrderType::Limit: return OrderKind::Limit;
    case SpotOrderType::LimitMaker: return OrderKind::LimitMaker;
    case SpotOrderType::StopLoss: return OrderKind::StopLoss;
    case SpotOrderType::StopLossLimit: return OrderKind::StopLossLimit;
    case SpotOrderType::TakeProfit: return OrderKind::TakeProfit;
    case SpotOrderType::TakeProfitLimit: return OrderKind::TakeProfitLimit;
    }
    return OrderKind::Other;
}

binance::spot::SpotStatus statusOf(SpotStatus status)
{
    using Read = binance::spot::SpotStatus;
    switch (status) {
    case SpotStatus::New: return Read::New;
    case SpotStatus::PendingNew: return Read::PendingNew;
    case SpotStatus::PartiallyFilled: return Read::PartiallyFilled;
    case SpotStatus::Filled: return Read::Filled;
    case SpotStatus::Canceled: return Read::Canceled;
    case SpotStatus::Expired:
    case SpotStatus::ExpiredInMatch: break;
    }
    return Read::Expired;
}

} // namespace

OrderFacts factsOf(const SpotOrder &order)
{
    OrderFacts facts;
    facts.symbol = order.symbol;
    facts.clientId = order.clientId;
    facts.id = order.id;
    facts.listNumber = order.listId.value() > 0 ? order.listId.value() : -1;
    facts.side = order.side;
    facts.kind = kindOf(order.type);
    facts.status = statusOf(order.status);
    facts.price = order.price;
    facts.trigger = order.stopPrice;
    facts.quantity = order.quantity;
    facts.executed = order.executed;
    facts.executedQuote = order.cumulativeQuote;
    facts.working = !order.workingAt.isUnknown();
    facts.at = order.updatedAt;
    return facts;
}

trading::Fill fillOf(const SpotTrade &trade, const trading::ClientOrderId &id)
{
    trading::Fill fill;
    fill.symbol = trade.symbol;
    fill.tradeId = trade.id;
    fill.orderId = trade.orderId;
    fill.clientId = id;
    fill.side = trade.side;
    fill.price = trade.price;
    fill.quantity = trade.quantity;
    fill.commission = trading::Money(trade.commission);
    fill.commissionAsset = trade.commissionAsset;
    fill.maker = trade.maker;
    fill.at = trade.at;
    return fill;
}

// As core/binance/spot/user_codec.cpp reads them.
QList<VenueEvent> eventsOf(const ExecutionReport &report)
{
    const OrderFacts facts = factsOf(report.order);
    QList<VenueEvent> out;
    if (facts.isConditional()) {
        out.append(AlgoUpdate{binance::spot::conditionalView(facts), {}});
    }
    if (report.trade) {
        out.append(FillUpdate{binance::spot::regularView(facts), fillOf(*report.trade, report.order.clientId)});
    } else if (!facts.isConditional() || facts.hasBegun()) {
        out.append(OrderUpdate{binance::spot::regularView(facts)});
    }
    return out;
}

AccountUpdate updateOf(const AccountPosition &position)
{
    AccountUpdate update;
    update.reason = QStringLiteral("BALANCES");
    update.at = position.at;
    for (const BalanceView &balance : position.balances) {
        update.balances.append({balance.asset, Quantity(balance.free), Quantity(balance.locked)});
        if (balance.asset == QLatin1String("USDT")) {
            update.wallet = trading::Money(balance.free + balance.locked);
        }
    }
    return update;
}

NewSpotOrder wishFor(const safety::ApprovedOrder &order)
{
    NewSpotOrder wish;
    wish.symbol = order.symbol();
    wish.side = order.side();
    wish.type = order.type() == trading::OrderType::Market ? SpotOrderType::Market : SpotOrderType::Limit;
    wish.quantity = order.quantity();
    wish.price = order.limitPrice();
    wish.clientId = order.clientId();
    if (wish.type == SpotOrderType::Limit) {
        wish.timeInForce = order.timeInForce();
    }
    return wish;
}

NewSpotOrder wishFor(const safety::ApprovedStop &stop)
{
    NewSpotOrder wish;
    wish.symbol = stop.symbol();
    wish.side = stop.side();
    wish.type = SpotOrderType::StopLoss;
    wish.quantity = stop.quantity();
    wish.stopPrice = stop.triggerPrice();
    wish.clientId = stop.clientId();
    return wish;
}

std::optional<NewOrderList> listFor(const safety::ApprovedOrder &order)
{
    const auto &stop = order.attachedStop();
    if (!stop) {
        return std::nullopt;
    }
    NewOrderList list;
    const bool sized = stop->form == safety::AttachedStop::Form::Opo;
    list.kind = sized ? (stop->takeProfit ? ListKind::Opoco : ListKind::Opo) : (stop->takeProfit ? ListKind::Otoco : ListKind::Oto);
    list.clientId = stop->listId;
    list.first = wishFor(order);
    list.second.symbol = order.symbol();
    list.second.side = Side::Sell;
    list.second.type = SpotOrderType::StopLoss;
    list.second.stopPrice = stop->triggerPrice;
    list.second.clientId = stop->stopId;
    if (!sized) {
        list.second.quantity = stop->quantity;
    }
    if (stop->takeProfit) { // above the market, so it comes before the stop
        list.third = list.second;
        list.second.type = SpotOrderType::LimitMaker;
        list.second.stopPrice.reset();
        list.second.price = stop->takeProfit;
        list.second.clientId = stop->takeProfitId;
    }
    return list;
}

} // namespace bw::simulation
