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
    void whereNothingCanBeKept()
    {
        const Ran ran = run({QStringLiteral("drill"), QStringLiteral("--data-dir"), QStringLiteral("/proc/nowhere")});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(DrillProgram)
#include "tst_drill.moc"
