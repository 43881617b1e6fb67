// A notification on the desktop: org.freedesktop.Notifications.Notify on the session bus (Desktop Notifications Specification 1.2).
// Delivered is what the desktop's server gave a number to. No bus, or nobody on it who shows notifications, is a failure with a
// name, and is tried again like any other.
// The bus: DBUS_SESSION_BUS_ADDRESS, else $XDG_RUNTIME_DIR/bus; none is ever started for this.
#pragma once

#include "core/alerts/alert_sink.h"

#include <QDBusConnection>

namespace bw::alerts {

class DesktopSink final : public AlertSink
{
public:
    // address: of the bus; empty: that of the session.
    explicit DesktopSink(QString address = {}, base::Millis timeout = base::Millis(5'000));
    ~DesktopSink() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("the desktop"); }
    void send(const Outgoing &message, std::function<void(SinkAnswer)> done) override;

private:
    [[nodiscard]] bool connectToBus();

    QString m_address;
    base::Millis m_timeout;
    QString m_connectionName;
    QDBusConnection m_bus;
    QObject m_context;             // answers die with it
};

} // namespace bw::alerts
