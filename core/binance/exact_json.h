// JSON of which no number is read as another than stands there. QJsonDocument keeps a number with a fraction, an
// exponent or more than 64 bits as a double and then hands it out as an integer; here such a number is null, which no
// required key accepts. Decimals are strings on Binance's wire, so that nothing we need is lost.
// Pure. Failure: Protocol, for anything that is not JSON.
#pragma once

#include "core/base/result.h"

#include <QJsonDocument>

namespace bw::binance {

[[nodiscard]] base::Result<QJsonDocument> exactJson(const QByteArray &text);

} // namespace bw::binance
