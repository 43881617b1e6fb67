// What a cell is worth beside what it says: every model of a list answers it for kExactRole, to sort by and to write for other
// programs; for the same role of the horizontal header it answers the column's name there, in no language. Pure.
#pragma once

#include "core/base/decimal.h"
#include "core/base/time.h"

#include <QMetaType>

#include <optional>

namespace bw::ui {

struct Exact
{
    std::optional<base::Decimal> rank; // sorts before the text where both cells have one
    QString text;                      // for other programs: every digit, a point, UTC; empty: not known
    bool number = false;               // the text is a number as it stands, never a formula

    [[nodiscard]] static Exact of(base::Decimal value) { return {value, value.toString(), true}; }
    [[nodiscard]] static Exact of(base::VenueTime at);
    [[nodiscard]] static Exact of(const QString &words) { return {{}, words}; }
    [[nodiscard]] static Exact ranked(std::int64_t rank, const QString &words) { return {base::Decimal::fromInt(rank), words}; }
    template<typename Amount>
    [[nodiscard]] static Exact of(const std::optional<Amount> &amount) { return amount ? of(amount->value()) : Exact(); }

    [[nodiscard]] bool isUnknown() const { return !rank && text.isEmpty(); }
};

inline constexpr int kExactRole = 0x0180; // Qt::UserRole + 128

// Less, equal or greater by rank or text; what is not known has no place here: it is last in either direction.
[[nodiscard]] int compareExact(const Exact &a, const Exact &b);

} // namespace bw::ui

Q_DECLARE_METATYPE(bw::ui::Exact)
