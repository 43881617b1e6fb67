#include "ui/panels/positions_table.h"

#include "ui/panels/list_columns.h"
#include "ui/presenters/position_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kCellPadding = 16;
constexpr int kBarWidth = 40; // more than the figure above it needs
constexpr int kBarMost = 130;
constexpr int kPillMargin = 13; // the words of an alarm stand in a filled shape, and how long it has gone on is the last to be cut

// The widest thing that a column is meant to hold.
QString templateOf(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Symbol: return QStringLiteral("1000PEPEUSDT");
    case PositionColumn::Side: return PositionsTable::tr("Short");
    case PositionColumn::Quantity: return QStringLiteral("00 000.000");
    case PositionColumn::Entry: return QStringLiteral("000 000.00");
    case PositionColumn::Mark: return QStringLiteral("000 000.00");
    case PositionColumn::Value: return QStringLiteral("000 000.00");
    case PositionColumn::OfBalance: return QStringLiteral("100.00 % !");
    case PositionColumn::Pnl: return QStringLiteral("−00 000.00");
    case PositionColumn::Stop: return QStringLiteral("000 000.00");
    case PositionColumn::ToStop: return QStringLiteral("−00.00 %");
    case PositionColumn::Guard: return longestGuard();
    case PositionColumn::Course: return {}; // its title, and what is left of the width
    }
    return {};
}

} // namespace

PositionsTable::PositionsTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("positionsTable"));
    spoken(this, [this] { setAccessibleName(tr("Positions")); });
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(150);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(40);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

void PositionsTable::sizeColumns()
{
    const QFontMetrics figures(Theme::figures());
    const QFontMetrics words(Theme::words(1.0, QFont::DemiBold));
    if (!model()) {
        return;
    }
    if (!m_columns) {
        m_columns = new ListColumns(QStringLiteral("positions"), this, LastColumn::AsIts);
        connect(m_columns, &ListColumns::hiddenChanged, this, &PositionsTable::shareTheRest);
    }
    Q_EMIT model()->headerDataChanged(Qt::Horizontal, 0, model()->columnCount() - 1); // the titles may be of another language
    m_least.clear();
    for (int c = 0; c < model()->columnCount(); ++c) {
        const auto column = static_cast<PositionColumn>(c);
        const bool isWords = column == PositionColumn::Symbol || column == PositionColumn::Side || column == PositionColumn::Guard;
        const int content = (isWords ? words : figures).horizontalAdvance(templateOf(column));
        const int header = words.horizontalAdvance(columnTitle(column)) + (column == PositionColumn::Course ? 0 : 14); // room for the sort arrow
        const int bar = column == PositionColumn::OfBalance ? kBarWidth : 0;
        const int pill = column == PositionColumn::Guard ? kPillMargin : 0;
        m_least.append(std::max(content + bar + pill, header) + kCellPadding);
    }
    shareTheRest();
}

// The bar is what one looks for from afar: it takes the larger part. What is left is the last column's.
void PositionsTable::shareTheRest()
{
    if (!m_columns) {
        return;
    }
    m_columns->setUsual(m_least);
    int rest = viewport()->width();
    const QList<int> shown = m_columns->shown();
    for (const int column : shown) {
        rest -= m_columns->widthOf(column);
    }
    if (rest > 0) {
        QList<int> widths = m_least;
        widths[static_cast<int>(PositionColumn::OfBalance)] += std::min(rest * 2 / 3, kBarMost - kBarWidth);
        m_columns->setUsual(widths);
    }
}

void PositionsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareTheRest();
}

void PositionsTable::setEmptyText(const QString &text)
{
    const bool covered = model() && model()->rowCount() > 0; // who cannot see that is not told the words either
    if (const QString told = covered ? QString() : text; accessibleDescription() != told) {
        setAccessibleDescription(told);
    }
    if (m_emptyText != text) {
        m_emptyText = text;
        viewport()->update();
    }
}

void PositionsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(Theme::palette().textMuted);
    painter.setFont(Theme::words(1.1));
    painter.drawText(viewport()->rect().adjusted(24, 12, -24, -12), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void PositionsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            Q_EMIT enterPressed();
        }
        event->accept();
        return;
    }
    const bool walks = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (walks && chooseFirst()) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// Qt makes the first row the current one when the focus comes, without choosing it; the first arrow then went past it,
// and Home stayed there with nothing chosen.
bool PositionsTable::chooseFirst()
{
    if (!model() || model()->rowCount() == 0 || selectionModel()->hasSelection()) {
        return false;
    }
    selectRow(0);
    return true;
}

void PositionsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        sizeColumns();
    }
}

} // namespace bw::ui
