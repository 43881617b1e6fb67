#include "ui/drill_process.h"

#include "ui/tour_run.h"

#include <QTimer>

namespace bw::ui {

namespace {

constexpr int kEndMs = 6000; // its engine ends in order first, and its folder goes

} // namespace

DrillProcess::~DrillProcess()
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

void DrillProcess::start(const QString &program, const QString &dataDirectory)
{
    if (m_process) {
        return;
    }
    m_cancelled = false;
    m_rows = m_failed = 0;
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(TourRun::cleaned(QProcessEnvironment::systemEnvironment()));
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DrillProcess::readRows);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(DrillEnd::Broken, m_process->errorString());
        }
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readRows();
        const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed().section(QLatin1Char('\n'), -1);
        const bool whole = status == QProcess::NormalExit && m_rows > 0 && said.isEmpty();
        if (m_cancelled) {
            finish(DrillEnd::Cancelled, {});
        } else if (whole && (code == 0) == (m_failed == 0)) {
            finish(code == 0 ? DrillEnd::Passed : DrillEnd::NotPassed, {});
        } else {
            finish(DrillEnd::Broken, said.isEmpty() ? tr("it ended with code %1").arg(code) : said);
        }
    });
    m_process->start(program, {QStringLiteral("drill"), QStringLiteral("--rows"), QStringLiteral("--data-dir"), dataDirectory});
}

void DrillProcess::cancel()
{
    if (m_process && !m_cancelled) {
        m_cancelled = true;
        m_process->terminate();
        QTimer::singleShot(kEndMs, m_process, [process = m_process] { process->kill(); });
    }
}

void DrillProcess::readRows()
{
    while (m_process->canReadLine()) {
        if (const auto line = drillLine(m_process->readLine())) {
            ++m_rows;
            m_failed += line->passed ? 0 : 1;
            Q_EMIT row(*line);
        }
    }
}

void DrillProcess::finish(DrillEnd how, const QString &sentence)
{
    m_process->deleteLater();
    m_process = nullptr;
    Q_EMIT ended(how, sentence);
}

} // namespace bw::ui
