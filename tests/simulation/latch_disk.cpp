#include "tests/simulation/latch_disk.h"

#include "core/base/halt_latch.h"

#include <QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace bw::simulation {

namespace {

LatchDisk *g_disk = nullptr;
QByteArray g_path;

} // namespace

LatchDisk::LatchDisk(World *world, QString path) : m_world(world), m_path(std::move(path))
{
    g_disk = this;
    g_path = QFile::encodeName(m_path);
}

LatchDisk::~LatchDisk()
{
    g_disk = nullptr;
}

LatchDisk *LatchDisk::of(int descriptor)
{
    struct stat open = {}, named = {};
    const bool same = g_disk && ::fstat(descriptor, &open) == 0 && ::stat(g_path.constData(), &named) == 0
                      && open.st_ino == named.st_ino && open.st_dev == named.st_dev;
    return same ? g_disk : nullptr;
}

std::optional<QByteArray> LatchDisk::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

std::optional<std::size_t> LatchDisk::shortWrite(std::size_t size)
{
    std::optional<std::size_t> written;
    if (m_world->isOpen(QStringLiteral("latch full"))) {
        written = 0;
    } else if (m_world->isOpen(QStringLiteral("latch torn"))) {
        written = static_cast<std::size_t>(m_world->luck.below(static_cast<std::int64_t>(size)));
    }
    m_writeRefused = m_writeRefused || written.has_value();
    return written;
}

bool LatchDisk::refusesSync()
{
    const bool refuses = m_world->isOpen(QStringLiteral("latch unsynced")) || m_world->isOpen(QStringLiteral("latch full"));
    m_syncRefused = m_syncRefused || refuses;
    return refuses;
}

void LatchDisk::synced()
{
    m_syncRefused = false;
    m_synced = content();
}

void LatchDisk::changedFromOutside()
{
    m_synced = content();
}

void LatchDisk::powerLost()
{
    const auto now = content();
    if (!now || !m_synced || *now == *m_synced) {
        return;
    }
    const std::int64_t what = m_world->luck.below(3);
    QByteArray left = what == 0 ? *now : *m_synced;
    if (what == 1) { // the sector was being written
        const qsizetype cut = m_world->luck.below(now->size());
        left = now->first(cut) + m_synced->mid(cut);
    }
    m_world->trace("power lost, the latch file keeps " + QByteArray(what == 0 ? "everything" : what == 1 ? "a part" : "what was synced"));
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(left);
        file.close();
    }
    m_synced = left;
}

bool LatchDisk::saysStopped() const
{
    const auto record = base::HaltLatch::readFile(m_path);
    return !record || record->engaged;
}

namespace {

int syncBy(int (*real)(int), int descriptor)
{
    LatchDisk *disk = LatchDisk::of(descriptor);
    if (disk && disk->refusesSync()) {
        errno = EIO;
        return -1;
    }
    const int done = real(descriptor);
    if (disk && done == 0) {
        disk->synced();
    }
    return done;
}

} // namespace

} // namespace bw::simulation

// The names that the linker's --wrap asks for.
extern "C" {

ssize_t __real_pwrite(int descriptor, const void *bytes, size_t size, off_t at);
int __real_fsync(int descriptor);
int __real_fdatasync(int descriptor);
ssize_t __wrap_pwrite(int descriptor, const void *bytes, size_t size, off_t at);
int __wrap_fsync(int descriptor);
int __wrap_fdatasync(int descriptor);

ssize_t __wrap_pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    bw::simulation::LatchDisk *disk = bw::simulation::LatchDisk::of(descriptor);
    const auto shortened = disk ? disk->shortWrite(size) : std::nullopt;
    if (shortened && *shortened == 0) {
        errno = ENOSPC;
        return -1;
    }
    const ssize_t written = __real_pwrite(descriptor, bytes, shortened.value_or(size), at);
    if (disk && !shortened) {
        disk->wrote();
    }
    return written;
}

int __wrap_fsync(int descriptor)
{
    return bw::simulation::syncBy(__real_fsync, descriptor);
}

int __wrap_fdatasync(int descriptor)
{
    return bw::simulation::syncBy(__real_fdatasync, descriptor);
}

} // extern "C"
