#include "core/binance/usdm/requests.h"

#include "core/binance/candle_codec.h"

#include "core/base/contracts.h"
#include "core/binance/usdm/words.h"

namespace bw::binance::usdm {

namespace {

using Key = QLatin1StringView;

HttpCall call(Method method, const QString &path, Security security)
{
    return callOf(method, path, {}, security);
}

// A trading request, which the WebSocket API knows too.
HttpCall trade(Method method, const QString &path, Key wsMethod, Urgency urgency)
{
    return callOf(method, path, wsMethod, Security::Signed, urgency);
}

} // namespace

HttpCall placeOrder(const OrderWish &wish)
{
    const bool limit = wish.type == trading::OrderType::Limit;
    BW_EXPECTS(limit == wish.limitPrice.has_value());
    BW_EXPECTS(!wish.symbol.isEmpty() && !wish.clientId.isEmpty() && wish.quantity.isPositive());
    HttpCall made = trade(Method::Post, QStringLiteral("/fapi/v1/order"), Key("order.place"),
                          wish.reduceOnly ? Urgency::Essential : Urgency::Routine);
    made.parameters.add(Key("symbol"), wish.symbol.text())
        .add(Key("side"), wireWord(wish.side))
        .add(Key("type"), wireWord(wish.type))
        .add(Key("quantity"), wish.quantity.toString());
    if (limit) {
        made.parameters.add(Key("price"), wish.limitPrice->toString()).add(Key("timeInForce"), wireWord(wish.timeInForce));
    }
    if (wish.reduceOnly) {
        made.parameters.addFlag(Key("reduceOnly"), true);
    }
    made.parameters.add(Key("newClientOrderId"), wish.clientId.text()).add(Key("newOrderRespType"), QStringLiteral("RESULT"));
    return made;
}

HttpCall placeStop(const StopWish &wish)
{
    BW_EXPECTS(!wish.symbol.isEmpty() && !wish.clientId.isEmpty() && wish.triggerPrice.isPositive());
    HttpCall made = trade(Method::Post, QStringLiteral("/fapi/v1/algoOrder"), Key("algoOrder.place"), Urgency::Essential);
    made.parameters.add(Key("algoType"), QStringLiteral("CONDITIONAL"))
        .add(Key("symbol"), wish.symbol.text())
        .add(Key("side"), wireWord(wish.side))
        .add(Key("type"), wish.type == trading::ConditionalType::StopMarket ? QStringLiteral("STOP_MARKET") : QStringLiteral("TAKE_PROFIT_MARKET"))
        .add(Key("triggerPrice"), wish.triggerPrice.toString())
        .add(Key("workingType"), QStringLiteral("MARK_PRICE"))
        .addFlag(Key("priceProtect"), false);
    if (wish.quantity) {
        made.parameters.add(Key("quantity"), wish.quantity->toString()).addFlag(Key("reduceOnly"), true);
    } else {
        made.parameters.addFlag(Key("closePosition"), true);
    }
    made.parameters.add(Key("clientAlgoId"), wish.clientId.text());
    return made;
}

HttpCall cancelOrder(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    HttpCall made = trade(Method::Delete, QStringLiteral("/fapi/v1/order"), Key("order.cancel"), Urgency::Essential);
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("origClientOrderId"), id.text());
    return made;
}

HttpCall cancelStop(const trading::ClientOrderId &id)
{
    HttpCall made = trade(Method::Delete, QStringLiteral("/fapi/v1/algoOrder"), Key("algoOrder.cancel"), Urgency::Essential);
    made.parameters.add(Key("clientAlgoId"), id.text());
    return made;
}

HttpCall cancelAllOrders(const trading::Symbol &symbol)
{
    HttpCall made = callOf(Method::Delete, QStringLiteral("/fapi/v1/allOpenOrders"), {}, Security::Signed, Urgency::Essential);
    made.parameters.add(Key("symbol"), symbol.text());
    return made;
}

HttpCall countdownCancelAll(const trading::Symbol &symbol, base::Millis countdown)
{
    BW_EXPECTS(countdown.count() >= 0);
    // Ending it protects orders from being cancelled, which cannot wait.
    HttpCall made = call(Method::Post, QStringLiteral("/fapi/v1/countdownCancelAll"), Security::Signed);
    made.urgency = countdown.count() == 0 ? Urgency::Essential : Urgency::Routine;
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("countdownTime"), std::int64_t(countdown.count()));
    return made;
}

HttpCall lookUpOrder(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    HttpCall made = trade(Method::Get, QStringLiteral("/fapi/v1/order"), Key("order.status"), Urgency::Routine);
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("origClientOrderId"), id.text());
    return made;
}

HttpCall lookUpStop(const trading::ClientOrderId &id)
{
    HttpCall made = call(Method::Get, QStringLiteral("/fapi/v1/algoOrder"), Security::Signed);
    made.parameters.add(Key("clientAlgoId"), id.text());
    return made;
}

HttpCall ping()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/ping"), Security::None);
}

HttpCall serverTime()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/time"), Security::None);
}

HttpCall exchangeInfo()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/exchangeInfo"), Security::None);
}

HttpCall bookTickers()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/ticker/bookTicker"), Security::None);
}

HttpCall premiumIndexes()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/premiumIndex"), Security::None);
}

HttpCall openPrice(const trading::Symbol &symbol, base::VenueTime at)
{
    HttpCall made = call(Method::Get, QStringLiteral("/fapi/v1/markPriceKlines"), Security::None);
    addCandle(made.parameters, symbol, at);
    return made;
}

HttpCall balances()
{
    return call(Method::Get, QStringLiteral("/fapi/v3/balance"), Security::Signed);
}

HttpCall positions()
{
    return call(Method::Get, QStringLiteral("/fapi/v3/positionRisk"), Security::Signed);
}

HttpCall openOrders()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/openOrders"), Security::Signed);
}

HttpCall openStops()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/openAlgoOrders"), Security::Signed);
}

HttpCall positionMode()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/positionSide/dual"), Security::Signed);
}

HttpCall symbolConfigs()
{
    return call(Method::Get, QStringLiteral("/fapi/v1/symbolConfig"), Security::Signed);
}

HttpCall setLeverage(const trading::Symbol &symbol, int leverage)
{
    BW_EXPECTS(!symbol.isEmpty() && leverage >= 1);
    HttpCall made = call(Method::Post, QStringLiteral("/fapi/v1/leverage"), Security::Signed);
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("leverage"), std::int64_t(leverage));
    return made;
}

HttpCall setMarginType(const trading::Symbol &symbol, trading::MarginType type)
{
    BW_EXPECTS(!symbol.isEmpty());
    HttpCall made = call(Method::Post, QStringLiteral("/fapi/v1/marginType"), Security::Signed);
    made.parameters.add(Key("symbol"), symbol.text()).add(Key("marginType"), wireWord(type));
    return made;
}

HttpCall income(base::VenueTime from, base::VenueTime until)
{
    HttpCall made = call(Method::Get, QStringLiteral("/fapi/v1/income"), Security::Signed);
    made.parameters.add(Key("startTime"), from.ms()).add(Key("endTime"), until.ms()).add(Key("limit"), std::int64_t(kIncomePage));
    return made;
}

HttpCall userTrades(const trading::Symbol &symbol, base::VenueTime from, base::VenueTime until)
{
    HttpCall made = call(Method::Get, QStringLiteral("/fapi/v1/userTrades"), Security::Signed);
    made.parameters.add(Key("symbol"), symbol.text());
    made.parameters.add(Key("startTime"), from.ms()).add(Key("endTime"), until.ms()).add(Key("limit"), std::int64_t(kTradesPage));
    return made;
}

HttpCall openListenKey()
{
    return call(Method::Post, QStringLiteral("/fapi/v1/listenKey"), Security::KeyOnly);
}

HttpCall keepListenKey()
{
    return call(Method::Put, QStringLiteral("/fapi/v1/listenKey"), Security::KeyOnly);
}

} // namespace bw::binance::usdm
