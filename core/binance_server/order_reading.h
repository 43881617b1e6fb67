// Reads what a request says of an order: the parameters of POST, PUT, GET and DELETE order, one by one or in a batch.
// Failure: the first refusal in the exchange's words. Thread: plain functions.
#pragma once

#include "core/binance_server/order_json.h"
#include "core/binance_server/parameters.h"

namespace bw::binance_server {

inline constexpr base::Millis kSevenDays{7LL * 24 * 3600 * 1000};   // the longest range of a history

struct WantedOrder
{
    NewOrder order;
    OrderMoment moment = OrderMoment::Accepted;   // what newOrderRespType asks for
};

[[nodiscard]] Precision precisionFor(const Backend &backend, const trading::Symbol &symbol);
[[nodiscard]] Answer<WantedOrder> readOrder(const Parameters &parameters, const Backend &backend);
[[nodiscard]] Answer<OrderKey> readKey(const Parameters &parameters, const Backend &backend);
[[nodiscard]] Answer<Amendment> readAmendment(const Parameters &parameters, const Backend &backend);
// -5037; -5038 for an order without a limit.
[[nodiscard]] PriceMatch readPriceMatch(Reader &reader, bool isLimit);
// The limit that is stated: none with a price match.
[[nodiscard]] std::optional<Price> readLimit(Reader &reader, PriceMatch match, Precision precision);
[[nodiscard]] SelfTrade readSelfTrade(Reader &reader);

} // namespace bw::binance_server
