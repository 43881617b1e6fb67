// Requests that belong together, as coroutines: the account's reading and the pages of the income history.
// Thread: the engine's; the channel outlives the task gate they are launched through.
// Failure: the first answer that cannot be used is the whole result.
#pragma once

#include "core/binance/rest_channel.h"
#include "core/trading/account.h"

#include <QCoroTask>

namespace bw::binance::usdm {

// Five questions at once, one reading. at: exchange time now.
[[nodiscard]] QCoro::Task<base::Result<trading::AccountReading>> fetchAccount(RestChannel *rest, base::VenueTime at, QString asset);

// All rows since a time, in order, page by page; each row once.
[[nodiscard]] QCoro::Task<base::Result<QList<trading::IncomeRow>>> fetchIncome(RestChannel *rest, base::VenueTime since);
[[nodiscard]] QCoro::Task<base::Result<QList<trading::Fill>>> fetchTrades(RestChannel *rest, trading::Symbol symbol, base::VenueTime since);

} // namespace bw::binance::usdm
