// Paints the cells of the positions: text in its tone also when selected, the share bar with its limit line, and what
// needs a decision as a filled badge. Screen thread.
#pragma once

#include <QStyledItemDelegate>

namespace bw::ui {

class PositionsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bw::ui
