// Whether the desktop session is dark or light. Asked of the portal (org.freedesktop.appearance color-scheme), which also says when
// it changes; where no portal speaks, of the palette that the platform gave the program before its own theme.
// Screen thread. The answer of the portal comes later, by changed(); no session bus, no portal, a late one: as if it said nothing.
#pragma once

#include "ui/theme.h"

#include <QObject>
#include <QPalette>

#include <optional>

class QDBusConnection;
class QDBusMessage;
class QDBusVariant;

namespace bw::ui {

// Of the portal's figure: 1 dark, 2 light; anything else is no preference.
[[nodiscard]] std::optional<Scheme> schemeOfPortal(const QVariant &figure);
// Empty: a light palette where no desktop is named is only what Qt draws with when nobody said anything.
[[nodiscard]] std::optional<Scheme> schemeOfPalette(const QPalette &platform, const QString &desktopName);

class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(const QPalette &platform, QObject *parent = nullptr);
    DesktopScheme(const QPalette &platform, QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] Scheme now() const; // dark where nobody says

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(QDBusConnection bus);
    void hear(const QVariant &figure);

    std::optional<Scheme> m_palette;
    std::optional<Scheme> m_portal;
};

} // namespace bw::ui
