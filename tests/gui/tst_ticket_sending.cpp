// Sending from the ticket: exactly what the button says, once, and never what the gate would refuse.
#include "ticket_stage.h"

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

class TicketSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsWhatTheButtonSays();
    void sellLimit();
    void aTargetGoesWithIt();
    void refusedCannotBeSent();
    void manyDenialsAreNoWall();
    void twoEntersAreOneOrder();
    void afterTwoSecondsItIsAnother();
    void noAnswerIsSaid();
    void heldEnterIsOnePress();
    void enterInTheSymbolFieldSendsNothing();
    void replies_data();
    void replies();
    void acceptedEmptiesTheSize();
    void aSilentEngineTakesNoEntry();
    void stoppedRefusesEverything();
    void foreignSymbolIsRefusedInWords();
    void verdictIsTheGates();
};

void TicketSendingTest::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void TicketSendingTest::sendsWhatTheButtonSays()
{
    Stage stage;
    stage.fill("0.1", "2 800.50");
    QCOMPARE(plain(stage.send()->text()), QStringLiteral("Buy 0.100 ETH, stop 2 800.50"));
    QVERIFY(stage.send()->isEnabled());
    QCOMPARE(stage.text("why"), QString());
    QCOMPARE(stage.text("sizeWords"), QStringLiteral("0.100 ETH = 285.52 USDT = 2.69 % of balance"));
    // 54.7 * 0.1 + (2855.2 + 2800.5) * 0.0005 * 0.1 = 5.752785
    QCOMPARE(stage.text("stopPriceWords"), QStringLiteral("−1.92 % from entry · loses 5.75 USDT (0.05 % of balance)"));
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    stage.confirm(); // more than half of the position limit
    QCOMPARE(stage.client.sent.size(), 1);
    const auto *order = stage.client.lastSent<OpenPosition>();
    QVERIFY(order);
    QCOMPARE(order->intent.symbol, Symbol(QStringLiteral("ETHUSDT")));
    QCOMPARE(order->intent.side, Side::Buy);
    QCOMPARE(order->intent.type, OrderType::Market);
    QCOMPARE(order->intent.quantity, Quantity::literal("0.1"));
    QVERIFY(!order->intent.limitPrice);
    QCOMPARE(order->intent.stopPrice, std::optional(Price::literal("2800.5")));
}

void TicketSendingTest::aTargetGoesWithIt()
{
    Stage stage;
    stage.fill("0.1", "2 800.50");
    test::type(stage.edit("targetPrice"), "2 800");
    QVERIFY(!stage.send()->isEnabled());
    QVERIFY2(stage.text("targetPriceWords").contains(QStringLiteral("no gain")), qPrintable(stage.text("targetPriceWords")));
    test::type(stage.edit("targetPrice"), "3 000");
    // (3000 - 2855.2) * 0.1 - (2855.2 + 3000) * 0.0005 * 0.1 = 14.18724; 14.19 / 5.753 = 2.46
    QCOMPARE(stage.text("targetPriceWords"), QStringLiteral("+5.07 % from entry · gains 14.19 USDT, 2.4 times the risk"));
    QCOMPARE(plain(stage.send()->text()), QStringLiteral("Buy 0.100 ETH, stop 2 800.50, target 3 000.00"));
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    stage.confirm();
    const auto *order = stage.client.lastSent<OpenPosition>();
    QVERIFY(order);
    QCOMPARE(order->intent.takeProfit, std::optional(Price::literal("3000")));
}

void TicketSendingTest::sellLimit()
{
    Stage stage;
    QVERIFY(!stage.edit("limitPrice")->isVisible());
    QTest::mouseClick(stage.button("sell"), Qt::LeftButton);
    QTest::mouseClick(stage.button("limit"), Qt::LeftButton);
    QVERIFY(stage.edit("limitPrice")->isVisible());
    stage.fill("0.05", "2950");
    QVERIFY(!stage.send()->isEnabled());
    QCOMPARE(stage.text("why"), QStringLiteral("Enter a limit price."));
    test::type(stage.edit("limitPrice"), "2900");
    QCOMPARE(stage.text("limitPriceWords"), QStringLiteral("+1.57 % from the mark")); // 44.8 of 2855.2
    test::type(stage.edit("limitPrice"), "2.9"); // a point for a thousand is seen before anything is sent
    QCOMPARE(stage.text("limitPriceWords"), QStringLiteral("−99.90 % from the mark"));
    test::type(stage.edit("limitPrice"), "2900");
    QCOMPARE(plain(stage.send()->text()), QStringLiteral("Sell 0.050 ETH at 2 900.00, stop 2 950.00"));
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    stage.confirm(); // far from the mark
    const auto *order = stage.client.lastSent<OpenPosition>();
    QVERIFY(order);
    QCOMPARE(order->intent.side, Side::Sell);
    QCOMPARE(order->intent.type, OrderType::Limit);
    QCOMPARE(order->intent.limitPrice, std::optional(Price::literal("2900")));
    QCOMPARE(order->intent.stopPrice, std::optional(Price::literal("2950")));
}

void TicketSendingTest::refusedCannotBeSent()
{
    Stage stage;
    stage.fill("0.35", "2800");
    QVERIFY(!stage.send()->isEnabled());
    // 0.35 * 2855.2 * 1.001
    QCOMPARE(stage.text("why"), QStringLiteral("Position size: 1 000.32 USDT would be 9.42 % of the balance; the limit is 5 % = 530.78 USDT. "
                                               "Largest that passes: 0.185 ETH."));
    QCOMPARE(child<QLabel>(stage.panel, "why")->property("role").toString(), QStringLiteral("alarm"));
    QCOMPARE(stage.rule(0, "Title"), QStringLiteral("Position size")); // what refuses is seen first
    QCOMPARE(stage.rule(0, "Mark"), QStringLiteral("✖ no"));
    QCOMPARE(stage.rule(1, "Mark"), QStringLiteral("✔ ok"));
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    stage.enter();
    QTest::keyClick(stage.send(), Qt::Key_Space);
    stage.send()->click();
    QVERIFY(stage.client.sent.isEmpty());
}

// Nine lines of red hid the very list that says it better.
void TicketSendingTest::manyDenialsAreNoWall()
{
    Stage stage;
    stage.fill("20", "2800");
    const QString why = stage.text("why");
    QVERIFY2(why.startsWith(QStringLiteral("Position size: ")), qPrintable(why));
    QVERIFY2(why.contains(QStringLiteral("Total exposure: ")), qPrintable(why));
    QVERIFY2(!why.contains(QStringLiteral("Risk of the trade: ")), qPrintable(why));
    QVERIFY2(why.endsWith(QStringLiteral("more rule(s) refuse as well. Largest that passes: 0.185 ETH.")), qPrintable(why));
    QCOMPARE(stage.rule(2, "Title"), QStringLiteral("Risk of the trade"));
    QCOMPARE(stage.rule(2, "Mark"), QStringLiteral("✖ no"));
}

void TicketSendingTest::twoEntersAreOneOrder()
{
    Stage stage;
    stage.fill("0.01", "2800");
    stage.enter();
    stage.enter();
    QCOMPARE(stage.client.sent.size(), 1);
    // Even answered at once and typed anew: within two seconds it stays one order.
    stage.client.reply(1, ReplyKind::Done, {});
    test::type(stage.edit("size"), "0.01");
    stage.clock.advance(base::Millis(1999));
    stage.client.publish(withEth());
    stage.enter();
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 1);
}

void TicketSendingTest::afterTwoSecondsItIsAnother()
{
    Stage stage;
    stage.fill("0.01", "2800");
    stage.enter();
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("No."));
    stage.clock.advance(base::Millis(2000));
    stage.enter();
    QCOMPARE(stage.client.sent.size(), 2);
}

void TicketSendingTest::noAnswerIsSaid()
{
    Stage stage;
    stage.fill("0.01", "2800");
    stage.enter();
    stage.clock.advance(base::Millis(9'999));
    stage.client.publish(withEth());
    QVERIFY(!stage.send()->isEnabled());
    stage.clock.advance(base::Millis(1));
    stage.client.publish(withEth());
    QVERIFY(stage.send()->isEnabled());
    QCOMPARE(stage.text("answer"), QStringLiteral("No answer for 10 s. Look at the orders and decisions before sending again."));
    stage.client.reply(1, ReplyKind::Done, QStringLiteral("Filled 0.010 ETH.")); // late, but of this order
    QCOMPARE(stage.text("answer"), QStringLiteral("Filled 0.010 ETH."));
}

void TicketSendingTest::heldEnterIsOnePress()
{
    Stage stage;
    stage.fill("0.01", "2800");
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(&stage.panel, &repeat);
    QVERIFY(stage.client.sent.isEmpty());
}

void TicketSendingTest::enterInTheSymbolFieldSendsNothing()
{
    Stage stage;
    stage.fill("0.01", "2800");
    auto *symbol = child<QComboBox>(stage.panel, "symbol");
    stage.panel.activateWindow();
    QTRY_VERIFY(stage.panel.isActiveWindow());
    symbol->lineEdit()->setFocus();
    QTest::keyClick(symbol->lineEdit(), Qt::Key_Return);
    QVERIFY(stage.client.sent.isEmpty());
    stage.edit("size")->setFocus();
    QTest::keyClick(stage.edit("size"), Qt::Key_Return);
    QCOMPARE(stage.client.sent.size(), 1);
}

void TicketSendingTest::replies_data()
{
    QTest::addColumn<ReplyKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("role");
    QTest::newRow("accepted") << ReplyKind::Accepted << "" << "The exchange took the order." << "good";
    QTest::newRow("failed") << ReplyKind::Failed << "Margin is insufficient (-2019)." << "Margin is insufficient (-2019)." << "alarm";
    QTest::newRow("refused") << ReplyKind::Refused << "Refused." << "Emergency stop: it is latched; no entry until a named person clears it." << "alarm";
    QTest::newRow("unknown") << ReplyKind::Unknown << ""
                             << "It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again."
                             << "warning";
}

void TicketSendingTest::replies()
{
    QFETCH(ReplyKind, kind);
    QFETCH(QString, message);
    QFETCH(QString, shown);
    QFETCH(QString, role);
    Stage stage;
    stage.fill("0.01", "2800");
    stage.enter();
    QCOMPARE(stage.send()->text(), QStringLiteral("Sent, waiting for the answer …"));
    stage.client.reply(99, kind, QStringLiteral("of somebody else"));
    QCOMPARE(stage.text("answer"), QStringLiteral("Sent to the engine …"));
    std::optional<safety::Verdict> verdict;
    if (kind == ReplyKind::Refused) {
        verdict.emplace();
        verdict->findings = {{safety::RuleId::EmergencyStop, safety::RuleOutcome::Deny, QStringLiteral("stopped"), {}, {}, {}, {}}};
    }
    stage.client.reply(1, kind, message, verdict);
    QCOMPARE(stage.text("answer"), shown);
    QCOMPARE(child<QLabel>(stage.panel, "answer")->property("role").toString(), role);
}

void TicketSendingTest::acceptedEmptiesTheSize()
{
    Stage stage;
    stage.fill("0.01", "2800");
    stage.enter();
    stage.client.reply(1, ReplyKind::Accepted, {});
    QCOMPARE(stage.edit("size")->text(), QString());
    test::type(stage.edit("size"), "0.01"); // the next order, of the same size, is being typed
    stage.client.reply(1, ReplyKind::Done, QStringLiteral("Filled."));
    QCOMPARE(stage.edit("size")->text(), QStringLiteral("0.01"));
    Stage failed;
    failed.fill("0.01", "2800");
    failed.enter();
    failed.client.reply(1, ReplyKind::Failed, QStringLiteral("No."));
    QCOMPARE(failed.edit("size")->text(), QStringLiteral("0.01")); // to be mended, not typed again
}

// What was fresh when it was last heard of is not fresh, and no picture comes to say so.
void TicketSendingTest::aSilentEngineTakesNoEntry()
{
    Stage stage;
    stage.fill("0.1", "2 800.50");
    QVERIFY(stage.send()->isEnabled());
    stage.client.silence = base::Millis(4'000);
    QTRY_VERIFY(!stage.send()->isEnabled());
    QCOMPARE(stage.text("why"), QStringLiteral("Ready: entries wait for: the engine does not answer."));
    QCOMPARE(stage.text("ruleTitle0"), QStringLiteral("Ready"));
    stage.client.silence = base::Millis(40);
    QTRY_VERIFY(stage.send()->isEnabled());
    stage.client.silence = base::Millis(4'000); // since the last look
    stage.send()->click();
    QVERIFY(stage.client.sent.isEmpty());
}

void TicketSendingTest::stoppedRefusesEverything()
{
    Stage stage;
    stage.fill("0.01", "2800");
    Snapshot s = withEth();
    s.risk.stopped = true;
    stage.client.publish(s);
    QVERIFY(!stage.send()->isEnabled());
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
    QCOMPARE(stage.text("why"), QStringLiteral("Emergency stop: it is latched; no entry until a named person clears it."));
    QCOMPARE(plain(stage.button("largest")->text()), QStringLiteral("No size passes: Emergency stop"));
    QVERIFY(!stage.button("largest")->isEnabled());
}

void TicketSendingTest::foreignSymbolIsRefusedInWords()
{
    Stage stage;
    test::type(child<QComboBox>(stage.panel, "symbol")->lineEdit(), "NOSUCHUSDT");
    stage.fill("0.01", "2800");
    QCOMPARE(stage.text("symbolWords"), QStringLiteral("NOSUCHUSDT is not listed by the exchange."));
    QVERIFY(!stage.send()->isEnabled());
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
}

// The mirror shows what the gate says, over a range of sizes on both sides of the limit.
void TicketSendingTest::verdictIsTheGates()
{
    const Snapshot s = withEth();
    for (int milli = 180; milli <= 190; ++milli) {
        Stage stage(s);
        stage.fill(qPrintable(QStringLiteral("0.%1").arg(milli)), "2800");
        const safety::EntryIntent intent{Symbol(QStringLiteral("ETHUSDT")), Side::Buy, OrderType::Market,
                                         Quantity(base::Decimal::literal(qPrintable(QStringLiteral("0.%1").arg(milli)))), {},
                                         Price::literal("2800")};
        QCOMPARE(stage.send()->isEnabled(), safety::judgeEntry(s.risk, intent).passed());
        QCOMPARE(stage.send()->isEnabled(), milli <= 185);
    }
}

QTEST_MAIN(TicketSendingTest)
#include "tst_ticket_sending.moc"
