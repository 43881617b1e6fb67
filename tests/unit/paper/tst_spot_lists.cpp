// Order lists on spot: one lock for a pair, one leg ends the other, waiting orders, and the words about them.
#include "tests/unit/paper/spot_fixture.h"

using namespace bw::paper::spot;
using namespace bw::paper::spot::testing;

namespace {

// Sells 0.5: above at 85000 as a maker, below from 83000 on at market.
NewOrderList oco(Side side = Side::Sell)
{
    NewOrderList list;
    if (side == Side::Sell) {
        list.first = SpotBench::order(side, SpotOrderType::LimitMaker, "0.5", "85000");
        list.second = SpotBench::order(side, SpotOrderType::StopLoss, "0.5", nullptr, "83000");
    } else {
        list.first = SpotBench::order(side, SpotOrderType::StopLossLimit, "0.5", "85100", "85000");
        list.second = SpotBench::order(side, SpotOrderType::LimitMaker, "0.5", "83000");
    }
    return list;
}

NewOrderList otoco(ListKind kind = ListKind::Otoco)
{
    NewOrderList list = oco();
    NewOrderList made;
    made.kind = kind;
    made.first = SpotBench::limit(Side::Buy, "0.5", "83500");
    made.second = list.first;
    made.third = list.second;
    if (kind == ListKind::Opoco) {
        made.second.quantity.reset();
        made.third->quantity.reset();
    }
    return made;
}

} // namespace

class TestSpotLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairLocksOnceAndItsMakerEndsTheStop()
    {
        SpotBench bench;
        const auto receipt = bench.exchange.placeList(bench.account, oco());
        QVERIFY(receipt.has_value());
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0.5"));
        QCOMPARE(bench.said(), QStringLiteral("list 1 EXEC_STARTED; #1 NEW NEW; #2 NEW NEW"));
        bench.quote("85001", "85001.01", "85001");
        QCOMPARE(bench.said(), QStringLiteral("#2 EXPIRED EXPIRED; #1 TRADE FILLED 0.5@85000 fee 42.5USDT; list 1 ALL_DONE"));
        QCOMPARE(bench.now(receipt->reports[1]).expiryReason, ExpiryReason::OcoTrigger);
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0"));
        QVERIFY(bench.exchange.orderList(bench.account, OrderListId(1))->over);
    }

    void theStopEndsTheMaker()
    {
        SpotBench bench;
        const auto receipt = bench.exchange.placeList(bench.account, oco());
        (void)bench.said();
        bench.quote("82999", "82999.01", "83000");
        QCOMPARE(bench.now(receipt->reports[0]).expiryReason, ExpiryReason::OcoTrigger);
        QCOMPARE(bench.now(receipt->reports[1]).status, SpotStatus::Filled);
        QVERIFY(bench.said().startsWith(QStringLiteral("#1 EXPIRED EXPIRED; #2 NEW NEW; #2 TRADE FILLED 0.5@82999 ")));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0"));
        QCOMPARE(bench.exchange.openCount(bench.account), std::size_t(0));
    }

    void aBuyingPairLocksForItsDearerLegUntilOneIsLeft()
    {
        SpotBench bench;
        const auto receipt = bench.exchange.placeList(bench.account, oco(Side::Buy));
        QVERIFY(receipt.has_value());
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("57450+42550"));
        bench.exchange.print(kBtc, Price::literal("82999"), Quantity::literal("0.1"), Side::Sell);
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("58500+0"));
        QCOMPARE(bench.now(receipt->reports[1]).status, SpotStatus::Filled);
        QVERIFY(bench.exchange.ledger().addsUp());
    }

    void aPreventedSelfTradeOfOneLegLeavesTheOtherItsLock()
    {
        SpotBench bench;
        bench.quote("84000", "85010", "84000");
        const auto receipt = bench.exchange.placeList(bench.account, oco());
        NewSpotOrder own = SpotBench::limit(Side::Buy, "0.2", "85000");
        own.stp = StpMode::Decrement;
        (void)bench.placed(bench.account, own);
        QCOMPARE(bench.now(receipt->reports[0]).open(), Quantity::literal("0.3"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0.5"));
        bench.quote("82999", "82999.01", "83000");
        QCOMPARE(bench.now(receipt->reports[1]).executed, Quantity::literal("0.5"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.5+0"));
    }

    void cancellingOneLegCancelsTheOther()
    {
        SpotBench bench;
        const auto receipt = bench.exchange.placeList(bench.account, oco());
        (void)bench.said();
        QVERIFY(bench.exchange.cancel(bench.account, {kBtc, receipt->reports[1].id, {}}).has_value());
        QCOMPARE(bench.said(), QStringLiteral("#2 CANCELED CANCELED; #1 CANCELED CANCELED; list 1 ALL_DONE"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2+0"));
        QVERIFY(bench.exchange.placeList(bench.account, oco()).has_value());
        QVERIFY(bench.exchange.cancelList(bench.account, OrderListId(2))->over);
        QCOMPARE(bench.exchange.cancelList(bench.account, OrderListId(2)).error().code, -2011);
        QCOMPARE(bench.exchange.cancelList(bench.other, OrderListId(1)).error().code, -2011);
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2+0"));
    }

    void aPendingOrderWaitsForTheWholeFill()
    {
        SpotBench bench;
        NewOrderList list;
        list.kind = ListKind::Oto;
        list.first = SpotBench::limit(Side::Buy, "0.5", "83500");
        list.second = SpotBench::limit(Side::Sell, "0.4", "86000");
        const auto receipt = bench.exchange.placeList(bench.account, list);
        QCOMPARE(receipt->reports[1].status, SpotStatus::PendingNew);
        QVERIFY(receipt->reports[1].workingAt.isUnknown());
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2+0"));
        const auto ahead = bench.exchange.book(kBtc).strangers().queueAt(Side::Buy, bw::paper::matching::Ticks(8'350'000));
        const Decimal there = Decimal::mul(Decimal::literal("0.00001"), Decimal::fromInt(ahead.value()), bw::base::Rounding::Down);
        bench.exchange.print(kBtc, Price::literal("83500"), Quantity(there + Decimal::literal("0.2")), Side::Sell);
        QCOMPARE(bench.now(receipt->reports[0]).executed, Quantity::literal("0.2"));
        QCOMPARE(bench.now(receipt->reports[1]).status, SpotStatus::PendingNew);
        (void)bench.said();
        bench.exchange.print(kBtc, Price::literal("83500"), Quantity::literal("0.3"), Side::Sell);
        QCOMPARE(bench.said(), QStringLiteral("#1 TRADE FILLED 0.3@83500 fee 0.0003BTC; #2 NEW NEW"));
        QVERIFY(!bench.now(receipt->reports[1]).workingAt.isUnknown());
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2.0995+0.4"));
    }

    void theWaitingEndWithTheWorkingOrder_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("cancelled") << true;
        QTest::newRow("expired") << false;
    }
    void theWaitingEndWithTheWorkingOrder()
    {
        QFETCH(bool, cancelled);
        SpotBench bench;
        NewOrderList list = otoco();
        list.first.timeInForce = cancelled ? TimeInForce::Gtc : TimeInForce::Ioc;
        const auto receipt = bench.exchange.placeList(bench.account, list);
        if (cancelled) {
            QVERIFY(bench.exchange.cancel(bench.account, {kBtc, receipt->reports[0].id, {}}).has_value());
        }
        for (int leg : {1, 2}) {
            QCOMPARE(bench.now(receipt->reports[leg]).status, cancelled ? SpotStatus::Canceled : SpotStatus::Expired);
            QCOMPARE(bench.now(receipt->reports[leg]).expiryReason, cancelled ? ExpiryReason::None : ExpiryReason::OtoPhaseOneExpired);
        }
        QVERIFY(bench.exchange.orderList(bench.account, OrderListId(1))->over);
        QCOMPARE(bench.balance(bench.account, "USDT"), QStringLiteral("100000+0"));
    }

    void aWaitingPairWorksAfterTheFillAndLocksOnce()
    {
        SpotBench bench;
        const auto receipt = bench.exchange.placeList(bench.account, otoco());
        (void)bench.said();
        bench.quote("83400", "83400.01", "83400");
        QVERIFY(bench.said().endsWith(QStringLiteral("#2 NEW NEW; #3 NEW NEW")));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("1.9995+0.5"));
        bench.quote("85001", "85001.01", "85001");
        QCOMPARE(bench.now(receipt->reports[1]).status, SpotStatus::Filled);
        QCOMPARE(bench.now(receipt->reports[2]).expiryReason, ExpiryReason::OcoTrigger);
        QCOMPARE(bench.exchange.orderList(bench.account, OrderListId(1))->contingency(), Contingency::Oto);
    }

    void aWorkingOrderThatFillsAtOnceStillAnswersWithPending()
    {
        SpotBench bench;
        NewOrderList list = otoco();
        list.first.price = Price::literal("84000.01");
        list.first.quantity = list.second.quantity = list.third->quantity = Quantity::literal("0.1");
        const auto receipt = bench.exchange.placeList(bench.account, list);
        QCOMPARE(receipt->reports[0].status, SpotStatus::Filled);
        QCOMPARE(receipt->reports[1].status, SpotStatus::PendingNew);
        QCOMPARE(bench.now(receipt->reports[1]).status, SpotStatus::New);
    }

    void whatCannotBePaidWhenItsTurnComesEndsTheList()
    {
        SpotBench bench;
        NewOrderList list = otoco();
        list.second.quantity = list.third->quantity = Quantity::literal("2.6");
        const auto receipt = bench.exchange.placeList(bench.account, list);
        bench.quote("83400", "83400.01", "83400");
        QCOMPARE(bench.now(receipt->reports[0]).status, SpotStatus::Filled);
        for (int leg : {1, 2}) {
            QCOMPARE(bench.now(receipt->reports[leg]).status, SpotStatus::Expired);
            QCOMPARE(bench.now(receipt->reports[leg]).expiryReason, ExpiryReason::Rejected);
        }
        QVERIFY(bench.exchange.orderList(bench.account, OrderListId(1))->over);
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2.4995+0"));
    }

    void opoSellsWhatWasBoughtLessCommission()
    {
        SpotBench bench;
        const auto receipt = bench.exchange.placeList(bench.account, otoco(ListKind::Opoco));
        QVERIFY(receipt.has_value());
        bench.quote("83400", "83400.01", "83400");
        QCOMPARE(bench.now(receipt->reports[1]).quantity, Quantity::literal("0.4995"));
        QCOMPARE(bench.balance(bench.account, "BTC"), QStringLiteral("2+0.4995"));
        NewOrderList wrong = otoco(ListKind::Opoco);
        wrong.first.side = Side::Sell;
        QCOMPARE(bench.exchange.placeList(bench.account, wrong).error().code, -1222);
        wrong = otoco(ListKind::Opoco);
        wrong.second.quantity = Quantity::literal("0.1");
        QCOMPARE(bench.exchange.placeList(bench.account, wrong).error().code, -1106);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << 0 << 0;
        QTest::newRow("both limits") << 1 << -1168;
        QTest::newRow("sell: limit below") << 2 << -1166;
        QTest::newRow("sell: stop above") << 3 << -1197;
        QTest::newRow("sell: take-profit below") << 4 << -1199;
        QTest::newRow("buy: limit above") << 5 << -1165;
        QTest::newRow("buy: stop below") << 6 << -1196;
        QTest::newRow("buy: take-profit above") << 7 << -1198;
        QTest::newRow("last not between") << 8 << -2010;
        QTest::newRow("market leg") << 9 << -1158;
        QTest::newRow("unlike quantities") << 10 << -1013;
        QTest::newRow("not enough") << 11 << -2010;
        QTest::newRow("one id twice") << 12 << -2010;
    }
    void refusals()
    {
        QFETCH(int, which);
        QFETCH(int, code);
        SpotBench bench;
        NewOrderList list = oco(which >= 5 && which <= 7 ? Side::Buy : Side::Sell);
        const auto stopAt = [](Side side, const char *price) { return SpotBench::order(side, SpotOrderType::StopLoss, "0.5", nullptr, price); };
        const auto profitAt = [](Side side, const char *price) { return SpotBench::order(side, SpotOrderType::TakeProfit, "0.5", nullptr, price); };
        switch (which) {
        case 1: list.second = SpotBench::order(Side::Sell, SpotOrderType::LimitMaker, "0.5", "86000"); break;
        case 2: std::swap(list.first, list.second); break;
        case 3: list.first = stopAt(Side::Sell, "85000"); break;
        case 4: list.second = profitAt(Side::Sell, "83000"); break;
        case 5: std::swap(list.first, list.second); break;
        case 6: list.second = stopAt(Side::Buy, "83000"); break;
        case 7: list.first = profitAt(Side::Buy, "85000"); break;
        case 8: list.second.stopPrice = Price::literal("84000"); break;
        case 9: list.second = SpotBench::order(Side::Sell, SpotOrderType::Market, "0.5"); break;
        case 10: list.second.quantity = Quantity::literal("0.4"); break;
        case 11: list.first.quantity = list.second.quantity = Quantity::literal("2.1"); break;
        case 12: list.first.clientId = list.second.clientId = ClientOrderId(QStringLiteral("twin")); break;
        default: break;
        }
        const auto answer = bench.exchange.placeList(bench.account, list);
        QCOMPARE(answer ? 0 : answer.error().code, code);
        QCOMPARE(bench.exchange.openCount(bench.account), std::size_t(code == 0 ? 2 : 0));
        QCOMPARE(bench.balance(bench.account, "BTC"), code == 0 ? QStringLiteral("1.5+0.5") : QStringLiteral("2+0"));
    }

    void listsAreCounted()
    {
        SpotInstrument one = spotInstruments().first();
        one.maxOrderLists = 1;
        SpotBench bench(SpotBench::quiet(), {one});
        QVERIFY(bench.exchange.placeList(bench.account, oco()).has_value());
        QCOMPARE(bench.exchange.placeList(bench.account, oco()).error().message, QStringLiteral("Filter failure: MAX_NUM_ORDER_LISTS"));
        QVERIFY(bench.exchange.cancelList(bench.account, OrderListId(1)).has_value());
        QVERIFY(bench.exchange.placeList(bench.account, oco()).has_value());
        QCOMPARE(bench.exchange.amend(bench.account, {kBtc, VenueOrderId(3), {}}, Quantity::literal("0.1")).error().code, -2038);
    }
};

QTEST_GUILESS_MAIN(TestSpotLists)
#include "tst_spot_lists.moc"
