#include "core/base/halt_latch.h"

#include "core/base/contracts.h"
#include "core/base/mutants.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bw::base {

namespace {

// One line of text, padded with blanks to a fixed size, closed by a checksum: people can read it, one pwrite writes it,
// and a torn write is seen.
constexpr qsizetype kFileSize = 512;
constexpr const char *kMagic = "breakwater-latch-1";

// At most that many bytes, cut between characters, on one line.
QByteArray clipped(const QString &text, qsizetype most)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    if (bytes.size() > most) {
        qsizetype end = most;
        while (end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xC0) == 0x80) {
            --end;
        }
        bytes.truncate(end);
    }
    return bytes;
}

std::uint64_t fnv1a(QByteArrayView bytes)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return hash;
}

QByteArray serialise(const LatchRecord &record)
{
    const std::array<QByteArray, 7> fields{
        kMagic, QByteArray::number(static_cast<qulonglong>(record.epoch)), record.engaged ? "engaged" : "clear",
        toWord(record.level).toUtf8(), QByteArray::number(static_cast<qlonglong>(record.atMs)),
        clipped(record.by, 64), clipped(record.reason, 160)};
    QByteArray line;
    for (const QByteArray &field : fields) {
        line += field + '\t';
    }
    line += QByteArray::number(static_cast<qulonglong>(fnv1a(line)), 16);
    line = line.leftJustified(kFileSize - 1, ' ', true);
    return line + '\n';
}

// Only what this code would have written, byte for byte, is believed.
Result<LatchRecord> parse(const QByteArray &bytes)
{
    const QByteArray line = bytes.trimmed();
    const qsizetype lastTab = line.lastIndexOf('\t');
    const QList<QByteArray> fields = line.split('\t');
    if (fields.size() != 8 || fields[0] != kMagic
        || QByteArray::number(static_cast<qulonglong>(fnv1a(line.first(lastTab + 1))), 16) != fields[7]) {
        return failure(ErrorCode::Corrupt, QStringLiteral("The latch file is damaged."));
    }
    const Result<StopLevel> level = stopLevelFromWord(QString::fromUtf8(fields[3]));
    LatchRecord record;
    record.epoch = fields[1].toULongLong();
    record.engaged = fields[2] == "engaged";
    record.level = level.value_or(StopLevel::Flatten);
    record.atMs = fields[4].toLongLong();
    record.by = QString::fromUtf8(fields[5]);
    record.reason = QString::fromUtf8(fields[6]);
    if (!level || serialise(record) != bytes) {
        return failure(ErrorCode::Corrupt, QStringLiteral("The latch file is damaged."));
    }
    return record;
}

// One byte more than a latch file has, so that a longer file is seen as what it is not.
QByteArray readAll(int fd)
{
    QByteArray bytes(kFileSize + 1, '\0');
    ssize_t got = -1;
    do {
        got = ::pread(fd, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    } while (got < 0 && errno == EINTR);
    bytes.truncate(std::max<ssize_t>(got, 0));
    return bytes;
}

tl::unexpected<Error> systemFailure(const char *what)
{
    return failure(ErrorCode::Storage, QStringLiteral("The latch file %1: %2.").arg(
        QString::fromLatin1(what), QString::fromLocal8Bit(std::strerror(errno))));
}

LatchRecord unproven(const char *why)
{
    LatchRecord record;
    record.epoch = 1;
    record.engaged = true;
    record.level = StopLevel::Halt;
    record.reason = QStringLiteral("state-unproven: the latch file ") + QString::fromLatin1(why);
    record.by = QStringLiteral("engine");
    return record;
}

} // namespace

QString toWord(StopLevel level)
{
    switch (level) {
    case StopLevel::Halt:
        return QStringLiteral("halt");
    case StopLevel::Cancel:
        return QStringLiteral("cancel");
    case StopLevel::Flatten:
        return QStringLiteral("flatten");
    }
    BW_UNREACHABLE("stop level");
}

Result<StopLevel> stopLevelFromWord(QStringView word)
{
    for (const StopLevel level : {StopLevel::Halt, StopLevel::Cancel, StopLevel::Flatten}) {
        if (word == toWord(level)) {
            return level;
        }
    }
    return failure(ErrorCode::Malformed, QStringLiteral("'%1' is not a stop level: halt, cancel or flatten.").arg(word));
}

HaltLatch::HaltLatch()
{
    m_record.epoch = 1;
}

HaltLatch::~HaltLatch()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

Status HaltLatch::open(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    BW_EXPECTS(m_fd < 0);
    const QByteArray name = QFile::encodeName(path);
    // An empty file is a new one only when it is this call that made it: one that lost its content proves nothing.
    m_fd = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool created = m_fd >= 0;
    if (!created && errno == EEXIST) {
        m_fd = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    }
    if (m_fd < 0) {
        const auto error = systemFailure("cannot be opened");
        if (!m_record.engaged) {
            adoptLocked(unproven("cannot be opened"));
        }
        m_fileHealthy = false;
        return error;
    }
    if (created) {
        return createLocked(QFileInfo(path).absolutePath());
    }
    const Result<LatchRecord> stored = parse(readAll(m_fd));
    if (stored && !stored->engaged && m_record.engaged && m_engagements.load() != 0) {
        m_record.epoch = std::max(m_record.epoch, stored->epoch + 1); // pressed before there was a file: it stays pressed
        adoptLocked(m_record);
        const Status written = writeLocked();
        m_fileHealthy = written.has_value();
        return written;
    }
    adoptLocked(stored ? *stored : unproven("is damaged"));
    m_fileHealthy = stored.has_value();
    return {};
}

// Allocated and synced with its name now, so that no engagement ever waits for either. A record that this latch holds
// already (engaged before there was a file, or after a failed open) is what goes into it.
Status HaltLatch::createLocked(const QString &directory)
{
    Status status = writeLocked();
    if (status && ::fsync(m_fd) != 0) {
        status = systemFailure("cannot be synced");
    }
    const int folder = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (status && (folder < 0 || ::fsync(folder) != 0)) {
        status = systemFailure("cannot be synced");
    }
    if (folder >= 0) {
        ::close(folder);
    }
    m_fileHealthy = status.has_value();
    if (!status) {
        adoptLocked(unproven("cannot be written"));
    }
    return status;
}

void HaltLatch::adoptLocked(const LatchRecord &record)
{
    m_record = record;
    m_epoch.store(record.epoch, std::memory_order_release);
    m_engaged.store(record.engaged, std::memory_order_seq_cst);
}

LatchRecord HaltLatch::engage(StopLevel level, const QString &reason, const QString &by, std::int64_t nowMs)
{
    m_engagements.fetch_add(1, std::memory_order_seq_cst);
    m_engaged.store(true, std::memory_order_seq_cst);
    const std::lock_guard lock(m_mutex);
    // Another process may have stopped harder than this one asks for: its word in the file is never lowered.
    const Result<LatchRecord> stored = m_fd >= 0 ? parse(readAll(m_fd)) : Result<LatchRecord>(m_record);
    if (stored && stored->engaged) {
        level = std::max(level, stored->level);
    }
    const bool already = m_record.engaged;
    if (already && m_record.level >= level && m_fileHealthy.load() && stored && stored->engaged) {
        return m_record;
    }
    if (!already || level > m_record.level) {
        m_record.epoch = std::max(m_record.epoch, stored ? stored->epoch : 0) + 1;
        m_epoch.store(m_record.epoch, std::memory_order_release);
    }
    m_record.level = already ? std::max(level, m_record.level) : level;
    if (!already) {
        m_record.engaged = true;
        m_record.atMs = nowMs;
        m_record.reason = reason;
        m_record.by = by;
    }
    m_engaged.store(true, std::memory_order_seq_cst); // a clear() that was ahead of us in the lock has undone the first
    m_fileHealthy = BW_MUTANT("latch-not-persisted") || writeLocked().has_value();
    return m_record;
}

Status HaltLatch::sync()
{
    const std::lock_guard lock(m_mutex);
    if (m_fd >= 0 && ::fdatasync(m_fd) != 0) {
        m_fileHealthy = false;
        return systemFailure("cannot be synced");
    }
    return {};
}

Status HaltLatch::clear()
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t engagements = m_engagements.load(std::memory_order_seq_cst);
    const Result<LatchRecord> stored = m_fd >= 0 ? parse(readAll(m_fd)) : Result<LatchRecord>(m_record);
    if (stored && stored->engaged && stored->level > m_record.level) {
        return failure(ErrorCode::Conflict, QStringLiteral("Another stop came in meanwhile; look at it before clearing."));
    }
    LatchRecord cleared = m_record;
    cleared.engaged = false;
    cleared.epoch = std::max(m_record.epoch, stored ? stored->epoch : 0) + 1;
    const LatchRecord before = std::exchange(m_record, cleared);
    Status written = writeLocked();
    if (written && m_fd >= 0 && ::fdatasync(m_fd) != 0) {
        written = systemFailure("cannot be synced");
    }
    if (!written) {
        m_record = before; // what is not on disk has not happened: stay stopped, and let the file say so if it can
        static_cast<void>(writeLocked());
        m_fileHealthy = false;
        return written;
    }
    m_fileHealthy = true;
    m_epoch.store(m_record.epoch, std::memory_order_release);
    m_engaged.store(false, std::memory_order_seq_cst);
    if (m_engagements.load(std::memory_order_seq_cst) != engagements) {
        m_engaged.store(true, std::memory_order_seq_cst); // a stop waits for the lock: it wins the tie
    }
    return {};
}

Status HaltLatch::raiseEpoch(std::uint64_t atLeast)
{
    const std::lock_guard lock(m_mutex);
    if (m_record.epoch >= atLeast) {
        return {};
    }
    m_record.epoch = atLeast;
    m_epoch.store(atLeast, std::memory_order_release);
    const bool damagedOnDisk = m_fd >= 0 && !parse(readAll(m_fd)).has_value();
    if (damagedOnDisk) {
        return {}; // the evidence stays until a stop or a clear writes over it
    }
    const Status written = writeLocked();
    m_fileHealthy = written.has_value();
    return written;
}

bool HaltLatch::pollFile()
{
    const std::lock_guard lock(m_mutex);
    if (m_fd < 0) {
        return false;
    }
    const Result<LatchRecord> stored = parse(readAll(m_fd));
    m_fileHealthy = m_fileHealthy.load() && stored.has_value();
    if (m_record.engaged && (!stored || !stored->engaged || stored->level <= m_record.level)) {
        return false;
    }
    if (stored && !stored->engaged) {
        return false;
    }
    LatchRecord found = stored ? *stored : unproven("is damaged");
    found.epoch = std::max<std::uint64_t>(found.epoch, m_epoch.load() + 1);
    adoptLocked(found);
    return true;
}

LatchRecord HaltLatch::record() const
{
    const std::lock_guard lock(m_mutex);
    return m_record;
}

Result<LatchRecord> HaltLatch::readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no latch file at %1.").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, QStringLiteral("The latch file cannot be read: %1.").arg(file.errorString()));
    }
    return parse(file.read(kFileSize + 1));
}

Status HaltLatch::writeLocked()
{
    if (m_fd < 0) {
        return m_fileHealthy.load() ? Status() : Status(failure(ErrorCode::Storage, QStringLiteral("The latch file is not open.")));
    }
    const QByteArray bytes = serialise(m_record);
    ssize_t written = -1;
    do {
        written = ::pwrite(m_fd, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0);
    } while (written < 0 && errno == EINTR);
    if (written != bytes.size()) {
        errno = written >= 0 ? ENOSPC : errno;
        return systemFailure("cannot be written");
    }
    return {};
}

} // namespace bw::base
