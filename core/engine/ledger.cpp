#include "core/engine/ledger.h"

#include "core/base/mutants.h"
#include "core/trading/words.h"

#include <set>

namespace bw::engine {

using base::SteadyTime;
using engine_client::OrderState;
using trading::AccountReading;
using trading::Quantity;
using trading::Symbol;

namespace {

// A conditional order may be invisible to a read for a moment after it was placed.
constexpr base::Millis kAlgoVisibleAfter{3000};
// The instant of a reading is by our idea of the exchange's clock.
constexpr std::int64_t kClockErrorMs = 1000;

} // namespace

Ledger::Reconciled Ledger::setReading(const AccountReading &reading, SteadyTime now)
{
    Reconciled out;
    if (m_everRead && m_wallet != reading.wallet) {
        out.differences.append(QStringLiteral("wallet %1, the exchange says %2")
                                   .arg(m_wallet.toString(), reading.wallet.toString()));
    }
    m_wallet = reading.wallet;
    m_readSince = std::max(m_readSince, base::VenueTime(reading.at.ms() - kClockErrorMs));
    m_mode = BW_MUTANT("hedge-mode-not-read") ? m_mode : reading.mode;
    m_touched.everything = true;
    reconcilePositions(reading, out.differences);
    reconcileOrders(reading, out, now);
    reconcileAlgos(reading, out.differences, now);
    if (!m_everRead) {
        out.differences.clear(); // the first read has nothing to differ from
    }
    m_everRead = true;
    m_accountAt = now;
    return out;
}

void Ledger::reconcilePositions(const AccountReading &reading, QStringList &differences)
{
    QMap<Symbol, trading::Position> fresh;
    for (const trading::Position &position : reading.positions) {
        if (!position.isFlat()) {
            fresh.insert(position.symbol, position);
        }
    }
    std::set<Symbol> symbols; // in one order, whatever the exchange's
    for (const auto *map : {&fresh, &m_positions}) {
        for (auto it = map->begin(); it != map->end(); ++it) {
            symbols.insert(it.key());
        }
    }
    for (const Symbol &symbol : symbols) {
        const Quantity was = m_positions.value(symbol).amount;
        const Quantity is = fresh.value(symbol).amount;
        if (was != is) {
            differences.append(QStringLiteral("position %1 %2, the exchange says %3").arg(symbol.text(), was.toString(), is.toString()));
        }
    }
    m_positions = BW_MUTANT("reading-not-adopted") ? m_positions : fresh;
    revalueAll();
    for (auto it = m_orders.begin(); it != m_orders.end(); ++it) {
        it->settled = it->view.executed;
    }
}

void Ledger::reconcileOrders(const AccountReading &reading, Reconciled &out, SteadyTime now)
{
    QSet<trading::ClientOrderId> open;
    for (const trading::OrderView &view : reading.openOrders) {
        open.insert(view.clientId);
        const bool known = m_orders.contains(view.clientId);
        if (!known) {
            out.differences.append(QStringLiteral("order %1 %2 was not known here").arg(view.symbol.text(), view.clientId.text()));
        }
        applyOrder(view);
        m_orders[view.clientId].settled = view.executed;
    }
    for (auto it = m_orders.begin(); it != m_orders.end();) {
        const bool gone = !open.contains(it.key()) && it->state == OrderState::Working;
        if (!gone) {
            ++it;
        } else if (it->foreign || !it->view.isOpen()) {
            it = m_orders.erase(it);
        } else {
            out.differences.append(QStringLiteral("order %1 is no longer open").arg(it.key().text()));
            it->state = OrderState::Unknown;
            it->unknownSince = now;
            it->nextQuery = now;
            out.vanished.append(*it);
            ++it;
        }
    }
}

void Ledger::reconcileAlgos(const AccountReading &reading, QStringList &differences, SteadyTime now)
{
    m_conditionals.reset();
    QSet<trading::ClientOrderId> open;
    for (const trading::AlgoOrderView &view : reading.openAlgoOrders) {
        open.insert(view.clientId);
        if (!m_algos.contains(view.clientId)) {
            differences.append(QStringLiteral("conditional order %1 %2 was not known here").arg(view.symbol.text(), view.clientId.text()));
        }
        m_algos[view.clientId] = TrackedAlgo{view, now};
    }
    for (auto it = m_algos.begin(); it != m_algos.end();) {
        if (open.contains(it.key()) || now.since(it->seenAt) < kAlgoVisibleAfter) {
            ++it;
        } else {
            differences.append(QStringLiteral("conditional order %1 is no longer open").arg(it.key().text()));
            it = m_algos.erase(it);
        }
    }
}

exchange::AccountUpdate Ledger::newsOf(exchange::AccountUpdate update) const
{
    const auto older = [&](base::VenueTime known) { return !update.at.isUnknown() && update.at < std::max(known, m_readSince); };
    if (older(m_walletAt)) {
        update.wallet.reset();
    }
    update.positions.removeIf([&](const trading::Position &position) { return older(m_positionAt.value(position.symbol)); });
    return update;
}

void Ledger::applyAccount(const exchange::AccountUpdate &update, SteadyTime now)
{
    if (update.wallet && !BW_MUTANT("wallet-not-updated")) {
        m_wallet = *update.wallet;
        m_walletAt = update.at;
    }
    for (const trading::Position &position : update.positions) {
        if (position.isFlat()) {
            m_positions.remove(position.symbol);
        } else {
            m_positions.insert(position.symbol, position);
        }
        m_positionAt[position.symbol] = update.at;
        revalue(position.symbol);
        touch(position.symbol);
        settle(position.symbol, update.at);
    }
    m_accountAt = now;
}

void Ledger::settle(const Symbol &symbol, base::VenueTime upTo)
{
    for (auto it = m_orders.begin(); it != m_orders.end();) {
        if (it->view.symbol == symbol && it->view.updatedAt <= upTo) {
            it->settled = it->view.executed;
        }
        const bool over = !it->view.isOpen() && it->settled >= it->view.executed && it->state == OrderState::Working;
        it = over ? m_orders.erase(it) : std::next(it);
    }
}

void Ledger::revalue(const Symbol &symbol)
{
    m_values.set(position(symbol), mark(symbol));
}

void Ledger::revalueAll()
{
    m_values.clear();
    for (const trading::Position &position : std::as_const(m_positions)) {
        m_values.set(position, mark(position.symbol));
    }
}

void Ledger::useLimits(const safety::LimitValues &limits)
{
    m_values = Valuation(limits);
    revalueAll();
    m_touched.everything = true;
}

void Ledger::applyOrder(const trading::OrderView &view)
{
    touch(view.symbol);
    auto it = m_orders.find(view.clientId);
    if (it == m_orders.end()) {
        if (!view.isOpen() && view.executed.isZero()) {
            return;
        }
        TrackedOrder tracked;
        tracked.view = view;
        tracked.foreign = !isOurs(view.clientId);
        it = m_orders.insert(view.clientId, tracked);
    } else {
        const bool late = it->view.executed > view.executed || (!it->view.isOpen() && view.isOpen());
        if (late) {
            return; // an older message that came after a newer one
        }
    }
    it->view = view;
    it->state = OrderState::Working;
    it->notFound = 0;
    if (!m_positionAt.value(view.symbol).isUnknown() && view.updatedAt <= m_positionAt.value(view.symbol)) {
        it->settled = view.executed;
    }
    if (!view.isOpen() && it->settled >= view.executed) {
        m_orders.erase(it);
    }
}

void Ledger::applyAlgo(const trading::AlgoOrderView &view, SteadyTime now)
{
    touch(view.symbol);
    m_conditionals.reset();
    if (isWorking(view.status)) {
        m_algos[view.clientId] = TrackedAlgo{view, now};
    } else {
        m_algos.remove(view.clientId);
    }
}

void Ledger::applyMark(const exchange::MarkPriceTick &tick, SteadyTime now)
{
    MarkView &view = m_marks[tick.symbol];
    view.mark = tick.mark;
    view.at = now;
    priceMoved(tick.symbol, view);
}

void Ledger::priceMoved(const Symbol &symbol, const MarkView &view)
{
    if (const auto held = m_positions.constFind(symbol); held != m_positions.constEnd()) {
        m_values.set(*held, &view);
    }
    m_touched.prices.insert(symbol);
}

void Ledger::applyBook(const exchange::BookTick &tick)
{
    const auto it = m_marks.find(tick.symbol);
    if (it != m_marks.end()) {
        it->bid = tick.bid;
        it->ask = tick.ask;
        priceMoved(tick.symbol, *it);
    }
}

void Ledger::applyLeverage(const exchange::LeverageStated &stated)
{
    m_settings.leverage.insert(stated.leverage);
    m_settings.marginTypes.insert(stated.marginTypes);
    touchSettings();
}

trading::SymbolSettings Ledger::settings(const Symbol &symbol) const
{
    trading::SymbolSettings settings;
    if (const auto it = m_settings.leverage.constFind(symbol); it != m_settings.leverage.constEnd()) {
        settings.leverage = it.value();
    }
    if (const auto it = m_settings.marginTypes.constFind(symbol); it != m_settings.marginTypes.constEnd()) {
        settings.marginType = it.value();
    }
    return settings;
}

void Ledger::accountAlive(SteadyTime now)
{
    if (m_everRead) {
        m_accountAt = now;
    }
}

void Ledger::reserve(const safety::ApprovedOrder &order, std::optional<trading::Price> stop)
{
    TrackedOrder tracked;
    tracked.view.symbol = order.symbol();
    tracked.view.clientId = order.clientId();
    tracked.view.side = order.side();
    tracked.view.type = order.type();
    tracked.view.quantity = order.quantity();
    tracked.view.price = order.limitPrice().value_or(trading::Price());
    tracked.view.reduceOnly = order.reduceOnly();
    tracked.purpose = order.purpose();
    tracked.stop = stop;
    m_orders.insert(order.clientId(), tracked);
    touch(order.symbol());
}

void Ledger::reserveUnknown(const trading::OrderView &view, safety::Purpose purpose, std::optional<trading::Price> stop, SteadyTime now)
{
    TrackedOrder tracked;
    tracked.view = view;
    tracked.purpose = purpose;
    tracked.stop = stop;
    tracked.state = OrderState::Unknown;
    tracked.unknownSince = now;
    tracked.nextQuery = now;
    m_orders.insert(view.clientId, tracked);
    touch(view.symbol);
}

void Ledger::release(const trading::ClientOrderId &id)
{
    if (const auto it = m_orders.find(id); it != m_orders.end()) {
        touch(it->view.symbol);
        m_orders.erase(it);
    }
}

void Ledger::markUnknown(const trading::ClientOrderId &id, SteadyTime now)
{
    const auto it = m_orders.find(id);
    if (it == m_orders.end() || it->state == OrderState::Unknown) {
        return;
    }
    touch(it->view.symbol);
    if (BW_MUTANT("unknown-forgotten")) {
        m_orders.erase(it);
        return;
    }
    it->state = OrderState::Unknown;
    it->unknownSince = now;
    it->nextQuery = now + std::chrono::milliseconds(500);
}

TrackedOrder *Ledger::find(const trading::ClientOrderId &id)
{
    const auto it = m_orders.find(id);
    if (it == m_orders.end()) {
        return nullptr;
    }
    touch(it->view.symbol); // the caller may change it
    return &it.value();
}

void Ledger::dropAlgo(const trading::ClientOrderId &id)
{
    if (const auto it = m_algos.find(id); it != m_algos.end()) {
        touch(it->view.symbol);
        m_algos.erase(it);
        m_conditionals.reset();
    }
}

Touched Ledger::takeTouched()
{
    return std::exchange(m_touched, Touched{false, {}, {}});
}

std::optional<trading::Money> Ledger::equity() const
{
    const auto unrealised = m_values.unrealised();
    return unrealised ? std::optional(m_wallet + *unrealised) : std::nullopt;
}

trading::Position Ledger::position(const Symbol &symbol) const
{
    trading::Position flat;
    flat.symbol = symbol;
    return m_positions.value(symbol, flat);
}

QList<trading::AlgoOrderView> Ledger::conditionals() const
{
    if (!m_conditionals) {
        QList<trading::AlgoOrderView> out;
        for (const TrackedAlgo &algo : m_algos) {
            out.append(algo.view);
        }
        std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
            return std::tie(a.symbol, a.algoId) < std::tie(b.symbol, b.algoId);
        });
        m_conditionals = out;
    }
    return *m_conditionals;
}

const MarkView *Ledger::mark(const Symbol &symbol) const
{
    const auto it = m_marks.constFind(symbol);
    return it == m_marks.constEnd() ? nullptr : &it.value();
}

QList<safety::PendingEntry> Ledger::pending(const Symbol &symbol) const
{
    QList<safety::PendingEntry> out;
    if (BW_MUTANT("pending-not-counted")) {
        return out;
    }
    for (const TrackedOrder &order : m_orders) {
        const Quantity open = order.mayStillChange();
        const bool holding = order.foreign && m_market == trading::Market::Spot; // what a stranger buys there is no position
        if (order.view.symbol == symbol && order.isEntry() && !holding && open.isPositive()) {
            const bool limited = order.view.type == trading::OrderType::Limit && order.view.price.isPositive();
            out.append({order.view.side, open, limited ? std::optional(order.view.price) : std::nullopt, order.stop});
        }
    }
    for (const TrackedAlgo &algo : m_algos) {
        const bool holding = !isOurs(algo.view.clientId) && m_market == trading::Market::Spot;
        if (algo.view.symbol == symbol && !algo.view.isExit() && !holding && algo.view.quantity.isPositive()) {
            out.append({algo.view.side, algo.view.quantity, algo.view.triggerPrice, std::nullopt});
        }
    }
    return out;
}

QSet<Symbol> Ledger::activeSymbols() const
{
    QSet<Symbol> out;
    for (const trading::Position &position : m_positions) {
        out.insert(position.symbol);
    }
    for (const TrackedOrder &order : m_orders) {
        out.insert(order.view.symbol);
    }
    for (const TrackedAlgo &algo : m_algos) {
        out.insert(algo.view.symbol);
    }
    return out;
}

AccountReading Ledger::picture() const
{
    AccountReading out;
    out.wallet = m_wallet;
    out.mode = m_mode;
    out.positions = m_positions.values();
    for (const TrackedOrder &order : m_orders) {
        if (order.view.isOpen()) {
            out.openOrders.append(order.view);
        }
    }
    out.openAlgoOrders = conditionals();
    return out;
}

} // namespace bw::engine
