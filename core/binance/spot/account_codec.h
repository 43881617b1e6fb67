// Strict decoding of the spot account: balances, own trades, and what came in or went out. Unknown keys are tolerated; a
// missing or malformed required key makes the whole answer unusable, with one sentence. Source: Binance spot REST API;
// deposits, withdrawals and transfers: wallet API (/sapi). Documents come from exactJson(). Pure.
#pragma once

#include "core/exchange/venue_event.h"

#include <QJsonDocument>
#include <QSet>

namespace bw::binance::spot {

[[nodiscard]] base::Result<QList<trading::AssetBalance>> decodeBalances(const QJsonDocument &document); // non-zero only
[[nodiscard]] base::Result<QList<trading::Fill>> decodeTrades(const QJsonDocument &document);

// Of a list of orders, whose each is.
struct OrderName { trading::VenueOrderId id; trading::ClientOrderId clientId; };
[[nodiscard]] base::Result<QList<OrderName>> decodeOrderNames(const QJsonDocument &document);

// GET /api/v3/ticker/bookTicker of many symbols; of the wanted ones only, a side without orders as zero.
[[nodiscard]] base::Result<QList<exchange::BookTick>> decodeBookTickers(const QJsonDocument &document, const QSet<trading::Symbol> &wanted,
                                                                        base::VenueTime at);

// Finished ones only, as income rows of type DEPOSIT, WITHDRAW and TRANSFER: positive came in.
[[nodiscard]] base::Result<QList<trading::IncomeRow>> decodeDeposits(const QJsonDocument &document);
[[nodiscard]] base::Result<QList<trading::IncomeRow>> decodeWithdrawals(const QJsonDocument &document);
[[nodiscard]] base::Result<QList<trading::IncomeRow>> decodeTransfers(const QJsonDocument &document, bool cameIn);

} // namespace bw::binance::spot
