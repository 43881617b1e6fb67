// Alerts to Telegram against a stand-in of its Bot API that refuses, limits, delays, breaks off and loses; and what the program sends.
#include "core/alerts/alert_service.h"
#include "core/alerts/telegram_sink.h"
#include "tests/support/loopback_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::alerts;
using bw::test::LoopbackServer;
using bw::test::Wire;

namespace {

const QString kToken = QStringLiteral("12345:SECRET-TOKEN-OF-A-BOT");

enum class Does { Ok = 1, TooMany, Refuses, BreaksOff, Nonsense, Redirects, Floods };

// Answers by a list, and with "ok" once that is over.
class Bot
{
public:
    explicit Bot(QList<Does> plan = {}) : m_plan(std::move(plan))
    {
        m_server.connected = [this](QTcpSocket *socket) {
            const auto heard = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard] {
                *heard += socket->readAll();
                const qsizetype end = heard->indexOf("\r\n\r\n");
                const qsizetype at = heard->toLower().indexOf("content-length: ");
                const int length = at < 0 ? 0 : heard->mid(at + 16, heard->indexOf("\r\n", at) - at - 16).toInt();
                if (end >= 0 && heard->size() >= end + 4 + length) {
                    paths.append(heard->left(heard->indexOf(' ', 5)).mid(5));
                    bodies.append(QJsonDocument::fromJson(heard->mid(end + 4, length)).object());
                    heard->remove(0, end + 4 + length);
                    answer(socket);
                }
            });
        };
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList out;
        for (const QJsonObject &body : bodies) {
            out.append(body.value(QLatin1String("text")).toString());
        }
        return out;
    }

    QByteArrayList paths;
    QList<QJsonObject> bodies;

private:
    static void say(QTcpSocket *socket, const char *status, const QByteArray &body, const QByteArray &headers = {})
    {
        socket->write("HTTP/1.1 " + QByteArray(status) + "\r\nContent-Type: application/json\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void answer(QTcpSocket *socket)
    {
        switch (m_plan.isEmpty() ? Does::Ok : m_plan.takeFirst()) {
        case Does::Ok: return say(socket, "200 OK", R"({"ok":true,"result":{"message_id":1}})");
        case Does::TooMany: return say(socket, "429 Too Many Requests", R"({"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}})");
        case Does::Refuses: return say(socket, "403 Forbidden", R"({"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"})");
        case Does::BreaksOff: return LoopbackServer::reset(socket);
        case Does::Nonsense: return say(socket, "200 OK", "<html>hello</html>");
        case Does::Redirects: return say(socket, "302 Found", {}, "Location: " + url().toEncoded() + "/elsewhere\r\n");
        case Does::Floods: return say(socket, "200 OK", QByteArray(10'000'000, ' '));
        }
    }

    QList<Does> m_plan;
    LoopbackServer m_server{Wire::Plain};
};

Alert emergency(const char *text) { return {QString::fromLatin1(text), Priority::Emergency, QString::fromLatin1(text), {}}; }

struct Line
{
    explicit Line(const Bot &bot)
    {
        ServiceParts parts;
        parts.clock = std::make_shared<base::SystemClock>();
        parts.makeSinks = [url = bot.url()] {
            TelegramConfig config;
            config.token = kToken;
            config.chatId = QStringLiteral("42");
            config.api = url;
            config.timeoutMs = 1000;
            std::vector<std::unique_ptr<AlertSink>> sinks;
            sinks.push_back(std::make_unique<TelegramSink>(config));
            return sinks;
        };
        parts.tell = [this](const QString &sentence) { QMetaObject::invokeMethod(&here, [this, sentence] { told.append(sentence); }); };
        service = std::make_unique<AlertService>(std::move(parts));
    }
    QObject here;
    QStringList told;
    std::unique_ptr<AlertService> service;
};

} // namespace

class TelegramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageArrives()
    {
        Bot bot;
        Line line(bot);
        line.service->say(emergency("EMERGENCY STOP"));
        QTRY_COMPARE(bot.bodies.size(), 1);
        QCOMPARE(bot.paths.first(), QByteArray("/bot") + kToken.toLatin1() + "/sendMessage");
        QCOMPARE(bot.bodies.first().value(QLatin1String("chat_id")).toString(), QStringLiteral("42"));
        QCOMPARE(bot.texts().first(), QStringLiteral("EMERGENCY STOP"));
        QCOMPARE(bot.bodies.first().value(QLatin1String("disable_notification")).toBool(), false);
        QVERIFY(line.told.isEmpty());
    }
    void whatGoesWrongIsToldAndTriedAgain_data()
    {
        QTest::addColumn<int>("does");
        QTest::addColumn<QString>("why");
        QTest::newRow("too many") << int(Does::TooMany) << "Telegram refused it (429): Too Many Requests: retry after 1";
        QTest::newRow("refused") << int(Does::Refuses) << "Telegram refused it (403): Forbidden: bot was blocked by the user";
        QTest::newRow("nonsense") << int(Does::Nonsense) << "Telegram answered 200 without words.";
        QTest::newRow("sent elsewhere") << int(Does::Redirects) << "Telegram answered 302 without words.";
    }
    void whatGoesWrongIsToldAndTriedAgain()
    {
        QFETCH(int, does);
        QFETCH(QString, why);
        Bot bot({static_cast<Does>(does)});
        Line line(bot);
        line.service->say(emergency("stop"));
        QTRY_COMPARE_WITH_TIMEOUT(bot.bodies.size(), 2, 10'000);
        QTRY_COMPARE(line.told.size(), 2);
        QCOMPARE(line.told, (QStringList{QStringLiteral("Alerts do not reach Telegram: ") + why, QStringLiteral("Alerts reach Telegram again.")}));
        for (const QByteArray &path : bot.paths) {
            QVERIFY2(path.startsWith("/bot"), path.constData()); // the token went nowhere else
        }
    }
    // The network layer may send it again by itself; twice is better than never.
    void whatIsBrokenOffIsTriedAgain()
    {
        Bot bot(QList<Does>(3, Does::BreaksOff));
        Line line(bot);
        line.service->say(emergency("stop"));
        QTRY_VERIFY_WITH_TIMEOUT(bot.bodies.size() >= 4, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(line.told.value(line.told.size() - 1), QStringLiteral("Alerts reach Telegram again."), 5'000);
        QCOMPARE(line.told.first(), QStringLiteral("Alerts do not reach Telegram: Telegram was not reached."));
    }
    void anEndlessAnswerIsCutOff()
    {
        Bot bot({Does::Floods});
        Line line(bot);
        line.service->say(emergency("stop"));
        QTRY_COMPARE_WITH_TIMEOUT(bot.bodies.size(), 2, 10'000);
    }
    void theProgramSaysWhenItBeginsStopsAndEnds()
    {
        Bot bot;
        QTemporaryDir directory;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TELEGRAM_BOT_TOKEN"), kToken);
        environment.insert(QStringLiteral("TELEGRAM_CHAT_ID"), QStringLiteral("42"));
        environment.insert(QStringLiteral("BREAKWATER_TELEGRAM_URL"), bot.url().toString());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), directory.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!bot.bodies.isEmpty(), 15'000);
        QCOMPARE(bot.texts().first(), QStringLiteral("Breakwater began: paper, USD-M."));
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 15'000);
        QProcess stop;
        stop.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("emergency-stop"), QStringLiteral("--data-dir"), directory.path(), QStringLiteral("--reason"), QStringLiteral("a test")});
        QVERIFY(stop.waitForFinished(30'000));
        const auto flat = [&bot] { return bot.texts().filter(QStringLiteral("verified flat")).size() == 1; };
        QTRY_VERIFY_WITH_TIMEOUT(flat(), 15'000);
        QCOMPARE(bot.texts().filter(QStringLiteral("EMERGENCY STOP (flatten) by command: a test")).size(), 1);
        program.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 10'000);
        QCOMPARE(bot.texts().last(), QStringLiteral("Breakwater ended; nothing watches the account now."));
        const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
        QVERIFY2(!said.contains("SECRET-TOKEN"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TelegramTest)
#include "tst_telegram.moc"
