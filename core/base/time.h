// Three kinds of time that never mix: steady time (ages, time-outs), venue time (what the exchange calls now)
// and the civil day (UTC) of a venue time. Only a Clock reads a clock.
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <cstdint>

namespace bw::base {

using Millis = std::chrono::milliseconds;

// Monotonic; the zero is arbitrary and means "never" in optional-free fields.
class SteadyTime
{
public:
    constexpr SteadyTime() = default;
    [[nodiscard]] static constexpr SteadyTime fromNanos(std::int64_t nanos) { SteadyTime t; t.m_nanos = nanos; return t; }
    [[nodiscard]] constexpr std::int64_t nanos() const { return m_nanos; }
    [[nodiscard]] constexpr bool isNever() const { return m_nanos == 0; }
    [[nodiscard]] constexpr Millis since(SteadyTime earlier) const { return Millis((m_nanos - earlier.m_nanos) / 1'000'000); }
    friend constexpr SteadyTime operator+(SteadyTime t, std::chrono::nanoseconds d) { return fromNanos(t.m_nanos + d.count()); }
    friend constexpr auto operator<=>(SteadyTime, SteadyTime) = default;

private:
    std::int64_t m_nanos = 0;
};

class CivilDay // a UTC calendar day
{
public:
    constexpr CivilDay() = default;
    explicit constexpr CivilDay(std::int64_t daysSinceEpoch) : m_days(daysSinceEpoch) {}
    [[nodiscard]] constexpr std::int64_t daysSinceEpoch() const { return m_days; }
    [[nodiscard]] QString toIsoString() const; // "2026-11-22"
    friend constexpr auto operator<=>(CivilDay, CivilDay) = default;

private:
    std::int64_t m_days = 0;
};

class VenueTime // milliseconds since the Unix epoch by the exchange's clock; 0 = unknown
{
public:
    constexpr VenueTime() = default;
    explicit constexpr VenueTime(std::int64_t ms) : m_ms(ms) {}
    [[nodiscard]] constexpr std::int64_t ms() const { return m_ms; }
    [[nodiscard]] constexpr bool isUnknown() const { return m_ms == 0; }
    [[nodiscard]] constexpr CivilDay day() const { return CivilDay((m_ms >= 0 ? m_ms : m_ms - 86'399'999) / 86'400'000); }
    [[nodiscard]] static constexpr VenueTime startOf(CivilDay day) { return VenueTime(day.daysSinceEpoch() * 86'400'000); }
    [[nodiscard]] QString toIsoString() const; // "2026-11-22T19:45:36.123Z"
    friend constexpr auto operator<=>(VenueTime, VenueTime) = default;

private:
    std::int64_t m_ms = 0;
};

// Whose word the venue time is. The workstation's clock may be set to any day: nothing is decided by it.
enum class TimeSource { Exchange = 1, Workstation };

struct Now // what every event is stamped with
{
    SteadyTime steady;
    VenueTime venue;
    TimeSource source = TimeSource::Exchange;
};

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual SteadyTime steady() const = 0;
    [[nodiscard]] virtual std::int64_t systemMs() const = 0; // workstation time, ms since the Unix epoch
};

// The only reader of the machine's clocks. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] SteadyTime steady() const override;
    [[nodiscard]] std::int64_t systemMs() const override;
};

} // namespace bw::base
