// The emergency stop over real sockets: three positions, twenty resting orders, one call.
// Proves S-10, S-14, S-39.
#include "tests/support/stop_account.h"
#include "tests/support/terminal.h"

#include <QSemaphore>

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using safety::StopPhase;
using safety::TradingState;

namespace {

// The engine's thread stands still until it is thawed.
class Frozen
{
public:
    explicit Frozen(Terminal &terminal)
    {
        QMetaObject::invokeMethod(&terminal.client->host(), [gates = m_gates] {
            gates->entered.release();
            gates->release.acquire();
        }, Qt::QueuedConnection);
        m_gates->entered.acquire();
    }
    ~Frozen() { thaw(); }
    Frozen(const Frozen &) = delete;
    Frozen &operator=(const Frozen &) = delete;
    void thaw() { m_gates->release.release(); }

private:
    struct Gates { QSemaphore entered, release; }; // of whoever goes last
    std::shared_ptr<Gates> m_gates = std::make_shared<Gates>();
};

} // namespace

class StopSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threePositionsAndTwentyOrders()
    {
        Terminal terminal(account());
        begin(terminal);
        const base::LatchRecord record = terminal.client->emergencyStop(base::StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"));
        QVERIFY(record.engaged);
        QVERIFY(terminal.latch->engaged()); // before the call returned
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.verifiedFlat, 10'000);
        const safety::StopProgress stop = terminal.now().stop;
        QCOMPARE(stop.phase, StopPhase::Done);
        QCOMPARE(stop.positionsToClose, 3);
        QCOMPARE(stop.positionsClosed, 3);
        QCOMPARE(stop.ordersToCancel, 20);
        QCOMPARE(stop.ordersCancelled, 20);
        QVERIFY(stop.latchNanos >= 0);
        QVERIFY(stop.residuals.isEmpty());
        const AccountCount after = count(*terminal.exchange);
        QCOMPARE(after.positions, 0);
        QCOMPARE(after.orders, 0);
        QCOMPARE(after.stops, 0);
        QCOMPARE(terminal.state(), TradingState::Stopped);

        const auto entry = terminal.client->send(smallEntry());
        QTRY_VERIFY(terminal.replyTo(entry));
        QCOMPARE(terminal.replyTo(entry)->kind, ReplyKind::Refused);
    }

    void itStaysStoppedAfterARestartUntilANamedPersonClears()
    {
        Terminal terminal(account());
        begin(terminal);
        terminal.client->emergencyStop(base::StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.verifiedFlat, 10'000);
        terminal.endEngine();
        terminal.startEngine();
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.verifiedFlat, 10'000);
        QCOMPARE(terminal.state(), TradingState::Stopped);
        const auto clear = terminal.client->send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("checked by hand")});
        QTRY_VERIFY(terminal.ended(clear));
        QCOMPARE(terminal.replyTo(clear)->kind, ReplyKind::Done);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), TradingState::Active, 5'000);
        QTRY_VERIFY(terminal.now().risk.symbols.value(smallEntry().intent.symbol).mark); // a price is known again
        const auto entry = terminal.client->send(smallEntry());
        QTRY_VERIFY_WITH_TIMEOUT(terminal.ended(entry), 5'000);
        QVERIFY2(terminal.replyTo(entry)->kind == ReplyKind::Done, qPrintable(terminal.whyRefused(entry)));
    }

    void aLatchFileSetByAnotherProcessIsCarriedOut()
    {
        Terminal terminal(account());
        begin(terminal);
        base::HaltLatch other;
        QVERIFY(other.open(terminal.directory.filePath(QStringLiteral("latch"))));
        other.engage(base::StopLevel::Flatten, QStringLiteral("from outside"), QStringLiteral("command"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.verifiedFlat, 10'000);
        QCOMPARE(terminal.now().stop.record.reason, QStringLiteral("from outside"));
        QCOMPARE(count(*terminal.exchange).positions, 0);
    }

    // The engine's thread stands still for the whole of it: the runner stops alone, on connections of its own.
    void aFrozenEngineIsStoppedByTheRunner()
    {
        Terminal terminal(account());
        begin(terminal);
        Frozen engine(terminal);
        QVERIFY(!terminal.client->runnerProgress());
        terminal.client->emergencyStop(base::StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.client->runnerProgress() && terminal.client->runnerProgress()->verifiedFlat, 10'000);
        QVERIFY(!terminal.now().stop.record.engaged); // the engine knows of nothing
        const AccountCount after = count(*terminal.exchange);
        QCOMPARE(after.positions, 0);
        QCOMPARE(after.orders, 0);
        QCOMPARE(after.stops, 0);
        engine.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.verifiedFlat, 10'000); // and agrees as soon as it moves again
        QCOMPARE(terminal.state(), TradingState::Stopped);
    }

    void aStopThatTheEngineTakesInIsLeftToIt()
    {
        Terminal terminal(account());
        begin(terminal);
        terminal.client->emergencyStop(base::StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.verifiedFlat, 10'000);
        QVERIFY(!terminal.client->runnerProgress());
    }

    void anEntryApprovedBeforeTheClickDiesAtTheSocket()
    {
        Terminal terminal(account());
        begin(terminal);
        Frozen engine(terminal);
        const auto entry = terminal.client->send(smallEntry());
        terminal.client->emergencyStop(base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"));
        const qsizetype before = ordersEver(terminal);
        engine.thaw(); // it judges the entry before it hears of the stop
        QTRY_VERIFY(terminal.ended(entry));
        QCOMPARE(terminal.replyTo(entry)->kind, ReplyKind::Failed);
        QVERIFY2(terminal.replyTo(entry)->message.contains(QStringLiteral("emergency stop")), qPrintable(terminal.replyTo(entry)->message));
        QTRY_COMPARE(terminal.state(), TradingState::Stopped);
        QCOMPARE(ordersEver(terminal), before);
    }

private:
    static paper::PaperConfig account()
    {
        paper::PaperConfig config = paperConfig(paper::Scenario::FirstLive);
        config.capital = trading::Money::literal("40000");
        return config;
    }

    static qsizetype ordersEver(Terminal &terminal)
    {
        qsizetype orders = 0;
        terminal.exchange->call([&orders](paper::PaperExchange &exchange) {
            binance_server::HistoryQuestion question;
            question.symbol = smallEntry().intent.symbol;
            question.limit = 1000;
            orders = exchange.allOrders(question).size();
        });
        return orders;
    }

    static engine_client::OpenPosition smallEntry()
    {
        engine_client::OpenPosition open;
        open.intent.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
        open.intent.quantity = trading::Quantity::literal("0.001");
        open.intent.stopPrice = trading::Price::literal("82400");
        return open;
    }

    static void begin(Terminal &terminal)
    {
        seedStopAccount(*terminal.exchange);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.now().positions.size(), 3, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(count(*terminal.exchange).stops, 3, 10'000); // the guard placed them
        QTRY_COMPARE_WITH_TIMEOUT(terminal.now().orders.size(), 20, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.now().conditionals.size(), 3, 10'000);
    }
};

QTEST_GUILESS_MAIN(StopSockets)
#include "tst_stop_sockets.moc"
