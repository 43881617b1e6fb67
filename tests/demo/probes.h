// The open questions as requests; each adds a row. A question that cannot be asked says so in its row and fails nothing.
#pragma once

#include "tests/demo/account_events.h"
#include "tests/demo/answers.h"
#include "tests/demo/trader.h"

namespace bw::demo {

struct Stage
{
    const Target &target;
    trading::Symbol symbol;
    Recorder &recorder;
    RawVenue &venue;
    Trader &trader;
    AccountEvents &events;
    Answers &answers;
    trading::Quantity coinsBefore;   // spot: what the account held of the coin
};

// While a position is held with its stop.
void askOfHeldUsdM(Stage &stage, const trading::ClientOrderId &stop);
void askOfHeldSpot(Stage &stage);
// After an entry was filled.
void askOfEvents(Stage &stage);
// While nothing is held or rests.
void askOfStatuses(Stage &stage);
void askOfFlatUsdM(Stage &stage);
void askOfFlatSpot(Stage &stage);

// Orders and conditional orders of the symbol that rest, by client id. Empty result: they could not be read.
[[nodiscard]] std::optional<QStringList> resting(RawVenue &venue, trading::Market market, const trading::Symbol &symbol);
[[nodiscard]] std::optional<QStringList> restingStops(RawVenue &venue, const trading::Symbol &symbol); // usdm

} // namespace bw::demo
