// `run --market spot`: the program on the embedded exchange and on another one, and what it refuses.
#include "core/paper/paper_service.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;

namespace {

class Program
{
public:
    explicit Program(const QString &dataDir, const QStringList &more = {})
        : m_folder(dataDir + QStringLiteral("/paper-spot"))
    {
        m_process.start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--market"), QStringLiteral("spot"),
                                                                  QStringLiteral("--data-dir"), dataDir} + more);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QJsonObject file(const char *name) const
    {
        QFile state(m_folder + QLatin1Char('/') + QLatin1String(name));
        return state.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(state.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] QString state() const { return file("safety_state.json").value(QLatin1String("state")).toString(); }
    [[nodiscard]] QString wallet() const { return file("state.json").value(QLatin1String("wallet")).toString(); }
    [[nodiscard]] bool ready() { return m_process.state() != QProcess::NotRunning && m_process.canReadLine(); }
    void crash()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int endInOrder()
    {
        m_process.terminate();
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QString m_folder;
    QProcess m_process;
};

struct Ran { int code = -1; QString said; };

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BW_BREAKWATER), arguments);
    process.waitForFinished(30'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

} // namespace

class SpotProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyoneCanRunIt()
    {
        QTemporaryDir directory;
        {
            Program program(directory.path());
            QTRY_VERIFY_WITH_TIMEOUT(program.ready(), 15'000);
            QTRY_COMPARE_WITH_TIMEOUT(program.state(), QStringLiteral("ACTIVE"), 15'000);
            QTRY_COMPARE_WITH_TIMEOUT(program.wallet(), QStringLiteral("10625.05"), 5'000);
            QCOMPARE(program.file("safety_state.json").value(QLatin1String("daily_loss_limit_quote")).toString(), QStringLiteral("212.501"));
            program.crash();
        }
        Program again(directory.path());
        QTRY_VERIFY_WITH_TIMEOUT(again.ready(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), QStringLiteral("ACTIVE"), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(again.wallet(), QStringLiteral("10625.05"), 5'000); // the same account
        const Ran stopped = run({QStringLiteral("emergency-stop"), QStringLiteral("--data-dir"), directory.path(), QStringLiteral("--reason"), QStringLiteral("a test")});
        QCOMPARE(stopped.code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), QStringLiteral("STOPPED"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(again.file("safety_state.json").value(QLatin1String("verified_flat")).toBool(), 10'000);
        QCOMPARE(again.endInOrder(), 0);
        const Ran sound = run({QStringLiteral("verify-journal"), QStringLiteral("--data-dir"), directory.path()});
        QVERIFY2(sound.code == 0 && sound.said.contains(QStringLiteral("paper-spot: sound")), qPrintable(sound.said));
    }
    void anotherExchangeOfTheSameProtocol()
    {
        paper::PaperConfig config;
        config.spotPort = 0;
        config.capital = trading::Money::literal("20000");
        auto exchange = paper::PaperService::start(config);
        QVERIFY(exchange);
        QTemporaryDir directory;
        Program program(directory.path(), {QStringLiteral("--rest-url"), (*exchange)->spotUrl(), QStringLiteral("--stream-url"), (*exchange)->spotStreamUrl(),
                                           QStringLiteral("--ws-api-url"), (*exchange)->spotStreamUrl()});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QStringLiteral("ACTIVE"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(program.wallet(), QStringLiteral("20000"), 5'000);
        QCOMPARE(program.endInOrder(), 0);
    }
    void whatIsRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("another market") << QStringList{QStringLiteral("--market"), QStringLiteral("margin")} << QStringLiteral("There is no market 'margin'; usdm and spot are.");
        QTest::newRow("a futures scenario") << QStringList{QStringLiteral("--market"), QStringLiteral("spot"), QStringLiteral("--scenario"), QStringLiteral("incident")}
                                           << QStringLiteral("--scenario incident belongs to usdm");
        QTest::newRow("no account events") << QStringList{QStringLiteral("--market"), QStringLiteral("spot"), QStringLiteral("--rest-url"), QStringLiteral("http://127.0.0.1:9"),
                                                          QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:9")}
                                           << QStringLiteral("give --ws-api-url too");
    }
    void whatIsRefused()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, sentence);
        QTemporaryDir directory;
        const Ran ran = run(QStringList{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), directory.path()} + more);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.said.contains(sentence), qPrintable(ran.said));
        QVERIFY(QDir(directory.path()).isEmpty()); // nothing was begun
    }
};

QTEST_GUILESS_MAIN(SpotProgram)
#include "tst_spot_program.moc"
