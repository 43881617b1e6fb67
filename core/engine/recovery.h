// What the journal says when the engine starts: the state is rebuilt from the records alone.
#pragma once

#include "core/engine/journal_codec.h"
#include "core/engine/limits_json.h"
#include "core/engine/performance_book.h"
#include "core/engine/request_book.h"
#include "core/engine/trade_book.h"

#include <QHash>

namespace bw::engine {

struct ChangedLimits
{
    QJsonObject configured; // what the configuration said then: another configuration makes the change void
    safety::LimitValues values;
    engine_client::LimitOrigins origins = {}; // of what was changed while it ran
};

struct RecoveredState
{
    std::uint64_t lastSeq = 0;
    std::int64_t runs = 0;                       // runs before this one; client ids carry it, so that none is ever reused
    std::optional<base::LatchRecord> latched;    // engaged and not cleared
    std::optional<StopAmendment> amendment;      // of that stop
    std::uint64_t epoch = 0;                     // at least this one began: stop ids carry it, so that none is reused
    std::optional<Baseline> baseline;            // the newest
    base::CivilDay trippedOn;
    QMap<trading::ClientOrderId, Intent> open;  // intents whose end is not known
    RequestBook requests;                        // ids under which orders were asked for
    QHash<trading::Symbol, trading::Price> plannedStops;
    QHash<trading::Symbol, trading::Price> takeProfits; // usdm, not over
    trading::Money tripLimit;                             // at which trippedOn was hit
    QList<Flow> flows;                           // of the last days
    std::optional<trading::Money> unexplained;   // nobody named it yet
    std::optional<Peak> peak;                    // since the last clear
    std::optional<ChangedLimits> limits;         // the newest change at run time
    SpotMemory spot;                             // positions that the exchange does not know
    base::VenueTime lastAt;                      // of the newest record
    TradeBook trades;                            // entries of today, round trips
    PerformanceBook results;
    QList<engine_client::DecisionRow> decisions; // newest last, at most 500
    QList<engine_client::EventRow> events;
    QList<trading::Fill> fills;
};

inline constexpr qsizetype kKeptRows = 500;

// Corrupt when a record that the state depends on cannot be understood: the caller starts STOPPED(state-unproven).
[[nodiscard]] base::Result<RecoveredState> recover(const journal::Journal &journal);
// As it was at this time: without what was recorded of later.
[[nodiscard]] base::Result<RecoveredState> recover(const journal::Journal &journal, base::VenueTime until);
// The same from records in order, wherever they were kept.
[[nodiscard]] base::Result<RecoveredState> recover(const QList<journal::Record> &records);

} // namespace bw::engine
