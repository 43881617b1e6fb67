// The small wall between the engine and everything that looks at it. The object lives on the screen's thread and its
// signals arrive there; the engine lives on its own.
#pragma once

#include "core/engine_client/alerts_view.h"
#include "core/engine_client/command.h"
#include "core/engine_client/mode_ladder.h"
#include "core/engine_client/snapshot.h"

#include <QObject>

#include <memory>

namespace bw::engine_client {

class EngineClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The newest picture; never null (the first one is NOT_READY, reason "start-up").
    [[nodiscard]] virtual std::shared_ptr<const Snapshot> latest() const = 0;

    // Queued to the engine; the answer arrives as replied() with the returned number.
    virtual CommandId send(const CommandBody &body) = 0;

    // Latches on the calling thread before it returns (any thread may call), then tells the engine.
    virtual base::LatchRecord emergencyStop(base::StopLevel level, const QString &reason, const QString &by) = 0;

    // False: a press would not do anything, and the button must not look as if it did.
    [[nodiscard]] virtual bool armed() const = 0;

    // Milliseconds since the engine's last sign of life; a frozen engine is named within 2 s.
    [[nodiscard]] virtual base::Millis engineSilence() const = 0;

    // How far the stop runner is, where the engine does not carry the stop out; null: it had nothing to do.
    [[nodiscard]] virtual std::shared_ptr<const safety::StopProgress> runnerProgress() { return nullptr; }

    // How the alerts fare; null: none are wanted. Any thread may call.
    [[nodiscard]] virtual std::shared_ptr<const AlertsView> alerts() const { return nullptr; }

    // The ladder of modes of this run; null: no step is taken from here.
    [[nodiscard]] virtual ModeLadder *modes() const { return nullptr; }

Q_SIGNALS:
    void snapshotChanged();                       // at most every 50 ms
    void replied(const bw::engine_client::Reply &reply);
};

} // namespace bw::engine_client
