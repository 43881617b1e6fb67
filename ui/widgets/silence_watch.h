// A silent engine sends no picture: whoever shows its figures looks again by itself, or they would stay as if they were fresh.
#pragma once

#include "core/engine_client/engine_client.h"

#include <functional>
#include <memory>

namespace bw::ui {

// Twice a second for as long as the engine is silent, and once more when it is not. Lives and ends with its owner.
void whileSilent(const engine_client::EngineClient &client, QObject *owner, const std::function<void()> &look);

// The newest picture, as it must be read now: with a silent engine every age has grown and nothing is fresh.
[[nodiscard]] std::shared_ptr<const engine_client::Snapshot> pictureNow(const engine_client::EngineClient &client);

} // namespace bw::ui
