// The market streams of USD-M on real WebSockets: what each of them carries and on which route, the numbered changes of the
// book, candles that end, liquidations, and connections that have lived long enough.
#include "tests/unit/binance_server/server_stage.h"

using namespace bw;
using namespace bw::test;

namespace {

const trading::Symbol kBtc(QStringLiteral("BTCUSDT"));

// One trade of a stranger, and a book with another quantity at the best bid.
void stir(Venue &venue, const char *price = "84250.1")
{
    venue.thread.run([&] {
        auto &history = venue.backend.histories[kBtc];
        const auto id = std::int64_t(history.trades().size()) + 1;
        MarketTrade trade{kBtc, trading::TradeId(id), Price::literal(price), Quantity::literal("0.010"), {}, trading::Side::Sell, {}, base::VenueTime(venue.backend.nowMs)};
        trade.quoteQuantity = trade.price * trade.quantity;
        history.add(trade);
        venue.backend.tradeSink(trade);
        MarketEvent event = marketEvent();
        event.market.updateId += id;
        event.market.bidQuantity = Quantity::literal(id % 2 == 0 ? "3.512" : "2.000");
        venue.backend.markets[kBtc] = event.market;
        venue.backend.emitEvent(event);
    });
}

// The first message that says so; the market goes on meanwhile.
template<typename Wanted>
QJsonValue whileStirred(Venue &venue, Client &client, Wanted wanted)
{
    QJsonValue found(QJsonValue::Undefined);
    (void)QTest::qWaitFor([&] {
        stir(venue);
        for (const QByteArray &text : std::as_const(client.texts)) {
            const auto document = QJsonDocument::fromJson(text);
            const QJsonValue one = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            if (wanted(one)) {
                found = one;
                return true;
            }
        }
        return false;
    }, kDeadlineMs);
    return found;
}

QJsonValue anyMessage(Venue &venue, Client &client)
{
    return whileStirred(venue, client, [](const QJsonValue &) { return true; });
}

std::int64_t integer(const QJsonValue &object, const char *key) { return object.toObject().value(QLatin1String(key)).toInteger(); }

} // namespace

class TestStreamsMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStreamCarriesItsFields_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("keys");
        const auto row = [](const char *target, const char *keys) { QTest::newRow(target) << QByteArray(target) << QByteArray(keys); };
        const char *depth = "e E T s U u pu b a ps st";
        const char *ticker = "e E s p P w c Q o h l v q O C F L n ps st";
        const char *mini = "e E s c o h l v q ps st";
        row("/market/ws/btcusdt@aggTrade", "e E s a p q nq f l T m st");
        row("/public/ws/btcusdt@aggTrade", "e E s a p q nq f l T m st");
        row("/public/ws/btcusdt@trade", "e E T s t p q X m");
        row("/market/ws/btcusdt@kline_1m", "e E s k");
        row("/market/ws/btcusdt@kline_1M", "e E s k");
        row("/market/ws/btcusdt_perpetual@continuousKline_5m", "e E ps ct k");
        row("/market/ws/btcusdt@miniTicker", mini);
        row("/market/ws/btcusdt@ticker", ticker);
        row("/market/ws/!miniTicker@arr", mini);
        row("/market/ws/!ticker@arr", ticker);
        row("/public/ws/btcusdt@depth", depth);
        row("/public/ws/btcusdt@depth@100ms", depth);
        row("/public/ws/btcusdt@depth@500ms", depth);
        row("/public/ws/btcusdt@depth5", depth);
        row("/public/ws/btcusdt@depth10@100ms", depth);
        row("/public/ws/btcusdt@depth20@500ms", depth);
        row("/ws/btcusdt@depth5@100ms", depth);
        row("/public/ws/!bookTicker", "e u E T s ps st b B a A");
    }
    void everyStreamCarriesItsFields()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, keys);
        Venue venue(quiet());
        Client client(venue, target);
        QTRY_VERIFY(client.isOpen());
        const QJsonValue message = anyMessage(venue, client);
        QVERIFY(!message.isUndefined());
        const QJsonValue one = message.isArray() ? message.toArray().at(0) : message;
        QCOMPARE(keysOf(one), fields(keys.constData()));
        const QJsonValue candle = one.toObject().value(QLatin1String("k"));
        if (!candle.isUndefined())
            QCOMPARE(keysOf(candle), fields(target.contains("continuous") ? "t T i f L o c h l v n x q V Q B" : "t T s i f L o c h l v n x q V Q B"));
    }

    void streamsOfOtherRoutesStaySilent()
    {
        Venue venue(quiet());
        std::vector<std::unique_ptr<Client>> clients;
        for (const char *target : {"/ws/btcusdt@aggTrade", "/ws/btcusdt@kline_1m", "/public/ws/btcusdt@kline_1m", "/public/ws/!ticker@arr", "/market/ws/btcusdt@depth",
                                   "/market/ws/btcusdt@depth5@100ms", "/public/ws/btcusdt@ticker", "/market/ws/btcusdt@kline_1s"})
            clients.push_back(std::make_unique<Client>(venue, target));
        Client witness(venue, "/market/stream?streams=btcusdt@ticker/btcusdt@kline_1m");   // the slowest has come by then
        QVERIFY(!whileStirred(venue, witness, [](const QJsonValue &one) { return str(one, "stream") == QLatin1String("btcusdt@ticker"); }).isUndefined());
        for (const auto &client : clients) {
            QVERIFY(barrier(*client));
            QVERIFY2(client->texts.size() == 1, client->texts.first().constData());
        }
    }

    void aTradeAsItIsPrinted()
    {
        Venue venue(quiet());
        Client client(venue, "/public/ws/btcusdt@trade");
        QTRY_VERIFY(client.isOpen());
        stir(venue);
        QTRY_COMPARE(client.texts.value(0), QByteArray(R"({"e":"trade","E":1795000000000,"T":1795000000000,"s":"BTCUSDT","t":1,"p":"84250.10",)"
                                                       R"("q":"0.010","X":"MARKET","m":true})"));
    }

    // Every change fits the one before it, and the snapshot of REST lies among them.
    void changesOfTheBookAreGapless()
    {
        Venue venue(quiet());
        Client client(venue, "/public/ws/btcusdt@depth@100ms");
        QTRY_VERIFY(client.isOpen());
        QVERIFY(QTest::qWaitFor([&] {
            stir(venue);
            return client.texts.size() >= 4;
        }, kDeadlineMs));
        for (int i = 1; i < client.texts.size(); ++i) {
            QCOMPARE(integer(client.at(i), "pu"), integer(client.at(i - 1), "u"));
            QCOMPARE(integer(client.at(i), "U"), integer(client.at(i), "pu") + 1);
            QVERIFY(integer(client.at(i), "u") >= integer(client.at(i), "U"));
        }
        const auto snapshot = integer(venue.raw("GET", "/fapi/v1/depth?symbol=BTCUSDT").object(), "lastUpdateId");
        QTRY_VERIFY(integer(client.at(int(client.texts.size()) - 1), "u") >= snapshot);
        QCOMPARE(client.at(0).value(QLatin1String("b")).toArray().first().toArray().first().toString(), QStringLiteral("84250.10"));
    }

    void aCandleThatEndsIsSentAsClosed()
    {
        Venue venue(quiet());
        Client client(venue, "/market/ws/btcusdt@kline_1m");
        QTRY_VERIFY(client.isOpen());
        QVERIFY(!anyMessage(venue, client).isUndefined());
        const auto opened = integer(client.at(0).value(QLatin1String("k")), "t");
        venue.thread.run([&] { venue.backend.nowMs += 60'000; });
        const QJsonValue closed = whileStirred(venue, client, [](const QJsonValue &one) { return one.toObject().value(QLatin1String("k")).toObject().value(QLatin1String("x")).toBool(); });
        QCOMPARE(integer(closed.toObject().value(QLatin1String("k")), "t"), opened);
        QVERIFY(!whileStirred(venue, client, [&](const QJsonValue &one) { return integer(one.toObject().value(QLatin1String("k")), "t") == opened + 60'000; }).isUndefined());
    }

    void oneTakersTradesAreOneAggregate()
    {
        Venue venue(quiet());
        Client client(venue, "/market/ws/btcusdt@aggTrade");
        QTRY_VERIFY(client.isOpen());
        venue.thread.run([&] {
            for (int id = 1; id <= 2; ++id) {
                const MarketTrade trade{kBtc, trading::TradeId(id), Price::literal("84250.1"), Quantity::literal("0.010"), {}, trading::Side::Buy,
                                        trading::VenueOrderId(7), base::VenueTime(kNowMs)};
                venue.backend.histories[kBtc].add(trade);
                venue.backend.tradeSink(trade);
            }
        });
        QTRY_COMPARE(client.texts.size(), 1);
        QCOMPARE(str(client.at(0), "q"), QStringLiteral("0.020"));
        QCOMPARE(integer(client.at(0), "l"), 2);
    }

    void aLiquidationIsSeenByEverybody()
    {
        Venue venue(quiet());
        Client one(venue, "/market/ws/btcusdt@forceOrder");
        Client all(venue, "/market/ws/!forceOrder@arr");
        QTRY_VERIFY(one.isOpen() && all.isOpen());
        venue.thread.run([&] {
            venue.backend.emitEvent(fillEvent());           // an order like any other
            auto event = fillEvent();
            event.order.view.clientId = trading::ClientOrderId(QStringLiteral("autoclose-1"));
            venue.backend.emitEvent(event);
        });
        QVERIFY(barrier(all) && barrier(one));
        QCOMPARE(all.texts.size(), 2);
        QCOMPARE(one.texts.value(0), QByteArray(R"({"e":"forceOrder","E":1795000000000,"o":{"s":"BTCUSDT","S":"SELL","o":"LIMIT","f":"GTC","q":"0.010","p":"84300.00",)"
                                                    R"("ap":"84300.00","X":"FILLED","l":"0.010","z":"0.010","T":1795000001000},"ps":"BTCUSDT","st":1})"));
    }

    void whatIsTooLargeEndsTheSocketOnly()
    {
        Venue venue(quiet());
        Client client(venue, "/market/ws/btcusdt@aggTrade");
        Client other(venue, "/market/ws/btcusdt@aggTrade");
        QTRY_VERIFY(client.isOpen() && other.isOpen());
        client.socket.sendTextMessage(QStringLiteral("{\"method\":\"SUBSCRIBE\",\"params\":[\"%1\"],\"id\":1}").arg(QString(70'000, QLatin1Char('x'))));
        QTRY_COMPARE(client.disconnected, 1);
        QVERIFY(client.texts.isEmpty());
        stir(venue);
        QTRY_COMPARE(other.texts.size(), 1);
    }

    void aConnectionLivesADay()
    {
        Venue venue(quiet());
        Client client(venue, "/public/ws/btcusdt@bookTicker");
        QTRY_VERIFY(client.isOpen());
        venue.thread.run([&] { venue.backend.nowMs += 86'400'000; });
        QTRY_COMPARE(client.disconnected, 1);
    }
};

QTEST_GUILESS_MAIN(TestStreamsMarket)
#include "tst_streams_market.moc"
