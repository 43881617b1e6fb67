// The seal of a record: SHA-256 over the seal before it and every field, each with its length, so that no two different
// records are ever sealed alike. Pure.
#pragma once

#include <QByteArray>

#include <cstdint>

namespace bw::journal {

struct SealedFields
{
    std::uint64_t seq = 0;
    std::int64_t atMs = 0;
    QByteArray kind; // UTF-8, as stored
    QByteArray body; // UTF-8, as stored
};

[[nodiscard]] QByteArray seal(const QByteArray &previous, const SealedFields &fields);

} // namespace bw::journal
