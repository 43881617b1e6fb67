// The ticket: what it shows is what the gate would say, what it sends is what the button says, and a refused order
// cannot be sent by any key.
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

class TicketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyTicketSaysWhatIsMissing();
    void beforeTheFirstReadingItIsNoWall();
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
    void wheelChangesNothing();
    void symbolSearch();
    void absurdNumbersAreNoCrash();
    void everyControlHasANameAndKeys();
    void noRuleIsCutInTwo();
    void theButtonIsAsWideAsTheFields();
    void fieldsEndAtOneLine();
    void labelsStandOnTheLineOfTheirField();
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

// Nearly every rule refuses then: two are said, the others counted; and nothing is said of a symbol that nobody named.
void TicketTest::beforeTheFirstReadingItIsNoWall()
{
    const ui::TicketView view = ui::presentTicket(scenes::startUp(), {});
    int refusing = 0;
    for (const ui::RuleLine &line : view.rules) {
        refusing += line.state == ui::RuleState::Deny ? 1 : 0;
        QVERIFY2(!line.sentence.contains(QStringLiteral("  ")) && !line.sentence.contains(QStringLiteral("of  ")), qPrintable(line.sentence));
    }
    QVERIFY(refusing > 4);
    QVERIFY2(view.why.endsWith(QStringLiteral("%1 more rule(s) refuse as well.").arg(refusing - 2)), qPrintable(view.why));
    QVERIFY2(view.why.size() < 250, qPrintable(view.why));
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
    stage.confirm(); // the largest is more than half of the limit
    QVERIFY(stage.client.lastSent<OpenPosition>());
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
    const auto row = [&stage](const char *title) {
        for (int i = 0; i < 20; ++i) {
            if (stage.rule(i, "Title") == QLatin1String(title)) {
                return QStringList{stage.rule(i, "Mark"), stage.rule(i, "Now"), stage.rule(i, "Limit"), stage.rule(i, "Left")}.join(QLatin1Char('|'));
            }
        }
        return QStringLiteral("no such rule");
    };
    QCOMPARE(row("Emergency stop"), QStringLiteral("✔ ok|—|—|—"));
    QCOMPARE(row("Ready"), QStringLiteral("✔ ok|—|—|—"));
    QCOMPARE(row("Fresh data"), QStringLiteral("✔ ok|0.2 s|5.0 s|4.8 s"));
    QCOMPARE(row("Symbol and form"), QStringLiteral("✔ ok|—|—|—"));
    QCOMPARE(row("Position size"), QStringLiteral("✔ ok|2.69 %|5.00 %|2.31 %"));
    QCOMPARE(row("Open positions"), QStringLiteral("✔ ok|3|3|0"));
    QCOMPARE(row("Stop loss"), QStringLiteral("✔ ok|1.93 %|10.00 %|8.07 %"));
    QCOMPARE(row("Daily loss"), QStringLiteral("✔ ok|84.20|212.31|128.11"));
    test::type(stage.edit("stopPrice"), "2500"); // 12.4 % away
    QCOMPARE(row("Stop loss"), QStringLiteral("✖ no|12.44 %|10.00 %|−2.44 %"));
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
    if (!quantity.isEmpty() && Quantity(base::Decimal::literal(qPrintable(quantity))) > Quantity::literal("0.092")) {
        stage.confirm(); // more than half of the position limit
    }
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

void TicketTest::wheelChangesNothing()
{
    Stage stage;
    stage.mode(ui::SizeMode::BalancePercent);
    stage.fill("2.5", "2800");
    stage.panel.activateWindow();
    QTRY_VERIFY(stage.panel.isActiveWindow());
    child<QComboBox>(stage.panel, "sizeMode")->setFocus(); // a combo box is not turned even with the focus
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

// One layout asks for the next.
static void resized(Stage &stage, int height)
{
    stage.panel.resize(400, height);
    for (int pass = 0; pass < 3; ++pass) {
        QCoreApplication::processEvents();
    }
}

void TicketTest::noRuleIsCutInTwo()
{
    Stage stage;
    const auto *scroll = stage.panel.findChild<QScrollArea *>();
    int hidden = 0;
    for (int height = 700; height < 1100; height += 7) {
        resized(stage, height);
        const int end = scroll->viewport()->height();
        for (int row = 0; auto *title = stage.panel.findChild<QLabel *>(QStringLiteral("ruleTitle%1").arg(row)); ++row) {
            const int top = title->mapTo(scroll->viewport(), QPoint()).y();
            const bool cut = top < end && top + title->height() > end;
            QVERIFY2(!cut, qPrintable(QStringLiteral("rule %1 at a height of %2").arg(row).arg(height)));
            hidden += top >= end ? 1 : 0;
        }
    }
    QVERIFY(hidden > 0); // else nothing could have been cut
}

void TicketTest::theButtonIsAsWideAsTheFields()
{
    Stage stage;
    for (const int height : {700, 1600}) { // with a bar to scroll, and without
        resized(stage, height);
        const auto right = [&](QWidget *widget) { return widget->mapTo(&stage.panel, QPoint(widget->width(), 0)).x(); };
        QCOMPARE(right(stage.send()), right(stage.button("largest")));
        QCOMPARE(right(stage.send()), right(child<QComboBox>(stage.panel, "symbol")));
    }
}

// Whatever their units are.
void TicketTest::fieldsEndAtOneLine()
{
    Stage stage;
    const auto right = [&](const char *name) { return stage.edit(name)->mapTo(&stage.panel, QPoint(stage.edit(name)->width(), 0)).x(); };
    for (const ui::SizeMode mode : {ui::SizeMode::Quantity, ui::SizeMode::Quote, ui::SizeMode::BalancePercent}) {
        stage.mode(mode);
        resized(stage, 900);
        QCOMPARE(right("size"), right("stopPrice"));
        QCOMPARE(right("targetPrice"), right("stopPrice"));
    }
}

void TicketTest::labelsStandOnTheLineOfTheirField()
{
    Stage stage;
    resized(stage, 900);
    const auto middle = [&](const QWidget *widget) { return widget->mapTo(&stage.panel, QPoint(0, widget->height() / 2)).y(); };
    int fields = 0;
    const QList<QLabel *> labels = stage.panel.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy()) {
            QVERIFY2(std::abs(middle(label) - middle(label->buddy())) <= 1, qPrintable(label->text()));
            ++fields;
        }
    }
    QVERIFY(fields >= 5); // symbol, how the size is given, size, stop, target
}

void TicketTest::pictures()
{
    Stage empty;
    test::shoot(empty.panel, QStringLiteral("ticket-empty"));
    Stage passing;
    passing.fill("0.1", "2800.5");
    test::shoot(passing.panel, QStringLiteral("ticket-passing"));
    passing.panel.resize(340, 500);
    test::shoot(passing.panel, QStringLiteral("ticket-small"));
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
