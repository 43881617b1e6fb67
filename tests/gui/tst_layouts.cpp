// Panels that are moved, torn off, kept by name and locked; what is restored is always in sight, and every window has the emergency stop.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/layouts.h"
#include "ui/main_window.h"
#include "ui/panels/panel_dock.h"
#include "ui/preferences.h"
#include "ui/widgets/mode_badge.h"
#include "ui/widgets/panel_title.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QFile>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QWindow>

using namespace bw;
using namespace bw::ui;
using test::child;
namespace scenes = test::scenes;

namespace {

struct Stage
{
    Stage() : client(scenes::calm()), window(client)
    {
        window.resize(window.minimumSize()); // the test's screen is smaller still
        window.show();
        QCoreApplication::processEvents();
    }
    PanelDock &dock(const char *name) { return *child<PanelDock>(window, name); }
    void press(const char *action) { child<QAction>(window, action)->trigger(); }

    test::FakeEngineClient client;
    MainWindow window;
};

class ShowOrder final : public QObject
{
public:
    QStringList shown; // windows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow()) {
            shown.append(widget->objectName());
        }
        return false;
    }
};

WindowLayout layout(const char *name)
{
    return {QString::fromLatin1(name), "geometry", "panels", 1};
}

} // namespace

class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Scheme::Dark);
        test::useOwnSettings(m_folder);
    }
    void init()
    {
        QFile::remove(file());
        PreferenceStore::instance().readAgain();
    }

    // --- by keys ------------------------------------------------------------------------------------------------

    void aPanelGoesToAnotherSide()
    {
        Stage stage;
        PanelDock &ticket = stage.dock("ticketDock");
        QWidget *had = child<QWidget>(ticket, "size");
        had->setFocus();
        QList<Qt::DockWidgetArea> sides;
        for (int press = 0; press < 3; ++press) {
            stage.press("ticketDock.move");
            QCoreApplication::processEvents();
            sides.append(stage.window.dockWidgetArea(&ticket));
            QVERIFY(ticket.isVisible());
            QCOMPARE(QApplication::focusWidget(), had);
        }
        QCOMPARE(sides, (QList<Qt::DockWidgetArea>{Qt::BottomDockWidgetArea, Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}));
        ticket.tearOff(true);
        stage.press("ticketDock.move");
        QVERIFY(!ticket.isFloating());
        Preferences locked = PreferenceStore::instance().now();
        locked.layoutLocked = true;
        PreferenceStore::instance().set(locked);
        QVERIFY(!child<QAction>(stage.window, "ticketDock.move")->isEnabled());
    }

    // --- the store ---------------------------------------------------------------------------------------------

    void layoutsAreKeptByName()
    {
        LayoutStore store;
        QVERIFY(store.save(layout("Day")));
        QVERIFY(store.save(layout("  Two   screens ")));
        WindowLayout again = layout("Day");
        again.panels = "others";
        QVERIFY(store.save(again));
        QCOMPARE(store.named().size(), 2);
        QCOMPARE(store.named().at(0), again);
        QCOMPARE(store.named().at(1).name, QStringLiteral("Two screens"));
        store.remove(QStringLiteral("Day"));
        QCOMPARE(store.named().size(), 1);
        QVERIFY(!store.save(layout("  ")));
    }

    void asManyAsThereAreKeys()
    {
        LayoutStore store;
        for (int i = 0; i < LayoutStore::kMost; ++i) {
            QVERIFY(store.save(layout(qPrintable(QString::number(i)))));
        }
        QVERIFY(!store.save(layout("one more")));
        QVERIFY(store.save(layout("3"))); // instead of the one of that name
        QCOMPARE(store.named().size(), int(LayoutStore::kMost));
    }

    void whatCannotBeReadIsNotKept()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("Breakwater")));
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("[layouts]\nsize=900000\n1\\name=Day\n2\\name=Night\n2\\panels=@ByteArray(x)\n3\\panels=@ByteArray(y)\n[window]\nlist=-7\n");
        damaged.close();
        const QList<WindowLayout> named = LayoutStore().named();
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().name, QStringLiteral("Night"));
        QVERIFY(!LayoutStore().last());
        Stage stage;
        stage.window.arrange({{}, "rubbish", "rubbish", 77});
        QVERIFY(!stage.dock("ticketDock").isFloating());
    }

    // --- in sight ----------------------------------------------------------------------------------------------

    void allOfItIsSeen_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("wanted");
        const QList<QRect> one{QRect(0, 0, 1600, 1000)};
        const QList<QRect> two{QRect(0, 0, 1600, 1000), QRect(1600, 0, 1600, 1000)};
        QTest::newRow("where it is") << QRect(10, 10, 800, 600) << one << QRect(10, 10, 800, 600);
        QTest::newRow("over two") << QRect(1200, 10, 800, 600) << two << QRect(1200, 10, 800, 600);
        QTest::newRow("the second is gone") << QRect(1700, 50, 800, 600) << one << QRect(800, 50, 800, 600);
        QTest::newRow("half of it is gone") << QRect(1200, 50, 800, 600) << one << QRect(800, 50, 800, 600);
        QTest::newRow("above") << QRect(100, -300, 800, 600) << one << QRect(100, 0, 800, 600);
        QTest::newRow("larger than the screen") << QRect(-50, -50, 3000, 2000) << one << QRect(0, 0, 1600, 1000);
        QTest::newRow("below a bar") << QRect(0, 0, 800, 600) << QList<QRect>{QRect(0, 40, 1600, 960)} << QRect(0, 40, 800, 600);
        QTest::newRow("nearest") << QRect(3300, 10, 400, 300) << two << QRect(2800, 10, 400, 300);
        QTest::newRow("no screen") << QRect(5000, 10, 400, 300) << QList<QRect>() << QRect(5000, 10, 400, 300);
    }

    void allOfItIsSeen()
    {
        QFETCH(QRect, window);
        QFETCH(QList<QRect>, screens);
        QTEST(broughtIntoSight(window, screens), "wanted");
    }

    void whatStoodOnAScreenThatIsGoneIsSeen()
    {
        Stage stage;
        stage.dock("ticketDock").tearOff(true);
        stage.dock("ticketDock").setGeometry(9000, 4000, 420, 600);
        stage.window.setGeometry(8000, 3000, 1300, 760);
        QVERIFY(stage.window.saveLayout(QStringLiteral("Far away")));
        Stage again;
        again.press("layout1");
        QVERIFY(again.dock("ticketDock").isFloating());
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(screen.contains(again.dock("ticketDock").frameGeometry()));
        const QRect seen = again.window.frameGeometry(); // larger than the test's screen, perhaps: then from its corner on
        QVERIFY(screen.contains(seen.topLeft()) && (screen.contains(seen) || seen.width() > screen.width() || seen.height() > screen.height()));
    }

    void neighboursBeginOnOneLine()
    {
        Stage stage;
        const auto top = [&stage](const QWidget *panel) { return panel->mapTo(&stage.window, QPoint()).y(); };
        const auto *tabs = child<QTabWidget>(stage.window, "lists");
        QCOMPARE(top(stage.dock("equityDock").titleBarWidget()->findChild<PanelTitle *>()), top(tabs->parentWidget()));
        const auto *positions = stage.window.centralWidget()->findChild<PanelTitle *>();
        QCOMPARE(top(stage.dock("ticketDock").titleBarWidget()->findChild<PanelTitle *>()), top(positions));
    }

    // --- torn off ----------------------------------------------------------------------------------------------

    void aTornOffPanelStopsEverything()
    {
        Stage stage;
        PanelDock &dock = stage.dock("listsDock");
        QVERIFY(!child<QWidget>(dock, "tornOffHead")->isVisible());
        dock.tearOff(true);
        QVERIFY(dock.isFloating());
        auto *stop = dock.findChild<StopButton *>();
        QVERIFY(stop && stop->isVisible());
        QCOMPARE(stop->visibleRegion().boundingRect(), stop->rect());
        QTest::mousePress(stop, Qt::LeftButton);
        QCOMPARE(stage.client.stops.size(), 1);
        QVERIFY(dock.windowTitle().contains(QStringLiteral("PAPER")));
        QCOMPARE(dock.findChild<ModeBadge *>()->isVisible(), true);
        QVERIFY(child<ToneLabel>(dock, "asOf")->text().startsWith(QStringLiteral("As of")));
        stage.client.silence = base::Millis(9'000);
        QTRY_COMPARE(child<ToneLabel>(dock, "asOf")->tone(), Tone::Alarm); // nothing tells of a frozen engine: it is looked for
        const QImage picture = dock.grab().toImage();
        QCOMPARE(picture.pixelColor(1, picture.height() / 2), Theme::modeColor(safety::Mode::Paper));
        child<QPushButton>(dock, "backIntoWindow")->click();
        QVERIFY(!dock.isFloating());
    }

    // What is a window first lies below what becomes one later.
    void aPanelThatWasTornOffLiesAboveTheWindow()
    {
        {
            Stage stage;
            stage.dock("listsDock").tearOff(true);
            QVERIFY(stage.window.saveLayout(QStringLiteral("Torn")));
            LayoutStore().keepLast(LayoutStore().named().value(0));
        }
        test::FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        ShowOrder order;
        qApp->installEventFilter(&order);
        window.showAsItWas();
        QCOMPARE(order.shown.value(0), QStringLiteral("mainWindow"));
        QVERIFY(order.shown.contains(QStringLiteral("listsDock")));
        auto *dock = child<PanelDock>(window, "listsDock");
        QVERIFY(dock->isFloating() && dock->isVisible());
        QCOMPARE(dock->windowHandle()->transientParent(), window.windowHandle());
    }

    // Its head must not take the room of what is in it.
    void aTornOffPanelHasItsUsualSize()
    {
        Stage stage;
        stage.window.resize(1600, 1100);
        QCoreApplication::processEvents();
        for (const char *name : {"equityDock", "listsDock", "ticketDock"}) {
            PanelDock &dock = stage.dock(name);
            const QSize before = dock.widget()->size();
            dock.tearOff(true);
            QTRY_VERIFY(dock.height() >= dock.sizeHint().height() && dock.width() >= dock.sizeHint().width());
            const QString sizes = QStringLiteral("%1: %2x%3, then %4x%5").arg(QLatin1String(name)).arg(before.width()).arg(before.height()).arg(dock.widget()->width()).arg(dock.widget()->height());
            QVERIFY2(dock.widget()->width() >= before.width() && dock.widget()->height() >= before.height(), qPrintable(sizes));
        }
    }

    void closingATornOffPanelBringsItBack()
    {
        Stage stage;
        PanelDock &dock = stage.dock("equityDock");
        dock.tearOff(true);
        dock.close();
        QVERIFY(!dock.isFloating());
        QVERIFY(dock.isVisible());
    }

    void alsoByKey()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(&stage.window, Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(stage.dock("ticketDock").isFloating());
        stage.dock("ticketDock").tearOff(false);
        QTest::keyClick(&stage.window, Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(PreferenceStore::instance().now().layoutLocked);
    }

    // What is next after a panel that goes would be the emergency stop, one blank away from everything.
    void theKeysNeverFallOnTheStop()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        for (const char *name : {"listsDock", "ticketDock", "equityDock"}) {
            stage.window.activateWindow();
            QTRY_VERIFY(stage.window.isActiveWindow());
            stage.dock(name).setFocus();
            for (QWidget *inside : stage.dock(name).widget()->findChildren<QWidget *>()) {
                if (inside->focusPolicy() != Qt::NoFocus && inside->isVisible()) {
                    inside->setFocus();
                    break;
                }
            }
            stage.dock(name).setFloating(true); // as a drag does it
            QVERIFY2(!qobject_cast<StopButton *>(stage.window.focusWidget()), name);
            stage.dock(name).setFloating(false);
            QVERIFY2(!qobject_cast<StopButton *>(stage.window.focusWidget()), name);
        }
        QVERIFY(stage.client.stops.isEmpty());
    }

    void lockedPanelsStay()
    {
        Stage stage;
        stage.press("lockPanels");
        QVERIFY(PreferenceStore::instance().now().layoutLocked);
        QCOMPARE(stage.dock("ticketDock").features(), QDockWidget::NoDockWidgetFeatures);
        stage.dock("ticketDock").tearOff(true);
        QVERIFY(!stage.dock("ticketDock").isFloating());
        Stage again; // also at the next start
        again.dock("ticketDock").tearOff(true);
        QVERIFY(!again.dock("ticketDock").isFloating());
        again.press("lockPanels");
        stage.dock("ticketDock").tearOff(true);
        QVERIFY(stage.dock("ticketDock").isFloating());
    }

    // --- by name -----------------------------------------------------------------------------------------------

    void aLayoutIsChosenByItsKey()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        const QRect usual = stage.dock("ticketDock").geometry();
        stage.dock("ticketDock").tearOff(true);
        child<QTabWidget>(stage.window, "lists")->setCurrentIndex(3);
        QVERIFY(stage.window.saveLayout(QStringLiteral("Two & more")));
        QCOMPARE(child<QAction>(stage.window, "layout1")->text(), QStringLiteral("Two && more"));
        QVERIFY(child<QAction>(stage.window, "layout1")->isVisible());
        QVERIFY(!child<QAction>(stage.window, "layout2")->isVisible());
        QTest::keyClick(&stage.window, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier); // as usual
        QVERIFY(!stage.dock("ticketDock").isFloating());
        QCoreApplication::processEvents();
        QCOMPARE(stage.dock("ticketDock").geometry(), usual);
        child<QTabWidget>(stage.window, "lists")->setCurrentIndex(0);
        stage.window.activateWindow(); // without a window manager the panel took that with it
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(&stage.window, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(stage.dock("ticketDock").isFloating());
        QCOMPARE(child<QTabWidget>(stage.window, "lists")->currentIndex(), 3);
    }

    void namesAreAskedFor()
    {
        Stage stage;
        stage.press("saveLayout");
        auto *ask = stage.window.findChild<QInputDialog *>();
        QVERIFY(ask);
        ask->setTextValue(QStringLiteral("Night"));
        ask->accept();
        QCOMPARE(LayoutStore().named().value(0).name, QStringLiteral("Night"));
        delete ask;
        for (int i = 1; i < LayoutStore::kMost; ++i) {
            LayoutStore().save(layout(qPrintable(QString::number(i))));
        }
        stage.press("saveLayout");
        ask = stage.window.findChild<QInputDialog *>();
        ask->setTextValue(QStringLiteral("one more"));
        ask->accept();
        QVERIFY(stage.window.findChild<QMessageBox *>()); // not lost in silence
        delete ask;
        stage.press("deleteLayout");
        ask = stage.window.findChild<QInputDialog *>();
        ask->setTextValue(QStringLiteral("Night"));
        ask->accept();
        QCOMPARE(LayoutStore().named().value(0).name, QStringLiteral("1"));
        QCOMPARE(child<QAction>(stage.window, "layout1")->text(), QStringLiteral("1"));
    }

    void pictures()
    {
        Stage stage;
        stage.dock("ticketDock").tearOff(true);
        stage.dock("listsDock").tearOff(true);
        QCoreApplication::processEvents();
        test::shoot(stage.dock("ticketDock"), QStringLiteral("torn-ticket"));
        test::shoot(stage.dock("listsDock"), QStringLiteral("torn-lists"));
        test::shoot(stage.window, QStringLiteral("torn-window"));
        QVERIFY(stage.window.isVisible());
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("Breakwater/desktop.ini")); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
