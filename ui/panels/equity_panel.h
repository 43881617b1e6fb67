// Equity since the start of the program, or further back (as was chosen the last time), against the day's baseline, the drawdown below
// its highest as an area, with the figures above it; what stands at a place of it by pointer or arrow keys; as a file.
// At most four repaints of the chart a second, one replace each; nothing is drawn while hidden. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/equity_presenter.h"
#include "ui/presenters/tone.h"

#include <QWidget>

class QAction;
class QAreaSeries;
class QChartView;
class QComboBox;
class QLabel;
class QLayout;
class QLineSeries;
class QCategoryAxis;
class QPushButton;
class QTimer;

namespace bw::ui {

class ChartReader;
class ToneLabel;

class EquityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EquityPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

    // What is shown, as a file; false where nothing was written, and the panel says why.
    void askCsv();                            // where to; nothing while there is nothing to export
    void askPicture();
    bool saveCsv(const QString &path);
    bool savePicture(const QString &path);

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
    QLayout *buildFoot();
    void chooseRange();
    [[nodiscard]] static ChartRange range();
    void offerRanges();
    void read(int point);
    void ask(const QString &suffix, bool (EquityPanel::*save)(const QString &));
    bool write(const QString &path, const QByteArray &content);
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
    QLineSeries *m_peak = nullptr;          // upper edge of the drawdown
    QLineSeries *m_trough = nullptr;        // its lower one: the line again, which the area needs for itself
    QAreaSeries *m_drawdownArea = nullptr;
    QCategoryAxis *m_timeAxis = nullptr;
    QCategoryAxis *m_valueAxis = nullptr;
    ChartReader *m_reader = nullptr;
    ChartFrame m_frame;
    ToneLabel *m_reading = nullptr;
    QComboBox *m_ranges = nullptr;
    QPushButton *m_export = nullptr;
    QList<QAction *> m_exports;
};

} // namespace bw::ui
