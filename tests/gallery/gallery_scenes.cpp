#include "tests/gallery/gallery_scenes.h"

#include "tests/gui/language_stage.h"
#include "tests/support/report_journal.h"

namespace bw::test {

using engine_client::Snapshot;
using exchange::PathState;
using trading::Money;

namespace {

// The fixture's hundred trades, a point of equity after each.
report::Performance hundredTrades()
{
    report::Performance p;
    Money equity = Money::literal("10000");
    const QList<ReportTrade> trades = reportTrades();
    const std::int64_t shift = scenes::kNowMs - trades.last().closedAt.ms() - 3'600'000;
    for (const ReportTrade &trade : trades) {
        trading::RoundTrip trip;
        trip.symbol = trade.symbol;
        trip.closedAt = base::VenueTime(trade.closedAt.ms() + shift);
        trip.openedAt = base::VenueTime(trip.closedAt.ms() - kHeldMs);
        trip.entered = trip.left = trading::Quantity::literal("1");
        trip.paid = Money::literal("100");
        trip.received = trip.paid + trade.realised;
        trip.realised = trade.realised;
        trip.commission = trade.commission;
        trip.funding = trade.funding;
        p.trips.append(trip);
        equity += trip.net();
        p.equity.append({trip.closedAt, equity, Money()});
    }
    p.trades = report::statisticsOf(p.trips);
    p.first = p.equity.first();
    p.drawdown = report::maximumDrawdown(p.equity);
    p.returns = report::returnsOf(p.equity);
    p.slippage.entries = {100, Money::literal("31.2"), Money::literal("42000")};
    p.slippage.exits = {98, Money::literal("12.9"), Money::literal("41800")};
    const std::int64_t today = base::VenueTime(scenes::kNowMs).day().daysSinceEpoch();
    for (std::int64_t back = 14; back > 0; --back) {
        p.limits.append({base::CivilDay(today - back), trading::Ratio::literal(back > 7 ? "0.015" : "0.02")});
    }
    return p;
}

// 84 % of the day's loss is used, and one position is a hair below its limit.
Snapshot nearLimit()
{
    Snapshot s = scenes::calm();
    s.positions[0] = scenes::position("BTCUSDT", "0.0062", "84120.5", "83990.1", "82400", s.risk.balance);
    s.risk.symbols[s.positions[0].position.symbol] = scenes::riskOf(s.positions[0]);
    s.risk.daily.pnl = s.risk.daily.closeOutPnl = s.daily.pnl = s.daily.closeOutPnl = Money::literal("-178.34");
    s.daily.pnlRatio = trading::Ratio::literal("-0.0168");
    s.daily.left = Money::literal("33.97");
    s.daily.atRiskAtStops = Money::literal("30.10");
    safety::recomputeTotals(s.risk);
    return s;
}

Snapshot offline(Snapshot s)
{
    const QString why = QStringLiteral("No answer for 48 s.");
    s.freshness.rest = s.freshness.market = s.freshness.user = {PathState::Down, base::Millis(48'000), why};
    s.freshness.accountAge = s.risk.accountAge = base::Millis(48'000);
    s.freshness.restRoundTripMicros.reset();
    for (engine_client::PositionRow &row : s.positions) {
        row.stale = true;
        row.markAge = base::Millis(48'000);
    }
    if (s.state.state != safety::TradingState::Stopped) {
        s.state = {safety::TradingState::NotReady, {QStringLiteral("stale-mark"), QStringLiteral("stale-account")}};
        s.risk.notReady = s.state.reasons;
    }
    return s;
}

Snapshot latchedNotSent()
{
    Snapshot s = offline(scenes::stopping());
    s.stop.phase = safety::StopPhase::LatchedNotSent;
    s.stop.ordersCancelled = 0;
    s.stop.positionsClosed = 0;
    return s;
}

Snapshot inMode(safety::Mode mode)
{
    Snapshot s = scenes::calm();
    s.mode = mode;
    return s;
}

} // namespace

Snapshot withHistory()
{
    Snapshot s = scenes::calm();
    s.performance = std::make_shared<const report::Performance>(hundredTrades());
    using engine_client::LimitOrigin;
    s.limitOrigins = std::make_shared<const engine_client::LimitOrigins>(engine_client::LimitOrigins{
        {QStringLiteral("position-size"), {LimitOrigin::From::Configuration, QStringLiteral("breakwater.conf:12"), {}}},
        {QStringLiteral("loss-streak"), {LimitOrigin::From::Person, QStringLiteral("Ada"), base::VenueTime(scenes::kNowMs - 5'400'000)}}});
    return s;
}

Snapshot beforeRealMoney()
{
    Snapshot s = withHistory();
    s.mode = safety::Mode::Testnet;
    s.positions.clear();
    s.orders.clear();
    s.conditionals.clear();
    s.risk.symbols.clear();
    safety::recomputeTotals(s.risk);
    return s;
}

QList<GalleryScene> galleryScenes()
{
    const auto scene = [](const char *name, Snapshot picture, const char *dialog = "") {
        return GalleryScene{QString::fromLatin1(name), std::move(picture), QString::fromLatin1(dialog)};
    };
    QList<GalleryScene> all{
        scene("calm", withHistory()),
        scene("near-limit", nearLimit()),
        scene("over-limit", waitingScene()),
        scene("stale", scenes::stale()),
        scene("offline", offline(scenes::calm())),
        scene("first-reading", scenes::startUp()),
        scene("not-flat", scenes::notFlat()),
        scene("latched-not-sent", latchedNotSent()),
        scene("stopped", scenes::stopped()),
        scene("testnet", inMode(safety::Mode::Testnet)),
        scene("live-limited", inMode(safety::Mode::LiveLimited)),
        scene("live-full", inMode(safety::Mode::LiveFull)),
        scene("spot", spotScene()),
        scene("unproven-day", scenes::unproven()),
        scene("dialog-close", scenes::calm(), "close"),
        scene("dialog-place-stop", scenes::incident(), "stop"),
        scene("dialog-clear", scenes::stopped(), "clear"),
        scene("dialog-amend-reason", scenes::stopped(), "amend"),
        scene("dialog-baseline", scenes::unproven(), "baseline"),
        scene("dialog-explain", scenes::unexplained(), "flow"),
        scene("dialog-adopt", spotScene(), "adopt"),
    };
    all.append({QStringLiteral("not-armed"), scenes::startUp(), {}, false});
    all.append({QStringLiteral("frozen-engine"), scenes::calm(), {}, true, base::Millis(4'200)});
    return all;
}

} // namespace bw::test
