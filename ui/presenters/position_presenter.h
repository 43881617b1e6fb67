// One position as the cells of the table and as what may be done with it. Pure.
#pragma once

#include "core/engine_client/command.h"
#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

#include <array>

namespace bw::ui {

enum class PositionColumn { Symbol = 0, Side, Quantity, Entry, Mark, Value, OfBalance, Pnl, Stop, ToStop, Guard, Course };
inline constexpr int kPositionColumns = 12; // the course is the model's, which remembers

// The bar of "% of balance". Doubles are for painting only.
struct ShareBar
{
    bool known = false;
    double share = 0.0;   // of the balance
    double limit = 0.05;
    bool over = false;
    friend bool operator==(const ShareBar &, const ShareBar &) = default;
};

struct PositionCells
{
    std::array<Toned, kPositionColumns> cells;
    ShareBar bar;
    [[nodiscard]] const Toned &at(PositionColumn column) const { return cells[static_cast<std::size_t>(column)]; }
};

[[nodiscard]] PositionCells presentPosition(const engine_client::PositionRow &row, const engine_client::Snapshot &snapshot, bool engineFrozen);

// The spoken form of a cell: "% of balance: 9.41 %, over the limit of 5 %".
[[nodiscard]] QString columnTitle(PositionColumn column);
[[nodiscard]] QString columnTip(PositionColumn column);
[[nodiscard]] QString longestGuard(); // the widest first line that the guard column is meant to hold

// What the buttons and the menu offer for a position: empty optional = not now, and why says so.
struct PositionAction
{
    QString text;
    bool enabled = false;
    QString why;                                       // tooltip in both cases
    std::optional<engine_client::CommandBody> command; // sent as it is; empty: a dialog opens
};

struct PositionActions
{
    PositionAction trim, placeStop, breakEven, closeHalf, close;
};

[[nodiscard]] PositionActions actionsFor(const engine_client::PositionRow *row, const engine_client::Snapshot &snapshot);

} // namespace bw::ui
