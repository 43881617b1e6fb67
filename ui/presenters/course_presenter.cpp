#include "ui/presenters/course_presenter.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

using engine_client::PositionRow;
using engine_client::Snapshot;
using trading::Price;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoursePresenter)
};

double drawn(Price price)
{
    return static_cast<double>(price.value().raw()) / static_cast<double>(base::Decimal::fromInt(1).raw());
}

} // namespace

void CoursePresenter::Ring::add(const Sample &sample)
{
    if (samples.size() < static_cast<std::size_t>(kMostSamples)) {
        samples.push_back(sample);
        return;
    }
    samples[next] = sample;
    next = (next + 1) % samples.size();
}

void CoursePresenter::add(const Snapshot &s)
{
    QHash<trading::Symbol, Ring> held;
    for (const PositionRow &row : s.positions) {
        Ring ring = m_rings.take(row.position.symbol);
        const bool due = ring.samples.empty() || s.at.ms() - ring.newest().atMs >= kStepMs;
        if (row.mark && row.mark->isPositive() && !row.stale && !s.at.isUnknown() && due) {
            ring.add({s.at.ms(), *row.mark});
        }
        held.insert(row.position.symbol, std::move(ring));
    }
    m_rings = std::move(held);
}

Course CoursePresenter::course(const PositionRow &row, bool engineFrozen) const
{
    Course course;
    course.stale = row.stale || engineFrozen;
    const auto found = m_rings.constFind(row.position.symbol);
    if (found == m_rings.constEnd() || found->samples.empty()) {
        return course;
    }
    const Ring &ring = *found;
    const std::size_t count = ring.samples.size();
    const double entry = drawn(row.position.entryPrice);
    double low = row.stopPrice ? std::min(entry, drawn(*row.stopPrice)) : entry;
    double high = row.stopPrice ? std::max(entry, drawn(*row.stopPrice)) : entry;
    for (std::size_t i = 0; i < count; ++i) {
        low = std::min(low, drawn(ring.at(i).mark));
        high = std::max(high, drawn(ring.at(i).mark));
    }
    const auto height = [&](double price) { return high > low ? (price - low) / (high - low) : 0.5; };
    const double span = static_cast<double>(kMostSamples) * static_cast<double>(kStepMs);
    for (std::size_t i = 0; i < count; ++i) {
        if (i == 0 || ring.at(i).atMs - ring.at(i - 1).atMs > kGapMs) {
            course.lines.append(QList<QPointF>());
        }
        const double x = 1.0 - static_cast<double>(ring.newest().atMs - ring.at(i).atMs) / span;
        if (x >= 0) { // after a long gap the ring holds what is older than the picture
            course.lines.last().append(QPointF(x, height(drawn(ring.at(i).mark))));
        }
    }
    course.entry = height(entry);
    course.stop = row.stopPrice ? std::optional(height(drawn(*row.stopPrice))) : std::nullopt;
    const int moved = (ring.newest().mark - row.position.entryPrice).value().sign();
    course.sign = row.position.amount.isNegative() ? -moved : moved;
    return course;
}

Toned CoursePresenter::words(const PositionRow &row, const Snapshot &s, bool engineFrozen) const
{
    const auto found = m_rings.constFind(row.position.symbol);
    if (found == m_rings.constEnd() || found->samples.size() < 2) {
        return {format::dash(), Tone::Muted, Words::tr("The course begins when the mark price is known.")};
    }
    Price low = found->at(0).mark;
    Price high = low;
    for (const Sample &sample : found->samples) {
        low = std::min(low, sample.mark);
        high = std::max(high, sample.mark);
    }
    const trading::Instrument *instrument = format::find(s.risk.instruments, row.position.symbol);
    const Price first = found->at(0).mark;
    const QString change = format::signedPercent(trading::ratioOf(found->newest().mark - first, first, base::Rounding::HalfEven));
    const auto minutes = static_cast<int>((found->newest().atMs - found->at(0).atMs + 59'999) / 60'000);
    return {change, row.stale || engineFrozen ? Tone::Stale : Tone::Normal,
            Words::tr("Mark price over %n minute(s): between %1 and %2. Dashed: the entry; dotted: the stop.", nullptr, minutes)
                .arg(format::price(low, instrument), format::price(high, instrument))};
}

} // namespace bw::ui
