// The exchange's side of a run: the paper exchange, its prices, other people's orders, money that comes and goes.
// What it says is the truth that everything else is measured against.
#pragma once

#include "core/paper/paper_exchange.h"
#include "tests/simulation/world.h"

#include <QSet>

namespace bw::simulation {

class ExchangeSide
{
public:
    static constexpr std::int64_t kPriceStepMs = 500;
    static constexpr int kLeverage = 5;

    explicit ExchangeSide(World *world);

    [[nodiscard]] paper::PaperExchange &paper() { return m_paper; }
    [[nodiscard]] const paper::PaperExchange &paper() const { return m_paper; }

    // Walks every price one step; asks to be called again.
    void begin();
    void freezePrices() { m_frozen = true; }
    void setPrice(const trading::Symbol &symbol, trading::Price price); // and a book of one tick on either side
    void setListener(binance_server::EventSink listener) { m_listener = std::move(listener); }

    // The items of a script that are the world's. False: not one of them.
    bool play(const Item &item);

    // --- the truth ---
    [[nodiscard]] trading::Price mark(const trading::Symbol &symbol) const;
    [[nodiscard]] trading::Quantity amount(const trading::Symbol &symbol) const;
    [[nodiscard]] trading::Money wallet() const { return m_paper.state().wallet; }
    [[nodiscard]] trading::Money equity() const;
    [[nodiscard]] trading::Money balance() const { return std::min(wallet(), equity()); }
    [[nodiscard]] trading::Money transfers() const { return m_transfers; }   // net, of this run
    [[nodiscard]] bool hadUnexplainedFlow() const { return m_unexplained; }
    [[nodiscard]] static bool isForeign(const trading::ClientOrderId &id) { return !id.text().startsWith(QLatin1String("bw-")); }
    // A quantity worth `permille` thousandths of the money, on the step, at least one step.
    [[nodiscard]] trading::Quantity sizeFor(const trading::Symbol &symbol, trading::Money money, std::int64_t permille) const;
    // The mark moved by hundredths of a percent, on the tick.
    [[nodiscard]] trading::Price shifted(const trading::Symbol &symbol, std::int64_t basisPoints) const;

private:
    void step();
    void move(const trading::Symbol &symbol, std::int64_t basisPoints100);
    void foreignOrder(const Item &item);
    void foreignConditional(const Item &item);
    void unexplainedFlow(std::int64_t amount);

    World *m_world;
    paper::PaperExchange m_paper;
    binance_server::EventSink m_listener;
    QMap<trading::Symbol, trading::Price> m_price;
    QMap<trading::Symbol, std::int64_t> m_thinUntil;
    trading::Money m_transfers;
    bool m_unexplained = false;
    bool m_frozen = false;
    std::int64_t m_foreignCount = 0;
};

} // namespace bw::simulation
