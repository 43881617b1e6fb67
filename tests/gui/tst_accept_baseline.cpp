// Accepting the start of a day that nobody saw: the figure of the newest picture, a name that was written under it,
// nothing by an accidental Enter, and a way to find it when the strip speaks of it.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/accept_baseline_dialog.h"
#include "ui/main_window.h"
#include "ui/presenters/baseline_presenter.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/widgets/stop_button.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace bw;
using engine_client::AcceptBaseline;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using test::child;
using test::plain;
using trading::Money;

namespace {

Snapshot proposing(const char *figure)
{
    Snapshot s = test::scenes::unproven();
    s.daily.proposedBaseline = Money::literal(figure);
    return s;
}

Snapshot midnightPassed()
{
    Snapshot s = test::scenes::unproven();
    s.state.reasons = {QStringLiteral("baseline-pending")};
    s.risk.notReady = s.state.reasons;
    s.daily.proposedBaseline.reset();
    return s;
}

struct Stage
{
    explicit Stage(Snapshot s = test::scenes::unproven()) : client(std::move(s)), dialog(client, nullptr) { dialog.show(); }
    QPushButton *accept() { return child<QPushButton>(dialog, "accept"); }
    QLineEdit *name() { return child<QLineEdit>(dialog, "name"); }
    QString label() { return plain(accept()->text()).remove(QLatin1Char('&')); }
    QString text(const char *label) { return plain(child<QLabel>(dialog, label)->text()); }
    QString role(const char *label) { return child<QLabel>(dialog, label)->property("role").toString(); }
    void sign() { test::type(name(), "Ada"); }

    test::FakeEngineClient client;
    ui::AcceptBaselineDialog dialog;
};

struct Desk
{
    explicit Desk(Snapshot s) : client(std::move(s)), window(client) { window.show(); }
    QMenu *menu()
    {
        for (QMenu *menu : window.findChild<QMenuBar *>()->findChildren<QMenu *>()) {
            if (menu->title() == QStringLiteral("&Emergency")) {
                return menu;
            }
        }
        qFatal("there is no Emergency menu");
    }
    QAction *entry()
    {
        for (QAction *action : menu()->actions()) {
            if (action->text().contains(QStringLiteral("starting balance"))) {
                return action;
            }
        }
        qFatal("there is no entry for the day's starting balance");
    }
    ui::AcceptBaselineDialog *dialog() { return window.findChild<ui::AcceptBaselineDialog *>(); }
    void pressKeys() { QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier | Qt::AltModifier); }

    test::FakeEngineClient client;
    ui::MainWindow window;
};

} // namespace

class AcceptBaselineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheFigureAndWhatFollows();
    void limitIsNotInvented_data();
    void limitIsNotInvented();
    void followsTheSnapshot();
    void anotherFigureNeedsTheNameAgain();
    void aNameIsRequired();
    void enterAcceptsNothing();
    void sendsWhoOnce();
    void staysOpenWithTheError();
    void closesWhenDone();
    void proposalGone_data();
    void proposalGone();
    void goneWhileOnItsWay();
    void stopStaysInReach();
    void tabWalksFromTheNameToTheButtons();
    void opensFromTheMenu();
    void opensByItsKey();
    void keyIsAliveAfterTheMenuWasLookedAt();
    void theStripSaysHow();
    void pictures();
};

void AcceptBaselineTest::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void AcceptBaselineTest::showsTheFigureAndWhatFollows()
{
    Stage stage;
    QVERIFY(stage.dialog.isModal());
    QCOMPARE(stage.text("why"), QStringLiteral("A position was held through 00:00 UTC while nothing watched, so the balance at that moment cannot be proved."));
    QCOMPARE(stage.text("figure"), QStringLiteral("10 611.40 USDT"));
    QCOMPARE(stage.text("equity"), QStringLiteral("10 615.58 USDT"));
    QCOMPARE(stage.text("limit"), QStringLiteral("at most 212.31 USDT (2 % of the balance)")); // 10615.58 * 0.02 = 212.3116
    QVERIFY(stage.text("meaning").startsWith(QStringLiteral("Today's loss is measured from this figure.")));
    QCOMPARE(stage.label(), QStringLiteral("Accept 10 611.40 USDT"));
    QCOMPARE(stage.dialog.focusWidget(), stage.name());
    QVERIFY(stage.client.sent.isEmpty()); // opening it accepts nothing
}

void AcceptBaselineTest::limitIsNotInvented_data()
{
    QTest::addColumn<std::function<void(Snapshot &)>>("spoil");
    const auto row = [](const char *name, std::function<void(Snapshot &)> spoil) { QTest::newRow(name) << std::move(spoil); };
    row("account unknown", [](Snapshot &s) { s.risk.accountKnown = false; });
    row("nothing left", [](Snapshot &s) { s.risk.balance = Money(); });
    row("less than nothing", [](Snapshot &s) { s.risk.balance = Money::literal("-3"); });
}

void AcceptBaselineTest::limitIsNotInvented()
{
    QFETCH(std::function<void(Snapshot &)>, spoil);
    Snapshot s = test::scenes::unproven();
    spoil(s);
    const ui::BaselineView view = ui::presentBaseline(s);
    QCOMPARE(view.limit, QStringLiteral("—"));
    QCOMPARE(view.equity == QStringLiteral("—"), !s.risk.accountKnown);
}

void AcceptBaselineTest::followsTheSnapshot()
{
    Stage stage;
    Snapshot s = proposing("9876.50");
    s.risk.equity = Money::literal("9900");
    s.risk.balance = Money::literal("9850");
    stage.client.publish(s);
    QCOMPARE(stage.text("figure"), QStringLiteral("9 876.50 USDT"));
    QCOMPARE(stage.text("equity"), QStringLiteral("9 900.00 USDT"));
    QCOMPARE(stage.text("limit"), QStringLiteral("at most 197.00 USDT (2 % of the balance)"));
    QCOMPARE(stage.label(), QStringLiteral("Accept 9 876.50 USDT"));
}

// What was signed is what was read: a name under one figure accepts no other.
void AcceptBaselineTest::anotherFigureNeedsTheNameAgain()
{
    Stage stage;
    stage.sign();
    stage.client.publish(test::scenes::unproven());
    QVERIFY(stage.accept()->isEnabled()); // a newer picture with the same figure changes nothing
    stage.client.publish(proposing("9876.50"));
    QCOMPARE(stage.text("message"), QStringLiteral("The figure changed, it was 10 611.40 until now: it needs your name again."));
    QCOMPARE(stage.role("message"), QStringLiteral("warning"));
    QVERIFY(!stage.accept()->isEnabled());
    stage.sign();
    stage.accept()->click();
    QCOMPARE(stage.client.sent.size(), 1);
}

void AcceptBaselineTest::aNameIsRequired()
{
    Stage stage;
    QVERIFY(!stage.accept()->isEnabled());
    QCOMPARE(stage.accept()->toolTip(), QStringLiteral("A name is required."));
    test::type(stage.name(), "  ");
    QVERIFY(!stage.accept()->isEnabled());
    test::type(stage.name(), "Ada");
    QVERIFY(stage.accept()->isEnabled());
    test::type(stage.name(), " ");
    QVERIFY(!stage.accept()->isEnabled());
    QVERIFY(stage.client.sent.isEmpty());
}

void AcceptBaselineTest::enterAcceptsNothing()
{
    Stage stage;
    stage.sign();
    QTest::keyClick(stage.name(), Qt::Key_Return);
    QTest::keyClick(stage.name(), Qt::Key_Enter);
    QVERIFY(stage.client.sent.isEmpty());
    QVERIFY(stage.dialog.isVisible());
}

void AcceptBaselineTest::sendsWhoOnce()
{
    Stage stage;
    test::type(stage.name(), " Ada Lovelace ");
    QTest::mouseClick(stage.accept(), Qt::LeftButton);
    const auto *command = stage.client.lastSent<AcceptBaseline>();
    QVERIFY(command);
    QCOMPARE(command->approver, QStringLiteral("Ada Lovelace"));
    QCOMPARE(stage.label(), QStringLiteral("Accepting …"));
    QVERIFY(!stage.name()->isEnabled());
    stage.client.publish(test::scenes::unproven());
    QVERIFY(!stage.accept()->isEnabled());
    QTest::mouseClick(stage.accept(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 1);
}

void AcceptBaselineTest::staysOpenWithTheError()
{
    Stage stage;
    stage.sign();
    stage.accept()->click();
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("There is no baseline to accept."));
    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.text("message"), QStringLiteral("There is no baseline to accept."));
    QCOMPARE(stage.role("message"), QStringLiteral("alarm"));
    QCOMPARE(stage.name()->text(), QStringLiteral("Ada"));
    stage.accept()->click();
    QCOMPARE(stage.client.sent.size(), 2);
    stage.client.reply(2, ReplyKind::Failed, {});
    QCOMPARE(stage.text("message"), QStringLiteral("The figure was not accepted."));
}

void AcceptBaselineTest::closesWhenDone()
{
    Stage stage;
    stage.sign();
    stage.accept()->click();
    stage.client.reply(9, ReplyKind::Done, {});
    QVERIFY(stage.dialog.isVisible());
    stage.client.reply(1, ReplyKind::Done, QStringLiteral("The day's baseline is 10611.40 USDT."));
    QVERIFY(!stage.dialog.isVisible());
    QCOMPARE(stage.dialog.result(), int(QDialog::Accepted));
}

void AcceptBaselineTest::proposalGone_data()
{
    QTest::addColumn<Snapshot>("later");
    QTest::addColumn<QString>("words");
    QTest::newRow("midnight passed") << midnightPassed() << "The proposal is gone: a new day began, or the balance is being worked out again. There is nothing to accept.";
    QTest::newRow("accepted elsewhere") << test::scenes::calm() << "The day's start is known by now, 10 699.78 USDT: there is nothing left to accept.";
}

void AcceptBaselineTest::proposalGone()
{
    QFETCH(Snapshot, later);
    QFETCH(QString, words);
    Stage stage;
    stage.sign();
    stage.client.publish(later);
    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.text("why"), words);
    QCOMPARE(stage.role("why"), QStringLiteral("warning"));
    QCOMPARE(stage.text("figure"), QStringLiteral("—"));
    QVERIFY(!stage.accept()->isEnabled());
    QCOMPARE(stage.label(), QStringLiteral("Nothing to accept"));
    stage.client.publish(proposing("9876.50")); // the new day's, not the one that was signed
    QCOMPARE(stage.role("why"), QStringLiteral("muted"));
    QVERIFY(!stage.accept()->isEnabled());
    QVERIFY(stage.client.sent.isEmpty());
}

// The engine's next picture may arrive before its answer: then the proposal is gone because it was accepted.
void AcceptBaselineTest::goneWhileOnItsWay()
{
    Stage stage;
    stage.sign();
    stage.accept()->click();
    stage.client.publish(test::scenes::calm());
    QVERIFY(stage.text("why").startsWith(QStringLiteral("A position was held")));
    QCOMPARE(stage.text("message"), QStringLiteral("Sent to the engine …"));
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("There is no baseline to accept."));
    QVERIFY(stage.text("why").startsWith(QStringLiteral("The day's start is known by now")));
    QCOMPARE(stage.text("message"), QStringLiteral("There is no baseline to accept."));
    QVERIFY(!stage.accept()->isEnabled());
}

void AcceptBaselineTest::stopStaysInReach()
{
    Desk desk(test::scenes::unproven());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.entry()->trigger();
    QVERIFY(desk.dialog());
    QVERIFY(QTest::qWaitForWindowExposed(desk.dialog()));
    auto *stop = desk.dialog()->findChild<ui::StopButton *>();
    QVERIFY2(stop, "a modal dialog carries its own emergency stop");
    QVERIFY(stop->isVisible());
    QCOMPARE(stop->visibleRegion().boundingRect(), stop->rect());
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(desk.client.stops.size(), 1);
    QTest::keyClick(desk.dialog(), Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.client.stops.size(), 2);
    QVERIFY(desk.client.sent.isEmpty());
}

void AcceptBaselineTest::tabWalksFromTheNameToTheButtons()
{
    Stage stage;
    stage.sign();
    QVERIFY(QTest::qWaitForWindowActive(&stage.dialog));
    const QList<QWidget *> ring{stage.accept(), child<QPushButton>(stage.dialog, "cancel"), stage.name()};
    for (QWidget *next : ring) {
        QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(stage.dialog.focusWidget(), next);
    }
}

void AcceptBaselineTest::opensFromTheMenu()
{
    Desk desk(test::scenes::calm());
    QVERIFY(!desk.entry()->isEnabled());
    desk.entry()->trigger();
    QVERIFY(!desk.dialog());
    desk.client.publish(test::scenes::unproven());
    QVERIFY(desk.entry()->isEnabled());
    desk.entry()->trigger();
    desk.entry()->trigger();
    QCOMPARE(desk.window.findChildren<QDialog *>(QStringLiteral("bwDialog")).size(), 1);
    QVERIFY(desk.dialog()->isVisible()); // and this line is reached: nothing waits in a loop of its own
    QVERIFY(desk.client.sent.isEmpty());
}

void AcceptBaselineTest::opensByItsKey()
{
    Desk desk(test::scenes::unproven());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.pressKeys();
    QVERIFY(desk.dialog());
    QCOMPARE(plain(child<QLabel>(*desk.dialog(), "figure")->text()), QStringLiteral("10 611.40 USDT"));
}

// Looking into the menu on a quiet day must not cost the key on the day it is needed.
void AcceptBaselineTest::keyIsAliveAfterTheMenuWasLookedAt()
{
    Desk desk(test::scenes::calm());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    Q_EMIT desk.menu()->aboutToShow();
    desk.pressKeys();
    QVERIFY(!desk.dialog());
    desk.client.publish(test::scenes::unproven());
    desk.pressKeys();
    QVERIFY(desk.dialog());
}

void AcceptBaselineTest::theStripSaysHow()
{
    Desk desk(test::scenes::unproven());
    const QString sentence = desk.window.findChild<QLabel *>(QStringLiteral("stateSentence"))->text();
    QVERIFY2(sentence.contains(QStringLiteral("Emergency menu")), qPrintable(sentence));
    QVERIFY2(sentence.contains(desk.entry()->shortcut().toString()), qPrintable(sentence));
}

void AcceptBaselineTest::pictures()
{
    Stage stage;
    stage.sign();
    test::shoot(stage.dialog, QStringLiteral("accept-baseline"));
    stage.accept()->click();
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("The journal cannot be written, so nothing was accepted."));
    test::shoot(stage.dialog, QStringLiteral("accept-baseline-failed"));
    stage.client.publish(proposing("9876.50"));
    test::shoot(stage.dialog, QStringLiteral("accept-baseline-changed"));
    Stage gone;
    gone.sign();
    gone.client.publish(midnightPassed());
    test::shoot(gone.dialog, QStringLiteral("accept-baseline-gone"));
    QVERIFY(gone.dialog.isVisible());
}

QTEST_MAIN(AcceptBaselineTest)
#include "tst_accept_baseline.moc"
