// The name of whoever works at this desktop; kept as it is typed. Empty: that of the desktop's user, which stands in it as a
// hint. Screen thread.
#pragma once

#include <QLineEdit>

namespace bw::ui {

class OperatorField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit OperatorField(QWidget *parent = nullptr);

private:
    void keep();
    void present();
};

} // namespace bw::ui
