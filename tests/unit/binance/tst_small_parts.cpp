// Clock offset, pause, seen trades, path monitor, task gate and pending answers.
#include "core/binance/clock_offset.h"
#include "core/binance/path_monitor.h"
#include "core/binance/pending_answer.h"
#include "core/binance/request_pause.h"
#include "core/binance/seen_trades.h"
#include "core/binance/task_gate.h"

#include <QtTest>

#include <stdexcept>

using namespace bw::binance;
using namespace bw::base;

namespace {

class FakeClock final : public Clock
{
public:
    [[nodiscard]] SteadyTime steady() const override { return SteadyTime::fromNanos(nowMs * 1'000'000); }
    [[nodiscard]] std::int64_t systemMs() const override { return nowMs; }
    std::int64_t nowMs = 1'000'000;
};

QCoro::Task<void> storeStatus(PendingAnswer pending, int *status)
{
    const HttpAnswer answer = co_await pending;
    *status = answer.status;
}

QCoro::Task<void> throwAfter(PendingAnswer pending)
{
    const HttpAnswer answer = co_await pending;
    throw std::runtime_error("status " + std::to_string(answer.status));
}

QCoro::Task<void> throwAtOnce()
{
    throw std::runtime_error("at once");
    co_return;
}

HttpAnswer withStatus(int status)
{
    HttpAnswer answer;
    answer.status = status;
    return answer;
}

} // namespace

class TestSmallParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockTakesTheFastestSample()
    {
        ClockOffset offset;
        offset.beginRound();
        QVERIFY(!offset.finishRound());
        QVERIFY(!offset.isKnown());
        offset.add({2'000'500, 1'000'000, 1'000'200, 200'000}); // offset 1 000 400
        offset.add({2'000'510, 1'000'300, 1'000'340, 40'000});  // offset 1 000 190
        offset.add({2'000'900, 1'000'400, 1'000'700, 300'000});
        QVERIFY(offset.finishRound());
        QCOMPARE(offset.offsetMs(), std::int64_t(1'000'190));
        QCOMPARE(offset.roundTripMs(), std::int64_t(40));
    }

    void clockKeepsTheOldOffsetWithoutSamples()
    {
        ClockOffset offset;
        offset.beginRound();
        offset.add({1'500, 1'000, 1'000, 10});
        QVERIFY(offset.finishRound());
        offset.beginRound();
        QVERIFY(!offset.finishRound());
        QCOMPARE(offset.offsetMs(), std::int64_t(500));
    }

    void clockSeesAStep()
    {
        ClockOffset offset;
        offset.add({1'500, 1'000, 1'000, 10});
        QVERIFY(offset.finishRound());
        QVERIFY(!offset.contradictedBy({2'740, 2'000, 2'000, 10}));
        QVERIFY(offset.contradictedBy({2'760, 2'000, 2'000, 10}));
        QVERIFY(offset.contradictedBy({2'240, 2'000, 2'000, 10}));
        QVERIFY(!offset.contradictedBy({2'760, 2'000, 2'000, 1'000'000})); // its own round trip explains it
    }

    void pauseOnlyGrows()
    {
        RequestPause pause;
        const SteadyTime now = SteadyTime::fromNanos(5'000'000'000);
        QVERIFY(!pause.holds(now));
        pause.ask(now, std::chrono::seconds(10), RequestPause::End::Assumed);
        QVERIFY(!pause.holdsAll(now)); // what cannot wait still goes
        pause.ask(now, std::chrono::seconds(2), RequestPause::End::Stated);
        QVERIFY(pause.holdsAll(now + std::chrono::seconds(1)));
        QVERIFY(!pause.holdsAll(now + std::chrono::seconds(2)));
        QVERIFY(pause.holds(now + std::chrono::seconds(9)));
        QVERIFY(!pause.holds(now + std::chrono::seconds(10)));
        QCOMPARE(pause.remaining(now).count(), 10'000);
        pause.ask(now, std::chrono::hours(10'000), RequestPause::End::Stated);
        QVERIFY(!pause.holds(now + std::chrono::hours(73)));
    }

    void tradesPassOnce()
    {
        using namespace bw::trading;
        SeenTrades seen(3);
        const Symbol btc(QStringLiteral("BTCUSDT"));
        const Symbol eth(QStringLiteral("ETHUSDT"));
        QVERIFY(seen.isNew(btc, TradeId(1)));
        QVERIFY(!seen.isNew(btc, TradeId(1)));
        QVERIFY(seen.isNew(eth, TradeId(1))); // ids are unique per symbol only
        QVERIFY(seen.isNew(btc, TradeId(2)));
        QVERIFY(seen.isNew(btc, TradeId(3))); // the oldest is forgotten
        QVERIFY(!seen.isNew(btc, TradeId(2)));
        QVERIFY(seen.isNew(btc, TradeId(1)));
    }

    void pathTellsChangesOnceAndLifeFourTimesASecond()
    {
        using namespace bw::exchange;
        FakeClock clock;
        int changes = 0;
        int signs = 0;
        PathMonitor path(Path::Rest, &clock, [&](const VenueEvent &event) {
            changes += std::holds_alternative<PathChanged>(event) ? 1 : 0;
            signs += std::holds_alternative<PathAlive>(event) ? 1 : 0;
        });
        path.set(PathState::Down);
        path.set(PathState::Down);
        path.set(PathState::Up);
        path.set(PathState::Up);
        QCOMPARE(changes, 2);
        for (int ms = 0; ms < 1000; ++ms) {
            path.alive();
            ++clock.nowMs;
        }
        QCOMPARE(signs, 4);
    }

    void gateCountsAndDrains()
    {
        TaskGate gate({});
        int first = 0;
        int second = 0;
        const PendingAnswer one;
        const PendingAnswer two;
        gate.launch(storeStatus(one, &first));
        gate.launch(storeStatus(two, &second));
        QCOMPARE(gate.running(), 2);
        two.handler()(withStatus(202));
        QCOMPARE(gate.running(), 1);
        QCOMPARE(second, 202);
        one.handler()(withStatus(201));
        QCOMPARE(gate.running(), 0);
        QCOMPARE(first, 201);
    }

    void anAnswerThatCameFirstIsNotWaitedFor()
    {
        TaskGate gate({});
        int status = 0;
        const PendingAnswer pending;
        pending.handler()(withStatus(7));
        gate.launch(storeStatus(pending, &status));
        QCOMPARE(status, 7);
        QCOMPARE(gate.running(), 0);
    }

    void gateHandsExceptionsOn()
    {
        QStringList failures;
        TaskGate gate([&failures](const QString &what) { failures.append(what); });
        const PendingAnswer pending;
        gate.launch(throwAfter(pending));
        QVERIFY(failures.isEmpty());
        pending.handler()(withStatus(9));
        gate.launch(throwAtOnce());
        QCOMPARE(failures, QStringList({QStringLiteral("status 9"), QStringLiteral("at once")}));
        QCOMPARE(gate.running(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSmallParts)
#include "tst_small_parts.moc"
