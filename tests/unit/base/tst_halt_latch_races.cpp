// The halt latch between threads and between processes: no interleaving lets an entry through after a stop.
// Proves S-10.
#include "core/base/halt_latch.h"

#include "tests/unit/base/disk_trouble.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using bw::base::ErrorCode;
using bw::base::HaltLatch;
using bw::base::StopLevel;

namespace {

constexpr std::int64_t kNowMs = 1'795'376'736'123;

QString engageIn(const QString &path, StopLevel level, const QString &reason)
{
    return bw::test::diesAfter([&] {
               HaltLatch latch;
               if (!latch.open(path)) {
                   ::_exit(2);
               }
               latch.engage(level, reason, QStringLiteral("command"), kNowMs);
           })
        ? QString()
        : QStringLiteral("the other process failed");
}

} // namespace

class TestHaltLatchRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("latch"));
    }

    void nothingIsPermittedOnceEngageReturned();
    void theSwitchDoesNotWaitForTheDisk();
    void racingEngagementsAreOneStop();
    void aStopIsNeverLostToAClear();
    void pollSeesAnotherProcess();
    void pollSeesAHigherLevel();
    void pollNeverClears();
    void pollDisbelievesADamagedFile();
    void anotherProcessIsNeverLowered();
    void clearLooksAtTheFileFirst();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestHaltLatchRaces::nothingIsPermittedOnceEngageReturned()
{
    std::atomic<int> wrong{0};
    for (int round = 0; round < 300; ++round) {
        HaltLatch latch;
        const std::uint64_t approved = latch.epoch();
        std::atomic<bool> returned{false};
        std::atomic<bool> done{false};
        std::barrier start(3);
        const auto watch = [&] {
            start.arrive_and_wait();
            while (!done.load()) {
                const bool after = returned.load();
                const bool permitted = latch.permits(approved);
                wrong += after && permitted ? 1 : 0;
            }
        };
        std::thread first(watch);
        std::thread second(watch);
        start.arrive_and_wait();
        latch.engage(StopLevel::Flatten, QStringLiteral("r"), QStringLiteral("button"), kNowMs);
        returned.store(true);
        for (int i = 0; i < 100; ++i) {
            wrong += latch.permits(approved) ? 1 : 0;
        }
        done.store(true);
        first.join();
        second.join();
    }
    QCOMPARE(wrong.load(), 0);
}

// While another thread holds the file (a sync takes long), the click flips the switch first and queues afterwards: the
// switch is seen on while the record, which needs the lock, is still that of before.
void TestHaltLatchRaces::theSwitchDoesNotWaitForTheDisk()
{
    bool seen = false;
    for (int round = 0; round < 500 && !seen; ++round) {
        HaltLatch latch;
        QVERIFY(latch.open(m_dir->filePath(QStringLiteral("latch-%1").arg(round % 10))).has_value());
        if (latch.engaged()) {
            QVERIFY(latch.clear().has_value());
        }
        const std::uint64_t before = latch.epoch();
        std::atomic<bool> done{false};
        std::atomic<int> syncs{0};
        std::thread disk([&] {
            while (!done.load()) {
                syncs += latch.sync().has_value() ? 1 : 0;
            }
        });
        std::thread watcher([&] {
            while (!done.load() && !seen) {
                seen = latch.engaged() && latch.epoch() == before;
            }
        });
        while (syncs.load() == 0) { // the disk is at work
        }
        latch.engage(StopLevel::Flatten, QStringLiteral("r"), QStringLiteral("button"), kNowMs);
        done = true;
        disk.join();
        watcher.join();
        QVERIFY(latch.engaged() && latch.epoch() == before + 1);
    }
    QVERIFY(seen);
}

void TestHaltLatchRaces::racingEngagementsAreOneStop()
{
    for (int round = 0; round < 100; ++round) {
        HaltLatch latch;
        QVERIFY(latch.open(m_dir->filePath(QStringLiteral("latch-%1").arg(round))).has_value());
        std::barrier start(3);
        std::vector<std::thread> threads;
        for (const StopLevel level : {StopLevel::Halt, StopLevel::Cancel, StopLevel::Flatten}) {
            threads.emplace_back([&latch, &start, level] {
                start.arrive_and_wait();
                latch.engage(level, toWord(level), QStringLiteral("button"), kNowMs);
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QVERIFY(latch.epoch() >= 2 && latch.epoch() <= 4); // one stop; each raise of its level is an epoch
        QVERIFY(latch.record().level == StopLevel::Flatten);
        const auto stored = HaltLatch::readFile(m_dir->filePath(QStringLiteral("latch-%1").arg(round)));
        QVERIFY(stored.has_value() && stored->engaged && stored->level == StopLevel::Flatten);
        QCOMPARE(stored->reason, latch.record().reason);
    }
}

// Whatever the order in the lock, switch, record and file say the same; and a stop that came second stands.
void TestHaltLatchRaces::aStopIsNeverLostToAClear()
{
    for (int round = 0; round < 400; ++round) {
        HaltLatch latch;
        const QString path = m_dir->filePath(QStringLiteral("latch-%1").arg(round));
        QVERIFY(latch.open(path).has_value());
        latch.engage(StopLevel::Halt, QStringLiteral("first"), QStringLiteral("button"), kNowMs);
        std::barrier start(2);
        bw::base::LatchRecord answered;
        std::thread stopper([&] {
            start.arrive_and_wait();
            for (std::atomic<int> spin{0}; spin < (round % 40) * 500; ++spin) {
            } // the window is as long as the clear's write: try all of it
            answered = latch.engage(StopLevel::Halt, QStringLiteral("second"), QStringLiteral("key"), kNowMs);
        });
        start.arrive_and_wait();
        const bool cleared = latch.clear().has_value();
        stopper.join();
        QVERIFY(cleared);
        const bool second = answered.reason == QLatin1String("second"); // a stop of its own: the clear was first
        QCOMPARE(latch.engaged(), second);
        QCOMPARE(latch.record().engaged, second);
        QCOMPARE(HaltLatch::readFile(path)->engaged, second);
        QCOMPARE(latch.epoch(), HaltLatch::readFile(path)->epoch);
        QVERIFY(!second || !latch.permits(latch.epoch()));
    }
}

void TestHaltLatchRaces::pollSeesAnotherProcess()
{
    HaltLatch latch;
    QVERIFY(!latch.pollFile()); // no file: nothing to see
    QVERIFY(latch.open(m_path).has_value());
    QVERIFY(!latch.pollFile());
    const std::uint64_t approved = latch.epoch();
    QCOMPARE(engageIn(m_path, StopLevel::Flatten, QStringLiteral("from outside")), QString());
    QVERIFY(!latch.engaged());
    QVERIFY(latch.pollFile());
    QVERIFY(latch.engaged());
    QVERIFY(!latch.permits(approved));
    QVERIFY(latch.epoch() > approved);
    QCOMPARE(latch.record().reason, QStringLiteral("from outside"));
    QVERIFY(latch.record().level == StopLevel::Flatten);
    QVERIFY(!latch.pollFile()); // told once
}

void TestHaltLatchRaces::pollSeesAHigherLevel()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    latch.engage(StopLevel::Halt, QStringLiteral("mine"), QStringLiteral("button"), kNowMs);
    QCOMPARE(engageIn(m_path, StopLevel::Flatten, QStringLiteral("theirs")), QString());
    QVERIFY(latch.pollFile());
    QVERIFY(latch.record().level == StopLevel::Flatten);
    QCOMPARE(latch.record().reason, QStringLiteral("mine")); // the first reason stands
}

void TestHaltLatchRaces::pollNeverClears()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray clear = file.readAll();
    latch.engage(StopLevel::Halt, QStringLiteral("r"), QStringLiteral("button"), kNowMs);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(clear), clear.size());
    QVERIFY(file.flush());
    QVERIFY(!latch.pollFile());
    QVERIFY(latch.engaged());
}

void TestHaltLatchRaces::pollDisbelievesADamagedFile()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    const std::uint64_t approved = latch.epoch();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(latch.pollFile());
    QVERIFY(latch.engaged());
    QVERIFY(!latch.permits(approved));
    QVERIFY(latch.record().reason.startsWith(QLatin1String("state-unproven")));
    QVERIFY(!latch.fileHealthy());
}

void TestHaltLatchRaces::anotherProcessIsNeverLowered()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    QCOMPARE(engageIn(m_path, StopLevel::Flatten, QStringLiteral("theirs")), QString());
    const auto record = latch.engage(StopLevel::Halt, QStringLiteral("mine"), QStringLiteral("button"), kNowMs);
    QVERIFY(record.level == StopLevel::Flatten);
    QVERIFY(HaltLatch::readFile(m_path)->level == StopLevel::Flatten);
}

void TestHaltLatchRaces::clearLooksAtTheFileFirst()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    latch.engage(StopLevel::Halt, QStringLiteral("mine"), QStringLiteral("button"), kNowMs);
    QCOMPARE(engageIn(m_path, StopLevel::Flatten, QStringLiteral("theirs")), QString());
    const auto refused = latch.clear();
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(latch.engaged());
    QVERIFY(HaltLatch::readFile(m_path)->level == StopLevel::Flatten);
    QVERIFY(latch.pollFile());
    QVERIFY(latch.clear().has_value()); // now it has been seen
    QVERIFY(!latch.engaged());
}

QTEST_GUILESS_MAIN(TestHaltLatchRaces)
#include "tst_halt_latch_races.moc"
