// Orders that the gate let pass. Only Gate can make one, and the exchange port takes nothing else:
// "no order without a pass" is a compile-time fact.
#pragma once

#include "core/trading/order.h"

#include <cstdint>
#include <optional>

namespace bw::safety {

class Gate;

enum class Purpose { Entry = 1, OperatorExit, GuardExit, StopExit };

// Spot: an entry and its protective stop leave as one list. Opo: the stop is sized by what was bought (an entry that is
// filled at once or not at all); Oto: it works once the entry is filled completely. Source: Binance spot, order lists.
struct AttachedStop
{
    enum class Form { Opo = 1, Oto };

    Form form = Form::Opo;
    trading::ClientOrderId listId;
    trading::ClientOrderId stopId;
    trading::Price triggerPrice;
    trading::Quantity quantity;           // Oto: of the stop
    std::optional<trading::Price> takeProfit{};   // with it the pending leg is an OCO (OPOCO)
    trading::ClientOrderId takeProfitId{};
};

class ApprovedOrder
{
public:
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] bool isEntry() const { return m_purpose == Purpose::Entry; }
    [[nodiscard]] const trading::Symbol &symbol() const { return m_symbol; }
    [[nodiscard]] const trading::ClientOrderId &clientId() const { return m_clientId; }
    [[nodiscard]] trading::Side side() const { return m_side; }
    [[nodiscard]] trading::OrderType type() const { return m_type; }
    [[nodiscard]] trading::TimeInForce timeInForce() const { return m_timeInForce; }
    [[nodiscard]] trading::Quantity quantity() const { return m_quantity; }
    [[nodiscard]] std::optional<trading::Price> limitPrice() const { return m_limitPrice; }
    [[nodiscard]] bool reduceOnly() const { return m_purpose != Purpose::Entry; }
    [[nodiscard]] const std::optional<AttachedStop> &attachedStop() const { return m_attachedStop; }
    // The latch epoch under which an entry was approved: it dies at the socket under a newer one.
    [[nodiscard]] std::uint64_t epoch() const { return m_epoch; }

private:
    friend class Gate;
    ApprovedOrder() = default;

    Purpose m_purpose = Purpose::Entry;
    trading::Symbol m_symbol;
    trading::ClientOrderId m_clientId;
    trading::Side m_side = trading::Side::Buy;
    trading::OrderType m_type = trading::OrderType::Market;
    trading::TimeInForce m_timeInForce = trading::TimeInForce::Gtc;
    trading::Quantity m_quantity;
    std::optional<trading::Price> m_limitPrice;
    std::optional<AttachedStop> m_attachedStop;
    std::uint64_t m_epoch = 0;
};

// A protective stop that can only reduce: STOP_MARKET on mark price (usdm), STOP_LOSS with a quantity (spot). Or, on usdm,
// a take-profit: TAKE_PROFIT_MARKET on mark price for the whole position, which reserves none of it.
class ApprovedStop
{
public:
    [[nodiscard]] trading::ConditionalType type() const { return m_type; }
    [[nodiscard]] const trading::Symbol &symbol() const { return m_symbol; }
    [[nodiscard]] const trading::ClientOrderId &clientId() const { return m_clientId; }
    [[nodiscard]] trading::Side side() const { return m_side; }
    [[nodiscard]] trading::Price triggerPrice() const { return m_triggerPrice; }
    // closePosition covers later fills too; a reduce-only quantity bridges the replacement of another stop.
    [[nodiscard]] bool closePosition() const { return !m_quantity.has_value(); }
    [[nodiscard]] std::optional<trading::Quantity> quantity() const { return m_quantity; }

private:
    friend class Gate;
    ApprovedStop() = default;

    trading::ConditionalType m_type = trading::ConditionalType::StopMarket;
    trading::Symbol m_symbol;
    trading::ClientOrderId m_clientId;
    trading::Side m_side = trading::Side::Sell;
    trading::Price m_triggerPrice;
    std::optional<trading::Quantity> m_quantity;
};

} // namespace bw::safety
