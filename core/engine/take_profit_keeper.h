// USD-M: the take-profits that entries asked for. Each is placed once its position is protected, for the whole of it, and
// takes the place of an earlier one of the symbol. Nothing depends on it: one that is refused, or that somebody cancels, is
// given up and told, not fought for. Source: Binance USD-M, algo orders: two of a kind that close the same position are refused (-4130).
// Pure: what is planned and what the exchange says go in, what has to be done comes out. Thread: the engine's.
#pragma once

#include "core/base/time.h"
#include "core/trading/order.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace bw::engine {

class TakeProfitKeeper
{
public:
    struct Place { trading::Symbol symbol; trading::Price target; };
    struct Remove { trading::Symbol symbol; trading::ClientOrderId id; };
    struct Ask { trading::Symbol symbol; trading::ClientOrderId id; };
    struct Due { QList<Place> place; QList<Remove> remove; QList<Ask> ask; };
    enum class Heard { NotOurs = 1, Stands, Waits, GivenUp };

    void plan(const trading::Symbol &symbol, trading::Price target);
    // True where there was anything to forget.
    bool forget(const trading::Symbol &symbol) { return m_targets.remove(symbol) > 0; }
    bool forget(const trading::ClientOrderId &id);
    [[nodiscard]] bool isEmpty() const { return m_targets.isEmpty(); }
    [[nodiscard]] QList<trading::Symbol> symbols() const { return m_targets.keys(); }
    [[nodiscard]] std::optional<trading::Price> target(const trading::Symbol &symbol) const;
    [[nodiscard]] std::optional<trading::Symbol> symbolOf(const trading::ClientOrderId &id) const;

    // covered: symbols whose position is held and protected. working: the conditional orders that work at the exchange.
    [[nodiscard]] Due due(const QSet<trading::Symbol> &covered, const QList<trading::AlgoOrderView> &working, base::SteadyTime now);
    void onSent(const trading::Symbol &symbol, const trading::ClientOrderId &id, base::SteadyTime now);
    // What an answer says of the order of this id; a look-up says "not found" twice before it is believed.
    [[nodiscard]] Heard onAccepted(const trading::ClientOrderId &id);
    [[nodiscard]] Heard onUnknown(const trading::ClientOrderId &id, base::SteadyTime now);
    [[nodiscard]] Heard onRefused(const trading::ClientOrderId &id, bool fromQuery, base::SteadyTime now);

private:
    struct Target
    {
        trading::Price price;
        trading::ClientOrderId id;     // empty: not sent
        base::SteadyTime sentAt;
        base::SteadyTime askAt;
        base::SteadyTime removedAt;    // an earlier one was asked to go
        int notFound = 0;
        bool stands = false;
    };
    [[nodiscard]] QMap<trading::Symbol, Target>::iterator find(const trading::ClientOrderId &id);

    QMap<trading::Symbol, Target> m_targets;
};

} // namespace bw::engine
