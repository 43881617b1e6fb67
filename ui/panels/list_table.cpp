#include "ui/panels/list_table.h"

#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

ListTable::ListTable(const Saying &accessibleName, const Saying &emptyWords, QWidget *parent)
    : QTableView(parent)
{
    spoken(this, [this, accessibleName, emptyWords] {
        setAccessibleName(accessibleName.text());
        m_emptyWords = emptyWords.text();
    });
    setObjectName(QStringLiteral("list"));
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(30);
}

void ListTable::sizeColumns(const std::function<QStringList()> &templates)
{
    spoken(this, [this, templates] {
        fitColumns(templates());
        tellOfEveryText();
    });
}

// Texts that the model makes at the moment of asking are others now, and only the model's signals bring a view to ask.
void ListTable::tellOfEveryText()
{
    QAbstractItemModel *model = this->model();
    const int columns = model->columnCount();
    Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (model->rowCount() > 0) {
        Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, columns - 1));
    }
    viewport()->update();
}

void ListTable::fitColumns(const QStringList &templates)
{
    const QFontMetrics words(Theme::words());
    const QFontMetrics figures(Theme::figures());
    for (int column = 0; column < templates.size() && model() && column < model()->columnCount(); ++column) {
        const QString header = model()->headerData(column, Qt::Horizontal).toString();
        const QString &text = templates.at(column);
        const int width = std::max({words.horizontalAdvance(text), figures.horizontalAdvance(text), words.horizontalAdvance(header)});
        setColumnWidth(column, width + 24);
        m_leastLast = width + 24;
    }
    fitLastColumn();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitLastColumn();
}

void ListTable::fitLastColumn()
{
    const int last = model() ? model()->columnCount() - 1 : -1;
    if (last < 0) {
        return;
    }
    const int others = horizontalHeader()->sectionPosition(last);
    setColumnWidth(last, std::max(m_leastLast, viewport()->width() - others));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) {
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(Theme::palette().textMuted);
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyWords);
    }
}

void ListTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int scrolled = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    if (scrolled > 0 && start * verticalHeader()->defaultSectionSize() <= scrolled) {
        updateGeometries(); // the bar's range must include the new rows first
        verticalScrollBar()->setValue(scrolled + (end - start + 1) * verticalHeader()->defaultSectionSize());
    }
}

void layOutList(QWidget *panel, ListTable *table, QLabel *words, QPushButton *button)
{
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(10, 0, 10, 6);
    bottom->addWidget(words, 1);
    bottom->addWidget(button);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(table, 1);
    layout->addLayout(bottom);
    panel->setFocusProxy(table);
}

} // namespace bw::ui
