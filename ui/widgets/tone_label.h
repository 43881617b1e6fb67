// A label whose colour follows what its text means, and which repaints only when something changed. Screen thread.
#pragma once

#include "ui/presenters/tone.h"

#include <QColor>
#include <QLabel>

namespace bw::ui {

[[nodiscard]] QColor toneColor(Tone tone);

class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void present(const Toned &content);
    [[nodiscard]] Tone tone() const { return m_content.tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Toned m_content;
};

} // namespace bw::ui
