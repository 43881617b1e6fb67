#include "tests/gallery/gallery_past.h"

namespace bw::test {

using base::Decimal;
using engine_client::Snapshot;

namespace {

constexpr int kPictures = 40;
constexpr std::int64_t kStepMs = 15'000;

// Hundredths of a percent that prices stood away from where they ended, walked backwards from there.
QList<int> walk()
{
    QList<int> away{0};
    std::uint32_t state = 20'261'122;
    while (away.size() < kPictures) {
        state = state * 1'664'525 + 1'013'904'223;
        away.append(away.last() + static_cast<int>(state >> 24) % 9 - 4);
    }
    return away;
}

Decimal moved(Decimal value, int hundredths)
{
    return Decimal::div(Decimal::mul(value, Decimal::fromInt(10'000 + hundredths), base::Rounding::HalfEven), Decimal::fromInt(10'000), base::Rounding::HalfEven);
}

} // namespace

QList<Snapshot> pastOf(const Snapshot &now)
{
    QList<Snapshot> past;
    if (!now.risk.accountKnown) {
        return past;
    }
    const QList<int> away = walk();
    for (qsizetype back = away.size() - 1; back > 0; --back) {
        Snapshot s = now;
        s.at = base::VenueTime(now.at.ms() - back * kStepMs);
        s.risk.equity = trading::Money(moved(now.risk.equity.value(), away.at(back) / 4));
        for (engine_client::PositionRow &row : s.positions) {
            row.stale = false;
            if (row.mark) {
                row.mark = trading::Price(moved(row.mark->value(), away.at(back)));
            }
        }
        past.append(std::move(s));
    }
    return past;
}

Snapshot beginningOf(const Snapshot &now)
{
    const QList<Snapshot> past = pastOf(now);
    return past.isEmpty() ? now : past.first();
}

} // namespace bw::test
