#include "core/alerts/desktop_sink.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QTimer>
#include <QUuid>

namespace bw::alerts {

namespace {

constexpr int kUsualTime = -1;
constexpr int kUntilDismissed = 0;

QString sessionBus()
{
    const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return !told.isEmpty() ? told : QFileInfo::exists(usual) ? QStringLiteral("unix:path=") + usual : QString();
}

// low, normal, critical
uchar urgencyOf(Priority priority)
{
    return priority >= Priority::Alarm ? 2 : priority == Priority::Warning ? 1 : 0;
}

QDBusMessage notification(const Outgoing &message)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                                                       QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QString body = message.text.toHtmlEscaped(); // servers may read it as markup
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(message.priority))}, {QStringLiteral("desktop-entry"), QStringLiteral("breakwater")}};
    call << QStringLiteral("Breakwater") << 0U << QStringLiteral("breakwater") << QStringLiteral("Breakwater") << body << QStringList() << hints
         << (message.priority == Priority::Emergency ? kUntilDismissed : kUsualTime);
    return call;
}

} // namespace

DesktopSink::DesktopSink(QString address, base::Millis timeout)
    : m_address(std::move(address)), m_timeout(timeout), m_connectionName(QUuid::createUuid().toString()), m_bus(m_connectionName)
{
}

DesktopSink::~DesktopSink()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_connectionName);
}

bool DesktopSink::connectToBus()
{
    if (m_bus.isConnected()) {
        return true;
    }
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_connectionName);
    const QString address = m_address.isEmpty() ? sessionBus() : m_address;
    if (!address.isEmpty()) {
        m_bus = QDBusConnection::connectToBus(address, m_connectionName);
    }
    return m_bus.isConnected();
}

void DesktopSink::send(const Outgoing &message, std::function<void(SinkAnswer)> done)
{
    if (!connectToBus()) {
        QTimer::singleShot(0, &m_context, [done = std::move(done)] { done({false, QStringLiteral("There is no session bus."), {}}); });
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notification(message), static_cast<int>(m_timeout.count())), &m_context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            return done({false, QStringLiteral("Nobody shows notifications (%1).").arg(reply.error().name()), {}});
        }
        done({true, {}, {}});
    });
}

} // namespace bw::alerts
