// Requests of the spot market that belong together, as coroutines: the account's reading, the pages of the own trades,
// and what came in and went out.
// Thread: the engine's; the channel outlives the task gate they are launched through.
// Failure: the first answer that cannot be used is the whole result.
#pragma once

#include "core/binance/rest_channel.h"
#include "core/binance/spot/requests.h"
#include "core/binance/time_pages.h"

#include <QCoroTask>

#include <memory>

namespace bw::binance::spot {

// Account, open orders and open lists at once, one reading; an order of an open list that is not among the open orders is
// looked up, so that no waiting stop is missed. at: exchange time now.
[[nodiscard]] QCoro::Task<base::Result<trading::AccountReading>> fetchAccount(RestChannel *rest, base::VenueTime at, QString quoteAsset);

// A day is the longest that is answered at once. Binance keeps trades for good; the wallet answers for 90 days.
inline constexpr HistoryTerms kHistory{base::Millis(24 * 3'600'000LL), base::Millis(89 * 24 * 3'600'000LL), kTradesPage};

// Whose the orders of one symbol are, as far as they were asked for.
using OrderNames = QMap<std::int64_t, trading::ClientOrderId>;

// Own fills of a symbol, as far as the pages do not have them yet; each once, and with the client id of its order, which a
// history of trades does not tell: without it a sell of ours could be taken for somebody's who sold a holding. An order that the
// exchange does not list any more leaves its fills unnamed. `names` outlives the call, and is added to.
[[nodiscard]] QCoro::Task<base::Result<QList<trading::Fill>>> fetchTrades(RestChannel *rest, trading::Symbol symbol, std::shared_ptr<TradePages> pages,
                                                                          base::VenueTime now, OrderNames *names);

// Deposits, withdrawals and transfers since a time, in order. Where /sapi is served.
[[nodiscard]] QCoro::Task<base::Result<QList<trading::IncomeRow>>> fetchMovements(RestChannel *rest, base::VenueTime since);

} // namespace bw::binance::spot
