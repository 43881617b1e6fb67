// The log says when the window was there: once, and after the start of the program.
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class ShownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogSaysWhenTheWindowWasThere()
    {
        const QTemporaryDir data;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), data.filePath(QStringLiteral("config")));
        QProcess program;
        program.setProcessEnvironment(environment);
        QElapsedTimer since;
        since.start();
        program.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--data-dir"), data.path(), QStringLiteral("--no-api")});
        QVERIFY(program.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(shown(data.path()).size(), 1, 20'000);
        const qint64 passed = since.elapsed();
        const QJsonObject fields = shown(data.path()).first().value(QStringLiteral("fields")).toObject();
        const qint64 ms = fields.value(QStringLiteral("ms")).toInteger(-1);
        QVERIFY2(ms > 0 && ms <= passed + 20, qPrintable(QStringLiteral("%1 of %2").arg(ms).arg(passed))); // the kernel counts in hundredths
        QVERIFY(fields.value(QStringLiteral("text")).toString().contains(QString::number(ms)));
        program.terminate();
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(shown(data.path()).size(), 1);
    }

private:
    [[nodiscard]] static QList<QJsonObject> shown(const QString &folder)
    {
        QList<QJsonObject> lines;
        QDirIterator files(folder, {QStringLiteral("*.log")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QList<QByteArray> all = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
            for (const QByteArray &line : all) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                if (object.value(QStringLiteral("event")) == QLatin1String("shown")) {
                    lines.append(object);
                }
            }
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(ShownTest)
#include "tst_shown.moc"
