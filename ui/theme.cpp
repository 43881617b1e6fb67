#include "ui/theme.h"

#include "ui/theme_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <cmath>

// A static library's resources are only linked in when somebody names them; the macro must stand outside a namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(breakwater_icons);
}

namespace bw::ui {

namespace {

struct State
{
    Scheme scheme = Scheme::Dark;
    Palette palette = Theme::make(Scheme::Dark, GainHues::GreenRed);
    QString wordFamily;
    QString figureFamily;
    qreal pointSize = 10.0;
};

State &state()
{
    static State current;
    return current;
}

QColor rgb(unsigned hex)
{
    return QColor::fromRgb(0xff000000u | hex);
}

Palette darkPalette()
{
    Palette p;
    p.window = rgb(0x0e1318), p.panel = rgb(0x151b22), p.raised = rgb(0x1e2630), p.field = rgb(0x0b0f14);
    p.border = rgb(0x2a343f), p.grid = rgb(0x222b35);
    p.text = rgb(0xe4eaf0), p.textMuted = rgb(0x9aa8b6), p.stale = rgb(0x8793a0), p.disabled = rgb(0x5f6b78);
    p.accent = rgb(0x62aeea), p.good = rgb(0x4cc38a), p.warning = rgb(0xe9b44c), p.alarm = rgb(0xff7b72), p.bad = p.alarm;
    p.accentFill = rgb(0x1f6fb2), p.onAccent = rgb(0xffffff), p.alarmFill = rgb(0xc62828), p.onAlarm = rgb(0xffffff);
    p.warningFill = rgb(0xe9b44c), p.onWarning = rgb(0x201600), p.goodFill = rgb(0x1c6b48), p.onGood = rgb(0xffffff);
    p.selection = rgb(0x21364b), p.onSelection = rgb(0xffffff);
    p.barTrack = rgb(0x27313c), p.barFill = rgb(0x4a86b8), p.barOver = rgb(0xd0605a), p.hatch = rgb(0x2b0f0e), p.limitLine = rgb(0xf2f5f8);
    return p;
}

Palette lightPalette()
{
    Palette p;
    p.window = rgb(0xe9edf1), p.panel = rgb(0xffffff), p.raised = rgb(0xf4f6f8), p.field = rgb(0xffffff);
    p.border = rgb(0xccd4dc), p.grid = rgb(0xe3e8ed);
    p.text = rgb(0x16202a), p.textMuted = rgb(0x4f5c69), p.stale = rgb(0x5f6b77), p.disabled = rgb(0x98a3ae);
    p.accent = rgb(0x17629f), p.good = rgb(0x0f6b45), p.warning = rgb(0x7d5200), p.alarm = rgb(0xb3231d), p.bad = p.alarm;
    p.accentFill = rgb(0x1f6fb2), p.onAccent = rgb(0xffffff), p.alarmFill = rgb(0xc62828), p.onAlarm = rgb(0xffffff);
    p.warningFill = rgb(0xf2c35c), p.onWarning = rgb(0x201600), p.goodFill = rgb(0x1c6b48), p.onGood = rgb(0xffffff);
    p.selection = rgb(0xd6e6f5), p.onSelection = rgb(0x10202f);
    p.barTrack = rgb(0xdde3e9), p.barFill = rgb(0x5b96c6), p.barOver = rgb(0xd9655f), p.hatch = rgb(0x6e1b17), p.limitLine = rgb(0x16202a);
    return p;
}

void addStopAndModes(Palette &p, Scheme scheme)
{
    p.stop = rgb(0xd32f2f), p.stopHover = rgb(0xb92626), p.stopPressed = rgb(0x8e1616), p.stopRing = rgb(0xf5c518), p.onStop = rgb(0xffffff);
    p.stopOff = scheme == Scheme::Dark ? rgb(0x2a2f36) : rgb(0xd9dee3);
    p.onStopOff = scheme == Scheme::Dark ? rgb(0xa3adb8) : rgb(0x4f5c69);
    p.modePaper = rgb(0x54708b), p.onModePaper = rgb(0xffffff);
    p.modeTestnet = rgb(0x7e57c2), p.onModeTestnet = rgb(0xffffff);
    p.modeLiveLimited = rgb(0xf0a800), p.onModeLiveLimited = rgb(0x1c1300);
    p.modeLiveFull = rgb(0xc62828), p.onModeLiveFull = rgb(0xffffff);
}

void addGainHues(Palette &p, Scheme scheme, GainHues hues)
{
    const bool dark = scheme == Scheme::Dark;
    const QColor green = dark ? rgb(0x4cc38a) : rgb(0x0f6b45);
    const QColor red = dark ? rgb(0xff8078) : rgb(0xb3231d);
    switch (hues) {
    case GainHues::GreenRed:
        p.gain = green, p.loss = red;
        break;
    case GainHues::RedGreen:
        p.gain = red, p.loss = green;
        break;
    case GainHues::BlueOrange:
        p.gain = dark ? rgb(0x62b6ee) : rgb(0x0b5c94);
        p.loss = dark ? rgb(0xf0a33c) : rgb(0x8f4a00);
        break;
    }
}

QPalette qtPalette(const Palette &p)
{
    QPalette q;
    q.setColor(QPalette::Window, p.window);
    q.setColor(QPalette::WindowText, p.text);
    q.setColor(QPalette::Base, p.panel);
    q.setColor(QPalette::AlternateBase, p.raised);
    q.setColor(QPalette::Text, p.text);
    q.setColor(QPalette::PlaceholderText, p.textMuted);
    q.setColor(QPalette::Button, p.raised);
    q.setColor(QPalette::ButtonText, p.text);
    q.setColor(QPalette::BrightText, p.alarm);
    q.setColor(QPalette::Link, p.accent);
    q.setColor(QPalette::LinkVisited, p.accent);
    q.setColor(QPalette::ToolTipBase, p.raised);
    q.setColor(QPalette::ToolTipText, p.text);
    q.setColor(QPalette::Highlight, p.selection);
    q.setColor(QPalette::HighlightedText, p.onSelection);
    q.setColor(QPalette::Light, p.raised);
    q.setColor(QPalette::Midlight, p.border);
    q.setColor(QPalette::Mid, p.border);
    q.setColor(QPalette::Dark, p.border);
    q.setColor(QPalette::Shadow, p.field);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        q.setColor(QPalette::Disabled, role, p.disabled);
    }
    return q;
}

QString firstInstalled(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family)) {
            return family;
        }
    }
    return {};
}

void chooseFonts(State &s)
{
    s.wordFamily = firstInstalled({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    // Qt 6.4 cannot switch a font to its tabular figures, so the family itself must have digits of one width.
    const QStringList candidates{s.wordFamily, QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans Condensed"), QStringLiteral("DejaVu Sans"),
                                 QStringLiteral("DejaVu Sans Mono")};
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : candidates) {
        if (installed.contains(family) && Theme::hasTabularDigits(QFont(family, 10))) {
            s.figureFamily = family;
            return;
        }
    }
    s.figureFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QFont sized(const QString &family, qreal scale, QFont::Weight weight)
{
    QFont font = family.isEmpty() ? QApplication::font() : QFont(family);
    font.setPointSizeF(state().pointSize * scale);
    font.setWeight(weight);
    return font;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

Palette Theme::make(Scheme scheme, GainHues hues)
{
    Palette p = scheme == Scheme::Dark ? darkPalette() : lightPalette();
    addStopAndModes(p, scheme);
    addGainHues(p, scheme, hues);
    return p;
}

void Theme::apply(QApplication &application, Scheme scheme, GainHues hues)
{
    registerIcons();
    State &s = state();
    s.scheme = scheme;
    s.palette = make(scheme, hues);
    chooseFonts(s);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(qtPalette(s.palette));
    QApplication::setFont(words());
    application.setStyleSheet(styleSheetFor(s.palette));
}

const Palette &Theme::palette()
{
    return state().palette;
}

Scheme Theme::scheme()
{
    return state().scheme;
}

QFont Theme::figures(qreal scale, QFont::Weight weight)
{
    if (state().figureFamily.isEmpty()) {
        chooseFonts(state());
    }
    return sized(state().figureFamily, scale, weight);
}

QFont Theme::words(qreal scale, QFont::Weight weight)
{
    if (state().wordFamily.isEmpty()) {
        chooseFonts(state());
    }
    return sized(state().wordFamily, scale, weight);
}

bool Theme::hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01) {
            return false;
        }
    }
    return true;
}

QColor Theme::modeColor(safety::Mode mode)
{
    const Palette &p = palette();
    switch (mode) {
    case safety::Mode::Paper:
    case safety::Mode::PaperLiveData:
        return p.modePaper;
    case safety::Mode::Testnet:
        return p.modeTestnet;
    case safety::Mode::LiveLimited:
        return p.modeLiveLimited;
    case safety::Mode::LiveFull:
        return p.modeLiveFull;
    }
    return p.modeLiveFull;
}

QColor Theme::onModeColor(safety::Mode mode)
{
    const Palette &p = palette();
    switch (mode) {
    case safety::Mode::Paper:
    case safety::Mode::PaperLiveData:
        return p.onModePaper;
    case safety::Mode::Testnet:
        return p.onModeTestnet;
    case safety::Mode::LiveLimited:
        return p.onModeLiveLimited;
    case safety::Mode::LiveFull:
        return p.onModeLiveFull;
    }
    return p.onModeLiveFull;
}

QString Theme::modeTitle(safety::Mode mode)
{
    switch (mode) {
    case safety::Mode::Paper:
        return QStringLiteral("PAPER");
    case safety::Mode::PaperLiveData:
        return QStringLiteral("PAPER · LIVE DATA");
    case safety::Mode::Testnet:
        return QStringLiteral("TESTNET");
    case safety::Mode::LiveLimited:
        return QStringLiteral("LIVE LIMITED");
    case safety::Mode::LiveFull:
        return QStringLiteral("LIVE FULL");
    }
    return QStringLiteral("UNKNOWN MODE");
}

QColor Theme::signColor(int sign)
{
    const Palette &p = palette();
    return sign < 0 ? p.loss : sign > 0 ? p.gain : p.text;
}

QIcon Theme::icon(const QString &name)
{
    registerIcons();
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QList<ColorPair> Theme::readablePairs(const Palette &p)
{
    QList<ColorPair> pairs;
    const QList<std::pair<QString, QColor>> surfaces{{QStringLiteral("window"), p.window}, {QStringLiteral("panel"), p.panel},
        {QStringLiteral("raised"), p.raised}, {QStringLiteral("field"), p.field}, {QStringLiteral("selection"), p.selection}};
    const QList<std::pair<QString, QColor>> texts{{QStringLiteral("text"), p.text}, {QStringLiteral("textMuted"), p.textMuted},
        {QStringLiteral("accent"), p.accent}, {QStringLiteral("good"), p.good}, {QStringLiteral("warning"), p.warning},
        {QStringLiteral("alarm"), p.alarm}, {QStringLiteral("bad"), p.bad}, {QStringLiteral("gain"), p.gain}, {QStringLiteral("loss"), p.loss}};
    for (const auto &[surface, back] : surfaces) {
        for (const auto &[text, fore] : texts) {
            pairs.append({text + QStringLiteral(" on ") + surface, fore, back});
        }
    }
    pairs.append({QStringLiteral("stale on panel"), p.stale, p.panel});
    pairs.append({QStringLiteral("stale on window"), p.stale, p.window});
    pairs.append({QStringLiteral("onAccent"), p.onAccent, p.accentFill});
    pairs.append({QStringLiteral("onAlarm"), p.onAlarm, p.alarmFill});
    pairs.append({QStringLiteral("onWarning"), p.onWarning, p.warningFill});
    pairs.append({QStringLiteral("onGood"), p.onGood, p.goodFill});
    pairs.append({QStringLiteral("onSelection"), p.onSelection, p.selection});
    for (const QColor &fill : {p.stop, p.stopHover, p.stopPressed}) {
        pairs.append({QStringLiteral("onStop on ") + fill.name(), p.onStop, fill});
    }
    pairs.append({QStringLiteral("onStopOff"), p.onStopOff, p.stopOff});
    pairs.append({QStringLiteral("onModePaper"), p.onModePaper, p.modePaper});
    pairs.append({QStringLiteral("onModeTestnet"), p.onModeTestnet, p.modeTestnet});
    pairs.append({QStringLiteral("onModeLiveLimited"), p.onModeLiveLimited, p.modeLiveLimited});
    pairs.append({QStringLiteral("onModeLiveFull"), p.onModeLiveFull, p.modeLiveFull});
    return pairs;
}

} // namespace bw::ui
