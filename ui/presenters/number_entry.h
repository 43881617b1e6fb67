// What a person typed, as an exact number, or the words that say what is wrong with it. In the locale of format::setLocale(); screen thread.
// The locale's mark is the decimal mark, and what can be read in two ways is refused:
//   a point ("82400.5"): blanks of any width between the digits are grouping. A comma is refused, because it means a thousand in one country
//   and a fraction in the next.
//   a comma ("82400,5"): points may group as well ("82.400,5"), and a point alone is a decimal mark where it cannot group ("0.004",
//   "82400.5"). "82.400" is refused.
#pragma once

#include "core/base/decimal.h"

#include <optional>

namespace bw::ui {

struct NumberEntry
{
    std::optional<base::Decimal> value; // empty: nothing typed, or malformed
    QString error;                      // empty: fine, or nothing typed
};

enum class EntryKind { Positive = 1, ZeroOrMore };

[[nodiscard]] NumberEntry readNumber(QStringView text, EntryKind kind);

} // namespace bw::ui
