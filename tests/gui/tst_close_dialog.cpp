// Closing a position: what is sent is exactly what the button says, and nothing is sent twice or by accident.
#include "close_stage.h"

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

class CloseDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithEverything();
    void presetHalf();
    void reasonIsRequired();
    void sendsWhatTheButtonSays();
    void enterIsTheDefaultButton();
    void percentAndSlider_data();
    void percentAndSlider();
    void typedQuantity_data();
    void typedQuantity();
    void limitOrder();
    void limitErrors_data();
    void limitErrors();
    void effect_data();
    void effect();
    void absurdNumbersAreNoCrash();
    void wheelChangesNothingWithoutFocus();
    void arrowKeysReachEveryStep();
    void everyControlHasAName();
    void pictures();

private:
    QTemporaryDir m_settings;
};

void CloseDialogTest::initTestCase()
{
    QVERIFY(m_settings.isValid());
    test::useOwnSettings(m_settings);
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void CloseDialogTest::opensWithEverything()
{
    Stage stage;
    QCOMPARE(stage.quantity()->text(), QStringLiteral("0.005"));
    QCOMPARE(plain(stage.close()->text()), QStringLiteral("Close 0.005 BTC at market"));
    QCOMPARE(stage.text("position"), QStringLiteral("Long 0.005 BTC · entry 84 120.5 · mark 83 990.1"));
    QCOMPARE(stage.text("effectPrice"), QStringLiteral("about 83 990.1 (mark)"));
    // (83990.1 - 84120.5) * 0.005 = -0.652; commission 419.9505 * 0.0005 = 0.20997525
    QCOMPARE(stage.text("effectPnl"), QStringLiteral("−0.86 USDT after 0.21 commission"));
    QCOMPARE(stage.text("effectLeft"), QStringLiteral("0 % of balance: the position is flat"));
    QCOMPARE(stage.text("effectStop"), QStringLiteral("The stop at 82 400.0 is cancelled once the position is flat."));
    QVERIFY(stage.client.sent.isEmpty());
}

void CloseDialogTest::presetHalf()
{
    Stage stage(test::scenes::calm(), 50);
    // Half of 0.005 is 0.0025: rounded down to the step.
    QCOMPARE(stage.quantity()->text(), QStringLiteral("0.002"));
    QCOMPARE(plain(stage.close()->text()), QStringLiteral("Close 0.002 BTC at market"));
    QCOMPARE(stage.text("effectStop"), QStringLiteral("The stop at 82 400.0 keeps covering the remaining 0.003 BTC."));
    QCOMPARE(stage.text("effectLeft"), QStringLiteral("2.37 % of balance (251.97 USDT)"));
}

void CloseDialogTest::reasonIsRequired()
{
    Stage stage;
    QVERIFY(!stage.close()->isEnabled());
    QCOMPARE(stage.close()->toolTip(), QStringLiteral("A reason is required."));
    QTest::keyClick(stage.quantity(), Qt::Key_Return);
    test::type(stage.reason()->lineEdit(), "   ");
    QTest::keyClick(stage.quantity(), Qt::Key_Return);
    QVERIFY(stage.client.sent.isEmpty());
    stage.giveReason();
    QVERIFY(stage.close()->isEnabled());
}

void CloseDialogTest::sendsWhatTheButtonSays()
{
    Stage stage;
    stage.giveReason();
    QTest::mouseClick(stage.close(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 1);
    const auto *command = stage.client.lastSent<ClosePosition>();
    QVERIFY(command);
    QCOMPARE(command->symbol, kBtc);
    QCOMPARE(command->quantity, std::optional(Quantity::literal("0.005")));
    QCOMPARE(command->type, OrderType::Market);
    QVERIFY(!command->limitPrice);
    QCOMPARE(command->reason, QStringLiteral("target reached"));
}

void CloseDialogTest::enterIsTheDefaultButton()
{
    Stage stage;
    stage.giveReason();
    QTest::keyClick(stage.quantity(), Qt::Key_Return);
    QTest::keyClick(stage.quantity(), Qt::Key_Return);
    QCOMPARE(stage.client.sent.size(), 1); // the second one finds it busy
}

void CloseDialogTest::percentAndSlider_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("quantity");
    QTest::newRow("25 of 1.234 is floored") << 25 << "0.308";
    QTest::newRow("50") << 50 << "0.617";
    QTest::newRow("75") << 75 << "0.925";
    QTest::newRow("100 is all") << 100 << "1.234";
}

void CloseDialogTest::percentAndSlider()
{
    QFETCH(int, percent);
    QFETCH(QString, quantity);
    engine_client::Snapshot s = test::scenes::calm();
    s.positions[0].position.amount = Quantity::literal("-1.234");
    Stage stage(s, 25);
    QTest::mouseClick(child<QPushButton>(stage.dialog, qPrintable(QStringLiteral("percent%1").arg(percent))), Qt::LeftButton);
    QCOMPARE(stage.quantity()->text(), quantity);
    auto *slider = child<QSlider>(stage.dialog, "slider");
    slider->setValue(0);
    QVERIFY(!stage.close()->isEnabled());
    slider->setValue(percent * 10);
    QCOMPARE(stage.quantity()->text(), quantity);
}

void CloseDialogTest::typedQuantity_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");  // empty: cannot be sent
    QTest::addColumn<QString>("words");
    QTest::newRow("exact") << "0.003" << "0.003" << "";
    QTest::newRow("clipped") << "9" << "0.005" << "Clipped to the position: 0.005 BTC.";
    QTest::newRow("floored") << "0.0039" << "0.003" << "Rounded down to the step: 0.003 BTC.";
    QTest::newRow("below the step") << "0.0009" << "" << "Below the exchange's step: nothing can be closed.";
    QTest::newRow("comma") << "0,003" << "" << "Write decimals with a point: 0.004. A comma is not accepted.";
    QTest::newRow("letters") << "all" << "" << "“all” is not a number.";
    QTest::newRow("negative") << "-0.003" << "" << "A number above zero is needed.";
    QTest::newRow("empty") << "" << "" << "";
}

void CloseDialogTest::typedQuantity()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(QString, words);
    Stage stage;
    stage.giveReason();
    test::type(stage.quantity(), qPrintable(typed));
    QCOMPARE(stage.text("quantityWords"), words);
    QCOMPARE(stage.close()->isEnabled(), !sent.isEmpty());
    QTest::keyClick(stage.quantity(), Qt::Key_Return);
    QCOMPARE(stage.client.sent.size(), sent.isEmpty() ? 0 : 1);
    if (!sent.isEmpty()) {
        QCOMPARE(stage.client.lastSent<ClosePosition>()->quantity->toString(), sent);
        QCOMPARE(stage.quantity()->property("invalid").toBool(), false);
    }
}

void CloseDialogTest::limitOrder()
{
    Stage stage;
    QVERIFY(!stage.price()->isEnabled());
    QTest::mouseClick(child<QRadioButton>(stage.dialog, "limit"), Qt::LeftButton);
    QVERIFY(stage.price()->isEnabled());
    QCOMPARE(plain(stage.close()->text()), QStringLiteral("Close 0.005 BTC at a limit"));
    stage.giveReason();
    QVERIFY(!stage.close()->isEnabled()); // no price yet
    test::type(stage.price(), "84 500.5");
    QCOMPARE(plain(stage.close()->text()), QStringLiteral("Close 0.005 BTC at 84 500.5 or better"));
    QCOMPARE(stage.text("effectPrice"), QStringLiteral("84 500.5 or better"));
    // (84500.5 - 84120.5) * 0.005 = 1.9; commission 422.5025 * 0.0005 = 0.21125125
    QCOMPARE(stage.text("effectPnl"), QStringLiteral("+1.69 USDT after 0.21 commission"));
    QCOMPARE(stage.text("effectStop"), QStringLiteral("The stop at 82 400.0 keeps working until the order has filled."));
    QTest::mouseClick(stage.close(), Qt::LeftButton);
    const auto *command = stage.client.lastSent<ClosePosition>();
    QVERIFY(command);
    QCOMPARE(command->type, OrderType::Limit);
    QCOMPARE(command->limitPrice, std::optional(Price::literal("84500.5")));
    // A limit order that rests is finished business for the dialog.
    stage.client.reply(stage.client.sent.last().id, ReplyKind::Accepted, {});
    QVERIFY(!stage.dialog.isVisible());
}

void CloseDialogTest::limitErrors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("sendable");
    QTest::newRow("tick") << "84500.55" << "The price must be a multiple of 0.1 for BTCUSDT." << false;
    QTest::newRow("range") << "2000000" << "The price must lie between 0.1 and 1000000 for BTCUSDT." << false;
    QTest::newRow("band") << "70000" << "The price is outside the band that the exchange allows around the mark price of BTCUSDT." << false;
    QTest::newRow("marketable") << "83900" << "At or below the mark: it would fill at once." << true;
    QTest::newRow("malformed") << "84.500.5" << "“84.500.5” is not a number." << false;
}

void CloseDialogTest::limitErrors()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QFETCH(bool, sendable);
    Stage stage;
    stage.giveReason();
    child<QRadioButton>(stage.dialog, "limit")->setChecked(true);
    test::type(stage.price(), qPrintable(typed));
    QCOMPARE(stage.text("priceWords"), words);
    QCOMPARE(stage.close()->isEnabled(), sendable);
    // No effect is promised for a price that cannot be sent.
    QCOMPARE(stage.text("effectPrice") == QStringLiteral("—"), !sendable);
    QCOMPARE(stage.text("effectPnl") == QStringLiteral("—"), !sendable);
}

void CloseDialogTest::effect_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("pnl");
    QTest::addColumn<QString>("stop");
    // mark 83990.1, commission 0.05 % of 83.9901 = 0.04199505
    QTest::newRow("short wins when it fell") << "-0.001" << "84120.5" << "+0.09 USDT after 0.04 commission" << "The stop at 82 400.0 is cancelled once the position is flat.";
    QTest::newRow("long loses when it fell") << "0.001" << "84120.5" << "−0.17 USDT after 0.04 commission" << "The stop at 82 400.0 is cancelled once the position is flat.";
    QTest::newRow("nothing but commission") << "0.001" << "83990.1" << "−0.04 USDT after 0.04 commission" << "The stop at 82 400.0 is cancelled once the position is flat.";
}

void CloseDialogTest::effect()
{
    QFETCH(QString, amount);
    QFETCH(QString, entry);
    QFETCH(QString, pnl);
    QFETCH(QString, stop);
    engine_client::Snapshot s = test::scenes::calm();
    s.positions[0].position.amount = Quantity::literal(qPrintable(amount));
    s.positions[0].position.entryPrice = Price::literal(qPrintable(entry));
    Stage stage(s);
    QCOMPARE(stage.text("effectPnl"), pnl);
    QCOMPARE(stage.text("effectStop"), stop);
}

void CloseDialogTest::absurdNumbersAreNoCrash()
{
    for (const bool known : {true, false}) {
        engine_client::Snapshot s = test::scenes::calm();
        if (!known) {
            s.risk.instruments.reset();
        }
        Stage stage(s);
        stage.giveReason();
        child<QRadioButton>(stage.dialog, "limit")->setChecked(true);
        for (const char *number : {"170000000000000000000", "0.000000000000000001", "99999999999999999999999999"}) {
            test::type(stage.quantity(), number);
            test::type(stage.price(), number);
            QVERIFY2(!stage.close()->isEnabled(), number);
        }
    }
}

void CloseDialogTest::wheelChangesNothingWithoutFocus()
{
    Stage stage;
    stage.quantity()->setFocus();
    for (QWidget *widget : {static_cast<QWidget *>(child<QSlider>(stage.dialog, "slider")), static_cast<QWidget *>(stage.reason())}) {
        QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    QCOMPARE(stage.quantity()->text(), QStringLiteral("0.005"));
    QCOMPARE(stage.reason()->currentText(), QString());
}

void CloseDialogTest::arrowKeysReachEveryStep()
{
    engine_client::Snapshot s = test::scenes::calm();
    s.positions[0].position.amount = Quantity::literal("0.007");
    Stage stage(s);
    auto *slider = child<QSlider>(stage.dialog, "slider");
    slider->setValue(0);
    slider->setFocus();
    for (int step = 1; step <= 7; ++step) {
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(stage.quantity()->text(), QStringLiteral("0.00%1").arg(step));
    }
}

void CloseDialogTest::everyControlHasAName()
{
    Stage stage;
    for (QWidget *widget : stage.dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&stage.dialog) && !qobject_cast<QLabel *>(widget)
            && widget->parentWidget() != stage.reason()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }
}

void CloseDialogTest::pictures()
{
    Stage stage(test::scenes::calm(), 50);
    stage.giveReason();
    test::shoot(stage.dialog, QStringLiteral("close-dialog"));
    Stage failed;
    child<QRadioButton>(failed.dialog, "limit")->setChecked(true);
    test::type(failed.price(), "84500.55");
    test::type(failed.reason()->lineEdit(), "less risk");
    test::type(failed.quantity(), "0.0078");
    test::shoot(failed.dialog, QStringLiteral("close-dialog-errors"));
    Stage refused;
    refused.giveReason();
    refused.close()->click();
    refused.client.reply(1, ReplyKind::Failed, QStringLiteral("The exchange refused the exit: ReduceOnly Order is rejected (-2022)."));
    test::shoot(refused.dialog, QStringLiteral("close-dialog-refused"));
    QVERIFY(refused.dialog.isVisible());
}

QTEST_MAIN(CloseDialogTest)
#include "tst_close_dialog.moc"
