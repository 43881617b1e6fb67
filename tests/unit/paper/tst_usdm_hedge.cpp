// Hedge mode of USD-M: a long and a short of one symbol side by side, each with its own orders.
#include "core/paper/account_json.h"
#include "tests/unit/paper/route_fixture.h"

#include "core/binance_server/event_json.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

QByteArray market(const char *side, const char *positionSide, const char *quantity)
{
    return QByteArray("symbol=BTCUSDT&type=MARKET&side=") + side + "&positionSide=" + positionSide + "&quantity=" + quantity;
}

struct HedgeDesk : Desk
{
    explicit HedgeDesk(const char *wallet = "100000") : Desk(wallet)
    {
        if (code("POST", "positionSide/dual", "dualSidePosition=true") != 200) {
            qFatal("hedge mode was refused");
        }
        bench.events.clear();
    }
    QString held(PositionSide side)
    {
        const PositionState *position = bench.exchange.state().position({kBtc, side});
        return position ? position->amount.toString() : QStringLiteral("flat");
    }
};

} // namespace

class TestUsdmHedge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModeChangesOnAnEmptyAccountOnly()
    {
        Desk desk;
        QCOMPARE(desk.object("GET", "positionSide/dual").value(QLatin1String("dualSidePosition")).toBool(true), false);
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=80000&newClientOrderId=a");
        QCOMPARE(desk.code("POST", "positionSide/dual", "dualSidePosition=true"), -4067);
        desk.object("DELETE", "order", "symbol=BTCUSDT&origClientOrderId=a");
        desk.object("POST", "algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=80000&quantity=0.01");
        QCOMPARE(desk.code("POST", "positionSide/dual", "dualSidePosition=true"), -4067);
        desk.object("DELETE", "algoOpenOrders", "symbol=BTCUSDT");
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01");
        QCOMPARE(desk.code("POST", "positionSide/dual", "dualSidePosition=true"), -4068);
        desk.object("POST", "order", "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01");
        QCOMPARE(desk.code("POST", "positionSide/dual", "dualSidePosition=true"), 200);
        QCOMPARE(desk.code("POST", "positionSide/dual", "dualSidePosition=true"), -4059);
        QCOMPARE(desk.object("GET", "accountConfig").value(QLatin1String("dualSidePosition")).toBool(), true);
        QCOMPARE(desk.code("POST", "positionSide/dual", "dualSidePosition=false"), 200);
    }

    void whatAnOrderMaySay_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<int>("code");
        const QByteArray order("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01");
        QTest::newRow("no side") << order << -4061;
        QTest::newRow("BOTH") << order + "&positionSide=BOTH" << -4061;
        QTest::newRow("no such side") << order + "&positionSide=UP" << -4060;
        QTest::newRow("reduceOnly") << order + "&positionSide=SHORT&reduceOnly=true" << -1106;
        QTest::newRow("nothing to close") << order + "&positionSide=SHORT" << -2022;
        QTest::newRow("opens") << order + "&positionSide=LONG" << 0;
    }

    void whatAnOrderMaySay()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(int, code);
        HedgeDesk desk;
        QCOMPARE(desk.code("POST", "order", parameters), code);
        QCOMPARE(desk.code("POST", "order/test", parameters), code);
    }

    void bothSidesAreHeldAndClosedApart()
    {
        HedgeDesk desk;
        QCOMPARE(desk.code("POST", "order", market("BUY", "LONG", "0.03")), 0);    // at 84000.1
        QCOMPARE(desk.code("POST", "order", market("SELL", "SHORT", "0.02")), 0);  // at 84000
        QCOMPARE(desk.held(PositionSide::Long), QStringLiteral("0.03"));
        QCOMPARE(desk.held(PositionSide::Short), QStringLiteral("-0.02"));
        desk.bench.btc("85000", "85000.1");
        const QJsonArray rows = desk.array("GET", "/fapi/v3/positionRisk", "symbol=BTCUSDT");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(str(rows.at(0), "positionSide"), QStringLiteral("LONG"));
        QCOMPARE(str(rows.at(0), "positionAmt"), QStringLiteral("0.030"));
        QCOMPARE(str(rows.at(0), "unRealizedProfit"), QStringLiteral("29.99700000"));
        QCOMPARE(str(rows.at(1), "positionSide"), QStringLiteral("SHORT"));
        QCOMPARE(str(rows.at(1), "positionAmt"), QStringLiteral("-0.020"));
        QCOMPARE(str(rows.at(1), "unRealizedProfit"), QStringLiteral("-20.00000000"));
        // 2550 and 1700 at 20: one does not offset the other.
        QCOMPARE(desk.bench.exchange.balances().first().positionInitialMargin.toString(), QStringLiteral("212.5"));
        // Closing takes what is there; nothing flips.
        QCOMPARE(desk.code("POST", "order", market("BUY", "SHORT", "0.05")), 0);
        QCOMPARE(desk.held(PositionSide::Short), QStringLiteral("flat"));
        QCOMPARE(desk.held(PositionSide::Long), QStringLiteral("0.03"));
        QCOMPARE(desk.code("POST", "order", market("SELL", "LONG", "0.01")), 0);
        QCOMPARE(desk.held(PositionSide::Long), QStringLiteral("0.02"));
        const QJsonArray trades = desk.array("GET", "userTrades", "symbol=BTCUSDT");
        QCOMPARE(str(trades.at(1), "positionSide"), QStringLiteral("SHORT"));
        QCOMPARE(str(trades.at(3), "positionSide"), QStringLiteral("LONG"));
        QCOMPARE(str(trades.at(3), "realizedPnl"), QStringLiteral("9.99900000"));
        QVERIFY(desk.bench.exchange.state().addsUp());
    }

    void flatRowsOfTheOlderVersions()
    {
        HedgeDesk desk;
        const QJsonArray rows = desk.array("GET", "/fapi/v2/positionRisk", "symbol=ETHUSDT");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(str(rows.at(0), "positionSide"), QStringLiteral("LONG"));
        QCOMPARE(str(rows.at(1), "positionSide"), QStringLiteral("SHORT"));
        QVERIFY(desk.array("GET", "/fapi/v3/positionRisk").isEmpty());
        desk.object("POST", "order", market("BUY", "LONG", "0.01"));
        for (const char *version : {"/fapi/v2/account", "/fapi/v3/account"}) {
            QStringList sides;
            for (const QJsonValue &row : desk.object("GET", version).value(QLatin1String("positions")).toArray()) {
                if (str(row, "symbol") == QLatin1String("BTCUSDT")) {
                    sides.append(str(row, "positionSide") + str(row, "positionAmt"));
                }
            }
            QCOMPARE(sides, (QStringList{QStringLiteral("LONG0.010"), QStringLiteral("SHORT0.000")}));
        }
        const QJsonObject places = desk.object("GET", "adlQuantile", "symbol=BTCUSDT").value(QLatin1String("adlQuantile")).toObject();
        QCOMPARE(str(places, "LONG"), QStringLiteral("1"));
        QVERIFY(places.contains(QLatin1String("HEDGE")) && !places.contains(QLatin1String("BOTH")));
    }

    void eventsNameTheSide()
    {
        HedgeDesk desk;
        desk.object("POST", "order", market("BUY", "LONG", "0.03"));
        QStringList told;
        for (const BackendEvent &event : desk.bench.events) {
            QByteArray text;
            if (const auto *order = std::get_if<OrderEvent>(&event)) {
                text = orderTradeUpdate(*order, {}, desk.bench.now);
                const QJsonObject body = QJsonDocument::fromJson(text).object().value(QLatin1String("o")).toObject();
                told.append(str(body, "x") + QLatin1Char(' ') + str(body, "ps"));
            } else if (const auto *account = std::get_if<AccountEvent>(&event)) {
                text = accountUpdate(*account, desk.bench.exchange);
                const QJsonObject body = QJsonDocument::fromJson(text).object().value(QLatin1String("a")).toObject();
                for (const QJsonValue &row : body.value(QLatin1String("P")).toArray()) {
                    told.append(str(row, "ps") + QLatin1Char(' ') + str(row, "pa"));
                }
            }
        }
        QCOMPARE(told, (QStringList{QStringLiteral("NEW LONG"), QStringLiteral("TRADE LONG"), QStringLiteral("LONG 0.030"), QStringLiteral("SHORT 0.000")}));
    }

    void closingOrdersKeepToTheirSide()
    {
        HedgeDesk desk;
        desk.object("POST", "order", market("BUY", "LONG", "0.03"));
        desk.object("POST", "order", market("SELL", "SHORT", "0.02"));
        // An opening short and a closing long at one price: only one is bound to what is held.
        const QByteArray near("symbol=BTCUSDT&type=LIMIT&timeInForce=GTC&price=85000&side=SELL");
        QCOMPARE(desk.code("POST", "order", near + "&positionSide=LONG&quantity=0.03&newClientOrderId=close"), 0);
        QCOMPARE(desk.code("POST", "order", near + "&positionSide=LONG&quantity=0.01"), -2022);
        QCOMPARE(desk.code("POST", "order", near + "&positionSide=SHORT&quantity=0.01&newClientOrderId=open"), 0);
        desk.object("POST", "order", market("BUY", "SHORT", "0.02"));
        QCOMPARE(str(desk.object("GET", "order", "symbol=BTCUSDT&origClientOrderId=close"), "status"), QStringLiteral("NEW"));
        QCOMPARE(desk.code("POST", "order", market("SELL", "LONG", "0.03")), -2022);   // all of it is spoken for
        desk.bench.btc("85000", "85000.1");
        QCOMPARE(desk.held(PositionSide::Long), QStringLiteral("flat"));
        QCOMPARE(desk.held(PositionSide::Short), QStringLiteral("-0.01"));
    }

    void amendedBySide()
    {
        HedgeDesk desk;
        desk.object("POST", "order", market("BUY", "LONG", "0.03"));
        desk.object("POST", "order", "symbol=BTCUSDT&type=LIMIT&timeInForce=GTC&price=85000&side=SELL&positionSide=LONG&quantity=0.01&newClientOrderId=a");
        QCOMPARE(desk.code("PUT", "order", "symbol=BTCUSDT&side=SELL&origClientOrderId=a&quantity=0.04&price=85000"), -2022);
        const QJsonObject amended = desk.object("PUT", "order", "symbol=BTCUSDT&side=SELL&origClientOrderId=a&quantity=0.03&price=85000");
        QCOMPARE(str(amended, "positionSide"), QStringLiteral("LONG"));
        QCOMPARE(str(amended, "origQty"), QStringLiteral("0.030"));
    }

    void conditionalOrdersBySide()
    {
        HedgeDesk desk;
        desk.object("POST", "order", market("BUY", "LONG", "0.03"));
        desk.object("POST", "order", market("SELL", "SHORT", "0.02"));
        const QByteArray stop("algoType=CONDITIONAL&symbol=BTCUSDT&type=STOP_MARKET&closePosition=true");
        QCOMPARE(desk.code("POST", "algoOrder", stop + "&side=BUY&positionSide=LONG&triggerPrice=85000"), -2022);
        QCOMPARE(desk.code("POST", "algoOrder", stop + "&side=SELL&positionSide=BOTH&triggerPrice=83000"), -4061);
        QCOMPARE(desk.code("POST", "algoOrder", stop + "&side=SELL&positionSide=LONG&triggerPrice=83000"), 0);
        QCOMPARE(desk.code("POST", "algoOrder", stop + "&side=BUY&positionSide=SHORT&triggerPrice=85000&clientAlgoId=other"), 0);
        QCOMPARE(desk.code("POST", "algoOrder", stop + "&side=SELL&positionSide=LONG&triggerPrice=82000"), -4130);
        desk.bench.btc("83000", "83000.1");
        QCOMPARE(desk.held(PositionSide::Long), QStringLiteral("flat"));
        QCOMPARE(desk.held(PositionSide::Short), QStringLiteral("-0.02"));
        QCOMPARE(desk.array("GET", "openAlgoOrders").size(), 1);
        desk.object("POST", "order", market("BUY", "SHORT", "0.02"));
        QCOMPARE(str(desk.object("GET", "algoOrder", "clientAlgoId=other"), "algoStatus"), QStringLiteral("EXPIRED"));
        QCOMPARE(str(desk.array("GET", "allAlgoOrders", "symbol=BTCUSDT").at(0), "positionSide"), QStringLiteral("LONG"));
    }

    void severalAtOnce()
    {
        HedgeDesk desk;
        const QByteArray orders = R"([{"symbol":"BTCUSDT","side":"BUY","positionSide":"LONG","type":"MARKET","quantity":"0.01"},)"
                                  R"({"symbol":"BTCUSDT","side":"SELL","positionSide":"SHORT","type":"MARKET","quantity":"0.02"},)"
                                  R"({"symbol":"BTCUSDT","side":"SELL","type":"MARKET","quantity":"0.02"}])";
        const QJsonArray rows = desk.array("POST", "batchOrders", "batchOrders=" + orders.toPercentEncoding());
        QCOMPARE(str(rows.at(0), "positionSide"), QStringLiteral("LONG"));
        QCOMPARE(str(rows.at(1), "positionSide"), QStringLiteral("SHORT"));
        QCOMPARE(str(rows.at(2), "code"), QStringLiteral("-4061"));
        QCOMPARE(str(desk.array("GET", "allOrders", "symbol=BTCUSDT").at(1), "positionSide"), QStringLiteral("SHORT"));
    }

    void bothSidesAreLiquidatedTogetherAndShareThePrice()
    {
        HedgeDesk desk("1000");
        desk.object("POST", "order", market("BUY", "LONG", "0.2"));
        desk.object("POST", "order", market("SELL", "SHORT", "0.01"));
        const QJsonArray rows = desk.array("GET", "/fapi/v3/positionRisk", "symbol=BTCUSDT");
        const QString price = str(rows.at(0), "liquidationPrice");
        QCOMPARE(str(rows.at(1), "liquidationPrice"), price);
        const Price due = Price::literal(price.toLatin1().constData());
        const Price tick = Price::literal("0.1");
        desk.bench.exchange.setMarket({kBtc, due + tick, due + tick, due + tick, due + tick});
        QCOMPARE(desk.held(PositionSide::Long), QStringLiteral("0.2"));
        desk.bench.exchange.setMarket({kBtc, due - tick, due - tick, due - tick, due - tick});
        QCOMPARE(desk.held(PositionSide::Long), QStringLiteral("flat"));
        QCOMPARE(desk.held(PositionSide::Short), QStringLiteral("flat"));
        const QJsonArray forced = desk.array("GET", "forceOrders");
        QCOMPARE(forced.size(), 2);
        QCOMPARE(str(forced.at(0), "positionSide"), QStringLiteral("LONG"));
        QVERIFY(desk.bench.exchange.state().addsUp());
    }

    void fundingIsPaidAndReceivedBySide()
    {
        HedgeDesk desk;
        desk.object("POST", "order", market("BUY", "LONG", "0.03"));
        desk.object("POST", "order", market("SELL", "SHORT", "0.02"));
        desk.bench.now = nextFundingAfter(desk.bench.now);
        desk.bench.exchange.passTime();
        const QJsonArray rows = desk.array("GET", "income", "incomeType=FUNDING_FEE");
        QCOMPARE(str(rows.at(0), "income"), QStringLiteral("-0.25200000"));
        QCOMPARE(str(rows.at(1), "income"), QStringLiteral("0.16800000"));
    }

    void theFileKeepsIt()
    {
        HedgeDesk desk;
        desk.object("POST", "order", market("BUY", "LONG", "0.03"));
        desk.object("POST", "order", market("SELL", "SHORT", "0.02"));
        desk.object("POST", "order", "symbol=BTCUSDT&type=LIMIT&timeInForce=GTC&price=85000&side=SELL&positionSide=LONG&quantity=0.01");
        desk.object("POST", "algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&type=STOP_MARKET&closePosition=true&side=BUY&positionSide=SHORT&triggerPrice=86000");
        const QByteArray bytes = toJson(desk.bench.exchange.state());
        const auto read = accountFromJson(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(toJson(*read), bytes);
        Bench other;
        QVERIFY(other.exchange.restore(*read).has_value());
        QVERIFY(other.exchange.hedgeMode());
        QCOMPARE(other.exchange.state().position({kBtc, PositionSide::Short})->amount.toString(), QStringLiteral("-0.02"));
        QVERIFY(other.exchange.openAlgoOrders(kBtc).first().positionSide == PositionSide::Short);
        QVERIFY(other.exchange.openOrders(kBtc).first().positionSide == PositionSide::Long);
        QVERIFY(other.exchange.userTrades({}).first().positionSide == PositionSide::Long);
    }
};

QTEST_GUILESS_MAIN(TestUsdmHedge)
#include "tst_usdm_hedge.moc"
