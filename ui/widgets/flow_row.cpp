#include "ui/widgets/flow_row.h"

#include <algorithm>

namespace bw::ui {

FlowRow::FlowRow(int across, int between) : m_across(across), m_between(between)
{
    setContentsMargins(0, 0, 0, 0);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

QSize FlowRow::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            const QSize one = item->sizeHint();
            size = QSize(size.width() + one.width() + (size.width() > 0 ? m_across : 0), std::max(size.height(), one.height()));
        }
    }
    return size;
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Yes);
}

int FlowRow::arrange(const QRect &rect, Apply apply) const
{
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = 0;
    int y = 0;
    int high = 0;
    const auto close = [&] { // the things of a line stand on one middle
        for (const auto &[item, place] : line) {
            if (apply == Apply::Yes) {
                item->setGeometry(place.translated(rect.left(), rect.top() + y + (high - place.height()) / 2));
            }
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize one = item->sizeHint();
        if (!line.empty() && x + one.width() > rect.width()) {
            close();
            y += high + m_between;
            x = 0;
            high = 0;
        }
        line.emplace_back(item.get(), QRect(QPoint(x, 0), QSize(std::min(one.width(), std::max(rect.width(), 0)), one.height())));
        x += one.width() + m_across;
        high = std::max(high, one.height());
    }
    close();
    return y + high;
}

} // namespace bw::ui
