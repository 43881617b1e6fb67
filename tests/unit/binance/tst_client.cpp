// The whole client against a scripted exchange: its life, readings, streams and what it does when they break.
#include "tests/unit/binance/client_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::exchange;
using namespace bw::test;
using namespace bw::trading;
using bw::base::VenueTime;

namespace {

qint64 hourAgo()
{
    return bw::base::SystemClock().systemMs() - 3'600'000;
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
        const qint64 base = hourAgo();
        bench.http.on("GET /fapi/v1/income", [row, base](const FakeRequest &request) {
            const qint64 from = request.parameter(QStringLiteral("startTime")).toLongLong();
            QByteArrayList rows;
            for (int id = 1; id <= 1500 && rows.size() < 1000; ++id) {
                const qint64 at = base + id / 10; // ten rows in a millisecond
                if (at >= from) {
                    rows.append(row(id, at));
                }
            }
            return FakeResponse::json('[' + rows.join(',') + ']');
        });
        bench.start();
        bench.during([base](BinanceClient &client) { client.readIncome(VenueTime(base)); });
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
        const qint64 base = hourAgo();
        QByteArrayList rows;
        for (int id = 1; id <= 1000; ++id) {
            rows.append(R"({"symbol":"","incomeType":"TRANSFER","income":"1","asset":"USDT","time":)" + QByteArray::number(base) + R"(,"tranId":)" + QByteArray::number(id) + '}');
        }
        bench.http.on("GET /fapi/v1/income", FakeResponse::json('[' + rows.join(',') + ']'));
        bench.start();
        bench.during([base](BinanceClient &client) { client.readIncome(VenueTime(base)); });
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 1);
        QVERIFY(!bench.all<IncomeOutcome>().first().rows);
    }

    void whatTheExchangeHasForgottenIsAnError()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) {
            client.readIncome(VenueTime(1'000'000));
            client.readTrades(kBtc, VenueTime(1'000'000));
        });
        QTRY_COMPARE(bench.all<TradesOutcome>().size(), 1);
        QVERIFY(!bench.all<IncomeOutcome>().first().rows);
        QVERIFY(bench.all<TradesOutcome>().first().fills.error().message.contains(QStringLiteral("three months")));
        QCOMPARE(bench.http.count("GET /fapi/v1/income"), 0);
    }

    void tradesAreReadPageByPage()
    {
        Bench bench;
        const qint64 base = hourAgo();
        bench.http.on("GET /fapi/v1/userTrades", [base](const FakeRequest &request) {
            const qint64 from = request.parameter(QStringLiteral("startTime")).toLongLong();
            QByteArrayList rows;
            for (int id = 1; id <= 1200 && rows.size() < 1000; ++id) {
                const qint64 at = base + id / 10;
                if (at >= from) {
                    rows.append(R"({"symbol":"BTCUSDT","id":)" + QByteArray::number(id)
                                + R"(,"orderId":7,"side":"SELL","price":"84300.00","qty":"0.010","realizedPnl":"3","commission":"0.1","commissionAsset":"USDT","time":)"
                                + QByteArray::number(at) + R"(,"maker":true})");
                }
            }
            return FakeResponse::json('[' + rows.join(',') + ']');
        });
        bench.start();
        bench.during([base](BinanceClient &client) { client.readTrades(kBtc, VenueTime(base)); });
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
