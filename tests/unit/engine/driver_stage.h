// What the tests of the driver share: a clock, a disk and an exchange that the test drives by hand.
#pragma once

#include "tests/support/engine_harness.h"

#include "core/engine/engine_driver.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using base::StopLevel;

namespace bw::test::driver_stage {

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
    void submitStop(const safety::ApprovedStop &stop) override { asked.append(QStringLiteral("stop ") + stop.symbol().text()); }
    void cancel(const Symbol &, const trading::ClientOrderId &id) override { asked.append(QStringLiteral("cancel ") + id.text()); }
    void cancelStop(const Symbol &, const trading::ClientOrderId &id) override { asked.append(QStringLiteral("cancel-stop ") + id.text()); }
    void cancelAll(const Symbol &symbol) override { asked.append(QStringLiteral("cancel-all ") + symbol.text()); }
    void query(const Symbol &, const trading::ClientOrderId &id) override { asked.append(QStringLiteral("query ") + id.text()); }
    void queryStop(const Symbol &, const trading::ClientOrderId &id) override { asked.append(QStringLiteral("query-stop ") + id.text()); }
    void readAccount(std::uint64_t id) override { readId = id; }
    void readIncome(base::VenueTime) override { ++incomeReads; }
    void readTrades(const Symbol &symbol, base::VenueTime) override { asked.append(QStringLiteral("trades ") + symbol.text()); }
    QStringList orders;
    QStringList asked; // what else, in order
    std::uint64_t readId = 0;
    int incomeReads = 0;
};

class Stage
{
public:
    explicit Stage(const std::function<void(engine::DriverParts &)> &change = {}, bool remembers = true)
        : clock(std::make_shared<HandClock>()), latch(std::make_shared<base::HaltLatch>())
    {
        started = restart(change, remembers);
    }

    // As the next process, with what is in the journal.
    bool restart(const std::function<void(engine::DriverParts &)> &change = {}, bool remembers = true)
    {
        engine::DriverParts parts;
        parts.latch = latch;
        parts.clock = clock;
        parts.wake = [this] { woken = true; };
        parts.reply = [this](const engine_client::Reply &reply) { replies.append(reply); };
        if (change) {
            change(parts);
        }
        driver = std::make_unique<engine::EngineDriver>(engine::EngineConfig{}, std::move(parts));
        const bool done = driver->start(remembers ? std::make_unique<DiskMemory>(&disk) : nullptr).has_value();
        driver->setPort(&port);
        return done;
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
    void read(const char *wallet) { read(readingOf(wallet)); }
    void read(const trading::AccountReading &reading)
    {
        exchange::ReadingOutcome outcome;
        outcome.readId = port.readId;
        outcome.reading = reading;
        give(exchange::VenueEvent(outcome));
    }
    void pathsUp()
    {
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        give(exchange::VenueEvent(exchange::InstrumentsLoaded{map, {}}));
        for (const exchange::Path path : {exchange::Path::Rest, exchange::Path::MarketStream, exchange::Path::UserStream}) {
            give(exchange::VenueEvent(exchange::PathChanged{path, exchange::PathState::Up, {}}));
        }
    }
    void makeReady(const trading::AccountReading &reading = readingOf("10000"))
    {
        pathsUp();
        give(exchange::VenueEvent(exchange::ClockMeasured{0, 20}));
        give(exchange::VenueEvent(exchange::MarkPriceTick{kBtc, Price::literal("84250"), driver->now().venue}));
        give(exchange::VenueEvent(exchange::BookTick{kBtc, Price::literal("84249.9"), Price::literal("84250.1"), driver->now().venue}));
        give(exchange::VenueEvent(exchange::LeverageStated{{{kBtc, 5}}}));
        exchange::RestMeasured measured{1000, 10, 2400};
        measured.rates = {exchange::RateWindow{exchange::RateKind::Weight, base::Millis(60'000), 2400, 10},
                          exchange::RateWindow{exchange::RateKind::Orders, base::Millis(10'000), 300, 1}};
        give(exchange::VenueEvent(measured));
        read(reading);
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

} // namespace bw::test::driver_stage
