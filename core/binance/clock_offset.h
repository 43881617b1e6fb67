// What the exchange's clock says, from samples of its time endpoint: the sample with the smallest round trip wins.
// Source: offset = server - (asked + answered) / 2. Pure; the engine's thread.
#pragma once

#include <cstdint>
#include <optional>

namespace bw::binance {

struct ClockSample
{
    std::int64_t serverMs = 0;
    std::int64_t askedAtMs = 0;     // workstation time before
    std::int64_t answeredAtMs = 0;  // and after
    std::int64_t roundTripMicros = 0;

    [[nodiscard]] std::int64_t offsetMs() const { return serverMs - askedAtMs - (answeredAtMs - askedAtMs) / 2; }
};

class ClockOffset
{
public:
    void beginRound() { m_best.reset(); }
    void add(const ClockSample &sample)
    {
        if (!m_best || sample.roundTripMicros < m_best->roundTripMicros) {
            m_best = sample;
        }
    }
    // Takes the best sample of the round over; false when the round had none.
    bool finishRound()
    {
        if (!m_best) {
            return false;
        }
        m_offsetMs = m_best->offsetMs();
        m_roundTripMs = m_best->roundTripMicros / 1000;
        m_known = true;
        return true;
    }
    // A later sample that cannot be explained by its own round trip: the machine slept, or its clock was set.
    [[nodiscard]] bool contradictedBy(const ClockSample &sample) const
    {
        const std::int64_t drift = sample.offsetMs() - m_offsetMs;
        const std::int64_t allowed = kToleranceMs + sample.roundTripMicros / 2000;
        return m_known && (drift > allowed || drift < -allowed);
    }

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] std::int64_t offsetMs() const { return m_offsetMs; }
    [[nodiscard]] std::int64_t roundTripMs() const { return m_roundTripMs; }

private:
    static constexpr std::int64_t kToleranceMs = 250;
    std::optional<ClockSample> m_best;
    std::int64_t m_offsetMs = 0;
    std::int64_t m_roundTripMs = 0;
    bool m_known = false;
};

} // namespace bw::binance
