// SIGINT and SIGTERM as an ordinary event of the loop (a pipe, no work in the handler). One instance per process.
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

Q_SIGNALS:
    void endAsked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace bw::app
