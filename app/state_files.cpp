#include "app/state_files.h"

#include <QJsonArray>

namespace bw::app {

namespace {

QJsonObject positionJson(const engine_client::PositionRow &row)
{
    QJsonObject out{{QStringLiteral("side"), row.position.isLong() ? QStringLiteral("long") : QStringLiteral("short")},
                    {QStringLiteral("quantity"), row.position.amount.abs().toString()},
                    {QStringLiteral("entry_price"), row.position.entryPrice.toString()},
                    {QStringLiteral("protected"), row.guard == engine_client::GuardState::Protected},
                    {QStringLiteral("unprotected_seconds"), static_cast<qint64>(row.unprotectedFor.count() / 1000)}};
    if (row.mark) {
        out.insert(QStringLiteral("mark_price"), row.mark->toString());
        out.insert(QStringLiteral("value"), row.value.toString());
        out.insert(QStringLiteral("balance_pct"), base::Decimal::mul(row.ofBalance.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).toFixed(4));
        out.insert(QStringLiteral("unrealized_pnl"), row.unrealized.toString());
    }
    if (row.stopPrice) {
        out.insert(QStringLiteral("stop_price"), row.stopPrice->toString());
    }
    return out;
}

} // namespace

QJsonObject safetyStateJson(const engine_client::Snapshot &s)
{
    const auto &limits = s.risk.limits.values();
    QJsonObject out{{QStringLiteral("at"), s.at.toIsoString()}, {QStringLiteral("state"), toWord(s.state.state)},
                    {QStringLiteral("reasons"), QJsonArray::fromStringList(s.state.reasons)},
                    {QStringLiteral("emergency_stop_active"), s.risk.stopped}, {QStringLiteral("emergency_stop_reason"), s.stop.record.reason},
                    {QStringLiteral("verified_flat"), s.stop.verifiedFlat},
                    {QStringLiteral("position_size_limit"), limits.positionSize.toString()}, {QStringLiteral("daily_loss_limit"), limits.dailyLoss.toString()}};
    if (s.risk.accountKnown) {
        out.insert(QStringLiteral("position_size_limit_quote"), times(s.risk.balance, limits.positionSize, trading::Rounding::Floor).toString());
    }
    if (s.daily.known) {
        out.insert(QStringLiteral("daily_pnl"), s.daily.pnl.toString());
        out.insert(QStringLiteral("daily_loss_limit_quote"), s.daily.limit.toString());
        out.insert(QStringLiteral("daily_left"), s.daily.left.toString());
    }
    return out;
}

QJsonObject stateJson(const engine_client::Snapshot &s)
{
    QJsonObject positions;
    for (const engine_client::PositionRow &row : s.positions) {
        positions.insert(row.position.symbol.text(), positionJson(row));
    }
    QJsonObject out{{QStringLiteral("at"), s.at.toIsoString()}, {QStringLiteral("mode"), toWord(s.mode)}, {QStringLiteral("status"), toWord(s.state.state)},
                    {QStringLiteral("open_positions"), static_cast<qint64>(s.positions.size())}, {QStringLiteral("positions"), positions}};
    if (s.risk.accountKnown) {
        out.insert(QStringLiteral("wallet"), s.risk.wallet.toString());
        out.insert(QStringLiteral("equity"), s.risk.equity.toString());
        out.insert(QStringLiteral("balance"), s.risk.balance.toString());
    }
    return out;
}

} // namespace bw::app
