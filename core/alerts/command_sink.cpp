#include "core/alerts/command_sink.h"

#include <QProcessEnvironment>
#include <QTimer>
#include <QUuid>

#include <csignal>
#include <unistd.h>

namespace bw::alerts {

namespace {

QProcessEnvironment fewVariables()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment theirs;
    for (const QString &name : ours.keys()) {
        static const QStringList passed{QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("USER"), QStringLiteral("LOGNAME"), QStringLiteral("LANG"), QStringLiteral("TZ"),
                                        QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("XDG_RUNTIME_DIR")};
        if (passed.contains(name) || name.startsWith(QLatin1String("LC_"))) {
            theirs.insert(name, ours.value(name));
        }
    }
    return theirs;
}

} // namespace

CommandSink::CommandSink(CommandConfig config) : m_config(std::move(config)), m_run(QUuid::createUuid().toString(QUuid::Id128)) {}

CommandSink::~CommandSink()
{
    m_done = {};
    if (m_process) {
        m_process->disconnect();
        killAll();
        m_process->waitForFinished(1'000);
    }
    for (QProcess *killed : m_context.findChildren<QProcess *>()) {
        killed->waitForFinished(1'000);
    }
}

void CommandSink::killAll()
{
    if (m_group > 0) {
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
    }
    m_process->kill(); // where it had not made its group yet
}

void CommandSink::send(const Outgoing &message, std::function<void(SinkAnswer)> done)
{
    m_done = std::move(done);
    m_group = 0;
    m_process = std::make_unique<QProcess>();
    QProcess *process = m_process.get();
    process->setProcessEnvironment(fewVariables());
    process->setWorkingDirectory(QStringLiteral("/"));
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setChildProcessModifier([] { ::setpgid(0, 0); });
    QObject::connect(process, &QProcess::started, process, [this, process] { m_group = process->processId(); });
    QObject::connect(process, &QProcess::finished, process, [this](int code, QProcess::ExitStatus status) {
        m_group = 0;
        if (status != QProcess::NormalExit) {
            return finish({false, QStringLiteral("It was ended by a signal."), {}});
        }
        finish(code == 0 ? SinkAnswer{true, {}, {}} : SinkAnswer{false, QStringLiteral("It ended with %1.").arg(code), {}});
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish({false, QStringLiteral("It could not be started."), {}});
        }
    });
    QTimer::singleShot(m_config.timeout, process, [this] {
        killAll();
        finish({false, QStringLiteral("It did not end within %1 s and was killed.").arg(m_config.timeout.count() / 1000), {}});
    });
    process->start(m_config.program, m_config.arguments);
    process->write(alertJson(message, m_run) + '\n');
    process->closeWriteChannel();
}

// Answered from the event loop, and once: the process that answered may be the one whose signal this is.
void CommandSink::finish(const SinkAnswer &answer)
{
    if (!m_done) {
        return;
    }
    m_process->disconnect();
    QProcess *gone = m_process.release();
    gone->setParent(&m_context); // which takes it along where the sink ends first
    if (gone->state() == QProcess::NotRunning) {
        gone->deleteLater();
    } else { // killed; it has yet to be reaped
        QObject::connect(gone, &QProcess::finished, gone, &QObject::deleteLater);
    }
    QTimer::singleShot(0, &m_context, [done = std::exchange(m_done, {}), answer] { done(answer); });
}

} // namespace bw::alerts
