// The table of the lists: rows of one height, columns sized from template texts (never from live data), an empty list
// says so. A row does not move under the hand: when newer rows arrive above a
// list that is scrolled down, what is on screen stays. Screen thread.
#pragma once

#include "ui/widgets/spoken.h"

#include <QTableView>

class QLabel;
class QPushButton;

namespace bw::ui {

class ListColumns;

class ListTable : public QTableView
{
    Q_OBJECT

public:
    ListTable(const Saying &accessibleName, const Saying &emptyWords, QWidget *parent = nullptr);

    // One text for each column, as wide as the widest to expect, or several, a line each; the last column takes what is left, but never
    // less. Asked again, and every cell drawn anew, when the language changes. `name` is that of what a person changed (list_columns.h).
    // The model is set by then.
    void sizeColumns(const QString &name, const std::function<QStringList()> &templates);
    [[nodiscard]] ListColumns *columns() const { return m_columns; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void fitColumns(const QStringList &templates);
    void tellOfEveryText();

    QString m_emptyWords;
    ListColumns *m_columns = nullptr; // once it is sized
};

// A panel of one list, with a line of words and a button below it.
void layOutList(QWidget *panel, QWidget *list, QLabel *words, QPushButton *button);

} // namespace bw::ui
