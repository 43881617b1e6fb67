// The real market as a feed, against a scripted one: what it opens with, why it does not, what it makes of nonsense, and that
// connections which deliver nothing are made anew.
#include "core/live_market/live_market.h"
#include "core/paper/paper_instruments.h"
#include "tests/support/fake_venue.h"

#include <QtTest>

#include <future>

using namespace bw;
using namespace bw::test;
using live_market::LiveMarketConfig;
using paper::FeedTick;
using paper::FeedTime;
using trading::Price;
using trading::Symbol;

namespace {

const QString kMarket = QStringLiteral("/market");
const QString kPublic = QStringLiteral("/public");
const QByteArray kBooks = R"([{"symbol":"ETHUSDT","bidPrice":"3000.00","bidQty":"1","askPrice":"3000.01","askQty":"1","time":1795000000100},{"symbol":"BTCUSDT","bidPrice":"84250.10","bidQty":"1","askPrice":"84250.20","askQty":"1","time":1795000000100}])";
const QByteArray kMarks = R"([{"symbol":"BTCUSDT","markPrice":"84251.63000000","indexPrice":"84250.80495970","time":1795000000000},{"symbol":"XUSDT","markPrice":1}])";

QByteArray bookFrame(const char *bid, const char *ask, const char *symbol = "BTCUSDT")
{
    return QByteArray(R"({"stream":"x@bookTicker","data":{"e":"bookTicker","u":1,"E":1795000000102,"T":1795000000100,"s":")") + symbol + R"(","b":")" + bid
        + R"(","B":"3","a":")" + ask + R"(","A":"1"}})";
}
QByteArray markFrame(const char *mark)
{
    return QByteArray(R"({"stream":"btcusdt@markPrice@1s","data":{"e":"markPriceUpdate","E":1795000000000,"s":"BTCUSDT","p":")") + mark + R"(","i":"84000"}})";
}
QByteArray tradeFrame(const char *price, const char *quantity)
{
    return QByteArray(R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1795000000123,"s":"BTCUSDT","a":1,"p":")") + price + R"(","q":")" + quantity
        + R"(","f":1,"l":1,"T":1795000000120,"m":true}})";
}

struct Market
{
    Market()
    {
        http.on("GET /fapi/v1/ticker/bookTicker", FakeResponse::json(kBooks));
        http.on("GET /fapi/v1/premiumIndex", FakeResponse::json(kMarks));
        config.restUrl = http.url();
        config.streamUrl = streams.url();
        config.startTimeoutMs = 20'000;
        config.silenceMs = 60'000;
        config.backOffFirstMs = 10;
        config.backOffCapMs = 40;
    }
    // The scripted market answers on this thread, so that the waiting happens on another.
    base::Result<paper::BuiltFeed> open(const QList<trading::Instrument> &instruments = {*paper::findPaperInstrument(Symbol(QStringLiteral("BTCUSDT")))})
    {
        auto opening = std::async(std::launch::async, [&] { return live_market::openLiveMarket(config, instruments); });
        if (!QTest::qWaitFor([&] { return opening.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 30'000)) {
            qFatal("it waits for ever");
        }
        return opening.get();
    }
    bool follow()
    {
        auto opened = open();
        if (!opened) {
            return false;
        }
        feed = std::move(opened->feed);
        return QTest::qWaitFor([&] { return streams.on(kMarket).size() == 1 && streams.on(kPublic).size() == 1; }, 20'000);
    }
    // The next tick of the feed, without time passing in it.
    FeedTick next()
    {
        const bool came = QTest::qWaitFor([&] { got.append(feed->advance(FeedTime(0))); return !got.isEmpty(); }, 20'000);
        return came ? got.takeFirst() : FeedTick{};
    }

    FakeHttp http;
    FakeStreams streams;
    LiveMarketConfig config;
    std::unique_ptr<paper::PriceFeed> feed;
    QList<FeedTick> got;
};

} // namespace

class TestLiveMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensWithThePricesOfNow()
    {
        Market market;
        const auto opened = market.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(opened->report.summary(), QStringLiteral("live prices from %1").arg(market.http.url().toString()));
        const auto ticks = opened->feed->opening();
        QCOMPARE(ticks.size(), 1);
        QCOMPARE(ticks.first().bid.toString(), QStringLiteral("84250.1"));
        QCOMPARE(ticks.first().ask.toString(), QStringLiteral("84250.2"));
        QCOMPARE(ticks.first().mark.toString(), QStringLiteral("84251.63"));
        QCOMPARE(ticks.first().index.toString(), QStringLiteral("84250.8049597"));
        QVERIFY(opened->feed->isInRealTime() && !opened->feed->atEnd() && opened->feed->silent().empty());
        for (const FakeRequest &request : market.http.requests) {
            QVERIFY(!request.headers.contains("x-mbx-apikey") && request.query.isEmpty());
        }
    }

    void whyItDoesNotOpen_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *route, FakeAct act, int status, const QByteArray &body, const char *says) {
            QTest::addRow("%s: %s", route, name) << QByteArray("GET /fapi/v1/") + route << int(act) << status << body << QString::fromLatin1(says);
        };
        for (const char *route : {"ticker/bookTicker", "premiumIndex"}) {
            row("a ban", route, FakeAct::Answer, 418, "{\"code\":-1003,\"msg\":\"banned\"}", "It answered with status 418.");
            row("a page", route, FakeAct::Answer, 403, "<html>no</html>", "It answered with status 403.");
            row("a page that looks well", route, FakeAct::Answer, 200, "<html>hello</html>", "is not a list.");
            row("nothing", route, FakeAct::Answer, 200, "[]", "It tells no usable price of BTCUSDT.");
            row("silence", route, FakeAct::Silence, 200, {}, "did not answer in time.");
            row("a cut", route, FakeAct::Close, 200, {}, "The connection to the exchange failed");
        }
        row("crossed", "ticker/bookTicker", FakeAct::Answer, 200, R"([{"symbol":"BTCUSDT","bidPrice":"9","askPrice":"8","time":1}])", "no usable price of BTCUSDT.");
        row("not a number", "ticker/bookTicker", FakeAct::Answer, 200, R"([{"symbol":"BTCUSDT","bidPrice":"x","askPrice":"8","time":1}])", "bidPrice");
        row("a mark of zero", "premiumIndex", FakeAct::Answer, 200, R"([{"symbol":"BTCUSDT","markPrice":"0","indexPrice":"1","time":1}])", "no usable price of BTCUSDT.");
    }
    void whyItDoesNotOpen()
    {
        QFETCH(QByteArray, route);
        QFETCH(int, act);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        Market market;
        market.config.startTimeoutMs = 500;
        FakeResponse response = FakeResponse::json(body, status);
        response.act = static_cast<FakeAct>(act);
        market.http.on(route, response);
        const auto opened = market.open();
        QVERIFY(!opened);
        const QString &sentence = opened.error().message;
        QVERIFY2(sentence.startsWith(QStringLiteral("No prices from %1: ").arg(market.http.url().toString())), qPrintable(sentence));
        QVERIFY2(sentence.contains(says) && sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
        QVERIFY(market.streams.opened.isEmpty());
    }

    void itFollowsWhatIsStreamed()
    {
        Market market;
        QVERIFY(market.follow());
        QVERIFY(market.streams.opened.contains(QStringLiteral("/market/stream?streams=btcusdt@aggTrade/btcusdt@markPrice@1s")));
        QVERIFY(market.streams.opened.contains(QStringLiteral("/public/stream?streams=btcusdt@bookTicker")));
        market.streams.send(kPublic, bookFrame("84300.10", "84300.20"));
        QCOMPARE(market.next().ask.toString(), QStringLiteral("84300.2"));
        market.streams.send(kMarket, markFrame("84299.5"));
        const FeedTick marked = market.next();
        QCOMPARE(marked.mark.toString(), QStringLiteral("84299.5"));
        QCOMPARE(marked.index.toString(), QStringLiteral("84000"));
        market.streams.send(kMarket, tradeFrame("84300.10", "0.125"));
        const FeedTick traded = market.next();
        QVERIFY(traded.print == (paper::TradePrint{Price::literal("84300.1"), trading::Quantity::literal("0.125"), trading::Side::Sell}));
    }

    void nonsenseIsSurvivedAndToldWhereNothingElseComes()
    {
        Market market;
        QVERIFY(market.follow());
        const QList<QByteArray> nonsense{"", "not json", "[]", "{}", "{\"stream\":\"btcusdt@bookTicker\"}", R"({"stream":1,"data":7})", "\"text\"", QByteArray(100'000, '['),
                                         bookFrame("0", "84300"), bookFrame("84300.20", "84300.10"), bookFrame("-1", "84300"), bookFrame("dear", "84300"),
                                         bookFrame("1", "1e9"), bookFrame("1", "2", "DOGEBTC"), bookFrame("1", "99999999999999999999"), bookFrame("84300", "4529765")};
        for (const QByteArray &frame : nonsense) {
            market.streams.send(kPublic, frame);
            market.streams.send(kMarket, frame);
        }
        market.streams.send(kMarket, markFrame("0"));
        market.streams.send(kMarket, markFrame("nan"));
        market.streams.send(kMarket, tradeFrame("0", "1"));
        market.streams.send(kMarket, tradeFrame("84300", "-1"));
        market.streams.send(kPublic, bookFrame("84301.10", "84301.20"));
        const FeedTick first = market.next();
        QCOMPARE(first.bid.toString(), QStringLiteral("84301.1"));
        QCOMPARE(first.mark.toString(), QStringLiteral("84251.63"));
        (void)market.feed->advance(std::chrono::hours(1));
        market.streams.send(kPublic, "not json");
        QTRY_COMPARE(market.feed->problem(), QStringLiteral("No fresh price of BTCUSDT: A frame of the exchange's stream is not readable."));
        QCOMPARE(market.feed->silent(), std::set<Symbol>{Symbol(QStringLiteral("BTCUSDT"))});
        QTRY_VERIFY(market.feed->advance(FeedTime(0)).isEmpty());
        market.streams.send(kPublic, bookFrame("84302.10", "84302.20"));
        market.streams.send(kMarket, markFrame("84302"));
        const FeedTick back = market.next();
        QCOMPARE(back.bid.toString(), QStringLiteral("84302.1"));
        QCOMPARE(back.mark.toString(), QStringLiteral("84302"));
        QVERIFY(market.feed->silent().empty() && market.feed->problem().isEmpty());
    }

    void whatIsCutComesBack()
    {
        Market market;
        QVERIFY(market.follow());
        market.streams.cut(kPublic);
        QTRY_COMPARE(market.streams.openedOn(kPublic), 2);
        QTRY_COMPARE(market.streams.on(kPublic).size(), 1);
        market.streams.send(kPublic, bookFrame("84303.10", "84303.20"));
        QCOMPARE(market.next().bid.toString(), QStringLiteral("84303.1"));
        QCOMPARE(market.streams.openedOn(kMarket), 1);
    }

    void aConnectionThatDeliversNothingIsMadeAnew()
    {
        Market market;
        market.config.silenceMs = 300;
        QVERIFY(market.follow());
        QTRY_VERIFY(market.streams.openedOn(kPublic) >= 2 && market.streams.openedOn(kMarket) >= 2);
    }

    void itEndsWhileItReads()
    {
        Market market;
        market.config.startTimeoutMs = 300;
        market.http.on("GET /fapi/v1/ticker/bookTicker", FakeResponse::doing(FakeAct::Silence));
        market.http.on("GET /fapi/v1/premiumIndex", FakeResponse::json("{}"));
        const auto opened = market.open();           // the second answer decides; the first is left behind
        QVERIFY(!opened && opened.error().message.contains(QLatin1String("is not a list.")));
    }
};

QTEST_GUILESS_MAIN(TestLiveMarket)
#include "tst_live_market.moc"
