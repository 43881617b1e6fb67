// The account as the exchange states it, and a position. One-way mode: one position per symbol, signed amount.
#pragma once

#include "core/trading/order.h"

namespace bw::trading {

enum class Market { UsdM = 1, Spot };
enum class PositionMode { OneWay = 1, Hedge };

// Spot: what the account holds of one coin. The sum of both is what is owned; locked is what open orders reserve.
struct AssetBalance
{
    QString asset;
    Quantity free;
    Quantity locked;

    [[nodiscard]] Quantity total() const { return free + locked; }
};

// USD-M: what backs a position. Cross: the whole wallet; isolated: what was set aside for it.
enum class MarginType { Cross = 1, Isolated };

// What an account sets for one symbol of USD-M. Empty: not known, or not asked for.
struct SymbolSettings
{
    std::optional<int> leverage;          // 1 and more
    std::optional<MarginType> marginType;
};

struct Position
{
    Symbol symbol;
    Quantity amount;      // long > 0, short < 0
    Price entryPrice;

    [[nodiscard]] bool isFlat() const { return amount.isZero(); }
    [[nodiscard]] bool isLong() const { return amount.isPositive(); }
    [[nodiscard]] Side exitSide() const { return isLong() ? Side::Sell : Side::Buy; }
    // Source: Binance USD-M, unRealizedProfit = positionAmt * (mark - entry).
    [[nodiscard]] Money unrealizedAt(Price mark) const { return (mark - entryPrice) * amount; }
    [[nodiscard]] Money valueAt(Price mark) const { return mark * amount.abs(); }
};

struct IncomeRow
{
    Symbol symbol;        // empty for transfers
    QString type;         // REALIZED_PNL, COMMISSION, FUNDING_FEE, TRANSFER, ...
    Money amount;         // positive = credited
    QString asset;
    base::VenueTime at;
    std::int64_t tranId = 0;
};

// One complete, fresh read: everything the engine may reconcile to.
struct AccountReading
{
    Money wallet;                 // usdm: wallet balance in the quote asset; spot: free and locked quote
    QList<Position> positions;    // usdm: non-zero only. The exchange knows no position on spot: always empty there
    QList<AssetBalance> balances{}; // spot: non-zero only; empty on usdm
    QList<OrderView> openOrders;
    QList<AlgoOrderView> openAlgoOrders;
    PositionMode mode = PositionMode::OneWay;
    base::VenueTime at;           // exchange time at which the first of its answers was asked for
};

} // namespace bw::trading
