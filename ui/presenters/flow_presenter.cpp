#include "ui/presenters/flow_presenter.h"

#include "core/engine_client/command.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

using engine_client::FlowIs;
using engine_client::Snapshot;
using trading::Money;

namespace {

constexpr QChar kBlank(0x00a0);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FlowPresenter)
};

QString inQuote(Money amount, const Snapshot &s)
{
    return format::money(amount) + kBlank + s.risk.quote;
}

// The day as the engine would count it after the choice.
struct DayThen
{
    Money pnl;
    Money limit;
    Money left;
};

// What was paid in today raises no limit, what was paid out lowers it, and a result is neither: the same sums as the
// engine's, taken back from what the picture shows. While nothing was paid in, the daily balance is the balance.
DayThen dayAfter(const Snapshot &s, FlowIs as)
{
    const Money amount = s.daily.unexplained;
    const Money paidIn = s.risk.balance - s.risk.daily.dailyBalance;
    const Money counted = amount.isPositive() ? amount : Money(); // only this is in paidIn while nobody explained it
    const Money paidInThen = as == FlowIs::Pnl ? paidIn - counted : paidIn - counted + amount;
    const Money balance = s.risk.balance - std::max(paidIn.isPositive() ? paidInThen : Money(), Money());
    const Money counts = as == FlowIs::Pnl ? amount : Money();
    DayThen then;
    then.pnl = s.daily.pnl + counts;
    then.limit = trading::times(balance, s.risk.limits.values().dailyLoss, base::Rounding::Floor);
    then.left = then.limit + s.daily.closeOutPnl + counts;
    return then;
}

QString lossWarning(const Snapshot &s, const DayThen &then)
{
    if (s.daily.tripped || then.left.isPositive()) {
        return {};
    }
    return s.risk.limits.values().dailyLossAction == safety::LossAction::Stop
        ? Words::tr("This reaches the day's loss limit: the emergency stop is pulled and everything is closed.")
        : Words::tr("This reaches the day's loss limit: no entries until 00:00 UTC.");
}

// A transfer moves the peak along with the equity; a result does not.
QString drawdownWarning(const Snapshot &s)
{
    const Money depth = s.drawdown.peak - s.risk.equity;
    if (!s.drawdown.known || !s.drawdown.peak.isPositive() || depth < s.drawdown.limit) {
        return {};
    }
    return Words::tr("This is a fall of %1 from the peak, the limit is %2: the emergency stop is pulled.").arg(inQuote(depth, s), inQuote(s.drawdown.limit, s));
}

FlowChoice choiceOf(const Snapshot &s, FlowIs as)
{
    FlowChoice choice;
    const QString amount = flowAmount(s.daily.unexplained, s.risk.quote);
    const bool transfer = as == FlowIs::Transfer;
    choice.label = transfer ? Words::tr("&Record %1 as a transfer").arg(amount) : Words::tr("&Record %1 as a result of today").arg(amount);
    QStringList warnings;
    if (!s.daily.known || !s.risk.accountKnown) {
        choice.follows = (transfer ? Words::tr("Stays outside the day's result.") : Words::tr("Counts in the day's result.")) + QLatin1Char(' ')
            + Words::tr("Today's result is not known now, so what follows for its limit cannot be said.");
    } else {
        const DayThen then = dayAfter(s, as);
        const QString left = then.left.isPositive() ? Words::tr("%1 left of it").arg(inQuote(then.left, s)) : Words::tr("%1 past it").arg(inQuote(then.left.abs(), s));
        const QString day = format::signedMoney(then.pnl) + kBlank + s.risk.quote;
        choice.follows = (transfer ? Words::tr("Outside the day's result, which stays at %1. Loss limit of today: %2, %3.")
                                   : Words::tr("Counts in today's P&L, which would stand at %1. Loss limit of today: %2, %3."))
                             .arg(day, inQuote(then.limit, s), left);
        warnings << lossWarning(s, then);
    }
    if (!transfer && s.risk.accountKnown) {
        warnings << drawdownWarning(s);
    }
    warnings.removeAll(QString());
    choice.warning = warnings.join(QLatin1Char(' '));
    return choice;
}

QString whyOf(const Snapshot &s)
{
    if (s.daily.unexplained.isZero()) {
        return Words::tr("The wallet's movement is explained by now: there is nothing left to say.");
    }
    return s.daily.unexplainedNeedsPerson
        ? Words::tr("The wallet moved and neither a trade nor the exchange's history explains it. Entries stay blocked until somebody says what it was.")
        : Words::tr("The exchange's history is still being asked what this was. It is not yet for a person to say.");
}

} // namespace

QString flowAmount(Money amount, const QString &quote)
{
    const bool cents = amount.value().rounded(2, base::Rounding::HalfEven) == amount.value();
    const QString every = (amount.isPositive() ? QStringLiteral("+") : QString()) + format::number(amount.value());
    return (cents ? format::signedMoney(amount) : every) + kBlank + quote;
}

FlowView presentFlow(const Snapshot &snapshot)
{
    FlowView view;
    const engine_client::DailyRow &day = snapshot.daily;
    view.open = day.unexplainedNeedsPerson && !day.unexplained.isZero();
    view.why = whyOf(snapshot);
    view.amount = view.since = format::dash();
    view.today = day.known ? format::signedMoney(day.pnl) + kBlank + snapshot.risk.quote : format::dash();
    if (!day.unexplained.isZero()) {
        view.amount = flowAmount(day.unexplained, snapshot.risk.quote);
        if (day.unexplainedFor.count() > 0 && !snapshot.at.isUnknown()) { // a run knows no more than its own time
            view.since = Words::tr("%1 UTC at the latest (%2)")
                             .arg(format::clock(base::VenueTime(snapshot.at.ms() - day.unexplainedFor.count())), format::age(day.unexplainedFor));
        }
        view.transfer = choiceOf(snapshot, FlowIs::Transfer);
        view.result = choiceOf(snapshot, FlowIs::Pnl);
    }
    return view;
}

} // namespace bw::ui
