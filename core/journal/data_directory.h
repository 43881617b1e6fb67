// The data directory and the account folders in it: where things are, who may write them, and how.
//   DIR/lock, engine.json, api-token            one engine at a time
//   DIR/MODE-MARKET/lock, journal.sqlite, latch, logs/, safety_state.json, state.json
// Thread: any one; the paths are values. Locks are flock(2) on an open file: they end with the process, also by kill -9.
// Failure: one clear sentence. Storage = cannot be created or written; Conflict = another process holds the lock (its
// number is named); NotFound = a reader asks for what is not there.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace bw::journal {

// Whole or not at all, synced before it takes the name; readable by its owner only.
[[nodiscard]] base::Status writeAtomically(const QString &path, const QByteArray &content);
[[nodiscard]] base::Status writeAtomically(const QString &path, const QJsonObject &content);

// An exclusive lock on a file; ends with the object or the process. Movable.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;

    // `what` completes the sentence "... is in use by process N."
    [[nodiscard]] static base::Result<FileLock> take(const QString &path, const QString &what);
    [[nodiscard]] bool isHeld() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

// One account's folder: MODE-MARKET.
class AccountDirectory
{
public:
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString journalPath() const { return m_path + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] QString runnerJournalPath() const { return runnerJournalPathIn(m_path); }
    [[nodiscard]] static QString runnerJournalPathIn(const QString &folder) { return folder + QStringLiteral("/stop-runner.sqlite"); }
    [[nodiscard]] QString latchPath() const { return m_path + QStringLiteral("/latch"); }
    [[nodiscard]] QString logsPath() const { return m_path + QStringLiteral("/logs"); }
    [[nodiscard]] QString safetyStatePath() const { return m_path + QStringLiteral("/safety_state.json"); }
    [[nodiscard]] QString statePath() const { return m_path + QStringLiteral("/state.json"); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    [[nodiscard]] bool isLocked() const { return m_lock.isHeld(); }

    // As found at opening: a latch, state files or logs, but no journal. The caller must start STOPPED(state-unproven).
    // A journal that is there but cannot be read is the answer of Journal::open.
    [[nodiscard]] bool hasTracesWithoutJournal() const { return m_tracesWithoutJournal; }

    // Moves everything but the lock into discarded-N beside it: a fresh start of a paper account, asked for by a person.
    // Nothing of the account may be open. Afterwards the folder is as new.
    [[nodiscard]] base::Status setAside();

private:
    friend class DataDirectory;
    explicit AccountDirectory(QString path);
    [[nodiscard]] base::Status create();

    QString m_path;
    FileLock m_lock;
    bool m_tracesWithoutJournal = false;
};

class DataDirectory
{
public:
    enum class Access {
        Engine = 1, // creates what is missing and takes the lock
        Reader,     // creates nothing, locks nothing
    };

    // An empty path means the XDG place (QStandardPaths::AppDataLocation).
    [[nodiscard]] static QString resolve(const QString &pathOrEmpty);
    [[nodiscard]] static base::Result<DataDirectory> open(const QString &pathOrEmpty, Access access);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString engineFilePath() const { return m_path + QStringLiteral("/engine.json"); }
    [[nodiscard]] QString apiTokenPath() const { return m_path + QStringLiteral("/api-token"); }
    [[nodiscard]] QString configPath() const { return m_path + QStringLiteral("/breakwater.conf"); }
    [[nodiscard]] bool isLocked() const { return m_lock.isHeld(); }

    // mode and market as on the command line: "paper", "live_limited"; "usdm", "spot".
    [[nodiscard]] base::Result<AccountDirectory> account(const QString &mode, const QString &market) const;
    [[nodiscard]] QStringList accountNames() const; // folders that hold a journal or a latch, sorted

private:
    DataDirectory(QString path, Access access) : m_path(std::move(path)), m_access(access) {}

    QString m_path;
    Access m_access;
    FileLock m_lock;
};

} // namespace bw::journal
