// Keys planted in the environment of the program, and an exchange that repeats them wherever it can: nothing that the
// program leaves behind or prints holds one of them.
// Proves S-24.
#include "tests/support/engine_process.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace bw;
using namespace bw::test;

namespace {

const QByteArray kKey = "PlantedKey0123456789PlantedKey0123456789PlantedKey0123456789abcd";
const QByteArray kSecret = "PlantedSecret0123456789PlantedSecret0123456789PlantedSecret01234";

// The files below a folder that hold the text, and those that cannot be read.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text)) {
            found.append(file.fileName());
        }
    }
    return found;
}

std::unique_ptr<paper::PaperService> exchangeThatRepeats(const std::shared_ptr<std::atomic<int>> &repeated)
{
    paper::PaperConfig config;
    config.scenario = paper::Scenario::Calm;
    config.apiKey = QString::fromLatin1(kKey);
    config.apiSecret = QString::fromLatin1(kSecret);
    config.requestHook = [repeated](const http::Request &request) -> std::optional<binance_server::Fault> {
        const bool placesOrder = request.method == "POST" && request.path == "/fapi/v1/order";
        const bool reads = request.path == "/fapi/v3/positionRisk";
        if ((!placesOrder && !reads) || repeated->fetch_sub(1) <= 0) {
            return std::nullopt;
        }
        const QString text = QStringLiteral("Bad request with key %1, secret %2.").arg(QString::fromLatin1(kKey), QString::fromLatin1(kSecret));
        return binance_server::Fault::venueError({-1102, text, 400});
    };
    auto started = paper::PaperService::start(config);
    if (!started) {
        qFatal("%s", qPrintable(started.error().message));
    }
    return std::move(*started);
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeftBehindHoldsAKey()
    {
        const auto repeated = std::make_shared<std::atomic<int>>(2);
        const auto exchange = exchangeThatRepeats(repeated);
        QTemporaryDir data;
        EngineProcess engine(*exchange, data.path(), kKey, kSecret);
        QTRY_COMPARE_WITH_TIMEOUT(safetyState(data.path()).value(QStringLiteral("state")).toString(), QStringLiteral("ACTIVE"), 30'000);
        QVERIFY(repeated->load() <= 0); // the first readings were refused with them
        repeated->store(1);             // and so will be the first exit, whose refusal is journalled
        QProcess stop;
        stop.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("emergency-stop"), QStringLiteral("--data-dir"), data.path(),
                                                   QStringLiteral("--reason"), QStringLiteral("test")});
        QVERIFY(stop.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(safetyState(data.path()).value(QStringLiteral("verified_flat")).toBool(), 20'000);
        engine.endInOrder();
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 5'000);
        const QByteArray printed = engine.output() + engine.errors() + stop.readAllStandardOutput() + stop.readAllStandardError();
        QVERIFY(printed.contains("ready"));
        for (const QByteArray &planted : {kKey, kSecret}) {
            QVERIFY2(!printed.contains(planted), printed.constData());
            const QStringList found = filesWith(data.path(), planted);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char(' '))));
        }
        QVERIFY(!filesWith(data.path(), "Bad request with key [key], secret [secret]").isEmpty()); // what was said is kept, without the keys
    }

    void aWrongSecretIsNotRepeatedEither()
    {
        const auto exchange = exchangeThatRepeats(std::make_shared<std::atomic<int>>(0));
        QTemporaryDir data;
        const QByteArray wrong = QByteArray(kSecret).replace("Planted", "Mistake");
        EngineProcess engine(*exchange, data.path(), kKey, wrong);
        QTRY_COMPARE_WITH_TIMEOUT(safetyState(data.path()).value(QStringLiteral("state")).toString(), QStringLiteral("NOT_READY"), 20'000);
        engine.endInOrder();
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 5'000);
        const QByteArray printed = engine.output() + engine.errors();
        for (const QByteArray &planted : {kKey, wrong}) {
            QVERIFY2(!printed.contains(planted), printed.constData());
            QVERIFY2(filesWith(data.path(), planted).isEmpty(), qPrintable(filesWith(data.path(), planted).join(QLatin1Char(' '))));
        }
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
