#include "ui/presenters/clear_checklist.h"

#include "ui/format.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/reason_words.h"

#include <QCoreApplication>

namespace bw::ui {

using engine_client::GuardState;
using engine_client::PositionRow;
using engine_client::Snapshot;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClearChecklist)
};

CheckLine finished(const Snapshot &s)
{
    CheckLine line{false, Words::tr("The stop has finished"), {}};
    switch (s.stop.phase) {
    case safety::StopPhase::Done:
        line.green = true;
        line.detail = s.stop.verifiedFlat ? Words::tr("verified flat by two fresh reads")
                                          : Words::tr("done at level “%1”").arg(base::toWord(s.stop.record.level));
        break;
    case safety::StopPhase::LatchedNotSent:
        line.detail = Words::tr("latched, not sent: no path to the exchange");
        break;
    case safety::StopPhase::Idle:
        line.detail = Words::tr("the engine has not taken it up");
        break;
    case safety::StopPhase::Latched:
    case safety::StopPhase::Cancelling:
    case safety::StopPhase::Flattening:
    case safety::StopPhase::Verifying:
        line.detail = Words::tr("still running: %1, %2")
                          .arg(Words::tr("%1 of %n orders cancelled", nullptr, s.stop.ordersToCancel).arg(s.stop.ordersCancelled),
                               Words::tr("%1 of %n positions closed", nullptr, s.stop.positionsToClose).arg(s.stop.positionsClosed));
        break;
    }
    return line;
}

CheckLine fresh(const Snapshot &s)
{
    CheckLine line{false, Words::tr("Data is fresh"), {}};
    const base::Millis most = s.risk.limits.values().accountFresh;
    QStringList stale;
    for (const PositionRow &row : s.positions) {
        if (row.stale || !row.mark) {
            stale << row.position.symbol.text();
        }
    }
    if (!s.risk.accountKnown) {
        line.detail = Words::tr("the account has not been read");
    } else if (s.risk.accountAge > most || s.risk.accountAge.count() < 0) {
        line.detail = Words::tr("the account is %1 old; the limit is %2").arg(format::age(s.risk.accountAge), format::age(most));
    } else if (!stale.isEmpty()) {
        line.detail = Words::tr("stale prices: %1").arg(stale.join(QStringLiteral(", ")));
    } else {
        line.green = true;
        line.detail = Words::tr("account %1 old").arg(format::age(s.risk.accountAge));
    }
    return line;
}

CheckLine reconciled(const Snapshot &s)
{
    CheckLine line{s.risk.notReady.isEmpty(), Words::tr("Reconciled with the exchange"), {}};
    QStringList open;
    for (const QString &reason : s.risk.notReady) {
        open.append(reasonWords(reason));
    }
    line.detail = line.green ? Words::tr("nothing is open between us") : open.join(QStringLiteral(", "));
    return line;
}

CheckLine covered(const Snapshot &s)
{
    QStringList bare;
    for (const PositionRow &row : s.positions) {
        if (row.guard != GuardState::Protected) {
            bare << row.position.symbol.text();
        }
    }
    CheckLine line{bare.isEmpty(), Words::tr("No unprotected position"), {}};
    line.detail = !bare.isEmpty()         ? Words::tr("without a working stop: %1").arg(bare.join(QStringLiteral(", ")))
                : s.positions.isEmpty() ? Words::tr("no position is open")
                                        : Words::tr("every position has a working stop");
    return line;
}

CheckLine ledgers(const Snapshot &s)
{
    CheckLine line{s.daily.known && s.journalHealthy, Words::tr("Journal sound, day's start known"), {}};
    line.detail = !s.journalHealthy ? Words::tr("the journal cannot be written")
                : !s.daily.known    ? Words::tr("the equity at the start of the day is not proved")
                                    : Words::tr("the day began at %1 %2").arg(format::money(s.daily.baseline), s.risk.quote);
    return line;
}

CheckLine insideLoss(const Snapshot &s)
{
    CheckLine line{false, Words::tr("Daily loss is inside its limit"), {}};
    if (!s.daily.known) {
        line.detail = Words::tr("today's loss is not known");
    } else if (s.risk.daily.lossReasonLatched) {
        line.detail = Words::tr("the limit was reached today: exits only until 00:00 UTC");
    } else if (!s.daily.left.isPositive()) {
        line.detail = Words::tr("%1 %2 past the limit").arg(format::money(s.daily.left.abs()), s.risk.quote);
    } else {
        line.green = true;
        line.detail = Words::tr("%1 %2 left to the limit").arg(format::money(s.daily.left), s.risk.quote);
    }
    return line;
}

} // namespace

QList<CheckLine> clearChecklist(const Snapshot &snapshot)
{
    return {finished(snapshot), fresh(snapshot), reconciled(snapshot), covered(snapshot), ledgers(snapshot), insideLoss(snapshot)};
}

} // namespace bw::ui
