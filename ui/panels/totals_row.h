// A row of sums below a table, each under its column: it follows the columns' widths, order and scrolling, and says in its first words
// of how many rows it is the sum. Screen thread.
#pragma once

#include "ui/presenters/tone.h"

#include <QHash>
#include <QWidget>

class QTableView;

namespace bw::ui {

class TotalsRow : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsRow(QTableView *table, QWidget *parent = nullptr);

    void present(const QString &title, const QHash<int, Toned> &sums); // by column
    [[nodiscard]] QString text(int column) const { return m_sums.value(column).text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect cellOf(int column) const;

    QTableView *m_table;
    QString m_title;
    QHash<int, Toned> m_sums;
};

} // namespace bw::ui
