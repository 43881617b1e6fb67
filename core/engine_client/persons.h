// How whoever sits at a desktop is named in what the engine records: "Ada at the desktop". Pure; any thread.
#pragma once

#include <QString>

namespace bw::engine_client {

// What the latch file keeps of who stopped is 64 bytes; a name has to leave room for where that was.
inline constexpr qsizetype kMostNameBytes = 48;

namespace detail {
inline const QString &placeWords()
{
    static const QString words = QStringLiteral(" at the desktop");
    return words;
}
} // namespace detail

[[nodiscard]] inline QString atTheDesktop(const QString &name)
{
    return name + detail::placeWords();
}

[[nodiscard]] inline bool isAtTheDesktop(const QString &by)
{
    return by.size() > detail::placeWords().size() && by.endsWith(detail::placeWords());
}

// The person alone; what names nobody at a desktop ("button", "api", a name) stays as it is.
[[nodiscard]] inline QString personOf(const QString &by)
{
    return isAtTheDesktop(by) ? by.chopped(detail::placeWords().size()).trimmed() : by.trimmed();
}

} // namespace bw::engine_client
