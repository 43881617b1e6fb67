// Texts that follow the language: said now, and said again whenever the language changes.
// For what is built once and never touched again (labels, menus, tips); a widget that renews its texts anyway does that on
// QEvent::LanguageChange. Screen thread.
#pragma once

#include <QString>

#include <functional>
#include <type_traits>

class QLabel;
class QWidget;

namespace bw::ui {

// A text in the language of the moment in which it is asked for. From a QString it is that text for ever.
class Saying
{
public:
    Saying() = default;
    Saying(const QString &fixed) : m_say([fixed] { return fixed; }) {}
    template<typename Say>
        requires std::is_invocable_r_v<QString, Say>
    Saying(Say say) : m_say(std::move(say)) {}

    [[nodiscard]] QString text() const { return m_say ? m_say() : QString(); }

private:
    std::function<QString()> m_say;
};

// `say` lives as long as the widget, which hears of the change also while it is hidden. What it captures must live as long.
void spoken(QWidget *widget, const std::function<void()> &say);
// The label's own text, and the label.
QLabel *spoken(QLabel *label, const Saying &text);

} // namespace bw::ui
