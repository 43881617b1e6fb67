// What outlives the simulated process: the journal, either as records in memory or as the real SQLite file, and the
// ways in which a disk fails. A crash may come before a write, in the middle of it, or after it.
#pragma once

#include "core/engine/engine_driver.h"
#include "tests/simulation/world.h"

#include <QSet>

namespace bw::simulation {

class Disk
{
public:
    // Empty path: records in memory.
    Disk(World *world, QString folderForSqlite);

    [[nodiscard]] base::Result<std::unique_ptr<engine::Memory>> open();
    // What a loss of power leaves of the file is opened by the next process.
    void processGone();

    struct PlannedCrash { std::int64_t writesLeft = 0; QString when; std::int64_t downMs = 0; };
    void planCrash(const PlannedCrash &crash) { m_crash = crash; }
    void planCrashNever() { m_crash.reset(); }

    // --- what is durable ---
    [[nodiscard]] bool hasIntent(const trading::ClientOrderId &id) const { return m_intents.contains(id); }
    [[nodiscard]] std::int64_t count(const char *kind) const { return m_counts.value(QString::fromLatin1(kind)); }
    [[nodiscard]] const QList<journal::Record> &records() const { return m_records; }
    [[nodiscard]] bool saysLatched() const { return m_latched; }
    [[nodiscard]] bool lastWriteFailed() const { return m_lastFailed; }
    [[nodiscard]] bool mayFail() const { return m_lastFailed || m_crash || m_world->isOpen(QStringLiteral("disk full")); }

private:
    friend class DiskMemory;
    [[nodiscard]] base::Status append(const QList<journal::Record> &records);
    [[nodiscard]] base::Status write(const QList<journal::Record> &records);
    void crashIfPlanned(const QString &when, const QList<journal::Record> &records);
    void keep(const QList<journal::Record> &records);
    void tear();

    World *m_world;
    QString m_folder;
    int m_generation = 0;
    std::unique_ptr<journal::Journal> m_journal;
    QList<journal::Record> m_records;     // everything that is durable
    QSet<trading::ClientOrderId> m_intents;
    QMap<QString, std::int64_t> m_counts;
    std::optional<PlannedCrash> m_crash;
    bool m_lastFailed = false;
    bool m_latched = false;
};

} // namespace bw::simulation
