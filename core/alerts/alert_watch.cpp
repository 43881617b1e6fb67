#include "core/alerts/alert_watch.h"

#include <array>

namespace bw::alerts {

using engine_client::GuardState;
using engine_client::PositionRow;
using engine_client::Snapshot;
using safety::StopPhase;
using trading::Money;

namespace {

constexpr std::array kLossMarks{50, 75, 90, 100}; // percent of the day's limit

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
    trouble(picture);
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
                tell(QStringLiteral("over-limit %1").arg(symbol.text()), Priority::Alarm, m_texts.overLimit(row, picture));
            }
        }
        const bool bare = row.guard != GuardState::Protected && row.unprotectedFor >= m_terms.unprotectedFor;
        if (bare) {
            unprotected.insert(symbol);
            if (!m_unprotected.contains(symbol)) {
                tell(QStringLiteral("unprotected %1").arg(symbol.text()), Priority::Alarm, Texts::unprotected(symbol, row.unprotectedFor));
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
             m_texts.dayLoss(reached, lost, picture));
    }
}

void AlertWatch::stop(const Snapshot &picture)
{
    const base::LatchRecord &record = picture.stop.record;
    if (!record.engaged) {
        if (m_stopEpoch != 0) {
            tell(QStringLiteral("stop-cleared %1").arg(m_stopEpoch), Priority::Emergency, Texts::cleared());
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
    tell(QStringLiteral("stop %1 %2").arg(record.epoch).arg(static_cast<int>(m_stopPhase)), Priority::Emergency,
         news ? m_texts.stopBegins(picture.stop) : m_texts.stopGoesOn(picture.stop));
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
            tell(key, Priority::Info, m_texts.fill(fill, picture.risk.quote));
        }
    }
}

void AlertWatch::paths(const Snapshot &picture, base::SteadyTime now)
{
    if (isReached(picture)) {
        if (m_downTold) {
            tell(QStringLiteral("connected %1").arg(now.nanos()), Priority::Warning, Texts::connected());
        }
        m_downSince = {};
        m_downTold = false;
        return;
    }
    m_downSince = m_downSince.isNever() ? now : m_downSince;
    if (!m_downTold && now.since(m_downSince) >= m_terms.disconnectedFor) {
        m_downTold = true;
        tell(QStringLiteral("disconnected %1").arg(now.nanos()), picture.positions.isEmpty() ? Priority::Warning : Priority::Alarm,
             Texts::disconnected(now.since(m_downSince), picture.positions.size()));
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
            m_lastRefusal = row;
        }
    }
    m_digestAt = m_digestAt.isNever() ? now : m_digestAt;
    if (now.since(m_digestAt) < m_terms.digestEvery) {
        return;
    }
    m_digestAt = now;
    if (const int refused = std::exchange(m_refused, 0); refused > 0) {
        tell(QStringLiteral("refused %1").arg(now.nanos()), Priority::Info, m_texts.refused(refused, m_terms.digestEvery, m_lastRefusal));
    }
}

void AlertWatch::trouble(const Snapshot &picture)
{
    if (!picture.journalHealthy && m_journalHealthy) {
        tell(QStringLiteral("journal"), Priority::Alarm, Texts::journalBroken());
    }
    m_journalHealthy = picture.journalHealthy;
    const auto &[orders, fills] = picture.foreign;
    if (orders > m_foreign.orders || fills > m_foreign.fills) {
        tell(QStringLiteral("foreign %1 %2").arg(orders).arg(fills), Priority::Warning, Texts::foreign(picture.foreign));
    }
    m_foreign = picture.foreign;
}

QList<Alert> AlertWatch::engine(base::Millis silence)
{
    m_out.clear();
    const bool silent = silence >= m_terms.engineSilentFor;
    if (silent != m_engineSilent) {
        m_engineSilent = silent;
        silent ? tell(QStringLiteral("engine-silent"), Priority::Alarm, Texts::engineSilent(silence)) : tell(QStringLiteral("engine-answers"), Priority::Warning, Texts::engineAnswers());
    }
    return std::exchange(m_out, {});
}

} // namespace bw::alerts
