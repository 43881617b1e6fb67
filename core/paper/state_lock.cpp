#include "core/paper/state_lock.h"

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
    if (lock->error() == QLockFile::LockFailedError) {
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("The paper account %1 is in use by another process.").arg(path));
    }
    return base::failure(base::ErrorCode::Storage, QStringLiteral("The paper account %1 cannot be written: its directory allows no lock file.").arg(path));
}

} // namespace bw::paper
