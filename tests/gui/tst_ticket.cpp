// The ticket: what it shows is what the gate would say, what it sends is what the button says, and a refused order
// cannot be sent by any key.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "core/safety/rules/rules.h"
#include "ui/panels/ticket_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace bw;
using engine_client::OpenPosition;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using test::child;
using test::plain;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

namespace {

class HandClock final : public base::Clock
{
public:
    base::SteadyTime steady() const override { return m_now; }
    std::int64_t systemMs() const override { return m_now.nanos() / 1'000'000; }
    void advance(base::Millis by) { m_now = m_now + by; }

private:
    base::SteadyTime m_now = base::SteadyTime::fromNanos(1'000'000'000);
};

// ETHUSDT is watched and flat, its mark 2855.2; 5 % of 10615.58 are 530.779.
Snapshot withEth()
{
    Snapshot s = test::scenes::calm();
    safety::SymbolRisk eth;
    eth.mark = Price::literal("2855.2");
    eth.markAge = base::Millis(200);
    eth.position.symbol = Symbol(QStringLiteral("ETHUSDT"));
    s.risk.symbols[eth.position.symbol] = eth;
    return s;
}

struct Stage
{
    explicit Stage(Snapshot snapshot = withEth()) : client(std::move(snapshot)), panel(client, nullptr, &clock)
    {
        panel.resize(400, 860);
        panel.show();
        choose("ETHUSDT");
    }

    void choose(const char *symbol) { panel.setSymbol(Symbol(QString::fromLatin1(symbol))); }
    void fill(const char *size, const char *stop)
    {
        test::type(edit("size"), size);
        test::type(edit("stopPrice"), stop);
    }
    QLineEdit *edit(const char *name) { return child<QLineEdit>(panel, name); }
    QPushButton *button(const char *name) { return child<QPushButton>(panel, name); }
    QPushButton *send() { return button("send"); }
    QString text(const char *name) { return plain(child<QLabel>(panel, name)->text()); }
    QString rule(int row, const char *what) { return text(qPrintable(QStringLiteral("rule%1%2").arg(QString::fromLatin1(what)).arg(row))); }
    void mode(ui::SizeMode wanted)
    {
        auto *combo = child<QComboBox>(panel, "sizeMode");
        combo->setCurrentIndex(combo->findData(static_cast<int>(wanted)));
    }
    void enter() { QTest::keyClick(edit("stopPrice"), Qt::Key_Return); }

    HandClock clock;
    test::FakeEngineClient client;
    ui::TicketPanel panel;
};

constexpr int kRuleSize = 4; // place of position-size in the verdict
constexpr int kRuleStop = 6;

} // namespace

class TicketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyTicketSaysWhatIsMissing();
    void sendsWhatTheButtonSays();
    void sellLimit();
    void refusedCannotBeSent();
    void largestIsTakenOver();
    void noSizePassesIsSaid();
    void everyRuleIsShownLive();
    void ruleTableFollowsTheSnapshot();
    void sizeModes_data();
    void sizeModes();
    void sizeModesNeedWhatTheyNeed();
    void sliderEndsAtTheLimit();
    void stopChips_data();
    void stopChips();
    void malformedInputIsMarked_data();
    void malformedInputIsMarked();
    void twoEntersAreOneOrder();
    void afterTwoSecondsItIsAnother();
    void noAnswerIsSaid();
    void heldEnterIsOnePress();
    void enterInTheSymbolFieldSendsNothing();
    void replies_data();
    void replies();
    void acceptedEmptiesTheSize();
    void stoppedRefusesEverything();
    void wheelChangesNothing();
    void symbolSearch();
    void foreignSymbolIsRefusedInWords();
    void absurdNumbersAreNoCrash();
    void verdictIsTheGates();
    void everyControlHasANameAndKeys();
    void pictures();
};

void TicketTest::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void TicketTest::emptyTicketSaysWhatIsMissing()
{
    Stage stage;
    QCOMPARE(stage.send()->text(), QStringLiteral("Buy ETH"));
    QVERIFY(!stage.send()->isEnabled());
    QCOMPARE(stage.text("why"), QStringLiteral("Enter a size and a stop price."));
    QCOMPARE(stage.text("mark"), QStringLiteral("Mark 2 855.20"));
    QCOMPARE(stage.rule(kRuleSize, "Mark"), QStringLiteral("… open"));
    QCOMPARE(stage.rule(kRuleStop, "Mark"), QStringLiteral("… open"));
    QCOMPARE(stage.rule(0, "Mark"), QStringLiteral("✔ ok"));
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
}

void TicketTest::sendsWhatTheButtonSays()
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

void TicketTest::sellLimit()
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
    QCOMPARE(plain(stage.send()->text()), QStringLiteral("Sell 0.050 ETH at 2 900.00, stop 2 950.00"));
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    const auto *order = stage.client.lastSent<OpenPosition>();
    QVERIFY(order);
    QCOMPARE(order->intent.side, Side::Sell);
    QCOMPARE(order->intent.type, OrderType::Limit);
    QCOMPARE(order->intent.limitPrice, std::optional(Price::literal("2900")));
    QCOMPARE(order->intent.stopPrice, std::optional(Price::literal("2950")));
}

void TicketTest::refusedCannotBeSent()
{
    Stage stage;
    stage.fill("0.35", "2800");
    QVERIFY(!stage.send()->isEnabled());
    // 0.35 * 2855.2 * 1.001
    QCOMPARE(stage.text("why"), QStringLiteral("Position size: 1 000.32 USDT would be 9.42 % of the balance; the limit is 5 % = 530.78 USDT. "
                                               "Largest that passes: 0.185 ETH."));
    QCOMPARE(child<QLabel>(stage.panel, "why")->property("role").toString(), QStringLiteral("alarm"));
    QCOMPARE(stage.rule(kRuleSize, "Mark"), QStringLiteral("✖ no"));
    QTest::mouseClick(stage.send(), Qt::LeftButton);
    stage.enter();
    QTest::keyClick(stage.send(), Qt::Key_Space);
    stage.send()->click();
    QVERIFY(stage.client.sent.isEmpty());
}

void TicketTest::largestIsTakenOver()
{
    Stage stage;
    stage.fill("0.35", "2800");
    QCOMPARE(plain(stage.button("largest")->text()), QStringLiteral("Largest size that passes now: 0.185 ETH"));
    QTest::mouseClick(stage.button("largest"), Qt::LeftButton);
    QCOMPARE(stage.edit("size")->text(), QStringLiteral("0.185"));
    QVERIFY(stage.send()->isEnabled());
    QTest::keyClick(stage.edit("size"), Qt::Key_Return);
    QCOMPARE(stage.client.lastSent<OpenPosition>()->intent.quantity, Quantity::literal("0.185"));
    test::type(stage.edit("size"), "0.186"); // one step more does not pass
    QVERIFY(!stage.send()->isEnabled());
}

void TicketTest::noSizePassesIsSaid()
{
    Snapshot s = withEth();
    s.risk.balance = trading::Money::literal("20"); // 5 % of it do not buy the exchange's minimum
    Stage stage(s);
    stage.fill("0.001", "2800");
    QVERIFY(!stage.send()->isEnabled());
    QCOMPARE(plain(stage.button("largest")->text()), QStringLiteral("No size passes now"));
    test::type(stage.edit("stopPrice"), "2900");
    QCOMPARE(plain(stage.button("largest")->text()), QStringLiteral("No size passes: Stop loss"));
    stage.edit("stopPrice")->clear();
    stage.client.publish(s);
    QCOMPARE(plain(stage.button("largest")->text()), QStringLiteral("Largest size that passes: needs a stop price"));
}

void TicketTest::everyRuleIsShownLive()
{
    Stage stage;
    stage.fill("0.1", "2800");
    const auto row = [&stage](int i) {
        return QStringList{stage.rule(i, "Mark"), stage.rule(i, "Title"), stage.rule(i, "Now"), stage.rule(i, "Limit"), stage.rule(i, "Left")}
            .join(QLatin1Char('|'));
    };
    QCOMPARE(row(0), QStringLiteral("✔ ok|Emergency stop|—|—|—"));
    QCOMPARE(row(1), QStringLiteral("✔ ok|Ready|—|—|—"));
    QCOMPARE(row(2), QStringLiteral("✔ ok|Fresh data|0.2 s|5.0 s|4.8 s"));
    QCOMPARE(row(3), QStringLiteral("✔ ok|Symbol and form|—|—|—"));
    QCOMPARE(row(4), QStringLiteral("✔ ok|Position size|2.69 %|5.00 %|2.31 %"));
    QCOMPARE(row(5), QStringLiteral("✔ ok|Open positions|3|3|0"));
    QCOMPARE(row(6), QStringLiteral("✔ ok|Stop loss|1.93 %|10.00 %|8.07 %"));
    QCOMPARE(row(7), QStringLiteral("✔ ok|Daily loss|84.20|212.31|128.11"));
    test::type(stage.edit("stopPrice"), "2500"); // 12.4 % away
    QCOMPARE(row(6), QStringLiteral("✖ no|Stop loss|12.44 %|10.00 %|−2.44 %"));
}

void TicketTest::ruleTableFollowsTheSnapshot()
{
    Stage stage;
    stage.fill("0.1", "2800");
    QVERIFY(stage.send()->isEnabled());
    Snapshot s = withEth();
    s.risk.symbols[Symbol(QStringLiteral("ETHUSDT"))].markAge = base::Millis(7'400);
    stage.client.publish(s);
    QVERIFY(!stage.send()->isEnabled());
    QCOMPARE(stage.text("mark"), QStringLiteral("Mark 2 855.20 (stale, 7.4 s old)"));
    QCOMPARE(stage.text("why"), QStringLiteral("Fresh data: the mark price is 7.4 s old; the limit is 5.0 s."));
    stage.client.publish(withEth());
    QVERIFY(stage.send()->isEnabled());
}

void TicketTest::sizeModes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("quantity"); // of the intent; empty: none
    const auto row = [](const char *name, ui::SizeMode mode, const char *typed, const char *quantity) {
        QTest::newRow(name) << static_cast<int>(mode) << QString::fromUtf8(typed) << QString::fromUtf8(quantity);
    };
    row("quantity", ui::SizeMode::Quantity, "0.123", "0.123");
    row("value: floored at the price that the gate counts", ui::SizeMode::Quote, "300", "0.104");     // 300 / 2858.0552 = 0.10496
    row("value below one step", ui::SizeMode::Quote, "1", "");
    row("percent: the limit itself passes", ui::SizeMode::BalancePercent, "5", "0.185");              // 530.779 / 2858.0552 = 0.18571
    row("percent", ui::SizeMode::BalancePercent, "1.5", "0.055");                                     // 159.2337 / 2858.0552 = 0.05571
    row("risk to the stop", ui::SizeMode::RiskPercent, "0.05", "0.091");                              // 5.30779 / (55.2 + 2.8276) = 0.09147
    row("too much to compute", ui::SizeMode::BalancePercent, "100000000000000000000", "");
}

void TicketTest::sizeModes()
{
    QFETCH(int, mode);
    QFETCH(QString, typed);
    QFETCH(QString, quantity);
    Stage stage;
    stage.mode(static_cast<ui::SizeMode>(mode));
    stage.fill(qPrintable(typed), "2800");
    QCOMPARE(stage.send()->isEnabled(), !quantity.isEmpty());
    stage.enter();
    QCOMPARE(stage.client.sent.size(), quantity.isEmpty() ? 0 : 1);
    if (!quantity.isEmpty()) {
        QCOMPARE(stage.client.lastSent<OpenPosition>()->intent.quantity.toString(), quantity);
    } else {
        QVERIFY(!stage.text("sizeWords").isEmpty());
    }
}

void TicketTest::sizeModesNeedWhatTheyNeed()
{
    Stage stage;
    stage.mode(ui::SizeMode::RiskPercent);
    test::type(stage.edit("size"), "0.5");
    QCOMPARE(stage.text("sizeWords"), QStringLiteral("Needs the stop price."));
    stage.choose("XRPUSDT"); // no mark
    stage.mode(ui::SizeMode::Quote);
    QCOMPARE(stage.edit("size")->text(), QString()); // a number never changes its meaning
    test::type(stage.edit("size"), "100");
    QCOMPARE(stage.text("sizeWords"), QStringLiteral("Needs a mark price."));
    Snapshot s = withEth();
    s.risk.accountKnown = false;
    stage.client.publish(s);
    stage.choose("ETHUSDT");
    stage.mode(ui::SizeMode::BalancePercent);
    test::type(stage.edit("size"), "1");
    QCOMPARE(stage.text("sizeWords"), QStringLiteral("The balance is not known."));
}

void TicketTest::sliderEndsAtTheLimit()
{
    Stage stage;
    auto *slider = child<QSlider>(stage.panel, "slider");
    QVERIFY(!slider->isVisible());
    stage.mode(ui::SizeMode::BalancePercent);
    QVERIFY(slider->isVisible());
    slider->setValue(1000);
    QCOMPARE(stage.edit("size")->text(), QStringLiteral("5"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(stage.edit("size")->text(), QStringLiteral("4.95"));
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(stage.edit("size")->text(), QStringLiteral("4.9"));
    slider->setValue(0);
    QCOMPARE(stage.edit("size")->text(), QString());
    test::type(stage.edit("size"), "2.5");
    QCOMPARE(slider->value(), 500);
}

void TicketTest::stopChips_data()
{
    QTest::addColumn<bool>("buy");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("stop");
    QTest::newRow("buy 1 %") << true << "chip1" << "−1 %" << "2826.65";   // 2826.648, rounded toward the price
    QTest::newRow("buy 3 %") << true << "chip3" << "−3 %" << "2769.55";   // 2769.544
    QTest::newRow("sell 1 %") << false << "chip1" << "+1 %" << "2883.75"; // 2883.752
    QTest::newRow("sell 2 %") << false << "chip2" << "+2 %" << "2912.3";  // 2912.304
}

void TicketTest::stopChips()
{
    QFETCH(bool, buy);
    QFETCH(QString, chip);
    QFETCH(QString, label);
    QFETCH(QString, stop);
    Stage stage;
    QTest::mouseClick(stage.button(buy ? "buy" : "sell"), Qt::LeftButton);
    QCOMPARE(plain(stage.button(qPrintable(chip))->text()), label);
    QTest::mouseClick(stage.button(qPrintable(chip)), Qt::LeftButton);
    QCOMPARE(stage.edit("stopPrice")->text(), stop);
}

void TicketTest::malformedInputIsMarked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("size comma") << "size" << "0,1" << "Write decimals with a point: 0.004. A comma is not accepted.";
    QTest::newRow("size letters") << "size" << "x" << "“x” is not a number.";
    QTest::newRow("stop tick") << "stopPrice" << "2800.005" << "The price must be a multiple of 0.01 for ETHUSDT.";
    QTest::newRow("stop range") << "stopPrice" << "9000000" << "The price must lie between 0.01 and 1000000 for ETHUSDT.";
    QTest::newRow("stop minus") << "stopPrice" << "-1" << "A number above zero is needed.";
}

void TicketTest::malformedInputIsMarked()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    Stage stage;
    stage.fill("0.1", "2800");
    QLineEdit *edit = stage.edit(qPrintable(field));
    test::type(edit, qPrintable(typed));
    QCOMPARE(stage.text(qPrintable(field + QStringLiteral("Words"))), words);
    QCOMPARE(edit->property("invalid").toBool(), true);
    QCOMPARE(edit->accessibleDescription(), words);
    QVERIFY(!stage.send()->isEnabled());
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
    QVERIFY(stage.text("why").contains(QStringLiteral("Mend the marked fields.")));
}

void TicketTest::twoEntersAreOneOrder()
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

void TicketTest::afterTwoSecondsItIsAnother()
{
    Stage stage;
    stage.fill("0.01", "2800");
    stage.enter();
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("No."));
    stage.clock.advance(base::Millis(2000));
    stage.enter();
    QCOMPARE(stage.client.sent.size(), 2);
}

void TicketTest::noAnswerIsSaid()
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

void TicketTest::heldEnterIsOnePress()
{
    Stage stage;
    stage.fill("0.01", "2800");
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(&stage.panel, &repeat);
    QVERIFY(stage.client.sent.isEmpty());
}

void TicketTest::enterInTheSymbolFieldSendsNothing()
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

void TicketTest::replies_data()
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

void TicketTest::replies()
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

void TicketTest::acceptedEmptiesTheSize()
{
    Stage stage;
    stage.fill("0.01", "2800");
    stage.enter();
    stage.client.reply(1, ReplyKind::Accepted, {});
    QCOMPARE(stage.edit("size")->text(), QString());
    test::type(stage.edit("size"), "0.02"); // the next order is being typed
    stage.client.reply(1, ReplyKind::Done, QStringLiteral("Filled."));
    QCOMPARE(stage.edit("size")->text(), QStringLiteral("0.02"));
    Stage failed;
    failed.fill("0.01", "2800");
    failed.enter();
    failed.client.reply(1, ReplyKind::Failed, QStringLiteral("No."));
    QCOMPARE(failed.edit("size")->text(), QStringLiteral("0.01")); // to be mended, not typed again
}

void TicketTest::stoppedRefusesEverything()
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

void TicketTest::wheelChangesNothing()
{
    Stage stage;
    stage.mode(ui::SizeMode::BalancePercent);
    stage.fill("2.5", "2800");
    for (const char *name : {"symbol", "sizeMode", "slider", "size", "stopPrice"}) {
        auto *widget = stage.panel.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY(widget);
        QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    QCOMPARE(stage.panel.symbol(), Symbol(QStringLiteral("ETHUSDT")));
    QCOMPARE(child<QComboBox>(stage.panel, "sizeMode")->currentData().toInt(), static_cast<int>(ui::SizeMode::BalancePercent));
    QCOMPARE(stage.edit("size")->text(), QStringLiteral("2.5"));
    QCOMPARE(stage.edit("stopPrice")->text(), QStringLiteral("2800"));
}

void TicketTest::symbolSearch()
{
    Stage stage;
    auto *symbol = child<QComboBox>(stage.panel, "symbol");
    QStringList listed;
    for (int i = 0; i < symbol->count(); ++i) {
        listed << symbol->itemText(i);
    }
    QCOMPARE(listed, (QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT"), QStringLiteral("XRPUSDT")}));
    QCOMPARE(symbol->completer()->filterMode(), Qt::MatchFlags(Qt::MatchContains));
    test::type(symbol->lineEdit(), "eth/usdt");
    QCOMPARE(stage.panel.symbol(), Symbol(QStringLiteral("ETHUSDT")));
    stage.client.publish(withEth()); // another list with the same content: what is typed stays
    QCOMPARE(symbol->currentText(), QStringLiteral("eth/usdt"));
    stage.choose("NOSUCHUSDT");
    QCOMPARE(stage.panel.symbol(), Symbol(QStringLiteral("ETHUSDT")));
}

void TicketTest::foreignSymbolIsRefusedInWords()
{
    Stage stage;
    test::type(child<QComboBox>(stage.panel, "symbol")->lineEdit(), "NOSUCHUSDT");
    stage.fill("0.01", "2800");
    QCOMPARE(stage.text("symbolWords"), QStringLiteral("NOSUCHUSDT is not listed by the exchange."));
    QVERIFY(!stage.send()->isEnabled());
    stage.enter();
    QVERIFY(stage.client.sent.isEmpty());
}

void TicketTest::absurdNumbersAreNoCrash()
{
    for (const ui::SizeMode mode : {ui::SizeMode::Quantity, ui::SizeMode::Quote, ui::SizeMode::BalancePercent, ui::SizeMode::RiskPercent}) {
        Stage stage;
        stage.mode(mode);
        QTest::mouseClick(stage.button("limit"), Qt::LeftButton);
        for (const char *number : {"170000000000000000000", "0.000000000000000001", "1000000"}) {
            stage.fill(number, number);
            test::type(stage.edit("limitPrice"), number);
            QTest::mouseClick(stage.button("chip3"), Qt::LeftButton);
            QVERIFY2(!stage.send()->isEnabled(), number);
        }
    }
}

// The mirror shows what the gate says, over a range of sizes on both sides of the limit.
void TicketTest::verdictIsTheGates()
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

void TicketTest::everyControlHasANameAndKeys()
{
    Stage stage;
    QSet<QKeySequence> keys;
    for (QWidget *widget : stage.panel.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->buddy()) {
            const QKeySequence key = QKeySequence::mnemonic(label->text());
            QVERIFY2(!key.isEmpty(), qPrintable(label->text()));
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
        if (button && !button->shortcut().isEmpty()) {
            QVERIFY2(!keys.contains(button->shortcut()), qPrintable(button->text()));
            keys.insert(button->shortcut());
        }
        if (widget->focusPolicy() != Qt::NoFocus && !label && !qobject_cast<QScrollArea *>(widget)
            && !qobject_cast<QComboBox *>(widget->parentWidget()) && widget->isVisibleTo(&stage.panel)) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }
}

void TicketTest::pictures()
{
    Stage empty;
    test::shoot(empty.panel, QStringLiteral("ticket-empty"));
    Stage passing;
    passing.fill("0.1", "2800.5");
    test::shoot(passing.panel, QStringLiteral("ticket-passing"));
    Stage refused;
    QTest::mouseClick(refused.button("limit"), Qt::LeftButton);
    test::type(refused.edit("limitPrice"), "2850");
    refused.mode(ui::SizeMode::BalancePercent);
    refused.fill("9.4", "2500");
    test::shoot(refused.panel, QStringLiteral("ticket-refused"));
    Stage malformed;
    malformed.fill("0,1", "28x");
    test::shoot(malformed.panel, QStringLiteral("ticket-malformed"));
    QVERIFY(!malformed.send()->isEnabled());
}

QTEST_MAIN(TicketTest)
#include "tst_ticket.moc"
