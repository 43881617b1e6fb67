// The picture of the account, message by message: late ones, repeated ones, ones that nobody waited for.
// Proves S-03, S-22.
#include "tests/unit/engine/guard_stage.h"

#include "core/engine/ledger.h"

using namespace bw::engine;
using namespace bw::test::guard_stage;
using trading::OrderStatus;

namespace {

base::SteadyTime at(std::int64_t ms) { return base::SteadyTime::fromNanos((1'000'000LL + ms) * 1'000'000); }
base::VenueTime venue(std::int64_t ms) { return base::VenueTime(EngineHarness::kNoon + ms); }

trading::OrderView order(const char *id, const char *executed, std::int64_t ms, OrderStatus status = OrderStatus::New)
{
    trading::OrderView view = restingOrder(kBtc, id, Side::Buy, "0.004", "84000");
    view.executed = Quantity::literal(executed);
    view.updatedAt = venue(ms);
    view.status = status;
    return view;
}

exchange::AccountUpdate holds(const Symbol &symbol, const char *amount, std::int64_t ms)
{
    exchange::AccountUpdate update;
    update.positions = {position(symbol, amount, "84000")};
    update.at = venue(ms);
    return update;
}

trading::AlgoOrderView conditionalEntry(const char *quantity)
{
    trading::AlgoOrderView entry = stopOrder(kBtc, "web_entry", Side::Buy, "85000");
    entry.closePosition = false;
    entry.quantity = Quantity::literal(quantity);
    return entry;
}

QString pendingOf(const Ledger &ledger)
{
    QStringList out;
    for (const safety::PendingEntry &entry : ledger.pending(kBtc)) {
        out.append(QStringLiteral("%1 @ %2").arg(entry.remaining.toString(), entry.limitPrice ? entry.limitPrice->toString() : QStringLiteral("market")));
    }
    return out.join(QStringLiteral(", "));
}

Ledger begun(const trading::AccountReading &reading = readingOf("10000"))
{
    Ledger ledger;
    static_cast<void>(ledger.setReading(reading, at(0)));
    return ledger;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlatRowOfAReadingIsNoPosition()
    {
        const Ledger ledger = begun(readingOf("10000", {position(kBtc, "0", "84000"), position(kEth, "1", "3000")}));
        QCOMPARE(ledger.positions().keys(), QList<Symbol>{kEth});
    }

    void anAccountThatWasNeverReadIsNotAliveByItsStream()
    {
        Ledger ledger;
        ledger.accountAlive(at(5));
        QVERIFY(ledger.accountAt().isNever());
        static_cast<void>(ledger.setReading(readingOf("10000"), at(10)));
        ledger.accountAlive(at(20));
        QCOMPARE(ledger.accountAt(), at(20));
    }

    // --- conditional entries ---

    // A stop protects; an entry beside it may open as much as it says.
    void aConditionalEntryBesideAStopCountsAndTheStopDoesNot_data()
    {
        QTest::addColumn<int>("stop"); // 0: none, 1: closes the position, 2: a bridge with a quantity
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("pending");
        QTest::newRow("the stop alone") << 1 << "" << "";
        QTest::newRow("a bridge alone") << 2 << "" << "";
        QTest::newRow("an entry alone") << 0 << "0.002" << "0.002 @ 85000";
        QTest::newRow("an entry and a stop") << 1 << "0.002" << "0.002 @ 85000";
        QTest::newRow("an entry and a bridge") << 2 << "0.002" << "0.002 @ 85000";
        QTest::newRow("an entry of nothing") << 1 << "0" << "";
    }

    void aConditionalEntryBesideAStopCountsAndTheStopDoesNot()
    {
        QFETCH(int, stop);
        QFETCH(QString, entry);
        QList<trading::AlgoOrderView> algos;
        if (stop != 0) {
            algos.append(btcStop());
            algos.first().closePosition = stop == 1;
            algos.first().reduceOnly = stop == 2;
            algos.first().quantity = stop == 2 ? Quantity::literal("0.004") : Quantity();
        }
        if (!entry.isEmpty()) {
            algos.append(conditionalEntry(entry.toLatin1().constData()));
        }
        const Ledger ledger = begun(readingOf("10000", {position(kBtc, "0.004", "84000")}, algos));
        QTEST(pendingOf(ledger), "pending");
    }

    // --- late and repeated messages ---

    void whatIsOlderThanWhatIsKnownChangesNothing()
    {
        Ledger ledger = begun();
        ledger.applyOrder(order("bw-e-1-1", "0.003", 20, OrderStatus::PartiallyFilled));
        QCOMPARE(pendingOf(ledger), QStringLiteral("0.004 @ 84000")); // the position does not show its fill yet
        ledger.applyOrder(order("bw-e-1-1", "0.001", 10, OrderStatus::PartiallyFilled));
        QCOMPARE(ledger.find(idOf("bw-e-1-1"))->view.executed.toString(), QStringLiteral("0.003"));
        ledger.applyOrder(order("bw-e-1-1", "0.004", 30, OrderStatus::Filled));
        ledger.applyOrder(order("bw-e-1-1", "0.004", 25)); // open again? it is over
        QVERIFY(!ledger.find(idOf("bw-e-1-1"))->view.isOpen());
    }

    void anEndThatNobodyKnewTheBeginningOfLeavesNothing()
    {
        Ledger ledger = begun();
        ledger.applyOrder(order("web_1", "0", 10, OrderStatus::Canceled));
        QVERIFY(!ledger.find(idOf("web_1")));
        QVERIFY(ledger.activeSymbols().isEmpty());
    }

    void aFillThatThePositionShowsAlreadyIsNotCountedTwice()
    {
        Ledger ledger = begun();
        ledger.applyAccount(holds(kBtc, "0.003", 20), at(20));
        ledger.applyOrder(order("bw-e-1-1", "0.003", 20, OrderStatus::PartiallyFilled)); // of the same moment
        QCOMPARE(pendingOf(ledger), QStringLiteral("0.001 @ 84000"));
        ledger.applyOrder(order("bw-e-1-1", "0.004", 21, OrderStatus::PartiallyFilled)); // after it
        QCOMPARE(pendingOf(ledger), QStringLiteral("0.001 @ 84000"));
    }

    void onlyWhatThePositionCanShowIsSettledByIt()
    {
        Ledger ledger = begun();
        ledger.applyOrder(order("bw-e-1-1", "0.003", 20, OrderStatus::PartiallyFilled));
        ledger.applyAccount(holds(kEth, "1", 30), at(30)); // another symbol
        QCOMPARE(pendingOf(ledger), QStringLiteral("0.004 @ 84000"));
        ledger.applyAccount(holds(kBtc, "0.001", 10), at(31)); // of before the fill
        QCOMPARE(pendingOf(ledger), QStringLiteral("0.004 @ 84000"));
        ledger.applyAccount(holds(kBtc, "0.003", 20), at(32));
        QCOMPARE(pendingOf(ledger), QStringLiteral("0.001 @ 84000"));
    }

    void anOrderOfUnknownFateIsNotOverByItsFills()
    {
        Ledger ledger = begun();
        ledger.applyOrder(order("bw-e-1-1", "0.004", 20, OrderStatus::Filled));
        ledger.markUnknown(idOf("bw-e-1-1"), at(21));
        ledger.applyAccount(holds(kBtc, "0.004", 30), at(30));
        QVERIFY2(ledger.find(idOf("bw-e-1-1")), "its fate is still asked for");
        QVERIFY2(ledger.pending(kBtc).isEmpty(), "nothing of it can fill any more");
    }

    void theFirstMomentOfNotKnowingCounts()
    {
        Ledger ledger = begun();
        ledger.applyOrder(order("bw-e-1-1", "0", 10));
        ledger.markUnknown(idOf("bw-e-1-1"), at(100));
        ledger.markUnknown(idOf("bw-e-1-1"), at(5000));
        QCOMPARE(ledger.find(idOf("bw-e-1-1"))->unknownSince, at(100));
        ledger.markUnknown(idOf("bw-e-1-2"), at(100)); // never heard of
        QVERIFY(!ledger.find(idOf("bw-e-1-2")));
    }

    void whatIsOlderThanThePictureIsNoNews_data()
    {
        QTest::addColumn<int>("updateMs");
        QTest::addColumn<bool>("wallet"); // is it news of the wallet, of BTC, of ETH?
        QTest::addColumn<bool>("btc");
        QTest::addColumn<bool>("eth");
        QTest::newRow("newer than all") << 7000 << true << true << true;
        QTest::newRow("of the same instant as the wallet told last") << 6000 << true << true << true;
        QTest::newRow("older than the wallet, newer than BTC") << 5500 << false << true << true;
        QTest::newRow("older than BTC") << 4500 << false << false << true;
        QTest::newRow("within the error of the clock before the reading") << 2100 << false << false << true;
        QTest::newRow("in the reading") << 1999 << false << false << false;
        QTest::newRow("without an instant") << 0 << true << true << true;
    }

    void whatIsOlderThanThePictureIsNoNews()
    {
        QFETCH(int, updateMs);
        trading::AccountReading reading = readingOf("10000");
        reading.at = venue(3000); // read with an error of up to a second
        Ledger ledger = begun(reading);
        ledger.applyAccount(holds(kBtc, "0.003", 5000), at(5000));
        exchange::AccountUpdate told;
        told.wallet = trading::Money::literal("9990");
        told.at = venue(6000);
        ledger.applyAccount(told, at(6000));
        exchange::AccountUpdate update = holds(kBtc, "0.001", updateMs);
        update.positions.append(position(kEth, "1", "3000"));
        update.wallet = trading::Money::literal("9980");
        update.at = updateMs == 0 ? base::VenueTime() : update.at;
        const exchange::AccountUpdate news = ledger.newsOf(update);
        const auto tells = [&news](const Symbol &symbol) {
            return std::any_of(news.positions.begin(), news.positions.end(), [&](const trading::Position &p) { return p.symbol == symbol; });
        };
        QTEST(news.wallet.has_value(), "wallet");
        QTEST(tells(kBtc), "btc");
        QTEST(tells(kEth), "eth");
    }

    // --- a read ---

    void anOrderThatVanishedIsUnknownUnlessItIsAStrangers()
    {
        Ledger ledger = begun();
        ledger.applyOrder(order("bw-e-1-1", "0", 10));
        ledger.applyOrder(order("web_1", "0", 10));
        const Ledger::Reconciled seen = ledger.setReading(readingOf("10000"), at(1000));
        QCOMPARE(seen.vanished.size(), 1);
        QCOMPARE(ledger.find(idOf("bw-e-1-1"))->state, engine_client::OrderState::Unknown);
        QVERIFY(!ledger.find(idOf("web_1")));
        QVERIFY2(seen.differences.contains(QStringLiteral("order bw-e-1-1 is no longer open")), qPrintable(seen.differences.join(u'|')));
        QCOMPARE(pendingOf(ledger), QStringLiteral("0.004 @ 84000"));
    }

    void aBookOfASymbolWithoutAPriceIsNotKept()
    {
        Ledger ledger = begun();
        ledger.applyBook({kBtc, Price::literal("84249"), Price::literal("84251"), venue(0)});
        QVERIFY(!ledger.mark(kBtc));
        ledger.applyMark({kBtc, Price::literal("84250"), venue(0)}, at(0));
        QVERIFY(!ledger.mark(kBtc)->bid);
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
