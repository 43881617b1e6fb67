// The interface: figures of breakwater_bench_ui, a program of its own that has a screen. Each repetition is one run of it, and every
// figure of that repetition comes from the same run.
#include "tests/bench/bench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <map>
#include <vector>

namespace bw::bench {

#ifdef BW_BENCH_UI

namespace {

constexpr int kLongestMs = 300'000;

struct Row
{
    const char *name;
    const char *part;   // of the program
    const char *figure; // milliseconds; others as the name says
    double scale = 1e-3;
};

// One after the other as they are asked for; the table asks every row for as many repetitions.
QJsonObject runOf(const QString &part, std::size_t repetition, QString &failure)
{
    static std::map<QString, std::vector<QJsonObject>> runs;
    std::vector<QJsonObject> &known = runs[part];
    while (known.size() <= repetition) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(BW_BENCH_UI), {part});
        const bool ended = program.waitForFinished(kLongestMs) && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
        const QJsonObject figures = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        failure = ended && !figures.isEmpty() ? QString() : QStringLiteral("the run of the %1 failed; its sentence is above").arg(part);
        if (!failure.isEmpty()) {
            return {};
        }
        known.push_back(figures);
    }
    return known[repetition];
}

void measure(benchmark::State &state, const Row &row, std::size_t &repetition)
{
    for (auto _ : state) {
        QString failure;
        const QJsonObject figures = runOf(QString::fromLatin1(row.part), repetition, failure);
        const QJsonValue value = figures.value(QLatin1String(row.figure));
        if (!value.isDouble()) {
            state.SkipWithError(qPrintable(failure));
            return;
        }
        ++repetition;
        state.SetIterationTime(value.toDouble() * row.scale);
    }
}

constexpr double kAsItIs = 1e-9; // the table counts nanoseconds

constexpr Row kRows[] = {
    {"ui/stall, p50", "desk", "stallP50"},
    {"ui/stall, p50:floor", "desk", "idleP50"},
    {"ui/stall, p99", "desk", "stallP99"},
    {"ui/stall, p99:floor", "desk", "idleP99"},
    {"ui/stall, worst", "desk", "stallWorst"},
    {"ui/stall, worst:floor", "desk", "idleWorst"},
    {"ui/stall that an idle loop had not, p99", "desk", "ownP99"},
    {"ui/stall that an idle loop had not, worst", "desk", "ownWorst"},
    {"ui/stall without waiting for a core, p99", "desk", "readyP99"},
    {"ui/stall without waiting for a core, worst", "desk", "readyWorst"},
    {"ui/computed in one turn, p99", "desk", "turnP99"},
    {"ui/computed in one turn, worst", "desk", "turnWorst"},
    {"ui/click to latch with file", "desk", "click"},
    {"ui/click to latch with file:floor", "desk", "clickFloor"},
    {"ui/the screen's thread, of a core [%]", "desk", "core", kAsItIs},
    {"ui/pictures [/s]", "desk", "pictures", kAsItIs},
    {"ui/best prices taken of 49800 [/s]", "desk", "taken", kAsItIs},
    {"ui/times the engine's queue was full [times]", "desk", "lost", kAsItIs},
    {"ui/start to the first frame", "program", "firstFrame"},
    {"ui/resident, paper [MB]", "program", "paperMb", kAsItIs},
    {"ui/resident, under the flood [MB]", "program", "floodMb", kAsItIs},
};

} // namespace

void registerUi()
{
    static std::map<const Row *, std::size_t> repetitions;
    for (const Row &row : kRows) {
        benchmark::RegisterBenchmark(row.name, [&row](benchmark::State &state) { measure(state, row, repetitions[&row]); })->UseManualTime()->Iterations(1);
    }
}

#else

void registerUi() {} // built without a screen

#endif

} // namespace bw::bench
