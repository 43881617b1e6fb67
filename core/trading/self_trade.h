// What becomes of two orders of one account that meet: the taker's mode decides. Source: Binance, self-trade prevention FAQ.
#pragma once

namespace bw::trading {

enum class StpMode { None = 1, ExpireTaker, ExpireMaker, ExpireBoth, Decrement };

} // namespace bw::trading
