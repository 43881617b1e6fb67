// The numbered book that the streams of both markets tell.
#include "core/binance_server/depth_book.h"

#include <QTest>

using namespace bw;
using namespace bw::binance_server;
using trading::Price;
using trading::Quantity;

namespace {

constexpr std::size_t kFast = 0;
constexpr std::size_t kSlow = 1;

QList<PriceLevel> levels(std::initializer_list<std::pair<const char *, const char *>> list)
{
    QList<PriceLevel> made;
    for (const auto &[price, quantity] : list)
        made.append({Price::literal(price), Quantity::literal(quantity)});
    return made;
}

QString told(const QList<PriceLevel> &list)
{
    QStringList parts;
    for (const PriceLevel &one : list)
        parts << one.price.toString() + QLatin1Char(':') + one.quantity.toString();
    return parts.join(QLatin1Char(' '));
}

} // namespace

class DepthBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreNumberedWithoutAGapForEveryCadence()
    {
        DepthBook book;
        QVERIFY(book.refresh({levels({{"10", "1"}, {"9", "2"}}), levels({{"11", "1"}})}));
        QCOMPARE(book.updateId(), 4);
        const DepthDiff first = book.take(kFast);
        QCOMPARE(first.firstId, 2);
        QCOMPARE(first.lastId, 4);
        QVERIFY(!book.refresh(book.book()));
        QCOMPARE(book.take(kFast).firstId, 0);
        QVERIFY(book.refresh({levels({{"10", "3"}}), levels({{"11", "1"}, {"12", "5"}})}));
        const DepthDiff second = book.take(kFast);
        QCOMPARE(second.firstId, first.lastId + 1);
        QCOMPARE(told(second.bids), QStringLiteral("10:3 9:0"));
        QCOMPARE(told(second.asks), QStringLiteral("12:5"));
        const DepthDiff slow = book.take(kSlow);                      // both at once
        QCOMPARE(slow.firstId, first.firstId);
        QCOMPARE(slow.lastId, second.lastId);
        QCOMPARE(told(slow.bids), QStringLiteral("10:3 9:0"));
    }

    // A market that numbers its own updates: what changed nothing leaves a number out, and still no gap.
    void theMarketsOwnNumbers()
    {
        DepthBook book(3);
        QVERIFY(book.refresh({levels({{"10", "1"}}), {}}, 100));
        QCOMPARE(book.take(2).lastId, 100);
        QVERIFY(!book.refresh(book.book(), 107));
        QVERIFY(book.refresh({levels({{"10", "2"}}), {}}, 110));
        const DepthDiff diff = book.take(2);
        QCOMPARE(diff.firstId, 101);
        QCOMPARE(diff.lastId, 110);
        QVERIFY(book.refresh({levels({{"10", "3"}}), {}}, 110));      // a change without a number of its own
        QCOMPARE(book.take(2).lastId, 111);
    }
};

QTEST_GUILESS_MAIN(DepthBookTest)
#include "tst_depth_book.moc"
