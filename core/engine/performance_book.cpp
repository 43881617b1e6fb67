#include "core/engine/performance_book.h"

namespace bw::engine {

using report::EquityPoint;
using trading::Money;

void PerformanceBook::decided(const Intent &intent, base::VenueTime at)
{
    const auto purpose = intent.purpose == safety::Purpose::Entry ? report::OrderPurpose::Entry : report::OrderPurpose::Exit;
    m_slippage.decided({intent.order.clientId, intent.order.symbol, intent.order.side, purpose, intent.mark, at});
}

void PerformanceBook::filled(const trading::Fill &fill)
{
    m_slippage.filled(fill);
    m_changed = true;
}

Money PerformanceBook::moved(Money amount)
{
    m_transfers += amount;
    m_changed = true;
    return m_transfers;
}

void PerformanceBook::limitIs(trading::Ratio dailyLoss, base::CivilDay day)
{
    QList<report::DayLimit> &limits = m_now.limits;
    if (!limits.isEmpty() && (limits.last().day > day || (limits.last().day == day && limits.last().dailyLoss == dailyLoss))) {
        return;
    }
    if (!limits.isEmpty() && limits.last().day == day) {
        limits.removeLast();
    } else if (limits.size() >= report::Performance::kMostLimits) {
        limits.removeFirst();
    }
    limits.append({day, dailyLoss});
    m_changed = true;
}

bool PerformanceBook::mayBeDue(base::Now now) const
{
    const bool began = m_sampledAt.isNever() || now.venue.day() != lastAt().day();
    return began || (now.steady.since(m_sampledAt) >= kSoonest && now.steady.since(m_lookedAt) >= kLooksEvery);
}

std::optional<EquityPoint> PerformanceBook::sample(Money equity, base::Now now)
{
    m_lookedAt = now.steady;
    const EquityPoint point{now.venue, equity, m_transfers};
    if (const auto last = m_curve.last(); last && !m_sampledAt.isNever() && last->at.day() == now.venue.day()) {
        const Money net = last->equity - last->transfers;
        const Money apart = (equity - m_transfers - net).abs();
        static const trading::Ratio kMuch = trading::Ratio::literal("0.001");
        const bool much = apart.isPositive() && apart >= times(last->equity.abs(), kMuch, trading::Rounding::Floor);
        const bool changed = apart.isPositive() || last->transfers != m_transfers;
        if (!changed || (!much && now.steady.since(m_sampledAt) < kUsually)) {
            return std::nullopt;
        }
    }
    if (!m_curve.add(point)) { // a clock that went back: the next one is due when it has caught up
        return std::nullopt;
    }
    m_sampledAt = now.steady;
    m_changed = m_curveChanged = true;
    return point;
}

void PerformanceBook::sampled(const EquityPoint &point)
{
    if (m_curve.add(point)) {
        m_transfers = point.transfers;
        m_changed = m_curveChanged = true;
    }
}

std::shared_ptr<const report::Performance> PerformanceBook::picture(const TradeBook &trades)
{
    if (m_picture && !m_changed && m_tripsShown == trades.version()) {
        return m_picture;
    }
    if (m_curveChanged) {
        m_now.first = m_curve.first();
        m_now.equity = m_curve.points();
        m_now.drawdown = m_curve.drawdown();
        m_now.returns = m_curve.returns();
    }
    m_now.transfers = m_transfers;
    m_now.slippage = m_slippage.picture();
    m_now.trades = trades.statistics();
    m_now.trips = trades.newestTrips();
    m_tripsShown = trades.version();
    m_changed = m_curveChanged = false;
    m_picture = std::make_shared<const report::Performance>(m_now);
    return m_picture;
}

} // namespace bw::engine
