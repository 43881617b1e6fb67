// Positions, results, commission, margin, funding, transfers and liquidation: exact to the last digit.
#include "tests/unit/paper/paper_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positions_data()
    {
        QTest::addColumn<QStringList>("deals");      // "quantity@price", negative sells
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("realized");       // accumulated
        QTest::newRow("open") << QStringList{QStringLiteral("0.010@84000")} << "0.01" << "84000" << "0";
        QTest::newRow("add") << QStringList{QStringLiteral("0.010@84000"), QStringLiteral("0.030@84400")} << "0.04" << "84300" << "0";
        QTest::newRow("reduce keeps the entry") << QStringList{QStringLiteral("0.010@84000"), QStringLiteral("-0.004@84100")} << "0.006" << "84000" << "0.4";
        QTest::newRow("close") << QStringList{QStringLiteral("0.010@84000"), QStringLiteral("-0.010@83900")} << "0" << "flat" << "-1";
        QTest::newRow("flip resets the entry") << QStringList{QStringLiteral("0.010@84000"), QStringLiteral("-0.025@84100")} << "-0.015" << "84100" << "1";
        QTest::newRow("short gains when it falls") << QStringList{QStringLiteral("-0.010@84000"), QStringLiteral("0.010@83500")} << "0" << "flat" << "5";
        QTest::newRow("short, reduce, flip") << QStringList{QStringLiteral("-0.010@84000"), QStringLiteral("0.004@84100"), QStringLiteral("0.010@83900")}
                                             << "0.004" << "83900" << "0.2";
        // An entry that no decimal holds: 84000.033333...; the thirds add up all the same.
        QTest::newRow("thirds") << QStringList{QStringLiteral("0.001@84000"), QStringLiteral("0.002@84000.1"), QStringLiteral("-0.001@84000"),
                                               QStringLiteral("-0.001@84000")}
                                << "0.001" << "84000.06666667" << "-0.00013333";
        QTest::newRow("thirds, closed") << QStringList{QStringLiteral("0.001@84000"), QStringLiteral("0.002@84000.1"), QStringLiteral("-0.001@84000"),
                                                       QStringLiteral("-0.001@84000"), QStringLiteral("-0.001@84000")}
                                        << "0" << "flat" << "-0.0002";
    }

    void positions()
    {
        QFETCH(QStringList, deals);
        QFETCH(QString, amount);
        QFETCH(QString, entry);
        QFETCH(QString, realized);
        Bench bench;
        for (const QString &deal : deals) {
            const QStringList parts = deal.split(u'@');
            const QByteArray price = parts.at(1).toLatin1();
            const auto signedAmount = Quantity::literal(parts.at(0).toLatin1().constData());
            bench.quote(kBtc, price.constData(), price.constData(), price.constData(), price.constData());
            const Side side = signedAmount.isNegative() ? Side::Sell : Side::Buy;
            QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(side, signedAmount.abs().toString().toLatin1().constData()))), 0);
            QVERIFY(bench.exchange.state().addsUp());
        }
        QCOMPARE(bench.amount().toString(), amount);
        QCOMPARE(bench.entry(), entry);
        const PositionState &position = bench.exchange.state().positions.at(kBtc);
        QCOMPARE(position.accumulatedRealized.toString(), realized);
        if (position.amount.isZero()) {
            QVERIFY(position.cost.isZero());
            QVERIFY(position.residual.isZero());
        }
    }

    void walletMovesByResultAndCommission()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.010")).has_value());   // at 84000.1
        QCOMPARE(bench.wallet().toString(), QStringLiteral("9999.5799995"));
        bench.btc("84500", "84500.1");
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.010")).has_value());
        // + (84500 - 84000.1) * 0.01 - 845 * 0.0005
        QCOMPARE(bench.wallet().toString(), QStringLiteral("10004.1564995"));
        const auto rows = bench.exchange.income({});
        QStringList types;
        for (const IncomeRow &row : rows) {
            types.append(QStringLiteral("%1 %2 %3").arg(row.type, row.amount.toString(), row.symbol.text()));
        }
        QCOMPARE(types, (QStringList{QStringLiteral("TRANSFER 10000 "), QStringLiteral("COMMISSION -0.4200005 BTCUSDT"),
                                     QStringLiteral("REALIZED_PNL 4.999 BTCUSDT"), QStringLiteral("COMMISSION -0.4225 BTCUSDT")}));
        QVERIFY(rows.at(0).tranId < rows.at(1).tranId && rows.at(1).tranId < rows.at(2).tranId);
        QCOMPARE(bench.exchange.userTrades({}).last().realizedPnl.toString(), QStringLiteral("4.999"));
    }

    void commissionIsRoundedAtEightDecimals()
    {
        Bench bench;
        NewOrder order = Bench::market(Side::Buy, "55");
        order.symbol = Symbol(QStringLiteral("DOGEUSDT"));
        bench.quote(order.symbol, "0.14531", "0.14533", "0.14531", "0.14531");
        QVERIFY(bench.exchange.placeOrder(order).has_value());
        // 55 * 0.14533 * 0.0005 = 0.003996575: half to even
        QCOMPARE(bench.exchange.state().trades.back().commission.toString(), QStringLiteral("0.00399658"));
    }

    void marginAndAvailable()
    {
        Bench bench;
        bench.exchange.setLeverage(5);
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1")).has_value());
        const BalanceRecord balance = bench.exchange.balances().first();
        QCOMPARE(balance.asset, QStringLiteral("USDT"));
        QCOMPARE(balance.wallet.toString(), QStringLiteral("9995.799995"));
        QCOMPARE(balance.unrealized.toString(), QStringLiteral("-0.01"));
        QCOMPARE(balance.positionInitialMargin.toString(), QStringLiteral("1680"));
        QCOMPARE(balance.maintenanceMargin.toString(), QStringLiteral("33.6"));
        QCOMPARE(balance.available.toString(), QStringLiteral("8315.789995"));
        const PositionRecord position = bench.exchange.positions(kBtc).first();
        QCOMPARE(position.leverage, 5);
        QCOMPARE(position.notional.toString(), QStringLiteral("8400"));
        QCOMPARE(position.breakEvenPrice.toString(), QStringLiteral("84042.10005"));
        QVERIFY(position.liquidationPrice.isZero());   // the wallet outlasts any fall
        QCOMPARE(bench.exchange.symbolConfigs(kBtc).first().leverage, 5);
    }

    void openOrdersTieUpMarginOnTheWorseSide()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1")).has_value());       // 8400 at mark
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.1", "80000")).has_value()); // + 8000
        QCOMPARE(bench.exchange.balances().first().openOrderInitialMargin.toString(), QStringLiteral("400"));
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.1", "88000")).has_value()); // only reduces
        QCOMPARE(bench.exchange.balances().first().openOrderInitialMargin.toString(), QStringLiteral("400"));
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.3", "88000")).has_value()); // 8400 - 35200 = -26800
        QCOMPARE(bench.exchange.balances().first().openOrderInitialMargin.toString(), QStringLiteral("920"));
    }

    void aLongPaysFundingWhenItsHourComes()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1")).has_value());
        const Money before = bench.wallet();
        bench.events.clear();
        bench.now = bw::base::VenueTime(nextFundingAfter(bench.now).ms() - 1);
        bench.exchange.passTime();
        QCOMPARE(bench.wallet(), before);
        bench.now = bw::base::VenueTime(bench.now.ms() + 1);
        bench.exchange.passTime();
        QCOMPARE((bench.wallet() - before).toString(), QStringLiteral("-0.84"));
        QCOMPARE(bench.story(), QStringList{QStringLiteral("ACCOUNT FUNDING_FEE")});
        QCOMPARE(bench.exchange.state().income.back().type, QStringLiteral("FUNDING_FEE"));
        bench.exchange.passTime();
        QCOMPARE((bench.wallet() - before).toString(), QStringLiteral("-0.84"));   // once
        QCOMPARE(bench.exchange.market(kBtc)->nextFundingAt.toIsoString(), QStringLiteral("2026-11-19T00:00:00.000Z"));
        QVERIFY(bench.exchange.state().addsUp());
    }

    void aShortEarnsFunding()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.1")).has_value());
        const Money before = bench.wallet();
        bench.now = nextFundingAfter(bench.now);
        bench.btc("84000", "84000.1");   // prices pass the time as well
        QCOMPARE((bench.wallet() - before).toString(), QStringLiteral("0.84"));
    }

    void fundingHours_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QString>("next");
        QTest::newRow("midnight itself") << qint64(1'795'046'400'000) << "2026-11-19T08:00:00.000Z";
        QTest::newRow("just before midnight") << qint64(1'795'046'399'999) << "2026-11-19T00:00:00.000Z";
        QTest::newRow("evening") << qint64(1'795'020'000'001) << "2026-11-19T00:00:00.000Z";
    }

    void fundingHours()
    {
        QFETCH(qint64, at);
        QFETCH(QString, next);
        QCOMPARE(nextFundingAfter(bw::base::VenueTime(at)).toIsoString(), next);
    }

    void transfers()
    {
        Bench bench("0");
        QVERIFY(bench.exchange.transfer(Money::literal("500.25")).has_value());
        QCOMPARE(bench.story(), QStringList{QStringLiteral("ACCOUNT DEPOSIT")});
        QVERIFY(bench.exchange.transfer(Money::literal("-0.25")).has_value());
        QCOMPARE(std::get<AccountEvent>(bench.events.first()).balanceChange.toString(), QStringLiteral("-0.25"));
        QCOMPARE(bench.story(), QStringList{QStringLiteral("ACCOUNT WITHDRAW")});
        QCOMPARE(bench.wallet().toString(), QStringLiteral("500"));
        QVERIFY(!bench.exchange.transfer(Money::literal("-500.00000001")).has_value());
        QVERIFY(!bench.exchange.transfer(Money{}).has_value());
        QVERIFY(!bench.exchange.transfer(Money::literal("0.000000001")).has_value());
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1")).has_value());
        const auto refused = bench.exchange.transfer(Money::literal("-100"));   // 420 of margin are in use
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.contains(QLatin1String("can be withdrawn")));
        QVERIFY(bench.exchange.state().addsUp());
    }

    void anAccountThatCannotCarryItsPositionsIsClosed()
    {
        Bench bench("500");
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1")).has_value());   // 420 of margin
        const Price liquidation = bench.exchange.positions(kBtc).first().liquidationPrice;
        QCOMPARE(liquidation.toString(), QStringLiteral("79359.5"));
        const auto resting = bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.1", "88000"));
        bench.btc("79360", "79360.1");
        QVERIFY(!bench.amount().isZero());
        bench.events.clear();
        bench.btc("79359", "79359.1");
        QVERIFY(bench.amount().isZero());
        const OrderRecord close = bench.exchange.state().orders.rbegin()->second;
        QVERIFY(close.view.clientId.text().startsWith(QLatin1String("autoclose-")));
        QCOMPARE(close.view.averagePrice.toString(), QStringLiteral("79359"));
        QCOMPARE(bench.exchange.order({kBtc, resting->view.venueId, {}})->expiryReason, 5);
        QCOMPARE(bench.story(), (QStringList{QStringLiteral("ORDER EXPIRED EXPIRED"), QStringLiteral("ORDER NEW NEW"),
                                             QStringLiteral("ORDER TRADE FILLED"), QStringLiteral("ACCOUNT ORDER")}));
        QVERIFY(bench.wallet().isPositive());
        QVERIFY(bench.exchange.state().addsUp());
    }

    void aGapBelowZeroIsCoveredAndNeverOwed()
    {
        Bench bench("500");
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1")).has_value());
        bench.btc("70000", "70000.1");
        QVERIFY(bench.amount().isZero());
        QVERIFY(bench.wallet().isZero());
        QCOMPARE(bench.exchange.state().income.back().type, QStringLiteral("INSURANCE_CLEAR"));
        QVERIFY(bench.exchange.state().addsUp());
    }

    void aShortIsLiquidatedAbove()
    {
        Bench bench("500");
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.1")).has_value());
        const Price liquidation = bench.exchange.positions(kBtc).first().liquidationPrice;
        QVERIFY(liquidation > Price::literal("84000"));
        const Price below = liquidation - Price::literal("1");
        bench.exchange.setMarket({kBtc, below, below, below, below});
        QVERIFY(!bench.amount().isZero());
        const Price above = liquidation + Price::literal("1");
        bench.exchange.setMarket({kBtc, above, above, above, above});
        QVERIFY(bench.amount().isZero());
    }

    void bracketsHaveNoGap()
    {
        for (const Instrument &instrument : paperInstruments()) {
            QVERIFY(instrument.validate().has_value());
            const QList<Bracket> brackets = paperBrackets(instrument.symbol);
            for (qsizetype i = 1; i < brackets.size(); ++i) {
                QCOMPARE(brackets.at(i).floor, brackets.at(i - 1).cap);
                // The maintenance margin is continuous at every floor.
                QCOMPARE(brackets.at(i).floor * brackets.at(i).maintenance - brackets.at(i).cumulative,
                         brackets.at(i).floor * brackets.at(i - 1).maintenance - brackets.at(i - 1).cumulative);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
