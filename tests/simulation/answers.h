// What the exchange's words mean to a client: the rulings of core/binance/outcome.cpp, written down a second time.
#pragma once

#include "core/binance_server/backend.h"
#include "core/exchange/venue_event.h"

namespace bw::simulation {

[[nodiscard]] inline base::Error errorOf(const binance_server::VenueError &refused)
{
    using base::ErrorCode;
    const bool notFound = refused.code == -2011 || refused.code == -2013;
    return base::Error{notFound ? ErrorCode::NotFound : refused.code == -4116 ? ErrorCode::Conflict : ErrorCode::Refused, refused.message, refused.code,
                       refused.httpStatus};
}

// -4116: the id was used, so the order probably exists.
[[nodiscard]] inline exchange::Fate fateOf(const binance_server::VenueError &refused)
{
    return refused.code == -4116 ? exchange::Fate::Unknown : exchange::Fate::Refused;
}

// The exchange's own words about an order, a stop or a cancel.
template<typename Outcome, typename Answered>
[[nodiscard]] exchange::VenueEvent answeredWith(Outcome outcome, const Answered &answered)
{
    if (!answered) {
        outcome.fate = fateOf(answered.error());
        outcome.error = errorOf(answered.error());
        return outcome;
    }
    outcome.fate = exchange::Fate::Accepted;
    if constexpr (requires { outcome.order; }) {
        outcome.order = answered->view;
    }
    return outcome;
}

} // namespace bw::simulation
