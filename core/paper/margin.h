// Margin of the cross account, by the exchange's own formulas. Pure functions; leverage is by symbol.
//   initial margin of a position = max(|position|, |position + open buys|, |position - open sells|) / leverage
//   available = max(0, wallet + unrealised - position margin - open-order margin)
#pragma once

#include "core/paper/account_state.h"

namespace bw::paper {

struct PositionMargin
{
    trading::Money unrealized;
    trading::Money notional;          // signed
    trading::Money positionInitial;
    trading::Money openOrderInitial;
    trading::Money maintenance;
    trading::Money worst;             // the notional that the open orders could make of it
    [[nodiscard]] trading::Money initial() const { return positionInitial + openOrderInitial; }
};

struct AccountMargin
{
    trading::Money wallet;
    trading::Money unrealized;
    trading::Money positionInitial;
    trading::Money openOrderInitial;
    trading::Money maintenance;
    [[nodiscard]] trading::Money equity() const { return wallet + unrealized; }
    [[nodiscard]] trading::Money available() const;
};

struct WantedOrder
{
    PositionKey position;
    trading::Side side = trading::Side::Buy;
    trading::Money notional;
};

[[nodiscard]] PositionMargin marginOf(const AccountState &state, const PositionKey &key, const WantedOrder *wanted = nullptr);
[[nodiscard]] AccountMargin marginOf(const AccountState &state, const WantedOrder *wanted = nullptr);

// Whether the leverage of the symbol allows a position this large, each side by itself; what only reduces is always allowed.
[[nodiscard]] bool withinBracket(const AccountState &state, const WantedOrder &wanted);

// Whether the account can carry the order: it may always reduce what is tied up.
[[nodiscard]] bool canCarry(const AccountState &state, const WantedOrder &wanted);

// Zero: no price at which this symbol alone would bring the account down. Both sides of a hedge share it.
[[nodiscard]] trading::Price liquidationPrice(const AccountState &state, const trading::Instrument &instrument);

} // namespace bw::paper
