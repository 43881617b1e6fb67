// The ticket asks once more for the three things that deserve it, and for nothing else; a double press is no answer.
#include "ticket_stage.h"

#include "ui/denial_text.h"
#include "ui/presenters/ticket_confirmation.h"

using namespace bw;
using namespace bw::test;

namespace {

QString ruleOf(safety::RuleId rule) { return ui::ruleTitle(rule); }

} // namespace

class TicketConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }
    void whatIsAskedAbout_data();
    void whatIsAskedAbout();
    void aDoublePressIsNoAnswer();
    void anotherOrderIsAskedAnew();
    void escapeLetsItBe();
    void onlyTheFirstOrderOfALiveRun();
    void whatIsRefusedMeanwhileIsNotSent();
};

void TicketConfirmationTest::whatIsAskedAbout_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("why"); // empty: sent at the first press
    const int paper = int(safety::Mode::Paper);
    QTest::newRow("small, on paper") << paper << "0.01" << "2800" << "" << "";
    // 5 % of 10615.58 are 530.779; 0.092 * 2855.2 * 1.001 are 262.94, 0.093 are 265.80
    QTest::newRow("just half of the position limit") << paper << "0.092" << "2800" << "" << "";
    QTest::newRow("just more than half of it") << paper << "0.093" << "2800" << "" << "Position size";
    // 0.4 % of the balance are 42.46: 0.08 * 275.2 and commission are more than half of it
    QTest::newRow("half of the risk of a trade") << paper << "0.08" << "2580" << "" << ruleOf(safety::RuleId::TradeRisk);
    QTest::newRow("a limit price near the mark") << paper << "0.01" << "2780" << "2827" << "";
    QTest::newRow("a limit price far below it") << paper << "0.01" << "2780" << "2826" << "far from the mark";
    QTest::newRow("the first with real money") << int(safety::Mode::LiveLimited) << "0.01" << "2800" << "" << "real money";
    QTest::newRow("the first on the test network") << int(safety::Mode::Testnet) << "0.01" << "2800" << "" << "";
}

void TicketConfirmationTest::whatIsAskedAbout()
{
    QFETCH(int, mode);
    QFETCH(QString, size);
    QFETCH(QString, stop);
    QFETCH(QString, limit);
    QFETCH(QString, why);
    Snapshot s = withEth();
    s.mode = static_cast<safety::Mode>(mode);
    safety::LimitValues limits = s.risk.limits.values();
    limits.tradeRisk = trading::Ratio::literal("0.004");
    s.risk.limits = *safety::Limits::create(limits);
    Stage stage(s);
    if (!limit.isEmpty()) {
        QTest::mouseClick(stage.button("limit"), Qt::LeftButton);
        test::type(stage.edit("limitPrice"), qPrintable(limit));
    }
    stage.fill(qPrintable(size), qPrintable(stop));
    QVERIFY2(stage.send()->isEnabled(), qPrintable(stage.text("why")));
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.isEmpty(), !why.isEmpty());
    if (!why.isEmpty()) {
        QVERIFY2(stage.text("why").contains(why), qPrintable(stage.text("why")));
        QVERIFY(stage.text("why").contains(QStringLiteral("Press again")));
        stage.confirm();
        QCOMPARE(stage.client.sent.size(), 1);
    }
}

void TicketConfirmationTest::aDoublePressIsNoAnswer()
{
    Stage stage;
    stage.fill("0.1", "2800");
    stage.enter();
    stage.enter();
    stage.clock.advance(base::Millis(1999));
    stage.client.publish(withEth());
    QVERIFY(!stage.send()->isEnabled());
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
    stage.clock.advance(base::Millis(1));
    stage.enter();
    stage.enter();
    QCOMPARE(stage.client.sent.size(), 1);
}

void TicketConfirmationTest::anotherOrderIsAskedAnew()
{
    Stage stage;
    stage.fill("0.1", "2800");
    stage.enter();
    test::type(stage.edit("size"), "0.12");
    stage.clock.advance(base::Millis(2000));
    stage.client.publish(withEth());
    QVERIFY(!stage.send()->text().startsWith(QStringLiteral("Yes")));
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty()); // of 0.12 nobody was asked yet
    stage.confirm();
    QCOMPARE(stage.client.lastSent<OpenPosition>()->intent.quantity, Quantity::literal("0.12"));
}

void TicketConfirmationTest::escapeLetsItBe()
{
    Stage stage;
    stage.fill("0.1", "2800");
    stage.enter();
    QTest::keyClick(stage.edit("stopPrice"), Qt::Key_Escape);
    QVERIFY(!stage.send()->text().startsWith(QStringLiteral("Yes")));
    stage.clock.advance(base::Millis(2000));
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty()); // asked again, from the beginning
}

void TicketConfirmationTest::onlyTheFirstOrderOfALiveRun()
{
    Snapshot s = withEth();
    s.mode = safety::Mode::LiveFull;
    Stage stage(s);
    stage.fill("0.01", "2800");
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
    stage.confirm();
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("No."));
    stage.clock.advance(base::Millis(2000));
    stage.enter();
    QCOMPARE(stage.client.sent.size(), 2);
}

void TicketConfirmationTest::whatIsRefusedMeanwhileIsNotSent()
{
    Stage stage;
    stage.fill("0.1", "2800");
    stage.enter();
    stage.clock.advance(base::Millis(2000));
    Snapshot s = withEth();
    s.risk.stopped = true;
    stage.client.publish(s);
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
}

QTEST_MAIN(TicketConfirmationTest)
#include "tst_ticket_confirmation.moc"
