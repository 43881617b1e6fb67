// The exchange's filters in the language of the screen. In English word for word what trading::describe() says; numbers as they are
// typed into a field.
// Pure; the screen's thread.
#pragma once

#include "core/trading/instrument.h"

namespace bw::ui {

// Empty for FilterViolation::None.
[[nodiscard]] QString filterSentence(trading::FilterViolation violation, const trading::Instrument &instrument);

// What the core said of an order, said again; a sentence that is none of this instrument's filters stays as it is.
[[nodiscard]] QString filterSentence(const QString &said, const trading::Instrument &instrument);

} // namespace bw::ui
