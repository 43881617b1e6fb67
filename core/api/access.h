// What the local API asks of the engine: commands one way, pictures the other. Values only.
// Thread: every member is called on the API's thread and answers at once, also while the engine is busy or hangs.
#pragma once

#include "core/base/halt_latch.h"
#include "core/base/time.h"
#include "core/engine_client/alerts_view.h"
#include "core/engine_client/command.h"
#include "core/engine_client/snapshot.h"
#include "core/ladder/mode_history.h"

#include <functional>
#include <future>
#include <memory>

namespace bw::api {

// The ladder of modes, above the engine.
struct ModeAccess
{
    // What a step needs; the facts of the engine's picture are given, the others are found apart. Ready once it is known.
    std::function<std::shared_future<QList<ladder::Check>>(safety::Mode target, const ladder::Facts &seen)> check;
    std::function<QList<QJsonObject>()> history;                        // oldest first
    std::function<base::Status(const ladder::ModeChange &)> keep;
    std::function<void(safety::Mode target, const QString &approver)> change; // answers at once; the program ends in order and begins anew
};

struct EngineAccess
{
    std::function<std::shared_ptr<const engine_client::Snapshot>()> latest;                            // null before the first
    std::function<engine_client::CommandId(const engine_client::CommandBody &)> send;                  // answered through ApiServer::replied()
    std::function<base::LatchRecord(base::StopLevel, const QString &reason, const QString &by)> emergencyStop; // latched when it returns
    std::function<base::LatchRecord()> latch;
    std::function<base::Millis()> engineSilence;  // since its last sign of life
    std::function<std::shared_ptr<const engine_client::AlertsView>()> alerts; // null: none are wanted; empty: as null
    ModeAccess modes;                             // its members may be empty: then no step is taken here
};

} // namespace bw::api
