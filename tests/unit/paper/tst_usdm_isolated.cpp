// Isolated margin of USD-M: a position with a wallet of its own, and nothing else at stake.
#include "core/binance_server/event_json.h"
#include "core/paper/account_json.h"
#include "tests/unit/paper/route_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

struct IsolatedDesk : Desk
{
    explicit IsolatedDesk(const char *wallet = "10000") : Desk(wallet)
    {
        if (code("POST", "marginType", "symbol=BTCUSDT&marginType=ISOLATED") != 200) {
            qFatal("isolated margin was refused");
        }
        bench.events.clear();
    }
    int buy(const char *quantity) { return code("POST", "order", QByteArray("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=") + quantity); }
    int sell(const char *quantity) { return code("POST", "order", QByteArray("symbol=BTCUSDT&side=SELL&type=MARKET&quantity=") + quantity); }
    QString own() { return bench.exchange.state().positions.at(kBtc).isolatedWallet.toString(); }
    QString cross() { return bench.exchange.state().crossWallet().toString(); }
    QJsonObject risk() { return array("GET", "/fapi/v3/positionRisk", "symbol=BTCUSDT").at(0).toObject(); }
};

} // namespace

class TestUsdmIsolated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTypeChangesOnAnEmptySymbolOnly()
    {
        Desk desk;
        const QByteArray isolated("symbol=BTCUSDT&marginType=ISOLATED");
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=80000&newClientOrderId=a");
        QCOMPARE(desk.code("POST", "marginType", isolated), -4047);
        QCOMPARE(desk.code("POST", "marginType", "symbol=ETHUSDT&marginType=ISOLATED"), 200);
        desk.object("DELETE", "allOpenOrders", "symbol=BTCUSDT");
        desk.object("POST", "algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=80000&quantity=0.01");
        QCOMPARE(desk.code("POST", "marginType", isolated), -4047);
        desk.object("DELETE", "algoOpenOrders", "symbol=BTCUSDT");
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01");
        QCOMPARE(desk.code("POST", "marginType", isolated), -4048);
        desk.object("POST", "order", "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01");
        desk.bench.events.clear();
        QCOMPARE(desk.code("POST", "marginType", isolated), 200);
        QCOMPARE(desk.bench.story(), QStringList{QStringLiteral("ACCOUNT MARGIN_TYPE_CHANGE")});
        QCOMPARE(desk.code("POST", "marginType", isolated), -4046);
        QCOMPARE(str(desk.array("GET", "symbolConfig", "symbol=BTCUSDT").at(0), "marginType"), QStringLiteral("ISOLATED"));
        QCOMPARE(desk.code("POST", "marginType", "symbol=BTCUSDT&marginType=CROSSED"), 200);
    }

    void theWalletComesAndGoesWithThePosition()
    {
        IsolatedDesk desk;
        QCOMPARE(desk.buy("0.1"), 0);                                  // 8400.01 at 20
        QCOMPARE(desk.own(), QStringLiteral("420.0005"));
        QCOMPARE(desk.cross(), QStringLiteral("9575.799495"));         // less the commission of 4.200005
        desk.bench.btc("84500", "84500.1");
        const QJsonObject risk = desk.risk();
        QCOMPARE(str(risk, "isolatedWallet"), QStringLiteral("420.00050000"));
        QCOMPARE(str(risk, "isolatedMargin"), QStringLiteral("469.99050000"));   // and 49.99 of unrealised profit
        QCOMPARE(desk.bench.exchange.balances().first().available.toString(), QStringLiteral("9575.799495"));
        QCOMPARE(desk.sell("0.025"), 0);
        QCOMPARE(desk.own(), QStringLiteral("315.000375"));
        QCOMPARE(desk.sell("0.075"), 0);
        QCOMPARE(desk.own(), QStringLiteral("0"));
        QCOMPARE(desk.cross(), desk.bench.wallet().toString());
        const QJsonArray moves = desk.array("GET", "positionMargin/history", "symbol=BTCUSDT");
        QCOMPARE(moves.size(), 3);
        QCOMPARE(str(moves.at(0), "deltaType"), QStringLiteral("TRADE"));
        QVERIFY(desk.bench.exchange.state().addsUp());
    }

    void eventsNameTheWallet()
    {
        IsolatedDesk desk;
        desk.buy("0.1");
        const auto event = std::get<AccountEvent>(desk.bench.events.at(2));
        const QJsonObject body = QJsonDocument::fromJson(accountUpdate(event, desk.bench.exchange)).object().value(QLatin1String("a")).toObject();
        const QJsonValue row = body.value(QLatin1String("P")).toArray().at(0);
        QCOMPARE(str(row, "mt"), QStringLiteral("isolated"));
        QCOMPARE(str(row, "iw"), QStringLiteral("420.0005"));
        QCOMPARE(str(body.value(QLatin1String("B")).toArray().at(0), "cw"), QStringLiteral("9575.79949500"));
        QCOMPARE(str(body.value(QLatin1String("B")).toArray().at(0), "wb"), QStringLiteral("9995.79999500"));
    }

    void marginIsAddedAndTakenBack()
    {
        IsolatedDesk desk("1000");
        QCOMPARE(desk.code("POST", "positionMargin", "symbol=ETHUSDT&amount=5&type=1"), -4049);
        QCOMPARE(desk.code("POST", "positionMargin", "symbol=BTCUSDT&amount=5&type=1"), -4054);
        desk.buy("0.1");
        desk.bench.events.clear();
        const QJsonObject added = desk.object("POST", "positionMargin", "symbol=BTCUSDT&amount=100.5&type=1");
        QCOMPARE(str(added, "code"), QStringLiteral("200"));
        QCOMPARE(str(added, "type"), QStringLiteral("1"));
        QCOMPARE(desk.own(), QStringLiteral("520.5005"));
        QCOMPARE(desk.bench.story(), QStringList{QStringLiteral("ACCOUNT MARGIN_TRANSFER")});
        QCOMPARE(desk.code("POST", "positionMargin", "symbol=BTCUSDT&amount=600&type=1"), -4050);
        // The initial margin stays: 420 at the mark, and 0.01 is lost there.
        QCOMPARE(desk.code("POST", "positionMargin", "symbol=BTCUSDT&amount=100.4906&type=2"), -4051);
        QCOMPARE(desk.code("POST", "positionMargin", "symbol=BTCUSDT&amount=100.4905&type=2"), 200);
        QCOMPARE(desk.own(), QStringLiteral("420.01"));
        QCOMPARE(desk.array("GET", "positionMargin/history", "symbol=BTCUSDT&type=2").size(), 1);
        QCOMPARE(desk.array("GET", "positionMargin/history", "symbol=BTCUSDT").size(), 3);
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT&leverage=10"), -4161);
        QCOMPARE(desk.code("POST", "leverage", "symbol=BTCUSDT&leverage=25"), 0);
    }

    void onlyThatPositionIsLiquidated()
    {
        IsolatedDesk desk;
        desk.buy("0.1");
        desk.object("POST", "order", "symbol=ETHUSDT&side=BUY&type=MARKET&quantity=1");
        desk.object("POST", "order", "symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=GTC&price=2900&quantity=1");
        // 420.0005 + 0.1 p - 8400.01 = 0.004 * 0.1 p
        QCOMPARE(str(desk.risk(), "liquidationPrice"), QStringLiteral("80120.6"));
        desk.bench.btc("80120.7", "80120.8");
        QCOMPARE(desk.bench.amount().toString(), QStringLiteral("0.1"));
        const Money before = desk.bench.exchange.state().crossWallet();
        desk.bench.btc("79000", "79000.1");                            // 83.9595 more than its wallet is lost
        QCOMPARE(desk.bench.amount().toString(), QStringLiteral("0"));
        QCOMPARE(desk.bench.amount(kEth).toString(), QStringLiteral("1"));
        QCOMPARE(desk.array("GET", "openOrders").size(), 1);
        QCOMPARE(desk.bench.exchange.state().crossWallet(), before);
        const QJsonArray cleared = desk.array("GET", "income", "incomeType=INSURANCE_CLEAR");
        QCOMPARE(str(cleared.at(0), "income"), QStringLiteral("83.95950000"));
        QVERIFY(str(desk.array("GET", "forceOrders").at(0), "clientOrderId").startsWith(QLatin1String("autoclose-")));
        QVERIFY(desk.bench.exchange.state().addsUp());
    }

    void aCrossLiquidationLeavesItAlone()
    {
        IsolatedDesk desk("1000");
        desk.buy("0.1");
        desk.object("POST", "order", "symbol=ETHUSDT&side=BUY&type=MARKET&quantity=3");
        desk.bench.quote(kEth, "2800", "2800.01", "2800", "2800");
        QCOMPARE(desk.bench.amount(kEth).toString(), QStringLiteral("0"));
        QCOMPARE(desk.bench.amount().toString(), QStringLiteral("0.1"));
        QVERIFY(!desk.bench.exchange.state().crossWallet().isNegative());
    }

    void fundingComesFromItsWallet()
    {
        IsolatedDesk desk;
        desk.buy("0.1");
        desk.bench.now = nextFundingAfter(desk.bench.now);
        desk.bench.events.clear();
        desk.bench.exchange.passTime();
        QCOMPARE(desk.own(), QStringLiteral("419.1605"));              // 0.84 of 8400
        const auto event = std::get<AccountEvent>(desk.bench.events.at(0));
        const QJsonObject body = QJsonDocument::fromJson(accountUpdate(event, desk.bench.exchange)).object().value(QLatin1String("a")).toObject();
        QCOMPARE(str(body, "S"), QStringLiteral("BTCUSDT"));
        QCOMPARE(str(body.value(QLatin1String("P")).toArray().at(0), "iw"), QStringLiteral("419.1605"));
    }

    void bothSidesOfAHedgeHaveTheirOwn()
    {
        IsolatedDesk desk;
        QCOMPARE(desk.code("POST", "positionSide/dual", "dualSidePosition=true"), 200);
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&positionSide=LONG&type=MARKET&quantity=0.1");
        desk.object("POST", "order", "symbol=BTCUSDT&side=SELL&positionSide=SHORT&type=MARKET&quantity=0.1");
        QCOMPARE(desk.code("POST", "positionMargin", "symbol=BTCUSDT&amount=5&type=1"), -4061);
        QCOMPARE(desk.code("POST", "positionMargin", "symbol=BTCUSDT&amount=5&type=1&positionSide=SHORT"), 200);
        QCOMPARE(desk.bench.exchange.state().position({kBtc, PositionSide::Short})->isolatedWallet.toString(), QStringLiteral("425"));
        desk.bench.btc("79000", "79000.1");
        QVERIFY(!desk.bench.exchange.state().position({kBtc, PositionSide::Long}));
        QVERIFY(desk.bench.exchange.state().position({kBtc, PositionSide::Short}));
    }

    void theFileKeepsIt()
    {
        IsolatedDesk desk;
        desk.buy("0.1");
        desk.object("POST", "positionMargin", "symbol=BTCUSDT&amount=5&type=1");
        const QByteArray bytes = toJson(desk.bench.exchange.state());
        const auto read = accountFromJson(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(toJson(*read), bytes);
        QCOMPARE(read->positions.at(kBtc).isolatedWallet.toString(), QStringLiteral("425.0005"));
        QVERIFY(read->isIsolated(kBtc));
        QCOMPARE(read->marginMoves.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestUsdmIsolated)
#include "tst_usdm_isolated.moc"
