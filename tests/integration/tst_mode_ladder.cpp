// The ladder of modes in the running program: down and up over the API while flat, live modes only with what they ask for, and what
// a restart that nobody sees may do. "Real money" is a paper exchange here.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString str(const char *text) { return QString::fromLatin1(text); }

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(str(BW_BREAKWATER), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

// An exchange of its own, and an engine on it.
class Stage
{
public:
    Stage()
    {
        m_exchange.start(str(BW_BREAKWATER), {str("paper-exchange"), str("--seed"), str("3")});
        m_exchange.waitForReadyRead(30'000);
        ready = QJsonDocument::fromJson(m_exchange.readLine()).object();
    }
    ~Stage()
    {
        for (QProcess *process : {&m_engine, &m_exchange}) {
            process->terminate();
            process->waitForFinished(10'000);
        }
    }
    void start(const QStringList &options, bool keys = false)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (keys) {
            environment.insert(str("BINANCE_API_KEY"), ready.value(str("api_key")).toString());
            environment.insert(str("BINANCE_API_SECRET"), ready.value(str("api_secret")).toString());
        }
        m_engine.setProcessEnvironment(environment);
        m_engine.start(str(BW_BREAKWATER), QStringList{str("run"), str("--headless"), str("--api-port"), str("0"), str("--data-dir"), folder.path()} + options);
        m_engine.closeWriteChannel();
    }
    [[nodiscard]] QStringList live() const
    {
        const QString url = ready.value(str("usdm")).toString();
        return {str("--rest-url"), url, str("--stream-url"), QString(url).replace(str("http"), str("ws"))};
    }
    [[nodiscard]] QJsonObject file(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] QJsonObject call(const char *method, const QString &path, const QJsonObject &body = {}, bool token = true)
    {
        QNetworkRequest request(QUrl(file(str("engine.json")).value(str("url")).toString() + str("/api/unified/") + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, str("application/json"));
        if (token) {
            QFile secret(folder.filePath(str("api-token")));
            request.setRawHeader("Authorization", "Bearer " + (secret.open(QIODevice::ReadOnly) ? secret.readAll().trimmed() : QByteArray()));
        }
        QNetworkAccessManager network;
        QNetworkReply *reply = network.sendCustomRequest(request, method, QJsonDocument(body).toJson());
        status = QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000) ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        delete reply;
        return answer;
    }
    [[nodiscard]] QString stateOf(const char *account) const { return file(str(account) + str("/safety_state.json")).value(str("state")).toString(); }
    QJsonObject switchTo(const char *mode, const QString &approver = str("Ada"))
    {
        return call("POST", str("switch-mode"), {{str("target_mode"), str(mode)}, {str("confirm"), true}, {str("approver"), approver}});
    }
    [[nodiscard]] QString modeNow() { return call("GET", str("status")).value(str("mode")).toString(); }
    // A history in which a person took the step before.
    void wasIn(const char *mode) const
    {
        QFile history(folder.filePath(str("mode-history.jsonl")));
        if (history.open(QIODevice::Append)) {
            history.write(QByteArray(R"({"at":1,"from":"testnet","to":")") + mode + R"(","approver":"Ada","how":"test","made":true,"checks":[]})" + '\n');
        }
    }
    [[nodiscard]] QString said() { return m_said += QString::fromUtf8(m_engine.readAllStandardError()); }

    QTemporaryDir folder;
    QJsonObject ready;
    int status = 0;

private:
    QProcess m_exchange;
    QProcess m_engine;
    QString m_said;
};

} // namespace

class ModeLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreTakenWhileFlat()
    {
        Stage stage;
        const QString url = stage.ready.value(str("usdm")).toString();
        stage.start({str("--mode"), str("paper_live_data"), str("--live-rest-url"), url, str("--live-stream-url"), QString(url).replace(str("http"), str("ws"))});
        QTRY_COMPARE_WITH_TIMEOUT(stage.stateOf("paper_live_data-usdm"), str("ACTIVE"), 40'000);
        QCOMPARE(stage.switchTo("paper").value(str("error")).toObject().value(str("code")).toString(), str("not-ready")); // the account begins with a position
        QCOMPARE(stage.status, 409);
        QVERIFY(stage.call("POST", str("close-position"), {{str("symbol"), str("BTCUSDT")}, {str("reason"), str("test")}}).contains(str("exit_price")));
        QTRY_VERIFY_WITH_TIMEOUT(stage.call("GET", str("status")).value(str("open_positions")).toInt() == 0, 10'000);
        QCOMPARE(stage.switchTo("paper").value(str("target_mode")).toString(), str("paper"));
        QCOMPARE(stage.status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(stage.modeNow(), str("paper"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(stage.stateOf("paper-usdm"), str("ACTIVE"), 30'000);
        const QJsonArray rows = stage.call("GET", str("mode-history")).value(str("mode_history")).toArray();
        QCOMPARE(rows.size(), 3); // the start, the refusal, the step; newest first
        QCOMPARE(rows.at(0).toObject().value(str("to")).toString(), str("paper"));
        QVERIFY(rows.at(0).toObject().value(str("made")).toBool());
        QVERIFY(!rows.at(1).toObject().value(str("made")).toBool());
        QCOMPARE(rows.at(0).toObject().value(str("approver")).toString(), str("Ada"));
    }
    void aStepNeedsTokenNameAndWord()
    {
        Stage stage;
        stage.start({});
        QTRY_COMPARE_WITH_TIMEOUT(stage.stateOf("paper-usdm"), str("ACTIVE"), 40'000);
        const QJsonObject whole{{str("target_mode"), str("testnet")}, {str("confirm"), true}, {str("approver"), str("Ada")}};
        (void)stage.call("POST", str("switch-mode"), whole, false);
        QCOMPARE(stage.status, 401);
        for (const char *missing : {"target_mode", "confirm", "approver"}) {
            QJsonObject body = whole;
            body.remove(str(missing));
            (void)stage.call("POST", str("switch-mode"), body);
            QCOMPARE(stage.status, 400);
        }
        (void)stage.switchTo("paper");
        QCOMPARE(stage.status, 409);
        (void)stage.call("GET", str("readiness-check?target_mode=moon"));
        QCOMPARE(stage.status, 400);
        const QJsonObject asked = stage.call("GET", str("transition-progress?target_mode=live_limited"), {}, false);
        QCOMPARE(stage.status, 200);
        QVERIFY(!asked.value(str("ready")).toBool());
        QStringList names;
        for (const QJsonValue &row : asked.value(str("checks")).toArray()) {
            names.append(row.toObject().value(str("check")).toString());
        }
        QVERIFY(names.contains(str("history-days")) && names.contains(str("drill")) && names.contains(str("alerts")));
        const Ran told = run({str("check-transition"), str("live_limited"), str("--data-dir"), stage.folder.path()});
        QCOMPARE(told.code, 1);
        QVERIFY2(told.out.contains(str("fail drill")) && told.out.endsWith(str("not ready for live_limited\n")), qPrintable(told.out));
        QCOMPARE(run({str("check-transition"), str("moon"), str("--data-dir"), stage.folder.path()}).code, 2);
    }
    void realMoneyIsNotStartedUnready()
    {
        Stage stage;
        const Ran plain = run({str("run"), str("--headless"), str("--mode"), str("live_limited"), str("--data-dir"), stage.folder.path()});
        QCOMPARE(plain.code, 2);
        QVERIFY2(plain.err.contains(str("--confirm")), qPrintable(plain.err));
        stage.start(QStringList{str("--mode"), str("live_limited"), str("--confirm"), str("--approver"), str("Ada")} + stage.live(), true);
        QTRY_VERIFY_WITH_TIMEOUT(stage.said().contains(str("not started in live_limited: history-days")), 30'000);
        QVERIFY2(stage.said().contains(str("permissions")) && stage.said().contains(str("not known")), qPrintable(stage.said()));
        QVERIFY(!QFile::exists(stage.folder.filePath(str("live_limited-usdm/journal.sqlite"))));
    }
    void moreRealMoneyOnlyWhereTheAccountIsSeen()
    {
        Stage stage;
        stage.wasIn("live_limited");
        stage.start(QStringList{str("--mode"), str("live_full"), str("--confirm"), str("--approver"), str("Ada")} + stage.live(), true);
        QTRY_VERIFY_WITH_TIMEOUT(stage.said().contains(str("not started in live_full: flat, ")), 30'000);
    }
    void aRunOfRealMoneyWaitsForAPerson_data()
    {
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QString>("state");
        QTest::newRow("nobody saw it") << QStringList() << str("REDUCE_ONLY");
        QTest::newRow("by name") << QStringList{str("--approver"), str("Ada")} << str("ACTIVE");
    }
    void aRunOfRealMoneyWaitsForAPerson()
    {
        QFETCH(QStringList, named);
        QFETCH(QString, state);
        Stage stage;
        stage.wasIn("live_limited");
        stage.start(QStringList{str("--mode"), str("live_limited"), str("--confirm")} + named + stage.live(), true);
        QTRY_COMPARE_WITH_TIMEOUT(stage.stateOf("live_limited-usdm"), state, 40'000);
        const QJsonArray reasons = stage.file(str("live_limited-usdm/safety_state.json")).value(str("reasons")).toArray();
        QCOMPARE(reasons.contains(str("unconfirmed")), state == str("REDUCE_ONLY"));
    }
};

QTEST_GUILESS_MAIN(ModeLadder)
#include "tst_mode_ladder.moc"
