// A notebook's screen at 200 %: the strip and the emergency stop in it are whole, whatever the panels below make of the rest.
#include "tests/gui/fake_engine_client.h"
#include "tests/gui/scenes.h"
#include "tests/screen/x_server.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

using namespace bw;
using namespace bw::test;

class SmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStopIsWhole_data()
    {
        QTest::addColumn<int>("scene");
        QTest::newRow("calm") << 0;
        QTest::newRow("over the limit") << 1;
        QTest::newRow("stale") << 2;
        QTest::newRow("stopped") << 3;
    }
    void theStopIsWhole()
    {
        QFETCH(int, scene);
        FakeEngineClient client(scene == 0 ? scenes::calm() : scene == 1 ? scenes::incident() : scene == 2 ? scenes::stale() : scenes::stopped());
        ui::MainWindow window(client);
        window.showAsItWas();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRect screen = window.screen()->geometry();
        QVERIFY(screen.width() < 700 && screen.height() < 440); // 1366 by 768 at 200 % is 683 by 384
        const ui::StopButton *stop = window.strip()->stopButton();
        QTRY_VERIFY2(screen.contains(onScreen(*stop)), qPrintable(QStringLiteral("%1,%2").arg(onScreen(*stop).left()).arg(onScreen(*stop).top())));
        QCOMPARE(stop->visibleRegion().boundingRect(), stop->rect());
        QTRY_VERIFY2(cutInStrip(*window.strip()).isEmpty(), qPrintable(cutInStrip(*window.strip()).join(QLatin1Char('\n'))));
        XServer::shoot(QStringLiteral("small-%1.png").arg(scene));
        XServer::clickAt((QPointF(onScreen(*stop).center()) * window.devicePixelRatioF()).toPoint()); // the server counts its own pixels
        QTRY_COMPARE(client.stops.size(), 1);
    }

private:
    static QRect onScreen(const QWidget &widget) { return {widget.mapToGlobal(QPoint(0, 0)), widget.size()}; }
    // What of the strip is not whole, or lies under the stop.
    static QStringList cutInStrip(const ui::StatusStrip &strip)
    {
        QStringList cut;
        const QRect stop = onScreen(*strip.stopButton());
        for (const QLabel *label : strip.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty()) {
                continue;
            }
            const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            const bool whole = label->width() >= needed.width() && label->height() >= needed.height() && label->visibleRegion().boundingRect() == label->rect();
            if (!whole || onScreen(*label).intersects(stop)) {
                cut.append(QStringLiteral("%1 \"%2\"").arg(label->objectName(), label->text()));
            }
        }
        return cut;
    }
};

int main(int argc, char **argv)
{
    bw::test::XServer server;
    qputenv("QT_SCALE_FACTOR", "2.3"); // of 1600 by 1000
    int code = 1;
    {
        QApplication application(argc, argv);
        QTemporaryDir folder; // nothing kept of a last end
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        bw::ui::Theme::apply(application, bw::ui::Scheme::Dark);
        SmallScreen test;
        code = QTest::qExec(&test, argc, argv);
    }
    return code;
}

#include "tst_small_screen.moc"
