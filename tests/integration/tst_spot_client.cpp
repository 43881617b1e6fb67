// The client on spot against the paper exchange over real sockets: two implementations of one protocol, written apart.
// Every way that an order can go is taken by the REST interface alone and by the WebSocket API.
#include "core/binance/binance_client.h"
#include "core/binance/spot/order_codec.h"
#include "core/binance/spot/requests.h"
#include "core/safety/gate.h"
#include "tests/integration/spot_stage.h"
#include "tests/unit/binance/spot_orders.h"

using namespace bw::binance;
using bw::binance::testing::buyWithStop;
using bw::binance::testing::limitBuy;
using bw::binance::testing::marketSell;
using bw::binance::testing::limitBuyWithStop;
using bw::binance::testing::stopOf;
using namespace bw::exchange;
using namespace bw::test;
using namespace bw::trading;
using bw::base::VenueTime;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));

// The stage's own clock, so that both sides mean the same time.
class StageClock final : public bw::base::Clock
{
public:
    explicit StageClock(const SpotStage &stage) : m_stage(stage) {}
    [[nodiscard]] bw::base::SteadyTime steady() const override { return m_real.steady(); }
    [[nodiscard]] std::int64_t systemMs() const override { return m_stage.nowMs.load(); }

private:
    const SpotStage &m_stage;
    bw::base::SystemClock m_real;
};

struct Bench
{
    explicit Bench(bool wsOrders) : clock(stage)
    {
        config.market = Market::Spot;
        config.restUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(stage.port));
        config.streamUrl = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(stage.port));
        config.wsApiUrl = config.streamUrl;
        config.wsApiOrders = wsOrders;
        config.apiKey = QString::fromLatin1(kSpotKey);
        config.apiSecret = Secret(kSpotSecret);
        config.clock = &clock;
        config.latch = &latch;
        config.walletApi = true;
        config.backOffFirstMs = 10;
        config.jitter = [](int) { return 0; };
    }
    // The market between two prices; what rests between them is nobody's but the accounts'.
    void market(const char *bid, const char *ask)
    {
        bw::paper::FeedTick tick = bw::paper::tickOf({kBtc, Price::literal(bid), Price::literal(ask), Price::literal(bid), Price::literal(bid)});
        tick.tellsTrades = true;
        stage.thread.run([&] { stage.venue->setPrices({tick}); });
    }
    // Somebody else sells so much at that price.
    void strangerSells(const char *quantity, const char *price)
    {
        stage.thread.run([&] {
            auto &exchange = stage.venue->exchange();
            const auto other = exchange.openAccount();
            QVERIFY(exchange.deposit(other, QStringLiteral("BTC"), bw::base::Decimal::literal("1")).has_value());
            bw::test::spot::NewSpotOrder order;
            order.symbol = kBtc;
            order.clientId = ClientOrderId(QStringLiteral("stranger"));
            order.side = Side::Sell;
            order.type = bw::test::spot::SpotOrderType::Limit;
            order.timeInForce = TimeInForce::Gtc;
            order.quantity = Quantity::literal(quantity);
            order.price = Price::literal(price);
            QVERIFY(exchange.place(other, order).has_value());
            stage.venue->server().marketMoved();
        });
    }
    void start()
    {
        client = std::make_unique<BinanceClient>(config);
        client->start([this](const VenueEvent &event) { events.append(event); });
        client->watch({kBtc});
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), kDeadlineMs);
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
    template<typename T, typename Fits>
    [[nodiscard]] bool any(Fits fits) const
    {
        const QList<T> found = all<T>();
        return std::any_of(found.begin(), found.end(), fits);
    }
    [[nodiscard]] bool isUp(Path path) const
    {
        bool up = false;
        for (const PathChanged &change : all<PathChanged>()) {
            up = change.path == path ? change.state == PathState::Up : up;
        }
        return up;
    }
    [[nodiscard]] bool isReady() const
    {
        return isUp(Path::Rest) && isUp(Path::MarketStream) && isUp(Path::UserStream) && (isUp(Path::WsApi) || !config.wsApiOrders)
               && !all<InstrumentsLoaded>().isEmpty() && !all<MarkPriceTick>().isEmpty();
    }
    [[nodiscard]] Instrument instrument() const { return all<InstrumentsLoaded>().last().instruments->value(kBtc); }
    [[nodiscard]] AccountReading read()
    {
        const std::uint64_t id = ++lastRead;
        client->readAccount(id);
        const auto answered = [&] { return any<ReadingOutcome>([&](const ReadingOutcome &one) { return one.readId == id; }); };
        if (!QTest::qWaitFor(answered, kDeadlineMs) || !all<ReadingOutcome>().last().reading) {
            qFatal("no reading: %s", all<ReadingOutcome>().isEmpty() ? "none" : qPrintable(all<ReadingOutcome>().last().reading.error().message));
        }
        return *all<ReadingOutcome>().last().reading;
    }
    // What one order did, by the stream.
    [[nodiscard]] Quantity filled(const ClientOrderId &id) const
    {
        Quantity sum;
        for (const FillUpdate &update : all<FillUpdate>()) {
            sum = update.fill.clientId == id ? sum + update.fill.quantity : sum;
        }
        return sum;
    }
    // Waits for the outcome of a placement and gives it.
    [[nodiscard]] OrderOutcome outcomeOf(const ClientOrderId &id)
    {
        const auto told = [&] { return any<OrderOutcome>([&](const OrderOutcome &one) { return one.clientId == id; }); };
        if (!QTest::qWaitFor(told, kDeadlineMs)) {
            qFatal("no outcome");
        }
        OrderOutcome found;
        for (const OrderOutcome &one : all<OrderOutcome>()) {
            found = one.clientId == id ? one : found;
        }
        return found;
    }

    SpotStage stage;
    StageClock clock;
    bw::base::HaltLatch latch;
    BinanceConfig config;
    QList<VenueEvent> events;
    std::uint64_t lastRead = 0;
    std::unique_ptr<BinanceClient> client; // goes first
};

} // namespace

class TestSpotClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsRead()
    {
        Bench bench(false);
        bench.start();
        const Instrument btc = bench.instrument();
        QVERIFY(btc.validate());
        QCOMPARE(btc.status, InstrumentStatus::Trading);
        QVERIFY(btc.spot && btc.spot->opoAllowed);
        QVERIFY(bench.all<InstrumentsLoaded>().first().refused.isEmpty());
        QCOMPARE(bench.all<MarkPriceTick>().first().mark, Price::literal("84000.005"));
        const AccountReading reading = bench.read();
        QCOMPARE(reading.wallet, Money::literal("100000"));
        QCOMPARE(reading.balances.size(), 2);
        QVERIFY(reading.positions.isEmpty() && reading.openOrders.isEmpty() && reading.openAlgoOrders.isEmpty());
        QVERIFY(bench.all<EventsLost>().isEmpty());
    }

    void anOrderIsFilledInPartsAndCancelled_data() { paths(); }
    void anOrderIsFilledInPartsAndCancelled()
    {
        QFETCH(bool, wsOrders);
        Bench bench(wsOrders);
        bench.market("84000", "84010");
        bench.start();
        const ClientOrderId id(QStringLiteral("bw-entry"));
        bench.client->submit(limitBuy(id.text(), "0.02", "84005", bench.latch.epoch()));
        const OrderOutcome placed = bench.outcomeOf(id);
        QVERIFY2(placed.fate == Fate::Accepted, placed.error ? qPrintable(placed.error->message) : "");
        QCOMPARE(placed.order->status, OrderStatus::New);
        QTRY_VERIFY(bench.any<OrderUpdate>([&](const OrderUpdate &update) { return update.order.clientId == id; }));
        bench.strangerSells("0.008", "84005");
        QTRY_COMPARE(bench.filled(id), Quantity::literal("0.008"));
        const FillUpdate fill = bench.all<FillUpdate>().last();
        QCOMPARE(fill.order.status, OrderStatus::PartiallyFilled);
        QCOMPARE(fill.fill.price, Price::literal("84005"));
        QVERIFY(fill.fill.maker && fill.fill.commission.isPositive());
        QTRY_VERIFY(bench.any<AccountUpdate>([](const AccountUpdate &update) { return !update.balances.isEmpty(); }));
        QCOMPARE(bench.read().openOrders.size(), 1);
        QCOMPARE(bench.read().openOrders.first().executed, Quantity::literal("0.008"));

        bench.client->cancel(kBtc, id);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<CancelOutcome>().first().fate, Fate::Accepted);
        QTRY_VERIFY(bench.any<OrderUpdate>([&](const OrderUpdate &update) { return update.order.clientId == id && update.order.status == OrderStatus::Canceled; }));
        QVERIFY(bench.read().openOrders.isEmpty());
        bench.client->query(kBtc, id);
        QTRY_VERIFY(bench.any<OrderOutcome>([](const OrderOutcome &one) { return one.fromQuery; }));
        QCOMPARE(bench.all<OrderOutcome>().last().order->executed, Quantity::literal("0.008"));
        bench.client->readTrades(kBtc, VenueTime(kSpotNowMs - 3'600'000));
        QTRY_COMPARE(bench.all<TradesOutcome>().size(), 1);
        QVERIFY(bench.all<TradesOutcome>().first().fills);
        QCOMPARE(bench.all<TradesOutcome>().first().fills->size(), 1);
        QCOMPARE(bench.all<TradesOutcome>().first().fills->first().tradeId, fill.fill.tradeId);
        QVERIFY(bench.all<EventsLost>().isEmpty());
    }

    void anEntryLeavesWithItsStopWhichTriggers_data() { paths(); }
    void anEntryLeavesWithItsStopWhichTriggers()
    {
        QFETCH(bool, wsOrders);
        Bench bench(wsOrders);
        bench.start();
        const ClientOrderId id(QStringLiteral("bw-e"));
        const ClientOrderId stopId(QStringLiteral("bw-e-s"));
        bench.client->submit(buyWithStop(id.text(), "0.01", "84000", "82000", bench.latch.epoch()));
        const OrderOutcome placed = bench.outcomeOf(id);
        QVERIFY2(placed.fate == Fate::Accepted, placed.error ? qPrintable(placed.error->message) : "");
        QVERIFY(placed.order->list.has_value());
        QVERIFY(bench.any<AlgoUpdate>([&](const AlgoUpdate &update) { return update.order.clientId == stopId; })); // told with the entry
        QTRY_COMPARE(bench.filled(id), Quantity::literal("0.01"));
        const auto works = [&](const AlgoUpdate &update) { return update.order.clientId == stopId && update.order.status == AlgoStatus::New; };
        QTRY_VERIFY(bench.any<AlgoUpdate>(works));
        const AccountReading reading = bench.read();
        QCOMPARE(reading.openAlgoOrders.size(), 1);
        const AlgoOrderView stop = reading.openAlgoOrders.first();
        QCOMPARE(stop.type, ConditionalType::StopMarket);
        QVERIFY(stop.reduceOnly && isWorking(stop.status) && stop.list == placed.order->list);
        QVERIFY(stop.quantity.isPositive() && stop.quantity <= Quantity::literal("0.01"));
        bench.client->queryStop(kBtc, stopId);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.all<AlgoOutcome>().first().order->triggerPrice, Price::literal("82000"));

        bench.stage.price("81990");
        bench.stage.price("81980");
        QTRY_COMPARE(bench.filled(stopId), stop.quantity);
        QCOMPARE(bench.all<FillUpdate>().last().order.side, Side::Sell);
        QVERIFY(bench.any<AlgoUpdate>([&](const AlgoUpdate &update) { return update.order.clientId == stopId && update.order.status == AlgoStatus::Finished; }));
        QVERIFY(bench.read().openAlgoOrders.isEmpty());
        QVERIFY(bench.all<EventsLost>().isEmpty());
    }

    // The gate makes no such entry yet: the request goes by itself.
    void aTakeProfitAndAStopStandTogether()
    {
        Bench bench(false);
        bench.start();
        OrderWish wish;
        wish.symbol = kBtc;
        wish.clientId = ClientOrderId(QStringLiteral("bw-p"));
        wish.type = OrderType::Limit;
        wish.timeInForce = TimeInForce::Fok;
        wish.quantity = Quantity::literal("0.01");
        wish.limitPrice = Price::literal("84100");
        bw::safety::AttachedStop stop;
        stop.listId = ClientOrderId(QStringLiteral("bw-p-l"));
        stop.stopId = ClientOrderId(QStringLiteral("bw-p-s"));
        stop.triggerPrice = Price::literal("82000");
        stop.takeProfit = Price::literal("90000");
        stop.takeProfitId = ClientOrderId(QStringLiteral("bw-p-t"));
        const HttpCall call = bw::binance::spot::placeEntryList(wish, stop);
        const Reply reply = bench.stage.call("POST", call.path.toLatin1(), call.parameters.encoded());
        QVERIFY2(reply.status == 200, reply.body.constData());
        QVERIFY(bw::binance::spot::decodeListReport(QJsonDocument::fromJson(reply.body).object()));
        QTRY_COMPARE(bench.filled(wish.clientId), Quantity::literal("0.01"));
        QTRY_COMPARE(bench.read().openAlgoOrders.size(), 1);
        QCOMPARE(bench.read().openOrders.size(), 1);
        QCOMPARE(bench.read().openOrders.first().price, Price::literal("90000"));
        QVERIFY(bench.read().openOrders.first().reduceOnly);
        // One of them takes the other with it.
        bench.client->cancelStop(kBtc, stop.stopId);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        const CancelOutcome outcome = bench.all<CancelOutcome>().first();
        QVERIFY2(outcome.fate == Fate::Accepted, outcome.error ? qPrintable(outcome.error->message) : "");
        QVERIFY(bench.read().openOrders.isEmpty() && bench.read().openAlgoOrders.isEmpty());
    }

    void aWaitingStopIsInTheReading()
    {
        Bench bench(false);
        bench.start();
        bench.client->submit(limitBuyWithStop(QStringLiteral("bw-w"), "0.01", "80000", "78000", bench.latch.epoch()));
        QCOMPARE(bench.outcomeOf(ClientOrderId(QStringLiteral("bw-w"))).fate, Fate::Accepted);
        const AccountReading reading = bench.read();
        QCOMPARE(reading.openOrders.size(), 1);
        QCOMPARE(reading.openAlgoOrders.size(), 1);
        QCOMPARE(reading.openAlgoOrders.first().status, AlgoStatus::Pending);
        bench.client->cancelAll(kBtc);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Accepted);
        QVERIFY(bench.read().openOrders.isEmpty() && bench.read().openAlgoOrders.isEmpty());
        bench.client->cancelAll(kBtc); // nothing is open: done
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Accepted);
    }

    void stopsArePlacedAndCancelled_data() { paths(); }
    void stopsArePlacedAndCancelled()
    {
        QFETCH(bool, wsOrders);
        Bench bench(wsOrders);
        bench.start();
        const ClientOrderId id(QStringLiteral("bw-stop"));
        bench.client->submitStop(stopOf(id.text(), "0.5", "82000"));
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        const AlgoOutcome placed = bench.all<AlgoOutcome>().first();
        QVERIFY2(placed.fate == Fate::Accepted, placed.error ? qPrintable(placed.error->message) : "");
        QCOMPARE(placed.order->status, AlgoStatus::New);
        QCOMPARE(placed.order->quantity, Quantity::literal("0.5"));
        bench.client->cancelStop(kBtc, id);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<CancelOutcome>().first().fate, Fate::Accepted);
        QTRY_VERIFY(bench.any<AlgoUpdate>([&](const AlgoUpdate &update) { return update.order.clientId == id && update.order.status == AlgoStatus::Canceled; }));
    }

    // Two that sell would sell a holding: of the engine nothing leaves, of the stop runner everything.
    void whileTheStopRunnerWorksTheEngineSendsNothing_data() { paths(); }
    void whileTheStopRunnerWorksTheEngineSendsNothing()
    {
        QFETCH(bool, wsOrders);
        for (const bool yields : {true, false}) {
            Bench bench(wsOrders);
            bench.config.yieldsToRunner = yields;
            bench.start();
            bench.latch.setRunnerWorks(true);
            const ClientOrderId exit(QStringLiteral("bw-exit"));
            const ClientOrderId stop(QStringLiteral("bw-stop"));
            bench.client->submit(marketSell(exit.text(), "0.01"));
            bench.client->submitStop(stopOf(stop.text(), "0.01", "82000"));
            const OrderOutcome sold = bench.outcomeOf(exit);
            QCOMPARE(sold.fate, yields ? Fate::Refused : Fate::Accepted);
            QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
            QCOMPARE(bench.all<AlgoOutcome>().first().fate, yields ? Fate::Refused : Fate::Accepted);
            QCOMPARE(bench.read().openAlgoOrders.size(), yields ? 0 : 1);
            bench.latch.setRunnerWorks(false);
            const ClientOrderId again(QStringLiteral("bw-exit-2"));
            bench.client->submit(marketSell(again.text(), "0.01"));
            QCOMPARE(bench.outcomeOf(again).fate, Fate::Accepted);
        }
    }

    void whatIsRefusedSaysWhy_data() { paths(); }
    void whatIsRefusedSaysWhy()
    {
        QFETCH(bool, wsOrders);
        Bench bench(wsOrders);
        bench.start();
        const ClientOrderId nobody(QStringLiteral("nobody"));
        bench.client->query(kBtc, nobody);
        bench.client->queryStop(kBtc, nobody);
        bench.client->cancel(kBtc, nobody);
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().error->venueCode, -2013);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.all<CancelOutcome>().first().error->venueCode, -2011);
        bench.client->submit(marketSell(QStringLiteral("bw-more"), "3")); // 2 are held
        QCOMPARE(bench.outcomeOf(ClientOrderId(QStringLiteral("bw-more"))).fate, Fate::Refused);
        QCOMPARE(bench.outcomeOf(ClientOrderId(QStringLiteral("bw-more"))).error->venueCode, -2010);
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("test"), 1);
        bench.client->submit(buyWithStop(QStringLiteral("bw-late"), "0.01", "84000", "82000", bench.latch.epoch() - 1));
        QCOMPARE(bench.outcomeOf(ClientOrderId(QStringLiteral("bw-late"))).fate, Fate::Refused); // it died at the socket
        QVERIFY(bench.read().openAlgoOrders.isEmpty());
    }

    void thePriceOfAMinuteIsThatOfItsFirstTrade()
    {
        Bench bench(false);
        bench.start();
        const VenueTime minute(kSpotNowMs - 20'000);
        for (const VenueTime at : {minute, VenueTime(minute.ms() - 60'000)}) {
            bench.client->readOpenPrice(kBtc, at);
        }
        QTRY_COMPARE(bench.all<OpenPriceOutcome>().size(), 2);
        for (const OpenPriceOutcome &told : bench.all<OpenPriceOutcome>()) {
            QCOMPARE(told.symbol, kBtc);
            if (told.at == minute) {
                QVERIFY2(told.price, told.price ? "" : qPrintable(told.price.error().message));
                QVERIFY(*told.price >= Price::literal("83999") && *told.price <= Price::literal("84001"));
            } else {
                QVERIFY(!told.price && told.price.error().code == bw::base::ErrorCode::NotFound);
            }
        }
    }

    void aDepositIsNoTrade()
    {
        Bench bench(false);
        bench.start();
        bench.stage.thread.run([&] {
            QVERIFY(bench.stage.venue->exchange().deposit(bench.stage.venue->account(), QStringLiteral("USDT"), bw::base::Decimal::literal("250")).has_value());
        });
        QTRY_COMPARE(bench.all<BalanceChange>().size(), 1);
        QCOMPARE(bench.all<BalanceChange>().first().delta, Quantity::literal("250"));
        QCOMPARE(bench.all<BalanceChange>().first().asset, QStringLiteral("USDT"));
        QCOMPARE(bench.read().wallet, Money::literal("100250"));
        bench.client->readIncome(VenueTime(kSpotNowMs - 86'400'000));
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 1);
        QVERIFY2(bench.all<IncomeOutcome>().first().rows.has_value(), "the wallet's histories are read");
    }

    void aReconnectionLosesNoFill()
    {
        Bench bench(false);
        bench.market("84000", "84010");
        bench.start();
        const ClientOrderId id(QStringLiteral("bw-gap"));
        bench.client->submit(limitBuy(id.text(), "0.02", "84005", bench.latch.epoch()));
        QCOMPARE(bench.outcomeOf(id).fate, Fate::Accepted);
        bench.stage.thread.run([&] { bench.stage.venue->server().dropStreams(); });
        bench.strangerSells("0.008", "84005"); // nobody listens
        QTRY_VERIFY(!bench.all<EventsLost>().isEmpty());
        QTRY_VERIFY(bench.isUp(Path::UserStream));
        QCOMPARE(bench.read().openOrders.first().executed, Quantity::literal("0.008"));
        bench.client->readTrades(kBtc, VenueTime(kSpotNowMs - 3'600'000));
        QTRY_COMPARE(bench.all<TradesOutcome>().size(), 1);
        QCOMPARE(bench.all<TradesOutcome>().first().fills->size(), 1);
        bench.strangerSells("0.005", "84005"); // and from now on it is told again
        QTRY_VERIFY(bench.filled(id) >= Quantity::literal("0.005"));
    }

private:
    static void paths()
    {
        QTest::addColumn<bool>("wsOrders");
        QTest::newRow("REST") << false;
        QTest::newRow("WebSocket API") << true;
    }
};

QTEST_GUILESS_MAIN(TestSpotClient)
#include "tst_spot_client.moc"
