// Reads a chart where the pointer is, or point by point with the arrow keys (Home, End, Escape): a line at the place, and which point
// it is. Whoever shows the chart says the words. The chart can be reached by Tab; the line is drawn over it, never into it. Screen thread.
#pragma once

#include <QList>
#include <QObject>

class QAbstractSeries;
class QChartView;

namespace bw::ui {

class ChartReader : public QObject
{
    Q_OBJECT

public:
    ChartReader(QChartView *view, QAbstractSeries *series);

    // From left to right, in the chart's own units. The place that is read stays where it is, as long as it is there.
    void setPoints(const QList<double> &xs);
    [[nodiscard]] int at() const { return m_at; } // -1: nowhere

Q_SIGNALS:
    void looked(int point); // -1: nowhere any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(int point);
    bool key(int key);
    void place();

    QChartView *m_view = nullptr;
    QAbstractSeries *m_series = nullptr;
    QWidget *m_line = nullptr;
    QList<double> m_xs;
    double m_x = 0;
    int m_at = -1;
};

} // namespace bw::ui
