// An emergency stop without an engine: the stop runner against the exchange itself, where keys are at hand.
#pragma once

#include "core/base/halt_latch.h"
#include "core/binance/binance_config.h"
#include "core/engine/stop_runner_host.h"

#include <functional>
#include <memory>

namespace bw::app {

enum class Alone { Done = 1, NotFlat, NoPath };

struct AloneReport
{
    Alone end = Alone::NoPath;
    QString sentence;          // what became of it, or what stands in the way
};

// Spot: `spot` says what is a position there. Runs until it is verified or `patience` is over. An event loop of its own; `tell` hears of each step.
[[nodiscard]] AloneReport stopAlone(const std::shared_ptr<base::HaltLatch> &latch, binance::BinanceConfig client,
                                    std::optional<engine::SpotRunnerParts> spot, base::Millis patience, const std::function<void(const QString &)> &tell);

} // namespace bw::app
