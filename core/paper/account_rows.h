// The rows of the account file: positions, orders, trades and income as JSON, both ways. What is ordinary is left out.
// Failure: JsonReader keeps the first complaint; values are then defaults. Thread: plain functions.
#pragma once

#include "core/paper/account_state.h"
#include "core/paper/json_reader.h"

namespace bw::paper {

template<typename A>
[[nodiscard]] QJsonValue text(A amount)
{
    return amount.toString();
}

[[nodiscard]] inline QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

[[nodiscard]] QJsonObject write(const PositionKey &key, const PositionState &position);
[[nodiscard]] QJsonObject write(const binance_server::OrderRecord &order);
[[nodiscard]] QJsonObject write(const binance_server::AlgoRecord &order);
[[nodiscard]] QJsonObject write(const binance_server::TradeRecord &trade);
[[nodiscard]] QJsonObject write(const trading::IncomeRow &row);
[[nodiscard]] QJsonObject write(const binance_server::MarginMove &move);
[[nodiscard]] QJsonObject write(const binance_server::MarketRecord &market);

void readPosition(const JsonReader &in, AccountState &state);
[[nodiscard]] binance_server::OrderRecord readOrder(const JsonReader &in);
[[nodiscard]] binance_server::AlgoRecord readAlgo(const JsonReader &in);
[[nodiscard]] binance_server::TradeRecord readTrade(const JsonReader &in);
[[nodiscard]] trading::IncomeRow readIncome(const JsonReader &in);
[[nodiscard]] binance_server::MarginMove readMarginMove(const JsonReader &in);
[[nodiscard]] binance_server::MarketRecord readMarket(const JsonReader &in);

} // namespace bw::paper
