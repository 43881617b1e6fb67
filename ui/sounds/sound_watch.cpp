#include "ui/sounds/sound_watch.h"

#include "ui/presenters/strip_presenter.h"

#include <utility>

namespace bw::ui {

using base::Millis;
using base::SteadyTime;
using engine_client::Snapshot;
using trading::Money;

namespace {

constexpr Millis kSameAgain{2'000};
constexpr Millis kDownFor{3'000}; // a stream that is renewed is away for a moment
constexpr std::array<std::pair<int, Sound>, 3> kMarks{{{50, Sound::LimitLevel50}, {75, Sound::LimitLevel75}, {90, Sound::LimitLevel90}}};

bool isReached(const Snapshot &s)
{
    using exchange::PathState;
    const auto &f = s.freshness;
    const bool orders = f.rest.state == PathState::Up || (f.wsApi && f.wsApi->state == PathState::Up);
    return orders && f.market.state == PathState::Up && f.user.state == PathState::Up;
}

Money shareOf(Money limit, int percent)
{
    return trading::times(limit, trading::Ratio(base::Decimal::div(base::Decimal::fromInt(percent), base::Decimal::fromInt(100), base::Rounding::Down)), base::Rounding::Down);
}

} // namespace

QString soundWord(Sound sound)
{
    switch (sound) {
    case Sound::Fill:
        return QStringLiteral("fill");
    case Sound::Refusal:
        return QStringLiteral("refusal");
    case Sound::LimitLevel50:
    case Sound::LimitLevel75:
    case Sound::LimitLevel90:
        return QStringLiteral("limit-level");
    case Sound::StopHit:
        return QStringLiteral("stop-hit");
    case Sound::Disconnection:
        return QStringLiteral("disconnection");
    case Sound::Emergency:
        break;
    }
    return QStringLiteral("emergency");
}

QString soundFile(Sound sound)
{
    for (const auto &[percent, level] : kMarks) {
        if (level == sound) {
            return QStringLiteral("limit-level-%1").arg(percent);
        }
    }
    return soundWord(sound);
}

std::optional<Sound> SoundWatch::look(const Snapshot &picture, Millis engineSilence, SteadyTime now)
{
    m_wanted.reset();
    stop(picture.stop.record);
    fills(picture);
    refusals(picture);
    day(picture);
    paths(picture, engineSilence, now);
    keepStops(picture);
    m_first = m_first && !picture.risk.accountKnown; // until then the past arrives
    return admitted(now);
}

std::optional<Sound> SoundWatch::pressed(const base::LatchRecord &record, SteadyTime now)
{
    m_wanted.reset();
    stop(record);
    return admitted(now);
}

void SoundWatch::want(Sound sound)
{
    if (sound == Sound::Emergency || !m_first) {
        m_wanted = std::max(m_wanted.value_or(sound), sound);
    }
}

std::optional<Sound> SoundWatch::admitted(SteadyTime now)
{
    if (!m_wanted) {
        return {};
    }
    const SteadyTime before = m_heard.value(*m_wanted);
    if (*m_wanted != Sound::Emergency && !before.isNever() && now.since(before) < kSameAgain) {
        return {};
    }
    m_heard.insert(*m_wanted, now);
    return m_wanted;
}

void SoundWatch::stop(const base::LatchRecord &record)
{
    if (record.engaged && record.epoch != m_epoch) {
        want(Sound::Emergency);
        m_epoch = record.epoch;
    }
}

// By its id, or by what it closed where the exchange gave it another one that is not ours either.
bool SoundWatch::isStop(const trading::Fill &fill) const
{
    return m_stops.contains(fill.clientId)
        || (m_stopsOf.contains(fill.symbol) && m_stopsOf.value(fill.symbol) == fill.side && !fill.clientId.text().startsWith(QLatin1String("bw-")));
}

void SoundWatch::fills(const Snapshot &picture)
{
    for (const trading::Fill &fill : picture.fills) {
        if (fill.at < m_fillsUntil) {
            continue;
        }
        const QString key = QStringLiteral("%1 %2").arg(fill.symbol.text()).arg(fill.tradeId.value());
        if (fill.at == m_fillsUntil && m_fillsOfThen.contains(key)) {
            continue;
        }
        if (fill.at > m_fillsUntil) {
            m_fillsUntil = fill.at;
            m_fillsOfThen.clear();
        }
        m_fillsOfThen.insert(key);
        want(isStop(fill) ? Sound::StopHit : Sound::Fill);
    }
}

void SoundWatch::keepStops(const Snapshot &picture)
{
    m_stops.clear();
    m_stopsOf.clear();
    for (const trading::AlgoOrderView &order : picture.conditionals) {
        if (order.isExit() && order.type == trading::ConditionalType::StopMarket) {
            m_stops.insert(order.clientId);
            m_stopsOf.insert(order.symbol, order.side);
        }
    }
}

void SoundWatch::refusals(const Snapshot &picture)
{
    for (const engine_client::DecisionRow &row : picture.decisions) {
        if (row.number > m_decision) {
            m_decision = row.number;
            if (row.subject == QLatin1String("entry") && !row.allowed) {
                want(Sound::Refusal);
            }
        }
    }
}

// Each mark once a trading day: a loss that moves about a mark is heard once.
void SoundWatch::day(const Snapshot &picture)
{
    if (!picture.daily.known || !picture.daily.limit.isPositive()) {
        return;
    }
    if (picture.at.day() != m_day) {
        m_day = picture.at.day();
        m_mark = 0;
    }
    const Money lost = -picture.daily.closeOutPnl;
    for (const auto &[percent, sound] : kMarks) {
        if (percent > m_mark && lost.isPositive() && lost >= shareOf(picture.daily.limit, percent)) {
            m_mark = percent;
            want(sound);
        }
    }
}

void SoundWatch::paths(const Snapshot &picture, Millis engineSilence, SteadyTime now)
{
    if (isReached(picture) && !engineFrozen(engineSilence)) {
        m_downSince = {};
        m_downHeard = false;
        return;
    }
    m_downSince = m_downSince.isNever() ? now : m_downSince;
    if (!m_downHeard && (engineFrozen(engineSilence) || now.since(m_downSince) >= kDownFor)) {
        m_downHeard = true;
        want(Sound::Disconnection);
    }
}

} // namespace bw::ui
