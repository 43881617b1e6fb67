// The state file of the paper account: JSON, decimals as strings, a version, written whole and atomically.
// The same account always gives the same bytes. Reading refuses what is newer (TooNew) or damaged (Corrupt) with one
// sentence and never repairs or resets anything.
#pragma once

#include "core/paper/account_state.h"

namespace bw::paper {

[[nodiscard]] QByteArray toJson(const AccountState &state);
[[nodiscard]] base::Result<AccountState> accountFromJson(const QByteArray &bytes);

// `spot` and `accounts`: the JSON of the spot account and of the further accounts that share the file; empty: none does.
[[nodiscard]] base::Status writeAccountFile(const QString &path, const AccountState &state, const QByteArray &spot = {}, const QByteArray &accounts = {});
// NotFound when there is no such file.
[[nodiscard]] base::Result<AccountState> readAccountFile(const QString &path);

} // namespace bw::paper
