// Trouble with the exchange: three failures of a kind in a row, a ban. It keeps entries out until the exchange works
// again; it never repeats anything. Source: safety contract, section 3, exchange trouble.
// A refusal with a reason of business (margin, filters) is an answer, not a failure.
// Thread: the engine's. Pure: no clock.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QMap>
#include <QStringList>

namespace bw::engine {

enum class Errand { Order = 1, Stop, Cancel, Reading, History };

class TroubleWatch
{
public:
    static constexpr int kFailuresInARow = 3;
    static constexpr base::Millis kCalm{30'000}; // after which a reading that worked ends what entries cannot end themselves

    // One sentence when trouble begins or ends, else nothing.
    [[nodiscard]] QString answered(Errand errand, const std::optional<base::Error> &error, base::SteadyTime now);
    [[nodiscard]] QString paused(int httpStatus, base::Millis remaining, base::SteadyTime now);

    [[nodiscard]] QStringList reasons(base::SteadyTime now) const;
    [[nodiscard]] static bool isFailure(const base::Error &error);

private:
    struct Row { int failures = 0; base::SteadyTime last; QString why; };

    QMap<Errand, Row> m_rows;
    base::SteadyTime m_pausedUntil;
    bool m_banned = false;
};

} // namespace bw::engine
