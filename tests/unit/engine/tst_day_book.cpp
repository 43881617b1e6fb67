// The day: baseline rolled back, loss, risk at the stops, transfers, to the last digit.
// Proves S-05, S-20.
#include "tests/unit/engine/recovery_stage.h"

using namespace bw::test::recovery_stage;

class DayBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolledBack_data()
    {
        QTest::addColumn<QString>("held");  // BTC now
        QTest::addColumn<QStringList>("moves"); // BTC since 00:00
        QTest::addColumn<bool>("proved");
        QTest::newRow("flat, nothing happened") << "0" << QStringList{} << true;
        QTest::newRow("flat at start and now") << "0" << QStringList{str("0.5"), str("-0.5")} << true;
        QTest::newRow("flat at start, long now") << "0.2" << QStringList{str("0.5"), str("-0.3")} << true;
        QTest::newRow("flat at start, short now") << "-0.2" << QStringList{str("-0.2")} << true;
        QTest::newRow("held at start") << "0.2" << QStringList{} << false;
        QTest::newRow("held at start, added to") << "0.5" << QStringList{str("0.2")} << false;
        QTest::newRow("held at start, turned") << "-0.1" << QStringList{str("-0.3")} << false;
        QTest::newRow("closed since") << "0" << QStringList{str("-0.2")} << false;
        QTest::newRow("short closed since") << "0" << QStringList{str("0.2")} << false;
    }

    void rolledBack()
    {
        QFETCH(QString, held);
        QFETCH(QStringList, moves);
        QFETCH(bool, proved);
        QMap<Symbol, trading::Position> positions;
        if (held != QLatin1String("0")) {
            positions.insert(kBtc, position(kBtc, qPrintable(held), "84000"));
        }
        QList<trading::Fill> fills;
        for (const QString &move : moves) {
            const bool sold = move.startsWith(QLatin1Char('-'));
            fills.append(fillOf(kBtc, sold ? trading::Side::Sell : trading::Side::Buy, qPrintable(sold ? move.mid(1) : move)));
        }
        QMap<Symbol, QList<trading::Fill>> all;
        if (!fills.isEmpty()) {
            all.insert(kBtc, fills);
        }
        const auto equity = rolledBackEquity(Money::literal("10000"), base::VenueTime::startOf(base::VenueTime(kNoonMs).day()), {}, str("USDT"), positions, all, {});
        QCOMPARE(equity.has_value(), proved);
        if (proved) {
            QCOMPARE(equity->equity.toString(), str("10000"));
        }
    }

    void whatWasBeforeTheDayIsNotTakenBack()
    {
        const base::VenueTime start = base::VenueTime::startOf(base::VenueTime(kNoonMs).day());
        trading::Fill before = fillOf(kBtc, trading::Side::Buy, "0.2");
        before.at = base::VenueTime(start.ms() - 1);
        trading::Fill first = before;
        first.at = start;
        trading::IncomeRow lastNight = income("TRANSFER", "500");
        lastNight.at = before.at;
        trading::IncomeRow today = income("TRANSFER", "30");
        today.at = start;
        const QMap<Symbol, trading::Position> held{{kBtc, position(kBtc, "0.2", "84000")}};
        QVERIFY(!rolledBackEquity(Money::literal("10000"), start, {}, str("USDT"), held, {{kBtc, {before}}}, {}));
        QCOMPARE(rolledBackEquity(Money::literal("10000"), start, {lastNight, today}, str("USDT"), held, {{kBtc, {first}}}, {})->equity.toString(), str("9970"));
    }

    // Checked by hand: 0.3 were held at 84000 while they had cost 83000; since then 0.1 were sold at 85000 and 0.2 bought at 86000.
    void whatWasHeldThroughTheNightIsWorthWhatItWasThen()
    {
        const base::VenueTime start = base::VenueTime::startOf(base::VenueTime(kNoonMs).day());
        trading::Fill sold = fillOf(kBtc, trading::Side::Sell, "0.1");
        sold.price = trading::Price::literal("85000");
        sold.realizedPnl = Money::literal("200");
        trading::Fill bought = fillOf(kBtc, trading::Side::Buy, "0.2");
        bought.price = trading::Price::literal("86000");
        const QMap<Symbol, trading::Position> now{{kBtc, position(kBtc, "0.4", "84500")}}; // 0.2 x 83000 + 0.2 x 86000 = 0.4 x 84500
        const QMap<Symbol, QList<trading::Fill>> fills{{kBtc, {sold, bought}}};
        QCOMPARE(heldAt(start, now, fills), (QMap<Symbol, trading::Quantity>{{kBtc, trading::Quantity::literal("0.3")}}));
        const QList<trading::IncomeRow> rows{income("REALIZED_PNL", "200"), income("COMMISSION", "-12")};
        QVERIFY(!rolledBackEquity(Money::literal("10188"), start, rows, str("USDT"), now, fills, {}));
        const auto then = rolledBackEquity(Money::literal("10188"), start, rows, str("USDT"), now, fills, {{kBtc, trading::Price::literal("84000")}});
        QCOMPARE(then->unrealised, Money::literal("300"));
        QCOMPARE(then->equity, Money::literal("10300"));
    }

    void allIncomeInTheQuoteIsTakenBack()
    {
        const QList<trading::IncomeRow> rows{income("REALIZED_PNL", "-37.5"), income("COMMISSION", "-1.25"), income("FUNDING_FEE", "0.75"),
                                             income("TRANSFER", "500"), income("COMMISSION", "-0.003", "BNB")};
        QCOMPARE(rolledBackEquity(Money::literal("10462"), base::VenueTime::startOf(base::VenueTime(kNoonMs).day()), rows, str("USDT"), {}, {}, {})->equity.toString(), str("10000"));
    }

    // --- the day's figures ---

    void theDayOpened()
    {
        const Day day("10000", {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "82400")});
        const engine_client::DailyRow row = day.row();
        QVERIFY(row.known);
        QCOMPARE(row.baseline.toString(), str("10000"));
        QCOMPARE(row.pnl.toString(), str("50"));                 // 500 * 0.1
        QCOMPARE(row.closeOutPnl.toString(), str("37.225"));     // less 8450 * 0.0015 and half of 2 * 0.1
        QCOMPARE(row.limit.toString(), str("200"));              // 2 % of min(10000, 10050)
        QCOMPARE(row.left.toString(), str("237.225"));
        QCOMPARE(row.pnlRatio.toString(), str("0.005"));
        QCOMPARE(row.atRiskAtStops.toString(), str("222.775"));  // 2100 * 0.1 and the exit
        QCOMPARE(row.untilReset.count(), 43'200'000);
    }

    void aDepositNeverRaisesTheLossLimit()
    {
        Day day("15000");
        day.book.addTransfer(Money::literal("5000"));
        QCOMPARE(day.row().pnl.toString(), str("50"));
        QCOMPARE(day.row().limit.toString(), str("200"));
        QCOMPARE(day.book.view(day.ledger, day.noon.day()).dailyBalance.toString(), str("10000"));
    }

    void aWithdrawalTightensIt()
    {
        Day day("6000");
        day.book.addTransfer(Money::literal("-4000"));
        QCOMPARE(day.row().pnl.toString(), str("50"));
        QCOMPARE(day.row().limit.toString(), str("120"));
        QCOMPARE(day.book.view(day.ledger, day.noon.day()).dailyBalance.toString(), str("6000"));
    }

    void aPositionWithoutAStopCountsAtTheFurthestStop()
    {
        const Day day("10000");
        QCOMPARE(day.row().atRiskAtStops.toString(), str("857.775")); // 10 % of 8450 and the exit
    }

    void riskAtStops_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("risk");
        QTest::newRow("long") << "0.1" << "84499" << "12.775"; // 0.1 and 8450 * 0.0015
        QTest::newRow("short") << "-0.1" << "86000" << "162.675";
        QTest::newRow("a gain is no risk") << "0.1" << "86000" << "0";
    }

    void riskAtStops()
    {
        QFETCH(QString, amount);
        QFETCH(QString, stop);
        QFETCH(QString, risk);
        MarkView mark;
        mark.mark = Price::literal("84500");
        const auto limits = safety::Limits::forMode(safety::Mode::Paper).values();
        QCOMPARE(DayBook::riskAtStop(position(kBtc, qPrintable(amount), "84000"), mark, Price::literal(qPrintable(stop)), limits).toString(), risk);
    }

    void aCrossedBookCostsNoNegativeSpread()
    {
        MarkView mark;
        mark.mark = Price::literal("84500");
        mark.bid = Price::literal("84501");
        mark.ask = Price::literal("84499");
        const auto limits = safety::Limits::forMode(safety::Mode::Paper).values();
        QCOMPARE(Valuation::exitCost(position(kBtc, "-0.1", "84000"), mark, limits).toString(), str("12.675"));
    }

    // Kept by difference, the sums are those of the positions as they now are.
    void valuesFollowEachPosition()
    {
        Valuation values(safety::Limits::forMode(safety::Mode::Paper).values());
        MarkView btc;
        btc.mark = Price::literal("84500");
        MarkView eth;
        eth.mark = Price::literal("3000");
        values.set(position(kEth, "-2", "3100"), &eth);
        values.set(position(kBtc, "0.1", "84000"), &btc);
        QCOMPARE(values.unrealised()->toString(), str("250"));
        QCOMPARE(values.held().front().symbol, kBtc);
        QCOMPARE(values.held().front().value.toString(), str("8450"));
        const Money both = Valuation::exitCost(position(kEth, "-2", "3100"), eth, {}) + Valuation::exitCost(position(kBtc, "0.1", "84000"), btc, {});
        QCOMPARE(values.exitCosts(), both);

        btc.mark = Price::literal("83000");
        values.set(position(kBtc, "0.2", "84000"), &btc);
        QCOMPARE(values.unrealised()->toString(), str("0"));
        values.set(position(kEth, "-2", "3100"), nullptr);
        QVERIFY2(!values.unrealised(), "a position without a price");
        QVERIFY(!values.held().back().known);
        values.set(position(kEth, "0", "0"), nullptr);
        QCOMPARE(values.unrealised()->toString(), str("-200"));
        QCOMPARE(values.exitCosts(), Valuation::exitCost(position(kBtc, "0.2", "84000"), btc, {}));
        values.clear();
        QVERIFY(values.held().empty());
        QCOMPARE(values.unrealised(), Money());
        QCOMPARE(values.exitCosts(), Money());
    }

    void whatIsNotKnownIsNotShown()
    {
        Day day("10000");
        const base::CivilDay tomorrow(day.noon.day().daysSinceEpoch() + 1);
        QVERIFY(!day.book.view(day.ledger, tomorrow).baselineKnown);
        QVERIFY(!day.book.knownFor(tomorrow));
        static_cast<void>(day.ledger.setReading(readingOf("10000", {position(kEth, "1", "3000")}), day.steady)); // no mark
        QVERIFY(!day.row().known);
        QVERIFY(!day.book.view(day.ledger, day.noon.day()).baselineKnown);
    }

    void aTripLastsForItsDay()
    {
        Day day("10000");
        day.book.setTripped(day.noon.day());
        QVERIFY(day.book.view(day.ledger, day.noon.day()).lossReasonLatched);
        QVERIFY(!day.book.view(day.ledger, base::CivilDay(day.noon.day().daysSinceEpoch() + 1)).lossReasonLatched);
    }

    void transfersBelongToTheirDay()
    {
        Day day("10000");
        const base::CivilDay today = day.noon.day();
        day.book.setNetTransfers(today, Money::literal("300"));
        day.book.setNetTransfers(base::CivilDay(today.daysSinceEpoch() - 1), Money::literal("900"));
        QCOMPARE(day.book.netTransfers().toString(), str("300"));
        day.book.setBaseline({today, Money::literal("9000"), str("accepted by Ada")});
        QCOMPARE(day.book.netTransfers().toString(), str("300"));
        day.book.setBaseline({base::CivilDay(today.daysSinceEpoch() + 1), Money::literal("9000"), str("observed")});
        QVERIFY(day.book.netTransfers().isZero());
        DayBook none;
        none.setNetTransfers(today, Money::literal("300")); // of a day that has no beginning
        QVERIFY(none.netTransfers().isZero());
    }

    void halfABookHasNoSpread()
    {
        const safety::LimitValues limits = safety::Limits::forMode(safety::Mode::Paper).values();
        const trading::Position held = position(kBtc, "1", "100");
        MarkView mark;
        mark.mark = Price::literal("100");
        const Money bare = Valuation::exitCost(held, mark, limits);
        mark.bid = Price::literal("99");
        QCOMPARE(Valuation::exitCost(held, mark, limits), bare);
        mark.ask = Price::literal("101");
        QCOMPARE((Valuation::exitCost(held, mark, limits) - bare).toString(), str("1"));
        mark.bid.reset();
        QCOMPARE(Valuation::exitCost(held, mark, limits), bare);
    }

    void whatMovesCapital_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("transfer");
        for (const char *word : {"TRANSFER", "INTERNAL_TRANSFER", "DEPOSIT", "WITHDRAW", "ASSET_TRANSFER", "COIN_SWAP_DEPOSIT"}) {
            QTest::newRow(word) << word << true;
        }
        for (const char *word : {"REALIZED_PNL", "COMMISSION", "FUNDING_FEE", "ORDER", "INSURANCE_CLEAR", ""}) {
            QTest::newRow(*word == '\0' ? "nothing" : word) << word << false;
        }
    }

    void whatMovesCapital()
    {
        QFETCH(QString, word);
        QFETCH(bool, transfer);
        QCOMPARE(flowKind(word) == FlowKind::Transfer, transfer);
    }
};

QTEST_GUILESS_MAIN(DayBookTest)
#include "tst_day_book.moc"
