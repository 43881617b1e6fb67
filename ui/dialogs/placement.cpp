#include "ui/dialogs/placement.h"

#include <algorithm>
#include <array>

namespace bw::ui {

namespace {

constexpr int kAir = 24;

QPoint insideOf(const QRect &screen, QPoint topLeft, const QSize &size)
{
    const int x = std::clamp(topLeft.x(), screen.left(), std::max(screen.left(), screen.right() + 1 - size.width()));
    const int y = std::clamp(topLeft.y(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - size.height()));
    return {x, y};
}

} // namespace

QPoint placedAwayFrom(const QRect &dialog, const QRect &button, const QPoint &click, const QRect &screen)
{
    const QRect danger = button.adjusted(-kAir, -kAir, kAir, kAir);
    const auto safe = [&](const QPoint &topLeft) { return !danger.translated(topLeft).contains(click); };
    const QPoint wanted = insideOf(screen, dialog.topLeft(), dialog.size());
    if (safe(wanted)) {
        return wanted;
    }
    // Up, down, left, right: just far enough; the first that the edge of the screen does not push back.
    const QRect now = danger.translated(wanted);
    const std::array<QPoint, 4> moves{QPoint(0, click.y() - now.bottom() - 1), QPoint(0, click.y() - now.top() + 1),
                                      QPoint(click.x() - now.right() - 1, 0), QPoint(click.x() - now.left() + 1, 0)};
    for (const QPoint &move : moves) {
        const QPoint moved = insideOf(screen, wanted + move, dialog.size());
        if (safe(moved)) {
            return moved;
        }
    }
    return wanted;
}

} // namespace bw::ui
