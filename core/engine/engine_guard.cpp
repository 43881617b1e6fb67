// The stop guard as the engine carries it out: stops placed, moved over a bridge, asked for, dropped.
#include "core/engine/engine.h"
#include "core/engine/venue_text.h"

#include "core/base/contracts.h"
#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;
using exchange::Fate;
using safety::GuardVerdict;

namespace {

constexpr base::Millis kOrphanAfter{1500};
constexpr int kOrderWouldTrigger = -2021;
constexpr int kStopWouldTrigger = -4142;

} // namespace

void Engine::guardPositions(Now now)
{
    if (!m_ledger.everRead() || m_resync || !m_instruments) {
        return; // before the exchange's list of symbols is here, nothing could be placed: no verdict, no clock
    }
    QMap<trading::Symbol, safety::GuardAnswer> answers;
    m_guardAnswers.swap(answers);
    const QMap<trading::Symbol, trading::Position> positions = m_ledger.positions();
    for (const trading::Position &position : positions) {
        guard(position, now);
        const auto before = answers.constFind(position.symbol);
        const GuardVerdict is = m_guardAnswers.value(position.symbol).verdict;
        const bool unprotected = is != GuardVerdict::Protected;
        const bool news = before == answers.constEnd() || (before->verdict == GuardVerdict::Protected) == unprotected;
        if (news) {
            note(unprotected ? Severity::Alarm : Severity::Info,
                 unprotected ? (is == GuardVerdict::AwaitingOperator
                                    ? QStringLiteral("%1 is UNPROTECTED: no stop works at the exchange. Place one or close it; nothing is done by itself.")
                                    : QStringLiteral("%1 is UNPROTECTED: a stop is being placed.")).arg(position.symbol.text())
                             : QStringLiteral("%1 is protected by a stop at the exchange.").arg(position.symbol.text()), now);
        }
    }
}

void Engine::guard(const trading::Position &position, Now now)
{
    const MarkView *mark = m_ledger.mark(position.symbol);
    const safety::GuardAnswer answer = m_guard.judge(position, m_ledger.conditionals(),
                                                     mark ? std::optional(mark->mark) : std::nullopt, now.steady);
    m_guardAnswers.insert(position.symbol, answer);
    const bool flattening = m_plan.active() && m_plan.progress().record.level == base::StopLevel::Flatten;
    if (flattening) {
        return; // it is being closed
    }
    if (answer.verdict == GuardVerdict::PlaceNow && answer.trigger) {
        sendStop(position, *answer.trigger, now, 0);
    } else if (answer.verdict == GuardVerdict::ExitNow) {
        m_guard.onExitSent(position.symbol, now.steady);
        safety::ExitIntent intent;
        intent.purpose = safety::Purpose::GuardExit;
        intent.symbol = position.symbol;
        note(Severity::Alarm, QStringLiteral("%1 could not be protected and is being closed.").arg(position.symbol.text()), now);
        sendExit(intent, nextId('g'), now, 0, QStringLiteral("no protective stop could be placed"));
    }
}

// A stop of ours that outlives its position could open nothing, but it is litter at the exchange.
void Engine::dropOrphanStops(Now now)
{
    if (!m_ledger.everRead() || m_resync || m_plan.active()) {
        return;
    }
    QHash<trading::ClientOrderId, base::SteadyTime> still;
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        const bool orphan = Ledger::isOurs(order.clientId) && m_ledger.position(order.symbol).isFlat()
                            && m_ledger.pending(order.symbol).isEmpty();
        if (!orphan) {
            continue;
        }
        const base::SteadyTime since = m_orphanSince.value(order.clientId, now.steady);
        still.insert(order.clientId, since);
        if (now.steady.since(since) >= kOrphanAfter && !m_stopCancelsSent.contains(order.clientId)) {
            m_stopCancelsSent.insert(order.clientId);
            m_out.append(CancelStop{order.symbol, order.clientId});
        }
    }
    m_orphanSince = still;
}

QString Engine::stopDistanceProblem(const trading::Position &position, trading::Price trigger) const
{
    const auto working = safety::StopGuard::coveringStop(position, m_ledger.conditionals());
    const bool towardSafety = working && (position.isLong() ? trigger >= *working : trigger <= *working);
    if (towardSafety) {
        return {};
    }
    const trading::Price distance = position.isLong() ? position.entryPrice - trigger : trigger - position.entryPrice;
    const trading::Price furthest = times(position.entryPrice, m_config.limits.values().stopDistance, trading::Rounding::Floor);
    if (distance <= furthest) {
        return {};
    }
    return QStringLiteral("A stop at %1 is further than %2 % from the entry price %3.")
        .arg(trigger.toString(), base::Decimal::mul(m_config.limits.values().stopDistance.value(), base::Decimal::fromInt(100),
                                                    base::Rounding::HalfEven).toString(),
             position.entryPrice.toString());
}

void Engine::handle(const engine_client::PlaceStop &body, const Command &command, Now now)
{
    const trading::Position position = m_ledger.position(body.symbol);
    const QString problem = position.isFlat() ? QStringLiteral("There is no position in %1.").arg(body.symbol.text())
                                              : stopDistanceProblem(position, body.trigger);
    if (!problem.isEmpty()) {
        reply(command.id, ReplyKind::Failed, problem);
        return;
    }
    sendStop(position, body.trigger, now, command.id);
}

// A working stop is bridged: the new one stands before the old one goes, so that cover never lapses. Two closePosition
// stops in one direction are refused (-4130), so the second one carries the quantity.
void Engine::sendStop(const trading::Position &position, trading::Price trigger, Now now, engine_client::CommandId command)
{
    const trading::Instrument *filters = instrument(position.symbol);
    const MarkView *mark = m_ledger.mark(position.symbol);
    const trading::ClientOrderId id = nextId('s');
    QList<trading::ClientOrderId> replaces;
    bool closePositionWorks = false;
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        if (order.symbol == position.symbol && order.isExit() && order.side == position.exitSide()
            && order.type == trading::ConditionalType::StopMarket) {
            replaces.append(order.clientId);
            closePositionWorks = closePositionWorks || order.closePosition;
        }
    }
    const auto stop = filters ? safety::Gate::approveStop(position, *filters, trigger,
                                                          mark ? std::optional(mark->mark) : std::nullopt, id,
                                                          closePositionWorks ? safety::StopCover::FixedQuantity : safety::StopCover::WholePosition)
                              : base::failure(base::ErrorCode::NotFound, QStringLiteral("%1 is not known to the exchange's list of symbols yet.").arg(position.symbol.text()));
    DecisionRow row;
    row.subject = QStringLiteral("stop");
    row.symbol = position.symbol;
    row.text = QStringLiteral("protective stop for %1 %2 at %3").arg(position.amount.toString(), position.symbol.text(), trigger.toString());
    row.allowed = stop.has_value();
    row.note = stop ? QString() : stop.error().message;
    m_chronicle.decide(row, now.venue);
    if (!stop) {
        if (command == 0) {
            m_guard.onAnswered(position.symbol, false, true); // a person's slip is answered, never acted upon
        }
        reply(command, ReplyKind::Failed, row.note);
        return;
    }
    m_guard.planStop(position.symbol, stop->triggerPrice());
    m_guard.onSubmitted(position.symbol, now.steady);
    m_chronicle.record(kind::kPlannedStop, {{QStringLiteral("symbol"), position.symbol.text()},
                                            {QStringLiteral("trigger"), stop->triggerPrice().toString()}}, now.venue);
    m_stopsInFlight.insert(id, StopInFlight{position.symbol, command, replaces});
    m_out.append(SubmitStop{*stop});
}

void Engine::handle(const exchange::AlgoOutcome &event, Now now)
{
    m_changedSinceRead = true;
    const auto flight = m_stopsInFlight.constFind(event.clientId);
    if (event.fate == Fate::Accepted && event.order) {
        m_ledger.applyAlgo(*event.order, now.steady);
    }
    if (flight == m_stopsInFlight.constEnd()) {
        return;
    }
    const StopInFlight stop = *flight;
    m_stopsInFlight.remove(event.clientId);
    if (event.fate == Fate::Unknown) { // it may stand: ask before the guard's patience ends
        reply(stop.command, ReplyKind::Unknown, QStringLiteral("The exchange's answer did not arrive; the account is being read."));
        return requestReading(now);
    }
    const bool ok = event.fate == Fate::Accepted;
    const int code = event.error ? event.error->venueCode : 0;
    m_guard.onAnswered(stop.symbol, ok, code == kOrderWouldTrigger || code == kStopWouldTrigger);
    if (ok) {
        for (const trading::ClientOrderId &old : stop.replaces) {
            m_out.append(CancelStop{stop.symbol, old});
        }
        reply(stop.command, ReplyKind::Done, QStringLiteral("The protective stop works at the exchange."));
        return;
    }
    note(Severity::Warning, QStringLiteral("A protective stop for %1 was refused: %2").arg(stop.symbol.text(), venueText(event.error)), now);
    reply(stop.command, ReplyKind::Failed, QStringLiteral("The exchange refused the stop: %1").arg(venueText(event.error)));
}

// What the guard knew of a position goes with it, and the plan of an entry that never filled likewise; what an entry
// that may still fill was approved with stays.
void Engine::forgetFlat(const trading::Symbol &symbol)
{
    if (!m_ledger.position(symbol).isFlat()) {
        return;
    }
    std::optional<trading::Price> planned = m_ledger.pending(symbol).isEmpty() ? std::nullopt : m_guard.plannedStop(symbol);
    for (const Intent &intent : std::as_const(m_intents)) {
        if (intent.order.symbol == symbol && intent.purpose == safety::Purpose::Entry && intent.stop) {
            planned = intent.stop;
        }
    }
    m_guard.onFlat(symbol);
    if (planned) {
        m_guard.planStop(symbol, *planned);
    }
}

} // namespace bw::engine
