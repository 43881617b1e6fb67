#include "ui/panels/orders_panel.h"

#include "ui/models/orders_model.h"
#include "ui/panels/list_table.h"
#include "ui/widgets/roles.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace bw::ui {

OrdersPanel::OrdersPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new OrdersModel(this))
{
    auto *table = new ListTable([] { return tr("Orders"); }, [] { return tr("No working order."); }, this);
    m_table = table;
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->sizeColumns([] { return QStringList{QStringLiteral("1000PEPEUSDT"), tr("protective stop"), tr("sell"), tr("whole position"), QStringLiteral("000 000.00"),
                        QStringLiteral("0 000.000"), tr("partly filled"), tr("stop, market"), QStringLiteral("00:00:00"),
                        QStringLiteral("bw-0000-00")}; });

    m_cancel = new QAction(this);
    m_cancel->setObjectName(QStringLiteral("cancelOrder"));
    m_cancel->setShortcut(QKeySequence(Qt::Key_Delete));
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_cancel);
    connect(m_cancel, &QAction::triggered, this, &OrdersPanel::cancelSelected);

    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("ordersMessage"));
    m_message->setWordWrap(true);
    setRole(m_message, Role::Muted);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("cancelOrderButton"));
    connect(m_button, &QPushButton::clicked, this, &OrdersPanel::cancelSelected);

    layOutList(this, table, m_message, m_button);

    connect(m_table, &QWidget::customContextMenuRequested, this, &OrdersPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPanel::nameTheAction);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &OrdersPanel::refresh);
    connect(&m_client, &engine_client::EngineClient::replied, this, &OrdersPanel::onReply);
    spoken(this, [this] {
        setAccessibleName(tr("Orders"));
        m_button->setToolTip(tr("Cancels the chosen orders at once (Del)"));
        refresh();
    });
}

void OrdersPanel::refresh()
{
    m_model->update(*m_client.latest());
    nameTheAction();
}

// The action says what it would do to what is chosen; a protective stop is named as one.
void OrdersPanel::nameTheAction()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const OrderLine *line = rows.size() == 1 ? m_model->line(rows.first().row()) : nullptr;
    const QString text = line && line->conditional && line->exit ? tr("Cancel protective order of %1").arg(line->symbol.text())
        : line           ? tr("Cancel %1 of %2").arg(line->purpose, line->symbol.text())
        : rows.isEmpty() ? tr("Cancel order")
                         : tr("Cancel %n order(s)", nullptr, static_cast<int>(rows.size()));
    m_cancel->setEnabled(!rows.isEmpty());
    m_cancel->setText(text);
    m_button->setEnabled(!rows.isEmpty());
    m_button->setText(text);
}

void OrdersPanel::cancelSelected()
{
    QList<OrderLine> chosen; // copied first: an answer may change the rows while they are walked
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const OrderLine *line = m_model->line(row.row())) {
            chosen.append(*line);
        }
    }
    for (const OrderLine &line : std::as_const(chosen)) {
        setRole(m_message, Role::Muted);
        m_message->setText(tr("Cancelling %1 …").arg(line.clientId.text()));
        m_pending.append(m_client.send(engine_client::CancelOrder{line.symbol, line.clientId}));
    }
}

void OrdersPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    if (!m_table->selectionModel()->isRowSelected(index.row())) {
        m_table->selectRow(index.row());
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_cancel);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void OrdersPanel::onReply(const engine_client::Reply &reply)
{
    if (!m_pending.contains(reply.id)) {
        return;
    }
    const bool bad = reply.kind == engine_client::ReplyKind::Refused || reply.kind == engine_client::ReplyKind::Failed;
    const bool open = reply.kind == engine_client::ReplyKind::Unknown || reply.kind == engine_client::ReplyKind::Accepted;
    if (!open) {
        m_pending.removeAll(reply.id);
    }
    setRole(m_message, bad ? Role::Alarm : reply.kind == engine_client::ReplyKind::Unknown ? Role::Warning : Role::Muted);
    m_message->setText(reply.message.isEmpty() ? (bad ? tr("The order could not be cancelled.") : tr("Cancelled.")) : reply.message);
}

} // namespace bw::ui
