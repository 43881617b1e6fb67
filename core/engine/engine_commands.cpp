// What people and programs ask for.
#include "core/base/mutants.h"
#include "core/engine/engine.h"

#include "core/safety/take_profit.h"
#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;

QString Engine::describeOrder(trading::Side side, trading::Quantity quantity, const trading::Symbol &symbol, trading::OrderType type,
                              std::optional<trading::Price> limit)
{
    const QString price = type == trading::OrderType::Limit && limit ? limit->toString() : QString();
    return QStringLiteral("%1 %2 %3 at %4").arg(toWord(side), quantity.toString(), symbol.text(),
                                                price.isEmpty() ? QStringLiteral("market") : price);
}

// The same id is the same order, whenever it is asked for: it is answered as far as it has come, and not sent again.
bool Engine::askedBefore(const engine_client::OpenPosition &body, const Command &command)
{
    const auto known = m_requests.find(body.requestId);
    if (!known) {
        return false;
    }
    if (known->asked != body.asked) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("This client_order_id was used for another order, %1.").arg(known->order.text()), {}, "id-used");
    } else if (!known->ended) {
        reply(command.id, ReplyKind::Accepted, QStringLiteral("Sent before, as order %1; it has not ended yet. Nothing was sent again.").arg(known->order.text()));
    } else {
        reply(command.id, known->placed ? ReplyKind::Done : ReplyKind::Failed,
              QStringLiteral("Sent before, as order %1, and ended: %2. Nothing was sent again.").arg(known->order.text(), known->note.isEmpty() ? QStringLiteral("it never reached the exchange") : known->note));
    }
    return true;
}

void Engine::handle(const engine_client::OpenPosition &body, const Command &command, Now now)
{
    if (askedBefore(body, command)) {
        return;
    }
    for (const HeldEntry &held : std::as_const(m_heldEntries)) {
        if (!body.requestId.isEmpty() && held.request.id == body.requestId) {
            return reply(command.id, ReplyKind::Waits, QStringLiteral("It waits for a person's approval as %1; nothing was added.").arg(held.id.text()));
        }
    }
    safety::EntryIntent intent = body.intent;
    intent.approval = needsApproval(command) ? safety::Approval::Needed : safety::Approval::NotNeeded; // nobody outside says that it was given
    enter(intent, nextId('e', now), {body.requestId, body.asked}, command, now);
}

void Engine::enter(const safety::EntryIntent &intent, const trading::ClientOrderId &id, const RequestName &request, const Command &command, Now now)
{
    const safety::EntryDecision decision = safety::Gate::judge(riskView(now), intent, id);

    const QString problem = safety::takeProfitProblem(riskView(now), intent);

    DecisionRow row;
    row.subject = QStringLiteral("entry");
    row.allowed = decision.order.has_value() && problem.isEmpty();
    row.symbol = intent.symbol;
    row.text = describeOrder(intent.side, intent.quantity, intent.symbol, intent.type, intent.limitPrice)
               + (intent.stopPrice ? QStringLiteral(", stop %1").arg(intent.stopPrice->toString()) : QStringLiteral(", no stop"))
               + (intent.takeProfit ? QStringLiteral(", take-profit %1").arg(intent.takeProfit->toString()) : QString());
    row.verdict = decision.verdict;
    row.orders = row.allowed ? QList{id} : QList<trading::ClientOrderId>();
    row.note = QStringLiteral("asked by %1").arg(command.from) + (problem.isEmpty() ? QString() : QStringLiteral("; %1").arg(problem));
    m_chronicle.decide(row, now.venue);
    if (!problem.isEmpty()) {
        reply(command.id, ReplyKind::Failed, problem);
        return;
    }
    if (!decision.order && mayWait(decision.verdict)) {
        return holdForApproval({id, intent, request, command, row.text, now.venue, now.steady}, now);
    }
    if (!decision.order) {
        reply(command.id, ReplyKind::Refused, QStringLiteral("Refused: nothing was sent."), decision.verdict);
        return;
    }

    m_ledger.reserve(*decision.order, intent.stopPrice);
    m_trades.entrySent(id, now.venue);
    m_rates.orderSent(now.steady);
    Intent kept;
    kept.order = m_ledger.find(id)->view;
    kept.stop = intent.stopPrice;
    keepDecision(kept, now);
    m_intents.insert(id, kept);
    m_waiting.insert(id, Waiting{command.id, row.text});
    if (!request.id.isEmpty()) {
        m_requests.sent(request.id, request.asked, id);
        m_chronicle.record(kind::kRequest, {{QStringLiteral("request_id"), request.id}, {QStringLiteral("asked"), request.asked},
                                            {QStringLiteral("client_id"), id.text()}}, now.venue);
    }
    if (intent.stopPrice) {
        m_guard.planStop(intent.symbol, *intent.stopPrice);
        m_chronicle.record(kind::kPlannedStop, {{QStringLiteral("symbol"), intent.symbol.text()},
                                                {QStringLiteral("trigger"), intent.stopPrice->toString()}}, now.venue);
    }
    if (intent.takeProfit) {
        planTakeProfit(intent.symbol, *intent.takeProfit, now);
    }
    m_ownSymbols.insert(intent.symbol);
    expectAttachedStop(*decision.order, now);
    m_out.append(Submit{*decision.order});
}

void Engine::handle(const engine_client::CancelOrder &body, const Command &command, Now now)
{
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        if (order.clientId != body.clientId) {
            continue;
        }
        QList<trading::AlgoOrderView> rest = lastingConditionals();
        rest.removeIf([&body](const auto &o) { return o.clientId == body.clientId; });
        const trading::Position position = mayBecome(order.symbol); // whatever symbol was asked for with the id
        if (!position.isFlat() && order.isExit() && !safety::StopGuard::coveringStop(position, rest)) {
            reply(command.id, ReplyKind::Failed, QStringLiteral("This is the only protective stop of %1; move it instead.").arg(order.symbol.text()), {}, "protective-stop");
            return;
        }
        m_retiring.insert(body.clientId, Retiring{order.symbol, 0, now.steady});
        m_out.append(CancelStop{order.symbol, body.clientId});
        reply(command.id, ReplyKind::Accepted, QStringLiteral("Cancel sent."));
        return;
    }
    if (cancelTakeProfit(body, command, now)) {
        return;
    }
    if (!m_ledger.find(body.clientId)) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("There is no open order %1.").arg(body.clientId.text()));
        return;
    }
    note(Severity::Info, QStringLiteral("Cancel of %1 asked by %2.").arg(body.clientId.text(), command.from), now);
    m_out.append(Cancel{body.symbol, body.clientId});
    reply(command.id, ReplyKind::Accepted, QStringLiteral("Cancel sent."));
}

} // namespace bw::engine
