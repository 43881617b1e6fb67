// What only spot can get wrong: holdings, locked coins, dust, what is adopted.
#include "tests/simulation/checker.h"

#include <algorithm>

namespace bw::simulation {

using trading::Symbol;

namespace {

constexpr int kNotFree = -2010;              // "Account has insufficient balance for requested action."; other rejections share the number
constexpr int kFilter = -1013;               // "Filter failure: LOT_SIZE", ...
constexpr std::int64_t kKnownWithin = 5'000; // what the stream or a reading told

} // namespace

// What a person made a position is one from this instant, at the price that this process was told.
void Checker::replied(const engine_client::Reply &reply)
{
    const auto *adopt = m_command ? std::get_if<engine_client::AdoptHolding>(&*m_command) : nullptr;
    if (!adopt || reply.kind != engine_client::ReplyKind::Done) {
        return;
    }
    if (adopt->approver.trimmed().isEmpty()) {
        fail("spot", QStringLiteral("a holding was adopted by nobody."));
    }
    m_exchange->adopted(adopt->symbol, adopt->quantity, m_toldMark.value(adopt->symbol));
    m_amount[adopt->symbol] = m_exchange->amount(adopt->symbol);
    m_lastChangeMs = m_otherChangeMs[adopt->symbol] = m_world->elapsedMs();
}

// What a stranger has open may lock the coins of a position; it goes when the position has to be left.
bool Checker::strangerLocks() const
{
    const auto locks = [](const auto &order) { return ExchangeSide::isForeign(order.clientId) && order.side == trading::Side::Sell; };
    const QList<trading::OrderView> orders = m_exchange->orders({});
    const QList<trading::AlgoOrderView> stops = m_exchange->stops({});
    return std::any_of(orders.begin(), orders.end(), locks) || std::any_of(stops.begin(), stops.end(), locks);
}

// An exit or a stop of ours was refused for a reason that we could have known.
void Checker::judgeRefusal(const exchange::VenueEvent &event)
{
    const auto *order = std::get_if<exchange::OrderOutcome>(&event);
    const auto *stop = std::get_if<exchange::AlgoOutcome>(&event);
    const trading::ClientOrderId id = order ? order->clientId : stop ? stop->clientId : trading::ClientOrderId();
    const auto error = order ? order->error : stop ? stop->error : std::nullopt;
    const bool asked = (order && order->fromQuery) || (stop && stop->fromQuery);
    const bool notFree = error && error->venueCode == kNotFree && error->message.contains(QLatin1String("insufficient"));
    const bool known = (notFree || (error && error->venueCode == kFilter)) && !asked && !isOfEntry(id);
    const std::int64_t since = std::max({m_world->calmSinceMs(), m_processSinceMs, m_strangerMs});
    if (m_exchange->isSpot() && known && !strangerLocks() && m_world->elapsedMs() - since >= kKnownWithin) {
        fail("spot", QStringLiteral("%1 left, and was refused: %2").arg(id.text(), error->message));
    }
}

} // namespace bw::simulation
