// The codecs for answers about spot orders and lists: any bytes end in a value that stands there, or in one sentence.
#include "tests/fuzz/codec_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto families = bw::binance::testing::spotOrderFamilies();
    bw::fuzz::readWith(families, data, size);
    return 0;
}
