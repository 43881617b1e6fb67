#include "core/binance_server/event_json.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/words.h"

namespace bw::binance_server {

namespace {

Price shortAverage(Price price) { return Price(price.value().rounded(8, base::Rounding::HalfEven)); }

void appendFill(JsonObject &json, const trading::Fill &fill)
{
    json.fixed("n", fill.commission, 8).text("N", fill.commissionAsset);
}

QByteArray orderBody(const OrderEvent &event, Precision precision, base::VenueTime at)
{
    const OrderRecord &order = event.order;
    const auto &view = order.view;
    const trading::Fill none;
    const trading::Fill &fill = event.fill ? *event.fill : none;
    JsonObject json;
    json.text("s", view.symbol.text())
        .text("c", view.clientId.text())
        .word("S", venueWord(view.side))
        .word("o", venueWord(view.type))
        .word("f", timeInForceWord(order))
        .fixed("q", view.quantity, precision.quantity)
        .shortest("p", view.price)
        .shortest("ap", shortAverage(view.averagePrice))
        .shortest("sp", order.stopPrice)
        .text("x", event.fill && isLiquidation(order) ? QStringLiteral("CALCULATED") : event.executionType)
        .word("X", statusWord(order))
        .integer("i", view.venueId.value())
        .fixed("l", fill.quantity, precision.quantity)
        .fixed("z", view.executed, precision.quantity)
        .shortest("L", fill.price);
    if (event.fill)
        appendFill(json, fill);
    return json.integer("T", at.ms())
        .integer("t", fill.tradeId.value())
        .word("b", "0")
        .word("a", "0")
        .boolean("m", fill.maker)
        .boolean("R", view.reduceOnly)
        .word("wt", venueWord(TriggerBy::ContractPrice))
        .text("ot", order.originalType.isEmpty() ? QString::fromLatin1(venueWord(view.type)) : order.originalType)
        .word("ps", venueWord(order.positionSide))
        .boolean("cp", false)
        .boolean("pP", false)
        .integer("si", 0)
        .integer("ss", 0)
        .fixed("rp", fill.realizedPnl, 8)
        .word("V", venueWord(order.selfTrade))
        .word("pm", venueWord(order.priceMatch))
        .integer("gtd", order.goodTill.value_or(base::VenueTime()).ms())
        .text("er", QString::number(order.expiryReason))
        .done();
}

QByteArray balanceBody(const AccountEvent &event)
{
    if (!event.balance)
        return QByteArrayLiteral("[]");
    return jsonArray({JsonObject()
                          .text("a", event.balance->asset)
                          .fixed("wb", event.balance->wallet, 8)
                          .fixed("cw", event.balance->crossWallet, 8)
                          .fixed("bc", event.balanceChange, 8)
                          .done()});
}

QByteArray positionBody(const PositionRecord &p, const Backend &backend)
{
    const trading::Instrument *instrument = findInstrument(backend, p.position.symbol);
    const Precision precision = instrument ? precisionOf(*instrument) : Precision();
    const bool isolated = p.marginType == MarginType::Isolated;
    return JsonObject()
        .text("s", p.position.symbol.text())
        .fixed("pa", p.position.amount, precision.quantity)
        .shortest("ep", shortAverage(p.position.entryPrice))
        .shortest("bep", shortAverage(p.breakEvenPrice))
        .fixed("cr", p.accumulatedRealized, 8)
        .fixed("up", p.unrealized, 8)
        .word("mt", isolated ? "isolated" : "cross")
        .shortest("iw", p.isolatedWallet)
        .word("ps", venueWord(p.side))
        .text("ma", instrument ? instrument->marginAsset : QStringLiteral("USDT"))
        .done();
}

} // namespace

QByteArray orderTradeUpdate(const OrderEvent &event, Precision precision, base::VenueTime now)
{
    const base::VenueTime at = event.fill ? event.fill->at : event.order.view.updatedAt;
    return JsonObject()
        .word("e", "ORDER_TRADE_UPDATE")
        .integer("E", now.ms())
        .integer("T", at.ms())
        .raw("o", orderBody(event, precision, at))
        .done();
}

QByteArray tradeLite(const OrderEvent &event, Precision precision, base::VenueTime now)
{
    const auto &view = event.order.view;
    const trading::Fill fill = event.fill.value_or(trading::Fill());
    return JsonObject()
        .word("e", "TRADE_LITE")
        .integer("E", now.ms())
        .integer("T", fill.at.ms())
        .text("s", view.symbol.text())
        .fixed("q", view.quantity, precision.quantity)
        .shortest("p", view.price)
        .boolean("m", fill.maker)
        .text("c", view.clientId.text())
        .word("S", venueWord(view.side))
        .shortest("L", fill.price)
        .fixed("l", fill.quantity, precision.quantity)
        .integer("t", fill.tradeId.value())
        .integer("i", view.venueId.value())
        .done();
}

// Cross margin funding moves the balance only, that of an isolated position its wallet too; S names the symbol in both cases.
QByteArray accountUpdate(const AccountEvent &event, const Backend &backend)
{
    QList<QByteArray> positions;
    for (const auto &position : event.positions)
        positions.append(positionBody(position, backend));
    JsonObject body;
    body.text("m", event.reason);
    if (!event.symbol.isEmpty())
        body.text("S", event.symbol.text());
    body.raw("B", balanceBody(event)).raw("P", jsonArray(positions));
    return JsonObject()
        .word("e", "ACCOUNT_UPDATE")
        .integer("E", backend.now().ms())
        .integer("T", event.at.ms())
        .raw("a", body.done())
        .done();
}

QByteArray accountConfigUpdate(const LeverageEvent &event, base::VenueTime now)
{
    return JsonObject()
        .word("e", "ACCOUNT_CONFIG_UPDATE")
        .integer("E", now.ms())
        .integer("T", event.at.ms())
        .raw("ac", JsonObject().text("s", event.symbol.text()).integer("l", event.leverage).done())
        .done();
}

QByteArray algoUpdate(const AlgoEvent &event, Precision precision, base::VenueTime now)
{
    const AlgoRecord &order = event.order;
    const auto &view = order.view;
    const bool triggered = !order.actualOrderId.isNull();
    JsonObject body;
    body.text("caid", view.clientId.text())
        .integer("aid", view.algoId.value())
        .word("at", "CONDITIONAL")
        .word("o", typeWord(order))
        .text("s", view.symbol.text())
        .word("S", venueWord(view.side))
        .word("ps", venueWord(order.positionSide))
        .word("f", venueWord(order.timeInForce))
        .fixed("q", view.quantity, precision.quantity)
        .word("X", venueWord(view.status))
        .text("ai", triggered ? QString::number(order.actualOrderId.value()) : QString())
        .fixed("ap", order.actualPrice, 8)
        .fixed("aq", order.actualQuantity, precision.quantity)
        .word("act", !triggered ? "" : order.price ? "LIMIT" : "MARKET")
        .shortest("tp", view.triggerPrice)
        .shortest("p", order.price.value_or(Price()))
        .word("V", venueWord(order.selfTrade))
        .word("wt", venueWord(order.triggerBy))
        .word("pm", venueWord(order.priceMatch))
        .boolean("cp", view.closePosition)
        .boolean("pP", order.priceProtect)
        .boolean("R", view.reduceOnly)
        .integer("tt", order.triggeredAt.ms())
        .integer("gtd", 0)
        .text("rm", order.rejectReason);
    if (order.trailing)
        body.boolean("ia", order.trailing->activated);
    return JsonObject()
        .word("e", "ALGO_UPDATE")
        .integer("T", view.updatedAt.ms())
        .integer("E", now.ms())
        .raw("o", body.done())
        .done();
}

QByteArray listenKeyExpired(const QByteArray &key, base::VenueTime now)
{
    return JsonObject().word("e", "listenKeyExpired").integer("E", now.ms()).word("listenKey", key.constData()).done();
}

QByteArray forceOrderEvent(const OrderEvent &event, Precision precision, base::VenueTime now)
{
    const auto &view = event.order.view;
    const QByteArray order = JsonObject()
                                 .text("s", view.symbol.text())
                                 .word("S", venueWord(view.side))
                                 .word("o", venueWord(view.type))
                                 .word("f", timeInForceWord(event.order))
                                 .fixed("q", view.quantity, precision.quantity)
                                 .fixed("p", event.fill->price, precision.price)
                                 .fixed("ap", view.averagePrice, precision.price)
                                 .word("X", statusWord(event.order))
                                 .fixed("l", event.fill->quantity, precision.quantity)
                                 .fixed("z", view.executed, precision.quantity)
                                 .integer("T", event.fill->at.ms())
                                 .done();
    return JsonObject().word("e", "forceOrder").integer("E", now.ms()).raw("o", order).text("ps", view.symbol.text()).integer("st", 1).done();
}

} // namespace bw::binance_server
