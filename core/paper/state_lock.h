// One process writes a state file: the lock beside it, held as long as the object lives.
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace bw::paper {

// Null without a path. Conflict when another process has it, Storage when its directory allows no lock file.
[[nodiscard]] base::Result<std::unique_ptr<QLockFile>> lockStateFile(const QString &path);

} // namespace bw::paper
