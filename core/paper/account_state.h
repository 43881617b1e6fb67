// Everything the paper exchange remembers of its one account: what the state file holds.
// Invariants: wallet == carriedIncome + sum of the income rows, to the last digit; the isolated wallets are part of it; a position's cost is the exact sum of
//   price * signed quantity of what is still open, so that a round trip realises exactly proceeds minus cost.
// Thread: plain values.
#pragma once

#include "core/paper/open_orders.h"

#include <deque>
#include <map>
#include <set>

namespace bw::paper {

struct PositionState
{
    trading::Quantity amount;            // long > 0, short < 0
    trading::Money cost;                 // signed; entry price = cost / amount
    trading::Money isolatedWallet;       // its own part of the account's wallet; zero with cross margin
    trading::Money residual;             // realised but too small to book at 8 decimals; booked with the next exit
    trading::Money realizedSinceOpen;    // these two make the break-even price
    trading::Money feesSinceOpen;
    trading::Money accumulatedRealized;  // over the account's life, before commission
    base::VenueTime updatedAt;

    [[nodiscard]] trading::Price entryPrice() const;
};

struct AccountState
{
    QString scenario;                    // what the account began as, for people
    int leverage = 20;                   // of every symbol that has none of its own
    std::map<trading::Symbol, int> leverages;
    binance_server::FeeBurn feeBurn = binance_server::FeeBurn::Off;
    trading::Money wallet;
    trading::Money carriedIncome;        // sum of the income rows that were dropped from the history
    bool hedgeMode = false;
    std::set<trading::Symbol> isolated;  // symbols with isolated margin
    std::map<PositionKey, PositionState> positions;
    std::map<std::int64_t, binance_server::OrderRecord> orders;      // by venue id, which grows with time
    std::map<std::int64_t, binance_server::AlgoRecord> algoOrders;   // by algo id
    std::deque<binance_server::TradeRecord> trades;
    std::deque<trading::IncomeRow> income;
    std::deque<binance_server::MarginMove> marginMoves;
    std::map<trading::Symbol, binance_server::MarketRecord> markets;
    std::int64_t nextOrderId = 1;
    std::int64_t nextAlgoId = 1;
    std::int64_t nextTradeId = 1;
    std::int64_t nextTranId = 1;
    base::VenueTime changedAt;           // of wallet or positions
    OpenOrders openOrders;               // of `orders`: an index, not stored
    std::set<std::int64_t> workingAlgos; // keys of `algoOrders` that are working: likewise

    void reindex();
    [[nodiscard]] int leverageOf(const trading::Symbol &symbol) const;
    [[nodiscard]] const PositionState *position(const PositionKey &key) const;   // null when flat
    [[nodiscard]] bool isIsolated(const trading::Symbol &symbol) const { return isolated.contains(symbol); }
    [[nodiscard]] trading::Money isolatedWallets() const;
    [[nodiscard]] trading::Money crossWallet() const { return wallet - isolatedWallets(); }
    [[nodiscard]] trading::Money incomeTotal() const;                           // carried and present rows
    [[nodiscard]] bool addsUp() const;   // wallet == incomeTotal(), also for figures too large to be summed (false)
};

[[nodiscard]] inline trading::Quantity signedQuantity(trading::Side side, trading::Quantity quantity)
{
    return side == trading::Side::Buy ? quantity : -quantity;
}

// Whether an order of this side can only reduce this position.
[[nodiscard]] inline bool opposes(trading::Side side, trading::Quantity position)
{
    return side == trading::Side::Sell ? position.isPositive() : position.isNegative();
}

// In hedge mode the side says it: selling a long and buying a short back can only reduce.
[[nodiscard]] constexpr bool closes(trading::Side side, binance_server::PositionSide position)
{
    return (position == binance_server::PositionSide::Long && side == trading::Side::Sell)
        || (position == binance_server::PositionSide::Short && side == trading::Side::Buy);
}

// What can still be reduced on this side: the position less the open reduce-only orders. Never negative.
[[nodiscard]] trading::Quantity reduceOnlyRoom(const AccountState &state, const PositionKey &key, trading::Side side);

// The exchange books money with eight decimals.
[[nodiscard]] inline trading::Money booked(trading::Money money)
{
    return trading::Money(money.value().rounded(8, base::Rounding::HalfEven));
}

struct PositionChange
{
    trading::Quantity closed;     // unsigned
    trading::Money realized;      // booked, before commission
};

// Adds to, reduces or flips. A flip closes everything at the price and opens the rest there.
[[nodiscard]] PositionChange applyToPosition(PositionState &position, trading::Quantity signedQuantity, trading::Price price);

} // namespace bw::paper
