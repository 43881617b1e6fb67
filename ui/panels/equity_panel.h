// Equity since the start of the program against the day's baseline, with the figures above it.
// At most four repaints of the chart a second, one replace each; nothing is drawn while hidden. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/equity_presenter.h"
#include "ui/presenters/tone.h"

#include <QWidget>

class QChartView;
class QLabel;
class QLayout;
class QLineSeries;
class QCategoryAxis;
class QTimer;

namespace bw::ui {

class ToneLabel;

class EquityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EquityPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Shown
    {
        ToneLabel *value = nullptr;
        ToneLabel *below = nullptr;
    };

    void build();
    QLayout *buildFigures();
    void buildChart();
    static void presentFigure(const Shown &shown, const Figure &figure, Tone tone);
    void onSnapshot();
    void draw();
    void applyTheme();

    engine_client::EngineClient &m_client;
    EquityPresenter m_presenter;
    QTimer *m_tick = nullptr;
    bool m_dirty = false;
    Shown m_equity;
    Shown m_today;
    Shown m_drawdown;
    QLabel *m_empty = nullptr;
    QChartView *m_view = nullptr;
    QLineSeries *m_line = nullptr;
    QLineSeries *m_baseline = nullptr;
    QCategoryAxis *m_timeAxis = nullptr;
    QCategoryAxis *m_valueAxis = nullptr;
};

} // namespace bw::ui
