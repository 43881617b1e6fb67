// The man page and the completions, made from the table of commands while building. Pure.
#pragma once

#include <QByteArray>

namespace bw::app {

[[nodiscard]] QByteArray manPage(const QByteArray &version); // breakwater(1), man macros
[[nodiscard]] QByteArray bashCompletion();
[[nodiscard]] QByteArray zshCompletion();

} // namespace bw::app
