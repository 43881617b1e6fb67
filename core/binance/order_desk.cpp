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
    wish.type = stop.type();
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
        call.permit = [config = m_config, epoch = order.epoch()] { return config->latch->permits(epoch) && mayPlace(*config); };
        return inTime(std::move(call));
    }
    return permitted(std::move(call));
}

HttpCall OrderDesk::permitted(HttpCall call) const
{
    call.permit = [config = m_config] { return mayPlace(*config); };
    return inTime(std::move(call));
}

// USD-M cannot sell twice: there every exit and stop only reduces, whoever sends it.
bool OrderDesk::mayPlace(const BinanceConfig &config)
{
    return config.market != trading::Market::Spot || !config.yieldsToRunner || !config.latch->runnerWorks();
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
