// One entry judged by every rule, with two open positions in the view, and the largest size that passes. Floor: the
// exact arithmetic of the rules alone, without a verdict that could be shown to anyone.
#include "core/safety/gate.h"
#include "tests/bench/bench.h"

#include <benchmark/benchmark.h>

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

RiskView viewOf(const QList<Symbol> &symbols)
{
    RiskView view;
    view.stopped = false;
    view.epoch = 1;
    view.accountKnown = true;
    view.wallet = view.equity = view.balance = Money::literal("10000");
    view.daily.baselineKnown = true;
    view.daily.dailyBalance = view.balance;
    auto instruments = std::make_shared<trading::InstrumentMap>();
    for (const Symbol &symbol : symbols) {
        SymbolRisk risk;
        risk.mark = Price::literal("84120.5");
        risk.position.symbol = symbol;
        risk.position.entryPrice = Price::literal("84000");
        if (symbol != symbols.constFirst()) {
            risk.position.amount = Quantity::literal("0.004");
            risk.workingStops = {Price::literal("82000")};
        }
        view.symbols.insert(symbol, risk);
        instruments->insert(symbol, instrumentOf(symbol));
    }
    view.instruments = instruments;
    return view;
}

void judge(benchmark::State &state)
{
    const QList<Symbol> symbols{Symbol(QStringLiteral("BTCUSDT")), Symbol(QStringLiteral("ETHUSDT")), Symbol(QStringLiteral("SOLUSDT"))};
    RiskView view = viewOf(symbols);
    EntryIntent intent;
    intent.symbol = symbols.constFirst();
    intent.quantity = Quantity::literal("0.005");
    intent.stopPrice = Price::literal("82400");
    if (!judgeEntry(view, intent).passed()) {
        state.SkipWithError("the entry should pass");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(view);
        auto verdict = judgeEntry(view, intent);
        benchmark::DoNotOptimize(verdict);
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
}

} // namespace bw::bench
