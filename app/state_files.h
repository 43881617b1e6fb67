// safety_state.json and state.json: readable pictures for people and scripts; never read back as truth.
#pragma once

#include "core/engine_client/snapshot.h"

#include <QJsonObject>

namespace bw::app {

[[nodiscard]] QJsonObject safetyStateJson(const engine_client::Snapshot &snapshot);
[[nodiscard]] QJsonObject stateJson(const engine_client::Snapshot &snapshot);

} // namespace bw::app
