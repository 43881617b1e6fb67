#include "core/binance/server_time.h"

#include "core/binance/json_list.h"
#include "core/binance/json_reader.h"

namespace bw::binance {

base::Result<base::VenueTime> decodeServerTime(const QJsonDocument &document)
{
    JsonReader reader(rootOf(document), QStringLiteral("clock"));
    const base::VenueTime time = reader.time(QLatin1StringView("serverTime"));
    if (!reader.ok()) {
        return reader.failure();
    }
    return time;
}

} // namespace bw::binance
