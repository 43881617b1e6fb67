// Queue, mailbox, ids, time and contracts.
#include "core/base/bounded_queue.h"
#include "core/base/contracts.h"
#include "core/base/ids.h"
#include "core/base/mailbox.h"
#include "core/base/time.h"

#include <QSet>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace bw::base;

class TestSmallParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueKeepsOrderAndCapacity();
    void queueDrainsAtMost();
    void queueLosesNothingBetweenThreads();
    void queueCarriesMoveOnlyItems();
    void mailboxKeepsTheLatest();
    void mailboxWakesOncePerBurst();
    void idsAreDistinct();
    void dayBoundary_data();
    void dayBoundary();
    void isoText();
    void steadyTime();
    void systemClockMovesForward();
    void contractsNameThePlace();
};

void TestSmallParts::queueKeepsOrderAndCapacity()
{
    BoundedQueue<int> queue(3);
    QVERIFY(queue.push(1));
    QVERIFY(queue.push(2));
    QVERIFY(queue.push(3));
    QVERIFY(!queue.push(4));
    QVERIFY(!queue.push(5));
    QCOMPARE(queue.refused(), std::size_t(2));
    QCOMPARE(queue.drain(10), (std::vector<int>{1, 2, 3}));
    QVERIFY(queue.push(6)); // room again
    QCOMPARE(queue.drain(10), (std::vector<int>{6}));
    QCOMPARE(queue.refused(), std::size_t(2));
    BoundedQueue<int> closed(0);
    QVERIFY(!closed.push(1));
}

void TestSmallParts::queueDrainsAtMost()
{
    BoundedQueue<int> queue(10);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(queue.push(i));
    }
    QCOMPARE(queue.drain(2), (std::vector<int>{0, 1}));
    QVERIFY(queue.drain(0).empty());
    QCOMPARE(queue.drain(2), (std::vector<int>{2, 3}));
    QCOMPARE(queue.drain(2), (std::vector<int>{4}));
    QVERIFY(queue.drain(2).empty());
}

void TestSmallParts::queueLosesNothingBetweenThreads()
{
    constexpr int kEach = 20'000;
    BoundedQueue<int> queue(64);
    std::atomic<int> accepted{0};
    std::atomic<int> running{2};
    const auto produce = [&](int base) {
        for (int i = 0; i < kEach; ++i) {
            accepted += queue.push(base + i) ? 1 : 0;
        }
        --running;
    };
    std::thread first(produce, 0);
    std::thread second(produce, kEach);
    int received = 0;
    int lastOfFirst = -1;
    int lastOfSecond = kEach - 1;
    bool ordered = true;
    bool finished = false;
    while (!finished) {
        finished = running.load() == 0; // read before the last drain
        for (const int item : queue.drain(16)) {
            int &last = item < kEach ? lastOfFirst : lastOfSecond;
            ordered = ordered && item > last;
            last = item;
            ++received;
            finished = false;
        }
    }
    first.join();
    second.join();
    QVERIFY(ordered);
    QCOMPARE(received, accepted.load());
    QCOMPARE(static_cast<std::size_t>(2 * kEach - received), queue.refused());
}

void TestSmallParts::queueCarriesMoveOnlyItems()
{
    BoundedQueue<std::unique_ptr<int>> queue(1);
    QVERIFY(queue.push(std::make_unique<int>(7)));
    auto items = queue.drain(1);
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(*items.front(), 7);
}

void TestSmallParts::mailboxKeepsTheLatest()
{
    Mailbox<int> box;
    QVERIFY(!box.take());
    QVERIFY(box.put(std::make_shared<int>(1)));  // was empty: wake the reader
    QVERIFY(!box.put(std::make_shared<int>(2))); // it is awake already
    const auto value = box.take();
    QVERIFY(value && *value == 2);
    QVERIFY(!box.take());
    QVERIFY(box.put(std::make_shared<int>(3)));
}

void TestSmallParts::mailboxWakesOncePerBurst()
{
    constexpr int kRounds = 50'000;
    Mailbox<int> box;
    std::atomic<int> wakes{0};
    std::atomic<bool> done{false};
    std::thread writer([&] {
        for (int i = 1; i <= kRounds; ++i) {
            wakes += box.put(std::make_shared<int>(i)) ? 1 : 0;
        }
        done = true;
    });
    int taken = 0;
    int last = 0;
    bool rising = true;
    bool finished = false;
    while (!finished) {
        finished = done.load();
        if (const auto value = box.take()) {
            rising = rising && *value > last;
            last = *value;
            ++taken;
        }
    }
    writer.join();
    QVERIFY(rising);
    QCOMPARE(last, kRounds); // the latest is never the one that is lost
    QCOMPARE(taken, wakes.load());
}

void TestSmallParts::idsAreDistinct()
{
    using Text = TextId<struct TextTag>;
    using Number = NumberId<struct NumberTag>;
    static_assert(!std::is_convertible_v<QString, Text> && !std::is_convertible_v<std::int64_t, Number>);
    static_assert(!std::is_convertible_v<Text, QString> && !std::is_convertible_v<Number, std::int64_t>);
    static_assert(!std::is_constructible_v<Number, NumberId<struct OtherTag>>);
    const Text a(QStringLiteral("a"));
    const Text b(QStringLiteral("b"));
    QVERIFY(a < b && a != b && a == Text(QStringLiteral("a")));
    QVERIFY(Text().isEmpty() && !a.isEmpty());
    QVERIFY(Number().isNull() && !Number(-1).isNull() && Number(1) < Number(2));
    QSet<Text> texts{a, b, a};
    QCOMPARE(texts.size(), 2);
    QSet<Number> numbers{Number(1), Number(1), Number(9'007'199'254'740'993)};
    QCOMPARE(numbers.size(), 2);
}

void TestSmallParts::dayBoundary_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<qint64>("day");
    constexpr qint64 kDay = 86'400'000;
    QTest::addRow("epoch") << qint64(0) << qint64(0);
    QTest::addRow("last of the first day") << kDay - 1 << qint64(0);
    QTest::addRow("second day") << kDay << qint64(1);
    QTest::addRow("before the epoch") << qint64(-1) << qint64(-1);
    QTest::addRow("first of the day before") << -kDay << qint64(-1);
    QTest::addRow("two days before") << -kDay - 1 << qint64(-2);
    QTest::addRow("2026-11-22 23:59:59.999") << 20780 * kDay - 1 << qint64(20779);
    QTest::addRow("2026-11-23 00:00") << 20780 * kDay << qint64(20780);
}

void TestSmallParts::dayBoundary()
{
    QFETCH(qint64, ms);
    QFETCH(qint64, day);
    const VenueTime time(ms);
    QCOMPARE(time.day().daysSinceEpoch(), day);
    const VenueTime start = VenueTime::startOf(time.day());
    QVERIFY(start <= time);
    QVERIFY(time < VenueTime::startOf(CivilDay(day + 1)));
    QCOMPARE(start.day().daysSinceEpoch(), day);
}

void TestSmallParts::isoText()
{
    QCOMPARE(CivilDay(20780).toIsoString(), QStringLiteral("2026-11-23"));
    QCOMPARE(CivilDay(0).toIsoString(), QStringLiteral("1970-01-01"));
    QCOMPARE(CivilDay(-1).toIsoString(), QStringLiteral("1969-12-31"));
    QCOMPARE(VenueTime(1'795'376'736'123).toIsoString(), QStringLiteral("2026-11-22T19:45:36.123Z"));
    QCOMPARE(VenueTime(-1).toIsoString(), QStringLiteral("1969-12-31T23:59:59.999Z"));
    QVERIFY(VenueTime().isUnknown() && !VenueTime(1).isUnknown());
}

void TestSmallParts::steadyTime()
{
    const SteadyTime start = SteadyTime::fromNanos(5'000'000'000);
    QVERIFY(SteadyTime().isNever() && !start.isNever());
    QVERIFY(start + Millis(1) > start);
    QCOMPARE((start + Millis(250)).since(start), Millis(250));
    QCOMPARE(start.since(start + Millis(250)), Millis(-250));
    QCOMPARE((start + std::chrono::nanoseconds(999'999)).since(start), Millis(0));
}

void TestSmallParts::systemClockMovesForward()
{
    const SystemClock clock;
    const SteadyTime first = clock.steady();
    QVERIFY(!first.isNever());
    QVERIFY(clock.steady() >= first);
    QVERIFY(clock.systemMs() > 1'700'000'000'000);
}

void TestSmallParts::contractsNameThePlace()
{
    const auto textOf = [](auto &&broken) {
        try {
            broken();
        } catch (const ContractViolation &violation) {
            return QString::fromUtf8(violation.what());
        }
        return QStringLiteral("nothing was thrown");
    };
    const int one = 1;
    QVERIFY(textOf([&] { BW_EXPECTS(one == 2); }).startsWith(QLatin1String("precondition failed: one == 2 at ")));
    QVERIFY(textOf([&] { BW_ENSURES(one > 1); }).startsWith(QLatin1String("postcondition failed: one > 1 at ")));
    const QString unreachable = textOf([] { BW_UNREACHABLE("here"); });
    QVERIFY(unreachable.startsWith(QLatin1String("unreachable failed: here at ")));
    QVERIFY(unreachable.contains(QLatin1String("tst_small_parts.cpp:")));
    QCOMPARE(textOf([&] { BW_EXPECTS(one == 1); }), QStringLiteral("nothing was thrown"));
}

QTEST_GUILESS_MAIN(TestSmallParts)
#include "tst_small_parts.moc"
