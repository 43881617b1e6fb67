// The words of the strip on top, from one picture of the engine. Pure: no widgets, no clock.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

namespace bw::ui {

inline constexpr base::Millis kEngineSilenceLimit{1500}; // a frozen engine is named within 2 s, also by who looks four times a second

struct FreshnessItem
{
    QString label;      // "market"
    Toned value;        // "0.2 s", "7.4 s stale", "down"

    friend bool operator==(const FreshnessItem &, const FreshnessItem &) = default;
};

struct StripView
{
    QString venue;                  // "USD-M · main"
    Toned balance;                  // "10 615.58 USDT"
    QString balanceParts;           // "wallet 10 625.05 · equity 10 615.58"
    Toned positions;                // "2 / 3"
    Toned danger;                   // "1 UNPROTECTED · 1 over limit"; empty when every position is covered and inside
    QList<FreshnessItem> freshness; // REST, market, account, clock, weight
    Toned sentence;                 // what is blocked, why, and what still works
    bool asksForFlow = false;       // money moved, and only a named person can still say what it was
    bool engineFrozen = false;
};

[[nodiscard]] StripView presentStrip(const engine_client::Snapshot &snapshot, base::Millis engineSilence, bool armed);

// The same picture as it must be read after the engine has been silent for so long: every age has grown, nothing is fresh.
[[nodiscard]] engine_client::Snapshot agedBy(engine_client::Snapshot snapshot, base::Millis silence);

[[nodiscard]] bool engineFrozen(base::Millis engineSilence);

} // namespace bw::ui
