#include "ui/widgets/announcer.h"

#include <QAccessibleWidget>

namespace bw::ui {

namespace {

QAccessibleInterface *makeInterface(const QString &name, QObject *object)
{
    auto *announcer = name == QLatin1String("bw::ui::Announcer") ? qobject_cast<Announcer *>(object) : nullptr;
    return announcer ? new QAccessibleWidget(announcer, QAccessible::AlertMessage) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(makeInterface); // installing it twice does nothing
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // there, or it would not be told of
}

void Announcer::announce(const QString &text)
{
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(text);
}

} // namespace bw::ui
