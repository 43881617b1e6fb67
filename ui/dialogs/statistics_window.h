// What came of the trading: figures, each with its formula, the spread of the trades' results, the result of each day beside the
// limit of that day, as far back as was chosen (kept for the next start), and all of it for other programs. Screen thread.
#pragma once

#include "ui/dialogs/side_window.h"
#include "ui/presenters/statistics_export.h"
#include "ui/widgets/roles.h"

#include <functional>

class QAction;
class QComboBox;
class QPushButton;

namespace bw::ui {

class BarChart;
class StatCard;

class StatisticsWindow : public SideWindow
{
    Q_OBJECT

public:
    StatisticsWindow(engine_client::EngineClient &client, QWidget *parent);

    // False: it could not be written; the window says why.
    bool saveTable(StatisticsTable table, const QString &path);
    bool savePicture(const QString &path); // of the window
    bool saveChart(const BarChart &chart, const QString &path);
    [[nodiscard]] static ChartRange range();

protected:
    void retranslate() override;
    void refresh() override;

private:
    void makeCards();
    void makeRange();
    void makeCharts();
    void makeBottom();
    void ask(StatisticsTable table);
    void askPicture(const QString &what, const std::function<void(const QString &)> &save);
    void chooseRange();
    bool write(const QString &path, const QByteArray &content);
    void say(Role role, const QString &text);

    std::shared_ptr<const report::Performance> m_shown; // of what the charts are
    trading::Ratio m_shownLimit;
    base::CivilDay m_shownDay;
    bool m_drawn = false;
    QList<StatCard *> m_cards;
    BarChart *m_trades = nullptr;
    BarChart *m_days = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_rangeTitle = nullptr;
    QComboBox *m_ranges = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_export = nullptr;
    QList<QAction *> m_exports;
    QPushButton *m_close = nullptr;
};

} // namespace bw::ui
