// The spot account, its trades and transfers, and exchangeInfo with every filter.
#include "core/binance/exact_json.h"
#include "core/binance/server_time.h"
#include "core/binance/spot/account_codec.h"
#include "core/binance/spot/exchange_info_codec.h"
#include "tests/unit/binance/spot_fixtures.h"

#include <QtTest>

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::trading;
using bw::base::VenueTime;

namespace {

const QString kUsdt = QStringLiteral("USDT");

QJsonDocument parse(const QByteArray &text)
{
    const auto document = exactJson(text);
    return document ? *document : QJsonDocument();
}

QByteArray with(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    if (!text.contains(before)) {
        qFatal("the fixture has no %s", before.constData());
    }
    return text.replace(before, after);
}

} // namespace

class TestSpotAccountCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balances()
    {
        const auto balances = spot::decodeBalances(parse(kSpotAccount));
        QVERIFY(balances);
        QCOMPARE(balances->size(), 2); // what is zero is not held
        QCOMPARE(balances->first().asset, QStringLiteral("BTC"));
        QCOMPARE(balances->first().free, Quantity::literal("0.51234567"));
        QCOMPARE(balances->first().locked, Quantity::literal("0.1"));
        QCOMPARE(balances->last().total(), Quantity::literal("10750.12"));
    }

    void trades()
    {
        const auto fills = spot::decodeTrades(parse(kSpotTrades));
        QVERIFY(fills);
        QCOMPARE(fills->size(), 1);
        const Fill &fill = fills->first();
        QCOMPARE(fill.tradeId.value(), 5120000001LL);
        QCOMPARE(fill.orderId.value(), 48012345678LL);
        QCOMPARE(fill.side, Side::Buy);
        QCOMPARE(fill.price, Price::literal("84240.5"));
        QCOMPARE(fill.quantity, Quantity::literal("0.01"));
        QCOMPARE(fill.commission, Money::literal("0.00001"));
        QCOMPARE(fill.commissionAsset, QStringLiteral("BTC"));
        QVERIFY(fill.realizedPnl.isZero());
        QVERIFY(!fill.maker);
        QCOMPARE(fill.at.ms(), 1795000000123LL);
    }

    void bookTickers()
    {
        const auto ticks = spot::decodeBookTickers(parse(kSpotBookTickers), {Symbol(QStringLiteral("BTCUSDT")), Symbol(QStringLiteral("ETHUSDT"))}, VenueTime(7));
        QVERIFY(ticks);
        QCOMPARE(ticks->size(), 2);
        QCOMPARE(ticks->first().bid, Price::literal("84240.1"));
        QCOMPARE(ticks->first().ask, Price::literal("84240.2"));
        QCOMPARE(ticks->first().at.ms(), 7);
        QVERIFY(ticks->last().bid.isZero());
        QCOMPARE(spot::decodeBookTickers(parse(kSpotBookTickers), {}, VenueTime(7))->size(), 0);
    }

    void whatCameInAndWentOut()
    {
        const auto in = spot::decodeDeposits(parse(kSpotDeposits));
        QVERIFY(in);
        QCOMPARE(in->size(), 1); // the pending one has not come in
        QCOMPARE(in->first().type, QStringLiteral("DEPOSIT"));
        QCOMPARE(in->first().amount, Money::literal("0.001"));
        QCOMPARE(in->first().asset, QStringLiteral("BTC"));
        QCOMPARE(in->first().at.ms(), 1795000000000LL);
        const auto out = spot::decodeWithdrawals(parse(kSpotWithdrawals));
        QVERIFY(out);
        QCOMPARE(out->first().amount, Money::literal("-9")); // with the fee
        QCOMPARE(out->first().at.ms(), QDateTime(QDate(2026, 11, 17), QTime(11, 12, 2), Qt::UTC).toMSecsSinceEpoch());
        const auto moved = spot::decodeTransfers(parse(kSpotTransfers), false);
        QVERIFY(moved);
        QCOMPARE(moved->first().amount, Money::literal("-250.5"));
        QCOMPARE(moved->first().tranId, 11415955596LL);
        QCOMPARE(spot::decodeTransfers(parse("{\"total\":0}"), true)->size(), 0);
    }

    void whatCannotBeReadIsOneSentence_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no balances") << "balances" << QByteArray("{}");
        QTest::newRow("a balance below zero") << "balances" << with(kSpotAccount, "0.51234567", "-0.51234567");
        QTest::newRow("a balance as a number") << "balances" << with(kSpotAccount, "\"0.51234567\"", "0.51234567");
        QTest::newRow("no locked") << "balances" << with(kSpotAccount, "\"locked\":\"0.10000000\"", "\"lock\":\"0.1\"");
        QTest::newRow("trades are an object") << "trades" << QByteArray("{}");
        QTest::newRow("trade of nothing") << "trades" << with(kSpotTrades, "\"qty\":\"0.01000000\"", "\"qty\":\"0\"");
        QTest::newRow("trade id with a fraction") << "trades" << with(kSpotTrades, "5120000001", "5120000001.5");
        QTest::newRow("trade without a side") << "trades" << with(kSpotTrades, "isBuyer", "isBayer");
        QTest::newRow("no total, no rows") << "transfers" << QByteArray("{}");
        QTest::newRow("transfer without time") << "transfers" << with(kSpotTransfers, "timestamp", "time");
        QTest::newRow("deposit below zero") << "deposits" << with(kSpotDeposits, "\"0.001\"", "\"-0.001\"");
        QTest::newRow("withdrawal at no time") << "withdrawals" << with(kSpotWithdrawals, "2026-11-17", "2026-13-17");
        QTest::newRow("info is a list") << "info" << QByteArray("[]");
    }
    void whatCannotBeReadIsOneSentence()
    {
        QFETCH(QString, family);
        QFETCH(QByteArray, text);
        const QJsonDocument document = parse(text);
        const auto problem = [&]() -> QString {
            const auto of = [](const auto &result) { return result ? QString() : result.error().message; };
            return family == QLatin1String("balances")      ? of(spot::decodeBalances(document))
                   : family == QLatin1String("trades")      ? of(spot::decodeTrades(document))
                   : family == QLatin1String("transfers")   ? of(spot::decodeTransfers(document, true))
                   : family == QLatin1String("deposits")    ? of(spot::decodeDeposits(document))
                   : family == QLatin1String("withdrawals") ? of(spot::decodeWithdrawals(document))
                                                            : of(spot::decodeExchangeInfo(document, kUsdt));
        };
        QVERIFY(problem().endsWith(u'.'));
    }

    void exchangeInfo()
    {
        const auto info = spot::decodeExchangeInfo(parse(kSpotInfo), kUsdt);
        QVERIFY(info);
        QVERIFY2(info->refused.isEmpty(), qPrintable(info->refused.join(u' ')));
        QCOMPARE(info->weightPerMinute, 6000);
        QCOMPARE(info->rates.size(), 3);
        const Instrument btc = info->instruments->value(Symbol(QStringLiteral("BTCUSDT")));
        QCOMPARE(btc.status, InstrumentStatus::Trading);
        QCOMPARE(btc.baseAsset, QStringLiteral("BTC"));
        QVERIFY(btc.marginAsset.isEmpty());
        QCOMPARE(btc.tickSize, Price::literal("0.01"));
        QCOMPARE(btc.maxQuantity, Quantity::literal("9000"));
        QCOMPARE(btc.maxMarketQuantity, Quantity::literal("120"));
        QCOMPARE(btc.minMarketQuantity, Quantity::literal("0.00001")); // off in MARKET_LOT_SIZE: LOT_SIZE's
        QCOMPARE(btc.marketStepSize, Quantity::literal("0.00001"));
        QCOMPARE(btc.minNotional, Money::literal("5"));
        QCOMPARE(btc.maxOpenOrders, 200);
        QVERIFY(btc.spot.has_value());
        const SpotTerms &terms = *btc.spot;
        QVERIFY(terms.otoAllowed && terms.opoAllowed && terms.ocoAllowed);
        QVERIFY(terms.minNotionalAtMarket && !terms.maxNotionalAtMarket);
        QCOMPARE(terms.maxNotional, Money::literal("9000000"));
        QCOMPARE(terms.maxPosition, Quantity::literal("10"));
        QCOMPARE(terms.maxStops, 5);
        QCOMPARE(terms.buyUp, Ratio::literal("5"));
        QCOMPARE(terms.buyDown, Ratio::literal("0.2"));
        QCOMPARE(terms.sellUp, Ratio::literal("4"));
        QCOMPARE(terms.sellDown, Ratio::literal("0.3"));
        QCOMPARE(terms.baseDecimals, 8);
        QCOMPARE(spot::decodeExchangeInfo(parse(kSpotInfo), QStringLiteral("EUR"))->instruments->size(), 0);
    }

    void bothPercentFiltersHold()
    {
        const QByteArray both = with(kSpotInfo, "{\"filterType\":\"MAX_POSITION\"",
                                     "{\"filterType\":\"PERCENT_PRICE\",\"multiplierUp\":\"3\",\"multiplierDown\":\"0.25\"},{\"filterType\":\"MAX_POSITION\"");
        const SpotTerms terms = *spot::decodeExchangeInfo(parse(both), kUsdt)->instruments->begin()->spot;
        QCOMPARE(terms.buyUp, Ratio::literal("3"));
        QCOMPARE(terms.buyDown, Ratio::literal("0.25"));
        QCOMPARE(terms.sellUp, Ratio::literal("3"));
        QCOMPARE(terms.sellDown, Ratio::literal("0.3"));
    }

    void aSymbolWithoutStopsIsNotTraded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no STOP_LOSS") << with(kSpotInfo, "\"STOP_LOSS\",", "");
        QTest::newRow("halted") << with(kSpotInfo, "\"TRADING\"", "\"HALT\"");
        QTest::newRow("margin only") << with(kSpotInfo, "\"isSpotTradingAllowed\":true", "\"isSpotTradingAllowed\":false");
    }
    void aSymbolWithoutStopsIsNotTraded()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(spot::decodeExchangeInfo(parse(text), kUsdt)->instruments->begin()->status, InstrumentStatus::NotTrading);
    }

    void aSymbolThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no lot size") << with(kSpotInfo, "\"LOT_SIZE\"", "\"LOT\"");
        QTest::newRow("no price filter") << with(kSpotInfo, "PRICE_FILTER", "PRICE");
        QTest::newRow("no tick") << with(kSpotInfo, "\"tickSize\":\"0.01000000\"", "\"tickSize\":\"0\"");
        QTest::newRow("tick is a number") << with(kSpotInfo, "\"tickSize\":\"0.01000000\"", "\"tickSize\":0.01");
        QTest::newRow("count past an int") << with(kSpotInfo, "\"maxNumAlgoOrders\":5", "\"maxNumAlgoOrders\":4294967301");
        QTest::newRow("band upside down") << with(kSpotInfo, "\"bidMultiplierUp\":\"5\"", "\"bidMultiplierUp\":\"0.1\"");
        QTest::newRow("precision") << with(kSpotInfo, "\"baseAssetPrecision\":8", "\"baseAssetPrecision\":19");
    }
    void aSymbolThatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto info = spot::decodeExchangeInfo(parse(text), kUsdt);
        QVERIFY(info);
        QCOMPARE(info->instruments->size(), 0);
        QCOMPARE(info->refused.size(), 1);
        QVERIFY(info->refused.first().endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestSpotAccountCodec)
#include "tst_spot_account_codec.moc"
