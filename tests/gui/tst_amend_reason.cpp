// While stopped: why it was stopped can be said afterwards, by name, from where the reason stands; and a ban shows when it
// ends and how long that is, without being read out every second.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/amend_reason_dialog.h"
#include "ui/main_window.h"
#include "ui/presenters/stop_progress_presenter.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_progress.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bw;
using engine_client::AmendStopReason;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using test::child;
using test::plain;

namespace {

constexpr base::Millis kAlive{40};

struct Stage
{
    explicit Stage(Snapshot s = test::scenes::stopped()) : client(std::move(s)), dialog(client, nullptr) { dialog.show(); }
    QPushButton *record() { return child<QPushButton>(dialog, "amend"); }
    QLineEdit *field(const char *name) { return child<QLineEdit>(dialog, name); }
    QString text(const char *label) { return plain(child<QLabel>(dialog, label)->text()); }
    void fill()
    {
        test::type(field("reason"), " fat finger ");
        test::type(field("name"), "Ada");
    }

    test::FakeEngineClient client;
    ui::AmendReasonDialog dialog;
};

struct Desk
{
    explicit Desk(Snapshot s) : client(std::move(s)), window(client) { window.show(); }
    ui::AmendReasonDialog *dialog() { return window.findChild<ui::AmendReasonDialog *>(); }
    QPushButton *offer() { return child<QPushButton>(window, "amendReason"); }
    QString ban() { return plain(child<QLabel>(window, "stopBan")->text()); }

    test::FakeEngineClient client;
    ui::MainWindow window;
};

Snapshot anotherStop()
{
    Snapshot s = test::scenes::stopped();
    s.stop.record.epoch += 2;
    s.stop.record.reason = QStringLiteral("daily loss");
    return s;
}

Snapshot banned(qint64 msLeft)
{
    Snapshot s = test::scenes::notFlat();
    s.stop.banEnds = base::VenueTime(s.at.ms() + msLeft);
    return s;
}

} // namespace

class AmendReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }
    void asksForReasonAndName();
    void sendsOnceAndClosesWhenDone();
    void staysOpenWithTheError();
    void enterSendsNothing();
    void aClearedStopIsNotAmended();
    void anotherStopNeedsWordsOfItsOwn();
    void stopStaysInReach();
    void isOfferedWhereTheReasonStands();
    void theKeyOpensIt();
    void aBanShowsItsEnd();
    void theCountdownIsNotReadOut();
    void pictures();
};

void AmendReasonTest::asksForReasonAndName()
{
    Stage stage;
    QCOMPARE(stage.text("stopped"), QStringLiteral("Stopped by Ada at the desktop at 2026-11-22 13:30:12 UTC. Reason so far: emergency stop pressed (button)."));
    QCOMPARE(stage.dialog.focusWidget(), stage.field("reason"));
    QVERIFY(!stage.record()->isEnabled());
    test::type(stage.field("reason"), "fat finger");
    QVERIFY(!stage.record()->isEnabled());
    QCOMPARE(stage.record()->toolTip(), QStringLiteral("A reason and a name are required."));
    test::type(stage.field("name"), "  ");
    QVERIFY(!stage.record()->isEnabled());
    test::type(stage.field("name"), "Ada");
    QVERIFY(stage.record()->isEnabled());
    test::type(stage.field("reason"), " ");
    QVERIFY(!stage.record()->isEnabled());
}

void AmendReasonTest::sendsOnceAndClosesWhenDone()
{
    Stage stage;
    stage.fill();
    QVERIFY(QTest::qWaitForWindowActive(&stage.dialog));
    QTest::keyClick(stage.field("name"), Qt::Key_Tab);
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Space);
    stage.record()->click();
    QCOMPARE(stage.client.sent.size(), 1);
    const auto *command = stage.client.lastSent<AmendStopReason>();
    QVERIFY(command);
    QCOMPARE(command->reason, QStringLiteral("fat finger"));
    QCOMPARE(command->by, QStringLiteral("Ada"));
    stage.client.reply(1, ReplyKind::Done, QStringLiteral("The reason is recorded."));
    QVERIFY(!stage.dialog.isVisible());
}

void AmendReasonTest::staysOpenWithTheError()
{
    Stage stage;
    stage.fill();
    stage.record()->click();
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("There is no emergency stop whose reason could be amended."));
    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.text("message"), QStringLiteral("There is no emergency stop whose reason could be amended."));
    QVERIFY(stage.record()->isEnabled());
}

void AmendReasonTest::enterSendsNothing()
{
    Stage stage;
    stage.fill();
    QTest::keyClick(stage.field("name"), Qt::Key_Return);
    QVERIFY(stage.client.sent.isEmpty());
}

void AmendReasonTest::aClearedStopIsNotAmended()
{
    Stage stage;
    stage.fill();
    stage.client.publish(test::scenes::calm());
    QCOMPARE(stage.text("stopped"), QStringLiteral("The emergency stop was cleared: there is no reason left to amend."));
    QVERIFY(!stage.record()->isEnabled());
    stage.record()->click();
    QVERIFY(stage.client.sent.isEmpty());
}

void AmendReasonTest::anotherStopNeedsWordsOfItsOwn()
{
    Stage stage;
    stage.fill();
    stage.client.publish(test::scenes::stopped());
    QVERIFY(stage.record()->isEnabled());
    stage.client.publish(anotherStop());
    QVERIFY(stage.field("reason")->text().isEmpty());
    QVERIFY(!stage.record()->isEnabled());
    QCOMPARE(stage.text("message"), QStringLiteral("This is another stop than the one before: it needs a reason and a name of its own."));
}

void AmendReasonTest::stopStaysInReach()
{
    Stage stage;
    auto *stop = stage.dialog.findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
}

void AmendReasonTest::isOfferedWhereTheReasonStands()
{
    Desk desk(test::scenes::calm());
    QVERIFY(!desk.offer()->isVisible());
    desk.client.publish(test::scenes::stopping());
    QVERIFY(desk.offer()->isVisible()); // while it works, too
    desk.client.publish(test::scenes::stopped());
    desk.offer()->click();
    desk.offer()->click();
    QCOMPARE(desk.window.findChildren<QDialog *>(QStringLiteral("bwDialog")).size(), 1);
    QVERIFY(desk.dialog() && desk.dialog()->isVisible());
    QVERIFY(!ui::presentProcedure(test::scenes::stopped(), {}, base::Millis(2500)).canAmend); // nobody would answer
}

void AmendReasonTest::theKeyOpensIt()
{
    Desk desk(test::scenes::calm());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    const auto press = [&] { QTest::keyClick(&desk.window, Qt::Key_R, Qt::ControlModifier | Qt::AltModifier); };
    press();
    QVERIFY(!desk.dialog());
    desk.client.publish(test::scenes::stopped());
    press();
    QVERIFY(desk.dialog());
}

void AmendReasonTest::aBanShowsItsEnd()
{
    Desk desk(banned(753'000)); // the picture is of 18:47:27
    QCOMPARE(desk.ban(), QStringLiteral("The exchange takes no requests until 19:00:00 UTC · 00:12:32 left")); // 40 ms older by now
    QVERIFY(child<QLabel>(desk.window, "stopBan")->isVisible());
    const ui::ProcedureView later = ui::presentProcedure(banned(753'000), {}, base::Millis(60'000));
    QCOMPARE(later.banLeft, QStringLiteral("00:11:33 left"));
    desk.client.publish(banned(0));
    QCOMPARE(desk.ban(), QStringLiteral("The exchange takes requests again since 18:47:27 UTC"));
    desk.client.publish(test::scenes::notFlat());
    QVERIFY(!child<QLabel>(desk.window, "stopBan")->isVisible());
    QVERIFY(ui::presentProcedure(test::scenes::notFlat(), {}, kAlive).ban.isEmpty());
}

void AmendReasonTest::theCountdownIsNotReadOut()
{
    const auto at = [](int ms) { return ui::presentProcedure(banned(753'000), {}, base::Millis(ms)); };
    QVERIFY(at(40).spoken().contains(QStringLiteral("The exchange takes no requests until 19:00:00 UTC")));
    QVERIFY(at(40).banLeft != at(1040).banLeft);
    QCOMPARE(at(40).spoken(), at(1040).spoken());
}

void AmendReasonTest::pictures()
{
    Stage stage;
    stage.fill();
    test::shoot(stage.dialog, QStringLiteral("amend-reason"));
    stage.client.publish(anotherStop());
    test::shoot(stage.dialog, QStringLiteral("amend-reason-another"));
    Desk desk(banned(753'000));
    QCoreApplication::processEvents();
    test::shoot(*desk.window.strip(), QStringLiteral("strip-banned"));
    desk.client.publish(test::scenes::stopped());
    QCoreApplication::processEvents();
    test::shoot(*desk.window.strip(), QStringLiteral("strip-stopped"));
    QVERIFY(desk.offer()->isVisible());
}

QTEST_MAIN(AmendReasonTest)
#include "tst_amend_reason.moc"
