#include "core/base/halt_latch.h"

#include "core/base/contracts.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bw::base {

namespace {

// One line of text, padded with blanks to a fixed size, closed by a checksum: people can read it, one pwrite writes it,
// and a torn write is seen.
constexpr qsizetype kFileSize = 512;
constexpr const char *kMagic = "breakwater-latch-1";

QByteArray clipped(const QString &text, qsizetype most)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    while (bytes.size() > most) {
        bytes.chop(1);
        while (!bytes.isEmpty() && (static_cast<unsigned char>(bytes.back()) & 0xC0) == 0x80) {
            bytes.chop(1);
        }
        if (!bytes.isEmpty() && static_cast<unsigned char>(bytes.back()) >= 0xC0) {
            bytes.chop(1);
        }
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
        clipped(record.by, 32), clipped(record.reason, 160)};
    QByteArray line;
    for (const QByteArray &field : fields) {
        line += field + '\t';
    }
    line += QByteArray::number(static_cast<qulonglong>(fnv1a(line)), 16);
    line = line.leftJustified(kFileSize - 1, ' ', true);
    return line + '\n';
}

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
    if (!level || (fields[2] != "engaged" && fields[2] != "clear")) {
        return failure(ErrorCode::Corrupt, QStringLiteral("The latch file is damaged."));
    }
    LatchRecord record;
    record.epoch = fields[1].toULongLong();
    record.engaged = fields[2] == "engaged";
    record.level = *level;
    record.atMs = fields[4].toLongLong();
    record.by = QString::fromUtf8(fields[5]);
    record.reason = QString::fromUtf8(fields[6]);
    return record;
}

QByteArray readAll(int fd)
{
    QByteArray bytes(kFileSize, '\0');
    const ssize_t got = ::pread(fd, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    bytes.truncate(got > 0 ? got : 0);
    return bytes;
}

tl::unexpected<Error> systemFailure(const char *what)
{
    return failure(ErrorCode::Storage, QStringLiteral("The latch file %1: %2.").arg(
        QString::fromLatin1(what), QString::fromLocal8Bit(std::strerror(errno))));
}

LatchRecord unproven()
{
    LatchRecord record;
    record.epoch = 1;
    record.engaged = true;
    record.level = StopLevel::Halt;
    record.reason = QStringLiteral("state-unproven: the latch file is damaged");
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
    m_fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_fd < 0) {
        return systemFailure("cannot be opened");
    }
    const QByteArray bytes = readAll(m_fd);
    if (bytes.isEmpty()) {
        return writeLocked();
    }
    const Result<LatchRecord> stored = parse(bytes);
    m_record = stored ? *stored : unproven();
    m_epoch.store(m_record.epoch, std::memory_order_release);
    m_engaged.store(m_record.engaged, std::memory_order_release);
    return {};
}

LatchRecord HaltLatch::engage(StopLevel level, const QString &reason, const QString &by, std::int64_t nowMs)
{
    m_engaged.store(true, std::memory_order_seq_cst);
    const std::lock_guard lock(m_mutex);
    const bool already = m_record.engaged;
    if (already && m_record.level >= level) {
        return m_record;
    }
    m_record.level = level;
    if (!already) {
        m_record.engaged = true;
        m_record.epoch += 1;
        m_record.atMs = nowMs;
        m_record.reason = reason;
        m_record.by = by;
        m_epoch.store(m_record.epoch, std::memory_order_release);
    }
    m_fileHealthy = writeLocked().has_value();
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
    LatchRecord cleared = m_record;
    cleared.engaged = false;
    cleared.epoch += 1;
    const LatchRecord before = std::exchange(m_record, cleared);
    Status written = writeLocked();
    if (written && m_fd >= 0 && ::fdatasync(m_fd) != 0) {
        written = systemFailure("cannot be synced");
    }
    if (!written) {
        m_record = before; // what is not on disk has not happened: stay stopped
        m_fileHealthy = false;
        return written;
    }
    m_epoch.store(m_record.epoch, std::memory_order_release);
    m_engaged.store(false, std::memory_order_seq_cst);
    return {};
}

bool HaltLatch::pollFile()
{
    const std::lock_guard lock(m_mutex);
    if (m_fd < 0) {
        return false;
    }
    const Result<LatchRecord> stored = parse(readAll(m_fd));
    if (m_record.engaged && (!stored || !stored->engaged || stored->level <= m_record.level)) {
        return false;
    }
    if (stored && !stored->engaged) {
        return false;
    }
    m_record = stored ? *stored : unproven();
    m_record.epoch = std::max<std::uint64_t>(m_record.epoch, m_epoch.load() + 1);
    m_epoch.store(m_record.epoch, std::memory_order_release);
    m_engaged.store(true, std::memory_order_seq_cst);
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
    return parse(file.read(kFileSize));
}

Status HaltLatch::writeLocked()
{
    if (m_fd < 0) {
        return {};
    }
    const QByteArray bytes = serialise(m_record);
    if (::pwrite(m_fd, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) != bytes.size()) {
        return systemFailure("cannot be written");
    }
    return {};
}

} // namespace bw::base
