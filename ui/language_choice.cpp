#include "ui/language_choice.h"

#include "core/language/language.h"
#include "ui/format.h"
#include "ui/widgets/spoken.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LanguageMenu)
};

const QString kKey = QStringLiteral("desktop/language");

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
}

} // namespace

void chooseLanguage(const QString &word)
{
    settings().setValue(kKey, word);
    speak(word);
}

void speak(const QString &word)
{
    language::speak(word);
    format::setLocale(language::numbers());
}

QString chosenLanguage()
{
    const QString word = settings().value(kKey).toString();
    return language::languageWords().contains(word) ? word : QString();
}

void fillLanguageMenu(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&menu, group](const QString &word) {
        QAction *action = menu.addAction(QString());
        action->setObjectName(QStringLiteral("language-") + word);
        action->setCheckable(true);
        action->setData(word);
        // A language that one does not read is left by keys: their order is that of the menu.
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L, %1").arg(group->actions().size())));
        group->addAction(action);
        return action;
    };
    QAction *system = add(QStringLiteral("system"));
    spoken(&menu, [system] { system->setText(Words::tr("As the &desktop")); });
    menu.addSeparator();
    for (const language::Language &one : language::languages()) {
        add(one.word)->setText(one.name);
    }
    QObject::connect(group, &QActionGroup::triggered, &menu, [](const QAction *action) { chooseLanguage(action->data().toString()); });
    QObject::connect(&menu, &QMenu::aboutToShow, group, [group] {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions) {
            action->setChecked(action->data().toString() == language::asked());
        }
    });
}

} // namespace bw::ui
