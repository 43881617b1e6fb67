// Margin by the exchange's own formulas. Pure functions; leverage is by symbol.
//   initial margin of a position = max(|position|, |position + open buys|, |position - open sells|) / leverage
//   available = max(0, cross wallet + its unrealised - its position margin - open-order margin)
// An isolated position stands on its own wallet; its open orders are carried by the cross wallet until they fill.
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

// Of the cross part of the account, and of the isolated positions together.
struct AccountMargin
{
    trading::Money wallet;                 // cross
    trading::Money unrealized;
    trading::Money positionInitial;
    trading::Money openOrderInitial;       // of both
    trading::Money isolatedOrderInitial;   // the isolated part of it
    trading::Money maintenance;
    PositionMargin isolated;
    [[nodiscard]] trading::Money equity() const { return wallet + unrealized; }
    [[nodiscard]] bool carries() const;    // what is tied up is there, and what would move into an isolated wallet is cash
    [[nodiscard]] trading::Money movable() const;   // what may leave the cross wallet. Never negative
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

// Initial margin of this notional, rounded up to what is booked.
[[nodiscard]] trading::Money initialMargin(trading::Money notional, int leverage);

// Whether the leverage of the symbol allows a position this large, each side by itself, and the account can carry it; what
// only reduces what is tied up always may.
enum class Room { Enough = 1, AboveBracket, NoMargin };
[[nodiscard]] Room roomFor(const AccountState &state, const WantedOrder &wanted);

// Zero: no price at which this symbol alone would bring the account down. Both sides of a hedge share it; an isolated
// position has its own.
[[nodiscard]] trading::Price liquidationPrice(const AccountState &state, const trading::Instrument &instrument,
                                              binance_server::PositionSide side);

// The place in the queue of deleveraging of a position, 1 to 4, where gain against margin decides: from a quarter, a half and
// all of its initial margin on it is the second, third and fourth. The exchange compares with all its traders, of whom there
// are none here.
[[nodiscard]] int adlPlace(const PositionMargin &margin);

// Whether an isolated position has used up its wallet. False for a flat one.
[[nodiscard]] bool isolatedIsDue(const AccountState &state, const PositionKey &key);

} // namespace bw::paper
