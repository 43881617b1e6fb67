// The rows of a list as they are shown: those in which every word of the filter stands, by exact values in the order that was asked
// for, else in the model's own. While it is held, no row that is shown moves: what changes stays where it is, what comes stands at
// the end; what ends leaves. A wish of the person (another order, another filter) is followed at once also then. Screen thread.
#pragma once

#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

namespace bw::ui {

class ListOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ListOrder(QAbstractItemModel &model, QObject *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }
    void setHidden(const QSet<int> &columns); // the filter does not look into what is not shown
    void hold(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] int waiting() const; // rows that came while it is held: the last ones, until it is let go
    [[nodiscard]] bool isSorted() const { return m_sorted; } // else the model's own order

    // A column below zero: the model's own order again.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void freeze();
    void remember(int first, int last);
    void sortAgain();
    template<typename Wish>
    void follow(Wish wish);

    QString m_words;
    QStringList m_each;
    QSet<int> m_hidden;
    bool m_sorted = false;
    bool m_held = false;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_frozen = false; // held, and no wish is being followed
    QHash<QPersistentModelIndex, int> m_places; // while frozen: lower is further up
    int m_next = 0;
    int m_firstWaiting = 0; // its place
};

} // namespace bw::ui
