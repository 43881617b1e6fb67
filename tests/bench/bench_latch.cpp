// From the click to "no entry leaves": with and without the file. Floors: the two atomic stores; the plain write.
#include "core/base/halt_latch.h"
#include "tests/bench/bench.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>

#include <fcntl.h>
#include <unistd.h>

namespace bw::bench {

namespace {

using base::HaltLatch;
using base::StopLevel;

constexpr std::size_t kLatchBytes = 512;

class StopWatch
{
public:
    explicit StopWatch(benchmark::State &state) : m_state(state), m_begin(std::chrono::steady_clock::now()) {}
    ~StopWatch()
    {
        m_state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count());
    }
    StopWatch(const StopWatch &) = delete;
    StopWatch &operator=(const StopWatch &) = delete;

private:
    benchmark::State &m_state;
    std::chrono::steady_clock::time_point m_begin;
};

void engage(benchmark::State &state, HaltLatch &latch)
{
    const QString reason = QStringLiteral("button");
    for (auto _ : state) {
        {
            const StopWatch watch(state);
            auto record = latch.engage(StopLevel::Flatten, reason, reason, 1);
            benchmark::DoNotOptimize(record);
        }
        if (!latch.clear()) {
            state.SkipWithError("the latch cannot be cleared");
            return;
        }
    }
}

void engageInMemory(benchmark::State &state)
{
    HaltLatch latch;
    engage(state, latch);
}

void engageInMemoryFloor(benchmark::State &state)
{
    std::atomic<bool> engaged{false};
    std::atomic<std::uint64_t> epoch{1};
    for (auto _ : state) {
        const StopWatch watch(state);
        engaged.store(true, std::memory_order_seq_cst);
        epoch.store(2, std::memory_order_release);
    }
}

void engageWithFile(benchmark::State &state)
{
    HaltLatch latch;
    if (!latch.open(scratchFile(QStringLiteral("latch")))) {
        state.SkipWithError("the latch file cannot be opened");
        return;
    }
    engage(state, latch);
}

void engageWithFileFloor(benchmark::State &state)
{
    const int file = ::open(QFile::encodeName(scratchFile(QStringLiteral("floor"))).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    std::array<char, kLatchBytes> bytes{};
    for (auto _ : state) {
        {
            const StopWatch watch(state);
            benchmark::DoNotOptimize(::pwrite(file, bytes.data(), bytes.size(), 0));
        }
        (void)::fdatasync(file); // as the clear of the other does, so that each write meets a clean page
    }
    ::close(file);
}

} // namespace

void registerLatch()
{
    benchmark::RegisterBenchmark("latch/engage in memory", engageInMemory)->UseManualTime()->Iterations(100'000);
    benchmark::RegisterBenchmark("latch/engage in memory:floor", engageInMemoryFloor)->UseManualTime()->Iterations(100'000);
    benchmark::RegisterBenchmark("latch/engage with file", engageWithFile)->UseManualTime()->Iterations(500);
    benchmark::RegisterBenchmark("latch/engage with file:floor", engageWithFileFloor)->UseManualTime()->Iterations(500);
}

} // namespace bw::bench
