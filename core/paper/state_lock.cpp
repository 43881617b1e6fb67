#include "core/paper/state_lock.h"

#include <cerrno>
#include <csignal>

namespace bw::paper {

base::Result<std::unique_ptr<QLockFile>> lockStateFile(const QString &path)
{
    if (path.isEmpty()) {
        return std::unique_ptr<QLockFile>();
    }
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return lock;
    }
    qint64 holder = 0;
    QString host;
    QString program;
    const bool told = lock->getLockInfo(&holder, &host, &program);
    if (told && ::kill(static_cast<pid_t>(holder), 0) != 0 && errno == ESRCH) { // and Qt could not take its lock over
        return base::failure(base::ErrorCode::Storage,
                             QStringLiteral("The paper account %1 cannot be locked: process %2, which used it, has ended, and its directory takes no new file. "
                                            "Is the disk full?").arg(path).arg(holder));
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("The paper account %1 is in use by another process.").arg(path));
    }
    return base::failure(base::ErrorCode::Storage, QStringLiteral("The paper account %1 cannot be written: its directory allows no lock file.").arg(path));
}

} // namespace bw::paper
