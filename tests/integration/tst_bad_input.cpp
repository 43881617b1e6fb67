// The program given what it must not take: one clear line on standard error, the right exit code, nothing lost.
// Proves S-19.
#include "core/journal/data_directory.h"
#include "core/journal/journal.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BW_BREAKWATER), arguments);
    Ran ran;
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
        return ran;
    }
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatAreNotUnderstood_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const char *says) { QTest::newRow(name) << arguments << QByteArray(says); };
        row("unknown command", {QStringLiteral("fly")}, "not a command");
        row("unknown flag", {QStringLiteral("run"), QStringLiteral("--fast")}, "accepts");
        row("stray word", {QStringLiteral("run"), QStringLiteral("now")}, "not understood");
        row("speed", {QStringLiteral("run"), QStringLiteral("--speed"), QStringLiteral("fast")}, "fast");
        row("negative speed", {QStringLiteral("run"), QStringLiteral("--speed=-1")}, "-1");
        row("capital", {QStringLiteral("run"), QStringLiteral("--capital"), QStringLiteral("1e5")}, "1e5");
        row("zero capital", {QStringLiteral("run"), QStringLiteral("--capital"), QStringLiteral("0")}, "0");
        row("seed", {QStringLiteral("run"), QStringLiteral("--seed"), QStringLiteral("-3")}, "-3");
        row("scenario", {QStringLiteral("run"), QStringLiteral("--scenario"), QStringLiteral("panic")}, "panic");
        row("mode", {QStringLiteral("run"), QStringLiteral("--mode"), QStringLiteral("real")}, "real");
        row("real money without a word", {QStringLiteral("run"), QStringLiteral("--mode"), QStringLiteral("live_full")}, "--confirm only");
        row("a word for no money", {QStringLiteral("run"), QStringLiteral("--confirm")}, "belong to the live modes");
        row("symbol", {QStringLiteral("run"), QStringLiteral("--symbol"), QStringLiteral("BTC//USDT")}, "BTC//USDT");
        row("address", {QStringLiteral("run"), QStringLiteral("--rest-url"), QStringLiteral("nonsense"), QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:1")}, "nonsense");
        row("half an address", {QStringLiteral("run"), QStringLiteral("--rest-url"), QStringLiteral("http://127.0.0.1:1")}, "belong together");
        row("a real exchange below the paper badge", {QStringLiteral("run"), QStringLiteral("--rest-url"), QStringLiteral("https://fapi.binance.com"), QStringLiteral("--stream-url"), QStringLiteral("wss://fstream.binance.com")}, "fapi.binance.com");
        row("a second path to nowhere", {QStringLiteral("run"), QStringLiteral("--ws-api-url"), QStringLiteral("ws://127.0.0.1:1")}, "--ws-api-url belongs to --rest-url");
        row("a second path below the paper badge", {QStringLiteral("run"), QStringLiteral("--rest-url"), QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:1"), QStringLiteral("--ws-api-url"), QStringLiteral("wss://ws-fapi.binance.com")}, "ws-fapi.binance.com");
        row("feed", {QStringLiteral("paper-exchange"), QStringLiteral("--feed"), QStringLiteral("dreams")}, "dreams");
        row("a made-up market below the live badge", {QStringLiteral("run"), QStringLiteral("--mode"), QStringLiteral("paper_live_data"), QStringLiteral("--feed"), QStringLiteral("synthetic")}, "synthetic");
        row("live prices in mode paper", {QStringLiteral("run"), QStringLiteral("--feed"), QStringLiteral("live")}, "paper_live_data");
        row("a speed of the real market", {QStringLiteral("run"), QStringLiteral("--mode"), QStringLiteral("paper_live_data"), QStringLiteral("--speed"), QStringLiteral("2")}, "--speed");
        row("a source without live prices", {QStringLiteral("paper-exchange"), QStringLiteral("--live-rest-url"), QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--live-stream-url"), QStringLiteral("ws://127.0.0.1:1")}, "synthetic");
        row("half a source", {QStringLiteral("paper-exchange"), QStringLiteral("--feed"), QStringLiteral("live"), QStringLiteral("--live-rest-url"), QStringLiteral("http://127.0.0.1:1")}, "belong together");
        row("a source that is no address", {QStringLiteral("paper-exchange"), QStringLiteral("--feed"), QStringLiteral("live"), QStringLiteral("--live-rest-url"), QStringLiteral("fapi"), QStringLiteral("--live-stream-url"), QStringLiteral("ws://127.0.0.1:1")}, "fapi");
        row("faults", {QStringLiteral("paper-exchange"), QStringLiteral("--faults"), QStringLiteral("loss:p=2")}, "--faults: p of \"loss\"");
        row("port", {QStringLiteral("paper-exchange"), QStringLiteral("--usdm-port"), QStringLiteral("70000")}, "70000");
        row("a certificate without its key", {QStringLiteral("paper-exchange"), QStringLiteral("--tls-cert"), QStringLiteral("c.pem")}, "--tls-cert and --tls-key belong together");
        row("a key without its certificate", {QStringLiteral("paper-exchange"), QStringLiteral("--tls-key"), QStringLiteral("k.pem")}, "--tls-cert and --tls-key belong together");
        row("no reason", {QStringLiteral("emergency-stop")}, "--reason");
        row("level", {QStringLiteral("emergency-stop"), QStringLiteral("--reason"), QStringLiteral("x"), QStringLiteral("--level"), QStringLiteral("panic")}, "panic");
    }

    void wordsThatAreNotUnderstood()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(ran.out.isEmpty());
    }

    void aPortInUse()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        const Ran ran = run({QStringLiteral("paper-exchange"), QStringLiteral("--usdm-port"), QString::number(holder.serverPort())});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(QByteArray::number(holder.serverPort())), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
    }

    // Port 1 of this machine: nobody listens there.
    void aMarketThatCannotBeReached()
    {
        const QStringList source{QStringLiteral("--live-rest-url"), QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--live-stream-url"), QStringLiteral("ws://127.0.0.1:1")};
        QTemporaryDir dir;
        const QStringList alone{QStringLiteral("paper-exchange"), QStringLiteral("--feed"), QStringLiteral("live")};
        const QStringList whole{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--mode"), QStringLiteral("paper_live_data")};
        for (const QStringList &command : {alone, whole}) {
            const Ran ran = run(command + source);
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.startsWith("breakwater: No prices from http://127.0.0.1:1: ") && ran.err.count('\n') == 1, ran.err.constData());
            QVERIFY(ran.out.isEmpty());
        }
    }

    void aCertificateThatIsNone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("c.pem"));
        write(path, "x");
        const Ran ran = run({QStringLiteral("paper-exchange"), QStringLiteral("--tls-cert"), path, QStringLiteral("--tls-key"), dir.filePath(QStringLiteral("k.pem"))});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("The TLS key '") && ran.err.contains("k.pem' cannot be read: No such file or directory."), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(ran.out.isEmpty());
    }

    void aDataDirectoryThatCannotBe()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("file")), "x");
        const Ran ran = headless(dir.filePath(QStringLiteral("file")));
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.count('\n') == 1, ran.err.constData());
    }

    void aDataDirectoryInUse()
    {
        QTemporaryDir dir;
        const auto holder = journal::DataDirectory::open(dir.path(), journal::DataDirectory::Access::Engine);
        QVERIFY(holder.has_value());
        const Ran ran = headless(dir.path());
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(QByteArray::number(QCoreApplication::applicationPid())), ran.err.constData());
    }

    void aCorruptJournalIsNeitherUsedNorTouched()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("paper-usdm")));
        const QString path = dir.filePath(QStringLiteral("paper-usdm/journal.sqlite"));
        write(path, QByteArray(4096, 'x'));
        const Ran ran = headless(dir.path());
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("journal"), ran.err.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(4096, 'x'));
        QCOMPARE(run({QStringLiteral("verify-journal"), QStringLiteral("--data-dir"), dir.path()}).code, 1);
    }

    void aSoundJournalIsCalledSound()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("paper-usdm")));
        {
            const auto journal = journal::Journal::open(dir.filePath(QStringLiteral("paper-usdm/journal.sqlite")));
            QVERIFY(journal.has_value());
            QVERIFY((*journal)->append(base::VenueTime(1), QStringLiteral("start"), {}).has_value());
        }
        const Ran ran = run({QStringLiteral("verify-journal"), QStringLiteral("--data-dir"), dir.path()});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains("sound: 1 records, 1 runs"), ran.out.constData());
    }

    void aStateWithoutItsJournalStartsStopped()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("paper-usdm")));
        write(dir.filePath(QStringLiteral("paper-usdm/state.json")), "{}");
        QProcess engine;
        engine.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), dir.path()});
        QTRY_VERIFY_WITH_TIMEOUT(engine.canReadLine() || engine.state() == QProcess::NotRunning, 15'000);
        QFile state(dir.filePath(QStringLiteral("paper-usdm/safety_state.json")));
        QVERIFY(state.open(QIODevice::ReadOnly));
        const QByteArray text = state.readAll();
        QVERIFY2(text.contains("STOPPED") && text.contains("state-unproven"), text.constData());
        engine.terminate();
        QVERIFY(engine.waitForFinished(5'000));
        QCOMPARE(engine.exitCode(), 0);
    }

    void brokenRowsAreCountedAndNamed()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("BTCUSDT-1m.csv"));
        write(path, "open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore\n"
                    "1670889600000,17212.12,17216.55,17208.88,17208.88,1,1670889659999,1,0,0,0,0\n"
                    "1670889660000,abc,17227.24,17208.84,17226.99,1,1670889719999,1,0,0,0,0\n"
                    "1670889720000,17227.23\n"
                    "1670889780000,17226.38,17226.38,17214.26,17214.33,1,1670889839999,1,0,0,0,0\n");
        QProcess exchange;
        exchange.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("paper-exchange"), QStringLiteral("--feed"), QStringLiteral("replay:") + path});
        QTRY_VERIFY_WITH_TIMEOUT(exchange.canReadLine() || exchange.state() == QProcess::NotRunning, 15'000);
        exchange.terminate();
        QVERIFY(exchange.waitForFinished(5'000));
        const QByteArray err = exchange.readAllStandardError();
        QVERIFY2(err.contains("2 broken") || err.contains("broken rows: 2"), err.constData());
        QVERIFY2(err.contains("line 3") && err.contains("line 4"), err.constData());
        QCOMPARE(exchange.exitCode(), 0);
    }

    void helpAndVersion()
    {
        QCOMPARE(run({QStringLiteral("--version")}).out, QByteArray("breakwater " BW_VERSION "\n"));
        for (const char *command : {"run", "paper-exchange", "emergency-stop", "verify-journal"}) {
            const Ran ran = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(ran.code, 0);
            QVERIFY2(ran.out.contains("Options:"), ran.out.constData());
        }
        QVERIFY(run({QStringLiteral("help")}).out.contains("emergency-stop"));
    }

private:
    static Ran headless(const QString &dataDir)
    {
        return run({QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), dataDir});
    }
};

QTEST_GUILESS_MAIN(BadInput)
#include "tst_bad_input.moc"
