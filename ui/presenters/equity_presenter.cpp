#include "ui/presenters/equity_presenter.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace bw::ui {

using engine_client::Snapshot;
using trading::Money;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EquityPresenter)
};

constexpr std::int64_t kDayMs = 86'400'000;

// For the chart only. Sixteen digits are far more than a screen has rows.
double pixels(Money money)
{
    return static_cast<double>(money.value().raw()) / static_cast<double>(base::Decimal::fromInt(1).raw());
}

std::int64_t niceTimeStep(std::int64_t span)
{
    static constexpr std::array<std::int64_t, 17> kSeconds{1,   2,   5,    10,   15,   30,   60,    120,   300,
                                                           600, 900, 1800, 3600, 7200, 14400, 21600, 43200};
    for (const std::int64_t step : kSeconds) {
        if (span <= step * 1000 * 5) {
            return step * 1000;
        }
    }
    return kDayMs * ((span / 5 + kDayMs - 1) / kDayMs);
}

// The labels' own span: ticks of less than a minute need seconds.
QList<AxisTick> timeTicks(std::int64_t from, std::int64_t to)
{
    const std::int64_t step = niceTimeStep(to - from);
    QList<AxisTick> ticks;
    for (std::int64_t at = (from + step - 1) / step * step; at <= to; at += step) {
        const QString clock = format::clock(base::VenueTime(at));
        const bool newDay = to - from > kDayMs && at % kDayMs == 0; // where a line spans days, midnight is called by its date
        const QString date = format::dateClock(base::VenueTime(at)).section(QLatin1Char(' '), 0, 0);
        ticks.append({static_cast<double>(at), newDay ? date : step < 60'000 ? clock : clock.left(5)});
    }
    return ticks;
}

double niceStep(double span)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(span / 4.0)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (factor * magnitude) <= 5.0) {
            return factor * magnitude;
        }
    }
    return 10.0 * magnitude;
}

QList<AxisTick> valueTicks(double low, double high)
{
    const double step = niceStep(high - low);
    const int places = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    QList<AxisTick> ticks;
    for (double at = std::ceil(low / step) * step; at <= high; at += step) {
        // Back to an exact number only to be written: the axis speaks like every other figure.
        const auto exact = base::Decimal::parse(QString::number(at, 'f', std::min(places, 8)));
        ticks.append({at, exact ? format::number(*exact, std::min(places, 8)) : QString()});
    }
    return ticks;
}

EquityFigures figuresOf(const Snapshot &s, Money drawdown, Money worst, Money worstPeak, bool any)
{
    EquityFigures figures;
    figures.equity.value = figures.today.value = figures.drawdown.value = format::dash();
    if (s.risk.accountKnown) {
        figures.equity.value = format::money(s.risk.equity) + QChar(0x00a0) + s.risk.quote;
    }
    if (s.daily.known) {
        figures.equity.below = Words::tr("day began at %1").arg(format::money(s.daily.baseline));
        figures.today = {format::arrowMoney(s.daily.pnl), format::signedPercent(s.daily.pnlRatio)};
        figures.todaySign = s.daily.pnl.value().rounded(2, base::Rounding::HalfEven).sign();
    }
    if (any) {
        const QString most = format::money(worst);
        figures.drawdown = {format::money(drawdown), worstPeak.isPositive()
                                ? Words::tr("at most %1 (%2)").arg(most, format::percent(trading::ratioOf(worst, worstPeak, base::Rounding::HalfEven)))
                                : Words::tr("at most %1").arg(most)};
    }
    return figures;
}

} // namespace

Money EquityPresenter::drawdown() const
{
    return m_last ? m_netPeak - m_last->net() : Money();
}

bool EquityPresenter::add(const Snapshot &snapshot)
{
    if (m_read != snapshot.performance) {
        m_read = snapshot.performance;
        m_history = m_read ? m_read->equity : QList<report::EquityPoint>();
        if (m_read) {
            m_firstTransfers = m_firstTransfers.value_or(m_read->transfers);
            m_transfers = m_read->transfers - *m_firstTransfers;
        }
    }
    const bool usable = snapshot.risk.accountKnown && !snapshot.at.isUnknown();
    // Venue time may step back a little at a resync: such a picture is not a point in history.
    const bool newer = usable && (!m_last || snapshot.at.ms() > m_last->atMs);
    if (newer) {
        const Sample sample{snapshot.at.ms(), snapshot.risk.equity, m_transfers};
        follow(sample);
        append(sample);
        m_last = sample;
    }
    m_baseline = snapshot.daily.known ? std::optional(snapshot.daily.baseline) : std::nullopt;
    m_figures = figuresOf(snapshot, drawdown(), m_worst, m_worstPeak, m_last.has_value());
    return newer;
}

void EquityPresenter::follow(const Sample &sample)
{
    m_netPeak = m_last ? std::max(m_netPeak, sample.net()) : sample.net();
    const Money fallen = m_netPeak - sample.net();
    if (fallen > m_worst || !m_last) {
        m_worst = fallen;
        m_worstPeak = m_netPeak + sample.transfers;
    }
}

void EquityPresenter::append(const Sample &sample)
{
    const auto indexOf = [this](const Sample &s) { return s.atMs / m_bucketMs; };
    if (!m_buckets.empty() && m_buckets.back().index == indexOf(sample)) {
        Bucket &bucket = m_buckets.back();
        bucket.low = sample.equity < bucket.low.equity ? sample : bucket.low;
        bucket.high = sample.equity > bucket.high.equity ? sample : bucket.high;
        return;
    }
    while (m_buckets.size() >= static_cast<std::size_t>(kMostBuckets)) {
        halve();
    }
    m_buckets.push_back({indexOf(sample), sample, sample});
}

void EquityPresenter::halve()
{
    m_bucketMs *= 2;
    std::vector<Bucket> merged;
    merged.reserve(m_buckets.size());
    for (const Bucket &bucket : m_buckets) {
        const std::int64_t index = bucket.low.atMs / m_bucketMs;
        if (!merged.empty() && merged.back().index == index) {
            Bucket &last = merged.back();
            last.low = bucket.low.equity < last.low.equity ? bucket.low : last.low;
            last.high = bucket.high.equity > last.high.equity ? bucket.high : last.high;
        } else {
            merged.push_back({index, bucket.low, bucket.high});
        }
    }
    m_buckets = std::move(merged);
}

std::int64_t EquityPresenter::runBegan() const
{
    return m_buckets.empty() ? 0 : std::min(m_buckets.front().low.atMs, m_buckets.front().high.atMs);
}

std::int64_t EquityPresenter::beginOf(ChartRange range) const
{
    const std::int64_t now = m_last ? m_last->atMs : 0;
    switch (range) {
    case ChartRange::Run: return runBegan();
    case ChartRange::Day:
    case ChartRange::Week:
    case ChartRange::Month:
    case ChartRange::Quarter: return now - *daysOf(range) * kDayMs;
    case ChartRange::All: break;
    }
    return 0;
}

bool EquityPresenter::reaches(ChartRange range) const
{
    if (range == ChartRange::Run || !m_last) {
        return range == ChartRange::Run;
    }
    const std::int64_t oldest = m_history.isEmpty() ? runBegan() : std::min(runBegan(), m_history.first().at.ms());
    return oldest < beginOf(static_cast<ChartRange>(static_cast<int>(range) - 1));
}

// Of the journal where this run has nothing, then each bucket's extremes in their order, and at the end where we are now.
std::vector<EquityPresenter::Sample> EquityPresenter::samples(ChartRange range) const
{
    std::vector<Sample> samples;
    const std::int64_t from = beginOf(range);
    const std::int64_t began = runBegan();
    for (const report::EquityPoint &point : m_history) {
        if (range != ChartRange::Run && point.at.ms() >= from && point.at.ms() < began) {
            samples.push_back({point.at.ms(), point.equity, point.transfers - m_firstTransfers.value_or(Money())});
        }
    }
    for (const Bucket &bucket : m_buckets) {
        const bool lowFirst = bucket.low.atMs <= bucket.high.atMs;
        for (const Sample &sample : {lowFirst ? bucket.low : bucket.high, lowFirst ? bucket.high : bucket.low}) {
            if (sample.atMs >= from && (samples.empty() || sample.atMs > samples.back().atMs)) {
                samples.push_back(sample);
            }
        }
    }
    const bool room = range != ChartRange::Run || samples.size() < static_cast<std::size_t>(kMostPoints);
    if (m_last && !samples.empty() && samples.back().atMs < m_last->atMs && room) {
        samples.push_back(*m_last);
    }
    return samples;
}

// The highest of what is shown: of before it nothing counts. With what was paid in or out until then, like the line itself.
std::vector<Money> EquityPresenter::peaksOf(const std::vector<Sample> &samples)
{
    std::vector<Money> peaks;
    peaks.reserve(samples.size());
    std::optional<Money> net;
    for (const Sample &sample : samples) {
        net = net ? std::max(*net, sample.net()) : sample.net();
        peaks.push_back(*net + sample.transfers);
    }
    return peaks;
}

QByteArray EquityPresenter::csv(ChartRange range) const
{
    QByteArray text("time_utc,equity,peak,drawdown\r\n");
    const std::vector<Sample> rows = samples(range);
    const std::vector<Money> peaks = peaksOf(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Sample &row = rows[i];
        text += base::VenueTime(row.atMs).toIsoString().toUtf8() + ',' + row.equity.toString().toUtf8() + ',' + peaks[i].toString().toUtf8() + ','
                + (peaks[i] - row.equity).toString().toUtf8() + "\r\n";
    }
    return text;
}

ChartFrame EquityPresenter::frame(ChartRange range) const
{
    ChartFrame frame;
    const std::vector<Sample> all = samples(range);
    if (all.empty() || !m_last) {
        return frame;
    }
    const std::vector<Money> peaks = peaksOf(all);
    double low = pixels(all.front().equity);
    double high = low;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto at = static_cast<double>(all[i].atMs);
        frame.points.append({at, pixels(all[i].equity)});
        frame.peaks.append({at, pixels(peaks[i])});
        low = std::min(low, frame.points.last().y());
        high = std::max(high, frame.peaks.last().y());
    }
    if (m_baseline) {
        frame.baseline = pixels(*m_baseline);
        low = std::min(low, *frame.baseline);
        high = std::max(high, *frame.baseline);
    }
    // A flat line stays in the middle, and its noise does not look like a storm.
    const double least = std::max(std::abs(high) * 0.0005, 0.01);
    const double padding = std::max((high - low) * 0.08, (least - (high - low)) / 2.0);
    frame.low = low - padding;
    frame.high = high + padding;
    const std::int64_t from = all.front().atMs;
    const std::int64_t to = std::max(m_last->atMs, from + 30'000);
    frame.fromMs = static_cast<double>(from);
    frame.toMs = static_cast<double>(to);
    frame.timeTicks = timeTicks(from, to);
    frame.valueTicks = valueTicks(frame.low, frame.high);
    return frame;
}

} // namespace bw::ui
