// What an account can set: leverage by symbol, the position mode, how commission is paid.
#include "core/paper/paper_exchange.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/venue_errors.h"

namespace bw::paper {

using namespace trading;
using namespace binance_server;

Answer<SymbolConfigRecord> PaperExchange::changeLeverage(const Symbol &symbol, int leverage)
{
    if (!instrument(symbol)) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    if (leverage < 1 || leverage > paperBrackets(symbol).first().initialLeverage) {
        return tl::unexpected(refusals::leverageInvalid(leverage));
    }
    for (const PositionSide side : {PositionSide::Both, PositionSide::Long, PositionSide::Short}) {
        if (marginOf(m_state, {symbol, side}).worst > largestNotional(symbol, leverage)) {
            return tl::unexpected(refusals::positionAboveBracket());
        }
    }
    const int before = m_state.leverageOf(symbol);
    const std::map<Symbol, int> kept = m_state.leverages;
    m_state.leverages[symbol] = leverage;
    const AccountMargin margin = marginOf(m_state);
    if (leverage < before && margin.positionInitial + margin.openOrderInitial > margin.equity()) {
        m_state.leverages = kept;
        return tl::unexpected(refusals::leverageTooSmall());
    }
    touch();
    publish(LeverageEvent{symbol, leverage, now()});
    settle();
    return symbolConfigs(symbol).first();
}

Answer<void> PaperExchange::changePositionMode(PositionMode mode)
{
    const bool hedge = mode == PositionMode::Hedge;
    if (hedge == m_state.hedgeMode) {
        return tl::unexpected(refusals::samePositionMode());
    }
    if (!m_state.openOrders.ids().empty() || !m_state.workingAlgos.empty()) {
        return tl::unexpected(refusals::positionModeHasOrders());
    }
    for (const auto &[key, position] : m_state.positions) {
        if (!position.amount.isZero()) {
            return tl::unexpected(refusals::positionModeHasPositions());
        }
    }
    m_state.hedgeMode = hedge;
    touch();
    settle();
    return {};
}

void PaperExchange::setFeeBurn(FeeBurn wanted)
{
    m_state.feeBurn = wanted;
    touch();
    settle();
}

} // namespace bw::paper
