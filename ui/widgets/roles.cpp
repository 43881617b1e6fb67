#include "ui/widgets/roles.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace bw::ui {

namespace {

// Re-polishing costs a style pass, so it happens only on a change.
void setProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value) {
        return;
    }
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString wordOf(Role role)
{
    switch (role) {
    case Role::Plain:
        return QString();
    case Role::Title:
        return QStringLiteral("title");
    case Role::Muted:
        return QStringLiteral("muted");
    case Role::Warning:
        return QStringLiteral("warning");
    case Role::Alarm:
        return QStringLiteral("alarm");
    case Role::Good:
        return QStringLiteral("good");
    case Role::Floating:
        return QStringLiteral("floating");
    }
    return {};
}

} // namespace

void setRole(QLabel *label, Role role)
{
    setProperty(label, "role", wordOf(role));
}

void setRole(QPushButton *button, ButtonRole role)
{
    setProperty(button, "role", role == ButtonRole::Primary ? QStringLiteral("primary")
                              : role == ButtonRole::Danger  ? QStringLiteral("danger")
                                                            : QString());
}

void setFrameRole(QFrame *frame, const QString &role)
{
    setProperty(frame, "role", role);
}

void setInvalid(QWidget *edit, Validity validity)
{
    setProperty(edit, "invalid", validity == Validity::Invalid);
}

} // namespace bw::ui
