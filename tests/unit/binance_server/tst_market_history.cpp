// What both markets remember of themselves: trades, aggregates, candles of trades and of told prices, rolling windows.
#include "core/binance_server/market_history.h"

#include <QTest>

using namespace bw;
using namespace bw::binance_server;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::TradeId;

namespace {

constexpr std::int64_t kMinute = 1'795'000'020'000;   // a minute begins

MarketTrade trade(std::int64_t id, std::int64_t at, const char *price, const char *quantity, Side taker = Side::Buy, std::int64_t order = 0)
{
    const Price p = Price::literal(price);
    const Quantity q = Quantity::literal(quantity);
    return {trading::Symbol(QStringLiteral("BTCUSDT")), TradeId(id), p, q, p * q, taker, trading::VenueOrderId(order), base::VenueTime(at)};
}

} // namespace

class MarketHistoryTest : public QObject
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

    void itKeepsAsMuchAsItIsToldTo()
    {
        SymbolHistory history({3, 4});
        for (int i = 1; i <= 10; ++i)
            history.add(trade(i, kMinute + i * 60'000, "100", "1"));
        QCOMPARE(history.trades().size(), 3U);
        QCOMPARE(history.trades().front().id, TradeId(8));
        QCOMPARE(history.aggregates().size(), 3U);
        QCOMPARE(history.candles(kMinuteInterval).size(), 4U);
        QCOMPARE(history.candles(kMinuteInterval).front().first, TradeId(7));
        history.passTo(base::VenueTime(kMinute + 40LL * 86'400'000));
        QCOMPARE(history.candles(kMinuteInterval).size(), 4U);
    }

    void aLongPauseCostsNoMoreThanTheHistoryHolds()
    {
        SymbolHistory history;
        history.add(trade(1, kMinute, "100", "1"));
        history.passTo(base::VenueTime(kMinute + 40LL * 86'400'000));
        QVERIFY(history.candles(0).size() <= HistoryLimits().candles);
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

    void minutesAddUpToLongerCandles()
    {
        SymbolHistory history;                   // kMinute is a whole minute, the third of its five
        history.add(trade(1, kMinute, "100", "1"));
        history.add(trade(2, kMinute + 30'000, "103", "2", Side::Sell));
        history.add(trade(3, kMinute + 60'000, "99", "3"));
        history.add(trade(4, kMinute + 5 * 60'000, "101", "4"));
        const auto &five = history.candles(*intervalIndex("5m"));
        QCOMPARE(five.size(), 2U);
        QCOMPARE(five.front().open, Price::literal("100"));
        QCOMPARE(five.front().low, Price::literal("99"));
        QCOMPARE(five.front().close, Price::literal("99"));
        QCOMPARE(five.front().takerBuyQuote, Money::literal("397"));
        QCOMPARE(five.front().trades, 3);
        QCOMPARE(five.back().first, TradeId(4));
    }

    // Asked from a point, the first from there; asked without one, the latest.
    void aStretchOfTheHistory()
    {
        SymbolHistory history;
        for (int i = 0; i < 6; ++i)
            history.add(trade(i + 1, kMinute + i * 60'000, "100", "1"));
        const auto ids = [&](const HistoryStretch &wanted) {
            QString text;
            for (const MarketTrade &one : history.trades(wanted))
                text += QString::number(one.id.value());
            return text;
        };
        QCOMPARE(ids({{}, {}, {}, 2}), QStringLiteral("56"));
        QCOMPARE(ids({3, {}, {}, 2}), QStringLiteral("34"));
        QCOMPARE(ids({{}, base::VenueTime(kMinute + 1), base::VenueTime(kMinute + 180'000), 9}), QStringLiteral("234"));
        QCOMPARE(history.aggregates({5, {}, {}, 9}).first().last, TradeId(5));
        QCOMPARE(history.candles(kMinuteInterval, PriceSeries::Trades, {{}, base::VenueTime(kMinute + 1), {}, 1}).first().first, TradeId(2));
        QCOMPARE(history.candles(kMinuteInterval, PriceSeries::Trades, {{}, {}, {}, 1}).first().first, TradeId(6));
    }

    void toldPricesHaveCandlesOfTheirOwn()
    {
        SymbolHistory history;
        history.add(PriceSeries::Mark, Price::literal("100"), base::VenueTime(kMinute));
        history.add(PriceSeries::Mark, Price::literal("104"), base::VenueTime(kMinute + 1));
        history.add(PriceSeries::Index, Price::literal("99"), base::VenueTime(kMinute));
        history.passTo(base::VenueTime(kMinute + 60'000));
        const auto &marks = history.candles(kMinuteInterval, PriceSeries::Mark);
        QCOMPARE(marks.size(), 2U);
        QCOMPARE(marks.front().high, Price::literal("104"));
        QCOMPARE(marks.front().trades, 2);
        QCOMPARE(marks.back().close, Price::literal("104"));
        QCOMPARE(history.candles(kMinuteInterval, PriceSeries::Index).front().high, Price::literal("99"));
        QVERIFY(history.candles(kMinuteInterval).empty());
        QVERIFY(history.candles(0, PriceSeries::Mark).empty());              // no seconds
    }

    void oldTradesAreForgotten()
    {
        SymbolHistory history;
        for (int i = 1; i <= static_cast<int>(HistoryLimits().trades) + 3; ++i)
            history.add(trade(i, kMinute, "100", "1"));
        QCOMPARE(history.trades().front().id, TradeId(4));
        QCOMPARE(history.aggregates().front().first, TradeId(4));
    }

    void aClockThatWasSetBackWritesOn()
    {
        SymbolHistory history;
        history.add(trade(1, kMinute, "100", "1"));
        history.add(trade(2, kMinute - 120'000, "101", "1"));
        QCOMPARE(history.candles(kMinuteInterval).size(), 1U);
        QCOMPARE(history.candles(kMinuteInterval).front().close, Price::literal("101"));
    }
};

QTEST_GUILESS_MAIN(MarketHistoryTest)
#include "tst_market_history.moc"
