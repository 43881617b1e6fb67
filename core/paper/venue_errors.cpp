#include "core/paper/venue_errors.h"

namespace bw::paper::refusals {

namespace {

VenueError refusal(int code, const QString &message)
{
    return {code, message, 400};
}

} // namespace

VenueError precision()
{
    return refusal(-1111, QStringLiteral("Precision is over the maximum defined for this asset."));
}

VenueError noOrdersOnBook(const trading::Symbol &symbol)
{
    return refusal(-1112, QStringLiteral("No orders on book for %1.").arg(symbol.text()));
}

VenueError invalidSymbol()
{
    return refusal(-1121, QStringLiteral("Invalid symbol."));
}

VenueError unknownOrderSent()
{
    return refusal(-2011, QStringLiteral("Unknown order sent."));
}

VenueError noSuchOrder()
{
    return refusal(-2013, QStringLiteral("Order does not exist."));
}

VenueError marginInsufficient()
{
    return refusal(-2019, QStringLiteral("Margin is insufficient."));
}

VenueError wouldTrigger()
{
    return refusal(-2021, QStringLiteral("Order would immediately trigger."));
}

VenueError reduceOnlyRejected()
{
    return refusal(-2022, QStringLiteral("ReduceOnly Order is rejected."));
}

VenueError tooManyOrders()
{
    return refusal(-2025, QStringLiteral("Reach max open order limit."));
}

VenueError positionAboveBracket()
{
    return refusal(-2027, QStringLiteral("Exceeded the maximum allowable position at current leverage."));
}

VenueError leverageTooSmall()
{
    return refusal(-2028, QStringLiteral("Leverage is smaller than permitted: insufficient margin balance."));
}

VenueError leverageInvalid(int leverage)
{
    return refusal(-4028, QStringLiteral("Leverage %1 is not valid").arg(leverage));
}

VenueError priceNotPositive()
{
    return refusal(-4001, QStringLiteral("Price less than 0."));
}

VenueError priceAboveMax()
{
    return refusal(-4002, QStringLiteral("Price greater than max price."));
}

VenueError quantityNotPositive()
{
    return refusal(-4003, QStringLiteral("Quantity less than zero."));
}

VenueError quantityBelowMin()
{
    return refusal(-4004, QStringLiteral("Quantity less than min quantity."));
}

VenueError quantityAboveMax()
{
    return refusal(-4005, QStringLiteral("Quantity greater than max quantity."));
}

VenueError stopPriceNotPositive()
{
    return refusal(-4006, QStringLiteral("Stop price less than zero."));
}

VenueError stopPriceAboveMax()
{
    return refusal(-4007, QStringLiteral("Stop price greater than max price."));
}

VenueError priceBelowMin()
{
    return refusal(-4013, QStringLiteral("Price less than min price."));
}

VenueError priceOffTick()
{
    return refusal(-4014, QStringLiteral("Price not increased by tick size."));
}

VenueError clientIdInvalid()
{
    return refusal(-4015, QStringLiteral("Client order id is not valid."));
}

VenueError priceAboveCap()
{
    return refusal(-4016, QStringLiteral("Price is higher than mark price multiplier cap."));
}

VenueError quantityOffStep()
{
    return refusal(-4023, QStringLiteral("Quantity not increased by step size."));
}

VenueError priceBelowFloor()
{
    return refusal(-4024, QStringLiteral("Price is lower than mark price multiplier floor."));
}

VenueError tooManyStops()
{
    return refusal(-4045, QStringLiteral("Reach max stop order limit."));
}

VenueError sameMarginType()
{
    return refusal(-4046, QStringLiteral("No need to change margin type."));
}

VenueError marginTypeHasOrders()
{
    return refusal(-4047, QStringLiteral("Margin type cannot be changed if there exists open orders."));
}

VenueError marginTypeHasPosition()
{
    return refusal(-4048, QStringLiteral("Margin type cannot be changed if there exists position."));
}

VenueError marginOfCrossPosition()
{
    return refusal(-4049, QStringLiteral("Add margin only support for isolated position."));
}

VenueError crossBalanceInsufficient()
{
    return refusal(-4050, QStringLiteral("Cross balance insufficient."));
}

VenueError isolatedBalanceInsufficient()
{
    return refusal(-4051, QStringLiteral("Isolated balance insufficient."));
}

VenueError marginWithoutPosition()
{
    return refusal(-4054, QStringLiteral("Cannot add position margin: position is 0."));
}

VenueError isolatedLeverageReduced()
{
    return refusal(-4161, QStringLiteral("Leverage reduction is not supported in Isolated Margin Mode with open positions."));
}

VenueError samePositionMode()
{
    return refusal(-4059, QStringLiteral("No need to change position side."));
}

VenueError positionModeHasOrders()
{
    return refusal(-4067, QStringLiteral("Position side cannot be changed if there exists open orders."));
}

VenueError positionModeHasPositions()
{
    return refusal(-4068, QStringLiteral("Position side cannot be changed if there exists position."));
}

VenueError duplicateClientId()
{
    return refusal(-4116, QStringLiteral("ClientOrderId is duplicated."));
}

VenueError closePositionExists()
{
    return refusal(-4130, QStringLiteral("An open stop or take profit order with GTE and closePosition in the direction is existing."));
}

VenueError counterpartyOutOfBand()
{
    return refusal(-4131, QStringLiteral("The counterparty's best price does not meet the PERCENT_PRICE filter limit."));
}

VenueError closePositionQuantity()
{
    return refusal(-4137, QStringLiteral("Quantity must be zero with closePosition equals true."));
}

VenueError closePositionReduceOnly()
{
    return refusal(-4138, QStringLiteral("Reduce only must be true with closePosition equals true."));
}

VenueError notionalTooSmall(trading::Money minimum)
{
    return refusal(-4164, QStringLiteral("Order's notional must be no smaller than %1 (unless you choose reduce only).").arg(minimum.toString()));
}

VenueError gteWithoutPosition()
{
    return refusal(-4509, QStringLiteral("Time in Force (TIF) GTE can only be used with open positions. "
                                         "Please ensure that positions are available."));
}

VenueError fokRejected()
{
    return refusal(-5021, QStringLiteral("Due to the order could not be filled immediately, the FOK order has been rejected. "
                                         "The order will not be recorded in the order history."));
}

VenueError postOnlyRejected()
{
    return refusal(-5022, QStringLiteral("Due to the order could not be executed as maker, the Post Only order will be rejected. "
                                         "The order will not be recorded in the order history."));
}

VenueError invalidActivationPrice()
{
    return refusal(-4135, QStringLiteral("Invalid activation price."));
}

VenueError onlyLimitOrders()
{
    return refusal(-5025, QStringLiteral("Only limit order is supported."));
}

VenueError sameOrder()
{
    return refusal(-5027, QStringLiteral("No need to modify the order."));
}

VenueError amendmentTooSmall(trading::Money minimum)
{
    return refusal(-5029, QStringLiteral("Order's notional must be no smaller than %1.").arg(minimum.toString()));
}

VenueError noDepthToMatch() { return refusal(-5041, QStringLiteral("No depth matches this BBO order.")); }

VenueError goodTillDateInvalid()
{
    return refusal(-5040, QStringLiteral("The goodTillDate timestamp must be greater than the current time plus 600 seconds and "
                                         "smaller than 253402300799000 (UTC 9999-12-31 23:59:59)."));
}

} // namespace bw::paper::refusals
