// What the service manager is told: ready once, alive while the engine is, stopping once, and nothing where nobody listens.
#include "core/service/service_manager.h"

#include "tests/support/notify_socket.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using bw::base::Millis;
using bw::service::ServiceManager;
using bw::test::NotifySocket;

class ServiceManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_socket = std::make_unique<NotifySocket>(m_directory->filePath(QStringLiteral("notify")));
        QVERIFY(m_socket->isBound());
        qputenv("NOTIFY_SOCKET", m_socket->path());
        qputenv("WATCHDOG_USEC", "400000"); // 0.4 s
        qunsetenv("WATCHDOG_PID");
    }
    void cleanup()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
    }

    void readyOnceAliveOften()
    {
        ServiceManager manager([] { return Millis(0); });
        QVERIFY(manager.isWatched());
        QTRY_VERIFY(m_socket->count("WATCHDOG=1") >= 2); // while it starts, too
        QCOMPARE(m_socket->count("READY=1"), 0);
        QVERIFY(m_socket->count("EXTEND_TIMEOUT_USEC=30000000") >= 2);
        manager.ready(QStringLiteral("Paper,\nUSD-M."));
        manager.ready(QStringLiteral("again"));
        QCOMPARE(m_socket->count("STATUS=Paper, USD-M."), 1);
        const qsizetype before = m_socket->count("WATCHDOG=1");
        const qsizetype extended = m_socket->count("EXTEND_TIMEOUT_USEC=30000000");
        QTRY_VERIFY(m_socket->count("WATCHDOG=1") >= before + 3);
        QCOMPARE(m_socket->count("EXTEND_TIMEOUT_USEC=30000000"), extended);
        manager.stopping();
        manager.stopping();
        manager.ready(QStringLiteral("late"));
        QCOMPARE(m_socket->count("STOPPING=1"), 1);
        QCOMPARE(m_socket->count("READY=1"), 1);
    }

    // The loop turns, the engine does not: nothing is fed until it lives again.
    void noneWhileTheEngineHangs()
    {
        Millis silence(0);
        int asked = 0;
        ServiceManager manager([&] { ++asked; return silence; });
        manager.ready(QStringLiteral("x"));
        QTRY_VERIFY(m_socket->count("WATCHDOG=1") >= 2);
        silence = Millis(200); // half of the patience
        const qsizetype before = m_socket->count("WATCHDOG=1");
        const int askedBefore = asked;
        QTRY_VERIFY(!m_socket->told().isEmpty() && asked >= askedBefore + 5); // read as well: a full socket would block the sender
        QCOMPARE(m_socket->count("WATCHDOG=1"), before);
        silence = Millis(199);
        QTRY_VERIFY(m_socket->count("WATCHDOG=1") > before);
    }

    void aManagerThatDoesNotWatch()
    {
        qunsetenv("WATCHDOG_USEC");
        ServiceManager manager([] { return Millis(0); });
        QVERIFY(!manager.isWatched());
        manager.ready(QStringLiteral("x"));
        QCOMPARE(m_socket->count("READY=1"), 1);
        QCOMPARE(m_socket->count("WATCHDOG=1"), 0);
    }

    void nobodyListens()
    {
        qunsetenv("NOTIFY_SOCKET");
        ServiceManager manager([] { return Millis(0); });
        manager.ready(QStringLiteral("x"));
        manager.stopping();
        QCOMPARE(m_socket->told().size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<NotifySocket> m_socket;
};

QTEST_GUILESS_MAIN(ServiceManagerTest)
#include "tst_service_manager.moc"
