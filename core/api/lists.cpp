#include "core/api/lists.h"

#include "core/api/answers.h"
#include "core/api/report_pictures.h"
#include "core/base/contracts.h"
#include "core/trading/words.h"

namespace bw::api {

using engine_client::DecisionRow;
using engine_client::EventRow;
using engine_client::Severity;
using engine_client::Snapshot;
using http::JsonObject;

namespace {

const QByteArray kNull = QByteArrayLiteral("null");

QByteArray textOrNull(const QString &text)
{
    return text.isEmpty() ? kNull : http::jsonText(text);
}

template<typename Row>
JsonObject listOf(const char *name, const QList<Row> &newestLast, const Window &window, QByteArray (*write)(const Row &))
{
    QList<QByteArray> rows;
    bool more = false;
    for (auto it = newestLast.crbegin(); it != newestLast.crend(); ++it) {
        if (!window.takes(it->at)) {
            continue;
        }
        more = rows.size() == window.limit;
        if (more) {
            break;
        }
        rows.append(write(*it));
    }
    JsonObject out;
    out.raw(name, http::jsonArray(rows)).boolean("more", more);
    return out;
}

QByteArray tradeJson(const trading::Fill &fill)
{
    JsonObject out;
    out.integer("id", fill.tradeId.value()).text("order_id", fill.clientId.text()).text("symbol", fill.symbol.text()).text("side", toWord(fill.side)).raw("quantity", amount(fill.quantity))
        .raw("price", amount(fill.price)).raw("realized_pnl", amount(fill.realizedPnl)).raw("commission", amount(fill.commission))
        .text("commission_asset", fill.commissionAsset).raw("at", timeText(fill.at));
    return out.done();
}

QByteArray decisionJson(const DecisionRow &row)
{
    JsonObject out;
    out.integer("number", std::int64_t(row.number)).raw("at", timeText(row.at)).text("subject", row.subject).boolean("allowed", row.allowed)
        .text("symbol", row.symbol.text()).text("text", row.text).text("note", row.note)
        .raw("verdict", row.verdict ? verdictJson(*row.verdict) : kNull);
    return out.done();
}

QString stateWord(engine_client::OrderState state)
{
    switch (state) {
    case engine_client::OrderState::Working:
        return QStringLiteral("working");
    case engine_client::OrderState::InFlight:
        return QStringLiteral("in-flight");
    case engine_client::OrderState::Unknown:
        return QStringLiteral("unknown");
    }
    BW_UNREACHABLE("order state");
}

// Words are made of the rows that are shown only.
struct LogEntry
{
    base::VenueTime at;
    std::variant<const EventRow *, const DecisionRow *, const trading::Fill *> row;
};

QByteArray logRow(base::VenueTime at, const char *kind, const QString &subject, const QString &symbol, std::optional<bool> allowed, const QString &text, const QString &note)
{
    JsonObject out;
    out.raw("at", timeText(at)).word("kind", kind).text("subject", subject).raw("symbol", textOrNull(symbol));
    allowed ? out.boolean("allowed", *allowed) : out.null("allowed");
    return out.text("text", text).raw("note", textOrNull(note)).done();
}

QByteArray rowOf(const EventRow *row)
{
    return logRow(row->at, "event", QString::fromLatin1(severityWord(row->severity)), {}, std::nullopt, row->text, {});
}

QByteArray rowOf(const DecisionRow *row)
{
    return logRow(row->at, "decision", row->subject, row->symbol.text(), row->allowed, row->text, row->note);
}

QByteArray rowOf(const trading::Fill *fill)
{
    return logRow(fill->at, "fill", toWord(fill->side), fill->symbol.text(), std::nullopt,
                  QStringLiteral("%1 %2 %3 at %4").arg(toWord(fill->side), fill->quantity.toString(), fill->symbol.text(), fill->price.toString()), {});
}

QByteArray logJson(const LogEntry &entry)
{
    return std::visit([](const auto *row) { return rowOf(row); }, entry.row);
}

QByteArray pathJson(const engine_client::PathView &path)
{
    const bool seen = path.state == exchange::PathState::Up;
    return JsonObject().text("state", toWord(path.state)).raw("age_ms", seen ? QByteArray::number(qlonglong(path.age.count())) : kNull)
        .raw("detail", textOrNull(path.detail)).done();
}

} // namespace

QByteArray severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Alarm:
        return "alarm";
    }
    BW_UNREACHABLE("severity");
}

QByteArray ordersJson(const Snapshot &s)
{
    QList<QByteArray> rows;
    for (const engine_client::OrderRow &row : s.orders) {
        const trading::OrderView &order = row.order;
        JsonObject out;
        out.text("id", order.clientId.text()).text("symbol", order.symbol.text()).text("side", toWord(order.side)).text("type", toWord(order.type))
            .raw("quantity", amount(order.quantity)).raw("executed", amount(order.executed))
            .raw("price", order.price.isPositive() ? amount(order.price) : kNull)
            .text("status", toWord(order.status)).text("state", stateWord(row.state)).boolean("reduce_only", order.reduceOnly).boolean("foreign", row.foreign)
            .raw("updated_at", timeText(order.updatedAt));
        rows.append(out.done());
    }
    for (const trading::AlgoOrderView &order : s.conditionals) {
        JsonObject out;
        out.text("id", order.clientId.text()).text("symbol", order.symbol.text()).text("side", toWord(order.side)).text("type", toWord(order.type))
            .raw("trigger_price", amount(order.triggerPrice)).text("status", toWord(order.status))
            .raw("updated_at", timeText(order.updatedAt));
        rows.append(out.done());
    }
    return JsonObject().raw("orders", http::jsonArray(rows)).done();
}

QByteArray pendingOrdersJson(const Snapshot &s)
{
    QList<QByteArray> rows;
    for (const engine_client::PendingEntryRow &row : s.pendingEntries) {
        const safety::EntryIntent &intent = row.intent;
        JsonObject out;
        out.text("id", row.id.text()).text("symbol", intent.symbol.text()).text("side", toWord(intent.side)).text("type", intent.type == trading::OrderType::Limit ? QStringLiteral("limit") : QStringLiteral("market"))
            .raw("quantity", amount(intent.quantity)).raw("price", intent.limitPrice ? amount(*intent.limitPrice) : QByteArrayLiteral("null"))
            .raw("stop_loss", intent.stopPrice ? amount(*intent.stopPrice) : QByteArrayLiteral("null"))
            .raw("take_profit", intent.takeProfit ? amount(*intent.takeProfit) : QByteArrayLiteral("null"))
            .text("from", row.from).raw("asked_at", timeText(row.askedAt)).integer("expires_in_ms", row.expiresIn.count());
        rows.append(out.done());
    }
    return JsonObject().raw("pending_orders", http::jsonArray(rows)).done();
}

QByteArray tradesJson(const Snapshot &s, const Window &window)
{
    return listOf("trades", s.fills, window, tradeJson).raw("round_trips", roundTripsJson(s, window)).raw("statistics", statisticsJson(s)).done();
}

QByteArray decisionsJson(const Snapshot &s, const Window &window)
{
    return listOf("decisions", s.decisions, window, decisionJson).done();
}

QByteArray executionLogJson(const Snapshot &s, const Window &window)
{
    QList<LogEntry> all;
    all.reserve(s.events.size() + s.decisions.size() + s.fills.size());
    for (const EventRow &row : s.events) {
        all.append({row.at, &row});
    }
    for (const DecisionRow &row : s.decisions) {
        all.append({row.at, &row});
    }
    for (const trading::Fill &fill : s.fills) {
        all.append({fill.at, &fill});
    }
    std::stable_sort(all.begin(), all.end(), [](const LogEntry &a, const LogEntry &b) { return a.at < b.at; });
    return listOf("entries", all, window, logJson).done();
}

QByteArray connectionJson(const Snapshot &s)
{
    const engine_client::FreshnessView &f = s.freshness;
    const auto up = [](const engine_client::PathView &path) { return path.state == exchange::PathState::Up; };
    const auto thousandth = [](std::int64_t micros) { return number(base::Decimal::div(base::Decimal::fromInt(micros), base::Decimal::fromInt(1000), base::Rounding::HalfEven)); };
    JsonObject out;
    out.boolean("connected", up(f.rest) && up(f.market) && up(f.user)).raw("rest", pathJson(f.rest)).raw("market_stream", pathJson(f.market))
        .raw("account_stream", pathJson(f.user)).raw("ws_api", f.wsApi ? pathJson(*f.wsApi) : kNull)
        .raw("round_trip_ms", f.restRoundTripMicros ? thousandth(*f.restRoundTripMicros) : kNull)
        .raw("clock_offset_ms", f.clockOffsetMs ? QByteArray::number(qlonglong(*f.clockOffsetMs)) : kNull)
        .raw("account_age_ms", f.accountKnown ? QByteArray::number(qlonglong(f.accountAge.count())) : kNull)
        .integer("used_weight", f.usedWeight).raw("weight_limit", f.weightLimit > 0 ? QByteArray::number(f.weightLimit) : kNull);
    return out.done();
}

} // namespace bw::api
