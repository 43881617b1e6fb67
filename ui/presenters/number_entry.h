// What a person typed, as an exact number, or the words that say what is wrong with it. Pure.
// A point is the decimal mark; blanks of any width between digits are grouping. A comma is refused, because it means
// a thousand in one country and a fraction in the next.
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
