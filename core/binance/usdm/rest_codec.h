// Strict decoding of the USD-M REST answers. Unknown keys are tolerated; a missing or malformed required key makes
// the whole answer unusable, with one sentence. Source: Binance USD-M REST reference. Pure.
#pragma once

#include "core/base/result.h"
#include "core/binance/exchange_info.h"
#include "core/binance/server_time.h"
#include "core/exchange/venue_event.h"
#include "core/trading/account.h"
#include "core/trading/instrument.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <memory>

namespace bw::binance::usdm {

using binance::decodeServerTime;

// Answers to placing, cancelling and looking up. Since 2026-06-30 avgPrice and cumQuote may be missing.
[[nodiscard]] base::Result<trading::OrderView> decodeOrder(const QJsonValue &value);
[[nodiscard]] base::Result<trading::AlgoOrderView> decodeAlgoOrder(const QJsonValue &value);
// {"algoId":..,"clientAlgoId":"..","code":"200"}: the answer to cancelling a conditional order.
[[nodiscard]] base::Status decodeAlgoCancelled(const QJsonDocument &document);
// {"code":200,"msg":".."}: the answer to cancelling all orders.
// countdownCancelAll: {"symbol":"BTCUSDT","countdownTime":"30000"}, a string.
[[nodiscard]] base::Status decodeCountdown(const QJsonDocument &document, const trading::Symbol &symbol, base::Millis countdown);
[[nodiscard]] base::Status decodeDone(const QJsonDocument &document);

[[nodiscard]] base::Result<QList<trading::OrderView>> decodeOrders(const QJsonDocument &document);
[[nodiscard]] base::Result<QList<trading::AlgoOrderView>> decodeAlgoOrders(const QJsonDocument &document);
[[nodiscard]] base::Result<trading::Money> decodeWallet(const QJsonDocument &document, const QString &asset);
[[nodiscard]] base::Result<QList<trading::Position>> decodePositions(const QJsonDocument &document); // non-zero only
[[nodiscard]] base::Result<trading::PositionMode> decodePositionMode(const QJsonDocument &document);
// GET /fapi/v1/symbolConfig. A margin type that we do not know is not told; the leverage has to be there.
[[nodiscard]] base::Result<exchange::LeverageStated> decodeSymbolConfigs(const QJsonDocument &document);
// {"symbol":"BTCUSDT","leverage":21,"maxNotionalValue":"1000000"}: the answer to setting it, of this symbol and number only.
[[nodiscard]] base::Status decodeLeverageSet(const QJsonDocument &document, const trading::Symbol &symbol, int leverage);
[[nodiscard]] base::Result<QString> decodeListenKey(const QJsonDocument &document);

// Of the wanted symbols only, and only what is above zero; other rows are not looked at.
// GET /fapi/v1/ticker/bookTicker and GET /fapi/v1/premiumIndex, both without a symbol.
[[nodiscard]] base::Result<QList<exchange::BookTick>> decodeBookTickers(const QJsonDocument &document, const QSet<trading::Symbol> &wanted);
[[nodiscard]] base::Result<QList<exchange::MarkPriceTick>> decodePremiumIndexes(const QJsonDocument &document, const QSet<trading::Symbol> &wanted);

struct IncomeEntry
{
    trading::IncomeRow row;
    QString key; // what makes the row unique: type, transaction, asset, symbol, trade
};
[[nodiscard]] base::Result<QList<IncomeEntry>> decodeIncome(const QJsonDocument &document);
[[nodiscard]] base::Result<QList<trading::Fill>> decodeTrades(const QJsonDocument &document); // GET /fapi/v1/userTrades

using binance::ExchangeInfo;
[[nodiscard]] base::Result<ExchangeInfo> decodeExchangeInfo(const QJsonDocument &document, const QString &marginAsset);

} // namespace bw::binance::usdm
