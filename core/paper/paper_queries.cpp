// Questions about orders, the account and its history.
#include "core/paper/paper_exchange.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/venue_errors.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

bool inTime(const HistoryQuestion &question, base::VenueTime at)
{
    return (!question.from || at >= *question.from) && (!question.to || at <= *question.to);
}

bool inSymbol(const HistoryQuestion &question, const Symbol &symbol)
{
    return question.symbol.isEmpty() || question.symbol == symbol;
}

// Asked from a point: the first rows after it. Asked without one: the latest rows. Oldest first in both cases.
template<typename T>
QList<T> limited(QList<T> rows, const HistoryQuestion &question)
{
    const qsizetype most = question.limit > 0 ? question.limit : 500;
    const bool fromPoint = question.from || question.fromId || question.orderId;
    if (rows.size() <= most) {
        return rows;
    }
    return fromPoint ? rows.first(most) : rows.last(most);
}

} // namespace

Answer<OrderRecord> PaperExchange::order(const OrderKey &key) const
{
    if (!key.symbol.isEmpty() && !instrument(key.symbol)) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    const OrderRecord *found = findOrder(key);
    if (!found) {
        return tl::unexpected(refusals::noSuchOrder());
    }
    return *found;
}

QList<OrderRecord> PaperExchange::openOrders(const Symbol &symbolOrEmpty) const
{
    QList<OrderRecord> rows;
    for (const std::int64_t id : m_state.openOrders.ids()) {
        const OrderRecord &record = m_state.orders.at(id);
        if (symbolOrEmpty.isEmpty() || record.view.symbol == symbolOrEmpty) {
            rows.append(record);
        }
    }
    return rows;
}

QList<OrderRecord> PaperExchange::allOrders(const HistoryQuestion &question) const
{
    QList<OrderRecord> rows;
    for (const auto &[id, record] : m_state.orders) {
        const bool wanted = !question.orderId || id >= question.orderId->value();
        if (wanted && inSymbol(question, record.view.symbol) && inTime(question, record.createdAt)) {
            rows.append(record);
        }
    }
    return limited(rows, question);
}

QList<OrderRecord> PaperExchange::forceOrders(const HistoryQuestion &question, ForceKind kind) const
{
    QList<OrderRecord> rows;
    for (const auto &[id, record] : m_state.orders) {
        const bool wanted = (kind != ForceKind::Deleveraging && isLiquidation(record)) || (kind != ForceKind::Liquidation && isDeleveraging(record));
        if (wanted && inSymbol(question, record.view.symbol) && inTime(question, record.createdAt)) {
            rows.append(record);
        }
    }
    return limited(rows, question);
}

Answer<AlgoRecord> PaperExchange::algoOrder(AlgoId id, const ClientOrderId &clientId) const
{
    const AlgoRecord *found = findAlgo(id, clientId);
    if (!found) {
        return tl::unexpected(refusals::noSuchOrder());
    }
    return *found;
}

QList<AlgoRecord> PaperExchange::openAlgoOrders(const Symbol &symbolOrEmpty) const
{
    QList<AlgoRecord> rows;
    for (const std::int64_t id : m_state.workingAlgos) {
        const AlgoRecord &record = m_state.algoOrders.at(id);
        if (symbolOrEmpty.isEmpty() || record.view.symbol == symbolOrEmpty) {
            rows.append(record);
        }
    }
    return rows;
}

QList<AlgoRecord> PaperExchange::allAlgoOrders(const HistoryQuestion &question) const
{
    QList<AlgoRecord> rows;
    for (const auto &[id, record] : m_state.algoOrders) {
        const bool wanted = !question.fromId || id >= *question.fromId;
        if (wanted && inSymbol(question, record.view.symbol) && inTime(question, record.createdAt)) {
            rows.append(record);
        }
    }
    return limited(rows, question);
}

BalanceRecord PaperExchange::balance() const
{
    const AccountMargin margin = marginOf(m_state);
    BalanceRecord record;
    record.asset = QStringLiteral("USDT");
    record.wallet = m_state.wallet;
    record.unrealized = margin.unrealized + margin.isolated.unrealized;
    record.crossWallet = margin.wallet;
    record.crossUnrealized = margin.unrealized;
    record.available = margin.available();
    record.positionInitialMargin = margin.positionInitial + margin.isolated.positionInitial;
    record.openOrderInitialMargin = margin.openOrderInitial;
    record.maintenanceMargin = margin.maintenance + margin.isolated.maintenance;
    record.updatedAt = m_state.changedAt;
    return record;
}

QList<BalanceRecord> PaperExchange::balances() const
{
    return {balance()};
}

PositionRecord PaperExchange::positionRecord(const Instrument &listed, PositionSide side) const
{
    const PositionKey key(listed.symbol, side);
    PositionRecord record;
    record.side = side;
    record.position.symbol = listed.symbol;
    record.leverage = m_state.leverageOf(listed.symbol);
    record.marginType = m_state.isIsolated(listed.symbol) ? MarginType::Isolated : MarginType::Cross;
    if (const auto market = m_state.markets.find(listed.symbol); market != m_state.markets.end()) {
        record.markPrice = market->second.mark;
    }
    const PositionMargin margin = marginOf(m_state, key);
    record.unrealized = margin.unrealized;
    record.notional = margin.notional;
    record.initialMargin = margin.initial();
    record.maintenanceMargin = margin.maintenance;
    record.openOrderInitialMargin = margin.openOrderInitial;
    const auto found = m_state.positions.find(key);
    if (found == m_state.positions.end()) {
        return record;
    }
    const PositionState &position = found->second;
    record.position.amount = position.amount;
    record.position.entryPrice = position.entryPrice();
    record.accumulatedRealized = position.accumulatedRealized;
    record.isolatedWallet = position.isolatedWallet;
    record.updatedAt = position.updatedAt;
    if (!position.amount.isZero()) {
        record.adlPlace = adlPlace(margin);
        const Money needed = position.cost + position.feesSinceOpen - position.realizedSinceOpen;
        const Decimal price = Decimal::div(needed.value(), position.amount.value(), Rounding::HalfEven);
        record.breakEvenPrice = Price(price.rounded(8, Rounding::HalfEven));
    }
    return record;
}

QList<PositionRecord> PaperExchange::positionRecords(const Instrument &listed) const
{
    if (!m_state.hedgeMode) {
        return {positionRecord(listed, PositionSide::Both)};
    }
    return {positionRecord(listed, PositionSide::Long), positionRecord(listed, PositionSide::Short)};
}

QList<PositionRecord> PaperExchange::positions(const Symbol &symbolOrEmpty) const
{
    QList<PositionRecord> rows;
    for (const Instrument &listed : m_instruments) {
        if (!symbolOrEmpty.isEmpty() && listed.symbol != symbolOrEmpty) {
            continue;
        }
        QList<PositionRecord> records = positionRecords(listed);
        for (PositionRecord &record : records) {
            record.liquidationPrice = record.position.isFlat() ? Price() : liquidationPrice(m_state, listed, record.side);
        }
        const bool held = std::any_of(records.begin(), records.end(), [](const PositionRecord &p) { return !p.position.isFlat(); });
        if (held || m_state.openOrders.count(listed.symbol) > 0) {
            rows.append(records);
        }
    }
    return rows;
}

QList<SymbolConfigRecord> PaperExchange::symbolConfigs(const Symbol &symbolOrEmpty) const
{
    QList<SymbolConfigRecord> rows;
    for (const Instrument &listed : m_instruments) {
        if (symbolOrEmpty.isEmpty() || listed.symbol == symbolOrEmpty) {
            const int leverage = m_state.leverageOf(listed.symbol);
            rows.append({listed.symbol, m_state.isIsolated(listed.symbol) ? MarginType::Isolated : MarginType::Cross, leverage, largestNotional(listed.symbol, leverage)});
        }
    }
    return rows;
}

QList<MarginMove> PaperExchange::marginMoves(const HistoryQuestion &question) const
{
    QList<MarginMove> rows;
    for (const MarginMove &move : m_state.marginMoves) {
        if (inSymbol(question, move.symbol) && inTime(question, move.at)) {
            rows.append(move);
        }
    }
    return limited(rows, question);
}

QList<FundingRecord> PaperExchange::fundings(const HistoryQuestion &question) const
{
    QList<FundingRecord> rows;
    for (const FundingRecord &record : m_fundings) {
        if (inSymbol(question, record.symbol) && inTime(question, record.at)) {
            rows.append(record);
        }
    }
    return limited(rows, question);
}

QList<TradeRecord> PaperExchange::userTrades(const HistoryQuestion &question) const
{
    QList<TradeRecord> rows;
    for (const TradeRecord &trade : m_state.trades) {
        const bool wanted = (!question.orderId || trade.orderId == *question.orderId)
            && (!question.fromId || trade.tradeId.value() >= *question.fromId);
        if (wanted && inSymbol(question, trade.symbol) && inTime(question, trade.at)) {
            rows.append(trade);
        }
    }
    return limited(rows, question);
}

QList<IncomeRow> PaperExchange::income(const HistoryQuestion &question) const
{
    QList<IncomeRow> rows;
    for (const IncomeRow &row : m_state.income) {
        const bool wanted = question.incomeType.isEmpty() || question.incomeType == row.type;
        if (wanted && inSymbol(question, row.symbol) && inTime(question, row.at)) {
            rows.append(row);
        }
    }
    // A page counts from the oldest row of the range.
    const qsizetype skipped = static_cast<qsizetype>(question.page - 1) * question.limit;
    return question.page > 1 ? rows.mid(skipped, question.limit) : limited(rows, question);
}

} // namespace bw::paper
