// `run --mode testnet`: keys, addresses and checks before an engine starts, against a paper exchange in the place of the test network.
#include "core/paper/paper_service.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;

namespace {

struct Keys { QString key, secret; };

class Program
{
public:
    Program(const QStringList &arguments, const Keys &keys)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"BINANCE_API_KEY", "BINANCE_API_SECRET", "BINANCE_PRIVATE_KEY_FILE"}) {
            environment.remove(QLatin1String(name));
        }
        if (!keys.key.isEmpty()) {
            environment.insert(QStringLiteral("BINANCE_API_KEY"), keys.key);
            environment.insert(QStringLiteral("BINANCE_API_SECRET"), keys.secret);
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--mode"), QStringLiteral("testnet"),
                                                                 QStringLiteral("--data-dir"), directory.path()} + arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    int end()
    {
        process.waitForFinished(20'000);
        output += QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        return process.exitCode();
    }

    QTemporaryDir directory;
    QProcess process;
    QString output;
};

} // namespace

class TestnetMode : public QObject
{
    Q_OBJECT

    std::unique_ptr<paper::PaperService> m_exchange;

    [[nodiscard]] QStringList addresses() const
    {
        return {QStringLiteral("--rest-url"), m_exchange->restUrl(), QStringLiteral("--stream-url"), m_exchange->streamUrl(),
                QStringLiteral("--ws-api-url"), m_exchange->streamUrl()};
    }
    [[nodiscard]] Keys keys() const { return {m_exchange->apiKey(), m_exchange->apiSecret()}; }

private Q_SLOTS:
    void initTestCase()
    {
        paper::PaperConfig config;
        config.scenario = paper::Scenario::FirstLive;
        config.speed = base::Decimal::zero();
        auto started = paper::PaperService::start(config);
        QVERIFY(started);
        m_exchange = std::move(*started);
    }

    void itChecksAndStarts()
    {
        Program program(addresses(), keys());
        QTRY_VERIFY_WITH_TIMEOUT(program.process.canReadLine() || program.process.state() == QProcess::NotRunning, 20'000);
        const QByteArray line = program.process.readLine();
        const QByteArray said = line + program.process.readAllStandardError();
        program.output += QString::fromUtf8(said);
        QVERIFY2(line.contains("\"ready\":true") && line.contains("\"mode\":\"testnet\""), said.constData());
        program.process.terminate();
        QCOMPARE(program.end(), 0);
        for (const char *row : {"clock pass", "symbols pass", "key pass", "position-mode pass", "permissions pass"}) {
            QVERIFY2(program.output.contains(QLatin1String(row)), qPrintable(program.output));
        }
        QVERIFY(!program.output.contains(m_exchange->apiSecret()));
        QVERIFY(QFile::exists(program.directory.filePath(QStringLiteral("testnet-usdm/journal.sqlite")))); // an account of its own
    }

    void anUnknownKeyStartsNothing()
    {
        Program program(addresses(), {QString(64, QLatin1Char('k')), QString(64, QLatin1Char('s'))});
        QCOMPARE(program.end(), 1);
        QVERIFY2(program.output.contains(QStringLiteral("key FAIL: Testnet does not know this key")), qPrintable(program.output));
        QVERIFY2(program.output.contains(QStringLiteral("not started: key failed")), qPrintable(program.output));
        QVERIFY(!QFile::exists(program.directory.filePath(QStringLiteral("testnet-usdm/journal.sqlite"))));
    }

    void aSymbolThatIsNotTradedStartsNothing()
    {
        Program program(addresses() + QStringList{QStringLiteral("--symbol"), QStringLiteral("NOSUCHUSDT")}, keys());
        QCOMPARE(program.end(), 1);
        QVERIFY2(program.output.contains(QStringLiteral("NOSUCHUSDT is not traded here")), qPrintable(program.output));
    }

    void whatIsMissingOrWrongIsRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("why");
        const QStringList own = addresses();
        QTest::newRow("production") << QStringList{QStringLiteral("--rest-url"), QStringLiteral("https://fapi.binance.com"), QStringLiteral("--stream-url"), QStringLiteral("wss://fstream.binance.com")}
                                    << QStringLiteral("production exchange; mode testnet never goes there");
        QTest::newRow("fresh") << own + QStringList{QStringLiteral("--fresh"), QStringLiteral("--yes")} << QStringLiteral("--fresh belongs to paper accounts");
        QTest::newRow("scenario") << own + QStringList{QStringLiteral("--scenario"), QStringLiteral("calm")} << QStringLiteral("--scenario belongs to the embedded exchange");
    }
    void whatIsMissingOrWrongIsRefused()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, why);
        Program program(more, keys());
        QCOMPARE(program.end(), 2);
        QVERIFY2(program.output.contains(why), qPrintable(program.output));
        QCOMPARE(program.output.trimmed().count(QLatin1Char('\n')), 0); // one line
    }
};

QTEST_GUILESS_MAIN(TestnetMode)
#include "tst_testnet_mode.moc"
