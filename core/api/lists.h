// Lists out of the engine's picture as the API's JSON, newest first. It holds 500 of a kind at most: what is older is in the
// journal. "more" says that the limit left rows of this picture out. Pure.
#pragma once

#include "core/api/window.h"
#include "core/engine_client/snapshot.h"

namespace bw::api {

[[nodiscard]] QByteArray ordersJson(const engine_client::Snapshot &s);
// Entries that wait for a person, oldest first.
[[nodiscard]] QByteArray pendingOrdersJson(const engine_client::Snapshot &s);
[[nodiscard]] QByteArray tradesJson(const engine_client::Snapshot &s, const Window &window);
[[nodiscard]] QByteArray decisionsJson(const engine_client::Snapshot &s, const Window &window);
// Decisions, fills and the engine's remarks in one list, by their time.
[[nodiscard]] QByteArray executionLogJson(const engine_client::Snapshot &s, const Window &window);
// How the exchange is reached, each way by itself, as of the engine's last proof of life.
[[nodiscard]] QByteArray connectionJson(const engine_client::Snapshot &s);

[[nodiscard]] QByteArray severityWord(engine_client::Severity severity); // "info", "warning", "alarm"

} // namespace bw::api
