// A scripted exchange with a calm account and a client on it, and approved orders from the gate: what the tests of
// the whole client share.
// Thread: the test's, which must run an event loop. Failure: what the gate refuses to approve ends the program.
#pragma once

#include "core/binance/binance_client.h"
#include "core/safety/gate.h"
#include "core/safety/sums.h"
#include "tests/support/fake_venue.h"
#include "tests/support/fake_ws_api.h"

#include <QtTest>

namespace bw::binance::testing {

using namespace bw::exchange;
using namespace bw::test;
using namespace bw::trading;
using bw::base::VenueTime;
using bw::safety::Gate;

inline const Symbol kBtc(QStringLiteral("BTCUSDT"));

inline const QByteArray kInfo = R"({"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":2400}],"symbols":[{"symbol":"BTCUSDT","status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT","marginAsset":"USDT","filters":[{"filterType":"PRICE_FILTER","minPrice":"556.80","maxPrice":"4529764","tickSize":"0.10"},{"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000","stepSize":"0.001"},{"filterType":"MARKET_LOT_SIZE","minQty":"0.001","maxQty":"120","stepSize":"0.001"},{"filterType":"MIN_NOTIONAL","notional":"50"}]},{"symbol":"BADUSDT","status":"TRADING","baseAsset":"BAD","quoteAsset":"USDT","marginAsset":"USDT","filters":[]}]})";
inline const QByteArray kOpenOrder = R"({"orderId":41,"symbol":"BTCUSDT","status":"NEW","clientOrderId":"resting","price":"80000","origQty":"0.010","executedQty":"0","type":"LIMIT","reduceOnly":false,"side":"BUY","updateTime":1795000000456})";
inline const QByteArray kOpenStop = R"({"algoId":3000000000012345,"clientAlgoId":"stop-1","orderType":"STOP_MARKET","symbol":"BTCUSDT","side":"SELL","quantity":"0","algoStatus":"NEW","triggerPrice":"82000.00","closePosition":true,"reduceOnly":false,"updateTime":1795000000500})";
inline const QByteArray kMarkFrame = R"({"stream":"btcusdt@markPrice@1s","data":{"e":"markPriceUpdate","E":1795000000000,"s":"BTCUSDT","p":"84251.63","st":1}})";
inline const QByteArray kBookFrame = R"({"stream":"btcusdt@bookTicker","data":{"e":"bookTicker","u":1,"E":1795000000102,"T":1795000000100,"s":"BTCUSDT","st":1,"b":"84250.10","B":"3","a":"84250.20","A":"1"}})";

inline QByteArray fillFrame(int tradeId)
{
    return R"({"e":"ORDER_TRADE_UPDATE","E":1795000001003,"T":1795000001000,"o":{"s":"BTCUSDT","c":"x","S":"SELL","o":"MARKET","q":"0.010","p":"0","ap":"84300","X":"FILLED","i":42,"l":"0.010","z":"0.010","L":"84301.5","N":"USDT","n":"0.1","T":1795000001000,"t":)"
           + QByteArray::number(tradeId) + R"(,"m":false,"R":true,"rp":"3.0"}})";
}

inline QByteArray orderAnswer(const QString &id, const char *status = "NEW")
{
    return R"({"orderId":42,"symbol":"BTCUSDT","status":")" + QByteArray(status) + R"(","clientOrderId":")" + id.toUtf8()
           + R"(","price":"0","origQty":"0.010","executedQty":"0.000","type":"MARKET","reduceOnly":true,"side":"SELL","updateTime":1795000000456})";
}

inline QByteArray stopAnswer(const QString &id)
{
    return QByteArray(kOpenStop).replace("stop-1", id.toUtf8());
}

// An exchange with a calm account, and a client on it.
struct Bench
{
    Bench()
    {
        http.on("GET /fapi/v1/ping", FakeResponse::json("{}"));
        http.on("GET /fapi/v1/time", FakeResponse::json("{\"serverTime\":" + QByteArray::number(clock.systemMs() + 5'000) + '}'));
        http.on("GET /fapi/v1/exchangeInfo", FakeResponse::json(kInfo));
        http.on("POST /fapi/v1/listenKey", [this](const FakeRequest &) { return FakeResponse::json("{\"listenKey\":\"" + listenKey + "\"}"); });
        http.on("PUT /fapi/v1/listenKey", [this](const FakeRequest &) { return keepAnswer; });
        http.on("GET /fapi/v3/balance", FakeResponse::json(R"([{"asset":"USDT","balance":"12000.5"}])"));
        http.on("GET /fapi/v3/positionRisk", FakeResponse::json(R"([{"symbol":"BTCUSDT","positionAmt":"0.010","entryPrice":"84000"}])"));
        http.on("GET /fapi/v1/openOrders", FakeResponse::json('[' + kOpenOrder + ']'));
        http.on("GET /fapi/v1/openAlgoOrders", FakeResponse::json('[' + kOpenStop + ']'));
        http.on("GET /fapi/v1/positionSide/dual", FakeResponse::json(R"({"dualSidePosition":false})"));
        http.on("POST /fapi/v1/order", [](const FakeRequest &request) {
            return FakeResponse::json(orderAnswer(request.parameter(QStringLiteral("newClientOrderId"))));
        });
        http.on("POST /fapi/v1/algoOrder", [](const FakeRequest &request) {
            return FakeResponse::json(stopAnswer(request.parameter(QStringLiteral("clientAlgoId"))));
        });
        config.restUrl = http.url();
        config.streamUrl = streams.url();
        config.apiKey = QStringLiteral("key");
        config.apiSecret = Secret(QByteArray("secret"));
        config.clock = &clock;
        config.latch = &latch;
        config.probeMs = 30;
        config.backOffFirstMs = 10;
        config.backOffCapMs = 40;
        config.pingIntervalMs = 40;
        config.livenessMs = 1'000;
        config.marketSilenceMs = 60'000;
        config.jitter = [](int) { return 0; };
    }

    // The second path, answering as the first one does.
    void offerWsApi()
    {
        config.wsApiUrl = wsApi.url();
        const auto named = [](const QJsonObject &parameters, const char *key) { return parameters.value(QLatin1StringView(key)).toString(); };
        wsApi.on("order.place", [named](const QJsonObject &p) { return WsResponse::result(orderAnswer(named(p, "newClientOrderId"))); });
        wsApi.on("algoOrder.place", [named](const QJsonObject &p) { return WsResponse::result(stopAnswer(named(p, "clientAlgoId"))); });
        wsApi.on("order.cancel", [named](const QJsonObject &p) { return WsResponse::result(orderAnswer(named(p, "origClientOrderId"), "CANCELED")); });
        wsApi.on("algoOrder.cancel", WsResponse::result(R"({"algoId":1,"clientAlgoId":"s","code":"200","msg":"success"})"));
        wsApi.on("order.status", [named](const QJsonObject &p) { return WsResponse::result(orderAnswer(named(p, "origClientOrderId"), "FILLED")); });
    }

    void start()
    {
        client = std::make_unique<BinanceClient>(config);
        inCall = true;
        client->start([this](const VenueEvent &event) {
            QVERIFY2(!inCall, "the sink was called from inside a port call");
            events.append(event);
        });
        inCall = false;
    }

    // Runs a port call, in which the sink must stay silent.
    template<typename Call>
    void during(Call call)
    {
        inCall = true;
        call(*client);
        inCall = false;
    }

    template<typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (const VenueEvent &event : events) {
            if (const T *one = std::get_if<T>(&event)) {
                found.append(*one);
            }
        }
        return found;
    }
    [[nodiscard]] bool isIn(Path path, PathState state) const
    {
        PathState last = PathState::Down;
        for (const PathChanged &change : all<PathChanged>()) {
            last = change.path == path ? change.state : last;
        }
        return last == state;
    }
    [[nodiscard]] int entered(Path path, PathState state) const
    {
        const auto changes = all<PathChanged>();
        return int(std::count_if(changes.begin(), changes.end(), [&](const PathChanged &c) { return c.path == path && c.state == state; }));
    }

    bw::base::SystemClock clock;
    bw::base::HaltLatch latch;
    FakeHttp http;
    FakeStreams streams;
    FakeWsApi wsApi;
    QByteArray listenKey = "key-1";
    FakeResponse keepAnswer = FakeResponse::json("{}");
    BinanceConfig config;
    QList<VenueEvent> events;
    bool inCall = false;
    std::unique_ptr<BinanceClient> client; // goes first
};

inline Instrument btcInstrument()
{
    Instrument i;
    i.symbol = kBtc;
    i.baseAsset = QStringLiteral("BTC");
    i.quoteAsset = i.marginAsset = QStringLiteral("USDT");
    i.status = InstrumentStatus::Trading;
    i.minPrice = Price::literal("0.1");
    i.maxPrice = Price::literal("1000000");
    i.tickSize = Price::literal("0.1");
    i.minQuantity = i.minMarketQuantity = i.stepSize = i.marketStepSize = Quantity::literal("0.001");
    i.maxQuantity = i.maxMarketQuantity = Quantity::literal("1000");
    return i;
}

inline Position longPosition()
{
    Position position;
    position.symbol = kBtc;
    position.amount = Quantity::literal("0.010");
    position.entryPrice = Price::literal("84000");
    return position;
}

inline bw::safety::ApprovedOrder anExit(const QString &id)
{
    bw::safety::ExitIntent intent;
    intent.symbol = kBtc;
    const auto decision = Gate::approveExit(longPosition(), btcInstrument(), intent, ClientOrderId(id));
    if (decision.orders.size() != 1) {
        qFatal("no exit: %s", qPrintable(decision.refusal));
    }
    return decision.orders.first();
}

inline bw::safety::ApprovedStop aStop(const QString &id)
{
    const auto stop = Gate::approveStop(longPosition(), btcInstrument(), Price::literal("82000"), Price::literal("84000"), ClientOrderId(id));
    if (!stop) {
        qFatal("no stop: %s", qPrintable(stop.error().message));
    }
    return *stop;
}

// Nothing is open, everything is fresh, and the limits are far away.
inline bw::safety::RiskView calmView(const Instrument &instrument, Price mark, std::uint64_t epoch)
{
    auto instruments = std::make_shared<InstrumentMap>();
    instruments->insert(instrument.symbol, instrument);
    bw::safety::RiskView view;
    view.stopped = false;
    view.epoch = epoch;
    view.accountKnown = true;
    view.wallet = view.equity = view.balance = Money::literal("100000");
    view.modeConfirmed = true;
    view.daily.baselineKnown = true;
    view.daily.dailyBalance = Money::literal("100000");
    view.rates = {bw::safety::RateUsage{QStringLiteral("ORDERS 1m"), 0, 1200}};
    view.symbols[instrument.symbol].mark = mark;
    view.symbols[instrument.symbol].position.symbol = instrument.symbol;
    view.symbols[instrument.symbol].leverage = 5;
    view.instruments = instruments;
    bw::safety::recomputeTotals(view);
    return view;
}

inline bw::safety::ApprovedOrder approvedBy(const bw::safety::EntryDecision &decision)
{
    if (!decision.order) {
        qFatal("no entry: %s", decision.verdict.firstDenial() ? qPrintable(decision.verdict.firstDenial()->code) : "?");
    }
    return *decision.order;
}

inline bw::safety::ApprovedOrder anEntry(const QString &id, std::uint64_t epoch)
{
    bw::safety::EntryIntent intent;
    intent.symbol = kBtc;
    intent.quantity = Quantity::literal("0.010");
    intent.stopPrice = Price::literal("83000");
    return approvedBy(Gate::judge(calmView(btcInstrument(), Price::literal("84000"), epoch), intent, ClientOrderId(id)));
}

} // namespace bw::binance::testing
