#include "core/engine/spot_stop_run.h"

namespace bw::engine {

namespace {

// The ids of its orders carry the number of a run that no engine of this journal will have.
constexpr std::int64_t kBesideEveryRun = 1'000'000;

class ReadOnce final : public Memory
{
public:
    ReadOnce(const journal::Journal &journal, std::unique_ptr<journal::Journal> own) : m_journal(journal), m_own(std::move(own)) {}
    [[nodiscard]] base::Result<RecoveredState> recover() override
    {
        auto state = engine::recover(m_journal);
        if (state) {
            state->runs += kBesideEveryRun;
        }
        return state;
    }
    [[nodiscard]] base::Status append(const QList<journal::Record> &records) override
    {
        if (const auto written = m_own ? m_own->appendAll(records) : base::Result<std::uint64_t>(0); !written) {
            return tl::unexpected(written.error());
        }
        return {};
    }

private:
    const journal::Journal &m_journal; // only while it begins
    std::unique_ptr<journal::Journal> m_own;
};

DriverParts partsOf(std::shared_ptr<base::HaltLatch> latch, std::shared_ptr<const base::Clock> clock)
{
    DriverParts parts;
    parts.latch = std::move(latch);
    parts.clock = std::move(clock);
    parts.wake = [] {};
    parts.reply = [](const engine_client::Reply &) {};
    return parts;
}

} // namespace

SpotStopRun::SpotStopRun(EngineConfig config, std::shared_ptr<base::HaltLatch> latch, std::shared_ptr<const base::Clock> clock)
    : m_driver(std::move(config), partsOf(std::move(latch), std::move(clock)))
{
}

base::Status SpotStopRun::begin(const journal::Journal &journal, std::unique_ptr<journal::Journal> own, exchange::ExchangePort *port,
                                const QList<exchange::VenueEvent> &heard)
{
    m_driver.setPort(port); // it runs already: the first read leaves at once
    const base::Status started = m_driver.start(std::make_unique<ReadOnce>(journal, std::move(own)));
    if (!started) {
        return started;
    }
    for (const exchange::VenueEvent &event : heard) {
        hear(event);
    }
    tick();
    return {};
}

void SpotStopRun::hear(exchange::VenueEvent event)
{
    m_driver.post(std::move(event));
    m_driver.drain();
}

void SpotStopRun::tick()
{
    m_driver.tick();
    m_driver.drain();
}

safety::StopProgress SpotStopRun::progress()
{
    return m_driver.started() ? m_driver.snapshot()->stop : safety::StopProgress();
}

} // namespace bw::engine
