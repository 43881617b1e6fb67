// The sums below a list, of the rows that are shown. Exact; what cannot be said for one row cannot be said for all. Pure.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

namespace bw::ui {

struct PositionTotals
{
    Toned value;
    Toned ofBalance;
    Toned pnl;
};

struct TradeTotals
{
    Toned commission; // each coin apart: they are not added up
    Toned realized;
};

[[nodiscard]] PositionTotals totalOf(const QList<engine_client::PositionRow> &shown, const engine_client::Snapshot &snapshot, bool engineFrozen);
[[nodiscard]] TradeTotals totalOf(const QList<trading::Fill> &shown);

} // namespace bw::ui
