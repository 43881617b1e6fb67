// Where a desktop shows icons of programs that go on without a window, and their messages. There may be none, and it may come and go.
// Thread: the screen's.
#pragma once

#include <QObject>

class QIcon;
class QMenu;
class QSystemTrayIcon;

namespace bw::ui {

enum class Urgency { Usual = 1, Warning, Critical };

class TrayPlace : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual bool isThere() const = 0;
    virtual void showIcon(const QIcon &icon) = 0;
    virtual void showTip(const QString &tip) = 0;
    virtual void setMenu(QMenu *menu) = 0; // stays the caller's
    virtual void notify(const QString &title, const QString &text, Urgency urgency) = 0;

Q_SIGNALS:
    void pressed(); // the icon, by the usual button
};

class SystemTrayPlace final : public TrayPlace
{
    Q_OBJECT

public:
    SystemTrayPlace();

    [[nodiscard]] bool isThere() const override;
    void showIcon(const QIcon &icon) override;
    void showTip(const QString &tip) override;
    void setMenu(QMenu *menu) override;
    void notify(const QString &title, const QString &text, Urgency urgency) override;

private:
    QSystemTrayIcon *m_icon;
};

} // namespace bw::ui
