// What a person has to hear of, found in the engine's pictures. Each thing is told when it begins, when it gets worse, and
// where it matters when it ends; what a picture shows still is not told again.
// Pure: pictures go in. Thread: one.
#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/texts.h"
#include "core/engine_client/snapshot.h"

#include <QSet>

namespace bw::alerts {

struct WatchTerms
{
    std::optional<trading::Money> fillFrom;      // fills of at least this value; empty: none
    base::Millis unprotectedFor{5'000};
    base::Millis disconnectedFor{10'000};
    base::Millis digestEvery{600'000};           // of refused entries
    base::Millis engineSilentFor{5'000};
    bool hideBalances = false;
};

class AlertWatch
{
public:
    explicit AlertWatch(WatchTerms terms = {}) : m_terms(terms), m_texts(terms.hideBalances) {}

    // The first picture is what there is: its fills and decisions are old, its dangers are told.
    [[nodiscard]] QList<Alert> look(const engine_client::Snapshot &picture, base::SteadyTime now);
    // Where no picture comes at all. silence: since the engine's last sign of life.
    [[nodiscard]] QList<Alert> engine(base::Millis silence);

private:
    void positions(const engine_client::Snapshot &picture);
    void day(const engine_client::Snapshot &picture);
    void stop(const engine_client::Snapshot &picture);
    void fills(const engine_client::Snapshot &picture);
    void paths(const engine_client::Snapshot &picture, base::SteadyTime now);
    void refusals(const engine_client::Snapshot &picture, base::SteadyTime now);
    void trouble(const engine_client::Snapshot &picture);
    void tell(const QString &key, Priority priority, const QString &text);

    WatchTerms m_terms;
    Texts m_texts;
    QList<Alert> m_out;
    base::VenueTime m_at;
    bool m_first = true;
    QSet<trading::Symbol> m_overLimit;
    QSet<trading::Symbol> m_unprotected;
    base::CivilDay m_day;
    int m_mark = 0;                              // percent of the day's limit that was told
    std::uint64_t m_stopEpoch = 0;
    safety::StopPhase m_stopPhase = safety::StopPhase::Idle;
    base::VenueTime m_fillsUntil;
    QSet<QString> m_fillsOfThen;                 // of that very instant
    std::uint64_t m_decision = 0;
    int m_refused = 0;
    engine_client::DecisionRow m_lastRefusal;
    base::SteadyTime m_digestAt;
    base::SteadyTime m_downSince;
    bool m_downTold = false;
    bool m_engineSilent = false;
    bool m_journalHealthy = true;
    engine_client::ForeignCounts m_foreign;
};

} // namespace bw::alerts
