// Spot: making part of a holding a position. What is typed, what it would be, and what speaks against it. Pure and exact.
#pragma once

#include "core/engine_client/command.h"
#include "core/engine_client/snapshot.h"

namespace bw::ui {

[[nodiscard]] const engine_client::HoldingRow *findHolding(const engine_client::Snapshot &snapshot, const QString &asset);

// Why nothing of it can become a position; empty: some can.
[[nodiscard]] QString whyNotAdopted(const engine_client::HoldingRow &holding, const engine_client::Snapshot &snapshot);

struct AdoptionView
{
    bool open = false;         // there is something to adopt
    QString holding;           // "0.025 BTC held · mark 84 120.50"
    QString value;             // "210.30 USDT"
    QString ofBalance;         // "1.98 % of balance"
    QString error;             // what is wrong with the amount
    QString note;              // over the limit: what follows
    QString adoptLabel;        // "Adopt 0.025 BTC"
    bool canAdopt = false;     // the name aside
    engine_client::AdoptHolding command; // approver empty
};

[[nodiscard]] AdoptionView presentAdoption(const engine_client::Snapshot &snapshot, const QString &asset, const QString &amountText);

// All of it that can be sold again; empty where that is unknown.
[[nodiscard]] std::optional<trading::Quantity> mostAdoptable(const engine_client::Snapshot &snapshot, const QString &asset);

} // namespace bw::ui
