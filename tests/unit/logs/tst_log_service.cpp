// The log never holds anybody up: what does not fit is counted, and the count is told. Secrets go by name and by form.
// Proves S-24.
#include "core/logs/log_service.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::logs;

namespace {

const QByteArray kPlanted = "s3cr3t";

struct Bench
{
    Bench()
    {
        parts.files.folder = directory.path();
        parts.files.stem = QStringLiteral("paper");
        parts.clock = std::make_shared<base::SystemClock>();
    }
    [[nodiscard]] QByteArray written() const
    {
        QByteArray all;
        const QFileInfoList files = QDir(directory.path()).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> out;
        const QByteArrayList rows = written().split('\n');
        for (const QByteArray &row : rows) {
            if (!row.isEmpty()) {
                out.append(QJsonDocument::fromJson(row).object());
            }
        }
        return out;
    }

    QTemporaryDir directory;
    LogParts parts;
};

LogLine saying(const QString &text, Level level = Level::Info)
{
    return {level, QStringLiteral("said"), QStringLiteral("r-1"), {{QStringLiteral("text"), text}}, 0};
}

} // namespace

class LogServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsOneObject()
    {
        Bench bench;
        {
            LogService log(bench.parts);
            log.add(saying(QStringLiteral("before it began")));
            log.begin();
            log.add(saying(QStringLiteral("two\nlines \"quoted\" \u20ac"), Level::Error));
            log.add(saying(QStringLiteral("not written"), Level::Debug));
        }
        const QList<QJsonObject> lines = bench.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).value(QStringLiteral("level")).toString(), QStringLiteral("error"));
        QCOMPARE(lines.at(1).value(QStringLiteral("correlation")).toString(), QStringLiteral("r-1"));
        QCOMPARE(lines.at(1).value(QStringLiteral("fields")).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("two\nlines \"quoted\" \u20ac"));
        QVERIFY(lines.at(0).value(QStringLiteral("time")).toString().endsWith(QLatin1Char('Z')));
    }

    // A writer that is held up holds up nobody: the queue takes what it can, the rest is counted, and the log says how many.
    void aFullQueueBlocksNobody()
    {
        Bench bench;
        QSemaphore entered, gate;
        bench.parts.capacity = 100;
        bench.parts.beforeWriting = [&] { entered.release(); gate.acquire(); };
        {
            LogService log(bench.parts);
            log.begin();
            log.add(saying(QStringLiteral("first")));
            entered.acquire(); // the writer stands still with it in its hands
            for (int i = 0; i < 5'000; ++i) {
                log.add(saying(QString::number(i)));
            }
            gate.release(1'000);
        }
        const QList<QJsonObject> lines = bench.lines();
        QCOMPARE(lines.size(), 1 + 100 + 1);
        QCOMPARE(lines.last().value(QStringLiteral("event")).toString(), QStringLiteral("log-lost"));
        QCOMPARE(lines.last().value(QStringLiteral("fields")).toObject().value(QStringLiteral("queue_full")).toInt(), 4'900);
    }

    void aDiskThatDoesNotTakeItIsToldOnceAndCounted()
    {
        Bench bench;
        const QString folder = bench.directory.filePath(QStringLiteral("later"));
        bench.parts.files.folder = folder;
        QList<QString> told;
        QSemaphore tells;
        bench.parts.tell = [&](const QString &sentence) { told.append(sentence); tells.release(); };
        {
            LogService log(bench.parts);
            log.begin();
            for (int i = 0; i < 5; ++i) {
                log.add(saying(QStringLiteral("lost")));
            }
            QVERIFY(tells.tryAcquire(1, 20'000));
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(tells.tryAcquire(1, 20'000)); // within a look of the writer
        }
        QCOMPARE(told.size(), 2);
        QVERIFY(told.at(0).contains(QStringLiteral("cannot be opened")) && told.at(1) == QStringLiteral("The log can be written again."));
        QFile file(folder + QLatin1Char('/') + QDir(folder).entryList(QDir::Files).value(0));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll(); // each line is there, or counted
        const int counted = QRegularExpression(QStringLiteral("\"disk\":(\\d+)")).match(QString::fromUtf8(written)).captured(1).toInt();
        QVERIFY2(counted >= 1 && counted + written.count("\"lost\"") == 5, written.constData());
    }

    void nothingIsWrittenBeforeItMay()
    {
        Bench bench;
        std::atomic<bool> may{false};
        std::atomic<int> asked{0};
        bench.parts.mayWrite = [&] { ++asked; return may.load(); };
        {
            LogService log(bench.parts);
            log.begin();
            log.add(saying(QStringLiteral("early")));
            QTRY_VERIFY(asked >= 2);
            QCOMPARE(bench.written(), QByteArray());
            may = true;
            QTRY_VERIFY(bench.written().contains("early"));
        }
        may = false;
        LogService never(bench.parts);
    }

    void anotherLevelCountsAtOnce()
    {
        Bench bench;
        LogService log(bench.parts);
        log.begin();
        QVERIFY(log.takes(Level::Info) && !log.takes(Level::Debug));
        log.change(Level::Debug, bench.parts.files);
        log.add(saying(QStringLiteral("closer"), Level::Debug));
        QTRY_VERIFY(bench.written().contains("closer"));
        log.change(Level::Error, bench.parts.files);
        QVERIFY(!log.takes(Level::Warning));
    }

    void secretsByNameAndByForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char *name, const char *text, const char *becomes) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(becomes); };
        const char *hex = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        const auto with = [hex](const char *opening) { return QByteArray(opening) + hex; };
        row("known", "the s3cr3t is out", "the [it] is out");
        row("signature in a query", with("GET /fapi/v1/order?symbol=X&signature=").constData(), "GET /fapi/v1/order?symbol=X&signature=[secret]");
        row("signature in json", R"({"signature":"ab+/c=","x":1})", R"({"signature":"[secret]","x":1})");
        row("signature in base64, encoded", "signature=ab%2Bc%3D&x=1", "signature=[secret]&x=1");
        row("listen key in a path", with("wss://x/ws/").constData(), "wss://x/ws/[long text]");
        row("listen key in json", R"({"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8"})", R"({"listenKey":"[secret]"})");
        row("header", "X-MBX-APIKEY: vmPUZE6mv9SD5V", "X-MBX-APIKEY: [secret]");
        row("authorization", "Authorization: Bearer abcdef0123456789", "Authorization: [secret]");
        row("bearer", "sent Bearer abcdef0123456789.", "sent bearer [secret]");
        row("telegram", "https://api.telegram.org/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/send", "https://api.telegram.org/[bot token]/send");
        row("private key", "x -----BEGIN PRIVATE KEY-----\nMIIE+/\n-----END PRIVATE KEY----- y", "x [private key] y");
        row("password", "password=hunter2 rest", "password=[secret] rest");
        row("an ordinary sentence", "Accepted by the exchange: buy 0.010 BTCUSDT at market (bw-e-12-3).", "Accepted by the exchange: buy 0.010 BTCUSDT at market (bw-e-12-3).");
        row("a path", "/home/someone/.local/share/breakwater/paper-usdm/logs/paper_20261127.log", "/home/someone/.local/share/breakwater/paper-usdm/logs/paper_20261127.log");
    }
    void secretsByNameAndByForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, becomes);
        const std::vector<Redaction> known{[](QByteArray bytes) { return bytes.replace(kPlanted, "[it]"); }};
        QCOMPARE(redacted(text, known), becomes);
        const QJsonObject nested{{text, QJsonArray{QJsonObject{{QStringLiteral("deep"), text}}, 5}}};
        QCOMPARE(redacted(nested, known), (QJsonObject{{becomes, QJsonArray{QJsonObject{{QStringLiteral("deep"), becomes}}, 5}}}));
    }

    void whatIsWrittenIsRedacted()
    {
        Bench bench;
        bench.parts.redactions = {[](QByteArray bytes) { return bytes.replace(kPlanted, "[it]"); }};
        {
            LogService log(bench.parts);
            log.begin();
            log.add(saying(QStringLiteral("s3cr3t signature=abc")));
        }
        QVERIFY(bench.written().contains("[it] signature=[secret]") && !bench.written().contains(kPlanted));
    }
};

QTEST_GUILESS_MAIN(LogServiceTest)
#include "tst_log_service.moc"
