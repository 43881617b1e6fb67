// What it means to accept the proposed start of a day that nobody saw begin. Pure and exact.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::ui {

struct BaselineView
{
    bool open = false;    // a figure waits for a named person
    QString why;          // why there is something to accept, or why not any more
    QString figure;       // "10 611.40 USDT"; "—" without a proposal
    QString equity;       // now, to judge the figure by
    QString limit;        // "at most 212.31 USDT (2 % of the balance)"
    QString acceptLabel;  // "Accept 10 611.40 USDT"
};

[[nodiscard]] BaselineView presentBaseline(const engine_client::Snapshot &snapshot);

} // namespace bw::ui
