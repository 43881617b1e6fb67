// The notifications of the desktop, silent while nobody there wants to be disturbed (app/quiet.h); never in an emergency.
// Thread: that of the service which owns it.
#pragma once

#include "core/alerts/alert_sink.h"

#include <QObject>

#include <memory>

namespace bw::app {

class QuietDesktop final : public alerts::AlertSink
{
public:
    explicit QuietDesktop(std::unique_ptr<alerts::AlertSink> desktop);

    [[nodiscard]] QString name() const override { return m_desktop->name(); }
    // What is kept back counts as delivered: it was not wanted.
    void send(const alerts::Outgoing &message, std::function<void(alerts::SinkAnswer)> done) override;

private:
    std::unique_ptr<alerts::AlertSink> m_desktop;
    QObject m_context;
};

} // namespace bw::app
