// Order operations of the pure spot model, with its events going to a listener: what rests and is cancelled, what takes,
// and a mixture. One iteration is one operation (a placement, a cancel, an amend). Aim: a million a second on one core.
// Floor: an order put into and, the next time, taken out of a map by id and one by price, a lock or an unlock, and the
// report of it; no filters, no matching, no words.
#include "core/paper/spot/spot_exchange.h"
#include "core/paper/spot/spot_instrument.h"
#include "core/paper/synthetic_feed.h"
#include "tests/bench/bench.h"

#include <benchmark/benchmark.h>

#include <array>
#include <map>
#include <unordered_map>

namespace bw::bench {

namespace {

using namespace paper::spot;

const Symbol kSymbol(QStringLiteral("BTCUSDT"));

NewSpotOrder orderOf(Side side, SpotOrderType type, const char *quantity, const char *price = nullptr)
{
    NewSpotOrder order;
    order.symbol = kSymbol;
    order.side = side;
    order.type = type;
    order.quantity = Quantity::literal(quantity);
    if (price) {
        order.price = Price::literal(price);
        order.timeInForce = trading::TimeInForce::Gtc;
    }
    return order;
}

class Desk
{
public:
    explicit Desk(std::int64_t resting) : exchange(spotInstruments(), 1)
    {
        exchange.setSink([this](const SpotEvent &event) { events += std::holds_alternative<ExecutionReport>(event) ? 1 : 0; });
        exchange.setTime(base::VenueTime(1'795'000'000'000));
        exchange.setMarket({kSymbol, Price::literal("84000"), Price::literal("84000.01"), Price::literal("84000"), {}});
        for (AccountId *account : {&maker, &taker}) {
            *account = exchange.openAccount();
            for (const char *asset : {"BTC", "USDT"}) {
                benchmark::DoNotOptimize(exchange.deposit(*account, QString::fromLatin1(asset), base::Decimal::fromInt(1'000'000'000)).has_value());
            }
        }
        // A book that is in use: others rest around.
        for (std::int64_t i = 0; i < resting; ++i) {
            NewSpotOrder order = orderOf(Side::Buy, SpotOrderType::Limit, "0.01", "80000");
            order.price = Price(base::Decimal::fromInt(83'000 - i));
            benchmark::DoNotOptimize(exchange.place(maker, order).has_value());
        }
    }
    void refresh()   // the strangers come back
    {
        m_now += 1000;
        exchange.setTime(base::VenueTime(m_now));
        exchange.setMarket({kSymbol, Price::literal("84000"), Price::literal("84000.01"), Price::literal("84000"), {}});
    }

    SpotExchange exchange;
    AccountId maker, taker;
    std::int64_t events = 0;

private:
    std::int64_t m_now = 1'795'000'000'000;
};

void restAndCancel(benchmark::State &state)
{
    Desk bench(100);
    const NewSpotOrder order = orderOf(Side::Buy, SpotOrderType::Limit, "0.01", "83500");
    VenueOrderId id;
    for (auto _ : state) {
        if (id.isNull()) {
            id = bench.exchange.place(bench.maker, order)->order.id;
        } else {
            benchmark::DoNotOptimize(bench.exchange.cancel(bench.maker, {{}, id, {}}).has_value());
            id = {};
        }
    }
    state.SetItemsProcessed(state.iterations());
    benchmark::DoNotOptimize(bench.events);
}

// Bought from strangers and sold to them in turn, 0.00008 each: small against what they show until they come back.
void takeFromStrangers(benchmark::State &state)
{
    Desk bench(100);
    const NewSpotOrder buy = orderOf(Side::Buy, SpotOrderType::Market, "0.00008");
    const NewSpotOrder sell = orderOf(Side::Sell, SpotOrderType::Market, "0.00008");
    std::int64_t count = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(bench.exchange.place(bench.taker, ++count % 2 == 0 ? sell : buy).has_value());
        if (count % 100 == 0) {
            bench.refresh();
        }
    }
    state.SetItemsProcessed(state.iterations());
}

// Of ten: three rest, one is amended, two are cancelled, one takes one of ours, one takes strangers, one waits for a trigger
// and is cancelled by the last.
void mixture(benchmark::State &state)
{
    Desk bench(100);
    const NewSpotOrder rests = orderOf(Side::Buy, SpotOrderType::Limit, "0.01", "83500");
    NewSpotOrder inside = orderOf(Side::Sell, SpotOrderType::Limit, "0.0001", "84000.01");
    const NewSpotOrder takes = orderOf(Side::Sell, SpotOrderType::Limit, "0.0001", "84000");
    NewSpotOrder stop = orderOf(Side::Sell, SpotOrderType::StopLoss, "0.01");
    stop.stopPrice = Price::literal("82000");
    NewSpotOrder market = orderOf(Side::Buy, SpotOrderType::Market, "0.0001");
    SpotExchange &exchange = bench.exchange;
    std::array<VenueOrderId, 3> ids;
    std::int64_t step = 0;
    const auto place = [&](AccountId who, const NewSpotOrder &order) { return exchange.place(who, order)->order.id; };
    const auto cancel = [&](VenueOrderId id) { benchmark::DoNotOptimize(exchange.cancel(bench.maker, {{}, id, {}}).has_value()); };
    for (auto _ : state) {
        switch (step++ % 10) {
        case 0: ids[0] = place(bench.maker, rests); break;
        case 1: ids[1] = place(bench.maker, rests); break;
        case 2: ids[2] = place(bench.maker, stop); break;
        case 3: benchmark::DoNotOptimize(exchange.amend(bench.maker, {{}, ids[0], {}}, Quantity::literal("0.005")).has_value()); break;
        case 4: cancel(ids[0]); break;
        case 5: place(bench.maker, inside); break;
        case 6: place(bench.taker, market); break;
        case 7: place(bench.taker, takes); break;
        case 8: cancel(ids[1]); break;
        case 9: cancel(ids[2]); break;
        }
        if (step % 500 == 0) {
            bench.refresh();
        }
    }
    state.SetItemsProcessed(state.iterations());
}

void floor(benchmark::State &state)
{
    struct Kept { SpotOrder order; std::int64_t slot = 0; };
    std::unordered_map<std::int64_t, Kept> orders;
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> book;
    std::int64_t events = 0;
    const SpotSink sink = [&](const SpotEvent &event) { events += std::holds_alternative<ExecutionReport>(event) ? 1 : 0; };
    SpotOrder order;
    order.symbol = kSymbol;
    order.clientId = trading::ClientOrderId(QStringLiteral("spot-1000"));
    base::Decimal free = base::Decimal::fromInt(1'000'000'000);
    base::Decimal locked;
    const base::Decimal value = base::Decimal::literal("835");
    std::int64_t id = 0;
    for (std::int64_t i = 0; i < 100; ++i) {
        book[{-i, i}] = i;
    }
    bool resting = false;
    for (auto _ : state) {
        resting = !resting;
        if (resting) {
            ++id;
            order.id = VenueOrderId(id);
            orders[id] = {order, 0};
            book[{-50, 1000 + id}] = id;
            free -= value;
            locked += value;
            sink(ExecutionReport{ExecutionType::New, order, {}, {}, {}});
        } else {
            free += value;
            locked -= value;
            sink(ExecutionReport{ExecutionType::Canceled, order, {}, {}, {}});
            book.erase({-50, 1000 + id});
            orders.erase(id);
        }
    }
    benchmark::DoNotOptimize(events);
    state.SetItemsProcessed(state.iterations());
}

} // namespace

void registerPaper()
{
    benchmark::RegisterBenchmark("paper/rest, then cancel", restAndCancel);
    benchmark::RegisterBenchmark("paper/rest, then cancel:floor", floor);
    benchmark::RegisterBenchmark("paper/take from strangers", takeFromStrangers);
    benchmark::RegisterBenchmark("paper/mixture", mixture);
}

} // namespace bw::bench
