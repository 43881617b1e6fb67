// The sign of an amount as it is shown: what rounds to nothing is neither gain nor loss. Pure.
#pragma once

#include "core/trading/amounts.h"

namespace bw::ui {

[[nodiscard]] inline int shownSign(trading::Money value, int places = 2)
{
    return value.value().rounded(places, base::Rounding::HalfEven).sign();
}

} // namespace bw::ui
