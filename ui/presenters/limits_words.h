// Every limit's name, meaning and unit in the language of the screen, and in which order they are shown. Pure.
#pragma once

#include <QList>
#include <QString>

namespace bw::ui {

enum class LimitKind { Share = 1, Multiple, Count, Moment, Choice };

struct LimitWords
{
    const char *key = "";
    LimitKind kind = LimitKind::Count;
    QString title;
    QString help;
};

struct LimitWordsGroup
{
    QString title;
    QList<LimitWords> rows;
};

[[nodiscard]] QList<LimitWordsGroup> limitWords();

} // namespace bw::ui
