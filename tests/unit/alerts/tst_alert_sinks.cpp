// The receivers beside Telegram, against stand-ins that refuse, hang and are not there: webhook, desktop, command.
#include "core/alerts/alert_settings.h"
#include "core/alerts/desktop_sink.h"
#include "tests/support/loopback_server.h"

#include <QDBusConnection>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>

using namespace bw;
using namespace bw::alerts;
using test::LoopbackServer;
using test::Wire;

namespace {

Outgoing outgoing(Priority priority = Priority::Alarm)
{
    return {7, QStringLiteral("BTCUSDT <b>has</b> no stop & more"), priority, 2, QStringLiteral("unprotected BTCUSDT"), base::VenueTime(1'795'348'800'123)};
}

// What a sink answered; a test waits for it.
struct Answered
{
    void send(AlertSink &sink, const Outgoing &message = outgoing())
    {
        answers.clear();
        sink.send(message, [this](const SinkAnswer &answer) { answers.append(answer); });
    }
    QList<SinkAnswer> answers;
};

class Receiver
{
public:
    explicit Receiver(QByteArray status = "200 OK", QByteArray headers = {}) : m_status(std::move(status)), m_headers(std::move(headers))
    {
        m_server.connected = [this](QTcpSocket *socket) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                heard += socket->readAll();
                const qsizetype end = heard.indexOf("\r\n\r\n");
                if (end < 0 || heard.size() < end + 4 + header("content-length").toInt()) {
                    return;
                }
                if (m_status == "reset") {
                    return LoopbackServer::reset(socket);
                }
                if (m_status != "hang") {
                    socket->write("HTTP/1.1 " + m_status + "\r\n" + m_headers + "Content-Length: 0\r\n\r\n");
                }
            });
        };
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/hook").arg(m_server.serverPort())); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = heard.toLower().indexOf("\r\n" + name.toLower() + ": ");
        const qsizetype from = at + name.size() + 4;
        return at < 0 ? QByteArray() : heard.mid(from, heard.indexOf("\r\n", from) - from);
    }
    [[nodiscard]] QByteArray body() const { return heard.mid(heard.indexOf("\r\n\r\n") + 4); }

    QByteArray heard;

private:
    QByteArray m_status;
    QByteArray m_headers;
    LoopbackServer m_server{Wire::Plain};
};

WebhookSink webhookTo(const Receiver &receiver, base::Millis timeout = base::Millis(5'000))
{
    return WebhookSink({receiver.url(), QByteArrayLiteral("0123456789abcdef-secret"), timeout}, std::make_shared<base::SystemClock>());
}

// A session bus of the test's own, which starts none of the machine's services.
class Bus
{
public:
    Bus()
    {
        QFile settings(m_directory.filePath(QStringLiteral("bus.conf")));
        if (!settings.open(QIODevice::WriteOnly)) {
            qFatal("no file for the bus");
        }
        settings.write("<busconfig><type>session</type><listen>unix:dir=" + m_directory.path().toUtf8() + "</listen><policy context=\"default\">"
                       "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        settings.close();
        m_process.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + settings.fileName(), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 10'000)) {
            qFatal("no session bus: %s", m_process.readAllStandardError().constData());
        }
        address = QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~Bus() { end(); }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString address;

private:
    QTemporaryDir m_directory;
    QProcess m_process;
};

} // namespace

// What a desktop has on its bus.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QList<QVariantList> shown;

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary, const QString &body, const QStringList &actions, const QVariantMap &hints, int expires)
    {
        shown.append(QVariantList{application, replaces, icon, summary, body, actions, hints, expires});
        return uint(shown.size());
    }
};

class AlertSinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWebhookIsSigned()
    {
        Receiver receiver;
        WebhookSink sink = webhookTo(receiver);
        Answered answered;
        answered.send(sink);
        QTRY_COMPARE(answered.answers.size(), 1);
        QVERIFY(answered.answers.first().delivered);
        QVERIFY(receiver.heard.startsWith("POST /hook HTTP/1.1\r\n"));
        QCOMPARE(receiver.header("content-type"), QByteArray("application/json"));
        const QByteArray timestamp = receiver.header("X-Breakwater-Timestamp");
        QVERIFY(timestamp.toLongLong() > 1'700'000'000);
        QCOMPARE(receiver.header("X-Breakwater-Signature"), WebhookSink::signature(QByteArrayLiteral("0123456789abcdef-secret"), timestamp, receiver.body()));
        const QJsonObject body = QJsonDocument::fromJson(receiver.body()).object();
        QVERIFY(body.value(QLatin1String("id")).toString().endsWith(QLatin1String("-7")));
        QCOMPARE(body.value(QLatin1String("key")).toString(), QStringLiteral("unprotected BTCUSDT"));
        QCOMPARE(body.value(QLatin1String("priority")).toString(), QStringLiteral("alarm"));
        QCOMPARE(body.value(QLatin1String("text")).toString(), outgoing().text);
        QCOMPARE(body.value(QLatin1String("at")).toString(), QStringLiteral("2026-11-22T12:00:00.123Z"));
        QCOMPARE(body.value(QLatin1String("attempt")).toInt(), 2);
    }
    // printf %s '1795348800.{"a":1}' | openssl dgst -sha256 -hmac key
    void theSignatureIsWhatOthersCompute()
    {
        QCOMPARE(WebhookSink::signature("key", "1795348800", "{\"a\":1}"), QByteArray("sha256=74c85b8eac34a9cc91ff21abd32cebe521935d566af39faf72b25bc25909663c"));
    }
    void whatTheWebhookAnswers_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("retryAfterMs");
        QTest::newRow("accepted") << QByteArray("202 Accepted") << QByteArray() << "" << 0;
        QTest::newRow("nothing to say") << QByteArray("204 No Content") << QByteArray() << "" << 0;
        QTest::newRow("not here") << QByteArray("404 Not Found") << QByteArray() << "It answered 404." << 0;
        QTest::newRow("too many") << QByteArray("429 Too Many Requests") << QByteArray("Retry-After: 17\r\n") << "It answered 429." << 17'000;
        QTest::newRow("busy for ever") << QByteArray("503 Service Unavailable") << QByteArray("Retry-After: 99999999\r\n") << "It answered 503." << 3'600'000;
        QTest::newRow("hangs") << QByteArray("hang") << QByteArray() << "It was not reached." << 0;
        QTest::newRow("breaks off") << QByteArray("reset") << QByteArray() << "It was not reached." << 0;
    }
    void whatTheWebhookAnswers()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(QString, why);
        QFETCH(int, retryAfterMs);
        Receiver receiver(status, headers);
        WebhookSink sink = webhookTo(receiver, status == "hang" ? base::Millis(300) : base::Millis(20'000));
        Answered answered;
        answered.send(sink);
        QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 30'000);
        QCOMPARE(answered.answers.first().delivered, why.isEmpty());
        QCOMPARE(answered.answers.first().why, why);
        QCOMPARE(answered.answers.first().retryAfter.count(), retryAfterMs);
    }
    void whatIsSentGoesNowhereElse()
    {
        for (const char *status : {"302 Found", "307 Temporary Redirect", "308 Permanent Redirect"}) {
            const Receiver elsewhere;
            Receiver receiver(status, "Location: " + elsewhere.url().toEncoded() + "\r\n");
            WebhookSink sink = webhookTo(receiver, base::Millis(20'000));
            Answered answered;
            answered.send(sink);
            QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 30'000);
            QCOMPARE(answered.answers.first().why, QStringLiteral("It answered %1.").arg(QString::fromLatin1(status).left(3)));
            QVERIFY2(elsewhere.heard.isEmpty(), status);
        }
    }

    void theDesktopShowsIt()
    {
        Bus bus;
        Notifications desktop;
        const QString name = QStringLiteral("desktop");
        QDBusConnection connection = QDBusConnection::connectToBus(bus.address, name);
        QVERIFY(connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop, QDBusConnection::ExportAllSlots));
        QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DesktopSink sink(bus.address);
        Answered answered;
        answered.send(sink, outgoing(Priority::Emergency));
        QTRY_COMPARE(answered.answers.size(), 1);
        QVERIFY2(answered.answers.first().delivered, qPrintable(answered.answers.first().why));
        answered.send(sink, outgoing(Priority::Info));
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.shown[0][0].toString(), QStringLiteral("Breakwater"));
        QCOMPARE(desktop.shown[0][4].toString(), QStringLiteral("BTCUSDT &lt;b&gt;has&lt;/b&gt; no stop &amp; more"));
        QCOMPARE(desktop.shown[0][6].toMap().value(QStringLiteral("urgency")).value<uchar>(), uchar(2));
        QCOMPARE(desktop.shown[0][7].toInt(), 0);   // until it is dismissed
        QCOMPARE(desktop.shown[1][6].toMap().value(QStringLiteral("urgency")).value<uchar>(), uchar(0));
        QCOMPARE(desktop.shown[1][7].toInt(), -1);
        QDBusConnection::disconnectFromBus(name);
    }
    void anAbsentDesktopIsNamed()
    {
        Answered answered;
        QTemporaryDir directory;
        DesktopSink nobody(QStringLiteral("unix:path=%1/bus").arg(directory.path()));
        answered.send(nobody);
        QTRY_COMPARE(answered.answers.size(), 1);
        QCOMPARE(answered.answers.first().why, QStringLiteral("There is no session bus."));
        Bus bus;
        DesktopSink empty(bus.address);
        answered.send(empty);
        QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 20'000);
        QCOMPARE(answered.answers.first().why, QStringLiteral("Nobody shows notifications (org.freedesktop.DBus.Error.ServiceUnknown)."));
    }
    void aBusThatWentIsNamedAndOneThatCameIsFound()
    {
        Bus first;
        DesktopSink sink(first.address);
        Answered answered;
        answered.send(sink);
        QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 20'000);
        first.end();
        const auto noBus = [&] {
            answered.send(sink);
            return QTest::qWaitFor([&] { return !answered.answers.isEmpty(); }, 10'000) && answered.answers.first().why == QStringLiteral("There is no session bus.");
        };
        QTRY_VERIFY_WITH_TIMEOUT(noBus(), 20'000);
    }

    void theCommandReadsItAndNoSecret()
    {
        QTemporaryDir directory;
        const QString out = directory.filePath(QStringLiteral("out"));
        qputenv("BREAKWATER_TEST_SECRET", "hunter2hunter2");
        CommandSink sink({QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("cat >\"$0\"; env >>\"$0\"; pwd >>\"$0\""), out}, base::Millis(20'000)});
        Answered answered;
        answered.send(sink);
        QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 30'000);
        qunsetenv("BREAKWATER_TEST_SECRET");
        QVERIFY2(answered.answers.first().delivered, qPrintable(answered.answers.first().why));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject body = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(body.value(QLatin1String("text")).toString(), outgoing().text);
        QCOMPARE(body.value(QLatin1String("priority")).toString(), QStringLiteral("alarm"));
        const QByteArray environment = file.readAll();
        QVERIFY2(environment.contains("PATH=") && !environment.contains("hunter2"), environment.constData());
    }
    void noShellReadsTheCommand()
    {
        const auto settings = parseAlertSettings({{QStringLiteral("BREAKWATER_ALERT_COMMAND"), QStringLiteral("/bin/false; /bin/true")}});
        QVERIFY(!settings); // "/bin/false;" is no program
    }
    void whatTheCommandDoes_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("why");
        QTest::newRow("well") << "cat >/dev/null; echo loud; echo louder >&2" << "";
        QTest::newRow("does not read") << "exit 0" << "";
        QTest::newRow("fails") << "exit 3" << "It ended with 3.";
        QTest::newRow("dies") << "kill -9 $$" << "It was ended by a signal.";
    }
    void whatTheCommandDoes()
    {
        QFETCH(QString, script);
        QFETCH(QString, why);
        CommandSink sink({QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}, base::Millis(20'000)});
        Answered answered;
        for (int i = 0; i < 2; ++i) {
            answered.send(sink);
            QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 30'000);
            QCOMPARE(answered.answers.first().delivered, why.isEmpty());
            QCOMPARE(answered.answers.first().why, why);
        }
    }
    void aCommandThatIsGoneIsNamed()
    {
        CommandSink sink({QStringLiteral("/nonexistent/hook"), {}, base::Millis(5'000)});
        Answered answered;
        answered.send(sink);
        QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 10'000);
        QCOMPARE(answered.answers.first().why, QStringLiteral("It could not be started."));
    }
    void aCommandThatHangsIsKilledWithItsChildren()
    {
        QTemporaryDir directory;
        const QString out = directory.filePath(QStringLiteral("child"));
        CommandSink sink({QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("sleep 600 & echo $! >\"$0\".new; mv \"$0\".new \"$0\"; wait"), out}, base::Millis(5'000)});
        Answered answered;
        answered.send(sink);
        QTRY_COMPARE_WITH_TIMEOUT(answered.answers.size(), 1, 30'000);
        QCOMPARE(answered.answers.first().why, QStringLiteral("It did not end within 5 s and was killed."));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly)); // five seconds were enough to begin
        const pid_t child = file.readAll().trimmed().toInt();
        QVERIFY(child > 1);
        const auto gone = [child] { // nobody reaps it in a container: a zombie is gone too
            QFile stat(QStringLiteral("/proc/%1/stat").arg(child));
            return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        };
        QTRY_VERIFY_WITH_TIMEOUT(gone(), 10'000);
    }
    // The program may end between the kill and the moment at which the child is reaped.
    void aSinkThatEndsLeavesNoChild()
    {
        for (int i = 0; i < 50; ++i) {
            QEventLoop loop;
            {
                CommandSink sink({QStringLiteral("/bin/sleep"), {QStringLiteral("600")}, base::Millis(20)});
                sink.send(outgoing(), [&loop](const SinkAnswer &) { loop.quit(); });
                loop.exec();
            }
            siginfo_t info{};
            QCOMPARE(::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT), -1);
            QCOMPARE(errno, ECHILD);
        }
    }
};

QTEST_GUILESS_MAIN(AlertSinksTest)
#include "tst_alert_sinks.moc"
