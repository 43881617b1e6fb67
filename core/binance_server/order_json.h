// How orders look in answers. Field lists: new_order, query_order, all_orders, new_algo_order, query_algo_order,
// open_algo_orders of the USD-M reference as of 2026-08. Thread: plain functions.
#pragma once

#include "core/binance_server/parameters.h"
#include "core/binance_server/server.h"

namespace bw::binance_server {

enum class OrderMoment { Accepted = 1, Current }; // Accepted: as it was taken, before anything was filled

[[nodiscard]] QByteArray orderAck(const OrderRecord &order, Precision precision, OrderMoment moment, AckShape shape);
[[nodiscard]] QByteArray orderQuery(const OrderRecord &order, Precision precision);
[[nodiscard]] QByteArray orderHistoryRow(const OrderRecord &order, Precision precision);

[[nodiscard]] QByteArray forceOrderRow(const OrderRecord &order, Precision precision);

[[nodiscard]] QByteArray algoAck(const AlgoRecord &order, Precision precision);
[[nodiscard]] QByteArray algoQuery(const AlgoRecord &order, Precision precision);
[[nodiscard]] QByteArray algoOpenRow(const AlgoRecord &order, Precision precision);
[[nodiscard]] QByteArray algoCancelled(const AlgoRecord &order);

[[nodiscard]] QByteArray tradeRow(const TradeRecord &fill, Precision precision, const QString &marginAsset);

} // namespace bw::binance_server
