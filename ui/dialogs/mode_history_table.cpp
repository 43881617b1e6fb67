#include "ui/dialogs/mode_history_table.h"

#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ModeHistoryTable)
};

} // namespace

QTableWidget *makeModeHistoryTable(QWidget *parent)
{
    auto *table = new QTableWidget(0, 4, parent);
    table->setObjectName(QStringLiteral("history"));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 250);
    table->setColumnWidth(2, 340);
    return table;
}

void translateModeHistory(QTableWidget *table)
{
    table->setHorizontalHeaderLabels({Words::tr("When (UTC)"), Words::tr("Step"), Words::tr("Outcome"), Words::tr("By whom")});
    table->setAccessibleName(Words::tr("Steps of before, newest first"));
}

void showModeHistory(QTableWidget *table, const QList<ModeHistoryCells> &rows)
{
    table->setRowCount(static_cast<int>(rows.size()));
    for (int line = 0; line < rows.size(); ++line) {
        const ModeHistoryCells &row = rows.at(line);
        auto *outcome = new QTableWidgetItem(row.outcome.text);
        outcome->setForeground(toneColor(row.outcome.tone));
        outcome->setToolTip(row.outcome.text);
        table->setItem(line, 0, new QTableWidgetItem(row.at));
        table->setItem(line, 1, new QTableWidgetItem(row.step));
        table->setItem(line, 2, outcome);
        table->setItem(line, 3, new QTableWidgetItem(row.by));
    }
}

} // namespace bw::ui
