// The table of the lists: rows of one height, columns sized once from a template text (never from live data), Ctrl+C
// copies the chosen rows, an empty list says so. A row does not move under the hand: when newer rows arrive above a
// list that is scrolled down, what is on screen stays. Screen thread.
#pragma once

#include "ui/widgets/spoken.h"

#include <QTableView>

class QLabel;
class QPushButton;

namespace bw::ui {

class ListTable : public QTableView
{
    Q_OBJECT

public:
    ListTable(const Saying &accessibleName, const Saying &emptyWords, QWidget *parent = nullptr);

    // One text for each column, as wide as the widest to expect; the last column takes what is left, but never less. Asked again, and
    // every cell drawn anew, when the language changes.
    void sizeColumns(const std::function<QStringList()> &templates);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void copyRows() const;
    void fitColumns(const QStringList &templates);
    void fitLastColumn();
    void tellOfEveryText();

    QString m_emptyWords;
    int m_leastLast = 0;
};

// A panel of one list, with a line of words and a button below it.
void layOutList(QWidget *panel, ListTable *table, QLabel *words, QPushButton *button);

} // namespace bw::ui
