#include "ui/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace bw::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

} // namespace

std::optional<Scheme> schemeOfPortal(const QVariant &figure)
{
    // Read() wraps its answer in one variant more than the signal does.
    QVariant bare = figure;
    while (bare.canConvert<QDBusVariant>()) {
        bare = bare.value<QDBusVariant>().variant();
    }
    switch (bare.toUInt()) {
    case 1: return Scheme::Dark;
    case 2: return Scheme::Light;
    default: return {};
    }
}

std::optional<Scheme> schemeOfPalette(const QPalette &platform, const QString &desktopName)
{
    const bool dark = platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
    if (dark) {
        return Scheme::Dark;
    }
    return desktopName.isEmpty() ? std::nullopt : std::optional(Scheme::Light);
}

DesktopScheme::DesktopScheme(const QPalette &platform, QObject *parent) : DesktopScheme(platform, QDBusConnection::sessionBus(), parent) {}

DesktopScheme::DesktopScheme(const QPalette &platform, QDBusConnection bus, QObject *parent)
    : QObject(parent), m_palette(schemeOfPalette(platform, qEnvironmentVariable("XDG_CURRENT_DESKTOP")))
{
    if (bus.isConnected()) {
        bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString,QString,QDBusVariant)));
        ask(bus);
    }
}

void DesktopScheme::ask(QDBusConnection bus)
{
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << kGroup << kKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            hear(QVariant::fromValue(reply.value()));
        }
        watcher->deleteLater();
    });
}

void DesktopScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup && key == kKey) {
        hear(QVariant::fromValue(value));
    }
}

void DesktopScheme::hear(const QVariant &figure)
{
    const Scheme before = now();
    m_portal = schemeOfPortal(figure);
    if (now() != before) {
        Q_EMIT changed();
    }
}

Scheme DesktopScheme::now() const
{
    return m_portal.value_or(m_palette.value_or(Scheme::Dark));
}

} // namespace bw::ui
