// Which rows of a list are asked for: ?limit=1..500 (100 where it is missing) and ?since=, a time in ISO 8601 (UTC where no
// offset stands there) or in milliseconds since 1970. Rows of that very time are in. Pure.
// Failure: Malformed, one sentence; also for anything else in the query.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>

namespace bw::api {

struct Window
{
    static constexpr qsizetype kMost = 500;

    qsizetype limit = 100;
    base::VenueTime since;       // unknown: from the beginning

    [[nodiscard]] bool takes(base::VenueTime at) const { return at >= since; }
};

[[nodiscard]] base::Result<Window> windowOf(const QByteArray &query);

} // namespace bw::api
