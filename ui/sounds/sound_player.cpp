#include "ui/sounds/sound_player.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

void initSoundResources()
{
    Q_INIT_RESOURCE(breakwater_sounds); // a static library's resources are dropped by the linker otherwise
}

namespace bw::ui {

namespace {

constexpr int kMostAtOnce = 4; // a player that hangs is not joined by hundreds

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoundPlayer)
};

QString firstPlayer()
{
    for (const char *name : {"pw-play", "paplay", "aplay"}) {
        const QString program = QStandardPaths::findExecutable(QString::fromLatin1(name));
        if (!program.isEmpty()) {
            return program;
        }
    }
    return {};
}

} // namespace

ProgramPlayer::ProgramPlayer() : ProgramPlayer(firstPlayer()) {}

ProgramPlayer::ProgramPlayer(QString program) : m_program(std::move(program))
{
    initSoundResources();
}

QString ProgramPlayer::fileOf(Sound sound)
{
    const QString name = soundFile(sound) + QStringLiteral(".wav");
    const QString path = m_folder.filePath(name);
    return QFile::exists(path) || QFile::copy(QStringLiteral(":/sounds/") + name, path) ? path : QString();
}

void ProgramPlayer::play(Sound sound)
{
    const QString file = m_program.isEmpty() ? QString() : fileOf(sound);
    if (file.isEmpty() || m_running.children().size() >= kMostAtOnce) {
        return;
    }
    auto *process = new QProcess(&m_running);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            process->deleteLater();
        }
    });
    process->start(m_program, {file});
}

QString ProgramPlayer::trouble() const
{
    return m_program.isEmpty() ? Words::tr("There is nothing to play sounds with: install pipewire-bin, pulseaudio-utils or alsa-utils.") : QString();
}

} // namespace bw::ui
