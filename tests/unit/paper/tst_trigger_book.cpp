// Orders that wait for a price: inclusive, nearest first, trailing without a rounded trigger price.
#include "core/paper/matching/trigger_book.h"

#include <QTest>

using namespace bw::paper::matching;
using bw::trading::Side;

namespace {

QVector<qint64> due(TriggerBook &book, std::int64_t price)
{
    std::vector<std::int64_t> ids;
    book.onPrice(Ticks(price), ids);
    return QVector<qint64>(ids.begin(), ids.end());
}

Trigger trailing(std::int64_t id, Side side, int bips, std::optional<Ticks> at = {}, Direction direction = Direction::Fall)
{
    return {id, side, direction, at, bips};
}

} // namespace

class TestTriggerBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inclusiveNearestFirstThenOldest()
    {
        TriggerBook book;
        book.add({1, Side::Buy, Direction::Rise, Ticks(110), 0}, Ticks(100));
        book.add({2, Side::Buy, Direction::Rise, Ticks(105), 0}, Ticks(100));
        book.add({3, Side::Buy, Direction::Rise, Ticks(105), 0}, Ticks(100));
        book.add({4, Side::Sell, Direction::Fall, Ticks(95), 0}, Ticks(100));
        book.add({5, Side::Sell, Direction::Fall, Ticks(98), 0}, Ticks(100));
        QCOMPARE(due(book, 104), QVector<qint64>{});
        QCOMPARE(due(book, 105), (QVector<qint64>{2, 3}));
        QCOMPARE(due(book, 90), (QVector<qint64>{5, 4}));
        QVERIFY(book.remove(1));
        QVERIFY(!book.remove(1));
        QCOMPARE(due(book, 200), QVector<qint64>{});
        QCOMPARE(book.size(), std::size_t(0));
    }

    void aTrailingSellFollowsTheHighest()
    {
        TriggerBook book;
        book.add(trailing(1, Side::Sell, 100), Ticks(10'000));   // 1 %
        QVERIFY(book.isTracking(1));
        QCOMPARE(due(book, 9'901), QVector<qint64>{});
        QCOMPARE(due(book, 10'101), QVector<qint64>{});
        QCOMPARE(due(book, 10'000), QVector<qint64>{});           // 9 999.99 would be due
        QCOMPARE(due(book, 9'999), (QVector<qint64>{1}));
        QCOMPARE(due(book, 1), QVector<qint64>{});
    }

    void aTrailingBuyFollowsTheLowestOnceItsStopWasTouched()
    {
        TriggerBook book;
        book.add(trailing(1, Side::Buy, 100, Ticks(9'000), Direction::Fall), Ticks(10'000));
        QVERIFY(!book.isTracking(1));
        QCOMPARE(due(book, 9'001), QVector<qint64>{});
        QCOMPARE(due(book, 9'500), QVector<qint64>{});            // not tracking yet
        QCOMPARE(due(book, 9'000), QVector<qint64>{});
        QVERIFY(book.isTracking(1));
        QCOMPARE(due(book, 8'000), QVector<qint64>{});
        QCOMPARE(due(book, 8'079), QVector<qint64>{});
        QCOMPARE(due(book, 8'080), (QVector<qint64>{1}));         // exactly one per cent: inclusive
    }

    void trailingOrdersCanBeTakenBack()
    {
        TriggerBook book;
        book.add(trailing(1, Side::Sell, 100), Ticks(10'000));
        book.add(trailing(2, Side::Sell, 100), Ticks(10'000));
        QVERIFY(book.remove(1));
        QVERIFY(!book.contains(1));
        QVERIFY(book.contains(2));
        QCOMPARE(due(book, 5'000), (QVector<qint64>{2}));
    }
};

QTEST_GUILESS_MAIN(TestTriggerBook)
#include "tst_trigger_book.moc"
