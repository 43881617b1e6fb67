// An Xvfb with a window manager for this process alone, and a hand that moves its pointer and types: real X events.
// Make it before the QApplication.
#pragma once

#include <QApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QTest>
#include <QWidget>

namespace bw::test {

class XServer
{
public:
    XServer()
    {
        m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                                QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                                                QStringLiteral("-noreset")}); // else it begins anew, and openbox ends, when the first to ask goes
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(20'000)) {
            qFatal("Xvfb did not start");
        }
        qputenv("DISPLAY", ':' + m_server.readAllStandardOutput().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("XDG_RUNTIME_DIR", "/tmp");
        m_manager.start(QStringLiteral("openbox"), QStringList());
        if (!m_manager.waitForStarted() || !managesSoon()) {
            qFatal("openbox did not start");
        }
    }
    ~XServer()
    {
        for (QProcess *process : {&m_manager, &m_server}) {
            process->terminate();
            process->waitForFinished(5'000);
        }
    }

    // Each call returns when the server has taken the events.
    static void click(QWidget *widget)
    {
        const QPoint at = widget->mapToGlobal(widget->rect().center());
        xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()), QStringLiteral("click"), QStringLiteral("1")});
    }
    static void clickAt(const QPoint &global)
    {
        xdotool({QStringLiteral("mousemove"), QString::number(global.x()), QString::number(global.y()), QStringLiteral("click"), QStringLiteral("1")});
    }
    static void type(const QString &text)
    {
        xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("10"), text});
    }
    static void key(const QString &chord) { xdotool({QStringLiteral("key"), chord}); }

    static void shoot(const QString &name)
    {
        const QString dir = qEnvironmentVariable("BW_SHOT_DIR");
        if (!dir.isEmpty()) {
            QCoreApplication::processEvents(); // what was typed is painted and at the server before the picture is taken
            for (QWidget *window : QApplication::topLevelWidgets()) {
                window->repaint();
            }
            QGuiApplication::sync();
            QCOMPARE(QProcess::execute(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), dir + QLatin1Char('/') + name}), 0);
        }
    }

private:
    // What openbox reads while it starts it looks at only when something more comes: a window of then would stay unseen. It is asked
    // for two desktops until there are two, and then its loop runs.
    [[nodiscard]] static bool managesSoon()
    {
        QDeadlineTimer patience(20'000);
        QByteArray desktops;
        while (desktops != "2" && !patience.hasExpired()) {
            QProcess ask;
            ask.start(QStringLiteral("xdotool"), {QStringLiteral("set_num_desktops"), QStringLiteral("2"), QStringLiteral("get_num_desktops")});
            desktops = ask.waitForFinished() ? ask.readAllStandardOutput().trimmed() : QByteArray();
        }
        return desktops == "2";
    }
    static void xdotool(const QStringList &arguments) { QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), arguments), 0); }

    QProcess m_server;
    QProcess m_manager;
};

} // namespace bw::test
