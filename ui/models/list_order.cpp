#include "ui/models/list_order.h"

#include "ui/models/exact.h"

#include <algorithm>
#include <limits>

namespace bw::ui {

namespace {

Exact exactAt(const QModelIndex &index)
{
    return index.data(kExactRole).value<Exact>();
}

} // namespace

// Qt's own direction is always ascending: what is not known stays last in both.
ListOrder::ListOrder(QAbstractItemModel &model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    ListOrder::sort(-1);
    connect(this, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_frozen) {
            remember(first, last); // what comes next stands below what came just now
        }
    });
}

void ListOrder::setWords(const QString &words)
{
    if (words == m_words) {
        return;
    }
    m_words = words;
    m_each = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    follow([this] {
        sortAgain();
        invalidateFilter();
    });
}

void ListOrder::setHidden(const QSet<int> &columns)
{
    if (columns != m_hidden) {
        m_hidden = columns;
        follow([this] {
            sortAgain();
            invalidateFilter();
        });
    }
}

void ListOrder::hold(bool held)
{
    if (held == m_held) {
        return;
    }
    m_held = held;
    if (held) {
        freeze();
        return;
    }
    m_frozen = false;
    m_places.clear();
    sortAgain();
    invalidateFilter();
}

// Qt takes the same column again for nothing new; this it does not.
void ListOrder::sortAgain()
{
    setDynamicSortFilter(true);
}

// What is wished now is done by exact values, and then held again.
template<typename Wish>
void ListOrder::follow(Wish wish)
{
    m_frozen = false;
    wish();
    if (m_held) {
        freeze();
    }
}

void ListOrder::sort(int column, Qt::SortOrder order)
{
    m_sorted = column >= 0;
    m_direction = order;
    follow([this, column] {
        QSortFilterProxyModel::sort(std::max(0, column), Qt::AscendingOrder);
        sortAgain();
    });
}

void ListOrder::freeze()
{
    m_frozen = true;
    m_places.clear();
    m_next = 0;
    remember(0, rowCount() - 1);
    m_firstWaiting = m_next;
}

int ListOrder::waiting() const
{
    if (!m_frozen) {
        return 0;
    }
    return static_cast<int>(std::count_if(m_places.constKeyValueBegin(), m_places.constKeyValueEnd(),
                                          [this](const auto &place) { return place.first.isValid() && place.second >= m_firstWaiting; }));
}

void ListOrder::remember(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_places.insert(QPersistentModelIndex(mapToSource(index(row, 0))), m_next++);
    }
}

// What is shown while it is held stays, whatever became of its words.
bool ListOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_frozen && m_places.contains(QPersistentModelIndex(sourceModel()->index(row, 0, parent)))) {
        return true;
    }
    return std::all_of(m_each.cbegin(), m_each.cend(), [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(); ++column) {
            if (!m_hidden.contains(column) && sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    });
}

bool ListOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_frozen) {
        constexpr int kEnd = std::numeric_limits<int>::max();
        const int a = m_places.value(QPersistentModelIndex(left.siblingAtColumn(0)), kEnd);
        const int b = m_places.value(QPersistentModelIndex(right.siblingAtColumn(0)), kEnd);
        return a != b ? a < b : left.row() < right.row();
    }
    if (m_sorted) {
        const Exact a = exactAt(left);
        const Exact b = exactAt(right);
        if (a.isUnknown() != b.isUnknown()) {
            return b.isUnknown();
        }
        const int order = a.isUnknown() ? 0 : compareExact(a, b);
        if (order != 0) {
            return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
        }
    }
    return left.row() < right.row();
}

} // namespace bw::ui
