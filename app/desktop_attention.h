// What the program does to be noticed by a person at this desktop: the tray, the sounds, the notices. Lives as long as the window.
// Thread: the screen's.
#pragma once

#include "app/screen_notices.h"
#include "core/alerts/alert_settings.h"
#include "ui/sounds/sound_desk.h"
#include "ui/tray/tray.h"

#include <memory>

namespace bw::app {

struct AttentionParts
{
    std::shared_ptr<const base::Clock> clock;
    std::unique_ptr<ui::TrayPlace> tray;
    std::unique_ptr<ui::SoundPlayer> player;
    base::Result<alerts::AlertSettings> alerts; // those that show notifications here keep the notices of the screen away
};

[[nodiscard]] AttentionParts attentionOfThisDesktop(const base::Result<alerts::AlertSettings> &alerts);

class DesktopAttention
{
public:
    DesktopAttention(engine_client::EngineClient &client, ui::MainWindow &window, AttentionParts parts);

private:
    ui::Tray m_tray;
    ui::SoundDesk m_sounds;
    std::unique_ptr<ScreenNotices> m_notices; // null: the alerts show notifications on this desktop already
    QObject m_context;
};

} // namespace bw::app
