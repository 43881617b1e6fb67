// An emergency stop on spot where no engine carries it out. The exchange knows no positions there, so that nothing can be
// sold by a reading of the account alone without selling holdings: the journal says what is a position, and a kernel of its
// own, rebuilt from it, goes through the stop as after a restart. Nothing is taken from the memory of the engine that fell
// silent, and nothing is written to its journal; what this one did stands in a file beside it (runner_journal.h).
// Source: safety contract, sections 4.7 and 5; invariant I5.
// Thread: one, that of the port.
#pragma once

#include "core/engine/engine_driver.h"

namespace bw::engine {

class SpotStopRun
{
public:
    SpotStopRun(EngineConfig config, std::shared_ptr<base::HaltLatch> latch, std::shared_ptr<const base::Clock> clock);

    // `heard`: what the port said before, oldest first. Error: the journal cannot be read; nothing is sent then.
    // `own` takes the records of the run; null: nothing is written.
    [[nodiscard]] base::Status begin(const journal::Journal &journal, std::unique_ptr<journal::Journal> own, exchange::ExchangePort *port,
                                     const QList<exchange::VenueEvent> &heard);
    void hear(exchange::VenueEvent event);
    void tick();
    [[nodiscard]] safety::StopProgress progress();
    [[nodiscard]] bool done() { return progress().phase == safety::StopPhase::Done; }

private:
    EngineDriver m_driver;
};

} // namespace bw::engine
