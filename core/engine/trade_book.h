// What was traded: entries sent, and round trips from flat to flat with their result net of costs.
// Source: safety contract, sections 1 (losing trade) and 3 (trade-rate, loss-streak). Times are the exchange's.
// A fill counts once, in whatever order fills arrive: round trips are worked out from the fills sorted by time.
// The same object is rebuilt from the journal, record by record, so that a restart resets no counter.
// Thread: the engine's. Pure: no clock. Failure: none.
#pragma once

#include "core/base/time.h"
#include "core/report/performance.h"
#include "core/trading/round_trip.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace bw::engine {

using trading::RoundTrip;

class TradeBook
{
public:
    // --- entries: one order is one ---
    void entrySent(const trading::ClientOrderId &id, base::VenueTime at);
    // The exchange refused it or never saw it: it does not count.
    void entryRefused(const trading::ClientOrderId &id);

    [[nodiscard]] int entriesOn(base::CivilDay day) const;
    [[nodiscard]] int entriesSince(base::VenueTime since) const;
    [[nodiscard]] std::optional<base::VenueTime> lastEntry() const;

    // --- round trips ---
    // False where the fill was known. Its commission must be valued in quote.
    bool add(const trading::Fill &fill);
    void addFunding(const trading::Symbol &symbol, trading::Money amount, base::VenueTime at);
    // Whether the fills known here lead to this position; if not, the history has to be asked for.
    [[nodiscard]] bool leadsTo(const trading::Symbol &symbol, trading::Quantity amount) const;
    // The history of today is complete and the position still differs: it was held before the first fill of today. Round trips that
    // ended on earlier days are settled first: they have nothing to do with it.
    void heldBefore(const trading::Symbol &symbol, trading::Quantity amountNow, base::CivilDay today = {});
    [[nodiscard]] QSet<trading::Symbol> symbols() const;
    // What the fills lead to, by symbol; nothing that is flat.
    [[nodiscard]] QMap<trading::Symbol, trading::Quantity> held() const;

    // Newest last; closed on this day.
    [[nodiscard]] QList<RoundTrip> tripsOn(base::CivilDay day) const;
    // Losing round trips of the day since its last winner.
    [[nodiscard]] int losingStreak(base::CivilDay day) const;

    // --- all of them, also those of days that are over ---
    [[nodiscard]] report::TradeStatistics statistics() const;
    // By their end, newest last; at most report::Performance::kMostTrips.
    [[nodiscard]] QList<RoundTrip> newestTrips() const;
    // Grows with every change of a round trip, so that the above are asked for only then.
    [[nodiscard]] std::uint64_t version() const { return m_version; }

private:
    struct Traded
    {
        trading::Quantity before;      // held before the first fill
        QList<trading::Fill> fills;    // by time, then id
        QList<trading::FundingFee> funding;
        QSet<std::int64_t> known;      // those that were forgotten, too: a history that is read again tells them again
        QList<std::int64_t> forgotten; // oldest first, at most kForgottenKept
        QList<RoundTrip> trips;
    };
    struct SentEntry { trading::ClientOrderId id; base::VenueTime at; };

    static constexpr qsizetype kForgottenKept = 2'000;

    void workOut(const trading::Symbol &symbol, Traded &traded);
    // Whole round trips that ended before this day are settled: counted for good, their fills are of no use any more.
    void forgetBefore(base::CivilDay day, const trading::Symbol &symbol, Traded &traded);
    void settle(const RoundTrip &trip);

    QList<SentEntry> m_entries;            // of this day and the hour before it
    std::optional<base::VenueTime> m_lastEntry;
    QMap<trading::Symbol, Traded> m_traded;
    base::CivilDay m_day;                  // the newest that was seen
    report::TradeTally m_settled;
    QList<RoundTrip> m_settledTrips;       // the newest of them
    std::uint64_t m_version = 1;
};

} // namespace bw::engine
