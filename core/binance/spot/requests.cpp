#include "core/binance/spot/requests.h"

#include "core/binance/candle_codec.h"

#include "core/base/contracts.h"
#include "core/binance/words.h"

namespace bw::binance::spot {

using trading::ClientOrderId;
using trading::Symbol;

namespace {

using Key = QLatin1StringView;

QString orderPath() { return QStringLiteral("/api/v3/order"); }
QString stopType() { return QStringLiteral("STOP_LOSS"); }

HttpCall publicRead(const QString &path, Key wsMethod) { return callOf(Method::Get, path, wsMethod, Security::None); }
HttpCall signedRead(const QString &path, Key wsMethod) { return callOf(Method::Get, path, wsMethod, Security::Signed); }
HttpCall entry(const QString &path, Key wsMethod) { return callOf(Method::Post, path, wsMethod, Security::Signed); }
HttpCall essential(Method method, const QString &path, Key wsMethod) { return callOf(method, path, wsMethod, Security::Signed, Urgency::Essential); }

void addSince(HttpCall &made, base::VenueTime since)
{
    if (!since.isUnknown()) {
        made.parameters.add(Key("startTime"), since.ms());
    }
}

HttpCall entryListCall(const safety::AttachedStop &stop)
{
    const bool opo = stop.form == safety::AttachedStop::Form::Opo;
    if (stop.takeProfit) {
        return opo ? entry(QStringLiteral("/api/v3/orderList/opoco"), Key("orderList.place.opoco"))
                   : entry(QStringLiteral("/api/v3/orderList/otoco"), Key("orderList.place.otoco"));
    }
    return opo ? entry(QStringLiteral("/api/v3/orderList/opo"), Key("orderList.place.opo"))
               : entry(QStringLiteral("/api/v3/orderList/oto"), Key("orderList.place.oto"));
}

void addWorkingLeg(Parameters &to, const OrderWish &entry)
{
    to.add(Key("workingType"), wireWord(entry.type))
        .add(Key("workingSide"), wireWord(entry.side))
        .add(Key("workingClientOrderId"), entry.clientId.text())
        .add(Key("workingPrice"), entry.limitPrice->toString())
        .add(Key("workingQuantity"), entry.quantity.toString())
        .add(Key("workingTimeInForce"), wireWord(entry.timeInForce));
}

void addPendingLegs(Parameters &to, trading::Side side, const safety::AttachedStop &stop)
{
    to.add(Key("pendingSide"), wireWord(side));
    if (stop.form == safety::AttachedStop::Form::Oto) {
        to.add(Key("pendingQuantity"), stop.quantity.toString());
    }
    if (!stop.takeProfit) {
        to.add(Key("pendingType"), stopType())
            .add(Key("pendingClientOrderId"), stop.stopId.text())
            .add(Key("pendingStopPrice"), stop.triggerPrice.toString());
        return;
    }
    to.add(Key("pendingAboveType"), QStringLiteral("LIMIT_MAKER"))
        .add(Key("pendingAboveClientOrderId"), stop.takeProfitId.text())
        .add(Key("pendingAbovePrice"), stop.takeProfit->toString())
        .add(Key("pendingBelowType"), stopType())
        .add(Key("pendingBelowClientOrderId"), stop.stopId.text())
        .add(Key("pendingBelowStopPrice"), stop.triggerPrice.toString());
}

} // namespace

HttpCall placeOrder(const OrderWish &wish)
{
    const bool limit = wish.type == trading::OrderType::Limit;
    BW_EXPECTS(limit == wish.limitPrice.has_value());
    BW_EXPECTS(!wish.symbol.isEmpty() && !wish.clientId.isEmpty() && wish.quantity.isPositive());
    // Post-only is an order type of its own here. Source: Binance spot, LIMIT_MAKER; timeInForce knows GTC, IOC and FOK.
    const bool postOnly = limit && wish.timeInForce == trading::TimeInForce::Gtx;
    HttpCall made = wish.reduceOnly ? essential(Method::Post, orderPath(), Key("order.place")) : entry(orderPath(), Key("order.place"));
    made.parameters.add(Key("symbol"), wish.symbol.text())
        .add(Key("side"), wireWord(wish.side))
        .add(Key("type"), postOnly ? QStringLiteral("LIMIT_MAKER") : wireWord(wish.type))
        .add(Key("quantity"), wish.quantity.toString());
    if (limit) {
        made.parameters.add(Key("price"), wish.limitPrice->toString());
    }
    if (limit && !postOnly) {
        made.parameters.add(Key("timeInForce"), wireWord(wish.timeInForce));
    }
    made.parameters.add(Key("newClientOrderId"), wish.clientId.text()).add(Key("newOrderRespType"), QStringLiteral("RESULT"));
    return made;
}

HttpCall placeStop(const StopWish &wish)
{
    BW_EXPECTS(!wish.symbol.isEmpty() && !wish.clientId.isEmpty() && wish.triggerPrice.isPositive());
    BW_EXPECTS(wish.quantity && wish.quantity->isPositive() && wish.type == trading::ConditionalType::StopMarket);
    HttpCall made = essential(Method::Post, orderPath(), Key("order.place"));
    made.parameters.add(Key("symbol"), wish.symbol.text())
        .add(Key("side"), wireWord(wish.side))
        .add(Key("type"), stopType())
        .add(Key("quantity"), wish.quantity->toString())
        .add(Key("stopPrice"), wish.triggerPrice.toString())
        .add(Key("newClientOrderId"), wish.clientId.text())
        .add(Key("newOrderRespType"), QStringLiteral("RESULT"));
    return made;
}

HttpCall placeEntryList(const OrderWish &wish, const safety::AttachedStop &stop)
{
    BW_EXPECTS(wish.type == trading::OrderType::Limit && wish.limitPrice.has_value() && wish.side == trading::Side::Buy);
    BW_EXPECTS(wish.timeInForce != trading::TimeInForce::Gtx);
    BW_EXPECTS(!wish.symbol.isEmpty() && !wish.clientId.isEmpty() && wish.quantity.isPositive());
    BW_EXPECTS(!stop.listId.isEmpty() && !stop.stopId.isEmpty() && stop.triggerPrice.isPositive());
    BW_EXPECTS(stop.form == safety::AttachedStop::Form::Opo || stop.quantity.isPositive());
    BW_EXPECTS(!stop.takeProfit || (stop.takeProfit->isPositive() && !stop.takeProfitId.isEmpty()));
    HttpCall made = entryListCall(stop);
    made.parameters.add(Key("symbol"), wish.symbol.text()).add(Key("listClientOrderId"), stop.listId.text());
    addWorkingLeg(made.parameters, wish);
    addPendingLegs(made.parameters, trading::opposite(wish.side), stop);
    made.parameters.add(Key("newOrderRespType"), QStringLiteral("RESULT"));
    return made;
}

HttpCall placeExitPair(const ExitPairWish &wish)
{
    BW_EXPECTS(!wish.symbol.isEmpty() && !wish.listId.isEmpty() && wish.quantity.isPositive());
    BW_EXPECTS(!wish.takeProfitId.isEmpty() && !wish.stopId.isEmpty() && wish.takeProfit > wish.stopTrigger && wish.stopTrigger.isPositive());
    HttpCall made = essential(Method::Post, QStringLiteral("/api/v3/orderList/oco"), Key("orderList.place.oco"));
    made.parameters.add(Key("symbol"), wish.symbol.text())
        .add(Key("listClientOrderId"), wish.listId.text())
        .add(Key("side"), wireWord(trading::Side::Sell))
        .add(Key("quantity"), wish.quantity.toString())
        .add(Key("aboveType"), QStringLiteral("LIMIT_MAKER"))
        .add(Key("aboveClientOrderId"), wish.takeProfitId.text())
        .add(Key("abovePrice"), wish.takeProfit.toString())
        .add(Key("belowType"), stopType())
        .add(Key("belowClientOrderId"), wish.stopId.text())
        .add(Key("belowStopPrice"), wish.stopTrigger.toString())
        .add(Key("newOrderRespType"), QStringLiteral("RESULT"));
    return made;
}

HttpCall cancelOrder(const Symbol &symbol, const ClientOrderId &id)
{
    HttpCall made = essential(Method::Delete, orderPath(), Key("order.cancel"));
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("origClientOrderId"), id.text());
    return made;
}

HttpCall cancelList(const Symbol &symbol, const ClientOrderId &listId)
{
    HttpCall made = essential(Method::Delete, QStringLiteral("/api/v3/orderList"), Key("orderList.cancel"));
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("listClientOrderId"), listId.text());
    return made;
}

HttpCall cancelAllOrders(const Symbol &symbol)
{
    HttpCall made = essential(Method::Delete, QStringLiteral("/api/v3/openOrders"), Key("openOrders.cancelAll"));
    made.parameters.add(Key("symbol"), symbol.text());
    return made;
}

HttpCall lookUpOrder(const Symbol &symbol, const ClientOrderId &id)
{
    HttpCall made = signedRead(orderPath(), Key("order.status"));
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("origClientOrderId"), id.text());
    return made;
}

HttpCall lookUpList(const ClientOrderId &listId)
{
    HttpCall made = signedRead(QStringLiteral("/api/v3/orderList"), Key("orderList.status"));
    made.parameters.add(Key("origClientOrderId"), listId.text());
    return made;
}

HttpCall ping() { return publicRead(QStringLiteral("/api/v3/ping"), Key("ping")); }

HttpCall serverTime() { return publicRead(QStringLiteral("/api/v3/time"), Key("time")); }

HttpCall exchangeInfo()
{
    HttpCall made = publicRead(QStringLiteral("/api/v3/exchangeInfo"), Key("exchangeInfo"));
    made.parameters.addFlag(Key("showPermissionSets"), false);
    return made;
}

HttpCall openPrice(const Symbol &symbol, base::VenueTime at)
{
    HttpCall made = publicRead(QStringLiteral("/api/v3/klines"), Key("klines"));
    addCandle(made.parameters, symbol, at);
    return made;
}

HttpCall bookTickers(const QList<Symbol> &symbols)
{
    BW_EXPECTS(!symbols.isEmpty());
    HttpCall made = publicRead(QStringLiteral("/api/v3/ticker/bookTicker"), {}); // a list is no text on the WebSocket API
    QStringList names;
    for (const Symbol &symbol : symbols) {
        names.append(u'"' + symbol.text() + u'"');
    }
    made.parameters.add(Key("symbols"), u'[' + names.join(u',') + u']');
    return made;
}

HttpCall account()
{
    HttpCall made = signedRead(QStringLiteral("/api/v3/account"), Key("account.status"));
    made.parameters.addFlag(Key("omitZeroBalances"), true);
    return made;
}

HttpCall openOrders() { return signedRead(QStringLiteral("/api/v3/openOrders"), Key("openOrders.status")); }

HttpCall openLists() { return signedRead(QStringLiteral("/api/v3/openOrderList"), Key("openOrderLists.status")); }

HttpCall ordersFrom(const Symbol &symbol, trading::VenueOrderId from)
{
    HttpCall made = signedRead(QStringLiteral("/api/v3/allOrders"), Key("allOrders"));
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("orderId"), from.value()).add(Key("limit"), std::int64_t(kOrdersPage));
    return made;
}

HttpCall myTradesBetween(const Symbol &symbol, base::VenueTime from, base::VenueTime to)
{
    HttpCall made = signedRead(QStringLiteral("/api/v3/myTrades"), Key("myTrades"));
    made.parameters.add(Key("symbol"), symbol.text())
        .add(Key("startTime"), from.ms())
        .add(Key("endTime"), to.ms())
        .add(Key("limit"), std::int64_t(kTradesPage));
    return made;
}

HttpCall myTradesFrom(const Symbol &symbol, trading::TradeId from)
{
    HttpCall made = signedRead(QStringLiteral("/api/v3/myTrades"), Key("myTrades"));
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("fromId"), from.value()).add(Key("limit"), std::int64_t(kTradesPage));
    return made;
}

HttpCall subscribeAccount() { return callOf(Method::Post, {}, Key("userDataStream.subscribe.signature"), Security::Signed); }

HttpCall subscribeLoggedOnAccount() { return callOf(Method::Post, {}, Key("userDataStream.subscribe"), Security::None); }

HttpCall permissions() { return signedRead(QStringLiteral("/sapi/v1/account/apiRestrictions"), {}); }

HttpCall deposits(base::VenueTime since)
{
    HttpCall made = signedRead(QStringLiteral("/sapi/v1/capital/deposit/hisrec"), {});
    addSince(made, since);
    return made;
}

HttpCall withdrawals(base::VenueTime since)
{
    HttpCall made = signedRead(QStringLiteral("/sapi/v1/capital/withdraw/history"), {});
    addSince(made, since);
    return made;
}

HttpCall transfers(QLatin1StringView type, base::VenueTime since)
{
    HttpCall made = signedRead(QStringLiteral("/sapi/v1/asset/transfer"), {});
    made.parameters.add(Key("type"), QString(type));
    addSince(made, since);
    made.parameters.add(Key("size"), std::int64_t(100));
    return made;
}

} // namespace bw::binance::spot
