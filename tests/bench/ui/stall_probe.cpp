#include "tests/bench/ui/stall_probe.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>

#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace bw::bench {

namespace {

constexpr std::int64_t kNanos = 1'000'000'000;
constexpr std::int64_t kEvery = 1'000'000;

std::int64_t nanosOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::int64_t(time.tv_sec) * kNanos + time.tv_nsec;
}

} // namespace

StallProbe::~StallProbe()
{
    if (m_schedule >= 0) {
        ::close(m_schedule);
    }
}

void StallProbe::begin()
{
    m_schedule = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    m_gaps.reserve(100'000);
    m_timer = startTimer(1, Qt::PreciseTimer);
    m_last = read();
}

// Source: Documentation/scheduler/sched-stats.rst: time on the processor, time waited for it, timeslices.
StallProbe::Reading StallProbe::read() const
{
    std::array<char, 96> text{};
    const ssize_t length = m_schedule >= 0 ? ::pread(m_schedule, text.data(), text.size() - 1, 0) : 0;
    const QList<QByteArray> words = QByteArray(text.data(), std::max<qsizetype>(length, 0)).split(' ');
    return {nanosOf(CLOCK_MONOTONIC), nanosOf(CLOCK_THREAD_CPUTIME_ID), words.size() > 1 ? words[1].toLongLong() : 0};
}

void StallProbe::timerEvent(QTimerEvent *)
{
    const Reading now = read();
    m_gaps.push_back({m_last.at + kEvery, now.at, now.computed - m_last.computed, now.waited - m_last.waited});
    m_last = now;
}

Waits::Waits(const std::vector<std::int64_t> &lateNanos)
{
    for (std::int64_t late : lateNanos) {
        do {
            m_sorted.push_back(double(std::max<std::int64_t>(late, 0)) * 1e-6);
            late -= kEvery;
        } while (late > 0);
    }
    std::sort(m_sorted.begin(), m_sorted.end());
}

double Waits::at(double share) const
{
    return m_sorted.empty() ? 0 : m_sorted[std::min(m_sorted.size() - 1, std::size_t(double(m_sorted.size()) * share))];
}

std::vector<std::int64_t> lateOf(const std::vector<Gap> &gaps)
{
    std::vector<std::int64_t> late;
    std::transform(gaps.begin(), gaps.end(), std::back_inserter(late), [](const Gap &gap) { return gap.late(); });
    return late;
}

std::vector<std::int64_t> lateWithout(const std::vector<Gap> &gaps, const std::vector<Gap> &idle)
{
    std::vector<std::int64_t> late;
    auto from = idle.begin();
    for (const Gap &gap : gaps) {
        std::int64_t left = gap.late();
        from = std::find_if(from, idle.end(), [&gap](const Gap &other) { return other.woke > gap.due; });
        for (auto other = from; other != idle.end() && other->due < gap.woke; ++other) {
            left -= std::max<std::int64_t>(0, std::min(other->woke, gap.woke) - std::max(other->due, gap.due));
        }
        late.push_back(std::max<std::int64_t>(left, 0));
    }
    return late;
}

std::vector<std::int64_t> lateWithoutWaiting(const std::vector<Gap> &gaps)
{
    std::vector<std::int64_t> late;
    std::transform(gaps.begin(), gaps.end(), std::back_inserter(late), [](const Gap &gap) { return std::max<std::int64_t>(gap.late() - gap.waited, 0); });
    return late;
}

} // namespace bw::bench
