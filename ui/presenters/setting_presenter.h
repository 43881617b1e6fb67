// Leverage and margin type of the ticket's symbol: how they stand, and what one press would set. Pure.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::ui {

struct SettingView
{
    bool shown = false;                       // not on Spot, and the exchange lists the symbol
    QString state;                            // "20x · cross"; "unknown" where it is not known
    std::optional<int> leverage;              // what the rule demands; empty: it is in order
    QString leverageLabel;                    // "Set BTCUSDT to 5x"
    std::optional<trading::MarginType> other; // the margin type that it could be set to; empty: the present one is not known
    QString otherLabel;                       // "Set isolated"
    QString why;                              // why nothing can be set now; empty: it can
};

[[nodiscard]] SettingView presentSettings(const engine_client::Snapshot &snapshot, const trading::Symbol &symbol);

} // namespace bw::ui
