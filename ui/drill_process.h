// `breakwater drill` in a process of its own, never in the one that trades. Ends with this object. Screen thread.
#pragma once

#include "ui/presenters/drill_presenter.h"

#include <QObject>
#include <QProcess>

namespace bw::ui {

enum class DrillEnd { Passed = 1, NotPassed, Cancelled, Broken };

class DrillProcess : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~DrillProcess() override;

    void start(const QString &program, const QString &dataDirectory); // nothing while one runs
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void row(const bw::ui::DrillLine &line);
    void ended(bw::ui::DrillEnd how, const QString &sentence); // of Broken: why

private:
    void readRows();
    void finish(DrillEnd how, const QString &sentence);

    QProcess *m_process = nullptr;
    bool m_cancelled = false;
    int m_rows = 0;
    int m_failed = 0;
};

} // namespace bw::ui
