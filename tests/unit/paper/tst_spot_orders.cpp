// Single orders on spot: what they lock, trade, pay and end as, and what the account is told.
#include "tests/unit/paper/spot_fixture.h"

using namespace bw::paper::spot;
using namespace bw::paper::spot::testing;

class TestSpotOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLimitLocksRestsAndIsCancelled()
    {
        SpotBench bench;
        const SpotOrder buy = bench.placed(bench.account, bench.limit(Side::Buy, "0.5", "83000"));
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("58500+41500"));
        QCOMPARE(buy.locked, Decimal::literal("41500"));
        const SpotOrder sell = bench.placed(bench.account, bench.limit(Side::Sell, "0.5", "85000"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0.5"));
        QVERIFY(!sell.workingAt.isUnknown());
        QVERIFY(bench.exchange.cancel(bench.account, {kBtc, buy.id, {}}).has_value());
        QVERIFY(bench.exchange.cancel(bench.account, {kBtc, {}, sell.clientId}).has_value());
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("100000+0"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2+0"));
        QCOMPARE(bench.said(), QStringLiteral("#1 NEW NEW; #2 NEW NEW; #1 CANCELED CANCELED; #2 CANCELED CANCELED"));
        QCOMPARE(bench.positions.last().balances.size(), 1);
        QCOMPARE(bench.exchange.cancel(bench.account, {kBtc, buy.id, {}}).error().message, QStringLiteral("Unknown order sent."));
        QCOMPARE(bench.exchange.cancel(bench.account, {kBtc, buy.id, {}}).error().code, -2011);
        QCOMPARE(bench.exchange.order(bench.account, {kBtc, VenueOrderId(99), {}}).error().code, -2013);
        QCOMPARE(bench.exchange.order(bench.other, {kBtc, buy.id, {}}).error().code, -2013);   // not theirs
        QCOMPARE(bench.exchange.order(bench.account, {kBtc, {}, sell.clientId})->status, SpotStatus::Canceled);
    }

    void aMarketBuyPaysTheBookAndCommissionInWhatItBought()
    {
        SpotBench bench;
        const SpotOrder order = bench.placed(bench.account, bench.order(Side::Buy, SpotOrderType::Market, "0.1"));
        QCOMPARE(order.status, SpotStatus::Filled);
        QCOMPARE(order.cumulativeQuote, Money::literal("8400.001"));
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("91599.999+0"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2.0999+0"));
        QCOMPARE(bench.said(), QStringLiteral("#1 NEW NEW; #1 TRADE FILLED 0.1@84000.01 fee 0.0001BTC"));
        QCOMPARE(bench.exchange.ledger().commissions(*bench.exchange.ledger().findAsset(QStringLiteral("BTC"))), Decimal::literal("0.0001"));
        QVERIFY(bench.exchange.ledger().addsUp());
        QCOMPARE(*bench.exchange.last(kBtc), Price::literal("84000.01"));
        const QList<SpotTrade> trades = bench.exchange.trades(bench.account, {kBtc, {}, {}});
        QCOMPARE(trades.size(), 1);
        QCOMPARE(trades.first().quoteQuantity, Money::literal("8400.001"));
    }

    void aMarketSellIsPaidInQuoteLessCommission()
    {
        SpotBench bench;
        (void)bench.placed(bench.account, bench.order(Side::Sell, SpotOrderType::Market, "0.1"));
        QCOMPARE(bench.said(), QStringLiteral("#1 NEW NEW; #1 TRADE FILLED 0.1@84000 fee 8.4USDT"));
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("108391.6+0"));
    }

    void commissionInBnbWithItsDiscountOrElseInFull()
    {
        SpotBench bench;
        bench.exchange.setMarket({kBnb, Price::literal("840"), Price::literal("840.01"), Price::literal("840"), {}});
        AccountTerms terms;
        terms.payInBnb = true;
        bench.exchange.setTerms(bench.account, terms);
        bench.give(bench.account, "BNB", "0.01");
        bench.lines.clear();
        (void)bench.placed(bench.account, bench.order(Side::Sell, SpotOrderType::Market, "0.1"));
        QCOMPARE(bench.said(), QStringLiteral("#1 NEW NEW; #1 TRADE FILLED 0.1@84000 fee 0.0075BNB"));   // 8.4 * 0.75 / 840
        QCOMPARE(bench.balance(bench.account, "BNB"), QStringLiteral("0.0025+0"));
        (void)bench.placed(bench.account, bench.order(Side::Sell, SpotOrderType::Market, "0.1"));
        QCOMPARE(bench.said(), QStringLiteral("#2 NEW NEW; #2 TRADE FILLED 0.1@84000 fee 8.4USDT"));
    }

    void quoteOrderQtySpendsWhatMakesWholeLots()
    {
        SpotBench bench;
        NewSpotOrder order = bench.order(Side::Buy, SpotOrderType::Market, "1");
        order.quantity.reset();
        order.quoteQuantity = Money::literal("1000");
        const SpotOrder done = bench.placed(bench.account, order);
        QCOMPARE(done.status, SpotStatus::Filled);
        QCOMPARE(done.executed, Quantity::literal("0.0119"));           // 0.01191 would cost 1000.44
        QCOMPARE(done.quantity, done.executed);
        QCOMPARE(done.cumulativeQuote, Money::literal("999.600119"));
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("99000.399881+0"));
        order.side = Side::Sell;
        QCOMPARE(bench.placed(bench.account, order).executed, Quantity::literal("0.0119"));
    }

    void immediateOrders()
    {
        SpotBench bench;
        const auto shown = bench.exchange.book(kBtc).shownAt(Side::Sell, bw::paper::matching::Ticks(8'400'001));
        const QString there = Decimal::mul(Decimal::literal("0.00001"), Decimal::fromInt(shown.value()), bw::base::Rounding::Down).toString();
        bench.give(bench.account, "USDT", "1000000");
        const SpotOrder fok = bench.placed(bench.account, bench.limit(Side::Buy, "3", "84000.01", TimeInForce::Fok));
        QCOMPARE(fok.status, SpotStatus::Expired);
        QCOMPARE(fok.expiryReason, ExpiryReason::UnfilledFok);
        QVERIFY(fok.executed.isZero());
        const SpotOrder ioc = bench.placed(bench.account, bench.limit(Side::Buy, "3", "84000.01", TimeInForce::Ioc));
        QCOMPARE(ioc.status, SpotStatus::Expired);
        QCOMPARE(ioc.expiryReason, ExpiryReason::UnfilledIocQuantity);
        QCOMPARE(ioc.executed.toString(), there);
        const SpotOrder gtc = bench.placed(bench.account, bench.limit(Side::Buy, "0.0001", "84000.01"));
        QCOMPARE(gtc.status, SpotStatus::New);                            // what was there is taken
        const SpotOrder market = bench.placed(bench.account, bench.order(Side::Buy, SpotOrderType::Market, "9"));
        QCOMPARE(market.status, SpotStatus::Expired);
        QCOMPARE(market.expiryReason, ExpiryReason::InsufficientLiquidity);
        QVERIFY(market.executed.isPositive());
        QVERIFY(bench.balance(bench.account, "USDT").endsWith(QStringLiteral("+8.400001")));
    }

    void twoAccountsTradeWithEachOther()
    {
        SpotBench bench;
        bench.quote("84000", "84010", "84000");
        const SpotOrder sell = bench.placed(bench.account, bench.limit(Side::Sell, "0.5", "84005"));
        const auto receipt = bench.exchange.place(bench.other, bench.limit(Side::Buy, "0.2", "84006"));
        QCOMPARE(receipt->order.status, SpotStatus::Filled);
        QCOMPARE(receipt->fills.size(), std::size_t(1));
        QCOMPARE(receipt->order.cumulativeQuote, Money::literal("16801"));  // at the price of who was there first
        QCOMPARE(bench.now(sell).status, SpotStatus::PartiallyFilled);
        QCOMPARE(bench.said(), QStringLiteral("#1 NEW NEW; #2 NEW NEW; #2 TRADE FILLED 0.2@84005 fee 0.0002BTC; "
                                              "#1 TRADE PARTIALLY_FILLED 0.2@84005 fee 16.801USDT"));
        QCOMPARE(bench.balance(bench.other, "USDT"), QStringLiteral("83199+0"));  // the dearer limit's surplus came back
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0.3"));
        QCOMPARE(bench.exchange.trades(bench.account, {kBtc, {}, {}}).first().id, receipt->fills.front().id);
        QVERIFY(bench.exchange.trades(bench.account, {kBtc, {}, {}}).first().maker);
    }

    void aBetterPriceReturnsItsSurplusAtOnceAndMakersPayTheirOwnRate()
    {
        SpotBench bench;
        bench.quote("84000", "84010", "84000");
        AccountTerms terms;
        terms.maker = bw::trading::Ratio::literal("0.0002");
        terms.taker = bw::trading::Ratio::literal("0.0004");
        bench.exchange.setTerms(bench.account, terms);
        bench.exchange.setTerms(bench.other, terms);
        (void)bench.placed(bench.account, bench.limit(Side::Sell, "0.5", "84005"));
        const SpotOrder buy = bench.placed(bench.other, bench.limit(Side::Buy, "0.8", "84006"));
        QCOMPARE(buy.locked, Decimal::literal("25201.8"));   // 0.3 * 84006
        QCOMPARE(bench.balance(bench.other, "USDT"), QStringLiteral("32795.7+25201.8"));
        QCOMPARE(bench.said(), QStringLiteral("#1 NEW NEW; #2 NEW NEW; #2 TRADE PARTIALLY_FILLED 0.5@84005 fee 0.0002BTC; "
                                              "#1 TRADE FILLED 0.5@84005 fee 8.4005USDT"));
    }

    void selfTradePreventionReturnsTheLocks()
    {
        SpotBench bench;
        bench.quote("84000", "84010", "84000");
        const SpotOrder sell = bench.placed(bench.account, bench.limit(Side::Sell, "0.5", "84005"));
        NewSpotOrder order = bench.limit(Side::Buy, "0.2", "84006");
        order.stp = StpMode::Decrement;
        const SpotOrder buy = bench.placed(bench.account, order);
        QCOMPARE(buy.status, SpotStatus::ExpiredInMatch);
        QCOMPARE(buy.prevented, Quantity::literal("0.2"));
        QCOMPARE(bench.now(sell).prevented, Quantity::literal("0.2"));
        QCOMPARE(bench.now(sell).status, SpotStatus::New);
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.7+0.3"));
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("100000+0"));
        order.stp.reset();                                                 // the symbol's default: the maker goes
        (void)bench.placed(bench.account, order);
        QCOMPARE(bench.now(sell).status, SpotStatus::ExpiredInMatch);
        QVERIFY(bench.said().contains(QStringLiteral("#1 TRADE_PREVENTION NEW")));
    }

    void allOrNothingIsNothingWhenAnOwnOrderWouldEndIt_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("fills");
        QTest::newRow("expire taker") << static_cast<int>(StpMode::ExpireTaker) << false;
        QTest::newRow("expire both") << static_cast<int>(StpMode::ExpireBoth) << false;
        QTest::newRow("decrement") << static_cast<int>(StpMode::Decrement) << false;
        QTest::newRow("expire maker") << static_cast<int>(StpMode::ExpireMaker) << true;
    }
    void allOrNothingIsNothingWhenAnOwnOrderWouldEndIt()
    {
        QFETCH(int, mode);
        QFETCH(bool, fills);
        SpotBench bench;
        bench.quote("84000", "84010", "84000");
        (void)bench.placed(bench.account, bench.limit(Side::Sell, "0.1", "84005"));
        (void)bench.placed(bench.other, bench.limit(Side::Sell, "0.5", "84005"));
        NewSpotOrder order = bench.limit(Side::Buy, "0.3", "84006", TimeInForce::Fok);
        order.stp = static_cast<StpMode>(mode);
        const SpotOrder done = bench.placed(bench.account, order);
        QCOMPARE(done.status, fills ? SpotStatus::Filled : SpotStatus::Expired);
        QCOMPARE(done.expiryReason, fills ? ExpiryReason::None : ExpiryReason::UnfilledFok);
        QVERIFY(fills || (done.executed.isZero() && done.prevented.isZero()));
    }

    void stopsTriggerOnTheLastTradeOnly()
    {
        SpotBench bench;
        const SpotOrder stop = bench.placed(bench.account, bench.order(Side::Sell, SpotOrderType::StopLoss, "0.1", nullptr, "83000"));
        const SpotOrder profit = bench.placed(bench.account, bench.order(Side::Sell, SpotOrderType::TakeProfitLimit, "0.1", "84500", "85000"));
        QVERIFY(stop.workingAt.isUnknown());
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.8+0.2"));
        bench.quote("82000", "82000.01", "83000.01");
        QCOMPARE(bench.now(stop).status, SpotStatus::New);
        (void)bench.said();
        bench.quote("82990", "82990.01", "83000");
        QCOMPARE(bench.now(stop).status, SpotStatus::Filled);
        QVERIFY(bench.said().startsWith(QStringLiteral("#1 NEW NEW; #1 TRADE FILLED 0.1@82990 ")));
        bench.at(2000);
        bench.quote("84499", "84499.01", "85000");
        QCOMPARE(bench.now(profit).status, SpotStatus::New);               // works as a limit now
        QVERIFY(!bench.now(profit).workingAt.isUnknown());
        bench.quote("84501", "84501.01", "84501");
        QCOMPARE(bench.now(profit).status, SpotStatus::Filled);
        QCOMPARE(bench.now(profit).cumulativeQuote, Money::literal("8450"));
    }

    void oneTradeCanTriggerAStop()
    {
        SpotBench bench;
        const SpotOrder stop = bench.placed(bench.other, bench.order(Side::Buy, SpotOrderType::StopLoss, "0.1", nullptr, "84000.01"));
        QCOMPARE(bench.balance(bench.other, "USDT"), QStringLiteral("91599.999+8400.001"));
        (void)bench.placed(bench.account, bench.order(Side::Buy, SpotOrderType::Market, "0.1"));
        QCOMPARE(bench.now(stop).status, SpotStatus::Filled);
    }

    void aTriggeredBuyThatCannotBePaidEnds()
    {
        SpotBench bench;
        const SpotOrder stop = bench.placed(bench.account, bench.order(Side::Buy, SpotOrderType::StopLoss, "1", nullptr, "84100"));
        QVERIFY(bench.exchange.withdraw(bench.account, QStringLiteral("USDT"), Decimal::literal("15900")).has_value());
        bench.quote("84200", "84200.01", "84200");
        QCOMPARE(bench.now(stop).status, SpotStatus::Expired);
        QCOMPARE(bench.now(stop).expiryReason, ExpiryReason::Rejected);
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("84100+0"));
    }

    void trailingFollowsInBips()
    {
        SpotBench bench;
        NewSpotOrder order = bench.order(Side::Sell, SpotOrderType::StopLoss, "0.1");
        order.trailingBips = 100;
        const SpotOrder trailing = bench.placed(bench.account, order);
        bench.quote("90000", "90000.01", "90000");
        bench.quote("89100", "89100.01", "89100.01");
        QCOMPARE(bench.now(trailing).status, SpotStatus::New);
        bench.quote("89100", "89100.01", "89100");
        QCOMPARE(bench.now(trailing).status, SpotStatus::Filled);
    }

    void amendedDownItKeepsItsPlaceAndReturnsTheRest()
    {
        SpotBench bench;
        bench.quote("84000", "84010", "84000");
        const SpotOrder first = bench.placed(bench.account, bench.limit(Side::Sell, "0.5", "84005"));
        const SpotOrder second = bench.placed(bench.account, bench.limit(Side::Sell, "0.5", "84005"));
        const auto amended = bench.exchange.amend(bench.account, {kBtc, first.id, {}}, Quantity::literal("0.3"), ClientOrderId(QStringLiteral("mine")));
        QCOMPARE(amended->clientId.text(), QStringLiteral("mine"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.2+0.8"));
        (void)bench.placed(bench.other, bench.limit(Side::Buy, "0.3", "84005"));
        QCOMPARE(bench.now(first).status, SpotStatus::Filled);
        QCOMPARE(bench.now(second).status, SpotStatus::New);
        const auto refused = [&](const char *quantity) {
            const auto answer = bench.exchange.amend(bench.account, {kBtc, second.id, {}}, Quantity::literal(quantity));
            return answer ? 0 : answer.error().code;
        };
        QCOMPARE(refused("0.5"), -2038);
        QCOMPARE(refused("0.6"), -2038);
        QCOMPARE(refused("0.000001"), -1013);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(refused(qPrintable(QStringLiteral("0.4%1").arg(9 - i))), 0);
        }
        QCOMPARE(refused("0.3"), -2038);                                   // ten amends are the most
        QCOMPARE(bench.exchange.amend(bench.account, {kBtc, first.id, {}}, Quantity::literal("0.1")).error().code, -2013);
    }

    void cancelReplace_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("affordable");
        QTest::addColumn<bool>("stopOnFailure");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("attempted");
        QTest::newRow("both") << true << true << true << 0 << true;
        QTest::newRow("new order refused") << true << false << true << -2021 << true;
        QTest::newRow("cancel refused, stop") << false << true << true << -2022 << false;
        QTest::newRow("cancel refused, go on") << false << true << false << -2021 << true;
        QTest::newRow("both refused") << false << false << false << -2022 << true;
    }
    void cancelReplace()
    {
        QFETCH(bool, known);
        QFETCH(bool, affordable);
        QFETCH(bool, stopOnFailure);
        QFETCH(int, code);
        QFETCH(bool, attempted);
        SpotBench bench;
        const SpotOrder resting = bench.placed(bench.account, bench.limit(Side::Buy, "0.01", "83000"));
        const ReplaceReceipt receipt = bench.exchange.cancelReplace(bench.account, {kBtc, known ? resting.id : VenueOrderId(77), {}},
            bench.limit(Side::Buy, affordable ? "0.02" : "20", "83000"), stopOnFailure ? ReplaceMode::StopOnFailure : ReplaceMode::AllowFailure);
        QCOMPARE(receipt.error ? receipt.error->code : 0, code);
        QCOMPARE(receipt.placed.has_value(), attempted);
        QCOMPARE(receipt.cancelled.has_value(), known);
        QCOMPARE(bench.now(resting).status, known ? SpotStatus::Canceled : SpotStatus::New);
    }

    void cancelRestrictions()
    {
        SpotBench bench;
        bench.quote("84000", "84010", "84000");
        const SpotOrder order = bench.placed(bench.account, bench.limit(Side::Sell, "0.5", "84005"));
        const auto code = [&](CancelRestriction restriction) {
            const auto answer = bench.exchange.cancel(bench.account, {kBtc, order.id, {}}, {restriction, {}});
            return answer ? 0 : answer.error().code;
        };
        QCOMPARE(code(CancelRestriction::OnlyPartiallyFilled), -2011);
        (void)bench.placed(bench.other, bench.limit(Side::Buy, "0.1", "84005"));
        QCOMPARE(code(CancelRestriction::OnlyNew), -2011);
        QCOMPARE(code(CancelRestriction::OnlyPartiallyFilled), 0);
        QCOMPARE(bench.now(order).executed, Quantity::literal("0.1"));
    }

    void moneyComesAndGoesAsEvents()
    {
        SpotBench bench;
        QVERIFY(bench.exchange.withdraw(bench.account, QStringLiteral("USDT"), Decimal::literal("0.00000001")).has_value());
        QVERIFY(!bench.exchange.withdraw(bench.account, QStringLiteral("USDT"), Decimal::literal("100000")).has_value());
        QVERIFY(!bench.exchange.withdraw(bench.account, QStringLiteral("DOGE"), Decimal::literal("1")).has_value());
        QVERIFY(!bench.exchange.deposit(bench.account, QStringLiteral("USDT"), Decimal::literal("-1")).has_value());
        QVERIFY(bench.exchange.transfer(bench.account, bench.other, QStringLiteral("BTC"), Decimal::literal("0.5")).has_value());
        QCOMPARE(bench.said(), QStringLiteral("balance USDT -0.00000001; balance BTC -0.5; balance BTC 0.5"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0"));
        QCOMPARE(bench.balance(bench.other, "BTC"), QStringLiteral("2.5+0"));
        (void)bench.placed(bench.account, bench.limit(Side::Sell, "1", "90000"));
        QVERIFY(!bench.exchange.withdraw(bench.account, QStringLiteral("BTC"), Decimal::literal("0.6")).has_value());   // locked
    }

    void aClientIdMayBeUsedAgainOnceItsOrderIsOver()
    {
        SpotBench bench;
        NewSpotOrder order = bench.limit(Side::Buy, "0.01", "83000");
        order.clientId = ClientOrderId(QStringLiteral("again"));
        const SpotOrder first = bench.placed(bench.account, order);
        QCOMPARE(bench.refusal(order), QStringLiteral("-2010 Duplicate order sent."));
        QVERIFY(bench.exchange.cancel(bench.account, {kBtc, first.id, {}}).has_value());
        const SpotOrder second = bench.placed(bench.account, order);
        QCOMPARE(bench.exchange.order(bench.account, {kBtc, {}, order.clientId})->id, second.id);
        (void)bench.placed(bench.other, order);                            // other accounts have their own
        QCOMPARE(bench.exchange.openOrders(bench.account, kBtc).size(), 1);
        QCOMPARE(bench.exchange.allOrders(bench.account, {kBtc, {}, {}}).size(), 2);
        QCOMPARE(bench.exchange.allOrders(bench.account, {kBtc, first.id, {}, 1}).first().id, first.id);
        QCOMPARE(bench.exchange.cancelAll(bench.account, kBtc)->size(), 1);
        QCOMPARE(bench.exchange.cancelAll(bench.account, kBtc).error().code, -2011);
    }
};

QTEST_GUILESS_MAIN(TestSpotOrders)
#include "tst_spot_orders.moc"
