// Clearing the stop: the checklist says the truth of the newest picture, a person and a reason are needed, and nothing
// clears by an accidental Enter.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/clear_stop_dialog.h"
#include "ui/presenters/clear_checklist.h"
#include "ui/widgets/stop_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bw;
using engine_client::ClearStop;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using test::child;
using test::plain;

namespace {

Snapshot green()
{
    return test::scenes::stopped();
}

struct Stage
{
    explicit Stage(Snapshot s = green()) : client(std::move(s)), dialog(client, nullptr) { dialog.show(); }
    QPushButton *clear() { return child<QPushButton>(dialog, "clear"); }
    QString label() { return plain(clear()->text()).remove(QLatin1Char('&')); }
    QString text(const char *name) { return plain(child<QLabel>(dialog, name)->text()); }
    void sign()
    {
        test::type(child<QLineEdit>(dialog, "approver"), "Ada");
        test::type(child<QLineEdit>(dialog, "reason"), "checked by hand");
    }

    test::FakeEngineClient client;
    ui::ClearStopDialog dialog;
};

enum Check { Finished = 0, Fresh, Reconciled, Covered, Ledgers, Loss };

} // namespace

class ClearDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allGreen();
    void checklist_data();
    void checklist();
    void approverAndReasonAreRequired();
    void sendsWhoAndWhy();
    void enterClearsNothing();
    void notGreenIsNamed();
    void staysOpenWithTheError();
    void closesWhenDone();
    void followsTheSnapshot();
    void nothingToClear();
    void stopStaysInReach();
    void pictures();
};

void ClearDialogTest::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void ClearDialogTest::allGreen()
{
    for (const ui::CheckLine &line : ui::clearChecklist(green())) {
        QVERIFY2(line.green, qPrintable(line.title + QStringLiteral(": ") + line.detail));
    }
    Stage stage;
    QCOMPARE(stage.text("stopped"), QStringLiteral("Stopped by Ada at the desktop at 2026-11-22 13:30:12 UTC, epoch 2: emergency stop pressed (button)."));
    QCOMPARE(stage.text("mark0"), QStringLiteral("✔ yes"));
    QCOMPARE(stage.text("detail0"), QStringLiteral("verified flat by two fresh reads"));
    QCOMPARE(stage.label(), QStringLiteral("Clear the stop"));
}

void ClearDialogTest::checklist_data()
{
    QTest::addColumn<int>("check");
    QTest::addColumn<std::function<void(Snapshot &)>>("spoil");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int check, std::function<void(Snapshot &)> spoil, const char *detail) {
        QTest::newRow(name) << check << std::move(spoil) << QString::fromUtf8(detail);
    };
    row("still flattening", Finished, [](Snapshot &s) { s.stop = test::scenes::stopping().stop; }, "still running: 12 of 12 orders cancelled, 2 of 3 positions closed");
    row("no path", Finished, [](Snapshot &s) { s.stop.phase = safety::StopPhase::LatchedNotSent; }, "latched, not sent: no path to the exchange");
    row("not taken up", Finished, [](Snapshot &s) { s.stop.phase = safety::StopPhase::Idle; }, "the engine has not taken it up");
    row("account unknown", Fresh, [](Snapshot &s) { s.risk.accountKnown = false; }, "the account has not been read");
    row("account old", Fresh, [](Snapshot &s) { s.risk.accountAge = base::Millis(45'000); }, "the account is 45 s old; the limit is 30 s");
    row("clock went back", Fresh, [](Snapshot &s) { s.risk.accountAge = base::Millis(-1); }, "the account is 0.0 s old; the limit is 30 s");
    row("stale price", Fresh, [](Snapshot &s) { s.positions = test::scenes::stale().positions; }, "stale prices: BTCUSDT, SOLUSDT");
    row("not reconciled", Reconciled, [](Snapshot &s) { s.risk.notReady = {QStringLiteral("resync"), QStringLiteral("journal")}; }, "reconciling with the exchange, journal");
    row("unprotected", Covered, [](Snapshot &s) { s.positions = test::scenes::incident().positions; }, "without a working stop: ETHUSDT");
    row("being placed is not protected", Covered, [](Snapshot &s) {
        s.positions = test::scenes::calm().positions;
        s.positions[0].guard = engine_client::GuardState::Placing;
    }, "without a working stop: BTCUSDT");
    row("journal", Ledgers, [](Snapshot &s) { s.journalHealthy = false; }, "the journal cannot be written");
    row("baseline", Ledgers, [](Snapshot &s) { s.daily.known = false; }, "the equity at the start of the day is not proved");
    row("loss unknown", Loss, [](Snapshot &s) { s.daily.known = false; }, "today's loss is not known");
    row("loss past", Loss, [](Snapshot &s) { s.daily.left = trading::Money::literal("-3.5"); }, "3.50 USDT past the limit");
    row("loss at the limit", Loss, [](Snapshot &s) { s.daily.left = trading::Money(); }, "0.00 USDT past the limit");
    row("tripped today", Loss, [](Snapshot &s) { s.risk.daily.lossReasonLatched = true; }, "the limit was reached today: exits only until 00:00 UTC");
}

void ClearDialogTest::checklist()
{
    QFETCH(int, check);
    QFETCH(std::function<void(Snapshot &)>, spoil);
    QFETCH(QString, detail);
    Snapshot s = green();
    spoil(s);
    const QList<ui::CheckLine> lines = ui::clearChecklist(s);
    QVERIFY(!lines.at(check).green);
    QCOMPARE(plain(lines.at(check).detail), detail);
}

void ClearDialogTest::approverAndReasonAreRequired()
{
    Stage stage;
    QVERIFY(!stage.clear()->isEnabled());
    test::type(child<QLineEdit>(stage.dialog, "approver"), "Ada");
    QVERIFY(!stage.clear()->isEnabled());
    test::type(child<QLineEdit>(stage.dialog, "reason"), "  ");
    QVERIFY(!stage.clear()->isEnabled());
    QCOMPARE(stage.clear()->toolTip(), QStringLiteral("An approver and a reason are required."));
    test::type(child<QLineEdit>(stage.dialog, "reason"), "fine");
    QVERIFY(stage.clear()->isEnabled());
    test::type(child<QLineEdit>(stage.dialog, "approver"), " ");
    QVERIFY(!stage.clear()->isEnabled());
}

void ClearDialogTest::sendsWhoAndWhy()
{
    Stage stage;
    stage.sign();
    QTest::mouseClick(stage.clear(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 1);
    const auto *command = stage.client.lastSent<ClearStop>();
    QVERIFY(command);
    QCOMPARE(command->approver, QStringLiteral("Ada"));
    QCOMPARE(command->reason, QStringLiteral("checked by hand"));
    QTest::mouseClick(stage.clear(), Qt::LeftButton);
    stage.clear()->click();
    QCOMPARE(stage.client.sent.size(), 1);
    QCOMPARE(stage.label(), QStringLiteral("Clearing …"));
}

void ClearDialogTest::enterClearsNothing()
{
    Stage stage;
    stage.sign();
    QTest::keyClick(child<QLineEdit>(stage.dialog, "reason"), Qt::Key_Return);
    QTest::keyClick(child<QLineEdit>(stage.dialog, "approver"), Qt::Key_Enter);
    QVERIFY(stage.client.sent.isEmpty());
    QVERIFY(stage.dialog.isVisible());
}

void ClearDialogTest::notGreenIsNamed()
{
    Snapshot s = green();
    s.risk.notReady = {QStringLiteral("resync")};
    Stage stage(s);
    QCOMPARE(stage.label(), QStringLiteral("Clear although 1 point is not green"));
    s.daily.known = false;
    stage.client.publish(s);
    QCOMPARE(stage.label(), QStringLiteral("Clear although 3 points are not green"));
    QCOMPARE(stage.text("mark2"), QStringLiteral("✖ no"));
    QCOMPARE(child<QLabel>(stage.dialog, "mark2")->property("role").toString(), QStringLiteral("alarm"));
    QCOMPARE(stage.clear()->property("role").toString(), QStringLiteral("danger"));
}

void ClearDialogTest::staysOpenWithTheError()
{
    Stage stage;
    stage.sign();
    stage.clear()->click();
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("The approver must not be who stopped."));
    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.text("message"), QStringLiteral("The approver must not be who stopped."));
    QVERIFY(stage.clear()->isEnabled());
    QCOMPARE(child<QLineEdit>(stage.dialog, "approver")->text(), QStringLiteral("Ada"));
    stage.clear()->click();
    QCOMPARE(stage.client.sent.size(), 2);
}

void ClearDialogTest::closesWhenDone()
{
    Stage stage;
    stage.sign();
    stage.clear()->click();
    stage.client.reply(9, ReplyKind::Done, {});
    QVERIFY(stage.dialog.isVisible());
    stage.client.reply(1, ReplyKind::Done, {});
    QVERIFY(!stage.dialog.isVisible());
}

void ClearDialogTest::followsTheSnapshot()
{
    Stage stage(test::scenes::stopping());
    QCOMPARE(stage.text("mark0"), QStringLiteral("✖ no"));
    stage.client.publish(green());
    QCOMPARE(stage.text("mark0"), QStringLiteral("✔ yes"));
}

void ClearDialogTest::nothingToClear()
{
    Stage stage(test::scenes::calm());
    stage.sign();
    QVERIFY(!stage.clear()->isEnabled());
    QCOMPARE(stage.text("stopped"), QStringLiteral("The emergency stop is not latched."));
}

void ClearDialogTest::stopStaysInReach()
{
    Stage stage;
    auto *stop = stage.dialog.findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
}

void ClearDialogTest::pictures()
{
    Stage stage;
    stage.sign();
    test::shoot(stage.dialog, QStringLiteral("clear-green"));
    Snapshot s = test::scenes::stopping();
    s.risk.notReady = {QStringLiteral("resync")};
    Stage red(s);
    red.sign();
    red.clear()->click();
    red.client.reply(1, ReplyKind::Failed, QStringLiteral("The stop is still running."));
    test::shoot(red.dialog, QStringLiteral("clear-red"));
    QVERIFY(red.dialog.isVisible());
}

QTEST_MAIN(ClearDialogTest)
#include "tst_clear_dialog.moc"
