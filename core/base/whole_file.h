// A file that is there whole or stays as it was, also on a full disk and when the power goes: written beside it, synced, then put in its place.
// Any thread. Failure: Storage with the reason alone ("No space left on device"); the caller knows what the file is to a person.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace bw::base {

enum class FileRights {
    Usual = 1,  // as the process makes files
    OwnerOnly,  // nobody else may read it
};

[[nodiscard]] Status writeWhole(const QString &path, const QByteArray &content, FileRights rights);

} // namespace bw::base
