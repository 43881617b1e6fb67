#include "ui/tray/tray_place.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace bw::ui {

SystemTrayPlace::SystemTrayPlace() : m_icon(new QSystemTrayIcon(this))
{
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger) {
            Q_EMIT pressed();
        }
    });
}

bool SystemTrayPlace::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTrayPlace::showIcon(const QIcon &icon)
{
    m_icon->setIcon(icon);
    m_icon->show(); // where there is no tray yet it appears with the tray
}

void SystemTrayPlace::showTip(const QString &tip)
{
    m_icon->setToolTip(tip);
}

void SystemTrayPlace::setMenu(QMenu *menu)
{
    m_icon->setContextMenu(menu);
}

void SystemTrayPlace::notify(const QString &title, const QString &text, Urgency urgency)
{
    constexpr int kUsualMs = 10'000;
    constexpr int kUntilDismissed = 0;
    m_icon->showMessage(title, text, urgency == Urgency::Usual ? QSystemTrayIcon::Information : urgency == Urgency::Warning ? QSystemTrayIcon::Warning : QSystemTrayIcon::Critical,
                        urgency == Urgency::Critical ? kUntilDismissed : kUsualMs);
}

} // namespace bw::ui
