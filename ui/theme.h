// How everything looks: two palettes as named tokens, one stylesheet, two fonts.
// Thread: the screen's. Colours are read at paint time through Theme::palette(), so a change of scheme needs nothing more
// than apply(). Every text token reaches 4.5:1 on the surfaces it is meant for (readablePairs, checked by a test).
#pragma once

#include "core/safety/limits.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QApplication;
class QIcon;

namespace bw::ui {

enum class Scheme { Dark = 1, Light };
// Which hues mean gain and loss. The words, signs and arrows stay the same: colour is never alone.
enum class GainHues { GreenRed = 1, RedGreen, BlueOrange };

struct Palette
{
    // surfaces, from back to front
    QColor window, panel, raised, field, border, grid;
    // text
    QColor text, textMuted, stale, disabled;
    // meaning, as text or lines on a surface
    QColor accent, good, warning, alarm, gain, loss;
    QColor bad; // same as alarm where a status is bad but no emergency
    // filled surfaces and the text on them
    QColor accentFill, onAccent, alarmFill, onAlarm, warningFill, onWarning, goodFill, onGood, selection, onSelection;
    // the emergency stop
    QColor stop, stopHover, stopPressed, stopRing, onStop, stopOff, onStopOff;
    // modes: badge, frame
    QColor modePaper, onModePaper, modeTestnet, onModeTestnet, modeLiveLimited, onModeLiveLimited, modeLiveFull, onModeLiveFull;
    // bars and gauges
    QColor barTrack, barFill, barOver, hatch, limitLine;
};

struct ColorPair
{
    QString name;
    QColor text;
    QColor surface;
};

class Theme
{
public:
    static void apply(QApplication &application, Scheme scheme, GainHues hues = GainHues::GreenRed);
    [[nodiscard]] static const Palette &palette();
    [[nodiscard]] static Scheme scheme();
    [[nodiscard]] static Palette make(Scheme scheme, GainHues hues);

    // Digits, signs and blanks of one width, so that a changing number never shakes.
    [[nodiscard]] static QFont figures(qreal scale = 1.0, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont words(qreal scale = 1.0, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static bool hasTabularDigits(const QFont &font);

    [[nodiscard]] static QColor modeColor(safety::Mode mode);
    [[nodiscard]] static QColor onModeColor(safety::Mode mode);
    [[nodiscard]] static QString modeTitle(safety::Mode mode);  // "PAPER", "PAPER · LIVE DATA", "TESTNET", "LIVE LIMITED", "LIVE FULL"
    [[nodiscard]] static QColor signColor(int sign);            // loss, text, gain

    [[nodiscard]] static QIcon icon(const QString &name);       // ":/icons/<name>.svg"; registers the resources first

    [[nodiscard]] static double contrast(const QColor &a, const QColor &b); // WCAG 2: 1 .. 21
    [[nodiscard]] static QList<ColorPair> readablePairs(const Palette &palette);
};

} // namespace bw::ui
