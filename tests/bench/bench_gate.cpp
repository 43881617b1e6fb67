// One entry judged by every rule, with three open positions in the view. Floor: the same questions asked of plain
// 64-bit integers, without a verdict that could be shown to anyone.
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

struct Plain
{
    std::int64_t stopped = 0, ready = 1, age = 10, mark = 841205, step = 1, quantity = 5, balance = 10'000'000'000;
    std::int64_t open = 2, stop = 824000, loss = 0;
};

void judgeFloor(benchmark::State &state)
{
    Plain p;
    for (auto _ : state) {
        benchmark::DoNotOptimize(p);
        bool passed = (p.stopped == 0) & (p.ready == 1) & (p.age < 5000) & (p.quantity % p.step == 0)
            & (p.mark * p.quantity * 20 <= p.balance) & (p.open < 3) & (p.stop < p.mark) & (p.loss * 50 < p.balance);
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
