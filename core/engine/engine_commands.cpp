// What people and programs ask for.
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

QString describeOrder(trading::Side side, trading::Quantity quantity, const trading::Symbol &symbol, trading::OrderType type,
                      std::optional<trading::Price> limit)
{
    const QString price = type == trading::OrderType::Limit && limit ? limit->toString() : QString();
    return QStringLiteral("%1 %2 %3 at %4").arg(toWord(side), quantity.toString(), symbol.text(),
                                                price.isEmpty() ? QStringLiteral("market") : price);
}

} // namespace

void Engine::handle(const engine_client::OpenPosition &body, const Command &command, Now now)
{
    const safety::EntryIntent &intent = body.intent;
    const trading::ClientOrderId id = nextId('e', now);
    const safety::EntryDecision decision = safety::Gate::judge(riskView(now), intent, id);

    DecisionRow row;
    row.subject = QStringLiteral("entry");
    row.allowed = decision.order.has_value();
    row.symbol = intent.symbol;
    row.text = describeOrder(intent.side, intent.quantity, intent.symbol, intent.type, intent.limitPrice)
               + (intent.stopPrice ? QStringLiteral(", stop %1").arg(intent.stopPrice->toString()) : QStringLiteral(", no stop"));
    row.verdict = decision.verdict;
    row.note = QStringLiteral("asked by %1").arg(command.from);
    m_chronicle.decide(row, now.venue);
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
    m_intents.insert(id, kept);
    m_waiting.insert(id, Waiting{command.id, row.text});
    m_chronicle.record(kind::kIntent, toJson(kept), now.venue);
    if (intent.stopPrice) {
        m_guard.planStop(intent.symbol, *intent.stopPrice);
        m_chronicle.record(kind::kPlannedStop, {{QStringLiteral("symbol"), intent.symbol.text()},
                                                {QStringLiteral("trigger"), intent.stopPrice->toString()}}, now.venue);
    }
    m_ownSymbols.insert(intent.symbol);
    m_out.append(Submit{*decision.order});
}

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
    sendExit(intent, nextId('x', now), now, command.id, QStringLiteral("%1 (asked by %2)").arg(reason, command.from));
}

void Engine::sendExit(const safety::ExitIntent &intent, const trading::ClientOrderId &id, Now now,
                      engine_client::CommandId command, const QString &why)
{
    const trading::Position position = m_ledger.position(intent.symbol);
    const trading::Instrument *filters = instrument(intent.symbol);
    trading::Instrument bare; // of a symbol that the exchange does not list (any more): it has the last word, not we
    bare.symbol = intent.symbol;
    safety::ExitDecision decision;
    if (!filters && intent.type != trading::OrderType::Market) {
        decision.refusal = QStringLiteral("%1 is not known to the exchange's list of symbols yet.").arg(intent.symbol.text());
    } else {
        decision = safety::Gate::approveExit(position, filters ? *filters : bare, intent, id);
    }

    DecisionRow row;
    row.subject = QStringLiteral("exit");
    row.allowed = !decision.orders.isEmpty();
    row.symbol = intent.symbol;
    row.note = decision.refusal.isEmpty() ? why : decision.refusal;
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
        m_intents.insert(order.clientId(), kept);
        m_chronicle.record(kind::kIntent, toJson(kept), now.venue);
        m_waiting.insert(order.clientId(), Waiting{order.clientId() == decision.orders.last().clientId() ? command : 0, row.text});
        m_rates.orderSent(now.steady);
        m_out.append(Submit{order});
    }
    if (intent.purpose == safety::Purpose::StopExit) {
        m_plan.onExitSent(intent.symbol, parts, now.steady);
    }
}

void Engine::handle(const engine_client::CancelOrder &body, const Command &command, Now now)
{
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        if (order.clientId != body.clientId) {
            continue;
        }
        QList<trading::AlgoOrderView> rest = lastingConditionals();
        rest.removeIf([&body](const auto &o) { return o.clientId == body.clientId; });
        const trading::Position position = m_ledger.position(order.symbol); // whatever symbol was asked for with the id
        if (!position.isFlat() && order.isExit() && !safety::StopGuard::coveringStop(position, rest)) {
            reply(command.id, ReplyKind::Failed, QStringLiteral("This is the only protective stop of %1; move it instead.").arg(order.symbol.text()));
            return;
        }
        m_retiring.insert(body.clientId, Retiring{order.symbol, now.steady});
        m_out.append(CancelStop{order.symbol, body.clientId});
        reply(command.id, ReplyKind::Accepted, QStringLiteral("Cancel sent."));
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
