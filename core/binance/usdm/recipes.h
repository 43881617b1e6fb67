// Requests that belong together, as coroutines: the account's reading and the pages of the income history.
// Thread: the engine's; the channel outlives the task gate they are launched through.
// Failure: the first answer that cannot be used is the whole result.
#pragma once

#include "core/binance/rest_channel.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/time_pages.h"
#include "core/trading/account.h"

#include <QCoroTask>

namespace bw::binance::usdm {

// Five questions at once, one reading. at: exchange time now.
[[nodiscard]] QCoro::Task<base::Result<trading::AccountReading>> fetchAccount(RestChannel *rest, base::VenueTime at, QString asset);

inline constexpr HistoryTerms kHistory{base::Millis(7 * 24 * 3'600'000LL), base::Millis(89 * 24 * 3'600'000LL), kTradesPage}; // three months

// All rows since the pages begin, each once. What fails half-way goes on there with the same pages; the next pass asks for
// what is new. One pass at a time with the same pages. now: exchange time.
[[nodiscard]] QCoro::Task<base::Result<QList<trading::IncomeRow>>> fetchIncome(RestChannel *rest, std::shared_ptr<IncomePages> pages, base::VenueTime now);
[[nodiscard]] QCoro::Task<base::Result<QList<trading::Fill>>> fetchTrades(RestChannel *rest, const trading::Symbol &symbol, std::shared_ptr<TradePages> pages,
                                                                          base::VenueTime now);

} // namespace bw::binance::usdm
