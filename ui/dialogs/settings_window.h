// Breakwater > Settings: what a person chose about the desktop, and where the configuration of the run came from. Every choice
// counts at once and is kept; there is nothing to apply. No safety limit is set here. Screen thread.
#pragma once

#include "ui/desktop_services.h"
#include "ui/dialogs/side_window.h"

class QPushButton;
class QTabWidget;

namespace bw::ui {

class SettingsWindow : public SideWindow
{
    Q_OBJECT

public:
    SettingsWindow(engine_client::EngineClient &client, const DesktopServices &services, QWidget *parent);

protected:
    void retranslate() override;
    void refresh() override {} // nothing here is of the engine's picture

private:
    QTabWidget *m_pages = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bw::ui
