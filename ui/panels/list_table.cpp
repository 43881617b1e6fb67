#include "ui/panels/list_table.h"

#include "ui/models/list_order.h"
#include "ui/panels/list_columns.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kCellPadding = 18;
constexpr int kHeadPadding = 24;
constexpr int kSortArrow = 20; // and the air around it

} // namespace

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

void ListTable::sizeColumns(const QString &name, const std::function<QStringList()> &templates)
{
    m_columns = new ListColumns(name, this, LastColumn::FillsTheRest);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the list's own order
    setSortingEnabled(true);
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
    QList<int> widths;
    for (int column = 0; column < templates.size() && column < model()->columnCount(); ++column) {
        int width = words.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + kSortArrow + kHeadPadding;
        const QStringList texts = templates.at(column).split(QLatin1Char('\n'));
        for (const QString &text : texts) {
            width = std::max({width, words.horizontalAdvance(text) + kCellPadding, figures.horizontalAdvance(text) + kCellPadding});
        }
        widths.append(width);
    }
    m_columns->setUsual(widths);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_columns) {
        m_columns->fitLast();
    }
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(Theme::palette().textMuted);
        const auto *order = qobject_cast<const ListOrder *>(model());
        const bool filtered = order && order->sourceModel()->rowCount() > 0;
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         filtered ? tr("No row has the words of the filter. Esc in the filter shows every row again.") : m_emptyWords);
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

void layOutList(QWidget *panel, QWidget *list, QLabel *words, QPushButton *button)
{
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(10, 0, 10, 6);
    bottom->addWidget(words, 1);
    bottom->addWidget(button);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(list, 1);
    layout->addLayout(bottom);
    panel->setFocusProxy(list);
}

} // namespace bw::ui
