// Placing a protective stop: on the right side of the mark, with its cost said, sent once.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/place_stop_dialog.h"
#include "ui/widgets/stop_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bw;
using engine_client::PlaceStop;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using test::child;
using test::plain;
using trading::Price;
using trading::Symbol;

namespace {

struct Stage
{
    explicit Stage(const char *symbol, Snapshot s = test::scenes::incident())
        : client(std::move(s)), dialog(client, Symbol(QString::fromLatin1(symbol)), nullptr)
    {
        dialog.show();
    }
    QPushButton *place() { return child<QPushButton>(dialog, "place"); }
    QLineEdit *trigger() { return child<QLineEdit>(dialog, "trigger"); }
    QString text(const char *name) { return plain(child<QLabel>(dialog, name)->text()); }

    test::FakeEngineClient client;
    ui::PlaceStopDialog dialog;
};

// In profit: the mark is above what entry and commission cost.
Snapshot inProfit()
{
    Snapshot s = test::scenes::calm();
    s.positions[0].position.entryPrice = Price::literal("83000"); // break-even 83083, mark 83990.1
    return s;
}

} // namespace

class PlaceStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsThePosition();
    void sendsWhatTheButtonSays();
    void errors_data();
    void errors();
    void chips_data();
    void chips();
    void breakEvenIsOnePress();
    void breakEvenSaysWhyNot_data();
    void breakEvenSaysWhyNot();
    void movingAwayIsSaid();
    void staysOpenOnRefusal();
    void unknownMark();
    void flat();
    void absurdNumbersAreNoCrash();
    void stopStaysInReach();
    void pictures();
};

void PlaceStopTest::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void PlaceStopTest::showsThePosition()
{
    Stage bare("ETHUSDT");
    QCOMPARE(bare.text("position"), QStringLiteral("Short 0.350 ETH · entry 2 830.00 · mark 2 855.20"));
    QCOMPARE(bare.text("current"), QStringLiteral("No stop works for this position."));
    QCOMPARE(child<QLabel>(bare.dialog, "current")->property("role").toString(), QStringLiteral("alarm"));
    QVERIFY(!bare.place()->isEnabled());
    Stage covered("BTCUSDT");
    QCOMPARE(covered.text("current"), QStringLiteral("A stop works at 82 400.0."));
}

void PlaceStopTest::sendsWhatTheButtonSays()
{
    Stage stage("ETHUSDT");
    test::type(stage.trigger(), "2 940.50");
    QCOMPARE(plain(stage.place()->text()), QStringLiteral("Place stop at 2 940.50"));
    QCOMPARE(stage.text("distance"), QStringLiteral("+2.99 % from mark"));
    // -0.35 * (2940.5 - 2830) = -38.675; commission 1029.175 * 0.0005 = 0.5145875
    QCOMPARE(stage.text("loss"), QStringLiteral("−39.19 USDT after commission, −0.37 % of balance"));
    QTest::keyClick(stage.trigger(), Qt::Key_Return);
    QTest::keyClick(stage.trigger(), Qt::Key_Return);
    QCOMPARE(stage.client.sent.size(), 1);
    const auto *command = stage.client.lastSent<PlaceStop>();
    QVERIFY(command);
    QCOMPARE(command->symbol, Symbol(QStringLiteral("ETHUSDT")));
    QCOMPARE(command->trigger, Price::literal("2940.5"));
    stage.client.reply(1, ReplyKind::Done, {});
    QVERIFY(!stage.dialog.isVisible());
}

void PlaceStopTest::errors_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("short, below") << "ETHUSDT" << "2800" << "For a short position the stop must lie above the mark price.";
    QTest::newRow("short, at the mark") << "ETHUSDT" << "2855.2" << "For a short position the stop must lie above the mark price.";
    QTest::newRow("long, above") << "BTCUSDT" << "84000" << "For a long position the stop must lie below the mark price.";
    QTest::newRow("long, at the mark") << "BTCUSDT" << "83990.1" << "For a long position the stop must lie below the mark price.";
    QTest::newRow("tick") << "BTCUSDT" << "82000.05" << "The price must be a multiple of 0.1 for BTCUSDT.";
    QTest::newRow("range") << "BTCUSDT" << "1000001" << "The price must lie between 0.1 and 1000000 for BTCUSDT.";
    QTest::newRow("comma") << "BTCUSDT" << "82,000" << "Write decimals with a point: 0.004. A comma is not accepted.";
}

void PlaceStopTest::errors()
{
    QFETCH(QString, symbol);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    Stage stage(qPrintable(symbol));
    test::type(stage.trigger(), qPrintable(typed));
    QCOMPARE(stage.text("triggerWords"), words);
    QVERIFY(!stage.place()->isEnabled());
    QTest::keyClick(stage.trigger(), Qt::Key_Return);
    QVERIFY(stage.client.sent.isEmpty());
    QCOMPARE(stage.text("loss"), QStringLiteral("—"));
}

void PlaceStopTest::chips_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("trigger");
    QTest::newRow("long 1 %") << "BTCUSDT" << "chip1" << "−1 %" << "83150.2"; // 83150.199, toward the mark
    QTest::newRow("long 3 %") << "BTCUSDT" << "chip3" << "−3 %" << "81470.4"; // 81470.397
    QTest::newRow("short 2 %") << "ETHUSDT" << "chip2" << "+2 %" << "2912.3"; // 2912.304
}

void PlaceStopTest::chips()
{
    QFETCH(QString, symbol);
    QFETCH(QString, chip);
    QFETCH(QString, label);
    QFETCH(QString, trigger);
    Stage stage(qPrintable(symbol));
    auto *button = child<QPushButton>(stage.dialog, qPrintable(chip));
    QCOMPARE(plain(button->text()), label);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(stage.trigger()->text(), trigger);
    QVERIFY(stage.place()->isEnabled());
    QVERIFY(stage.client.sent.isEmpty());
}

void PlaceStopTest::breakEvenIsOnePress()
{
    Stage stage("BTCUSDT", inProfit());
    auto *button = child<QPushButton>(stage.dialog, "breakEven");
    QCOMPARE(stage.text("breakEvenWords"), QStringLiteral("Moves the stop to 83 083.0: the entry price and the commission of both ways."));
    QCOMPARE(plain(button->accessibleName()), QStringLiteral("Stop to break-even at 83 083.0"));
    QVERIFY(QTest::qWaitForWindowActive(&stage.dialog));
    QTest::keyClick(stage.trigger(), Qt::Key_0, Qt::AltModifier);
    QTest::mouseClick(button, Qt::LeftButton);
    stage.client.publish(inProfit());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 1);
    const auto *command = stage.client.lastSent<engine_client::BreakEvenStop>();
    QVERIFY(command);
    QCOMPARE(command->symbol, Symbol(QStringLiteral("BTCUSDT")));
    QVERIFY(!stage.place()->isEnabled());
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("A stop for BTCUSDT is on its way already; its answer has to come first."));
    QCOMPARE(stage.text("message"), QStringLiteral("A stop for BTCUSDT is on its way already; its answer has to come first."));
    QVERIFY(button->isEnabled());
    button->click();
    stage.client.reply(2, ReplyKind::Done, {});
    QVERIFY(!stage.dialog.isVisible());
}

void PlaceStopTest::breakEvenSaysWhyNot_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("words");
    QTest::newRow("long under water") << "BTCUSDT" << "The mark price has not passed break-even at 84 204.7: a stop there would trigger at once.";
    QTest::newRow("short under water") << "ETHUSDT" << "The mark price has not passed break-even at 2 827.17: a stop there would trigger at once.";
    QTest::newRow("flat") << "XRPUSDT" << "XRPUSDT is flat: there is nothing to protect.";
}

void PlaceStopTest::breakEvenSaysWhyNot()
{
    QFETCH(QString, symbol);
    Stage stage(qPrintable(symbol));
    auto *button = child<QPushButton>(stage.dialog, "breakEven");
    QTEST(stage.text("breakEvenWords"), "words");
    QCOMPARE(plain(button->accessibleDescription()), stage.text("breakEvenWords"));
    QVERIFY(!button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(stage.client.sent.isEmpty());
}

void PlaceStopTest::movingAwayIsSaid()
{
    Stage stage("BTCUSDT");
    test::type(stage.trigger(), "82500");
    QCOMPARE(plain(stage.place()->text()), QStringLiteral("Move stop to 82 500.0"));
    QCOMPARE(stage.text("note"), QString());
    test::type(stage.trigger(), "82000");
    QCOMPARE(stage.text("note"), QStringLiteral("This moves the stop away from the price: the possible loss grows."));
    test::type(stage.trigger(), "70000");
    QVERIFY(stage.text("note").startsWith(QStringLiteral("Further than 10 % from the mark")));
    QVERIFY(stage.place()->isEnabled()); // the engine decides
}

void PlaceStopTest::staysOpenOnRefusal()
{
    Stage stage("ETHUSDT");
    test::type(stage.trigger(), "2940");
    stage.place()->click();
    QVERIFY(!stage.place()->isEnabled());
    stage.client.publish(test::scenes::incident());
    QVERIFY(!stage.place()->isEnabled());
    stage.client.reply(1, ReplyKind::Unknown, {});
    QVERIFY(!stage.place()->isEnabled());
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("Order would immediately trigger (-2021)."));
    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.text("message"), QStringLiteral("Order would immediately trigger (-2021)."));
    QVERIFY(stage.place()->isEnabled());
}

void PlaceStopTest::unknownMark()
{
    Snapshot s = test::scenes::incident();
    s.positions[1].mark.reset();
    Stage stage("ETHUSDT", s);
    test::type(stage.trigger(), "2940");
    QVERIFY(!stage.place()->isEnabled());
    QCOMPARE(stage.text("triggerWords"), QStringLiteral("The mark price is not known, so the stop's side cannot be checked."));
}

void PlaceStopTest::flat()
{
    Stage stage("XRPUSDT");
    test::type(stage.trigger(), "2");
    QVERIFY(!stage.place()->isEnabled());
    QCOMPARE(stage.text("position"), QStringLiteral("XRPUSDT is flat: there is nothing to protect."));
}

void PlaceStopTest::absurdNumbersAreNoCrash()
{
    for (const bool known : {true, false}) {
        Snapshot s = test::scenes::incident();
        if (!known) {
            s.risk.instruments.reset();
        }
        Stage stage("ETHUSDT", s);
        for (const char *number : {"170000000000000000000", "0.000000000000000001", "99999999999999999999999"}) {
            test::type(stage.trigger(), number);
            QVERIFY2(!stage.place()->isEnabled(), number);
        }
    }
}

void PlaceStopTest::stopStaysInReach()
{
    Stage stage("ETHUSDT");
    auto *stop = stage.dialog.findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
}

void PlaceStopTest::pictures()
{
    Stage stage("ETHUSDT");
    test::type(stage.trigger(), "2940.50");
    test::shoot(stage.dialog, QStringLiteral("place-stop"));
    Stage away("BTCUSDT");
    test::type(away.trigger(), "70000");
    test::shoot(away.dialog, QStringLiteral("place-stop-away"));
    Stage even("BTCUSDT", inProfit());
    test::shoot(even.dialog, QStringLiteral("place-stop-break-even"));
    QVERIFY(away.dialog.isVisible());
}

QTEST_MAIN(PlaceStopTest)
#include "tst_place_stop.moc"
