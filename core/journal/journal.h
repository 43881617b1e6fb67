// The append-only record of an account: the truth. One SQLite file; every record carries the hash of the one before it,
// so that a change, a gap or a swap anywhere is found and named.
// Thread: the one that opened it (the engine's), with a database connection of its own. Readers of other processes open
// it ReadOnly at any time.
// Invariants: what append() answered is on the disk (WAL, synchronous=FULL); records are never changed or removed;
// sequence numbers are 1, 2, 3 ... without a gap; a file that is not provably a whole journal is never written to.
// Failure: one clear sentence. Storage = disk or permissions; Corrupt = not proved; TooNew = written by a newer version;
// Conflict = another writer; NotFound = ReadOnly and no file. A failed append leaves nothing behind and may be tried again.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace bw::journal {

struct Record
{
    std::uint64_t seq = 0;   // given by the journal; ignored by appendAll
    base::VenueTime at;
    QString kind;            // 1 to 64 of a-z A-Z 0-9 . _ : -
    QJsonObject body;        // money as strings, ids as integers
};

class Journal
{
public:
    enum class OpenMode { ReadWrite = 1, ReadOnly };

    static constexpr int kSchemaVersion = 1;
    static constexpr qsizetype kMaxBodyBytes = 4 * 1024 * 1024;
    static constexpr int kMaxLatest = 100'000;

    // ReadWrite creates the file when there is none, whole or not at all. Proves what it finds before it answers: the
    // owner and version of the file, its structure, and the chain (beyond 200 000 records: from the last checkpoint).
    [[nodiscard]] static base::Result<std::unique_ptr<Journal>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    // On the disk when it returns. Answers the record's sequence number.
    [[nodiscard]] base::Result<std::uint64_t> append(base::VenueTime at, const QString &kind, const QJsonObject &body);
    // All or nothing, in one transaction. Answers the last sequence number (of an empty list: the present one).
    [[nodiscard]] base::Result<std::uint64_t> appendAll(const QList<Record> &records);

    // In order, each proved against the chain before it is handed out. The visitor must not append.
    [[nodiscard]] base::Status forEach(const std::function<void(const Record &)> &visit) const;
    // Newest first; an empty kind means every kind; 1 <= limit <= kMaxLatest.
    [[nodiscard]] base::Result<QList<Record>> latest(const QString &kindOrEmpty, int limit) const;

    // The whole database and the whole chain; the sentence names the first bad record.
    [[nodiscard]] base::Status verify() const;

    [[nodiscard]] bool wasCreated() const { return m_created; }      // by this open: there was no journal before
    [[nodiscard]] std::uint64_t lastSeq() const { return m_head.seq; } // as opened and appended; 0 = empty
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    struct Identity // of a file, to notice that it was moved or deleted under us
    {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        friend bool operator==(const Identity &, const Identity &) = default;
    };
    struct Head // of the chain: the last record
    {
        std::uint64_t seq = 0;
        QByteArray hash = QByteArray(32, '\0');
    };

    explicit Journal(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] base::Status create();
    [[nodiscard]] base::Status connect(const QString &path, OpenMode mode);
    void disconnect();
    [[nodiscard]] base::Status openForWriting();
    [[nodiscard]] base::Status prove();
    enum class Extent { Whole = 1, SinceCheckpoint };
    [[nodiscard]] base::Status proveChain(Extent extent);
    [[nodiscard]] base::Status storeCheckpoint();
    [[nodiscard]] base::Result<Head> walk(Head from, const std::function<void(const Record &)> &visit) const;
    [[nodiscard]] base::Result<Head> readHead() const;
    [[nodiscard]] base::Status insertAll(const QList<Record> &records, Head &head);
    [[nodiscard]] base::Status checkWritable();
    [[nodiscard]] base::Status execute(const QString &sql) const;
    [[nodiscard]] static Identity identityOf(const QString &path);

    QString m_path;
    QString m_connection;
    Qt::HANDLE m_thread = nullptr;
    bool m_created = false;
    bool m_writable = false;
    bool m_headProved = false;    // false after a failure: the file is asked again before the next append
    std::uint64_t m_checkpoint = 0;
    Head m_head;
    Identity m_file;
    Identity m_wal;
};

} // namespace bw::journal
