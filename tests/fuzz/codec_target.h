// A family of codecs as a fuzz target: the first byte chooses which of them reads the rest.
#pragma once

#include "tests/fuzz/byte_reader.h"
#include "tests/unit/binance/codec_families.h"

namespace bw::fuzz {

inline void readWith(const QList<binance::testing::CodecFamily> &families, const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return;
    }
    const QByteArray text(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const binance::testing::Reading reading = families.at(data[0] % families.size()).read(text);
    require(!reading.problem.isEmpty() || binance::testing::contradiction(text, reading).isEmpty(), "what was read stands in the text");
}

} // namespace bw::fuzz
