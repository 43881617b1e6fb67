#include "core/journal/schema.h"

#include "core/journal/journal.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariant>

namespace bw::journal {

namespace {

constexpr int kApplicationId = 0x42574a4c; // "BWJL"

struct SchemaObject
{
    const char *name;
    const char *sql;
};

// Compared word for word at every opening: a change here is a new schema version.
constexpr SchemaObject kObjects[] = {
    {"records", "CREATE TABLE records(seq INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, kind TEXT NOT NULL, "
                "body TEXT NOT NULL, hash BLOB NOT NULL) STRICT"},
    {"records_kind", "CREATE INDEX records_kind ON records(kind, seq)"},
    {"records_gapless", "CREATE TRIGGER records_gapless BEFORE INSERT ON records "
                        "WHEN NEW.seq IS NOT (SELECT COALESCE(MAX(seq), 0) + 1 FROM records) "
                        "BEGIN SELECT RAISE(ABORT, 'records follow each other without a gap'); END"},
    {"records_no_update", "CREATE TRIGGER records_no_update BEFORE UPDATE ON records "
                          "BEGIN SELECT RAISE(ABORT, 'records are never changed'); END"},
    {"records_no_delete", "CREATE TRIGGER records_no_delete BEFORE DELETE ON records "
                          "BEGIN SELECT RAISE(ABORT, 'records are never removed'); END"},
    {"checkpoints", "CREATE TABLE checkpoints(seq INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT"},
    {"checkpoints_no_update", "CREATE TRIGGER checkpoints_no_update BEFORE UPDATE ON checkpoints "
                              "BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END"},
    {"checkpoints_no_delete", "CREATE TRIGGER checkpoints_no_delete BEFORE DELETE ON checkpoints "
                              "BEGIN SELECT RAISE(ABORT, 'checkpoints are never removed'); END"},
    {"meta", "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"},
};

base::Result<int> readNumber(const QSqlDatabase &database, const QString &path, const QString &pragma)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA ") + pragma) || !query.next()) {
        return sqlFailure(path, query.lastError(), "read");
    }
    return query.value(0).toInt();
}

base::Status proveOwner(const QSqlDatabase &database, const QString &path)
{
    const base::Result<int> owner = readNumber(database, path, QStringLiteral("application_id"));
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    if (*owner != kApplicationId) {
        return base::failure(base::ErrorCode::Corrupt,
                             QStringLiteral("%1 is not a Breakwater journal: it belongs to another program.").arg(path));
    }
    const base::Result<int> version = readNumber(database, path, QStringLiteral("user_version"));
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > Journal::kSchemaVersion) {
        return base::failure(base::ErrorCode::TooNew,
                             QStringLiteral("The journal %1 was written by a newer version of Breakwater "
                                            "(its format is %2, this version knows up to %3).")
                                 .arg(path, QString::number(*version), QString::number(Journal::kSchemaVersion)));
    }
    if (*version != Journal::kSchemaVersion) {
        return damaged(path, QStringLiteral("its format number is %1").arg(*version));
    }
    return {};
}

base::Status proveStructure(const QSqlDatabase &database, const QString &path)
{
    QHash<QString, QString> expected;
    for (const SchemaObject &object : kObjects) {
        expected.insert(QString::fromLatin1(object.name), QString::fromLatin1(object.sql));
    }
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\'"))) {
        return sqlFailure(path, query.lastError(), "read");
    }
    while (query.next()) {
        const QString name = query.value(0).toString();
        if (expected.take(name) != query.value(1).toString()) {
            return damaged(path, QStringLiteral("its '%1' is not what Breakwater made").arg(name));
        }
    }
    if (query.lastError().isValid()) {
        return sqlFailure(path, query.lastError(), "read");
    }
    if (!expected.isEmpty()) {
        return damaged(path, QStringLiteral("its '%1' is missing").arg(expected.constBegin().key()));
    }
    return {};
}

} // namespace

tl::unexpected<base::Error> damaged(const QString &path, const QString &what)
{
    return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The journal %1 is damaged: %2.").arg(path, what));
}

tl::unexpected<base::Error> sqlFailure(const QString &path, const QSqlError &error, const char *doing)
{
    constexpr int kShortRead = 10 | (2 << 8);
    const int extended = error.nativeErrorCode().toInt();
    switch (extended & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 19: // SQLITE_CONSTRAINT: the trigger that keeps the sequence gapless
        return base::failure(base::ErrorCode::Conflict,
                             QStringLiteral("The journal %1 cannot be %2: another process is writing to it.")
                                 .arg(path, QString::fromLatin1(doing)));
    case 11: // SQLITE_CORRUPT
        return damaged(path, QStringLiteral("SQLite finds its pages malformed"));
    case 26: // SQLITE_NOTADB
        return damaged(path, QStringLiteral("it is not a database"));
    default:
        break;
    }
    if (extended == kShortRead) {
        return damaged(path, QStringLiteral("it has been cut short"));
    }
    const QString why = error.driverText().isEmpty() && error.databaseText().isEmpty() ? QStringLiteral("no reason given")
                                                                                       : error.databaseText();
    return base::failure(base::ErrorCode::Storage,
                         QStringLiteral("The journal %1 cannot be %2: %3.").arg(path, QString::fromLatin1(doing), why));
}

base::Status createSchema(const QSqlDatabase &database, const QString &path)
{
    QStringList statements{QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
                           QStringLiteral("PRAGMA user_version = %1").arg(Journal::kSchemaVersion)};
    for (const SchemaObject &object : kObjects) {
        statements.append(QString::fromLatin1(object.sql));
    }
    statements.append(QStringLiteral("INSERT INTO meta(key, value) VALUES('format', '%1'), ('created-by', 'breakwater %2')")
                          .arg(QString::number(Journal::kSchemaVersion), QStringLiteral(BW_VERSION)));
    for (const QString &statement : std::as_const(statements)) {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            return sqlFailure(path, query.lastError(), "created");
        }
    }
    return {};
}

base::Status checkPages(const QSqlDatabase &database, const QString &path, const QString &pragma)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA %1(1)").arg(pragma)) || !query.next()) {
        return sqlFailure(path, query.lastError(), "read");
    }
    const QString finding = query.value(0).toString();
    if (finding != QLatin1String("ok")) {
        return damaged(path, finding.simplified());
    }
    return {};
}

base::Status proveSchema(const QSqlDatabase &database, const QString &path)
{
    base::Status status = proveOwner(database, path);
    return status ? proveStructure(database, path) : status;
}

} // namespace bw::journal
