// The Spot exchange's refusals: numbers and texts of the Spot error page. Those that USD-M words alike stand in
// core/paper/venue_errors.h. A text that no source states is our own wording of the documented number.
#pragma once

#include "core/binance_server/backend.h"

namespace bw::paper::spot::refusals {

using binance_server::VenueError;

[[nodiscard]] VenueError filterFailure(const char *filter);         // -1013 "Filter failure: X"
[[nodiscard]] VenueError invalidQuantity();                         // -1013
[[nodiscard]] VenueError invalidPrice();                            // -1013
[[nodiscard]] VenueError stpNotAllowed();                           // -1013
[[nodiscard]] VenueError illegalClientId();                         // -1100
[[nodiscard]] VenueError missing(const char *parameter);            // -1102
[[nodiscard]] VenueError notRequired(const char *parameter);        // -1106
[[nodiscard]] VenueError tooPrecise(const char *parameter);         // -1111
[[nodiscard]] VenueError invalidTimeInForce();                      // -1115
[[nodiscard]] VenueError invalidType();                             // -1116
[[nodiscard]] VenueError opoWorkingMustBuy();                       // -1222
[[nodiscard]] VenueError opoPendingMustSell();                      // -1223
[[nodiscard]] VenueError icebergNeedsGtc();                         // -1160
[[nodiscard]] VenueError insufficientBalance();                     // -2010
[[nodiscard]] VenueError duplicateOrder();                          // -2010
[[nodiscard]] VenueError marketClosed();                            // -2010
[[nodiscard]] VenueError triggersImmediately();                     // -2010
[[nodiscard]] VenueError matchesImmediately();                      // -2010
[[nodiscard]] VenueError icebergExceedsQuantity();                  // -2010
[[nodiscard]] VenueError tooIlliquidForLot();                       // -2010
[[nodiscard]] VenueError badPriceRelation();                        // -2010
[[nodiscard]] VenueError cancelRestricted();                        // -2011
[[nodiscard]] VenueError cancelReplaceHalf();                       // -2021, HTTP 409
[[nodiscard]] VenueError cancelReplaceFailed();                     // -2022
[[nodiscard]] VenueError amendRejected(const char *why);            // -2038

[[nodiscard]] VenueError ocoTypeUnsupported();                      // -1158
[[nodiscard]] VenueError buyLimitNotBelow();                        // -1165
[[nodiscard]] VenueError sellLimitNotAbove();                       // -1166
[[nodiscard]] VenueError bothLegsLimit();                           // -1168
[[nodiscard]] VenueError buyStopNotAbove();                         // -1196
[[nodiscard]] VenueError sellStopNotBelow();                        // -1197
[[nodiscard]] VenueError buyProfitNotBelow();                       // -1198
[[nodiscard]] VenueError sellProfitNotAbove();                      // -1199

} // namespace bw::paper::spot::refusals
