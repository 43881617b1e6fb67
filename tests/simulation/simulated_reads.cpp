// Reads. One reading of the account is five questions that reach the exchange at five instants, as with the real client.
#include "tests/simulation/simulated_venue.h"

namespace bw::simulation {

using namespace exchange;

namespace {

struct Gathering
{
    trading::AccountReading reading;
    std::optional<base::Error> failed;
    int missing = 5;
};

} // namespace

void SimulatedVenue::readAccount(std::uint64_t readId)
{
    m_errand = QStringLiteral("read");
    const auto gathered = std::make_shared<Gathering>();
    gathered->reading.at = m_world->venueNow();
    const auto part = [this, gathered, readId](const std::function<void(trading::AccountReading &)> &ask) {
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
    paper::PaperExchange *exchange = &m_exchange->paper();
    part([exchange](trading::AccountReading &reading) { reading.wallet = exchange->state().wallet; });
    part([exchange](trading::AccountReading &reading) {
        for (const binance_server::PositionRecord &record : exchange->positions({})) {
            if (!record.position.isFlat()) {
                reading.positions.append(record.position);
            }
        }
    });
    part([exchange](trading::AccountReading &reading) {
        for (const binance_server::OrderRecord &record : exchange->openOrders({})) {
            reading.openOrders.append(record.view);
        }
    });
    part([exchange](trading::AccountReading &reading) {
        for (const binance_server::AlgoRecord &record : exchange->openAlgoOrders({})) {
            reading.openAlgoOrders.append(record.view);
        }
    });
    part([world = m_world](trading::AccountReading &reading) {
        reading.mode = world->isOpen(QStringLiteral("hedge")) ? trading::PositionMode::Hedge : trading::PositionMode::OneWay;
    });
    countCall();
}

void SimulatedVenue::readIncome(base::VenueTime since)
{
    m_errand = QStringLiteral("history");
    request([since, exchange = m_exchange]() -> VenueEvent {
        binance_server::HistoryQuestion question;
        question.from = since;
        question.limit = 100'000;
        IncomeOutcome outcome;
        outcome.rows = exchange->paper().income(question);
        return outcome;
    }, [](Fate, const base::Error &error) -> VenueEvent {
        IncomeOutcome outcome;
        outcome.rows = tl::unexpected<base::Error>(error);
        return outcome;
    });
}

void SimulatedVenue::readTrades(const trading::Symbol &symbol, base::VenueTime since)
{
    m_errand = QStringLiteral("history");
    request([symbol, since, exchange = m_exchange]() -> VenueEvent {
        binance_server::HistoryQuestion question;
        question.symbol = symbol;
        question.from = since;
        question.limit = 100'000;
        TradesOutcome outcome;
        outcome.symbol = symbol;
        const auto trades = exchange->paper().userTrades(question);
        outcome.fills = {trades.begin(), trades.end()};
        return outcome;
    }, [symbol](Fate, const base::Error &error) -> VenueEvent {
        TradesOutcome outcome;
        outcome.symbol = symbol;
        outcome.fills = tl::unexpected<base::Error>(error);
        return outcome;
    });
}

} // namespace bw::simulation
