// The exchange's request and order limits and what of them is used. A count that the exchange stated holds until its
// window has passed for certain; our own requests count from the moment they leave, so that what is under way is seen.
// Thread: the engine's. Pure: no clock. Failure: none; what is not known has limit 0.
#pragma once

#include "core/exchange/venue_event.h"
#include "core/safety/risk_view.h"

#include <deque>

namespace bw::engine {

class RateBook
{
public:
    void measured(const QList<exchange::RateWindow> &windows, base::SteadyTime now);
    void orderSent(base::SteadyTime now);

    [[nodiscard]] QList<safety::RateUsage> usage(base::SteadyTime now) const;

private:
    struct Said { exchange::RateKind kind; base::Millis window; int limit = 0; int used = 0; base::SteadyTime at; };

    [[nodiscard]] int sentWithin(base::Millis window, base::SteadyTime now) const;

    QList<Said> m_said;
    std::deque<base::SteadyTime> m_sent; // oldest first, no older than the longest window
};

} // namespace bw::engine
