// Random input for whatever windows there are: nothing here knows the program. Input goes the way of the platform's own
// (modality, grabs of popups and shortcuts hold), so a step may come while another one waits in a dialog's or menu's loop.
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <random>

namespace bw::test {

class Hands
{
public:
    explicit Hands(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template<typename List>
    [[nodiscard]] auto &oneOf(List &list) { return list[below(static_cast<int>(std::size(list)))]; }

    void click();
    void key();
    void type();
    void wheel();
    void resize();
    void focus();
    void triggerAction(QWidget *window, const char *menuName = nullptr); // of any menu below it
    // Into a field that is shown, in place of what is there; false: it is not shown.
    bool fill(QWidget *window, const char *name, const QString &text);
    bool press(QWidget *window, const char *name);

private:
    [[nodiscard]] QWidget *window(); // one that would get input now
    [[nodiscard]] QWidget *widget(); // one of its visible parts
    void keyTo(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers);
    static void textTo(QWidget *window, const QString &text);

    std::mt19937_64 m_random;
};

[[nodiscard]] QString nameOf(const QWidget *widget);

} // namespace bw::test
