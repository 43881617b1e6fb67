// A panel of the window that can be moved, and torn off to another screen. Torn off it is a window of its own, and like every window it
// carries the mode (badge, frame, title), how old the data is, and the emergency stop. It never closes: it goes back into the window.
// Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/widgets/spoken.h"

#include <QDockWidget>

class QPushButton;
class QToolButton;

namespace bw::ui {

class ModeBadge;
class ToneLabel;

// What it is dragged by. A panel with tabs has titles enough and gets a narrow grip; its neighbour has both, so that they begin on one line.
enum class DockHead { Title = 1, Grip, GripAndTitle };

class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    PanelDock(engine_client::EngineClient &client, const QString &name, const Saying &title, DockHead head, QWidget *parent);

    void setLocked(bool locked); // stays where it is, also torn off
    void tearOff(bool wanted);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void refresh();
    void nameIt();

    engine_client::EngineClient &m_client;
    Saying m_title;
    QSize m_docked;              // of the panel, when it was in the window last
    QWidget *m_grip = nullptr;   // docked
    QWidget *m_head = nullptr;   // torn off
    ModeBadge *m_badge = nullptr;
    ToneLabel *m_asOf = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace bw::ui
