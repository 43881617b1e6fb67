// The one plan of what goes wrong: both markets' servers ask it about every request and every event, and the running
// exchange asks it what is due. Time and seed come from outside; the same questions in the same order get the same answers.
// The first rule that fits and strikes decides; a rule draws its share only where it fits.
// Thread: the owner's.
#pragma once

#include "core/binance_server/faults.h"
#include "core/paper/instructions.h"
#include "core/paper/market_regime.h"

namespace bw::paper {

enum class PaperMarket { Spot = 1, Usdm };

class FaultPlan
{
public:
    explicit FaultPlan(std::uint64_t seed) : m_seed(seed), m_dice(seed) {}

    // Times of the instructions count from `nowMs`. Answers their ids. "random" becomes what it draws.
    QList<int> add(const QList<Instruction> &instructions, std::int64_t nowMs);
    bool remove(int id);                     // false: there is none
    void clear() { m_rules.clear(); }

    [[nodiscard]] std::optional<binance_server::Fault> onRequest(PaperMarket market, const http::Request &request, std::int64_t nowMs);
    [[nodiscard]] binance_server::EventFault onEvent(PaperMarket market, binance_server::WirePath path, std::int64_t nowMs);
    // What happens once and whose time has come, oldest first: events of the world, and cuts of a way.
    [[nodiscard]] QList<Instruction> due(std::int64_t nowMs);

    struct RuleView { int id; QString text; std::int64_t struck; bool over; };
    [[nodiscard]] QList<RuleView> rules(std::int64_t nowMs) const;

private:
    struct Rule
    {
        int id = 0;
        Instruction what;
        std::int64_t fromMs = 0, untilMs = 0;
        std::int64_t permillion = 1'000'000;
        std::int64_t left = 0;               // strikes
        std::int64_t struck = 0;
        bool done = false;                   // what happens once has happened
        binance_server::Fault fault{};
        binance_server::EventFault event{};
    };
    [[nodiscard]] static Rule ruleOf(const Instruction &what, std::int64_t nowMs);
    [[nodiscard]] bool strikes(Rule &rule, PaperMarket market, std::int64_t nowMs);
    [[nodiscard]] static bool reaches(const Rule &rule, PaperMarket market, const http::Request &request);
    void trim();

    std::uint64_t m_seed;
    SplitMix64 m_dice;
    QList<Rule> m_rules;
    int m_nextId = 1;
};

// The instructions that "random" stands for: drawn from its seed, as the simulator of the kernel draws its faults.
[[nodiscard]] QList<Instruction> drawnInstructions(const Instruction &random, std::uint64_t seed);

} // namespace bw::paper
