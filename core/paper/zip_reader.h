// Reads the one file that Binance's zip dumps hold: stored or deflated, without encryption, checked by its CRC.
// Failure: one sentence; a damaged or oversized archive never yields bytes.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace bw::paper {

[[nodiscard]] bool isZip(const QByteArray &bytes);
[[nodiscard]] base::Result<QByteArray> firstFileOfZip(const QByteArray &bytes, qint64 limitBytes);

} // namespace bw::paper
