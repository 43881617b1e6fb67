// The language of the desktop: what was chosen in View > Language, kept for the next start, and how numbers and dates are written with it.
// Thread: the screen's.
#pragma once

#include <QString>

class QMenu;

namespace bw::ui {

// The language and the numbers that go with it; every window follows at once. One of language::languageWords().
void speak(const QString &word);

// The same, kept for the next start.
void chooseLanguage(const QString &word);

// What was chosen in the desktop; empty: nothing, or a word that is not known any more.
[[nodiscard]] QString chosenLanguage();

// Entries for every language, each in its own words, with the spoken one ticked. What is chosen is kept.
void fillLanguageMenu(QMenu &menu);

} // namespace bw::ui
