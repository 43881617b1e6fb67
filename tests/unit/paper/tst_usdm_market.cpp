// What the market remembers, and how clients of USD-M read it: trades, candles, the day's figures, funding.
#include "core/paper/price_feed.h"
#include "tests/unit/paper/route_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

bw::base::VenueTime at(std::int64_t ms) { return bw::base::VenueTime(ms); }

} // namespace

class TestUsdmMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tradesOfTheMarketAndOfTheAccountAreListed()
    {
        Desk desk;
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010");
        desk.bench.btc("84010", "84010.1");
        const QJsonArray rows = desk.array("GET", "trades", "symbol=BTCUSDT");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(str(rows.at(1), "qty"), QStringLiteral("0.010"));
        QCOMPARE(str(rows.at(1), "price"), QStringLiteral("84000.10"));
        QCOMPARE(rows.at(1).toObject().value(QLatin1String("isBuyerMaker")).toBool(true), false);
        QCOMPARE(rows.at(2).toObject().value(QLatin1String("isBuyerMaker")).toBool(), true);   // at the bid
        QCOMPARE(desk.array("GET", "trades", "symbol=BTCUSDT&limit=1").at(0), rows.at(2));
        QCOMPARE(desk.array("GET", "historicalTrades", "symbol=BTCUSDT&fromId=2&limit=1").at(0), rows.at(1));
        const QJsonValue aggregate = desk.array("GET", "aggTrades", "symbol=BTCUSDT&fromId=2").at(0);
        QCOMPARE(str(aggregate, "q"), QStringLiteral("0.010"));
        QCOMPARE(str(aggregate, "a"), QStringLiteral("2"));
        QCOMPARE(desk.code("GET", "aggTrades", "symbol=BTCUSDT&startTime=0&endTime=3600001"), -1127);
        QCOMPARE(str(desk.object("GET", "openInterest", "symbol=BTCUSDT"), "openInterest"), QStringLiteral("0.010"));
    }

    void candlesHaveTheTwelveFieldsOfTheExchange()
    {
        Desk desk;
        desk.bench.quote(kBtc, "84010", "84010.1", "84010", "84005.5");
        const QJsonArray row = desk.array("GET", "klines", "symbol=BTCUSDT&interval=1h").at(0).toArray();
        QCOMPARE(row.size(), 12);
        QCOMPARE(row.at(0).toInteger(), kStartMs / 3'600'000 * 3'600'000);
        QCOMPARE(row.at(1).toString(), QStringLiteral("84000.00"));
        QCOMPARE(row.at(4).toString(), QStringLiteral("84010.00"));
        QCOMPARE(row.at(6).toInteger(), kStartMs / 3'600'000 * 3'600'000 + 3'599'999);
        QCOMPARE(row.at(8).toInteger(), 2);
        QCOMPARE(desk.array("GET", "continuousKlines", "pair=BTCUSDT&contractType=PERPETUAL&interval=1h").at(0).toArray(), row);
        const QJsonArray mark = desk.array("GET", "markPriceKlines", "symbol=BTCUSDT&interval=1m").at(0).toArray();
        QCOMPARE(mark.at(4).toString(), QStringLiteral("84005.50000000"));
        QCOMPARE(mark.at(5).toString(), QStringLiteral("0"));
        QCOMPARE(desk.array("GET", "indexPriceKlines", "pair=BTCUSDT&interval=1m").at(0).toArray(), mark);
        QCOMPARE(desk.code("GET", "klines", "symbol=BTCUSDT&interval=7m"), -1120);
        QCOMPARE(desk.code("GET", "continuousKlines", "pair=BTCUSDT&contractType=CURRENT_QUARTER&interval=1m"), -4104);
        QCOMPARE(desk.code("GET", "indexPriceKlines", "pair=X&interval=1m"), -4144);
    }

    void whatTheFeedTellsIsWhatTheMarketShows()
    {
        Desk desk;
        const auto trades = [&] { return desk.array("GET", "trades", "symbol=BTCUSDT").size(); };
        FeedTick tick = tickOf({kBtc, Price::literal("84010"), Price::literal("84010.1"), Price::literal("84010.1"), Price::literal("84010")});
        tick.index = Price::literal("84003.5");
        tick.print = TradePrint{tick.last, Quantity::literal("0.123"), Side::Buy};
        tick.tellsTrades = true;
        desk.bench.exchange.take(tick);
        const QJsonValue trade = desk.array("GET", "trades", "symbol=BTCUSDT").last();
        QCOMPARE(str(trade, "qty"), QStringLiteral("0.123"));
        QCOMPARE(trade.toObject().value(QLatin1String("isBuyerMaker")).toBool(true), false);
        QCOMPARE(str(desk.object("GET", "premiumIndex", "symbol=BTCUSDT"), "indexPrice"), QStringLiteral("84003.50000000"));
        QCOMPARE(desk.array("GET", "indexPriceKlines", "pair=BTCUSDT&interval=1m").last().toArray().at(4).toString(), QStringLiteral("84003.50000000"));
        const auto before = trades();
        tick.print->quantity = Quantity::literal("0.001");
        desk.bench.exchange.take(tick);                  // at the same price: a trade like any other
        QCOMPARE(trades(), before + 1);
        tick.print.reset();
        tick.last = Price::literal("84012");
        tick.index = Price::literal("84004");
        desk.bench.events.clear();
        desk.bench.exchange.take(tick);                  // nobody traded
        QCOMPARE(trades(), before + 1);
        QVERIFY(std::get<MarketEvent>(desk.bench.events.first()).markChanged);          // it carries the index
        tick.tellsTrades = false;
        tick.last = Price::literal("84013");
        desk.bench.exchange.take(tick);                  // somebody must have
        QCOMPARE(trades(), before + 2);
    }

    void theDaysFigures()
    {
        Desk desk;
        desk.bench.btc("84840", "84840.1");
        const QJsonObject day = desk.object("GET", "ticker/24hr", "symbol=BTCUSDT");
        QCOMPARE(str(day, "priceChange"), QStringLiteral("840.00"));
        QCOMPARE(str(day, "priceChangePercent"), QStringLiteral("1.000"));
        QCOMPARE(str(day, "lastPrice"), QStringLiteral("84840.00"));
        QCOMPARE(str(day, "count"), QStringLiteral("2"));
        QCOMPARE(desk.array("GET", "ticker/24hr").size(), 8);
    }

    void fundingIsRemembered()
    {
        Desk desk;
        QVERIFY(desk.array("GET", "fundingRate").isEmpty());
        desk.bench.now = nextFundingAfter(at(kStartMs));
        desk.bench.exchange.passTime();
        const QJsonArray rows = desk.array("GET", "fundingRate", "symbol=BTCUSDT");
        QCOMPARE(rows.size(), 1);
        QCOMPARE(str(rows.at(0), "fundingRate"), QStringLiteral("0.00010000"));
        QCOMPARE(rows.at(0).toObject().value(QLatin1String("fundingTime")).toInteger(), nextFundingAfter(at(kStartMs)).ms());
        QVERIFY(desk.array("GET", "fundingInfo").isEmpty());
    }

    void noCoinMarginedMarketIsListed()
    {
        Desk desk;
        QVERIFY(desk.object("GET", "/dapi/v1/exchangeInfo").value(QLatin1String("symbols")).isArray());
        QVERIFY(desk.object("GET", "/dapi/v1/exchangeInfo").value(QLatin1String("symbols")).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUsdmMarket)
#include "tst_usdm_market.moc"
