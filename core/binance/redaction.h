// Keys taken out of what others say: an exchange, a proxy or Qt may repeat a request in its answer, and that answer ends
// in journals, logs and on screens. Source: safety contract, I11.
// Thread: any; values only.
#pragma once

#include "core/binance/secret.h"

#include <QByteArray>
#include <QString>

namespace bw::binance {

// The key becomes "[key]", the secret "[secret]", and the value behind `signature=` or `"signature":"` "[signature]".
[[nodiscard]] QByteArray redacted(QByteArray text, const QByteArray &apiKey, const Secret &secret);
[[nodiscard]] QString redacted(const QString &text, const QByteArray &apiKey, const Secret &secret);

} // namespace bw::binance
