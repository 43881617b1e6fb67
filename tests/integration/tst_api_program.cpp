// The program and its local API: found by engine.json, asked by the commands, with the token that only its owner reads.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

class ApiProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<QProcess>();
    }
    void cleanup()
    {
        m_engine->terminate();
        m_engine->waitForFinished(10'000);
        m_engine.reset();
    }

    void theCommandsFindTheEngine()
    {
        start({QStringLiteral("--api-port"), QStringLiteral("0")});
        const QJsonObject ready = QJsonDocument::fromJson(m_engine->readLine()).object();
        const QString url = ready.value(QStringLiteral("api")).toString();
        QVERIFY2(url.startsWith(QStringLiteral("http://127.0.0.1:")), qPrintable(url));
        const QJsonObject file = QJsonDocument::fromJson(contentOf(path("engine.json"))).object();
        QCOMPARE(file.value(QStringLiteral("url")).toString(), url);
        QCOMPARE(file.value(QStringLiteral("pid")).toInteger(), m_engine->processId());
        QCOMPARE(contentOf(path("api-token")).trimmed().size(), 64);
        QCOMPARE(QFile::permissions(path("api-token")) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());

        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}).code, 0, 30'000);
        QVERIFY(call({"status", "--json"}).out.contains(R"("emergency_stop_active":false)"));
        const Run set = call({"leverage", "ETH/USDT", "3"});
        QCOMPARE(set.out, QByteArray("Leverage of ETHUSDT: 3x, set at the exchange.\n"));
        QCOMPARE(set.code, 0);
        QCOMPARE(call({"margin-type", "ETHUSDT", "isolated"}).code, 0);
        QVERIFY(call({"decisions"}).out.contains("leverage of ETHUSDT: 3x"));
        const Run closed = call({"close-position", "BTCUSDT", "--reason", "test"}); // the paper account begins with one
        QVERIFY2(closed.code == 0 && closed.out.contains("filled"), (closed.out + closed.err).constData());
        QVERIFY(call({"trades"}).out.contains("sell"));
        const Run dry = call({"order", "BTCUSDT", "buy", "--notional", "100", "--stop-loss", "1", "--dry-run"});
        QVERIFY2(dry.out.contains("stop-required"), (dry.out + dry.err).constData());
        QCOMPARE(dry.code, 1);
    }

    void anEntryWithATakeProfit_data()
    {
        QTest::addColumn<QString>("market");
        QTest::newRow("usdm") << QStringLiteral("usdm");
        QTest::newRow("spot") << QStringLiteral("spot");
    }
    void anEntryWithATakeProfit()
    {
        QFETCH(QString, market);
        start({QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--market"), market});
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}).code, 0, 30'000);
        const Run wrong = call({"order", "ETHUSDT", "buy", "--notional", "100", "--stop-loss", "3050", "--take-profit", "3000"});
        QCOMPARE(wrong.code, 2); // a value that is not accepted
        QVERIFY2(wrong.err.contains("no gain"), wrong.err.constData());
        const Run bought = call({"order", "ETHUSDT", "buy", "--notional", "100", "--stop-loss", "3050", "--take-profit", "3900"});
        QVERIFY2(bought.code == 0 && bought.out.contains("filled"), (bought.out + bought.err).constData());
        QTRY_VERIFY_WITH_TIMEOUT(call({"orders"}).out.contains("3900"), 10'000);
        const Run closed = call({"close-position", "ETHUSDT", "--reason", "test"});
        QVERIFY2(closed.code == 0 && closed.out.contains("filled"), (closed.out + closed.err).constData());
        QTRY_VERIFY_WITH_TIMEOUT(!call({"orders"}).out.contains("ETHUSDT"), 10'000);
    }

    void aStopByTheApiIsTheEngines()
    {
        start({QStringLiteral("--api-port"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}).code, 0, 30'000);
        QCOMPARE(call({"emergency-stop", "--reason", "drill", "--level", "halt"}).code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}).code, 3, 5'000);
        QVERIFY(call({"leverage", "BTCUSDT", "3"}).err.contains("emergency stop is engaged"));
        QCOMPARE(call({"clear-stop"}).code, 2);
        QCOMPARE(call({"clear-stop", "--approver", "Ada", "--reason", "drill over"}).code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}).code, 0, 20'000);
    }

    // The process is killed after the order was answered; the same client_order_id is no second order.
    void oneClientOrderIdIsOneOrderAcrossACrash()
    {
        start({QStringLiteral("--api-port"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}).code, 0, 30'000);
        QVERIFY(call({"close-position", "BTCUSDT", "--reason", "make room"}).out.contains("filled"));
        QTRY_COMPARE_WITH_TIMEOUT(call({"leverage", "BTCUSDT", "5"}).code, 0, 20'000);
        const QByteArray order = R"({"symbol":"BTCUSDT","side":"buy","quantity":0.001,"stop_loss":)" + QByteArray::number(stopPrice()) + R"(,"client_order_id":"mine-1"})";
        const QByteArray first = request("POST", "orders", order);
        QVERIFY2(first.contains("0.001 filled"), first.constData());
        QVERIFY(request("POST", "orders", order).contains("0.001 filled"));
        m_engine->kill();
        QVERIFY(m_engine->waitForFinished(10'000));
        start({QStringLiteral("--api-port"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}).code, 0, 60'000);
        const QByteArray again = request("POST", "orders", order);
        QVERIFY2(again.contains("Sent before") && again.contains("0.001 filled"), again.constData());
        QVERIFY(request("POST", "orders", QByteArray(order).replace("0.001", "0.002")).contains("id-used"));
        const QJsonObject log = QJsonDocument::fromJson(request("GET", "decisions")).object();
        int entries = 0;
        for (const QJsonValue &row : log.value(QStringLiteral("decisions")).toArray()) {
            entries += row.toObject().value(QStringLiteral("subject")) == QStringLiteral("entry") && row.toObject().value(QStringLiteral("allowed")).toBool() ? 1 : 0;
        }
        QCOMPARE(entries, 1);
    }

    void withoutAnEngineItSaysSo()
    {
        QCOMPARE(call({"status"}).code, 5);
        QCOMPARE(call({"leverage", "BTCUSDT", "3"}).code, 5);
    }

    void withoutTheApi()
    {
        start({QStringLiteral("--no-api")});
        QVERIFY(m_engine->readLine().contains(R"("api":null)"));
        QCOMPARE(call({"status"}).code, 5);
    }

    void aPortThatWasAskedForIsThatOneOrNone()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        launch({QStringLiteral("--api-port"), QString::number(taken.serverPort())});
        QVERIFY(m_engine->waitForFinished(20'000));
        QCOMPARE(m_engine->exitCode(), 1);
        launch({QStringLiteral("--api-port"), QStringLiteral("99999")});
        QVERIFY(m_engine->waitForFinished(20'000));
        QCOMPARE(m_engine->exitCode(), 2);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    void launch(const QStringList &options)
    {
        m_engine->start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), m_directory->path()} + options);
    }
    void start(const QStringList &options)
    {
        launch(options);
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->canReadLine() || m_engine->state() == QProcess::NotRunning, 30'000);
        QVERIFY2(m_engine->state() == QProcess::Running, m_engine->readAllStandardError().constData());
    }
    // The body of what the API answers, asked with the token.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &route, const QByteArray &body = {}) const
    {
        const QUrl url(QJsonDocument::fromJson(contentOf(path("engine.json"))).object().value(QStringLiteral("url")).toString());
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port(0)));
        socket.waitForConnected(10'000);
        socket.write(method + " /api/unified/" + route + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\nAuthorization: Bearer "
                     + contentOf(path("api-token")).trimmed() + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray all;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(20'000)) {
            all += socket.readAll();
        }
        return (all + socket.readAll()).mid(all.indexOf("\r\n\r\n") + 4);
    }
    // Three percent below the price of the newest fill.
    [[nodiscard]] qint64 stopPrice() const
    {
        const QJsonArray trades = QJsonDocument::fromJson(request("GET", "trades?limit=1")).object().value(QStringLiteral("trades")).toArray();
        return qint64(trades.first().toObject().value(QStringLiteral("price")).toDouble() * 0.97);
    }
    [[nodiscard]] Run call(const QList<const char *> &words) const
    {
        QStringList arguments;
        for (const char *word : words) {
            arguments.append(QString::fromLatin1(word));
        }
        QProcess process;
        process.start(QStringLiteral(BW_BREAKWATER), arguments + QStringList{QStringLiteral("--data-dir"), m_directory->path()});
        process.waitForFinished(20'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_engine;
};

QTEST_GUILESS_MAIN(ApiProgram)
#include "tst_api_program.moc"
