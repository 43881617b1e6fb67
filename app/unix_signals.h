// Signals as an ordinary event of the loop (a pipe, no work in the handler). One instance per process.
// SIGINT and SIGTERM end; SIGUSR1 reads the configuration again, and SIGHUP too, unless the program was begun on a terminal:
// there it means that the terminal is gone, and ends.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace bw::app {

class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;
    // Before there is an instance, while nobody could read anything again: SIGUSR1 must not end the program.
    static void ignoreReload();

Q_SIGNALS:
    void endAsked();
    void reloadAsked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace bw::app
