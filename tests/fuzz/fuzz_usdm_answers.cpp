// The codecs for answers of USD-M: any bytes end in a value that stands there, or in one sentence.
#include "tests/fuzz/codec_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto families = bw::binance::testing::usdmFamilies();
    bw::fuzz::readWith(families, data, size);
    return 0;
}
