#include "core/safety/spot_entry.h"

#include "core/safety/exposure.h"
#include "core/safety/take_profit.h"

#include <algorithm>

namespace bw::safety {

using trading::Instrument;
using trading::OrderType;
using trading::Ratio;
using trading::Rounding;

namespace {

constexpr qsizetype kLongestId = 34; // two more for the list's and the stop's

const Instrument *spotInstrument(const RiskView &view, const Symbol &symbol)
{
    if (!view.instruments) {
        return nullptr;
    }
    const auto found = view.instruments->constFind(symbol);
    return found != view.instruments->cend() && found->spot && found->validate() ? &*found : nullptr;
}

bool withList(const Instrument *instrument, const EntryIntent &asked)
{
    return instrument && asked.side == Side::Buy && asked.stopPrice && asked.stopPrice->isPositive();
}

std::optional<Price> collar(const RiskView &view, const Instrument &instrument, const Symbol &symbol)
{
    const auto risk = view.symbols.constFind(symbol);
    const std::optional<Price> mark = risk != view.symbols.cend() ? usableMark(*risk) : std::nullopt;
    const Ratio one(base::Decimal::fromInt(1));
    Ratio up = one + view.limits.values().priceCollar;
    if (instrument.spot->buyUp.isPositive()) {
        up = std::min(up, instrument.spot->buyUp);
    }
    const auto edge = mark ? base::Decimal::checkedMul(mark->value(), up.value(), Rounding::Floor) : std::nullopt;
    if (!edge) {
        return std::nullopt;
    }
    const Price price = trading::roundToTick(instrument, std::min(Price(*edge), instrument.maxPrice), Rounding::Floor);
    return price.isPositive() && price >= instrument.minPrice ? std::optional(price) : std::nullopt;
}

trading::ClientOrderId named(const trading::ClientOrderId &id, char part)
{
    return trading::ClientOrderId(QStringLiteral("%1-%2").arg(id.text()).arg(QLatin1Char(part)));
}

} // namespace

trading::ClientOrderId attachedStopId(const trading::ClientOrderId &entry)
{
    return named(entry, 's');
}

bool isAttachedTakeProfit(const trading::ClientOrderId &id)
{
    // Counters are written to the base 36: "bw-e-1-t" is an entry, "bw-e-1-t-t" its take-profit.
    return id.text().startsWith(QLatin1String("bw-e-")) && id.text().endsWith(QLatin1String("-t")) && id.text().count(QLatin1Char('-')) == 4;
}

EntryIntent asSent(const RiskView &view, const EntryIntent &asked)
{
    const Instrument *instrument = spotInstrument(view, asked.symbol);
    if (!withList(instrument, asked) || asked.type != OrderType::Market || !instrument->spot->opoAllowed) {
        return asked;
    }
    const auto price = collar(view, *instrument, asked.symbol);
    EntryIntent sent = asked;
    if (price) {
        sent.type = OrderType::Limit;
        sent.limitPrice = price;
    }
    return sent;
}

std::optional<AttachedStop> attachedStop(const RiskView &view, const EntryIntent &asked, const trading::ClientOrderId &id)
{
    const Instrument *instrument = spotInstrument(view, asked.symbol);
    if (!withList(instrument, asked) || id.text().size() > kLongestId) {
        return std::nullopt;
    }
    const bool atMarket = asked.type == OrderType::Market;
    const bool possible = atMarket ? instrument->spot->opoAllowed && asSent(view, asked).type == OrderType::Limit
                                   : instrument->spot->otoAllowed && !view.commissionInCoin;
    if (!possible) {
        return std::nullopt;
    }
    AttachedStop stop;
    stop.form = atMarket ? AttachedStop::Form::Opo : AttachedStop::Form::Oto;
    stop.listId = named(id, 'l');
    stop.stopId = attachedStopId(id);
    stop.triggerPrice = trading::roundToTick(*instrument, *asked.stopPrice, Rounding::Ceiling);
    stop.quantity = asked.quantity;
    if (asked.takeProfit && instrument->spot->ocoAllowed) {
        stop.takeProfit = takeProfitTick(*instrument, asked.side, *asked.takeProfit);
        stop.takeProfitId = named(id, 't');
    }
    return stop;
}

} // namespace bw::safety
