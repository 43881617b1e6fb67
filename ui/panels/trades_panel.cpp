#include "ui/panels/trades_panel.h"

#include "ui/models/trades_model.h"
#include "ui/panels/list_table.h"

#include <QVBoxLayout>

namespace bw::ui {

TradesPanel::TradesPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new TradesModel(this))
{
    auto *table = new ListTable([] { return tr("Trades"); }, [] { return tr("No fill yet."); }, this);
    m_table = table;
    m_table->setModel(m_model);
    table->sizeColumns([] { return QStringList{QStringLiteral("00:00:00"), QStringLiteral("1000PEPEUSDT"), tr("sell"), QStringLiteral("000 000.00"),
                        QStringLiteral("0 000.000"), QStringLiteral("0.0000 USDT"), QStringLiteral("−0 000.00"), tr("maker")}; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &TradesPanel::refresh);
    spoken(this, [this] {
        setAccessibleName(tr("Trades"));
        refresh();
    });
}

void TradesPanel::refresh()
{
    m_model->update(*m_client.latest());
}

} // namespace bw::ui
