// Why no entry passes, in words: the codes that the engine gives, and what keeps the account from being read. Screen thread.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::ui {

[[nodiscard]] QString reasonWords(const QString &reason); // "stale-account" -> "account data is stale"

// What the exchange or the connection said, while the account was never read; empty: nothing is known of it.
[[nodiscard]] QString accountTrouble(const engine_client::Snapshot &snapshot);

} // namespace bw::ui
