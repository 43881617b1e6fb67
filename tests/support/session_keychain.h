// A Secret Service of the test's own: a session bus and GNOME's keyring, in a directory that goes with it.
#pragma once

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace bw::test {

class SessionKeychain
{
public:
    enum class Begin { Unlocked = 1, Locked };

    // Why it cannot be had on this machine; empty: it can.
    [[nodiscard]] static QString missing()
    {
        for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
                return QStringLiteral("%1 is not installed").arg(QLatin1String(program));
            }
        }
        return {};
    }

    // An environment in which no keychain can be reached, nor the one of whoever runs the tests.
    [[nodiscard]] static QProcessEnvironment withoutKeychain()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"BINANCE_API_KEY", "BINANCE_API_SECRET", "BINANCE_PRIVATE_KEY_FILE", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                                 "DESKTOP_SESSION", "DBUS_SESSION_BUS_ADDRESS"}) {
            environment.remove(QLatin1String(name));
        }
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/nonexistent"));
        return environment;
    }

    SessionKeychain()
    {
        m_environment = withoutKeychain();
        for (const char *folder : {"run", "data"}) {
            QDir(directory.path()).mkdir(QLatin1String(folder));
        }
        m_environment.insert(QStringLiteral("HOME"), directory.path());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), directory.filePath(QStringLiteral("run")));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), directory.filePath(QStringLiteral("data")));
        m_bus.setProcessEnvironment(m_environment);
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                                                    QStringLiteral("--address=unix:dir=%1/run").arg(directory.path())});
        if (!QTest::qWaitFor([this] { return m_bus.canReadLine(); }, 10'000)) {
            qFatal("no session bus: %s", m_bus.readAllStandardError().constData());
        }
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(m_bus.readLine().trimmed()));
        begin(Begin::Unlocked); // makes the keyring
    }
    ~SessionKeychain()
    {
        end(m_keyring);
        end(m_bus);
    }
    SessionKeychain(const SessionKeychain &) = delete;
    SessionKeychain &operator=(const SessionKeychain &) = delete;

    // Anew, with what was stored before.
    void begin(Begin how)
    {
        end(m_keyring);
        m_keyring.setProcessEnvironment(m_environment);
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        arguments += how == Begin::Unlocked ? QStringList{QStringLiteral("--unlock")} : QStringList();
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        m_keyring.write("password of the test");
        m_keyring.closeWriteChannel();
        if (!QTest::qWaitFor([this] { return serves(); }, 10'000)) {
            qFatal("no keyring: %s", m_keyring.readAllStandardError().constData());
        }
    }
    // Owns its name on the bus and answers nothing.
    void fallSilent() { ::kill(pid_t(m_keyring.processId()), SIGSTOP); }

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    QTemporaryDir directory;

private:
    // The control socket is there before the name on the bus; so the bus is asked.
    [[nodiscard]] bool serves() const
    {
        QProcess asked;
        asked.setProcessEnvironment(m_environment);
        asked.start(QStringLiteral("dbus-send"), {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                                                  QStringLiteral("org.freedesktop.DBus.NameHasOwner"), QStringLiteral("string:org.freedesktop.secrets")});
        return asked.waitForFinished(5'000) && asked.readAllStandardOutput().contains("boolean true");
    }
    static void end(QProcess &process)
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }

    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace bw::test
