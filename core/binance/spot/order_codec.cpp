#include "core/binance/spot/order_codec.h"

#include "core/binance/json_list.h"
#include "core/binance/json_reader.h"
#include "core/binance/words.h"

#include <QJsonObject>

namespace bw::binance::spot {

using base::Result;
using namespace trading;
using Key = QLatin1StringView;

namespace {

// A cancel's answer names the cancel in clientOrderId and the order in origClientOrderId.
ClientOrderId clientIdOf(JsonReader &reader)
{
    const ClientOrderId own(reader.text(Key("clientOrderId")));
    return reader.has(Key("origClientOrderId")) ? ClientOrderId(reader.text(Key("origClientOrderId"))) : own;
}

// Look-ups say whether it works, placements since when (-1: not yet), cancels neither.
bool workingOf(JsonReader &reader)
{
    if (reader.has(Key("isWorking"))) {
        return reader.flag(Key("isWorking"));
    }
    return reader.has(Key("workingTime")) && reader.integer(Key("workingTime")) > 0;
}

Result<ListMember> decodeMember(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("order of a list"));
    ListMember member;
    member.symbol = Symbol(reader.name(Key("symbol")));
    member.id = VenueOrderId(reader.integer(Key("orderId")));
    member.clientId = ClientOrderId(reader.text(Key("clientOrderId")));
    if (reader.ok() && member.id.value() <= 0) {
        reader.fail(QStringLiteral("An order of the exchange's list has no usable orderId."));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return member;
}

} // namespace

Result<OrderFacts> decodeFacts(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("order"));
    OrderFacts facts;
    facts.symbol = Symbol(reader.name(Key("symbol")));
    facts.clientId = clientIdOf(reader);
    facts.id = VenueOrderId(reader.integer(Key("orderId")));
    facts.listNumber = reader.integer(Key("orderListId"));
    const auto status = spotStatusFrom(reader.name(Key("status")).toLatin1());
    const auto side = sideFrom(reader.name(Key("side")).toLatin1());
    facts.kind = orderKindFrom(reader.name(Key("type")).toLatin1());
    facts.price = Price(reader.decimal(Key("price")));
    facts.trigger = reader.has(Key("stopPrice")) ? Price(reader.decimal(Key("stopPrice"))) : Price();
    facts.quantity = Quantity(reader.decimal(Key("origQty")));
    facts.executed = Quantity(reader.decimal(Key("executedQty")));
    facts.executedQuote = Money(reader.decimal(Key("cummulativeQuoteQty"))); // sic
    facts.working = workingOf(reader);
    facts.at = reader.time(reader.has(Key("updateTime")) ? Key("updateTime") : Key("transactTime"));
    if (!side || !status) {
        reader.fail(QStringLiteral("The exchange's order has a side or a status that is not known."));
    }
    facts.side = side.value_or(Side::Buy);
    facts.status = status.value_or(SpotStatus::New);
    if (const QString problem = facts.problem(); reader.ok() && !problem.isEmpty()) {
        reader.fail(problem);
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return facts;
}

Result<OrderView> decodeOrder(const QJsonValue &value)
{
    return decodeFacts(value).map(regularView);
}

Result<AlgoOrderView> decodeStop(const QJsonValue &value)
{
    const Result<OrderFacts> facts = decodeFacts(value);
    if (facts && !facts->isConditional()) {
        return base::failure(base::ErrorCode::Protocol, QStringLiteral("The exchange's order %1 is not a conditional one.").arg(facts->clientId.text()));
    }
    return facts.map(conditionalView);
}

Result<OrderReport> decodeReport(const QJsonValue &value)
{
    return decodeFacts(value).map(presentView);
}

Result<QList<OrderReport>> decodeOpenOrders(const QJsonDocument &document)
{
    return decodeList<OrderReport>(document, QStringLiteral("open orders"), decodeReport);
}

Result<ListReport> decodeListReport(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("order list"));
    ListReport list;
    list.id = OrderListId(reader.integer(Key("orderListId")));
    list.clientId = ClientOrderId(reader.text(Key("listClientOrderId")));
    list.symbol = Symbol(reader.name(Key("symbol")));
    const QString status = reader.name(Key("listOrderStatus"));
    list.over = status != QLatin1String("EXECUTING");
    if (list.over && status != QLatin1String("ALL_DONE") && status != QLatin1String("REJECT")) {
        reader.fail(QStringLiteral("The exchange's order list has a status that is not known."));
    }
    if (reader.ok() && list.id.value() < 0) {
        reader.fail(QStringLiteral("The exchange's order list has no usable orderListId."));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    const auto members = decodeList<ListMember>(reader.raw(Key("orders")), QStringLiteral("orders of a list"), decodeMember);
    if (!members) {
        return tl::unexpected<base::Error>(members.error());
    }
    list.members = *members;
    if (reader.has(Key("orderReports"))) {
        const auto reports = decodeList<OrderReport>(reader.raw(Key("orderReports")), QStringLiteral("order reports"), decodeReport);
        if (!reports) {
            return tl::unexpected<base::Error>(reports.error());
        }
        list.reports = *reports;
    }
    return list;
}

Result<QList<ListReport>> decodeLists(const QJsonDocument &document)
{
    return decodeList<ListReport>(document, QStringLiteral("open order lists"), decodeListReport);
}

namespace {

Result<QList<OrderReport>> cancelledOf(const QJsonValue &value)
{
    if (value.toObject().contains(Key("contingencyType"))) {
        return decodeListReport(value).map([](const ListReport &list) { return list.reports; });
    }
    return decodeReport(value).map([](const OrderReport &report) { return QList<OrderReport>{report}; });
}

} // namespace

Result<QList<OrderReport>> decodeCancelled(const QJsonDocument &document)
{
    if (!document.isArray()) {
        return cancelledOf(rootOf(document));
    }
    const auto rows = decodeList<QList<OrderReport>>(document, QStringLiteral("cancelled orders"), cancelledOf);
    if (!rows) {
        return tl::unexpected<base::Error>(rows.error());
    }
    QList<OrderReport> all;
    for (const QList<OrderReport> &row : *rows) {
        all += row;
    }
    return all;
}

} // namespace bw::binance::spot
