#include "core/alerts/alert_desk.h"

#include "core/alerts/texts.h"
#include "core/base/contracts.h"

#include <algorithm>

namespace bw::alerts {

using base::Millis;
using base::SteadyTime;

QString toWord(Priority priority)
{
    switch (priority) {
    case Priority::Info:
        return QStringLiteral("info");
    case Priority::Warning:
        return QStringLiteral("warning");
    case Priority::Alarm:
        return QStringLiteral("alarm");
    case Priority::Emergency:
        return QStringLiteral("emergency");
    }
    BW_UNREACHABLE("priority");
}

namespace {

Millis pauseAfter(int attempts)
{
    return std::min(Millis(AlertDesk::kFirstPause.count() << std::clamp(attempts - 1, 0, 6)), AlertDesk::kLongestPause);
}

} // namespace

void AlertDesk::add(const Alert &alert, SteadyTime now)
{
    const bool always = alert.priority == Priority::Emergency || alert.answer;
    const auto said = m_said.constFind(alert.key);
    if (!always && said != m_said.constEnd() && now.since(*said) < kSameWithin) {
        return;
    }
    m_said.removeIf([now](const auto &one) { return now.since(one.value()) >= kSameWithin; });
    if (!alert.answer) {
        m_said.insert(alert.key, now);
    }
    m_waiting.append(Waiting{++m_number, alert, now, now, 0});
    makeRoom();
}

void AlertDesk::makeRoom()
{
    while (m_waiting.size() > kMostWaiting) {
        auto least = m_waiting.end();
        for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
            const bool may = it->alert.priority != Priority::Emergency && it->number != m_onItsWay;
            least = may && (least == m_waiting.end() || it->alert.priority < least->alert.priority) ? it : least;
        }
        if (least == m_waiting.end()) {
            return;
        }
        m_waiting.erase(least);
        m_state.givenUp += 1;
    }
}

void AlertDesk::giveUpOld(SteadyTime now)
{
    const qsizetype gone = m_waiting.removeIf([&](const Waiting &waiting) {
        return waiting.alert.priority != Priority::Emergency && waiting.number != m_onItsWay
            && now.since(waiting.since) >= (waiting.alert.answer ? kGiveUpAnswerAfter : kGiveUpAfter);
    });
    m_state.givenUp += static_cast<int>(gone);
}

bool AlertDesk::mayGo(const Waiting &waiting, SteadyTime now) const
{
    const int most = waiting.alert.priority >= Priority::Alarm ? kMostAnHour : kMostAnHour - kKeptForAlarms;
    return now >= waiting.notBefore && (waiting.alert.priority == Priority::Emergency || waiting.alert.answer || m_sent.size() < most);
}

std::optional<Outgoing> AlertDesk::next(SteadyTime now)
{
    giveUpOld(now);
    m_sent.removeIf([now](SteadyTime at) { return now.since(at) >= kHour; });
    if (m_onItsWay || now < m_pausedUntil) {
        return std::nullopt;
    }
    auto chosen = m_waiting.end();
    int held = 0;
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (!mayGo(*it, now)) {
            held += now >= it->notBefore ? 1 : 0;
        } else if (chosen == m_waiting.end() || it->alert.priority > chosen->alert.priority) {
            chosen = it;
        }
    }
    m_state.heldBack = held;
    if (chosen == m_waiting.end()) {
        return std::nullopt;
    }
    chosen->attempts += 1;
    m_onItsWay = chosen->number;
    const QString more = held > 0 ? QLatin1Char('\n') + Texts::heldBack(held, kMostAnHour) : QString();
    return Outgoing{chosen->number, chosen->alert.text + more, chosen->alert.priority, chosen->attempts, chosen->alert.key, chosen->alert.at};
}

qsizetype AlertDesk::find(std::uint64_t number) const
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting[i].number == number) {
            return i;
        }
    }
    return -1;
}

void AlertDesk::delivered(std::uint64_t number, SteadyTime now)
{
    const qsizetype at = find(number);
    if (at < 0 || m_onItsWay != number) {
        return; // an answer that was given up on
    }
    if (m_waiting[at].alert.priority != Priority::Emergency && !m_waiting[at].alert.answer) {
        m_sent.append(now);
    }
    m_waiting.removeAt(at);
    m_onItsWay.reset();
    m_state.delivered += 1;
    m_state.deliveredAt = now;
    m_state.failure.clear();
}

void AlertDesk::failed(std::uint64_t number, const QString &why, Millis retryAfter, SteadyTime now)
{
    const qsizetype at = find(number);
    if (at < 0 || m_onItsWay != number) {
        return;
    }
    m_onItsWay.reset();
    m_state.failure = why;
    m_waiting[at].notBefore = now + std::max(retryAfter, pauseAfter(m_waiting[at].attempts));
    if (retryAfter.count() > 0) { // the receiver means every message
        m_pausedUntil = now + retryAfter;
    }
}

DeskState AlertDesk::state() const
{
    DeskState state = m_state;
    state.waiting = static_cast<int>(m_waiting.size());
    return state;
}

} // namespace bw::alerts
