#include "ui/presenters/position_presenter.h"

#include "core/safety/stop_guard.h"
#include "ui/format.h"
#include "ui/presenters/shown_sign.h"

#include <QCoreApplication>

namespace bw::ui {

using engine_client::GuardState;
using engine_client::PositionRow;
using engine_client::Snapshot;
using trading::Instrument;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PositionPresenter)
};

constexpr QChar kBlank(0x00a0);

Toned guardCell(const PositionRow &row, const Snapshot &s, bool frozen)
{
    const QString forSoLong = format::age(row.unprotectedFor);
    switch (row.guard) {
    case GuardState::Protected: {
        const base::Millis age = s.freshness.accountAge;
        const bool old = frozen || !s.freshness.accountKnown || age > s.risk.limits.values().accountFresh;
        return {(old ? Words::tr("✔ %1 stale") : Words::tr("✔ %1")).arg(format::age(age)), old ? Tone::Stale : Tone::Good,
                Words::tr("A protective stop for the full position works at the exchange, by news that is %1 old.").arg(format::age(age))};
    }
    case GuardState::Placing:
        return {Words::tr("placing…"), Tone::Warning, Words::tr("A protective stop is on its way; without one for %1.").arg(forSoLong)};
    case GuardState::Unprotected:
        return {Words::tr("UNPROTECTED %1").arg(forSoLong), Tone::Alarm, Words::tr("No protective stop works at the exchange.")};
    case GuardState::AwaitingOperator:
        return {Words::tr("UNPROTECTED %1\nyou decide").arg(forSoLong), Tone::Alarm,
                Words::tr("This position was found without a stop. Place one, close it, or leave it: it is your decision.")};
    case GuardState::Exiting:
        return {Words::tr("EXITING\nno stop possible"), Tone::Alarm, Words::tr("No stop could be placed, so the position is being closed.")};
    }
    return {format::dash(), Tone::Alarm, {}};
}

Toned markCell(const PositionRow &row, const Instrument *instrument, bool old)
{
    if (!row.mark) {
        return {format::dash(), Tone::Stale, Words::tr("No mark price is known.")};
    }
    const QString text = format::price(*row.mark, instrument);
    return old ? Toned{Words::tr("%1\nstale %2").arg(text, format::age(row.markAge)), Tone::Stale, Words::tr("The last mark is %1 old.").arg(format::age(row.markAge))}
               : Toned{text, Tone::Normal, Words::tr("Mark price, %1 old.").arg(format::age(row.markAge))};
}

Toned shareCell(const PositionRow &row, const Snapshot &s, bool old)
{
    if (!row.mark || !s.risk.balance.isPositive()) {
        return {format::dash(), Tone::Stale, Words::tr("Unknown without a mark price and a balance.")};
    }
    const QString limit = format::limitPercent(s.risk.limits.values().positionSize);
    const QString text = format::percent(row.ofBalance);
    if (row.overLimit) {
        return {text + kBlank + QLatin1Char('!'), old ? Tone::Stale : Tone::Alarm, Words::tr("Over the limit of %1 of the balance.").arg(limit)};
    }
    return {text, old ? Tone::Stale : Tone::Normal, Words::tr("The limit is %1 of the balance.").arg(limit)};
}

void addMarkCells(PositionCells &view, const PositionRow &row, const Snapshot &s, const Instrument *instrument, bool old)
{
    const auto put = [&view](PositionColumn column, Toned cell) { view.cells[static_cast<std::size_t>(column)] = std::move(cell); };
    const QString quote = s.risk.quote;
    put(PositionColumn::Mark, markCell(row, instrument, old));
    put(PositionColumn::OfBalance, shareCell(row, s, old));
    if (!row.mark) {
        const Toned unknown{format::dash(), Tone::Stale, Words::tr("Unknown without a mark price.")};
        put(PositionColumn::Value, unknown);
        put(PositionColumn::Pnl, unknown);
    } else {
        put(PositionColumn::Value, {format::money(row.value), old ? Tone::Stale : Tone::Normal, Words::tr("%1 at the mark price.").arg(quote)});
        put(PositionColumn::Pnl, {format::signedMoney(row.unrealized), old ? Tone::Stale : toneOfSign(shownSign(row.unrealized)),
                                  Words::tr("Unrealized, in %1, at the mark price.").arg(quote)});
    }
    view.bar.known = row.mark.has_value() && s.risk.balance.isPositive();
    view.bar.share = view.bar.known ? row.ofBalance.toString().toDouble() : 0.0;
    view.bar.limit = s.risk.limits.values().positionSize.toString().toDouble();
    view.bar.over = row.overLimit;
}

engine_client::ClosePosition closing(const PositionRow &row, trading::Quantity quantity, const QString &reason)
{
    engine_client::ClosePosition command;
    command.symbol = row.position.symbol;
    command.quantity = quantity;
    command.reason = reason;
    return command;
}

QString sized(trading::Quantity quantity, const Instrument *instrument, const PositionRow &row)
{
    return format::quantity(quantity, instrument) + kBlank + (instrument ? instrument->baseAsset : row.position.symbol.text());
}

PositionAction trimAction(const PositionRow &row, const Instrument *instrument, const Snapshot &s)
{
    PositionAction action{Words::tr("Trim to limit"), false, {}, {}};
    if (!row.overLimit) {
        action.why = Words::tr("The position is within its limit.");
    } else if (!row.trimQuantity || !row.trimQuantity->isPositive()) {
        action.why = Words::tr("What a trim would close is not known right now.");
    } else {
        const QString size = sized(*row.trimQuantity, instrument, row);
        action.text = Words::tr("Trim %1 to limit").arg(size);
        action.why = Words::tr("Closes %1 at market, which leaves at most %2 of the balance.").arg(size, format::limitPercent(s.risk.limits.values().positionSize));
        action.enabled = true;
        action.command = closing(row, *row.trimQuantity, QStringLiteral("trim to limit"));
    }
    return action;
}

PositionAction halfAction(const PositionRow &row, const Instrument *instrument)
{
    PositionAction action{Words::tr("Close half"), false, {}, {}};
    if (!instrument) {
        action.why = Words::tr("The step size of %1 is not known.").arg(row.position.symbol.text());
        return action;
    }
    const trading::Quantity half(base::Decimal::div(row.position.amount.abs().value(), base::Decimal::fromInt(2), base::Rounding::Down));
    const trading::Quantity quantity = trading::floorToStep(*instrument, half, trading::PriceKind::Market);
    if (!quantity.isPositive() || quantity < instrument->minMarketQuantity) {
        action.why = Words::tr("Half of it is smaller than the exchange takes.");
        return action;
    }
    const QString size = sized(quantity, instrument, row);
    action.text = Words::tr("Close half: %1").arg(size);
    action.why = Words::tr("Closes %1 at market.").arg(size);
    action.enabled = true;
    action.command = closing(row, quantity, QStringLiteral("close half"));
    return action;
}

// The engine's own figure, and only what the engine itself would refuse is not offered: with an old mark the exchange judges.
PositionAction breakEvenAction(const PositionRow &row, const Instrument *instrument, const Snapshot &s)
{
    PositionAction action{Words::tr("Stop to break-even"), false, {}, {}};
    if (!instrument) {
        action.why = Words::tr("What the exchange accepts for %1 is not known yet.").arg(row.position.symbol.text());
        return action;
    }
    const bool isLong = row.position.isLong();
    const trading::Price exact = safety::StopGuard::breakEven(row.position, s.risk.limits.values());
    const trading::Price trigger = trading::roundToTick(*instrument, exact, isLong ? base::Rounding::Ceiling : base::Rounding::Floor);
    const QString shown = format::price(trigger, instrument);
    if (row.stopPrice && (isLong ? exact < *row.stopPrice : exact > *row.stopPrice)) {
        action.why = Words::tr("The stop at %1 is nearer than break-even at %2 already.").arg(format::price(*row.stopPrice, instrument), shown);
        return action;
    }
    const bool fresh = row.mark && !row.stale;
    if (fresh && (isLong ? trigger >= *row.mark : trigger <= *row.mark)) {
        action.why = Words::tr("The mark price has not passed break-even at %1: a stop there would trigger at once.").arg(shown);
        return action;
    }
    action.text = Words::tr("Stop to break-even at %1").arg(shown);
    action.why = Words::tr("Moves the stop to %1: the entry price and the commission of both ways.").arg(shown)
        + (fresh ? QString() : QLatin1Char(' ') + Words::tr("The mark price is old: the exchange decides whether it takes it."));
    action.enabled = true;
    action.command = engine_client::BreakEvenStop{row.position.symbol};
    return action;
}

// A limit exit may rest for hours: meanwhile the stop moves, and what reduces at once is taken. One that is on its way is over in
// a moment, and a second press would be a second exit.
bool isClosingAtOnce(const PositionRow &row, const Snapshot &s)
{
    bool rests = false;
    for (const engine_client::OrderRow &one : s.orders) {
        if (one.order.symbol == row.position.symbol && one.order.reduceOnly && one.order.isOpen()) {
            rests = true;
            if (one.order.type != trading::OrderType::Limit || one.state != engine_client::OrderState::Working) {
                return true;
            }
        }
    }
    return !rests;
}

} // namespace

QString columnTitle(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Symbol: return Words::tr("Symbol");
    case PositionColumn::Side: return Words::tr("Side");
    case PositionColumn::Quantity: return Words::tr("Quantity");
    case PositionColumn::Entry: return Words::tr("Entry");
    case PositionColumn::Mark: return Words::tr("Mark");
    case PositionColumn::Value: return Words::tr("Value");
    case PositionColumn::OfBalance: return Words::tr("% of balance");
    case PositionColumn::Pnl: return Words::tr("P&L");
    case PositionColumn::Stop: return Words::tr("Stop");
    case PositionColumn::ToStop: return Words::tr("To stop");
    case PositionColumn::Guard: return Words::tr("Guard");
    case PositionColumn::Course: return Words::tr("Course");
    }
    return {};
}

QString columnTip(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Symbol: return Words::tr("What is held. “foreign” was not opened through Breakwater; “adopted” was a holding.");
    case PositionColumn::Side: return Words::tr("Long gains when the price rises, short when it falls.");
    case PositionColumn::Quantity: return Words::tr("In units of the base asset.");
    case PositionColumn::Entry: return Words::tr("Average entry price.");
    case PositionColumn::Mark: return Words::tr("The exchange's mark price; on spot the middle of best bid and ask.");
    case PositionColumn::Value: return Words::tr("Mark price times quantity.");
    case PositionColumn::OfBalance: return Words::tr("Value as a share of the balance; the line is the limit.");
    case PositionColumn::Pnl: return Words::tr("Unrealized profit or loss at the mark price.");
    case PositionColumn::Stop: return Words::tr("Trigger of the protective stop at the exchange.");
    case PositionColumn::ToStop: return Words::tr("How far the stop is from the mark price.");
    case PositionColumn::Guard: return Words::tr("Whether a protective stop works at the exchange, or for how long it has not.");
    case PositionColumn::Course: return Words::tr("The mark price of the last ten minutes, with the entry (dashed) and the stop (dotted).");
    }
    return {};
}

QString longestGuard()
{
    return Words::tr("UNPROTECTED %1").arg(format::age(base::Millis(3'599'000))); // hours are no wider
}

PositionCells presentPosition(const PositionRow &row, const Snapshot &s, bool engineFrozen)
{
    const Instrument *instrument = format::find(s.risk.instruments, row.position.symbol);
    const bool old = row.stale || engineFrozen;
    PositionCells view;
    const auto put = [&view](PositionColumn column, Toned cell) { view.cells[static_cast<std::size_t>(column)] = std::move(cell); };
    const bool adopted = engine_client::isSpot(s); // nothing else of others' becomes a position there
    const QString tag = row.closing ? Words::tr("closing") : !row.foreign ? QString() : adopted ? Words::tr("adopted") : Words::tr("foreign");
    put(PositionColumn::Symbol, {tag.isEmpty() ? row.position.symbol.text() : row.position.symbol.text() + QLatin1Char('\n') + tag, Tone::Normal,
                                 !row.foreign ? QString() : adopted ? Words::tr("A holding that a person made a position.")
                                                                    : Words::tr("Not opened through Breakwater.")});
    put(PositionColumn::Side, {row.position.isLong() ? Words::tr("Long") : Words::tr("Short"), Tone::Normal, {}});
    put(PositionColumn::Quantity, {format::quantity(row.position.amount.abs(), instrument), Tone::Normal, {}});
    put(PositionColumn::Entry, {format::price(row.position.entryPrice, instrument), Tone::Normal, row.position.entryPrice.toString()});
    addMarkCells(view, row, s, instrument, old);
    put(PositionColumn::Stop, row.stopPrice ? Toned{format::price(*row.stopPrice, instrument), Tone::Normal, {}}
                                            : Toned{format::dash(), Tone::Muted, Words::tr("No protective stop.")});
    put(PositionColumn::ToStop, row.toStop ? Toned{format::signedPercent(*row.toStop), old ? Tone::Stale : Tone::Normal, {}}
                                           : Toned{format::dash(), Tone::Muted, {}});
    put(PositionColumn::Guard, guardCell(row, s, engineFrozen));
    return view;
}

PositionActions actionsFor(const PositionRow *row, const Snapshot &s)
{
    PositionActions actions;
    actions.trim.text = Words::tr("Trim to limit");
    actions.placeStop.text = Words::tr("Place stop…");
    actions.breakEven.text = Words::tr("Stop to break-even");
    actions.closeHalf.text = Words::tr("Close half");
    actions.close.text = Words::tr("Close…");
    QString why;
    if (!row) {
        why = Words::tr("Select a position first.");
    } else if (row->closing && isClosingAtOnce(*row, s)) {
        why = Words::tr("An exit for %1 is on its way.").arg(row->position.symbol.text());
    }
    if (!why.isEmpty()) {
        for (PositionAction *action : {&actions.trim, &actions.placeStop, &actions.breakEven, &actions.closeHalf, &actions.close}) {
            action->why = why;
        }
        // A second exit may still be wanted when the first one rests: the dialog stays reachable.
        actions.close.enabled = row != nullptr;
        return actions;
    }
    const Instrument *instrument = format::find(s.risk.instruments, row->position.symbol);
    actions.trim = trimAction(*row, instrument, s);
    actions.closeHalf = halfAction(*row, instrument);
    actions.breakEven = breakEvenAction(*row, instrument, s);
    actions.placeStop.enabled = true;
    actions.placeStop.text = row->stopPrice ? Words::tr("Move stop…") : Words::tr("Place stop…");
    actions.placeStop.why = Words::tr("Asks for a trigger price.");
    actions.close.enabled = true;
    actions.close.why = Words::tr("Asks how much, at what price and why.");
    return actions;
}

} // namespace bw::ui
