#include "app/desktop_attention.h"

#include "app/quiet.h"
#include "ui/preferences.h"

namespace bw::app {

namespace {

ui::Urgency urgencyOf(alerts::Priority priority)
{
    switch (priority) {
    case alerts::Priority::Info:
        return ui::Urgency::Usual;
    case alerts::Priority::Warning:
    case alerts::Priority::Alarm:
        return ui::Urgency::Warning;
    case alerts::Priority::Emergency:
        break;
    }
    return ui::Urgency::Critical;
}

} // namespace

AttentionParts attentionOfThisDesktop(const base::Result<alerts::AlertSettings> &alerts)
{
    return {std::make_shared<base::SystemClock>(), std::make_unique<ui::SystemTrayPlace>(), std::make_unique<ui::ProgramPlayer>(), alerts};
}

DesktopAttention::DesktopAttention(engine_client::EngineClient &client, ui::MainWindow &window, AttentionParts parts)
    : m_tray(client, window, std::move(parts.tray))
    , m_sounds(client, parts.clock, std::move(parts.player))
{
    ui::PreferenceStore &preferences = ui::PreferenceStore::instance();
    const auto follow = [&preferences] { doNotDisturb() = preferences.now().doNotDisturb; };
    QObject::connect(&preferences, &ui::PreferenceStore::changed, &m_context, follow);
    follow();
    const auto &settings = parts.alerts;
    if (!settings || settings->desktop) {
        return;
    }
    m_notices = std::make_unique<ScreenNotices>(client, parts.clock, settings->terms, [this, secrets = settings->secrets()](const alerts::Outgoing &message) {
        m_tray.notify(QStringLiteral("Breakwater"), alerts::withoutSecrets(message.text, secrets), urgencyOf(message.priority));
    });
}

} // namespace bw::app
