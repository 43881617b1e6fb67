// The program itself keeps how its window was arranged: for the next start, in the one file of what a person chose about the desktop.
#include "tests/support/engine_process.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace bw::test;

class LayoutProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrangementIsKept()
    {
        QTemporaryDir home;
        QVERIFY2(!run(home, QStringLiteral("first")).isEmpty(), "nothing was kept at the end");
        // What was kept is what the next start shows: it ends as it began, not as it is built.
        QSettings(file(home), QSettings::IniFormat).setValue(QStringLiteral("window/list"), 2);
        QVERIFY(!run(home, QStringLiteral("second")).isEmpty());
        QCOMPARE(QSettings(file(home), QSettings::IniFormat).value(QStringLiteral("window/list")).toInt(), 2);
    }

private:
    static QString file(const QTemporaryDir &home) { return home.filePath(QStringLiteral("config/Breakwater/desktop.ini")); }

    // A start of the desktop and its end by a signal; what it kept of its panels.
    QByteArray run(const QTemporaryDir &home, const QString &name)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        const QString data = home.filePath(name);
        program.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--data-dir"), data, QStringLiteral("--api-port"), QStringLiteral("0")});
        const auto active = [&data] {
            return safetyState(data).value(QStringLiteral("state")).toString() == QLatin1String("ACTIVE");
        };
        if (!program.waitForStarted() || !QTest::qWaitFor(active, 30'000)) {
            program.kill();
            program.waitForFinished();
            qWarning("%s", program.readAllStandardError().constData());
            return {};
        }
        ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
        if (!program.waitForFinished(20'000)) {
            program.kill();
            program.waitForFinished();
            return {};
        }
        return QSettings(file(home), QSettings::IniFormat).value(QStringLiteral("window/panels")).toByteArray();
    }
};

QTEST_GUILESS_MAIN(LayoutProgram)
#include "tst_layout_program.moc"
