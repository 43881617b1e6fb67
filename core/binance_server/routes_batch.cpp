// Several orders in one request. Each has its own answer in its own place; the request itself succeeds.
#include "core/binance_server/json_writer.h"
#include "core/binance_server/order_reading.h"
#include "core/binance_server/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bw::binance_server {

namespace {

constexpr qsizetype kMostPlaced = 5;
constexpr qsizetype kMostCancelled = 10;

QByteArray refusalJson(const VenueError &error) { return JsonObject().integer("code", error.code).text("msg", error.message).done(); }

// Numbers may come bare. In quotes they stay exact, digit for digit.
QByteArray withQuotedNumbers(const QByteArray &json)
{
    QByteArray out;
    bool inText = false;
    bool inNumber = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        const bool numeric = !inText && ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || (inNumber && (c == 'e' || c == 'E')));
        if (numeric != inNumber)
            out += '"';
        inNumber = numeric;
        const bool escaped = inText && c == '\\' && i + 1 < json.size();
        out += c;
        if (escaped)
            out += json.at(++i);
        else if (c == '"')
            inText = !inText;
    }
    return out;
}

QByteArray plainText(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? "true" : "false") : value.toString().toUtf8();
}

Answer<Parameters> parametersOf(const QJsonObject &object)
{
    QByteArray query;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isNull())
            query += (query.isEmpty() ? "" : "&") + it.key().toUtf8().toPercentEncoding() + '=' + plainText(it.value()).toPercentEncoding();
    }
    return Parameters::parse(query, {});
}

std::optional<QJsonArray> listIn(const Parameters &parameters, const char *name)
{
    const QJsonDocument document = QJsonDocument::fromJson(withQuotedNumbers(parameters.value(name)));
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

using ActOnOne = Answer<QByteArray> (*)(const Parameters &, const Call &);

Body forEachOrder(const Call &call, ActOnOne act)
{
    Reader reader(call.parameters, call.backend);
    reader.text("batchOrders", Presence::Required);
    if (reader.failed())
        return reader.error();
    const auto list = listIn(call.parameters, "batchOrders");
    if (!list)
        return refuse(-1130, QStringLiteral("Data sent for parameter 'batchOrders' is not valid."));
    if (list->isEmpty() || list->size() > kMostPlaced)
        return refuse(-4082, QStringLiteral("Invalid number of batch place orders: %1.").arg(list->size()));
    QList<QByteArray> rows;
    for (const QJsonValue &item : *list) {
        const auto parameters = parametersOf(item.toObject());
        const auto row = parameters ? act(*parameters, call) : tl::unexpected(parameters.error());
        rows.append(row ? *row : refusalJson(row.error()));
    }
    return jsonArray(rows);
}

Answer<QByteArray> placeOne(const Parameters &parameters, const Call &call)
{
    const auto wanted = readOrder(parameters, call.backend);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto placed = call.backend.placeOrder(wanted->order);
    if (!placed)
        return tl::unexpected(placed.error());
    return orderAck(*placed, precisionFor(call.backend, placed->view.symbol), wanted->moment, call.config.ackShape);
}

Answer<QByteArray> amendOne(const Parameters &parameters, const Call &call)
{
    const auto amendment = readAmendment(parameters, call.backend);
    if (!amendment)
        return tl::unexpected(amendment.error());
    const auto amended = call.backend.amendOrder(*amendment);
    if (!amended)
        return tl::unexpected(amended.error());
    return orderAck(*amended, precisionFor(call.backend, amended->view.symbol), OrderMoment::Current, call.config.ackShape);
}

// Which orders, in the order they were named. Clients spell the lists in lower case, too.
Answer<QList<OrderKey>> keysToCancel(const Call &call, const trading::Symbol &symbol)
{
    QList<OrderKey> keys;
    for (const char *name : {"orderIdList", "orderidlist"}) {
        for (const QJsonValue &id : listIn(call.parameters, name).value_or(QJsonArray()))
            keys.append({symbol, trading::VenueOrderId(plainText(id).toLongLong()), {}});
    }
    for (const char *name : {"origClientOrderIdList", "origclientorderidlist"}) {
        for (const QJsonValue &id : listIn(call.parameters, name).value_or(QJsonArray()))
            keys.append({symbol, {}, trading::ClientOrderId(id.toString())});
    }
    if (keys.isEmpty())
        return refuse(-1102, QStringLiteral("Param 'origclientorderidlist' or 'orderidlist' must be sent, but both were empty/null!"));
    if (keys.size() > kMostCancelled)
        return refuse(-4032, QStringLiteral("Exceed maximum cancel order size."));
    return keys;
}

} // namespace

Body postBatchOrders(const Call &call) { return forEachOrder(call, placeOne); }
Body putBatchOrders(const Call &call) { return forEachOrder(call, amendOne); }

Body deleteBatchOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    if (reader.failed())
        return reader.error();
    const auto keys = keysToCancel(call, symbol);
    if (!keys)
        return tl::unexpected(keys.error());
    QList<QByteArray> rows;
    for (const OrderKey &key : *keys) {
        const auto cancelled = call.backend.cancelOrder(key);
        rows.append(cancelled ? orderAck(*cancelled, precisionFor(call.backend, symbol), OrderMoment::Current, call.config.ackShape)
                              : refusalJson(cancelled.error()));
    }
    return jsonArray(rows);
}

} // namespace bw::binance_server
