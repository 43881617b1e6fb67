// Reads the one file that Binance's zip dumps hold, as a stream: stored or deflated, without encryption, below 4 GiB.
// Source of the format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
// Failure: one sentence. The end is told only after length and CRC were found right, so a damaged archive never reads to
// its end; what came before the damage was found has been given away by then.
#pragma once

#include "core/paper/byte_source.h"

#include <QByteArray>
#include <QIODevice>

namespace bw::paper {

[[nodiscard]] bool isZip(const QByteArray &firstBytes);   // the first four

// `device` is open, and can be read at any place.
[[nodiscard]] base::Result<std::unique_ptr<ByteSource>> openZip(std::unique_ptr<QIODevice> device);

} // namespace bw::paper
