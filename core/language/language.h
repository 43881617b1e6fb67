// The language of the terminal: which there are, which is spoken, and the change while everything runs.
// One translator stays installed for the whole run and is asked by every tr(), on whichever thread: what it answers from is exchanged
// in one piece, so an alert that is worded just then is whole in the old language or whole in the new one.
// What a language has no words for is said in English, the language of the source.
// Thread: speak() on the application's; the rest any.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace bw::language {

struct Language
{
    QString word;       // of the setting: "de", "zh_CN"
    QString name;       // its own: "Deutsch"
};

// Those that are spoken, English first.
[[nodiscard]] const QList<Language> &languages();
// What the setting takes: "system", every language's word, "pseudo".
[[nodiscard]] QStringList languageWords();

// "system": the first of the desktop's languages that is spoken; English when none is. Any other word stands for itself.
[[nodiscard]] QString resolved(const QString &word, const QStringList &systemLanguages);

// One of languageWords(); an unknown one is "system". Installs the translator at the first call; needs a QCoreApplication.
// Every window hears of it by QEvent::LanguageChange.
void speak(const QString &word);
[[nodiscard]] QString asked();      // the word of the last speak(); "system" before it
[[nodiscard]] QString spoken();     // what it came to: "de", "pseudo"; "en" before it

// How numbers and dates are written beside that language: the desktop's own way where it speaks the same language.
[[nodiscard]] QLocale numbers();
// An exact figure as the core writes it, "-12.5", with the decimal mark of numbers(). No groups.
[[nodiscard]] QString figure(QString exact);

} // namespace bw::language
