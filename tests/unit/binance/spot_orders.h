// Approved orders as spot needs them. Only the gate makes one; a test that has no risk to judge takes one of the gate's and
// sets what it wants of it, through the one door that C++ leaves open: an explicit instantiation may name private members.
// Failure: what the gate refuses to approve ends the program.
#pragma once

#include "tests/unit/binance/client_stage.h"

namespace bw::binance::testing {

template<typename Tag, typename Tag::Member pointer>
struct Door
{
    friend typename Tag::Member memberOf(Tag) { return pointer; }
};

#define BW_OPEN_DOOR(Name, Class, Type, member)                                                                                  \
    struct Name                                                                                                                  \
    {                                                                                                                            \
        using Member = Type safety::Class::*;                                                                                    \
        friend Member memberOf(Name);                                                                                            \
    };                                                                                                                           \
    template struct Door<Name, &safety::Class::member>

BW_OPEN_DOOR(OrderTypeDoor, ApprovedOrder, trading::OrderType, m_type);
BW_OPEN_DOOR(OrderTifDoor, ApprovedOrder, trading::TimeInForce, m_timeInForce);
BW_OPEN_DOOR(OrderQuantityDoor, ApprovedOrder, trading::Quantity, m_quantity);
BW_OPEN_DOOR(OrderPriceDoor, ApprovedOrder, std::optional<trading::Price>, m_limitPrice);
BW_OPEN_DOOR(OrderStopDoor, ApprovedOrder, std::optional<safety::AttachedStop>, m_attachedStop);
BW_OPEN_DOOR(StopQuantityDoor, ApprovedStop, std::optional<trading::Quantity>, m_quantity);
BW_OPEN_DOOR(StopPriceDoor, ApprovedStop, trading::Price, m_triggerPrice);

#undef BW_OPEN_DOOR

inline safety::ApprovedOrder limitBuy(const QString &id, const char *quantity, const char *price, std::uint64_t epoch,
                                      TimeInForce tif = TimeInForce::Gtc)
{
    safety::ApprovedOrder order = anEntry(id, epoch);
    order.*memberOf(OrderTypeDoor{}) = OrderType::Limit;
    order.*memberOf(OrderTifDoor{}) = tif;
    order.*memberOf(OrderQuantityDoor{}) = Quantity::literal(quantity);
    order.*memberOf(OrderPriceDoor{}) = Price::literal(price);
    return order;
}

inline safety::ApprovedOrder buyWithStop(const QString &id, const char *quantity, const char *price, const char *trigger,
                                         std::uint64_t epoch, const char *takeProfit = nullptr)
{
    safety::ApprovedOrder order = limitBuy(id, quantity, price, epoch, TimeInForce::Fok);
    safety::AttachedStop stop;
    stop.form = safety::AttachedStop::Form::Opo;
    stop.listId = ClientOrderId(id + QStringLiteral("-l"));
    stop.stopId = ClientOrderId(id + QStringLiteral("-s"));
    stop.triggerPrice = Price::literal(trigger);
    if (takeProfit) {
        stop.takeProfit = Price::literal(takeProfit);
        stop.takeProfitId = ClientOrderId(id + QStringLiteral("-t"));
    }
    order.*memberOf(OrderStopDoor{}) = stop;
    return order;
}

inline safety::ApprovedOrder marketSell(const QString &id, const char *quantity)
{
    safety::ApprovedOrder order = anExit(id);
    order.*memberOf(OrderQuantityDoor{}) = Quantity::literal(quantity);
    return order;
}

inline safety::ApprovedStop stopOf(const QString &id, const char *quantity, const char *trigger)
{
    safety::ApprovedStop stop = aStop(id);
    stop.*memberOf(StopQuantityDoor{}) = Quantity::literal(quantity);
    stop.*memberOf(StopPriceDoor{}) = Price::literal(trigger);
    return stop;
}

} // namespace bw::binance::testing
