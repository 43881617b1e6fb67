// Round trips: from flat to flat in one symbol, worked out from the fills.
// Source: safety contract, section 1 (losing trade): a trade is a round trip, its result net of commission and funding.
// Pure. What ends a trip: flat, turned to the other side, or a rest that nobody can sell (spot).
#pragma once

#include "core/base/time.h"
#include "core/trading/order.h"

#include <QList>

namespace bw::trading {

struct RoundTrip
{
    Symbol symbol;
    base::VenueTime openedAt;     // unknown: it was held before the first fill that is known
    base::VenueTime closedAt;
    Side side = Side::Buy;        // that it was opened with
    Quantity entered;             // of all fills that opened or added
    Quantity left;                // of all that closed
    Money paid;                   // entered, at its prices
    Money received;               // left, at its prices
    Money realised;               // before commission
    Money commission;             // in quote, positive = paid
    Money funding;                // positive = credited
    [[nodiscard]] Money net() const { return realised - commission + funding; }
};

struct FundingFee
{
    Money amount;                 // positive = credited
    base::VenueTime at;
};

// What a fill makes of the position: on spot without the commission that was taken from the coin.
[[nodiscard]] Quantity positionChange(const Fill &fill);
// In quote; a commission that was never valued counts at its face.
[[nodiscard]] Money commissionOf(const Fill &fill);

// Closed ones, oldest first. `fills` by time; `before`: held ahead of the first of them. A fill that turns the position round ends
// one trip and begins another: its commission is shared by quantity. Funding counts where something is held.
[[nodiscard]] QList<RoundTrip> roundTrips(const Symbol &symbol, Quantity before, const QList<Fill> &fills, QList<FundingFee> funding);

} // namespace bw::trading
