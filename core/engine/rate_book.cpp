#include "core/engine/rate_book.h"

namespace bw::engine {

using base::Millis;
using base::SteadyTime;
using exchange::RateKind;

namespace {

constexpr std::size_t kMostRemembered = 20'000; // far above any order limit of the exchange

QString nameOf(RateKind kind, Millis window)
{
    const std::int64_t seconds = window.count() / 1000;
    const QString length = seconds % 86'400 == 0 ? QStringLiteral("%1d").arg(seconds / 86'400)
                           : seconds % 3600 == 0 ? QStringLiteral("%1h").arg(seconds / 3600)
                           : seconds % 60 == 0   ? QStringLiteral("%1m").arg(seconds / 60)
                                                 : QStringLiteral("%1s").arg(seconds);
    return (kind == RateKind::Orders ? QStringLiteral("ORDERS ") : QStringLiteral("REQUEST_WEIGHT ")) + length;
}

} // namespace

void RateBook::measured(const QList<exchange::RateWindow> &windows, SteadyTime now)
{
    for (const exchange::RateWindow &window : windows) {
        const auto known = std::find_if(m_said.begin(), m_said.end(), [&window](const Said &said) {
            return said.kind == window.kind && said.window == window.window;
        });
        if (known == m_said.end()) {
            m_said.append({window.kind, window.window, window.limit, window.used.value_or(0), now});
            continue;
        }
        known->limit = window.limit;
        if (window.used) {
            known->used = *window.used;
            known->at = now;
        }
    }
}

void RateBook::orderSent(SteadyTime now)
{
    m_sent.push_back(now);
    while (m_sent.size() > kMostRemembered || now.since(m_sent.front()) > std::chrono::hours(24)) {
        m_sent.pop_front();
    }
}

int RateBook::sentWithin(Millis window, SteadyTime now) const
{
    int count = 0;
    for (auto it = m_sent.crbegin(); it != m_sent.crend() && now.since(*it) < window; ++it) {
        ++count;
    }
    return count;
}

QList<safety::RateUsage> RateBook::usage(SteadyTime now) const
{
    QList<safety::RateUsage> usage;
    for (const Said &said : m_said) {
        const int stated = now.since(said.at) < said.window ? said.used : 0; // the window ended, whenever it began
        const int own = said.kind == RateKind::Orders ? sentWithin(said.window, now) : 0;
        usage.append({nameOf(said.kind, said.window), std::max(stated, own), said.limit});
    }
    return usage;
}

} // namespace bw::engine
