// Which columns of a list are shown, in which order and how wide, and by which one it is sorted. What a person changed is kept for the next start, by the list's
// name and the columns' exact names (models/exact.h); everything else follows the texts that are to be expected. Screen thread.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

class QMenu;
class QTableView;

namespace bw::ui {

enum class LastColumn { AsIts = 1, FillsTheRest };

class ListColumns : public QObject
{
    Q_OBJECT

public:
    ListColumns(const QString &name, QTableView *table, LastColumn last); // the table has its model

    void setUsual(const QList<int> &widths); // by column; what a person set stays
    void fitLast();                          // after the table became another size

    [[nodiscard]] QList<int> shown() const;  // from left to right
    [[nodiscard]] QSet<int> hidden() const;
    [[nodiscard]] int widthOf(int column) const; // where it is shown: a person's own, else the usual one
    void show(int column, bool wanted);      // the last one that is shown stays
    void move(int column, int by);           // among those that are shown
    void widen(int column, int by);          // pixels; never below a readable least
    void reset();
    void fillMenu(QMenu &menu);
    void followSort();                       // sorted as it was at the last end, and kept from here on; once, when the order is made

Q_SIGNALS:
    void hiddenChanged();

private:
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] int columnOf(const QString &name) const; // below zero: there is none of that name
    void apply(int column, int width);
    void restore();
    void keep() const;

    QString m_name;
    QTableView *m_table;
    LastColumn m_last;
    QList<int> m_usual;
    QHash<int, int> m_own;
    bool m_applying = true; // what changes now was not a person
};

} // namespace bw::ui
