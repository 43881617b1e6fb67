#include "ui/panels/trades_panel.h"

#include "ui/models/trades_model.h"
#include "ui/models/list_order.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/list_table.h"
#include "ui/panels/totals_row.h"
#include "ui/presenters/totals.h"

#include <QAction>
#include <QVBoxLayout>

namespace bw::ui {

TradesPanel::TradesPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new TradesModel(this))
{
    auto *table = new ListTable([] { return tr("Trades"); }, [] { return tr("No fill yet."); }, this);
    m_table = table;
    auto *order = new ListOrder(*m_model, this);
    m_table->setModel(order);
    table->sizeColumns(QStringLiteral("trades"), [] { return QStringList{QStringLiteral("00:00:00"), QStringLiteral("1000PEPEUSDT"), TradesModel::tr("buy") + QLatin1Char('\n') + TradesModel::tr("sell"), QStringLiteral("000 000.00"),
                        QStringLiteral("0 000.000"), QStringLiteral("0.0000 USDT"), QStringLiteral("−0 000.00"), TradesModel::tr("maker") + QLatin1Char('\n') + TradesModel::tr("taker")}; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_totals = new TotalsRow(m_table, this);
    m_frame = new ListFrame(m_client, {QStringLiteral("trades"), ListKind::Log, m_table, order, table->columns()}, m_totals, this);
    layout->addWidget(m_frame);
    m_journal = new QAction(this);
    m_journal->setObjectName(QStringLiteral("showInDecisions"));
    m_journal->setShortcut(QKeySequence(QStringLiteral("Ctrl+J")));
    m_journal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_journal);
    connect(m_journal, &QAction::triggered, this, &TradesPanel::askJournal);
    m_frame->setOwnEntries({m_journal});
    connect(m_frame, &ListFrame::rowsShownChanged, this, &TradesPanel::showTotals);
    setFocusProxy(m_table);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &TradesPanel::refresh);
    spoken(this, [this] {
        setAccessibleName(tr("Trades"));
        m_journal->setText(tr("Show in decisions"));
        showTotals();
        refresh();
    });
}

void TradesPanel::refresh()
{
    m_model->update(*m_client.latest());
}

void TradesPanel::showTotals()
{
    QList<trading::Fill> shown;
    const ListOrder *order = m_frame->order();
    for (int row = 0; row < order->rowCount(); ++row) {
        shown.append(*m_model->fillAt(order->mapToSource(order->index(row, 0)).row()));
    }
    const TradeTotals sums = totalOf(shown);
    m_totals->present(tr("Sum of %n trade(s)", nullptr, static_cast<int>(shown.size())), {{TradesModel::Commission, sums.commission}, {TradesModel::Realized, sums.realized}});
    m_totals->setVisible(!shown.isEmpty());
}

void TradesPanel::askJournal()
{
    const QModelIndex current = m_table->currentIndex();
    const trading::Fill *fill = current.isValid() ? m_model->fillAt(m_frame->order()->mapToSource(current).row()) : nullptr;
    if (fill) {
        Q_EMIT journalRequested(fill->symbol, fill->at, fill->clientId);
    }
}

} // namespace bw::ui
