// Helpers of lists that show numbered rows newest first, while the snapshot carries them newest last.
#pragma once

#include <QList>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <optional>

namespace bw::ui::newest_first {

// How many rows at the end of an ascending list have a number above `newest`.
template<typename T>
[[nodiscard]] qsizetype countAfter(const QList<T> &ascending, std::uint64_t newest)
{
    const auto first = std::upper_bound(ascending.cbegin(), ascending.cend(), newest,
                                        [](std::uint64_t number, const T &row) { return number < row.number; });
    return ascending.cend() - first;
}

// Where this number stands in a descending row of rows.
template<typename Row, typename NumberOf>
[[nodiscard]] std::optional<std::size_t> rowOf(const std::deque<Row> &descending, std::uint64_t number, NumberOf numberOf)
{
    const auto found = std::lower_bound(descending.cbegin(), descending.cend(), number,
                                        [&numberOf](const Row &row, std::uint64_t wanted) { return numberOf(row) > wanted; });
    if (found == descending.cend() || numberOf(*found) != number) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - descending.cbegin());
}

} // namespace bw::ui::newest_first
