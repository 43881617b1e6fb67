// The engine's host and the desktop's client of it: what cannot start says so, nothing that was posted is left lying,
// pictures and state files come no more often than they may, and an end is told.
// Proves S-10, S-18, S-19.
#include "tests/unit/engine/driver_stage.h"

#include "core/engine/local_client.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

using namespace bw::test::driver_stage;
using engine::EndReport;
using engine::EngineHost;

namespace {

class EndingPort final : public exchange::ExchangePort
{
public:
    explicit EndingPort(bool *stopped) : m_stopped(stopped) {}
    void start(Sink) override {}
    void stop() override { *m_stopped = true; }
    void watch(const QList<Symbol> &) override {}
    void submit(const safety::ApprovedOrder &) override {}
    void submitStop(const safety::ApprovedStop &) override {}
    void cancel(const Symbol &, const trading::ClientOrderId &) override {}
    void cancelStop(const Symbol &, const trading::ClientOrderId &) override {}
    void cancelAll(const Symbol &) override {}
    void query(const Symbol &, const trading::ClientOrderId &) override {}
    void queryStop(const Symbol &, const trading::ClientOrderId &) override {}
    void readAccount(std::uint64_t) override {}
    void readIncome(base::VenueTime) override {}
    void readTrades(const Symbol &, base::VenueTime) override {}

private:
    bool *m_stopped;
};

struct Desk
{
    Desk() { qRegisterMetaType<EndReport>(); }

    [[nodiscard]] engine::HostParts parts()
    {
        engine::HostParts out;
        out.latch = latch;
        out.clock = clock;
        out.makePort = [this]() -> std::unique_ptr<exchange::ExchangePort> {
            ++ports;
            return std::make_unique<EndingPort>(&stopped);
        };
        return out;
    }
    [[nodiscard]] engine::HostParts withoutAJournal()
    {
        engine::HostParts out = parts();
        out.openJournal = [] {
            return base::Result<std::unique_ptr<journal::Journal>>(base::failure(base::ErrorCode::Storage, QStringLiteral("The disk is gone.")));
        };
        return out;
    }

    std::shared_ptr<HandClock> clock = std::make_shared<HandClock>();
    std::shared_ptr<base::HaltLatch> latch = std::make_shared<base::HaltLatch>();
    int ports = 0;
    bool stopped = false;
};

// The number of the picture that the client shows; the engine has a newer one, of which this thread has not heard yet.
std::uint64_t firstPictureThenAnother(engine::LocalClient &client)
{
    client.start();
    static_cast<void>(QTest::qWaitFor([&client] { return client.latest()->number > 0; }));
    const auto before = client.latest()->number;
    const QDeadlineTimer late(10'000);
    while (client.host().mailbox().newest()->number == before && !late.hasExpired()) {
        std::this_thread::yield();
    }
    return client.host().mailbox().newest()->number > before ? before : 0;
}

engine_client::Command asked(engine_client::CommandId id)
{
    return {id, QStringLiteral("test"), engine_client::ClosePosition{kBtc, {}, trading::OrderType::Market, {}, QStringLiteral("a test")}};
}

} // namespace

class EngineHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- the start ---

    void withoutItsJournalNothingStartsAndTheSentenceIsSaid()
    {
        Desk desk;
        EngineHost host({}, desk.withoutAJournal());
        QSignalSpy failed(&host, &EngineHost::failed);
        QSignalSpy finished(&host, &EngineHost::finished);
        host.start();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("The disk is gone."));
        QCOMPARE(desk.ports, 0);
        host.shutDown(); // whoever waits for the end is not left waiting
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.first().first().value<EndReport>().accountRead);
    }

    void aJournalThatIsHandedInIsTheOneThatIsUsed()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("journal.sqlite"));
        Desk desk;
        {
            engine::HostParts parts = desk.withoutAJournal(); // not asked for another one
            parts.journal = std::move(*journal::Journal::open(path));
            EngineHost host({}, std::move(parts));
            QSignalSpy failed(&host, &EngineHost::failed);
            host.start();
            QVERIFY(failed.isEmpty());
            QCOMPARE(desk.ports, 1);
        }
        QVERIFY((*journal::Journal::open(path))->lastSeq() > 0); // the start was written
    }

    void withoutAnyJournalItRunsAndRemembersNothing()
    {
        Desk desk;
        EngineHost host({}, desk.parts());
        host.start();
        QCOMPARE(desk.ports, 1);
        QVERIFY(host.mailbox().take());
    }

    void whatIsPostedBeforeTheStartMakesNoPicture()
    {
        Desk desk;
        EngineHost host({}, desk.parts());
        desk.clock->elapsedMs += 100;
        host.post(asked(1));
        QCoreApplication::processEvents();
        QVERIFY(!host.mailbox().take());
    }

    // --- nothing is left lying ---

    void moreThanOneHelpingIsDeliveredToTheLast_data()
    {
        QTest::addColumn<int>("posted");
        QTest::newRow("exactly one helping") << static_cast<int>(engine::EngineDriver::kDrainMost);
        QTest::newRow("one more") << static_cast<int>(engine::EngineDriver::kDrainMost) + 1;
    }

    void moreThanOneHelpingIsDeliveredToTheLast()
    {
        QFETCH(int, posted);
        Desk desk;
        EngineHost host({}, desk.parts());
        int replies = 0;
        connect(&host, &EngineHost::replied, this, [&replies](const engine_client::Reply &) { ++replies; });
        host.start();
        static_cast<void>(host.mailbox().take());
        desk.clock->elapsedMs += 20; // so that the first helping is shown
        for (int i = 1; i <= posted; ++i) {
            host.post(asked(static_cast<engine_client::CommandId>(i)));
        }
        QTRY_COMPARE(replies, posted);
        QVERIFY(host.mailbox().take());
        QCoreApplication::processEvents(); // one more look, at nothing
        QCOMPARE(replies, posted);
    }

    // --- how often ---

    void theStateFileIsWrittenAtMostOnceASecond()
    {
        Desk desk;
        int written = 0;
        engine::HostParts parts = desk.parts();
        parts.writeState = [&written](const engine_client::Snapshot &) { ++written; };
        EngineHost host({}, std::move(parts));
        host.start();
        QCOMPARE(written, 1);
        const auto anotherPicture = [&host] {
            static_cast<void>(host.mailbox().take());
            return QTest::qWaitFor([&host] { return host.mailbox().take() != nullptr; });
        };
        desk.clock->elapsedMs += 999;
        QVERIFY(anotherPicture());
        QCOMPARE(written, 1);
        desk.clock->elapsedMs += 1;
        QVERIFY(anotherPicture());
        QCOMPARE(written, 2);
    }

    // --- the end ---

    void anEndStopsTheExchangeAndIsTold()
    {
        Desk desk;
        EngineHost host({}, desk.parts());
        QSignalSpy finished(&host, &EngineHost::finished);
        host.start();
        QVERIFY(!desk.stopped);
        host.shutDown();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(desk.stopped);
        static_cast<void>(host.mailbox().take());
        QVERIFY2(finished.first().first().value<EndReport>().entriesLeft.isEmpty(), "nothing rested");
    }

    // --- the desktop's side ---

    void aClientThatWasNeverStartedGoesQuietly()
    {
        Desk desk;
        {
            engine::LocalClient client({}, desk.parts());
            QVERIFY2(!client.armed(), "a button that cannot work does not look armed");
            QCOMPARE(client.latest()->state.reasons, QStringList{QStringLiteral("start-up")});
            desk.clock->elapsedMs += 1234;
            QCOMPARE(client.engineSilence(), base::Millis(1234));
        }
        QCOMPARE(desk.ports, 0);
    }

    // The clock of the hand stands still, so that each picture comes too soon after the one before.
    void aPictureThatComesTooSoonWaitsAndComesByItself()
    {
        Desk desk;
        engine::LocalClient client({}, desk.parts());
        const auto before = firstPictureThenAnother(client);
        QCoreApplication::sendPostedEvents(&client, QEvent::MetaCall); // no timer runs here
        QCOMPARE(client.latest()->number, before);
        QTRY_VERIFY(client.latest()->number > before);
    }

    void anAnswerBringsThePictureThatWaits()
    {
        Desk desk;
        engine::LocalClient client({}, desk.parts());
        const auto before = firstPictureThenAnother(client);
        std::uint64_t shown = 0;
        QObject::connect(&client, &engine::LocalClient::replied, &client, [&] { shown = client.latest()->number; });
        client.send(engine_client::ClosePosition{kBtc, {}, trading::OrderType::Market, {}, QStringLiteral("a test")});
        const QDeadlineTimer late(10'000);
        while (shown == 0 && !late.hasExpired()) {
            QCoreApplication::sendPostedEvents(&client, QEvent::MetaCall);
        }
        QVERIFY2(shown > before, qPrintable(QString::number(shown)));
    }

    void anEndDisarmsTheButtonAndIsTold()
    {
        Desk desk;
        engine::LocalClient client({}, desk.parts());
        QSignalSpy ended(&client, &engine::LocalClient::ended);
        client.start();
        QVERIFY(client.armed());
        QTRY_VERIFY(client.latest()->number > 0);
        client.shutDown();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!client.armed());
        QVERIFY(desk.stopped);
    }
};

QTEST_GUILESS_MAIN(EngineHostTest)
#include "tst_engine_host.moc"
