#include "ui/presenters/adoption_presenter.h"

#include "ui/filter_words.h"
#include "ui/format.h"
#include "ui/presenters/number_entry.h"

#include <QCoreApplication>

namespace bw::ui {

using engine_client::HoldingRow;
using engine_client::Snapshot;
using trading::Instrument;
using trading::Quantity;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdoptionPresenter)
};

QString withAsset(Quantity amount, const HoldingRow &row, const Instrument *instrument)
{
    return format::quantity(amount, instrument) + QChar(0x00a0) + row.asset;
}

QString amountError(const HoldingRow &row, const Instrument &instrument, Quantity amount)
{
    if (amount > row.amount) {
        return Words::tr("Only %1 are held beside the position.").arg(withAsset(row.amount, row, nullptr));
    }
    const auto violation = trading::checkFilters(instrument, {trading::PriceKind::Market, trading::FilterScope::Entry, false, amount, std::nullopt, *row.mark});
    return filterSentence(violation, instrument);
}

void showValue(AdoptionView &view, const HoldingRow &row, const Snapshot &s, Quantity amount)
{
    const trading::Money value = *row.mark * amount;
    view.value = format::money(value) + QChar(0x00a0) + s.risk.quote;
    const trading::Money after = s.risk.balance + value; // the coin's worth enters the wallet with it
    if (!s.risk.accountKnown || !after.isPositive()) {
        return;
    }
    const trading::Ratio share = trading::ratioOf(value, after, trading::Rounding::HalfEven);
    view.ofBalance = Words::tr("%1 of balance").arg(format::percent(share));
    if (const trading::Ratio most = s.risk.limits.values().positionSize; share > most) {
        view.note = Words::tr("This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.")
                        .arg(format::limitPercent(most));
    }
}

} // namespace

const HoldingRow *findHolding(const Snapshot &snapshot, const QString &asset)
{
    for (const HoldingRow &row : snapshot.holdings) {
        if (row.asset == asset) {
            return &row;
        }
    }
    return nullptr;
}

QString whyNotAdopted(const HoldingRow &holding, const Snapshot &snapshot)
{
    if (holding.symbol.isEmpty()) {
        return Words::tr("%1 is not traded against %2.").arg(holding.asset, snapshot.risk.quote);
    }
    if (!holding.mark || holding.stale) {
        return Words::tr("The price of %1 is not known now.").arg(holding.asset);
    }
    const auto most = mostAdoptable(snapshot, holding.asset);
    const Instrument *instrument = format::find(snapshot.risk.instruments, holding.symbol);
    return most && instrument ? amountError(holding, *instrument, *most) : Words::tr("What the exchange accepts for this symbol is not known yet.");
}

std::optional<Quantity> mostAdoptable(const Snapshot &snapshot, const QString &asset)
{
    const HoldingRow *row = findHolding(snapshot, asset);
    const Instrument *instrument = row ? format::find(snapshot.risk.instruments, row->symbol) : nullptr;
    return instrument ? std::optional(trading::floorToStep(*instrument, row->amount, trading::PriceKind::Market)) : std::nullopt;
}

AdoptionView presentAdoption(const Snapshot &snapshot, const QString &asset, const QString &amountText)
{
    AdoptionView view;
    view.value = view.ofBalance = format::dash();
    view.adoptLabel = Words::tr("Adopt");
    const HoldingRow *row = findHolding(snapshot, asset);
    if (!row) {
        view.holding = Words::tr("No %1 is held beside the positions.").arg(asset);
        return view;
    }
    const Instrument *instrument = format::find(snapshot.risk.instruments, row->symbol);
    view.holding = Words::tr("%1 held · mark %2")
                       .arg(withAsset(row->amount, *row, nullptr), row->mark ? format::price(*row->mark, instrument) : format::dash());
    const QString why = whyNotAdopted(*row, snapshot);
    view.open = why.isEmpty();
    const NumberEntry typed = readNumber(amountText, EntryKind::Positive);
    view.error = view.open ? typed.error : why;
    if (!view.open || !typed.value) {
        return view;
    }
    const Quantity amount(*typed.value);
    view.error = amountError(*row, *instrument, amount);
    if (!view.error.isEmpty()) {
        return view;
    }
    showValue(view, *row, snapshot, amount);
    view.adoptLabel = Words::tr("&Adopt %1").arg(withAsset(amount, *row, instrument));
    view.canAdopt = true;
    view.command = {row->symbol, amount, {}};
    return view;
}

} // namespace bw::ui
