// The picture for the screens.
#include "core/base/contracts.h"
#include "core/engine/engine.h"
#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::GuardState;
using safety::GuardVerdict;

namespace {

GuardState guardState(const safety::GuardAnswer &answer)
{
    switch (answer.verdict) {
    case GuardVerdict::Protected:
        return GuardState::Protected;
    case GuardVerdict::PlaceNow:
    case GuardVerdict::Waiting:
        return GuardState::Placing;
    case GuardVerdict::AwaitingOperator:
        return GuardState::AwaitingOperator;
    case GuardVerdict::ExitNow:
        return GuardState::Exiting;
    case GuardVerdict::TooSmall:
        return GuardState::Unprotected;
    }
    BW_UNREACHABLE("guard verdict");
}

} // namespace

std::shared_ptr<const engine_client::Snapshot> Engine::snapshot(Now at)
{
    const Now now = m_exchangeClock.corrected(at);
    auto picture = std::make_shared<engine_client::Snapshot>();
    picture->number = ++m_snapshotNumber;
    picture->mode = m_config.mode;
    picture->market = toWord(m_config.market);
    picture->accountLabel = m_config.accountLabel;
    picture->at = now.venue;
    picture->state = state(now);
    picture->risk = riskView(now);
    picture->daily = m_day.row(m_ledger, protectors(), m_config.limits.values(), now.venue);
    if (m_baselineStep == BaselineStep::Unproven) {
        picture->daily.proposedBaseline = m_proposedBaseline;
    }
    fillDayRow(picture->daily, now);
    picture->drawdown = drawdownRow();
    picture->foreign = m_foreign;
    for (const trading::Position &position : m_ledger.positions()) {
        picture->positions.append(positionRow(position, picture->risk, now));
    }
    picture->holdings = holdingRows(now);
    for (const TrackedOrder &order : m_ledger.orders()) {
        picture->orders.append({order.view, order.state, order.foreign});
    }
    std::sort(picture->orders.begin(), picture->orders.end(), [](const auto &a, const auto &b) {
        return std::tie(a.order.symbol, a.order.clientId) < std::tie(b.order.symbol, b.order.clientId);
    });
    picture->pendingEntries = pendingRows(now);
    picture->conditionals = m_ledger.conditionals();
    picture->fills = m_chronicle.fills();
    picture->decisions = m_chronicle.decisions();
    picture->events = m_chronicle.events();
    picture->freshness = freshness(now);
    picture->stop = m_plan.progress();
    if (now.steady < picture->stop.bannedUntil) {
        picture->stop.banEnds = base::VenueTime(now.venue.ms() + picture->stop.bannedUntil.since(now.steady).count());
    }
    picture->notice = m_config.notice;
    picture->journalHealthy = m_journalHealthy;
    picture->performance = m_results.picture(m_trades);
    picture->limitOrigins = m_limitOrigins;
    return picture;
}

engine_client::PositionRow Engine::positionRow(const trading::Position &position, const safety::RiskView &view, Now now) const
{
    engine_client::PositionRow row;
    row.position = position;
    row.foreign = !m_ownSymbols.contains(position.symbol);
    const safety::GuardAnswer answer = m_guardAnswers.value(position.symbol);
    row.guard = m_guardAnswers.contains(position.symbol) ? guardState(answer) : GuardState::Unprotected;
    row.unprotectedFor = answer.verdict == GuardVerdict::Protected ? base::Millis(0) : answer.unprotectedFor;
    row.stopPrice = safety::StopGuard::coveringStop(guarded(position.symbol), protectors());
    for (const TrackedOrder &order : m_ledger.orders()) {
        row.closing = row.closing || (order.view.symbol == position.symbol && order.view.reduceOnly && order.view.isOpen());
    }
    const MarkView *mark = m_ledger.mark(position.symbol);
    if (!mark) {
        row.stale = true;
        return row;
    }
    row.mark = mark->mark;
    row.markAge = now.steady.since(mark->at);
    row.stale = row.markAge > m_config.limits.values().markFresh;
    row.value = position.valueAt(mark->mark);
    row.unrealized = position.unrealizedAt(mark->mark);
    if (row.stopPrice) {
        row.toStop = ratioOf(*row.stopPrice - mark->mark, mark->mark, trading::Rounding::HalfEven);
    }
    if (view.accountKnown && view.balance.isPositive()) {
        const trading::Money limit = times(view.balance, m_config.limits.values().positionSize, trading::Rounding::Floor);
        row.ofBalance = ratioOf(row.value, view.balance, trading::Rounding::HalfEven);
        row.overLimit = row.value > limit;
        const trading::Instrument *filters = instrument(position.symbol);
        if (row.overLimit && filters) {
            const trading::Quantity kept = floorToStep(*filters, quantityFor(limit, mark->mark, trading::Rounding::Floor),
                                                       trading::PriceKind::Market);
            row.trimQuantity = position.amount.abs() - kept;
        }
    }
    return row;
}

void Engine::fillDayRow(engine_client::DailyRow &row, Now now) const
{
    row.secondSum = row.known ? secondSum() : std::nullopt;
    row.sumsAgree = !m_ledgerMismatch;
    row.unexplained = m_flows.unexplained();
    row.unexplainedFor = m_flows.unexplainedFor(now.steady);
    row.unexplainedNeedsPerson = m_flowNeedsPerson;
    row.tripped = m_day.trippedOn(now.venue.day());
    row.overshoot = row.tripped ? m_overshoot : trading::Money();
}

engine_client::DrawdownRow Engine::drawdownRow() const
{
    engine_client::DrawdownRow row;
    const auto equity = m_ledger.equity();
    if (!m_drawdown.peak() || !equity) {
        return row;
    }
    row.known = true;
    row.peak = m_drawdown.peak()->equity;
    row.depth = m_drawdown.depth(*equity - m_flows.unexplained());
    row.limit = times(row.peak, m_config.limits.values().drawdown, trading::Rounding::Floor);
    return row;
}

engine_client::FreshnessView Engine::freshness(Now now) const
{
    const auto path = [now](const PathHealth &health) {
        return engine_client::PathView{health.state, health.aliveAt.isNever() ? base::Millis(0) : now.steady.since(health.aliveAt), health.detail};
    };
    engine_client::FreshnessView view;
    view.rest = path(m_rest);
    view.market = path(m_market);
    view.user = path(m_user);
    if (m_wsApi.told) {
        view.wsApi = path(m_wsApi);
    }
    view.restRoundTripMicros = m_roundTripMicros;
    view.clockOffsetMs = m_clockOffsetMs;
    view.usedWeight = m_usedWeight;
    view.weightLimit = m_weightLimit;
    view.accountKnown = m_ledger.everRead();
    view.accountAge = m_ledger.everRead() ? now.steady.since(m_ledger.accountAt()) : base::Millis(0);
    return view;
}

} // namespace bw::engine
