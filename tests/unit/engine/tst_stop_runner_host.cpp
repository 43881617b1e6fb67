// When the stop runner begins: the watch over what the engine shows of itself, with a port that only counts.
// Proves S-39.
#include "core/engine/stop_runner_host.h"

#include <QTest>

#include <atomic>
#include <mutex>

using namespace bw;
using engine::StopRunnerHost;
using engine::StopRunnerParts;
using engine::StopSign;

namespace {

class CountingPort final : public exchange::ExchangePort
{
public:
    explicit CountingPort(std::atomic<int> *reads) : m_reads(reads) {}
    void start(Sink) override {}
    void stop() override {}
    void watch(const QList<trading::Symbol> &) override {}
    void submit(const safety::ApprovedOrder &) override {}
    void submitStop(const safety::ApprovedStop &) override {}
    void cancel(const trading::Symbol &, const trading::ClientOrderId &) override {}
    void cancelStop(const trading::Symbol &, const trading::ClientOrderId &) override {}
    void cancelAll(const trading::Symbol &) override {}
    void query(const trading::Symbol &, const trading::ClientOrderId &) override {}
    void queryStop(const trading::Symbol &, const trading::ClientOrderId &) override {}
    void readAccount(std::uint64_t) override { ++*m_reads; }
    void readIncome(base::VenueTime) override {}
    void readTrades(const trading::Symbol &, base::VenueTime) override {}

private:
    std::atomic<int> *m_reads;
};

struct Stage
{
    Stage()
    {
        StopRunnerParts parts;
        parts.makePort = [this] { return std::make_unique<CountingPort>(&reads); };
        parts.latch = latch;
        parts.clock = clock;
        parts.engineSign = [this] {
            const std::lock_guard guard(mutex);
            ++looks;
            StopSign shown = sign;
            shown.alive = alive ? clock->steady() : base::SteadyTime::fromNanos(1);
            return shown;
        };
        host = std::make_unique<StopRunnerHost>(std::move(parts));
        latch->engage(base::StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"), 1);
    }
    void show(StopSign shown, bool isAlive)
    {
        const std::lock_guard guard(mutex);
        sign = shown;
        alive = isAlive;
        looks = 0;
    }

    std::shared_ptr<base::HaltLatch> latch = std::make_shared<base::HaltLatch>();
    std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>();
    std::mutex mutex;
    StopSign sign;
    bool alive = true;
    std::atomic<int> looks{0};
    std::atomic<int> reads{0};
    std::unique_ptr<StopRunnerHost> host;
};

} // namespace

class TestStopRunnerHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheEngineTookInAndWorksOnIsLeftToIt()
    {
        Stage s;
        s.show({s.latch->epoch(), 0, {}}, true);
        s.host->start();
        QTRY_VERIFY(s.looks > 60); // longer than a stop may stay without an acknowledgement
        QCOMPARE(s.reads.load(), 0);
        s.show({s.latch->epoch(), 0, {}}, false); // it took it in, and then fell silent over it
        QTRY_VERIFY(s.reads.load() > 0);
    }

    void whatIsSettledIsNotDoneAgain()
    {
        Stage s;
        s.show({s.latch->epoch(), s.latch->epoch(), {}}, false);
        s.host->start();
        QTRY_VERIFY(s.looks > 60);
        QCOMPARE(s.reads.load(), 0);
    }

    void whatNobodyTakesInIsBegunWithinASecondOrSo()
    {
        Stage s;
        s.show({}, true); // alive, and deaf
        s.host->start();
        QTRY_VERIFY_WITH_TIMEOUT(s.reads.load() > 0, 5'000);
        QVERIFY(s.looks > 20); // but not at once
    }
};

QTEST_GUILESS_MAIN(TestStopRunnerHost)
#include "tst_stop_runner_host.moc"
