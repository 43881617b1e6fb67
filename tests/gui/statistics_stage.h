// An account with closed trades and days, for the tests of the statistics.
#pragma once

#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

namespace bw::test::statistics_stage {

using engine_client::Snapshot;
using report::EquityPoint;
using report::Performance;
using trading::Money;
using trading::Ratio;
using trading::RoundTrip;

inline constexpr std::int64_t kDay = 86'400'000;
inline constexpr std::int64_t kToday = scenes::kNowMs / kDay * kDay;

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

inline RoundTrip trip(const char *net, std::int64_t closedAt = kToday)
{
    RoundTrip t;
    t.symbol = scenes::symbol("BTCUSDT");
    t.openedAt = base::VenueTime(closedAt - 3'600'000);
    t.closedAt = base::VenueTime(closedAt);
    t.entered = t.left = trading::Quantity::literal("0.01");
    t.paid = Money::literal("841.2");
    t.received = Money::literal("840");
    t.realised = Money::literal(net) + Money::literal("0.5");
    t.commission = Money::literal("0.5");
    return t;
}

inline EquityPoint point(std::int64_t at, const char *equity, const char *transfers = "0")
{
    return {base::VenueTime(at), Money::literal(equity), Money::literal(transfers)};
}

inline Performance traded()
{
    Performance p;
    p.trips = {trip("-12.4", kToday - 3 * kDay), trip("30", kToday - 2 * kDay), trip("0", kToday - kDay), trip("-3.1", kToday)};
    p.trades = report::statisticsOf(p.trips);
    p.equity = {point(kToday - 3 * kDay, "10000"), point(kToday - 2 * kDay, "9900"), point(kToday - kDay, "11100", "1000"), point(kToday, "11100", "1000"), point(kToday + 3'600'000, "11000", "1000")};
    p.first = p.equity.first();
    p.transfers = Money::literal("1000");
    p.drawdown = report::maximumDrawdown(p.equity);
    p.returns = report::returnsOf(p.equity);
    p.slippage.entries = {4, Money::literal("1.2"), Money::literal("1000")};
    p.slippage.unmeasuredFills = 2;
    return p;
}

inline report::DayLimit limit(int daysAgo, const char *share)
{
    return {base::CivilDay(kToday / kDay - daysAgo), Ratio::literal(share)};
}

inline Snapshot scene(std::optional<Performance> performance = traded())
{
    Snapshot s = scenes::calm();
    if (performance) {
        s.performance = std::make_shared<const Performance>(std::move(*performance));
    }
    return s;
}

} // namespace bw::test::statistics_stage
