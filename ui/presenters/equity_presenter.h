// The equity line and the highest it fell from: a bounded history of this run, what the journal has of before with minimum and maximum kept, and the figures above
// it. What was paid in or out moves the line, but is no fall. Pure; the only doubles are what the chart draws.
// Invariant: at most kMostPoints points, evenly spaced over the whole run: when the buckets are full, neighbours are
// merged and the bucket width doubles. No peak and no trough is ever lost.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/chart_range.h"

#include <QPointF>

#include <vector>

namespace bw::ui {

struct AxisTick
{
    double at = 0;
    QString label;
};

struct Figure
{
    QString value;
    QString below;      // small, under it
};

struct EquityFigures
{
    Figure equity;      // "10 615.58 USDT", "day began at 10 699.78"
    Figure today;       // "▼ −84.20", "−0.79 %"
    Figure drawdown;    // "12.40", "at most 56.00 (5.00 %)": from the highest equity since the program started
    int todaySign = 0;
};

struct ChartFrame
{
    QList<QPointF> points;          // x: ms of venue time, y: quote units; empty: nothing known yet
    QList<QPointF> peaks;           // of each point, the highest of what is shown so far: the drawdown is between the two
    std::optional<double> baseline;
    double fromMs = 0, toMs = 0, low = 0, high = 0;
    QList<AxisTick> timeTicks;      // UTC
    QList<AxisTick> valueTicks;
};

class EquityPresenter
{
public:
    static constexpr int kMostBuckets = 1000;
    static constexpr int kMostPoints = 2 * kMostBuckets;
    static constexpr std::int64_t kFirstBucketMs = 250;

    // True when something changed. Snapshots without a known account or time only change the figures.
    bool add(const engine_client::Snapshot &snapshot);

    [[nodiscard]] bool hasAny() const { return m_last.has_value(); }
    [[nodiscard]] const EquityFigures &figures() const { return m_figures; }
    [[nodiscard]] ChartFrame frame(ChartRange range = ChartRange::Run) const;
    // There is something in it that the next shorter one does not show. This run can always be had.
    [[nodiscard]] bool reaches(ChartRange range) const;
    // The line of that range for other programs, exact: UTC, a point as the decimal mark.
    [[nodiscard]] QByteArray csv(ChartRange range) const;
    [[nodiscard]] trading::Money drawdown() const;       // from the peak, now; >= 0
    [[nodiscard]] trading::Money worstDrawdown() const { return m_worst; }

private:
    struct Sample
    {
        std::int64_t atMs = 0;
        trading::Money equity;
        trading::Money transfers; // net, since the first that is known of them

        [[nodiscard]] trading::Money net() const { return equity - transfers; }
    };
    struct Bucket { std::int64_t index = 0; Sample low; Sample high; };

    void append(const Sample &sample);
    void halve();
    [[nodiscard]] std::int64_t runBegan() const;
    [[nodiscard]] std::int64_t beginOf(ChartRange range) const;
    [[nodiscard]] std::vector<Sample> samples(ChartRange range) const;
    void follow(const Sample &sample);
    [[nodiscard]] static std::vector<trading::Money> peaksOf(const std::vector<Sample> &samples);

    std::vector<Bucket> m_buckets;
    std::int64_t m_bucketMs = kFirstBucketMs;
    std::optional<Sample> m_last;
    trading::Money m_netPeak;
    trading::Money m_worst;
    trading::Money m_worstPeak;
    std::optional<trading::Money> m_firstTransfers; // the journal's sum when it was first known in this run
    trading::Money m_transfers;                     // since then
    std::optional<trading::Money> m_baseline;
    QList<report::EquityPoint> m_history;   // of the journal, by time; of before this run only
    std::shared_ptr<const report::Performance> m_read;
    EquityFigures m_figures;
};

} // namespace bw::ui
