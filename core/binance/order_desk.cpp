#include "core/binance/order_desk.h"

namespace bw::binance {

OrderWish OrderDesk::wishOf(const safety::ApprovedOrder &order)
{
    OrderWish wish;
    wish.symbol = order.symbol();
    wish.clientId = order.clientId();
    wish.side = order.side();
    wish.type = order.type();
    wish.timeInForce = order.timeInForce();
    wish.quantity = order.quantity();
    wish.limitPrice = order.limitPrice();
    wish.reduceOnly = order.reduceOnly();
    return wish;
}

StopWish OrderDesk::wishOf(const safety::ApprovedStop &stop)
{
    StopWish wish;
    wish.symbol = stop.symbol();
    wish.clientId = stop.clientId();
    wish.side = stop.side();
    wish.triggerPrice = stop.triggerPrice();
    wish.quantity = stop.quantity();
    return wish;
}

HttpCall OrderDesk::permitted(HttpCall call, const safety::ApprovedOrder &order) const
{
    if (order.isEntry()) {
        call.permit = [latch = m_config->latch, epoch = order.epoch()] { return latch->permits(epoch); };
    }
    return inTime(std::move(call));
}

HttpCall OrderDesk::inTime(HttpCall call) const
{
    call.timeoutMs = m_config->orderTimeoutMs;
    return call;
}

base::Error OrderDesk::aboutAnother()
{
    return {base::ErrorCode::Protocol, QStringLiteral("The exchange answered about another order than was asked for.")};
}

} // namespace bw::binance
