// A second run of this program for the tour alone: a paper account of its own in a temporary folder, in a process of its own, with
// nothing of the environment that names accounts or alerts. It ends with this object, and the folder goes with it. Screen thread.
#pragma once

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace bw::ui {

class TourRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~TourRun() override;

    void start(const QString &program);  // nothing where one runs already
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }
    [[nodiscard]] QString folder() const { return m_folder ? m_folder->path() : QString(); }

    [[nodiscard]] static QStringList arguments(const QString &folder);
    [[nodiscard]] static QProcessEnvironment cleaned(QProcessEnvironment environment);

Q_SIGNALS:
    void began();
    void ended(const QString &failure);  // empty: in order

private:
    void finished(const QString &failure);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess *m_process = nullptr;
};

} // namespace bw::ui
