#include "tests/simulation/world.h"

namespace bw::simulation {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kDayStart = 1'795'003'200'000 / kDayMs * kDayMs;

std::int64_t startOf(const QString &word)
{
    if (word == QLatin1String("midnight")) {
        return kDayStart + kDayMs - 45'000;
    }
    if (word == QLatin1String("funding")) {
        return kDayStart + kDayMs / 3 - 30'000;
    }
    return kDayStart + kDayMs / 2;
}

} // namespace

World::World(const Setting &setting)
    : delays(setting.seed, 1), luck(setting.seed, 2), prices(setting.seed, 3), m_startMs(startOf(setting.start))
{
}

void World::openWindow(const QString &fault, std::int64_t permille, std::int64_t forMs)
{
    m_windows.insert(fault, Window{permille, elapsedMs() + forMs});
    disturbUntil(elapsedMs() + forMs);
}

bool World::isOpen(const QString &fault) const
{
    const auto it = m_windows.constFind(fault);
    return it != m_windows.constEnd() && elapsedMs() < it->untilMs;
}

bool World::strikes(const QString &fault)
{
    return isOpen(fault) && luck.chance(m_windows.value(fault).permille);
}

void World::closeAllWindows()
{
    m_windows.clear();
    m_disturbedUntil = std::min(m_disturbedUntil, elapsedMs());
}

std::int64_t World::calmSinceMs() const
{
    return m_disturbedUntil;
}

void World::trace(const QByteArray &line)
{
    const QByteArray stamped = QByteArray::number(static_cast<qlonglong>(m_nanos)) + ' ' + line;
    for (const char c : stamped) {
        m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    if (m_keeps) {
        m_kept.append(stamped);
    }
}

} // namespace bw::simulation
