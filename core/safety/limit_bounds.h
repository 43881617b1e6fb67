// Within what a limit makes sense by itself, for whoever asks a person for one. Limits::create is the judge.
#pragma once

#include "core/base/decimal.h"

#include <QStringView>

#include <optional>

namespace bw::safety {

struct LimitBounds
{
    base::Decimal least;    // in the unit of LimitValues: a share, a multiple, a count, milliseconds
    base::Decimal most;
    bool above = false;     // the least itself is not allowed
    bool mayBeOff = false;
};

// Empty: there is no such limit, or it is a choice between words.
[[nodiscard]] std::optional<LimitBounds> limitBounds(QStringView key);

} // namespace bw::safety
