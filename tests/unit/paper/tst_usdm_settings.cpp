// What an account of USD-M can set: leverage with its brackets, and the modes that stay as they are.
#include "core/paper/account_json.h"
#include "tests/unit/paper/route_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

class TestUsdmSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leverageIsBySymbolAndTold()
    {
        Desk desk;
        desk.bench.events.clear();
        const QJsonObject changed = desk.object("POST", "leverage", "symbol=BTCUSDT&leverage=50");
        QCOMPARE(str(changed, "leverage"), QStringLiteral("50"));
        QCOMPARE(str(changed, "maxNotionalValue"), QStringLiteral("3000000"));
        const auto event = std::get<LeverageEvent>(desk.bench.events.first());
        QCOMPARE(event.leverage, 50);
        QCOMPARE(str(desk.array("GET", "symbolConfig", "symbol=BTCUSDT").at(0), "leverage"), QStringLiteral("50"));
        QCOMPARE(str(desk.array("GET", "symbolConfig", "symbol=ETHUSDT").at(0), "leverage"), QStringLiteral("20"));
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.1");
        desk.object("POST", "order", "symbol=ETHUSDT&side=BUY&type=MARKET&quantity=1");
        // 8400 / 50 and 3000 / 20
        QCOMPARE(desk.bench.exchange.balances().first().positionInitialMargin.toString(), QStringLiteral("318"));
        const auto read = accountFromJson(toJson(desk.bench.exchange.state()));
        QVERIFY(read.has_value());
        QCOMPARE(read->leverageOf(kBtc), 50);
    }

    void leverageHasLimits()
    {
        Desk desk("1000000");
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT&leverage=0"), -4028);
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT&leverage=126"), -4028);
        QCOMPARE(desk.code("POST", "leverage", "symbol=ETHUSDT&leverage=76"), -4028);
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT"), -1102);
        QCOMPARE(desk.code("POST", "leverage", "symbol=XYZUSDT&leverage=5"), -1121);
        desk.object("POST", "leverage", "symbol=BTCUSDT&leverage=100");
        // 800 000 is the most at 100: 9 BTC are 756 000.
        QCOMPARE(desk.code("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=9"), 0);
        QCOMPARE(desk.code("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=1"), -2027);
        QCOMPARE(desk.code("POST", "order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=83000"), -2027);
        QCOMPARE(desk.code("POST", "order", "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=1"), 0);
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT&leverage=125"), -2027);   // 672 000 held, 300 000 allowed
        QCOMPARE(str(desk.array("GET", "symbolConfig", "symbol=BTCUSDT").at(0), "leverage"), QStringLiteral("100"));
    }

    void anAmendmentStaysInsideTheBracket()
    {
        Desk desk("1000000");
        desk.object("POST", "leverage", "symbol=BTCUSDT&leverage=125");
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=3&price=83000&newClientOrderId=a");
        QCOMPARE(desk.code("PUT", "order", "symbol=BTCUSDT&side=BUY&origClientOrderId=a&quantity=4&price=83000"), -2027);
    }

    void lessLeverageNeedsTheMargin()
    {
        Desk desk("1000");
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.1");   // 8400
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT&leverage=8"), -2028);
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT&leverage=9"), 0);
        QCOMPARE(desk.bench.exchange.symbolConfigs(kBtc).first().leverage, 9);
    }

    void theModesStayWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<int>("code");
        const auto row = [](const char *path, const char *parameters, int code) {
            QTest::addRow("%s?%s", path, parameters) << QByteArray(path) << QByteArray(parameters) << code;
        };
        row("positionSide/dual", "dualSidePosition=false", -4059);
        row("positionSide/dual", "", -1102);
        row("positionSide/dual", "dualSidePosition=1", -1130);
        row("multiAssetsMargin", "multiAssetsMargin=false", -4171);
        row("multiAssetsMargin", "multiAssetsMargin=true", -1020);
        row("marginType", "symbol=BTCUSDT&marginType=CROSSED", -4046);
        row("marginType", "symbol=BTCUSDT&marginType=HALF", -1130);
        row("positionMargin", "symbol=BTCUSDT&amount=5&type=1", -4049);
        row("positionMargin", "symbol=BTCUSDT&amount=0&type=1", -4055);
        row("positionMargin", "symbol=BTCUSDT&amount=5&type=3", -1130);
        row("positionMargin", "symbol=BTCUSDT&amount=5&type=1&positionSide=LONG", -4061);
    }

    void theModesStayWhereTheyAre()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, parameters);
        QFETCH(int, code);
        Desk desk;
        QCOMPARE(desk.code("POST", path.constData(), parameters), code);
    }

    void whatIsAskedOfTheStanding()
    {
        Desk desk;
        QCOMPARE(desk.object("GET", "multiAssetsMargin").value(QLatin1String("multiAssetsMargin")).toBool(true), false);
        QVERIFY(desk.array("GET", "positionMargin/history", "symbol=BTCUSDT").isEmpty());
        QVERIFY(desk.object("GET", "apiTradingStatus").contains(QLatin1String("indicators")));
        QVERIFY(desk.array("GET", "adlQuantile").isEmpty());
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.1");
        const auto place = [&] { return str(desk.object("GET", "adlQuantile", "symbol=BTCUSDT").value(QLatin1String("adlQuantile")), "BOTH"); };
        QCOMPARE(place(), QStringLiteral("1"));
        for (const auto &[price, expected] : {std::pair("85040", "1"), {"85080", "2"}, {"86200", "3"}, {"88500", "4"}, {"80000", "1"}}) {
            desk.bench.btc(price, price);             // at 20 times, a rise by about a twentieth is all of the margin
            QCOMPARE(place(), QString::fromLatin1(expected));
        }
        QCOMPARE(str(desk.array("GET", "/fapi/v3/positionRisk").first(), "adl"), QStringLiteral("1"));
    }

    void feeBurnIsKept()
    {
        Desk desk;
        QCOMPARE(desk.object("GET", "feeBurn").value(QLatin1String("feeBurn")).toBool(true), false);
        QCOMPARE(desk.code("POST", "feeBurn", "feeBurn=true"), 200);
        QCOMPARE(desk.object("GET", "feeBurn").value(QLatin1String("feeBurn")).toBool(), true);
        const auto read = accountFromJson(toJson(desk.bench.exchange.state()));
        QVERIFY(read.has_value());
        QVERIFY(read->feeBurn == FeeBurn::On);
        QCOMPARE(desk.code("POST", "feeBurn"), -1102);
    }

    void incomeIsReadByPages()
    {
        Desk desk;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(desk.bench.exchange.transfer(Money::literal("1")).has_value());
        }
        QCOMPARE(desk.array("GET", "income", "incomeType=TRANSFER&limit=2").size(), 2);
        const QJsonArray second = desk.array("GET", "income", "incomeType=TRANSFER&limit=2&page=2");
        QCOMPARE(second.size(), 2);
        QCOMPARE(desk.array("GET", "income", "incomeType=TRANSFER&limit=2&page=3").size(), 1);
        QVERIFY(desk.array("GET", "income", "incomeType=TRANSFER&limit=2&page=4").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUsdmSettings)
#include "tst_usdm_settings.moc"
