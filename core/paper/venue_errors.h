// Binance's own refusals, number and documented text, as the paper exchange gives them.
#pragma once

#include "core/binance_server/backend.h"

namespace bw::paper::refusals {

using binance_server::VenueError;

[[nodiscard]] VenueError precision();              // -1111
[[nodiscard]] VenueError noOrdersOnBook(const trading::Symbol &symbol); // -1112
[[nodiscard]] VenueError invalidSymbol();          // -1121
[[nodiscard]] VenueError unknownOrderSent();       // -2011
[[nodiscard]] VenueError noSuchOrder();            // -2013
[[nodiscard]] VenueError marginInsufficient();     // -2019
[[nodiscard]] VenueError wouldTrigger();           // -2021
[[nodiscard]] VenueError reduceOnlyRejected();     // -2022
[[nodiscard]] VenueError tooManyOrders();          // -2025
[[nodiscard]] VenueError positionAboveBracket();   // -2027
[[nodiscard]] VenueError leverageTooSmall();       // -2028
[[nodiscard]] VenueError priceNotPositive();       // -4001
[[nodiscard]] VenueError priceAboveMax();          // -4002
[[nodiscard]] VenueError quantityNotPositive();    // -4003
[[nodiscard]] VenueError quantityBelowMin();       // -4004
[[nodiscard]] VenueError quantityAboveMax();       // -4005
[[nodiscard]] VenueError stopPriceNotPositive();   // -4006
[[nodiscard]] VenueError stopPriceAboveMax();      // -4007
[[nodiscard]] VenueError priceBelowMin();          // -4013
[[nodiscard]] VenueError priceOffTick();           // -4014
[[nodiscard]] VenueError clientIdInvalid();        // -4015
[[nodiscard]] VenueError priceAboveCap();          // -4016
[[nodiscard]] VenueError quantityOffStep();        // -4023
[[nodiscard]] VenueError priceBelowFloor();        // -4024
[[nodiscard]] VenueError leverageInvalid(int leverage); // -4028
[[nodiscard]] VenueError tooManyStops();           // -4045
[[nodiscard]] VenueError sameMarginType(); // -4046
[[nodiscard]] VenueError marginTypeHasOrders(); // -4047
[[nodiscard]] VenueError marginTypeHasPosition(); // -4048
[[nodiscard]] VenueError marginOfCrossPosition(); // -4049
[[nodiscard]] VenueError crossBalanceInsufficient(); // -4050
[[nodiscard]] VenueError isolatedBalanceInsufficient(); // -4051
[[nodiscard]] VenueError marginWithoutPosition(); // -4054
[[nodiscard]] VenueError isolatedLeverageReduced(); // -4161
[[nodiscard]] VenueError samePositionMode();       // -4059
[[nodiscard]] VenueError positionModeHasOrders();  // -4067
[[nodiscard]] VenueError positionModeHasPositions(); // -4068
[[nodiscard]] VenueError duplicateClientId();      // -4116
[[nodiscard]] VenueError closePositionExists();    // -4130
[[nodiscard]] VenueError counterpartyOutOfBand();  // -4131
[[nodiscard]] VenueError closePositionQuantity();  // -4137
[[nodiscard]] VenueError closePositionReduceOnly(); // -4138
[[nodiscard]] VenueError notionalTooSmall(trading::Money minimum); // -4164
[[nodiscard]] VenueError gteWithoutPosition();     // -4509
[[nodiscard]] VenueError fokRejected();            // -5021
[[nodiscard]] VenueError postOnlyRejected();       // -5022
[[nodiscard]] VenueError invalidActivationPrice(); // -4135
[[nodiscard]] VenueError onlyLimitOrders();        // -5025
[[nodiscard]] VenueError sameOrder();              // -5027
[[nodiscard]] VenueError amendmentTooSmall(trading::Money minimum); // -5029
[[nodiscard]] VenueError goodTillDateInvalid();    // -5040
[[nodiscard]] VenueError noDepthToMatch();         // -5041

} // namespace bw::paper::refusals
