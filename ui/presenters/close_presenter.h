// What closing this much of a position would do, before anyone presses. Pure and exact.
#pragma once

#include "core/engine_client/command.h"
#include "core/engine_client/snapshot.h"

namespace bw::ui {

struct CloseInput
{
    trading::Symbol symbol;
    QString quantityText;
    trading::OrderType type = trading::OrderType::Market;
    QString limitText;
    QString reason;
};

struct CloseView
{
    bool open = false;                           // there is a position to close
    QString position;                            // "Long 0.00500 BTC · entry 84 120.5 · mark 83 990.1"
    trading::Quantity held;                      // absolute
    std::optional<trading::Quantity> quantity;   // clipped to the position, floored to the step
    QString quantityError;                       // at the field
    QString quantityNote;                        // "Clipped to the position", "Rounded down to the step of 0.001"
    QString limitError;
    QString limitNote;                           // "Would fill at once: it is below the mark"
    QString reasonError;
    int permille = 0;                            // of the position, for the slider
    int permilleStep = 10;                       // what one key press has to move to reach the next step of the quantity
    QString price, pnl, left, stop;              // the effect; "—" for unknown
    int pnlSign = 0;
    bool pnlStale = false;                       // of a market exit, judged by a mark that is too old
    bool staysBare = false;                      // what is left would have no stop
    QString closeLabel;                          // "Close 0.0050 BTC at market"
    bool canClose = false;
    engine_client::ClosePosition command;        // what the press sends
};

[[nodiscard]] CloseView presentClose(const engine_client::Snapshot &snapshot, const CloseInput &input);

// This share of the position, floored to the step of the order type; all of it at 1000.
[[nodiscard]] trading::Quantity shareOfPosition(const engine_client::Snapshot &snapshot, const trading::Symbol &symbol,
                                                trading::OrderType type, int permille);

[[nodiscard]] const engine_client::PositionRow *findPosition(const engine_client::Snapshot &snapshot,
                                                             const trading::Symbol &symbol);
[[nodiscard]] const trading::Instrument *findInstrument(const engine_client::Snapshot &snapshot,
                                                        const trading::Symbol &symbol);

} // namespace bw::ui
