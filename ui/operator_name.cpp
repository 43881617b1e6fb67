#include "ui/operator_name.h"

#include "core/engine_client/persons.h"
#include "core/language/engine_sentences.h"
#include "ui/preferences.h"

#include <QCoreApplication>
#include <QHash>

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

QString whyStopped(const QString &reason, const QString &by)
{
    const QHash<QString, QString> pressed{ // as StopTrigger::fire() says it
        {QStringLiteral("button"), Words::tr("emergency stop pressed (button)")},
        {QStringLiteral("key"), Words::tr("emergency stop pressed (key)")},
        {QStringLiteral("menu"), Words::tr("emergency stop pressed (menu)")},
        {QStringLiteral("tray"), Words::tr("emergency stop pressed (tray)")},
    };
    const QString given = QStringLiteral("emergency stop pressed (");
    if (engine_client::isAtTheDesktop(by) && reason.startsWith(given) && reason.endsWith(QLatin1Char(')'))) {
        return pressed.value(reason.mid(given.size()).chopped(1), reason);
    }
    return language::stopReason(reason, by);
}

} // namespace bw::ui
