#include "ui/panels/totals_row.h"

#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kPadding = 8;

} // namespace

TotalsRow::TotalsRow(QTableView *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setObjectName(QStringLiteral("totals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QHeaderView *header = table->horizontalHeader();
    const auto renew = [this] { update(); };
    connect(header, &QHeaderView::sectionResized, this, renew);
    connect(header, &QHeaderView::sectionMoved, this, renew);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, renew);
}

QSize TotalsRow::sizeHint() const
{
    return {100, QFontMetrics(Theme::words()).height() + 10};
}

void TotalsRow::present(const QString &title, const QHash<int, Toned> &sums)
{
    if (title == m_title && sums == m_sums) {
        return;
    }
    m_title = title;
    m_sums = sums;
    QStringList said{title};
    QList<int> columns = sums.keys();
    std::sort(columns.begin(), columns.end());
    for (const int column : std::as_const(columns)) {
        said.append(QStringLiteral("%1 %2").arg(m_table->model()->headerData(column, Qt::Horizontal).toString(), sums.value(column).text));
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    update();
}

QRect TotalsRow::cellOf(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->isSectionHidden(column)) {
        return {};
    }
    const int left = m_table->viewport()->mapTo(m_table, QPoint(0, 0)).x() + header->sectionViewportPosition(column);
    return {left, 0, header->sectionSize(column), height()};
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Palette &p = Theme::palette();
    QPainter painter(this);
    painter.fillRect(rect(), p.raised);
    painter.fillRect(QRect(0, 0, width(), 1), p.border);
    int free = width(); // up to the first sum
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        const QRect cell = cellOf(it.key());
        if (cell.isEmpty()) {
            continue;
        }
        painter.setFont(Theme::figures(1.0, QFont::DemiBold));
        painter.setPen(toneColor(it->tone));
        const int wide = painter.fontMetrics().horizontalAdvance(it->text);
        QRect text = cell.adjusted(kPadding, 0, -kPadding, 0);
        text.setLeft(std::min(text.left(), text.right() - wide)); // a sum is longer than what it sums: it may reach to the left
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, it->text);
        free = std::min(free, text.right() - wide - kPadding);
    }
    painter.setFont(Theme::words(1.0, QFont::DemiBold));
    painter.setPen(p.textMuted);
    painter.drawText(QRect(kPadding, 0, free - kPadding, height()), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, free - kPadding));
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const QPoint at = static_cast<QHelpEvent *>(event)->pos();
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        if (cellOf(it.key()).contains(at)) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), it->tip, this);
        }
    }
    return true;
}

} // namespace bw::ui
