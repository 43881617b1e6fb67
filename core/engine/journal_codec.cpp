#include "core/engine/journal_codec.h"

#include "core/base/contracts.h"
#include "core/trading/words.h"

#include <QJsonArray>

namespace bw::engine {

using engine_client::DecisionRow;
using engine_client::EventRow;
using engine_client::Severity;

namespace {

QString text(const QJsonObject &body, const char *key)
{
    return body.value(QLatin1String(key)).toString();
}

template<typename T>
void put(QJsonObject &body, const char *key, const std::optional<T> &amount)
{
    if (amount) {
        body.insert(QLatin1String(key), amount->toString());
    }
}

template<typename T>
std::optional<T> amount(const QJsonObject &body, const char *key)
{
    const auto value = base::Decimal::parse(QStringView(text(body, key)));
    return value ? std::optional(T(*value)) : std::nullopt;
}

QJsonObject toJson(const safety::Measure &measure)
{
    return {{QStringLiteral("unit"), static_cast<int>(measure.unit)}, {QStringLiteral("value"), measure.value.toString()}};
}

std::optional<safety::Measure> measureFromJson(const QJsonValue &value)
{
    const QJsonObject body = value.toObject();
    const auto number = base::Decimal::parse(QStringView(text(body, "value")));
    const int unit = body.value(QLatin1String("unit")).toInt();
    if (!number || unit < static_cast<int>(safety::Unit::None) || unit > static_cast<int>(safety::Unit::BaseAmount)) {
        return std::nullopt;
    }
    return safety::Measure{static_cast<safety::Unit>(unit), *number};
}

std::optional<trading::Side> sideFrom(const QString &word)
{
    for (const trading::Side side : {trading::Side::Buy, trading::Side::Sell}) {
        if (word == toWord(side)) {
            return side;
        }
    }
    return std::nullopt;
}

std::optional<trading::OrderType> typeFrom(const QString &word)
{
    for (const trading::OrderType type : {trading::OrderType::Market, trading::OrderType::Limit}) {
        if (word == toWord(type)) {
            return type;
        }
    }
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const safety::Verdict &verdict)
{
    QJsonArray findings;
    for (const safety::RuleFinding &finding : verdict.findings) {
        QJsonObject body{{QStringLiteral("rule"), static_cast<int>(finding.rule)},
                         {QStringLiteral("name"), safety::ruleName(finding.rule)},
                         {QStringLiteral("passed"), finding.passed()}};
        if (!finding.code.isEmpty()) {
            body.insert(QStringLiteral("code"), finding.code);
        }
        if (!finding.subject.isEmpty()) {
            body.insert(QStringLiteral("subject"), finding.subject);
        }
        for (const auto &[key, measure] : {std::pair("measured", &finding.measured), std::pair("limit", &finding.limit),
                                           std::pair("headroom", &finding.headroom)}) {
            if (*measure) {
                body.insert(QLatin1String(key), toJson(**measure));
            }
        }
        put(body, "size_that_would_do", finding.sizeThatWouldDo);
        put(body, "balance_that_would_do", finding.balanceThatWouldDo);
        findings.append(body);
    }
    QJsonObject out{{QStringLiteral("findings"), findings}};
    put(out, "largest_passing", verdict.largestPassing);
    return out;
}

safety::Verdict verdictFromJson(const QJsonObject &body)
{
    safety::Verdict verdict;
    const QJsonArray findings = body.value(QLatin1String("findings")).toArray();
    for (const QJsonValue &value : findings) {
        const QJsonObject item = value.toObject();
        safety::RuleFinding finding;
        const auto rule = safety::ruleFromNumber(item.value(QLatin1String("rule")).toInt());
        if (!rule) {
            continue;
        }
        finding.rule = *rule;
        finding.outcome = item.value(QLatin1String("passed")).toBool() ? safety::RuleOutcome::Pass : safety::RuleOutcome::Deny;
        finding.code = text(item, "code");
        finding.subject = text(item, "subject");
        finding.measured = measureFromJson(item.value(QLatin1String("measured")));
        finding.limit = measureFromJson(item.value(QLatin1String("limit")));
        finding.headroom = measureFromJson(item.value(QLatin1String("headroom")));
        finding.sizeThatWouldDo = amount<trading::Quantity>(item, "size_that_would_do");
        finding.balanceThatWouldDo = amount<trading::Money>(item, "balance_that_would_do");
        verdict.findings.append(finding);
    }
    verdict.largestPassing = amount<trading::Quantity>(body, "largest_passing");
    return verdict;
}

QJsonObject toJson(const DecisionRow &row)
{
    QJsonObject body{{QStringLiteral("subject"), row.subject}, {QStringLiteral("allowed"), row.allowed},
                     {QStringLiteral("text"), row.text}};
    if (!row.symbol.isEmpty()) {
        body.insert(QStringLiteral("symbol"), row.symbol.text());
    }
    if (!row.note.isEmpty()) {
        body.insert(QStringLiteral("note"), row.note);
    }
    if (row.verdict) {
        body.insert(QStringLiteral("verdict"), toJson(*row.verdict));
    }
    if (!row.orders.isEmpty()) {
        QJsonArray ids;
        for (const trading::ClientOrderId &id : row.orders) {
            ids.append(id.text());
        }
        body.insert(QStringLiteral("orders"), ids);
    }
    return body;
}

DecisionRow decisionFromJson(const journal::Record &record)
{
    DecisionRow row;
    row.number = record.seq;
    row.at = record.at;
    row.subject = text(record.body, "subject");
    row.allowed = record.body.value(QLatin1String("allowed")).toBool();
    row.text = text(record.body, "text");
    row.symbol = trading::Symbol(text(record.body, "symbol"));
    row.note = text(record.body, "note");
    if (record.body.contains(QLatin1String("verdict"))) {
        row.verdict = verdictFromJson(record.body.value(QLatin1String("verdict")).toObject());
    }
    const QJsonArray ids = record.body.value(QLatin1String("orders")).toArray();
    for (const QJsonValue &id : ids) {
        row.orders.append(trading::ClientOrderId(id.toString()));
    }
    return row;
}

QJsonObject toJson(const trading::Fill &fill)
{
    QJsonObject body{{QStringLiteral("symbol"), fill.symbol.text()}, {QStringLiteral("trade_id"), static_cast<qint64>(fill.tradeId.value())},
            {QStringLiteral("order_id"), static_cast<qint64>(fill.orderId.value())}, {QStringLiteral("client_id"), fill.clientId.text()},
            {QStringLiteral("side"), toWord(fill.side)}, {QStringLiteral("price"), fill.price.toString()},
            {QStringLiteral("quantity"), fill.quantity.toString()}, {QStringLiteral("commission"), fill.commission.toString()},
            {QStringLiteral("commission_asset"), fill.commissionAsset}, {QStringLiteral("realized_pnl"), fill.realizedPnl.toString()},
            {QStringLiteral("maker"), fill.maker}, {QStringLiteral("at_ms"), static_cast<qint64>(fill.at.ms())}};
    put(body, "commission_in_quote", fill.commissionInQuote);
    if (fill.spot) {
        body.insert(QStringLiteral("spot"), QJsonObject{{QStringLiteral("position"), fill.spot->positionChange.toString()},
                                                        {QStringLiteral("commission_from_wallet"), fill.spot->commissionFromWallet.toString()},
                                                        {QStringLiteral("transfer"), fill.spot->transfer.toString()},
                                                        {QStringLiteral("leaves_dust"), fill.spot->leavesDust}});
    }
    return body;
}

namespace {

std::optional<trading::SpotEffect> effectFrom(const QJsonObject &body)
{
    const auto position = amount<trading::Quantity>(body, "position");
    const auto commission = amount<trading::Money>(body, "commission_from_wallet");
    const auto transfer = amount<trading::Money>(body, "transfer");
    if (!position || !commission || !transfer) {
        return std::nullopt;
    }
    return trading::SpotEffect{*position, *commission, *transfer, body.value(QLatin1String("leaves_dust")).toBool()};
}

} // namespace

base::Result<trading::Fill> fillFromJson(const QJsonObject &body)
{
    trading::Fill fill;
    const auto price = amount<trading::Price>(body, "price");
    const auto quantity = amount<trading::Quantity>(body, "quantity");
    const auto commission = amount<trading::Money>(body, "commission");
    const auto realized = amount<trading::Money>(body, "realized_pnl");
    const auto side = sideFrom(text(body, "side"));
    if (!price || !quantity || !commission || !realized || !side) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("A fill in the journal has no proper side or numbers."));
    }
    fill.symbol = trading::Symbol(text(body, "symbol"));
    fill.tradeId = trading::TradeId(body.value(QLatin1String("trade_id")).toInteger());
    fill.orderId = trading::VenueOrderId(body.value(QLatin1String("order_id")).toInteger());
    fill.clientId = trading::ClientOrderId(text(body, "client_id"));
    fill.side = *side;
    fill.price = *price;
    fill.quantity = *quantity;
    fill.commission = *commission;
    fill.commissionAsset = text(body, "commission_asset");
    fill.realizedPnl = *realized;
    fill.commissionInQuote = amount<trading::Money>(body, "commission_in_quote");
    fill.maker = body.value(QLatin1String("maker")).toBool();
    if (body.contains(QLatin1String("spot"))) {
        fill.spot = effectFrom(body.value(QLatin1String("spot")).toObject());
        if (!fill.spot) {
            return base::failure(base::ErrorCode::Corrupt, QStringLiteral("What a spot fill in the journal did has no proper numbers."));
        }
    }
    fill.at = base::VenueTime(body.value(QLatin1String("at_ms")).toInteger());
    return fill;
}

QJsonObject toJson(const trading::Symbol &symbol, const SpotLot &lot)
{
    return {{QStringLiteral("symbol"), symbol.text()}, {QStringLiteral("amount"), lot.amount.toString()}, {QStringLiteral("cost"), lot.cost.toString()}};
}

base::Result<SpotLot> spotLotFromJson(const QJsonObject &body)
{
    const auto held = amount<trading::Quantity>(body, "amount");
    const auto cost = amount<trading::Money>(body, "cost");
    if (!held || !cost || held->isNegative() || text(body, "symbol").isEmpty()) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("A spot position in the journal has no proper symbol or numbers."));
    }
    return SpotLot{*held, *cost};
}

QJsonObject toJson(const Intent &intent)
{
    QJsonObject body{{QStringLiteral("client_id"), intent.order.clientId.text()}, {QStringLiteral("symbol"), intent.order.symbol.text()},
                     {QStringLiteral("side"), toWord(intent.order.side)}, {QStringLiteral("type"), toWord(intent.order.type)},
                     {QStringLiteral("quantity"), intent.order.quantity.toString()}, {QStringLiteral("price"), intent.order.price.toString()},
                     {QStringLiteral("reduce_only"), intent.order.reduceOnly}, {QStringLiteral("purpose"), static_cast<int>(intent.purpose)}};
    put(body, "stop", intent.stop);
    put(body, "mark", intent.mark);
    return body;
}

base::Result<Intent> intentFromJson(const QJsonObject &body)
{
    const auto quantity = amount<trading::Quantity>(body, "quantity");
    const auto price = amount<trading::Price>(body, "price");
    const int purpose = body.value(QLatin1String("purpose")).toInt();
    const auto side = sideFrom(text(body, "side"));
    const auto type = typeFrom(text(body, "type"));
    const bool named = !text(body, "client_id").isEmpty() && !text(body, "symbol").isEmpty() && side && type;
    if (!named || !quantity || !price || purpose < static_cast<int>(safety::Purpose::Entry) || purpose > static_cast<int>(safety::Purpose::StopExit)) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("An order intent in the journal has no proper name, side, type or numbers."));
    }
    Intent intent;
    intent.order.clientId = trading::ClientOrderId(text(body, "client_id"));
    intent.order.symbol = trading::Symbol(text(body, "symbol"));
    intent.order.side = *side;
    intent.order.type = *type;
    intent.order.quantity = *quantity;
    intent.order.price = *price;
    intent.order.reduceOnly = body.value(QLatin1String("reduce_only")).toBool();
    intent.purpose = static_cast<safety::Purpose>(purpose);
    intent.stop = amount<trading::Price>(body, "stop");
    intent.mark = amount<trading::Price>(body, "mark");
    return intent;
}

QString toWord(IntentEnd end)
{
    switch (end) {
    case IntentEnd::Accepted:
        return QStringLiteral("accepted");
    case IntentEnd::Refused:
        return QStringLiteral("refused");
    case IntentEnd::NeverPlaced:
        return QStringLiteral("never-placed");
    case IntentEnd::Finished:
        return QStringLiteral("finished");
    case IntentEnd::Unknown:
        return QStringLiteral("unknown");
    }
    BW_UNREACHABLE("intent end");
}

QJsonObject toJson(const base::LatchRecord &record)
{
    return {{QStringLiteral("epoch"), static_cast<qint64>(record.epoch)}, {QStringLiteral("level"), toWord(record.level)},
            {QStringLiteral("reason"), record.reason}, {QStringLiteral("by"), record.by},
            {QStringLiteral("at_ms"), static_cast<qint64>(record.atMs)}};
}

QJsonObject toJson(const Baseline &baseline)
{
    QJsonObject body{{QStringLiteral("day"), static_cast<qint64>(baseline.day.daysSinceEpoch())}, {QStringLiteral("date"), baseline.day.toIsoString()},
                     {QStringLiteral("equity"), baseline.equity.toString()}, {QStringLiteral("source"), baseline.source},
                     {QStringLiteral("since_ms"), static_cast<qint64>(baseline.since.ms())}};
    put(body, "unrealised", baseline.unrealised);
    return body;
}

base::Result<Baseline> baselineFromJson(const QJsonObject &body)
{
    const auto equity = amount<trading::Money>(body, "equity");
    if (!equity || !body.value(QLatin1String("day")).isDouble()) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("A day's baseline in the journal has no proper day or number."));
    }
    return Baseline{base::CivilDay(body.value(QLatin1String("day")).toInteger()), *equity, text(body, "source"),
                    base::VenueTime(body.value(QLatin1String("since_ms")).toInteger()), amount<trading::Money>(body, "unrealised")};
}

QJsonObject toJson(const Flow &flow)
{
    return {{QStringLiteral("kind"), toWord(flow.kind)}, {QStringLiteral("type"), flow.type}, {QStringLiteral("amount"), flow.amount.toString()},
            {QStringLiteral("at_ms"), static_cast<qint64>(flow.at.ms())}, {QStringLiteral("key"), flow.key}};
}

base::Result<Flow> flowFromJson(const QJsonObject &body)
{
    const auto money = amount<trading::Money>(body, "amount");
    const auto kind = flowKindFromWord(text(body, "kind"));
    if (!money || !kind) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("A flow in the journal has no proper kind or amount."));
    }
    return Flow{*kind, text(body, "type"), *money, base::VenueTime(body.value(QLatin1String("at_ms")).toInteger()), text(body, "key")};
}

QJsonObject toJson(const Peak &peak)
{
    return {{QStringLiteral("equity"), peak.equity.toString()}, {QStringLiteral("at_ms"), static_cast<qint64>(peak.asOf.ms())}};
}

base::Result<Peak> peakFromJson(const QJsonObject &body)
{
    const auto equity = amount<trading::Money>(body, "equity");
    if (!equity || !body.value(QLatin1String("at_ms")).isDouble()) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("A peak in the journal has no proper equity or time."));
    }
    return Peak{*equity, base::VenueTime(body.value(QLatin1String("at_ms")).toInteger())};
}

QJsonObject toJson(const report::EquityPoint &point)
{
    return {{QStringLiteral("equity"), point.equity.toString()}, {QStringLiteral("net_transfers"), point.transfers.toString()}};
}

base::Result<report::EquityPoint> equityFromJson(const journal::Record &record)
{
    const auto equity = amount<trading::Money>(record.body, "equity");
    const auto transfers = amount<trading::Money>(record.body, "net_transfers");
    if (!equity || !transfers) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("A sample of equity in the journal has no proper numbers."));
    }
    return report::EquityPoint{record.at, *equity, *transfers};
}

base::Result<trading::Money> moneyFromJson(const QJsonObject &body, const char *key)
{
    const auto money = amount<trading::Money>(body, key);
    if (!money) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("An amount in the journal (%1) is not a number.").arg(QLatin1String(key)));
    }
    return *money;
}

QJsonObject toJson(const EventRow &row)
{
    return {{QStringLiteral("severity"), static_cast<int>(row.severity)}, {QStringLiteral("text"), row.text}};
}

EventRow eventFromJson(const journal::Record &record)
{
    EventRow row;
    row.number = record.seq;
    row.at = record.at;
    const int severity = record.body.value(QLatin1String("severity")).toInt();
    row.severity = severity == static_cast<int>(Severity::Alarm) ? Severity::Alarm
                 : severity == static_cast<int>(Severity::Warning) ? Severity::Warning : Severity::Info;
    row.text = text(record.body, "text");
    return row;
}

} // namespace bw::engine
