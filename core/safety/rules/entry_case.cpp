#include "core/safety/rules/entry_case.h"

#include "core/safety/exposure.h"
#include "core/safety/loss_at_stop.h"
#include "core/safety/rules/rules.h"
#include "core/safety/sums.h"

namespace bw::safety {

namespace {

const trading::Instrument *instrumentOf(const RiskView &view, const Symbol &symbol)
{
    if (!view.instruments) {
        return nullptr;
    }
    const auto found = view.instruments->constFind(symbol);
    return found == view.instruments->cend() ? nullptr : &*found;
}

const SymbolRisk *riskOf(const RiskView &view, const Symbol &symbol)
{
    const auto found = view.symbols.constFind(symbol);
    return found == view.symbols.cend() ? nullptr : &*found;
}

} // namespace

EntryCase::EntryCase(const RiskView &riskView, const EntryIntent &entryIntent)
    : view(riskView), intent(entryIntent), limits(riskView.limits.values()), instrument(instrumentOf(riskView, entryIntent.symbol)),
      risk(riskOf(riskView, entryIntent.symbol)), mark(risk ? usableMark(*risk) : std::nullopt),
      limitPrice(entryIntent.type == trading::OrderType::Limit ? entryIntent.limitPrice : std::nullopt)
{
    form = judgeSymbolAllowed(*this);
    wellFormed = form.passed();
    sumsCurrent = risk && sumsAreCurrent(*risk) && totalsAreCurrent(view);
}

std::optional<Price> EntryCase::fillPrice() const
{
    return mark ? worstFill(*mark, intent.side, limitPrice, limits.slippageAllowance) : std::nullopt;
}

} // namespace bw::safety
