// The mode as a filled badge. Painted, because a stylesheet per label would break the one-sheet rule. Screen thread.
#pragma once

#include "core/safety/limits.h"

#include <QLabel>

namespace bw::ui {

class ModeBadge : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    void present(safety::Mode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    safety::Mode m_mode = safety::Mode::Paper;
};

} // namespace bw::ui
