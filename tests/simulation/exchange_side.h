// The exchange's side of a run, whatever its market: prices, other people's orders, money that comes and goes, what a
// request does there. What it says is the truth that everything else is measured against.
// Quantities of a position are signed as in trading::Position; money is in quote.
#pragma once

#include "core/exchange/venue_event.h"
#include "core/safety/approved_order.h"
#include "tests/simulation/world.h"

namespace bw::simulation {

class ExchangeSide
{
public:
    static constexpr std::int64_t kPriceStepMs = 500;
    static constexpr int kLeverage = 5;

    struct Held { trading::Quantity amount; trading::Money cost; };
    enum class Exits { ReduceOnly = 1, Plain };
    // One message of a stream. A client lets each key pass once; an empty one is not looked at.
    struct Message { QList<exchange::VenueEvent> events; QString key; };
    using Listener = std::function<void(const Message &)>;
    using Question = std::function<void(trading::AccountReading &)>;     // one request of a reading: fills in its part

    explicit ExchangeSide(World *world) : m_world(world) {}
    virtual ~ExchangeSide() = default;
    ExchangeSide(const ExchangeSide &) = delete;
    ExchangeSide &operator=(const ExchangeSide &) = delete;

    // Walks every price one step; asks to be called again.
    void begin();
    void freezePrices() { m_frozen = true; }
    void setPrice(const trading::Symbol &symbol, trading::Price price); // and a book of one tick on either side
    void setListener(Listener listener) { m_listener = std::move(listener); }

    // The items of a script that are the world's. False: not one of them.
    bool play(const Item &item);

    [[nodiscard]] virtual trading::Market market() const = 0;
    [[nodiscard]] bool isSpot() const { return market() == trading::Market::Spot; }

    // --- requests, carried out at this instant; answered in the exchange's own words ---
    [[nodiscard]] virtual exchange::VenueEvent place(const safety::ApprovedOrder &order, Exits exits) = 0;
    [[nodiscard]] virtual exchange::VenueEvent placeStop(const safety::ApprovedStop &stop) = 0;
    [[nodiscard]] virtual exchange::VenueEvent cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    [[nodiscard]] virtual exchange::VenueEvent cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    [[nodiscard]] virtual exchange::VenueEvent cancelAll(const trading::Symbol &symbol) = 0;
    [[nodiscard]] virtual exchange::VenueEvent query(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    [[nodiscard]] virtual exchange::VenueEvent queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    // USD-M: leverage and margin type, read and set.
    [[nodiscard]] virtual exchange::LeverageStated settings() const { return {}; }
    [[nodiscard]] virtual exchange::VenueEvent set(const exchange::SettingOutcome &asked) { return asked; }
    [[nodiscard]] virtual exchange::IncomeOutcome income(base::VenueTime since) = 0;
    [[nodiscard]] virtual exchange::TradesOutcome trades(const trading::Symbol &symbol, base::VenueTime since) = 0;
    [[nodiscard]] virtual QList<Question> questions() = 0;               // that one reading of the account asks
    [[nodiscard]] virtual QList<trading::Instrument> instruments() const = 0;

    // --- the truth ---
    [[nodiscard]] trading::Price mark(const trading::Symbol &symbol) const { return m_price.value(symbol); }
    [[nodiscard]] virtual Held held(const trading::Symbol &symbol) const = 0;
    [[nodiscard]] trading::Quantity amount(const trading::Symbol &symbol) const { return held(symbol).amount; }
    // What of a position an order at market can leave with; the rest is dust.
    [[nodiscard]] virtual trading::Quantity sellable(const trading::Symbol &symbol) const = 0;
    // What of it a stop can cover, and what is being exited where that locks it away from a stop.
    [[nodiscard]] virtual trading::Quantity coverable(const trading::Symbol &symbol) const = 0;
    [[nodiscard]] virtual trading::Quantity leaving(const trading::Symbol &) const { return {}; }
    // Spot: it is a position from now on, at that price.
    virtual void adopted(const trading::Symbol &, trading::Quantity, trading::Price) {}
    // Of today's commissions, what was paid in a coin that the wallet does not contain, in quote.
    [[nodiscard]] virtual trading::Money paidElsewhere() const { return {}; }
    [[nodiscard]] virtual trading::Money wallet() const = 0;
    [[nodiscard]] trading::Money equity() const;
    [[nodiscard]] trading::Money balance() const { return std::min(wallet(), equity()); }
    [[nodiscard]] trading::Money transfers() const { return m_transfers; }   // net, of this run
    [[nodiscard]] bool hadUnexplainedFlow() const { return m_unexplained; }
    // Open ones of one symbol, or of all; whoever placed them. A stop that waits is no order yet.
    [[nodiscard]] virtual QList<trading::OrderView> orders(const trading::Symbol &symbolOrEmpty) const = 0;
    [[nodiscard]] virtual QList<trading::AlgoOrderView> stops(const trading::Symbol &symbolOrEmpty) const = 0;
    [[nodiscard]] virtual QList<trading::ClientOrderId> triggeredSince(const trading::Symbol &symbol, base::VenueTime since) const = 0;
    // Whether an open order can enlarge a position; whether a stop that waits is about a position at all.
    [[nodiscard]] virtual bool isEntry(const trading::OrderView &order) const = 0;
    [[nodiscard]] virtual bool isOfPosition(const trading::AlgoOrderView &) const { return true; }
    [[nodiscard]] static bool isForeign(const trading::ClientOrderId &id) { return !id.text().startsWith(QLatin1String("bw-")); }
    // A quantity worth `permille` thousandths of the money, on the step, at least one step.
    [[nodiscard]] trading::Quantity sizeFor(const trading::Symbol &symbol, trading::Money money, std::int64_t permille) const;
    // The mark moved by hundredths of a percent, on the tick.
    [[nodiscard]] trading::Price shifted(const trading::Symbol &symbol, std::int64_t basisPoints) const;

protected:
    struct NewPrice { trading::Symbol symbol; trading::Price price, bid, ask; };

    void step();
    void move(const trading::Symbol &symbol, std::int64_t basisPoints100);
    void tell(const QList<exchange::VenueEvent> &events, const QString &key = {}) const;
    [[nodiscard]] const trading::Instrument &listing(const trading::Symbol &symbol) const;
    [[nodiscard]] trading::ClientOrderId nextForeignId() { return trading::ClientOrderId(QStringLiteral("web_%1").arg(++m_foreignCount)); }
    [[nodiscard]] virtual bool playHere(const Item &item) = 0;
    virtual void priced(const NewPrice &price) = 0;
    virtual void timePassed() = 0;
    virtual void setDepth(const trading::Symbol &symbol, std::optional<trading::Quantity> best) = 0; // empty: as before

    World *m_world;
    QList<trading::Instrument> m_listings;
    QMap<trading::Symbol, trading::Price> m_price;
    trading::Money m_transfers;
    bool m_unexplained = false;

private:
    Listener m_listener;
    QMap<trading::Symbol, trading::Price> m_opening;
    QMap<trading::Symbol, std::int64_t> m_thinUntil;
    bool m_frozen = false;
    std::int64_t m_foreignCount = 0;
};

// The one of the world's market.
[[nodiscard]] std::unique_ptr<ExchangeSide> makeExchangeSide(World *world, const Setting &setting);
[[nodiscard]] trading::Ratio parts(std::int64_t count, std::int64_t of);
[[nodiscard]] trading::Side sideOf(const QString &word);   // of a script

} // namespace bw::simulation
