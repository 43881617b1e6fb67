#include "ui/presenters/day_presenter.h"

#include "ui/format.h"
#include "ui/presenters/shown_sign.h"
#include "ui/presenters/strip_presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

using engine_client::DailyRow;
using engine_client::Snapshot;
using trading::Money;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayPresenter)
};

constexpr double kNearLimit = 0.9;
constexpr double kHalfLimit = 0.5;

// Screen only. Clamped far outside the gauge, so that no conversion of an absurd value can overflow a coordinate.
double shareOf(Money part, Money whole)
{
    const auto ratio = base::Decimal::checkedDiv(part.value(), whole.value(), base::Rounding::HalfEven);
    if (!ratio) {
        return part.isNegative() ? -10.0 : 10.0;
    }
    return std::clamp(ratio->toString().toDouble(), -10.0, 10.0);
}

QString resets(const DailyRow &day)
{
    return Words::tr("resets in %1").arg(format::countdown(day.untilReset));
}

QString riskWords(const DailyRow &day)
{
    if (day.atRiskAtStops.isZero()) {
        return Words::tr("nothing more at risk at the stops");
    }
    const QString amount = format::money(day.atRiskAtStops);
    return day.atRiskAtStops > day.left
        ? Words::tr("%1 at risk if every stop is hit: more than is left").arg(amount)
        : Words::tr("%1 of it at risk if every stop is hit").arg(amount);
}

bool derivedFromStale(const Snapshot &s)
{
    const bool oldAccount = !s.risk.accountKnown || s.risk.accountAge > s.risk.limits.values().accountFresh;
    return oldAccount || std::any_of(s.positions.begin(), s.positions.end(), [](const engine_client::PositionRow &row) { return row.stale || !row.mark; });
}

QString secondSumWords(const Snapshot &s)
{
    if (!s.daily.secondSum) {
        return Words::tr("A second sum, of trades and income, cannot be made now.");
    }
    const QString sum = format::signedMoney(*s.daily.secondSum) + QChar(0x00a0) + s.risk.quote;
    return s.daily.sumsAgree ? Words::tr("A second sum, of trades and income, agrees: %1.").arg(sum)
                             : Words::tr("A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.").arg(sum);
}

QString detailOf(const Snapshot &s)
{
    const auto inQuote = [&s](Money amount) { return format::money(amount) + QChar(0x00a0) + s.risk.quote; };
    QStringList lines;
    if (s.daily.known) {
        lines << secondSumWords(s);
    }
    if (s.daily.tripped) {
        lines << (s.daily.overshoot.isPositive() ? Words::tr("The limit was reached today and passed by %1.").arg(inQuote(s.daily.overshoot))
                                                 : Words::tr("The limit was reached today and not passed."));
    }
    lines << (s.drawdown.known ? Words::tr("Below the peak of %1 by %2; at %3 the emergency stop is pulled.")
                                     .arg(inQuote(s.drawdown.peak), inQuote(s.drawdown.depth), inQuote(s.drawdown.limit))
                               : Words::tr("The peak of the equity is not known yet."));
    return lines.join(QLatin1Char('\n'));
}

Toned wordsOf(const DailyRow &day, double used)
{
    if (!day.left.isPositive()) {
        return {Words::tr("Daily loss limit reached, %1 past it · no entries until 00:00 UTC · %2").arg(format::money(day.left.abs()), resets(day)),
                Tone::Alarm, {}};
    }
    const QString text = Words::tr("%1 left to the limit · %2 · %3").arg(format::money(day.left), riskWords(day), resets(day));
    const bool riskPastLimit = day.atRiskAtStops > day.left;
    if (used >= kNearLimit) {
        return {text, Tone::Alarm, {}};
    }
    return {text, used >= kHalfLimit || riskPastLimit ? Tone::Warning : Tone::Muted, {}};
}

} // namespace

bool isDayStale(const Snapshot &snapshot, base::Millis engineSilence)
{
    return engineFrozen(engineSilence) || derivedFromStale(snapshot);
}

DayView presentDay(const Snapshot &snapshot, base::Millis engineSilence)
{
    const Snapshot s = engineFrozen(engineSilence) ? agedBy(snapshot, engineSilence) : snapshot;
    const DailyRow &day = s.daily;
    DayView view;
    view.detail = detailOf(s);
    if (!day.known || !day.limit.isPositive()) {
        view.today = {format::dash(), Tone::Stale, {}};
        view.limit = Words::tr("limit %1").arg(format::dash());
        view.words = {Words::tr("The day's starting balance is not proved yet, so today's loss is unknown and no entry passes."), Tone::Warning, {}};
        return view;
    }
    view.known = true;
    const Money lossSoFar = -day.closeOutPnl;
    view.shares.used = shareOf(lossSoFar, day.limit);
    view.shares.atRiskEnd = shareOf(lossSoFar + day.atRiskAtStops, day.limit);
    const bool old = isDayStale(s, engineSilence);
    view.today = {QStringLiteral("%1 %2  %3").arg(format::signedMoney(day.pnl), s.risk.quote, format::signedPercent(day.pnlRatio)),
                  old ? Tone::Stale : toneOfSign(shownSign(day.pnl)),
                  Words::tr("If everything were closed now: %1 %2. The day began with %3.")
                      .arg(format::signedMoney(day.closeOutPnl), s.risk.quote, format::money(day.baseline))};
    view.limit = Words::tr("limit %1 (%2)").arg(format::money(-day.limit),
        format::limitPercent(-s.risk.limits.values().dailyLoss));
    view.words = wordsOf(day, view.shares.used);
    if (old) {
        view.today.text = Words::tr("%1  stale").arg(view.today.text);
        view.words.tone = Tone::Stale;
    }
    return view;
}

} // namespace bw::ui
