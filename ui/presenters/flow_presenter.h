// What it means to call money that moved without an explanation a transfer or a result. Pure and exact.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::ui {

struct FlowChoice
{
    QString follows;      // for today's result and its limit
    QString warning;      // which limit it would reach, and what happens then; empty: none
    QString label;        // of the button: "Record −100.00 USDT as a transfer"
};

struct FlowView
{
    bool open = false;    // an amount waits for a named person
    QString why;          // why there is something to explain, or why not any more
    QString amount;       // "−100.00 USDT", every digit; "—" without one
    QString since;        // "18:35:22 UTC at the latest (12 min 05 s)"
    QString today;        // the day's result without it
    FlowChoice transfer;
    FlowChoice result;
};

[[nodiscard]] FlowView presentFlow(const engine_client::Snapshot &snapshot);
[[nodiscard]] QString flowAmount(trading::Money amount, const QString &quote); // with sign, no digit left out

} // namespace bw::ui
