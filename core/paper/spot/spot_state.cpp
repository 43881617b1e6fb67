#include "core/paper/spot/spot_state.h"

#include "core/binance_server/spot/words.h"
#include "core/paper/json_reader.h"

#include <QFile>
#include <QJsonDocument>

namespace bw::paper::spot {

namespace {

using Object = QJsonObject;

constexpr Words<ListKind, 5> kListKinds{
    {{ListKind::Oco, "OCO"}, {ListKind::Oto, "OTO"}, {ListKind::Otoco, "OTOCO"}, {ListKind::Opo, "OPO"}, {ListKind::Opoco, "OPOCO"}}};

template<typename A>
QString text(const A &amount) { return amount.toString(); }

qint64 ms(base::VenueTime at) { return at.isUnknown() ? 0 : at.ms(); }

base::VenueTime timeOr(std::int64_t value) { return value == 0 ? base::VenueTime() : base::VenueTime(value); }

QString asText(const char *word) { return QString::fromLatin1(word); }

template<typename List, typename Write>
QJsonArray all(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &one : list) {
        array.append(write(one));
    }
    return array;
}

Object write(const StoredOrder &o)
{
    const SpotOrder &v = o.view;
    Object out{{QStringLiteral("account"), qint64(v.account.value())}, {QStringLiteral("symbol"), v.symbol.text()},
               {QStringLiteral("id"), qint64(v.id.value())}, {QStringLiteral("list"), qint64(v.listId.value())},
               {QStringLiteral("clientId"), v.clientId.text()}, {QStringLiteral("side"), asText(word(v.side))},
               {QStringLiteral("type"), asText(word(v.type))}, {QStringLiteral("timeInForce"), asText(word(v.timeInForce))},
               {QStringLiteral("status"), asText(word(v.status))}, {QStringLiteral("expiry"), asText(word(v.expiryReason))},
               {QStringLiteral("quantity"), text(v.quantity)}, {QStringLiteral("executed"), text(v.executed)},
               {QStringLiteral("prevented"), text(v.prevented)}, {QStringLiteral("quote"), text(v.cumulativeQuote)},
               {QStringLiteral("byQuote"), text(v.quoteQuantity)}, {QStringLiteral("price"), text(v.price)},
               {QStringLiteral("stop"), text(v.stopPrice)}, {QStringLiteral("iceberg"), text(v.icebergQuantity)},
               {QStringLiteral("trailing"), v.trailingBips}, {QStringLiteral("stp"), asText(word(v.stp))},
               {QStringLiteral("locked"), text(v.locked)}, {QStringLiteral("createdAt"), ms(v.createdAt)},
               {QStringLiteral("updatedAt"), ms(v.updatedAt)}, {QStringLiteral("workingAt"), ms(v.workingAt)},
               {QStringLiteral("amends"), v.amends}, {QStringLiteral("execution"), qint64(v.executionId)},
               {QStringLiteral("strategyId"), qint64(v.strategyId.value_or(0))}, {QStringLiteral("strategyType"), qint64(v.strategyType.value_or(0))},
               {QStringLiteral("lockPrice"), text(o.lockPrice)}, {QStringLiteral("waiting"), o.waiting},
               {QStringLiteral("sharesLock"), o.sharesLock}, {QStringLiteral("lendsLock"), o.lendsLock}, {QStringLiteral("netBase"), text(o.netBase)}};
    return out;
}

std::optional<std::int64_t> mark(std::int64_t value) { return value == 0 ? std::nullopt : std::optional(value); }

StoredOrder readOrder(const JsonReader &in)
{
    StoredOrder o;
    SpotOrder &v = o.view;
    v.account = AccountId(in.integer("account"));
    v.symbol = Symbol(in.text("symbol"));
    v.id = VenueOrderId(in.integer("id"));
    v.listId = OrderListId(in.integer("list"));
    v.clientId = ClientOrderId(in.text("clientId"));
    v.side = in.word("side", kSides);
    v.type = in.word("type", kTypes);
    v.timeInForce = in.word("timeInForce", kTimesInForce);
    v.status = in.word("status", kStatuses);
    v.expiryReason = in.word("expiry", kExpiryReasons);
    v.quantity = in.amount<Quantity>("quantity");
    v.executed = in.amount<Quantity>("executed");
    v.prevented = in.amount<Quantity>("prevented");
    v.cumulativeQuote = in.amount<Money>("quote");
    v.quoteQuantity = in.amount<Money>("byQuote");
    v.price = in.amount<Price>("price");
    v.stopPrice = in.amount<Price>("stop");
    v.icebergQuantity = in.amount<Quantity>("iceberg");
    v.trailingBips = static_cast<int>(in.integer("trailing"));
    v.stp = in.word("stp", kStpModes);
    v.locked = in.decimal("locked");
    v.createdAt = in.time("createdAt");
    v.updatedAt = in.time("updatedAt");
    v.workingAt = timeOr(in.integer("workingAt"));
    v.amends = static_cast<int>(in.integer("amends"));
    v.executionId = in.integer("execution");
    v.strategyId = mark(in.integer("strategyId"));
    v.strategyType = mark(in.integer("strategyType"));
    o.lockPrice = in.amount<Price>("lockPrice");
    o.waiting = in.flag("waiting");
    o.sharesLock = in.flag("sharesLock");
    o.lendsLock = in.flag("lendsLock");
    o.netBase = in.decimal("netBase");
    if (v.open().isNegative() || v.executed.isNegative() || v.prevented.isNegative() || v.locked.isNegative()) {
        in.complain("quantity", "no less than what was executed and prevented");
    }
    return o;
}

Object write(const StoredTrade &one)
{
    const SpotTrade &t = one.trade;
    return {{QStringLiteral("account"), qint64(one.account.value())}, {QStringLiteral("symbol"), t.symbol.text()},
            {QStringLiteral("id"), qint64(t.id.value())}, {QStringLiteral("order"), qint64(t.orderId.value())},
            {QStringLiteral("list"), qint64(t.listId.value())}, {QStringLiteral("side"), asText(word(t.side))},
            {QStringLiteral("price"), text(t.price)}, {QStringLiteral("quantity"), text(t.quantity)},
            {QStringLiteral("quote"), text(t.quoteQuantity)}, {QStringLiteral("commission"), text(t.commission)},
            {QStringLiteral("commissionAsset"), t.commissionAsset}, {QStringLiteral("maker"), t.maker}, {QStringLiteral("at"), ms(t.at)}};
}

StoredTrade readTrade(const JsonReader &in)
{
    return {AccountId(in.integer("account")),
            {Symbol(in.text("symbol")), TradeId(in.integer("id")), VenueOrderId(in.integer("order")), OrderListId(in.integer("list")),
             in.word("side", kSides), in.amount<Price>("price"), in.amount<Quantity>("quantity"), in.amount<Money>("quote"),
             in.decimal("commission"), in.text("commissionAsset"), in.flag("maker"), in.time("at")}};
}

Object write(const SpotOrderList &l)
{
    return {{QStringLiteral("id"), qint64(l.id.value())}, {QStringLiteral("account"), qint64(l.account.value())},
            {QStringLiteral("symbol"), l.symbol.text()}, {QStringLiteral("kind"), asText(wordFor(kListKinds, l.kind))},
            {QStringLiteral("clientId"), l.clientId.text()}, {QStringLiteral("at"), ms(l.at)}, {QStringLiteral("released"), l.pendingReleased},
            {QStringLiteral("over"), l.over},
            {QStringLiteral("orders"), all(l.orders, [](VenueOrderId id) { return Object{{QStringLiteral("id"), qint64(id.value())}}; })}};
}

SpotOrderList readList(const JsonReader &in)
{
    SpotOrderList l{OrderListId(in.integer("id")), AccountId(in.integer("account")), Symbol(in.text("symbol")), in.word("kind", kListKinds),
                    ClientOrderId(in.text("clientId")), {}, in.time("at"), in.flag("released"), in.flag("over")};
    in.each("orders", [&](const JsonReader &one) { l.orders.append(VenueOrderId(one.integer("id"))); });
    return l;
}

Object write(const AccountTerms &t)
{
    return {{QStringLiteral("maker"), text(t.maker)}, {QStringLiteral("taker"), text(t.taker)}, {QStringLiteral("payInBnb"), t.payInBnb},
            {QStringLiteral("bnbDiscount"), text(t.bnbDiscount)}};
}

} // namespace

QByteArray toJson(const SpotState &s)
{
    const Object root{
        {QStringLiteral("nextOrder"), qint64(s.nextOrder)},
        {QStringLiteral("nextList"), qint64(s.nextList)},
        {QStringLiteral("nextExecution"), qint64(s.nextExecution)},
        {QStringLiteral("accounts"), all(s.accounts, [](const AccountTerms &t) { return write(t); })},
        {QStringLiteral("assets"), all(s.assets, [](const AssetTotals &a) {
             return Object{{QStringLiteral("name"), a.name}, {QStringLiteral("issued"), text(a.issued)}, {QStringLiteral("strangers"), text(a.strangers)},
                           {QStringLiteral("commissions"), text(a.commissions)}};
         })},
        {QStringLiteral("holdings"), all(s.holdings, [](const StoredHolding &h) {
             return Object{{QStringLiteral("account"), qint64(h.account.value())}, {QStringLiteral("asset"), h.asset},
                           {QStringLiteral("free"), text(h.free)}, {QStringLiteral("locked"), text(h.locked)}};
         })},
        {QStringLiteral("markets"), all(s.markets, [](const StoredMarket &m) {
             return Object{{QStringLiteral("symbol"), m.symbol.text()}, {QStringLiteral("last"), text(m.last)}, {QStringLiteral("average"), text(m.average)},
                           {QStringLiteral("nextTrade"), qint64(m.nextTrade)}};
         })},
        {QStringLiteral("orders"), all(s.orders, [](const StoredOrder &o) { return write(o); })},
        {QStringLiteral("lists"), all(s.lists, [](const SpotOrderList &l) { return write(l); })},
        {QStringLiteral("trades"), all(s.trades, [](const StoredTrade &t) { return write(t); })}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

base::Result<SpotState> spotStateFromJson(const QByteArray &bytes)
{
    QString fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const JsonReader in(document.object(), QStringLiteral("spot."), &fault);
    SpotState s;
    s.nextOrder = in.integer("nextOrder");
    s.nextList = in.integer("nextList");
    s.nextExecution = in.integer("nextExecution");
    in.each("accounts", [&](const JsonReader &a) {
        s.accounts.append({a.amount<Ratio>("maker"), a.amount<Ratio>("taker"), a.flag("payInBnb"), a.amount<Ratio>("bnbDiscount")});
    });
    in.each("assets", [&](const JsonReader &a) { s.assets.append({a.text("name"), a.decimal("issued"), a.decimal("strangers"), a.decimal("commissions")}); });
    in.each("holdings", [&](const JsonReader &h) { s.holdings.append({AccountId(h.integer("account")), h.text("asset"), h.decimal("free"), h.decimal("locked")}); });
    in.each("markets", [&](const JsonReader &m) {
        s.markets.append({Symbol(m.text("symbol")), m.amount<Price>("last"), m.amount<Price>("average"), m.integer("nextTrade")});
    });
    in.each("orders", [&](const JsonReader &o) { s.orders.append(readOrder(o)); });
    in.each("lists", [&](const JsonReader &l) { s.lists.append(readList(l)); });
    in.each("trades", [&](const JsonReader &t) { s.trades.append(readTrade(t)); });
    if (s.accounts.isEmpty() && fault.isEmpty()) {
        fault = QStringLiteral("spot.accounts must hold one");
    }
    if (!fault.isEmpty()) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The stored spot account is damaged: %1.").arg(fault));
    }
    return s;
}

base::Result<SpotState> readSpotState(const QString &path)
{
    QFile file(path);
    const QJsonValue section = !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("spot")) : QJsonValue();
    if (!section.isObject()) {
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("There is no spot account at %1.").arg(path));
    }
    return spotStateFromJson(QJsonDocument(section.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace bw::paper::spot
