#include "core/binance/binance_config.h"

namespace bw::binance {

StreamTimings timingsOf(const BinanceConfig &config)
{
    StreamTimings timings;
    timings.pingIntervalMs = config.pingIntervalMs;
    timings.deadAfterMs = config.livenessMs;
    timings.connectTimeoutMs = config.connectTimeoutMs;
    timings.backOffFirstMs = config.backOffFirstMs;
    timings.backOffCapMs = config.backOffCapMs;
    timings.connections = config.connections;
    return timings;
}

} // namespace bw::binance
