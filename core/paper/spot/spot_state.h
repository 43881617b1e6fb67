// What a spot exchange has to remember between two runs, and its place in the state file: the member "spot" of the JSON
// that the USD-M account is kept in. Decimals as strings; the same state gives the same bytes.
// Kept are balances, open orders and lists, and the latest of what is over (kKept). A resting order joins its queue anew,
// and a trailing stop tracks from the last price on: who stood where, and the extreme so far, are not kept.
// Thread: values. Failure: reading refuses what is damaged (Corrupt) with one sentence, and changes nothing.
#pragma once

#include "core/paper/spot/spot_ledger.h"

namespace bw::paper::spot {

struct StoredOrder
{
    SpotOrder view;
    Price lockPrice;
    bool waiting = false, sharesLock = false, lendsLock = false;
    Decimal netBase;
};
struct StoredHolding { AccountId account; QString asset; Decimal free, locked; };
struct StoredMarket { Symbol symbol; Price last, average; std::int64_t nextTrade = 1; };
struct StoredTrade { AccountId account; SpotTrade trade; };

struct SpotState
{
    static constexpr std::size_t kKept = 500;    // finished orders, lists and trades

    std::int64_t nextOrder = 1, nextList = 1, nextExecution = 1;
    QList<AccountTerms> accounts;                // the first is account 1
    QList<AssetTotals> assets;
    QList<StoredHolding> holdings;
    QList<StoredMarket> markets;
    QList<StoredOrder> orders;                   // by id
    QList<SpotOrderList> lists;                  // by id
    QList<StoredTrade> trades;                   // oldest first
};

[[nodiscard]] QByteArray toJson(const SpotState &state);
[[nodiscard]] base::Result<SpotState> spotStateFromJson(const QByteArray &bytes);
// Of a state file; NotFound where there is none, or none in it.
[[nodiscard]] base::Result<SpotState> readSpotState(const QString &path);

} // namespace bw::paper::spot
