// What should be green before an emergency stop is cleared, as the snapshot stands now. Pure.
// Source: safety contract, section 4: data fresh, reconciled, no unprotected position, ledgers agree, daily loss inside.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::ui {

struct CheckLine
{
    bool green = false;
    QString title;    // "Data is fresh"
    QString detail;   // why it is or is not, with numbers
};

[[nodiscard]] QList<CheckLine> clearChecklist(const engine_client::Snapshot &snapshot);

} // namespace bw::ui
