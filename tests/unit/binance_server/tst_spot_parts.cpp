// The parts of the spot server that need no socket: history and candles, the numbered book, and requests taken apart.
#include "core/binance_server/spot/depth_book.h"
#include "core/binance_server/spot/market_history.h"
#include "core/binance_server/spot/request_json.h"

#include <QTest>

using namespace bw;
using namespace bw::binance_server::spot;

namespace {

constexpr std::int64_t kMinute = 1'795'000'020'000;   // a minute begins

MarketTrade trade(std::int64_t id, std::int64_t at, const char *price, const char *quantity, Side taker = Side::Buy, std::int64_t order = 0)
{
    const Price p = Price::literal(price);
    const Quantity q = Quantity::literal(quantity);
    return {Symbol(QStringLiteral("BTCUSDT")), TradeId(id), p, q, p * q, taker, trading::VenueOrderId(order), base::VenueTime(at)};
}

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
    void intervalsBeginWhereTheExchangesDo_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *word, const char *start, const char *end) { QTest::newRow(word) << QByteArray(word) << QString::fromLatin1(start) << QString::fromLatin1(end); };
        row("1s", "2026-11-18T14:27:33.000Z", "2026-11-18T14:27:34.000Z");
        row("1m", "2026-11-18T14:27:00.000Z", "2026-11-18T14:28:00.000Z");
        row("4h", "2026-11-18T12:00:00.000Z", "2026-11-18T16:00:00.000Z");
        row("1d", "2026-11-18T00:00:00.000Z", "2026-11-19T00:00:00.000Z");
        row("1w", "2026-11-16T00:00:00.000Z", "2026-11-23T00:00:00.000Z");   // a Monday
        row("1M", "2026-11-01T00:00:00.000Z", "2026-12-01T00:00:00.000Z");
    }
    void intervalsBeginWhereTheExchangesDo()
    {
        QFETCH(QByteArray, word);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const Interval &interval = kIntervals[static_cast<std::size_t>(*intervalIndex(word))];
        const base::VenueTime at(1'795'012'053'250);
        QCOMPARE(candleStart(interval, at).toIsoString(), start);
        QCOMPARE(candleEnd(interval, candleStart(interval, at)).toIsoString(), end);
        QVERIFY(!intervalIndex("2m").has_value());
    }

    void aCandleIsItsTrades()
    {
        SymbolHistory history;
        history.add(trade(1, kMinute + 1'000, "100", "1"));
        history.add(trade(2, kMinute + 2'000, "105", "2", Side::Sell));
        history.add(trade(3, kMinute + 3'000, "95", "1"));
        history.add(trade(4, kMinute + 59'999, "101", "1"));
        history.add(trade(5, kMinute + 180'000, "102", "1"));
        const auto &candles = history.candles(*intervalIndex("1m"));
        QCOMPARE(candles.size(), 4U);
        const Candle &first = candles.front();
        QCOMPARE(first.open.toString() + first.high.toString() + first.low.toString() + first.close.toString(), QStringLiteral("10010595101"));
        QCOMPARE(first.volume, Quantity::literal("5"));
        QCOMPARE(first.takerBuyVolume, Quantity::literal("3"));
        QCOMPARE(first.quoteVolume, Money::literal("506"));
        QCOMPARE(first.trades, 4);
        QCOMPARE(first.closeAt.ms(), kMinute + 59'999);
        QCOMPARE(candles[1].trades, 0);
        QCOMPARE(candles[1].open, Price::literal("101"));
        QVERIFY(candles[1].first.isNull());
    }

    void aWindowForgetsWhatIsOlder()
    {
        SymbolHistory history;
        history.add(trade(1, kMinute, "100", "1"));
        history.add(trade(2, kMinute + 600'000, "110", "3"));
        const base::VenueTime now(kMinute + 600'500);
        QCOMPARE(history.average(5, now), Price::literal("110"));
        QCOMPARE(history.average(20, now), Price::literal("107.5"));
        const WindowStats stats = history.window(300'000, now);
        QCOMPARE(stats.before, Price::literal("100"));
        QCOMPARE(stats.sum.first, TradeId(2));
        QCOMPARE(history.window(86'400'000, now).sum.open, Price::literal("100"));
        const base::VenueTime later(kMinute + 3'600'000);
        history.passTo(later);
        QCOMPARE(history.average(5, later), Price::literal("110"));   // nothing traded: the last price
    }

    void aLongPauseCostsNoMoreThanTheHistoryHolds()
    {
        SymbolHistory history;
        history.add(trade(1, kMinute, "100", "1"));
        history.passTo(base::VenueTime(kMinute + 40LL * 86'400'000));
        QVERIFY(history.candles(0).size() <= SymbolHistory::kCandles);
        QVERIFY(history.candles(0).back().closeAt.ms() >= kMinute + 40LL * 86'400'000);
        QCOMPARE(history.candles(0).back().close, Price::literal("100"));
    }

    void oneTakersTradesAreOneAggregate()
    {
        SymbolHistory history;
        history.add(trade(1, kMinute, "100", "1", Side::Buy, 7));
        QVERIFY(history.add(trade(2, kMinute, "100", "2", Side::Buy, 7)));
        QVERIFY(!history.add(trade(3, kMinute, "101", "1", Side::Buy, 7)));   // another price
        QVERIFY(!history.add(trade(4, kMinute, "101", "1", Side::Buy, 8)));   // another taker
        QVERIFY(!history.add(trade(5, kMinute, "101", "1")));                 // strangers are never one
        QVERIFY(!history.add(trade(6, kMinute, "101", "1")));
        const AggregateTrade &first = history.aggregates().front();
        QCOMPARE(first.quantity, Quantity::literal("3"));
        QCOMPARE(first.last, TradeId(2));
        QCOMPARE(history.aggregates().size(), 5U);
    }

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
