#include "ui/panels/orders_panel.h"

#include "core/language/engine_sentences.h"
#include "ui/models/orders_model.h"
#include "ui/models/list_order.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/list_table.h"
#include "ui/widgets/roles.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace bw::ui {

OrdersPanel::OrdersPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new OrdersModel(this))
{
    auto *table = new ListTable([] { return tr("Orders"); }, [] { return tr("No working order."); }, this);
    m_table = table;
    auto *order = new ListOrder(*m_model, this);
    m_table->setModel(order);
    table->sizeColumns(QStringLiteral("orders"), [] { return QStringList{QStringLiteral("1000PEPEUSDT"), OrdersModel::tr("protective stop") + QLatin1Char('\n') + OrdersModel::tr("take-profit"),
                        OrdersModel::tr("buy") + QLatin1Char('\n') + OrdersModel::tr("sell"), OrdersModel::tr("whole position"), QStringLiteral("000 000.00"),
                        QStringLiteral("0 000.000"), OrdersModel::tr("partly filled") + QLatin1Char('\n') + OrdersModel::tr("on its way"), OrdersModel::tr("stop, market"), QStringLiteral("00:00:00"),
                        QStringLiteral("bw-0000-00")}; });

    makeActions();
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("ordersMessage"));
    m_message->setWordWrap(true);
    setRole(m_message, Role::Muted);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("cancelOrderButton"));
    connect(m_button, &QPushButton::clicked, this, &OrdersPanel::cancelSelected);

    m_frame = new ListFrame(m_client, {QStringLiteral("orders"), ListKind::State, m_table, order, table->columns()}, nullptr, this);
    m_frame->setOwnEntries({m_cancel, nullptr, m_journal});
    layOutList(this, m_frame, m_message, m_button);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPanel::nameTheAction);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &OrdersPanel::refresh);
    connect(&m_client, &engine_client::EngineClient::replied, this, &OrdersPanel::onReply);
    spoken(this, [this] {
        setAccessibleName(tr("Orders"));
        m_journal->setText(tr("Show in decisions"));
        m_button->setToolTip(tr("Cancels the chosen orders at once (Del)"));
        m_model->forgetWords();
        refresh();
    });
}

void OrdersPanel::refresh()
{
    m_model->update(*m_client.latest());
    nameTheAction();
}

void OrdersPanel::makeActions()
{
    const auto make = [this](const char *name, const QKeySequence &key) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_cancel = make("cancelOrder", QKeySequence(Qt::Key_Delete));
    m_journal = make("showInDecisions", QKeySequence(QStringLiteral("Ctrl+J")));
    connect(m_cancel, &QAction::triggered, this, &OrdersPanel::cancelSelected);
    connect(m_journal, &QAction::triggered, this, &OrdersPanel::askJournal);
}

QList<OrderLine> OrdersPanel::chosen() const
{
    QList<OrderLine> lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const OrderLine *line = m_model->line(m_frame->order()->mapToSource(row).row())) {
            lines.append(*line);
        }
    }
    return lines;
}

void OrdersPanel::askJournal()
{
    const QList<OrderLine> lines = chosen();
    if (!lines.isEmpty()) {
        Q_EMIT journalRequested(lines.first().symbol, lines.first().updatedAt, lines.first().clientId);
    }
}

// The action says what it would do to what is chosen; a protective stop is named as one.
void OrdersPanel::nameTheAction()
{
    const QList<OrderLine> rows = chosen();
    const OrderLine *line = rows.size() == 1 ? &rows.first() : nullptr;
    const QString text = line && line->conditional && line->exit ? tr("Cancel protective order of %1").arg(line->symbol.text())
        : line           ? tr("Cancel %1 of %2").arg(line->purpose, line->symbol.text())
        : rows.isEmpty() ? tr("Cancel order")
                         : tr("Cancel %n order(s)", nullptr, static_cast<int>(rows.size()));
    m_cancel->setEnabled(!rows.isEmpty());
    m_cancel->setText(text);
    m_journal->setEnabled(line);
    m_button->setEnabled(!rows.isEmpty());
    m_button->setText(text);
}

void OrdersPanel::cancelSelected()
{
    const QList<OrderLine> lines = chosen();
    for (const OrderLine &line : lines) {
        setRole(m_message, Role::Muted);
        m_message->setText(tr("Cancelling %1 …").arg(line.clientId.text()));
        m_pending.append(m_client.send(engine_client::CancelOrder{line.symbol, line.clientId}));
    }
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
    m_message->setText(reply.message.isEmpty() ? (bad ? tr("The order could not be cancelled.") : tr("Cancelled.")) : language::sentence(reply.message));
}

} // namespace bw::ui
