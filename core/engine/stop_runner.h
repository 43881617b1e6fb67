// The stop runner: carries an emergency stop out where no engine does. One fresh read, cancels, exits, verified; nothing
// from any engine's state. Source: safety contract, section 4.7.
// Pure: events and the time go in, effects come out. Thread: whoever calls it, one at a time.
// Invariants: only cancels, reduce-only exits, lookups and reads ever come out; nothing is waited for that a read can tell.
// USD-M: an exit of unknown fate may be sent again under a new id, because it cannot flip a position.
#pragma once

#include "core/engine/effects.h"
#include "core/safety/emergency_stop_plan.h"
#include "core/safety/stop_ids.h"

#include <QHash>

#include <memory>

namespace bw::engine {

class StopRunner
{
public:
    // Without the exchange's filters for so long, an exit leaves as one order of the exact amount.
    static constexpr base::Millis kInstrumentsPatience{2000};
    static constexpr base::Millis kLookUpEvery{1000};

    explicit StopRunner(safety::StopIds ids) : m_ids(ids) {}

    // What the port said before there was anything to stop is kept: instruments.
    void remember(const exchange::InstrumentsLoaded &event) { m_instruments = event.instruments; }

    // `halt` needs nothing done and is done at once.
    [[nodiscard]] Effects begin(const base::LatchRecord &record, base::Now now);
    [[nodiscard]] Effects onVenue(const exchange::VenueEvent &event, base::Now now);
    [[nodiscard]] Effects onTick(base::Now now);

    [[nodiscard]] bool active() const { return m_plan.active(); }
    [[nodiscard]] const safety::StopProgress &progress() const { return m_plan.progress(); }

private:
    struct OpenFate { trading::Symbol symbol; base::SteadyTime askAt; };

    void hear(const exchange::OrderOutcome &event, base::Now now);
    void hear(const exchange::CancelOutcome &event, base::Now now);
    void hear(const exchange::ReadingOutcome &event, base::Now now);
    void noteBan(const std::optional<base::Error> &error, base::Now now);
    void perform(const safety::StopAction &action, base::Now now);
    void exit(const trading::Symbol &symbol, base::Now now);
    [[nodiscard]] trading::Instrument instrumentFor(const trading::Position &position) const;
    [[nodiscard]] bool maySendExits(base::Now now) const;
    [[nodiscard]] Effects advance(base::Now now);

    safety::StopIds m_ids;
    safety::EmergencyStopPlan m_plan;
    std::shared_ptr<const trading::InstrumentMap> m_instruments;
    std::optional<trading::AccountReading> m_seen;          // the last reading
    QHash<trading::ClientOrderId, trading::Symbol> m_sent;  // exits of ours
    QHash<trading::ClientOrderId, OpenFate> m_open;         // of unknown fate
    QList<trading::Symbol> m_waiting;                       // exits that wait for filters
    base::SteadyTime m_begunAt;
    std::uint64_t m_readId = 0;
    bool m_changedSinceRead = false;
    Effects m_out;
};

} // namespace bw::engine
