// The program as a service: what its manager is told, and that a dead engine is told of by silence, although the rest lives.
// The engine's thread is stopped alone, as a debugger does it.
#include "tests/support/notify_socket.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/ptrace.h>
#include <sys/wait.h>

using bw::test::NotifySocket;

namespace {

constexpr int kPatienceMs = 2'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One thread of another process, stopped as long as this lives.
class FrozenThread
{
public:
    FrozenThread(qint64 process, const QByteArray &name)
    {
        const QString tasks = QStringLiteral("/proc/%1/task").arg(process);
        const QStringList ids = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &id : ids) {
            if (contentOf(tasks + QLatin1Char('/') + id + QStringLiteral("/comm")).trimmed() == name) {
                m_thread = id.toInt();
            }
        }
        int status = 0;
        m_frozen = m_thread != 0 && ::ptrace(PTRACE_SEIZE, m_thread, nullptr, nullptr) == 0 && ::ptrace(PTRACE_INTERRUPT, m_thread, nullptr, nullptr) == 0
                   && ::waitpid(m_thread, &status, __WALL) == m_thread && WIFSTOPPED(status);
    }
    ~FrozenThread() { thaw(); }
    FrozenThread(const FrozenThread &) = delete;
    FrozenThread &operator=(const FrozenThread &) = delete;

    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    void thaw()
    {
        if (std::exchange(m_frozen, false)) {
            ::ptrace(PTRACE_DETACH, m_thread, nullptr, nullptr);
        }
    }

private:
    pid_t m_thread = 0;
    bool m_frozen = false;
};

} // namespace

class ServiceProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheManagerIsTold()
    {
        const QTemporaryDir data;
        NotifySocket manager(data.filePath(QStringLiteral("notify")));
        QVERIFY(manager.isBound());
        QProcess engine;
        const auto end = qScopeGuard([&engine] {
            engine.kill();
            engine.waitForFinished();
        });
        start(engine, manager, data.path());
        QTRY_COMPARE_WITH_TIMEOUT(manager.count("READY=1"), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(engine.canReadLine(), 20'000);
        QVERIFY(engine.readLine().contains(R"("ready":true)"));
        const qsizetype fed = manager.count("WATCHDOG=1");
        QTRY_VERIFY_WITH_TIMEOUT(manager.count("WATCHDOG=1") >= fed + 3, 60'000);

        FrozenThread frozen(engine.processId(), "engine");
        QVERIFY2(frozen.isFrozen(), "the engine's thread could not be stopped alone");
        // The rest lives: the API still answers, and says itself for how long the engine has been silent.
        QTRY_VERIFY_WITH_TIMEOUT(ofApi(data.path()).contains(R"("running":false)"), 60'000);
        const qsizetype before = manager.count("WATCHDOG=1");
        pass(8); // of the intervals at which it is fed
        QCOMPARE(manager.count("WATCHDOG=1"), before);
        frozen.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(manager.count("WATCHDOG=1") > before, 60'000);

        QCOMPARE(manager.count("STOPPING=1"), 0);
        engine.terminate();
        QVERIFY(engine.waitForFinished(30'000));
        QCOMPARE(engine.exitCode(), 0);
        QCOMPARE(manager.count("STOPPING=1"), 1);
        QCOMPARE(manager.count("READY=1"), 1);
    }

    // The unit: what the manager has to know, and nothing that would let a live mode begin by itself.
    void theUnit()
    {
        const QByteArray unit = contentOf(QStringLiteral(BW_UNIT));
        QVERIFY(!unit.isEmpty() && !unit.contains('@' + QByteArray("BW_")));
        QByteArrayList lines;
        const QByteArrayList all = unit.split('\n');
        for (const QByteArray &line : all) {
            if (!line.startsWith('#')) {
                lines.append(line);
            }
        }
        for (const char *needed : {"Type=notify", "NotifyAccess=main", "WatchdogSec=30", "Restart=on-failure", "RestartPreventExitStatus=2", "NoNewPrivileges=yes", "WantedBy=default.target",
                                   "ExecReload=/bin/kill -HUP $MAINPID"}) {
            QVERIFY2(lines.contains(QByteArray(needed)), needed);
        }
        const auto exec = std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("ExecStart="); });
        QVERIFY(exec != lines.end() && exec->endsWith("breakwater run --headless"));
        QVERIFY(!lines.join('\n').contains("--confirm") && !lines.join('\n').contains("--approver"));
    }

private:
    static void start(QProcess &engine, const NotifySocket &manager, const QString &data)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), QString::fromLocal8Bit(manager.path()));
        environment.insert(QStringLiteral("WATCHDOG_USEC"), QString::number(kPatienceMs * 1000));
        environment.remove(QStringLiteral("WATCHDOG_PID"));
        engine.setProcessEnvironment(environment);
        engine.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--data-dir"), data});
    }
    static QByteArray ofApi(const QString &data)
    {
        QProcess process;
        process.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("status"), QStringLiteral("--json"), QStringLiteral("--data-dir"), data});
        process.waitForFinished(20'000);
        return process.readAllStandardOutput();
    }
    static void pass(int intervals)
    {
        QTimer timer;
        int passed = 0;
        connect(&timer, &QTimer::timeout, &timer, [&passed] { ++passed; });
        timer.start(kPatienceMs / 4);
        QTRY_VERIFY_WITH_TIMEOUT(passed >= intervals, 60'000);
    }
};

QTEST_GUILESS_MAIN(ServiceProgram)
#include "tst_service_program.moc"
