// The stop guard: what covers a position, what is done where nothing does, and within which time.
// Proves S-16, S-17, S-27.
#include "tests/unit/safety/safety_fixtures.h"

#include "core/safety/stop_guard.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;
using trading::AlgoOrderView;
using trading::ConditionalType;

namespace {

base::SteadyTime at(std::int64_t ms) { return base::SteadyTime::fromNanos((1'000'000 + ms) * 1'000'000); }

AlgoOrderView closingStop(Side side, const char *trigger)
{
    AlgoOrderView order;
    order.symbol = eth();
    order.side = side;
    order.triggerPrice = Price::literal(trigger);
    order.closePosition = true;
    return order;
}

AlgoOrderView partStop(Side side, const char *trigger, const char *size)
{
    AlgoOrderView order = closingStop(side, trigger);
    order.closePosition = false;
    order.reduceOnly = true;
    order.quantity = Quantity::literal(size);
    return order;
}

trading::Position longOne() { return positionOf(eth(), QStringLiteral("1")); }
trading::Position shortOne() { return positionOf(eth(), QStringLiteral("-1")); }
const std::optional<Price> kMark = Price::literal("100");

StopGuard guardOf(GuardAdopted adopted = GuardAdopted::Place) { return StopGuard(Limits::forMode(Mode::Paper), adopted); }

} // namespace

class StopGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void covering_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QList<AlgoOrderView>>("orders");
        QTest::addColumn<QString>("covered"); // the nearest trigger, or empty
        AlgoOrderView takeProfit = closingStop(Side::Sell, "95");
        takeProfit.type = ConditionalType::TakeProfitMarket;
        AlgoOrderView entry = partStop(Side::Sell, "95", "1");
        entry.reduceOnly = false;
        AlgoOrderView over = closingStop(Side::Sell, "95");
        over.status = trading::AlgoStatus::Canceled;
        AlgoOrderView triggering = closingStop(Side::Sell, "95");
        triggering.status = trading::AlgoStatus::Triggering;
        AlgoOrderView elsewhere = closingStop(Side::Sell, "95");
        elsewhere.symbol = Symbol(QStringLiteral("BTCUSDT"));
        using List = QList<AlgoOrderView>;
        QTest::newRow("none") << "1" << List{} << "";
        QTest::newRow("closePosition") << "1" << List{closingStop(Side::Sell, "95")} << "95";
        QTest::newRow("closePosition of a short") << "-1" << List{closingStop(Side::Buy, "105")} << "105";
        QTest::newRow("one quantity") << "1" << List{partStop(Side::Sell, "95", "1")} << "95";
        QTest::newRow("quantities together") << "1" << List{partStop(Side::Sell, "94", "0.4"), partStop(Side::Sell, "95", "0.6")} << "95";
        QTest::newRow("the nearest of a short") << "-1" << List{partStop(Side::Buy, "105", "0.4"), partStop(Side::Buy, "104", "0.6")} << "104";
        QTest::newRow("part of it") << "1" << List{partStop(Side::Sell, "95", "0.999")} << "";
        QTest::newRow("parts of it") << "1" << List{partStop(Side::Sell, "95", "0.5"), partStop(Side::Sell, "94", "0.499")} << "";
        QTest::newRow("grown past its stop") << "1.001" << List{partStop(Side::Sell, "95", "1")} << "";
        QTest::newRow("wrong side") << "1" << List{closingStop(Side::Buy, "95")} << "";
        QTest::newRow("wrong side of a short") << "-1" << List{closingStop(Side::Sell, "105")} << "";
        QTest::newRow("take-profit") << "1" << List{takeProfit} << "";
        QTest::newRow("conditional entry") << "1" << List{entry} << "";
        QTest::newRow("cancelled") << "1" << List{over} << "";
        QTest::newRow("triggering still works") << "1" << List{triggering} << "95";
        QTest::newRow("another symbol") << "1" << List{elsewhere} << "";
    }

    void covering()
    {
        QFETCH(QString, amount);
        QFETCH(QList<AlgoOrderView>, orders);
        QFETCH(QString, covered);
        const auto stop = StopGuard::coveringStop(positionOf(eth(), amount), orders);
        QCOMPARE(stop ? stop->toString() : QString(), covered);
        StopGuard guard = guardOf();
        const GuardAnswer answer = guard.judge(positionOf(eth(), amount), orders, kMark, at(0));
        QCOMPARE(answer.verdict, covered.isEmpty() ? GuardVerdict::PlaceNow : GuardVerdict::Protected);
    }

    void thePlannedStopIsUsedFromTheFirstFill()
    {
        StopGuard guard = guardOf(GuardAdopted::Ask); // what was planned needs no asking
        guard.planStop(eth(), Price::literal("93.5"));
        const GuardAnswer answer = guard.judge(longOne(), {}, std::nullopt, at(0));
        QCOMPARE(answer.verdict, GuardVerdict::PlaceNow);
        QCOMPARE(answer.trigger, std::optional(Price::literal("93.5")));
        QCOMPARE(guard.plannedStop(eth()), std::optional(Price::literal("93.5")));
    }

    void anAdoptedPositionGetsThreePercent_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("trigger");
        QTest::newRow("long") << "1" << "97";
        QTest::newRow("short") << "-1" << "103";
    }

    void anAdoptedPositionGetsThreePercent()
    {
        QFETCH(QString, amount);
        QFETCH(QString, trigger);
        StopGuard guard = guardOf();
        const GuardAnswer answer = guard.judge(positionOf(eth(), amount), {}, kMark, at(0));
        QCOMPARE(answer.verdict, GuardVerdict::PlaceNow);
        QVERIFY(answer.trigger.has_value());
        QCOMPARE(answer.trigger->toString(), trigger);
        QCOMPARE(answer.unprotectedFor.count(), 0);
    }

    void askLeavesItToTheOperatorAndTheClockRuns()
    {
        StopGuard guard = guardOf(GuardAdopted::Ask);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(0)).verdict, GuardVerdict::AwaitingOperator);
        const GuardAnswer later = guard.judge(longOne(), {}, kMark, at(61'000));
        QCOMPARE(later.verdict, GuardVerdict::AwaitingOperator);
        QCOMPARE(later.unprotectedFor.count(), 61'000);
        QVERIFY(!later.trigger.has_value());
        QCOMPARE(guard.judge(longOne(), {closingStop(Side::Sell, "95")}, kMark, at(62'000)).verdict, GuardVerdict::Protected);
        const GuardAnswer lost = guard.judge(longOne(), {}, kMark, at(63'000));
        QCOMPARE(lost.verdict, GuardVerdict::PlaceNow); // it had one: that is no adopted position any more
        QCOMPARE(lost.unprotectedFor.count(), 0);
    }

    void whatTheOperatorDecidesGetsItsTime()
    {
        StopGuard guard = guardOf(GuardAdopted::Ask);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(0)).verdict, GuardVerdict::AwaitingOperator);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(61'000)).verdict, GuardVerdict::AwaitingOperator);
        guard.planStop(eth(), Price::literal("95"));
        guard.onSubmitted(eth(), at(61'000));
        const GuardAnswer sent = guard.judge(longOne(), {}, kMark, at(61'000));
        QCOMPARE(sent.verdict, GuardVerdict::Waiting);
        QCOMPARE(sent.unprotectedFor.count(), 61'000); // the clock that is shown runs on
        guard.onAnswered(eth(), StopAnswer::Refused, at(61'100));
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(65'999)).verdict, GuardVerdict::PlaceNow);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(66'000)).verdict, GuardVerdict::ExitNow);
    }

    void oneThatWasAcceptedIsReplacedWithoutTheOperator()
    {
        StopGuard guard = guardOf(GuardAdopted::Ask);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(0)).verdict, GuardVerdict::AwaitingOperator);
        guard.onSubmitted(eth(), at(100)); // the operator's
        guard.onAnswered(eth(), StopAnswer::Accepted, at(200));
        const GuardAnswer answer = guard.judge(longOne(), {}, kMark, at(1000)); // and it never came to be seen
        QCOMPARE(answer.verdict, GuardVerdict::PlaceNow);
        QCOMPARE(answer.trigger.value_or(Price()).toString(), QStringLiteral("97"));
    }

    void withoutAPriceItWaitsAndGuessesNothing()
    {
        StopGuard guard = guardOf();
        for (const int ms : {0, 1000, 60'000}) {
            const GuardAnswer answer = guard.judge(longOne(), {}, std::nullopt, at(ms));
            QCOMPARE(answer.verdict, GuardVerdict::Waiting);
            QVERIFY(!answer.trigger.has_value());
            QCOMPARE(answer.unprotectedFor.count(), ms); // told
        }
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(60'001)).verdict, GuardVerdict::PlaceNow); // a stop first, also now
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(65'001)).verdict, GuardVerdict::ExitNow);
    }

    void oneOnItsWayIsWaitedFor()
    {
        StopGuard guard = guardOf();
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(0)).verdict, GuardVerdict::PlaceNow);
        guard.onSubmitted(eth(), at(0));
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(1)).verdict, GuardVerdict::Waiting);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(4999)).verdict, GuardVerdict::Waiting); // asked for by its id, never doubled
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(5000)).verdict, GuardVerdict::ExitNow);
    }

    void anAnswerEndsTheWaiting()
    {
        StopGuard guard = guardOf();
        static_cast<void>(guard.judge(longOne(), {}, kMark, at(0)));
        guard.onSubmitted(eth(), at(0));
        guard.onAnswered(eth(), StopAnswer::Refused, at(1700)); // looked up: never placed
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(1700)).verdict, GuardVerdict::PlaceNow);
    }

    void whereOneClosesTheWholePositionTheNextCarriesTheQuantity()
    {
        StopGuard guard = guardOf();
        QVERIFY(guard.judge(longOne(), {}, kMark, at(0)).cover == StopCover::WholePosition);
        guard.onSubmitted(eth(), at(0));
        guard.onAnswered(eth(), StopAnswer::WholeTaken, at(100));
        const GuardAnswer next = guard.judge(longOne(), {}, kMark, at(500));
        QCOMPARE(next.verdict, GuardVerdict::PlaceNow);
        QVERIFY(next.cover == StopCover::FixedQuantity);
        static_cast<void>(guard.judge(longOne(), {closingStop(Side::Sell, "95")}, kMark, at(600)));
        QVERIFY(guard.judge(longOne(), {}, kMark, at(700)).cover == StopCover::WholePosition);
    }

    // --- a bridge ---

    void aBridgeOfOursIsTakenOverByAWholeStop_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("beside"); // a closePosition stop
        QTest::addColumn<bool>("takenOver");
        QTest::newRow("ours alone") << "bw-s-1-2" << false << true;
        QTest::newRow("ours beside a whole one") << "bw-s-1-2" << true << false;
        QTest::newRow("somebody else's") << "web_1" << false << false;
    }

    void aBridgeOfOursIsTakenOverByAWholeStop()
    {
        QFETCH(QString, name);
        QFETCH(bool, beside);
        QFETCH(bool, takenOver);
        AlgoOrderView bridge = partStop(Side::Sell, "96", "1");
        bridge.clientId = trading::ClientOrderId(name);
        QList<AlgoOrderView> orders{bridge};
        if (beside) {
            orders.append(closingStop(Side::Sell, "95"));
        }
        StopGuard guard = guardOf();
        const GuardAnswer answer = guard.judge(longOne(), orders, kMark, at(0));
        QCOMPARE(answer.verdict, GuardVerdict::Protected);
        QCOMPARE(answer.trigger, takenOver ? std::optional(Price::literal("96")) : std::nullopt);
    }

    void theTakingOverIsNotHurried()
    {
        AlgoOrderView bridge = partStop(Side::Sell, "96", "1");
        bridge.clientId = trading::ClientOrderId(QStringLiteral("bw-s-1-2"));
        StopGuard guard = guardOf();
        guard.onSubmitted(eth(), at(0));
        QVERIFY(!guard.judge(longOne(), {bridge}, kMark, at(10)).trigger.has_value()); // its own answer is to come
        guard.onAnswered(eth(), StopAnswer::Accepted, at(20));
        QVERIFY(!guard.judge(longOne(), {bridge}, kMark, at(1019)).trigger.has_value()); // the old one is on its way out
        QVERIFY(guard.judge(longOne(), {bridge}, kMark, at(1020)).trigger.has_value());
        guard.onSubmitted(eth(), at(1020));
        QVERIFY(!guard.judge(longOne(), {bridge}, kMark, at(1100)).trigger.has_value());
        guard.onAnswered(eth(), StopAnswer::WholeTaken, at(1100));
        QVERIFY(!guard.judge(longOne(), {bridge}, kMark, at(61'099)).trigger.has_value()); // the bridge protects
        QVERIFY(guard.judge(longOne(), {bridge}, kMark, at(61'100)).trigger.has_value());
    }

    // --- what is too small for anything ---

    void tooSmallIsNamedAndLeftAloneUntilItGrows()
    {
        StopGuard guard = guardOf();
        QCOMPARE(guard.judge(positionOf(eth(), QStringLiteral("0.0004")), {}, kMark, at(0)).verdict, GuardVerdict::PlaceNow);
        QCOMPARE(guard.judge(positionOf(eth(), QStringLiteral("0.0004")), {}, kMark, at(5000)).verdict, GuardVerdict::ExitNow);
        guard.onTooSmall(eth(), Quantity::literal("-0.0004"));
        for (const int ms : {5000, 7000, 60'000}) {
            QCOMPARE(guard.judge(positionOf(eth(), QStringLiteral("0.0004")), {}, kMark, at(ms)).verdict, GuardVerdict::TooSmall);
        }
        QCOMPARE(guard.judge(positionOf(eth(), QStringLiteral("0.0005")), {}, kMark, at(60'000)).verdict, GuardVerdict::ExitNow);
        guard.onFlat(eth());
        QCOMPARE(guard.judge(positionOf(eth(), QStringLiteral("0.0004")), {}, kMark, at(70'000)).verdict, GuardVerdict::PlaceNow);
    }

    // --- the adopted one ---

    void anAdoptedStopIsNoFurtherThanDFromTheEntryPrice_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("trigger"); // empty: exit
        QTest::newRow("long, in profit") << "1" << "90" << "97";
        QTest::newRow("long, the limit is nearer") << "1" << "109" << "98.1";
        QTest::newRow("long, just inside") << "1" << "111" << "99.9";
        QTest::newRow("long, past it") << "1" << "112" << "";
        QTest::newRow("long, past it by a hair") << "1" << "111.12" << "";
        QTest::newRow("short, the limit is nearer") << "-1" << "92" << "101.2";
        QTest::newRow("short, past it") << "-1" << "90" << "";
        QTest::newRow("no entry price") << "1" << "0" << "97";
    }

    void anAdoptedStopIsNoFurtherThanDFromTheEntryPrice()
    {
        QFETCH(QString, amount);
        QFETCH(QString, entry);
        QFETCH(QString, trigger);
        trading::Position position = positionOf(eth(), amount);
        position.entryPrice = price(entry);
        StopGuard guard = guardOf();
        const GuardAnswer answer = guard.judge(position, {}, kMark, at(0));
        if (trigger.isEmpty()) {
            QCOMPARE(answer.verdict, GuardVerdict::ExitNow);
        } else {
            QCOMPARE(answer.verdict, GuardVerdict::PlaceNow);
            QCOMPARE(answer.trigger->toString(), trigger);
        }
    }

    void aPlannedStopIsNotJudgedByTheAdoptedOnesLimit()
    {
        trading::Position position = longOne();
        position.entryPrice = Price::literal("130");
        StopGuard guard = guardOf();
        guard.planStop(eth(), Price::literal("95"));
        QCOMPARE(guard.judge(position, {}, kMark, at(0)).verdict, GuardVerdict::PlaceNow);
    }

    void breakEvenPaysForBothWays()
    {
        trading::Position position = longOne();
        position.entryPrice = Price::literal("100");
        const LimitValues limits = Limits::forMode(Mode::Paper).values();
        QCOMPARE(StopGuard::breakEven(position, limits).toString(), QStringLiteral("100.1"));
        position.amount = -position.amount;
        QCOMPARE(StopGuard::breakEven(position, limits).toString(), QStringLiteral("99.9"));
    }

    void aRefusedOneIsTriedAgainAfterHalfASecond()
    {
        StopGuard guard = guardOf();
        static_cast<void>(guard.judge(longOne(), {}, kMark, at(0)));
        guard.onSubmitted(eth(), at(0));
        guard.onAnswered(eth(), StopAnswer::Refused, at(10));
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(499)).verdict, GuardVerdict::Waiting);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(500)).verdict, GuardVerdict::PlaceNow);
    }

    void priceAlreadyPastTheStopMeansExit()
    {
        StopGuard guard = guardOf();
        static_cast<void>(guard.judge(longOne(), {}, kMark, at(0)));
        guard.onSubmitted(eth(), at(0));
        guard.onAnswered(eth(), StopAnswer::WouldTrigger, at(5));
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(10)).verdict, GuardVerdict::ExitNow);
    }

    void notPlacedWithinFiveSecondsMeansExitAndAgain()
    {
        StopGuard guard = guardOf();
        static_cast<void>(guard.judge(shortOne(), {}, kMark, at(0)));
        guard.onSubmitted(eth(), at(4900)); // even with one on its way
        QCOMPARE(guard.judge(shortOne(), {}, kMark, at(4999)).verdict, GuardVerdict::Waiting);
        QCOMPARE(guard.judge(shortOne(), {}, kMark, at(5000)).verdict, GuardVerdict::ExitNow);
        guard.onExitSent(eth(), at(5000));
        QCOMPARE(guard.judge(shortOne(), {}, kMark, at(6999)).verdict, GuardVerdict::Waiting);
        QCOMPARE(guard.judge(shortOne(), {}, kMark, at(7000)).verdict, GuardVerdict::ExitNow);
    }

    void aStopThatWorksEndsTheClockAndTheExits()
    {
        StopGuard guard = guardOf();
        static_cast<void>(guard.judge(longOne(), {}, kMark, at(0)));
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(6000)).verdict, GuardVerdict::ExitNow);
        guard.onExitSent(eth(), at(6000));
        QCOMPARE(guard.judge(longOne(), {closingStop(Side::Sell, "95")}, kMark, at(6100)).verdict, GuardVerdict::Protected);
        const GuardAnswer again = guard.judge(longOne(), {}, kMark, at(60'000));
        QCOMPARE(again.verdict, GuardVerdict::PlaceNow); // five seconds of its own
        QCOMPARE(again.unprotectedFor.count(), 0);
    }

    void aVanishedStopIsReplacedAtItsPrice()
    {
        StopGuard guard = guardOf();
        QCOMPARE(guard.judge(longOne(), {closingStop(Side::Sell, "91.25")}, kMark, at(0)).verdict, GuardVerdict::Protected);
        const GuardAnswer answer = guard.judge(longOne(), {}, kMark, at(100));
        QCOMPARE(answer.verdict, GuardVerdict::PlaceNow);
        QCOMPARE(answer.trigger, std::optional(Price::literal("91.25"))); // not 97
    }

    void flatForgets()
    {
        StopGuard guard = guardOf(GuardAdopted::Ask);
        guard.planStop(eth(), Price::literal("95"));
        static_cast<void>(guard.judge(longOne(), {}, kMark, at(0)));
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(9000)).verdict, GuardVerdict::ExitNow);
        guard.onFlat(eth());
        QVERIFY(!guard.plannedStop(eth()).has_value());
        const GuardAnswer next = guard.judge(longOne(), {}, kMark, at(10'000));
        QCOMPARE(next.verdict, GuardVerdict::AwaitingOperator);
        QCOMPARE(next.unprotectedFor.count(), 0);
    }

    void symbolsAreGuardedApart()
    {
        const Symbol other(QStringLiteral("BTCUSDT"));
        StopGuard guard = guardOf();
        static_cast<void>(guard.judge(longOne(), {}, kMark, at(0)));
        QCOMPARE(guard.judge(positionOf(other, QStringLiteral("1")), {}, kMark, at(5000)).verdict, GuardVerdict::PlaceNow);
        QCOMPARE(guard.judge(longOne(), {}, kMark, at(5000)).verdict, GuardVerdict::ExitNow);
    }
};

QTEST_GUILESS_MAIN(StopGuardTest)
#include "tst_stop_guard.moc"
