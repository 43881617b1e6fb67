// What the exchange does not know on spot: positions, what they cost, and whose a fill was. On USD-M every one of these
// leaves things as they are.
#include "core/base/mutants.h"
#include "core/engine/engine.h"

#include <algorithm>

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::ReplyKind;
using engine_client::Severity;
using trading::Money;

namespace {

constexpr base::Millis kFillsFollowWithin{500}; // the stream tells them; then the history is asked
constexpr base::Millis kFillsAskedEvery{1000};
constexpr std::int64_t kFillsAskedBackMs = 600'000;
constexpr qsizetype kHistoriesMost = 20;

} // namespace

// Whatever may have been sold while no process ran is known only once the trades of that time are: until then nothing of
// it is sold or locked again (invariant I5).
void Engine::recoverSpot(const RecoveredState &recovered)
{
    m_spot.emplace(m_config.quote, recovered.spot);
    m_spotSince = m_caughtUpFrom = recovered.lastAt;
    for (auto it = recovered.spot.lots.begin(); it != recovered.spot.lots.end(); ++it) {
        if (!BW_MUTANT("sold-before-the-history")) {
            m_notCaughtUp.insert(it.key());
        }
    }
    for (const Intent &intent : recovered.open) {
        m_notCaughtUp.insert(intent.order.symbol);
    }
}

void Engine::takeTrades(const trading::Symbol &symbol, const QList<trading::Fill> &told, Now now)
{
    if (!m_spot) {
        return;
    }
    QList<trading::Fill> fills = told;
    const std::uint64_t before = m_accountChanges;
    bookTrades(fills, now);
    m_accountChangesAtIncome += m_accountChanges - before; // the history and the wallet stay of one instant
    if (fills.size() == told.size() && m_recovered.isEmpty()) {
        m_notCaughtUp.remove(symbol);
    }
}

// For the emergency stop, which works from what the exchange says, however late it comes: no more than both know.
base::Result<trading::AccountReading> Engine::shown(const base::Result<trading::AccountReading> &reading) const
{
    if (!m_spot || !reading) {
        return reading;
    }
    trading::AccountReading seen = *reading;
    seen.positions.clear();
    for (trading::Position position : m_spot->positions()) {
        const trading::Instrument *filters = instrument(position.symbol);
        const QString coin = filters ? filters->baseAsset : position.symbol.text().chopped(m_config.quote.size());
        trading::Quantity there;
        for (const trading::AssetBalance &balance : seen.balances) {
            there += balance.asset == coin ? balance.total() : trading::Quantity();
        }
        position.amount = std::min(m_spot->certain(position.symbol), there);
        if (!position.isFlat()) {
            seen.positions.append(position);
        }
    }
    return seen;
}

trading::AccountReading Engine::completed(trading::AccountReading reading, Now now)
{
    if (!m_spot) {
        return reading;
    }
    const base::VenueTime at = reading.at.isUnknown() ? now.venue : reading.at;
    for (const QString &difference : m_spot->reading(reading.balances, at)) {
        m_chronicle.record(kind::kReconcile, {{QStringLiteral("difference"), difference}}, now.venue);
        note(Severity::Warning, QStringLiteral("Corrected by the exchange: %1.").arg(difference), now);
        m_historyWanted = true;
    }
    noteLostStops(reading);
    for (const trading::OrderView &order : std::as_const(reading.openOrders)) {
        noteOrder(order, now);
    }
    for (const trading::AlgoOrderView &order : std::as_const(reading.openAlgoOrders)) {
        noteOrder(order, now);
    }
    m_spotTold = std::max(m_spotTold, at);
    reading.positions = m_spot->positions();
    reading.wallet = m_spot->wallet();
    return reading;
}

exchange::AccountUpdate Engine::completed(exchange::AccountUpdate update)
{
    if (!m_spot) {
        return update;
    }
    m_spot->balances(update.balances, update.at);
    m_spotTold = std::max(m_spotTold, update.at);
    update.at = m_spotTold;
    update.wallet = m_spot->wallet();
    m_viewIncomplete = true; // holdings count in what the exchange lets anyone hold
    return update;
}

trading::Fill Engine::booked(const trading::Fill &fill, Now now)
{
    if (!m_spot) {
        return fill;
    }
    const Money before = m_spot->wallet();
    const BookedFill result = m_spot->fill(fill, fill.commissionInQuote.value_or(Money()));
    if (!result.isNew) {
        return result.fill;
    }
    m_flows.restate(m_spot->wallet() - before, fill.at);
    const Money transfer = result.fill.spot->transfer;
    if (!transfer.isZero()) {
        const Flow flow{FlowKind::Transfer, QStringLiteral("HOLDING_EXCHANGE"), transfer, fill.at,
                        QStringLiteral("%1|%2").arg(fill.symbol.text()).arg(fill.tradeId.value())};
        if (m_flows.inFirstWallet(fill.at)) {
            m_flows.restore(flow);
        } else {
            m_flows.booked(flow, now.steady);
        }
        bookTransfer(flow, now);
    }
    return result.fill;
}

// What a fill made of the position, told as the exchange tells it on USD-M.
void Engine::tellPosition(const trading::Symbol &symbol, base::VenueTime at, Now now)
{
    if (!m_spot) {
        return;
    }
    exchange::AccountUpdate update;
    m_spotTold = std::max(m_spotTold, at);
    update.at = m_spotTold;
    update.wallet = m_spot->wallet();
    update.positions = {m_spot->position(symbol)};
    applyAccount(update, now);
}

// The history names an order's number only. While one of ours is out whose number nobody told, it may be that one.
bool Engine::mayBeOurs(const trading::Fill &fill) const
{
    if (!m_spot || m_spot->isOurs(fill) || !fill.clientId.isEmpty()) {
        return false;
    }
    const auto &orders = m_ledger.orders();
    const auto inFlight = [&fill](const auto &stop) { return stop.symbol == fill.symbol; };
    return !m_recovered.isEmpty() || std::any_of(m_stopsInFlight.cbegin(), m_stopsInFlight.cend(), inFlight)
        || std::any_of(orders.cbegin(), orders.cend(), [&fill](const TrackedOrder &order) {
               return order.view.symbol == fill.symbol && !order.foreign && order.state != engine_client::OrderState::Working;
           });
}

// Oldest first: what is sold was bought before. Each is replaced by what it did.
void Engine::bookTrades(QList<trading::Fill> &fills, Now now)
{
    if (m_spot) {
        std::stable_sort(fills.begin(), fills.end(), [](const trading::Fill &a, const trading::Fill &b) {
            return std::tuple(a.at, a.tradeId.value()) < std::tuple(b.at, b.tradeId.value());
        });
    }
    const qsizetype open = fills.removeIf([this](const trading::Fill &fill) { return mayBeOurs(fill); });
    m_historyWanted = m_historyWanted || open > 0;
    QSet<trading::Symbol> moved;
    for (trading::Fill &fill : fills) {
        if (takeFill(fill, now)) {
            moved.insert(fill.symbol);
        }
        fill = booked(fill, now);
    }
    for (const trading::Symbol &symbol : std::as_const(moved)) {
        tellPosition(symbol, now.venue, now);
    }
}

void Engine::noteOrder(const trading::OrderView &order, Now now)
{
    if (m_spot && m_spot->orderSeen(order.symbol, order.clientId, order.venueId, order.side, order.executed)) {
        m_chronicle.record(kind::kOwnOrder, {{QStringLiteral("symbol"), order.symbol.text()},
                                             {QStringLiteral("order_id"), static_cast<qint64>(order.venueId.value())},
                                             {QStringLiteral("client_id"), order.clientId.text()}}, now.venue);
    }
    if (m_spot && !order.isOpen()) {
        m_spot->orderEnded(order.clientId, order.executed);
    }
}

void Engine::noteOrder(const trading::AlgoOrderView &order, Now now)
{
    if (!m_spot) {
        return;
    }
    using trading::AlgoStatus;
    const bool sells = order.status == AlgoStatus::Triggering || order.status == AlgoStatus::Triggered || order.status == AlgoStatus::Finished;
    trading::OrderView view; // on spot its number is that of an order
    view.executed = sells ? order.quantity : trading::Quantity(); // at market: all of it, until its fills say more
    view.symbol = order.symbol;
    view.clientId = order.clientId;
    view.venueId = trading::VenueOrderId(order.algoId.value());
    view.side = order.side;
    noteOrder(view, now);
    if (!sells) {
        m_spot->orderEnded(order.clientId, {});
    }
}

// A stop of ours that a reading does not show, without a word about its end: it may have sold. Taken as sold, and asked for.
void Engine::noteLostStops(const trading::AccountReading &reading)
{
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        const bool there = std::any_of(reading.openAlgoOrders.begin(), reading.openAlgoOrders.end(),
                                       [&order](const auto &open) { return open.clientId == order.clientId; });
        if (there || !Ledger::isOurs(order.clientId) || !isWorking(order.status) || m_over.contains(order.clientId) || BW_MUTANT("lost-stop-replaced")) {
            continue;
        }
        m_lostStops.insert(order.clientId, order.symbol);
        m_spot->orderSeen(order.symbol, order.clientId, trading::VenueOrderId(order.algoId.value()), order.side, order.quantity);
        m_out.append(QueryStop{order.symbol, order.clientId});
    }
}

// There is no list of all trades: every symbol that may have been traded is asked for.
QSet<trading::Symbol> Engine::tradedSymbols() const
{
    QSet<trading::Symbol> symbols;
    if (!m_spot) {
        return symbols;
    }
    symbols = m_ownSymbols + m_ledger.activeSymbols() + m_spot->behind() + m_trades.symbols();
    QList<trading::Symbol> watched = m_config.watch;
    watched += QList<trading::Symbol>(m_watched.begin(), m_watched.end());
    std::sort(watched.begin(), watched.end());
    for (const trading::Symbol &symbol : std::as_const(watched)) {
        if (symbols.size() < kHistoriesMost) {
            symbols.insert(symbol);
        }
    }
    return symbols;
}

// The history that a day's start is proved from: on spot the fills say what USD-M's income rows say.
QList<trading::IncomeRow> Engine::rolledBack() const
{
    QList<trading::IncomeRow> rows = m_income;
    if (!m_spot) {
        return rows;
    }
    for (const QList<trading::Fill> &fills : m_dayTrades) {
        for (const trading::Fill &fill : fills) {
            const trading::SpotEffect effect = fill.spot.value_or(trading::SpotEffect());
            rows.append({fill.symbol, QStringLiteral("FILL"), fill.realizedPnl - effect.commissionFromWallet + effect.transfer, m_config.quote, fill.at, 0});
        }
    }
    return rows;
}

// Until the fills of the time before are booked, what they bought is missing in the equity.
bool Engine::booksComplete(Now now) const
{
    return !m_spot || m_historyFor == now.venue.day();
}

void Engine::askForFills(Now now)
{
    const QSet<trading::Symbol> behind = m_spot ? m_spot->behind() + m_notCaughtUp : QSet<trading::Symbol>();
    if (behind.isEmpty()) {
        m_behindSince = {};
        return;
    }
    m_behindSince = m_behindSince.isNever() ? now.steady : m_behindSince;
    const bool asked = !m_fillsAskedAt.isNever() && now.steady.since(m_fillsAskedAt) < kFillsAskedEvery;
    const bool mayFollow = m_notCaughtUp.isEmpty() && now.steady.since(m_behindSince) < kFillsFollowWithin;
    if (mayFollow || asked || banned(now) || !m_ledger.everRead() || !m_recovered.isEmpty()) {
        return;
    }
    m_fillsAskedAt = now.steady;
    for (auto it = m_lostStops.begin(); it != m_lostStops.end(); ++it) {
        m_out.append(QueryStop{it.value(), it.key()});
    }
    for (const trading::Symbol &symbol : behind) {
        const base::VenueTime back(now.venue.ms() - kFillsAskedBackMs);
        const base::VenueTime away(m_caughtUpFrom.ms() - FlowBook::kLateMost.count());
        m_out.append(ReadTrades{symbol, m_notCaughtUp.contains(symbol) ? std::min(back, away) : back});
    }
}

void Engine::keepBook(Now now)
{
    if (!m_spot) {
        return;
    }
    const QMap<trading::Symbol, SpotLot> moved = m_spot->takeMoved();
    for (auto it = moved.begin(); it != moved.end(); ++it) {
        m_chronicle.record(kind::kSpotPosition, toJson(it.key(), it.value()), now.venue);
    }
}

void Engine::handle(const engine_client::AdoptHolding &body, const Command &command, Now now)
{
    const QString approver = body.approver.trimmed();
    const auto mark = freshMark(body.symbol, now);
    QString problem;
    if (!m_spot) {
        problem = QStringLiteral("Only on spot is there anything to adopt.");
    } else if (approver.isEmpty()) {
        problem = QStringLiteral("Adopting a holding needs a name.");
    } else if (!mark || !m_ledger.everRead()) {
        problem = QStringLiteral("The price of %1 is not known now.").arg(body.symbol.text());
    }
    const trading::Instrument *filters = instrument(body.symbol);
    if (problem.isEmpty()) { // what could not be sold again could not be guarded either
        problem = filters ? describe(checkFilters(*filters, {trading::PriceKind::Market, trading::FilterScope::Entry, false, body.quantity, {}, *mark}), *filters)
                          : QStringLiteral("What the exchange accepts for %1 is not known.").arg(body.symbol.text());
    }
    const auto value = problem.isEmpty() ? m_spot->adopt(body.symbol, body.quantity, *mark) : std::nullopt;
    if (!value) {
        reply(command.id, ReplyKind::Failed, problem.isEmpty() ? QStringLiteral("So much of %1 is not held beside the position.").arg(body.symbol.text()) : problem);
        return;
    }
    const Flow flow{FlowKind::Transfer, QString::fromLatin1(kAdopted), *value, now.venue, QStringLiteral("adopted|%1").arg(command.id)};
    m_flows.booked(flow, now.steady);
    if (!BW_MUTANT("adoption-is-profit")) {
        bookTransfer(flow, now);
    }
    keepHeld(body.symbol, m_spot->position(body.symbol).amount, now);
    note(Severity::Info, QStringLiteral("%1 of %2 were adopted by %3 at %4.").arg(body.quantity.toString(), body.symbol.text(), approver, mark->toString()), now);
    tellPosition(body.symbol, now.venue, now);
    reply(command.id, ReplyKind::Done, QStringLiteral("It is a position now."));
}

QList<engine_client::HoldingRow> Engine::holdingRows(Now now) const
{
    QList<engine_client::HoldingRow> rows;
    const QMap<QString, trading::Quantity> held = m_spot && m_ledger.everRead() ? m_spot->holdings() : QMap<QString, trading::Quantity>();
    for (auto it = held.begin(); it != held.end(); ++it) {
        engine_client::HoldingRow row;
        row.asset = it.key();
        row.amount = it.value();
        const trading::Symbol symbol(it.key() + m_config.quote);
        row.symbol = instrument(symbol) ? symbol : trading::Symbol();
        if (const MarkView *mark = m_ledger.mark(symbol)) {
            row.mark = mark->mark;
            row.stale = now.steady.since(mark->at) > m_config.limits.values().markFresh;
            row.value = mark->mark * it.value();
        }
        rows.append(row);
    }
    return rows;
}

} // namespace bw::engine
