#include "core/paper/spot/spot_errors.h"

namespace bw::paper::spot::refusals {

namespace {

VenueError refusal(int code, const char *text, int httpStatus = 400)
{
    return {code, QString::fromLatin1(text), httpStatus};
}

VenueError refusal(int code, const char *text, const char *parameter)
{
    return {code, QString::fromLatin1(text).arg(QString::fromLatin1(parameter)), 400};
}

} // namespace

VenueError filterFailure(const char *filter) { return refusal(-1013, "Filter failure: %1", filter); }
VenueError invalidQuantity() { return refusal(-1013, "Invalid quantity."); }
VenueError invalidPrice() { return refusal(-1013, "Invalid price."); }
VenueError stpNotAllowed() { return refusal(-1013, "This symbol does not allow the specified self-trade prevention mode."); }
VenueError illegalClientId()
{
    return refusal(-1100, "Illegal characters found in parameter 'newClientOrderId'; legal range is '^[a-zA-Z0-9-_]{1,36}$'.");
}
VenueError missing(const char *parameter)
{
    return refusal(-1102, "Mandatory parameter '%1' was not sent, was empty/null, or malformed.", parameter);
}
VenueError notRequired(const char *parameter) { return refusal(-1106, "Parameter '%1' sent when not required.", parameter); }
VenueError tooPrecise(const char *parameter) { return refusal(-1111, "Parameter '%1' has too much precision.", parameter); }
VenueError invalidTimeInForce() { return refusal(-1115, "Invalid timeInForce."); }
VenueError invalidType() { return refusal(-1116, "Invalid orderType."); }
VenueError opoWorkingMustBuy() { return refusal(-1222, "Working order in an OPO list must be a bid."); }
VenueError opoPendingMustSell() { return refusal(-1223, "Pending orders in an OPO list must be asks."); }
VenueError icebergNeedsGtc()
{
    return refusal(-1160, "Parameter 'icebergQty' is not supported if `aboveTimeInForce`/`belowTimeInForce` is not GTC.");
}
VenueError insufficientBalance() { return refusal(-2010, "Account has insufficient balance for requested action."); }
VenueError duplicateOrder() { return refusal(-2010, "Duplicate order sent."); }
VenueError marketClosed() { return refusal(-2010, "Market is closed."); }
VenueError triggersImmediately() { return refusal(-2010, "Order would trigger immediately."); }
VenueError matchesImmediately() { return refusal(-2010, "Order would immediately match and take."); }
VenueError icebergExceedsQuantity() { return refusal(-2010, "IcebergQty exceeds QTY."); }
VenueError tooIlliquidForLot() { return refusal(-2010, "Order book liquidity is less than `LOT_SIZE` filter minimum quantity."); }
VenueError badPriceRelation() { return refusal(-2010, "The relationship of the prices for the orders is not correct."); }
VenueError cancelRestricted() { return refusal(-2011, "Order was not canceled due to cancel restrictions."); }
VenueError cancelReplaceHalf() { return refusal(-2021, "Order cancel-replace partially failed.", 409); }
VenueError cancelReplaceFailed() { return refusal(-2022, "Order cancel-replace failed."); }
VenueError amendRejected(const char *why) { return refusal(-2038, why); }

VenueError ocoTypeUnsupported() { return refusal(-1158, "Order type not supported in OCO."); }
VenueError buyLimitNotBelow() { return refusal(-1165, "A limit order in a buy OCO must be below."); }
VenueError sellLimitNotAbove() { return refusal(-1166, "A limit order in a sell OCO must be above."); }
VenueError bothLegsLimit() { return refusal(-1168, "At least one OCO order must be contingent."); }
VenueError buyStopNotAbove() { return refusal(-1196, "A stop loss order in a buy OCO must be above."); }
VenueError sellStopNotBelow() { return refusal(-1197, "A stop loss order in a sell OCO must be below."); }
VenueError buyProfitNotBelow() { return refusal(-1198, "A take profit order in a buy OCO must be below."); }
VenueError sellProfitNotAbove() { return refusal(-1199, "A take profit order in a sell OCO must be above."); }

} // namespace bw::paper::spot::refusals
