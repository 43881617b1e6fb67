// Answers as the API gives them: JSON with exact numbers, errors in one envelope. Pure.
#pragma once

#include "core/base/decimal.h"
#include "core/http/json_writer.h"
#include "core/http/server.h"
#include "core/safety/verdict.h"

namespace bw::api {

[[nodiscard]] http::Response answered(int status, const QByteArray &json);
// {"error":{"code":"..","message":"..","details":..}}; details: JSON, null when empty.
[[nodiscard]] http::Response failed(int status, const char *code, const QString &message, const QByteArray &details = {});

// The server's own refusals (core/http) in the same envelope: 400, 404, 408, 413, 431, 500, 503.
[[nodiscard]] http::Response refusedByServer(int status, const QByteArray &sentence);

[[nodiscard]] QByteArray number(const base::Decimal &value);                 // 10625.05: a number, in its shortest exact form
[[nodiscard]] QByteArray percent(const trading::Ratio &share);               // 0.0316 -> 3.16; four places are kept
[[nodiscard]] QByteArray words(const QStringList &list);
[[nodiscard]] QByteArray timeText(base::VenueTime at);                       // ISO, or null
template<typename Value>
[[nodiscard]] QByteArray amount(const Value &value) { return number(value.value()); }
template<typename Value>
[[nodiscard]] QByteArray amount(const std::optional<Value> &value) { return value ? number(value->value()) : QByteArrayLiteral("null"); }

// {"passed":..,"largest_passing":..,"rules":[{"rule","passed","code","subject","measured","limit","headroom"}]}
[[nodiscard]] QByteArray verdictJson(const safety::Verdict &verdict);

} // namespace bw::api
