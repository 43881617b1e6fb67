// Why the wallet moved: explanation and movement in either order, the history once, a person's word until it comes.
// Proves S-35.
#include "tests/unit/engine/recovery_stage.h"

#include "core/engine/flow_book.h"

using namespace bw::test::recovery_stage;
using trading::Side;

namespace {

base::SteadyTime at(int ms) { return base::SteadyTime::fromNanos((1'000'000LL + ms) * 1'000'000); }
base::VenueTime venue(int ms) { return base::VenueTime(kNoonMs + ms); }
Money money(const char *text) { return Money::literal(text); }

trading::Fill fill(int id, int ms, const char *realized, const char *commission, const char *asset = "USDT")
{
    trading::Fill f = fillOf(kBtc, Side::Sell, "1");
    f.tradeId = trading::TradeId(id);
    f.at = venue(ms);
    f.realizedPnl = money(realized);
    f.commission = money(commission);
    f.commissionAsset = str(asset);
    f.commissionInQuote = f.commission;
    return f;
}

trading::IncomeRow row(const char *type, const char *amount, int id, int ms = 0, const char *asset = "USDT")
{
    trading::IncomeRow r = income(type, amount, asset);
    r.tranId = id;
    r.at = venue(ms);
    return r;
}

Flow said(FlowKind kind, const char *amount) { return {kind, str("FUNDING_FEE"), money(amount), venue(10), {}}; }

// Begins with a wallet of 10 000, read at noon.
FlowBook begun()
{
    FlowBook book;
    book.walletIs(money("10000"), venue(0), at(0));
    return book;
}

} // namespace

class FlowBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explained_data()
    {
        // f: fill, w: wallet, b: booked flow; the number follows
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *name, const QStringList &steps, const char *left) { QTest::newRow(name) << steps << str(left); };
        row("fill, then wallet", {str("f-5"), str("w9995")}, "0");
        row("wallet, then fill", {str("w9995"), str("f-5")}, "0");
        row("two fills, one wallet", {str("f-5"), str("f2"), str("w9997")}, "0");
        row("one wallet, two fills", {str("w9997"), str("f-5"), str("f2")}, "0");
        row("crossed", {str("f-5"), str("w9995"), str("w9997"), str("f2")}, "0");
        row("funding", {str("b-1.25"), str("w9998.75")}, "0");
        row("a wallet alone", {str("w9500")}, "-500");
        row("a deposit alone", {str("w10500")}, "500");
        row("half explained", {str("w9500"), str("f-200")}, "-300");
        row("a fill alone is no flow", {str("f-5")}, "0");
        row("back again", {str("w9500"), str("w10000")}, "0");
        row("a rounding is no flow", {str("w9999.991")}, "0");
        row("roundings that add up are", {str("w9999.995"), str("w9999.99")}, "-0.01");
        row("an unknown flow between", {str("f-5"), str("w9000"), str("f1"), str("w9001")}, "-995");
        row("said twice", {str("w9995"), str("f-5"), str("w9995")}, "0");
    }

    void explained()
    {
        QFETCH(QStringList, steps);
        FlowBook book = begun();
        int id = 0;
        for (const QString &step : steps) {
            const QByteArray amount = step.mid(1).toLatin1();
            ++id;
            if (step.startsWith(QLatin1Char('f'))) {
                book.fill(fill(id, id, amount.constData(), "0"), str("USDT"), at(id));
            } else if (step.startsWith(QLatin1Char('w'))) {
                book.walletIs(money(amount.constData()), venue(id), at(id));
            } else {
                book.booked(said(FlowKind::Income, amount.constData()), at(id));
            }
        }
        QTEST(book.unexplained().toString(), "left");
        QCOMPARE(book.unexplainedFor(at(5000)).count() > 0, !book.unexplained().isZero());
    }

    void beforeTheFirstWalletNothingHasToBeExplained()
    {
        FlowBook book;
        book.fill(fill(1, 5, "-9", "1"), str("USDT"), at(5));
        book.booked(said(FlowKind::Income, "-5"), at(6));
        QVERIFY(book.unexplained().isZero());
        book.walletIs(money("9985"), venue(10), at(10));
        QVERIFY2(book.unexplained().isZero(), "it holds what was before");
        QCOMPARE(book.incomeSince(venue(0)).toString(), str("-5"));
    }

    void aWordIsOnlyConfirmedByItsOwnAmount()
    {
        FlowBook book = begun();
        book.booked(said(FlowKind::Income, "-5"), at(10));
        const QList<Flow> fresh = book.history({row("FUNDING_FEE", "-6", 1, 20), row("FUNDING_FEE", "-5", 2, 20)}, str("USDT"));
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(fresh.first().amount.toString(), str("-6"));
        QCOMPARE(book.incomeSince(venue(0)).toString(), str("-11"));
    }

    void wordsOfFlowsComeBackAndOthersDoNot()
    {
        QCOMPARE(flowKindFromWord(toWord(FlowKind::Transfer)), std::optional(FlowKind::Transfer));
        QCOMPARE(flowKindFromWord(toWord(FlowKind::Income)), std::optional(FlowKind::Income));
        QVERIFY(!flowKindFromWord(str("gift")).has_value());
    }

    void theClockRunsFromItsBeginning()
    {
        FlowBook book = begun();
        book.walletIs(money("9500"), venue(100), at(100));
        book.walletIs(money("9400"), venue(900), at(900));
        QCOMPARE(book.unexplainedFor(at(1100)).count(), 1000);
        book.walletIs(money("10000"), venue(1200), at(1200));
        QCOMPARE(book.unexplainedFor(at(1300)).count(), 0);
        book.walletIs(money("9000"), venue(2000), at(2000));
        QCOMPARE(book.unexplainedFor(at(2010)).count(), 10);
    }

    void whatTheFirstReadingHoldsIsNotExplainedAgain()
    {
        FlowBook book = begun();
        book.fill(fill(1, -5, "-500", "0"), str("USDT"), at(1)); // of before the reading
        book.walletIs(money("9500"), venue(10), at(10));
        QCOMPARE(book.unexplained().toString(), str("-500"));
        QCOMPARE(book.fillsSince(venue(-10)).toString(), str("-500"));
    }

    void aFillCountsOnce()
    {
        FlowBook book = begun();
        book.fill(fill(1, 1, "-5", "1"), str("USDT"), at(1));
        book.fill(fill(1, 1, "-5", "1"), str("USDT"), at(2));
        QCOMPARE(book.fillsSince(venue(0)).toString(), str("-6"));
        QCOMPARE(book.fillsSince(venue(2)).toString(), str("0"));
        QCOMPARE(*book.newestFill(), venue(1));
        book.walletIs(money("9994"), venue(3), at(3));
        QVERIFY(book.unexplained().isZero());
    }

    void commissionInAnotherCoinDoesNotMoveTheWallet()
    {
        FlowBook book = begun();
        book.fill(fill(1, 1, "-5", "3", "BNB"), str("USDT"), at(1));
        book.walletIs(money("9995"), venue(2), at(2));
        QVERIFY(book.unexplained().isZero());
        QCOMPARE(book.fillsSince(venue(0)).toString(), str("-8"));
        QCOMPARE(book.paidElsewhereSince(venue(0)).toString(), str("3"));
    }

    // --- the history ---

    void theHistoryBooksWhatWasNotKnownAndOnlyOnce()
    {
        FlowBook book = begun();
        book.booked(said(FlowKind::Income, "-1.25"), at(1));
        const QList<trading::IncomeRow> rows{row("FUNDING_FEE", "-1.25", 1), row("FUNDING_FEE", "-1.25", 2), row("TRANSFER", "500", 1),
                                             row("REALIZED_PNL", "9", 4), row("COMMISSION", "-1", 5), row("TRANSFER", "7", 6, 0, "BNB"),
                                             row("SOMETHING_NEW", "3", 7)};
        const QList<Flow> fresh = book.history(rows, str("USDT"));
        QCOMPARE(fresh.size(), 2); // the second funding and the transfer
        QCOMPARE(book.incomeSince(venue(0)).toString(), str("-2.5"));
        QCOMPARE(book.transfersSince(venue(0)).toString(), str("500"));
        QVERIFY(book.history(rows, str("USDT")).isEmpty());
        QCOMPARE(book.transfersSince(venue(0)).toString(), str("500"));
    }

    void aPersonsWordIsConfirmedByTheHistory()
    {
        FlowBook book = begun();
        book.walletIs(money("9500"), venue(1), at(1));
        const Flow flow = book.resolve(FlowKind::Transfer, str("named by Ada"), venue(70'000));
        QCOMPARE(flow.amount.toString(), str("-500"));
        QVERIFY(book.unexplained().isZero());
        QVERIFY(book.history({row("TRANSFER", "-500", 3, 2)}, str("USDT")).isEmpty()); // late, and not a second one
        QCOMPARE(book.transfersSince(venue(0)).toString(), str("-500"));
    }

    void allExplainedLeavesNothingAwaited()
    {
        FlowBook book = begun();
        book.fill(fill(1, 1, "-5", "0"), str("USDT"), at(1));
        book.allExplained();
        book.walletIs(money("9999"), venue(2), at(2));
        QCOMPARE(book.unexplained().toString(), str("-1"));
    }

    void sumsAreOfTheirTime()
    {
        FlowBook book = begun();
        Flow early = said(FlowKind::Transfer, "100");
        early.at = venue(-5000);
        book.restore(early);
        book.restore(said(FlowKind::Transfer, "30"));
        QCOMPARE(book.transfersSince(venue(-6000)).toString(), str("130"));
        QCOMPARE(book.transfersSince(venue(0)).toString(), str("30"));
        book.forgetBefore(venue(0));
        QCOMPARE(book.transfersSince(venue(-6000)).toString(), str("30"));
    }

    void whatTheDayBeganWithoutCountsFromItsBeginning_data()
    {
        // Before the day: a transfer of 100 at -200 s, a fill of -5 at -20 s, funding of 2 at -10 s.
        QTest::addColumn<QString>("lacking");
        QTest::addColumn<bool>("counted");
        QTest::addColumn<QString>("transfers");
        QTest::addColumn<QString>("fills");
        QTest::addColumn<QString>("income");
        QTest::newRow("nothing") << "0" << false << "0" << "0" << "0";
        QTest::newRow("less than a cent") << "0.009" << false << "0" << "0" << "0";
        QTest::newRow("the newest") << "2" << true << "0" << "0" << "2";
        QTest::newRow("the two newest") << "-3" << true << "0" << "-5" << "2";
        QTest::newRow("all") << "97" << true << "100" << "-5" << "2";
        QTest::newRow("one from the middle") << "-5" << false << "0" << "0" << "0";
        QTest::newRow("something else") << "7" << false << "0" << "0" << "0";
        QTest::newRow("what was before the window") << "1097" << false << "0" << "0" << "0";
    }

    void whatTheDayBeganWithoutCountsFromItsBeginning()
    {
        QFETCH(QString, lacking);
        FlowBook book;
        const auto flow = [](FlowKind kind, const char *amount, int ms) { return Flow{kind, str("X"), money(amount), venue(ms), {}, {}}; };
        book.restore(flow(FlowKind::Transfer, "1000", -300'001));
        book.restore(flow(FlowKind::Transfer, "100", -200'000));
        book.fill(fill(1, -20'000, "-4", "1"), str("USDT"), at(0));
        book.restore(flow(FlowKind::Income, "2", -10'000));
        book.restore(flow(FlowKind::Income, "50", 5)); // of the day
        const std::uint64_t before = book.version();
        QTEST(book.countLate(venue(0), money(qPrintable(lacking))), "counted");
        QTEST((book.version() != before), "counted");
        QTEST(book.transfersSince(venue(0)).toString(), "transfers");
        QTEST(book.fillsSince(venue(0)).toString(), "fills");
        QTEST((book.incomeSince(venue(0)) - money("50")).toString(), "income");
        QVERIFY(book.knows(flow(FlowKind::Income, "2", -10'000))); // by the instant at which it happened
        QFETCH(bool, counted);
        QVERIFY2(book.countLate(venue(0), money("2")) != counted, "nothing counts twice");
    }

    // Three of one instant, of which the baseline had seen the first: the two that came after it are what it lacks.
    void ofOneInstantWhatWasToldLastIsLate()
    {
        FlowBook book;
        for (const char *amount : {"-0.05", "0.02", "-0.04"}) {
            book.restore(Flow{FlowKind::Income, str("FUNDING_FEE"), money(amount), venue(-2), {}});
        }
        QVERIFY(book.countLate(venue(0), money("-0.02")));
        QCOMPARE(book.incomeSince(venue(0)).toString(), str("-0.02"));
    }

    void whatIsAwaitedIsNotLacking()
    {
        FlowBook book = begun();
        QVERIFY(book.awaited().isZero());
        book.fill(fill(1, 1, "-3", "1"), str("USDT"), at(1));
        QCOMPARE(book.awaited().toString(), str("-4"));
        book.walletIs(money("9000"), venue(2), at(2)); // moved by something else too
        book.fill(fill(2, 3, "5", "1"), str("USDT"), at(3));
        QVERIFY2(book.awaited().isZero(), "nobody can say what is owed");
        QVERIFY(!book.unexplained().isZero());
    }

    void aCommissionInAnotherCoinMovedNoWallet()
    {
        FlowBook book;
        book.fill(fill(1, -20'000, "-4", "1", "BNB"), str("USDT"), at(0));
        QVERIFY(book.countLate(venue(0), money("-4")));
        QCOMPARE(book.fillsSince(venue(0)).toString(), str("-5"));
        QCOMPARE(book.paidElsewhereSince(venue(0)).toString(), str("1"));
    }

    void everyChangeIsNoticed()
    {
        FlowBook book = begun();
        std::uint64_t seen = book.version();
        const auto grown = [&] { return std::exchange(seen, book.version()) != book.version(); };
        book.walletIs(money("9000"), venue(1), at(1));
        QVERIFY(grown());
        book.fill(fill(1, 1, "0", "0"), str("USDT"), at(1));
        QVERIFY(grown());
        book.booked(said(FlowKind::Income, "1"), at(1));
        QVERIFY(grown());
        static_cast<void>(book.history({row("TRANSFER", "1", 1)}, str("USDT")));
        QVERIFY(grown());
        book.allExplained();
        QVERIFY(grown());
    }

    void whatTheWordsMean_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("kind"); // 0: nobody knows, or a fill is behind it
        for (const char *word : {"TRANSFER", "DEPOSIT", "WITHDRAW", "ASSET_TRANSFER", "AUTO_EXCHANGE"}) {
            QTest::newRow(word) << str(word) << int(FlowKind::Transfer);
        }
        for (const char *word : {"FUNDING_FEE", "SPECIAL_FUNDING_FEE", "INSURANCE_CLEAR", "COMMISSION_REBATE"}) {
            QTest::newRow(word) << str(word) << int(FlowKind::Income);
        }
        for (const char *word : {"ORDER", "REALIZED_PNL", "COMMISSION", "ADJUSTMENT", "MARGIN_TRANSFER", "NEWS"}) {
            QTest::newRow(word) << str(word) << 0;
        }
    }

    void whatTheWordsMean()
    {
        QFETCH(QString, word);
        QFETCH(int, kind);
        const auto is = flowKind(word);
        QCOMPARE(is ? int(*is) : 0, kind);
        if (is) {
            QCOMPARE(flowKindFromWord(toWord(*is)), is);
        }
    }

    // What has no instant cannot be told apart from another of the same size.
    void aFlowIsKnownByItsInstant()
    {
        FlowBook book;
        const Flow dated{FlowKind::Transfer, str("DEPOSIT"), Money::literal("5"), base::VenueTime(kNoonMs), {}};
        Flow undated = dated;
        undated.at = {};
        book.booked(dated, {});
        book.booked(undated, {});
        QVERIFY(book.knows(dated));
        QVERIFY(!book.knows(undated));
    }
    // Spot: the history dates a withdrawal when it was asked for, the stream when it was carried out.
    void aTransferThatTheHistoryToldFirstIsNoSecondOne()
    {
        FlowBook book;
        trading::IncomeRow row;
        row.type = str("WITHDRAW");
        row.amount = Money::literal("-1952");
        row.asset = str("USDT");
        row.at = base::VenueTime(kNoonMs);
        row.tranId = 2;
        QCOMPARE(book.history({row}, str("USDT")).size(), 1);
        const Flow late{FlowKind::Transfer, str("WITHDRAW"), row.amount, base::VenueTime(kNoonMs + 1283), {}};
        QVERIFY(book.knows(late));
        QVERIFY(!book.knows(late)); // another one of that size is another one
        row.tranId = 3;
        row.at = base::VenueTime(kNoonMs + 1'000'000);
        QCOMPARE(book.history({row}, str("USDT")).size(), 1);
        QVERIFY(!book.knows(late)); // too far from it
    }
};

QTEST_GUILESS_MAIN(FlowBookTest)
#include "tst_flow_book.moc"
