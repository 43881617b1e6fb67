// Shrinks a failing list to one from which nothing can be left out (delta debugging): halves first, then ever smaller
// pieces. `fails` must be deterministic and true for the whole list.
#pragma once

#include <QList>

#include <algorithm>

namespace bw::simulation {

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
            break;
        }
        piece = smaller ? std::min(piece, std::max<qsizetype>(items.size() / 2, 1)) : std::max<qsizetype>(piece / 2, 1);
    }
    return items;
}

} // namespace bw::simulation
