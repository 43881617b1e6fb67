#include "core/api/window.h"

#include "core/base/time_text.h"

#include <QUrlQuery>

namespace bw::api {

namespace {

constexpr qint64 kEarliestMs = 100'000'000'000; // 1973: less is a number of seconds

std::optional<base::VenueTime> timeFrom(const QString &text)
{
    const auto time = base::parseTime(text);
    return time && time->ms() >= kEarliestMs ? std::optional(*time) : std::nullopt;
}

} // namespace

base::Result<Window> windowOf(const QByteArray &query, qsizetype most)
{
    const auto malformed = [](const QString &sentence) { return base::failure(base::ErrorCode::Malformed, sentence); };
    Window window;
    const QUrlQuery asked(QString::fromUtf8(query));
    for (const auto &[key, value] : asked.queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1String("limit")) {
            bool whole = false;
            window.limit = value.toInt(&whole);
            if (!whole || window.limit < 1 || window.limit > most) {
                return malformed(QStringLiteral("\"limit\" has to be a whole number from 1 to %1.").arg(most));
            }
        } else if (key == QLatin1String("since")) {
            const auto time = timeFrom(value);
            if (!time) {
                return malformed(QStringLiteral("\"since\" has to be a time like 2026-11-27T20:00:00Z, or milliseconds since 1970."));
            }
            window.since = *time;
        } else {
            return malformed(QStringLiteral("\"%1\" is not known here; a list takes limit and since.").arg(key));
        }
    }
    return window;
}

} // namespace bw::api
