// Reads. One reading of the account is several questions that reach the exchange at as many instants, as with the real
// client.
#include "tests/simulation/simulated_venue.h"

namespace bw::simulation {

using namespace exchange;

namespace {

struct Gathering
{
    trading::AccountReading reading;
    std::optional<base::Error> failed;
    qsizetype missing = 0;
};

} // namespace

void SimulatedVenue::readAccount(std::uint64_t readId)
{
    m_errand = QStringLiteral("read");
    const auto gathered = std::make_shared<Gathering>();
    gathered->reading.at = m_world->venueNow();
    const auto part = [this, gathered, readId](const ExchangeSide::Question &ask) {
        const auto broken = failure();
        const std::int64_t up = restDelay();
        const std::int64_t down = broken && broken->afterMs > 0 ? broken->afterMs : restDelay();
        later(up, [gathered, ask] { ask(gathered->reading); });
        later(up + down, [this, gathered, broken, readId] {
            if (broken) {
                gathered->failed = broken->error;
            }
            if (--gathered->missing > 0) {
                return;
            }
            ReadingOutcome outcome;
            outcome.readId = readId;
            if (gathered->failed) {
                outcome.reading = tl::unexpected<base::Error>(*gathered->failed);
            } else {
                outcome.reading = gathered->reading;
                restUp();
            }
            deliver(outcome);
        });
    };
    const QList<ExchangeSide::Question> questions = m_exchange->questions();
    gathered->missing = questions.size();
    for (const ExchangeSide::Question &question : questions) {
        part(question);
    }
    countCall();
}

void SimulatedVenue::readIncome(base::VenueTime since)
{
    m_errand = QStringLiteral("history");
    request([since, exchange = m_exchange]() -> VenueEvent { return exchange->income(since); }, [](Fate, const base::Error &error) -> VenueEvent {
        IncomeOutcome outcome;
        outcome.rows = tl::unexpected<base::Error>(error);
        return outcome;
    });
}

void SimulatedVenue::readTrades(const trading::Symbol &symbol, base::VenueTime since)
{
    m_errand = QStringLiteral("history");
    request([symbol, since, exchange = m_exchange]() -> VenueEvent { return exchange->trades(symbol, since); },
            [symbol](Fate, const base::Error &error) -> VenueEvent {
        TradesOutcome outcome;
        outcome.symbol = symbol;
        outcome.fills = tl::unexpected<base::Error>(error);
        return outcome;
    });
}

} // namespace bw::simulation
