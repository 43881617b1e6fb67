// The state of one path to the venue: changes are told once, signs of life at most four times a second.
// Thread: the engine's.
#pragma once

#include "core/base/time.h"
#include "core/exchange/venue_event.h"

#include <functional>

namespace bw::binance {

class PathMonitor
{
public:
    using Emit = std::function<void(exchange::VenueEvent)>;

    PathMonitor(exchange::Path path, const base::Clock *clock, Emit emitEvent)
        : m_path(path), m_clock(clock), m_emit(std::move(emitEvent)) {}

    void set(exchange::PathState state, const QString &detail = {})
    {
        if (m_known && state == m_state) {
            return;
        }
        m_known = true;
        m_state = state;
        m_emit(exchange::PathChanged{m_path, state, detail});
    }

    void alive()
    {
        const base::SteadyTime now = m_clock->steady();
        if (m_aliveAt.isNever() || now.since(m_aliveAt) >= kAliveEvery) {
            m_aliveAt = now;
            m_emit(exchange::PathAlive{m_path});
        }
    }

    [[nodiscard]] bool isUp() const { return m_known && m_state == exchange::PathState::Up; }

private:
    static constexpr base::Millis kAliveEvery{250};
    exchange::Path m_path;
    const base::Clock *m_clock;
    Emit m_emit;
    bool m_known = false;
    exchange::PathState m_state = exchange::PathState::Down;
    base::SteadyTime m_aliveAt;
};

} // namespace bw::binance
