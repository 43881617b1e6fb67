// How far equity stands below its peak since the last clear of the emergency stop, or since the first use. Transfers
// move the peak with the equity, so that only trading counts. Source: safety contract, section 3, drawdown.
// Thread: the engine's. Pure: no clock. The journal carries the peak across restarts.
#pragma once

#include "core/base/time.h"
#include "core/trading/amounts.h"

#include <optional>

namespace bw::engine {

struct Peak
{
    trading::Money equity;
    base::VenueTime asOf; // transfers until then are in it
};

class Drawdown
{
public:
    static constexpr base::Millis kWriteEvery{60'000};

    void recover(const std::optional<Peak> &peak) { m_peak = m_written = peak; }
    // A transfer into the account is positive. The record has to be written at once.
    void shift(trading::Money transfer, base::VenueTime at);
    // True when the journal should learn the peak: the first one, one that is a good deal higher, or none for a minute.
    [[nodiscard]] bool observe(trading::Money equity, base::Now now);
    void written(base::SteadyTime now) { m_written = m_peak; m_writtenAt = now; }
    // After a clear: the next equity is the peak.
    void rebase() { m_peak.reset(); m_written.reset(); }

    [[nodiscard]] const std::optional<Peak> &peak() const { return m_peak; }
    // Below the peak, never negative.
    [[nodiscard]] trading::Money depth(trading::Money equity) const;
    [[nodiscard]] bool exceeds(trading::Money equity, trading::Ratio limit) const;

private:
    std::optional<Peak> m_peak;
    std::optional<Peak> m_written;
    base::SteadyTime m_writtenAt;
};

} // namespace bw::engine
