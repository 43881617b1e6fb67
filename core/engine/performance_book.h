// What the engine keeps of its results: when equity is sampled, the transfers since the first sample, what was decided at which
// mark. The same object is rebuilt from the journal, record by record, so that a restart changes no figure.
// A sample is due: the first of a run and of a day (UTC); after kUsually where something moved; after kSoonest where equity, net
// of transfers, moved by a thousandth since the last. So the last sample before 00:00 is at most kUsually old or nothing moved,
// and the deepest fall is missed by less than a thousandth of equity at each of its two ends, or by ten seconds.
// Thread: the engine's. Pure: no clock. Failure: none.
#pragma once

#include "core/engine/journal_codec.h"
#include "core/engine/trade_book.h"
#include "core/report/equity_curve.h"
#include "core/report/performance.h"

namespace bw::engine {

class PerformanceBook
{
public:
    static constexpr base::Millis kUsually{15 * 60'000};
    static constexpr base::Millis kSoonest{10'000};
    static constexpr base::Millis kLooksEvery{1'000};

    void decided(const Intent &intent, base::VenueTime at);
    void filled(const trading::Fill &fill); // each once

    // Before the first sample nothing is a transfer: it is in the capital that it begins with.
    [[nodiscard]] bool hasBegun() const { return m_curve.first().has_value(); }
    // Of a transfer that the last sample does not hold. Answers the sum since the first one, for the journal.
    [[nodiscard]] trading::Money moved(trading::Money amount);
    [[nodiscard]] base::VenueTime lastAt() const { return m_curve.last() ? m_curve.last()->at : base::VenueTime(); }

    // In force on this day from here on. Of an older day than the last one nothing is taken.
    void limitIs(trading::Ratio dailyLoss, base::CivilDay day);

    [[nodiscard]] bool mayBeDue(base::Now now) const; // cheap: asked with every input
    // Taken where one is due; to be journalled.
    [[nodiscard]] std::optional<report::EquityPoint> sample(trading::Money equity, base::Now now);

    // From the journal.
    void sampled(const report::EquityPoint &point);
    void transfersAre(trading::Money sinceTheFirst) { m_transfers = sinceTheFirst; m_changed = true; }

    [[nodiscard]] std::shared_ptr<const report::Performance> picture(const TradeBook &trades);

private:
    report::EquityCurve m_curve;
    report::SlippageBook m_slippage;
    trading::Money m_transfers;
    base::SteadyTime m_sampledAt;          // never: not in this run
    base::SteadyTime m_lookedAt;
    bool m_changed = true;
    bool m_curveChanged = true;
    std::uint64_t m_tripsShown = 0;
    report::Performance m_now;
    std::shared_ptr<const report::Performance> m_picture;
};

} // namespace bw::engine
