// The limits of the run as a person reads and changes them: what each is, what it comes to in money now, where it comes from, and
// what a typed change would mean. Pure. A share is typed in percent ("5"), everything else in its unit; "off" where a limit may be.
// Source: safety contract, section 3. Whether a change is allowed is the engine's to say; this only says it sooner.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

#include <QStringList>

namespace bw::ui {

struct LimitChoice
{
    QString word;         // "reduce-only", as setLimit takes it
    QString title;        // for a person
};

struct LimitRow
{
    QString key;          // "position-size"
    QString title;        // "Largest position"
    QString help;         // what it bounds, one sentence
    QString unit;         // "%", "×", "ms"; empty: a count or a choice
    QString value;        // as it holds, for the field: "5", "off"
    QList<LimitChoice> choices; // in place of a number
    Toned now;            // "at most 530.78 USDT", "2 open"; a dash: not known
    QString origin;       // "the mode's own", "breakwater.conf:12", "Ada, 2026-11-22 18:47:27"
    Toned own;            // what the mode has by itself; a warning where this run has it looser
};

struct LimitGroup
{
    QString title;
    QList<LimitRow> rows;
};

[[nodiscard]] QList<LimitGroup> presentLimits(const engine_client::Snapshot &snapshot);

// What was typed over one limit.
struct LimitEdit
{
    QString error;        // one sentence; empty: it can be understood
    bool changed = false;
    bool loosens = false;
    QString note;         // "5 % → 4 %: tighter"
};

struct LimitsDraft
{
    QMap<QString, LimitEdit> edits;    // by key, of what was typed only
    safety::LimitValues values;        // what holds, with every sound change in it
    int tighter = 0;
    int looser = 0;
    bool sound = true;                 // no field is wrong, by itself or together with another
    bool needsName = false;            // something gets looser, with real money
};

[[nodiscard]] LimitsDraft judgeLimits(const engine_client::Snapshot &snapshot, const QMap<QString, QString> &typed);

} // namespace bw::ui
