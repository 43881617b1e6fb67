// One market's round trip at the smallest size, and its end, which leaves nothing of ours behind.
#pragma once

#include "tests/demo/probes.h"

namespace bw::demo {

// True: every step went well and the account is as flat as it was. Every step is told on standard output.
[[nodiscard]] bool makeRoundTrip(const Target &target, Answers &answers);

} // namespace bw::demo
