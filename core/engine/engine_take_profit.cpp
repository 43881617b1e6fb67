// Take-profits of entries: on usdm placed and kept here, on spot legs of the list that the entry left as.
#include "core/engine/engine.h"
#include "core/engine/venue_text.h"
#include "core/safety/spot_entry.h"

#include <algorithm>

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::ReplyKind;
using engine_client::Severity;
using exchange::Fate;
using Heard = TakeProfitKeeper::Heard;
using trading::Symbol;

void Engine::planTakeProfit(const Symbol &symbol, trading::Price target, Now now)
{
    if (m_spot) {
        return;
    }
    m_takeProfits.plan(symbol, target);
    m_chronicle.record(kind::kPlannedTakeProfit, {{QStringLiteral("symbol"), symbol.text()}, {QStringLiteral("target"), target.toString()}}, now.venue);
}

// The journal has to know: another position of the symbol is none of its business.
void Engine::endTakeProfit(const Symbol &symbol, Now now)
{
    m_takeProfits.forget(symbol);
    m_chronicle.record(kind::kPlannedTakeProfit, {{QStringLiteral("symbol"), symbol.text()}, {QStringLiteral("target"), QJsonValue()}}, now.venue);
}

void Engine::keepTakeProfits(Now now)
{
    if (m_takeProfits.isEmpty() || !m_ledger.everRead() || m_resync || banned(now)) {
        return;
    }
    const bool flattening = m_latch.engaged && m_latch.level == base::StopLevel::Flatten;
    QSet<Symbol> covered;
    for (const Symbol &symbol : m_takeProfits.symbols()) {
        const bool mayCome = !m_ledger.pending(symbol).isEmpty() || std::any_of(m_intents.cbegin(), m_intents.cend(), [&symbol](const Intent &intent) {
            return intent.order.symbol == symbol && intent.purpose == safety::Purpose::Entry;
        });
        if (flattening || (m_ledger.position(symbol).isFlat() && !mayCome)) {
            endTakeProfit(symbol, now);
        } else if (m_guardAnswers.value(symbol).verdict == safety::GuardVerdict::Protected) {
            covered.insert(symbol);
        }
    }
    const TakeProfitKeeper::Due due = m_takeProfits.due(covered, m_ledger.conditionals(), now.steady);
    for (const auto &[symbol, id] : due.remove) {
        m_out.append(CancelStop{symbol, id});
    }
    for (const auto &[symbol, id] : due.ask) {
        m_out.append(QueryStop{symbol, id});
    }
    for (const auto &[symbol, target] : due.place) {
        placeTakeProfit(symbol, target, now);
    }
}

void Engine::placeTakeProfit(const Symbol &symbol, trading::Price target, Now now)
{
    const trading::Position position = m_ledger.position(symbol);
    const trading::Instrument *filters = instrument(symbol);
    if (!filters || position.isFlat()) {
        return;
    }
    const trading::ClientOrderId id = nextId('t', now);
    const auto order = safety::Gate::approveTakeProfit(position, *filters, target, freshMark(symbol, now), id);
    engine_client::DecisionRow row;
    row.subject = QStringLiteral("take-profit");
    row.symbol = symbol;
    row.text = QStringLiteral("take-profit for %1 at %2").arg(symbol.text(), target.toString());
    row.allowed = order.has_value();
    row.note = order ? QString() : order.error().message;
    row.orders = order ? QList{id} : QList<trading::ClientOrderId>();
    m_chronicle.decide(row, now.venue);
    if (!order) {
        endTakeProfit(symbol, now);
        note(Severity::Warning, QStringLiteral("%1 has no take-profit: %2").arg(symbol.text(), row.note), now);
        return;
    }
    m_takeProfits.onSent(symbol, id, now.steady);
    m_rates.orderSent(now.steady);
    m_out.append(SubmitStop{*order});
}

// True: it was about a take-profit, and is dealt with.
bool Engine::hearTakeProfit(const exchange::AlgoOutcome &event, Now now)
{
    const bool over = m_over.contains(event.clientId) || (event.order && !isWorking(event.order->status));
    const auto symbol = m_takeProfits.symbolOf(event.clientId);
    Heard heard = Heard::NotOurs;
    switch (event.fate) {
    case Fate::Unknown: heard = m_takeProfits.onUnknown(event.clientId, now.steady); break;
    case Fate::Accepted: heard = over ? m_takeProfits.onRefused(event.clientId, false, now.steady) : m_takeProfits.onAccepted(event.clientId); break;
    case Fate::Refused: heard = m_takeProfits.onRefused(event.clientId, event.fromQuery, now.steady); break;
    }
    if (heard == Heard::GivenUp) {
        endTakeProfit(*symbol, now);
        note(Severity::Warning, QStringLiteral("%1 has no take-profit: %2").arg(symbol->text(), event.error ? venueText(event.error)
                                                                                                             : QStringLiteral("it is over already.")), now);
    }
    return heard != Heard::NotOurs;
}

void Engine::takeProfitOver(const trading::AlgoOrderView &order, Now now)
{
    if (!m_takeProfits.forget(order.clientId)) {
        return;
    }
    endTakeProfit(order.symbol, now);
    const bool reached = order.status == trading::AlgoStatus::Triggered || order.status == trading::AlgoStatus::Finished;
    if (!reached && !m_ledger.position(order.symbol).isFlat()) {
        note(Severity::Warning, QStringLiteral("The take-profit of %1 is gone; it is not placed again.").arg(order.symbol.text()), now);
    }
}

// Spot: a take-profit of ours is open. Beside its stop it is part of a list; filled in part, it has none any more.
bool Engine::takeProfitRests(const Symbol &symbol) const
{
    const auto &orders = m_ledger.orders();
    return m_spot && std::any_of(orders.begin(), orders.end(), [&symbol](const TrackedOrder &order) {
        return order.view.symbol == symbol && order.view.isOpen() && safety::isAttachedTakeProfit(order.view.clientId);
    });
}

// With one order of a list all of them go, the stop too: it is put back as soon as the coins are free. True: that was asked for.
bool Engine::cancelTakeProfit(const engine_client::CancelOrder &body, const Command &command, Now now)
{
    const TrackedOrder *order = m_ledger.find(body.clientId);
    const bool attached = m_spot && order && order->view.isOpen() && safety::isAttachedTakeProfit(body.clientId);
    if (!attached || m_ledger.position(order->view.symbol).isFlat()) {
        return false;
    }
    const Symbol symbol = order->view.symbol;
    const auto trigger = m_guard.plannedStop(symbol);
    if (!trigger || stopOnItsWay(symbol, now)) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("The stop of %1 goes with its take-profit, and cannot be put back now.").arg(symbol.text()));
    } else {
        (void)freeFirst(symbol, {{}, *trigger, command.id, {}, now.steady, {}}, now);
    }
    return true;
}

} // namespace bw::engine
