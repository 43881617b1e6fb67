// The whole client against a scripted exchange: its life, orders, readings, streams and what it does when they break.
#include "core/binance/binance_client.h"
#include "core/safety/gate.h"
#include "tests/support/fake_venue.h"

#include <QtTest>

using namespace bw::binance;
using namespace bw::exchange;
using namespace bw::test;
using namespace bw::trading;
using bw::base::VenueTime;
using bw::safety::Gate;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));

const QByteArray kInfo = R"({"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":2400}],"symbols":[{"symbol":"BTCUSDT","status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT","marginAsset":"USDT","filters":[{"filterType":"PRICE_FILTER","minPrice":"556.80","maxPrice":"4529764","tickSize":"0.10"},{"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000","stepSize":"0.001"},{"filterType":"MARKET_LOT_SIZE","minQty":"0.001","maxQty":"120","stepSize":"0.001"},{"filterType":"MIN_NOTIONAL","notional":"50"}]},{"symbol":"BADUSDT","status":"TRADING","baseAsset":"BAD","quoteAsset":"USDT","marginAsset":"USDT","filters":[]}]})";
const QByteArray kOpenOrder = R"({"orderId":41,"symbol":"BTCUSDT","status":"NEW","clientOrderId":"resting","price":"80000","origQty":"0.010","executedQty":"0","type":"LIMIT","reduceOnly":false,"side":"BUY","updateTime":1795000000456})";
const QByteArray kOpenStop = R"({"algoId":3000000000012345,"clientAlgoId":"stop-1","orderType":"STOP_MARKET","symbol":"BTCUSDT","side":"SELL","quantity":"0","algoStatus":"NEW","triggerPrice":"82000.00","closePosition":true,"reduceOnly":false,"updateTime":1795000000500})";
const QByteArray kMarkFrame = R"({"stream":"btcusdt@markPrice@1s","data":{"e":"markPriceUpdate","E":1795000000000,"s":"BTCUSDT","p":"84251.63","st":1}})";
const QByteArray kBookFrame = R"({"stream":"btcusdt@bookTicker","data":{"e":"bookTicker","u":1,"E":1795000000102,"T":1795000000100,"s":"BTCUSDT","st":1,"b":"84250.10","B":"3","a":"84250.20","A":"1"}})";

QByteArray fillFrame(int tradeId)
{
    return R"({"e":"ORDER_TRADE_UPDATE","E":1795000001003,"T":1795000001000,"o":{"s":"BTCUSDT","c":"x","S":"SELL","o":"MARKET","q":"0.010","p":"0","ap":"84300","X":"FILLED","i":42,"l":"0.010","z":"0.010","L":"84301.5","N":"USDT","n":"0.1","T":1795000001000,"t":)"
           + QByteArray::number(tradeId) + R"(,"m":false,"R":true,"rp":"3.0"}})";
}

QByteArray orderAnswer(const QString &id, const char *status = "NEW")
{
    return R"({"orderId":42,"symbol":"BTCUSDT","status":")" + QByteArray(status) + R"(","clientOrderId":")" + id.toUtf8()
           + R"(","price":"0","origQty":"0.010","executedQty":"0.000","type":"MARKET","reduceOnly":true,"side":"SELL","updateTime":1795000000456})";
}

QByteArray stopAnswer(const QString &id)
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
    QByteArray listenKey = "key-1";
    FakeResponse keepAnswer = FakeResponse::json("{}");
    BinanceConfig config;
    QList<VenueEvent> events;
    bool inCall = false;
    std::unique_ptr<BinanceClient> client; // goes first
};

Instrument btcInstrument()
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

Position longPosition()
{
    Position position;
    position.symbol = kBtc;
    position.amount = Quantity::literal("0.010");
    position.entryPrice = Price::literal("84000");
    return position;
}

bw::safety::ApprovedOrder anExit(const QString &id)
{
    bw::safety::ExitIntent intent;
    intent.symbol = kBtc;
    const auto decision = Gate::approveExit(longPosition(), btcInstrument(), intent, ClientOrderId(id));
    if (decision.orders.size() != 1) {
        qFatal("no exit: %s", qPrintable(decision.refusal));
    }
    return decision.orders.first();
}

bw::safety::ApprovedStop aStop(const QString &id)
{
    const auto stop = Gate::approveStop(longPosition(), btcInstrument(), Price::literal("82000"), Price::literal("84000"), ClientOrderId(id));
    if (!stop) {
        qFatal("no stop: %s", qPrintable(stop.error().message));
    }
    return *stop;
}

bw::safety::ApprovedOrder anEntry(const QString &id, std::uint64_t epoch)
{
    auto instruments = std::make_shared<InstrumentMap>();
    instruments->insert(kBtc, btcInstrument());
    bw::safety::RiskView view;
    view.stopped = false;
    view.epoch = epoch;
    view.accountKnown = true;
    view.wallet = view.equity = view.balance = Money::literal("100000");
    view.daily.baselineKnown = true;
    view.daily.dailyBalance = Money::literal("100000");
    view.symbols[kBtc].mark = Price::literal("84000");
    view.symbols[kBtc].position.symbol = kBtc;
    view.instruments = instruments;
    bw::safety::EntryIntent intent;
    intent.symbol = kBtc;
    intent.quantity = Quantity::literal("0.010");
    intent.stopPrice = Price::literal("83000");
    const auto decision = Gate::judge(view, intent, ClientOrderId(id));
    if (!decision.order) {
        qFatal("no entry: %s", decision.verdict.firstDenial() ? qPrintable(decision.verdict.firstDenial()->code) : "?");
    }
    return *decision.order;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startBringsClockInstrumentsAndPaths()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(!bench.all<InstrumentsLoaded>().isEmpty());
        QTRY_VERIFY(!bench.all<ClockMeasured>().isEmpty());
        QTRY_VERIFY(bench.isIn(Path::Rest, PathState::Up));
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        QTRY_VERIFY(!bench.all<RestMeasured>().isEmpty());
        QTRY_VERIFY(!bench.all<PathAlive>().isEmpty());
        const InstrumentsLoaded loaded = bench.all<InstrumentsLoaded>().first();
        QCOMPARE(loaded.instruments->size(), 1);
        QCOMPARE(loaded.refused.size(), 1);
        QVERIFY(loaded.refused.first().contains(QStringLiteral("BADUSDT")));
        const ClockMeasured measured = bench.all<ClockMeasured>().first();
        QVERIFY(measured.offsetMs > 1'000 && measured.offsetMs <= 5'000);
        QVERIFY(bench.http.count("GET /fapi/v1/time") >= 5);
        QVERIFY(bench.streams.opened.contains(QStringLiteral("/private/ws/key-1")));
        QVERIFY(bench.all<EventsLost>().isEmpty()); // a first connection is no gap
    }

    void instrumentsAreAskedForUntilTheyCome()
    {
        Bench bench;
        int asked = 0;
        bench.http.on("GET /fapi/v1/exchangeInfo", [&asked](const FakeRequest &) {
            return ++asked < 3 ? FakeResponse::json("<html>maintenance</html>", asked == 1 ? 502 : 200) : FakeResponse::json(kInfo);
        });
        bench.start();
        QTRY_COMPARE(bench.all<InstrumentsLoaded>().size(), 1);
        QCOMPARE(asked, 3);
    }

    // --- orders ---

    void anExitIsSentAndAnswered()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("exit-1"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        const OrderOutcome outcome = bench.all<OrderOutcome>().first();
        QCOMPARE(outcome.fate, Fate::Accepted);
        QCOMPARE(outcome.clientId.text(), QStringLiteral("exit-1"));
        QVERIFY(!outcome.fromQuery);
        QVERIFY(outcome.order && !outcome.error);
        const FakeRequest sent = bench.http.last("POST /fapi/v1/order");
        QCOMPARE(sent.parameter(QStringLiteral("reduceOnly")), QStringLiteral("true"));
        QCOMPARE(sent.parameter(QStringLiteral("side")), QStringLiteral("SELL"));
        QCOMPARE(sent.parameter(QStringLiteral("quantity")), QStringLiteral("0.01"));
    }

    void outcomesOfASubmit_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("fate");
        QTest::newRow("refused") << 400 << QByteArray(R"({"code":-2022,"msg":"ReduceOnly Order is rejected."})") << int(Fate::Refused);
        QTest::newRow("duplicate") << 400 << QByteArray(R"({"code":-4116,"msg":"duplicate"})") << int(Fate::Unknown);
        QTest::newRow("gateway") << 502 << QByteArray("<html></html>") << int(Fate::Unknown);
        QTest::newRow("html as success") << 200 << QByteArray("<html></html>") << int(Fate::Unknown);
        QTest::newRow("truncated success") << 200 << orderAnswer(QStringLiteral("e")).left(90) << int(Fate::Unknown);
        QTest::newRow("empty success") << 200 << QByteArray() << int(Fate::Unknown);
        QTest::newRow("another order") << 200 << orderAnswer(QStringLiteral("other")) << int(Fate::Unknown);
        QTest::newRow("accepted") << 200 << orderAnswer(QStringLiteral("e"), "FILLED") << int(Fate::Accepted);
    }
    void outcomesOfASubmit()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, fate);
        Bench bench;
        bench.http.on("POST /fapi/v1/order", FakeResponse::json(body, status));
        bench.start();
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("e"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        const OrderOutcome outcome = bench.all<OrderOutcome>().first();
        QCOMPARE(int(outcome.fate), fate);
        QCOMPARE(outcome.order.has_value(), outcome.fate == Fate::Accepted);
        QCOMPARE(outcome.error.has_value(), outcome.fate != Fate::Accepted);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
    }

    void aLostAnswerIsUnknownAndSentOnce()
    {
        Bench bench;
        bench.http.on("POST /fapi/v1/order", FakeResponse::doing(FakeAct::Reset));
        bench.start();
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("e"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Unknown);
        QTRY_VERIFY(bench.entered(Path::Rest, PathState::Up) >= 2); // the path was probed and came back
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
    }

    void anEntryPassesAFreeLatchOfItsEpoch()
    {
        Bench bench;
        bench.start();
        bench.during([&](BinanceClient &client) { client.submit(anEntry(QStringLiteral("in"), bench.latch.epoch())); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Accepted);
        QVERIFY(bench.http.last("POST /fapi/v1/order").parameter(QStringLiteral("reduceOnly")).isEmpty());
    }

    void theLatchStopsEntriesButNoExitAndNoStop()
    {
        Bench bench;
        bench.start();
        const auto entry = anEntry(QStringLiteral("in"), bench.latch.epoch());
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 1);
        bench.during([&](BinanceClient &client) { client.submit(entry); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        const OrderOutcome refused = bench.all<OrderOutcome>().first();
        QCOMPARE(refused.fate, Fate::Refused);
        QVERIFY(refused.error->message.contains(QStringLiteral("blocked by the emergency stop")));
        bench.during([](BinanceClient &client) {
            client.submit(anExit(QStringLiteral("out")));
            client.submitStop(aStop(QStringLiteral("sl")));
        });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 2);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Accepted);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1); // the exit alone
    }

    void anEntryOfAnOlderEpochStaysHereAfterTheStopWasCleared()
    {
        Bench bench;
        bench.start();
        const auto entry = anEntry(QStringLiteral("in"), bench.latch.epoch());
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 1);
        QVERIFY(bench.latch.clear());
        bench.during([&](BinanceClient &client) { client.submit(entry); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 0);
    }

    // The click comes after submit() returned but before the loop wrote anything.
    void theLatchStopsAnEntryOnItsWayToTheSocket()
    {
        Bench bench;
        bench.start();
        bench.during([&](BinanceClient &client) { client.submit(anEntry(QStringLiteral("in"), bench.latch.epoch())); });
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 1);
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 0);
    }

    void aStopOnTheWire()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.submitStop(aStop(QStringLiteral("sl-1"))); });
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.all<AlgoOutcome>().first().clientId.text(), QStringLiteral("sl-1"));
        const FakeRequest sent = bench.http.last("POST /fapi/v1/algoOrder");
        QCOMPARE(sent.parameter(QStringLiteral("closePosition")), QStringLiteral("true"));
        QCOMPARE(sent.parameter(QStringLiteral("workingType")), QStringLiteral("MARK_PRICE"));
        QCOMPARE(sent.parameter(QStringLiteral("triggerPrice")), QStringLiteral("82000"));
    }

    void cancels()
    {
        Bench bench;
        bench.http.on("DELETE /fapi/v1/order", FakeResponse::json(orderAnswer(QStringLiteral("a"), "CANCELED")));
        bench.http.on("DELETE /fapi/v1/algoOrder", FakeResponse::json(R"({"algoId":1,"clientAlgoId":"s","code":"200","msg":"success"})"));
        bench.http.on("DELETE /fapi/v1/allOpenOrders", FakeResponse::json(R"({"code":200,"msg":"done"})"));
        bench.start();
        bench.during([](BinanceClient &client) { client.cancel(kBtc, ClientOrderId(QStringLiteral("a"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        bench.during([](BinanceClient &client) { client.cancelStop(kBtc, ClientOrderId(QStringLiteral("s"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        bench.during([](BinanceClient &client) { client.cancelAll(kBtc); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 3);
        for (const CancelOutcome &outcome : bench.all<CancelOutcome>()) {
            QCOMPARE(outcome.fate, Fate::Accepted);
            QCOMPARE(outcome.symbol, kBtc);
        }
        QVERIFY(bench.all<CancelOutcome>().last().clientId.isEmpty());
        QCOMPARE(bench.http.last("DELETE /fapi/v1/algoOrder").parameter(QStringLiteral("clientAlgoId")), QStringLiteral("s"));
    }

    void cancelsThatDidNotWork()
    {
        Bench bench;
        bench.http.on("DELETE /fapi/v1/order", FakeResponse::error(400, -2011, "Unknown order sent."));
        bench.http.on("DELETE /fapi/v1/allOpenOrders", FakeResponse::json("<html></html>"));
        bench.http.on("DELETE /fapi/v1/algoOrder", FakeResponse::doing(FakeAct::Close));
        bench.start();
        bench.during([](BinanceClient &client) { client.cancel(kBtc, ClientOrderId(QStringLiteral("a"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Refused);
        QCOMPARE(bench.all<CancelOutcome>().last().error->venueCode, -2011);
        bench.during([](BinanceClient &client) { client.cancelAll(kBtc); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Unknown);
        bench.during([](BinanceClient &client) { client.cancelStop(kBtc, ClientOrderId(QStringLiteral("s"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 3);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Unknown);
        QCOMPARE(bench.http.count("DELETE /fapi/v1/algoOrder"), 1);
    }

    void queries()
    {
        Bench bench;
        bench.http.on("GET /fapi/v1/order", FakeResponse::json(orderAnswer(QStringLiteral("a"), "FILLED")));
        bench.http.on("GET /fapi/v1/algoOrder", FakeResponse::error(400, -2013, "Order does not exist."));
        bench.start();
        bench.during([](BinanceClient &client) {
            client.query(kBtc, ClientOrderId(QStringLiteral("a")));
            client.queryStop(kBtc, ClientOrderId(QStringLiteral("s")));
        });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QVERIFY(bench.all<OrderOutcome>().first().fromQuery);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Accepted);
        QCOMPARE(bench.all<OrderOutcome>().first().order->status, OrderStatus::Filled);
        QVERIFY(bench.all<AlgoOutcome>().first().fromQuery);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Refused);
    }

    // A lookup that was turned away for another reason says nothing about the order.
    void aQueryThatWasTurnedAwayIsUnknown()
    {
        Bench bench;
        bench.http.on("GET /fapi/v1/order", FakeResponse::error(400, -1021, "Timestamp for this request is outside of the recvWindow."));
        bench.start();
        QTRY_VERIFY(!bench.all<ClockMeasured>().isEmpty());
        const int before = int(bench.all<ClockMeasured>().size());
        bench.during([](BinanceClient &client) { client.query(kBtc, ClientOrderId(QStringLiteral("a"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Unknown);
        QTRY_VERIFY(bench.all<ClockMeasured>().size() > before); // and the clock is measured again at once
    }

    // --- readings ---

    void aReading()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(!bench.all<ClockMeasured>().isEmpty());
        const std::int64_t asked = bench.clock.systemMs() + bench.all<ClockMeasured>().last().offsetMs;
        bench.during([](BinanceClient &client) { client.readAccount(77); });
        QTRY_COMPARE(bench.all<ReadingOutcome>().size(), 1);
        const ReadingOutcome outcome = bench.all<ReadingOutcome>().first();
        QCOMPARE(outcome.readId, std::uint64_t(77));
        QVERIFY(outcome.reading);
        QCOMPARE(outcome.reading->wallet.toString(), QStringLiteral("12000.5"));
        QCOMPARE(outcome.reading->positions.size(), 1);
        QCOMPARE(outcome.reading->openOrders.size(), 1);
        QCOMPARE(outcome.reading->openAlgoOrders.size(), 1);
        QCOMPARE(outcome.reading->mode, PositionMode::OneWay);
        QVERIFY(outcome.reading->at.ms() >= asked);
        QVERIFY(outcome.reading->at.ms() < asked + 60'000);
    }

    void aReadingWithOneBadPartIsNone_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        for (const char *route : {"GET /fapi/v3/balance", "GET /fapi/v3/positionRisk", "GET /fapi/v1/openOrders",
                                  "GET /fapi/v1/openAlgoOrders", "GET /fapi/v1/positionSide/dual"}) {
            QTest::addRow("%s html", route) << QByteArray(route) << QByteArray("<html></html>") << 200;
            QTest::addRow("%s refused", route) << QByteArray(route) << QByteArray(R"({"code":-2015,"msg":"no"})") << 401;
            QTest::addRow("%s wrong", route) << QByteArray(route) << QByteArray(R"([{}])") << 200;
        }
    }
    void aReadingWithOneBadPartIsNone()
    {
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        Bench bench;
        bench.http.on(route, FakeResponse::json(body, status));
        bench.start();
        bench.during([](BinanceClient &client) { client.readAccount(1); });
        QTRY_COMPARE(bench.all<ReadingOutcome>().size(), 1);
        QVERIFY(!bench.all<ReadingOutcome>().first().reading);
        QVERIFY(!bench.all<ReadingOutcome>().first().reading.error().message.isEmpty());
    }

    // Two pages that meet in one millisecond: every row once.
    void incomeIsReadPageByPage()
    {
        Bench bench;
        const auto row = [](int id, qint64 at) {
            return R"({"symbol":"","incomeType":"TRANSFER","income":"1","asset":"USDT","time":)" + QByteArray::number(at)
                   + R"(,"tranId":)" + QByteArray::number(id) + R"(,"tradeId":""})";
        };
        bench.http.on("GET /fapi/v1/income", [row](const FakeRequest &request) {
            const qint64 from = request.parameter(QStringLiteral("startTime")).toLongLong();
            QByteArrayList rows;
            for (int id = 1; id <= 1500 && rows.size() < 1000; ++id) {
                const qint64 at = 1'000'000 + id / 10; // ten rows in a millisecond
                if (at >= from) {
                    rows.append(row(id, at));
                }
            }
            return FakeResponse::json('[' + rows.join(',') + ']');
        });
        bench.start();
        bench.during([](BinanceClient &client) { client.readIncome(VenueTime(1'000'000)); });
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 1);
        const auto rows = bench.all<IncomeOutcome>().first().rows;
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1500);
        for (int i = 0; i < 1500; ++i) {
            QCOMPARE(rows->at(i).tranId, std::int64_t(i + 1));
        }
        QCOMPARE(bench.http.count("GET /fapi/v1/income"), 2);
    }

    void incomeThatCannotBePagedIsAnError()
    {
        Bench bench;
        QByteArrayList rows;
        for (int id = 1; id <= 1000; ++id) {
            rows.append(R"({"symbol":"","incomeType":"TRANSFER","income":"1","asset":"USDT","time":5,"tranId":)" + QByteArray::number(id) + '}');
        }
        bench.http.on("GET /fapi/v1/income", FakeResponse::json('[' + rows.join(',') + ']'));
        bench.start();
        bench.during([](BinanceClient &client) { client.readIncome(VenueTime(5)); });
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 1);
        QVERIFY(!bench.all<IncomeOutcome>().first().rows);
    }

    void tradesAreReadPageByPage()
    {
        Bench bench;
        bench.http.on("GET /fapi/v1/userTrades", [](const FakeRequest &request) {
            const int from = std::max(1, request.parameter(QStringLiteral("fromId")).toInt());
            QByteArrayList rows;
            for (int id = from; id <= 1200 && rows.size() < 1000; ++id) {
                rows.append(R"({"symbol":"BTCUSDT","id":)" + QByteArray::number(id)
                            + R"(,"orderId":7,"side":"SELL","price":"84300.00","qty":"0.010","realizedPnl":"3","commission":"0.1","commissionAsset":"USDT","time":1795000001000,"maker":true})");
            }
            return FakeResponse::json('[' + rows.join(',') + ']');
        });
        bench.start();
        bench.during([](BinanceClient &client) { client.readTrades(kBtc, VenueTime(5)); });
        QTRY_COMPARE(bench.all<TradesOutcome>().size(), 1);
        const TradesOutcome outcome = bench.all<TradesOutcome>().first();
        QCOMPARE(outcome.symbol, kBtc);
        QVERIFY(outcome.fills);
        QCOMPARE(outcome.fills->size(), 1200);
        QCOMPARE(outcome.fills->last().tradeId.value(), std::int64_t(1200));
        QCOMPARE(outcome.fills->first().price.toString(), QStringLiteral("84300"));
        QCOMPARE(bench.http.count("GET /fapi/v1/userTrades"), 2);
    }

    // --- streams ---

    void marksAndBooks()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.watch({kBtc}); });
        QTRY_VERIFY(bench.isIn(Path::MarketStream, PathState::Up));
        QVERIFY(bench.streams.opened.contains(QStringLiteral("/market/stream?streams=btcusdt@markPrice@1s")));
        QVERIFY(bench.streams.opened.contains(QStringLiteral("/public/stream?streams=btcusdt@bookTicker")));
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/market")).size(), 1);
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/public")).size(), 1);
        bench.streams.send(QStringLiteral("/market"), kMarkFrame);
        bench.streams.send(QStringLiteral("/public"), kBookFrame);
        QTRY_COMPARE(bench.all<MarkPriceTick>().size(), 1);
        QTRY_COMPARE(bench.all<BookTick>().size(), 1);
        QCOMPARE(bench.all<MarkPriceTick>().first().mark.toString(), QStringLiteral("84251.63"));
    }

    void watchingOthersResubscribesOnTheLiveSocket()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.watch({kBtc}); });
        QTRY_VERIFY(bench.isIn(Path::MarketStream, PathState::Up));
        bench.during([](BinanceClient &client) { client.watch({Symbol(QStringLiteral("ETHUSDT"))}); });
        QTRY_COMPARE(bench.streams.received.size(), 4);
        const QString all = bench.streams.received.join(u'\n');
        QVERIFY(all.contains(QStringLiteral(R"("method":"UNSUBSCRIBE","params":["btcusdt@markPrice@1s"])")));
        QVERIFY(all.contains(QStringLiteral(R"("method":"SUBSCRIBE","params":["ethusdt@markPrice@1s"])")));
        QVERIFY(all.contains(QStringLiteral(R"("method":"UNSUBSCRIBE","params":["btcusdt@bookTicker"])")));
        QVERIFY(all.contains(QStringLiteral(R"("method":"SUBSCRIBE","params":["ethusdt@bookTicker"])")));
        QCOMPARE(bench.streams.openedOn(QStringLiteral("/market")), 1);
        bench.streams.cut(QStringLiteral("/market")); // a new connection names the new set
        QTRY_VERIFY(bench.streams.opened.contains(QStringLiteral("/market/stream?streams=ethusdt@markPrice@1s")));
    }

    void aRefusedSubscriptionReconnects()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.watch({kBtc}); });
        QTRY_VERIFY(bench.isIn(Path::MarketStream, PathState::Up));
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/market")).size(), 1);
        bench.streams.send(QStringLiteral("/market"), R"({"code":2,"msg":"Invalid request","id":1})");
        QTRY_COMPARE(bench.streams.openedOn(QStringLiteral("/market")), 2);
        QTRY_VERIFY(bench.isIn(Path::MarketStream, PathState::Up));
    }

    void marketPathNeedsBothSockets()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.watch({kBtc}); });
        QTRY_VERIFY(bench.isIn(Path::MarketStream, PathState::Up));
        bench.streams.cut(QStringLiteral("/public"));
        QTRY_COMPARE(bench.entered(Path::MarketStream, PathState::Down), 1);
        QTRY_COMPARE(bench.entered(Path::MarketStream, PathState::Up), 2);
    }

    void fillsComeOnce()
    {
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/private")).size(), 1);
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        bench.streams.send(QStringLiteral("/private"), fillFrame(1));
        bench.streams.send(QStringLiteral("/private"), fillFrame(1));
        bench.streams.send(QStringLiteral("/private"), fillFrame(2));
        bench.streams.send(QStringLiteral("/private"), R"({"e":"TRADE_LITE","E":1,"T":1,"s":"BTCUSDT","t":3,"i":6})");
        bench.streams.send(QStringLiteral("/private"), R"({"e":"ACCOUNT_UPDATE","E":2,"T":1,"a":{"m":"ORDER","B":[],"P":[]}})");
        QTRY_COMPARE(bench.all<AccountUpdate>().size(), 1);
        QCOMPARE(bench.all<FillUpdate>().size(), 2);
    }

    void garbageOnTheUserStreamIsAGap()
    {
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/private")).size(), 1);
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        bench.streams.send(QStringLiteral("/private"), "{\"e\":\"ORDER_TRADE");
        QTRY_COMPARE(bench.all<EventsLost>().size(), 1);
    }

    void aCutUserStreamIsAGapOnceItIsBack()
    {
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/private")).size(), 1);
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        bench.streams.cut(QStringLiteral("/private"));
        QTRY_COMPARE(bench.entered(Path::UserStream, PathState::Up), 2);
        QTRY_COMPARE(bench.all<EventsLost>().size(), 1);
        QCOMPARE(bench.http.count("POST /fapi/v1/listenKey"), 2);
        // Told after the stream is back: a read before that would miss what happens in between.
        qsizetype lostAt = -1;
        qsizetype upAt = -1;
        for (qsizetype i = 0; i < bench.events.size(); ++i) {
            const auto *change = std::get_if<PathChanged>(&bench.events[i]);
            upAt = change && change->path == Path::UserStream && change->state == PathState::Up ? i : upAt;
            lostAt = std::holds_alternative<EventsLost>(bench.events[i]) ? i : lostAt;
        }
        QVERIFY(lostAt > upAt);
    }

    void anExpiredKeyIsReplacedOnce()
    {
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/private")).size(), 1);
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        bench.listenKey = "key-2";
        bench.streams.send(QStringLiteral("/private"), R"({"e":"listenKeyExpired","E":1,"listenKey":"key-0"})"); // an older one
        bench.streams.send(QStringLiteral("/private"), R"({"e":"listenKeyExpired","E":1,"listenKey":"key-1"})");
        bench.streams.send(QStringLiteral("/private"), R"({"e":"listenKeyExpired","E":1,"listenKey":"key-1"})");
        QTRY_COMPARE(bench.entered(Path::UserStream, PathState::Up), 2);
        QTRY_COMPARE(bench.all<EventsLost>().size(), 1);
        QCOMPARE(bench.http.count("POST /fapi/v1/listenKey"), 2);
        QCOMPARE(bench.streams.opened.last(), QStringLiteral("/private/ws/key-2"));
        QVERIFY(bench.all<EventsLost>().first().why.contains(QStringLiteral("expire")));
    }

    void theKeyIsKeptAlive()
    {
        Bench bench;
        bench.config.listenKeyKeepMs = 20;
        bench.start();
        QTRY_VERIFY(bench.http.count("PUT /fapi/v1/listenKey") >= 3);
        QCOMPARE(bench.entered(Path::UserStream, PathState::Up), 1);
        QCOMPARE(bench.http.count("DELETE /fapi/v1/listenKey"), 0);
    }

    void aKeyThatIsUnknownAtItsUpkeepIsReplaced()
    {
        Bench bench;
        bench.config.listenKeyKeepMs = 20;
        bench.keepAnswer = FakeResponse::error(400, -1125, "This listenKey does not exist.");
        bench.start();
        QTRY_VERIFY(bench.http.count("POST /fapi/v1/listenKey") >= 2);
        QTRY_VERIFY(!bench.all<EventsLost>().isEmpty());
    }

    void aFailedUpkeepIsTriedAgainWithoutReconnecting()
    {
        Bench bench;
        bench.config.listenKeyKeepMs = 20;
        bench.config.listenKeyRetryMs = 20;
        bench.keepAnswer = FakeResponse::error(500, -1000, "unknown");
        bench.start();
        QTRY_VERIFY(bench.http.count("PUT /fapi/v1/listenKey") >= 3);
        QCOMPARE(bench.http.count("POST /fapi/v1/listenKey"), 1);
    }

    void aFrozenUserStreamIsLeft()
    {
        Bench bench;
        FrozenStreams frozen;
        bench.config.streamUrl = frozen.url();
        bench.config.livenessMs = 200;
        bench.start();
        QTRY_VERIFY(bench.entered(Path::UserStream, PathState::Down) >= 1);
        QTRY_VERIFY(frozen.handshakes >= 2);
        QVERIFY(!bench.all<PathAlive>().isEmpty()); // REST is alive
        for (const PathAlive &sign : bench.all<PathAlive>()) {
            QVERIFY(sign.path != Path::UserStream);
        }
    }

    // --- paths and the end ---

    void theRestPathGoesDownAndComesBack()
    {
        Bench bench;
        bool broken = false;
        const auto time = "{\"serverTime\":" + QByteArray::number(bench.clock.systemMs()) + '}';
        bench.http.on("GET /fapi/v1/time", [&broken, time](const FakeRequest &) {
            return broken ? FakeResponse::doing(FakeAct::Close) : FakeResponse::json(time);
        });
        bench.config.keepWarmMs = 50;
        bench.start();
        QTRY_VERIFY(!bench.all<ClockMeasured>().isEmpty());
        broken = true;
        QTRY_VERIFY(bench.entered(Path::Rest, PathState::Down) >= 1);
        broken = false;
        QTRY_VERIFY(bench.isIn(Path::Rest, PathState::Up));
    }

    void nothingIsDeliveredAfterStop()
    {
        Bench bench;
        bench.http.on("POST /fapi/v1/order", FakeResponse::doing(FakeAct::Silence));
        bench.http.on("GET /fapi/v1/openOrders", FakeResponse::doing(FakeAct::Silence));
        bench.start();
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/private")).size(), 1);
        bench.during([](BinanceClient &client) {
            client.submit(anExit(QStringLiteral("e")));
            client.readAccount(1);
            client.readIncome(VenueTime(1));
        });
        QTRY_COMPARE(bench.http.count("POST /fapi/v1/order"), 1);
        QTRY_COMPARE(bench.http.count("GET /fapi/v1/openOrders"), 1);
        bench.streams.send(QStringLiteral("/private"), fillFrame(1));
        bench.client->stop();
        const qsizetype delivered = bench.events.size();
        bench.during([](BinanceClient &client) { // nobody is there any more
            client.submit(anExit(QStringLiteral("late")));
            client.readAccount(2);
            client.watch({kBtc});
        });
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/private")).size(), 0);
        QCOMPARE(bench.events.size(), delivered);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
        QCOMPARE(bench.http.count("DELETE /fapi/v1/listenKey"), 0);
    }

    void stopRightAfterStartIsQuiet()
    {
        Bench bench;
        bench.start();
        bench.client->stop();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(bench.events.size(), 0);
        QCOMPARE(bench.http.requests.size(), 0);
    }

    void aSecondLifeWorks()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        bench.client->stop();
        bench.events.clear();
        bench.client->start([&bench](const VenueEvent &event) { bench.events.append(event); });
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        QTRY_COMPARE(bench.all<InstrumentsLoaded>().size(), 1);
    }

    // The engine may end the client from within an event.
    void stopInsideTheSinkIsSafe()
    {
        Bench bench;
        bench.client = std::make_unique<BinanceClient>(bench.config);
        int delivered = 0;
        bench.client->start([&](const VenueEvent &) {
            if (++delivered == 3) {
                bench.client->stop();
            }
        });
        QTRY_COMPARE(delivered, 3);
        bench.client.reset();
        QCoreApplication::processEvents();
        QCOMPARE(delivered, 3);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
