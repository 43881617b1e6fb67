// Shrinks a failing list to one from which nothing can be left out (delta debugging): halves first, then ever smaller
// pieces; of a short rest also any two, because what draws chance shifts what comes after it. `fails` must be deterministic and true for the whole list.
#pragma once

#include <QList>

#include <algorithm>

namespace bw::simulation {

// Without two of them, wherever they stand; unchanged where none can go.
template<typename T, typename Fails>
[[nodiscard]] QList<T> withoutAPair(const QList<T> &items, const Fails &fails)
{
    constexpr qsizetype kFew = 12;
    for (qsizetype b = items.size() - 1; b > 0 && items.size() <= kFew; --b) {
        for (qsizetype a = b - 1; a >= 0; --a) {
            QList<T> without = items;
            without.removeAt(b);
            without.removeAt(a);
            if (fails(without)) {
                return without;
            }
        }
    }
    return items;
}

template<typename T, typename Fails>
[[nodiscard]] QList<T> shrink(QList<T> items, const Fails &fails)
{
    if (fails(QList<T>())) {
        return {};
    }
    qsizetype piece = std::max<qsizetype>(items.size() / 2, 1);
    while (!items.isEmpty()) {
        bool smaller = false;
        for (qsizetype from = 0; from < items.size();) {
            QList<T> without = items;
            without.remove(from, std::min(piece, items.size() - from));
            if (fails(without)) {
                items = without; // the next piece has moved to this place
                smaller = true;
            } else {
                from += piece;
            }
        }
        if (piece == 1 && !smaller) {
            const QList<T> fewer = withoutAPair(items, fails);
            if (fewer.size() == items.size()) {
                break;
            }
            items = fewer;
            continue;
        }
        piece = smaller ? std::min(piece, std::max<qsizetype>(items.size() / 2, 1)) : std::max<qsizetype>(piece / 2, 1);
    }
    return items;
}

} // namespace bw::simulation
