// Every error number of both markets: what it says about the fate of the request that it answers, and what is done then.
// Data; a row is looked up by number and market. Source: Binance API, error codes of spot and USD-M (2026).
// A number that stands in no row is judged by its hundred: 11xx (request), 4xxx (filters) and 5xxx (execution) refuse before
// anything is done; 10xx (server and network) and 20xx (processing), and what is no such number, leave the fate open.
// Pure.
#pragma once

#include "core/base/result.h"
#include "core/exchange/venue_event.h"
#include "core/trading/account.h"

#include <QStringView>

#include <span>

namespace bw::binance {

enum class Listed { Both = 1, Spot, UsdM };

enum class Remedy {
    Tell = 1,           // the exchange's own words are shown; nothing else helps
    LookUp,             // asked for by its client id
    ResyncClock,        // the clock is measured again
    Wait,               // the pause that the answer states is kept
    BackOff,            // later, with growing pauses
    ReloadInstruments,  // filters and status may have changed
    RenewListenKey,
    ReadAccount,        // positions, orders or modes are not what was believed: read afresh
    Configure,          // keys, rights or addresses: fatal until a person changed them
    Settled,            // it already is as it was wanted
};

struct CodeRow
{
    int first = 0;                    // -4000 with last -4014: all of them
    int last = 0;
    Listed listed = Listed::Both;
    exchange::Fate fate = exchange::Fate::Refused; // Accepted: definitely done, Refused: definitely not done
    base::ErrorCode error = base::ErrorCode::Refused;
    Remedy remedy = Remedy::Tell;
};

[[nodiscard]] std::span<const CodeRow> outcomeTable();

// `message` decides where one number has two meanings (spot, -2010 "Duplicate order sent.").
[[nodiscard]] CodeRow rowFor(int code, QStringView message, trading::Market market);

} // namespace bw::binance
