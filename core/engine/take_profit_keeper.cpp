#include "core/engine/take_profit_keeper.h"

#include <algorithm>

namespace bw::engine {

using base::SteadyTime;
using trading::ClientOrderId;
using trading::Symbol;

namespace {

constexpr base::Millis kAskAfter{2000};        // no answer to one that was sent, or none to the question
constexpr base::Millis kNotPlacedAfter{1500};  // one may be invisible for a moment after it was placed
constexpr base::Millis kRemoveAgainAfter{2000};
constexpr int kNegativeAnswersNeeded = 2;

bool isTakeProfitOfOurs(const trading::AlgoOrderView &order, const Symbol &symbol)
{
    return order.symbol == symbol && order.type == trading::ConditionalType::TakeProfitMarket && order.closePosition && isWorking(order.status)
        && order.clientId.text().startsWith(QLatin1String("bw-"));
}

} // namespace

void TakeProfitKeeper::plan(const Symbol &symbol, trading::Price target)
{
    Target &known = m_targets[symbol];
    if (known.price != target) {
        known = Target{target, {}, {}, {}, {}};
    }
}

bool TakeProfitKeeper::forget(const ClientOrderId &id)
{
    const auto it = find(id);
    if (it == m_targets.end()) {
        return false;
    }
    m_targets.erase(it);
    return true;
}

std::optional<trading::Price> TakeProfitKeeper::target(const Symbol &symbol) const
{
    const auto it = m_targets.constFind(symbol);
    return it == m_targets.constEnd() ? std::nullopt : std::optional(it->price);
}

std::optional<Symbol> TakeProfitKeeper::symbolOf(const ClientOrderId &id) const
{
    for (auto it = m_targets.begin(); it != m_targets.end(); ++it) {
        if (!id.isEmpty() && it->id == id) {
            return it.key();
        }
    }
    return std::nullopt;
}

QMap<Symbol, TakeProfitKeeper::Target>::iterator TakeProfitKeeper::find(const ClientOrderId &id)
{
    return std::find_if(m_targets.begin(), m_targets.end(), [&id](const Target &target) { return !target.id.isEmpty() && target.id == id; });
}

TakeProfitKeeper::Due TakeProfitKeeper::due(const QSet<Symbol> &covered, const QList<trading::AlgoOrderView> &working, SteadyTime now)
{
    Due out;
    for (auto it = m_targets.begin(); it != m_targets.end(); ++it) {
        if (it->stands) {
            continue;
        }
        if (!it->id.isEmpty()) {
            if (now >= it->askAt) {
                it->askAt = now + kAskAfter;
                out.ask.append(Ask{it.key(), it->id});
            }
            continue;
        }
        if (!covered.contains(it.key())) {
            continue;
        }
        const auto earlier = std::find_if(working.begin(), working.end(), [&it](const auto &order) { return isTakeProfitOfOurs(order, it.key()); });
        if (earlier == working.end()) {
            out.place.append(Place{it.key(), it->price});
        } else if (it->removedAt.isNever() && earlier->triggerPrice == it->price) { // placed by a run before
            it->id = earlier->clientId;
            it->stands = true;
        } else if (it->removedAt.isNever() || now.since(it->removedAt) >= kRemoveAgainAfter) {
            it->removedAt = now;
            out.remove.append(Remove{it.key(), earlier->clientId});
        }
    }
    return out;
}

void TakeProfitKeeper::onSent(const Symbol &symbol, const ClientOrderId &id, SteadyTime now)
{
    Target &target = m_targets[symbol];
    target.id = id;
    target.sentAt = now;
    target.askAt = now + kAskAfter;
    target.notFound = 0;
}

TakeProfitKeeper::Heard TakeProfitKeeper::onAccepted(const ClientOrderId &id)
{
    const auto it = find(id);
    if (it == m_targets.end()) {
        return Heard::NotOurs;
    }
    it->stands = true;
    return Heard::Stands;
}

TakeProfitKeeper::Heard TakeProfitKeeper::onUnknown(const ClientOrderId &id, SteadyTime now)
{
    const auto it = find(id);
    if (it == m_targets.end()) {
        return Heard::NotOurs;
    }
    it->askAt = std::min(it->askAt, now + kNotPlacedAfter);
    return Heard::Waits;
}

TakeProfitKeeper::Heard TakeProfitKeeper::onRefused(const ClientOrderId &id, bool fromQuery, SteadyTime now)
{
    const auto it = find(id);
    if (it == m_targets.end()) {
        return Heard::NotOurs;
    }
    it->notFound += fromQuery ? 1 : 0;
    const bool sure = !fromQuery || (it->notFound >= kNegativeAnswersNeeded && now.since(it->sentAt) >= kNotPlacedAfter);
    if (it->stands || !sure) {
        return Heard::Waits;
    }
    m_targets.erase(it);
    return Heard::GivenUp;
}

} // namespace bw::engine
