// The ladder of modes as a person reads it: the rungs, what a step needs, and whether it may be asked for. Pure.
// What is not known is worded as not known and never in the colour of what is fine.
#pragma once

#include "core/engine_client/mode_ladder.h"
#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

namespace bw::ui {

struct Rung
{
    safety::Mode mode = safety::Mode::Paper;
    QString title;        // "LIVE LIMITED"
    QString note;         // "real money · next step up"
    bool here = false;
};

[[nodiscard]] QList<Rung> presentRungs(safety::Mode now); // the highest first
[[nodiscard]] safety::Mode nextRung(safety::Mode now);    // the highest has none: itself

struct CheckCells
{
    Toned mark;           // "✔ pass", "! warning", "✖ fail", "? not known"
    QString title;
    QString measured;     // "12 of at least 14"; a dash where it is not known
    QString text;
};

[[nodiscard]] QList<CheckCells> presentChecks(const engine_client::Readiness &readiness);
// "7 of 9 pass, 1 is not known"; what it means in the tone.
[[nodiscard]] Toned presentReadiness(const engine_client::Readiness &readiness);

struct StepForm
{
    QString approver;
    QString typed;        // has to be the target's word
    bool busy = false;
    bool reachable = true; // there is a ladder to step on
};

struct StepView
{
    QString label;        // "Step up to TESTNET"
    QString why;          // why it cannot be asked for; empty: it can
    bool up = true;
    bool toRealMoney = false;
};

// `readiness`: of that target, newest; null: not asked or not answered yet.
[[nodiscard]] StepView presentStep(const engine_client::Snapshot &snapshot, safety::Mode target, const engine_client::Readiness *readiness, const StepForm &form);

// A live run that nobody confirmed.
[[nodiscard]] bool asksForConfirmation(const engine_client::Snapshot &snapshot);
// Why the confirmation cannot be sent; empty: it can.
[[nodiscard]] QString confirmationMissing(const engine_client::Snapshot &snapshot, const StepForm &form);

struct ModeHistoryCells
{
    QString at;
    QString step;         // "paper → testnet"
    Toned outcome;        // "made", "refused: history-days"
    QString by;           // "Ada, desktop"
};

[[nodiscard]] QList<ModeHistoryCells> presentModeHistory(const QList<engine_client::ModeChangeRow> &rows);

} // namespace bw::ui
