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

class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    // Without a title of its own (the panel has one) there is a narrow grip instead.
    PanelDock(engine_client::EngineClient &client, const QString &name, const Saying &title, bool ownTitle, QWidget *parent);

    void setLocked(bool locked); // stays where it is, also torn off
    void tearOff(bool wanted);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void refresh();
    void nameIt();

    engine_client::EngineClient &m_client;
    Saying m_title;
    QWidget *m_grip = nullptr;   // docked, without a title
    QWidget *m_head = nullptr;   // torn off
    ModeBadge *m_badge = nullptr;
    ToneLabel *m_asOf = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace bw::ui
