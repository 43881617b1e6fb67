// A timer of one millisecond in a thread's loop, and how much later it comes. Beside each gap what the thread itself computed in
// it, and how long it stood ready while the machine ran something else.
// Thread: lives in the one it watches; read it after end().
#pragma once

#include <QObject>

#include <cstdint>
#include <vector>

namespace bw::bench {

struct Gap
{
    std::int64_t due = 0, woke = 0; // nanoseconds of one clock for all threads
    std::int64_t computed = 0;      // nanoseconds of this thread
    std::int64_t waited = 0;        // nanoseconds, ready but not running

    [[nodiscard]] std::int64_t late() const { return woke > due ? woke - due : 0; }
};

class StallProbe final : public QObject
{
public:
    struct Reading
    {
        std::int64_t at = 0, computed = 0, waited = 0;
    };

    ~StallProbe() override;
    void begin();
    void end() { killTimer(m_timer); }
    [[nodiscard]] Reading read() const; // of the calling thread, after begin() on it
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    std::vector<Gap> m_gaps;
    Reading m_last;
    int m_timer = 0;
    int m_schedule = -1; // the kernel's file about this thread
};

// Milliseconds that an event waits which comes at a random moment: each millisecond of a stall stands for one that came then,
// so that a long stall weighs as much as it lasts.
class Waits
{
public:
    explicit Waits(const std::vector<std::int64_t> &lateNanos);
    [[nodiscard]] double at(double share) const; // 1: the worst

private:
    std::vector<double> m_sorted;
};

[[nodiscard]] std::vector<std::int64_t> lateOf(const std::vector<Gap> &gaps);
// Without the moments in which an idle loop was late as well.
[[nodiscard]] std::vector<std::int64_t> lateWithout(const std::vector<Gap> &gaps, const std::vector<Gap> &idle);
// Without the time that the thread stood ready and the machine ran something else.
[[nodiscard]] std::vector<std::int64_t> lateWithoutWaiting(const std::vector<Gap> &gaps);

} // namespace bw::bench
