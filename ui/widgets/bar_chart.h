// A chart of bars, losses and gains in their colours, with a dashed line across each bar that has a limit. Says why it is empty.
// The values behind it are told where the pointer is, by the arrow keys, and by the accessible description. Screen thread.
#pragma once

#include "ui/presenters/statistics_presenter.h"

#include <QWidget>

class QBarSet;
class QCategoryAxis;
class QChartView;
class QLabel;
class QLineSeries;
class QStackedBarSeries;

namespace bw::ui {

class ChartReader;

class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(const QString &name, QWidget *parent = nullptr);

    void present(const BarFrame &frame, const QString &emptyWords);
    [[nodiscard]] const BarFrame &frame() const { return m_frame; }
    [[nodiscard]] QByteArray picture() const; // of the chart and its words, as PNG

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void tell(int bar);
    void drawLimits();

    BarFrame m_frame;
    QLabel *m_words = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_reading = nullptr;    // of the bar that is read
    ChartReader *m_reader = nullptr;
    QChartView *m_view = nullptr;
    QStackedBarSeries *m_bars = nullptr;
    QBarSet *m_losses = nullptr;
    QBarSet *m_gains = nullptr;
    QLineSeries *m_zero = nullptr;
    QList<QLineSeries *> m_limits; // one for each stretch of days without a gap
    QCategoryAxis *m_below = nullptr;
    QCategoryAxis *m_values = nullptr;
};

} // namespace bw::ui
