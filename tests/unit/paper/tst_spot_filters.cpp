// What the spot exchange refuses, with which number and text, and that a refusal changes nothing.
#include "tests/unit/paper/spot_fixture.h"

using namespace bw::paper::spot;
using namespace bw::paper::spot::testing;
using bw::trading::Ratio;

namespace {

using Change = std::function<void(NewSpotOrder &)>;

QList<SpotInstrument> strict()
{
    SpotInstrument one = spotInstruments().first();
    one.common.maxOpenOrders = 4;
    one.maxAlgoOrders = 2;
    one.maxIcebergOrders = 1;
    one.icebergParts = 10;
    one.maxPosition = Quantity::literal("3");
    one.maxNotional = Money::literal("90000");
    one.bid = {Ratio::literal("1.1"), Ratio::literal("0.5")};
    one.ask = {Ratio::literal("2"), Ratio::literal("0.9")};
    one.allowedStp = {StpMode::ExpireMaker, StpMode::None};
    return {one};
}

const NewSpotOrder good = SpotBench::limit(Side::Buy, "0.01", "83000");
const NewSpotOrder sell = SpotBench::limit(Side::Sell, "0.01", "85000");
const NewSpotOrder market = SpotBench::order(Side::Buy, SpotOrderType::Market, "0.01");
const NewSpotOrder stop = SpotBench::order(Side::Sell, SpotOrderType::StopLoss, "0.01", nullptr, "83000");

void row(const char *name, NewSpotOrder order, const char *answer, const Change &change = {})
{
    if (change) {
        change(order);
    }
    QTest::newRow(name) << order << QString::fromLatin1(answer);
}

Change price(const char *text)
{
    return [text](NewSpotOrder &o) { o.price = Price::literal(text); };
}
Change size(const char *text)
{
    return [text](NewSpotOrder &o) { o.quantity = Quantity::literal(text); };
}
Change stopAt(const char *text)
{
    return [text](NewSpotOrder &o) { o.stopPrice = Price::literal(text); };
}

void parameterRows()
{
    row("good", good, "accepted");
    row("good sell", sell, "accepted");
    row("good market", market, "accepted");
    row("good stop", stop, "accepted");
    row("symbol", good, "-1121 Invalid symbol.", [](NewSpotOrder &o) { o.symbol = Symbol(QStringLiteral("DOGEUSDT")); });
    row("client id", good, "-1100 Illegal characters found in parameter 'newClientOrderId'; legal range is '^[a-zA-Z0-9-_]{1,36}$'.",
        [](NewSpotOrder &o) { o.clientId = ClientOrderId(QStringLiteral("a.b")); });
    row("client id too long", good, "-1100 Illegal characters found in parameter 'newClientOrderId'; legal range is '^[a-zA-Z0-9-_]{1,36}$'.",
        [](NewSpotOrder &o) { o.clientId = ClientOrderId(QString(37, QLatin1Char('a'))); });
    row("client id at its longest", good, "accepted", [](NewSpotOrder &o) { o.clientId = ClientOrderId(QString(36, QLatin1Char('_'))); });
    row("no timeInForce", good, "-1102 Mandatory parameter 'timeInForce' was not sent, was empty/null, or malformed.",
        [](NewSpotOrder &o) { o.timeInForce.reset(); });
    row("timeInForce at market", market, "-1106 Parameter 'timeInForce' sent when not required.",
        [](NewSpotOrder &o) { o.timeInForce = TimeInForce::Gtc; });
    row("gtx", good, "-1115 Invalid timeInForce.", [](NewSpotOrder &o) { o.timeInForce = TimeInForce::Gtx; });
    row("no price", good, "-1102 Mandatory parameter 'price' was not sent, was empty/null, or malformed.", [](NewSpotOrder &o) { o.price.reset(); });
    row("price at market", market, "-1106 Parameter 'price' sent when not required.", price("83000"));
    row("stopPrice on a limit", good, "-1106 Parameter 'stopPrice' sent when not required.", stopAt("83000"));
    row("trailingDelta on a limit", good, "-1106 Parameter 'trailingDelta' sent when not required.", [](NewSpotOrder &o) { o.trailingBips = 10; });
    row("stop without a trigger", stop, "-1102 Mandatory parameter 'stopPrice' was not sent, was empty/null, or malformed.",
        [](NewSpotOrder &o) { o.stopPrice.reset(); });
    row("no quantity", good, "-1102 Mandatory parameter 'quantity' was not sent, was empty/null, or malformed.",
        [](NewSpotOrder &o) { o.quantity.reset(); });
    row("two sizes", market, "-1106 Parameter 'quoteOrderQty' sent when not required.", [](NewSpotOrder &o) { o.quoteQuantity = Money::literal("10"); });
    row("quantity zero", good, "-1013 Invalid quantity.", size("0"));
    row("price zero", good, "-1013 Invalid price.", price("0"));
    row("price too precise", good, "-1111 Parameter 'price' has too much precision.", price("83000.000000001"));
    row("quantity too precise", good, "-1111 Parameter 'quantity' has too much precision.", size("0.010000001"));
    row("quoteOrderQty too precise", market, "-1111 Parameter 'quoteOrderQty' has too much precision.", [](NewSpotOrder &o) {
        o.quantity.reset();
        o.quoteQuantity = Money::literal("10.000000001");
    });
}

void filterRows()
{
    row("price off the tick", good, "-1013 Filter failure: PRICE_FILTER", price("83000.005"));
    row("stop off the tick", stop, "-1013 Filter failure: PRICE_FILTER", stopAt("83000.005"));
    row("buy above its band", good, "-1013 Filter failure: PERCENT_PRICE_BY_SIDE", price("92400.01"));
    row("buy at its band", good, "accepted", price("92400"));
    row("buy below its band", good, "-1013 Filter failure: PERCENT_PRICE_BY_SIDE", price("41999.99"));
    row("sell below its band", sell, "-1013 Filter failure: PERCENT_PRICE_BY_SIDE", price("75599.99"));
    row("sell high in its band", sell, "accepted", price("168000"));
    row("off the step", good, "-1013 Filter failure: LOT_SIZE", size("0.010005"));
    row("below the lot", good, "-1013 Filter failure: LOT_SIZE", size("0.000005"));
    row("above the lot", good, "-1013 Filter failure: LOT_SIZE", size("9000.00001"));
    row("above the market lot", market, "-1013 Filter failure: MARKET_LOT_SIZE", size("120.00001"));
    row("too small a value", good, "-1013 Filter failure: NOTIONAL", size("0.00006"));
    row("just value enough", good, "accepted", size("0.00007"));
    row("too small a value at market", market, "-1013 Filter failure: NOTIONAL", size("0.00005"));
    row("too great a value", good, "-1013 Filter failure: NOTIONAL", size("1.09"));
    row("great at market", market, "accepted", size("0.99"));
    row("too little by quote", market, "-1013 Filter failure: NOTIONAL", [](NewSpotOrder &o) {
        o.quantity.reset();
        o.quoteQuantity = Money::literal("4.99");
    });
    row("iceberg at market", market, "-1106 Parameter 'icebergQty' sent when not required.",
        [](NewSpotOrder &o) { o.icebergQuantity = Quantity::literal("0.001"); });
    row("iceberg not gtc", good, "-1160 Parameter 'icebergQty' is not supported if `aboveTimeInForce`/`belowTimeInForce` is not GTC.", [](NewSpotOrder &o) {
        o.icebergQuantity = Quantity::literal("0.001");
        o.timeInForce = TimeInForce::Ioc;
    });
    row("iceberg in too many parts", good, "-1013 Filter failure: ICEBERG_PARTS", [](NewSpotOrder &o) { o.icebergQuantity = Quantity::literal("0.00099"); });
    row("iceberg in ten parts", good, "accepted", [](NewSpotOrder &o) { o.icebergQuantity = Quantity::literal("0.001"); });
    row("iceberg too large", good, "-2010 IcebergQty exceeds QTY.", [](NewSpotOrder &o) { o.icebergQuantity = Quantity::literal("0.02"); });
    row("trailing too tight", stop, "-1013 Filter failure: TRAILING_DELTA", [](NewSpotOrder &o) { o.trailingBips = 9; });
    row("trailing too wide", stop, "-1013 Filter failure: TRAILING_DELTA", [](NewSpotOrder &o) { o.trailingBips = 2001; });
    row("self-trade mode", good, "-1013 This symbol does not allow the specified self-trade prevention mode.",
        [](NewSpotOrder &o) { o.stp = StpMode::Decrement; });
    row("position", good, "-1013 Filter failure: MAX_POSITION", size("1.00001"));
    row("triggers at once", stop, "-2010 Order would trigger immediately.", stopAt("84000"));
    row("takes at once", SpotBench::order(Side::Buy, SpotOrderType::LimitMaker, "0.01", "84000.01"), "-2010 Order would immediately match and take.");
    row("post-only below", SpotBench::order(Side::Buy, SpotOrderType::LimitMaker, "0.01", "84000"), "accepted");
}

} // namespace

class TestSpotFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<NewSpotOrder>("order");
        QTest::addColumn<QString>("answer");
        parameterRows();
        filterRows();
    }
    void refusals()
    {
        QFETCH(NewSpotOrder, order);
        QFETCH(QString, answer);
        SpotBench bench(SpotBench::quiet(), strict());
        const QString usdt = bench.balance(bench.account, "USDT");
        QCOMPARE(bench.exchange.test(bench.account, order).has_value(), answer != QLatin1String("accepted"));
        QCOMPARE(bench.refusal(order), answer);
        if (answer != QLatin1String("accepted")) {
            QCOMPARE(bench.balance(bench.account, "USDT"), usdt);
            QCOMPARE(bench.said(), QString());
            QCOMPARE(bench.exchange.openCount(bench.account), std::size_t(0));
        }
    }

    void fundsAreAskedFor()
    {
        SpotBench bench;
        const QString poor = QStringLiteral("-2010 Account has insufficient balance for requested action.");
        QCOMPARE(bench.refusal(bench.limit(Side::Buy, "1.2", "83333.34")), poor);   // 100000.008
        QCOMPARE(bench.refusal(bench.limit(Side::Buy, "1.2", "83333.33")), QStringLiteral("accepted"));
        QCOMPARE(bench.refusal(bench.order(Side::Sell, SpotOrderType::Market, "2.00001")), poor);
        QCOMPARE(bench.refusal(bench.order(Side::Sell, SpotOrderType::StopLoss, "2", nullptr, "80000")), QStringLiteral("accepted"));
        QCOMPARE(bench.refusal(bench.order(Side::Sell, SpotOrderType::Market, "0.001")), poor);
        QCOMPARE(bench.refusal(bench.order(Side::Buy, SpotOrderType::Market, "0.001")), poor);
    }

    void countsOfOpenOrders()
    {
        SpotBench bench(SpotBench::quiet(), strict());
        const NewSpotOrder plain = SpotBench::limit(Side::Buy, "0.01", "83000");
        NewSpotOrder iceberg = plain;
        iceberg.icebergQuantity = Quantity::literal("0.005");
        const SpotOrder first = bench.placed(bench.account, stop);
        (void)bench.placed(bench.account, stop);
        QCOMPARE(bench.refusal(stop), QStringLiteral("-1013 Filter failure: MAX_NUM_ALGO_ORDERS"));
        (void)bench.placed(bench.account, iceberg);
        QCOMPARE(bench.refusal(iceberg), QStringLiteral("-1013 Filter failure: MAX_NUM_ICEBERG_ORDERS"));
        (void)bench.placed(bench.account, plain);
        QCOMPARE(bench.refusal(plain), QStringLiteral("-1013 Filter failure: MAX_NUM_ORDERS"));
        QVERIFY(bench.exchange.cancel(bench.account, {kBtc, first.id, {}}).has_value());
        QCOMPARE(bench.refusal(stop), QStringLiteral("accepted"));
        (void)bench.placed(bench.other, plain);   // everybody has their own count
    }

    void countsOfTheWholeAccount()
    {
        SpotRules rules = SpotBench::quiet();
        rules.maxOrders = 2;
        rules.maxAlgoOrders = 1;
        rules.maxIcebergOrders = 1;
        SpotBench bench(rules);
        (void)bench.placed(bench.account, stop);
        QCOMPARE(bench.refusal(stop), QStringLiteral("-1013 Filter failure: EXCHANGE_MAX_NUM_ALGO_ORDERS"));
        NewSpotOrder iceberg = SpotBench::limit(Side::Buy, "0.01", "83000");
        iceberg.icebergQuantity = Quantity::literal("0.005");
        (void)bench.placed(bench.account, iceberg);
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "0.01", "83000")), QStringLiteral("-1013 Filter failure: EXCHANGE_MAX_NUM_ORDERS"));
        QVERIFY(bench.exchange.cancel(bench.account, {kBtc, VenueOrderId(1), {}}).has_value());
        QCOMPARE(bench.refusal(iceberg), QStringLiteral("-1013 Filter failure: EXCHANGE_MAX_NUM_ICEBERG_ORDERS"));
        QVERIFY(bench.exchange.cancelAll(bench.account, kBtc).has_value());
        QCOMPARE(bench.refusal(iceberg), QStringLiteral("accepted"));
        QCOMPARE(bench.refusal(stop), QStringLiteral("accepted"));
    }

    void theOlderFiltersAndTheAssets()
    {
        SpotInstrument one = spotInstruments().first();
        one.bothSides = {Ratio::literal("1.1"), Ratio::literal("0.5")};
        one.minNotionalAlone = Money::literal("10");
        SpotRules rules = SpotBench::quiet();
        rules.maxAsset = {{QStringLiteral("BTC"), Decimal::literal("1")}, {QStringLiteral("USDT"), Decimal::literal("50000")}};
        SpotBench bench(rules, {one});
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Sell, "0.01", "92400.01")), QStringLiteral("-1013 Filter failure: PERCENT_PRICE"));
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Sell, "0.01", "92400")), QStringLiteral("accepted"));
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "0.00012", "83000")), QStringLiteral("-1013 Filter failure: MIN_NOTIONAL"));
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "0.00013", "83000")), QStringLiteral("accepted"));
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "1.00001", "45000")), QStringLiteral("-1013 Filter failure: MAX_ASSET"));
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "0.61", "83000")), QStringLiteral("-1013 Filter failure: MAX_ASSET"));
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "0.6", "83000")), QStringLiteral("accepted"));
    }

    void aMarketWithoutAPriceIsClosed()
    {
        SpotBench bench;
        NewSpotOrder order = SpotBench::limit(Side::Buy, "0.1", "800");
        order.symbol = kBnb;
        QCOMPARE(bench.refusal(order), QStringLiteral("-2010 Market is closed."));
    }
};

QTEST_GUILESS_MAIN(TestSpotFilters)
#include "tst_spot_filters.moc"
