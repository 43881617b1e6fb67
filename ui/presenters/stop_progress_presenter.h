// An emergency stop as it happens, in words: what is done, what is under way, what is left. Pure.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

#include <QStringList>

#include <optional>

namespace bw::ui {

enum class StepState { Waiting = 1, Running, Done, Failed };

struct StopStep
{
    QString text;
    StepState state = StepState::Waiting;
    friend bool operator==(const StopStep &, const StopStep &) = default;
};

struct ProcedureView
{
    bool active = false;       // the strip shows the procedure
    bool finished = false;     // nothing is under way any more
    bool canClear = false;
    bool canAmend = false;     // who stopped may still say why
    QString headline;          // "EMERGENCY STOP" or "Stopped by button at 13:30:12 UTC, reason …"
    QList<StopStep> steps;
    QString remainder;         // "NOT FLAT: 0.013 BTC, retrying, attempt 4"
    QString ban;               // "The exchange takes no requests until 13:45:10 UTC"; empty: no ban
    QString banLeft;           // "00:12:33 left": seen, not spoken, because it changes every second
    QString note;              // the last trouble, or what still works

    [[nodiscard]] QStringList spokenParts() const; // everything in words, for assistive technology
    [[nodiscard]] QString spoken() const;          // the same as one sentence
    friend bool operator==(const ProcedureView &, const ProcedureView &) = default;
};

// What the pressing thread knows before the engine has said anything.
struct LocalStop
{
    base::LatchRecord record;
    std::int64_t latchNanos = -1;
};

// `runner`: how far the stop runner is, which works where the engine does not answer; null: it did nothing.
[[nodiscard]] ProcedureView presentProcedure(const engine_client::Snapshot &snapshot, const std::optional<LocalStop> &local, base::Millis engineSilence,
                                             const safety::StopProgress *runner = nullptr);

} // namespace bw::ui
