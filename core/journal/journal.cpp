#include "core/journal/journal.h"

#include "core/base/contracts.h"
#include "core/journal/schema.h"
#include "core/journal/seal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bw::journal {

namespace {

constexpr std::uint64_t kFullProofUpTo = 200'000;
constexpr std::uint64_t kCheckpointEvery = 50'000;
constexpr qint64 kSmallestDatabase = 512; // SQLite takes less for a new, empty database

constexpr QLatin1String kWalSuffix("-wal");
constexpr QLatin1String kNewSuffix(".new");

QString uniqueConnectionName()
{
    static std::atomic<std::uint64_t> next{1};
    return QStringLiteral("breakwater-journal-%1").arg(next.fetch_add(1));
}

tl::unexpected<base::Error> systemFailure(const QString &path, const char *doing)
{
    return base::failure(base::ErrorCode::Storage,
                         QStringLiteral("The journal %1 cannot be %2: %3.")
                             .arg(path, QString::fromLatin1(doing), QString::fromLocal8Bit(std::strerror(errno))));
}

base::Status syncPath(const QString &path, int flags, const QString &journal)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0) {
        return systemFailure(journal, "synced");
    }
    const bool synced = ::fsync(fd) == 0;
    const int code = errno;
    ::close(fd);
    errno = code;
    return synced ? base::Status() : base::Status(systemFailure(journal, "synced"));
}

bool isKind(const QString &kind)
{
    const auto allowed = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '.' || u == '_' || u == ':' || u == '-';
    };
    return !kind.isEmpty() && kind.size() <= 64 && std::all_of(kind.begin(), kind.end(), allowed);
}

base::Result<SealedFields> fieldsOf(const Record &record)
{
    if (!isKind(record.kind)) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("'%1' is not a kind of record.").arg(record.kind.left(80)));
    }
    SealedFields fields;
    fields.atMs = record.at.ms();
    fields.kind = record.kind.toLatin1();
    fields.body = QJsonDocument(record.body).toJson(QJsonDocument::Compact);
    if (fields.body.size() > Journal::kMaxBodyBytes) {
        return base::failure(base::ErrorCode::OutOfRange,
                             QStringLiteral("A '%1' record of %2 bytes is too large for the journal.")
                                 .arg(record.kind, QString::number(fields.body.size())));
    }
    return fields;
}

base::Result<Record> recordOf(const SealedFields &fields, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(fields.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return damaged(path, QStringLiteral("record %1 cannot be read").arg(fields.seq));
    }
    return Record{fields.seq, base::VenueTime(fields.atMs), QString::fromUtf8(fields.kind), document.object()};
}

// Columns seq, at_ms, kind, body as bytes: what is sealed is what is stored.
SealedFields fieldsAt(const QSqlQuery &query)
{
    return {query.value(0).toULongLong(), query.value(1).toLongLong(), query.value(2).toByteArray(), query.value(3).toByteArray()};
}

} // namespace

base::Result<std::unique_ptr<Journal>> Journal::open(const QString &path, OpenMode mode)
{
    std::unique_ptr<Journal> journal(new Journal(QFileInfo(path).absoluteFilePath()));
    const QString &whole = journal->m_path;
    const QFileInfo file(whole);
    base::Status status;
    if (!file.exists() && !file.isSymLink()) {
        if (mode == OpenMode::ReadOnly) {
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("There is no journal at %1.").arg(whole));
        }
        if (QFileInfo::exists(whole + kWalSuffix)) {
            return damaged(whole, QStringLiteral("the file is gone but its write-ahead log is there"));
        }
        status = journal->create();
        journal->m_created = status.has_value();
    } else if (!file.isFile()) {
        return damaged(whole, QStringLiteral("it is not a file"));
    } else if (file.size() < kSmallestDatabase) {
        return damaged(whole, file.size() == 0 ? QStringLiteral("it is empty") : QStringLiteral("it has been cut short"));
    }
    // Proved through a connection that cannot write, so that a damaged file is left as it was found.
    if (status) {
        status = journal->connect(whole, OpenMode::ReadOnly);
    }
    if (status) {
        status = journal->prove();
    }
    if (status && mode == OpenMode::ReadWrite) {
        status = journal->openForWriting();
    }
    if (!status) {
        return tl::unexpected(status.error());
    }
    return journal;
}

Journal::~Journal()
{
    disconnect();
}

Journal::Identity Journal::identityOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        return {};
    }
    return {info.st_dev, info.st_ino};
}

// Made under another name and moved in when it is whole: a crash leaves no journal or a good one, never half of one.
base::Status Journal::create()
{
    const QString draft = m_path + kNewSuffix;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(draft + QString::fromLatin1(suffix));
    }
    const int fd = ::open(QFile::encodeName(draft).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        return systemFailure(m_path, "created");
    }
    ::close(fd);
    base::Status status = connect(draft, OpenMode::ReadWrite);
    if (status) {
        status = createSchema(QSqlDatabase::database(m_connection, false), m_path);
    }
    if (status) {
        status = execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    }
    disconnect();
    if (status) {
        status = syncPath(draft, O_RDWR, m_path);
    }
    if (status && ::renameat2(AT_FDCWD, QFile::encodeName(draft).constData(), AT_FDCWD, QFile::encodeName(m_path).constData(),
                              RENAME_NOREPLACE) != 0) {
        status = systemFailure(m_path, "created");
    }
    if (!status) {
        QFile::remove(draft);
        return status;
    }
    return syncPath(QFileInfo(m_path).absolutePath(), O_RDONLY | O_DIRECTORY, m_path);
}

base::Status Journal::connect(const QString &path, OpenMode mode)
{
    m_connection = uniqueConnectionName();
    m_thread = QThread::currentThreadId();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(mode == OpenMode::ReadOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000;QSQLITE_OPEN_READONLY")
                                                          : QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!database.open()) {
        return sqlFailure(m_path, database.lastError(), "opened");
    }
    base::Status status = execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
    if (status) {
        status = execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    }
    if (status && mode == OpenMode::ReadWrite) {
        status = execute(QStringLiteral("PRAGMA synchronous = FULL"));
    }
    return status;
}

void Journal::disconnect()
{
    if (m_connection.isEmpty()) {
        return;
    }
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(std::exchange(m_connection, QString()));
    m_writable = false;
}

base::Status Journal::execute(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql)) {
        return sqlFailure(m_path, query.lastError(), m_writable ? "written" : "opened");
    }
    return {};
}

// Something is written once and taken back, so that a read-only disk says so now and not at the first order.
base::Status Journal::openForWriting()
{
    disconnect();
    base::Status status = connect(m_path, OpenMode::ReadWrite);
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA journal_size_limit = 8388608", "BEGIN IMMEDIATE",
                            "INSERT INTO meta(key, value) VALUES('probe', '')", "ROLLBACK"}) {
        if (status) {
            status = execute(QString::fromLatin1(sql));
        }
    }
    if (!status) {
        return status;
    }
    const base::Result<Head> head = readHead();
    if (!head) {
        return tl::unexpected(head.error());
    }
    if (head->seq != m_head.seq || head->hash != m_head.hash) {
        return base::failure(base::ErrorCode::Conflict,
                             QStringLiteral("The journal %1 is being written to by another process.").arg(m_path));
    }
    m_file = identityOf(m_path);
    m_wal = identityOf(m_path + kWalSuffix);
    m_writable = true;
    m_headProved = true;
    return m_head.seq > kFullProofUpTo && m_head.seq - m_checkpoint >= kCheckpointEvery ? storeCheckpoint() : base::Status();
}

base::Status Journal::storeCheckpoint()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("INSERT INTO checkpoints(seq, hash) VALUES(?, ?)"));
    query.addBindValue(static_cast<qlonglong>(m_head.seq));
    query.addBindValue(m_head.hash);
    if (!query.exec()) {
        return sqlFailure(m_path, query.lastError(), "written");
    }
    m_checkpoint = m_head.seq;
    return {};
}

base::Status Journal::prove()
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    base::Status status = proveSchema(database, m_path);
    const base::Result<Head> last = status ? readHead() : tl::unexpected(status.error());
    if (!last) {
        return tl::unexpected(last.error());
    }
    const bool whole = last->seq <= kFullProofUpTo;
    status = checkPages(database, m_path, whole ? QStringLiteral("integrity_check") : QStringLiteral("quick_check"));
    return status ? proveChain(whole ? Extent::Whole : Extent::SinceCheckpoint) : status;
}

base::Status Journal::proveChain(Extent extent)
{
    Head from;
    if (extent == Extent::SinceCheckpoint) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(QStringLiteral("SELECT c.seq, c.hash, r.hash FROM checkpoints c LEFT JOIN records r ON r.seq = c.seq "
                                       "ORDER BY c.seq DESC LIMIT 1"))) {
            return sqlFailure(m_path, query.lastError(), "read");
        }
        if (query.next()) {
            from = Head{query.value(0).toULongLong(), query.value(1).toByteArray()};
            if (query.value(2).toByteArray() != from.hash) {
                return damaged(m_path, QStringLiteral("record %1 does not match its checkpoint").arg(from.seq));
            }
        }
    }
    m_checkpoint = from.seq;
    const base::Result<Head> head = walk(from, nullptr);
    if (!head) {
        return tl::unexpected(head.error());
    }
    m_head = *head;
    return {};
}

base::Result<Journal::Head> Journal::readHead() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(QStringLiteral("SELECT seq, hash FROM records ORDER BY seq DESC LIMIT 1"))) {
        return sqlFailure(m_path, query.lastError(), "read");
    }
    if (query.next()) {
        return Head{query.value(0).toULongLong(), query.value(1).toByteArray()};
    }
    if (query.lastError().isValid()) {
        return sqlFailure(m_path, query.lastError(), "read");
    }
    return Head{};
}

base::Result<Journal::Head> Journal::walk(Head from, const std::function<void(const Record &)> &visit) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT seq, at_ms, CAST(kind AS BLOB), CAST(body AS BLOB), hash FROM records WHERE seq > ? ORDER BY seq"));
    query.addBindValue(from.seq == 0 ? std::numeric_limits<qlonglong>::min() : static_cast<qlonglong>(from.seq)); // nothing hides below 1
    if (!query.exec()) {
        return sqlFailure(m_path, query.lastError(), "read");
    }
    Head head = std::move(from);
    while (query.next()) {
        const SealedFields fields = fieldsAt(query);
        if (fields.seq != head.seq + 1) {
            return damaged(m_path, QStringLiteral("record %1 is missing").arg(head.seq + 1));
        }
        QByteArray expected = seal(head.hash, fields);
        if (query.value(4).toByteArray() != expected) {
            return damaged(m_path, QStringLiteral("record %1 does not match its seal").arg(fields.seq));
        }
        if (visit) {
            const base::Result<Record> record = recordOf(fields, m_path);
            if (!record) {
                return tl::unexpected(record.error());
            }
            visit(*record);
        }
        head = Head{fields.seq, std::move(expected)};
    }
    if (query.lastError().isValid()) {
        return sqlFailure(m_path, query.lastError(), "read");
    }
    return head;
}

base::Status Journal::checkWritable()
{
    BW_EXPECTS(QThread::currentThreadId() == m_thread);
    if (!m_writable) {
        return base::failure(base::ErrorCode::Storage, QStringLiteral("The journal %1 is open for reading only.").arg(m_path));
    }
    // A record written into a file that nobody can find any more is not durable.
    if (identityOf(m_path) != m_file || identityOf(m_path + kWalSuffix) != m_wal) {
        return base::failure(base::ErrorCode::Storage,
                             QStringLiteral("The journal %1 was moved or deleted while it was in use.").arg(m_path));
    }
    if (m_headProved) {
        return {};
    }
    const base::Result<Head> head = readHead();
    if (!head) {
        return tl::unexpected(head.error());
    }
    if (head->seq != m_head.seq || head->hash != m_head.hash) {
        return base::failure(base::ErrorCode::Conflict,
                             QStringLiteral("The journal %1 holds a record that this process did not write.").arg(m_path));
    }
    m_headProved = true;
    return {};
}

base::Result<std::uint64_t> Journal::append(base::VenueTime at, const QString &kind, const QJsonObject &body)
{
    return appendAll({Record{0, at, kind, body}});
}

base::Result<std::uint64_t> Journal::appendAll(const QList<Record> &records)
{
    base::Status status = checkWritable();
    if (status && !records.isEmpty()) {
        Head head = m_head;
        status = insertAll(records, head);
        if (status) {
            m_head = std::move(head);
        }
    }
    if (!status) {
        return tl::unexpected(status.error());
    }
    return m_head.seq;
}

base::Status Journal::insertAll(const QList<Record> &records, Head &head)
{
    QList<SealedFields> rows;
    for (const Record &record : records) {
        base::Result<SealedFields> fields = fieldsOf(record);
        if (!fields) {
            return tl::unexpected(fields.error());
        }
        rows.append(std::move(*fields));
    }
    m_headProved = false;
    base::Status status = execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!status) {
        return status;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("INSERT INTO records(seq, at_ms, kind, body, hash) VALUES(?, ?, ?, ?, ?)"));
    for (SealedFields &fields : rows) {
        fields.seq = head.seq + 1;
        head = Head{fields.seq, seal(head.hash, fields)};
        query.bindValue(0, static_cast<qlonglong>(fields.seq));
        query.bindValue(1, static_cast<qlonglong>(fields.atMs));
        query.bindValue(2, QString::fromUtf8(fields.kind));
        query.bindValue(3, QString::fromUtf8(fields.body));
        query.bindValue(4, head.hash);
        if (!query.exec()) {
            status = sqlFailure(m_path, query.lastError(), "written");
            break;
        }
    }
    query.finish();
    if (status) {
        status = execute(QStringLiteral("COMMIT"));
    }
    if (!status) {
        // SQLite may have rolled back by itself; whether it did is proved before the next append.
        static_cast<void>(execute(QStringLiteral("ROLLBACK")));
        return status;
    }
    m_headProved = true;
    return {};
}

base::Status Journal::forEach(const std::function<void(const Record &)> &visit) const
{
    BW_EXPECTS(QThread::currentThreadId() == m_thread);
    const base::Result<Head> head = walk({}, visit);
    return head ? base::Status() : base::Status(tl::unexpected(head.error()));
}

base::Result<QList<Record>> Journal::latest(const QString &kindOrEmpty, int limit) const
{
    BW_EXPECTS(QThread::currentThreadId() == m_thread);
    if (limit < 1 || limit > kMaxLatest) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The number of records must lie between 1 and %1.").arg(kMaxLatest));
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT seq, at_ms, CAST(kind AS BLOB), CAST(body AS BLOB) FROM records %1 ORDER BY seq DESC LIMIT ?")
                      .arg(kindOrEmpty.isEmpty() ? QString() : QStringLiteral("WHERE kind = ?")));
    if (!kindOrEmpty.isEmpty()) {
        query.addBindValue(kindOrEmpty);
    }
    query.addBindValue(limit);
    if (!query.exec()) {
        return sqlFailure(m_path, query.lastError(), "read");
    }
    QList<Record> records;
    while (query.next()) {
        base::Result<Record> record = recordOf(fieldsAt(query), m_path);
        if (!record) {
            return tl::unexpected(record.error());
        }
        records.append(std::move(*record));
    }
    if (query.lastError().isValid()) {
        return sqlFailure(m_path, query.lastError(), "read");
    }
    return records;
}

base::Status Journal::verify() const
{
    BW_EXPECTS(QThread::currentThreadId() == m_thread);
    const base::Result<Head> head = walk({}, nullptr);
    if (!head) {
        return tl::unexpected(head.error());
    }
    return checkPages(QSqlDatabase::database(m_connection, false), m_path, QStringLiteral("integrity_check"));
}

} // namespace bw::journal
