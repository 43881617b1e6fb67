// The driver where something does not go well: a start that cannot be, a queue or a disk that is full, a stop that nobody
// told of, a violated contract, an end that nobody answers.
// Proves S-10, S-11, S-18, S-21.
#include "tests/unit/base/disk_trouble.h"
#include "tests/unit/engine/driver_stage.h"
#include "tests/unit/engine/guard_stage.h"

#include <QDir>
#include <QTemporaryDir>

using namespace bw::test::driver_stage;
using namespace bw::test::guard_stage;

namespace {

class Unreadable final : public engine::Memory
{
public:
    [[nodiscard]] base::Result<engine::RecoveredState> recover() override { return base::failure(base::ErrorCode::Corrupt, QStringLiteral("record 7.")); }
    [[nodiscard]] base::Status append(const QList<journal::Record> &) override { return {}; }
};

engine::DriverParts partsOf(const std::shared_ptr<base::HaltLatch> &latch)
{
    engine::DriverParts parts;
    parts.latch = latch;
    parts.clock = std::make_shared<HandClock>();
    parts.wake = [] {};
    parts.reply = [](const engine_client::Reply &) {};
    return parts;
}

// What is open on the path cannot be synced any more.
void putAPipeInPlaceOf(const QString &path)
{
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe(ends), 0);
    const QStringList open = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    for (const QString &number : open) {
        if (QFile::symLinkTarget(QStringLiteral("/proc/self/fd/") + number) == path) {
            QVERIFY(::dup2(ends[1], number.toInt()) >= 0);
        }
    }
    ::close(ends[0]);
    ::close(ends[1]);
}

QStringList eventTexts(const Disk &disk) { return texts(disk.records, "text"); }
bool told(const Disk &disk, const char *part) { return !eventTexts(disk).filter(QString::fromLatin1(part)).isEmpty(); }

} // namespace

class EngineDriverEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- the start ---

    void withoutAReadableMemoryNothingIsStarted()
    {
        engine::EngineDriver driver({}, partsOf(std::make_shared<base::HaltLatch>()));
        const base::Status started = driver.start(std::make_unique<Unreadable>());
        QVERIFY(!started && !driver.started());
        QCOMPARE(started.error().message, QStringLiteral("record 7."));
        driver.post(exchange::VenueEvent(exchange::EventsLost{QStringLiteral("early.")}));
        QCOMPARE(driver.drain(), std::size_t(1)); // taken off the queue, and nothing to give it to
    }

    // Without it an order of before could fit again.
    void aLatchWhoseEpochCannotBeRaisedStartsNothing()
    {
        QTemporaryDir dir;
        const auto latch = std::make_shared<base::HaltLatch>();
        QVERIFY(latch->open(dir.filePath(QStringLiteral("latch"))).has_value());
        Disk disk;
        journal::Record cleared;
        cleared.kind = QString::fromLatin1(engine::kind::kClear);
        cleared.body = {{QStringLiteral("epoch"), 40}};
        disk.records = {cleared};
        engine::EngineDriver driver({}, partsOf(latch));
        {
            const FullDisk full;
            QVERIFY(!driver.start(std::make_unique<DiskMemory>(&disk)).has_value());
            QVERIFY(!driver.started());
        }
        engine::EngineDriver again({}, partsOf(std::make_shared<base::HaltLatch>()));
        QVERIFY(again.start(std::make_unique<DiskMemory>(&disk)).has_value());
    }

    void whatAJournalRefusesIsAnswered()
    {
        QTemporaryDir dir;
        auto journal = journal::Journal::open(dir.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(journal.has_value());
        engine::JournalMemory memory(std::move(*journal));
        journal::Record record;
        record.at = base::VenueTime(EngineHarness::kNoon);
        record.kind = QString::fromLatin1(engine::kind::kStart);
        QVERIFY(memory.append({record}).has_value());
        record.kind = QString();
        QVERIFY(!memory.append({record}).has_value());
        QCOMPARE(memory.recover()->runs, 1U);
    }

    void withoutAMemoryNothingIsRememberedAndTradingWorks()
    {
        Stage stage({}, false);
        stage.makeReady();
        stage.send(buy(kBtc, "0.003", "83000"));
        QCOMPARE(stage.port.orders.size(), 1);
        QVERIFY(stage.disk.records.isEmpty());
    }

    void everyBatchOfEffectsIsAnnounced()
    {
        int batches = 0;
        Stage stage([&batches](engine::DriverParts &parts) { parts.beforeEffects = [&batches] { ++batches; }; });
        const int before = batches;
        stage.pass(50);
        QCOMPARE(batches, before + 1);
    }

    // --- a stop ---

    void aStopIsTakenInAndShownAtOnce()
    {
        int shown = 0;
        Stage stage([&shown](engine::DriverParts &parts) { parts.afterLatched = [&shown] { ++shown; }; });
        stage.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop()}, {restingOrder(kBtc, "web_1", Side::Buy, "0.001", "80000")}));
        stage.give(engine::LatchedNotice{stage.latch->engage(StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"), 0), 300});
        QCOMPARE(shown, 1);
        QVERIFY(stage.port.asked.contains(QStringLiteral("cancel-all BTCUSDT")));
        stage.pass(200);
        QCOMPARE(stage.port.orders.size(), 1); // its exit
    }

    // The press itself may be what did not fit: the latch holds, and the work behind it must not be lost.
    void aStopThatDidNotFitIntoTheQueueIsCarriedOutAllTheSame()
    {
        Stage stage;
        stage.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop()}));
        for (std::size_t i = 0; i < engine::EngineDriver::kQueueCapacity; ++i) {
            stage.driver->post(exchange::VenueEvent(exchange::PathAlive{exchange::Path::Rest}));
        }
        const base::LatchRecord record = stage.latch->engage(StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"), 0);
        stage.driver->post(engine::LatchedNotice{record, 300});
        while (stage.driver->drain() != 0) {
        }
        stage.pass(50);
        QVERIFY(told(stage.disk, "the event queue was full"));
        QCOMPARE(stage.state().state, TradingState::Stopped);
        QVERIFY(stage.port.asked.contains(QStringLiteral("cancel-all BTCUSDT")));
        stage.pass(200);
        QCOMPARE(stage.port.orders.size(), 1);
    }

    void whatDidNotFitIsReadAfresh()
    {
        Stage stage;
        stage.makeReady();
        for (std::size_t i = 0; i <= engine::EngineDriver::kQueueCapacity; ++i) {
            stage.driver->post(exchange::VenueEvent(exchange::PathAlive{exchange::Path::Rest}));
        }
        while (stage.driver->drain() != 0) {
        }
        const std::uint64_t reads = stage.port.readId;
        stage.pass(50);
        QCOMPARE(stage.port.readId, reads + 1);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("resync")});
        stage.pass(50);
        QCOMPARE(eventTexts(stage.disk).filter(QStringLiteral("queue was full")).size(), 1); // said once
    }

    // Where the processor is taken away, fifty thousand best prices a second would fill the memory with what nobody needs any more.
    void bestPricesThatPileUpKeepTheNewest()
    {
        Stage stage;
        stage.makeReady();
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        map->insert(kEth, instrument(kEth, "0.01", "0.001", "20"));
        stage.give(exchange::VenueEvent(exchange::InstrumentsLoaded{map, {}}));
        stage.give(exchange::VenueEvent(exchange::MarkPriceTick{kEth, Price::literal("3100"), stage.driver->now().venue}));
        const auto bid = [&stage](const Symbol &symbol) {
            const auto price = stage.driver->engine().riskView(stage.driver->now()).symbols[symbol].bid;
            return price ? price->toString() : QStringLiteral("none");
        };
        const auto tick = [&stage](const Symbol &symbol, const char *price) {
            stage.driver->post(exchange::VenueEvent(exchange::BookTick{symbol, Price::literal(price), Price::literal("99999"), stage.driver->now().venue}));
        };
        for (std::size_t i = 0; i <= engine::EngineDriver::kQueueCapacity; ++i) {
            tick(i % 2 == 0 ? kBtc : kEth, i % 4 < 2 ? "84000.1" : "84000.2");
        }
        tick(kEth, "3100.5");
        stage.driver->post(exchange::VenueEvent(exchange::MarkPriceTick{kBtc, Price::literal("84300"), stage.driver->now().venue}));
        tick(kBtc, "84299.9"); // newer than all that waits
        std::size_t taken = stage.driver->drain();
        QCOMPARE(bid(kBtc), QStringLiteral("84299.9")); // whatever still waits is judged by it
        while (const std::size_t some = stage.driver->drain()) {
            taken += some;
        }
        QVERIFY2(taken <= engine::EngineDriver::kDrainMost + 10, qPrintable(QString::number(taken)));
        QCOMPARE(bid(kBtc), QStringLiteral("84299.9"));
        QCOMPARE(bid(kEth), QStringLiteral("3100.5"));
        QCOMPARE(stage.driver->engine().riskView(stage.driver->now()).symbols[kBtc].mark->toString(), QStringLiteral("84300"));
        stage.pass(50);
        QVERIFY(!told(stage.disk, "queue was full")); // nothing was lost that has to be read again
        tick(kBtc, "84200.0");
        stage.driver->drain();
        QCOMPARE(bid(kBtc), QStringLiteral("84200")); // as ever, once nothing piles up
    }

    void aLatchThatAnotherProcessEngagedIsTakenIn()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("latch"));
        const auto own = std::make_shared<base::HaltLatch>();
        QVERIFY(own->open(path).has_value());
        Stage stage([&own](engine::DriverParts &parts) { parts.latch = own; });
        stage.makeReady();
        base::HaltLatch other;
        QVERIFY(other.open(path).has_value());
        other.engage(StopLevel::Halt, QStringLiteral("elsewhere"), QStringLiteral("command"), 0);
        stage.pass(50);
        QCOMPARE(stage.state().state, TradingState::Stopped);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("elsewhere")});
    }

    void aLatchWhoseFileCannotBeSyncedIsTold()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("latch"));
        const auto own = std::make_shared<base::HaltLatch>();
        QVERIFY(own->open(path).has_value());
        Stage stage([&own](engine::DriverParts &parts) { parts.latch = own; });
        stage.makeReady();
        const base::LatchRecord record = own->engage(StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 0);
        putAPipeInPlaceOf(path);
        stage.give(engine::LatchedNotice{record, 1});
        QCOMPARE(stage.state().state, TradingState::Stopped);
        QVERIFY(!own->fileHealthy());
        QVERIFY(told(stage.disk, "cannot be synced"));
    }

    // The power may fail long after the press: what the disk refused then is offered to it again.
    void aStopThatTheDiskDidNotTakeIsWrittenOnceItCan()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("latch"));
        const auto own = std::make_shared<base::HaltLatch>();
        QVERIFY(own->open(path).has_value());
        Stage stage([&own](engine::DriverParts &parts) { parts.latch = own; });
        stage.makeReady();
        base::LatchRecord record;
        {
            const FullDisk full;
            record = own->engage(StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 0);
        }
        QVERIFY(!own->fileHealthy());
        stage.give(engine::LatchedNotice{record, 1});
        stage.pass(1100);
        QVERIFY(own->fileHealthy());
        const auto kept = base::HaltLatch::readFile(path);
        QVERIFY(kept && kept->engaged);
        QCOMPARE(own->epoch(), record.epoch);
    }

    void theEnginesOwnStopIsLatchedAndCarriedOut()
    {
        Stage stage;
        stage.makeReady(readingOf("10000", {position(kBtc, "0.005", "84250")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "40000")}));
        exchange::TradesOutcome trades;
        trades.symbol = kBtc;
        trades.fills = QList<trading::Fill>{[] {
            trading::Fill fill;
            fill.symbol = kBtc;
            fill.quantity = Quantity::literal("0.005");
            return fill;
        }()};
        stage.give(exchange::VenueEvent(trades));
        stage.pass(50);
        stage.give(exchange::VenueEvent(exchange::MarkPriceTick{kBtc, Price::literal("44000"), stage.driver->now().venue})); // 2 % of the day
        QVERIFY(stage.latch->engaged());
        QCOMPARE(stage.latch->record().by, QStringLiteral("engine"));
        QCOMPARE(stage.state().state, TradingState::Stopped);
    }

    void aStopThatOnlyTheJournalRemembersIsLatchedAgain_data()
    {
        QTest::addColumn<bool>("engagedAlready");
        QTest::newRow("the file was lost") << false;
        QTest::newRow("the file says so too") << true;
    }

    void aStopThatOnlyTheJournalRemembersIsLatchedAgain()
    {
        QFETCH(bool, engagedAlready);
        Disk disk;
        journal::Record stopped;
        stopped.kind = QString::fromLatin1(engine::kind::kLatch);
        stopped.body = {{QStringLiteral("epoch"), 4}, {QStringLiteral("level"), QStringLiteral("cancel")}, {QStringLiteral("reason"), QStringLiteral("before")},
                        {QStringLiteral("by"), QStringLiteral("key")}};
        disk.records = {stopped};
        const auto latch = std::make_shared<base::HaltLatch>();
        if (engagedAlready) {
            latch->engage(StopLevel::Halt, QStringLiteral("of the file"), QStringLiteral("tray"), 0);
        }
        engine::EngineDriver driver({}, partsOf(latch));
        QVERIFY(driver.start(std::make_unique<DiskMemory>(&disk)).has_value());
        QVERIFY(latch->engaged());
        QCOMPARE(latch->record().reason, engagedAlready ? QStringLiteral("of the file") : QStringLiteral("before"));
        QCOMPARE(driver.engine().state(driver.now()).state, TradingState::Stopped);
    }

    void aClearThatIsWrittenClears()
    {
        Stage stage;
        stage.makeReady();
        stage.give(engine::LatchedNotice{stage.latch->engage(StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 0), 1});
        stage.send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("looked")});
        QVERIFY(!stage.latch->engaged());
        QCOMPARE(stage.disk.count(engine::kind::kClear), 1);
        QCOMPARE(stage.replies.last().kind, ReplyKind::Done);
    }

    void aClearThatTheDiskDidNotTakeIsNoClear()
    {
        QTemporaryDir dir;
        const auto own = std::make_shared<base::HaltLatch>();
        QVERIFY(own->open(dir.filePath(QStringLiteral("latch"))).has_value());
        Stage stage([&own](engine::DriverParts &parts) { parts.latch = own; });
        stage.makeReady();
        stage.give(engine::LatchedNotice{own->engage(StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 0), 1});
        {
            const FullDisk full;
            stage.send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("looked")});
        }
        QVERIFY(own->engaged());
        QCOMPARE(stage.replies.last().kind, ReplyKind::Failed);
        QCOMPARE(stage.state().state, TradingState::Stopped);
        stage.pass(1100);
        QVERIFY(own->fileHealthy());
    }

    // --- the disk ---

    void whatIsGivenUpIsCountedAndTold_data()
    {
        QTest::addColumn<bool>("fromTheStart"); // not even that a run began is written
        QTest::newRow("a disk that was full from the start") << true;
        QTest::newRow("a disk that became full") << false;
    }

    void whatIsGivenUpIsCountedAndTold()
    {
        QFETCH(bool, fromTheStart);
        Stage stage([&](engine::DriverParts &) { stage.disk.full = fromTheStart; });
        stage.makeReady();
        stage.disk.full = true;
        const QString word(200, QLatin1Char('x'));
        for (qsizetype i = 0; i < engine::EngineDriver::kUnwrittenMost + 10; ++i) { // a decision each
            stage.send(engine_client::ClosePosition{kBtc, {}, trading::OrderType::Market, {}, word});
        }
        stage.disk.full = false;
        stage.pass(1100);
        QVERIFY(stage.disk.records.size() >= engine::EngineDriver::kUnwrittenMost);
        QCOMPARE(stage.disk.count(engine::kind::kStart), 1);
        QVERIFY2(told(stage.disk, "records could not be journalled"), "nobody leans on a journal with a hole in it");
    }

    // --- we are wrong ---

    void aViolatedContractStopsEverythingAndIsWrittenDown_data()
    {
        QTest::addColumn<bool>("remembers");
        QTest::newRow("with a journal") << true;
        QTest::newRow("without") << false;
    }

    void aViolatedContractStopsEverythingAndIsWrittenDown()
    {
        QFETCH(bool, remembers);
        Stage stage({}, remembers);
        stage.makeReady();
        QTest::ignoreMessage(QtCriticalMsg, "breakwater: internal error, emergency stop engaged: a test");
        stage.driver->guarded([] { throw std::runtime_error("a test"); });
        QVERIFY(stage.latch->engaged());
        QCOMPARE(stage.latch->record().level, StopLevel::Flatten);
        QCOMPARE(stage.latch->record().reason, QStringLiteral("internal error"));
        QCOMPARE(stage.state().state, TradingState::Stopped);
        QCOMPARE(told(stage.disk, "Internal error: a test"), remembers);
    }

    void aStopThatCannotBeCarriedOutEitherLeavesTheLatch()
    {
        bool broken = false;
        Stage stage([&broken](engine::DriverParts &parts) {
            parts.beforeEffects = [&broken] {
                if (broken) {
                    throw std::runtime_error("still wrong");
                }
            };
        });
        stage.makeReady();
        broken = true;
        QTest::ignoreMessage(QtCriticalMsg, "breakwater: internal error, emergency stop engaged: still wrong");
        QTest::ignoreMessage(QtCriticalMsg, "breakwater: the engine cannot carry out the stop: still wrong");
        stage.pass(50);
        QVERIFY(stage.latch->engaged());
    }

    // --- stops and orders of unknown fate ---

    void whateverTheEngineWantsReachesTheExchange()
    {
        Stage stage;
        stage.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}));
        stage.pass(50);
        QCOMPARE(stage.port.asked.filter(QStringLiteral("stop BTCUSDT")).size(), 1);
        stage.pass(2100); // nobody answers
        QCOMPARE(stage.port.asked.filter(QStringLiteral("query-stop ")).size(), 1);
    }

    // --- the clock ---

    void beforeTheExchangesTimeIsKnownTheWorkstationsCounts()
    {
        Stage stage;
        stage.clock->skewMs = 7'200'000;
        stage.pass(50);
        QCOMPARE(stage.driver->now().venue.ms(), EngineHarness::kNoon + 7'200'050);
        QCOMPARE(stage.port.readId, 0U); // nothing to doubt it by
    }

    void aClockThatJumpedEitherWayIsDoubtedOnce_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("forwards") << qint64(1001) << true;
        QTest::newRow("backwards") << qint64(-1001) << true;
        QTest::newRow("a little") << qint64(1000) << false;
        QTest::newRow("a little back") << qint64(-1000) << false;
    }

    void aClockThatJumpedEitherWayIsDoubtedOnce()
    {
        QFETCH(qint64, jump);
        QFETCH(bool, doubted);
        Stage stage;
        stage.makeReady();
        stage.clock->skewMs = jump;
        stage.pass(50);
        stage.pass(50);
        QCOMPARE(eventTexts(stage.disk).filter(QStringLiteral("clock moved by")).size(), doubted ? 1 : 0);
    }

    // --- the end ---

    void anEndWaitsForItsCancelsButNotForEver()
    {
        Stage stage;
        stage.makeReady();
        QVERIFY(!stage.driver->ended());
        engine_client::OpenPosition open = buy(kBtc, "0.003", "83000");
        open.intent.type = trading::OrderType::Limit;
        open.intent.limitPrice = Price::literal("84000");
        stage.send(open);
        QCOMPARE(stage.port.orders.size(), 1);
        stage.driver->beginEnd();
        QCOMPARE(stage.port.asked.last(), QStringLiteral("cancel ") + stage.port.orders.first());
        QVERIFY2(!stage.driver->ended(), "its cancel is not answered");
        stage.clock->elapsedMs += 1499;
        QVERIFY(!stage.driver->ended());
        stage.clock->elapsedMs += 1;
        QVERIFY(stage.driver->ended());
        QVERIFY(stage.driver->endReport().accountRead);
        QCOMPARE(stage.driver->endReport().entriesLeft.size(), 1);
    }

    void anEndWithNothingRestingIsOverAtOnce()
    {
        Stage stage;
        stage.driver->beginEnd();
        QVERIFY(stage.driver->ended());
        QVERIFY(!stage.driver->endReport().accountRead);
        QVERIFY(stage.driver->endReport().entriesLeft.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EngineDriverEdges)
#include "tst_engine_driver_edges.moc"
