// The parts of the spot server that need no socket: the numbered book, and requests taken apart.
#include "core/binance_server/spot/depth_book.h"
#include "core/binance_server/spot/request_json.h"

#include <QTest>

using namespace bw;
using namespace bw::binance_server::spot;

namespace {

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

class SpotPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreNumberedWithoutAGapForEveryCadence()
    {
        DepthBook book;
        QVERIFY(book.refresh({levels({{"10", "1"}, {"9", "2"}}), levels({{"11", "1"}})}));
        QCOMPARE(book.updateId(), 4);
        const DepthDiff first = book.take(Cadence::Fast);
        QCOMPARE(first.firstId, 2);
        QCOMPARE(first.lastId, 4);
        QVERIFY(!book.refresh(book.book()));
        QCOMPARE(book.take(Cadence::Fast).firstId, 0);
        QVERIFY(book.refresh({levels({{"10", "3"}}), levels({{"11", "1"}, {"12", "5"}})}));
        const DepthDiff second = book.take(Cadence::Fast);
        QCOMPARE(second.firstId, first.lastId + 1);
        QCOMPARE(told(second.bids), QStringLiteral("10:3 9:0"));
        QCOMPARE(told(second.asks), QStringLiteral("12:5"));
        const DepthDiff slow = book.take(Cadence::Slow);                      // both at once
        QCOMPARE(slow.firstId, first.firstId);
        QCOMPARE(slow.lastId, second.lastId);
        QCOMPARE(told(slow.bids), QStringLiteral("10:3 9:0"));
    }

    void aRequestKeepsTheTextOfItsNumbers()
    {
        QByteArray id;
        const auto request = readRequest(" {\"id\" : \"a\\\"b\", \"method\":\"order.place\",\n\"params\":{\"quantity\": 1.10e-5, \"symbols\":[\"A\",\"B\"],"
                                         "\"note\":\"x{,}\\u00e9\",\"flag\":true,\"none\":null}} ", id);
        QVERIFY(request.has_value());
        QCOMPARE(request->id, QByteArray("\"a\\\"b\""));
        QCOMPARE(request->method, QByteArray("order.place"));
        QCOMPARE(request->parameters.value("quantity"), QByteArray("1.10e-5"));
        QCOMPARE(request->parameters.value("symbols"), QByteArray("[\"A\",\"B\"]"));
        QCOMPARE(request->parameters.value("note"), QByteArray("x{,}\xc3\xa9"));
        QCOMPARE(signedPayload(request->parameters), QByteArray("flag=true&none=null&note=x{,}\xc3\xa9&quantity=1.10e-5&symbols=[\"A\",\"B\"]"));
        const auto bare = readRequest("{\"id\":-5,\"method\":\"ping\",\"params\":{ }}", id);
        QVERIFY(bare.has_value() && bare->id == "-5" && bare->parameters.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SpotPartsTest)
#include "tst_spot_parts.moc"
