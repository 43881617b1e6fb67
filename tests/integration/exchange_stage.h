// The whole paper exchange on real ports in this process, both markets, with its control route. Prices stand still unless
// asked otherwise. Thread: the test's.
#pragma once

#include "tests/integration/exchange_door.h"

namespace bw::test {

class ExchangeStage : public ExchangeDoor
{
public:
    explicit ExchangeStage(const QString &faults = {}, const QString &stateFile = {}, const std::function<void(paper::PaperConfig &)> &adapt = {})
    {
        paper::PaperConfig config;
        config.spotPort = 0;
        config.scenario = paper::Scenario::FirstLive;
        config.capital = trading::Money::literal("10000");
        config.speed = base::Decimal();
        config.faults = faults;
        config.stateFile = stateFile;
        config.control = true;
        if (adapt) {
            adapt(config);
        }
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        service = std::move(*started);
        setPorts({service->spotPort().value_or(0), service->port()});
    }

    std::unique_ptr<paper::PaperService> service;
};

} // namespace bw::test
