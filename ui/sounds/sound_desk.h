// Lets be heard what the engine's pictures call for, as far as the preferences allow: nothing where sounds are off or "do not disturb" is
// on, no kind that is muted; an emergency always.
// Thread: the screen's.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/sounds/sound_player.h"

#include <memory>

namespace bw::ui {

struct Preferences;

[[nodiscard]] bool isHeard(Sound sound, const Preferences &preferences);

class SoundDesk final : public QObject
{
    Q_OBJECT

public:
    SoundDesk(engine_client::EngineClient &client, std::shared_ptr<const base::Clock> clock, std::unique_ptr<SoundPlayer> player);

    [[nodiscard]] const SoundPlayer &player() const { return *m_player; }

private:
    void look();
    void let(std::optional<Sound> sound);

    engine_client::EngineClient &m_client;
    std::shared_ptr<const base::Clock> m_clock;
    std::unique_ptr<SoundPlayer> m_player;
    SoundWatch m_watch;
};

} // namespace bw::ui
