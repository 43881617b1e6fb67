// Order operations of the pure USD-M model, with its events going to a listener: what rests and is cancelled, and a mixture
// of placements, amendments, cancels and fills. One iteration is one operation. Aim: a million a second on one core.
#include "core/paper/paper_exchange.h"
#include "core/paper/paper_instruments.h"
#include "tests/bench/bench.h"

#include <benchmark/benchmark.h>

#include <array>

namespace bw::bench {

namespace {

using namespace paper;
using namespace trading;
using namespace binance_server;

const Symbol kSymbol(QStringLiteral("BTCUSDT"));

NewOrder limitOrder(Side side, const char *quantity, const char *price)
{
    NewOrder order;
    order.symbol = kSymbol;
    order.side = side;
    order.type = OrderType::Limit;
    order.quantity = Quantity::literal(quantity);
    order.price = Price::literal(price);
    return order;
}

class UsdmDesk
{
public:
    explicit UsdmDesk(std::int64_t resting) : exchange(paperInstruments(), [] { return base::VenueTime(1'795'000'000'000); })
    {
        exchange.setEventSink([this](const BackendEvent &event) { events += std::holds_alternative<OrderEvent>(event) ? 1 : 0; });
        exchange.setMarket({kSymbol, Price::literal("84000"), Price::literal("84000.1"), Price::literal("84000"), Price::literal("84000")});
        benchmark::DoNotOptimize(exchange.transfer(Money::literal("1000000000")).has_value());
        for (std::int64_t i = 0; i < resting; ++i) {
            NewOrder order = limitOrder(Side::Buy, "0.01", "83000");
            order.price = Price(base::Decimal::fromInt(83'000 - i));
            benchmark::DoNotOptimize(exchange.placeOrder(order).has_value());
        }
    }
    VenueOrderId place(const NewOrder &order) { return exchange.placeOrder(order)->view.venueId; }
    void cancel(VenueOrderId id) { benchmark::DoNotOptimize(exchange.cancelOrder({kSymbol, id, {}}).has_value()); }

    PaperExchange exchange;
    std::int64_t events = 0;
};

void restAndCancel(benchmark::State &state)
{
    UsdmDesk bench(100);
    const NewOrder order = limitOrder(Side::Buy, "0.01", "83500");
    VenueOrderId id;
    for (auto _ : state) {
        if (id.isNull()) {
            id = bench.place(order);
        } else {
            bench.cancel(id);
            id = {};
        }
    }
    state.SetItemsProcessed(state.iterations());
    benchmark::DoNotOptimize(bench.events);
}

// Of ten: three rest, two are amended, three are cancelled, two take from the market, there and back.
void mixture(benchmark::State &state)
{
    UsdmDesk bench(100);
    const NewOrder rests = limitOrder(Side::Buy, "0.01", "83500");
    const NewOrder buys = limitOrder(Side::Buy, "0.001", "84000.1");
    const NewOrder sells = limitOrder(Side::Sell, "0.001", "84000");
    std::array<VenueOrderId, 3> ids;
    std::int64_t step = 0;
    const auto amend = [&](VenueOrderId id) {
        benchmark::DoNotOptimize(bench.exchange.amendOrder({{kSymbol, id, {}}, Side::Buy, Quantity::literal("0.02"), Price::literal("83400")}).has_value());
    };
    for (auto _ : state) {
        switch (step++ % 10) {
        case 0: ids[0] = bench.place(rests); break;
        case 1: ids[1] = bench.place(rests); break;
        case 2: ids[2] = bench.place(rests); break;
        case 3: amend(ids[0]); break;
        case 4: amend(ids[1]); break;
        case 5: bench.cancel(ids[0]); break;
        case 6: bench.place(buys); break;
        case 7: bench.place(sells); break;
        case 8: bench.cancel(ids[1]); break;
        case 9: bench.cancel(ids[2]); break;
        }
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

void registerUsdm()
{
    benchmark::RegisterBenchmark("usdm/rest, then cancel", restAndCancel);
    benchmark::RegisterBenchmark("usdm/mixture", mixture);
}

} // namespace bw::bench
