// The local picture of the account: wallet, positions, orders, conditional orders, marks. It is corrected by every
// fresh read and every difference is named. Exposure counts an order until its fills are seen in a position, so that
// there is no instant in which neither counts.
// Thread: the engine's. No clock: times come with the events.
#pragma once

#include "core/base/time.h"
#include "core/engine/valuation.h"
#include "core/engine_client/snapshot.h"
#include "core/exchange/venue_event.h"
#include "core/safety/approved_order.h"
#include "core/safety/risk_view.h"

#include <QHash>
#include <QSet>

namespace bw::engine {

struct TrackedOrder
{
    trading::OrderView view;
    engine_client::OrderState state = engine_client::OrderState::InFlight;
    bool foreign = false;
    safety::Purpose purpose = safety::Purpose::Entry;
    std::optional<trading::Price> stop;   // that an entry of ours was approved with
    trading::Quantity settled;            // executed quantity that a position update already includes
    base::SteadyTime nextQuery;           // of an unknown order
    base::SteadyTime unknownSince;
    int queries = 0;
    int notFound = 0;

    [[nodiscard]] bool isEntry() const { return !view.reduceOnly; }
    [[nodiscard]] trading::Quantity mayStillChange() const
    {
        return (view.isOpen() ? view.quantity : view.executed) - settled;
    }
};

// What moved since it was last taken. Prices move often and alone; facts are positions, orders, stops and leverage.
struct Touched
{
    bool everything = true;
    QSet<trading::Symbol> facts;
    QSet<trading::Symbol> prices;
};

class Ledger
{
public:
    // --- what happened ---
    // Replaces the picture. Answers each difference in one sentence, and lists own orders whose end nobody told us.
    struct Reconciled { QStringList differences; QList<TrackedOrder> vanished; };
    Reconciled setReading(const trading::AccountReading &reading, base::SteadyTime now);
    // Without what is older than the picture: a message that was overtaken says nothing about now.
    [[nodiscard]] exchange::AccountUpdate newsOf(exchange::AccountUpdate update) const;
    void applyAccount(const exchange::AccountUpdate &update, base::SteadyTime now);
    void applyOrder(const trading::OrderView &view);
    void applyAlgo(const trading::AlgoOrderView &view, base::SteadyTime now);
    void applyMark(const exchange::MarkPriceTick &tick, base::SteadyTime now);
    void applyBook(const exchange::BookTick &tick);
    void applyLeverage(const exchange::LeverageStated &stated);
    void touchSettings() { m_touched.everything = true; } // what is to be shown of them is another
    void accountAlive(base::SteadyTime now);
    void useMarket(trading::Market market) { m_market = market; }
    void useLimits(const safety::LimitValues &limits); // what leaving a position costs goes by them

    // --- orders of ours ---
    void reserve(const safety::ApprovedOrder &order, std::optional<trading::Price> stop = std::nullopt);
    void reserveUnknown(const trading::OrderView &view, safety::Purpose purpose, std::optional<trading::Price> stop,
                        base::SteadyTime now); // after a restart
    void release(const trading::ClientOrderId &id);
    void markUnknown(const trading::ClientOrderId &id, base::SteadyTime now);
    [[nodiscard]] TrackedOrder *find(const trading::ClientOrderId &id);
    void dropAlgo(const trading::ClientOrderId &id);

    // --- the picture ---
    [[nodiscard]] bool everRead() const { return m_everRead; }
    [[nodiscard]] trading::PositionMode mode() const { return m_mode; }
    [[nodiscard]] trading::Money wallet() const { return m_wallet; }
    [[nodiscard]] std::optional<trading::Money> equity() const; // empty while a held symbol has no mark
    [[nodiscard]] const Valuation &values() const { return m_values; } // of the positions
    [[nodiscard]] const QMap<trading::Symbol, trading::Position> &positions() const { return m_positions; }
    [[nodiscard]] trading::Position position(const trading::Symbol &symbol) const;
    [[nodiscard]] const QMap<trading::ClientOrderId, TrackedOrder> &orders() const { return m_orders; }
    [[nodiscard]] QMap<trading::ClientOrderId, TrackedOrder> &orders() { return m_orders; }
    [[nodiscard]] QList<trading::AlgoOrderView> conditionals() const; // by symbol, then the exchange's id
    [[nodiscard]] const MarkView *mark(const trading::Symbol &symbol) const;
    [[nodiscard]] trading::SymbolSettings settings(const trading::Symbol &symbol) const; // empty: not read
    [[nodiscard]] QList<trading::Symbol> markedSymbols() const { return m_marks.keys(); }
    [[nodiscard]] QList<safety::PendingEntry> pending(const trading::Symbol &symbol) const;
    [[nodiscard]] QSet<trading::Symbol> activeSymbols() const; // with a position, an order or a conditional order
    [[nodiscard]] base::SteadyTime accountAt() const { return m_accountAt; }
    [[nodiscard]] trading::AccountReading picture() const;
    [[nodiscard]] Touched takeTouched();

    static bool isOurs(const trading::ClientOrderId &id) { return id.text().startsWith(QLatin1String("bw-")); }

private:
    struct TrackedAlgo { trading::AlgoOrderView view; base::SteadyTime seenAt; };

    void settle(const trading::Symbol &symbol, base::VenueTime upTo);
    void revalue(const trading::Symbol &symbol);
    void revalueAll();
    void priceMoved(const trading::Symbol &symbol, const MarkView &view);
    void touch(const trading::Symbol &symbol) { m_touched.facts.insert(symbol); }
    void reconcilePositions(const trading::AccountReading &reading, QStringList &differences);
    void reconcileOrders(const trading::AccountReading &reading, Reconciled &out, base::SteadyTime now);
    void reconcileAlgos(const trading::AccountReading &reading, QStringList &differences, base::SteadyTime now);

    trading::Market m_market = trading::Market::UsdM;
    bool m_everRead = false;
    trading::PositionMode m_mode = trading::PositionMode::OneWay;
    trading::Money m_wallet;
    base::VenueTime m_walletAt;  // as the stream told it
    base::VenueTime m_readSince; // what the exchange tells of earlier is in the last reading
    Valuation m_values;
    Touched m_touched;
    QMap<trading::Symbol, trading::Position> m_positions;
    QHash<trading::Symbol, base::VenueTime> m_positionAt;
    QMap<trading::ClientOrderId, TrackedOrder> m_orders;
    QMap<trading::ClientOrderId, TrackedAlgo> m_algos;
    mutable std::optional<QList<trading::AlgoOrderView>> m_conditionals; // sorted when first asked for after a change
    QHash<trading::Symbol, MarkView> m_marks;
    exchange::LeverageStated m_settings;
    base::SteadyTime m_accountAt;
};

} // namespace bw::engine
