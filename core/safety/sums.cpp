#include "core/safety/sums.h"

#include "core/base/mutants.h"
#include "core/safety/exit_sizes.h"
#include "core/safety/exposure.h"
#include "core/safety/loss_at_stop.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;

namespace {

const trading::Instrument *instrumentOf(const RiskView &view, const Symbol &symbol)
{
    if (!view.instruments) {
        return nullptr;
    }
    const auto found = view.instruments->constFind(symbol);
    return found == view.instruments->cend() ? nullptr : &*found;
}

bool hasPending(const SymbolRisk &risk)
{
    return std::any_of(risk.pending.cbegin(), risk.pending.cend(), [](const PendingEntry &order) { return !order.remaining.isZero(); });
}

std::optional<Money> lossOf(const SymbolRisk &risk, Price mark, const LimitValues &limits)
{
    std::optional<Money> sum = positionLossAtStop(mark, risk.position.amount, risk.workingStops, limits);
    for (const PendingEntry &order : risk.pending) {
        const std::optional<Money> loss = sum && !order.remaining.isZero() ? orderLossAtStop(mark, order, limits) : Money();
        const auto next = sum && loss ? Decimal::checkedAdd(sum->value(), loss->value()) : std::nullopt;
        sum = next ? std::optional(Money(*next)) : std::nullopt;
    }
    return sum;
}

// Empty where it is not computed, below zero, or more than any account holds.
std::optional<Money> sane(const std::optional<Money> &sum)
{
    return sum && !sum->isNegative() && sum->value() <= Decimal::fromInt(kLargestSum) ? sum : std::nullopt;
}

bool deriveSide(SideSteps &steps, Money &reach, const SymbolRisk &risk, Side side, Price mark, Ratio slippageAllowance)
{
    const auto ofSide = stepsOf(risk.pending, side, mark, slippageAllowance);
    if (!ofSide) {
        return false;
    }
    const std::optional<Money> value = sane(reachOf(*ofSide, side, risk.position.amount, mark));
    if (!value) {
        return false;
    }
    steps = *ofSide;
    reach = *value;
    return true;
}

void deriveAmounts(SymbolSums &sums, const SymbolRisk &risk, Price mark, const LimitValues &limits)
{
    const std::optional<Money> loss = sane(lossOf(risk, mark, limits));
    sums.known = loss && deriveSide(sums.buys, sums.reachLong, risk, Side::Buy, mark, limits.slippageAllowance)
              && deriveSide(sums.sells, sums.reachShort, risk, Side::Sell, mark, limits.slippageAllowance);
    if (sums.known) {
        sums.exposure = std::max(sums.reachLong, sums.reachShort);
        sums.lossAtStop = *loss;
    }
}

SymbolSums derive(const RiskView &view, const Symbol &symbol, const SymbolRisk &risk)
{
    SymbolSums sums;
    sums.derived = true;
    sums.mark = risk.mark;
    sums.amount = risk.position.amount;
    sums.pending = risk.pending;
    sums.workingStops = risk.workingStops;
    const bool pending = hasPending(risk);
    sums.counts = (pending && !BW_MUTANT("entered-symbols-not-counted")) || (!risk.position.isFlat() && !isDust(instrumentOf(view, symbol), risk.position.amount, risk.mark));
    if (!pending && risk.position.isFlat()) {
        sums.known = true; // a symbol that is only watched needs no price: nothing is at stake
    } else if (const std::optional<Price> mark = usableMark(risk)) {
        deriveAmounts(sums, risk, *mark, view.limits.values());
    }
    return sums;
}

// Sane sums only: they can neither overflow a total nor leave a remainder behind when they are taken out.
void include(AccountTotals &totals, const SymbolSums &sums)
{
    totals.symbols += 1;
    totals.counted += sums.counts ? 1 : 0;
    totals.unknown += sums.known ? 0 : 1;
    totals.exposure += sums.exposure;
    totals.lossAtStop += sums.lossAtStop;
}

void exclude(AccountTotals &totals, const SymbolSums &sums)
{
    if (!sums.derived) {
        return; // it never was in them
    }
    totals.symbols -= 1;
    totals.counted -= sums.counts ? 1 : 0;
    totals.unknown -= sums.known ? 0 : 1;
    totals.exposure -= sums.exposure;
    totals.lossAtStop -= sums.lossAtStop;
}

bool derivedWithTheSame(const AccountTotals &totals, const RiskView &view)
{
    const LimitValues &limits = view.limits.values();
    return totals.derived && totals.slippageAllowance == limits.slippageAllowance && totals.takerCommission == limits.takerCommission
        && totals.stopDistance == limits.stopDistance && totals.instruments == view.instruments;
}

} // namespace

bool isDust(const trading::Instrument *instrument, Quantity amount, std::optional<Price> mark)
{
    if (instrument && instrument->spot) {
        return ExitSizes(*instrument, trading::OrderType::Market, mark).floored(amount.value()).isZero();
    }
    return instrument && (amount.abs() < instrument->minMarketQuantity || amount.abs() < instrument->marketStepSize);
}

bool totalsAreCurrent(const RiskView &view)
{
    return derivedWithTheSame(view.totals, view) && view.totals.symbols == view.symbols.size();
}

bool sumsAreCurrent(const SymbolRisk &risk)
{
    const SymbolSums &sums = risk.sums;
    return sums.derived && sums.mark == risk.mark && sums.amount == risk.position.amount && sums.pending == risk.pending
        && sums.workingStops == risk.workingStops;
}

void recomputeTotals(RiskView &view)
{
    const LimitValues &limits = view.limits.values();
    AccountTotals totals;
    totals.derived = true;
    totals.slippageAllowance = limits.slippageAllowance;
    totals.takerCommission = limits.takerCommission;
    totals.stopDistance = limits.stopDistance;
    totals.instruments = view.instruments;
    for (auto it = view.symbols.begin(); it != view.symbols.end(); ++it) {
        it->sums = derive(view, it.key(), *it);
        include(totals, it->sums);
    }
    view.totals = totals;
}

void refreshSymbol(RiskView &view, const Symbol &symbol)
{
    const auto found = view.symbols.find(symbol);
    if (!derivedWithTheSame(view.totals, view) || found == view.symbols.end()) {
        recomputeTotals(view);
        return;
    }
    exclude(view.totals, found->sums);
    found->sums = derive(view, symbol, *found);
    include(view.totals, found->sums);
    if (view.totals.symbols != view.symbols.size()) {
        recomputeTotals(view); // symbols came, went or were overwritten without a word
    }
}

void removeSymbol(RiskView &view, const Symbol &symbol)
{
    const auto found = view.symbols.find(symbol);
    if (found == view.symbols.end()) {
        return;
    }
    exclude(view.totals, found->sums);
    view.symbols.erase(found);
}

} // namespace bw::safety
