#include "core/binance_server/spot/list_reports.h"
#include "core/binance_server/spot/operations.h"
#include "core/binance_server/spot/order_reading.h"

namespace bw::binance_server::spot {

QList<ListMember> membersOf(const Call &call, const SpotOrderList &list)
{
    QList<ListMember> members;
    for (const VenueOrderId id : list.orders) {
        const auto order = call.desk.backend.order(call.account, {{}, id, {}});
        members.append({id, order ? order->clientId : ClientOrderId()});
    }
    return members;
}

QByteArray cancelledListJson(const Call &call, const SpotOrderList &list, const ClientOrderId &requestId)
{
    QList<QByteArray> reports;
    for (const VenueOrderId id : list.orders) {
        if (const auto order = call.desk.backend.order(call.account, {{}, id, {}}))
            reports.append(cancelledJson(*order, requestId));
    }
    return listJson(list, membersOf(call, list), reports);
}

namespace {

template<typename Read>
Body placeList(const Call &call, Read read)
{
    SpotReader reader(call);
    const std::optional<NewOrderList> list = read(reader);
    const ResponseType shape = readResponseType(reader).value_or(ResponseType::Result);
    if (!reader.finish())
        return refused(reader);
    const auto placed = call.desk.backend.placeList(call.account, *list);
    if (!placed)
        return tl::unexpected(placed.error());
    QList<ListMember> members;
    QList<QByteArray> reports;
    for (const SpotOrder &order : placed->reports) {
        members.append({order.id, order.clientId});
        reports.append(placedJson(order, {}, shape == ResponseType::Full ? ResponseType::Result : shape));
    }
    return listJson(placed->list, members, reports);
}

Body listOrRefusal(const Call &call, const Answer<SpotOrderList> &list)
{
    return list ? Body(listJson(*list, membersOf(call, *list), std::nullopt)) : tl::unexpected(list.error());
}

Body manyLists(const Call &call, const ListHistory &question)
{
    QList<QByteArray> rows;
    for (const SpotOrderList &list : call.desk.backend.orderLists(call.account, question))
        rows.append(listJson(list, membersOf(call, list), std::nullopt));
    return jsonArray(rows);
}

// By its number, else by its client id.
std::pair<OrderListId, ClientOrderId> readListKey(SpotReader &reader, const char *clientName)
{
    const auto id = reader.integer("orderListId");
    const ClientOrderId clientId = reader.clientId(clientName);
    if (!id && clientId.isEmpty())
        reader.fail(-1102, QStringLiteral("Param '%1' or 'orderListId' must be sent, but both were empty/null!").arg(QLatin1String(clientName)));
    return {OrderListId(id.value_or(0)), clientId};
}

} // namespace

Body placeOco(const Call &call) { return placeList(call, readOco); }

Body placeOldOco(const Call &call) { return placeList(call, readOldOco); }

Body placeOto(const Call &call)
{
    return placeList(call, [](SpotReader &reader) { return readWorkingList(reader, ListKind::Oto); });
}

Body placeOtoco(const Call &call)
{
    return placeList(call, [](SpotReader &reader) { return readWorkingList(reader, ListKind::Otoco); });
}

Body placeOpo(const Call &call)
{
    return placeList(call, [](SpotReader &reader) { return readWorkingList(reader, ListKind::Opo); });
}

Body placeOpoco(const Call &call)
{
    return placeList(call, [](SpotReader &reader) { return readWorkingList(reader, ListKind::Opoco); });
}

Body cancelOrderList(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    const auto [id, clientId] = readListKey(reader, "listClientOrderId");
    const ClientOrderId requestId = orMade(reader.clientId("newClientOrderId"));
    if (!reader.finish())
        return refused(reader);
    const auto known = call.desk.backend.orderList(call.account, id, clientId);
    if (known && known->symbol != symbol)
        return refuse(-2011, QStringLiteral("Unknown order sent."));
    const auto cancelled = call.desk.backend.cancelList(call.account, id, clientId);
    return cancelled ? Body(cancelledListJson(call, *cancelled, requestId)) : tl::unexpected(cancelled.error());
}

Body queryOrderList(const Call &call)
{
    SpotReader reader(call);
    const auto [id, clientId] = readListKey(reader, "origClientOrderId");
    return reader.finish() ? listOrRefusal(call, call.desk.backend.orderList(call.account, id, clientId)) : refused(reader);
}

Body openOrderLists(const Call &call)
{
    SpotReader reader(call);
    ListHistory question;
    question.scope = ListScope::Open;
    question.limit = 1000;
    return reader.finish() ? manyLists(call, question) : refused(reader);
}

Body allOrderLists(const Call &call)
{
    SpotReader reader(call);
    ListHistory question;
    if (const auto id = reader.integer("fromId"))
        question.fromId = OrderListId(*id);
    reader.times(question.from, question.to, 24);
    question.limit = reader.limit(500, 1000);
    if (question.fromId && (question.from || question.to))
        reader.fail(-1128, QStringLiteral("Combination of optional parameters invalid."));
    return reader.finish() ? manyLists(call, question) : refused(reader);
}

} // namespace bw::binance_server::spot
