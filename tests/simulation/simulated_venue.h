// The exchange port of a simulated process: what the Binance client does, in virtual time and without a socket. REST, the
// account's stream and the market's stream are three paths that delay, lose and break each on its own.
// A request that left reaches the exchange even if the process dies; its answer then reaches nobody.
#pragma once

#include "core/base/halt_latch.h"
#include "core/exchange/exchange_port.h"
#include "tests/simulation/exchange_side.h"

#include <QSet>

namespace bw::simulation {

// Defects of the simulated client: what the simulator must find, see its own tests and its mutants.
enum class ClientDefect {
    None = 1,
    ResendsUnknown,      // sends an order again when no answer came, instead of asking for its fate
    AsksNoLatch,         // no last question at the socket
    PlainExits,          // exits without reduce-only
};

// Told of what leaves the process and what arrives at the exchange.
class Watcher
{
public:
    virtual ~Watcher() = default;
    virtual void orderLeft(const safety::ApprovedOrder &order) = 0;
    virtual void stopLeft(const safety::ApprovedStop &stop) = 0;
    virtual void stopCancelLeft(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void settingLeft(const trading::Symbol &symbol) = 0;
    virtual void queried(const trading::ClientOrderId &id) = 0;
    virtual void orderArrived(const trading::ClientOrderId &id) = 0;   // carried out or refused by the exchange, or lost for good
    virtual void told(const exchange::VenueEvent &event) = 0;          // to the process, just before it is delivered
};

class SimulatedVenue final : public exchange::ExchangePort
{
public:
    SimulatedVenue(World *world, ExchangeSide *exchange, std::shared_ptr<base::HaltLatch> latch, Watcher *watcher);
    ~SimulatedVenue() override;

    void start(Sink sink) override;
    void stop() override;
    void watch(const QList<trading::Symbol> &symbols) override;
    void submit(const safety::ApprovedOrder &order) override;
    void submitStop(const safety::ApprovedStop &stop) override;
    void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelAll(const trading::Symbol &symbol) override;
    void setLeverage(const trading::Symbol &symbol, int leverage) override;
    void setMarginType(const trading::Symbol &symbol, trading::MarginType type) override;
    void readSettings() override;
    void query(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void readAccount(std::uint64_t readId) override;
    void readIncome(base::VenueTime since) override;
    void readTrades(const trading::Symbol &symbol, base::VenueTime since) override;

    void onExchange(const ExchangeSide::Message &message);   // a price is followed by its book
    // The process dies in the middle of its n-th request from now.
    void planCrash(std::int64_t requests, std::int64_t downMs) { m_crashAfter = requests; m_crashDownMs = downMs; }
    void planCrashNever() { m_crashAfter.reset(); }
    void plant(ClientDefect defect) { m_planted = defect; }

private:
    struct Failure { exchange::Fate fate = exchange::Fate::Unknown; base::Error error; std::int64_t afterMs = 0; bool arrives = false; };
    struct Stream
    {
        QString name;                  // of its faults: "user", "market"
        exchange::Path path = exchange::Path::UserStream;
        bool up = false;
        bool wasUp = false;
        std::int64_t lastDeliveryNanos = 0;
        std::int64_t lastFrameMs = 0;
        std::int64_t upAtMs = 0;
    };
    using CarryOut = std::function<exchange::VenueEvent()>;
    using Fail = std::function<exchange::VenueEvent(exchange::Fate, const base::Error &)>;

    // simulated_rest.cpp
    void request(CarryOut carryOut, Fail fail, std::function<void()> gone = {});
    [[nodiscard]] std::optional<Failure> failure();
    void answer(std::int64_t afterMs, exchange::VenueEvent event);
    void restUp();
    void restMeasured(std::int64_t roundTripMs);
    void restDown(const QString &why);
    void probe();
    [[nodiscard]] std::int64_t restDelay();
    void sendOrder(const safety::ApprovedOrder &order);
    void countCall();
    void set(const exchange::SettingOutcome &asked);

    // simulated_venue.cpp
    void deliver(exchange::VenueEvent event);
    void connectStream(Stream &stream);
    void beat(Stream &stream);
    void loseStream(Stream &stream, const QString &why);
    void onStream(Stream &stream, const ExchangeSide::Message &message);
    void heard(Stream &stream, const ExchangeSide::Message &message);
    void later(std::int64_t afterMs, std::function<void()> body);    // dies with the process

    World *m_world;
    ExchangeSide *m_exchange;
    std::shared_ptr<base::HaltLatch> m_latch;
    Watcher *m_watcher;
    Sink m_sink;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    Stream m_user, m_market;
    QSet<trading::Symbol> m_watched;
    QSet<QString> m_seen;              // keys of messages
    base::VenueTime m_balancesAt;      // spot: of the newest that were told
    QString m_errand;                  // of the request at hand: "order", "stop", "cancel", "query", "read", "history"; each may have its own fault
    bool m_restIsUp = false;
    bool m_probing = false;
    bool m_unheard = false;            // the price that was told last
    std::int64_t m_settingMoves = 0;   // sent and answered
    std::optional<std::int64_t> m_crashAfter;
    std::int64_t m_crashDownMs = 0;
    ClientDefect m_planted = ClientDefect::None;
};

} // namespace bw::simulation
