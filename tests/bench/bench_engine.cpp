// The engine itself in a large account: one mark price with every continuous check, and an entry from the command to the
// effects. Floor of a mark price: one pass over the positions with the exact arithmetic of their value, and the
// difference of one of them.
#include "core/engine/engine.h"
#include "tests/bench/bench.h"
#include "tests/support/engine_harness.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace bw::bench {

namespace {

using test::EngineHarness;
using trading::Symbol;

Symbol symbolAt(int index)
{
    return Symbol(QStringLiteral("S%1USDT").arg(index, 4, 10, QLatin1Char('0')));
}

engine::EngineConfig roomy()
{
    engine::EngineConfig config;
    config.mode = safety::Mode::Testnet;
    safety::LimitValues limits = safety::Limits::forMode(safety::Mode::Testnet).values();
    limits.openPositions = 1000;
    limits.entriesPerDay.reset();
    config.limits = safety::Limits::create(limits).value();
    for (int i = 0; i < 20; ++i) {
        config.watch.append(symbolAt(i)); // the exchange is larger than what is watched
    }
    return config;
}

// `positions` of them held and protected, the resting `orders` spread over the same.
class Account
{
public:
    explicit Account(int symbols, int positions, int orders = 500) : m_harness(roomy())
    {
        auto map = std::make_shared<trading::InstrumentMap>();
        for (int i = 0; i < symbols; ++i) {
            map->insert(symbolAt(i), test::instrument(symbolAt(i), "0.1", "0.001", "5"));
        }
        m_harness.venue(exchange::InstrumentsLoaded{map, {}});
        for (const exchange::Path path : {exchange::Path::Rest, exchange::Path::MarketStream, exchange::Path::UserStream}) {
            m_harness.venue(exchange::PathChanged{path, exchange::PathState::Up, {}});
        }
        exchange::LeverageStated leverage;
        for (int i = 0; i < symbols; ++i) {
            leverage.leverage.insert(symbolAt(i), 5);
            m_harness.mark(symbolAt(i), "84120.5");
        }
        m_harness.venue(leverage);
        exchange::RestMeasured measured;
        measured.rates = {{exchange::RateKind::Weight, base::Millis(60'000), 2400, 40}, {exchange::RateKind::Orders, base::Millis(10'000), 300, {}},
                          {exchange::RateKind::Orders, base::Millis(60'000), 1200, {}}};
        m_harness.venue(measured);
        prove(positions, orders);
        m_harness.clearEffects();
    }

    [[nodiscard]] bool ready() { return m_harness.engine.state(m_harness.now()).state == safety::TradingState::Active; }
    engine::Engine &engine() { return m_harness.engine; }
    [[nodiscard]] base::Now now() const { return m_harness.now(); }

private:
    void prove(int positions, int orders)
    {
        trading::AccountReading reading = test::readingOf("100000000");
        for (int i = 0; i < positions; ++i) {
            reading.positions.append(test::position(symbolAt(i), "0.4", "84000"));
            reading.openAlgoOrders.append(test::stopOrder(symbolAt(i), qPrintable(QStringLiteral("bw-s-0-%1").arg(i)), trading::Side::Sell, "82000"));
        }
        for (int i = 0; i < orders; ++i) {
            trading::OrderView order = test::restingOrder(symbolAt(i % std::max(positions, 1)), qPrintable(QStringLiteral("bw-e-0-%1").arg(i)),
                                                          trading::Side::Buy, "0.01", qPrintable(QString::number(83000 + i)));
            order.type = trading::OrderType::Limit;
            reading.openOrders.append(order);
        }
        m_harness.answerReading(reading);
        m_harness.pass(50);
        m_harness.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
        for (const trading::Position &held : std::as_const(reading.positions)) {
            trading::Fill opened;
            opened.symbol = held.symbol;
            opened.side = trading::Side::Buy;
            opened.quantity = held.amount;
            m_harness.venue(exchange::TradesOutcome{held.symbol, QList<trading::Fill>{opened}});
        }
        m_harness.pass(50);
    }

    EngineHarness m_harness;
};

using Clock = std::chrono::steady_clock;

// Percentile 50 of single events, each timed on its own (and so with the cost of reading the clock).
template<typename One>
void median(benchmark::State &state, std::size_t count, One one)
{
    std::vector<Clock::duration> taken(count);
    for (auto _ : state) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto begin = Clock::now();
            one(i);
            taken[i] = Clock::now() - begin;
        }
        const auto place = taken.begin() + static_cast<std::ptrdiff_t>(count / 2);
        std::nth_element(taken.begin(), place, taken.end());
        state.SetIterationTime(std::chrono::duration<double>(*place).count());
    }
}

void markPrice(benchmark::State &state, int symbols, int positions, int orders)
{
    Account account(symbols, positions, orders);
    if (!account.ready()) {
        state.SkipWithError("the engine should be active");
        return;
    }
    std::vector<exchange::VenueEvent> events;
    for (int i = 0; i < 997; ++i) {
        const trading::Price price(base::Decimal::fromInt(84100 + i % 40));
        events.push_back(exchange::MarkPriceTick{symbolAt(i % std::max(positions, 1)), price, account.now().venue});
    }
    qsizetype effects = 0;
    median(state, 4000, [&](std::size_t i) { effects += account.engine().onVenue(events[i % events.size()], account.now()).size(); });
    if (effects > 0) {
        state.SkipWithError("a price within all limits should have no effect");
    }
}

void markPriceFloor(benchmark::State &state, int positions)
{
    std::vector<trading::Position> held(static_cast<std::size_t>(positions), test::position(symbolAt(0), "0.4", "84000"));
    const trading::Price mark = trading::Price::literal("84120.5");
    trading::Money most = trading::Money::literal("1000000");
    median(state, 4000, [&](std::size_t) {
        bool inside = true;
        for (const trading::Position &position : held) {
            inside = inside && position.valueAt(mark) <= most;
        }
        benchmark::DoNotOptimize(inside);
        benchmark::DoNotOptimize(most);
    });
}

// An order that is refused by one rule, so that the account stays as it is: everything but the sending.
void entry(benchmark::State &state, int symbols)
{
    Account account(symbols, 50);
    engine_client::Command command{1, QStringLiteral("bench"), test::buy(symbolAt(0), "0.05", "70000")};
    const exchange::VenueEvent price = exchange::MarkPriceTick{symbolAt(0), trading::Price::literal("84120.5"), account.now().venue};
    median(state, 500, [&](std::size_t) {
        auto none = account.engine().onVenue(price, account.now());
        auto effects = account.engine().onCommand(command, account.now());
        benchmark::DoNotOptimize(effects);
    });
}

} // namespace

void registerEngine()
{
    for (const int positions : {0, 10, 50}) {
        const std::string name = "engine/mark price, " + std::to_string(positions) + " positions";
        benchmark::RegisterBenchmark(name.c_str(), markPrice, 200, positions, 500)->UseManualTime()->Iterations(20);
        if (positions > 0) {
            benchmark::RegisterBenchmark((name + ":floor").c_str(), markPriceFloor, positions)->UseManualTime()->Iterations(20);
        }
    }
    benchmark::RegisterBenchmark("engine/mark price, 50 of 2000 symbols", markPrice, 2000, 50, 500)->UseManualTime()->Iterations(20);
    benchmark::RegisterBenchmark("engine/mark price, 5000 orders", markPrice, 200, 50, 5000)->UseManualTime()->Iterations(20);
    benchmark::RegisterBenchmark("engine/an entry judged and refused", entry, 200)->UseManualTime()->Iterations(20);
    benchmark::RegisterBenchmark("engine/the same among 2000 symbols", entry, 2000)->UseManualTime()->Iterations(20);
}

} // namespace bw::bench
