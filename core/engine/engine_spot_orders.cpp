// Exits and stops on spot. What is open locks the coins, so that everything has one order: cancel what locks them, then
// sell, and a stop for the rest beside it; a stop is replaced by cancelling it first. The guard closes the circle: whatever is left
// without a stop gets one again, also after a sell that failed. While the fate of a sell is open, its quantity is taken as
// sold: nothing is sold twice, and no stop covers it. Source: safety contract, section 5.
#include "core/base/mutants.h"
#include "core/engine/engine.h"
#include "core/safety/exit_sizes.h"
#include "core/safety/spot_entry.h"
#include "core/safety/sums.h"

#include <algorithm>

namespace bw::engine {

using base::Now;
using engine_client::ReplyKind;
using engine_client::Severity;
using safety::GuardVerdict;
using trading::Position;
using trading::Quantity;
using trading::Symbol;

namespace {

constexpr base::Millis kFreeAgainAfter{2000};
constexpr base::Millis kListCompletesWithin{500}; // the fills of one trade come one by one

bool isProtective(const trading::AlgoOrderView &order, const Position &position) // one of protectors()
{
    return order.symbol == position.symbol && order.side == trading::Side::Sell && isWorking(order.status)
        && order.type == trading::ConditionalType::StopMarket;
}

} // namespace

// By orders of ours that are on their way, at work, or of unknown fate.
Quantity Engine::beingSold(const Symbol &symbol, TakeProfits counted) const
{
    Quantity sum;
    for (const TrackedOrder &order : m_ledger.orders()) {
        const bool ignored = counted == TakeProfits::Ignored && safety::isAttachedTakeProfit(order.view.clientId);
        const bool ours = order.view.symbol == symbol && order.view.reduceOnly && !order.foreign && !ignored;
        sum += ours && order.view.isOpen() ? order.view.remaining() : Quantity();
    }
    return BW_MUTANT("unknown-sell-forgotten") ? Quantity() : sum;
}

// The stops that may cover a position. A stranger's on spot is about the holding, which goes before the position.
QList<trading::AlgoOrderView> Engine::protectors() const
{
    QList<trading::AlgoOrderView> stops = m_ledger.conditionals();
    if (m_spot && !BW_MUTANT("strangers-stop-covers")) {
        stops.removeIf([](const trading::AlgoOrderView &order) { return !Ledger::isOurs(order.clientId); });
    }
    return stops;
}

// Sells and conditional orders of others, which may be about a holding.
Quantity Engine::lockedByOthers(const Symbol &symbol) const
{
    Quantity sum;
    for (const TrackedOrder &order : m_ledger.orders()) {
        const bool sells = order.view.symbol == symbol && order.foreign && order.view.isOpen() && order.view.side == trading::Side::Sell;
        sum += sells ? order.view.remaining() : Quantity();
    }
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        const bool sells = order.symbol == symbol && !Ledger::isOurs(order.clientId) && order.side == trading::Side::Sell && isWorking(order.status);
        sum += sells ? order.quantity : Quantity();
    }
    return sum;
}

// What an exit may sell now.
Position Engine::sellable(const Symbol &symbol) const
{
    Position position = m_ledger.position(symbol);
    if (!m_spot) {
        return position;
    }
    const trading::Instrument *filters = instrument(symbol);
    Quantity there = m_notCaughtUp.contains(symbol) ? Quantity() : m_spot->certain(symbol);
    if (filters && !m_plan.active()) { // the stop cancels what others have open as well
        there = std::min(there, m_spot->total(filters->baseAsset) - lockedByOthers(symbol));
    }
    if (BW_MUTANT("holding-sold-with-the-position") && filters && !position.isFlat()) {
        position.amount = there = m_spot->total(filters->baseAsset);
    }
    position.amount = std::max(Quantity(), std::min(position.amount, there) - beingSold(symbol, TakeProfits::Count));
    return position;
}

// What a stop has to cover: the position in whole steps, less what is being sold.
Position Engine::guarded(const Symbol &symbol) const
{
    Position position = m_ledger.position(symbol);
    const trading::Instrument *filters = m_spot ? instrument(symbol) : nullptr;
    if (!filters) {
        return position;
    }
    const Quantity certain = m_notCaughtUp.contains(symbol) ? Quantity() : m_spot->certain(symbol);
    const Quantity open = std::max(Quantity(), std::min(position.amount, certain) - beingSold(symbol, TakeProfits::Ignored));
    const Quantity all = BW_MUTANT("stop-for-all-of-the-coin") && open.isPositive() ? m_spot->total(filters->baseAsset) : open;
    position.amount = Quantity(safety::ExitSizes(*filters, trading::OrderType::Market, std::nullopt).floored(all.value()));
    return position;
}

// What an entry with a stop behind it (OTO) has bought so far belongs to that stop, which works for all of it once all of it
// is bought: a stop or a sell of our own beside it would sell some of it twice, and the second time a holding.
const TrackedOrder *Engine::claiming(const Symbol &symbol) const
{
    const QList<trading::AlgoOrderView> conditionals = m_ledger.conditionals();
    for (const TrackedOrder &order : m_ledger.orders()) {
        const bool partly = order.view.symbol == symbol && order.isEntry() && !order.foreign && order.view.isOpen() && order.view.executed.isPositive();
        const auto attached = m_attached.constFind(order.view.clientId);
        const bool known = attached != m_attached.constEnd() && attached->stop.form == safety::AttachedStop::Form::Oto;
        const bool waits = std::any_of(conditionals.begin(), conditionals.end(), [&order](const auto &stop) { // also of the run before
            return stop.status == trading::AlgoStatus::Pending && stop.clientId == safety::attachedStopId(order.view.clientId);
        });
        if (m_spot && partly && (known || waits)) {
            return &order;
        }
    }
    return nullptr;
}

// It completes at once, or it goes; then what was bought is covered like any other fill. True: that is awaited.
bool Engine::awaitsList(const Symbol &symbol, Now now)
{
    const TrackedOrder *entry = claiming(symbol);
    if (!entry || BW_MUTANT("list-not-awaited")) {
        m_claimedUntil.remove(symbol);
        return false;
    }
    const auto known = m_claimedUntil.constFind(symbol);
    const base::SteadyTime until = known == m_claimedUntil.constEnd() ? now.steady + kListCompletesWithin : *known;
    const bool goes = now.steady >= until && !banned(now);
    m_claimedUntil.insert(symbol, goes ? now.steady + kFreeAgainAfter : until);
    if (goes) {
        m_out.append(Cancel{symbol, entry->view.clientId});
        note(Severity::Warning, QStringLiteral("%1 was filled in part, and its stop works for all of it only: the rest is cancelled, what was bought gets a stop.")
                                    .arg(entry->view.clientId.text()), now);
    }
    return true;
}

// Nothing of it could be in a stop: it is being sold, or it is dust.
void Engine::guardRest(const Position &held, Now now)
{
    safety::GuardAnswer answer;
    answer.verdict = beingSold(held.symbol, TakeProfits::Ignored).isPositive() || m_notCaughtUp.contains(held.symbol) || m_freeing.contains(held.symbol) || m_spot->certain(held.symbol) < held.amount
                         ? GuardVerdict::Waiting : GuardVerdict::TooSmall;
    if (answer.verdict == GuardVerdict::TooSmall) {
        m_guard.onTooSmall(held.symbol, held.amount, safety::StopGuard::DustClock::Restarts);
        cancelRestOfEntry(held.symbol, now);
    }
    m_guardAnswers.insert(held.symbol, answer);
}

// Stops add up: a further fill gets one of its own from the coins that are free.
Position Engine::uncovered(const Position &position) const
{
    if (!m_spot) {
        return position;
    }
    Position rest = position;
    for (const trading::AlgoOrderView &order : protectors()) {
        rest.amount -= isProtective(order, position) ? order.quantity : Quantity();
    }
    return rest;
}

// A rest that is too small for a stop of its own, or for which there is no room: one stop for all of it, in place of those that stand.
bool Engine::mergeStops(const Symbol &symbol, trading::Price trigger, Now now)
{
    const Position position = guarded(symbol);
    const auto conditionals = protectors();
    const bool any = std::any_of(conditionals.begin(), conditionals.end(), [&position](const auto &order) { return isProtective(order, position); });
    return any && spotStopProblem(symbol, trigger, now).isEmpty() && freeFirst(symbol, {{}, trigger, 0, {}, now.steady, {}}, now);
}

// A first fill that can be neither protected nor sold: no more of it.
void Engine::cancelRestOfEntry(const Symbol &symbol, Now now)
{
    for (const TrackedOrder &order : std::as_const(m_ledger).orders()) {
        const bool rests = order.view.symbol == symbol && order.isEntry() && !order.foreign && order.view.isOpen() && order.view.executed.isPositive();
        if (!rests || m_restCancelled.contains(order.view.clientId)) {
            continue;
        }
        m_restCancelled.insert(order.view.clientId);
        m_out.append(Cancel{symbol, order.view.clientId});
        note(Severity::Warning, QStringLiteral("The first fill of %1 is too small to be protected: the rest of %2 is cancelled.")
                                    .arg(symbol.text(), order.view.clientId.text()), now);
    }
}

// The client ids, and whether each is a conditional order. What others have open goes only where the coins do not suffice.
QList<std::pair<trading::ClientOrderId, bool>> Engine::locking(const Symbol &symbol) const
{
    QList<std::pair<trading::ClientOrderId, bool>> out;
    const trading::Instrument *filters = instrument(symbol);
    const Quantity total = filters ? m_spot->total(filters->baseAsset) : Quantity();
    const bool others = filters && m_ledger.position(symbol).amount > total - lockedByOthers(symbol);
    for (const trading::AlgoOrderView &order : m_ledger.conditionals()) {
        const bool goes = order.symbol == symbol && order.side == trading::Side::Sell && isWorking(order.status);
        if (goes && (others || Ledger::isOurs(order.clientId))) {
            out.append({order.clientId, true});
        }
    }
    if (const TrackedOrder *entry = claiming(symbol)) {
        out.append({entry->view.clientId, false});
    }
    for (const TrackedOrder &order : m_ledger.orders()) {
        const bool rests = order.view.symbol == symbol && order.view.side == trading::Side::Sell && order.view.isOpen()
                           && order.view.type == trading::OrderType::Limit;
        const bool beside = rests && safety::isAttachedTakeProfit(order.view.clientId);
        if (beside || (rests && order.foreign && others)) {
            out.append({order.view.clientId, false});
        }
    }
    return out;
}

// Sent, and nobody said yet what became of it: what is sold beside it might be sold twice, the second time out of a holding.
bool Engine::stopMayStand(const Symbol &symbol) const
{
    return m_spot && !BW_MUTANT("sold-beside-a-stop-in-flight")
        && std::any_of(m_stopsInFlight.cbegin(), m_stopsInFlight.cend(), [&symbol](const StopInFlight &stop) { return stop.symbol == symbol; });
}

// True: the task waits until nothing locks the coins (or one waits already). False: it may be carried out now.
bool Engine::freeFirst(const Symbol &symbol, Freeing task, Now now)
{
    if (!m_spot) {
        return false;
    }
    if (m_freeing.contains(symbol)) {
        reply(task.command, ReplyKind::Failed, QStringLiteral("What locks the coins of %1 is being cancelled already; its answer has to come first.").arg(symbol.text()));
        return true;
    }
    if (locking(symbol).isEmpty() && !stopMayStand(symbol)) {
        return false;
    }
    askToFree(symbol, task, now);
    m_freeing.insert(symbol, task);
    return true;
}

void Engine::askToFree(const Symbol &symbol, Freeing &task, Now now)
{
    for (const auto &[id, conditional] : locking(symbol)) {
        task.askedAt = now.steady; // never, while there is only a stop that may come to stand
        if (conditional) {
            m_out.append(CancelStop{symbol, id});
        } else {
            m_out.append(Cancel{symbol, id});
        }
    }
}

void Engine::advanceFreeing(Now now)
{
    const QList<Symbol> symbols = m_freeing.keys();
    for (const Symbol &symbol : symbols) {
        Freeing &task = m_freeing[symbol];
        const bool stopping = m_plan.active() && m_plan.progress().record.level == base::StopLevel::Flatten;
        if (stopping || m_ledger.position(symbol).isFlat()) { // the stop closes it, or it is closed
            reply(task.command, stopping ? ReplyKind::Failed : ReplyKind::Done,
                  stopping ? QStringLiteral("The emergency stop closes %1.").arg(symbol.text()) : QStringLiteral("%1 is closed.").arg(symbol.text()));
            m_freeing.remove(symbol);
        } else if (locking(symbol).isEmpty() && !stopMayStand(symbol)) {
            carryOut(symbol, m_freeing.take(symbol), now);
        } else if (now.steady.since(task.askedAt) >= kFreeAgainAfter && !banned(now)) {
            m_readWanted = m_readWanted || !task.askedAt.isNever();
            askToFree(symbol, task, now);
        }
    }
}

void Engine::carryOut(const Symbol &symbol, const Freeing &task, Now now)
{
    if (task.exit) {
        const char letter = task.exit->purpose == safety::Purpose::GuardExit ? 'g' : 'x';
        sendExit(*task.exit, nextId(letter, now), now, task.command, task.why);
        return;
    }
    if (const QString problem = spotStopProblem(symbol, *task.stop, now); problem.isEmpty()) {
        sendStop(guarded(symbol), *task.stop, safety::StopCover::WholePosition, StopTask::Move, now, task.command);
    } else {
        reply(task.command, ReplyKind::Failed, problem); // the guard puts the old one back
    }
}

// Asked before anything is cancelled: a close that cannot be sent must not cost the stop, nor leave what nobody can protect.
QString Engine::spotExitProblem(const safety::ExitIntent &intent, Now now) const
{
    const trading::Instrument *filters = m_spot ? instrument(intent.symbol) : nullptr;
    if (!filters) {
        return {};
    }
    Position position = m_ledger.position(intent.symbol);
    position.amount = std::max(Quantity(), std::min(position.amount, m_spot->certain(intent.symbol)) - beingSold(intent.symbol, TakeProfits::Ignored));
    const auto mark = freshMark(intent.symbol, now);
    const auto decision = safety::Gate::approveExit(position, *filters, intent, trading::ClientOrderId(QStringLiteral("bw-asked")), mark);
    if (decision.orders.isEmpty()) {
        return decision.refusal;
    }
    for (const safety::ApprovedOrder &order : decision.orders) {
        position.amount -= order.quantity();
    }
    const auto trigger = m_guard.plannedStop(intent.symbol);
    const bool closesAll = !intent.quantity || safety::isDust(filters, position.amount, mark);
    if (closesAll || !trigger) {
        return {};
    }
    const auto stop = safety::Gate::approveStop(position, *filters, *trigger, mark, trading::ClientOrderId(QStringLiteral("bw-asked")));
    return stop || stop.error().code != base::ErrorCode::OutOfRange
               ? QString()
               : QStringLiteral("The %1 that would be left of %2 are too small for a stop: close all of it, or less.").arg(position.amount.toString(), intent.symbol.text());
}

QString Engine::spotStopProblem(const Symbol &symbol, trading::Price trigger, Now now) const
{
    const trading::Instrument *filters = m_spot ? instrument(symbol) : nullptr;
    if (!filters) {
        return {};
    }
    const auto stop = safety::Gate::approveStop(guarded(symbol), *filters, trigger, freshMark(symbol, now), trading::ClientOrderId(QStringLiteral("bw-asked")));
    return stop ? QString() : stop.error().message;
}

// The stop that left with an entry is on its way like one that was sent by itself: asked for when it does not show.
void Engine::expectAttachedStop(const safety::ApprovedOrder &entry, Now now)
{
    if (!entry.attachedStop()) {
        return;
    }
    m_attached.insert(entry.clientId(), Attached{entry.symbol(), *entry.attachedStop()});
    if (entry.attachedStop()->form == safety::AttachedStop::Form::Opo) {
        m_stopsInFlight.insert(entry.attachedStop()->stopId, StopInFlight{entry.symbol(), 0, {}, now.steady, now.steady + kFreeAgainAfter});
    }
}

// Filled: the exchange makes its stop work in the same moment. Not filled: there is none.
void Engine::attachedEntryEnded(const trading::ClientOrderId &entry, Quantity executed, Now now)
{
    if (!m_attached.contains(entry)) {
        return;
    }
    const Attached attached = m_attached.take(entry);
    const bool sizedByFills = attached.stop.form == safety::AttachedStop::Form::Opo;
    const bool works = sizedByFills ? executed.isPositive() : executed >= attached.stop.quantity;
    if (!works) {
        m_stopsInFlight.remove(attached.stop.stopId);
    } else if (!sizedByFills || m_stopsInFlight.contains(attached.stop.stopId)) { // else it stands already
        m_stopsInFlight.insert(attached.stop.stopId, StopInFlight{attached.symbol, 0, {}, now.steady, now.steady + base::Millis(1000)});
    }
}

} // namespace bw::engine
