#include "ui/tour_run.h"

namespace bw::ui {

namespace {

constexpr int kEndMs = 2500; // the program ends in order within two seconds

} // namespace

QStringList TourRun::arguments(const QString &folder)
{
    return {QStringLiteral("run"), QStringLiteral("--scenario"), QStringLiteral("incident"), QStringLiteral("--tour"), QStringLiteral("--speed"),
            QStringLiteral("0"), QStringLiteral("--no-api"), QStringLiteral("--data-dir"), folder};
}

// A practice run must reach nobody: no key, no chat, no setting of the real one.
QProcessEnvironment TourRun::cleaned(QProcessEnvironment environment)
{
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        for (const char *prefix : {"BINANCE_", "TELEGRAM_", "BREAKWATER_"}) {
            if (name.startsWith(QLatin1String(prefix))) {
                environment.remove(name);
            }
        }
    }
    return environment;
}

TourRun::~TourRun()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->terminate();
        if (!m_process->waitForFinished(kEndMs)) {
            m_process->kill();
            m_process->waitForFinished(kEndMs);
        }
    }
}

void TourRun::start(const QString &program)
{
    if (m_process) {
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        Q_EMIT ended(tr("There is no folder for the practice run: %1").arg(m_folder->errorString()));
        return;
    }
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(cleaned(QProcessEnvironment::systemEnvironment()));
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::started, this, &TourRun::began);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finished(m_process->errorString());
        }
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed().section(QLatin1Char('\n'), -1);
        const bool inOrder = status == QProcess::NormalExit && code == 0;
        finished(inOrder ? QString() : said.isEmpty() ? tr("It ended with code %1.").arg(code) : said);
    });
    m_process->start(program, arguments(m_folder->path()));
}

void TourRun::finished(const QString &failure)
{
    m_process->deleteLater();
    m_process = nullptr;
    m_folder.reset();
    Q_EMIT ended(failure);
}

} // namespace bw::ui
