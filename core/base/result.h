// Result<T>: the first answer of the error model, "the world failed". Closed code set plus the venue's own number.
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <cstdint>

namespace bw::base {

enum class ErrorCode {
    Malformed = 1,   // text or bytes do not have the promised form
    OutOfRange,      // well-formed but outside what the type can hold or the caller allows
    NotFound,
    Conflict,        // exists already, locked by another, wrong state
    Storage,         // disk, database
    Corrupt,         // integrity check failed
    TooNew,          // written by a newer version
    Network,         // no connection, reset, TLS
    Timeout,
    Protocol,        // the peer answered something that is not the protocol (HTML, truncated JSON)
    Refused,         // the venue understood and refused; venueCode holds its number
    Unauthorized,
    RateLimited,
};

struct [[nodiscard]] Error
{
    ErrorCode code;
    QString message;      // one clear sentence for a person
    int venueCode = 0;    // e.g. Binance -2011; 0 when the venue gave none
    int httpStatus = 0;   // 0 when none was received
    std::int64_t retryAfterMs = 0; // a pause that the venue stated (429, 418), from the answer on; 0: none
};

template<typename T>
using Result = tl::expected<T, Error>;

using Status = tl::expected<void, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

} // namespace bw::base
