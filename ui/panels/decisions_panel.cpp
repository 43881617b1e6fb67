#include "ui/panels/decisions_panel.h"

#include "ui/models/decisions_model.h"
#include "ui/panels/list_table.h"

#include <QVBoxLayout>

namespace bw::ui {

DecisionsPanel::DecisionsPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new DecisionsModel(this))
{
    auto *table = new ListTable([] { return tr("Decisions"); }, [] { return tr("No decision yet. Every order that is allowed or refused appears here, with the rule and its numbers."); }, this);
    m_table = table;
    m_table->setModel(m_model);
    table->sizeColumns([] { return QStringList{QStringLiteral("00:00:00"), tr("✖ refused"), QStringLiteral("clear-stop"), QStringLiteral("1000PEPEUSDT"),
                        QStringLiteral("buy 0.010 BTCUSDT at market"), tr("Position size: it would be 9.41 %; the limit is 5 %.")}; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &DecisionsPanel::refresh);
    spoken(this, [this] {
        setAccessibleName(tr("Decisions"));
        m_model->sayAgain(*m_client.latest());
        refresh();
    });
}

void DecisionsPanel::refresh()
{
    m_model->update(*m_client.latest());
}

} // namespace bw::ui
