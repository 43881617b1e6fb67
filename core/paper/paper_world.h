// The world around the accounts of a paper exchange: prices on their way from the feed to both markets, what happens to
// them and to the accounts on demand, and the plan of what goes wrong on the wires.
// Thread: the exchange's own. Times are milliseconds since it began.
// Failure: an act that cannot be done says why in one sentence, and nothing has changed.
#pragma once

#include "core/paper/account_book.h"
#include "core/paper/fault_plan.h"
#include "core/paper/price_feed.h"

#include <set>

namespace bw::paper {

struct WorldParts
{
    BookParts book;
    std::uint64_t seed = 1;
    std::function<base::VenueTime()> clock{};            // of both markets
    std::function<void(std::int64_t)> setClockOffset{};  // in milliseconds
};

class PaperWorld
{
public:
    explicit PaperWorld(WorldParts parts);

    [[nodiscard]] AccountBook &book() { return m_book; }
    [[nodiscard]] FaultPlan &plan() { return m_plan; }
    [[nodiscard]] QList<binance_server::spot::BalanceView> spotBalances(const PaperAccount &account) const;
    void attach(binance_server::Server *server);

    // Symbols without a price now; the next price that the feed says of one ends it.
    void setSilent(const std::set<trading::Symbol> &symbols);
    // What the feed says, and what the markets are told instead while a gap lasts.
    void setPrices(const QList<FeedTick> &ticks, std::int64_t nowMs);
    // Carries out what has come due. Answers what was done, or why it was not, one sentence each.
    QList<base::Result<QString>> playDue(std::int64_t nowMs);

private:
    struct Gap { trading::Symbol symbol; base::Decimal factor; std::int64_t untilMs; };
    struct Thin { trading::Symbol symbol; std::int64_t untilMs; };
    using Told = base::Result<QString>;
    using Act = Told (PaperWorld::*)(const Instruction &, std::int64_t nowMs);
    static Act actOf(const QString &kind);

    void endWhatIsOver(std::int64_t nowMs);
    void setDepth(const trading::Symbol &symbol, std::optional<trading::Quantity> quantity);   // on both markets; none: as it usually is
    void tell(const QList<FeedTick> &ticks);
    [[nodiscard]] FeedTick bent(const FeedTick &tick) const;
    [[nodiscard]] base::Decimal gapOf(const trading::Symbol &symbol) const;   // all of them together, as a factor
    [[nodiscard]] FeedTick latest(const trading::Symbol &symbol) const;   // its prices; the trade was told already
    [[nodiscard]] base::Result<trading::Symbol> listed(const Instruction &what) const;

    // paper_acts.cpp
    Told disconnect(const Instruction &what, std::int64_t nowMs);
    Told gap(const Instruction &what, std::int64_t nowMs);
    Told thin(const Instruction &what, std::int64_t nowMs);
    Told liquidate(const Instruction &what, std::int64_t nowMs);
    Told deleverage(const Instruction &what, std::int64_t nowMs);
    Told funding(const Instruction &what, std::int64_t nowMs);
    Told listenKey(const Instruction &what, std::int64_t nowMs);
    Told clock(const Instruction &what, std::int64_t nowMs);
    Told openAccount(const Instruction &what, std::int64_t nowMs);
    Told deposit(const Instruction &what, std::int64_t nowMs);
    Told withdraw(const Instruction &what, std::int64_t nowMs);
    Told transfer(const Instruction &what, std::int64_t nowMs);
    Told flow(const Instruction &what, std::int64_t nowMs);
    Told foreignOrder(const Instruction &what, std::int64_t nowMs);
    Told foreignSpotOrder(PaperAccount &account, const Instruction &what);
    Told foreignStop(const Instruction &what, std::int64_t nowMs);
    Told foreignCancel(const Instruction &what, std::int64_t nowMs);
    [[nodiscard]] base::Status move(PaperAccount &account, const QString &market, const QString &asset, base::Decimal amount);
    [[nodiscard]] trading::ClientOrderId foreignId();

    WorldParts m_parts;
    spot::SpotVenue *m_spot;
    AccountBook m_book;
    FaultPlan m_plan;
    binance_server::Server *m_server = nullptr;
    std::map<trading::Symbol, FeedTick> m_latest;          // of the feed
    std::set<trading::Symbol> m_silent;
    QList<Gap> m_gaps;
    QList<Thin> m_thin;
    int m_foreign = 0;
};

} // namespace bw::paper
