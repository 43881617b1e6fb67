// The engine's picture as the API's JSON. What is not known is null, never zero. Pure.
#pragma once

#include "core/api/access.h"

#include <QByteArray>

namespace bw::api {

struct Moment  // what is known beside the picture, at the time of the question
{
    base::LatchRecord latch;         // newer than the picture where the engine is busy
    base::Millis engineSilence{0};
    std::shared_ptr<const engine_client::AlertsView> alerts; // null: none are wanted
};

inline constexpr base::Millis kEngineHangs{2'000};

[[nodiscard]] QByteArray statusJson(const engine_client::Snapshot &s, const Moment &moment);
[[nodiscard]] QByteArray safetyJson(const engine_client::Snapshot &s, const Moment &moment);
[[nodiscard]] QByteArray stopJson(const engine_client::Snapshot &s, const Moment &moment);
// {"open_positions":..,"positions":{..},"wallet":..,"equity":..,"balance":..,"daily_pnl":..}
[[nodiscard]] QByteArray positionsPicture(const engine_client::Snapshot &s);
// {"status":..,"reasons":[..],"emergency_stop":{..}}
[[nodiscard]] QByteArray statePicture(const engine_client::Snapshot &s, const Moment &moment);

} // namespace bw::api
