// The account as the exchange states it, and a position. One-way mode: one position per symbol, signed amount.
#pragma once

#include "core/trading/order.h"

namespace bw::trading {

enum class PositionMode { OneWay = 1, Hedge };

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
    Money wallet;                 // wallet balance in the quote asset
    QList<Position> positions;    // non-zero only
    QList<OrderView> openOrders;
    QList<AlgoOrderView> openAlgoOrders;
    PositionMode mode = PositionMode::OneWay;
    base::VenueTime at;           // exchange time at which the first of its answers was asked for
};

} // namespace bw::trading
