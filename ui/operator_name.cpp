#include "ui/operator_name.h"

#include "core/engine_client/persons.h"
#include "ui/preferences.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

namespace bw::ui {

namespace {

struct Words // not within a function: lupdate would take it for another one of that name
{
    Q_DECLARE_TR_FUNCTIONS(Operator)
};

} // namespace

QString asOperatorName(const QString &typed)
{
    QString name = typed.simplified();
    while (name.toUtf8().size() > engine_client::kMostNameBytes) {
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    }
    return name.trimmed();
}

QString userOfTheDesktop()
{
    static const QString user = [] {
        const passwd *entry = ::getpwuid(::geteuid());
        const QString name = asOperatorName(entry ? QString::fromLocal8Bit(entry->pw_name) : QString());
        return name.isEmpty() ? QStringLiteral("somebody") : name;
    }();
    return user;
}

QString operatorName()
{
    const QString &chosen = PreferenceStore::instance().now().operatorName;
    return chosen.isEmpty() ? userOfTheDesktop() : chosen;
}

QString stoppedBy(const QString &by)
{
    return engine_client::isAtTheDesktop(by) ? Words::tr("%1 at the desktop").arg(engine_client::personOf(by)) : by;
}

} // namespace bw::ui
