// The matching that both markets share: price, then time, also against the strangers of the synthetic book; what a taker
// finds; self-trades; icebergs; deadlines.
#include "core/paper/matching/matching_book.h"

#include <QTest>

using namespace bw::paper::matching;
using bw::base::VenueTime;
using bw::trading::Side;

namespace {

constexpr VenueTime kAt{1'795'000'000'000};

// Bid 1000, ask 1001, levels one tick apart. The strangers' lots are asked of the book: they are what they are.
MatchingBook bookWith(int levels = 5)
{
    BookShape shape;
    shape.levels = levels;
    shape.volume = Lots(100);
    MatchingBook book(shape, 7);
    BookEvents none;
    book.move({Ticks(1000), Ticks(1001)}, kAt, none);
    return book;
}

TakerOrder taker(Side side, std::int64_t lots, std::optional<Ticks> limit = {}, StpMode stp = StpMode::None)
{
    TakerOrder order;
    order.id = 900;
    order.account = 1;
    order.side = side;
    order.lots = Lots(lots);
    order.limit = limit;
    order.stp = stp;
    return order;
}

RestingOrder resting(std::int64_t id, Side side, std::int64_t price, std::int64_t lots, std::int64_t account = 2)
{
    RestingOrder order;
    order.id = id;
    order.account = account;
    order.side = side;
    order.price = Ticks(price);
    order.lots = Lots(lots);
    return order;
}

QString text(const BookEvents &events)
{
    QStringList lines;
    for (const BookEvent &e : events) {
        const QString what = e.kind == BookEventKind::Trade ? QStringLiteral("%1<%2 %3@%4").arg(e.taker).arg(e.maker).arg(e.lots.value()).arg(e.price.value())
            : e.kind == BookEventKind::Expired ? QStringLiteral("expired %1").arg(e.maker)
            : QStringLiteral("%1|%2 -%3 -%4").arg(e.taker).arg(e.maker).arg(e.takerPrevented.value()).arg(e.makerPrevented.value());
        lines << what + (e.makerIsOver ? QStringLiteral(" over") : QString());
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestMatchingBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTakerEatsItsWayDown()
    {
        MatchingBook book = bookWith();
        const Lots first = book.strangers().available(Side::Sell, Ticks(1001));
        const Lots second = book.strangers().available(Side::Sell, Ticks(1002));
        QVERIFY(first.isPositive() && second > Lots(3));
        const TakerOrder order = taker(Side::Buy, (first + Lots(3)).value());
        const Preview preview = book.preview(order);
        BookEvents events;
        const Taken taken = book.take(order, events);
        QCOMPARE(text(events), QStringLiteral("900<0 %1@1001; 900<0 3@1002").arg(first.value()));
        QCOMPARE(taken.open.value(), 0);
        QCOMPARE(preview.lots.value(), order.lots.value());
        QVERIFY(preview.value == TickLots(first.value()) * 1001 + 3 * 1002);
        // The impact stays until the strangers refresh their book.
        QCOMPARE(book.best(Side::Sell)->value(), 1002);
        QCOMPARE(book.shownAt(Side::Sell, Ticks(1002)).value(), (second - Lots(3)).value());
        BookEvents none;
        book.move({Ticks(1000), Ticks(1001)}, VenueTime(kAt.ms() + 1), none);
        QCOMPARE(book.best(Side::Sell)->value(), 1002);
        book.move({Ticks(1000), Ticks(1001)}, VenueTime(kAt.ms() + 1000), none);
        QCOMPARE(book.best(Side::Sell)->value(), 1001);
        QVERIFY(none.empty());
    }

    void aGivenBookHasOneLevelOfSoMuchOnce()
    {
        MatchingBook book = bookWith(20);
        const std::size_t usual = book.shown(Side::Sell, 50).size();
        QVERIFY(usual > 1);
        book.give(TopLots{Lots(4), Lots(4)});
        QCOMPARE(book.shown(Side::Sell, 50).size(), std::size_t(1));
        QCOMPARE(book.shownAt(Side::Sell, Ticks(1001)).value(), 4);
        QCOMPARE(book.shownAt(Side::Sell, Ticks(1002)).value(), 0);
        BookEvents events;
        QCOMPARE(book.take(taker(Side::Buy, 10), events).open.value(), 6);
        QCOMPARE(text(events), QStringLiteral("900<0 4@1001"));
        QVERIFY(!book.best(Side::Sell));
        book.move({Ticks(1000), Ticks(1001)}, VenueTime(kAt.ms() + 1000), events);
        QVERIFY(!book.best(Side::Sell));
        QCOMPARE(book.shownAt(Side::Buy, Ticks(1000)).value(), 4);
        book.give(std::nullopt);
        QCOMPARE(book.shown(Side::Sell, 50).size(), usual);
    }

    void aLimitStopsAtItsPriceAndAnEmptyBookAtItsEnd()
    {
        MatchingBook book = bookWith(2);
        const Lots first = book.strangers().available(Side::Buy, Ticks(1000));
        const Lots second = book.strangers().available(Side::Buy, Ticks(999));
        BookEvents events;
        const Taken limited = book.take(taker(Side::Sell, 100'000, Ticks(1000)), events);
        QCOMPARE(limited.open.value(), 100'000 - first.value());
        const Taken rest = book.take(taker(Side::Sell, 100'000), events);
        QCOMPARE(rest.open.value(), 100'000 - second.value());
        QVERIFY(!rest.endedByStp && !rest.budgetSpent);
        QVERIFY(!book.best(Side::Buy));
    }

    void aBudgetBuysWholeLotsOnly()
    {
        MatchingBook book = bookWith();
        TakerOrder order = taker(Side::Buy, 1'000'000);
        order.budget = TickLots(1001) * 7 + 1000;
        QCOMPARE(book.preview(order).lots.value(), 7);
        BookEvents events;
        const Taken taken = book.take(order, events);
        QCOMPARE(text(events), QStringLiteral("900<0 7@1001"));
        QVERIFY(taken.budgetSpent);
    }

    void betterPriceBeforeStrangersThenTime()
    {
        BookShape wide;
        wide.spread = Ticks(10);
        wide.volume = Lots(100);
        MatchingBook spread(wide, 7);
        BookEvents none;
        spread.move({Ticks(1000), Ticks(1010)}, kAt, none);
        (void)spread.rest(resting(11, Side::Sell, 1006, 5));
        (void)spread.rest(resting(12, Side::Sell, 1005, 5));
        (void)spread.rest(resting(13, Side::Sell, 1005, 5));
        QCOMPARE(spread.best(Side::Sell)->value(), 1005);
        QCOMPARE(spread.shownAt(Side::Sell, Ticks(1005)).value(), 10);
        BookEvents events;
        (void)spread.take(taker(Side::Buy, 17), events);
        QCOMPARE(text(events), QStringLiteral("900<12 5@1005 over; 900<13 5@1005 over; 900<11 5@1006 over; 900<0 2@1010"));
        QCOMPARE(spread.size(), std::size_t(0));
    }

    void strangersWhoCameFirstTradeFirst()
    {
        MatchingBook book = bookWith();
        const std::int64_t ahead = book.strangers().available(Side::Buy, Ticks(1000)).value();
        const QueueKey key = book.rest(resting(11, Side::Buy, 1000, 5));
        QCOMPARE(book.ahead(Side::Buy, key).value(), ahead);
        BookEvents events;
        (void)book.take(taker(Side::Sell, ahead - 1), events);
        QCOMPARE(text(events), QStringLiteral("900<0 %1@1000").arg(ahead - 1));
        QCOMPARE(book.ahead(Side::Buy, key).value(), 1);
        events.clear();
        (void)book.take(taker(Side::Sell, 3), events);
        QCOMPARE(text(events), QStringLiteral("900<0 1@1000; 900<11 2@1000"));
        QCOMPARE(book.ahead(Side::Buy, key).value(), 0);
    }

    void aPrintFillsOnlyWhatStandsInFront()
    {
        MatchingBook book = bookWith();
        const std::int64_t ahead = book.strangers().available(Side::Buy, Ticks(999)).value();
        (void)book.rest(resting(11, Side::Buy, 999, 5));
        (void)book.rest(resting(12, Side::Buy, 1000, 5));
        BookEvents events;
        book.print(Ticks(999), Lots(ahead), Side::Sell, events);
        // The one with the better price was traded through; the other still has nobody to trade with.
        QCOMPARE(text(events), QStringLiteral("0<12 5@1000 over"));
        QCOMPARE(book.shownAt(Side::Buy, Ticks(999)).value(), 5);   // the strangers of that level are sold out
        events.clear();
        book.print(Ticks(999), Lots(2), Side::Sell, events);
        QCOMPARE(text(events), QStringLiteral("0<11 2@999"));
        events.clear();
        book.print(Ticks(998), Lots(1), Side::Sell, events);
        QCOMPARE(text(events), QStringLiteral("0<11 3@999 over"));
        const Lots asks = book.strangers().available(Side::Sell, Ticks(1001));
        book.print(Ticks(1001), Lots(1), Side::Buy, events);
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(book.strangers().available(Side::Sell, Ticks(1001)).value(), (asks - Lots(1)).value());
    }

    void sellsAreReachedFromBelow()
    {
        MatchingBook book = bookWith();
        (void)book.rest(resting(11, Side::Sell, 1003, 1));
        (void)book.rest(resting(12, Side::Sell, 1005, 1));
        BookEvents events;
        book.move({Ticks(1004), Ticks(1005)}, VenueTime(kAt.ms() + 1), events);
        QCOMPARE(text(events), QStringLiteral("0<11 1@1003 over"));
        book.move({Ticks(1006), Ticks(1007)}, VenueTime(kAt.ms() + 2), events);
        QCOMPARE(text(events), QStringLiteral("0<11 1@1003 over; 0<12 1@1005 over"));
    }

    void deeperThanShownTheQueueIsThatOfTheDeepestLevel()
    {
        MatchingBook book = bookWith();                       // the fifth level: 140 lots on average
        for (std::int64_t price = 900; price < 990; ++price) {
            const Lots ahead = book.strangers().queueAt(Side::Buy, Ticks(price));
            QVERIFY(ahead >= Lots(70) && ahead <= Lots(210));
            QCOMPARE(book.strangers().available(Side::Buy, Ticks(price)).value(), 0);
        }
    }

    void theNextSliceStandsBehindTheStrangersToo()
    {
        MatchingBook book = bookWith();
        const std::int64_t strangers = book.strangers().available(Side::Sell, Ticks(1001)).value();
        RestingOrder iceberg = resting(11, Side::Sell, 1001, 7);
        iceberg.slice = Lots(3);
        (void)book.rest(iceberg);
        BookEvents events;
        (void)book.take(taker(Side::Buy, strangers + 3), events);
        QCOMPARE(text(events), QStringLiteral("900<0 %1@1001; 900<11 3@1001").arg(strangers));
        BookEvents none;
        book.move({Ticks(1000), Ticks(1001)}, VenueTime(kAt.ms() + 1000), none);   // new strangers, behind the second slice
        QCOMPARE(book.ahead(Side::Sell, events.back().makerKey).value(), 0);

        BookShape shape;
        shape.levels = 5;
        shape.volume = Lots(100);
        BookEvents seen;
        MatchingBook fresh(shape, 7);
        fresh.move({Ticks(1000), Ticks(1010)}, kAt, seen);
        const QueueKey first = fresh.rest(iceberg);                                 // inside the spread, alone in front
        fresh.move({Ticks(1000), Ticks(1001)}, kAt, seen);
        QCOMPARE(fresh.ahead(Side::Sell, first).value(), 0);
        (void)fresh.take(taker(Side::Buy, 4), seen);
        QCOMPARE(text(seen), QStringLiteral("900<11 3@1001; 900<0 1@1001"));
        QCOMPARE(fresh.ahead(Side::Sell, seen.front().makerKey).value(), strangers - 1);
    }

    void theTopThatPassesFillsAndTheTopThatReachesQueues()
    {
        MatchingBook book = bookWith();
        const QueueKey deep = book.rest(resting(11, Side::Buy, 990, 5));
        QVERIFY(book.ahead(Side::Buy, deep).isPositive());   // deeper than is shown: a queue all the same
        const Lots ahead = book.ahead(Side::Buy, deep);
        (void)book.rest(resting(12, Side::Buy, 991, 5));
        BookEvents events;
        book.move({Ticks(989), Ticks(990)}, kAt, events);
        QCOMPARE(text(events), QStringLiteral("0<12 5@991 over"));
        // The strangers who now sell at 990 sold to those who were there before us, and have that much less to sell.
        BookShape shape;
        shape.levels = 5;
        shape.volume = Lots(100);
        SyntheticBook same(shape, 7);
        same.move({Ticks(989), Ticks(990)}, kAt);
        const Lots brought = same.available(Side::Sell, Ticks(990));
        QVERIFY(brought < ahead);
        QCOMPARE(book.ahead(Side::Buy, deep).value(), (ahead - brought).value());
        QCOMPARE(book.strangers().available(Side::Sell, Ticks(990)).value(), 0);
        events.clear();
        book.move({Ticks(988), Ticks(989)}, kAt, events);
        QCOMPARE(text(events), QStringLiteral("0<11 5@990 over"));
    }

    void aTopBringsItsLotsOnce()
    {
        BookShape shape;
        shape.volume = Lots(100);
        MatchingBook book(shape, 7);
        BookEvents events;
        book.move({Ticks(1000), Ticks(1010)}, kAt, events);
        const QueueKey key = book.rest(resting(11, Side::Buy, 1005, 100'000));   // inside the spread: nobody ahead
        QCOMPARE(book.ahead(Side::Buy, key).value(), 0);
        book.move({Ticks(1000), Ticks(1005)}, kAt, events);
        QCOMPARE(events.size(), std::size_t(1));
        const Lots brought = events.front().lots;
        QVERIFY(brought.isPositive() && brought < Lots(200));
        book.move({Ticks(1000), Ticks(1005)}, VenueTime(kAt.ms() + 1), events);
        QCOMPARE(events.size(), std::size_t(1));
        book.move({Ticks(1000), Ticks(1005)}, VenueTime(kAt.ms() + 1000), events);
        QCOMPARE(events.size(), std::size_t(2));
    }

    void selfTrade_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("events");
        QTest::addColumn<qint64>("open");
        QTest::addColumn<bool>("ended");
        // Taker 8 of account 1 meets 5 of its own, then 5 of another at the next price.
        QTest::newRow("none") << 1 << "900<11 5@1003 over; 900<12 3@1004" << qint64(0) << false;
        QTest::newRow("expire taker") << 2 << "900|11 -8 -0" << qint64(0) << true;
        QTest::newRow("expire maker") << 3 << "900|11 -0 -5 over; 900<12 5@1004 over" << qint64(3) << false;
        QTest::newRow("expire both") << 4 << "900|11 -8 -5 over" << qint64(0) << true;
        QTest::newRow("decrement") << 5 << "900|11 -5 -5 over; 900<12 3@1004" << qint64(0) << false;
    }
    void selfTrade()
    {
        QFETCH(int, mode);
        QFETCH(QString, events);
        QFETCH(qint64, open);
        QFETCH(bool, ended);
        BookShape shape;
        MatchingBook book(shape, 7);
        BookEvents out;
        book.move({Ticks(1000), Ticks(1010)}, kAt, out);
        (void)book.rest(resting(11, Side::Sell, 1003, 5, 1));
        (void)book.rest(resting(12, Side::Sell, 1004, 5, 2));
        const TakerOrder order = taker(Side::Buy, 8, Ticks(1004), static_cast<StpMode>(mode));
        QCOMPARE(book.preview(order).meetsOwn, mode != 1);
        QCOMPARE(book.preview(order).lots.value(), mode == 1 ? 8 : 5);
        const Taken taken = book.take(order, out);
        QCOMPARE(text(out), events);
        QCOMPARE(taken.open.value(), open);
        QCOMPARE(taken.endedByStp, ended);
    }

    void decrementCanEndTheTaker()
    {
        BookShape shape;
        MatchingBook book(shape, 7);
        BookEvents out;
        book.move({Ticks(1000), Ticks(1010)}, kAt, out);
        const QueueKey key = book.rest(resting(11, Side::Sell, 1003, 9, 1));
        const Taken taken = book.take(taker(Side::Buy, 8, Ticks(1004), StpMode::Decrement), out);
        QCOMPARE(text(out), QStringLiteral("900|11 -8 -8"));
        QVERIFY(taken.endedByStp);
        QCOMPARE(book.shownAt(Side::Sell, Ticks(1003)).value(), 1);
        book.remove(Side::Sell, key);
        QCOMPARE(book.size(), std::size_t(0));
    }

    void anIcebergShowsASliceAndQueuesAgain()
    {
        BookShape shape;
        MatchingBook book(shape, 7);
        BookEvents out;
        book.move({Ticks(1000), Ticks(1010)}, kAt, out);
        RestingOrder iceberg = resting(11, Side::Sell, 1003, 7);
        iceberg.slice = Lots(3);
        const QueueKey key = book.rest(iceberg);
        (void)book.rest(resting(12, Side::Sell, 1003, 4));
        QCOMPARE(book.shownAt(Side::Sell, Ticks(1003)).value(), 7);
        QCOMPARE(book.preview(taker(Side::Buy, 100, Ticks(1003))).lots.value(), 11);
        (void)book.take(taker(Side::Buy, 9), out);
        QCOMPARE(text(out), QStringLiteral("900<11 3@1003; 900<12 4@1003 over; 900<11 2@1003"));
        QVERIFY(out.front().makerKey != key);
        QCOMPARE(out.back().makerKey.sequence, out.front().makerKey.sequence);
        QCOMPARE(book.shownAt(Side::Sell, Ticks(1003)).value(), 1);
        book.reduce(Side::Sell, out.back().makerKey, Lots(1));
        (void)book.take(taker(Side::Buy, 9, Ticks(1003)), out);
        QCOMPARE(book.size(), std::size_t(0));
    }

    void aDeadlineEndsAtItsTimeAndOnlyWhatIsStillThere()
    {
        MatchingBook book = bookWith();
        RestingOrder order = resting(11, Side::Buy, 995, 5);
        order.expiresAt = VenueTime(kAt.ms() + 1000);
        (void)book.rest(order);
        order.id = 12;
        const QueueKey gone = book.rest(order);
        book.remove(Side::Buy, gone);
        BookEvents events;
        book.expire(VenueTime(kAt.ms() + 999), events);
        QVERIFY(events.empty());
        book.expire(VenueTime(kAt.ms() + 1000), events);
        QCOMPARE(text(events), QStringLiteral("expired 11 over"));
        QCOMPARE(book.size(), std::size_t(0));
    }

    void deadlinesOfOrdersThatAreGoneAreForgotten()
    {
        MatchingBook book = bookWith();
        RestingOrder order = resting(11, Side::Buy, 995, 5);
        order.expiresAt = VenueTime(kAt.ms() + 1000);
        (void)book.rest(order);
        order.expiresAt = VenueTime(kAt.ms() + 1'000'000'000);
        for (order.id = 12; order.id < 10'000; ++order.id) {
            book.remove(Side::Buy, book.rest(order));
            QVERIFY2(book.deadlines() < 100, QByteArray::number(qulonglong(book.deadlines())).constData());
        }
        BookEvents events;
        book.expire(VenueTime(kAt.ms() + 1000), events);
        QCOMPARE(text(events), QStringLiteral("expired 11 over"));                // the living one is not
    }

    void amendedDownItKeepsItsPlace()
    {
        BookShape shape;
        MatchingBook book(shape, 7);
        BookEvents out;
        book.move({Ticks(1000), Ticks(1010)}, kAt, out);
        const QueueKey first = book.rest(resting(11, Side::Sell, 1003, 5));
        (void)book.rest(resting(12, Side::Sell, 1003, 5));
        book.reduce(Side::Sell, first, Lots(2));
        (void)book.take(taker(Side::Buy, 3), out);
        QCOMPARE(text(out), QStringLiteral("900<11 2@1003 over; 900<12 1@1003"));
    }

    void oneSeedOneBook()
    {
        BookShape shape;
        shape.spreadNoise = 5;
        QVector<qint64> one, two, other;
        const auto look = [&](std::uint64_t seed, QVector<qint64> &seen) {
            for (int second = 0; second < 20; ++second) {
                const VenueTime at(kAt.ms() + second * 1000);
                const Top top = topAround(shape, seed, Ticks(1000), at);
                QVERIFY(top.bid < top.ask && top.ask - top.bid >= shape.spread && (top.ask - top.bid).value() <= 6);
                QVERIFY(top.bid <= Ticks(1000) && top.ask >= Ticks(1000));
                SyntheticBook book(shape, seed);
                book.move(top, at);
                for (int i = 0; i < book.levels(); ++i) {
                    seen << book.level(Side::Buy, i).price.value() << book.level(Side::Buy, i).lots.value() << book.level(Side::Sell, i).lots.value();
                    QVERIFY(book.level(Side::Buy, i).lots.isPositive());
                    QCOMPARE(book.available(Side::Buy, book.level(Side::Buy, i).price).value(), book.level(Side::Buy, i).lots.value());
                }
            }
        };
        look(1, one);
        look(1, two);
        look(2, other);
        QCOMPARE(one, two);
        QVERIFY(one != other);
    }
};

QTEST_GUILESS_MAIN(TestMatchingBook)
#include "tst_matching_book.moc"
