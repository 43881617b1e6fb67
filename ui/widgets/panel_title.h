// The title of a panel; as a dock's title bar it is what the panel is dragged by. Screen thread.
#pragma once

#include <QLabel>

namespace bw::ui {

class PanelTitle : public QLabel
{
    Q_OBJECT

public:
    explicit PanelTitle(const QString &text, QWidget *parent = nullptr);
};

} // namespace bw::ui
