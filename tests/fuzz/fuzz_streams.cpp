// The codecs for frames of either market's streams: any bytes end in a value that stands there, or in one sentence.
#include "tests/fuzz/codec_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto families = bw::binance::testing::streamFamilies();
    bw::fuzz::readWith(families, data, size);
    return 0;
}
