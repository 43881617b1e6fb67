// The title of a panel; as a dock's title bar it is what the panel is dragged by. Screen thread.
#pragma once

#include "ui/widgets/spoken.h"

#include <QLabel>

namespace bw::ui {

class PanelTitle : public QLabel
{
    Q_OBJECT

public:
    explicit PanelTitle(const Saying &text, QWidget *parent = nullptr);
};

} // namespace bw::ui
