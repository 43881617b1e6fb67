#include "core/engine/trouble_watch.h"

#include "core/base/contracts.h"

namespace bw::engine {

using base::ErrorCode;
using base::SteadyTime;

namespace {

QString wordOf(Errand errand)
{
    switch (errand) {
    case Errand::Order:
        return QStringLiteral("orders");
    case Errand::Stop:
        return QStringLiteral("stops");
    case Errand::Cancel:
        return QStringLiteral("cancels");
    case Errand::Reading:
        return QStringLiteral("readings");
    case Errand::History:
        return QStringLiteral("history");
    }
    BW_UNREACHABLE("errand");
}

constexpr int kTimestampOff = -1021;
constexpr int kTimestampOffNew = -5028;

} // namespace

bool TroubleWatch::isFailure(const base::Error &error)
{
    if (error.httpStatus >= 500 || error.venueCode == kTimestampOff || error.venueCode == kTimestampOffNew) {
        return true;
    }
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Protocol:
    case ErrorCode::RateLimited:
    case ErrorCode::Unauthorized:
        return true;
    case ErrorCode::Malformed:
    case ErrorCode::OutOfRange:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Storage:
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew:
    case ErrorCode::Refused:
        return false;
    }
    BW_UNREACHABLE("error code");
}

QString TroubleWatch::answered(Errand errand, const std::optional<base::Error> &error, SteadyTime now)
{
    if (error && isFailure(*error)) {
        Row &row = m_rows[errand];
        row.failures += 1;
        row.last = now;
        row.why = error->message;
        return row.failures == kFailuresInARow ? QStringLiteral("The exchange failed %1 times in a row (%2): %3 Entries are blocked.")
                                                     .arg(kFailuresInARow).arg(wordOf(errand), row.why)
                                               : QString();
    }
    QStringList ended;
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        const bool calm = errand == Errand::Reading && !error && now.since(it->last) >= kCalm;
        if (it.key() != errand && !calm) {
            ++it;
            continue;
        }
        if (it->failures >= kFailuresInARow) {
            ended.append(wordOf(it.key()));
        }
        it = m_rows.erase(it);
    }
    return ended.isEmpty() ? QString() : QStringLiteral("The exchange works again (%1).").arg(ended.join(QStringLiteral(", ")));
}

QString TroubleWatch::paused(int httpStatus, base::Millis remaining, SteadyTime now)
{
    const bool known = now < m_pausedUntil && m_banned == (httpStatus == 418);
    m_banned = httpStatus == 418;
    m_pausedUntil = std::max(m_pausedUntil, now + remaining);
    if (known) {
        return {};
    }
    return QStringLiteral("%1 for %2 s (HTTP %3). Entries are blocked.")
        .arg(m_banned ? QStringLiteral("The exchange banned this address") : QStringLiteral("The exchange asks for a pause"))
        .arg((m_pausedUntil.since(now).count() + 999) / 1000).arg(httpStatus);
}

QStringList TroubleWatch::reasons(SteadyTime now) const
{
    QStringList out;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        if (it->failures >= kFailuresInARow) {
            out.append(QStringLiteral("exchange-trouble-%1").arg(wordOf(it.key())));
        }
    }
    if (now < m_pausedUntil) {
        out.append(m_banned ? QStringLiteral("banned") : QStringLiteral("paused"));
    }
    return out;
}

} // namespace bw::engine
