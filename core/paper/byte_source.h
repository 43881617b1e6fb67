// Bytes that are read once, from the front, in pieces: a replay file never stands in memory as a whole.
// Thread: the caller's.
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <memory>

namespace bw::paper {

class ByteSource
{
public:
    virtual ~ByteSource() = default;
    // Up to `most` bytes (> 0); zero only at the end. After an error there are no more bytes.
    [[nodiscard]] virtual base::Result<qsizetype> read(char *into, qsizetype most) = 0;
};

// A file as it is or, where it begins as a zip does, the one file inside it. NotFound, Corrupt, OutOfRange.
[[nodiscard]] base::Result<std::unique_ptr<ByteSource>> openByteSource(const QString &path);

} // namespace bw::paper
