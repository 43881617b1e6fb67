#include "core/api/pictures.h"

#include "core/api/answers.h"
#include "core/api/report_pictures.h"
#include "core/base/contracts.h"
#include "core/trading/words.h"

namespace bw::api {

using engine_client::Snapshot;
using http::JsonObject;

namespace {

// A stop that was pressed a moment ago counts, whatever the engine has said of it so far.
QString stateWord(const Snapshot &s, const Moment &moment)
{
    return toWord(moment.latch.engaged ? safety::TradingState::Stopped : s.state.state);
}

QByteArray orNull(bool known, const QByteArray &json)
{
    return known ? json : QByteArrayLiteral("null");
}

// The newest fill that is known of it; null: none is.
QByteArray changedAt(const Snapshot &s, const trading::Symbol &symbol)
{
    base::VenueTime newest;
    for (const trading::Fill &fill : s.fills) {
        newest = fill.symbol == symbol ? std::max(newest, fill.at) : newest;
    }
    return timeText(newest);
}

QByteArray positionJson(const Snapshot &s, const engine_client::PositionRow &row)
{
    JsonObject out;
    out.text("side", row.position.isLong() ? QStringLiteral("long") : QStringLiteral("short"))
        .raw("quantity", amount(row.position.amount.abs()))
        .raw("entry_price", amount(row.position.entryPrice))
        .raw("mark_price", amount(row.mark))
        .raw("value", orNull(row.mark.has_value(), amount(row.value)))
        .raw("balance_pct", orNull(row.mark.has_value() && !row.ofBalance.value().isZero(), percent(row.ofBalance)))
        .raw("unrealized_pnl", orNull(row.mark.has_value(), amount(row.unrealized)))
        .raw("stop_price", amount(row.stopPrice))
        .boolean("protected", row.guard == engine_client::GuardState::Protected)
        .integer("unprotected_seconds", row.unprotectedFor.count() / 1000)
        .raw("changed_at", changedAt(s, row.position.symbol));
    return out.done();
}

QByteArray positionsJson(const Snapshot &s)
{
    JsonObject out;
    for (const engine_client::PositionRow &row : s.positions) {
        out.raw(row.position.symbol.text().toUtf8().constData(), positionJson(s, row));
    }
    return out.done();
}

void addAccount(JsonObject &out, const Snapshot &s)
{
    const bool known = s.risk.accountKnown;
    out.raw("wallet", orNull(known, amount(s.risk.wallet)))
        .raw("equity", orNull(known, amount(s.risk.equity)))
        .raw("balance", orNull(known, amount(s.risk.balance)));
    addGain(out, s);
    out.raw("daily_pnl", orNull(s.daily.known, amount(s.daily.pnl)))
        .raw("daily_pnl_pct", orNull(s.daily.known, percent(s.daily.pnlRatio)))
        .raw("daily_loss_limit", orNull(s.daily.known, amount(s.daily.limit)));
}

QByteArray micros(const std::optional<std::int64_t> &of)
{
    return of ? number(base::Decimal::div(base::Decimal::fromInt(*of), base::Decimal::fromInt(1000), base::Rounding::HalfEven)) : QByteArrayLiteral("null");
}

QString phaseWord(safety::StopPhase phase)
{
    switch (phase) {
    case safety::StopPhase::Idle:
        return QStringLiteral("idle");
    case safety::StopPhase::Latched:
        return QStringLiteral("latched");
    case safety::StopPhase::Cancelling:
        return QStringLiteral("cancelling");
    case safety::StopPhase::Flattening:
        return QStringLiteral("flattening");
    case safety::StopPhase::Verifying:
        return QStringLiteral("verifying");
    case safety::StopPhase::Done:
        return QStringLiteral("done");
    case safety::StopPhase::LatchedNotSent:
        return QStringLiteral("latched-not-sent");
    }
    BW_UNREACHABLE("stop phase");
}

QByteArray settingsJson(const Snapshot &s)
{
    JsonObject out;
    for (auto it = s.risk.symbols.begin(); it != s.risk.symbols.end(); ++it) {
        JsonObject of;
        of.raw("leverage", it->leverage ? QByteArray::number(*it->leverage) : QByteArrayLiteral("null"));
        it->marginType ? of.text("margin_type", toWord(*it->marginType)) : of.null("margin_type");
        out.raw(it.key().text().toUtf8().constData(), of.done());
    }
    return out.done();
}

// Who hears of what happens, and whether it arrives; null where nobody is to.
QByteArray alertsJson(const std::shared_ptr<const engine_client::AlertsView> &alerts)
{
    if (!alerts) {
        return QByteArrayLiteral("null");
    }
    QList<QByteArray> rows;
    for (const engine_client::AlertReceiverRow &row : alerts->receivers) {
        JsonObject out;
        out.text("receiver", row.name).integer("waiting", row.waiting).integer("delivered", row.delivered).integer("given_up", row.givenUp).integer("held_back", row.heldBack)
            .raw("delivered_at", timeText(row.deliveredAt));
        row.failure.isEmpty() ? out.null("failure") : out.text("failure", row.failure);
        out.boolean("listens", row.listens);
        row.deafness.isEmpty() ? out.null("listening_failure") : out.text("listening_failure", row.deafness);
        rows.append(out.integer("strangers", row.strangers).done());
    }
    return http::jsonArray(rows);
}

QStringList reasonsOf(const Snapshot &s, const Moment &moment)
{
    return moment.latch.engaged && s.state.state != safety::TradingState::Stopped ? QStringList{moment.latch.reason} : s.state.reasons;
}

QByteArray limitsJson(const Snapshot &s)
{
    const safety::LimitValues &limits = s.risk.limits.values();
    const bool known = s.risk.accountKnown;
    const auto ofBalance = [&](trading::Ratio share) { return orNull(known, amount(times(s.risk.balance, share, trading::Rounding::Floor))); };
    JsonObject out;
    out.raw("position_size_pct", percent(limits.positionSize)).raw("position_size", ofBalance(limits.positionSize))
        .raw("trade_risk_pct", percent(limits.tradeRisk)).raw("trade_risk", ofBalance(limits.tradeRisk))
        .raw("daily_loss_pct", percent(limits.dailyLoss)).raw("daily_loss", orNull(s.daily.known, amount(s.daily.limit)))
        .integer("open_positions", limits.openPositions).integer("leverage", limits.leverage);
    return out.done();
}

} // namespace

QByteArray statusJson(const Snapshot &s, const Moment &moment)
{
    JsonObject out;
    out.text("mode", toWord(s.mode)).text("market", s.market).text("status", stateWord(s, moment));
    out.boolean("running", moment.engineSilence < kEngineHangs);
    addAccount(out, s);
    out.integer("open_positions", s.positions.size()).raw("positions", positionsJson(s));
    out.boolean("emergency_stop_active", moment.latch.engaged);
    moment.latch.engaged ? out.text("emergency_stop_reason", moment.latch.reason) : out.null("emergency_stop_reason");
    const bool streams = s.freshness.user.state == exchange::PathState::Up;
    out.raw("api_latency_ms", micros(s.freshness.restRoundTripMicros))
        .raw("stream_age_ms", orNull(streams, QByteArray::number(qlonglong(s.freshness.user.age.count()))));
    addResults(out, s);
    return out.done();
}

QByteArray safetyJson(const Snapshot &s, const Moment &moment)
{
    JsonObject headroom;
    headroom.raw("daily_loss", orNull(s.daily.known, amount(s.daily.left)))
        .integer("open_positions", s.risk.limits.values().openPositions - s.risk.totals.counted)
        .raw("drawdown", orNull(s.drawdown.known, amount(s.drawdown.limit - s.drawdown.depth)));
    JsonObject daily;
    daily.integer("entries", s.risk.daily.entriesToday).integer("losing_streak", s.risk.daily.losingStreak)
        .raw("close_out_pnl", orNull(s.daily.known, amount(s.daily.closeOutPnl)))
        .raw("at_risk_at_stops", orNull(s.daily.known, amount(s.daily.atRiskAtStops))).boolean("tripped", s.daily.tripped);
    return JsonObject().text("state", stateWord(s, moment)).raw("reasons", words(reasonsOf(s, moment))).raw("limits", limitsJson(s))
        .raw("headroom", headroom.done()).raw("daily", daily.done()).raw("symbols", settingsJson(s)).raw("alerts", alertsJson(moment.alerts)).done();
}

QByteArray positionsPicture(const Snapshot &s)
{
    JsonObject out;
    out.integer("open_positions", s.positions.size()).raw("positions", positionsJson(s));
    addAccount(out, s);
    return out.done();
}

QByteArray statePicture(const Snapshot &s, const Moment &moment)
{
    return JsonObject().text("status", stateWord(s, moment)).raw("reasons", words(reasonsOf(s, moment))).raw("emergency_stop", stopJson(s, moment)).done();
}

// The procedure's id is the latch's epoch. A picture of before that epoch says nothing of it yet.
QByteArray stopJson(const Snapshot &s, const Moment &moment)
{
    const bool followed = moment.latch.engaged && s.stop.record.epoch == moment.latch.epoch;
    const safety::StopProgress progress = followed ? s.stop : safety::StopProgress();
    JsonObject out;
    out.boolean("active", moment.latch.engaged).integer("id", std::int64_t(moment.latch.epoch));
    if (!moment.latch.engaged) {
        return out.text("phase", phaseWord(safety::StopPhase::Idle)).done();
    }
    out.text("level", toWord(moment.latch.level)).text("reason", moment.latch.reason).text("by", moment.latch.by)
        .raw("at", timeText(base::VenueTime(moment.latch.atMs)))
        .text("phase", phaseWord(followed ? progress.phase : safety::StopPhase::Latched))
        .integer("orders_cancelled", progress.ordersCancelled).integer("orders_to_cancel", progress.ordersToCancel)
        .integer("positions_closed", progress.positionsClosed).integer("positions_to_close", progress.positionsToClose)
        .boolean("verified_flat", progress.verifiedFlat).text("trouble", progress.trouble);
    return out.done();
}

} // namespace bw::api
