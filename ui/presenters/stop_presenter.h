// What a protective stop at this price would mean for a position. Pure and exact.
#pragma once

#include "core/engine_client/command.h"
#include "core/engine_client/snapshot.h"

namespace bw::ui {

struct StopView
{
    bool open = false;
    QString position;       // "Long 0.005 BTC · entry 84 120.5 · mark 83 990.1"
    QString current;        // "Works now: stop at 82 400.0" or "No stop works for this position"
    bool unprotected = false;
    QString error;          // at the field
    QString distance;       // "−1.9 % from mark"
    QString loss;           // "−8.70 USDT after commission, 0.08 % of the balance"
    int lossSign = 0;
    QString note;           // moving away from safety, further than the limit
    QString placeLabel;     // "Place stop at 82 400.0", "Move stop to 82 400.0"
    bool canPlace = false;
    engine_client::PlaceStop command;
};

[[nodiscard]] StopView presentStop(const engine_client::Snapshot &snapshot, const trading::Symbol &symbol,
                                   const QString &triggerText);

// A trigger this far from the mark on the losing side, on a tick, rounded toward the mark. Empty without a mark.
[[nodiscard]] std::optional<trading::Price> triggerAtDistance(const engine_client::Snapshot &snapshot,
                                                              const trading::Symbol &symbol, trading::Ratio distance);

} // namespace bw::ui
