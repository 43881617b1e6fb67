#include "ui/widgets/wheel_guard.h"

#include <QComboBox>
#include <QEvent>
#include <QWidget>

namespace bw::ui {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel) {
            return false;
        }
        const auto *widget = qobject_cast<QWidget *>(watched);
        // A combo box is never turned by the wheel: one notch would change the symbol of an order.
        if (widget && widget->hasFocus() && !qobject_cast<const QComboBox *>(widget)) {
            return false;
        }
        event->ignore(); // goes on to the parent, which may scroll
        return true;
    }
};

} // namespace

void guardWheel(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace bw::ui
