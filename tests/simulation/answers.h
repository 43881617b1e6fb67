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
template<typename Outcome>
[[nodiscard]] exchange::VenueEvent refusedWith(Outcome outcome, const binance_server::VenueError &refused)
{
    outcome.fate = fateOf(refused);
    outcome.error = errorOf(refused);
    return outcome;
}

template<typename Outcome, typename View>
[[nodiscard]] exchange::VenueEvent acceptedWith(Outcome outcome, const View &view)
{
    outcome.fate = exchange::Fate::Accepted;
    outcome.order = view;
    return outcome;
}

template<typename Outcome, typename Answered>
[[nodiscard]] exchange::VenueEvent answeredWith(Outcome outcome, const Answered &answered)
{
    if (!answered) {
        return refusedWith(outcome, answered.error());
    }
    if constexpr (requires { outcome.order; }) {
        return acceptedWith(outcome, answered->view);
    } else {
        outcome.fate = exchange::Fate::Accepted;
        return outcome;
    }
}

} // namespace bw::simulation
