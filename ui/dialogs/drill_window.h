// The drill: every limit made to fire, in a process of its own, row by row as it comes; and the record of the last runs, which a
// step to a live mode reads too. Closing it ends a drill that runs. Screen thread.
#pragma once

#include "ui/desktop_services.h"
#include "ui/dialogs/side_window.h"
#include "ui/drill_process.h"

class QPushButton;
class QTableWidget;

namespace bw::ui {

class DrillWindow : public SideWindow
{
    Q_OBJECT

public:
    DrillWindow(engine_client::EngineClient &client, const DesktopServices &services, QWidget *parent);

    [[nodiscard]] bool isRunning() const { return m_drill.isRunning(); }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void make();
    void begin();
    void add(const DrillLine &line);
    void showLine(const DrillLine &line);
    void end(DrillEnd how, const QString &sentence);
    void showRecord();
    void showState();

    DesktopServices m_services;
    DrillProcess m_drill;
    std::optional<DrillEnd> m_end;
    QString m_why;
    QList<DrillLine> m_lines;
    int m_failed = 0;
    ToneLabel *m_standing = nullptr;
    ToneLabel *m_state = nullptr;
    QTableWidget *m_rows = nullptr;
    QLabel *m_runsTitle = nullptr;
    QTableWidget *m_runs = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bw::ui
