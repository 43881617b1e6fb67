// Who plays. Where nothing can play, nothing is heard and trouble() says why; nothing waits for a sound.
// Thread: the screen's.
#pragma once

#include "ui/sounds/sound_watch.h"

#include <QObject>
#include <QTemporaryDir>

namespace bw::ui {

class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;
    virtual void play(Sound sound) = 0;
    [[nodiscard]] virtual QString trouble() const { return {}; } // one sentence; empty: it can play
};

// By the player of the machine's sound system: pw-play, paplay or aplay, whichever is there first. The sounds are the program's own
// (resources/sounds) and are laid into a folder of this run, because a player takes files.
class ProgramPlayer final : public SoundPlayer
{
public:
    ProgramPlayer();
    // program: with its whole path; empty: none.
    explicit ProgramPlayer(QString program);

    void play(Sound sound) override;
    [[nodiscard]] QString trouble() const override;
    [[nodiscard]] QString fileOf(Sound sound); // empty: it could not be laid down

private:
    QString m_program;
    QTemporaryDir m_folder;
    QObject m_running; // players end with it
};

} // namespace bw::ui
