// The course of each position's mark price: a ring of samples by symbol, with entry and stop, for the small picture in the table.
// Pure but for what it remembers; prices stay exact until a picture is made of them. A mark that is unknown or stale is no sample:
// the line breaks there. Screen thread.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

#include <QHash>
#include <QPointF>

#include <vector>

namespace bw::ui {

// From 0 to 1 in both directions, left is older, up is dearer; for painting only.
struct Course
{
    QList<QList<QPointF>> lines;   // more than one where the mark was not known in between
    double entry = 0.5;
    std::optional<double> stop;
    int sign = 0;                  // of what the position gained from its entry to the newest sample
    bool stale = false;
    friend bool operator==(const Course &, const Course &) = default;
};

class CoursePresenter
{
public:
    static constexpr int kMostSamples = 120;
    static constexpr std::int64_t kStepMs = 5000;    // ten minutes in all
    static constexpr std::int64_t kGapMs = 3 * kStepMs;

    // A sample of each position at most every step. What is not held any more is forgotten.
    void add(const engine_client::Snapshot &snapshot);

    // Empty lines: nothing is known yet.
    [[nodiscard]] Course course(const engine_client::PositionRow &row, bool engineFrozen) const;
    // The same in words: "+0.42 %" over what is shown, and between which prices it went.
    [[nodiscard]] Toned words(const engine_client::PositionRow &row, const engine_client::Snapshot &snapshot, bool engineFrozen) const;

private:
    struct Sample
    {
        std::int64_t atMs = 0;
        trading::Price mark;
    };

    struct Ring // the oldest is at `next` once it is full
    {
        std::vector<Sample> samples;
        std::size_t next = 0;

        void add(const Sample &sample);
        [[nodiscard]] const Sample &at(std::size_t i) const { return samples[(next + i) % samples.size()]; }
        [[nodiscard]] const Sample &newest() const { return at(samples.size() - 1); }
    };

    QHash<trading::Symbol, Ring> m_rings;
};

} // namespace bw::ui
