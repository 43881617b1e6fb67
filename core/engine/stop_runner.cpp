#include "core/engine/stop_runner.h"

#include "core/safety/gate.h"

#include <utility>

namespace bw::engine {

using base::Now;
using trading::Symbol;

Effects StopRunner::begin(const base::LatchRecord &record, Now now)
{
    m_begunAt = now.steady;
    m_seen.reset();
    m_waiting.clear();
    m_plan.begin(record, -1, std::nullopt, now.steady);
    return advance(now);
}

Effects StopRunner::onVenue(const exchange::VenueEvent &event, Now now)
{
    if (const auto *order = std::get_if<exchange::OrderOutcome>(&event)) {
        hear(*order, now);
    } else if (const auto *cancel = std::get_if<exchange::CancelOutcome>(&event)) {
        hear(*cancel, now);
    } else if (const auto *reading = std::get_if<exchange::ReadingOutcome>(&event)) {
        hear(*reading, now);
    } else if (const auto *instruments = std::get_if<exchange::InstrumentsLoaded>(&event)) {
        remember(*instruments);
        m_plan.wake(now.steady);
    } else if (const auto *path = std::get_if<exchange::PathChanged>(&event)) {
        if (path->state == exchange::PathState::Up && path->path != exchange::Path::MarketStream) {
            m_plan.wake(now.steady);
        }
    }
    return advance(now);
}

Effects StopRunner::onTick(Now now)
{
    return advance(now);
}

void StopRunner::hear(const exchange::OrderOutcome &event, Now now)
{
    const auto sent = m_sent.constFind(event.clientId);
    if (sent == m_sent.constEnd()) {
        return;
    }
    m_changedSinceRead = true;
    noteBan(event.error, now);
    if (event.fate == exchange::Fate::Unknown) {
        m_plan.onExitUnknown(*sent, event.error, event.clientId);
        m_open.insert(event.clientId, OpenFate{*sent, now.steady + kLookUpEvery});
        return;
    }
    const bool neverPlaced = event.fromQuery && event.fate == exchange::Fate::Refused;
    if (neverPlaced) { // soon after it was sent that is no proof; the plan lets its fate age
        return;
    }
    m_open.remove(event.clientId);
    m_plan.onExitAnswered(*sent, event.error, event.clientId);
}

void StopRunner::hear(const exchange::CancelOutcome &event, Now now)
{
    m_changedSinceRead = true;
    noteBan(event.error, now);
    if (event.clientId.isEmpty()) {
        m_plan.onCancelAllAnswered(event.symbol, event.fate != exchange::Fate::Unknown);
    } else if (event.fate == exchange::Fate::Accepted) {
        m_plan.onOrderGone(event.clientId);
    }
}

void StopRunner::hear(const exchange::ReadingOutcome &event, Now now)
{
    if (event.readId != m_readId) {
        return;
    }
    if (event.reading) {
        m_seen = *event.reading;
    } else {
        noteBan(event.reading.error(), now);
    }
    m_plan.onReading(event.reading, now.steady, m_changedSinceRead ? safety::ReadAge::MaybeStale : safety::ReadAge::Fresh);
}

void StopRunner::noteBan(const std::optional<base::Error> &error, Now now)
{
    if (error && error->retryAfterMs > 0) {
        m_plan.onBan(now.steady + base::Millis(error->retryAfterMs));
    }
}

Effects StopRunner::advance(Now now)
{
    for (const safety::StopAction &action : m_plan.due(now.steady)) {
        perform(action, now);
    }
    if (!m_waiting.isEmpty() && maySendExits(now)) {
        const QList<Symbol> waiting = std::exchange(m_waiting, {});
        for (const Symbol &symbol : waiting) {
            exit(symbol, now);
        }
    }
    for (auto open = m_open.begin(); open != m_open.end(); ++open) {
        if (m_plan.active() && now.steady >= open->askAt) {
            open->askAt = now.steady + kLookUpEvery;
            m_out.append(Query{open->symbol, open.key()});
        }
    }
    return std::exchange(m_out, {});
}

void StopRunner::perform(const safety::StopAction &action, Now now)
{
    if (const auto *cancelAll = std::get_if<safety::StopCancelAll>(&action)) {
        m_out.append(CancelAll{cancelAll->symbol});
    } else if (const auto *cancel = std::get_if<safety::StopCancelOrder>(&action)) {
        m_out.append(Cancel{cancel->symbol, cancel->clientId});
    } else if (const auto *algo = std::get_if<safety::StopCancelAlgo>(&action)) {
        m_out.append(CancelStop{algo->symbol, algo->clientId});
    } else if (const auto *wanted = std::get_if<safety::StopExit>(&action)) {
        if (maySendExits(now)) {
            exit(wanted->symbol, now);
        } else {
            m_waiting.append(wanted->symbol);
        }
    } else {
        m_changedSinceRead = false;
        m_out.append(ReadAccount{++m_readId});
    }
}

bool StopRunner::maySendExits(Now now) const
{
    return m_instruments || now.steady.since(m_begunAt) >= kInstrumentsPatience;
}

// Where the filters are not known: an amount that the exchange states is a multiple of its own last digit.
trading::Instrument StopRunner::instrumentFor(const trading::Position &position) const
{
    if (m_instruments) {
        if (const auto known = m_instruments->constFind(position.symbol); known != m_instruments->constEnd()) {
            return *known;
        }
    }
    const trading::Quantity amount = position.amount.abs();
    trading::Instrument bare;
    bare.symbol = position.symbol;
    bare.minQuantity = bare.maxQuantity = bare.stepSize = amount;
    bare.minMarketQuantity = bare.maxMarketQuantity = bare.marketStepSize = amount;
    return bare;
}

void StopRunner::exit(const Symbol &symbol, Now now)
{
    trading::Position position{symbol, {}, {}};
    for (const trading::Position &held : m_seen ? m_seen->positions : QList<trading::Position>()) {
        position = held.symbol == symbol ? held : position;
    }
    if (position.isFlat()) {
        m_plan.onPositionFlat(symbol);
        m_plan.onExitAnswered(symbol, std::nullopt);
        return;
    }
    safety::ExitIntent intent;
    intent.purpose = safety::Purpose::StopExit;
    intent.symbol = symbol;
    const auto id = m_ids.next(m_plan.progress().record.epoch, symbol);
    const safety::ExitDecision decision = safety::Gate::approveExit(position, instrumentFor(position), intent, id);
    if (decision.orders.isEmpty()) {
        m_plan.onDust(symbol, position.amount);
        return;
    }
    QList<trading::ClientOrderId> parts;
    for (const safety::ApprovedOrder &order : decision.orders) {
        parts.append(order.clientId());
        m_sent.insert(order.clientId(), symbol);
        m_out.append(Submit{order});
    }
    m_plan.onExitSent(symbol, parts, now.steady);
}

} // namespace bw::engine
