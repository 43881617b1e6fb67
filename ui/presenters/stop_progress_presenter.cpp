#include "ui/presenters/stop_progress_presenter.h"

#include "core/language/engine_sentences.h"
#include "ui/format.h"
#include "ui/operator_name.h"
#include "ui/presenters/strip_presenter.h"

#include <QCoreApplication>

namespace bw::ui {

using base::StopLevel;
using engine_client::Snapshot;
using safety::Residual;
using safety::StopPhase;
using safety::StopProgress;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StopProgressPresenter)
};

QString amountOf(const Residual &residual, const Snapshot &s)
{
    const trading::Instrument *instrument = format::find(s.risk.instruments, residual.symbol);
    return format::quantity(residual.amount.abs(), instrument) + QChar(0x00a0)
        + (instrument ? instrument->baseAsset : residual.symbol.text());
}

enum class DustChoice { Only = 1, Without };

QString amountsOf(const Snapshot &s, DustChoice choice)
{
    QStringList amounts;
    for (const Residual &residual : s.stop.residuals) {
        if (residual.dust == (choice == DustChoice::Only)) {
            amounts.append(amountOf(residual, s));
        }
    }
    return amounts.join(QStringLiteral(", "));
}

bool isAfter(StopPhase phase, StopPhase earlier)
{
    return static_cast<int>(phase) > static_cast<int>(earlier) && phase != StopPhase::LatchedNotSent;
}

StopStep latchStep(std::int64_t nanos)
{
    return {nanos >= 0 ? Words::tr("entries blocked %1").arg(format::nanos(nanos)) : Words::tr("entries blocked"), StepState::Done};
}

struct StepWords // whole sentences: no language can be put together from parts
{
    QString none;
    QString lookedUp;
    QString counted; // %1 of so many
};

StopStep countStep(int done, int all, const StepWords &words, bool running, bool over)
{
    if (all == 0) {
        return over ? StopStep{words.none, StepState::Done} : StopStep{words.lookedUp, running ? StepState::Running : StepState::Waiting};
    }
    const StepState state = done >= all ? StepState::Done : over ? StepState::Failed : running ? StepState::Running : StepState::Waiting;
    return {words.counted.arg(done), state};
}

QList<StopStep> stepsOf(const StopProgress &p, std::int64_t nanos)
{
    QList<StopStep> steps{latchStep(nanos)};
    if (p.record.level == StopLevel::Halt) {
        return steps;
    }
    if (p.phase == StopPhase::LatchedNotSent) {
        steps.append({Words::tr("nothing sent to the exchange"), StepState::Failed});
        return steps;
    }
    const StepWords ofOrders{Words::tr("no orders to cancel"), Words::tr("orders being looked up"),
                             Words::tr("%1 of %n orders cancelled", nullptr, p.ordersToCancel)};
    steps.append(countStep(p.ordersCancelled, p.ordersToCancel, ofOrders,
                           p.phase == StopPhase::Cancelling, isAfter(p.phase, StopPhase::Cancelling)));
    if (p.record.level != StopLevel::Flatten) {
        return steps;
    }
    const StepWords ofPositions{Words::tr("no positions to close"), Words::tr("positions being looked up"),
                                Words::tr("%1 of %n positions closed", nullptr, p.positionsToClose)};
    steps.append(countStep(p.positionsClosed, p.positionsToClose, ofPositions,
                           p.phase == StopPhase::Flattening, isAfter(p.phase, StopPhase::Flattening)));
    if (p.verifiedFlat) {
        steps.append({Words::tr("verified flat"), StepState::Done});
    } else {
        steps.append({p.phase == StopPhase::Verifying ? Words::tr("verifying that all is flat") : Words::tr("verify flat"),
                      p.phase == StopPhase::Done ? StepState::Failed : p.phase == StopPhase::Verifying ? StepState::Running : StepState::Waiting});
    }
    return steps;
}

QString remainderOf(const Snapshot &s)
{
    const StopProgress &p = s.stop;
    if (p.phase == StopPhase::LatchedNotSent) {
        return Words::tr("LATCHED, NOT SENT: no path to the exchange. Orders and positions there are as they were.");
    }
    if (p.record.level != StopLevel::Flatten) {
        return {};
    }
    const QString open = amountsOf(s, DustChoice::Without);
    const QString dust = amountsOf(s, DustChoice::Only);
    if (!open.isEmpty() && (p.attempts > 1 || p.phase == StopPhase::Done)) {
        return p.phase == StopPhase::Done ? Words::tr("NOT FLAT: %1").arg(open)
                                          : Words::tr("NOT FLAT: %1, retrying, attempt %2").arg(open).arg(p.attempts);
    }
    if (!open.isEmpty()) {
        return Words::tr("still open: %1").arg(open);
    }
    return dust.isEmpty() ? QString() : Words::tr("too small to close: %1").arg(dust);
}

QString levelWords(StopLevel level)
{
    switch (level) {
    case StopLevel::Halt:
        return Words::tr("no entries");
    case StopLevel::Cancel:
        return Words::tr("no entries, cancel entry orders");
    case StopLevel::Flatten:
        return Words::tr("flatten all");
    }
    return {};
}

QString byWords(const base::LatchRecord &record)
{
    const QString by = record.by.isEmpty() ? Words::tr("somebody unnamed") : stoppedBy(record.by);
    const QString at = record.atMs > 0 ? Words::tr("%1 UTC").arg(format::clock(base::VenueTime(record.atMs))) : Words::tr("an unknown time");
    const QString why = record.reason.isEmpty() ? Words::tr("none given") : whyStopped(record.reason, record.by);
    return Words::tr("Stopped by %1 at %2, reason: %3").arg(by, at, why);
}

// Until a ban ends nothing that is still to be sent can leave; when that is over is what one waits for.
void addBan(ProcedureView &view, const Snapshot &s, base::Millis engineSilence)
{
    const base::VenueTime ends = s.stop.banEnds;
    if (ends.isUnknown() || s.at.isUnknown()) {
        return;
    }
    const base::Millis left(ends.ms() - s.at.ms() - engineSilence.count());
    view.ban = left.count() > 0 ? Words::tr("The exchange takes no requests until %1 UTC").arg(format::clock(ends))
                                : Words::tr("The exchange takes requests again since %1 UTC").arg(format::clock(ends));
    view.banLeft = left.count() > 0 ? Words::tr("%1 left").arg(format::countdown(left)) : QString();
}

QString spokenStep(const StopStep &step)
{
    return step.state == StepState::Done ? Words::tr("%1 done").arg(step.text) : step.state == StepState::Failed ? Words::tr("%1 failed").arg(step.text) : step.text;
}

ProcedureView localView(const LocalStop &local, bool frozen)
{
    ProcedureView view;
    view.active = true;
    if (!local.record.engaged) {
        view.headline = Words::tr("THE EMERGENCY STOP DID NOT LATCH");
        view.steps = {{Words::tr("entries blocked"), StepState::Failed}};
        view.remainder = Words::tr("Nothing was stopped: there is no engine behind the button. Use the exchange's own site.");
        return view;
    }
    view.headline = Words::tr("EMERGENCY STOP · %1").arg(levelWords(local.record.level));
    view.steps = {latchStep(local.latchNanos),
                  {frozen ? Words::tr("the engine does not answer") : Words::tr("telling the engine"), frozen ? StepState::Failed : StepState::Running}};
    if (frozen) {
        view.remainder = Words::tr("Orders and positions: unknown. Look at the exchange's own site too.");
    }
    return view;
}

// What the engine last said is older than what the runner does.
ProcedureView runnerView(const Snapshot &s, const safety::StopProgress &runner, const std::optional<LocalStop> &local)
{
    Snapshot alone = s;
    alone.stop = runner;
    ProcedureView view;
    view.active = true;
    view.finished = runner.phase == StopPhase::Done || runner.phase == StopPhase::LatchedNotSent;
    view.headline = Words::tr("EMERGENCY STOP · %1").arg(levelWords(runner.record.level));
    view.steps = stepsOf(runner, local ? local->latchNanos : -1);
    view.remainder = remainderOf(alone);
    view.note = runner.trouble.isEmpty()
        ? Words::tr("The engine does not answer. The stop runner works by itself, on connections of its own.")
        : Words::tr("The engine does not answer. The stop runner works by itself, on connections of its own: %1").arg(language::sentence(runner.trouble));
    return view;
}

} // namespace

QStringList ProcedureView::spokenParts() const
{
    QStringList parts{headline};
    for (const StopStep &step : steps) {
        parts.append(spokenStep(step));
    }
    parts.append(remainder);
    parts.append(ban);
    parts.append(note);
    parts.removeAll(QString());
    return parts;
}

QString ProcedureView::spoken() const
{
    return spokenParts().join(QStringLiteral(". "));
}

ProcedureView presentProcedure(const Snapshot &s, const std::optional<LocalStop> &local, base::Millis engineSilence,
                               const safety::StopProgress *runner)
{
    const bool frozen = engineFrozen(engineSilence);
    if (frozen && runner && runner->phase != StopPhase::Idle) {
        return runnerView(s, *runner, local);
    }
    const bool stoppedState = s.state.state == safety::TradingState::Stopped;
    if (s.stop.phase == StopPhase::Idle && !stoppedState) {
        return local ? localView(*local, frozen) : ProcedureView{};
    }
    ProcedureView view;
    view.active = true;
    const std::int64_t nanos = s.stop.latchNanos >= 0 ? s.stop.latchNanos : local ? local->latchNanos : -1;
    view.finished = s.stop.phase == StopPhase::Done || s.stop.phase == StopPhase::LatchedNotSent || s.stop.phase == StopPhase::Idle;
    view.canClear = view.finished && !frozen;
    view.canAmend = s.stop.record.engaged && !frozen;
    view.headline = s.stop.phase == StopPhase::Done || s.stop.phase == StopPhase::Idle ? byWords(s.stop.record)
                                               : Words::tr("EMERGENCY STOP · %1").arg(levelWords(s.stop.record.level));
    view.steps = s.stop.phase == StopPhase::Idle ? QList<StopStep>{latchStep(nanos)} : stepsOf(s.stop, nanos);
    view.remainder = remainderOf(s);
    view.note = s.stop.trouble.isEmpty() ? Words::tr("Entries stay blocked until a named person clears the stop. Exits and stops work.") : language::sentence(s.stop.trouble);
    addBan(view, s, engineSilence);
    if (frozen) {
        view.remainder = Words::tr("ENGINE NOT RESPONDING for %1: what is shown is the last it said. Look at the exchange's own site too.")
                             .arg(format::age(engineSilence));
    }
    return view;
}

} // namespace bw::ui
