// A program of one's own, started for each alert: no shell, the alert as one line of JSON (alertJson) on its standard input, what it
// prints is thrown away. Delivered is exit code 0. One runs at a time; after the time limit it is killed with all that it started.
// It gets few of our environment's variables: nothing that could hold a secret.
#pragma once

#include "core/alerts/alert_sink.h"

#include <QProcess>

namespace bw::alerts {

struct CommandConfig
{
    QString program;                   // absolute
    QStringList arguments;
    base::Millis timeout{10'000};
};

class CommandSink final : public AlertSink
{
public:
    explicit CommandSink(CommandConfig config);
    ~CommandSink() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("the alert command"); }
    void send(const Outgoing &message, std::function<void(SinkAnswer)> done) override;

private:
    void finish(const SinkAnswer &answer);
    void killAll();

    CommandConfig m_config;
    QString m_run;
    std::unique_ptr<QProcess> m_process;
    qint64 m_group = 0;                // its process group, while it runs
    std::function<void(SinkAnswer)> m_done;
    QObject m_context;                 // answers die with it
};

} // namespace bw::alerts
