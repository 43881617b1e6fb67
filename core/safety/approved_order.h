// Orders that the gate let pass. Only Gate can make one, and the exchange port takes nothing else:
// "no order without a pass" is a compile-time fact.
#pragma once

#include "core/trading/order.h"

#include <cstdint>
#include <optional>

namespace bw::safety {

class Gate;

enum class Purpose { Entry = 1, OperatorExit, GuardExit, StopExit };

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
    std::uint64_t m_epoch = 0;
};

// A protective stop: STOP_MARKET on mark price that can only reduce.
class ApprovedStop
{
public:
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

    trading::Symbol m_symbol;
    trading::ClientOrderId m_clientId;
    trading::Side m_side = trading::Side::Sell;
    trading::Price m_triggerPrice;
    std::optional<trading::Quantity> m_quantity;
};

} // namespace bw::safety
