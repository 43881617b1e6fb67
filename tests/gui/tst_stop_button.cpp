// Proves S-10.
#include "fake_engine_client.h"
#include "scenes.h"

#include "ui/operator_name.h"
#include "ui/theme.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_trigger.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bw;
using namespace bw::test;
using ui::StopButton;
using ui::StopLook;
using ui::StopTrigger;

namespace {

constexpr Qt::KeyboardModifiers kChord = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

class TestStopButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }

    void bigEnoughToHit()
    {
        FakeEngineClient client(scenes::calm());
        StopButton button(client);
        QVERIFY(button.width() >= 160);
        QVERIFY(button.height() >= 80);
    }

    void thePressActs_notTheRelease()
    {
        FakeEngineClient client(scenes::calm());
        StopButton button(client);
        QSignalSpy requested(&button, &StopButton::stopRequested);
        QCOMPARE(button.lastLatchNanos(), qint64(-1));
        QTest::mousePress(&button, Qt::LeftButton);
        QCOMPARE(client.stops.size(), 1);
        QVERIFY(client.stops.first().level == base::StopLevel::Flatten);
        QCOMPARE(client.stops.first().by, ui::operatorName() + QStringLiteral(" at the desktop"));
        QCOMPARE(client.stops.first().reason, QStringLiteral("emergency stop pressed (button)"));
        QCOMPARE(requested.size(), 1);
        QVERIFY(button.lastLatchNanos() >= 0);
        QCOMPARE(requested.first().first().toLongLong(), button.lastLatchNanos());
        QTest::mouseRelease(&button, Qt::LeftButton);
        QCOMPARE(client.stops.size(), 1);
        QVERIFY(button.look() == StopLook::Latched);
    }

    void onlyTheLeftButton()
    {
        FakeEngineClient client(scenes::calm());
        StopButton button(client);
        QTest::mouseClick(&button, Qt::RightButton);
        QTest::mouseClick(&button, Qt::MiddleButton);
        QCOMPARE(client.stops.size(), 0);
    }

    void aDoubleClickIsHarmless()
    {
        FakeEngineClient client(scenes::calm());
        StopButton button(client);
        QTest::mouseDClick(&button, Qt::LeftButton);
        QVERIFY(client.stops.size() >= 1);
        QVERIFY(StopTrigger::of(client).local().has_value());
        QCOMPARE(StopTrigger::of(client).local()->record.epoch, std::uint64_t(1));
    }

    void keyboardAndAssistiveTechnology()
    {
        FakeEngineClient client(scenes::calm());
        StopButton button(client);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(client.stops.size(), 1);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(client.stops.size(), 2);
        button.click(); // what an accessibility bridge calls
        QCOMPARE(client.stops.size(), 3);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Emergency stop"));
        QVERIFY(face->text(QAccessible::Description).startsWith(QStringLiteral("Stopped")));
    }

    void notArmedLooksNotArmed()
    {
        FakeEngineClient client(scenes::calm());
        client.isArmed = false;
        client.latches = false;
        StopButton button(client);
        QVERIFY(button.look() == StopLook::NotArmed);
        QVERIFY(button.accessibleDescription().startsWith(QStringLiteral("Not armed")));
        const QImage off = button.grab().toImage();
        QTest::mousePress(&button, Qt::LeftButton);
        QVERIFY(button.look() == StopLook::NotArmed); // nothing latched: nothing claimed
        client.isArmed = true;
        client.publish(scenes::calm());
        QVERIFY(button.look() == StopLook::Armed);
        QTest::mouseRelease(&button, Qt::LeftButton);
        QVERIFY(button.grab().toImage() != off);
        const QColor middle = button.grab().toImage().pixelColor(12, button.height() / 2);
        QVERIFY(middle.red() > 150 && middle.green() < 80);
    }

    void theEngineIsBelievedOnceItShowedTheStop()
    {
        FakeEngineClient client(scenes::calm());
        StopButton button(client);
        QTest::mousePress(&button, Qt::LeftButton);
        client.publish(scenes::calm()); // a picture from before the stop
        QVERIFY(button.look() == StopLook::Latched);
        client.publish(scenes::stopping());
        QVERIFY(button.look() == StopLook::Latched);
        client.publish(scenes::calm()); // cleared by a named person
        QVERIFY(button.look() == StopLook::Armed);
        QVERIFY(!StopTrigger::of(client).local().has_value());
    }

    void chordInTheWindow()
    {
        FakeEngineClient client(scenes::calm());
        StopTrigger::of(client).watchKeys();
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *edit = new QLineEdit;
        column->addWidget(edit);
        window.show();
        edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(edit, Qt::Key_F12, kChord);
        QCOMPARE(client.stops.size(), 1);
        QCOMPARE(client.stops.first().reason, QStringLiteral("emergency stop pressed (key)"));
        QTest::keyClick(edit, Qt::Key_F12);
        QTest::keyClick(edit, Qt::Key_F12, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_F12, kChord | Qt::AltModifier);
        QCOMPARE(client.stops.size(), 1);
    }

    void chordReachesTheWindowSystemWay()
    {
        FakeEngineClient client(scenes::calm());
        StopTrigger::of(client).watchKeys();
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(window.windowHandle(), Qt::Key_F12, kChord); // the whole way of a real key
        QCOMPARE(client.stops.size(), 1);
    }

    void chordWhileAModalDialogIsOpen()
    {
        FakeEngineClient client(scenes::calm());
        StopTrigger::of(client).watchKeys();
        QWidget window;
        window.show();
        QDialog dialog(&window);
        auto *column = new QVBoxLayout(&dialog);
        auto *edit = new QLineEdit;
        auto *corner = new StopButton(client, &dialog, ui::StopButtonSize::Compact);
        column->addWidget(edit);
        column->addWidget(corner);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(edit, Qt::Key_F12, kChord);
        QCOMPARE(client.stops.size(), 1);
        QTest::mousePress(corner, Qt::LeftButton);
        QCOMPARE(client.stops.size(), 2);
        QVERIFY(dialog.isVisible()); // the stop does not close what one was doing
    }

    void chordWhileAMenuIsOpen()
    {
        FakeEngineClient client(scenes::calm());
        StopTrigger::of(client).watchKeys();
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QMenu menu(&window);
        menu.addAction(QStringLiteral("Something"));
        menu.popup(window.mapToGlobal(QPoint(5, 5)));
        QTRY_VERIFY(menu.isVisible());
        QTest::keyClick(&menu, Qt::Key_F12, kChord);
        QCOMPARE(client.stops.size(), 1);
    }

    void heldDownIsOnePress()
    {
        FakeEngineClient client(scenes::calm());
        StopTrigger::of(client).watchKeys();
        QWidget window;
        QKeyEvent first(QEvent::KeyPress, Qt::Key_F12, kChord);
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_F12, kChord, QString(), true, 1);
        QApplication::sendEvent(&window, &first);
        QApplication::sendEvent(&window, &repeat);
        QCOMPARE(client.stops.size(), 1);
    }

    void compactDoesNotTakeTheDialogsEnter()
    {
        FakeEngineClient client(scenes::calm());
        StopButton corner(client, nullptr, ui::StopButtonSize::Compact);
        QCOMPARE(corner.focusPolicy(), Qt::NoFocus);
        QVERIFY(corner.width() < 160);
    }
};

QTEST_MAIN(TestStopButton)
#include "tst_stop_button.moc"
