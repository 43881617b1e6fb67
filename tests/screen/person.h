// A person before the program's own windows: looks for a window by its title and for a thing by its colour, moves the
// pointer, presses keys. Nothing of the program is linked in between. Make the XServer first.
#pragma once

#include "tests/screen/x_server.h"

#include <QImage>
#include <QProcess>

#include <optional>

namespace bw::test {

class Person
{
public:
    // The visible window whose title begins so; empty when there is none.
    [[nodiscard]] static QString window(const QString &title)
    {
        const QByteArray ids = ask({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), QLatin1Char('^') + title});
        return QString::fromLatin1(ids.left(ids.indexOf('\n')));
    }
    // Inside its frame, in the screen's pixels.
    [[nodiscard]] static QRect area(const QString &window)
    {
        QRect area;
        const QStringList lines = QString::fromLatin1(ask({QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), window})).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const int number = line.section(QLatin1Char('='), 1).toInt();
            const QString name = line.section(QLatin1Char('='), 0, 0);
            if (name == QLatin1String("X")) {
                area.moveLeft(number);
            } else if (name == QLatin1String("Y")) {
                area.moveTop(number);
            } else if (name == QLatin1String("WIDTH")) {
                area.setWidth(number);
            } else if (name == QLatin1String("HEIGHT")) {
                area.setHeight(number);
            }
        }
        return area;
    }
    // The keys go there from now on.
    static bool turnTo(const QString &window)
    {
        return !window.isEmpty() && QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowactivate"), QStringLiteral("--sync"), window}) == 0
            && ask({QStringLiteral("getactivewindow")}).trimmed() == window.toLatin1();
    }

    [[nodiscard]] static QImage screen()
    {
        QProcess camera;
        camera.start(QStringLiteral("import"), {QStringLiteral("-silent"), QStringLiteral("-window"), QStringLiteral("root"), QStringLiteral("ppm:-")});
        camera.waitForFinished();
        return QImage::fromData(camera.readAllStandardOutput(), "PPM");
    }
    // How many pixels of an area have that colour.
    [[nodiscard]] static int count(const QRect &area, QRgb color)
    {
        const Found found = look(area, color);
        return found.pixels;
    }
    // The middle of what has that colour there; nothing when that is less than a button has.
    [[nodiscard]] static std::optional<QPoint> find(const QRect &area, QRgb color)
    {
        constexpr int kLeastButton = 1000;
        const Found found = look(area, color);
        return found.pixels >= kLeastButton ? std::optional(found.box.center()) : std::nullopt;
    }

private:
    struct Found
    {
        QRect box;
        int pixels = 0;
    };
    [[nodiscard]] static Found look(const QRect &area, QRgb color)
    {
        Found found;
        const QImage image = screen();
        const QRect seen = area & image.rect();
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            for (int x = seen.left(); x <= seen.right(); ++x) {
                if (image.pixel(x, y) == color) {
                    found.box |= QRect(x, y, 1, 1);
                    ++found.pixels;
                }
            }
        }
        return found;
    }
    [[nodiscard]] static QByteArray ask(const QStringList &words)
    {
        QProcess tool;
        tool.start(QStringLiteral("xdotool"), words);
        tool.waitForFinished();
        return tool.readAllStandardOutput();
    }
};

} // namespace bw::test
