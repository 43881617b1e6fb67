// Which rows of a list are asked for: ?limit= (from 1 to the most of that list, 100 where it is missing) and ?since=, a time as
// base::parseTime reads it, but no seconds since 1970. Rows of that very time are in. Pure.
// Failure: Malformed, one sentence; also for anything else in the query.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>

namespace bw::api {

struct Window
{
    qsizetype limit = 100;
    base::VenueTime since;       // unknown: from the beginning

    [[nodiscard]] bool takes(base::VenueTime at) const { return at >= since; }
};

constexpr qsizetype kMostRows = 500;            // of a list
constexpr qsizetype kMostReportRows = 5'000;    // of what came of the trading

[[nodiscard]] base::Result<Window> windowOf(const QByteArray &query, qsizetype most = kMostRows);

} // namespace bw::api
