// The program under abuse of its API: what never ends, what is too much, what pretends. Through all of it the emergency stop
// answers, and the engine goes on looking after its positions.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

#include <sys/resource.h>

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

using Socket = std::unique_ptr<QTcpSocket>;

} // namespace

class ApiAbuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rlimit files{};
        ::getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 12'000); // of this process: the crowd. The program has what it is given
        ::setrlimit(RLIMIT_NOFILE, &files);
        m_files = files.rlim_cur;
        m_engine.setProcessChannelMode(QProcess::SeparateChannels);
        m_engine.setChildProcessModifier([] {
            rlimit few{1024, 1024}; // as a login session has
            ::setrlimit(RLIMIT_NOFILE, &few);
        });
        m_engine.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--api-port"), QStringLiteral("0"),
                                                       QStringLiteral("--data-dir"), m_directory.path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_engine.canReadLine() || m_engine.state() == QProcess::NotRunning, 30'000);
        m_port = quint16(QUrl(QJsonDocument::fromJson(m_engine.readLine()).object().value(QStringLiteral("api")).toString()).port());
        QVERIFY(m_port > 0);
        QFile token(m_directory.filePath(QStringLiteral("api-token")));
        QVERIFY(token.open(QIODevice::ReadOnly));
        m_token = token.readAll().trimmed();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(get("status")), QStringLiteral("ACTIVE"), 60'000);
    }

    void cleanupTestCase()
    {
        m_engine.terminate();
        QVERIFY(m_engine.waitForFinished(20'000));
        QCOMPARE(m_engine.exitStatus(), QProcess::NormalExit);
    }

    void abuse_data()
    {
        QTest::addColumn<QByteArray>("first");   // what each of the connections sends
        QTest::addColumn<QByteArray>("again");   // what it sends over and over; empty: it waits
        QTest::addColumn<int>("connections");
        const QByteArray post = "POST /api/unified/emergency-stop HTTP/1.1\r\nHost: 127.0.0.1:%\r\n";
        const auto row = [](const char *name, const QByteArray &first, const QByteArray &again, int connections) { QTest::newRow(name) << first << again << connections; };
        row("slow-loris, header", "GET /api/unified/status HTTP/1.1\r\n", "X: y\r\n", 600);
        row("slow-loris, body", post + "Content-Length: 60000\r\n\r\n", "x", 600);
        row("ten thousand connections", {}, {}, 10'000);
        row("a hundred megabytes", post + "Content-Length: 104857600\r\n\r\n", QByteArray(1 << 16, 'x'), 20);
        row("a hundred megabytes in chunks", post + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + QByteArray(1 << 16, 'x') + "\r\n", 20);
        row("header bomb", "GET /api/unified/status HTTP/1.1\r\n", QByteArray("A: ") + QByteArray(4'000, 'b') + "\r\n", 50);
        row("deep JSON", post + "Content-Length: 60000\r\n\r\n" + QByteArray(60'000, '['), {}, 100);
        row("answers that nobody reads", QByteArray(QByteArray("GET /api/unified/execution-log HTTP/1.1\r\nHost: 127.0.0.1:%\r\n\r\n").repeated(50)), {}, 100);
        row("token guessing", QByteArray(QByteArray("POST /api/unified/clear-stop HTTP/1.1\r\nHost: 127.0.0.1:%\r\nAuthorization: Bearer guess\r\nContent-Length: 0\r\n\r\n").repeated(50)), {}, 100);
        row("exits", "POST /api/unified/close-position HTTP/1.1\r\nHost: 127.0.0.1:%\r\nContent-Length: 37\r\n\r\n{\"symbol\":\"XRPUSDT\",\"reason\":\"abuse\"}", {}, 300);
        row("event streams", "GET /api/unified/events HTTP/1.1\r\nHost: 127.0.0.1:%\r\n\r\n", {}, 400);
    }

    void abuse()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, again);
        QFETCH(int, connections);
        if (rlim_t(connections) + 500 > m_files) {
            connections = int(m_files) - 500; // what this machine lets one process open
        }
        first.replace('%', QByteArray::number(m_port));
        std::deque<Socket> crowd;
        for (int i = 0; i < connections; ++i) {
            crowd.push_back(connected());
            crowd.back()->write(first);
            crowd.back()->flush();
        }
        const auto push = [&] {
            for (const Socket &socket : crowd) {
                if (!again.isEmpty() && socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < (1 << 16)) {
                    socket->write(again);
                    socket->flush();
                }
            }
            QCoreApplication::processEvents();
        };
        for (int i = 0; i < 20; ++i) {
            push();
        }
        const Answer stopped = send("POST", "emergency-stop", R"({"reason":"abuse","level":"halt"})");
        QCOMPARE(stopped.status, 200);
        QVERIFY(stopped.json().value(QStringLiteral("latched")).toBool());
        push();
        QVERIFY(send("POST", "close-position", R"({"symbol":"XRPUSDT","reason":"abuse"})").status != 503); // an exit, and there is no such position
        push();
        QVERIFY(send("DELETE", "orders/bw-e-1-1", {}).status == 404);
        crowd.clear();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(get("status")), QStringLiteral("STOPPED"), 30'000);
        bool cleared = false; // the macro asks more than once
        const auto clear = [&] { return cleared = cleared || send("POST", "clear-stop", R"({"approver":"Ada","reason":"abuse is over"})", "Authorization: Bearer " + m_token + "\r\n").status == 200; };
        QTRY_VERIFY_WITH_TIMEOUT(clear(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(get("status")), QStringLiteral("ACTIVE"), 60'000);
        QCOMPARE(m_engine.state(), QProcess::Running);
    }

    // Nothing of it lasts: the engine is well, and nobody who was cut off is counted as a listener.
    void afterAllOfItTheFiguresAreThere()
    {
        const auto figures = [this] { return raw("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:%\r\nConnection: close\r\n\r\n").body; };
        QTRY_VERIFY_WITH_TIMEOUT(figures().contains("breakwater_up 1\n"), 60'000);
        QVERIFY(figures().contains("breakwater_api_refused_total{status=\"429\"} "));
        QTRY_VERIFY_WITH_TIMEOUT(figures().contains("breakwater_api_listeners 0\n"), 30'000);
    }

private:
    [[nodiscard]] Socket connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        socket->waitForConnected(20'000);
        return socket;
    }
    [[nodiscard]] Answer raw(QByteArray request) const
    {
        const Socket socket = connected();
        socket->write(request.replace('%', QByteArray::number(m_port)));
        QByteArray all;
        while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForReadyRead(30'000)) {
            all += socket->readAll();
        }
        all += socket->readAll();
        const qsizetype gap = all.indexOf("\r\n\r\n");
        return {all.mid(9, 3).toInt(), gap < 0 ? QByteArray() : all.mid(gap + 4)};
    }
    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body, const QByteArray &headers = {}) const
    {
        return raw(method + " /api/unified/" + path + " HTTP/1.1\r\nHost: 127.0.0.1:%\r\n" + headers + "Connection: close\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    [[nodiscard]] Answer get(const QByteArray &path) const { return send("GET", path, {}); }
    [[nodiscard]] static QString stateOf(const Answer &status) { return status.json().value(QStringLiteral("status")).toString(); }

    QTemporaryDir m_directory;
    QProcess m_engine;
    QByteArray m_token;
    quint16 m_port = 0;
    rlim_t m_files = 0;
};

QTEST_GUILESS_MAIN(ApiAbuse)
#include "tst_api_abuse.moc"
