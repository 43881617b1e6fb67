// A paper exchange on live prices, over real sockets: the prices of another one arrive, orders fill at them, and nothing
// happens while they do not come.
#include "tests/integration/exchange_stage.h"
#include "tests/integration/live_stage.h"

using namespace bw;
using namespace bw::test;
using trading::Price;
using trading::Side;
using trading::Symbol;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));

struct TwoExchanges
{
    TwoExchanges()
        : binance({}, {}, [this](paper::PaperConfig &config) { playBinance(config, prices); }),
          mine({}, {}, [this](paper::PaperConfig &config) {
              config.feed = QStringLiteral("live");
              config.openLive = live_market::liveOpener(followOf(*binance.service));
          })
    {
    }
    [[nodiscard]] QString usdm(const QByteArray &id, const char *key) const
    {
        return mine.call(On::Usdm, "GET", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=" + id).object().value(QLatin1String(key)).toString();
    }
    [[nodiscard]] QString spot(const QByteArray &id, const char *key) const
    {
        return mine.call(On::Spot, "GET", "/api/v3/order", "symbol=BTCUSDT&origClientOrderId=" + id).object().value(QLatin1String(key)).toString();
    }
    [[nodiscard]] int limit(On market, const QByteArray &id, const QByteArray &price) const
    {
        const QByteArray path = market == On::Usdm ? "/fapi/v1/order" : "/api/v3/order";
        return mine.call(market, "POST", path, "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=" + price + "&newClientOrderId=" + id).status;
    }
    [[nodiscard]] int spotBuy(const QByteArray &id) const
    {
        return mine.call(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01&newClientOrderId=" + id).code();
    }
    [[nodiscard]] int stop(const QByteArray &id, const QByteArray &trigger) const
    {
        return mine.call(On::Usdm, "POST", "/fapi/v1/algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&workingType=MARK_PRICE&closePosition=true&triggerPrice="
                                                                     + trigger + "&clientAlgoId=" + id).status;
    }
    [[nodiscard]] qsizetype positions() const { return mine.call(On::Usdm, "GET", "/fapi/v3/positionRisk").array().size(); }
    [[nodiscard]] Price bid() const
    {
        Price seen;
        mine.service->call([&](paper::PaperExchange &model) { seen = model.market(kBtc)->bid; });
        return seen;
    }
    void set(const char *price)
    {
        prices->set(kBtc, price);
        QTRY_VERIFY_WITH_TIMEOUT(bid() == Price::literal(price), kDeadlineMs);
    }
    bool falls() const { return QTest::qWaitFor([this] { return mine.service->fault().startsWith(QLatin1String("No fresh price of BTCUSDT")); }, kDeadlineMs); }
    bool recovers() const { return QTest::qWaitFor([this] { return mine.service->fault().isEmpty(); }, kDeadlineMs); }

    std::shared_ptr<Prices> prices = std::make_shared<Prices>();
    ExchangeStage binance;
    ExchangeStage mine;
};

} // namespace

class LiveExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesArriveAndFillsHappenAtThem()
    {
        TwoExchanges both;
        QCOMPARE(both.mine.service->feedReport().summary(), QStringLiteral("live prices from ") + both.binance.service->restUrl());
        QCOMPARE(both.bid().toString(), QStringLiteral("84250"));
        both.set("84000");
        QCOMPARE(both.mine.buy("u1").status, 200);
        QCOMPARE(both.usdm("u1", "avgPrice"), QStringLiteral("84000.10000000"));
        QCOMPARE(both.spotBuy("s1"), 0);
        QCOMPARE(both.spot("s1", "cummulativeQuoteQty"), QStringLiteral("840.00100000"));
        QCOMPARE(both.limit(On::Usdm, "u2", "83000"), 200);
        QCOMPARE(both.limit(On::Spot, "s2", "83000"), 200);
        QCOMPARE(both.stop("x1", "82000"), 200);
        both.set("83000");
        QCOMPARE(both.usdm("u2", "status"), QStringLiteral("NEW"));
        both.set("82950");
        QTRY_COMPARE_WITH_TIMEOUT(both.usdm("u2", "status"), QStringLiteral("FILLED"), kDeadlineMs);
        QCOMPARE(both.usdm("u2", "avgPrice"), QStringLiteral("83000.00000000"));
        QTRY_COMPARE_WITH_TIMEOUT(both.spot("s2", "status"), QStringLiteral("FILLED"), kDeadlineMs);
        QCOMPARE(both.positions(), 1);
        both.set("81990");
        QTRY_COMPARE_WITH_TIMEOUT(both.positions(), 0, kDeadlineMs);
    }

    void tradesOfTheMarketFillWhatRests()
    {
        TwoExchanges both;
        QCOMPARE(both.limit(On::Spot, "s1", "84240"), 200);
        QVERIFY(both.prices->trade(kBtc, "84230", "7.125", Side::Sell));
        QTRY_COMPARE_WITH_TIMEOUT(both.spot("s1", "status"), QStringLiteral("FILLED"), kDeadlineMs);
        QCOMPARE(both.bid().toString(), QStringLiteral("84250"));
        const auto told = [&] { return QString::fromUtf8(both.mine.get(On::Usdm, "/fapi/v1/trades?symbol=BTCUSDT").body); };
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(QLatin1String("\"7.125\"")), qPrintable(told()), kDeadlineMs);
    }

    void nothingHappensWhileTheStreamsAreDown()
    {
        TwoExchanges both;
        both.set("84000");
        QCOMPARE(both.mine.buy("u1").status, 200);
        QCOMPARE(both.limit(On::Usdm, "u2", "83000"), 200);
        QCOMPARE(both.limit(On::Spot, "s2", "83000"), 200);
        QCOMPARE(both.stop("x1", "82000"), 200);
        QCOMPARE(both.binance.tell("down:path=market"), QString());
        both.prices->set(kBtc, "81000");
        QVERIFY(both.falls());
        QCOMPARE(both.mine.buy("u3").code(), -1112);
        QCOMPARE(both.spotBuy("s3"), -1112);
        QCOMPARE(both.limit(On::Usdm, "u4", "84400"), 200);
        for (const char *id : {"u2", "u4"}) {
            QCOMPARE(both.usdm(id, "status"), QStringLiteral("NEW"));
        }
        QCOMPARE(both.spot("s2", "status"), QStringLiteral("NEW"));
        QCOMPARE(both.positions(), 1);
        QCOMPARE(both.bid().toString(), QStringLiteral("84000"));
        QCOMPARE(both.binance.control("DELETE", "instructions").status, 200);
        QVERIFY(both.recovers());
        QTRY_COMPARE_WITH_TIMEOUT(both.usdm("u2", "status"), QStringLiteral("FILLED"), kDeadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(both.spot("s2", "status"), QStringLiteral("FILLED"), kDeadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(both.positions(), 0, kDeadlineMs);
        QCOMPARE(both.mine.buy("u5").status, 200);
        QCOMPARE(both.usdm("u5", "avgPrice"), QStringLiteral("81000.10000000"));
        QCOMPARE(both.spotBuy("s5"), 0);
    }

    void aMarketThatIsGoneComesBack()
    {
        TwoExchanges both;
        const quint16 port = both.binance.service->port();
        both.binance.service.reset();
        QVERIFY(both.falls());
        QVERIFY2(both.mine.service->fault().contains(QLatin1String("The exchange closed the stream")) || both.mine.service->fault().contains(QLatin1String("The stream failed")), qPrintable(both.mine.service->fault()));
        QCOMPARE(both.mine.buy("u1").code(), -1112);
        both.prices->set(kBtc, "85000");
        paper::PaperConfig again;
        again.port = port;
        playBinance(again, both.prices);
        auto restarted = paper::PaperService::start(again);
        QVERIFY2(restarted, restarted ? "" : qPrintable(restarted.error().message));
        QVERIFY(both.recovers());
        QCOMPARE(both.mine.buy("u2").status, 200);
        QCOMPARE(both.usdm("u2", "avgPrice"), QStringLiteral("85000.10000000"));
    }

    void pricesOfZeroAndBrokenFramesAreSurvived()
    {
        TwoExchanges both;
        QCOMPARE(both.binance.tell("zero-price:path=market;loss:path=market,p=0.3;duplicate:path=market,p=0.3;reorder:path=market,p=0.3"), QString());
        QVERIFY(both.falls());
        QCOMPARE(both.mine.buy("u1").code(), -1112);
        QCOMPARE(both.binance.control("DELETE", "instructions").status, 200);
        QVERIFY(both.recovers());
        QCOMPARE(both.mine.buy("u2").status, 200);
    }

    void thereHasToBeAMarket()
    {
        TwoExchanges both;
        paper::PaperConfig config;
        config.feed = QStringLiteral("live");
        config.openLive = live_market::liveOpener(followOf(*both.binance.service));
        QCOMPARE(both.binance.tell("maintenance:on=premiumIndex,count=1"), QString());
        const auto down = paper::PaperService::start(config);
        QVERIFY(!down);
        QCOMPARE(down.error().message, QStringLiteral("No prices from %1: It answered with status 503.").arg(both.binance.service->restUrl()));
        QCOMPARE(both.binance.tell("zero-answer:on=bookTicker,count=1"), QString());
        const auto zero = paper::PaperService::start(config);
        QVERIFY(!zero);
        QVERIFY2(zero.error().message.contains(QLatin1String("It tells no usable price of BTCUSDT, ETHUSDT")), qPrintable(zero.error().message));
        QVERIFY(paper::PaperService::start(config));
    }
};

QTEST_GUILESS_MAIN(LiveExchange)
#include "tst_live_exchange.moc"
