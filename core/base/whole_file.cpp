#include "core/base/whole_file.h"

#include <QSaveFile>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace bw::base {

Status writeWhole(const QString &path, const QByteArray &content, FileRights rights)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    if (rights == FileRights::OwnerOnly) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    // commit() alone overlooks a flush or a sync that failed, and would put an empty file in the place of a good one. Nor does the file
    // know why its buffer could not be written.
    errno = 0;
    if (file.write(content) != content.size() || !file.flush() || ::fdatasync(file.handle()) != 0) {
        return failure(ErrorCode::Storage, errno != 0 ? QString::fromLocal8Bit(std::strerror(errno)) : file.errorString());
    }
    if (!file.commit()) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    return {};
}

} // namespace bw::base
