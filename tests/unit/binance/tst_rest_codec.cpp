// REST answers: the documented shapes, and what happens to each of them when a key is missing, malformed or unknown.
#include "core/binance/usdm/rest_codec.h"
#include "tests/unit/binance/usdm_fixtures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace bw::binance::testing;
using namespace bw::binance::usdm;
using namespace bw::trading;
using bw::base::ErrorCode;

namespace {

QJsonDocument parse(const QByteArray &text)
{
    return QJsonDocument::fromJson(text);
}

QJsonValue objectOf(const QByteArray &text)
{
    return parse(text).object();
}

QJsonValue without(const QByteArray &text, const QString &key)
{
    QJsonObject object = parse(text).object();
    object.remove(key);
    return object;
}

QJsonValue with(const QByteArray &text, const QString &key, const QJsonValue &value)
{
    QJsonObject object = parse(text).object();
    object.insert(key, value);
    return object;
}

QByteArray listOf(const QByteArray &text)
{
    return '[' + text + ']';
}

} // namespace

class TestRestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order()
    {
        const auto order = decodeOrder(objectOf(kUsdmOrder));
        QVERIFY(order);
        QCOMPARE(order->symbol.text(), QStringLiteral("BTCUSDT"));
        QCOMPARE(order->clientId.text(), QStringLiteral("bw-f-000021"));
        QCOMPARE(order->venueId.value(), std::int64_t(412345678901));
        QCOMPARE(order->side, Side::Buy);
        QCOMPARE(order->type, OrderType::Limit);
        QCOMPARE(order->status, OrderStatus::PartiallyFilled);
        QVERIFY(!order->reduceOnly);
        QCOMPARE(order->quantity.toString(), QStringLiteral("0.01"));
        QCOMPARE(order->executed.toString(), QStringLiteral("0.004"));
        QCOMPARE(order->price.toString(), QStringLiteral("84000"));
        QVERIFY(order->averagePrice.isZero()); // not stated since 2026-06-30
        QCOMPARE(order->updatedAt.ms(), std::int64_t(1795000000456));
    }

    void orderVariants()
    {
        QCOMPARE(decodeOrder(with(kUsdmOrder, QStringLiteral("avgPrice"), QStringLiteral("83999.1234567890123456789")))->averagePrice.toString(),
                 QStringLiteral("83999.123456789012345679"));
        QCOMPARE(decodeOrder(with(kUsdmOrder, QStringLiteral("orderId"), QJsonValue(qint64(9007199254740993))))->venueId.value(),
                 std::int64_t(9007199254740993)); // never through double
        QVERIFY(decodeOrder(with(kUsdmOrder, QStringLiteral("closePosition"), true))->reduceOnly);
        QCOMPARE(decodeOrder(with(kUsdmOrder, QStringLiteral("status"), QStringLiteral("EXPIRED_IN_MATCH")))->status, OrderStatus::Expired);
        QCOMPARE(decodeOrder(with(kUsdmOrder, QStringLiteral("type"), QStringLiteral("LIQUIDATION")))->type, OrderType::Limit);
        QVERIFY(decodeOrder(with(kUsdmOrder, QStringLiteral("brandNew"), QStringLiteral("x"))));
        QVERIFY(decodeOrder(with(kUsdmOrder, QStringLiteral("clientOrderId"), QString()))); // another program's order may have none
    }

    void orderWithoutARequiredKey_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"orderId", "symbol", "status", "clientOrderId", "price", "origQty", "executedQty", "type",
                                "reduceOnly", "side", "updateTime"}) {
            QTest::newRow(key) << QString::fromLatin1(key);
        }
    }
    void orderWithoutARequiredKey()
    {
        QFETCH(QString, key);
        const auto order = decodeOrder(without(kUsdmOrder, key));
        QVERIFY(!order);
        QCOMPARE(order.error().code, ErrorCode::Protocol);
        QVERIFY2(order.error().message.contains(key), qPrintable(order.error().message));
    }

    void malformedOrder_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("price as number", "price", 84000.5);
        row("price with exponent", "price", QStringLiteral("8.4e4"));
        row("price not a number", "price", QStringLiteral("NaN"));
        row("price empty", "price", QString());
        row("quantity negative", "origQty", QStringLiteral("-1"));
        row("executed negative", "executedQty", QStringLiteral("-1"));
        row("id as text", "orderId", QStringLiteral("412"));
        row("id fractional", "orderId", 1.5);
        row("id zero", "orderId", 0);
        row("status unknown", "status", QStringLiteral("PERHAPS"));
        row("side unknown", "side", QStringLiteral("HOLD"));
        row("flag as text", "reduceOnly", QStringLiteral("false"));
        row("time zero", "updateTime", 0);
        row("average garbage", "avgPrice", QStringLiteral("x"));
        row("symbol empty", "symbol", QString());
    }
    void malformedOrder()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QVERIFY(!decodeOrder(with(kUsdmOrder, key, value)));
    }

    void algoOrder()
    {
        const auto order = decodeAlgoOrder(objectOf(kUsdmAlgoOrder));
        QVERIFY(order);
        QCOMPARE(order->algoId.value(), std::int64_t(3000000000012345));
        QCOMPARE(order->clientId.text(), QStringLiteral("bw-sl-000007"));
        QCOMPARE(order->type, ConditionalType::StopMarket);
        QCOMPARE(order->status, AlgoStatus::New);
        QCOMPARE(order->triggerPrice.toString(), QStringLiteral("82000"));
        QVERIFY(order->closePosition);
        QVERIFY(order->isExit());
        QVERIFY(order->quantity.isZero());
    }

    void onlyAStopMarketCountsAsAStop()
    {
        for (const char *type : {"STOP", "TRAILING_STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "SOMETHING_NEW"}) {
            const auto order = decodeAlgoOrder(with(kUsdmAlgoOrder, QStringLiteral("orderType"), QString::fromLatin1(type)));
            QVERIFY(order);
            QCOMPARE(order->type, ConditionalType::TakeProfitMarket);
        }
        QVERIFY(decodeAlgoOrder(with(parse(QJsonDocument(with(kUsdmAlgoOrder, QStringLiteral("orderType"), QStringLiteral("TRAILING_STOP_MARKET")).toObject()).toJson()).toJson(),
                                     QStringLiteral("triggerPrice"), QString())));
    }

    void malformedAlgoOrder_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *key, const QJsonValue &value) { QTest::newRow(key) << QString::fromLatin1(key) << value; };
        row("algoId", 0);
        row("clientAlgoId", QJsonValue());
        row("orderType", QString());
        row("symbol", QJsonValue());
        row("side", QStringLiteral("UP"));
        row("algoStatus", QStringLiteral("LOST"));
        row("triggerPrice", QStringLiteral("0"));
        row("quantity", QStringLiteral("-1"));
        row("closePosition", QStringLiteral("true"));
        row("reduceOnly", QJsonValue());
        row("updateTime", QStringLiteral("1"));
    }
    void malformedAlgoOrder()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QVERIFY(!decodeAlgoOrder(with(kUsdmAlgoOrder, key, value)));
    }

    void listsAreAllOrNothing()
    {
        QCOMPARE(decodeOrders(parse("[]"))->size(), 0);
        QCOMPARE(decodeOrders(parse(listOf(kUsdmOrder + ',' + kUsdmOrder)))->size(), 2);
        QVERIFY(!decodeOrders(parse(listOf(kUsdmOrder + ",{}"))));
        QVERIFY(!decodeOrders(parse(listOf(kUsdmOrder + ",7"))));
        QVERIFY(!decodeOrders(parse(kUsdmOrder)));
        QVERIFY(!decodeAlgoOrders(parse("{}")));
        QCOMPARE(decodeAlgoOrders(parse(listOf(kUsdmAlgoOrder)))->size(), 1);
    }

    void positions()
    {
        const auto all = decodePositions(parse(listOf(kUsdmPosition + R"(,{"symbol":"ETHUSDT","positionAmt":"0.000","entryPrice":"0.0"})")));
        QVERIFY(all);
        QCOMPARE(all->size(), 1); // flat rows are no positions
        QCOMPARE(all->first().amount.toString(), QStringLiteral("-0.25"));
        QCOMPARE(all->first().entryPrice.toString(), QStringLiteral("84300"));
        QVERIFY(!decodePositions(parse(listOf(R"({"symbol":"ETHUSDT","positionAmt":"1","entryPrice":"0.0"})"))));
        QVERIFY(!decodePositions(parse(listOf(R"({"symbol":"ETHUSDT","entryPrice":"1"})"))));
        QVERIFY(!decodePositions(parse(listOf(R"({"positionAmt":"1","entryPrice":"1"})"))));
    }

    void wallet()
    {
        const QByteArray rows = R"([{"asset":"BNB","balance":""},{"asset":"USDT","balance":"12000.50000000"}])";
        QCOMPARE(decodeWallet(parse(rows), QStringLiteral("USDT"))->toString(), QStringLiteral("12000.5"));
        QVERIFY(!decodeWallet(parse(rows), QStringLiteral("USDC")));
        QVERIFY(!decodeWallet(parse(rows), QStringLiteral("BNB"))); // an empty string is no balance
        QVERIFY(!decodeWallet(parse("{}"), QStringLiteral("USDT")));
    }

    void smallAnswers()
    {
        QCOMPARE(*decodePositionMode(parse(R"({"dualSidePosition":true})")), PositionMode::Hedge);
        QCOMPARE(*decodePositionMode(parse(R"({"dualSidePosition":false})")), PositionMode::OneWay);
        QVERIFY(!decodePositionMode(parse(R"({"dualSidePosition":"false"})")));
        QVERIFY(!decodePositionMode(parse("[]")));
        QCOMPARE(decodeServerTime(parse(R"({"serverTime":1795000000000})"))->ms(), std::int64_t(1795000000000));
        QVERIFY(!decodeServerTime(parse("{}")));
        QCOMPARE(*decodeListenKey(parse(R"({"listenKey":"k"})")), QStringLiteral("k"));
        QVERIFY(!decodeListenKey(parse(R"({"listenKey":""})")));
        QVERIFY(decodeDone(parse(R"({"code":200,"msg":"done"})")));
        QVERIFY(decodeDone(parse(R"({"algoId":1,"code":"200","msg":"success"})")));
        QVERIFY(!decodeDone(parse(R"({"code":201})")));
        QVERIFY(!decodeDone(parse("{}")));
        QVERIFY(!decodeDone(parse("[]")));
    }

    void bestPricesOfTheWantedSymbols()
    {
        const QSet<Symbol> wanted{Symbol(QStringLiteral("BTCUSDT"))};
        const QByteArray rows = R"([{"symbol":"ODDUSDT","bidPrice":7},{"symbol":"BTCUSDT","bidPrice":"84250.10","bidQty":"3.5","askPrice":"84250.20","askQty":"1","time":1795000000100},5])";
        const auto ticks = decodeBookTickers(parse(rows), wanted);
        QVERIFY(ticks && ticks->size() == 1);
        QCOMPARE(ticks->first().symbol.text(), QStringLiteral("BTCUSDT"));
        QCOMPARE(ticks->first().bid.toString(), QStringLiteral("84250.1"));
        QCOMPARE(ticks->first().ask.toString(), QStringLiteral("84250.2"));
        QCOMPARE(ticks->first().at.ms(), std::int64_t(1795000000100));
        QVERIFY(decodeBookTickers(parse(QByteArray(rows).replace("84250.20", "0")), wanted)->isEmpty());
        QVERIFY(decodeBookTickers(parse("[]"), wanted)->isEmpty());
        QVERIFY(!decodeBookTickers(parse("{}"), wanted));
        QVERIFY(!decodeBookTickers(parse("<html>"), wanted));
        QVERIFY(!decodeBookTickers(parse(QByteArray(rows).replace("84250.20", "dear")), wanted));
        QVERIFY(!decodeBookTickers(parse(QByteArray(rows).replace("askPrice", "asked")), wanted));
    }

    void marksOfTheWantedSymbols()
    {
        const QSet<Symbol> wanted{Symbol(QStringLiteral("BTCUSDT"))};
        const QByteArray rows = R"([{"symbol":"ODDUSDT"},{"symbol":"BTCUSDT","markPrice":"84251.63000000","indexPrice":"84250.80495970","time":1795000000000}])";
        const auto ticks = decodePremiumIndexes(parse(rows), wanted);
        QVERIFY(ticks && ticks->size() == 1);
        QCOMPARE(ticks->first().mark.toString(), QStringLiteral("84251.63"));
        QCOMPARE(ticks->first().index.toString(), QStringLiteral("84250.8049597"));
        QVERIFY(decodePremiumIndexes(parse(QByteArray(rows).replace("84251.63000000", "0.00000000")), wanted)->isEmpty());
        QVERIFY(!decodePremiumIndexes(parse(QByteArray(rows).replace("84251.63000000", "high")), wanted));
        QVERIFY(!decodePremiumIndexes(parse("{}"), wanted));
    }

    void income()
    {
        const QByteArray transfer = R"({"symbol":"","incomeType":"TRANSFER","income":"500.0","asset":"USDT","info":"TRANSFER","time":1795010000000,"tranId":968932239201,"tradeId":""})";
        const auto rows = decodeIncome(parse(listOf(kUsdmIncome + ',' + transfer)));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().row.amount.toString(), QStringLiteral("-1.23456789"));
        QCOMPARE(rows->first().row.tranId, std::int64_t(968932239200));
        QCOMPARE(rows->first().row.at.ms(), std::int64_t(1795017600000));
        QVERIFY(rows->last().row.symbol.isEmpty());
        QVERIFY(rows->first().key != rows->last().key);
        QVERIFY(!decodeIncome(parse(listOf(R"({"symbol":"","incomeType":"TRANSFER","income":500,"asset":"USDT","time":1,"tranId":1})"))));
    }

    void instruments()
    {
        const auto info = decodeExchangeInfo(parse(kUsdmInfo), QStringLiteral("USDT"));
        QVERIFY(info);
        QCOMPARE(info->weightPerMinute, 2400);
        QStringList rates;
        for (const bw::exchange::RateWindow &rate : info->rates) {
            rates.append(QStringLiteral("%1 %2 %3").arg(int(rate.kind)).arg(rate.window.count()).arg(rate.limit));
        }
        QCOMPARE(rates, (QStringList{QStringLiteral("1 60000 2400"), QStringLiteral("2 60000 1200")}));
        QVERIFY(info->refused.isEmpty());
        const Instrument btc = info->instruments->value(Symbol(QStringLiteral("BTCUSDT")));
        QCOMPARE(btc.status, InstrumentStatus::Trading);
        QCOMPARE(btc.tickSize.toString(), QStringLiteral("0.1"));
        QCOMPARE(btc.stepSize.toString(), QStringLiteral("0.001"));
        QCOMPARE(btc.maxMarketQuantity.toString(), QStringLiteral("120"));
        QCOMPARE(btc.minNotional.toString(), QStringLiteral("50"));
        QCOMPARE(btc.priceMultiplierUp.toString(), QStringLiteral("1.05"));
        QCOMPARE(btc.priceMultiplierDown.toString(), QStringLiteral("0.95"));
        QCOMPARE(btc.maxOpenOrders, 200);
    }

    void otherMarginAssetsAreSkipped()
    {
        const QByteArray usdc = QByteArray(kUsdmInfo).replace("\"marginAsset\":\"USDT\"", "\"marginAsset\":\"USDC\"");
        const auto info = decodeExchangeInfo(parse(usdc), QStringLiteral("USDT"));
        QVERIFY(info);
        QVERIFY(info->instruments->isEmpty());
        QVERIFY(info->refused.isEmpty());
    }

    void anInstrumentThatMakesNoSenseIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("tick zero") << QByteArray("\"tickSize\":\"0.10\"") << QByteArray("\"tickSize\":\"0\"");
        QTest::newRow("step garbage") << QByteArray("\"maxQty\":\"1000\",\"stepSize\":\"0.001\"") << QByteArray("\"maxQty\":\"1000\",\"stepSize\":\"x\"");
        QTest::newRow("no market lot") << QByteArray("MARKET_LOT_SIZE") << QByteArray("OTHER");
        QTest::newRow("no notional") << QByteArray("MIN_NOTIONAL") << QByteArray("OTHER");
        QTest::newRow("limits too large") << QByteArray("\"maxPrice\":\"4529764\"") << QByteArray("\"maxPrice\":\"99999999999999999\"");
    }
    void anInstrumentThatMakesNoSenseIsRefusedByName()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray text = QByteArray(kUsdmInfo).replace(from, to);
        QVERIFY(text != kUsdmInfo);
        const auto info = decodeExchangeInfo(parse(text), QStringLiteral("USDT"));
        QVERIFY(info);
        QVERIFY(info->instruments->isEmpty());
        QCOMPARE(info->refused.size(), 1);
        QVERIFY(info->refused.first().contains(QStringLiteral("BTCUSDT")));
    }

    void anythingButTradingIsNotTrading()
    {
        const QByteArray halted = QByteArray(kUsdmInfo).replace("\"status\":\"TRADING\"", "\"status\":\"TRADING_CANCEL_ONLY\"");
        const auto info = decodeExchangeInfo(parse(halted), QStringLiteral("USDT"));
        QCOMPARE(info->instruments->value(Symbol(QStringLiteral("BTCUSDT"))).status, InstrumentStatus::NotTrading);
    }

    void noSymbolsIsAnError()
    {
        QVERIFY(!decodeExchangeInfo(parse("{}"), QStringLiteral("USDT")));
        QVERIFY(!decodeExchangeInfo(parse("[]"), QStringLiteral("USDT")));
    }

    void leverages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count"); // -1: not usable
        QTest::newRow("two") << QByteArray(R"([{"symbol":"BTCUSDT","marginType":"CROSSED","isAutoAddMargin":false,"leverage":5,"maxNotionalValue":"1000000"},{"symbol":"ETHUSDT","leverage":125}])") << 2;
        QTest::newRow("none") << QByteArray("[]") << 0;
        QTest::newRow("an object") << QByteArray(R"({"symbol":"BTCUSDT","leverage":5})") << -1;
        QTest::newRow("zero") << QByteArray(R"([{"symbol":"BTCUSDT","leverage":0}])") << -1;
        QTest::newRow("text") << QByteArray(R"([{"symbol":"BTCUSDT","leverage":"five"}])") << -1;
        QTest::newRow("absurd") << QByteArray(R"([{"symbol":"BTCUSDT","leverage":1001}])") << -1;
        QTest::newRow("no symbol") << QByteArray(R"([{"leverage":5}])") << -1;
    }

    void leverages()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, count);
        const auto all = decodeSymbolConfigs(QJsonDocument::fromJson(body));
        QCOMPARE(all.has_value(), count >= 0);
        if (count == 2) {
            QCOMPARE(all->leverage.value(Symbol(QStringLiteral("BTCUSDT"))), 5);
            QCOMPARE(all->leverage.value(Symbol(QStringLiteral("ETHUSDT"))), 125);
        }
    }

    void marginTypes()
    {
        const auto all = decodeSymbolConfigs(QJsonDocument::fromJson(R"([{"symbol":"BTCUSDT","leverage":5,"marginType":"ISOLATED"},
            {"symbol":"ETHUSDT","leverage":5,"marginType":"CROSSED"},{"symbol":"XRPUSDT","leverage":5,"marginType":"SHARED"},{"symbol":"BNBUSDT","leverage":5}])"));
        QVERIFY(all.has_value());
        QCOMPARE(all->leverage.size(), 4); // a margin type that is not understood takes no leverage with it
        QCOMPARE(all->marginTypes, (QHash<Symbol, MarginType>{{Symbol(QStringLiteral("BTCUSDT")), MarginType::Isolated},
                                                              {Symbol(QStringLiteral("ETHUSDT")), MarginType::Cross}}));
    }

    void leverageSet_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("done");
        QTest::newRow("set") << QByteArray(R"({"symbol":"BTCUSDT","leverage":3,"maxNotionalValue":"1000000"})") << true;
        QTest::newRow("another number") << QByteArray(R"({"symbol":"BTCUSDT","leverage":20,"maxNotionalValue":"1000000"})") << false;
        QTest::newRow("another symbol") << QByteArray(R"({"symbol":"ETHUSDT","leverage":3,"maxNotionalValue":"1000000"})") << false;
        QTest::newRow("impossible") << QByteArray(R"({"symbol":"BTCUSDT","leverage":0})") << false;
        QTest::newRow("nothing") << QByteArray("{}") << false;
        QTest::newRow("a list") << QByteArray(R"([{"symbol":"BTCUSDT","leverage":3}])") << false;
    }

    void leverageSet()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, done);
        QCOMPARE(decodeLeverageSet(QJsonDocument::fromJson(body), Symbol(QStringLiteral("BTCUSDT")), 3).has_value(), done);
    }
};

QTEST_GUILESS_MAIN(TestRestCodec)
#include "tst_rest_codec.moc"
