#include "ui/presenters/close_presenter.h"

#include "ui/filter_words.h"
#include "ui/format.h"
#include "ui/presenters/number_entry.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

using base::Decimal;
using base::Rounding;
using engine_client::PositionRow;
using engine_client::Snapshot;
using trading::Instrument;
using trading::Money;
using trading::OrderType;
using trading::Price;
using trading::PriceKind;
using trading::Quantity;

namespace {

constexpr QChar kBlank(0x00a0);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClosePresenter)
};

PriceKind kindOf(OrderType type)
{
    return type == OrderType::Limit ? PriceKind::Limit : PriceKind::Market;
}

QString baseAmount(Quantity quantity, const Instrument *instrument)
{
    const QString number = format::quantity(quantity, instrument);
    return instrument && !instrument->baseAsset.isEmpty() ? number + kBlank + instrument->baseAsset : number;
}

QString describePosition(const PositionRow &row, const Instrument *instrument)
{
    const QString side = row.position.isLong() ? Words::tr("Long") : Words::tr("Short");
    const QString amount = baseAmount(row.position.amount.abs(), instrument);
    const QString entry = format::price(row.position.entryPrice, instrument);
    const QString mark = row.mark ? format::price(*row.mark, instrument) : format::dash();
    return row.stale ? Words::tr("%1 %2 · entry %3 · mark %4 (stale, %5 old)").arg(side, amount, entry, mark, format::age(row.markAge))
                     : Words::tr("%1 %2 · entry %3 · mark %4").arg(side, amount, entry, mark);
}

Quantity floored(Quantity quantity, const Instrument *instrument, OrderType type)
{
    return instrument ? trading::floorToStep(*instrument, quantity, kindOf(type)) : quantity;
}

void readQuantity(CloseView &view, const CloseInput &input, const Instrument *instrument)
{
    const NumberEntry typed = readNumber(input.quantityText, EntryKind::Positive);
    view.quantityError = typed.error;
    if (!typed.value) {
        return;
    }
    Quantity quantity(*typed.value);
    QStringList notes;
    if (quantity > view.held) {
        quantity = view.held;
        notes << Words::tr("Clipped to the position: %1.").arg(baseAmount(view.held, instrument));
    }
    const Quantity stepped = floored(quantity, instrument, input.type);
    if (stepped != quantity) {
        notes << Words::tr("Rounded down to the step: %1.").arg(baseAmount(stepped, instrument));
    }
    if (!stepped.isPositive()) {
        view.quantityError = Words::tr("Below the exchange's step: nothing can be closed.");
        return;
    }
    view.quantity = stepped;
    view.quantityNote = notes.join(QLatin1Char(' '));
}

// The exchange's own filters, asked before the press: a refusal that can be foreseen is said at the field.
void checkOrder(CloseView &view, const PositionRow &row, const Instrument *instrument, const CloseInput &input,
                std::optional<Price> limit)
{
    if (!instrument && limit) {
        view.limitError = Words::tr("What the exchange accepts for this symbol is not known: close at market.");
    }
    if (!instrument || !view.quantity || !row.mark || (input.type == OrderType::Limit && !limit)) {
        return;
    }
    trading::FilterQuestion question;
    question.kind = kindOf(input.type);
    question.scope = trading::FilterScope::ReduceOnly;
    question.buy = !row.position.isLong();
    // A market exit above the exchange's largest order is split by the engine.
    question.quantity = input.type == OrderType::Market ? std::min(*view.quantity, instrument->maxMarketQuantity) : *view.quantity;
    question.limitPrice = limit;
    question.mark = *row.mark;
    const trading::FilterViolation violation = trading::checkFilters(*instrument, question);
    if (violation == trading::FilterViolation::None) {
        return;
    }
    const bool ofPrice = violation == trading::FilterViolation::PriceTick || violation == trading::FilterViolation::PriceRange
        || violation == trading::FilterViolation::PriceTooFarFromMark;
    (ofPrice ? view.limitError : view.quantityError) = filterSentence(violation, *instrument);
}

std::optional<Price> readLimit(CloseView &view, const PositionRow &row, const CloseInput &input)
{
    if (input.type != OrderType::Limit) {
        return std::nullopt;
    }
    const NumberEntry typed = readNumber(input.limitText, EntryKind::Positive);
    view.limitError = typed.error;
    if (!typed.value) {
        return std::nullopt;
    }
    const Price limit(*typed.value);
    if (row.mark && (row.position.isLong() ? limit <= *row.mark : limit >= *row.mark)) {
        view.limitNote = row.position.isLong() ? Words::tr("At or below the mark: it would fill at once.")
                                               : Words::tr("At or above the mark: it would fill at once.");
    }
    return limit;
}

void showMoney(CloseView &view, const PositionRow &row, const Snapshot &snapshot, std::optional<Price> at)
{
    const Quantity quantity = *view.quantity;
    if (at) {
        const Money gross = (*at - row.position.entryPrice) * (row.position.isLong() ? quantity : -quantity);
        const Money commission = trading::times(*at * quantity, snapshot.risk.limits.values().takerCommission, Rounding::Up);
        const Money net = gross - commission;
        view.pnl = Words::tr("%1 %2 after %3 commission")
                       .arg(format::signedMoney(net), snapshot.risk.quote, format::money(commission));
        view.pnlSign = net.value().rounded(2, Rounding::HalfEven).sign();
    }
    const Quantity rest = view.held - quantity;
    if (rest.isZero()) {
        view.left = Words::tr("0 % of balance: the position is flat");
    } else if (row.mark && snapshot.risk.accountKnown && snapshot.risk.balance.isPositive()) {
        const Money value = *row.mark * rest;
        view.left = Words::tr("%1 of balance (%2 %3)")
                        .arg(format::percent(trading::ratioOf(value, snapshot.risk.balance, Rounding::HalfEven)), format::money(value),
                             snapshot.risk.quote);
    }
}

QString stopEffect(const PositionRow &row, const Instrument *instrument, const CloseView &view, OrderType type)
{
    const Quantity rest = view.held - *view.quantity;
    if (!row.stopPrice) {
        return rest.isZero() ? Words::tr("It has no stop.")
                             : Words::tr("It has no stop: %1 would stay unprotected.").arg(baseAmount(rest, instrument));
    }
    const QString stop = format::price(*row.stopPrice, instrument);
    if (type == OrderType::Limit) {
        return Words::tr("The stop at %1 keeps working until the order has filled.").arg(stop);
    }
    return rest.isZero() ? Words::tr("The stop at %1 is cancelled once the position is flat.").arg(stop)
                         : Words::tr("The stop at %1 keeps covering the remaining %2.").arg(stop, baseAmount(rest, instrument));
}

void showEffect(CloseView &view, const PositionRow &row, const Snapshot &snapshot, const Instrument *instrument,
                const CloseInput &input, std::optional<Price> limit)
{
    const bool market = input.type == OrderType::Market;
    // A price that the exchange would not take is neither shown as an effect nor multiplied with.
    const std::optional<Price> at = market ? row.mark : view.limitError.isEmpty() ? limit : std::nullopt;
    if (at) {
        const QString price = format::price(*at, instrument);
        view.pnlStale = market && row.stale;
        view.price = (!market ? Words::tr("%1 or better") : row.stale ? Words::tr("about %1 (mark, stale)") : Words::tr("about %1 (mark)")).arg(price);
    }
    if (view.quantity) {
        showMoney(view, row, snapshot, at);
        view.staysBare = !row.stopPrice && *view.quantity < view.held;
        view.stop = stopEffect(row, instrument, view, input.type);
    }
}

QString label(const CloseView &view, const Instrument *instrument, OrderType type, std::optional<Price> limit)
{
    if (!view.quantity) {
        return Words::tr("Close");
    }
    const QString amount = baseAmount(*view.quantity, instrument);
    if (type == OrderType::Market) {
        return Words::tr("Close %1 at market").arg(amount);
    }
    return limit ? Words::tr("Close %1 at %2 or better").arg(amount, format::price(*limit, instrument)) : Words::tr("Close %1 at a limit").arg(amount);
}

int permilleOf(Quantity part, Quantity whole)
{
    if (!whole.isPositive()) {
        return 0;
    }
    const Decimal share = Decimal::div(part.value(), whole.value(), Rounding::Down);
    const Decimal permille = Decimal::mul(share, Decimal::fromInt(1000), Rounding::Down).rounded(0, Rounding::HalfEven);
    return static_cast<int>(permille.raw() / Decimal::fromInt(1).raw());
}

} // namespace

const PositionRow *findPosition(const Snapshot &snapshot, const trading::Symbol &symbol)
{
    const auto found = std::find_if(snapshot.positions.cbegin(), snapshot.positions.cend(), [&symbol](const PositionRow &row) {
        return row.position.symbol == symbol && !row.position.isFlat();
    });
    return found == snapshot.positions.cend() ? nullptr : &*found;
}

const Instrument *findInstrument(const Snapshot &snapshot, const trading::Symbol &symbol)
{
    return format::find(snapshot.risk.instruments, symbol);
}

Quantity shareOfPosition(const Snapshot &snapshot, const trading::Symbol &symbol, OrderType type, int permille)
{
    const PositionRow *row = findPosition(snapshot, symbol);
    if (!row || permille <= 0) {
        return {};
    }
    const Quantity held = row->position.amount.abs();
    const Decimal share = Decimal::div(Decimal::fromInt(std::min(permille, 1000)), Decimal::fromInt(1000), Rounding::Down);
    return floored(Quantity(Decimal::mul(held.value(), share, Rounding::Down)), findInstrument(snapshot, symbol), type);
}

CloseView presentClose(const Snapshot &snapshot, const CloseInput &input)
{
    CloseView view;
    view.price = view.pnl = view.left = view.stop = format::dash();
    view.closeLabel = Words::tr("Close");
    const PositionRow *row = findPosition(snapshot, input.symbol);
    if (!row) {
        view.position = Words::tr("%1 is flat: there is nothing to close.").arg(input.symbol.text());
        return view;
    }
    const Instrument *instrument = findInstrument(snapshot, input.symbol);
    view.open = true;
    view.position = describePosition(*row, instrument);
    view.held = row->position.amount.abs();
    readQuantity(view, input, instrument);
    const std::optional<Price> limit = readLimit(view, *row, input);
    checkOrder(view, *row, instrument, input, limit);
    if (instrument) {
        view.permilleStep = std::max(10, permilleOf(instrument->stepSize, view.held) + 2);
    }
    view.permille = view.quantity ? permilleOf(*view.quantity, view.held) : 0;
    showEffect(view, *row, snapshot, instrument, input, limit);
    view.closeLabel = label(view, instrument, input.type, view.limitError.isEmpty() ? limit : std::nullopt);
    const QString reason = input.reason.trimmed();
    if (reason.isEmpty()) {
        view.reasonError = Words::tr("A reason is required.");
    }
    view.canClose = view.quantity && view.quantityError.isEmpty() && view.limitError.isEmpty() && !reason.isEmpty()
        && (input.type == OrderType::Market || limit);
    if (view.canClose) {
        view.command = {input.symbol, view.quantity, input.type, limit, reason};
    }
    return view;
}

} // namespace bw::ui
