// The ladder of modes: what is not known is never shown as fine, a step asks for a name and a typed word and is refused unless flat,
// a step down is always offered, and a live run that nobody confirmed is confirmed here.
#include "fake_engine_client.h"
#include "fake_mode_ladder.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/mode_window.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tone_label.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

using namespace bw;
using engine_client::CheckAnswer;
using engine_client::ConfirmLive;
using engine_client::Readiness;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using safety::Mode;
using test::child;
using test::plain;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Snapshot flat(Mode mode = Mode::Paper)
{
    Snapshot s = test::scenes::calm();
    s.mode = mode;
    s.positions.clear();
    s.orders.clear();
    s.conditionals.clear();
    return s;
}

Readiness ready(Mode target, Mode from = Mode::Paper)
{
    return {from, target, false, true, {{str("flat"), CheckAnswer::Pass, str("flat"), str("flat"), str("Nothing is held and no entry rests.")},
                                        {str("emergency-stop"), CheckAnswer::Pass, str("clear"), str("clear"), str("No emergency stop is latched.")}},
            base::VenueTime(test::scenes::kNowMs)};
}

Readiness notReady(Mode target, Mode from = Mode::Paper)
{
    Readiness r = ready(target, from);
    r.ready = false;
    r.checks += {{str("history-days"), CheckAnswer::Fail, str("12"), str("at least 14"), str("12 days with trades in paper.")},
                 {str("win-rate"), CheckAnswer::Warn, str("38 %"), str("at least 40 %"), str("38 % of the trades won.")},
                 {str("drawdown"), CheckAnswer::Unknown, {}, str("at most 10 %"), str("The course of equity is not known.")},
                 {str("alerts"), CheckAnswer::Fail, str("none"), str("configured"), str("Nobody would be told: set up Telegram or a webhook.")}};
    return r;
}

struct Stage
{
    explicit Stage(Snapshot s = flat()) : client(std::move(s))
    {
        client.ladder = &ladder;
        ladder.kept = {{base::VenueTime(test::scenes::kNowMs), str("paper"), str("testnet"), str("Ada"), str("desktop"), true, {}},
                       {base::VenueTime(test::scenes::kNowMs - 86'400'000), str("paper"), str("live_limited"), str("Ada"), str("api"), false, {str("history-days"), str("alerts")}}};
        window = std::make_unique<ui::ModeWindow>(client, nullptr);
        window->show();
    }
    QPushButton *button(const char *name) { return child<QPushButton>(*window, name); }
    QString text(const char *name) { return plain(child<QLabel>(*window, name)->text()); }
    void sign(const char *name, const char *word)
    {
        test::type(child<QLineEdit>(*window, "stepApprover"), name);
        test::type(child<QLineEdit>(*window, "stepWord"), word);
    }

    test::FakeModeLadder ladder;
    test::FakeEngineClient client;
    std::unique_ptr<ui::ModeWindow> window;
};

} // namespace

class ModeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }
    void itBeginsAtTheNextStep();
    void everyAnswerHasItsWordAndColour();
    void whatIsNotKnownIsNeverFine();
    void aStepUpNeedsEverything();
    void anAnswerAboutAnotherTargetIsNotTaken();
    void notFlatIsRefused_data();
    void notFlatIsRefused();
    void aStepDownNeedsNoChecks();
    void whatBecameOfIt();
    void aWordIsTypedForOneTarget();
    void enterStepsNowhere();
    void withoutALadder();
    void everyCheckHasATitle();
    void history();
    void aLiveRunIsConfirmed();
    void noConfirmationWhereNoneIsNeeded();
    void stopStaysInReach();
    void pictures();
};

void ModeWindowTest::itBeginsAtTheNextStep()
{
    Stage stage;
    QCOMPARE(stage.ladder.checks, QList<Mode>{Mode::PaperLiveData});
    QCOMPARE(stage.text("stepTitle"), str("Step up to PAPER · LIVE DATA"));
    QCOMPARE(stage.text("summary"), str("Checking …"));
    QVERIFY(stage.button("rung.paper_live_data")->isChecked());
    QVERIFY(stage.button("rung.paper")->text().startsWith(str("●")));
    QVERIFY(stage.button("rung.live_full")->text().contains(str("real money")));
    stage.button("rung.testnet")->click();
    QCOMPARE(stage.ladder.checks.last(), Mode::Testnet);
    Stage top(flat(Mode::LiveFull));
    QVERIFY2(top.ladder.checks.isEmpty(), "the highest has no step up");
    QCOMPARE(top.text("stepTitle"), str("It runs in LIVE FULL"));
}

void ModeWindowTest::everyAnswerHasItsWordAndColour()
{
    Stage stage;
    stage.ladder.answer(notReady(Mode::PaperLiveData));
    const QList<std::pair<const char *, ui::Tone>> expected{{"✔ pass", ui::Tone::Good}, {"✔ pass", ui::Tone::Good}, {"✖ fail", ui::Tone::Alarm},
                                                            {"! warning", ui::Tone::Warning}, {"? not known", ui::Tone::Warning}, {"✖ fail", ui::Tone::Alarm}};
    for (int i = 0; i < expected.size(); ++i) {
        auto *mark = child<ui::ToneLabel>(*stage.window, qPrintable(str("mark%1").arg(i)));
        QCOMPARE(mark->text(), str(expected.at(i).first));
        QCOMPARE(mark->tone(), expected.at(i).second);
    }
    QCOMPARE(stage.text("check2"), str("Days with trades"));
    QCOMPARE(stage.text("measured2"), str("12, needed: at least 14"));
    QCOMPARE(stage.text("measured4"), str("—, needed: at most 10 %"));
    QVERIFY2(stage.text("summary").startsWith(str("Not ready: 2 of 6 checks pass, 1 with a warning, 1 not known.")), qPrintable(stage.text("summary")));
}

void ModeWindowTest::whatIsNotKnownIsNeverFine()
{
    Readiness r = ready(Mode::Testnet);
    r.checks.append({str("account"), CheckAnswer::Unknown, {}, {}, str("The account was not checked.")});
    r.ready = false;
    const auto cells = ui::presentChecks(r);
    QCOMPARE(cells.last().mark.tone, ui::Tone::Warning);
    QVERIFY(!cells.last().mark.text.contains(str("✔")));
    QCOMPARE(ui::presentReadiness(r).tone, ui::Tone::Alarm);
    Readiness warned = ready(Mode::Testnet);
    warned.checks.append({str("win-rate"), CheckAnswer::Warn, str("38 %"), str("at least 40 %"), {}});
    QCOMPARE(ui::presentReadiness(warned).tone, ui::Tone::Warning);
}

void ModeWindowTest::aStepUpNeedsEverything()
{
    Stage stage;
    QPushButton *step = stage.button("step");
    stage.sign("Ada", "paper_live_data");
    QVERIFY(!step->isEnabled());
    QCOMPARE(stage.text("stepMessage"), str("The checks have not been answered yet."));
    stage.ladder.answer(notReady(Mode::PaperLiveData));
    QVERIFY(!step->isEnabled());
    QCOMPARE(stage.text("stepMessage"), str("Not every check passes."));
    stage.ladder.answer(ready(Mode::PaperLiveData));
    QVERIFY(step->isEnabled());
    stage.sign(" ", "paper_live_data");
    QVERIFY(!step->isEnabled());
    QCOMPARE(stage.text("stepMessage"), str("The name of who approves it is needed."));
    stage.sign("Ada", "paper");
    QVERIFY(!step->isEnabled());
    QCOMPARE(stage.text("stepMessage"), str("Type paper_live_data to confirm."));
    stage.sign(" Ada ", "paper_live_data");
    step->click();
    step->click();
    QCOMPARE(stage.ladder.steps.size(), 1);
    QCOMPARE(stage.ladder.steps.first().target, Mode::PaperLiveData);
    QCOMPARE(stage.ladder.steps.first().approver, str("Ada"));
}

void ModeWindowTest::anAnswerAboutAnotherTargetIsNotTaken()
{
    Stage stage;
    stage.button("rung.live_limited")->click();
    stage.ladder.answer(ready(Mode::PaperLiveData));
    stage.sign("Ada", "live_limited");
    QVERIFY(!stage.button("step")->isEnabled());
    QCOMPARE(stage.text("summary"), str("Checking …"));
    // And one that is of before does not make another target ready.
    stage.ladder.answer(ready(Mode::LiveLimited));
    QVERIFY(stage.button("step")->isEnabled());
    QCOMPARE(stage.button("step")->property("role").toString(), str("danger"));
    stage.button("rung.live_full")->click();
    stage.sign("Ada", "live_full");
    QVERIFY(!stage.button("step")->isEnabled());
}

void ModeWindowTest::notFlatIsRefused_data()
{
    QTest::addColumn<std::function<void(Snapshot &)>>("spoil");
    QTest::addColumn<bool>("down");
    QTest::addColumn<QString>("why");
    const QString held = str("A mode is left only while nothing is held and no entry rests.");
    const QString unknown = str("Whether the account is flat is not known.");
    for (const bool down : {false, true}) {
        const QString way = down ? str("down") : str("up");
        QTest::newRow(qPrintable(str("held, ") + way)) << std::function([](Snapshot &s) { s.positions = test::scenes::calm().positions; }) << down << held;
        QTest::newRow(qPrintable(str("resting, ") + way)) << std::function([](Snapshot &s) { s.orders = test::scenes::calm().orders; }) << down << held;
        QTest::newRow(qPrintable(str("unknown, ") + way)) << std::function([](Snapshot &s) { s.risk.accountKnown = false; }) << down << unknown;
    }
}

void ModeWindowTest::notFlatIsRefused()
{
    QFETCH(std::function<void(Snapshot &)>, spoil);
    QFETCH(bool, down);
    QFETCH(QString, why);
    Stage stage(flat(Mode::Testnet));
    const Mode target = down ? Mode::Paper : Mode::LiveLimited;
    stage.button(down ? "rung.paper" : "rung.live_limited")->click();
    stage.ladder.answer(ready(target, Mode::Testnet));
    stage.sign("Ada", down ? "paper" : "live_limited");
    QVERIFY(stage.button("step")->isEnabled());
    Snapshot s = flat(Mode::Testnet);
    spoil(s);
    stage.client.publish(s);
    QVERIFY(!stage.button("step")->isEnabled());
    QCOMPARE(stage.text("stepMessage"), why);
}

void ModeWindowTest::aStepDownNeedsNoChecks()
{
    Stage stage(flat(Mode::LiveLimited));
    stage.button("rung.paper")->click();
    QVERIFY(stage.button("step")->isVisible());
    stage.sign("Ada", "paper");
    QVERIFY2(stage.button("step")->isEnabled(), "no answer was given, and none is needed");
    QCOMPARE(stage.text("stepTitle"), str("Step down to PAPER"));
    QCOMPARE(stage.button("step")->property("role").toString(), str("primary"));
    stage.button("step")->click();
    QCOMPARE(stage.ladder.steps.size(), 1);
}

void ModeWindowTest::whatBecameOfIt()
{
    Stage stage;
    stage.ladder.answer(ready(Mode::PaperLiveData));
    stage.sign("Ada", "paper_live_data");
    stage.button("step")->click();
    QVERIFY(!stage.button("step")->isEnabled());
    QVERIFY(!child<QLineEdit>(*stage.window, "stepWord")->isEnabled());
    stage.button("rung.live_full")->click();
    QVERIFY2(stage.button("rung.paper_live_data")->isChecked(), "the target stays while it is under way");
    stage.ladder.kept.prepend({base::VenueTime(test::scenes::kNowMs), str("paper"), str("paper_live_data"), str("Ada"), str("desktop"), false, {str("flat")}});
    stage.ladder.answer(notReady(Mode::PaperLiveData));
    stage.ladder.answerStep({Mode::PaperLiveData, false, str("Not switched to paper_live_data: a check failed.")});
    QCOMPARE(stage.text("stepMessage"), str("Not switched to paper_live_data: a check failed."));
    stage.client.publish(flat());
    QCOMPARE(stage.text("stepMessage"), str("Not switched to paper_live_data: a check failed."));
    QCOMPARE(child<QLineEdit>(*stage.window, "stepWord")->text(), QString());
    QCOMPARE(child<QLineEdit>(*stage.window, "stepApprover")->text(), str("Ada"));
    QCOMPARE(child<QTableWidget>(*stage.window, "history")->rowCount(), 3);
}

void ModeWindowTest::aWordIsTypedForOneTarget()
{
    Stage stage;
    stage.sign("Ada", "testnet");
    stage.button("rung.testnet")->click();
    stage.ladder.answer(ready(Mode::Testnet));
    QCOMPARE(child<QLineEdit>(*stage.window, "stepWord")->text(), QString());
    QVERIFY(!stage.button("step")->isEnabled());
}

void ModeWindowTest::enterStepsNowhere()
{
    Stage stage;
    stage.ladder.answer(ready(Mode::PaperLiveData));
    stage.sign("Ada", "paper_live_data");
    QTest::keyClick(child<QLineEdit>(*stage.window, "stepWord"), Qt::Key_Return);
    QVERIFY(stage.ladder.steps.isEmpty());
    QVERIFY(stage.window->isVisible());
}

void ModeWindowTest::withoutALadder()
{
    test::FakeEngineClient client(flat());
    ui::ModeWindow window(client, nullptr);
    window.show();
    QCOMPARE(child<QLabel>(window, "summary")->text(), str("No step is taken from here."));
    QVERIFY(!child<QPushButton>(window, "step")->isEnabled());
}

// Whatever checks there are: their names are for machines.
void ModeWindowTest::everyCheckHasATitle()
{
    Readiness readiness = ready(Mode::LiveLimited);
    readiness.checks.clear();
    static const QRegularExpression made(QStringLiteral("row\\(\"([a-z-]+)\""));
    for (const char *path : {"/core/ladder/readiness.cpp", "/core/binance/account_checks.cpp"}) {
        QFile source(QStringLiteral(BW_SOURCE_DIR) + QLatin1String(path));
        QVERIFY2(source.open(QIODevice::ReadOnly), path);
        const QString text = QString::fromUtf8(source.readAll());
        for (auto match = made.globalMatch(text); match.hasNext();) {
            readiness.checks.append({match.next().captured(1), CheckAnswer::Pass, {}, {}, {}});
        }
    }
    QVERIFY(readiness.checks.size() > 20);
    const QList<ui::CheckCells> cells = ui::presentChecks(readiness);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QVERIFY2(cells.at(i).title != readiness.checks.at(i).name, qPrintable(cells.at(i).title));
    }
}

void ModeWindowTest::history()
{
    Stage stage;
    auto *table = child<QTableWidget>(*stage.window, "history");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), str("2026-11-22 18:47:27"));
    QCOMPARE(table->item(0, 1)->text(), str("paper → testnet"));
    QCOMPARE(table->item(0, 2)->text(), str("made"));
    QCOMPARE(table->item(1, 2)->text(), str("refused: Days with trades, Alerts"));
    QCOMPARE(table->item(1, 3)->text(), str("Ada, by way of the local API"));
}

void ModeWindowTest::aLiveRunIsConfirmed()
{
    Snapshot s = flat(Mode::LiveLimited);
    s.risk.modeConfirmed = false;
    Stage stage(s);
    QPushButton *confirm = stage.button("confirm");
    QVERIFY(confirm->isVisible());
    QVERIFY(stage.text("confirmWords").contains(str("no entry passes")));
    QVERIFY(!confirm->isEnabled());
    test::type(child<QLineEdit>(*stage.window, "confirmApprover"), "Ada");
    QVERIFY(!confirm->isEnabled());
    test::type(child<QLineEdit>(*stage.window, "confirmWord"), "live_full");
    QVERIFY(!confirm->isEnabled());
    test::type(child<QLineEdit>(*stage.window, "confirmWord"), "live_limited");
    confirm->click();
    confirm->click();
    QCOMPARE(stage.client.sent.size(), 1);
    QCOMPARE(stage.client.lastSent<ConfirmLive>()->approver, str("Ada"));
    stage.client.reply(1, ReplyKind::Failed, str("Confirming a live run needs a name."));
    QCOMPARE(stage.text("confirmMessage"), str("Confirming a live run needs a name."));
    QVERIFY(confirm->isVisible());
    s.risk.modeConfirmed = true;
    stage.client.publish(s);
    QVERIFY(!confirm->isVisible());
}

void ModeWindowTest::noConfirmationWhereNoneIsNeeded()
{
    Snapshot s = flat();
    s.risk.modeConfirmed = false;
    Stage stage(s);
    QVERIFY2(!stage.button("confirm")->isVisible(), "play money is confirmed by nobody");
}

void ModeWindowTest::stopStaysInReach()
{
    Stage stage;
    auto *stop = stage.window->findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
    QVERIFY(!stage.window->isModal());
}

void ModeWindowTest::pictures()
{
    Stage stage(flat(Mode::Testnet));
    stage.ladder.answer(notReady(Mode::LiveLimited, Mode::Testnet));
    test::shoot(*stage.window, str("modes-not-ready"));
    Snapshot s = flat(Mode::LiveLimited);
    s.risk.modeConfirmed = false;
    Stage live(s);
    live.ladder.answer(ready(Mode::LiveFull, Mode::LiveLimited));
    live.sign("Ada", "live_full");
    test::shoot(*live.window, str("modes-live"));
    QVERIFY(live.window->isVisible());
}

QTEST_MAIN(ModeWindowTest)
#include "tst_mode_window.moc"
