// The stop guard as the engine carries it out: stops placed, moved over a bridge, asked for, dropped.
#include "core/base/mutants.h"
#include "core/engine/engine.h"
#include "core/engine/venue_text.h"

#include "core/base/contracts.h"
#include "core/safety/loss_at_stop.h"
#include "core/trading/words.h"

#include <array>

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
constexpr base::Millis kAskAfter{2000};        // no answer at all to a stop that was sent
constexpr base::Millis kRetireAgainAfter{2000};
constexpr base::Millis kNotPlacedAfter{1500};  // a stop may be invisible for a moment after it was placed
constexpr base::Millis kOverRemembered{60'000}; // longer than any answer or read is on its way
constexpr int kNegativeAnswersNeeded = 2;
constexpr std::array<int, 5> kAskPausesMs{300, 700, 1000, 2000, 5000};

// Source: Binance USD-M. -2021, -4142: the stop would trigger at once. -4130: one closes the whole position already.
safety::StopAnswer answerOf(const std::optional<base::Error> &error)
{
    const int code = error ? error->venueCode : 0;
    if (code == -2021 || code == -4142) {
        return safety::StopAnswer::WouldTrigger;
    }
    // Spot says it in words: "Stop price would trigger immediately."
    if (code == -2010 && error->message.contains(QLatin1String("trigger immediately"))) {
        return safety::StopAnswer::WouldTrigger;
    }
    return code == -4130 ? safety::StopAnswer::WholeTaken : safety::StopAnswer::Refused;
}

bool isProtective(const trading::AlgoOrderView &order, const trading::Position &position)
{
    return order.symbol == position.symbol && order.isExit() && order.side == position.exitSide()
        && order.type == trading::ConditionalType::StopMarket;
}

// Spot: the exchange takes no further stop of the symbol (MAX_NUM_ALGO_ORDERS, which counts everybody's).
bool stopsAreFull(const Ledger &ledger, const trading::Instrument *filters)
{
    if (!filters || !filters->spot || filters->spot->maxStops <= 0 || BW_MUTANT("stops-without-bounds")) {
        return false;
    }
    const QList<trading::AlgoOrderView> conditionals = ledger.conditionals();
    return std::count_if(conditionals.begin(), conditionals.end(), [filters](const trading::AlgoOrderView &order) {
               return order.symbol == filters->symbol && (isWorking(order.status) || order.status == trading::AlgoStatus::Pending);
           }) >= filters->spot->maxStops;
}

} // namespace

void Engine::guardPositions(Now now)
{
    if (!m_ledger.everRead() || m_resync || !m_instruments) {
        return; // before the exchange's list of symbols is here, nothing could be placed: no verdict, no clock
    }
    if (m_onlyPrice && m_guardCalm) {
        return; // a price uncovers nothing
    }
    askAboutStops(now);
    QMap<trading::Symbol, safety::GuardAnswer> answers;
    m_guardAnswers.swap(answers);
    const QMap<trading::Symbol, trading::Position> positions = m_ledger.positions();
    for (const trading::Position &position : positions) {
        guard(position, now);
        const auto before = answers.constFind(position.symbol);
        tellGuard(position.symbol, before == answers.constEnd() ? std::nullopt : std::optional(*before), now);
    }
    retireStops(now);
    m_guardCalm = m_stopsInFlight.isEmpty() && m_retiring.isEmpty()
                  && std::all_of(m_guardAnswers.cbegin(), m_guardAnswers.cend(),
                                 [](const safety::GuardAnswer &answer) { return answer.verdict == GuardVerdict::Protected && !answer.trigger; });
}

void Engine::tellGuard(const trading::Symbol &symbol, const std::optional<safety::GuardAnswer> &before, Now now)
{
    const GuardVerdict is = m_guardAnswers.value(symbol).verdict;
    const bool unprotected = is != GuardVerdict::Protected;
    if (before && (before->verdict != GuardVerdict::Protected) == unprotected) {
        return;
    }
    if (is == GuardVerdict::TooSmall) {
        note(Severity::Warning, QStringLiteral("What is held of %1 is dust: too small for a stop and for an exit. It stays as it is.").arg(symbol.text()), now);
        return;
    }
    if (!unprotected) {
        note(Severity::Info, QStringLiteral("%1 is protected by a stop at the exchange.").arg(symbol.text()), now);
        return;
    }
    note(Severity::Alarm, (is == GuardVerdict::AwaitingOperator
                               ? QStringLiteral("%1 is UNPROTECTED: no stop works at the exchange. Place one or close it; nothing is done by itself.")
                               : QStringLiteral("%1 is UNPROTECTED: a stop is being placed.")).arg(symbol.text()), now);
}

std::optional<trading::Price> Engine::freshMark(const trading::Symbol &symbol, Now now) const
{
    const MarkView *mark = m_ledger.mark(symbol);
    const bool fresh = mark && now.steady.since(mark->at) <= m_config.limits.values().markFresh;
    return fresh ? std::optional(mark->mark) : std::nullopt;
}

void Engine::guard(const trading::Position &held, Now now)
{
    const trading::Position position = guarded(held.symbol);
    if (position.isFlat()) {
        return guardRest(held, now);
    }
    safety::GuardAnswer answer = m_guard.judge(position, protectors(), freshMark(position.symbol, now), now.steady);
    if (m_spot && answer.verdict == GuardVerdict::Protected) {
        answer.trigger.reset(); // every stop carries a quantity there: none has to take over from a bridge
    }
    if (answer.verdict != GuardVerdict::Protected && awaitsList(position.symbol, now)) {
        answer.verdict = GuardVerdict::Waiting;
    }
    m_guardAnswers.insert(position.symbol, answer);
    if (banned(now) || m_freeing.contains(position.symbol)) {
        return; // told, and carried out when the exchange takes requests again
    }
    // A position that is being flattened is left to the stop, unless its exit does not get through: then it is covered.
    const bool flattening = m_plan.active() && m_plan.progress().record.level == base::StopLevel::Flatten;
    const bool leftToTheStop = flattening && (answer.verdict != GuardVerdict::PlaceNow
                                              || answer.unprotectedFor < m_config.limits.values().guardReplaceWithin);
    if (leftToTheStop) {
        return;
    }
    if (answer.verdict == GuardVerdict::PlaceNow && !stopOnItsWay(position.symbol, now)) {
        if (takeProfitRests(position.symbol) && freeFirst(position.symbol, {{}, *answer.trigger, 0, {}, now.steady, {}}, now)) {
            return; // filled in part, its stop went: the coins are free once it has gone, too
        }
        if (!stopsAreFull(m_ledger, instrument(position.symbol)) || !mergeStops(position.symbol, *answer.trigger, now)) {
            sendStop(uncovered(position), *answer.trigger, answer.cover, StopTask::Guard, now, 0);
        }
    } else if (answer.verdict == GuardVerdict::Protected && answer.trigger && !stopOnItsWay(position.symbol, now)) {
        sendStop(position, *answer.trigger, safety::StopCover::WholePosition, StopTask::Restore, now, 0);
    } else if (answer.verdict == GuardVerdict::ExitNow && !stopMayStand(position.symbol)) {
        m_guard.onExitSent(position.symbol, now.steady);
        safety::ExitIntent intent;
        intent.purpose = safety::Purpose::GuardExit;
        intent.symbol = position.symbol;
        note(Severity::Alarm, QStringLiteral("%1 could not be protected and is being closed.").arg(position.symbol.text()), now);
        const QString why = QStringLiteral("no protective stop could be placed");
        if (!freeFirst(position.symbol, {intent, {}, 0, why, now.steady, {}}, now)) {
            sendExit(intent, nextId('g', now), now, 0, why);
        }
    }
}

// One that nobody answered for as long as the guard waits at all holds up nobody any more: should it stand after all,
// the exchange says so (-4130).
bool Engine::stopOnItsWay(const trading::Symbol &symbol, Now now) const
{
    return std::any_of(m_stopsInFlight.begin(), m_stopsInFlight.end(), [&](const StopInFlight &stop) {
        return stop.symbol == symbol && now.steady.since(stop.sentAt) < m_config.limits.values().guardExitAfter;
    });
}

// A stop whose answer did not come is asked for by its id before another is sent: two of them are one too many.
void Engine::askAboutStops(Now now)
{
    const QList<trading::AlgoOrderView> conditionals = m_ledger.conditionals();
    for (const trading::AlgoOrderView &order : conditionals) {
        if (m_stopsInFlight.contains(order.clientId) && isWorking(order.status)) {
            stopStands(order.clientId, now); // the stream or a read was faster than the answer
        }
    }
    for (auto it = m_stopsInFlight.begin(); it != m_stopsInFlight.end(); ++it) {
        if (now.steady < it->askAt || banned(now)) {
            continue;
        }
        const std::size_t step = std::min<std::size_t>(static_cast<std::size_t>(it->asked), kAskPausesMs.size() - 1);
        it->asked += 1;
        it->askAt = now.steady + std::chrono::milliseconds(kAskPausesMs[step]);
        m_out.append(QueryStop{it->symbol, it.key()});
    }
}

// No id is ever used twice: what is over never works again, whatever a message, an answer or a read says that was overtaken.
void Engine::rememberOver(const trading::ClientOrderId &id, Now now)
{
    m_over.removeIf([now](const auto &entry) { return now.steady.since(entry.value()) >= kOverRemembered; });
    m_over.insert(id, now.steady);
}

trading::AccountReading Engine::withoutOver(trading::AccountReading reading) const
{
    reading.openAlgoOrders.removeIf([this](const trading::AlgoOrderView &order) { return m_over.contains(order.clientId); });
    return reading;
}

QList<trading::AlgoOrderView> Engine::lastingConditionals() const
{
    QList<trading::AlgoOrderView> lasting = protectors();
    lasting.removeIf([this](const trading::AlgoOrderView &order) {
        const auto retiring = m_retiring.constFind(order.clientId);
        return retiring != m_retiring.constEnd() && !retiring->askedAt.isNever();
    });
    return lasting;
}

// The position with everything that may fill into it, also where a fill is told and the position is not yet.
trading::Position Engine::mayBecome(const trading::Symbol &symbol) const
{
    trading::Position position = m_ledger.position(symbol);
    for (const safety::PendingEntry &entry : m_ledger.pending(symbol)) {
        if (!position.isFlat() && entry.side != position.exitSide()) {
            position.amount += position.isLong() ? entry.remaining : -entry.remaining;
        }
    }
    return position;
}

// What stays has a fixed quantity: it covers no more than what is known. The stream may have lost a fill, so the one for
// the whole position goes only after a reading that is younger than its successor.
bool Engine::mayGive(const trading::AlgoOrderView &old, const QList<trading::AlgoOrderView> &rest, std::uint64_t provedBy)
{
    const trading::Position position = m_ledger.position(old.symbol);
    const bool whole = std::any_of(rest.begin(), rest.end(), [&position](const auto &order) { return isProtective(order, position) && order.closePosition; });
    if (!old.closePosition || whole || m_readProved >= provedBy) {
        return true;
    }
    m_readWanted = m_readWanted || !m_reading || m_readId < provedBy;
    return false;
}

// An old stop goes only while what stays covers the whole position, also where it grew meanwhile or may grow.
void Engine::retireStops(Now now)
{
    const QList<trading::AlgoOrderView> conditionals = m_ledger.conditionals();
    m_retiring.removeIf([&](const auto &entry) {
        const bool there = std::any_of(conditionals.begin(), conditionals.end(), [&entry](const auto &order) { return order.clientId == entry.key(); });
        return !there || m_ledger.position(entry.value().symbol).isFlat();
    });
    for (auto it = m_retiring.begin(); it != m_retiring.end(); ++it) {
        const bool asked = !it->askedAt.isNever();
        const auto old = std::find_if(conditionals.begin(), conditionals.end(), [&it](const auto &order) { return order.clientId == it.key(); });
        QList<trading::AlgoOrderView> rest = lastingConditionals();
        rest.removeIf([&it](const auto &order) { return order.clientId == it.key(); });
        const bool covered = safety::StopGuard::coveringStop(mayBecome(it->symbol), rest).has_value() && mayGive(*old, rest, it->provedBy);
        if (!covered || banned(now) || (asked && now.steady.since(it->askedAt) < kRetireAgainAfter)) {
            continue;
        }
        it->askedAt = now.steady;
        m_out.append(CancelStop{it->symbol, it.key()});
    }
}

// A stop of ours that outlives its position could open nothing, but it is litter at the exchange.
void Engine::dropOrphanStops(Now now)
{
    if (!m_ledger.everRead() || m_resync || m_plan.active()) {
        return;
    }
    QMap<trading::ClientOrderId, base::SteadyTime> still;
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

QString Engine::tradeRiskProblem(const trading::Position &position, trading::Price trigger) const
{
    const safety::LimitValues &limits = m_config.limits.values();
    const auto equity = m_ledger.equity();
    if (!equity) {
        return QStringLiteral("What a stop at %1 would risk cannot be judged while the balance is not known.").arg(trigger.toString());
    }
    const trading::Price adverse = position.isLong() ? position.entryPrice - trigger : trigger - position.entryPrice;
    const std::optional<trading::Money> risk = safety::tradeRisk(adverse, position.entryPrice, trigger, position.amount.abs(), limits);
    const trading::Money most = times(std::min(m_ledger.wallet(), *equity), limits.tradeRisk, trading::Rounding::Floor);
    if (risk && *risk <= most) {
        return {};
    }
    return QStringLiteral("A stop at %1 would risk %2 %4, commission included; %3 %4 are allowed for one trade.")
        .arg(trigger.toString(), risk ? risk->toFixed(2) : QStringLiteral("more than can be counted in"), most.toFixed(2, trading::Rounding::Down), m_config.quote);
}

// Toward safety freely; away from it only within stop-required and trade-risk. Where none works, any stop within
// stop-required is nearer to safety than none.
QString Engine::stopMoveProblem(const trading::Position &position, trading::Price trigger) const
{
    const auto working = safety::StopGuard::coveringStop(position, protectors());
    const bool towardSafety = working && (position.isLong() ? trigger >= *working : trigger <= *working);
    if (towardSafety || BW_MUTANT("stop-moved-away")) {
        return {};
    }
    const trading::Price distance = position.isLong() ? position.entryPrice - trigger : trigger - position.entryPrice;
    const trading::Price furthest = times(position.entryPrice, m_config.limits.values().stopDistance, trading::Rounding::Floor);
    if (distance <= furthest) {
        return working ? tradeRiskProblem(position, trigger) : QString();
    }
    return QStringLiteral("A stop at %1 is further than %2 % from the entry price %3.")
        .arg(trigger.toString(), base::Decimal::mul(m_config.limits.values().stopDistance.value(), base::Decimal::fromInt(100),
                                                    base::Rounding::HalfEven).toString(),
             position.entryPrice.toString());
}

void Engine::moveStop(const trading::Symbol &symbol, std::optional<trading::Price> trigger, engine_client::CommandId command, Now now)
{
    const trading::Position position = guarded(symbol);
    QString problem;
    if (position.isFlat()) {
        problem = QStringLiteral("There is no position in %1.").arg(symbol.text());
    } else if (stopOnItsWay(symbol, now)) {
        problem = QStringLiteral("A stop for %1 is on its way already; its answer has to come first.").arg(symbol.text());
    } else if (trigger) {
        problem = stopMoveProblem(position, *trigger);
    }
    const trading::Price to = trigger.value_or(safety::StopGuard::breakEven(position, m_config.limits.values()));
    problem = problem.isEmpty() ? spotStopProblem(symbol, to, now) : problem;
    if (!problem.isEmpty()) {
        reply(command, ReplyKind::Failed, problem);
        return;
    }
    if (!freeFirst(symbol, {{}, to, command, {}, now.steady, {}}, now)) {
        sendStop(position, to, safety::StopCover::WholePosition, StopTask::Move, now, command);
    }
}

void Engine::handle(const engine_client::PlaceStop &body, const Command &command, Now now)
{
    moveStop(body.symbol, body.trigger, command.id, now);
}

void Engine::handle(const engine_client::BreakEvenStop &body, const Command &command, Now now)
{
    const trading::Position position = m_ledger.position(body.symbol);
    const trading::Price trigger = safety::StopGuard::breakEven(position, m_config.limits.values());
    const auto working = safety::StopGuard::coveringStop(position, protectors());
    if (working && (position.isLong() ? trigger < *working : trigger > *working)) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("The stop of %1 at %2 is nearer than its break-even at %3 already.")
                                                 .arg(body.symbol.text(), working->toString(), trigger.toString()));
        return;
    }
    moveStop(body.symbol, std::nullopt, command.id, now);
}

// A working stop is bridged: the new one stands before the old one goes, so that cover never lapses. Two closePosition
// stops in one direction are refused (-4130), so the second one carries the quantity.
void Engine::sendStop(const trading::Position &position, trading::Price trigger, safety::StopCover cover, StopTask task, Now now,
                      engine_client::CommandId command)
{
    const trading::Instrument *filters = instrument(position.symbol);
    const auto mark = freshMark(position.symbol, now);
    const trading::ClientOrderId id = nextId('s', now);
    StopInFlight flight{position.symbol, command, {}, now.steady, now.steady + kAskAfter};
    bool closePositionWorks = false;
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        // A bridge that the whole stop takes over from is ours; what others placed beside it stays.
        const bool replaced = !m_spot && (task != StopTask::Restore || (Ledger::isOurs(order.clientId) && !order.closePosition));
        if (isProtective(order, position) && replaced) {
            flight.replaces.append(order.clientId);
        }
        closePositionWorks = closePositionWorks || (isProtective(order, position) && order.closePosition);
    }
    const auto stop = filters ? safety::Gate::approveStop(position, *filters, trigger, mark, id,
                                                          closePositionWorks ? safety::StopCover::FixedQuantity : cover)
                              : base::failure(base::ErrorCode::NotFound, QStringLiteral("%1 is not known to the exchange's list of symbols yet.").arg(position.symbol.text()));
    DecisionRow row;
    row.subject = QStringLiteral("stop");
    row.symbol = position.symbol;
    row.text = QStringLiteral("protective stop for %1 %2 at %3").arg(position.amount.toString(), position.symbol.text(), trigger.toString());
    row.allowed = stop.has_value();
    row.note = stop ? QString() : stop.error().message;
    row.orders = stop ? QList{id} : QList<trading::ClientOrderId>();
    m_chronicle.decide(row, now.venue);
    if (!stop) {
        const bool past = mark && (position.isLong() ? trigger >= *mark : trigger <= *mark);
        if (task != StopTask::Move) { // a person's slip is answered, never acted upon
            m_guard.onSubmitted(position.symbol, now.steady);
            m_guard.onAnswered(position.symbol, past ? safety::StopAnswer::WouldTrigger : safety::StopAnswer::Refused, now.steady);
        }
        if (m_spot && stop.error().code == base::ErrorCode::OutOfRange && !mergeStops(position.symbol, trigger, now)) {
            cancelRestOfEntry(position.symbol, now);
        }
        reply(command, ReplyKind::Failed, row.note);
        return;
    }
    m_guard.planStop(position.symbol, stop->triggerPrice());
    m_guard.onSubmitted(position.symbol, now.steady);
    m_chronicle.record(kind::kPlannedStop, {{QStringLiteral("symbol"), position.symbol.text()},
                                            {QStringLiteral("trigger"), stop->triggerPrice().toString()}}, now.venue);
    m_stopsInFlight.insert(id, flight);
    m_rates.orderSent(now.steady);
    m_out.append(SubmitStop{*stop});
}

void Engine::handle(const exchange::AlgoOutcome &event, Now now)
{
    m_changedSinceRead = m_changedSinceRead || !event.fromQuery || event.fate == Fate::Accepted;
    noteBan(event.error, now);
    trouble(Errand::Stop, event.error, now);
    const bool isOver = m_over.contains(event.clientId) || (event.order && !isWorking(event.order->status));
    if (event.fate == Fate::Accepted && event.order && (!isOver || event.fromQuery)) {
        noteOrder(*event.order, now);
        m_lostStops.remove(event.clientId);
    }
    if (event.fate == Fate::Accepted && event.order && !isOver) {
        m_ledger.applyAlgo(*event.order, now.steady);
    }
    if (hearTakeProfit(event, now)) {
        return;
    }
    const auto flight = m_stopsInFlight.find(event.clientId);
    if (flight == m_stopsInFlight.end()) {
        return;
    }
    switch (event.fate) {
    case Fate::Unknown: // it may stand: asked for by its id, and read beside it
        if (!event.fromQuery) {
            flight->askAt = now.steady;
            reply(std::exchange(flight->command, 0), ReplyKind::Unknown, QStringLiteral("The exchange's answer did not arrive; the stop is being looked up."));
            requestReading(now);
        }
        return;
    case Fate::Refused:
        flight->notFound += event.fromQuery ? 1 : 0;
        if (!event.fromQuery || (flight->notFound >= kNegativeAnswersNeeded && now.steady.since(flight->sentAt) >= kNotPlacedAfter)) {
            stopFailed(event.clientId, event.error, now);
        }
        return;
    case Fate::Accepted:
        break;
    }
    if (isOver) {
        return stopFailed(event.clientId, base::Error{base::ErrorCode::Refused, QStringLiteral("it is over already.")}, now);
    }
    stopStands(event.clientId, now);
}

void Engine::stopStands(const trading::ClientOrderId &id, Now now)
{
    const StopInFlight stop = m_stopsInFlight.take(id);
    m_guard.onAnswered(stop.symbol, safety::StopAnswer::Accepted, now.steady);
    for (const trading::ClientOrderId &old : stop.replaces) {
        if (!m_retiring.contains(old)) { // one whose cancel is on its way counts for nothing any more
            m_retiring.insert(old, Retiring{stop.symbol, m_readId + 1, {}});
        }
    }
    reply(stop.command, ReplyKind::Done, QStringLiteral("The protective stop works at the exchange."));
}

void Engine::stopFailed(const trading::ClientOrderId &id, const std::optional<base::Error> &error, Now now)
{
    const StopInFlight stop = m_stopsInFlight.take(id);
    const safety::StopAnswer answer = answerOf(error);
    m_guard.onAnswered(stop.symbol, answer, now.steady);
    if (answer == safety::StopAnswer::WholeTaken) {
        requestReading(now); // one that is not in the picture
    }
    note(Severity::Warning, QStringLiteral("A protective stop for %1 was refused: %2").arg(stop.symbol.text(), venueText(error)), now);
    reply(stop.command, ReplyKind::Failed, QStringLiteral("The exchange refused the stop: %1").arg(venueText(error)));
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
