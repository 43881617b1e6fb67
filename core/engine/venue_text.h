// Why the exchange said no, in words for a person, with its own number.
#pragma once

#include "core/base/result.h"

#include <optional>

namespace bw::engine {

inline QString venueText(const std::optional<base::Error> &error)
{
    if (!error) {
        return QStringLiteral("no reason given");
    }
    return error->venueCode != 0 ? QStringLiteral("%1 (%2)").arg(error->message).arg(error->venueCode) : error->message;
}

} // namespace bw::engine
