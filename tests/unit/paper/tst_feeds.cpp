// Price feeds: what a tick tells, recorded days on one time line, and the words that ask for them.
#include "tests/unit/paper/feed_fixture.h"
#include "tests/unit/paper/zip_maker.h"

#include "core/paper/feed_spec.h"
#include "core/paper/replay_feed.h"

#include <QTemporaryDir>

using namespace bw::paper;
using namespace bw::paper::testing;
using bw::base::Decimal;

namespace {

QString recordedDay()
{
    return QFINDTESTDATA("../../data/BTCBUSD-1m-2022-12-13.csv");
}

QList<SyntheticSeries> allSeries()
{
    QList<SyntheticSeries> series;
    for (const Instrument &instrument : paperInstruments()) {
        series.append({instrument, openingPrice(instrument.symbol), openingPrice(instrument.symbol)});
    }
    return series;
}

PricePoint at(std::int64_t us, const char *price)
{
    return {us, Price::literal(price), {}};
}

PricePoint trade(std::int64_t us, const char *price, Side aggressor)
{
    return {us, Price::literal(price), bw::paper::TradePrint{Price::literal(price), Quantity::literal("0.5"), aggressor}};
}

void add(std::vector<ReplaySeries> &series, const Symbol &symbol, std::vector<PricePoint> points, const QString &error = {})
{
    series.push_back({*findPaperInstrument(symbol), std::make_unique<Points>(std::move(points), error)});
}

std::unique_ptr<ReplayFeed> started(std::vector<ReplaySeries> series)
{
    auto feed = ReplayFeed::start(std::move(series));
    return feed ? std::move(*feed) : nullptr;
}

QStringList lastOf(const QList<FeedTick> &ticks)
{
    QStringList prices;
    for (const FeedTick &tick : ticks) {
        prices.append(tick.last.toString());
    }
    return prices;
}

} // namespace

class TestFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestPricesAroundATrade_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<bool>("buys");
        QTest::addColumn<QString>("bid");
        QTest::addColumn<QString>("ask");
        QTest::addColumn<QString>("onGrid");
        // The tick is 0.1. A buyer met the ask, a seller the bid.
        QTest::newRow("a buyer on the grid") << "17212.1" << true << "17212" << "17212.1" << "17212.1";
        QTest::newRow("a seller on the grid") << "17212.1" << false << "17212.1" << "17212.2" << "17212.1";
        // Off the grid: a sell order at 17212.2 had not been reached by the buyer, a buy order at 17212.1 not by the seller.
        QTest::newRow("a buyer off the grid") << "17212.12" << true << "17212.1" << "17212.2" << "17212.1";
        QTest::newRow("a seller off the grid") << "17212.12" << false << "17212.1" << "17212.2" << "17212.2";
        QTest::newRow("a buyer at the least price") << "0.1" << true << "0.1" << "0.2" << "0.1";
        QTest::newRow("a buyer below the grid") << "0.01" << true << "0.1" << "0.2" << "0.1";
    }

    void bestPricesAroundATrade()
    {
        QFETCH(QString, price);
        QFETCH(bool, buys);
        QFETCH(QString, bid);
        QFETCH(QString, ask);
        QFETCH(QString, onGrid);
        const bw::paper::TradePrint print{Price(*Decimal::parse(QStringView(price))), Quantity::literal("1"), buys ? Side::Buy : Side::Sell};
        const Instrument &instrument = *findPaperInstrument(kBtc);
        const Quote quote = quoteAround(instrument, print);
        QCOMPARE(quote.bid.toString(), bid);
        QCOMPARE(quote.ask.toString(), ask);
        QCOMPARE(quote.last.toString(), price);
        QCOMPARE(quote.mark, quote.last);
        QCOMPARE(printedOnGrid(print, instrument.tickSize).toString(), onGrid);
    }

    void aReplayRunsAndThenStays()
    {
        std::vector<ReplaySeries> series;
        add(series, kBtc, {at(1'000'000, "17212.12"), at(16'000'000, "17208.88"), at(31'000'000, "17216.5")});
        const auto feed = started(std::move(series));
        const FeedTick first = feed->opening().first();
        QCOMPARE(first.bid.toString(), s("17212.1"));   // on the tick at or below
        QCOMPARE(first.ask.toString(), s("17212.2"));
        QCOMPARE(first.last.toString(), s("17212.12"));
        QCOMPARE(first.mark, first.last);
        QCOMPARE(first.index, first.last);
        QCOMPARE(first.at, FeedTime(0));
        QVERIFY(feed->advance(FeedTime(14'999'999)).isEmpty());
        const auto second = feed->advance(FeedTime(1));
        QCOMPARE(lastOf(second), QStringList{s("17208.88")});
        QCOMPARE(second.first().at, FeedTime(15'000'000));
        QVERIFY(!second.first().print);
        QVERIFY(!feed->atEnd());
        QCOMPARE(feed->advance(FeedTime(60'000'000)).size(), 1);
        QVERIFY(feed->atEnd());
        QVERIFY(feed->advance(FeedTime(60'000'000)).isEmpty());
        QVERIFY(feed->problem().isEmpty());
    }

    void tradesAreTicksWithPrints()
    {
        std::vector<ReplaySeries> series;
        add(series, kBtc, {trade(1'000, "17212.1", Side::Buy), trade(1'000, "17212", Side::Sell)});
        const auto feed = started(std::move(series));
        QVERIFY(feed->opening().first().print && feed->opening().first().print->aggressor == Side::Buy);
        const auto ticks = feed->advance(FeedTime(0));   // the second one happened in the same microsecond
        QCOMPARE(ticks.size(), 1);
        QVERIFY(ticks.first().print.has_value());
        QVERIFY((*ticks.first().print == bw::paper::TradePrint{Price::literal("17212"), Quantity::literal("0.5"), Side::Sell}));
        QCOMPARE(ticks.first().bid.toString(), s("17212"));
        QCOMPARE(ticks.first().ask.toString(), s("17212.1"));
    }

    void symbolsShareOneTimeLine()
    {
        std::vector<ReplaySeries> series;
        add(series, kBtc, {at(1'000'000, "1000"), at(3'000'000, "1003")});
        add(series, kEth, {at(2'000'000, "102"), at(4'000'000, "104")});
        const auto feed = started(std::move(series));
        QCOMPARE(lastOf(feed->opening()), (QStringList{s("1000"), s("102")}));
        QCOMPARE(lastOf(feed->advance(FeedTime(3'000'000))), (QStringList{s("102"), s("1003"), s("104")}));
    }

    // Whatever is asked for at once, every price comes, in order: time waits for the prices.
    void nothingIsLeftOutAtAnySpeed()
    {
        constexpr int kPoints = 3 * ReplayFeed::kMostTicksAtOnce + 17;
        std::vector<PricePoint> points;
        for (int i = 0; i < kPoints; ++i) {
            points.push_back({1'000 + i, Price(Decimal::fromInt(1000 + i)), {}});
        }
        std::vector<ReplaySeries> series;
        add(series, kBtc, points);
        const auto feed = started(std::move(series));
        int next = 1001, calls = 0;
        const auto first = feed->advance(FeedTime(std::chrono::hours(24)));
        const auto then = feed->advance(FeedTime(3));   // three microseconds after the last one given, not a day after it
        QCOMPARE(first.size(), ReplayFeed::kMostTicksAtOnce);
        QCOMPARE(lastOf(then), (QStringList{QString::number(21'001), QString::number(21'002), QString::number(21'003)}));
        QCOMPARE(lastOf(first).last(), QString::number(21'000));
        next += int(first.size() + then.size());
        while (!feed->atEnd()) {
            const auto ticks = feed->advance(FeedTime(std::chrono::hours(24)));
            ++calls;
            QVERIFY(!ticks.isEmpty() && ticks.size() <= ReplayFeed::kMostTicksAtOnce);
            for (const FeedTick &tick : ticks) {
                QCOMPARE(tick.last.value(), Decimal::fromInt(next));
                ++next;
            }
        }
        QCOMPARE(next, 1000 + kPoints);
        QCOMPARE(calls, 3);
    }

    void aFileThatFailsOnTheWayEndsItsSymbol()
    {
        std::vector<ReplaySeries> series;
        add(series, kBtc, {at(1'000, "1000"), at(2'000, "1001")}, s("the disk is gone."));
        add(series, kEth, {at(1'000, "100"), at(9'000, "101")});
        const auto feed = started(std::move(series));
        QVERIFY(feed->problem().isEmpty());
        QCOMPARE(lastOf(feed->advance(FeedTime(2'000))), QStringList{s("1001")});
        QCOMPARE(feed->problem(), s("The replay of BTCUSDT ends here: the disk is gone."));
        QVERIFY(!feed->atEnd());
        QCOMPARE(lastOf(feed->advance(FeedTime(8'000))), QStringList{s("101")});

        std::vector<ReplaySeries> none, broken;
        add(none, kBtc, {});
        QVERIFY(!ReplayFeed::start(std::move(none)).has_value());
        add(broken, kBtc, {}, s("no."));
        QVERIFY(!ReplayFeed::start(std::move(broken)).has_value());
    }

    void severalFeedsAreOneInTheOrderOfTime()
    {
        std::vector<ReplaySeries> btc, eth;
        add(btc, kBtc, {at(0, "1000"), at(1'000'000, "1001"), at(3'000'000, "1003")});
        add(eth, kEth, {at(0, "100"), at(2'000'000, "102")}, s("broken."));
        std::vector<std::unique_ptr<PriceFeed>> feeds;
        feeds.push_back(started(std::move(btc)));
        feeds.push_back(started(std::move(eth)));
        CompositeFeed feed(std::move(feeds));
        QCOMPARE(lastOf(feed.opening()), (QStringList{s("1000"), s("100")}));
        QVERIFY(feed.problem().isEmpty());
        QCOMPARE(lastOf(feed.advance(FeedTime(3'000'000))), (QStringList{s("1001"), s("102"), s("1003")}));
        QVERIFY(feed.atEnd());
        QCOMPARE(feed.problem(), s("The replay of ETHUSDT ends here: broken."));
        QCOMPARE(quotesOf(feed.opening()).first().last.toString(), s("1000"));
    }

    void feedWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("good");
        QTest::newRow("synthetic") << "synthetic" << QStringList{} << true;
        QTest::newRow("named") << "replay:/d/x.csv=ETHUSDT" << QStringList{s("/d/x.csv ETHUSDT")} << true;
        QTest::newRow("slash") << "replay:/d/x.csv=eth/usdt" << QStringList{s("/d/x.csv ETHUSDT")} << true;
        QTest::newRow("by file name") << "replay:/d/ETHUSDT-1m-2026-11-01.csv" << QStringList{s("/d/ETHUSDT-1m-2026-11-01.csv ETHUSDT")} << true;
        QTest::newRow("another dollar") << "replay:/d/BTCBUSD-1m.csv" << QStringList{s("/d/BTCBUSD-1m.csv BTCUSDT")} << true;
        QTest::newRow("two") << "replay:/d/a.csv=BTCUSDT,/d/ETHUSDT.zip" << QStringList{s("/d/a.csv BTCUSDT"), s("/d/ETHUSDT.zip ETHUSDT")} << true;
        QTest::newRow("unknown name") << "replay:/d/prices.csv" << QStringList{} << false;
        QTest::newRow("not listed") << "replay:/d/x.csv=NOPEUSDT" << QStringList{} << false;
        QTest::newRow("two days of one symbol") << "replay:/d/a.csv=BTCUSDT,/d/b.csv=BTCUSDT" << QStringList{s("/d/a.csv BTCUSDT"), s("/d/b.csv BTCUSDT")} << true;
        QTest::newRow("a market against bitcoin") << "replay:/d/ETHBTC-trades-2025-01-01.zip" << QStringList{s("/d/ETHBTC-trades-2025-01-01.zip ETHBTC")} << true;
        QTest::newRow("trades by their name") << "replay:/d/BTCUSDT-aggTrades-2025-01-01.csv" << QStringList{s("/d/BTCUSDT-aggTrades-2025-01-01.csv BTCUSDT")} << true;
        QTest::newRow("twice") << "replay:/d/a.csv=BTCUSDT,/d/a.csv=BTCUSDT" << QStringList{} << false;
        QTest::newRow("no file") << "replay:" << QStringList{} << false;
        QTest::newRow("empty part") << "replay:/d/a.csv=BTCUSDT," << QStringList{} << false;
        QTest::newRow("nonsense") << "random" << QStringList{} << false;
        QTest::newRow("empty") << "" << QStringList{} << false;
    }

    void feedWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, files);
        QFETCH(bool, good);
        const auto spec = parseFeedSpec(text);
        QCOMPARE(spec.has_value(), good);
        if (!good) {
            QVERIFY(spec.error().message.endsWith(u'.'));
            QVERIFY(!spec.error().message.contains(u'\n'));
            return;
        }
        QStringList found;
        for (const ReplayFile &file : spec->files) {
            found.append(QStringLiteral("%1 %2").arg(file.path, file.symbol.text()));
        }
        QCOMPARE(found, files);
    }

    void speeds()
    {
        QCOMPARE(parseSpeed(s("0.5"))->toString(), s("0.5"));
        QVERIFY(parseSpeed(s("0"))->isZero());
        for (const QString &bad : {s("-1"), s("fast"), s(""), s("1e3"), s("100001"), s("0.0000001")}) {
            QVERIFY2(!parseSpeed(bad).has_value(), qPrintable(bad));
        }
    }

    void aBuiltFeedReportsItsFiles()
    {
        const auto spec = parseFeedSpec(s("replay:") + recordedDay());
        QVERIFY(spec.has_value());
        const auto built = buildFeed({*spec, 1, allSeries()});
        QVERIFY(built.has_value());
        QCOMPARE(built->report.files.size(), 1);
        QCOMPARE(built->report.files.first().goodRows, 1440);
        QVERIFY(built->report.summary().contains(s("BTCUSDT")));
        QCOMPARE(built->feed->opening().size(), paperInstruments().size());   // the others are made up
        QCOMPARE(built->feed->opening().first().last.toString(), s("17212.12"));
        const auto missing = buildFeed({*parseFeedSpec(s("replay:/no/such.csv=BTCUSDT")), 1, allSeries()});
        QVERIFY(!missing.has_value());
        QCOMPARE(buildFeed({{}, 1, allSeries()})->report.summary(), s("synthetic prices"));
    }

    void filesOfAllKindsAreOneTimeLine()
    {
        QTemporaryDir dir;
        const QString agg = dir.filePath(s("BTCUSDT-aggTrades-2022-12-13.zip"));
        const QString trades = dir.filePath(s("ETHUSDT-trades-2022-12-13.csv"));
        const QString klines = dir.filePath(s("SOLUSDT-1m-2022-12-13.csv"));
        QVERIFY(write(agg, zipOf(aggTrade(1, "17212.1", "1", 1'670'889'600'000, true) + aggTrade(2, "17212.3", "2", 1'670'889'615'001, false))));
        QVERIFY(write(trades, "1,1270.5,1,1270.5,1670889614999000,True,True\n2,1270.6,1,1270.6,1670889645000001,False,True\n"));   // microseconds
        QVERIFY(write(klines, kline(1'670'889'600'000, "13", "13.5", "12", "12.5")));
        const auto spec = parseFeedSpec(QStringLiteral("replay:%1,%2,%3").arg(klines, trades, agg));
        QVERIFY(spec.has_value());
        QList<SyntheticSeries> three;
        for (const SyntheticSeries &one : allSeries()) {
            if (three.size() < 3) {
                three.append(one);
            }
        }
        const auto built = buildFeed({*spec, 1, three});
        QVERIFY2(built.has_value(), built ? "" : qPrintable(built.error().message));
        QCOMPARE(lastOf(built->feed->opening()), (QStringList{s("17212.1"), s("1270.5"), s("13")}));
        QCOMPARE(lastOf(built->feed->advance(FeedTime(std::chrono::minutes(1)))),
                 (QStringList{s("1270.5"), s("13.5"), s("17212.3"), s("12"), s("12.5"), s("1270.6")}));
        QVERIFY(built->feed->atEnd());
    }

    void daysOfOneSymbolFollowEachOther()
    {
        QTemporaryDir dir;
        const QString first = dir.filePath(s("BTCUSDT-1m-2022-12-13.csv"));
        const QString second = dir.filePath(s("BTCUSDT-aggTrades-2022-12-14.csv"));
        QVERIFY(write(first, kline(1'670'889'600'000, "100", "101", "90", "95")));
        QVERIFY(write(second, aggTrade(1, "96", "1", 1'670'889'660'000, true) + aggTrade(2, "97", "1", 1'670'889'661'000, true)));
        const QList<SyntheticSeries> btc{allSeries().first()};
        // In whatever order they are named.
        const auto built = buildFeed({*parseFeedSpec(QStringLiteral("replay:%1,%2").arg(second, first)), 1, btc});
        QVERIFY2(built.has_value(), built ? "" : qPrintable(built.error().message));
        QCOMPARE(built->report.files.size(), 2);
        QCOMPARE(built->report.files.first().path, first);
        QCOMPARE(lastOf(built->feed->opening()), QStringList{s("100")});
        QCOMPARE(lastOf(built->feed->advance(FeedTime(std::chrono::minutes(5)))), (QStringList{s("101"), s("90"), s("95"), s("96"), s("97")}));

        QVERIFY(write(second, aggTrade(1, "96", "1", 1'670'889'630'000, true)));   // inside the minute of the other
        const auto overlapping = buildFeed({*parseFeedSpec(QStringLiteral("replay:%1,%2").arg(second, first)), 1, btc});
        QVERIFY(!overlapping.has_value());
        QVERIFY2(overlapping.error().message.contains(s("both tell the prices of BTCUSDT at 2022-12-13T00:00:30.000Z")), qPrintable(overlapping.error().message));
    }

    void aBrokenRowIsNamedWithItsFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(s("BTCUSDT-aggTrades-2022-12-13.csv"));
        QVERIFY(write(path, aggTrade(1, "96", "1", 1'670'889'630'000, true) + "2,96\n" + aggTrade(3, "97", "1", 1'670'889'631'000, true)));
        const auto built = buildFeed({*parseFeedSpec(s("replay:") + path), 1, {allSeries().first()}});
        QVERIFY(built.has_value());
        const QString summary = built->report.summary();
        QVERIFY2(summary.contains(path) && summary.contains(s("2 rows of aggTrades")) && summary.contains(s("1 broken rows left out (line 2: 2 columns)")),
                 qPrintable(summary));
    }
};

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
