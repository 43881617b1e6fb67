#include "core/journal/data_directory.h"

#include "core/base/whole_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bw::journal {

namespace {

constexpr QLatin1String kLockName("lock");

tl::unexpected<base::Error> systemFailure(const QString &what, int code)
{
    return base::failure(base::ErrorCode::Storage,
                         QStringLiteral("%1: %2.").arg(what, QString::fromLocal8Bit(std::strerror(code))));
}

// Private to its owner: keys' neighbours, positions and balances live here.
base::Status makeDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir()) {
        return base::failure(base::ErrorCode::Storage, QStringLiteral("%1 is not a directory.").arg(path));
    }
    if (!info.exists()) {
        const QString parent = info.absolutePath();
        if (parent != path && !QFileInfo::exists(parent)) {
            const base::Status made = makeDirectory(parent);
            if (!made) {
                return made;
            }
        }
        if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST) {
            return systemFailure(QStringLiteral("The directory %1 cannot be created").arg(path), errno);
        }
    }
    return {};
}

QString holderOf(int fd)
{
    char text[32] = {};
    const ssize_t got = ::pread(fd, text, sizeof text - 1, 0);
    const QByteArray number = QByteArray(text, std::max<qsizetype>(got, 0)).trimmed();
    bool isNumber = false;
    static_cast<void>(number.toLongLong(&isNumber));
    return isNumber ? QStringLiteral("process ") + QString::fromLatin1(number) : QStringLiteral("another process");
}

bool isWord(const QString &word)
{
    const auto allowed = [](QChar c) { return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('_'); };
    return !word.isEmpty() && word.size() <= 32 && std::all_of(word.begin(), word.end(), allowed);
}

bool hasEntries(const QString &directory)
{
    return QDirIterator(directory, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).hasNext();
}

} // namespace

base::Status writeAtomically(const QString &path, const QByteArray &content)
{
    const base::Status written = base::writeWhole(path, content, base::FileRights::OwnerOnly);
    return written ? written : base::failure(written.error().code, QStringLiteral("%1 cannot be written: %2.").arg(path, written.error().message));
}

base::Status writeAtomically(const QString &path, const QJsonObject &content)
{
    return writeAtomically(path, QJsonDocument(content).toJson(QJsonDocument::Indented));
}

FileLock::~FileLock()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

FileLock::FileLock(FileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

base::Result<FileLock> FileLock::take(const QString &path, const QString &what)
{
    FileLock lock;
    lock.m_fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock.m_fd < 0) {
        return systemFailure(QStringLiteral("%1 cannot be written").arg(what), errno);
    }
    if (::flock(lock.m_fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            return base::failure(base::ErrorCode::Conflict,
                                 QStringLiteral("%1 is in use by %2.").arg(what, holderOf(lock.m_fd)));
        }
        return systemFailure(QStringLiteral("%1 cannot be locked").arg(what), errno);
    }
    // The number is for people; the lock itself is the kernel's. Written over, never truncated first: a reader that
    // comes in between sees the old number or the new one.
    const QByteArray pid = QByteArray::number(static_cast<qlonglong>(::getpid())).leftJustified(20, ' ') + '\n';
    if (::pwrite(lock.m_fd, pid.constData(), static_cast<std::size_t>(pid.size()), 0) != pid.size()) {
        return systemFailure(QStringLiteral("%1 cannot be written").arg(what), errno);
    }
    return lock;
}

AccountDirectory::AccountDirectory(QString path) : m_path(std::move(path))
{
    const bool traces = QFileInfo::exists(latchPath()) || QFileInfo::exists(safetyStatePath()) || QFileInfo::exists(statePath())
        || QFileInfo::exists(journalPath() + QStringLiteral("-wal")) || hasEntries(logsPath());
    m_tracesWithoutJournal = traces && !QFileInfo::exists(journalPath());
}

base::Status AccountDirectory::create()
{
    base::Status status = makeDirectory(m_path);
    if (!status) {
        return status;
    }
    base::Result<FileLock> lock = FileLock::take(m_path + QLatin1Char('/') + kLockName, QStringLiteral("The account folder %1").arg(m_path));
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    m_lock = std::move(*lock);
    return makeDirectory(logsPath());
}

base::Status AccountDirectory::setAside()
{
    if (!m_lock.isHeld()) {
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("The account folder %1 is not locked by this process.").arg(m_path));
    }
    QString aside;
    for (int n = 1; aside.isEmpty() || QFileInfo::exists(aside); ++n) {
        aside = filePath(QStringLiteral("discarded-%1").arg(n));
    }
    base::Status status = makeDirectory(aside);
    const QStringList names = QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (name == kLockName || name.startsWith(QLatin1String("discarded-")) || !status) {
            continue;
        }
        const QString target = aside + QLatin1Char('/') + name;
        if (::rename(QFile::encodeName(filePath(name)).constData(), QFile::encodeName(target).constData()) != 0) {
            status = systemFailure(QStringLiteral("%1 cannot be set aside").arg(filePath(name)), errno);
        }
    }
    if (status) {
        m_tracesWithoutJournal = false;
        status = makeDirectory(logsPath());
    }
    return status;
}

QString DataDirectory::resolve(const QString &pathOrEmpty)
{
    const QString path = pathOrEmpty.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : pathOrEmpty;
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

base::Result<DataDirectory> DataDirectory::open(const QString &pathOrEmpty, Access access)
{
    DataDirectory directory(resolve(pathOrEmpty), access);
    const QString what = QStringLiteral("The data directory %1").arg(directory.m_path);
    if (access == Access::Reader) {
        if (!QFileInfo(directory.m_path).isDir()) {
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("There is no data directory at %1.").arg(directory.m_path));
        }
        return directory;
    }
    const base::Status made = makeDirectory(directory.m_path);
    if (!made) {
        return tl::unexpected(made.error());
    }
    base::Result<FileLock> lock = FileLock::take(directory.m_path + QLatin1Char('/') + kLockName, what);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    directory.m_lock = std::move(*lock);
    return directory;
}

base::Result<AccountDirectory> DataDirectory::account(const QString &mode, const QString &market) const
{
    if (!isWord(mode) || !isWord(market)) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("'%1-%2' is not an account folder.").arg(mode.left(40), market.left(40)));
    }
    AccountDirectory account(m_path + QLatin1Char('/') + mode + QLatin1Char('-') + market);
    if (m_access == Access::Reader) {
        if (!QFileInfo(account.m_path).isDir()) {
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("There is no account folder at %1.").arg(account.m_path));
        }
        return account;
    }
    const base::Status created = account.create();
    if (!created) {
        return tl::unexpected(created.error());
    }
    return account;
}

QStringList DataDirectory::accountNames() const
{
    QStringList names;
    const QStringList candidates = QDir(m_path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : candidates) {
        const AccountDirectory account(m_path + QLatin1Char('/') + name);
        if (QFileInfo::exists(account.journalPath()) || QFileInfo::exists(account.latchPath())) {
            names.append(name);
        }
    }
    return names;
}

} // namespace bw::journal
