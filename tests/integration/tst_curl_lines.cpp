// The lines that stood in the report which the project began with, sent by curl itself as they were written.
#include "tests/support/program_stage.h"

#include <QStandardPaths>

using namespace bw::test;

namespace {

const QString kJson = QStringLiteral("Content-Type: application/json");

} // namespace

class CurlLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty(), "curl is not installed; scripts/test does that");
        m_stage = std::make_unique<ProgramStage>();
        QVERIFY(m_stage->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->call({"status"}).code, 0, 60'000);
    }
    void cleanupTestCase() { m_stage.reset(); }

    void status()
    {
        for (const QString &host : {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}) {
            const ProgramRun run = curl({host, "status", {}, {}});
            QCOMPARE(run.code, 200);
            QCOMPARE(run.json().value(QStringLiteral("status")).toString(), QStringLiteral("ACTIVE"));
        }
    }

    void closeAPosition()
    {
        QVERIFY(m_stage->call({"positions"}).out.contains("BTCUSDT")); // the paper account begins with one
        const ProgramRun run = curl({{}, "close-position", R"({"symbol": "BTC/USDT", "reason": "Manual intervention"})", {kJson}});
        QCOMPARE(run.code, 200);
        QVERIFY2(run.json().value(QStringLiteral("exit_price")).toDouble() > 0 && run.json().contains(QStringLiteral("realized_pnl")), run.out.constData());
        QTRY_VERIFY_WITH_TIMEOUT(!m_stage->call({"positions"}).out.contains("BTCUSDT"), 20'000);
    }

    // curl says application/x-www-form-urlencoded where nothing is said: a stop has to work all the same.
    void emergencyStopWithAReason_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("as JSON") << true;
        QTest::newRow("plain") << false;
    }
    void emergencyStopWithAReason()
    {
        QFETCH(bool, named);
        const ProgramRun none = curl({{}, "emergency-stop", "{}", {kJson}});
        QCOMPARE(none.code, 400);
        QVERIFY(none.out.contains("reason"));
        const ProgramRun run = curl({{}, "emergency-stop", R"({"reason": "Unusual market conditions"})", named ? QStringList{kJson} : QStringList()});
        QCOMPARE(run.code, 200);
        QVERIFY(run.json().value(QStringLiteral("latched")).toBool());
        const QJsonObject status = curl({{}, "status", {}, {}}).json();
        QCOMPARE(status.value(QStringLiteral("status")).toString(), QStringLiteral("STOPPED"));
        QCOMPARE(status.value(QStringLiteral("emergency_stop_reason")).toString(), QStringLiteral("Unusual market conditions"));

        // As it was written it answers 401 and names the one line that is missing; with that line it clears.
        QTRY_COMPARE_WITH_TIMEOUT(curl({{}, "emergency-stop", {}, {}}).json().value(QStringLiteral("phase")).toString(), QStringLiteral("done"), 60'000);
        const char *clear = R"({"approver": "Ada Lovelace"})";
        const ProgramRun refused = curl({{}, "clear-stop", clear, {kJson}});
        QCOMPARE(refused.code, 401);
        const QString message = refused.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
        QVERIFY2(message.contains(QStringLiteral("header line \"Authorization: Bearer TOKEN\"")), qPrintable(message));
        QVERIFY(message.contains(QStringLiteral("api-token")));
        QCOMPARE(curl({{}, "status", {}, {}}).json().value(QStringLiteral("status")).toString(), QStringLiteral("STOPPED"));
        const QString line = QStringLiteral("Authorization: Bearer %1").arg(QString::fromLatin1(m_stage->token()));
        const ProgramRun cleared = curl({{}, "clear-stop", clear, {kJson, line}});
        QVERIFY2(cleared.code == 200, cleared.out.constData());
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->call({"status"}).code, 0, 30'000);
    }

private:
    struct Line { QString host; const char *route; const char *body = nullptr; QStringList headers; };

    // The code is HTTP's; without a body it is a GET.
    [[nodiscard]] ProgramRun curl(const Line &line) const
    {
        QString url = m_stage->url() + QStringLiteral("/api/unified/") + QLatin1String(line.route);
        if (!line.host.isEmpty()) {
            url.replace(QStringLiteral("127.0.0.1"), line.host);
        }
        QStringList words{QStringLiteral("-s"), QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("-w"), QStringLiteral("\n%{http_code}")};
        for (const QString &header : line.headers) {
            words << QStringLiteral("-H") << header;
        }
        if (line.body) {
            words << QStringLiteral("-X") << QStringLiteral("POST") << QStringLiteral("-d") << QString::fromUtf8(line.body);
        }
        ProgramRun run = ProgramStage::run(QStringLiteral("curl"), words << url);
        const qsizetype end = run.out.lastIndexOf('\n');
        run.code = run.out.mid(end + 1).toInt();
        run.out.truncate(end);
        return run;
    }

    std::unique_ptr<ProgramStage> m_stage;
};

QTEST_GUILESS_MAIN(CurlLines)
#include "tst_curl_lines.moc"
