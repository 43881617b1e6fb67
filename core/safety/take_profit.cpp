#include "core/safety/take_profit.h"

#include "core/safety/exposure.h"
#include "core/safety/spot_entry.h"

namespace bw::safety {

using trading::Instrument;
using trading::OrderType;

namespace {

// What it has to lie beyond: the price of a limit entry, else the mark.
std::optional<Price> referenceOf(const RiskView &view, const EntryIntent &asked)
{
    if (asked.type == OrderType::Limit) {
        return asked.limitPrice;
    }
    const auto risk = view.symbols.constFind(asked.symbol);
    return risk != view.symbols.cend() ? usableMark(*risk) : std::nullopt;
}

} // namespace

Price takeProfitTick(const Instrument &instrument, Side entered, Price target)
{
    return trading::roundToTick(instrument, target, entered == Side::Buy ? trading::Rounding::Floor : trading::Rounding::Ceiling);
}

QString takeProfitProblem(const Instrument &instrument, Side entered, Price target, std::optional<Price> reference)
{
    const auto outside = [&instrument](Price price) { return !price.isPositive() || price < instrument.minPrice || price > instrument.maxPrice; };
    if (outside(target) || !instrument.tickSize.isPositive() || outside(takeProfitTick(instrument, entered, target))) {
        return QStringLiteral("A take-profit at %1 lies outside the prices that the exchange allows for %2.").arg(target.toString(), instrument.symbol.text());
    }
    const Price rounded = takeProfitTick(instrument, entered, target);
    const bool isBuy = entered == Side::Buy;
    if (reference && (isBuy ? rounded <= *reference : rounded >= *reference)) {
        return QStringLiteral("A take-profit at %1 is no gain: it has to lie %2 %3, the price of %4 that counts.")
            .arg(rounded.toString(), isBuy ? QStringLiteral("above") : QStringLiteral("below"), reference->toString(), instrument.symbol.text());
    }
    return {};
}

QString takeProfitProblem(const RiskView &view, const EntryIntent &asked)
{
    if (!asked.takeProfit) {
        return {};
    }
    const auto found = view.instruments ? view.instruments->constFind(asked.symbol) : trading::InstrumentMap::const_iterator();
    if (!view.instruments || found == view.instruments->cend()) {
        return QStringLiteral("%1 is not known to the exchange's list of symbols yet.").arg(asked.symbol.text());
    }
    if (const QString problem = takeProfitProblem(*found, asked.side, *asked.takeProfit, referenceOf(view, asked)); !problem.isEmpty()) {
        return problem;
    }
    if (!found->spot || !asked.stopPrice) {
        return {}; // without a stop it is refused for that
    }
    const auto list = attachedStop(view, asked, trading::ClientOrderId(QStringLiteral("bw-asked")));
    return list && list->takeProfit ? QString()
                                    : QStringLiteral("A take-profit on spot leaves with its entry and its stop as one list, which this entry in %1 "
                                                     "cannot be: enter at market, or without it.").arg(asked.symbol.text());
}

} // namespace bw::safety
