#include "tests/monkey/hands.h"

#include "tests/monkey/last_inputs.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

namespace bw::test {

namespace {

struct Chord { Qt::Key key; Qt::KeyboardModifiers modifiers; };

// The alphabet with Alt and the digits with Ctrl come on top.
constexpr Chord kChords[] = {
    {Qt::Key_Tab, Qt::NoModifier}, {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_Tab, Qt::ControlModifier}, {Qt::Key_Up, Qt::NoModifier},
    {Qt::Key_Down, Qt::NoModifier}, {Qt::Key_Left, Qt::NoModifier}, {Qt::Key_Right, Qt::NoModifier}, {Qt::Key_Home, Qt::NoModifier},
    {Qt::Key_End, Qt::NoModifier}, {Qt::Key_PageUp, Qt::NoModifier}, {Qt::Key_PageDown, Qt::NoModifier}, {Qt::Key_Space, Qt::NoModifier},
    {Qt::Key_Return, Qt::NoModifier}, {Qt::Key_Enter, Qt::KeypadModifier}, {Qt::Key_Escape, Qt::NoModifier}, {Qt::Key_Delete, Qt::NoModifier},
    {Qt::Key_Backspace, Qt::NoModifier}, {Qt::Key_A, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier}, {Qt::Key_V, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_X, Qt::ControlModifier}, {Qt::Key_F, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier},
    {Qt::Key_F1, Qt::NoModifier}, {Qt::Key_F2, Qt::NoModifier}, {Qt::Key_F4, Qt::NoModifier}, {Qt::Key_F5, Qt::NoModifier},
    {Qt::Key_F6, Qt::NoModifier}, {Qt::Key_F7, Qt::NoModifier}, {Qt::Key_F8, Qt::NoModifier}, {Qt::Key_F10, Qt::NoModifier},
    {Qt::Key_F10, Qt::ShiftModifier}, {Qt::Key_F11, Qt::NoModifier}, {Qt::Key_Menu, Qt::NoModifier}, {Qt::Key_Question, Qt::ShiftModifier}};

const char *const kTexts[] = {"0.001", "0.004", "0.005", "82400", "81000", "2650", "1", "0", "-1", "0.0000000000001", "1e400", "99999999999999999999999",
                              "1.2.3", ",", "Ada", "checked by hand", "BTCUSDT", "ETHUSDT", "%1 %n &x <b>", "\xD9\xA3\xD9\xA4", "\xE9\x81\xA3", "NaN", "inf", " "};

// What a person cannot reach is not touched: a window below a modal one, or anything while a popup is open.
bool reachable(const QWidget *window)
{
    if (const QWidget *popup = QApplication::activePopupWidget()) {
        return window == popup;
    }
    const QWidget *modal = QApplication::activeModalWidget();
    return !modal || window == modal || modal->isAncestorOf(window);
}

QList<QWidget *> reachableWindows()
{
    QList<QWidget *> windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *window : all) {
        if (window->isVisible() && window->windowHandle() && window->windowType() != Qt::ToolTip && reachable(window)) {
            windows.append(window);
        }
    }
    return windows;
}

QPoint inWindow(const QWidget *widget, const QPoint &at)
{
    return widget->mapTo(widget->window(), at);
}

bool lies(const QWidget *widget, const QPoint &at)
{
    return widget->window()->rect().contains(inWindow(widget, at));
}

// As QTest sends them, but for a window that may be gone after any of it.
void sendKey(const QPointer<QWindow> &to, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    if (to && to->isVisible() && !qt_sendShortcutOverrideEvent(to, 0, key, modifiers, text) && to) {
        qt_handleKeyEvent(to, QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::processEvents();
    }
    if (to && to->isVisible()) {
        qt_handleKeyEvent(to, QEvent::KeyRelease, key, modifiers, text);
        QCoreApplication::processEvents();
    }
}

void sendMouse(const QPointer<QWindow> &to, const QPoint &at, Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type, int timestamp)
{
    if (to && to->isVisible()) {
        qt_handleMouseEvent(to, at, to->mapToGlobal(at), state, button, type, Qt::NoModifier, timestamp);
        QCoreApplication::processEvents();
    }
}

void sendClick(const QPointer<QWindow> &to, const QPoint &at, Qt::MouseButton button, int times)
{
    static int now = 0;
    now += 1'000; // no double click with the one before
    sendMouse(to, at, Qt::NoButton, Qt::NoButton, QEvent::MouseMove, now);
    for (int i = 0; i < times; ++i, now += 10) {
        sendMouse(to, at, button, button, QEvent::MouseButtonPress, now);
        sendMouse(to, at, Qt::NoButton, button, QEvent::MouseButtonRelease, now);
    }
}

QString textOf(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        return QStringLiteral("\r");
    }
    return key < 0x7f && !modifiers.testFlag(Qt::ControlModifier) ? QString(QChar(key)).toLower() : QString();
}

} // namespace

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 '%2' of %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                                QLatin1String(widget->window()->metaObject()->className()));
}

QWidget *Hands::window()
{
    QList<QWidget *> windows = reachableWindows();
    return windows.isEmpty() ? nullptr : oneOf(windows);
}

QWidget *Hands::widget()
{
    QWidget *top = window();
    if (!top) {
        return nullptr;
    }
    QList<QWidget *> parts{top};
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (QWidget *part : all) {
        if (part->isVisible() && part->window() == top && !part->rect().isEmpty()) {
            parts.append(part);
        }
    }
    return oneOf(parts);
}

void Hands::click()
{
    QWidget *at = widget();
    if (!at) {
        return;
    }
    const QPoint point(below(at->width()), below(at->height()));
    if (!lies(at, point)) {
        return; // scrolled out of sight
    }
    const QPoint where = inWindow(at, point);
    const bool right = chance(10);
    const bool twice = !right && chance(12);
    last_inputs::note(QStringLiteral("%1 click at %2,%3 on %4").arg(right ? QStringLiteral("right") : twice ? QStringLiteral("double") : QStringLiteral("left"))
                          .arg(where.x()).arg(where.y()).arg(nameOf(at)));
    sendClick(at->window()->windowHandle(), where, right ? Qt::RightButton : Qt::LeftButton, twice ? 2 : 1);
}

void Hands::keyTo(QWidget *to, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    last_inputs::note(QStringLiteral("key %1 to %2").arg(QKeySequence(QKeyCombination(modifiers, key)).toString(), nameOf(to)));
    sendKey(to->windowHandle(), key, modifiers, textOf(key, modifiers));
}

void Hands::key()
{
    QWidget *to = window();
    if (!to) {
        return;
    }
    switch (below(6)) {
    case 0:
        return keyTo(to, static_cast<Qt::Key>(Qt::Key_A + below(26)), Qt::AltModifier);
    case 1:
        return keyTo(to, static_cast<Qt::Key>(Qt::Key_1 + below(9)), Qt::ControlModifier);
    default: {
        const Chord &chord = oneOf(kChords);
        return keyTo(to, chord.key, chord.modifiers);
    }
    }
}

void Hands::textTo(QWidget *to, const QString &text)
{
    const QPointer<QWindow> handle = to->windowHandle();
    for (const QChar letter : text) {
        sendKey(handle, Qt::Key_unknown, Qt::NoModifier, letter); // a letter may close what it is typed into
    }
}

void Hands::type()
{
    if (QWidget *to = window()) {
        const QString text = QString::fromUtf8(oneOf(kTexts));
        last_inputs::note(QStringLiteral("text '%1' to %2").arg(text, nameOf(to)));
        textTo(to, text);
    }
}

void Hands::wheel()
{
    QWidget *at = widget();
    if (!at) {
        return;
    }
    const QPoint point(below(at->width()), below(at->height()));
    const int turn = chance(50) ? 120 : -120;
    last_inputs::note(QStringLiteral("wheel %1 on %2").arg(turn).arg(nameOf(at)));
    QWheelEvent event(point, at->mapToGlobal(QPointF(point)), {}, {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(at, &event);
}

void Hands::resize()
{
    QWidget *top = window();
    if (top && top->windowType() != Qt::Popup) {
        const QSize size(200 + below(2200), 150 + below(1400));
        last_inputs::note(QStringLiteral("resize %1 to %2x%3").arg(nameOf(top)).arg(size.width()).arg(size.height()));
        top->resize(size);
    }
}

void Hands::focus()
{
    if (QWidget *top = window()) {
        last_inputs::note(QStringLiteral("activate %1").arg(nameOf(top)));
        top->activateWindow();
    }
}

void Hands::triggerAction(QWidget *window, const char *menuName)
{
    if (!window->isVisible() || !reachable(window)) {
        return;
    }
    QList<QAction *> actions;
    const QList<QMenu *> menus = window->findChildren<QMenu *>(menuName ? QString::fromLatin1(menuName) : QString());
    for (const QMenu *menu : menus) {
        const QList<QAction *> entries = menu->actions();
        for (QAction *action : entries) {
            if (!action->isSeparator() && !action->menu() && action->isEnabled() && action->isVisible()) {
                actions.append(action);
            }
        }
    }
    if (!actions.isEmpty()) {
        QAction *action = oneOf(actions);
        last_inputs::note(QStringLiteral("menu entry '%1'").arg(action->text()));
        action->trigger();
    }
}

bool Hands::press(QWidget *window, const char *name)
{
    QWidget *part = window->findChild<QWidget *>(QString::fromLatin1(name));
    if (!part || !part->isVisible() || !reachable(part->window()) || !lies(part, part->rect().center())) {
        return false;
    }
    last_inputs::note(QStringLiteral("press %1").arg(nameOf(part)));
    sendClick(part->window()->windowHandle(), inWindow(part, part->rect().center()), Qt::LeftButton, 1);
    return true;
}

bool Hands::fill(QWidget *window, const char *name, const QString &text)
{
    if (!press(window, name)) {
        return false;
    }
    keyTo(window, Qt::Key_A, Qt::ControlModifier);
    last_inputs::note(QStringLiteral("text '%1'").arg(text));
    textTo(window, text);
    keyTo(window, Qt::Key_Tab, Qt::NoModifier); // which also ends what completes words
    return true;
}

} // namespace bw::test
