#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QLabel>
#include <QWidget>

namespace bw::ui {

namespace {

class Follower final : public QObject
{
public:
    Follower(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say)) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            m_say();
        }
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void spoken(QWidget *widget, const std::function<void()> &say)
{
    say();
    new Follower(widget, say);
}

QLabel *spoken(QLabel *label, const Saying &text)
{
    spoken(static_cast<QWidget *>(label), [label, text] { label->setText(text.text()); });
    return label;
}

} // namespace bw::ui
