// `breakwater emergency-stop` where no engine runs: it is carried out from the command, or says why nothing was sent.
// Proves S-39.
#include "core/base/halt_latch.h"
#include "tests/support/engine_process.h"
#include "tests/support/stop_account.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

struct Ran { int code = -1; QString output; };

Ran command(const QStringList &more, const QString &dataDir)
{
    QProcess process;
    process.start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("emergency-stop"), QStringLiteral("--data-dir"), dataDir,
                                                             QStringLiteral("--reason"), QStringLiteral("nobody is there")} + more);
    process.waitForFinished(90'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

} // namespace

class StopWithoutEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandFlattensByItself()
    {
        const auto exchange = start();
        QTemporaryDir directory;
        leaveAnAccount(*exchange, directory.path());
        QCOMPARE(count(*exchange).positions, 3);
        const Ran ran = command({QStringLiteral("--rest-url"), exchange->restUrl()}, directory.path());
        QVERIFY2(ran.output.contains(QStringLiteral("verified flat: 20 of 20 orders cancelled, 3 of 3 positions closed")), qPrintable(ran.output));
        QCOMPARE(ran.code, 0);
        const AccountCount after = count(*exchange);
        QCOMPARE(after.positions, 0);
        QCOMPARE(after.orders, 0);
        QCOMPARE(after.stops, 0);

        EngineProcess engine(*exchange, directory.path());
        QTRY_VERIFY_WITH_TIMEOUT(engine.ready(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(safetyState(directory.path()).value(QStringLiteral("state")).toString(), QStringLiteral("STOPPED"), 15'000);
        QCOMPARE(safetyState(directory.path()).value(QStringLiteral("emergency_stop_reason")).toString(), QStringLiteral("nobody is there"));
    }

    void whereNothingCanBeSentItSaysSo()
    {
        const auto exchange = start();
        QTemporaryDir directory;
        leaveAnAccount(*exchange, directory.path());
        const Ran embedded = command({}, directory.path());
        QVERIFY2(embedded.output.contains(QStringLiteral("LATCHED, NOT SENT")), qPrintable(embedded.output));
        QVERIFY2(embedded.output.contains(QStringLiteral("stands still")), qPrintable(embedded.output));
        QCOMPARE(embedded.code, 5);
        QCOMPARE(count(*exchange).positions, 3);
        const auto latch = base::HaltLatch::readFile(directory.filePath(QStringLiteral("paper-usdm/latch")));
        QVERIFY(latch && latch->engaged);

        const Ran halt = command({QStringLiteral("--level"), QStringLiteral("halt"), QStringLiteral("--rest-url"), exchange->restUrl()}, directory.path());
        QCOMPARE(halt.code, 0);
        QCOMPARE(count(*exchange).positions, 3); // at that level nothing is sent
    }

    void anAddressThatIsNoneIsRefusedBeforeAnything()
    {
        QTemporaryDir directory;
        const Ran ran = command({QStringLiteral("--rest-url"), QStringLiteral("fapi")}, directory.path());
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.output.contains(QStringLiteral("--rest-url 'fapi' is not an address")), qPrintable(ran.output));
    }

private:
    static std::unique_ptr<paper::PaperService> start()
    {
        paper::PaperConfig config;
        config.scenario = paper::Scenario::FirstLive;
        config.capital = trading::Money::literal("40000");
        config.speed = base::Decimal::zero();
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        return std::move(*started);
    }

    // An engine was here, guarded what it found, and ended in order.
    static void leaveAnAccount(paper::PaperService &exchange, const QString &dataDir)
    {
        seedStopAccount(exchange);
        EngineProcess engine(exchange, dataDir);
        QTRY_VERIFY_WITH_TIMEOUT(engine.ready(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(count(exchange).stops, 3, 15'000);
        engine.endInOrder();
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 10'000);
    }
};

QTEST_GUILESS_MAIN(StopWithoutEngine)
#include "tst_stop_without_engine.moc"
