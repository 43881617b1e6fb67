// A panel of a list on the screen, with the engine behind it.
#pragma once

#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/panels/list_frame.h"

#include <QAction>
#include <QEnterEvent>
#include <QTableView>

namespace bw::test {

template<typename Panel>
struct ListStage
{
    explicit ListStage(const engine_client::Snapshot &first = scenes::calm()) : client(first), panel(client)
    {
        panel.resize(1000, 300);
        panel.show();
        panel.activateWindow();
    }
    QTableView &table() { return *panel.template findChild<QTableView *>(); }
    ui::ListFrame &frame() { return *panel.template findChild<ui::ListFrame *>(); }
    QAbstractItemModel &rows() { return *table().model(); }
    void press(const char *action) { child<QAction>(panel, action)->trigger(); }

    FakeEngineClient client;
    Panel panel;
};

// The pointer on the first row, or gone.
inline void over(QTableView &table, bool is)
{
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table.viewport(), is ? static_cast<QEvent *>(&enter) : &leave);
}

} // namespace bw::test
