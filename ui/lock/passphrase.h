// The words that open the inactivity lock, kept only as a salted slow hash (scrypt) in a file of the user's configuration folder that
// nobody else may read (Breakwater/lock.ini). What cannot be read there opens nothing: it is never taken for "none chosen".
// Thread: the screen's. A look at words takes some 50 ms on purpose, for which a press of the emergency stop waits.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace bw::ui::passphrase {

enum class State { None = 1, Chosen, Unreadable };

[[nodiscard]] State state();
[[nodiscard]] bool matches(const QString &words);       // false where none is chosen, or it cannot be read
[[nodiscard]] base::Status choose(const QString &words); // empty: none any more. Storage
[[nodiscard]] QString path();                           // who forgot the words deletes this file

} // namespace bw::ui::passphrase
