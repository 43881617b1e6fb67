// What a story is played on: the simulator's process (engine, kernel, journal, latch) and its exchange, in virtual time
// on one thread. Prices stand until the story moves them, and a fault strikes when the story says so, never by chance.
// The invariants are judged after every step; a story that broke one ends with that sentence.
#pragma once

#include "tests/simulation/simulation.h"
#include "tests/simulation/usdm_side.h"

#include <QTest>

#include <span>

namespace bw::scenarios {

using base::Decimal;
using engine_client::ReplyKind;
using safety::RuleId;
using safety::TradingState;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

inline const QString kAllowed = QStringLiteral("allowed");
inline constexpr const char *kBtc = "BTCUSDT";     // 84250 when a story begins
inline constexpr const char *kEth = "ETHUSDT";     // 3123.25
inline constexpr const char *kSol = "SOLUSDT";     // 142.35
inline constexpr const char *kXrp = "XRPUSDT";     // 2.0815

inline Symbol symbolOf(const char *name) { return Symbol(QString::fromLatin1(name)); }

struct Opening
{
    QString start = QStringLiteral("noon");                 // "midnight": 45 s before 00:00 UTC
    QString mode = QStringLiteral("paper");
    std::function<void(engine::EngineConfig &)> change{};   // of the configuration
    bool realJournal = false;                               // the SQLite file instead of records in memory
};

// A wallet of 10000 USDT, nothing held, four symbols.
class Stage : public simulation::Simulation
{
public:
    explicit Stage(const Opening &opening = {});
    ~Stage() override = default;

    // --- time and the world ---
    void begin(std::int64_t settleMs = 5'000);              // the process starts
    void pass(std::int64_t ms);
    [[nodiscard]] bool passUntil(const std::function<bool()> &condition, std::int64_t mostMs = 30'000);
    void play(const QString &line);                         // a line of the simulator's scripts, without its time
    void fault(const char *name, std::int64_t forMs);       // strikes every time until then: "order lost-answer"
    void price(const char *symbol, const char *value);      // and a second passes, so that everybody knows
    void priceOnly(const char *symbol, const char *value);  // at the exchange, this instant
    void book(const char *symbol, const char *bid, const char *ask); // of a symbol whose price stands
    void silence(const char *symbol) { m_still.insert(symbolOf(symbol)); }   // no price of it is told any more
    void thin(const char *symbol, const char *depth);       // what one side of the book can take, each half second anew
    void transfer(Money amount);
    [[nodiscard]] trading::ClientOrderId elsewhere(const char *symbol, Side side, const char *quantity, const char *limit = nullptr);
    void atExchange(const std::function<void(paper::PaperExchange &)> &what); // by somebody else
    void giveDust(const char *symbol, const char *amount);  // a holding that no order of the exchange's steps could make
    void ordersUsed(int used, int of);                      // of the exchange's order limit, as its last answer said
    void leverage(const char *symbol, int times);           // as the exchange states it
    void endFaults() { m_world.closeAllWindows(); }

    // --- the person at the desk; an entry answers kAllowed or every denial, "rule code, rule code" ---
    QString buy(const char *symbol, const char *quantity, const char *stop, const char *limit = nullptr);
    QString sell(const char *symbol, const char *quantity, const char *stop, const char *limit = nullptr);
    QString enter(safety::EntryIntent intent);
    void close(const char *symbol, const char *quantity = nullptr);
    void say(const engine_client::CommandBody &body) { send(body); }
    void clear(const char *approver);
    void stop(const char *level = "flatten", std::int64_t noticedAfterMs = 0);

    // --- what the person sees ---
    [[nodiscard]] bool runs() const { return m_driver != nullptr; }
    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> picture() { return m_driver->snapshot(); }
    [[nodiscard]] TradingState state() { return picture()->state.state; }
    [[nodiscard]] QString reasons() { return picture()->state.reasons.join(QStringLiteral(", ")); }
    [[nodiscard]] std::optional<engine_client::PositionRow> row(const char *symbol);
    [[nodiscard]] int told(const QString &part);            // events with it
    [[nodiscard]] QString decided(const char *subject);     // of its newest decision: "allowed: text: note"
    [[nodiscard]] std::optional<safety::RuleFinding> judged(RuleId rule);  // in the newest decision about an entry
    [[nodiscard]] const engine_client::Reply &answer() const { return m_reply; }

    // --- the exchange's own truth ---
    [[nodiscard]] Quantity held(const char *symbol) const { return m_exchange.amount(symbolOf(symbol)); }
    [[nodiscard]] QList<trading::AlgoOrderView> stopsOf(const char *symbol) const;
    [[nodiscard]] QStringList resting() const;              // ids of open orders
    [[nodiscard]] QList<trading::OrderView> everPlaced(const char *symbol) const;
    [[nodiscard]] bool flatEverywhere() const;
    [[nodiscard]] bool covered(const char *symbol) const;   // flat, or stops that cover all of it
    [[nodiscard]] simulation::ExchangeSide &exchange() { return m_exchange; }
    [[nodiscard]] base::VenueTime time() const { return m_world.venueNow(); }

    // --- what left, and what was written ---
    [[nodiscard]] QStringList left(const QString &what) const;   // "order bw-e-", "query": in order
    [[nodiscard]] QList<journal::Record> written(const char *kind) const;
    [[nodiscard]] base::HaltLatch &latch() { return *m_latch; }
    [[nodiscard]] const engine::EndReport &lastEnd() const { return m_end; }

    // The invariant that broke, or what the engine said that no language has words for, or nothing.
    [[nodiscard]] QString broken();

protected:
    [[nodiscard]] engine::EngineConfig config() const override;
    void replied(const engine_client::Reply &reply) override;
    void reported(const engine::EndReport &report) override;

private:
    void hear(const QString &sentence);
    void hearPicture();
    void beat();
    [[nodiscard]] paper::PaperExchange &paper() const;

    Opening m_opening;
    engine_client::Reply m_reply;
    QStringList m_unknown;
    engine::EndReport m_end;
    QMap<Symbol, Quantity> m_depth;
    QSet<Symbol> m_still;                // their book is the story's
    int m_strangers = 0;
};

struct Story
{
    const char *name;                    // "S-07 what happens": SAFETY.md names it
    void (*tell)();
};

void addStories(std::span<const Story> stories);
void tellStory(std::span<const Story> stories);

} // namespace bw::scenarios

// The end of every story: no invariant broke on the way.
#define BW_UNBROKEN(stage) QVERIFY2((stage).broken().isEmpty(), qUtf8Printable((stage).broken()))
