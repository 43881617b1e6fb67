// The table of the positions: no column ever follows live content, and an empty one says why it is empty.
#pragma once

#include <QTableView>

namespace bw::ui {

class ListColumns;

class PositionsTable : public QTableView
{
    Q_OBJECT

public:
    explicit PositionsTable(QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }
    void sizeColumns(); // from template strings, once per font and language; the model is set by then
    [[nodiscard]] ListColumns *columns() const { return m_columns; }

Q_SIGNALS:
    void enterPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool chooseFirst(); // where none is chosen; false: nothing changed
    void shareTheRest();              // the width that no column needs, among the bar and the course

    QString m_emptyText;
    QList<int> m_least;               // by column
    ListColumns *m_columns = nullptr; // once it is sized
};

} // namespace bw::ui
