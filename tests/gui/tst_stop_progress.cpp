// An emergency stop as it happens, in the words of the strip.
#include "scenes.h"

#include "ui/presenters/stop_progress_presenter.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::Snapshot;

namespace {

constexpr base::Millis kAlive{40};

QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0x00a0), QLatin1Char(' '));
}

QString stepsOf(const ProcedureView &view)
{
    QStringList texts;
    for (const StopStep &step : view.steps) {
        texts.append(step.text + (step.state == StepState::Done ? QStringLiteral(" ✔") : step.state == StepState::Running ? QStringLiteral(" …")
                                  : step.state == StepState::Failed ? QStringLiteral(" ✖") : QString()));
    }
    return plain(texts.join(QStringLiteral(" · ")));
}

} // namespace

class TestStopProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void procedureWords()
    {
        const ProcedureView view = presentProcedure(scenes::stopping(), {}, kAlive);
        QVERIFY(view.active && !view.finished && !view.canClear);
        QCOMPARE(stepsOf(view), QStringLiteral("entries blocked 0.3 ms ✔ · 12 of 12 orders cancelled ✔ · 2 of 3 positions closed … · verify flat"));
        QCOMPARE(plain(view.remainder), QStringLiteral("still open: 0.013 BTC"));
    }

    void notFlat()
    {
        const ProcedureView view = presentProcedure(scenes::notFlat(), {}, kAlive);
        QCOMPARE(plain(view.remainder), QStringLiteral("NOT FLAT: 0.013 BTC, retrying, attempt 4"));
        QVERIFY(view.note.contains(QStringLiteral("-4164")));
    }

    void finished()
    {
        const ProcedureView view = presentProcedure(scenes::stopped(), {}, kAlive);
        QVERIFY(view.finished && view.canClear);
        QCOMPARE(view.headline, QStringLiteral("Stopped by Ada at the desktop at 13:30:12 UTC, reason: emergency stop pressed (button)"));
        QVERIFY(stepsOf(view).endsWith(QStringLiteral("verified flat ✔")));
        QVERIFY(view.remainder.isEmpty());
    }

    void finishedButNotFlatSaysSo()
    {
        Snapshot s = scenes::stopped();
        s.stop.verifiedFlat = false;
        s.stop.residuals = {{scenes::symbol("BTCUSDT"), trading::Quantity::literal("-0.013"), false},
                            {scenes::symbol("XRPUSDT"), trading::Quantity::literal("0.02"), true}};
        const ProcedureView view = presentProcedure(s, {}, kAlive);
        QCOMPARE(plain(view.remainder), QStringLiteral("NOT FLAT: 0.013 BTC"));
        QVERIFY(view.steps.last().state == StepState::Failed);
        s.stop.residuals.removeFirst();
        s.stop.verifiedFlat = true;
        QCOMPARE(plain(presentProcedure(s, {}, kAlive).remainder), QStringLiteral("too small to close: 0.02 XRP"));
    }

    void latchedNotSent()
    {
        Snapshot s = scenes::stopping();
        s.stop.phase = safety::StopPhase::LatchedNotSent;
        const ProcedureView view = presentProcedure(s, {}, kAlive);
        QVERIFY(view.remainder.startsWith(QStringLiteral("LATCHED, NOT SENT")));
        QVERIFY(!stepsOf(view).contains(QStringLiteral("orders cancelled")));
        QVERIFY(view.steps.last().state == StepState::Failed);
    }

    void lowerLevelsClaimLess()
    {
        Snapshot s = scenes::stopping();
        s.stop.phase = safety::StopPhase::Done;
        s.stop.record.level = base::StopLevel::Halt;
        QCOMPARE(stepsOf(presentProcedure(s, {}, kAlive)), QStringLiteral("entries blocked 0.3 ms ✔"));
        s.stop.record.level = base::StopLevel::Cancel;
        QCOMPARE(stepsOf(presentProcedure(s, {}, kAlive)), QStringLiteral("entries blocked 0.3 ms ✔ · 12 of 12 orders cancelled ✔"));
    }

    void thePressIsShownBeforeTheEngineSpeaks()
    {
        const LocalStop local{{1, true, base::StopLevel::Flatten, 1, QStringLiteral("x"), QStringLiteral("button")}, 312'000};
        const ProcedureView view = presentProcedure(scenes::calm(), local, kAlive);
        QVERIFY(view.active);
        QCOMPARE(stepsOf(view), QStringLiteral("entries blocked 0.3 ms ✔ · telling the engine …"));
        const ProcedureView frozen = presentProcedure(scenes::calm(), local, base::Millis(2500));
        QVERIFY(stepsOf(frozen).contains(QStringLiteral("the engine does not answer ✖")));
        const LocalStop nothing{{}, 100};
        QVERIFY(presentProcedure(scenes::calm(), nothing, kAlive).headline.contains(QStringLiteral("DID NOT LATCH")));
        QVERIFY(!presentProcedure(scenes::calm(), {}, kAlive).active);
    }

    void theRunnersProgressIsShownWhileTheEngineIsFrozen()
    {
        const LocalStop local{{1, true, base::StopLevel::Flatten, 1, QStringLiteral("x"), QStringLiteral("button")}, 312'000};
        const safety::StopProgress runner = [] {
            safety::StopProgress progress = scenes::stopping().stop;
            progress.phase = safety::StopPhase::Done;
            progress.ordersCancelled = progress.ordersToCancel;
            progress.positionsClosed = progress.positionsToClose;
            progress.verifiedFlat = true;
            progress.residuals.clear();
            return progress;
        }();
        const ProcedureView view = presentProcedure(scenes::calm(), local, base::Millis(2500), &runner);
        QVERIFY(view.active && view.finished && !view.canClear); // nobody could take a clear in
        QVERIFY2(stepsOf(view).contains(QStringLiteral("verified flat ✔")), qPrintable(stepsOf(view)));
        QVERIFY(view.note.contains(QStringLiteral("stop runner")));
        QVERIFY(view.remainder.isEmpty());
        // As soon as the engine answers, what it says is shown.
        QVERIFY(!stepsOf(presentProcedure(scenes::calm(), local, kAlive, &runner)).contains(QStringLiteral("verified flat")));
    }

    void stateStoppedWithoutProcedureIsStillAStop()
    {
        Snapshot s = scenes::calm();
        s.state = {safety::TradingState::Stopped, {QStringLiteral("state-unproven")}};
        const ProcedureView view = presentProcedure(s, {}, kAlive);
        QVERIFY(view.active && view.canClear);
        QVERIFY(view.headline.startsWith(QStringLiteral("Stopped by")));
    }
};

QTEST_GUILESS_MAIN(TestStopProgress)
#include "tst_stop_progress.moc"
