#include "ui/presenters/baseline_presenter.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace bw::ui {

using base::Decimal;
using engine_client::Snapshot;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BaselinePresenter)
};

QString inQuote(trading::Money amount, const Snapshot &s)
{
    return format::money(amount) + QChar(0x00a0) + s.risk.quote;
}

QString whyOf(const Snapshot &s)
{
    if (s.daily.proposedBaseline) {
        return Words::tr("A position was held through 00:00 UTC while nothing watched, so the balance at that moment cannot be proved.");
    }
    return s.daily.known ? Words::tr("The day's start is known by now, %1: there is nothing left to accept.").arg(inQuote(s.daily.baseline, s))
                         : Words::tr("The proposal is gone: a new day began, or the balance is being worked out again. There is nothing to accept.");
}

// The engine takes transfers of the day off the balance; they are not in the picture, so the figure is an upper bound.
QString limitOf(const Snapshot &s)
{
    const trading::Ratio share = s.risk.limits.values().dailyLoss;
    const auto limit = Decimal::checkedMul(s.risk.balance.value(), share.value(), base::Rounding::Floor);
    if (!s.risk.accountKnown || !s.risk.balance.isPositive() || !limit) {
        return format::dash();
    }
    return Words::tr("at most %1 (%2 of the balance)").arg(inQuote(trading::Money(*limit), s), format::limitPercent(share));
}

} // namespace

BaselineView presentBaseline(const Snapshot &snapshot)
{
    BaselineView view;
    view.open = snapshot.daily.proposedBaseline.has_value();
    view.why = whyOf(snapshot);
    view.figure = view.open ? inQuote(*snapshot.daily.proposedBaseline, snapshot) : format::dash();
    view.equity = snapshot.risk.accountKnown ? inQuote(snapshot.risk.equity, snapshot) : format::dash();
    view.limit = limitOf(snapshot);
    view.acceptLabel = view.open ? Words::tr("&Accept %1").arg(view.figure) : Words::tr("Nothing to accept");
    return view;
}

} // namespace bw::ui
