#include "tests/simulation/simulated_memory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace bw::simulation {

namespace {

QString fileOf(const QString &folder, int generation)
{
    return QStringLiteral("%1/journal-%2.sqlite").arg(folder).arg(generation);
}

} // namespace

class DiskMemory final : public engine::Memory
{
public:
    explicit DiskMemory(Disk *disk) : m_disk(disk) {}

    [[nodiscard]] base::Result<engine::RecoveredState> recover() override
    {
        return m_disk->m_journal ? engine::recover(*m_disk->m_journal) : engine::recover(m_disk->m_records);
    }
    [[nodiscard]] base::Status append(const QList<journal::Record> &records) override { return m_disk->append(records); }

private:
    Disk *m_disk;
};

Disk::Disk(World *world, QString folderForSqlite) : m_world(world), m_folder(std::move(folderForSqlite))
{
}

base::Result<std::unique_ptr<engine::Memory>> Disk::open()
{
    if (!m_folder.isEmpty()) {
        auto opened = journal::Journal::open(fileOf(m_folder, m_generation));
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_journal = std::move(*opened);
    }
    m_lastFailed = false;
    return std::unique_ptr<engine::Memory>(std::make_unique<DiskMemory>(this));
}

// SQLite tidies its log away when the last connection closes, which a dead process does not: the next one gets a copy
// of the files as they were.
void Disk::processGone()
{
    m_crash.reset();
    if (!m_journal) {
        return;
    }
    const QString before = fileOf(m_folder, m_generation);
    m_generation += 1;
    for (const char *suffix : {"", "-wal"}) {
        const QString copy = fileOf(m_folder, m_generation) + QLatin1String(suffix);
        if (!QFile::exists(copy)) {
            QFile::copy(before + QLatin1String(suffix), copy);
        }
    }
    m_journal.reset();
    QFile::remove(before);
}

base::Status Disk::append(const QList<journal::Record> &records)
{
    if (m_crash) {
        m_crash->writesLeft -= 1;
    }
    crashIfPlanned(QStringLiteral("before"), records);
    crashIfPlanned(QStringLiteral("torn"), records);
    const base::Status written = write(records);
    m_lastFailed = !written.has_value();
    if (written) {
        keep(records);
    }
    crashIfPlanned(QStringLiteral("after"), records);
    return written;
}

base::Status Disk::write(const QList<journal::Record> &records)
{
    if (m_world->isOpen(QStringLiteral("disk full"))) {
        m_world->trace("disk full");
        return base::failure(base::ErrorCode::Storage, QStringLiteral("the disk is full."));
    }
    if (m_journal) {
        const auto done = m_journal->appendAll(records);
        return done ? base::Status() : base::Status(tl::unexpected(done.error()));
    }
    return {};
}

void Disk::crashIfPlanned(const QString &when, const QList<journal::Record> &records)
{
    if (!m_crash || m_crash->writesLeft > 0 || m_crash->when != when) {
        return;
    }
    const ProcessCrash crash{m_crash->downMs};
    m_crash.reset();
    if (when == QLatin1String("torn") && m_journal) {
        const QString log = fileOf(m_folder, m_generation) + QStringLiteral("-wal");
        const qint64 whole = QFileInfo(log).size();
        static_cast<void>(m_journal->appendAll(records));
        const QString copy = fileOf(m_folder, m_generation + 1) + QStringLiteral("-wal");
        QFile::copy(log, copy);
        QFile torn(copy);
        const qint64 grown = torn.size() - whole; // a log that began anew is shorter: nothing of it is cut then
        static_cast<void>(torn.resize(grown > 1 ? whole + m_world->luck.below(grown - 1) : whole));
    }
    throw crash;
}

void Disk::keep(const QList<journal::Record> &records)
{
    for (const journal::Record &record : records) {
        m_records.append(record);
        m_records.last().seq = static_cast<std::uint64_t>(m_records.size());
        m_counts[record.kind] += 1;
        m_latched = record.kind == QLatin1String(engine::kind::kLatch) || (m_latched && record.kind != QLatin1String(engine::kind::kClear));
        if (record.kind == QLatin1String(engine::kind::kIntent)) {
            m_intents.insert(trading::ClientOrderId(record.body.value(QLatin1String("client_id")).toString()));
        }
        m_world->trace("journal " + record.kind.toUtf8() + ' ' + QJsonDocument(record.body).toJson(QJsonDocument::Compact));
    }
}

} // namespace bw::simulation
