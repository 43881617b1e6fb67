// How the window was arranged: kept for the next start, and by names that a person gave. In Breakwater/desktop.ini of the user's
// configuration folder, beside what was chosen about the desktop (preferences.h). What cannot be read counts as not kept.
// Thread: the screen's.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace bw::ui {

struct WindowLayout
{
    QString name;        // empty: that of the last end
    QByteArray geometry; // of the window
    QByteArray panels;   // where its panels are, also those that were torn off
    int list = 0;        // which of the lists is in front

    bool operator==(const WindowLayout &) const = default;
};

class LayoutStore
{
public:
    static constexpr int kMost = 9;          // one for each key
    static constexpr int kLongestName = 40;

    [[nodiscard]] QList<WindowLayout> named() const;     // in the order of their keys
    // Instead of the one of that name where there is one. False: the name is empty, or there are as many as there are keys.
    bool save(const WindowLayout &layout);
    void remove(const QString &name);

    [[nodiscard]] std::optional<WindowLayout> last() const;
    void keepLast(const WindowLayout &layout);
};

// Where a window has to stand so that all of it is seen on these screens (their free areas): where it is if that is so already, else
// inside the one on which most of it lies, or that is nearest; smaller where it has to be. Without a screen it stays. Pure.
[[nodiscard]] QRect broughtIntoSight(const QRect &window, const QList<QRect> &screens);

} // namespace bw::ui
