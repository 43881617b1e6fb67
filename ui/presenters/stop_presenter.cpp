#include "ui/presenters/stop_presenter.h"

#include "ui/filter_words.h"
#include "ui/format.h"
#include "ui/presenters/close_presenter.h"
#include "ui/presenters/number_entry.h"

#include <QCoreApplication>

namespace bw::ui {

using base::Decimal;
using base::Rounding;
using engine_client::PositionRow;
using engine_client::Snapshot;
using trading::Instrument;
using trading::Money;
using trading::Price;
using trading::Ratio;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StopPresenter)
};

QString describePosition(const PositionRow &row, const Instrument *instrument)
{
    const QString side = row.position.isLong() ? Words::tr("Long") : Words::tr("Short");
    const QString amount = format::quantity(row.position.amount.abs(), instrument)
        + (instrument ? QChar(0x00a0) + instrument->baseAsset : QString());
    const QString entry = format::price(row.position.entryPrice, instrument);
    const QString mark = row.mark ? format::price(*row.mark, instrument) : format::dash();
    return row.stale ? Words::tr("%1 %2 · entry %3 · mark %4 (stale, %5 old)").arg(side, amount, entry, mark, format::age(row.markAge))
                     : Words::tr("%1 %2 · entry %3 · mark %4").arg(side, amount, entry, mark);
}

QString formError(const PositionRow &row, const Instrument *instrument, Price trigger)
{
    if (!instrument) {
        return Words::tr("What the exchange accepts for this symbol is not known yet.");
    }
    if (trigger < instrument->minPrice || trigger > instrument->maxPrice) {
        return filterSentence(trading::FilterViolation::PriceRange, *instrument);
    }
    if (!(trigger - instrument->minPrice).value().isMultipleOf(instrument->tickSize.value())) {
        return filterSentence(trading::FilterViolation::PriceTick, *instrument);
    }
    if (!row.mark) {
        return Words::tr("The mark price is not known, so the stop's side cannot be checked.");
    }
    if (row.position.isLong() && trigger >= *row.mark) {
        return Words::tr("For a long position the stop must lie below the mark price.");
    }
    if (!row.position.isLong() && trigger <= *row.mark) {
        return Words::tr("For a short position the stop must lie above the mark price.");
    }
    return {};
}

// What the position has won or lost when the stop fills at its trigger, the way out paid for.
Money resultAt(const PositionRow &row, const Snapshot &snapshot, Price trigger)
{
    const Money commission = trading::times(row.position.valueAt(trigger), snapshot.risk.limits.values().takerCommission, Rounding::Up);
    return row.position.unrealizedAt(trigger) - commission;
}

void showLoss(StopView &view, const PositionRow &row, const Snapshot &snapshot, Price trigger)
{
    const Money result = resultAt(row, snapshot, trigger);
    const QString money = format::signedMoney(result);
    view.loss = Words::tr("%1 %2 after commission").arg(money, snapshot.risk.quote);
    view.lossSign = result.value().rounded(2, Rounding::HalfEven).sign();
    if (snapshot.risk.accountKnown && snapshot.risk.balance.isPositive()) {
        const QString share = format::signedPercent(trading::ratioOf(result, snapshot.risk.balance, Rounding::HalfEven));
        view.loss = Words::tr("%1 %2 after commission, %3 of balance").arg(money, snapshot.risk.quote, share);
    }
}

QString remarks(const PositionRow &row, const Snapshot &snapshot, Price trigger, Ratio fromMark)
{
    const Ratio furthest = snapshot.risk.limits.values().stopDistance;
    QStringList out;
    if (fromMark.abs() > furthest) {
        out << Words::tr("Further than %1 from the mark: the engine may refuse it.").arg(format::limitPercent(furthest));
    }
    if (row.stopPrice && (row.position.isLong() ? trigger < *row.stopPrice : trigger > *row.stopPrice)) {
        out << Words::tr("This moves the stop away from the price: the possible loss grows.");
    }
    return out.join(QLatin1Char(' '));
}

} // namespace

StopView presentStop(const Snapshot &snapshot, const trading::Symbol &symbol, const QString &triggerText)
{
    StopView view;
    view.distance = view.loss = format::dash();
    view.placeLabel = Words::tr("Place stop");
    const PositionRow *row = findPosition(snapshot, symbol);
    if (!row) {
        view.position = Words::tr("%1 is flat: there is nothing to protect.").arg(symbol.text());
        return view;
    }
    const Instrument *instrument = findInstrument(snapshot, symbol);
    view.open = true;
    view.position = describePosition(*row, instrument);
    view.current = row->stopPrice ? Words::tr("A stop works at %1.").arg(format::price(*row->stopPrice, instrument))
                                  : Words::tr("No stop works for this position.");
    view.unprotected = !row->stopPrice;
    const NumberEntry typed = readNumber(triggerText, EntryKind::Positive);
    view.error = typed.error;
    if (!typed.value) {
        return view;
    }
    const Price trigger(*typed.value);
    view.error = formError(*row, instrument, trigger);
    if (!view.error.isEmpty()) {
        return view;
    }
    const Ratio fromMark = trading::ratioOf(trigger - *row->mark, *row->mark, Rounding::HalfEven);
    view.distance = Words::tr("%1 from mark").arg(format::signedPercent(fromMark));
    showLoss(view, *row, snapshot, trigger);
    view.note = remarks(*row, snapshot, trigger, fromMark);
    view.placeLabel = (row->stopPrice ? Words::tr("Move stop to %1") : Words::tr("Place stop at %1")).arg(format::price(trigger, instrument));
    view.canPlace = true;
    view.command = {symbol, trigger};
    return view;
}

std::optional<Price> triggerAtDistance(const Snapshot &snapshot, const trading::Symbol &symbol, Ratio distance)
{
    const PositionRow *row = findPosition(snapshot, symbol);
    const Instrument *instrument = findInstrument(snapshot, symbol);
    if (!row || !row->mark || !instrument) {
        return std::nullopt;
    }
    const bool isLong = row->position.isLong();
    const Ratio one = Ratio::literal("1");
    const Price raw = trading::times(*row->mark, isLong ? one - distance : one + distance, isLong ? Rounding::Ceiling : Rounding::Floor);
    return trading::roundToTick(*instrument, raw, isLong ? Rounding::Ceiling : Rounding::Floor);
}

} // namespace bw::ui
