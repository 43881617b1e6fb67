// What will happen, in virtual time. What is due at one instant happens in the order in which it was planned.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace bw::simulation {

class EventQueue
{
public:
    using Action = std::function<void()>;
    struct Due { std::int64_t atNanos = 0; Action action; };

    void plan(std::int64_t atNanos, Action action) { m_events.emplace(std::pair(atNanos, m_next++), std::move(action)); }

    [[nodiscard]] bool isEmpty() const { return m_events.empty(); }
    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    // The earliest, unless it lies after the horizon.
    [[nodiscard]] std::optional<Due> takeUpTo(std::int64_t horizonNanos)
    {
        if (m_events.empty() || m_events.begin()->first.first > horizonNanos) {
            return std::nullopt;
        }
        auto node = m_events.extract(m_events.begin());
        return Due{node.key().first, std::move(node.mapped())};
    }

private:
    std::map<std::pair<std::int64_t, std::uint64_t>, Action> m_events;
    std::uint64_t m_next = 0;
};

} // namespace bw::simulation
