// Spot's orders and events as a client reads them, and what it wishes as the exchange takes it. Pure.
#pragma once

#include "core/binance/spot/order_facts.h"
#include "core/paper/spot/spot_exchange.h"
#include "core/safety/approved_order.h"
#include "tests/simulation/answers.h"

namespace bw::simulation {

[[nodiscard]] binance::spot::OrderFacts factsOf(const paper::spot::SpotOrder &order);
[[nodiscard]] trading::Fill fillOf(const paper::spot::SpotTrade &trade, const trading::ClientOrderId &id);
[[nodiscard]] QList<exchange::VenueEvent> eventsOf(const paper::spot::ExecutionReport &report);
[[nodiscard]] exchange::AccountUpdate updateOf(const paper::spot::AccountPosition &position);

[[nodiscard]] paper::spot::NewSpotOrder wishFor(const safety::ApprovedOrder &order);
[[nodiscard]] paper::spot::NewSpotOrder wishFor(const safety::ApprovedStop &stop);
// An entry that carries its stop; empty: it is an order of its own.
[[nodiscard]] std::optional<paper::spot::NewOrderList> listFor(const safety::ApprovedOrder &order);

} // namespace bw::simulation
