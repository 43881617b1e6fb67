// What came of it: equity is sampled where it is proved, and transfers are kept apart from results.
#include "core/engine/engine.h"

namespace bw::engine {

using base::Now;

// Never from a picture in doubt: a wallet that moved before its record came would look like a fall.
void Engine::sampleEquity(Now now)
{
    if (!m_results.mayBeDue(now)) {
        return;
    }
    const auto equity = m_ledger.equity();
    const bool explained = m_flows.unexplained().isZero() && m_flows.awaited().isZero();
    if (!equity || m_resync || m_historyFor != now.venue.day() || !explained || !heldMarksAreFresh(now)) {
        return;
    }
    if (const auto point = m_results.sample(*equity, now)) {
        const trading::Ratio limit = m_config.limits.values().dailyLoss;
        m_results.limitIs(limit, now.venue.day());
        QJsonObject body = toJson(*point);
        body.insert(QStringLiteral("daily_loss"), limit.toString());
        m_chronicle.record(kind::kEquity, body, now.venue);
    }
}

// The history also tells transfers of before the last sample, which are in it.
void Engine::countTransfer(const Flow &flow, HeardBy by, QJsonObject &body)
{
    const bool isIn = by == HeardBy::History && flow.at <= m_results.lastAt();
    if (flow.kind == FlowKind::Transfer && m_results.hasBegun() && !isIn) {
        body.insert(QStringLiteral("net_transfers"), m_results.moved(flow.amount).toString());
    }
}

void Engine::keepDecision(Intent &intent, Now now)
{
    if (const MarkView *mark = m_ledger.mark(intent.order.symbol)) {
        intent.mark = mark->mark;
    }
    m_results.decided(intent, now.venue);
    m_chronicle.record(kind::kIntent, toJson(intent), now.venue);
}

// In the journal, too: without it a later closing fill would look like an entry to whoever has nothing but the journal.
void Engine::keepHeld(const trading::Symbol &symbol, trading::Quantity amount, Now now)
{
    m_trades.heldBefore(symbol, amount, now.venue.day());
    m_chronicle.record(kind::kHeldBefore, {{QStringLiteral("symbol"), symbol.text()}, {QStringLiteral("amount"), amount.toString()}}, now.venue);
}

} // namespace bw::engine
