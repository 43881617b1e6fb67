// English as a language that nobody speaks: each text 40 % longer, accented and in «brackets». Where it is cut, a translation will be;
// what stands without brackets was never asked for its translation.
// Pure; thread: any.
#pragma once

#include <QString>

namespace bw::language {

// Placeholders (%1, %n, %L2), markup (<b>, &amp;), the sign of a menu's key (&F) and what follows a tab (a shortcut) stay as they are.
[[nodiscard]] QString pseudo(const QString &text);

} // namespace bw::language
