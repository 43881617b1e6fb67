// The configuration file: TOML, so that a person can comment it, with the line of everything that is set.
// Thread: any. Nothing of a value that could be a secret is ever repeated in a sentence.
#pragma once

#include "core/base/result.h"
#include "core/settings/layer.h"

#include <QByteArray>

namespace bw::settings {

inline constexpr qsizetype kConfigMost = 256 * 1024; // bytes; the example has 16 KiB

// `name` is what stands before the line number in sentences and origins.
[[nodiscard]] Reading readConfigText(const QByteArray &text, const QString &name);
// NotFound: there is none. Storage: it cannot be read, is no ordinary file, or others may write it, who could so loosen a limit.
[[nodiscard]] base::Result<QByteArray> loadConfig(const QString &path);

} // namespace bw::settings
