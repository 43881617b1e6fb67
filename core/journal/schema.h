// What a journal file is made of, and the proof that a file is one. Internal to the journal.
// Thread: that of the connection. Failure: Corrupt, TooNew or Storage, one sentence.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

namespace bw::journal {

// SQLite's own failure as one of ours. `doing` completes "The journal PATH cannot be ...".
[[nodiscard]] tl::unexpected<base::Error> sqlFailure(const QString &path, const QSqlError &error, const char *doing);
[[nodiscard]] tl::unexpected<base::Error> damaged(const QString &path, const QString &what);

// Tables, triggers, owner and version in an empty database.
[[nodiscard]] base::Status createSchema(const QSqlDatabase &database, const QString &path);

// Owner, version and structure. Writes nothing.
[[nodiscard]] base::Status proveSchema(const QSqlDatabase &database, const QString &path);

// SQLite's check of every page: "quick_check", or "integrity_check" (which also compares the index with the table).
[[nodiscard]] base::Status checkPages(const QSqlDatabase &database, const QString &path, const QString &pragma);

} // namespace bw::journal
