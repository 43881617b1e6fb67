#include "core/alerts/alert_watch.h"

#include "core/base/contracts.h"
#include "core/trading/words.h"

#include <array>

namespace bw::alerts {

using engine_client::GuardState;
using engine_client::PositionRow;
using engine_client::Snapshot;
using safety::StopPhase;
using trading::Money;

namespace {

constexpr std::array kLossMarks{50, 75, 90, 100}; // percent of the day's limit

QString percent(trading::Ratio ratio)
{
    return base::Decimal::mul(ratio.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).toFixed(2) + QStringLiteral(" %");
}

QString stepOf(const safety::StopProgress &stop)
{
    const QString counts = QStringLiteral("%1 of %2 orders cancelled, %3 of %4 positions closed")
                               .arg(stop.ordersCancelled).arg(stop.ordersToCancel).arg(stop.positionsClosed).arg(stop.positionsToClose);
    switch (stop.phase) {
    case StopPhase::Idle:
    case StopPhase::Latched:
        return QStringLiteral("entries are blocked.");
    case StopPhase::Cancelling:
        return QStringLiteral("cancelling; %1.").arg(counts);
    case StopPhase::Flattening:
        return QStringLiteral("closing; %1.").arg(counts);
    case StopPhase::Verifying:
        return QStringLiteral("verifying; %1.").arg(counts);
    case StopPhase::Done:
        return stop.verifiedFlat ? QStringLiteral("verified flat; %1.").arg(counts) : QStringLiteral("done: no entry is open; %1.").arg(counts);
    case StopPhase::LatchedNotSent:
        return QStringLiteral("LATCHED, NOT SENT: %1").arg(stop.trouble.isEmpty() ? QStringLiteral("the exchange is not reached.") : stop.trouble);
    }
    BW_UNREACHABLE("stop phase");
}

bool isReached(const Snapshot &s)
{
    using exchange::PathState;
    const auto &f = s.freshness;
    const bool orders = f.rest.state == PathState::Up || (f.wsApi && f.wsApi->state == PathState::Up);
    return orders && f.market.state == PathState::Up && f.user.state == PathState::Up;
}

} // namespace

QList<Alert> AlertWatch::look(const Snapshot &picture, base::SteadyTime now)
{
    m_out.clear();
    m_at = picture.at;
    stop(picture);
    positions(picture);
    day(picture);
    fills(picture);
    paths(picture, now);
    refusals(picture, now);
    m_first = false;
    return std::exchange(m_out, {});
}

void AlertWatch::tell(const QString &key, Priority priority, const QString &text)
{
    m_out.append(Alert{key, priority, text, m_at});
}

void AlertWatch::positions(const Snapshot &picture)
{
    QSet<trading::Symbol> over;
    QSet<trading::Symbol> unprotected;
    for (const PositionRow &row : picture.positions) {
        const trading::Symbol &symbol = row.position.symbol;
        if (row.overLimit) {
            over.insert(symbol);
            if (!m_overLimit.contains(symbol)) {
                tell(QStringLiteral("over-limit %1").arg(symbol.text()), Priority::Alarm,
                     QStringLiteral("%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.")
                         .arg(symbol.text(), row.value.toFixed(2), picture.risk.quote, percent(row.ofBalance), percent(picture.risk.limits.values().positionSize)));
            }
        }
        const bool bare = row.guard != GuardState::Protected && row.unprotectedFor >= m_terms.unprotectedFor;
        if (bare) {
            unprotected.insert(symbol);
            if (!m_unprotected.contains(symbol)) {
                tell(QStringLiteral("unprotected %1").arg(symbol.text()), Priority::Alarm,
                     QStringLiteral("%1 has had no protective stop for %2 s.").arg(symbol.text()).arg(row.unprotectedFor.count() / 1000));
            }
        }
    }
    m_overLimit = over;
    m_unprotected = unprotected;
}

void AlertWatch::day(const Snapshot &picture)
{
    if (!picture.daily.known || !picture.daily.limit.isPositive()) {
        return;
    }
    if (picture.at.day() != m_day) {
        m_day = picture.at.day();
        m_mark = 0;
    }
    int reached = 0;
    const Money lost = -picture.daily.closeOutPnl;
    for (const int mark : kLossMarks) {
        const Money line = trading::times(picture.daily.limit, trading::Ratio(base::Decimal::div(base::Decimal::fromInt(mark), base::Decimal::fromInt(100), base::Rounding::Down)),
                                          base::Rounding::Down);
        reached = lost.isPositive() && lost >= line ? mark : reached;
    }
    if (reached > m_mark) {
        m_mark = reached;
        tell(QStringLiteral("daily-loss %1 %2").arg(m_day.toIsoString()).arg(reached), reached == 100 ? Priority::Emergency : reached >= 90 ? Priority::Alarm : Priority::Warning,
             QStringLiteral("Today's loss is %1 %2: %3 % of the limit of %4.").arg(lost.toFixed(2), picture.risk.quote).arg(reached).arg(picture.daily.limit.toFixed(2)));
    }
}

void AlertWatch::stop(const Snapshot &picture)
{
    const base::LatchRecord &record = picture.stop.record;
    if (!record.engaged) {
        if (m_stopEpoch != 0) {
            tell(QStringLiteral("stop-cleared %1").arg(m_stopEpoch), Priority::Emergency, QStringLiteral("The emergency stop was cleared: entries are possible again."));
        }
        m_stopEpoch = 0;
        m_stopPhase = StopPhase::Idle;
        return;
    }
    const bool news = record.epoch != m_stopEpoch;
    if (!news && picture.stop.phase == m_stopPhase) {
        return;
    }
    m_stopEpoch = record.epoch;
    m_stopPhase = picture.stop.phase;
    const QString head = news ? QStringLiteral("EMERGENCY STOP (%1) by %2: %3\n").arg(toWord(record.level), record.by, record.reason) : QStringLiteral("Emergency stop: ");
    tell(QStringLiteral("stop %1 %2").arg(record.epoch).arg(static_cast<int>(m_stopPhase)), Priority::Emergency, head + stepOf(picture.stop));
}

void AlertWatch::fills(const Snapshot &picture)
{
    for (const trading::Fill &fill : picture.fills) {
        const QString key = QStringLiteral("fill %1 %2").arg(fill.symbol.text()).arg(fill.tradeId.value());
        if (fill.at < m_fillsUntil || (fill.at == m_fillsUntil && m_fillsOfThen.contains(key))) {
            continue;
        }
        if (fill.at > m_fillsUntil) {
            m_fillsUntil = fill.at;
            m_fillsOfThen.clear();
        }
        m_fillsOfThen.insert(key);
        const Money value = fill.price * fill.quantity;
        if (!m_first && m_terms.fillFrom && value >= *m_terms.fillFrom) {
            tell(key, Priority::Info, QStringLiteral("%1 %2 %3 at %4: %5 %6.")
                                          .arg(fill.side == trading::Side::Buy ? QStringLiteral("Bought") : QStringLiteral("Sold"), fill.quantity.toString(), fill.symbol.text(),
                                               fill.price.toString(), value.toFixed(2), picture.risk.quote));
        }
    }
}

void AlertWatch::paths(const Snapshot &picture, base::SteadyTime now)
{
    if (isReached(picture)) {
        if (m_downTold) {
            tell(QStringLiteral("connected %1").arg(now.nanos()), Priority::Warning, QStringLiteral("The exchange is reached again."));
        }
        m_downSince = {};
        m_downTold = false;
        return;
    }
    m_downSince = m_downSince.isNever() ? now : m_downSince;
    if (!m_downTold && now.since(m_downSince) >= m_terms.disconnectedFor) {
        m_downTold = true;
        tell(QStringLiteral("disconnected %1").arg(now.nanos()), picture.positions.isEmpty() ? Priority::Warning : Priority::Alarm,
             QStringLiteral("The exchange has not been reached for %1 s; %2 positions are open.").arg(now.since(m_downSince).count() / 1000).arg(picture.positions.size()));
    }
}

void AlertWatch::refusals(const Snapshot &picture, base::SteadyTime now)
{
    for (const engine_client::DecisionRow &row : picture.decisions) {
        if (row.number <= m_decision) {
            continue;
        }
        m_decision = row.number;
        if (!m_first && row.subject == QLatin1String("entry") && !row.allowed) {
            m_refused += 1;
            m_lastRefusal = QStringLiteral("%1 (%2)").arg(row.text, row.note);
        }
    }
    m_digestAt = m_digestAt.isNever() ? now : m_digestAt;
    if (now.since(m_digestAt) < m_terms.digestEvery) {
        return;
    }
    m_digestAt = now;
    if (const int refused = std::exchange(m_refused, 0); refused > 0) {
        tell(QStringLiteral("refused %1").arg(now.nanos()), Priority::Info,
             QStringLiteral("%1 entries were refused in the last %2 minutes; the last: %3.").arg(refused).arg(m_terms.digestEvery.count() / 60'000).arg(m_lastRefusal));
    }
}

} // namespace bw::alerts
