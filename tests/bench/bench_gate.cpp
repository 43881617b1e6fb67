// One entry judged by every rule in a large account: on average, and as percentiles of single verdicts. Beside it what is
// not on that path: the largest size that passes, and working one symbol out again. Floor: the exact arithmetic of three
// rules alone, without a verdict that could be shown to anyone.
#include "core/safety/gate.h"
#include "core/safety/sums.h"
#include "tests/bench/bench.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace bw::bench {

namespace {

using namespace safety;

trading::Instrument instrumentOf(const Symbol &symbol)
{
    trading::Instrument i;
    i.symbol = symbol;
    i.baseAsset = symbol.text().chopped(4);
    i.quoteAsset = i.marginAsset = QStringLiteral("USDT");
    i.status = trading::InstrumentStatus::Trading;
    i.minPrice = i.tickSize = Price::literal("0.1");
    i.maxPrice = Price::literal("1000000");
    i.minQuantity = i.stepSize = i.minMarketQuantity = i.marketStepSize = Quantity::literal("0.001");
    i.maxQuantity = i.maxMarketQuantity = Quantity::literal("1000");
    i.minNotional = trading::Money::literal("5");
    i.priceMultiplierUp = trading::Ratio::literal("1.05");
    i.priceMultiplierDown = trading::Ratio::literal("0.95");
    return i;
}

constexpr int kPositions = 50;

Symbol symbolAt(int index)
{
    return Symbol(QStringLiteral("S%1USDT").arg(index));
}

// An account as large as they come: many symbols watched, 50 positions, the resting orders spread over the same 50.
RiskView largeView(int symbols = 200, int orders = 500)
{
    RiskView view;
    view.stopped = false;
    view.modeConfirmed = true;
    view.epoch = 1;
    view.accountKnown = true;
    view.wallet = view.equity = view.balance = Money::literal("10000000");
    view.daily.baselineKnown = true;
    view.daily.dailyBalance = view.balance;
    LimitValues limits = Limits::forMode(Mode::LiveFull).values();
    limits.openPositions = 60;
    view.limits = *Limits::create(limits);
    view.rates = {{QStringLiteral("ORDERS 10s"), 3, 300}, {QStringLiteral("ORDERS 1m"), 7, 1200}, {QStringLiteral("REQUEST_WEIGHT 1m"), 96, 2400}};
    auto instruments = std::make_shared<trading::InstrumentMap>();
    view.allowList = QSet<Symbol>();
    for (int i = 0; i < symbols; ++i) {
        const Symbol symbol = symbolAt(i);
        SymbolRisk risk;
        risk.mark = Price::literal("84120.5");
        risk.bid = Price::literal("84120.4");
        risk.ask = Price::literal("84120.6");
        risk.leverage = 5;
        risk.position.symbol = symbol;
        if (i < kPositions) {
            risk.position.amount = Quantity::literal("0.4");
            risk.position.entryPrice = Price::literal("84000");
            risk.workingStops = {Price::literal("82000")};
            for (int order = 0; order < orders / kPositions; ++order) {
                const Price at(base::Decimal::fromInt(83000 + order % 100 * 10));
                risk.pending.append({Side::Buy, Quantity::literal("0.01"), at, Price::literal("82000")});
            }
        }
        view.symbols.insert(symbol, risk);
        view.allowList->insert(symbol);
        instruments->insert(symbol, instrumentOf(symbol));
    }
    view.instruments = instruments;
    recomputeTotals(view);
    return view;
}

EntryIntent entryOf(int symbol)
{
    EntryIntent intent;
    intent.symbol = symbolAt(symbol);
    intent.quantity = Quantity::literal("0.05");
    intent.stopPrice = Price::literal("82400");
    return intent;
}

// One figure is one percentile of many verdicts, each timed on its own (and so with the cost of reading the clock).
void percentile(benchmark::State &state, int percent, int symbols, int orders)
{
    using Clock = std::chrono::steady_clock;
    const RiskView view = largeView(symbols, orders);
    if (!judgeEntry(view, entryOf(0)).passed()) {
        state.SkipWithError("the entry should pass");
        return;
    }
    std::vector<EntryIntent> intents;
    for (int i = 0; i < kPositions; ++i) {
        intents.push_back(entryOf(i));
    }
    std::vector<Clock::duration> taken(4000);
    for (auto _ : state) {
        for (std::size_t i = 0; i < taken.size(); ++i) {
            const auto begin = Clock::now();
            auto verdict = judgeEntry(view, intents[i % intents.size()]);
            benchmark::DoNotOptimize(verdict);
            taken[i] = Clock::now() - begin;
        }
        const auto place = taken.begin() + static_cast<std::ptrdiff_t>(taken.size()) * percent / 100;
        std::nth_element(taken.begin(), place, taken.end());
        state.SetIterationTime(std::chrono::duration<double>(*place).count());
    }
}

void judge(benchmark::State &state)
{
    RiskView view = largeView();
    const EntryIntent intent = entryOf(0);
    for (auto _ : state) {
        benchmark::DoNotOptimize(view);
        auto verdict = judgeEntry(view, intent);
        benchmark::DoNotOptimize(verdict);
    }
}

void largest(benchmark::State &state)
{
    RiskView view = largeView();
    const EntryIntent intent = entryOf(0);
    for (auto _ : state) {
        benchmark::DoNotOptimize(view);
        auto size = largestPassing(view, intent);
        benchmark::DoNotOptimize(size);
    }
}

void refresh(benchmark::State &state)
{
    RiskView view = largeView();
    const Symbol symbol = symbolAt(0);
    for (auto _ : state) {
        refreshSymbol(view, symbol);
        benchmark::DoNotOptimize(view);
    }
}

void judgeFloor(benchmark::State &state)
{
    Price mark = Price::literal("84120.5");
    Quantity quantity = Quantity::literal("0.005");
    Money balance = Money::literal("10000");
    const Price stop = Price::literal("82400");
    const LimitValues limits;
    for (auto _ : state) {
        benchmark::DoNotOptimize(mark);
        benchmark::DoNotOptimize(quantity);
        benchmark::DoNotOptimize(balance);
        const Money value = mark * quantity;
        const Money exposure = value + value * limits.slippageAllowance;
        const bool size = exposure <= balance * limits.positionSize;
        const bool distance = mark - stop <= trading::times(mark, limits.stopDistance, trading::Rounding::Down);
        bool passed = size && distance && Money() < balance * limits.dailyLoss;
        benchmark::DoNotOptimize(passed);
    }
}

} // namespace

void registerGate()
{
    benchmark::RegisterBenchmark("gate/judge an entry", judge);
    benchmark::RegisterBenchmark("gate/judge an entry:floor", judgeFloor);
    benchmark::RegisterBenchmark("gate/judge an entry, p50", percentile, 50, 200, 500)->UseManualTime()->Iterations(20);
    benchmark::RegisterBenchmark("gate/judge an entry, p99", percentile, 99, 200, 500)->UseManualTime()->Iterations(20);
    benchmark::RegisterBenchmark("gate/judge an entry, p50 of 2000 symbols", percentile, 50, 2000, 500)->UseManualTime()->Iterations(20);
    benchmark::RegisterBenchmark("gate/judge an entry, p50 of 5000 orders", percentile, 50, 200, 5000)->UseManualTime()->Iterations(20);
    benchmark::RegisterBenchmark("gate/largest passing size", largest);
    benchmark::RegisterBenchmark("gate/refresh one symbol", refresh);
}

} // namespace bw::bench
