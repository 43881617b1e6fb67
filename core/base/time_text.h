// Times as people and scripts write them.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

namespace bw::base {

// "2026-11-22", "2026-11-22T19:45", "2026-11-22 19:45:36.123", with "Z" or an offset behind the time (UTC without one), or
// milliseconds since 1970. Malformed otherwise, and for anything before 1970 or after 9999. Pure.
[[nodiscard]] Result<VenueTime> parseTime(const QString &text);

} // namespace bw::base
