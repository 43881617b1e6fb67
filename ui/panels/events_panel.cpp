#include "ui/panels/events_panel.h"

#include "ui/models/events_model.h"
#include "ui/models/list_order.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/list_table.h"
#include "ui/presenters/alerts_presenter.h"
#include "ui/widgets/tone_label.h"

#include <QTimer>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kAlertsEveryMs = 1000;

} // namespace

EventsPanel::EventsPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new EventsModel(this))
{
    auto *table = new ListTable([] { return tr("Events"); }, [] { return tr("Nothing has happened yet."); }, this);
    m_table = table;
    auto *order = new ListOrder(*m_model, this);
    m_table->setModel(order);
    table->sizeColumns(QStringLiteral("events"), [] { return QStringList{QStringLiteral("00:00:00"), EventsModel::tr("info") + QLatin1Char('\n') + EventsModel::tr("▲ warning") + QLatin1Char('\n') + EventsModel::tr("✖ alarm"), tr("The market stream was silent for 2.3 s.")}; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_frame = new ListFrame(m_client, {QStringLiteral("events"), ListKind::Log, m_table, order, table->columns()}, nullptr, this);
    layout->addWidget(m_frame);
    m_alerts = new ToneLabel(this);
    m_alerts->setObjectName(QStringLiteral("alerts"));
    m_alerts->setWordWrap(true);
    m_alerts->setMargin(4);
    layout->addWidget(m_alerts);
    auto *timer = new QTimer(this); // pictures may fail to come just then
    connect(timer, &QTimer::timeout, this, &EventsPanel::showAlerts);
    timer->start(kAlertsEveryMs);
    setFocusProxy(m_table);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &EventsPanel::refresh);
    spoken(this, [this] {
        setAccessibleName(tr("Events"));
        m_alerts->setAccessibleName(tr("Alerts"));
        showAlerts();
        refresh();
    });
}

void EventsPanel::refresh()
{
    m_model->update(*m_client.latest());
}

void EventsPanel::showAlerts()
{
    const auto view = m_client.alerts();
    const Toned line = presentAlerts(view.get());
    m_alerts->setVisible(!line.text.isEmpty());
    m_alerts->present(line);
}

} // namespace bw::ui
