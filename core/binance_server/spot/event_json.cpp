#include "core/binance_server/spot/event_json.h"

#include "core/binance_server/spot/words.h"

namespace bw::binance_server::spot {

namespace {

std::int64_t listNumber(OrderListId id) { return id.isNull() ? -1 : id.value(); }

// Only orders that expired on their own were rejected after they had been taken.
const char *rejectReason(const SpotOrder &order) { return order.expiryReason == ExpiryReason::Rejected ? "INSUFFICIENT_BALANCES" : "NONE"; }

void addConditional(JsonObject &json, const ExecutionReport &report)
{
    const SpotOrder &order = report.order;
    if (order.trailingBips != 0)
        json.integer("d", order.trailingBips).integer("D", -1);
    if (order.strategyId)
        json.integer("j", *order.strategyId);
    if (order.strategyType)
        json.integer("J", *order.strategyType);
    if (report.execution == ExecutionType::TradePrevention)
        json.integer("v", 0).fixed("A", order.prevented, kPlaces).fixed("B", report.lastPrevented, kPlaces);
    if (!order.workingAt.isUnknown())
        json.integer("W", order.workingAt.ms());
    if (order.expiryReason != ExpiryReason::None)
        json.word("eR", word(order.expiryReason));
}

} // namespace

QByteArray executionReportJson(const ExecutionReport &report, base::VenueTime now)
{
    const SpotOrder &order = report.order;
    const SpotTrade trade = report.trade.value_or(SpotTrade{});
    const bool renamed = report.execution == ExecutionType::Canceled || report.execution == ExecutionType::Replaced;
    const bool replaced = report.execution == ExecutionType::Replaced;
    const ClientOrderId requestId = report.requestId.isEmpty() ? order.clientId : report.requestId;
    JsonObject json;
    json.word("e", "executionReport")
        .integer("E", now.ms())
        .text("s", order.symbol.text())
        .text("c", (renamed && !replaced ? requestId : order.clientId).text())
        .word("S", word(order.side))
        .word("o", word(order.type))
        .word("f", word(order.timeInForce))
        .fixed("q", order.quantity, kPlaces)
        .fixed("p", order.price, kPlaces)
        .fixed("P", order.stopPrice, kPlaces)
        .fixed("F", order.icebergQuantity, kPlaces)
        .integer("g", listNumber(order.listId))
        .text("C", replaced ? requestId.text() : renamed ? order.clientId.text() : QString())
        .word("x", word(report.execution))
        .word("X", word(order.status))
        .word("r", rejectReason(order))
        .integer("i", order.id.value())
        .fixed("l", trade.quantity, kPlaces)
        .fixed("z", order.executed, kPlaces)
        .fixed("L", trade.price, kPlaces)
        .fixed("n", trade.commission, kPlaces);
    if (report.trade)
        json.text("N", trade.commissionAsset);
    else
        json.null("N");
    json.integer("T", order.updatedAt.ms())
        .integer("t", report.trade ? trade.id.value() : -1)
        .integer("I", order.executionId)
        .boolean("w", !order.workingAt.isUnknown() && !isOver(order.status))
        .boolean("m", trade.maker)
        .boolean("M", false)
        .integer("O", order.createdAt.ms())
        .fixed("Z", order.cumulativeQuote, kPlaces)
        .fixed("Y", trade.quoteQuantity, kPlaces)
        .fixed("Q", order.quoteQuantity, kPlaces)
        .word("V", word(order.stp));
    addConditional(json, report);
    return json.done();
}

QByteArray accountPositionJson(const AccountPosition &position, base::VenueTime now)
{
    QList<QByteArray> rows;
    for (const BalanceView &one : position.balances)
        rows.append(JsonObject().text("a", one.asset).fixed("f", one.free, kPlaces).fixed("l", one.locked, kPlaces).done());
    return JsonObject().word("e", "outboundAccountPosition").integer("E", now.ms()).integer("u", position.at.ms()).raw("B", jsonArray(rows)).done();
}

QByteArray balanceUpdateJson(const BalanceUpdate &update, base::VenueTime now)
{
    return JsonObject()
        .word("e", "balanceUpdate")
        .integer("E", now.ms())
        .text("a", update.asset)
        .fixed("d", update.delta, kPlaces)
        .integer("T", update.at.ms())
        .done();
}

QByteArray listStatusEventJson(const SpotOrderList &list, const QList<ListMember> &members, base::VenueTime now)
{
    QList<QByteArray> rows;
    for (const ListMember &member : members)
        rows.append(JsonObject().text("s", list.symbol.text()).integer("i", member.id.value()).text("c", member.clientId.text()).done());
    return JsonObject()
        .word("e", "listStatus")
        .integer("E", now.ms())
        .text("s", list.symbol.text())
        .integer("g", list.id.value())
        .word("c", word(list.contingency()))
        .word("l", list.over ? "ALL_DONE" : "EXEC_STARTED")
        .word("L", list.over ? "ALL_DONE" : "EXECUTING")
        .word("r", "NONE")
        .text("C", list.clientId.text())
        .integer("T", now.ms())
        .raw("O", jsonArray(rows))
        .done();
}

QByteArray plainEventJson(const char *name, base::VenueTime now) { return JsonObject().word("e", name).integer("E", now.ms()).done(); }

AccountId accountOf(const SpotEvent &event)
{
    struct Owner
    {
        AccountId operator()(const ExecutionReport &e) const { return e.order.account; }
        AccountId operator()(const AccountPosition &e) const { return e.account; }
        AccountId operator()(const BalanceUpdate &e) const { return e.account; }
        AccountId operator()(const ListStatus &e) const { return e.list.account; }
    };
    return std::visit(Owner{}, event);
}

} // namespace bw::binance_server::spot
