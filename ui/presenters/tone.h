// What a piece of text means; the theme knows its colour. Words carry the meaning too: colour is never alone.
#pragma once

#include <QString>

namespace bw::ui {

enum class Tone { Normal = 1, Muted, Stale, Good, Warning, Alarm, Gain, Loss };

struct Toned
{
    QString text;             // in a table cell, what follows a line break is shown small below
    Tone tone = Tone::Normal;
    QString tip;

    friend bool operator==(const Toned &, const Toned &) = default;
};

[[nodiscard]] inline Tone toneOfSign(int sign)
{
    return sign < 0 ? Tone::Loss : sign > 0 ? Tone::Gain : Tone::Normal;
}

} // namespace bw::ui
