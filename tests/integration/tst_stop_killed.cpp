// kill -9 of the engine at each step of the emergency stop, with the paper exchange in another process: after a restart
// it is still stopped and finishes flattening. The exchange (this process) sees each request and kills at the n-th.
// Proves S-11.
#include "core/base/halt_latch.h"
#include "tests/support/engine_process.h"
#include "tests/support/stop_account.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>

using namespace bw;
using namespace bw::test;

namespace {

// Kills the engine when the n-th request of a kind arrives; the request itself is still carried out.
struct Trap
{
    std::atomic<int> left{0};
    std::atomic<qint64> pid{0};
    QByteArray method;
    QByteArray path;

    void onRequest(const http::Request &request)
    {
        if (left.load() > 0 && request.method == method && request.path == path && left.fetch_sub(1) == 1) {
            ::kill(static_cast<pid_t>(pid.load()), SIGKILL);
        }
    }
};

} // namespace

class StopKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryStep_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("nth");
        const QByteArray cancel = "/fapi/v1/allOpenOrders";
        const QByteArray order = "/fapi/v1/order";
        QTest::newRow("latched, nothing sent") << QByteArray() << QByteArray() << 0;
        QTest::newRow("first cancel") << QByteArray("DELETE") << cancel << 1;
        QTest::newRow("second cancel") << QByteArray("DELETE") << cancel << 2;
        QTest::newRow("third cancel") << QByteArray("DELETE") << cancel << 3;
        QTest::newRow("first exit") << QByteArray("POST") << order << 1;
        QTest::newRow("second exit") << QByteArray("POST") << order << 2;
        QTest::newRow("third exit") << QByteArray("POST") << order << 3;
        QTest::newRow("first verifying read") << QByteArray("GET") << QByteArray("/fapi/v1/openAlgoOrders") << 1;
        QTest::newRow("second verifying read") << QByteArray("GET") << QByteArray("/fapi/v1/openAlgoOrders") << 2;
    }

    void atEveryStep()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, nth);
        const auto trap = std::make_shared<Trap>();
        trap->method = method;
        trap->path = path;
        paper::PaperConfig config;
        config.scenario = paper::Scenario::FirstLive;
        config.capital = trading::Money::literal("20000");
        config.speed = base::Decimal::literal("0");
        config.requestHook = [trap](const http::Request &request) -> std::optional<binance_server::Fault> {
            trap->onRequest(request);
            return std::nullopt;
        };
        auto exchange = paper::PaperService::start(config);
        QVERIFY2(exchange.has_value(), exchange ? "" : qPrintable(exchange.error().message));
        seedStopAccount(**exchange);
        QTemporaryDir data;
        {
            EngineProcess engine(**exchange, data.path());
            QTRY_VERIFY_WITH_TIMEOUT(engine.ready(), 15'000);
            QTRY_COMPARE_WITH_TIMEOUT(count(**exchange).stops, 3, 10'000);
            QTRY_COMPARE_WITH_TIMEOUT(safetyState(data.path()).value(QStringLiteral("state")).toString(), QStringLiteral("ACTIVE"), 10'000);
            trap->pid = engine.pid();
            stopAndKill(engine, *trap, nth, data.path());
        }
        trap->left = 0;
        theNextStartFinishesIt(**exchange, data.path());
    }

private:
    static void stopAndKill(EngineProcess &engine, Trap &trap, int nth, const QString &dataDir)
    {
        if (nth == 0) { // stands still before the latch is written, so that it dies with nothing sent
            ::kill(static_cast<pid_t>(engine.pid()), SIGSTOP);
        }
        trap.left = nth;
        QProcess command;
        command.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("emergency-stop"), QStringLiteral("--data-dir"), dataDir,
                                                      QStringLiteral("--reason"), QStringLiteral("test of the stop")});
        QVERIFY(command.waitForFinished());
        QCOMPARE(command.exitCode(), 0);
        if (nth == 0) {
            ::kill(static_cast<pid_t>(engine.pid()), SIGKILL);
        }
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 10'000);
        QVERIFY(engine.killedBySignal());
    }

    static void theNextStartFinishesIt(paper::PaperService &exchange, const QString &dataDir)
    {
        const auto latched = base::HaltLatch::readFile(dataDir + QStringLiteral("/paper-usdm/latch"));
        QVERIFY(latched && latched->engaged);
        QFile::remove(dataDir + QStringLiteral("/paper-usdm/safety_state.json")); // what follows is of the new run
        EngineProcess engine(exchange, dataDir);
        QTRY_VERIFY_WITH_TIMEOUT(engine.ready(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(safetyState(dataDir).value(QStringLiteral("verified_flat")).toBool(), 20'000);
        QCOMPARE(safetyState(dataDir).value(QStringLiteral("state")).toString(), QStringLiteral("STOPPED"));
        QCOMPARE(safetyState(dataDir).value(QStringLiteral("emergency_stop_reason")).toString(), QStringLiteral("test of the stop"));
        const AccountCount after = count(exchange);
        QCOMPARE(after.positions, 0);
        QCOMPARE(after.orders, 0);
        QCOMPARE(after.stops, 0);
        engine.endInOrder();
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 5'000);
        QVERIFY2(engine.exitCode() == 0, engine.errors().constData());
    }
};

QTEST_GUILESS_MAIN(StopKilled)
#include "tst_stop_killed.moc"
