#include "ui/layouts.h"

#include <QRegion>
#include <QSettings>

#include <algorithm>

namespace bw::ui {

namespace {

const QString kNamed = QStringLiteral("layouts");
const QString kLast = QStringLiteral("window");

QSettings file()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
}

WindowLayout readFrom(const QSettings &kept)
{
    return {kept.value(QStringLiteral("name")).toString().simplified(), kept.value(QStringLiteral("geometry")).toByteArray(),
            kept.value(QStringLiteral("panels")).toByteArray(), std::clamp(kept.value(QStringLiteral("list")).toInt(), 0, 99)};
}

void writeTo(QSettings &kept, const WindowLayout &layout)
{
    kept.setValue(QStringLiteral("name"), layout.name);
    kept.setValue(QStringLiteral("geometry"), layout.geometry);
    kept.setValue(QStringLiteral("panels"), layout.panels);
    kept.setValue(QStringLiteral("list"), layout.list);
}

void writeAll(const QList<WindowLayout> &layouts)
{
    QSettings kept = file();
    kept.remove(kNamed);
    kept.beginWriteArray(kNamed, static_cast<int>(layouts.size()));
    for (int i = 0; i < layouts.size(); ++i) {
        kept.setArrayIndex(i);
        writeTo(kept, layouts.at(i));
    }
    kept.endArray();
}

auto findIn(QList<WindowLayout> &layouts, const QString &name)
{
    return std::find_if(layouts.begin(), layouts.end(), [&name](const WindowLayout &one) { return one.name == name; });
}

int areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

QList<WindowLayout> LayoutStore::named() const
{
    QSettings kept = file();
    QList<WindowLayout> layouts;
    const int count = std::min(kept.beginReadArray(kNamed), kMost);
    for (int i = 0; i < count; ++i) {
        kept.setArrayIndex(i);
        const WindowLayout one = readFrom(kept);
        if (!one.name.isEmpty() && !one.panels.isEmpty() && findIn(layouts, one.name) == layouts.end()) {
            layouts.append(one);
        }
    }
    kept.endArray();
    return layouts;
}

bool LayoutStore::save(const WindowLayout &layout)
{
    WindowLayout wanted = layout;
    wanted.name = layout.name.simplified().left(kLongestName);
    QList<WindowLayout> layouts = named();
    const auto there = findIn(layouts, wanted.name);
    if (wanted.name.isEmpty() || (there == layouts.end() && layouts.size() >= kMost)) {
        return false;
    }
    if (there == layouts.end()) {
        layouts.append(wanted);
    } else {
        *there = wanted;
    }
    writeAll(layouts);
    return true;
}

void LayoutStore::remove(const QString &name)
{
    QList<WindowLayout> layouts = named();
    const auto there = findIn(layouts, name);
    if (there != layouts.end()) {
        layouts.erase(there);
        writeAll(layouts);
    }
}

std::optional<WindowLayout> LayoutStore::last() const
{
    QSettings kept = file();
    kept.beginGroup(kLast);
    const WindowLayout layout = readFrom(kept);
    return layout.panels.isEmpty() ? std::nullopt : std::optional(layout);
}

void LayoutStore::keepLast(const WindowLayout &layout)
{
    QSettings kept = file();
    kept.beginGroup(kLast);
    writeTo(kept, layout);
}

QRect broughtIntoSight(const QRect &window, const QList<QRect> &screens)
{
    QRegion seen;
    for (const QRect &screen : screens) {
        seen += screen;
    }
    if (screens.isEmpty() || window.isEmpty() || QRegion(window).subtracted(seen).isEmpty()) {
        return window;
    }
    const auto distance = [&window](const QRect &screen) { return (screen.center() - window.center()).manhattanLength(); };
    const QRect best = *std::max_element(screens.begin(), screens.end(), [&](const QRect &a, const QRect &b) {
        const int onA = areaOf(a.intersected(window));
        const int onB = areaOf(b.intersected(window));
        return onA != onB ? onA < onB : distance(a) > distance(b);
    });
    const QSize size = window.size().boundedTo(best.size());
    return {QPoint(std::clamp(window.left(), best.left(), best.right() + 1 - size.width()),
                   std::clamp(window.top(), best.top(), best.bottom() + 1 - size.height())),
            size};
}

} // namespace bw::ui
