// The driver: what is written before what leaves, what becomes of records that a disk refuses, and whose clock counts.
// Proves S-21.
#include "tests/support/engine_harness.h"

#include "core/engine/engine_driver.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using base::StopLevel;

namespace {

class HandClock final : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return base::SteadyTime::fromNanos((1'000'000 + elapsedMs) * 1'000'000); }
    [[nodiscard]] std::int64_t systemMs() const override { return EngineHarness::kNoon + elapsedMs + skewMs; }
    std::int64_t elapsedMs = 0;
    std::int64_t skewMs = 0;
};

struct Disk
{
    QList<journal::Record> records;
    bool full = false;

    [[nodiscard]] qsizetype count(const char *kind) const
    {
        return std::count_if(records.begin(), records.end(), [kind](const auto &record) { return record.kind == QLatin1String(kind); });
    }
};

class DiskMemory final : public engine::Memory
{
public:
    explicit DiskMemory(Disk *disk) : m_disk(disk) {}
    [[nodiscard]] base::Result<engine::RecoveredState> recover() override { return engine::recover(m_disk->records); }
    [[nodiscard]] base::Status append(const QList<journal::Record> &records) override
    {
        if (m_disk->full) {
            return base::failure(base::ErrorCode::Storage, QStringLiteral("the disk is full."));
        }
        m_disk->records += records;
        return {};
    }

private:
    Disk *m_disk;
};

class Port final : public exchange::ExchangePort
{
public:
    void start(Sink) override {}
    void stop() override {}
    void watch(const QList<Symbol> &) override {}
    void submit(const safety::ApprovedOrder &order) override { orders.append(order.clientId().text()); }
    void submitStop(const safety::ApprovedStop &) override {}
    void cancel(const Symbol &, const trading::ClientOrderId &) override {}
    void cancelStop(const Symbol &, const trading::ClientOrderId &) override {}
    void cancelAll(const Symbol &) override {}
    void query(const Symbol &, const trading::ClientOrderId &) override {}
    void queryStop(const Symbol &, const trading::ClientOrderId &) override {}
    void readAccount(std::uint64_t id) override { readId = id; }
    void readIncome(base::VenueTime) override { ++incomeReads; }
    void readTrades(const Symbol &, base::VenueTime) override {}
    QStringList orders;
    std::uint64_t readId = 0;
    int incomeReads = 0;
};

class Stage
{
public:
    Stage() : clock(std::make_shared<HandClock>()), latch(std::make_shared<base::HaltLatch>())
    {
        engine::DriverParts parts;
        parts.latch = latch;
        parts.clock = clock;
        parts.wake = [this] { woken = true; };
        parts.reply = [this](const engine_client::Reply &reply) { replies.append(reply); };
        driver = std::make_unique<engine::EngineDriver>(engine::EngineConfig{}, std::move(parts));
        started = driver->start(std::make_unique<DiskMemory>(&disk)).has_value();
        driver->setPort(&port);
    }

    void give(engine::HostInput input)
    {
        driver->post(std::move(input));
        while (std::exchange(woken, false)) {
            driver->drain();
        }
    }
    void pass(std::int64_t ms)
    {
        clock->elapsedMs += ms;
        driver->tick();
    }
    void read(const char *wallet)
    {
        exchange::ReadingOutcome outcome;
        outcome.readId = port.readId;
        outcome.reading = readingOf(wallet);
        give(exchange::VenueEvent(outcome));
    }
    void makeReady()
    {
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        give(exchange::VenueEvent(exchange::InstrumentsLoaded{map, {}}));
        for (const exchange::Path path : {exchange::Path::Rest, exchange::Path::MarketStream, exchange::Path::UserStream}) {
            give(exchange::VenueEvent(exchange::PathChanged{path, exchange::PathState::Up, {}}));
        }
        give(exchange::VenueEvent(exchange::ClockMeasured{0, 20}));
        give(exchange::VenueEvent(exchange::MarkPriceTick{kBtc, Price::literal("84250"), driver->now().venue}));
        give(exchange::VenueEvent(exchange::BookTick{kBtc, Price::literal("84249.9"), Price::literal("84250.1"), driver->now().venue}));
        give(exchange::VenueEvent(exchange::LeverageStated{{{kBtc, 5}}}));
        exchange::RestMeasured measured{1000, 10, 2400};
        measured.rates = {exchange::RateWindow{exchange::RateKind::Weight, base::Millis(60'000), 2400, 10},
                          exchange::RateWindow{exchange::RateKind::Orders, base::Millis(10'000), 300, 1}};
        give(exchange::VenueEvent(measured));
        read("10000");
        pass(50);
        give(exchange::VenueEvent(exchange::IncomeOutcome{QList<trading::IncomeRow>{}}));
        pass(50);
    }
    void send(const engine_client::CommandBody &body) { give(engine_client::Command{++commandId, QStringLiteral("test"), body}); }
    [[nodiscard]] safety::StateView state() const { return driver->engine().state(driver->now()); }

    std::shared_ptr<HandClock> clock;
    std::shared_ptr<base::HaltLatch> latch;
    Disk disk;
    Port port;
    std::unique_ptr<engine::EngineDriver> driver;
    QList<engine_client::Reply> replies;
    engine_client::CommandId commandId = 0;
    bool started = false;
    bool woken = false;
};

} // namespace

class EngineDriverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryLeavesOnceItsIntentIsWritten()
    {
        Stage stage;
        stage.makeReady();
        QCOMPARE(stage.state().reasons, QStringList());
        stage.send(buy(kBtc, "0.003", "83000"));
        QCOMPARE(stage.port.orders.size(), 1);
        QCOMPARE(stage.disk.count(engine::kind::kIntent), 1);
    }

    void whatADiskRefusesIsWrittenWhenItTakesItAgain()
    {
        Stage stage;
        stage.makeReady();
        stage.disk.full = true;
        stage.send(buy(kBtc, "0.003", "83000"));
        QCOMPARE(stage.port.orders.size(), 0);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("journal-failed")});
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 0);
        stage.disk.full = false;
        stage.pass(1100);
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 1);
        QCOMPARE(stage.disk.count(engine::kind::kIntent), 1);
        QCOMPARE(stage.state().reasons, QStringList());
        const auto recovered = engine::recover(stage.disk.records);
        QVERIFY(recovered && recovered->open.isEmpty()); // the order never left, and the journal says so
    }

    void aDiskThatStaysFullIsAskedOnceASecond()
    {
        Stage stage;
        stage.makeReady();
        stage.disk.full = true;
        stage.send(buy(kBtc, "0.003", "83000"));
        stage.pass(5000);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("journal-failed")});
        stage.disk.full = false;
        stage.pass(500);
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 0);
        stage.pass(600);
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 1);
    }

    void aClearThatWasNotWrittenNeverHappened()
    {
        Stage stage;
        stage.makeReady();
        stage.give(engine::LatchedNotice{stage.latch->engage(StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 0), 1});
        stage.disk.full = true;
        stage.send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("looked")});
        QVERIFY(stage.latch->engaged());
        stage.disk.full = false;
        stage.pass(1100);
        QCOMPARE(stage.disk.count(engine::kind::kClear), 0);
        const auto recovered = engine::recover(stage.disk.records);
        QVERIFY(recovered && recovered->latched.has_value());
    }

    void settingTheWorkstationsClockMovesNoDay()
    {
        Stage stage;
        stage.makeReady();
        const base::VenueTime before = stage.driver->now().venue;
        const int reads = stage.port.incomeReads;
        stage.clock->skewMs = 47'000'000; // into tomorrow
        stage.pass(50);
        QCOMPARE(stage.driver->now().venue.ms(), before.ms() + 50);
        QCOMPARE(stage.port.incomeReads, reads);
        QCOMPARE(stage.disk.count(engine::kind::kBaseline), 1);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("resync")}); // nothing is believed until it was read again
        stage.give(exchange::VenueEvent(exchange::ClockMeasured{-47'000'000, 20}));
        stage.read("10000");
        stage.pass(50);
        QCOMPARE(stage.state().reasons, QStringList());
        QCOMPARE(stage.driver->now().venue.ms(), before.ms() + 100);
        QCOMPARE(stage.disk.count(engine::kind::kBaseline), 1);
    }
};

QTEST_GUILESS_MAIN(EngineDriverTest)
#include "tst_engine_driver.moc"
