// One window of a kind beside its owner: made at the first wish, brought to the front by the next. Screen thread.
#pragma once

#include <QWidget>

namespace bw::ui {

// `make` gives it the owner as its parent; it deletes itself when it is closed.
template<typename Make>
auto bringUp(QWidget &owner, const Make &make)
{
    using Window = std::remove_pointer_t<std::invoke_result_t<Make>>;
    auto *window = owner.findChild<Window *>();
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace bw::ui
