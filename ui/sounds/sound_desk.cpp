#include "ui/sounds/sound_desk.h"

#include "ui/preferences.h"
#include "ui/widgets/stop_trigger.h"

#include <QTimer>

namespace bw::ui {

namespace {

constexpr int kSilenceCheckMs = 500; // a silent engine sends no picture

} // namespace

bool isHeard(Sound sound, const Preferences &preferences)
{
    return sound == Sound::Emergency || (preferences.sounds && !preferences.doNotDisturb && !preferences.mutedSounds.contains(soundWord(sound)));
}

SoundDesk::SoundDesk(engine_client::EngineClient &client, std::shared_ptr<const base::Clock> clock, std::unique_ptr<SoundPlayer> player)
    : m_client(client), m_clock(std::move(clock)), m_player(std::move(player))
{
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &SoundDesk::look);
    connect(&StopTrigger::of(client), &StopTrigger::fired, this, [this] {
        if (const auto &press = StopTrigger::of(m_client).local()) {
            let(m_watch.pressed(press->record, m_clock->steady()));
        }
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SoundDesk::look);
    timer->start(kSilenceCheckMs);
}

void SoundDesk::look()
{
    let(m_watch.look(*m_client.latest(), m_client.engineSilence(), m_clock->steady()));
}

void SoundDesk::let(std::optional<Sound> sound)
{
    if (sound && isHeard(*sound, PreferenceStore::instance().now())) {
        m_player->play(*sound);
    }
}

} // namespace bw::ui
