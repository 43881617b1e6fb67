// What an account can set: leverage, margin type and isolated margin by symbol, the position mode, how commission is paid.
#include "core/paper/paper_exchange.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/venue_errors.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

bool hasPosition(const AccountState &state, const Symbol &symbol)
{
    return state.position({symbol, PositionSide::Both}) || state.position({symbol, PositionSide::Long})
        || state.position({symbol, PositionSide::Short});
}

// What of an isolated wallet is neither needed as initial margin nor lost at the mark.
Money removable(const AccountState &state, const PositionKey &key)
{
    const PositionMargin margin = marginOf(state, key);
    return state.position(key)->isolatedWallet + std::min(margin.unrealized, Money{}) - margin.positionInitial;
}

} // namespace

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
    if (leverage < before && m_state.isIsolated(symbol) && hasPosition(m_state, symbol)) {
        return tl::unexpected(refusals::isolatedLeverageReduced());
    }
    const std::map<Symbol, int> kept = m_state.leverages;
    m_state.leverages[symbol] = leverage;
    if (leverage < before && !marginOf(m_state).carries()) {
        m_state.leverages = kept;
        return tl::unexpected(refusals::leverageTooSmall());
    }
    touch();
    publish(LeverageEvent{symbol, leverage, now()});
    settle();
    return symbolConfigs(symbol).first();
}

Answer<void> PaperExchange::changeMarginType(const Symbol &symbol, MarginType type)
{
    const Instrument *listed = instrument(symbol);
    if (!listed) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    if ((type == MarginType::Isolated) == m_state.isIsolated(symbol)) {
        return tl::unexpected(refusals::sameMarginType());
    }
    const bool waits = std::any_of(m_state.workingAlgos.begin(), m_state.workingAlgos.end(),
                                   [&](std::int64_t id) { return m_state.algoOrders.at(id).view.symbol == symbol; });
    if (waits || m_state.openOrders.count(symbol) > 0) {
        return tl::unexpected(refusals::marginTypeHasOrders());
    }
    if (hasPosition(m_state, symbol)) {
        return tl::unexpected(refusals::marginTypeHasPosition());
    }
    if (type == MarginType::Isolated) {
        m_state.isolated.insert(symbol);
    } else {
        m_state.isolated.erase(symbol);
    }
    touch();
    emitAccount(QStringLiteral("MARGIN_TYPE_CHANGE"), {}, positionRecords(*listed));
    settle();
    return {};
}

Answer<void> PaperExchange::movePositionMargin(const MarginMove &move)
{
    const PositionKey key(move.symbol, move.side);
    if (!m_state.isIsolated(move.symbol)) {
        return tl::unexpected(refusals::marginOfCrossPosition());
    }
    if (!m_state.position(key)) {
        return tl::unexpected(refusals::marginWithoutPosition());
    }
    if (move.amount.isPositive() && move.amount > marginOf(m_state).movable()) {
        return tl::unexpected(refusals::crossBalanceInsufficient());
    }
    if (move.amount.isNegative() && -move.amount > removable(m_state, key)) {
        return tl::unexpected(refusals::isolatedBalanceInsufficient());
    }
    moveMargin(key, move.amount, MarginCause::UserAdjust);
    emitAccount(QStringLiteral("MARGIN_TRANSFER"), {}, {positionRecord(*instrument(move.symbol), move.side)});
    settle();
    return {};
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
