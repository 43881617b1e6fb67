#include "ui/models/exact.h"

namespace bw::ui {

Exact Exact::of(base::VenueTime at)
{
    return at.isUnknown() ? Exact() : ranked(at.ms(), at.toIsoString());
}

int compareExact(const Exact &a, const Exact &b)
{
    if (a.rank && b.rank) {
        return *a.rank < *b.rank ? -1 : *b.rank < *a.rank ? 1 : 0;
    }
    return a.text.compare(b.text, Qt::CaseInsensitive);
}

} // namespace bw::ui
