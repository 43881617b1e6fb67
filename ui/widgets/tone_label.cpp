#include "ui/widgets/tone_label.h"

#include "ui/theme.h"

#include <QEvent>

namespace bw::ui {

QColor toneColor(Tone tone)
{
    const Palette &p = Theme::palette();
    switch (tone) {
    case Tone::Normal: return p.text;
    case Tone::Muted: return p.textMuted;
    case Tone::Stale: return p.stale;
    case Tone::Good: return p.good;
    case Tone::Warning: return p.warning;
    case Tone::Alarm: return p.alarm;
    case Tone::Gain: return p.gain;
    case Tone::Loss: return p.loss;
    }
    return p.text;
}

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    recolor();
}

void ToneLabel::present(const Toned &content)
{
    if (content == m_content) {
        return;
    }
    const bool otherTone = content.tone != m_content.tone;
    m_content = content;
    setText(content.text);
    setToolTip(content.tip);
    if (otherTone) {
        recolor();
    }
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { // a new scheme; PaletteChange would answer our own setPalette
        recolor();
    }
}

void ToneLabel::recolor()
{
    QPalette colors = palette();
    const QColor color = toneColor(m_content.tone);
    if (colors.color(QPalette::WindowText) != color) {
        colors.setColor(QPalette::WindowText, color);
        setPalette(colors);
    }
}

} // namespace bw::ui
