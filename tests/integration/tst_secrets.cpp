// Keys planted in the environment of the program, and an exchange that repeats them wherever it can: nothing that the
// program leaves behind or prints holds one of them.
// Proves S-24.
#include "tests/support/engine_process.h"
#include "tests/support/loopback_server.h"

#include <QDirIterator>
#include <QMutex>
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

const QByteArray kTelegramToken = "123456789:AAPlantedBotTokenPlantedBotToken01";
const QByteArray kChat = "-1009876543210";
const QByteArray kOther = "PlantedWebhookSecret";

// An exchange that refuses the first of everything that is signed and repeats all it was sent: keys, headers, query, signature.
class Hostile
{
public:
    Hostile()
    {
        paper::PaperConfig config;
        config.scenario = paper::Scenario::Calm;
        config.apiKey = QString::fromLatin1(kKey);
        config.apiSecret = QString::fromLatin1(kSecret);
        config.requestHook = [this](const http::Request &request) { return answer(request); };
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        exchange = std::move(*started);
    }
    [[nodiscard]] QByteArrayList signatures() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_signatures;
    }

    std::unique_ptr<paper::PaperService> exchange;

private:
    std::optional<binance_server::Fault> answer(const http::Request &request)
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray all = request.query + '&' + request.body;
        const qsizetype at = all.indexOf("signature=");
        if (at >= 0) {
            m_signatures.append(all.mid(at + 10).split('&').first());
        }
        const bool isSecretive = at >= 0 || request.path.contains("listenKey");
        if (!isSecretive || m_refused.contains(request.method + request.path)) {
            return std::nullopt;
        }
        m_refused.append(request.method + request.path);
        return binance_server::Fault::venueError({-1102, QStringLiteral("Bad: %1 | x-mbx-apikey: %2 | secret %3 | listenKey=%4")
                                                             .arg(QString::fromLatin1(all), QString::fromLatin1(request.header("x-mbx-apikey")), QString::fromLatin1(kSecret),
                                                                  QString::fromLatin1(kKey).toLower()), 400});
    }

    mutable QMutex m_mutex;
    QByteArrayList m_signatures;
    QByteArrayList m_refused;
};

// A Telegram that refuses, and repeats the address that it was asked at.
class LoudTelegram
{
public:
    LoudTelegram()
    {
        m_server.connected = [](QTcpSocket *socket) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray path = socket->readAll().split(' ').value(1);
                const QByteArray body = R"({"ok":false,"error_code":403,"description":"Forbidden: )" + path + R"("})";
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        };
    }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }

private:
    LoopbackServer m_server{Wire::Plain};
};

// A run with a secret in every place where one can be, its log at its most talkative.
class LoudRun
{
public:
    LoudRun(const Hostile &hostile, const LoudTelegram &telegram, const QString &dataDir)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BINANCE_API_KEY"), QString::fromLatin1(kKey));
        environment.insert(QStringLiteral("BINANCE_API_SECRET"), QString::fromLatin1(kSecret));
        environment.insert(QStringLiteral("TELEGRAM_BOT_TOKEN"), QString::fromLatin1(kTelegramToken));
        environment.insert(QStringLiteral("TELEGRAM_CHAT_ID"), QString::fromLatin1(kChat));
        environment.insert(QStringLiteral("SOME_WEBHOOK_SECRET"), QString::fromLatin1(kOther));
        environment.insert(QStringLiteral("BREAKWATER_TELEGRAM_URL"), telegram.url());
        environment.insert(QStringLiteral("BREAKWATER_LOG_LEVEL"), QStringLiteral("debug"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--data-dir"), dataDir,
                                                      QStringLiteral("--rest-url"), hostile.exchange->restUrl(), QStringLiteral("--stream-url"), hostile.exchange->streamUrl()});
    }
    ~LoudRun()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray allOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20'000);
    return process.readAllStandardOutput() + process.readAllStandardError();
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

    // Every byte that the program wrote: its files, its log, its output, its API's answers.
    void nothingThatIsWrittenHoldsASecret()
    {
        const Hostile hostile;
        const LoudTelegram telegram;
        const QTemporaryDir data;
        LoudRun run(hostile, telegram, data.path());
        QTRY_COMPARE_WITH_TIMEOUT(safetyState(data.path()).value(QStringLiteral("state")).toString(), QStringLiteral("ACTIVE"), 60'000);
        QByteArray said;
        const QByteArray token = contentOf(data.filePath(QStringLiteral("api-token"))).trimmed();
        QCOMPARE(token.size(), 64);
        const QString program = QStringLiteral(BW_BREAKWATER);
        const QStringList here{QStringLiteral("--data-dir"), data.path()};
        said += allOf(program, QStringList{QStringLiteral("close-position"), QStringLiteral("BTCUSDT"), QStringLiteral("--reason"), QString::fromLatin1(kOther)} + here);
        said += allOf(program, QStringList{QStringLiteral("emergency-stop"), QStringLiteral("--reason"), QStringLiteral("test")} + here);
        QTRY_VERIFY_WITH_TIMEOUT(safetyState(data.path()).value(QStringLiteral("verified_flat")).toBool(), 60'000);
        said += allOf(program, QStringList{QStringLiteral("status"), QStringLiteral("--json")} + here);
        said += allOf(program, QStringList{QStringLiteral("decisions"), QStringLiteral("--json")} + here);
        QTRY_VERIFY_WITH_TIMEOUT((said += run.process.readAllStandardError()).contains("Telegram refused it (403)"), 30'000);
        run.process.terminate();
        QVERIFY(run.process.waitForFinished(30'000));
        said += run.process.readAllStandardOutput() + run.process.readAllStandardError();

        const QByteArrayList signatures = hostile.signatures();
        QVERIFY(signatures.size() > 5);
        const QString logs = data.filePath(QStringLiteral("paper-usdm/logs"));
        QVERIFY(!filesWith(logs, R"("event":"order-answer")").isEmpty()); // it wrote what it heard
        QVERIFY(!filesWith(logs, "Bad: ").isEmpty());
        for (const QByteArray &planted : QByteArrayList{kKey, kKey.toLower(), kSecret, kTelegramToken, kChat} + signatures) {
            QVERIFY2(!said.contains(planted), (planted + " in: " + said).constData());
            QVERIFY2(filesWith(data.path(), planted).isEmpty(), (planted + " in " + filesWith(data.path(), planted).join(QLatin1Char(' ')).toUtf8()).constData());
        }
        // What a person types into a reason is theirs and stays in the journal; the log knows that it is a secret.
        QVERIFY(filesWith(logs, kOther).isEmpty());
        QVERIFY(filesWith(logs, token).isEmpty() && !said.contains(token));
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
