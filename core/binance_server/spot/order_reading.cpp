#include "core/binance_server/spot/order_reading.h"

#include "core/binance_server/random_text.h"
#include "core/binance_server/spot/words.h"

#include <limits>

namespace bw::binance_server::spot {

namespace {

// "price" -> "abovePrice"
QByteArray named(const char *role, const char *name)
{
    QByteArray full(role);
    if (full.isEmpty())
        return name;
    full += name;
    full[qsizetype(qstrlen(role))] = static_cast<char>(full[qsizetype(qstrlen(role))] - 'a' + 'A');
    return full;
}

template<typename Amount>
std::optional<Amount> amount(SpotReader &reader, const QByteArray &name, Presence presence = Presence::Optional)
{
    const auto value = reader.decimal(name.constData(), presence);
    return value ? std::optional(Amount(*value)) : std::nullopt;
}

constexpr const char *kInvalidType = "Invalid orderType.";
constexpr const char *kInvalidTif = "Invalid timeInForce.";

void readMarks(SpotReader &reader, const LegTerms &terms, NewSpotOrder &order)
{
    order.strategyId = reader.integer(named(terms.role, "strategyId").constData());
    order.strategyType = reader.integer(named(terms.role, "strategyType").constData());
    if (order.strategyType && *order.strategyType < 1'000'000)
        reader.fail(-1134, QStringLiteral("`strategyType` was less than 1000000."));
}

} // namespace

ClientOrderId orMade(const ClientOrderId &id) { return id.isEmpty() ? ClientOrderId(QString::fromLatin1(randomText(22))) : id; }

NewSpotOrder readOrder(SpotReader &reader, const Symbol &symbol, const LegTerms &terms)
{
    NewSpotOrder order;
    order.symbol = symbol;
    const auto name = [&](const char *base) { return named(terms.role, base); };
    order.side = terms.side ? *terms.side : reader.side(name("side").constData());
    const bool plain = qstrlen(terms.role) == 0;
    order.type = reader.word(name("type").constData(), terms.type, kTypes, -1116, kInvalidType).value_or(SpotOrderType::Limit);
    order.timeInForce = reader.word(name("timeInForce").constData(), Presence::Optional, kTimesInForce, -1115, kInvalidTif);
    order.quantity = terms.quantity || !terms.readsQuantity ? terms.quantity : amount<Quantity>(reader, name("quantity"));
    if (plain)
        order.quoteQuantity = amount<Money>(reader, "quoteOrderQty");
    order.price = amount<Price>(reader, name("price"));
    order.stopPrice = amount<Price>(reader, name("stopPrice"));
    order.icebergQuantity = amount<Quantity>(reader, name("icebergQty"));
    if (order.icebergQuantity && order.icebergQuantity->isZero())
        order.icebergQuantity.reset();
    if (const auto bips = reader.integer(name("trailingDelta").constData()))
        order.trailingBips = static_cast<int>(std::min<std::int64_t>(*bips, std::numeric_limits<int>::max()));
    order.clientId = orMade(reader.clientId((plain ? QByteArray("newClientOrderId") : name("clientOrderId")).constData()));
    readMarks(reader, terms, order);
    return order;
}

std::optional<StpMode> readStp(SpotReader &reader)
{
    return reader.word("selfTradePreventionMode", Presence::Optional, kStpModes, -1130, "Data sent for parameter 'selfTradePreventionMode' is not valid.");
}

std::optional<ResponseType> readResponseType(SpotReader &reader)
{
    static constexpr Words<ResponseType, 3> kResponses{{{ResponseType::Ack, "ACK"}, {ResponseType::Result, "RESULT"}, {ResponseType::Full, "FULL"}}};
    return reader.word("newOrderRespType", Presence::Optional, kResponses, -1130, "Data sent for parameter 'newOrderRespType' is not valid.");
}

SpotOrderKey readKey(SpotReader &reader, const char *idName, const char *clientName)
{
    SpotOrderKey key;
    const auto id = reader.integer(idName);
    key.id = VenueOrderId(id.value_or(0));
    key.clientId = reader.clientId(clientName);
    if (!id && key.clientId.isEmpty())
        reader.fail(-1102, QStringLiteral("Param '%1' or '%2' must be sent, but both were empty/null!").arg(QLatin1String(clientName), QLatin1String(idName)));
    return key;
}

CancelOptions readCancel(SpotReader &reader, const char *requestName)
{
    CancelOptions options;
    options.requestId = orMade(reader.clientId(requestName));
    options.restriction = reader.word("cancelRestrictions", Presence::Optional, kCancelRestrictions, -1145,
                                      "`cancelRestrictions` has to be either `ONLY_NEW` or `ONLY_PARTIALLY_FILLED`.")
                              .value_or(CancelRestriction::None);
    return options;
}

namespace {

NewOrderList begin(SpotReader &reader, ListKind kind)
{
    NewOrderList list;
    list.kind = kind;
    list.clientId = orMade(reader.clientId("listClientOrderId"));
    return list;
}

void shareStp(NewOrderList &list, std::optional<StpMode> stp)
{
    list.first.stp = list.second.stp = stp;
    if (list.third)
        list.third->stp = stp;
}

std::optional<NewOrderList> finished(SpotReader &reader, NewOrderList list)
{
    shareStp(list, readStp(reader));
    return reader.failed() ? std::nullopt : std::optional(std::move(list));
}

} // namespace

std::optional<NewOrderList> readOco(SpotReader &reader)
{
    const Symbol symbol = reader.symbol(Presence::Required);
    NewOrderList list = begin(reader, ListKind::Oco);
    LegTerms terms;
    terms.side = reader.side();
    terms.quantity = amount<Quantity>(reader, "quantity", Presence::Required);
    terms.role = "above";
    list.first = readOrder(reader, symbol, terms);
    terms.role = "below";
    list.second = readOrder(reader, symbol, terms);
    return finished(reader, std::move(list));
}

std::optional<NewOrderList> readWorkingList(SpotReader &reader, ListKind kind)
{
    const bool pair = kind == ListKind::Otoco || kind == ListKind::Opoco;
    const bool byWorking = kind == ListKind::Opo || kind == ListKind::Opoco;
    const Symbol symbol = reader.symbol(Presence::Required);
    NewOrderList list = begin(reader, kind);
    LegTerms working;
    working.role = "working";
    list.first = readOrder(reader, symbol, working);
    LegTerms pending;
    pending.side = reader.side("pendingSide");
    pending.readsQuantity = false;
    if (!byWorking)
        pending.quantity = amount<Quantity>(reader, "pendingQuantity", Presence::Required);
    pending.role = pair ? "pendingAbove" : "pending";
    list.second = readOrder(reader, symbol, pending);
    if (pair) {
        pending.role = "pendingBelow";
        list.third = readOrder(reader, symbol, pending);
    }
    return finished(reader, std::move(list));
}

// The older form: a limit maker on the profit side, a stop on the other. Source: rest-api.md, order/oco (deprecated).
std::optional<NewOrderList> readOldOco(SpotReader &reader)
{
    const Symbol symbol = reader.symbol(Presence::Required);
    NewOrderList list = begin(reader, ListKind::Oco);
    NewSpotOrder limit, stop;
    limit.symbol = stop.symbol = symbol;
    limit.side = stop.side = reader.side();
    limit.quantity = stop.quantity = amount<Quantity>(reader, "quantity", Presence::Required);
    limit.type = SpotOrderType::LimitMaker;
    limit.price = amount<Price>(reader, "price", Presence::Required);
    limit.clientId = orMade(reader.clientId("limitClientOrderId"));
    limit.icebergQuantity = amount<Quantity>(reader, "limitIcebergQty");
    stop.stopPrice = amount<Price>(reader, "stopPrice", Presence::Required);
    stop.price = amount<Price>(reader, "stopLimitPrice");
    stop.type = stop.price ? SpotOrderType::StopLossLimit : SpotOrderType::StopLoss;
    stop.timeInForce = reader.word("stopLimitTimeInForce", stop.price ? Presence::Required : Presence::Optional, kTimesInForce, -1115, kInvalidTif);
    stop.icebergQuantity = amount<Quantity>(reader, "stopIcebergQty");
    stop.trailingBips = static_cast<int>(std::min<std::int64_t>(reader.integer("trailingDelta").value_or(0), std::numeric_limits<int>::max()));
    stop.clientId = orMade(reader.clientId("stopClientOrderId"));
    LegTerms marks;
    marks.role = "limit";
    readMarks(reader, marks, limit);
    marks.role = "stop";
    readMarks(reader, marks, stop);
    const bool sells = limit.side == Side::Sell;
    list.first = sells ? limit : stop;
    list.second = sells ? stop : limit;
    return finished(reader, std::move(list));
}

} // namespace bw::binance_server::spot
