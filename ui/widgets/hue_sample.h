// A gain and a loss, written in the colours that a choice would give them; signs and arrows are those of every choice. Screen thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace bw::ui {

class HueSample : public QWidget
{
    Q_OBJECT

public:
    HueSample(GainHues hues, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GainHues m_hues;
};

} // namespace bw::ui
