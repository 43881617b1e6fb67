#include "ui/first_start.h"

#include <QSettings>

namespace bw::ui {

namespace {

const QString kKey = QStringLiteral("desktop/welcomed");

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
}

} // namespace

bool wasWelcomed()
{
    return settings().value(kKey, false).toBool();
}

void rememberWelcome()
{
    settings().setValue(kKey, true);
}

bool wantsWelcome(const StartFacts &facts)
{
    return !facts.modeSaid && !facts.dataThere && !wasWelcomed();
}

} // namespace bw::ui
