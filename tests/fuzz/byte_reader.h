// Takes values out of the bytes of a fuzzer, the same way every time; when they run out, zeros follow.
#pragma once

#include "core/base/decimal.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace bw::fuzz {

class ByteReader
{
public:
    ByteReader(const std::uint8_t *data, std::size_t size) : m_data(data), m_left(size) {}

    [[nodiscard]] bool atEnd() const { return m_left == 0; }
    std::uint8_t byte()
    {
        if (m_left == 0) {
            return 0;
        }
        --m_left;
        return *m_data++;
    }
    bool flag() { return (byte() & 1U) != 0; }
    int below(int bound) { return byte() % bound; }
    std::uint64_t word()
    {
        std::uint64_t out = 0;
        for (int i = 0; i < 8; ++i) {
            out = out << 8U | byte();
        }
        return out;
    }
    // Mostly figures as they occur, at times the whole range, zero and the edges.
    base::Decimal decimal()
    {
        switch (below(8)) {
        case 0:
            return base::Decimal();
        case 1:
            return base::Decimal::fromRaw(base::Int128(word()) << 63);
        case 2:
            return base::Decimal::fromRaw(-(base::Int128(word()) << 60));
        case 3:
            return base::Decimal::fromRaw(base::Int128(1));
        default:
            return base::Decimal::fromRaw(base::Int128(word() % 200'000'000) * 10'000'000'000'000'000); // up to two million, in cents
        }
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_left;
};

// A finding: the fuzzer keeps the input that led here.
inline void require(bool holds, const char *what)
{
    if (!holds) {
        qFatal("does not hold: %s", what);
    }
}

} // namespace bw::fuzz
