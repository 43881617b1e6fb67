// The limits: every one is there with what it comes to and where it comes from; a change is judged as it is typed, loosening with
// real money needs a name, and nothing typed is lost by a refusal or a newer picture.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "core/safety/limit_bounds.h"
#include "ui/dialogs/limits_window.h"
#include "ui/language_choice.h"
#include "ui/presenters/limits_words.h"
#include "ui/widgets/stop_button.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bw;
using engine_client::LimitOrigin;
using engine_client::ReplyKind;
using engine_client::SetLimits;
using engine_client::Snapshot;
using test::child;
using test::plain;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Snapshot scene(safety::Mode mode = safety::Mode::Paper)
{
    Snapshot s = test::scenes::calm();
    s.mode = mode;
    s.drawdown = {true, trading::Money::literal("10800"), trading::Money::literal("184.42"), trading::Money::literal("1080")};
    s.risk.daily.entriesToday = 4;
    engine_client::LimitOrigins origins;
    origins.insert(str("open-positions"), {LimitOrigin::From::Configuration, str("breakwater.conf:12"), {}});
    origins.insert(str("trade-risk"), {LimitOrigin::From::Person, str("Ada"), base::VenueTime(test::scenes::kNowMs)});
    s.limitOrigins = std::make_shared<const engine_client::LimitOrigins>(origins);
    return s;
}

Snapshot with(Snapshot s, const std::function<void(safety::LimitValues &)> &change)
{
    safety::LimitValues values = s.risk.limits.values();
    change(values);
    const auto made = safety::Limits::create(values);
    if (!made) {
        qFatal("these limits make no sense");
    }
    s.risk.limits = *made;
    return s;
}

struct Stage
{
    explicit Stage(Snapshot s = scene()) : client(std::move(s)), window(client, nullptr) { window.show(); }
    QPushButton *apply() { return child<QPushButton>(window, "apply"); }
    QString label() { return plain(apply()->text()).remove(QLatin1Char('&')); }
    QString text(const char *name) { return plain(child<QLabel>(window, name)->text()); }
    QLineEdit *edit(const char *key) { return child<QLineEdit>(window, key); }
    void type(const char *key, const char *typed) { test::type(edit(key), typed); }

    test::FakeEngineClient client;
    ui::LimitsWindow window;
};

} // namespace

class LimitsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }
    void everyLimitIsThereOnce();
    void whatItComesToAndWhereItComesFrom();
    void whatItComesToStandsBesideIt();
    void whatIsNotKnownIsNotAFigure();
    void aLooserRunIsNamed();
    void tighteningIsSentAtOnce();
    void looseningRealMoneyNeedsAName();
    void looseningPlayMoneyIsNamedAsSuch();
    void badInput_data();
    void badInput();
    void twoThatDoNotGoTogether();
    void aChoice();
    void nothingTypedIsLost();
    void whatWasLeftAsItIsIsNoWish();
    void enterChangesNothing();
    void whatIsInAnotherUnit();
    void oneCommandAtATime();
    void stopStaysInReach();
    void pictures();
    void anotherLanguage(); // the last one: what comes after it has plural forms
};

void LimitsWindowTest::everyLimitIsThereOnce()
{
    QStringList shown;
    const auto groups = ui::limitWords();
    for (const auto &group : groups) {
        for (const auto &row : group.rows) {
            shown.append(str(row.key));
            QCOMPARE(row.kind == ui::LimitKind::Choice, !safety::limitBounds(str(row.key)).has_value());
            QVERIFY(!row.title.isEmpty() && !row.help.isEmpty());
        }
    }
    QStringList all = safety::limitKeys();
    all.sort();
    shown.sort();
    QCOMPARE(shown, all);
    Stage stage;
    for (const QString &key : std::as_const(all)) {
        auto *field = stage.window.findChild<QWidget *>(key);
        QVERIFY2(field && !field->accessibleName().isEmpty(), qPrintable(key));
        QVERIFY2(field->focusPolicy() & Qt::TabFocus, qPrintable(key));
    }
}

void LimitsWindowTest::whatItComesToAndWhereItComesFrom()
{
    Stage stage;
    QCOMPARE(stage.edit("position-size")->text(), str("5"));
    QCOMPARE(stage.text("position-size.now"), str("530.78 USDT a symbol"));
    QCOMPARE(stage.text("position-size.origin"), str("the mode's own"));
    QCOMPARE(stage.text("position-size.own"), str("5 %"));
    QCOMPARE(stage.text("daily-loss.now"), str("212.31 USDT today"));
    QCOMPARE(stage.text("drawdown.now"), str("1 080.00 USDT below the peak"));
    QCOMPARE(stage.text("open-positions.now"), str("2 in use"));
    QCOMPARE(stage.text("open-positions.origin"), str("breakwater.conf:12"));
    QCOMPARE(stage.text("entries-per-day.now"), str("4 sent today"));
    QCOMPARE(stage.text("trade-risk.origin"), str("set by Ada, 2026-11-22 18:47:27"));
    QCOMPARE(stage.edit("entries-per-hour")->text(), str("off"));
    QCOMPARE(stage.edit("mark-fresh-ms")->text(), str("5000"));
}

// The eye need not cross the window from a value to what it means in money.
void LimitsWindowTest::whatItComesToStandsBesideIt()
{
    Stage stage;
    QCoreApplication::processEvents();
    const auto left = [&](const QWidget *widget) { return widget->mapTo(&stage.window, QPoint()).x(); };
    const QLineEdit *field = stage.edit("position-size");
    const int gap = left(child<QLabel>(stage.window, "position-size.now")) - left(field) - field->width();
    QVERIFY2(gap > 0 && gap < 80, qPrintable(QString::number(gap)));
}

void LimitsWindowTest::whatIsNotKnownIsNotAFigure()
{
    Snapshot s = scene();
    s.risk.accountKnown = false;
    s.daily.known = false;
    s.drawdown.known = false;
    s.limitOrigins.reset();
    Stage stage(s);
    for (const char *name : {"position-size.now", "daily-loss.now", "drawdown.now", "open-positions.now", "entries-per-day.now"}) {
        QCOMPARE(stage.text(name), str("—"));
    }
    QCOMPARE(stage.text("daily-loss.origin"), str("not known"));
    s = scene();
    s.risk.accountAge = base::Millis(45'000);
    stage.client.publish(s);
    QCOMPARE(stage.text("position-size.now"), str("530.78 USDT a symbol (stale)"));
    QCOMPARE(stage.text("asOf"), str("Stale: the account was read 45 s ago."));
}

void LimitsWindowTest::aLooserRunIsNamed()
{
    Stage stage(with(scene(), [](auto &v) { v.positionSize = trading::Ratio::literal("0.06"); v.openPositions = 2; }));
    QCOMPARE(stage.text("position-size.own"), str("5 %, looser now"));
    QCOMPARE(stage.text("open-positions.own"), str("3"));
}

void LimitsWindowTest::tighteningIsSentAtOnce()
{
    Stage stage(scene(safety::Mode::LiveLimited));
    QVERIFY(!stage.apply()->isEnabled());
    stage.type("position-size", "4");
    QCOMPARE(stage.text("position-size.note"), str("5 % → 4 %: tighter"));
    QVERIFY(!child<QLineEdit>(stage.window, "approver")->isVisible());
    QVERIFY(stage.apply()->isEnabled());
    stage.apply()->click();
    const auto *sent = stage.client.lastSent<SetLimits>();
    QVERIFY(sent);
    QCOMPARE(sent->values.positionSize.toString(), str("0.04"));
    QCOMPARE(sent->approver, QString());
    QVERIFY(sent->seen && sent->seen->positionSize.toString() == str("0.05"));
    QCOMPARE(safety::changesBetween(stage.client.latest()->risk.limits.values(), sent->values).size(), 1);
    stage.client.publish(with(scene(safety::Mode::LiveLimited), [](auto &v) { v.positionSize = trading::Ratio::literal("0.04"); }));
    stage.client.reply(1, ReplyKind::Done, str("Limits changed: position-size 5 % -> 4 %."));
    QCOMPARE(stage.text("message"), str("Limits changed: position-size 5 % -> 4 %."));
    QCOMPARE(stage.edit("position-size")->text(), str("4"));
    QCOMPARE(stage.text("position-size.note"), QString());
    QVERIFY(!stage.apply()->isEnabled());
}

void LimitsWindowTest::looseningRealMoneyNeedsAName()
{
    Stage stage(scene(safety::Mode::LiveLimited));
    stage.type("daily-loss", "3");
    stage.type("position-size", "4");
    QCOMPARE(stage.text("daily-loss.note"), str("2 % → 3 %: looser"));
    auto *approver = child<QLineEdit>(stage.window, "approver");
    QVERIFY(approver->isVisible());
    QVERIFY(!stage.apply()->isEnabled());
    QCOMPARE(stage.apply()->property("role").toString(), str("danger"));
    test::type(approver, "  ");
    QVERIFY(!stage.apply()->isEnabled());
    test::type(approver, " Ada ");
    QVERIFY(stage.apply()->isEnabled());
    stage.apply()->click();
    QCOMPARE(stage.client.lastSent<SetLimits>()->approver, str("Ada"));
    stage.client.reply(1, ReplyKind::Done, {});
    QCOMPARE(approver->text(), QString());
}

void LimitsWindowTest::looseningPlayMoneyIsNamedAsSuch()
{
    Stage stage;
    stage.type("daily-loss", "3");
    QVERIFY(!child<QLineEdit>(stage.window, "approver")->isVisible());
    QCOMPARE(stage.label(), str("Loosen 1 limit(s)"));
    QCOMPARE(stage.apply()->property("role").toString(), str("danger"));
    stage.type("position-size", "4");
    QCOMPARE(stage.label(), str("Change 2 limit(s), some looser"));
    stage.apply()->click();
    QCOMPARE(stage.client.lastSent<SetLimits>()->approver, QString());
}

void LimitsWindowTest::badInput_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *key, const char *typed, const char *sentence) {
        QTest::newRow(name) << str(key) << str(typed) << str(sentence);
    };
    row("a word", "position-size", "much", "“much” is not a number.");
    row("nothing", "position-size", "", "Above 0 %, at most 100 %.");
    row("nothing at all", "position-size", "0", "Above 0 %, at most 100 %.");
    row("below nothing", "daily-loss", "-2", "A number above zero is needed.");
    row("more than all", "daily-loss", "101", "Above 0 %, at most 100 %.");
    row("a comma", "daily-loss", "1,5", "Write decimals with a point: 0.004. A comma is not accepted.");
    row("half a position", "open-positions", "2.5", "A whole number is needed.");
    row("no position", "open-positions", "0", "At least 1, at most 1 000.");
    row("leverage", "leverage", "126", "At least 1, at most 125.");
    row("may not be off", "open-positions", "off", "“off” is not a number.");
    row("may be off, wrong", "loss-streak", "0", "At least 1, at most 1 000. Or “off”.");
    row("time", "mark-fresh-ms", "3600001", "At least 1 ms, at most 3 600 000 ms.");
    row("multiple", "drift-alert", "0.9", "At least 1 ×, at most 2 ×.");
    row("digits without end", "position-size", "1.00000000000000000000001", "“1.00000000000000000000001” has more digits than can be held exactly.");
}

void LimitsWindowTest::badInput()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    Stage stage;
    stage.type("price-collar", "1");
    stage.type(qPrintable(key), qPrintable(typed));
    QCOMPARE(stage.text(qPrintable(key + str(".note"))), sentence);
    QVERIFY(stage.edit(qPrintable(key))->property("invalid").toBool());
    QCOMPARE(plain(stage.edit(qPrintable(key))->accessibleDescription()), sentence);
    QVERIFY(!stage.apply()->isEnabled());
    QCOMPARE(stage.text("price-collar.note"), str("2 % → 1 %: tighter"));
    stage.client.publish(scene());
    QCOMPARE(stage.edit(qPrintable(key))->text(), typed);
    stage.apply()->click();
    QVERIFY(stage.client.sent.isEmpty());
    child<QPushButton>(stage.window, "undo")->click();
    QCOMPARE(stage.text(qPrintable(key + str(".note"))), QString());
    QVERIFY(!stage.edit(qPrintable(key))->property("invalid").toBool());
}

// Its marks and its words are written and taken; what was written before the switch still is.
void LimitsWindowTest::anotherLanguage()
{
    const auto english = qScopeGuard([] { ui::speak(str("en")); });
    Stage stage;
    stage.type("entries-per-day", "off");
    ui::speak(str("de"));
    QTRY_COMPARE(stage.text("drift-alert.own"), str("1,02 ×"));
    QVERIFY(!stage.edit("entries-per-day")->property("invalid").toBool());
    Stage german;
    QCOMPARE(german.edit("drift-alert")->text(), str("1,02"));
    QCOMPARE(german.edit("entries-per-hour")->text(), str("aus"));
    german.type("daily-loss", "1,5");
    QCOMPARE(german.text("daily-loss.note"), str("2 % → 1,5 %: enger"));
    german.type("entries-per-day", "AUS");
    QVERIFY(!german.edit("entries-per-day")->property("invalid").toBool());
    german.type("entries-per-day", "1.000");
    QCOMPARE(german.text("entries-per-day.note"), str("„1.000“ lässt sich auf zwei Arten lesen. Schreiben Sie 1000 oder 1,000."));
}

void LimitsWindowTest::twoThatDoNotGoTogether()
{
    Stage stage;
    stage.type("stop-distance", "2"); // an adopted position's is 3 %
    QCOMPARE(stage.text("stop-distance.note"), str("The stop of an adopted position must not lie further than the furthest stop."));
    QVERIFY(!stage.apply()->isEnabled());
    stage.type("adopted-stop-distance", "2");
    QVERIFY(stage.apply()->isEnabled());
    QCOMPARE(stage.label(), str("Tighten 2 limit(s)"));
    stage.type("guard-exit-after-ms", "1000");
    QCOMPARE(stage.text("guard-exit-after-ms.note"), str("The exit must not come before the stop had its time."));
}

void LimitsWindowTest::aChoice()
{
    Stage stage;
    auto *choice = child<QComboBox>(stage.window, "daily-loss-action");
    QCOMPARE(choice->currentData().toString(), str("stop"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentData().toString(), str("reduce-only"));
    QCOMPARE(stage.text("daily-loss-action.note"), str("Stop, close all → Exits only: looser"));
    stage.client.publish(scene());
    QCOMPARE(choice->currentData().toString(), str("reduce-only"));
    stage.apply()->click();
    QCOMPARE(stage.client.lastSent<SetLimits>()->values.dailyLossAction, safety::LossAction::ReduceOnly);
}

void LimitsWindowTest::nothingTypedIsLost()
{
    Stage stage;
    stage.type("position-size", "4");
    stage.type("daily-loss", "1");
    stage.client.publish(scene());
    QCOMPARE(stage.edit("position-size")->text(), str("4"));
    stage.apply()->click();
    QVERIFY(!stage.edit("position-size")->isEnabled());
    stage.client.reply(1, ReplyKind::Failed, str("The limits were changed by somebody else meanwhile: look at them again."));
    QCOMPARE(stage.edit("position-size")->text(), str("4"));
    QCOMPARE(stage.edit("daily-loss")->text(), str("1"));
    QCOMPARE(stage.text("message"), str("The limits were changed by somebody else meanwhile: look at them again."));
    QVERIFY(stage.apply()->isEnabled());
    // Somebody tightened it further: what is typed has become looser, and is called so.
    stage.client.publish(with(scene(), [](auto &v) { v.positionSize = trading::Ratio::literal("0.03"); }));
    QCOMPARE(stage.text("position-size.note"), str("3 % → 4 %: looser"));
    QCOMPARE(stage.label(), str("Change 2 limit(s), some looser"));
}

void LimitsWindowTest::whatWasLeftAsItIsIsNoWish()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window)); // only then does a field lose the focus
    stage.type("position-size", "5.0");
    QTest::keyClick(stage.edit("position-size"), Qt::Key_Tab);
    stage.client.publish(with(scene(), [](auto &v) { v.positionSize = trading::Ratio::literal("0.03"); }));
    QCOMPARE(stage.edit("position-size")->text(), str("3"));
    QVERIFY(!stage.apply()->isEnabled());
}

void LimitsWindowTest::enterChangesNothing()
{
    Stage stage;
    stage.type("position-size", "4");
    QTest::keyClick(stage.edit("position-size"), Qt::Key_Return);
    QVERIFY(stage.client.sent.isEmpty());
    QVERIFY(stage.window.isVisible());
}

void LimitsWindowTest::whatIsInAnotherUnit()
{
    Stage stage;
    stage.type("position-size", "4 %");
    QCOMPARE(stage.text("position-size.note"), str("5 % → 4 %: tighter"));
    stage.type("entries-per-day", "OFF");
    QCOMPARE(stage.text("entries-per-day.note"), str("20 → off: looser"));
    stage.type("entries-per-hour", "5");
    QCOMPARE(stage.text("entries-per-hour.note"), str("off → 5: tighter"));
}

void LimitsWindowTest::oneCommandAtATime()
{
    Stage stage;
    stage.type("position-size", "4");
    stage.apply()->click();
    stage.apply()->click();
    QCOMPARE(stage.client.sent.size(), 1);
    stage.client.reply(7, ReplyKind::Done, {});
    QCOMPARE(stage.label(), str("Changing …"));
}

void LimitsWindowTest::stopStaysInReach()
{
    Stage stage;
    auto *stop = stage.window.findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
    QVERIFY(!stage.window.isModal());
}

void LimitsWindowTest::pictures()
{
    Stage stage(with(scene(safety::Mode::LiveLimited), [](auto &v) { v.openPositions = 2; }));
    test::shoot(stage.window, str("limits"));
    stage.type("position-size", "4");
    stage.type("daily-loss", "3");
    stage.type("trade-risk", "much");
    test::shoot(stage.window, str("limits-edited"));
    QVERIFY(stage.window.isVisible());
}

QTEST_MAIN(LimitsWindowTest)
#include "tst_limits_window.moc"
