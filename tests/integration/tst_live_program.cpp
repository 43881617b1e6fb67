// The program on live prices: the paper exchange alone, and the engine in mode paper_live_data with an account of its own.
// Another paper exchange plays Binance.
#include "tests/integration/live_stage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int kDeadlineMs = 60'000;

struct Program
{
    explicit Program(const QStringList &arguments) { process.start(QStringLiteral(BW_BREAKWATER), arguments); }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    QJsonObject ready()
    {
        const bool came = QTest::qWaitFor([this] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, kDeadlineMs);
        return came ? QJsonDocument::fromJson(process.readLine()).object() : QJsonObject();
    }
    int ended()
    {
        process.terminate();
        return process.waitForFinished(kDeadlineMs) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    const QByteArray &errors() { return m_errors += process.readAllStandardError(); }

    QProcess process;

private:
    QByteArray m_errors;
};

struct Binance
{
    Binance()
    {
        paper::PaperConfig config;
        playBinance(config, std::make_shared<Prices>());
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        service = std::move(*started);
    }
    [[nodiscard]] QStringList source() const
    {
        return {QStringLiteral("--live-rest-url"), service->restUrl(), QStringLiteral("--live-stream-url"), service->streamUrl()};
    }
    std::unique_ptr<paper::PaperService> service;
};

} // namespace

class LiveProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperExchangeAlone()
    {
        const Binance binance;
        Program program(QStringList{QStringLiteral("paper-exchange"), QStringLiteral("--feed"), QStringLiteral("live"), QStringLiteral("--symbols"), QStringLiteral("BTCUSDT,ETHUSDT")} + binance.source());
        const QJsonObject ready = program.ready();
        QVERIFY2(ready.value(QLatin1String("ready")).toBool(), program.errors().constData());
        QVERIFY(ready.value(QLatin1String("usdm")).toString().startsWith(QLatin1String("http://127.0.0.1:")));
        QCOMPARE(program.ended(), 0);
        QCOMPARE(QString::fromUtf8(program.errors()), QStringLiteral("breakwater: live prices from %1\n").arg(binance.service->restUrl()));
    }

    void theEngineInItsMode()
    {
        const Binance binance;
        QTemporaryDir dir;
        Program program(QStringList{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--mode"), QStringLiteral("paper_live_data"), QStringLiteral("--data-dir"), dir.path()} + binance.source());
        const QJsonObject ready = program.ready();
        QVERIFY2(ready.value(QLatin1String("ready")).toBool(), program.errors().constData());
        QCOMPARE(ready.value(QLatin1String("mode")).toString(), QStringLiteral("paper_live_data"));
        QFile engine(dir.filePath(QStringLiteral("engine.json")));
        QVERIFY(engine.open(QIODevice::ReadOnly) && engine.readAll().contains("paper_live_data"));
        QCOMPARE(program.ended(), 0);
        QVERIFY(program.errors().contains("breakwater: live prices from " + binance.service->restUrl().toUtf8()));
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("paper_live_data-usdm/journal.sqlite"))));
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("paper_live_data-usdm/paper_account.json"))));
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("paper-usdm"))));
    }
};

QTEST_GUILESS_MAIN(LiveProgram)
#include "tst_live_program.moc"
