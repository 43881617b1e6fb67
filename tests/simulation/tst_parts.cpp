// The simulator's own parts: what it stands on has to be right before anything that it finds means something.
#include "tests/simulation/shrink.h"
#include "tests/simulation/simulation.h"

#include <QTest>

using namespace bw;
using namespace bw::simulation;

class SimulatorParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }

    void theQueueKeepsTimeAndOrder()
    {
        EventQueue queue;
        QString seen;
        queue.plan(20, [&seen] { seen += QLatin1Char('c'); });
        queue.plan(10, [&seen] { seen += QLatin1Char('a'); });
        queue.plan(10, [&seen] { seen += QLatin1Char('b'); });
        QCOMPARE(queue.size(), std::size_t(3));
        QVERIFY(!queue.takeUpTo(9));
        while (auto due = queue.takeUpTo(15)) {
            due->action();
        }
        QCOMPARE(seen, QStringLiteral("ab"));
        const auto last = queue.takeUpTo(20);
        QVERIFY(last && last->atNanos == 20 && queue.isEmpty());
    }

    void diceRepeatAndPartWays()
    {
        Dice one(7), again(7), next(8), other(7, 1);
        const std::uint64_t first = one.next();
        QCOMPARE(again.next(), first);
        QVERIFY(next.next() != first);
        QVERIFY(other.next() != first);
        for (int i = 0; i < 1000; ++i) {
            const std::int64_t roll = one.between(-3, 3);
            QVERIFY(roll >= -3 && roll <= 3);
        }
        QVERIFY_THROWS_EXCEPTION(base::ContractViolation, static_cast<void>(one.below(0)));
    }

    void aScriptIsItsText()
    {
        for (const QString &market : marketNames()) {
            for (const QString &profile : profileNames()) {
                const Script script = makeScript(3, profile, market);
                const auto read = Script::parse(script.toString());
                QVERIFY(read.has_value());
                QCOMPARE(read->items, script.items);
                QCOMPARE(read->toString(), script.toString());
                QCOMPARE(read->setting.isSpot(), market == QLatin1String("spot"));
                QCOMPARE(makeScript(3, profile, market).toString(), script.toString());
            }
        }
        QVERIFY(!Script::parse(QStringLiteral("100 gap BTCUSDT 5")));
        QVERIFY(!Script::parse(QStringLiteral("setting 1 2 noon paper memory spot shells")));
        QVERIFY(!Script::parse(QStringLiteral("setting 1 2 noon paper memory\nsoon gap BTCUSDT 5")));
        QVERIFY(!Script::parse(QString()));
    }

    void windowsStrikeWhileTheyAreOpen()
    {
        World world(Setting{});
        world.openWindow(QStringLiteral("rest down"), 1000, 50);
        QVERIFY(world.isOpen(QStringLiteral("rest down")) && world.strikes(QStringLiteral("rest down")));
        QVERIFY(!world.isOpen(QStringLiteral("user down")));
        QCOMPARE(world.calmSinceMs(), 50);
        world.moveTo(50'000'000);
        QVERIFY(!world.isOpen(QStringLiteral("rest down")));
        world.openWindow(QStringLiteral("user loss"), 0, 50);
        QVERIFY(!world.strikes(QStringLiteral("user loss")));
    }

    void theSmallestFailingListIsFound_data()
    {
        QTest::addColumn<QList<int>>("needed");
        QTest::newRow("one") << QList<int>{37};
        QTest::newRow("three apart") << QList<int>{1, 50, 99};
        QTest::newRow("neighbours") << QList<int>{49, 50, 51};
        QTest::newRow("nothing at all") << QList<int>{};
    }
    void theSmallestFailingListIsFound()
    {
        QFETCH(QList<int>, needed);
        QList<int> all;
        for (int i = 1; i <= 100; ++i) {
            all.append(i);
        }
        const auto fails = [&needed](const QList<int> &items) {
            return std::all_of(needed.begin(), needed.end(), [&items](int wanted) { return items.contains(wanted); });
        };
        QCOMPARE(shrink(all, fails), needed);
    }

    void theSameScriptIsTheSameRun_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("market");
        for (const QString &market : marketNames()) {
            for (const int seed : {16, 19, 29}) { // 16: with SQLite
                QTest::addRow("%s, seed %d", qPrintable(market), seed) << seed << market;
            }
        }
    }
    void theSameScriptIsTheSameRun()
    {
        QFETCH(int, seed);
        QFETCH(QString, market);
        const Script script = makeScript(static_cast<std::uint64_t>(seed), QStringLiteral("storm"), market);
        const Outcome one = Simulation(script, KeepTrace::Yes).run();
        const Outcome two = Simulation(script, KeepTrace::Yes).run();
        QCOMPARE(two.trace, one.trace);
        QCOMPARE(two.hash, one.hash);
        QCOMPARE(two.figures.events, one.figures.events);
        QVERIFY(one.figures.events > 500 && one.trace.size() > 500);
        Script other = script;
        other.setting.seed += 1;
        QVERIFY(runScript(other).hash != one.hash);
    }

    // A client that sends again what it got no answer for: found, and told in a script that nobody could shorten.
    void aPlantedDefectIsFoundAndShrunk()
    {
        std::optional<Script> failing;
        for (std::uint64_t seed = 1; seed <= 100 && !failing; ++seed) {
            const Script script = makeScript(seed, QStringLiteral("rest"));
            const Outcome outcome = runScript(script, ClientDefect::ResendsUnknown);
            if (outcome.violation && outcome.violation->invariant == QLatin1String("I5")) {
                failing = script;
            }
        }
        QVERIFY(failing.has_value());
        const Script smallest = shrunk(*failing, QStringLiteral("I5"), ClientDefect::ResendsUnknown);
        QVERIFY2(smallest.items.size() <= 5 && smallest.items.size() * 3 < failing->items.size(), qUtf8Printable(smallest.toString()));
        for (qsizetype i = 0; i < smallest.items.size(); ++i) {
            Script shorter = smallest;
            shorter.items.removeAt(i);
            const Outcome outcome = runScript(shorter, ClientDefect::ResendsUnknown);
            QVERIFY(!outcome.violation || outcome.violation->invariant != QLatin1String("I5"));
        }
        const auto read = Script::parse(smallest.toString());
        QVERIFY(read && runScript(*read, ClientDefect::ResendsUnknown).violation.has_value());
        QVERIFY(!runScript(*read).violation);
    }

    void everyFaultOfTheListIsPlayed()
    {
        QSet<QString> seen;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            for (const Item &item : makeScript(seed, QStringLiteral("storm")).items) {
                const bool kinds = item.verb == QLatin1String("rest") || item.verb == QLatin1String("user") || item.verb == QLatin1String("market")
                                   || item.verb == QLatin1String("latch");
                seen.insert(kinds ? item.verb + QLatin1Char(' ') + item.word(0) : item.verb);
            }
        }
        for (const char *wanted : {"rest down", "rest lost-request", "rest lost-answer", "rest 5xx-before", "rest 5xx-after", "rest -1006", "rest -1007",
                                   "rest -1021", "rest 429", "rest 418", "rest html-before", "rest html-after", "rest maintenance", "rest slow",
                                   "user down", "user silent", "user loss", "user duplicate", "user reorder", "user slow", "market down",
                                   "market silent", "market loss", "market duplicate", "market reorder", "market slow", "clock", "disk", "crash",
                                   "crash-write", "crash-call", "latch-damage", "latch-loss", "gap", "thin", "deposit", "withdraw", "flow",
                                   "foreign-order", "foreign-cancel-stops", "foreign-cancel-orders", "op-open", "op-close", "op-move-stop",
                                   "op-cancel", "op-end", "op-stop", "op-stop-file", "op-clear", "op-confirm", "op-break-even", "op-limits",
                                   "op-accept", "op-amend", "op-resolve", "hedge", "foreign-conditional", "latch full", "latch torn",
                                   "latch unsynced", "power"}) {
            QVERIFY2(seen.contains(QString::fromLatin1(wanted)), wanted);
        }
    }
};

QTEST_GUILESS_MAIN(SimulatorParts)
#include "tst_parts.moc"
