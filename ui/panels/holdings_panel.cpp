#include "ui/panels/holdings_panel.h"

#include "ui/models/holdings_model.h"
#include "ui/models/list_order.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/list_table.h"
#include "ui/widgets/roles.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace bw::ui {

HoldingsPanel::HoldingsPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new HoldingsModel(this))
{
    auto *table = new ListTable([] { return tr("Holdings"); }, [] { return tr("No coin is held beside the positions."); }, this);
    m_table = table;
    auto *order = new ListOrder(*m_model, this);
    m_table->setModel(order);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->sizeColumns(QStringLiteral("holdings"), [] { return QStringList{QStringLiteral("1000PEPE"), QStringLiteral("0 000.00000000"), QStringLiteral("000 000.00"), QStringLiteral("000 000.00"),
                        tr("untouched; can be adopted")}; });
    m_adopt = new QAction(this);
    m_adopt->setObjectName(QStringLiteral("adopt"));
    m_adopt->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_adopt->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_adopt);
    m_words = spoken(new QLabel(this), [] { return tr("Nothing here is sold or counted, not even by the emergency stop."); });
    m_words->setObjectName(QStringLiteral("holdingsWords"));
    m_words->setWordWrap(true);
    setRole(m_words, Role::Muted);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("adoptButton"));
    m_frame = new ListFrame(m_client, {QStringLiteral("holdings"), ListKind::State, m_table, order, table->columns()}, nullptr, this);
    m_frame->setOwnEntries({m_adopt});
    layOutList(this, m_frame, m_words, m_button);
    connect(m_adopt, &QAction::triggered, this, &HoldingsPanel::adopt);
    connect(m_button, &QPushButton::clicked, m_adopt, &QAction::trigger);
    connect(m_table, &QTableView::doubleClicked, m_adopt, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HoldingsPanel::nameTheAction);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &HoldingsPanel::refresh);
    spoken(this, [this] {
        setAccessibleName(tr("Holdings"));
        refresh();
    });
}

void HoldingsPanel::refresh()
{
    m_model->update(*m_client.latest());
    nameTheAction();
}

const HoldingLine *HoldingsPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->line(m_frame->order()->mapToSource(rows.first()).row());
}

void HoldingsPanel::nameTheAction()
{
    const HoldingLine *line = chosen();
    const bool possible = line && line->note.isEmpty();
    const QString text = line ? tr("Adopt %1…").arg(line->asset) : tr("Adopt…");
    const QString why = !line ? tr("Choose a coin.") : possible ? tr("Makes it a position (%1)").arg(m_adopt->shortcut().toString(QKeySequence::NativeText)) : line->note;
    m_adopt->setText(text);
    m_adopt->setEnabled(possible);
    m_button->setText(text);
    m_button->setEnabled(possible);
    m_button->setToolTip(why);
    m_button->setAccessibleDescription(why);
}

void HoldingsPanel::adopt()
{
    if (const HoldingLine *line = chosen()) {
        Q_EMIT adoptRequested(line->asset);
    }
}

} // namespace bw::ui
