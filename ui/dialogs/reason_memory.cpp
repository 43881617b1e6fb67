#include "ui/dialogs/reason_memory.h"

#include <QSettings>

namespace bw::ui {

namespace {

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
}

} // namespace

QStringList ReasonMemory::load() const
{
    return settings().value(m_group + QStringLiteral("/reasons")).toStringList().mid(0, kMost);
}

void ReasonMemory::remember(const QString &reason) const
{
    QStringList reasons = load();
    reasons.removeAll(reason);
    reasons.prepend(reason.left(160));
    settings().setValue(m_group + QStringLiteral("/reasons"), reasons.mid(0, kMost));
}

void ReasonMemory::forget() const
{
    settings().remove(m_group + QStringLiteral("/reasons"));
}

} // namespace bw::ui
