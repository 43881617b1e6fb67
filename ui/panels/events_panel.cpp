#include "ui/panels/events_panel.h"

#include "ui/models/events_model.h"
#include "ui/panels/list_table.h"

#include <QVBoxLayout>

namespace bw::ui {

EventsPanel::EventsPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new EventsModel(this))
{
    setAccessibleName(tr("Events"));
    auto *table = new ListTable(tr("Events"), tr("Nothing has happened yet."), this);
    m_table = table;
    m_table->setModel(m_model);
    table->sizeColumns({QStringLiteral("00:00:00"), tr("▲ warning"), QStringLiteral("The market stream was silent for 2.3 s.")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &EventsPanel::refresh);
    refresh();
}

void EventsPanel::refresh()
{
    m_model->update(*m_client.latest());
}

} // namespace bw::ui
