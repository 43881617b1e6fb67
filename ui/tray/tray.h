// The program's icon in the tray: the state by colour and shape, the day's result for who points at it, and a menu with the emergency stop,
// which fires at once. While the window is hidden the tray is the way back to it; where the tray goes away, the window comes by itself.
// Thread: the screen's.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/tray/tray_place.h"
#include "ui/tray/tray_presenter.h"

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace bw::ui {

class MainWindow;

class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(engine_client::EngineClient &client, MainWindow &window, std::unique_ptr<TrayPlace> place);
    ~Tray() override;

    // Silent where "do not disturb" is on, except for what is critical, and where there is no tray.
    void notify(const QString &title, const QString &text, Urgency urgency);
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

private:
    void makeMenu();
    void say();
    [[nodiscard]] TrayView viewOfNow() const;
    void onPicture();
    void refresh();
    void bringUp();

    engine_client::EngineClient &m_client;
    MainWindow &m_window;
    std::unique_ptr<TrayPlace> m_place;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_state = nullptr;
    QAction *m_show = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_quiet = nullptr;
    QAction *m_quit = nullptr;
    std::optional<TrayView> m_view;
};

} // namespace bw::ui
