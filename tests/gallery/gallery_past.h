// What was before a picture of the gallery, so that its lines have a course: the same account and positions, their prices and the
// equity of the minutes before, the same ones each time.
#pragma once

#include "core/engine_client/snapshot.h"

#include <QList>

namespace bw::test {

// Oldest first, each 15 s before the next; empty while the account of `now` is not known. A price that is stale in `now` was fresh.
[[nodiscard]] QList<engine_client::Snapshot> pastOf(const engine_client::Snapshot &now);
// The oldest of them; where there are none, `now`.
[[nodiscard]] engine_client::Snapshot beginningOf(const engine_client::Snapshot &now);

} // namespace bw::test
