#include "core/api/report_pictures.h"

#include "core/api/answers.h"
#include "core/trading/words.h"


namespace bw::api {

using base::Decimal;
using base::Rounding;
using engine_client::Snapshot;
using http::JsonObject;
using report::Performance;
using trading::Money;

namespace {

constexpr int kPlaces = 6;

QByteArray rounded(const std::optional<Decimal> &value)
{
    return value ? number(value->rounded(kPlaces, Rounding::HalfEven)) : QByteArrayLiteral("null");
}

QByteArray rounded(const std::optional<trading::Ratio> &value)
{
    return rounded(value ? std::optional(value->value()) : std::nullopt);
}

std::optional<Decimal> ratioOf(const std::optional<report::Drawdown> &drawdown)
{
    return drawdown ? std::optional(drawdown->ratio.value()) : std::nullopt;
}

QByteArray drawdownJson(const std::optional<report::Drawdown> &drawdown)
{
    if (!drawdown) {
        return QByteArrayLiteral("null");
    }
    return JsonObject().raw("depth", amount(drawdown->depth)).raw("ratio", rounded(drawdown->ratio)).raw("peak_at", timeText(drawdown->peakAt))
        .raw("trough_at", timeText(drawdown->troughAt)).raw("recovered_at", drawdown->recoveredAt ? timeText(*drawdown->recoveredAt) : QByteArrayLiteral("null")).done();
}

// The newest first, at most so many, none that is older.
template<typename Row, typename At, typename Write>
QByteArray newestFirst(const QList<Row> &rows, const Window &window, At at, Write write)
{
    QList<QByteArray> out;
    for (auto it = rows.crbegin(); it != rows.crend() && out.size() < window.limit; ++it) {
        if (window.takes(at(*it))) {
            out.append(write(*it));
        }
    }
    return http::jsonArray(out);
}

QByteArray basisPoints(const std::optional<trading::Ratio> &share)
{
    static const Decimal kInOne = Decimal::fromInt(10'000);
    return rounded(share ? std::optional(Decimal::mul(share->value(), kInOne, Rounding::HalfEven)) : std::nullopt);
}

QByteArray sumJson(const report::SlippageSum &sum)
{
    return JsonObject().integer("fills", sum.fills).raw("cost", amount(sum.cost)).raw("value_at_mark", amount(sum.value)).raw("cost_bps", basisPoints(sum.share())).done();
}

QByteArray slippageRowJson(const report::SlippageRow &row)
{
    return JsonObject().text("id", row.order.clientId.text()).text("symbol", row.order.symbol.text()).text("side", toWord(row.order.side))
        .text("purpose", row.order.purpose == report::OrderPurpose::Entry ? QStringLiteral("entry") : QStringLiteral("exit"))
        .raw("decided_at", timeText(row.order.at)).raw("filled_at", timeText(row.filledAt)).raw("mark_price", amount(row.order.mark))
        .raw("average_price", amount(row.average())).raw("quantity", amount(row.filled)).raw("cost", amount(row.cost())).raw("cost_bps", basisPoints(row.share())).done();
}

} // namespace

void addGain(JsonObject &out, const Snapshot &s)
{
    const Performance *p = s.performance.get();
    const auto gained = p && s.risk.accountKnown ? p->gained(s.risk.equity) : std::nullopt;
    const bool capital = p && p->first && p->first->equity.isPositive();
    out.raw("initial_capital", p && p->first ? amount(p->first->equity) : QByteArrayLiteral("null")).raw("total_pnl", amount(gained))
        .raw("total_pnl_pct", gained && capital ? percent(trading::ratioOf(*gained, p->first->equity, Rounding::HalfEven)) : QByteArrayLiteral("null"));
}

void addResults(JsonObject &out, const Snapshot &s)
{
    const Performance *p = s.performance.get();
    if (!p) {
        out.null("total_trades").null("win_rate").null("max_drawdown").null("sharpe");
        return;
    }
    out.integer("total_trades", p->trades.trades).raw("win_rate", rounded(p->trades.winRate)).raw("max_drawdown", rounded(ratioOf(p->drawdown)))
        .raw("sharpe", rounded(p->returns.sharpe));
}

QByteArray statisticsJson(const Snapshot &s)
{
    const Performance *p = s.performance.get();
    if (!p) {
        return QByteArrayLiteral("null");
    }
    const report::TradeStatistics &trades = p->trades;
    JsonObject out;
    out.integer("total_trades", trades.trades).integer("wins", trades.wins).integer("losses", trades.losses).raw("win_rate", rounded(trades.winRate))
        .raw("total_pnl", amount(trades.totalPnl)).raw("profit_factor", rounded(trades.profitFactor)).raw("expectancy", amount(trades.expectancy))
        .raw("average_win", amount(trades.averageWin)).raw("average_loss", amount(trades.averageLoss)).raw("commission", amount(trades.commission))
        .raw("funding", amount(trades.funding)).raw("max_drawdown", rounded(ratioOf(p->drawdown))).raw("drawdown", drawdownJson(p->drawdown))
        .integer("days", p->returns.days).raw("sharpe", rounded(p->returns.sharpe)).raw("sortino", rounded(p->returns.sortino));
    return out.done();
}

QByteArray roundTripsJson(const Snapshot &s, const Window &window)
{
    const QList<trading::RoundTrip> trips = s.performance ? s.performance->trips : QList<trading::RoundTrip>();
    return newestFirst(trips, window, [](const trading::RoundTrip &trip) { return trip.closedAt; }, [](const trading::RoundTrip &trip) {
        return JsonObject().text("symbol", trip.symbol.text()).text("side", trip.side == trading::Side::Buy ? QStringLiteral("long") : QStringLiteral("short"))
            .raw("opened_at", timeText(trip.openedAt)).raw("closed_at", timeText(trip.closedAt)).raw("quantity", amount(trip.left))
            .raw("realised", amount(trip.realised)).raw("commission", amount(trip.commission)).raw("funding", amount(trip.funding)).raw("pnl", amount(trip.net())).done();
    });
}

QByteArray equityJson(const Snapshot &s, const Window &window)
{
    const QList<report::EquityPoint> points = s.performance ? s.performance->equity : QList<report::EquityPoint>();
    const Money begun = s.performance && s.performance->first ? s.performance->first->equity : Money();
    JsonObject out;
    addGain(out, s);
    out.raw("net_transfers", s.performance && s.performance->first ? amount(s.performance->transfers) : QByteArrayLiteral("null"))
        .raw("statistics", statisticsJson(s));
    out.raw("equity", newestFirst(points, window, [](const report::EquityPoint &point) { return point.at; }, [begun](const report::EquityPoint &point) {
        return JsonObject().raw("at", timeText(point.at)).raw("equity", amount(point.equity)).raw("net_transfers", amount(point.transfers))
            .raw("pnl", amount(point.equity - point.transfers - begun)).done();
    }));
    return out.done();
}

QByteArray slippageJson(const Snapshot &s, const Window &window)
{
    if (!s.performance) {
        return JsonObject().null("entries").null("exits").null("unmeasured_fills").raw("orders", QByteArrayLiteral("[]")).done();
    }
    const report::Slippage &slippage = s.performance->slippage;
    return JsonObject().raw("entries", sumJson(slippage.entries)).raw("exits", sumJson(slippage.exits)).integer("unmeasured_fills", slippage.unmeasuredFills)
        .raw("orders", newestFirst(slippage.rows, window, [](const report::SlippageRow &row) { return row.order.at; }, &slippageRowJson)).done();
}

} // namespace bw::api
