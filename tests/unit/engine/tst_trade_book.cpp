// Entries sent and round trips: counted once, by exchange time, and rebuilt from the journal.
// Proves S-35.
#include "tests/unit/engine/recovery_stage.h"

#include "core/engine/trade_book.h"

#include <algorithm>

using namespace bw::test::recovery_stage;
using trading::Side;

namespace {

constexpr std::int64_t kHour = 3'600'000;

trading::Fill fillAt(int id, std::int64_t ms, Side side, const char *quantity, const char *realized = "0", const char *commission = "0")
{
    trading::Fill fill = fillOf(kBtc, side, quantity);
    fill.tradeId = trading::TradeId(id);
    fill.at = base::VenueTime(kNoonMs + ms);
    fill.price = Price::literal("84000");
    fill.realizedPnl = Money::literal(realized);
    fill.commission = Money::literal(commission);
    fill.commissionInQuote = fill.commission;
    return fill;
}

base::CivilDay today() { return base::VenueTime(kNoonMs).day(); }
base::CivilDay dayAfter(int days) { return base::CivilDay(today().daysSinceEpoch() + days); }
ClientOrderId id(int number) { return ClientOrderId(QStringLiteral("bw-e-1-%1").arg(number)); }

QStringList nets(const TradeBook &book)
{
    QStringList out;
    for (const RoundTrip &trip : book.tripsOn(today())) {
        out.append(trip.net().toString());
    }
    return out;
}

} // namespace

class TradeBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- entries ---

    void entriesAreCountedByTheExchangesDayAndHour()
    {
        TradeBook book;
        QVERIFY(!book.lastEntry().has_value());
        book.entrySent(id(1), base::VenueTime(kNoonMs - 2 * kHour));
        book.entrySent(id(2), base::VenueTime(kNoonMs - kHour));
        book.entrySent(id(3), base::VenueTime(kNoonMs - kHour + 1));
        book.entrySent(id(4), base::VenueTime(kNoonMs));
        QCOMPARE(book.entriesOn(today()), 4);
        QCOMPARE(book.entriesSince(base::VenueTime(kNoonMs - kHour)), 2); // the one of exactly an hour ago is over
        QCOMPARE(book.lastEntry()->ms(), kNoonMs);
        QCOMPARE(book.entriesOn(dayAfter(1)), 0);
    }

    void theHourReachesOverMidnight()
    {
        TradeBook book;
        const std::int64_t midnight = base::VenueTime::startOf(dayAfter(1)).ms();
        book.entrySent(id(1), base::VenueTime(midnight - 2 * kHour));
        book.entrySent(id(2), base::VenueTime(midnight - 1000));
        book.entrySent(id(3), base::VenueTime(midnight + 1000));
        QCOMPARE(book.entriesOn(dayAfter(1)), 1);
        QCOMPARE(book.entriesSince(base::VenueTime(midnight + 2000 - kHour)), 2);
    }

    void anEntryThatTheExchangeRefusedDoesNotCount()
    {
        TradeBook book;
        book.entrySent(id(1), base::VenueTime(kNoonMs - 5000));
        book.entrySent(id(2), base::VenueTime(kNoonMs));
        book.entryRefused(id(2));
        QCOMPARE(book.entriesOn(today()), 1);
        QCOMPARE(book.lastEntry()->ms(), kNoonMs - 5000);
        book.entryRefused(id(9));
        QCOMPARE(book.entriesOn(today()), 1);
    }

    // --- round trips ---

    void trips_data()
    {
        QTest::addColumn<QList<trading::Fill>>("fills");
        QTest::addColumn<QStringList>("nets");
        QTest::addColumn<int>("streak");
        const auto buy = [](int n, const char *q, const char *pnl = "0", const char *fee = "0") { return fillAt(n, n, Side::Buy, q, pnl, fee); };
        const auto sell = [](int n, const char *q, const char *pnl = "0", const char *fee = "0") { return fillAt(n, n, Side::Sell, q, pnl, fee); };
        QTest::newRow("still open") << QList{buy(1, "1", "0", "1")} << QStringList{} << 0;
        QTest::newRow("a loss") << QList{buy(1, "1", "0", "1"), sell(2, "1", "-5", "1")} << QStringList{str("-7")} << 1;
        QTest::newRow("a gain that costs eat") << QList{buy(1, "1", "0", "1"), sell(2, "1", "1.5", "1")} << QStringList{str("-0.5")} << 1;
        QTest::newRow("nothing won, nothing lost") << QList{buy(1, "1", "0", "1"), sell(2, "1", "2", "1")} << QStringList{str("0")} << 0;
        QTest::newRow("in parts") << QList{buy(1, "0.4"), buy(2, "0.6"), sell(3, "0.5", "-2"), sell(4, "0.5", "1")} << QStringList{str("-1")} << 1;
        QTest::newRow("short") << QList{sell(1, "1"), buy(2, "1", "-3")} << QStringList{str("-3")} << 1;
        QTest::newRow("two losses") << QList{buy(1, "1"), sell(2, "1", "-1"), buy(3, "1"), sell(4, "1", "-1")} << QStringList{str("-1"), str("-1")} << 2;
        QTest::newRow("a winner between") << QList{buy(1, "1"), sell(2, "1", "-1"), buy(3, "1"), sell(4, "1", "3"), buy(5, "1"), sell(6, "1", "-1")}
                                          << QStringList{str("-1"), str("3"), str("-1")} << 1;
        QTest::newRow("turned round: its commission is shared") << QList{buy(1, "1"), sell(2, "4", "-2", "4"), buy(3, "3", "1")}
                                                                << QStringList{str("-3"), str("-2")} << 2;
    }

    void trips()
    {
        QFETCH(QList<trading::Fill>, fills);
        TradeBook inOrder;
        for (const trading::Fill &fill : fills) {
            QVERIFY(inOrder.add(fill));
            QVERIFY2(!inOrder.add(fill), "a fill counts once");
        }
        QTEST(nets(inOrder), "nets");
        QTEST(inOrder.losingStreak(today()), "streak");
        std::reverse(fills.begin(), fills.end());
        TradeBook backwards;
        for (const trading::Fill &fill : fills) {
            backwards.add(fill);
        }
        QTEST(nets(backwards), "nets");
    }

    void fundingBelongsToTheTripItWasPaidIn()
    {
        TradeBook book;
        book.addFunding(kBtc, Money::literal("-100"), base::VenueTime(kNoonMs)); // flat: of nobody
        book.add(fillAt(1, 1, Side::Buy, "1"));
        book.addFunding(kBtc, Money::literal("-2"), base::VenueTime(kNoonMs + 2));
        book.add(fillAt(2, 3, Side::Sell, "1", "1"));
        book.addFunding(kBtc, Money::literal("-50"), base::VenueTime(kNoonMs + 4));
        QCOMPARE(nets(book), QStringList{str("-1")});
    }

    void whatWasHeldBeforeIsNotMistakenForAnEntry()
    {
        TradeBook book;
        book.add(fillAt(1, 1, Side::Sell, "1", "-4", "1"));
        QVERIFY(!book.leadsTo(kBtc, Quantity()));
        book.heldBefore(kBtc, Quantity());
        QVERIFY(book.leadsTo(kBtc, Quantity()));
        QCOMPARE(nets(book), QStringList{str("-5")});
        QVERIFY(book.leadsTo(kEth, Quantity()));
        QVERIFY(!book.leadsTo(kEth, Quantity::literal("1")));
        QCOMPARE(book.symbols(), QSet<Symbol>{kBtc});
    }

    void theStreakIsOfTheDayAndOverAllSymbols()
    {
        TradeBook book;
        book.add(fillAt(1, 1, Side::Buy, "1"));
        book.add(fillAt(2, 5, Side::Sell, "1", "-1"));
        trading::Fill eth = fillAt(1, 2, Side::Buy, "1");
        eth.symbol = kEth;
        book.add(eth);
        eth = fillAt(2, 4, Side::Sell, "1", "7"); // a winner, before the loss
        eth.symbol = kEth;
        book.add(eth);
        QCOMPARE(book.losingStreak(today()), 1);
        QCOMPARE(book.losingStreak(dayAfter(1)), 0);
        const std::int64_t tomorrow = base::VenueTime::startOf(dayAfter(1)).ms() - kNoonMs;
        book.add(fillAt(3, tomorrow + 1, Side::Buy, "1"));
        book.add(fillAt(4, tomorrow + 2, Side::Sell, "1", "-1"));
        QCOMPARE(book.losingStreak(dayAfter(1)), 1);
        QCOMPARE(book.losingStreak(today()), 0); // forgotten
        QVERIFY(book.leadsTo(kBtc, Quantity()));
    }

    void aTripOverMidnightKeepsItsBeginning()
    {
        TradeBook book;
        const std::int64_t tomorrow = base::VenueTime::startOf(dayAfter(1)).ms() - kNoonMs;
        book.add(fillAt(1, 1, Side::Buy, "1", "0", "2"));
        book.add(fillAt(2, tomorrow + 1, Side::Sell, "0.5"));
        book.add(fillAt(3, tomorrow + 2, Side::Sell, "0.5", "1"));
        QCOMPARE(book.tripsOn(dayAfter(1)).first().net().toString(), str("-1"));
    }

    // --- all round trips, also of days that are over ---

    void statisticsOutliveTheDay()
    {
        TradeBook book;
        const std::int64_t tomorrow = base::VenueTime::startOf(dayAfter(1)).ms() - kNoonMs;
        book.add(fillAt(1, 1, Side::Buy, "1", "0", "1"));
        book.addFunding(kBtc, Money::literal("-0.5"), base::VenueTime(kNoonMs + 2));
        book.add(fillAt(2, 3, Side::Sell, "1", "5", "1"));
        book.add(fillAt(3, 4, Side::Sell, "2", "0"));         // short over midnight ...
        const std::uint64_t before = book.version();
        book.add(fillAt(4, tomorrow, Side::Buy, "1", "3"));
        book.add(fillAt(5, tomorrow + 1, Side::Buy, "2", "-9")); // ... turned to long
        book.add(fillAt(6, 2 * tomorrow, Side::Sell, "1", "2"));
        QVERIFY(book.version() > before);
        const report::TradeStatistics all = book.statistics();
        QCOMPARE(all.trades, 3);
        QCOMPARE(all.wins, 2);
        QCOMPARE(all.losses, 1);
        QCOMPARE(all.totalPnl.toString(), str("-1.5"));      // 5 - 2 - 0.5, 3 - 9, 2
        QCOMPARE(all.funding.toString(), str("-0.5"));
        QStringList closed;
        for (const RoundTrip &trip : book.newestTrips()) {
            closed.append(trip.net().toString());
        }
        QCOMPARE(closed, (QStringList{str("2.5"), str("-6"), str("2")}));
    }

    // A history that is read again tells fills of days that are over: they are known, and counted once.
    void aFillOfADayThatIsOverIsStillKnown()
    {
        TradeBook book;
        const std::int64_t tomorrow = base::VenueTime::startOf(dayAfter(1)).ms() - kNoonMs;
        const QList<trading::Fill> old{fillAt(1, 1, Side::Buy, "1"), fillAt(2, 2, Side::Sell, "1", "5")};
        book.add(old[0]);
        book.add(old[1]);
        book.add(fillAt(3, tomorrow, Side::Buy, "1"));
        QVERIFY(!book.add(old[0]) && !book.add(old[1]));
        book.add(fillAt(4, 2 * tomorrow, Side::Sell, "1", "1"));
        book.add(fillAt(5, 3 * tomorrow, Side::Buy, "1"));
        QCOMPARE(book.statistics().trades, 2);
        QCOMPARE(book.statistics().totalPnl.toString(), str("6"));
        QVERIFY(book.leadsTo(kBtc, Quantity::literal("1")));
    }

    // A position nobody saw the beginning of does not undo the round trips of the days before.
    void whatAppearsLaterUndoesNoTrip()
    {
        TradeBook book;
        book.add(fillAt(1, 1, Side::Buy, "1"));
        book.add(fillAt(2, 2, Side::Sell, "1", "5"));
        book.heldBefore(kBtc, Quantity::literal("0.004"), dayAfter(1));
        QCOMPARE(book.statistics().trades, 1);
        QVERIFY(book.leadsTo(kBtc, Quantity::literal("0.004")));
        QCOMPARE(book.held().value(kBtc).toString(), str("0.004"));
        const std::int64_t tomorrow = base::VenueTime::startOf(dayAfter(1)).ms() - kNoonMs;
        book.add(fillAt(3, tomorrow + 1, Side::Sell, "0.004", "1"));
        QCOMPARE(book.statistics().trades, 2);
        QVERIFY(book.held().isEmpty());
    }

    // --- after a restart ---

    void theJournalBringsEverythingBack()
    {
        Place place;
        QList<journal::Record> records{recordOf(kind::kStart, {}), recordOf(kind::kIntent, toJson(intentOf("bw-e-1-1"))),
                                       recordOf(kind::kIntent, toJson(intentOf("bw-e-1-2"))), recordOf(kind::kIntent, toJson(intentOf("bw-e-1-3"))),
                                       recordOf(kind::kOutcome, outcomeOf("bw-e-1-1", IntentEnd::Finished)),
                                       recordOf(kind::kOutcome, outcomeOf("bw-e-1-2", IntentEnd::Refused)),
                                       recordOf(kind::kOutcome, outcomeOf("bw-e-1-3", IntentEnd::Unknown))};
        Intent exit = intentOf("bw-x-1-4");
        exit.purpose = safety::Purpose::OperatorExit;
        records.append(recordOf(kind::kIntent, toJson(exit)));
        trading::Fill bought = fillAt(1, 1, Side::Buy, "1", "0", "0.01");
        bought.commissionAsset = str("BNB");
        bought.commissionInQuote = Money::literal("6");
        records.append(recordOf(kind::kFill, toJson(bought)));
        records.append(recordOf(kind::kFill, toJson(fillAt(2, 2, Side::Sell, "1", "5"))));
        place.write(records);
        const auto state = place.recovered();
        QVERIFY(state.has_value());
        QCOMPARE(state->trades.entriesOn(today()), 2); // the refused one and the exit do not count
        QCOMPARE(state->trades.lastEntry()->ms(), kNoonMs);
        QCOMPARE(state->trades.losingStreak(today()), 1);
        QCOMPARE(nets(state->trades), QStringList{str("-1")});
    }
};

QTEST_GUILESS_MAIN(TradeBookTest)
#include "tst_trade_book.moc"
