// Whether a person at this desktop asked not to be disturbed. Written by the screen, read by whoever would disturb, on any thread.
#pragma once

#include <atomic>

namespace bw::app {

[[nodiscard]] inline std::atomic<bool> &doNotDisturb()
{
    static std::atomic<bool> quiet{false};
    return quiet;
}

} // namespace bw::app
