// The drill of the installed program: every limit fires, date and result are kept, and nothing else is touched.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BW_BREAKWATER), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class DrillProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLimitFires()
    {
        QTemporaryDir directory;
        const QString folder = directory.filePath(QStringLiteral("new")); // need not be there
        const Ran ran = run({QStringLiteral("drill"), QStringLiteral("--json"), QStringLiteral("--data-dir"), folder});
        QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
        const QJsonObject result = QJsonDocument::fromJson(ran.out).object();
        QVERIFY(result.value(QStringLiteral("passed")).toBool());
        QCOMPARE(result.value(QStringLiteral("passed_at")), result.value(QStringLiteral("at")));
        QStringList fired;
        const QJsonArray limits = result.value(QStringLiteral("limits")).toArray();
        for (const QJsonValue &row : limits) {
            QVERIFY2(row.toObject().value(QStringLiteral("passed")).toBool(), ran.out.constData());
            fired.append(row.toObject().value(QStringLiteral("limit")).toString());
        }
        for (const char *limit : {"stop-required", "position-size", "total-exposure", "trade-risk", "daily-loss-at-stop", "price-collar", "symbol-allowed",
                                  "open-positions", "protective-stop", "stop-guard", "emergency-stop", "clear", "foreign-position", "daily-loss"}) {
            QVERIFY2(fired.contains(QLatin1String(limit)), limit);
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("drill.json")});
        QFile file(folder + QStringLiteral("/drill.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), result);
    }
    void inWords()
    {
        QTemporaryDir directory;
        const Ran ran = run({QStringLiteral("drill"), QStringLiteral("--data-dir"), directory.path()});
        QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
        QVERIFY(ran.out.contains("ok   daily-loss "));
        QVERIFY(ran.out.endsWith("passed: every limit fired.\n"));
    }
    // Each as soon as it is there, the result last, and the record keeps what was before.
    void rowByRow()
    {
        QTemporaryDir directory;
        QFile before(directory.filePath(QStringLiteral("drill.json")));
        QVERIFY(before.open(QIODevice::WriteOnly));
        QVERIFY(before.write(R"({"at":5,"passed":false,"limits":[],"runs":[{"at":5,"passed":false,"failed":[]}]})") > 0);
        before.close();
        const Ran ran = run({QStringLiteral("drill"), QStringLiteral("--rows"), QStringLiteral("--data-dir"), directory.path()});
        QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        const QJsonObject result = QJsonDocument::fromJson(lines.last()).object();
        const QJsonArray limits = result.value(QStringLiteral("limits")).toArray();
        QCOMPARE(lines.size(), limits.size() + 1);
        for (int i = 0; i < limits.size(); ++i) {
            QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object(), limits.at(i).toObject());
        }
        const QJsonArray runs = result.value(QStringLiteral("runs")).toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0).toObject().value(QStringLiteral("at")), result.value(QStringLiteral("at")));
        QVERIFY(runs.at(0).toObject().value(QStringLiteral("passed")).toBool());
        QCOMPARE(runs.at(1).toObject().value(QStringLiteral("at")).toInt(), 5);
    }
    // In order, at once, without a trace in the record, and its own folder goes too.
    void cancelled()
    {
        QTemporaryDir directory;
        QTemporaryDir temporary;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), temporary.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("drill"), QStringLiteral("--rows"), QStringLiteral("--data-dir"), directory.path()});
        QVERIFY(process.waitForReadyRead(60'000)); // the first row: it is under way
        QVERIFY(!QDir(temporary.path()).isEmpty());
        process.terminate();
        QVERIFY(process.waitForFinished(6'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("cancelled"));
        QVERIFY(QDir(directory.path()).isEmpty());
        QVERIFY(QDir(temporary.path()).isEmpty());
    }
    void whereNothingCanBeKept()
    {
        const Ran ran = run({QStringLiteral("drill"), QStringLiteral("--data-dir"), QStringLiteral("/proc/nowhere")});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(DrillProgram)
#include "tst_drill.moc"
