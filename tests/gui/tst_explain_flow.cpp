// Saying what money was that moved unexplained: what follows from either word before it is said, a name that stands for
// the amount it was written under, nothing by an accidental Enter, and a way to it where the strip speaks of it.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/explain_flow_dialog.h"
#include "ui/main_window.h"
#include "ui/presenters/flow_presenter.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace bw;
using engine_client::FlowIs;
using engine_client::ReplyKind;
using engine_client::ResolveFlow;
using engine_client::Snapshot;
using test::child;
using test::plain;
using test::scenes::unexplained;
using trading::Money;

namespace {

struct Stage
{
    explicit Stage(Snapshot s = unexplained()) : client(std::move(s)), dialog(client, nullptr) { dialog.show(); }
    QPushButton *record() { return child<QPushButton>(dialog, "explain"); }
    QLineEdit *name() { return child<QLineEdit>(dialog, "name"); }
    QRadioButton *choice(const char *which) { return child<QRadioButton>(dialog, which); }
    QString label() { return plain(record()->text()).remove(QLatin1Char('&')); }
    QString text(const char *label) { return plain(child<QLabel>(dialog, label)->text()); }
    QString role(const char *label) { return child<QLabel>(dialog, label)->property("role").toString(); }
    void say(const char *which)
    {
        choice(which)->click();
        test::type(name(), "Ada");
    }

    test::FakeEngineClient client;
    ui::ExplainFlowDialog dialog;
};

struct Desk
{
    explicit Desk(Snapshot s) : client(std::move(s)), window(client) { window.show(); }
    ui::ExplainFlowDialog *dialog() { return window.findChild<ui::ExplainFlowDialog *>(); }
    QPushButton *offer() { return child<QPushButton>(window, "explainFlow"); }
    void pressKeys() { QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier); }

    test::FakeEngineClient client;
    ui::MainWindow window;
};

QString followsOf(const Snapshot &s, FlowIs as)
{
    const ui::FlowView view = ui::presentFlow(s);
    return plain(as == FlowIs::Transfer ? view.transfer.follows : view.result.follows);
}

QString warningOf(const Snapshot &s, FlowIs as)
{
    const ui::FlowView view = ui::presentFlow(s);
    return plain(as == FlowIs::Transfer ? view.transfer.warning : view.result.warning);
}

} // namespace

class ExplainFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }
    void showsTheAmountAndWhatFollows();
    void whatWasPaidInRaisesNoLimit_data();
    void whatWasPaidInRaisesNoLimit();
    void aLimitThatWouldBeReachedIsSaid();
    void aFallFromThePeakIsSaid();
    void whatIsNotKnownIsNotInvented();
    void noDigitIsLeftOut();
    void aChoiceAndANameAreRequired();
    void enterRecordsNothing();
    void sendsTheAmountThatWasShown_data();
    void sendsTheAmountThatWasShown();
    void anotherAmountNeedsEverythingAgain();
    void staysOpenWithTheError();
    void closesWhenDone();
    void explainedElsewhere_data();
    void explainedElsewhere();
    void goneWhileOnItsWay();
    void isReachedByKeysAlone();
    void stopStaysInReach();
    void theStripOffersIt();
    void theKeyOpensIt();
    void pictures();
};

void ExplainFlowTest::showsTheAmountAndWhatFollows()
{
    Stage stage;
    QVERIFY(stage.dialog.isModal());
    QCOMPARE(stage.text("amount"), QStringLiteral("−100.00 USDT"));
    QCOMPARE(stage.text("since"), QStringLiteral("18:35:22 UTC at the latest (12 min 05 s)"));
    QCOMPARE(stage.text("today"), QStringLiteral("−84.20 USDT"));
    QVERIFY(stage.text("why").startsWith(QStringLiteral("The wallet moved and neither a trade nor the exchange's history explains it.")));
    QCOMPARE(stage.text("transferFollows"),
             QStringLiteral("Outside the day's result, which stays at −84.20 USDT. Loss limit of today: 212.31 USDT, 128.11 USDT left of it."));
    QCOMPARE(stage.text("resultFollows"),
             QStringLiteral("Counts in today's P&L, which would stand at −184.20 USDT. Loss limit of today: 212.31 USDT, 28.11 USDT left of it."));
    QVERIFY(child<QLabel>(stage.dialog, "transferWarning")->isHidden());
    QVERIFY(child<QLabel>(stage.dialog, "resultWarning")->isHidden());
    QCOMPARE(plain(stage.choice("result")->accessibleDescription()), stage.text("resultFollows"));
    QVERIFY(!stage.choice("transfer")->isChecked());
    QVERIFY(!stage.choice("result")->isChecked()); // nothing is said before somebody says it
    QVERIFY(stage.client.sent.isEmpty());
}

void ExplainFlowTest::whatWasPaidInRaisesNoLimit_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("dailyBalance"); // as the engine counts it while the amount is open; the balance is 10000
    QTest::addColumn<QString>("transferLimit");
    QTest::addColumn<QString>("resultLimit");
    QTest::newRow("paid in") << "500" << "9500" << "190.00" << "200.00";
    QTest::newRow("paid in, beside 1000 that are known") << "500" << "8500" << "170.00" << "180.00";
    QTest::newRow("taken out") << "-500" << "10000" << "200.00" << "200.00";
    QTest::newRow("taken out again, of 1000 that came in") << "-500" << "9000" << "190.00" << "180.00";
    QTest::newRow("taken out, more than came in") << "-1500" << "9000" << "200.00" << "180.00";
}

void ExplainFlowTest::whatWasPaidInRaisesNoLimit()
{
    QFETCH(QString, amount);
    QFETCH(QString, dailyBalance);
    Snapshot s = unexplained(qPrintable(amount));
    s.risk.balance = Money::literal("10000");
    s.risk.daily.dailyBalance = Money::literal(qPrintable(dailyBalance));
    const auto limit = [&](FlowIs as) { return followsOf(s, as).section(QStringLiteral("Loss limit of today: "), 1).section(QLatin1Char(' '), 0, 0); };
    QTEST(limit(FlowIs::Transfer), "transferLimit");
    QTEST(limit(FlowIs::Pnl), "resultLimit");
}

void ExplainFlowTest::aLimitThatWouldBeReachedIsSaid()
{
    QVERIFY(warningOf(unexplained("-128.10"), FlowIs::Pnl).isEmpty());
    Snapshot s = unexplained("-128.1116"); // the limit to the last digit: 212.3116 - 84.20
    QCOMPARE(warningOf(s, FlowIs::Pnl), QStringLiteral("This reaches the day's loss limit: the emergency stop is pulled and everything is closed."));
    QVERIFY(warningOf(s, FlowIs::Transfer).isEmpty());
    safety::LimitValues values = s.risk.limits.values();
    values.dailyLossAction = safety::LossAction::ReduceOnly;
    s.risk.limits = *safety::Limits::create(values);
    QCOMPARE(warningOf(s, FlowIs::Pnl), QStringLiteral("This reaches the day's loss limit: no entries until 00:00 UTC."));
    s.daily.tripped = true; // it was reached before, and nothing more happens
    QVERIFY(warningOf(s, FlowIs::Pnl).isEmpty());
    QVERIFY(followsOf(unexplained("-200"), FlowIs::Pnl).endsWith(QStringLiteral("Loss limit of today: 212.31 USDT, 71.89 USDT past it.")));
}

void ExplainFlowTest::aFallFromThePeakIsSaid()
{
    Snapshot s = unexplained();
    s.drawdown = {true, Money::literal("11815.58"), Money::literal("1100"), Money::literal("1200")};
    QCOMPARE(warningOf(s, FlowIs::Pnl), QStringLiteral("This is a fall of 1 200.00 USDT from the peak, the limit is 1 200.00 USDT: the emergency stop is pulled."));
    QVERIFY(warningOf(s, FlowIs::Transfer).isEmpty());
    s.drawdown.limit = Money::literal("1200.01");
    QVERIFY(warningOf(s, FlowIs::Pnl).isEmpty());
}

void ExplainFlowTest::whatIsNotKnownIsNotInvented()
{
    Snapshot s = unexplained();
    s.daily.known = false;
    s.daily.unexplainedFor = base::Millis(0);
    Stage stage(s);
    QCOMPARE(stage.text("today"), QStringLiteral("—"));
    QCOMPARE(stage.text("since"), QStringLiteral("—"));
    QCOMPARE(stage.text("resultFollows"), QStringLiteral("Counts in the day's result. Today's result is not known now, so what follows for its limit cannot be said."));
    stage.say("result");
    QVERIFY(stage.record()->isEnabled()); // what it was is known all the same
}

void ExplainFlowTest::noDigitIsLeftOut()
{
    QCOMPARE(plain(ui::flowAmount(Money::literal("-100.00400001"), QStringLiteral("USDT"))), QStringLiteral("−100.00400001 USDT"));
    QCOMPARE(plain(ui::flowAmount(Money::literal("0.015"), QStringLiteral("USDT"))), QStringLiteral("+0.015 USDT"));
    QCOMPARE(plain(ui::flowAmount(Money::literal("2500.5"), QStringLiteral("USDT"))), QStringLiteral("+2 500.50 USDT"));
}

void ExplainFlowTest::aChoiceAndANameAreRequired()
{
    Stage stage;
    QVERIFY(!stage.record()->isEnabled());
    QCOMPARE(stage.record()->toolTip(), QStringLiteral("A choice and a name are required."));
    QCOMPARE(stage.label(), QStringLiteral("Choose what it was"));
    test::type(stage.name(), "Ada");
    QVERIFY(!stage.record()->isEnabled());
    stage.choice("transfer")->click();
    QVERIFY(stage.record()->isEnabled());
    QCOMPARE(stage.label(), QStringLiteral("Record −100.00 USDT as a transfer"));
    stage.choice("result")->click();
    QCOMPARE(stage.label(), QStringLiteral("Record −100.00 USDT as a result of today"));
    test::type(stage.name(), "  ");
    QVERIFY(!stage.record()->isEnabled());
    QVERIFY(stage.client.sent.isEmpty());
}

void ExplainFlowTest::enterRecordsNothing()
{
    Stage stage;
    stage.say("result");
    QTest::keyClick(stage.name(), Qt::Key_Return);
    QTest::keyClick(stage.choice("result"), Qt::Key_Enter);
    QVERIFY(stage.client.sent.isEmpty());
    QVERIFY(stage.dialog.isVisible());
}

void ExplainFlowTest::sendsTheAmountThatWasShown_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("as");
    QTest::newRow("transfer") << "transfer" << int(FlowIs::Transfer);
    QTest::newRow("result") << "result" << int(FlowIs::Pnl);
}

void ExplainFlowTest::sendsTheAmountThatWasShown()
{
    QFETCH(QString, which);
    QFETCH(int, as);
    Stage stage;
    stage.choice(qPrintable(which))->click();
    test::type(stage.name(), " Ada Lovelace ");
    QTest::mouseClick(stage.record(), Qt::LeftButton);
    const auto *command = stage.client.lastSent<ResolveFlow>();
    QVERIFY(command);
    QCOMPARE(command->approver, QStringLiteral("Ada Lovelace"));
    QCOMPARE(int(command->as), as);
    QVERIFY(command->seen == Money::literal("-100")); // the engine refuses should it be another by then
    QCOMPARE(stage.label(), QStringLiteral("Recording …"));
    stage.client.publish(unexplained());
    QTest::mouseClick(stage.record(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 1);
}

void ExplainFlowTest::anotherAmountNeedsEverythingAgain()
{
    Stage stage;
    stage.say("transfer");
    stage.client.publish(unexplained());
    QVERIFY(stage.record()->isEnabled()); // a newer picture with the same amount changes nothing
    stage.client.publish(unexplained("-100.01"));
    QCOMPARE(stage.text("amount"), QStringLiteral("−100.01 USDT"));
    QCOMPARE(stage.text("message"), QStringLiteral("The amount changed, it was −100.00 USDT until now: it needs your choice and your name again."));
    QCOMPARE(stage.role("message"), QStringLiteral("warning"));
    stage.client.publish(unexplained("-130.25")); // with a warning more
    QVERIFY(stage.dialog.height() >= stage.dialog.layout()->totalHeightForWidth(stage.dialog.width()));
    stage.client.publish(unexplained("-100.01"));
    QVERIFY(!stage.choice("transfer")->isChecked());
    QVERIFY(stage.name()->text().isEmpty());
    QVERIFY(!stage.record()->isEnabled());
    stage.record()->click();
    QVERIFY(stage.client.sent.isEmpty());
    stage.say("transfer");
    stage.record()->click();
    QVERIFY(stage.client.lastSent<ResolveFlow>()->seen == Money::literal("-100.01"));
}

void ExplainFlowTest::staysOpenWithTheError()
{
    Stage stage;
    stage.say("transfer");
    stage.record()->click();
    const QString why = QStringLiteral("The unexplained amount is -90 USDT by now, not -100 USDT: look at it again.");
    stage.client.reply(1, ReplyKind::Failed, why);
    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.text("message"), why);
    QCOMPARE(stage.role("message"), QStringLiteral("alarm"));
    QVERIFY(stage.record()->isEnabled());
    stage.record()->click();
    stage.client.reply(2, ReplyKind::Failed, {});
    QCOMPARE(stage.text("message"), QStringLiteral("It was not recorded."));
}

void ExplainFlowTest::closesWhenDone()
{
    Stage stage;
    stage.say("transfer");
    stage.record()->click();
    stage.client.reply(9, ReplyKind::Done, {});
    QVERIFY(stage.dialog.isVisible());
    stage.client.reply(1, ReplyKind::Done, QStringLiteral("-100 USDT is a transfer."));
    QVERIFY(!stage.dialog.isVisible());
}

void ExplainFlowTest::explainedElsewhere_data()
{
    QTest::addColumn<Snapshot>("later");
    QTest::addColumn<QString>("words");
    Snapshot asking = unexplained();
    asking.daily.unexplainedNeedsPerson = false;
    QTest::newRow("explained") << test::scenes::calm() << "The wallet's movement is explained by now: there is nothing left to say.";
    QTest::newRow("the history is asked again") << asking << "The exchange's history is still being asked what this was. It is not yet for a person to say.";
}

void ExplainFlowTest::explainedElsewhere()
{
    QFETCH(Snapshot, later);
    QFETCH(QString, words);
    Stage stage;
    stage.say("result");
    stage.client.publish(later);
    QCOMPARE(stage.text("why"), words);
    QCOMPARE(stage.role("why"), QStringLiteral("warning"));
    QVERIFY(!stage.record()->isEnabled());
    QVERIFY(!stage.choice("result")->isEnabled());
    QCOMPARE(stage.label(), QStringLiteral("Nothing to record"));
    stage.record()->click();
    QVERIFY(stage.client.sent.isEmpty());
}

// The engine's next picture may arrive before its answer: then the amount is gone because it was explained.
void ExplainFlowTest::goneWhileOnItsWay()
{
    Stage stage;
    stage.say("transfer");
    stage.record()->click();
    stage.client.publish(test::scenes::calm());
    QVERIFY(stage.text("why").startsWith(QStringLiteral("The wallet moved")));
    QCOMPARE(stage.text("message"), QStringLiteral("Sent to the engine …"));
}

void ExplainFlowTest::isReachedByKeysAlone()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.dialog));
    QCOMPARE(stage.dialog.focusWidget(), stage.choice("transfer"));
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Down);
    QVERIFY(!stage.choice("result")->isChecked()); // walking past says nothing
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(stage.choice("result")->isChecked());
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(stage.dialog.focusWidget(), stage.name());
    QTest::keyClicks(stage.name(), QStringLiteral("Ada"));
    QTest::keyClick(stage.name(), Qt::Key_Tab);
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(stage.client.lastSent<ResolveFlow>());
    QCOMPARE(int(stage.client.lastSent<ResolveFlow>()->as), int(FlowIs::Pnl));
}

void ExplainFlowTest::stopStaysInReach()
{
    Stage stage;
    auto *stop = stage.dialog.findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
}

void ExplainFlowTest::theStripOffersIt()
{
    Snapshot asking = unexplained();
    asking.daily.unexplainedNeedsPerson = false;
    Desk desk(asking);
    const auto sentence = [&] { return plain(child<QLabel>(desk.window, "stateSentence")->text()); };
    QVERIFY(!desk.offer()->isVisible());
    QVERIFY2(sentence().startsWith(QStringLiteral("Entries blocked: the wallet moved by −100.00 USDT and nothing explains it (the exchange's history is being asked).")),
             qPrintable(sentence()));
    const int below = desk.window.strip()->height();
    desk.client.publish(unexplained());
    QCoreApplication::processEvents();
    QVERIFY(desk.offer()->isVisible());
    QCOMPARE(desk.window.strip()->height(), below); // nothing below the strip moves
    QVERIFY2(sentence().contains(QStringLiteral("(say what it was: Explain…, Emergency menu or Ctrl+Alt+E)")), qPrintable(sentence()));
    desk.offer()->click();
    desk.offer()->click();
    QCOMPARE(desk.window.findChildren<QDialog *>(QStringLiteral("bwDialog")).size(), 1);
    QVERIFY(desk.dialog() && desk.dialog()->isVisible());
    QVERIFY(desk.client.sent.isEmpty());
}

void ExplainFlowTest::theKeyOpensIt()
{
    Desk desk(test::scenes::calm());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.pressKeys();
    QVERIFY(!desk.dialog());
    desk.client.publish(unexplained());
    desk.pressKeys();
    QVERIFY(desk.dialog());
}

void ExplainFlowTest::pictures()
{
    Stage stage;
    stage.say("transfer");
    test::shoot(stage.dialog, QStringLiteral("explain-flow"));
    stage.client.publish(unexplained("-130.25"));
    test::shoot(stage.dialog, QStringLiteral("explain-flow-changed"));
    Snapshot s = unexplained("-1250.4");
    s.drawdown = {true, Money::literal("11815.58"), Money::literal("0"), Money::literal("1181.55")};
    Stage heavy(s);
    heavy.say("result");
    test::shoot(heavy.dialog, QStringLiteral("explain-flow-limits"));
    heavy.client.publish(test::scenes::calm());
    test::shoot(heavy.dialog, QStringLiteral("explain-flow-gone"));
    Desk desk(unexplained());
    QCoreApplication::processEvents();
    test::shoot(*desk.window.strip(), QStringLiteral("strip-unexplained"));
    QVERIFY(desk.offer()->isVisible());
}

QTEST_MAIN(ExplainFlowTest)
#include "tst_explain_flow.moc"
