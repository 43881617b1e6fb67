// The client on the target exchange: what it was told, and orders that only the gate can make.
// Failure: Failed with one sentence; the caller cleans up.
#pragma once

#include "core/binance/binance_client.h"
#include "core/safety/gate.h"
#include "tests/demo/target.h"

#include <QTest>

#include <stdexcept>

namespace bw::demo {

class Failed final : public std::runtime_error
{
public:
    explicit Failed(const QString &sentence) : std::runtime_error(sentence.toStdString()) {}
};

inline void need(bool fulfilled, const QString &otherwise)
{
    if (!fulfilled) {
        throw Failed(otherwise);
    }
}

class Trader
{
public:
    Trader(const Target &target, const trading::Symbol &symbol);

    void start(); // until every path is up and prices come

    template<typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (const exchange::VenueEvent &event : m_events) {
            if (const T *one = std::get_if<T>(&event)) {
                found.append(*one);
            }
        }
        return found;
    }

    [[nodiscard]] trading::AccountReading read();
    [[nodiscard]] const trading::Instrument &instrument() const { return m_instrument; }
    [[nodiscard]] trading::Price mark() const { return all<exchange::MarkPriceTick>().last().mark; }
    [[nodiscard]] int leverage() const;                 // usdm; 0: not told
    [[nodiscard]] trading::Price priceAt(const char *shareOfMark) const; // on the tick, below
    [[nodiscard]] trading::Quantity smallest() const;   // worth the minimum also some per cent lower

    // Buys; empty limit: at market. Waits for the answer, and at market for the fills on the account's stream.
    // The id of its stop where that left with it.
    std::optional<trading::ClientOrderId> enter(const trading::ClientOrderId &id, std::optional<trading::Price> limit, trading::Price stop);
    void placeStop(const trading::Position &position, const trading::ClientOrderId &id, trading::Price trigger);
    void cancelStop(const trading::ClientOrderId &id);
    void cancel(const trading::ClientOrderId &id);
    // What the account's stream (or an answer) told by then; false: not in time.
    [[nodiscard]] bool hearsCancelled(const trading::ClientOrderId &id, int withinMs) const;
    [[nodiscard]] bool hearsStopRests(const trading::ClientOrderId &id, int withinMs) const;
    void close(const trading::Position &position, const trading::ClientOrderId &id);

private:
    [[nodiscard]] bool isUp(exchange::Path path) const;
    [[nodiscard]] safety::RiskView view() const;
    void submit(const safety::ApprovedOrder &order);
    void awaitFill(const trading::ClientOrderId &id);
    void expectCancel(qsizetype before);

    Target m_target;
    trading::Symbol m_symbol;
    base::SystemClock m_clock;
    base::HaltLatch m_latch;
    QList<exchange::VenueEvent> m_events;
    trading::Instrument m_instrument;
    std::uint64_t m_lastRead = 0;
    std::unique_ptr<binance::BinanceClient> m_client; // goes first
};

} // namespace bw::demo
