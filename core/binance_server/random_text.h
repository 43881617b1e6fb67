// Letters and digits as the exchange makes them: listen keys, client ids that nobody chose. Thread: any.
#pragma once

#include <QByteArray>

namespace bw::binance_server {

[[nodiscard]] QByteArray randomText(int length);   // of at most 64

} // namespace bw::binance_server
