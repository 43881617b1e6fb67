// Who works at this desktop: the name chosen in the settings, else that of the desktop's user. It goes into every record of a stop that is
// pressed here and of a waiting entry that is approved here. Screen thread.
#pragma once

#include <QString>

namespace bw::ui {

[[nodiscard]] QString operatorName();                        // never empty
[[nodiscard]] QString userOfTheDesktop();                    // never empty
[[nodiscard]] QString asOperatorName(const QString &typed);  // what of it can be kept: on one line, at most kMostNameBytes

// Who stopped, for a person to read, in the language of now.
[[nodiscard]] QString stoppedBy(const QString &by);
// Why: what the program itself gave as the reason in that language, a person's own words as they are.
[[nodiscard]] QString whyStopped(const QString &reason, const QString &by);

} // namespace bw::ui
