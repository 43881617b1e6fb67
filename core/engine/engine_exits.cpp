// Exits: what leaves a position, and what has to make way for it.
#include "core/base/mutants.h"
#include "core/engine/engine.h"

#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;

namespace {

constexpr base::Millis kMakesWayWithin{2000};

// An exit at market that is on its way is no hindrance: it is one of those that are waited for.
bool holdsQuantity(const TrackedOrder &order, const trading::Symbol &symbol)
{
    return order.view.symbol == symbol && order.view.reduceOnly && order.view.isOpen() && order.view.type != trading::OrderType::Market;
}

} // namespace

void Engine::handle(const engine_client::ClosePosition &body, const Command &command, Now now)
{
    safety::ExitIntent intent;
    intent.symbol = body.symbol;
    intent.quantity = body.quantity;
    intent.type = body.type;
    intent.limitPrice = body.limitPrice;
    const QString reason = body.reason.trimmed();
    if (reason.isEmpty() || (BW_MUTANT("exit-blocked-by-stop") && m_latch.engaged)) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("A reason is required to close a position."));
        return;
    }
    if (body.type == trading::OrderType::Limit && !body.limitPrice) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("A limit close needs a price."));
        return;
    }
    const QString why = QStringLiteral("%1 (asked by %2)").arg(reason, command.from);
    if (const QString problem = spotExitProblem(intent, now); !problem.isEmpty()) {
        reply(command.id, ReplyKind::Failed, problem);
    } else if (!freeFirst(intent.symbol, {intent, {}, command.id, why, now.steady, {}}, now)) {
        sendExit(intent, nextId('x', now), now, command.id, why);
    }
}

void Engine::sendExit(const safety::ExitIntent &intent, const trading::ClientOrderId &id, Now now,
                      engine_client::CommandId command, const QString &why)
{
    const trading::Position position = sellable(intent.symbol);
    const trading::Instrument *filters = instrument(intent.symbol);
    trading::Instrument bare; // of a symbol that the exchange does not list (any more): it has the last word, not we
    bare.symbol = intent.symbol;
    safety::ExitDecision decision;
    if (!filters && intent.type != trading::OrderType::Market) {
        decision.refusal = QStringLiteral("%1 is not known to the exchange's list of symbols yet.").arg(intent.symbol.text());
    } else {
        decision = safety::Gate::approveExit(position, filters ? *filters : bare, intent, id, freshMark(intent.symbol, now));
    }

    DecisionRow row;
    row.subject = QStringLiteral("exit");
    row.allowed = !decision.orders.isEmpty();
    row.symbol = intent.symbol;
    row.note = decision.refusal.isEmpty() ? why : decision.refusal;
    for (const safety::ApprovedOrder &order : decision.orders) {
        row.orders.append(order.clientId());
    }
    const trading::Quantity wanted = intent.quantity.value_or(position.amount.abs());
    row.text = describeOrder(position.exitSide(), decision.orders.isEmpty() ? wanted : decision.orders.first().quantity(),
                             intent.symbol, intent.type, intent.limitPrice);
    m_chronicle.decide(row, now.venue);
    if (decision.orders.isEmpty()) {
        exitNotSent(intent, position, now);
        reply(command, ReplyKind::Failed, decision.refusal);
        return;
    }
    QList<trading::ClientOrderId> parts;
    for (const safety::ApprovedOrder &order : decision.orders) {
        parts.append(order.clientId());
        m_ledger.reserve(order);
        Intent kept;
        kept.order = m_ledger.find(order.clientId())->view;
        kept.purpose = order.purpose();
        keepDecision(kept, now);
        m_intents.insert(order.clientId(), kept);
        m_waiting.insert(order.clientId(), Waiting{order.clientId() == decision.orders.last().clientId() ? command : 0, row.text});
        m_rates.orderSent(now.steady);
        m_out.append(Submit{order});
    }
    if (intent.purpose == safety::Purpose::StopExit) {
        m_plan.onExitSent(intent.symbol, parts, now.steady);
    }
}

void Engine::exitNotSent(const safety::ExitIntent &intent, const trading::Position &position, Now now)
{
    const bool pending = m_spot && position.isFlat() && !m_ledger.position(intent.symbol).isFlat(); // sold, and not told yet
    if (intent.purpose == safety::Purpose::StopExit && pending) {
        m_plan.onExitAnswered(intent.symbol, std::nullopt);
    } else if (intent.purpose == safety::Purpose::StopExit && position.isFlat()) {
        m_plan.onPositionFlat(intent.symbol);
        m_plan.onExitAnswered(intent.symbol, std::nullopt);
    } else if (intent.purpose == safety::Purpose::StopExit && !BW_MUTANT("dust-never-given-up")) {
        m_plan.onDust(intent.symbol, position.amount);
    } else if (intent.purpose == safety::Purpose::GuardExit && !pending) {
        m_guard.onTooSmall(intent.symbol, position.amount, m_spot ? safety::StopGuard::DustClock::Restarts : safety::StopGuard::DustClock::Runs);
        note(Severity::Alarm, QStringLiteral("%1 of %2 are dust: neither a stop nor an exit of that size is taken by the exchange. It stays as it is.")
                                  .arg(position.amount.abs().toString(), intent.symbol.text()), now);
    }
}

// Reduce-only orders that rest hold the quantity (-2022, -4118): they go, and the exit is sent again. True if any was there.
bool Engine::freeQuantity(const trading::Symbol &symbol, Now now)
{
    bool any = false;
    for (const TrackedOrder &order : std::as_const(m_ledger).orders()) {
        if (!holdsQuantity(order, symbol)) {
            continue;
        }
        any = true;
        m_out.append(Cancel{symbol, order.view.clientId});
        note(Severity::Warning, QStringLiteral("%1 holds the quantity of %2 that has to be closed now: it is cancelled.")
                                    .arg(order.view.clientId.text(), symbol.text()), now);
    }
    return any;
}

// The quantity of a person's close was held by an order that rests: true if that makes way and the close goes out again.
bool Engine::closeLater(const Intent &intent, Now now)
{
    const trading::ClientOrderId &id = intent.order.clientId;
    if (intent.order.type != trading::OrderType::Market || m_secondTries.contains(id) || !freeQuantity(intent.order.symbol, now)) {
        return false;
    }
    const Waiting waiting = m_waiting.take(id);
    m_heldBack.append(HeldBack{intent.order.symbol, intent.order.quantity, waiting.command, now.steady});
    return true;
}

void Engine::sendHeldBack(Now now)
{
    const QList<HeldBack> held = std::exchange(m_heldBack, {});
    for (const HeldBack &close : held) {
        const auto &orders = std::as_const(m_ledger).orders();
        const bool blocked = std::any_of(orders.begin(), orders.end(), [&](const TrackedOrder &order) { return holdsQuantity(order, close.symbol); });
        if (blocked && now.steady.since(close.since) < kMakesWayWithin) {
            m_heldBack.append(close);
            continue;
        }
        safety::ExitIntent intent;
        intent.symbol = close.symbol;
        intent.quantity = close.quantity;
        const trading::ClientOrderId id = nextId('x', now);
        m_secondTries.insert(id);
        sendExit(intent, id, now, close.command, QStringLiteral("again, after what held the quantity made way"));
    }
}

} // namespace bw::engine
