// The drill as it is told: rows as they come, and the record of the last runs. What cannot be read has not passed. Pure.
#pragma once

#include "core/base/time.h"
#include "ui/presenters/tone.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace bw::ui {

struct DrillLine
{
    QString limit;       // "position-size"
    QString expected;    // one sentence
    QString seen;
    bool passed = false;

    friend bool operator==(const DrillLine &, const DrillLine &) = default;
};

// Those words in the language of the screen; what is not known stays as it came.
struct DrillWords
{
    QString limit;       // "Position size"
    QString expected;
    QString seen;        // "over the limit"
};

[[nodiscard]] DrillWords drillWords(const DrillLine &line);

// One line of `breakwater drill --rows`; empty: it is no row.
[[nodiscard]] std::optional<DrillLine> drillLine(const QByteArray &line);

struct DrillRun
{
    QString at;          // "2026-11-22 18:47:27"
    Toned result;
    QString failed;      // what did not fire, in words; empty: everything did
};

struct DrillRecord
{
    Toned standing;      // whether a step to a live mode finds a drill that holds
    QList<DrillRun> runs; // newest first
};

// DIR/drill.json; empty bytes: there is none yet.
[[nodiscard]] DrillRecord presentDrillRecord(const QByteArray &json, base::VenueTime now);

} // namespace bw::ui
