// A spot account under faults: the engine in virtual time against the paper exchange's spot market, beside holdings that
// nobody may touch. Commands, strangers' trades, prices, lost answers, streams that break and processes that die come from
// one seed. What is promised is judged from the exchange's own events.
#pragma once

#include "core/engine/engine.h"
#include "core/engine/recovery.h"
#include "core/paper/spot/spot_exchange.h"

#include <map>
#include <random>

namespace bw::simulation {

struct SpotOutcome
{
    QString finding;             // the first promise that was broken; empty: none
    std::int64_t atMs = 0;
    int entries = 0, exits = 0, stops = 0, crashes = 0, emergencies = 0, fills = 0;
    QStringList trace;           // kept where asked for
};

class SpotRun
{
public:
    explicit SpotRun(std::uint32_t seed, bool keepTrace = false);
    [[nodiscard]] SpotOutcome run(std::int64_t forMs);

private:
    using Act = std::function<void()>;
    struct Held { trading::Quantity position; trading::Quantity total; std::int64_t openSince = -1; };

    // spot_run.cpp
    void startProcess();
    void crash();
    void act();
    void command();
    void stranger();
    void movePrices();
    void perform(const engine::Effects &effects);
    void performOne(const engine::Effect &effect);
    void ask(const engine::Effect &effect);
    void tick();
    void settle();

    // spot_side.cpp
    void onExchange(const paper::spot::SpotEvent &event);
    void place(const safety::ApprovedOrder &order);
    void placeStop(const safety::ApprovedStop &stop);
    void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id);
    void request(std::function<std::optional<exchange::VenueEvent>(bool)> carryOut);
    void tell(const exchange::VenueEvent &event);
    [[nodiscard]] trading::AccountReading reading() const;
    [[nodiscard]] trading::OrderView viewOf(const paper::spot::SpotOrder &order) const;
    [[nodiscard]] trading::AlgoOrderView stopOf(const paper::spot::SpotOrder &order) const;
    [[nodiscard]] trading::Fill fillOf(const paper::spot::SpotTrade &trade, const trading::ClientOrderId &id) const;

    // spot_checks.cpp
    void count(const paper::spot::ExecutionReport &report);
    void checkCover();
    void checkEnd();
    void found(const QString &what);

    [[nodiscard]] int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    [[nodiscard]] base::Now now() const { return {base::SteadyTime::fromNanos((1'000'000 + m_ms) * 1'000'000), base::VenueTime(m_startMs + m_ms), base::TimeSource::Exchange}; }
    void after(std::int64_t ms, Act act) { m_queue.emplace(m_ms + ms, std::move(act)); }
    void note(const QString &line);

    std::mt19937 m_random;
    bool m_keep;
    SpotOutcome m_out;
    std::int64_t m_startMs = 1'795'003'200'000; // noon
    std::int64_t m_ms = 0;
    std::int64_t m_calmSince = 0;
    std::int64_t m_lastFill = 0;
    std::multimap<std::int64_t, Act> m_queue;
    paper::spot::SpotExchange m_exchange;
    paper::spot::AccountId m_account;
    std::shared_ptr<trading::InstrumentMap> m_instruments = std::make_shared<trading::InstrumentMap>();
    std::map<trading::Symbol, std::int64_t> m_price; // in ticks of 0.01
    std::unique_ptr<engine::Engine> m_engine;
    QList<journal::Record> m_records;
    base::LatchRecord m_latch{1, false, base::StopLevel::Flatten, 0, {}, {}};
    std::shared_ptr<bool> m_alive;
    bool m_streamUp = false;
    bool m_faults = true;
    std::int64_t m_streamAt = 0;
    std::map<trading::Symbol, Held> m_held;
    std::map<trading::Symbol, int> m_fates;       // requests of ours under way
    std::set<QString> m_ids;                     // of orders that left
    std::uint64_t m_commands = 0;
};

} // namespace bw::simulation
