// The whole window on the scripted engine. With BW_SHOT_DIR set, every scene is also saved as a picture.
#include "fake_engine_client.h"
#include "scenes.h"

#include "ui/main_window.h"
#include "ui/panels/ticket_panel.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/theme.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenuBar>
#include <QMessageBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::Snapshot;

namespace {

constexpr Qt::KeyboardModifiers kChord = Qt::ControlModifier | Qt::ShiftModifier;

Snapshot sceneNamed(const QString &name)
{
    if (name == QLatin1String("incident")) {
        return scenes::incident();
    }
    if (name == QLatin1String("stale")) {
        return scenes::stale();
    }
    if (name == QLatin1String("stopping")) {
        return scenes::notFlat();
    }
    if (name == QLatin1String("stopped")) {
        return scenes::stopped();
    }
    if (name == QLatin1String("unproven")) {
        return scenes::unproven();
    }
    if (name == QLatin1String("startup")) {
        return scenes::startUp();
    }
    return scenes::calm();
}

void save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("BW_SHOT_DIR");
    if (!folder.isEmpty()) {
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTicketsFirstFieldByKeys()
    {
        FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        const auto *symbol = window.findChild<QComboBox *>(QStringLiteral("symbol"));
        QVERIFY(symbol);
        QVERIFY2(symbol->hasFocus() || symbol->lineEdit()->hasFocus(), QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nothing");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ETHUSDT")); // what stood there is selected
        QCOMPARE(symbol->currentText(), QStringLiteral("ETHUSDT"));
    }

    void scenesRender_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("mode");
        using safety::Mode;
        QTest::newRow("calm-dark") << QStringLiteral("calm") << int(Scheme::Dark) << int(Mode::Paper);
        QTest::newRow("calm-light") << QStringLiteral("calm") << int(Scheme::Light) << int(Mode::Paper);
        QTest::newRow("incident-dark") << QStringLiteral("incident") << int(Scheme::Dark) << int(Mode::Testnet);
        QTest::newRow("incident-light") << QStringLiteral("incident") << int(Scheme::Light) << int(Mode::LiveLimited);
        QTest::newRow("stale-dark") << QStringLiteral("stale") << int(Scheme::Dark) << int(Mode::LiveLimited);
        QTest::newRow("stopping-dark") << QStringLiteral("stopping") << int(Scheme::Dark) << int(Mode::LiveFull);
        QTest::newRow("stopped-dark") << QStringLiteral("stopped") << int(Scheme::Dark) << int(Mode::Paper);
        QTest::newRow("stopped-light") << QStringLiteral("stopped") << int(Scheme::Light) << int(Mode::Paper);
        QTest::newRow("unproven-dark") << QStringLiteral("unproven") << int(Scheme::Dark) << int(Mode::Paper);
        QTest::newRow("startup-dark") << QStringLiteral("startup") << int(Scheme::Dark) << int(Mode::Paper);
        QTest::newRow("frozen-dark") << QStringLiteral("frozen") << int(Scheme::Dark) << int(Mode::Paper);
    }

    void scenesRender()
    {
        QFETCH(QString, scene);
        QFETCH(int, scheme);
        QFETCH(int, mode);
        Theme::apply(*qApp, static_cast<Scheme>(scheme));
        Snapshot snapshot = sceneNamed(scene);
        snapshot.mode = static_cast<safety::Mode>(mode);
        FakeEngineClient client(snapshot);
        client.isArmed = scene != QLatin1String("startup");
        client.silence = scene == QLatin1String("frozen") ? base::Millis(4200) : base::Millis(40);
        MainWindow window(client);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (scene == QLatin1String("incident")) {
            window.positions()->select(scenes::symbol("ETHUSDT"));
        }
        client.publish(snapshot);
        QApplication::processEvents();
        save(window, QString::fromLatin1(QTest::currentDataTag()));
        // The frame carries the mode, whatever is inside.
        const QImage image = window.grab().toImage();
        const QColor expected = Theme::modeColor(snapshot.mode);
        for (const QPoint at : {QPoint(1, image.height() / 2), QPoint(image.width() - 2, image.height() / 2), QPoint(image.width() / 2, image.height() - 2)}) {
            QCOMPARE(image.pixelColor(at), expected);
        }
        QVERIFY(window.windowTitle().contains(Theme::modeTitle(snapshot.mode)));
    }

    // In the whole window style sheets had taken the size away again.
    void whatMattersIsLargeFromTheFirstPictureOn()
    {
        FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.resize(1600, 960);
        window.show();
        QApplication::processEvents();
        const int usual = QFontInfo(Theme::words()).pixelSize();
        for (const char *name : {"balance", "positionsCount", "today"}) {
            const auto *label = window.strip()->findChild<QLabel *>(QLatin1String(name));
            QVERIFY2(QFontInfo(label->font()).pixelSize() * 2 >= usual * 3, name);
        }
    }

    void theStripIsAlwaysThere()
    {
        Theme::apply(*qApp, Scheme::Dark);
        FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.resize(window.minimumSize());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        save(window, QStringLiteral("smallest"));
        const StopButton *stop = window.strip()->stopButton();
        QVERIFY(stop->isVisible());
        const QRect place(stop->mapTo(&window, QPoint()), stop->size());
        QVERIFY(window.rect().contains(place));
        QVERIFY(place.width() >= 160 && place.height() >= 80);
        QCOMPARE(stop->visibleRegion().boundingRect(), stop->rect()); // nothing lies over it
    }

    void theStopWorksWhileADialogIsOpen()
    {
        FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.positions()->select(scenes::symbol("BTCUSDT"));
        window.openCloseDialog(scenes::symbol("BTCUSDT"));
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("bwDialog"));
        QVERIFY(dialog);
        QVERIFY(dialog->isModal());
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        save(*dialog, QStringLiteral("close-dialog"));
        QTest::keyClick(dialog, Qt::Key_F12, kChord);
        QCOMPARE(client.stops.size(), 1);
        auto *corner = dialog->findChild<StopButton *>();
        QVERIFY2(corner, "a modal dialog carries its own emergency stop");
        QTest::mousePress(corner, Qt::LeftButton);
        QCOMPARE(client.stops.size(), 2);
    }

    void oneDialogAtATime()
    {
        FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.show();
        window.openCloseDialog(scenes::symbol("BTCUSDT"));
        window.openCloseDialog(scenes::symbol("SOLUSDT"));
        window.openPlaceStopDialog(scenes::symbol("SOLUSDT"));
        QCOMPARE(window.findChildren<QDialog *>(QStringLiteral("bwDialog")).size(), 1);
    }

    void clearOpensItsDialog()
    {
        FakeEngineClient client(scenes::stopped());
        MainWindow window(client);
        window.show();
        Q_EMIT window.strip()->clearRequested();
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("bwDialog"));
        QVERIFY(dialog);
        QApplication::processEvents();
        save(*dialog, QStringLiteral("clear-dialog"));
        QCOMPARE(client.sent.size(), 0); // opening it clears nothing
    }

    void leavingWithAPositionAsksOnce()
    {
        FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.show();
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        auto *question = window.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(QStringLiteral("stops stay at the exchange")));
        QVERIFY(!window.close()); // asks once, not twice
        QCOMPARE(window.findChildren<QMessageBox *>().size(), 1);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        QVERIFY(!window.isVisible());
        QCOMPARE(client.sent.size(), 0);
        QCOMPARE(client.stops.size(), 0);
    }

    void leavingFlatJustLeaves()
    {
        Snapshot s = scenes::calm();
        s.positions.clear();
        FakeEngineClient client(s);
        MainWindow window(client);
        window.show();
        QVERIFY(window.close());
    }

    // By the keys of the menu, where the ticket offers it, and only there.
    void theSettingsOfTheTicketByKeys()
    {
        Snapshot snapshot = scenes::calm();
        const trading::Symbol eth(QStringLiteral("ETHUSDT")); // flat: else nothing is offered
        snapshot.risk.symbols[eth].position.symbol = eth;
        snapshot.risk.symbols[eth].leverage = 20;
        FakeEngineClient client(snapshot);
        MainWindow window(client);
        window.show();
        window.findChild<TicketPanel *>()->setSymbol(eth);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier); // not known which it is: nothing is offered
        QVERIFY(client.sent.isEmpty());
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        const auto *set = client.lastSent<engine_client::SetLeverage>();
        QVERIFY(set);
        QCOMPARE(set->symbol, eth);
        const QList<QMenu *> menus = window.findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
        }
        const QList<QAction *> actions = window.findChildren<QAction *>();
        const auto byKey = [&actions](const char *keys) {
            return *std::find_if(actions.cbegin(), actions.cend(), [keys](const QAction *one) { return one->shortcut() == QKeySequence(QLatin1String(keys)); });
        };
        QVERIFY(!byKey("Ctrl+Alt+M")->isEnabled()); // in the menu it is seen that nothing is offered
    }

    void everyActionHasAKey()
    {
        FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        QSet<QString> keys;
        for (QMenu *menu : window.findChild<QMenuBar *>()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->isSeparator() || action->menu()) {
                    continue;
                }
                const bool shown = !action->shortcut().isEmpty() || action->text().contains(QLatin1Char('\t')) || action->text().endsWith(QStringLiteral("stop…"));
                QVERIFY2(shown, qPrintable(action->text()));
                if (!action->shortcut().isEmpty()) {
                    QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->shortcut().toString()));
                    keys.insert(action->shortcut().toString());
                }
            }
        }
        QVERIFY(keys.size() >= 12);
    }

    // But for what every list has for itself (copy, filter, columns): that is in each list's own menu.
    void everyKeyIsInTheMenu_data()
    {
        QTest::addColumn<QString>("market");
        QTest::newRow("futures") << QStringLiteral("USD-M");
        QTest::newRow("spot") << QStringLiteral("Spot");
    }
    void everyKeyIsInTheMenu()
    {
        QFETCH(QString, market);
        Snapshot s = scenes::calm();
        s.market = market;
        FakeEngineClient client(s);
        MainWindow window(client);
        QStringList inMenu;
        for (const QMenu *menu : window.findChild<QMenuBar *>()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                inMenu.append(action->shortcut().toString());
            }
        }
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty() && !qobject_cast<ListFrame *>(action->parent())) {
                QVERIFY2(inMenu.contains(action->shortcut().toString()), qPrintable(action->shortcut().toString() + QLatin1Char(' ') + action->text()));
            }
        }
        QVERIFY(inMenu.contains(QStringLiteral("Del")));
        QCOMPARE(inMenu.contains(QStringLiteral("Ctrl+Shift+A")), market == QLatin1String("Spot"));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
