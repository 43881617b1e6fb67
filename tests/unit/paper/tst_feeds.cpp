// Price feeds: recorded days with their faults, made-up prices, and the words that ask for them.
#include "tests/unit/paper/paper_fixture.h"

#include "core/paper/feed_spec.h"
#include "core/paper/replay_feed.h"
#include "core/paper/zip_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace bw::paper;
using namespace bw::paper::testing;
using bw::base::Decimal;
using bw::base::ErrorCode;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QString recordedDay()
{
    return QFINDTESTDATA("../../data/BTCBUSD-1m-2022-12-13.csv");
}

QByteArray kline(qint64 openMs, const char *open, const char *high, const char *low, const char *close)
{
    return QByteArray::number(openMs) + ',' + open + ',' + high + ',' + low + ',' + close + ",1," + QByteArray::number(openMs + 59'999)
        + ",1,0,0,0,0\n";
}

QStringList pricesOf(const MarketData &data)
{
    QStringList prices;
    for (const PricePoint &point : data.points) {
        prices.append(point.price.toString());
    }
    return prices;
}

QList<SyntheticSeries> allSeries()
{
    QList<SyntheticSeries> series;
    for (const Instrument &instrument : paperInstruments()) {
        series.append({instrument, openingPrice(instrument.symbol), openingPrice(instrument.symbol)});
    }
    return series;
}

} // namespace

class TestFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKlineGivesFourPrices_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("prices");
        QTest::newRow("the high is nearer") << kline(1000, "100", "101", "90", "95") << QStringList{s("100"), s("101"), s("90"), s("95")};
        QTest::newRow("the low is nearer") << kline(1000, "100", "120", "99", "110") << QStringList{s("100"), s("99"), s("120"), s("110")};
        QTest::newRow("equally near: the low first") << kline(1000, "100", "101", "99", "100") << QStringList{s("100"), s("99"), s("101"), s("100")};
        QTest::newRow("a still minute") << kline(1000, "100", "100", "100", "100") << QStringList{s("100"), s("100"), s("100"), s("100")};
    }

    void aKlineGivesFourPrices()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, prices);
        const auto data = parseMarketData(row, s("test"));
        QVERIFY(data.has_value());
        QCOMPARE(pricesOf(*data), prices);
        QCOMPARE(data->points.at(0).atUs, 1'000'000);
        QCOMPARE(data->points.at(1).atUs, 16'000'000);   // every 15 seconds
        QCOMPARE(data->points.at(2).atUs, 31'000'000);
        QCOMPARE(data->points.at(3).atUs, 46'000'000);
    }

    void microsecondsSince2025()
    {
        const auto data = parseMarketData("1735689600000000,100,101,90,95,1,1735689659999999,1,0,0,0,0\n", s("test"));
        QVERIFY(data.has_value());
        QCOMPARE(data->points.at(0).atUs, 1'735'689'600'000'000);
        QCOMPARE(data->points.at(1).atUs, 1'735'689'615'000'000);
    }

    void theRecordedDay()
    {
        const auto data = readMarketDataFile(recordedDay());
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
        QCOMPARE(data->kind, DumpKind::Klines);
        QCOMPARE(data->goodRows, 1440);
        QCOMPARE(data->brokenRows, 0);
        QCOMPARE(data->points.size(), std::size_t(5760));
        QCOMPARE(data->points.front().price.toString(), s("17212.12"));
        QCOMPARE(data->points.back().price.toString(), s("17777.08"));
        for (std::size_t i = 1; i < data->points.size(); ++i) {
            QCOMPARE(data->points[i].atUs - data->points[i - 1].atUs, 15'000'000);
        }
        // The jump: 13:30 UTC is minute 810. Open and low are the same price, so the low comes first.
        const std::size_t jump = 810 * 4;
        QCOMPARE(bw::base::VenueTime(data->points[jump].atUs / 1000).toIsoString(), s("2022-12-13T13:30:00.000Z"));
        QCOMPARE(data->points[jump].price.toString(), s("17630.01"));
        QCOMPARE(data->points[jump + 1].price.toString(), s("17630.01"));
        QCOMPARE(data->points[jump + 2].price.toString(), s("18000"));
        QCOMPARE(data->points[jump + 3].price.toString(), s("17923.52"));
    }

    void brokenRowsAreNamedAndLeftOut_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too few columns") << QByteArray("1000,1,2,3\n") << "4 columns";
        QTest::newRow("no number") << QByteArray("61000,abc,101,90,95,1,120999,1,0,0,0,0\n") << "not a positive decimal";
        QTest::newRow("exponent") << QByteArray("61000,1e2,101,90,95,1,120999,1,0,0,0,0\n") << "not a positive decimal";
        QTest::newRow("zero price") << QByteArray("61000,100,101,0,95,1,120999,1,0,0,0,0\n") << "not a positive decimal";
        QTest::newRow("high below open") << kline(61000, "100", "99", "90", "95") << "do not lie between";
        QTest::newRow("low above close") << kline(61000, "100", "101", "96", "95") << "do not lie between";
        QTest::newRow("no time") << QByteArray("x,100,101,90,95,1,120999,1,0,0,0,0\n") << "make no sense";
        QTest::newRow("ends before it begins") << QByteArray("61000,100,101,90,95,1,60999,1,0,0,0,0\n") << "make no sense";
        QTest::newRow("twice the same minute") << kline(1000, "100", "101", "90", "95") << "repeats the time";
    }

    void brokenRowsAreNamedAndLeftOut()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const QByteArray csv = "open_time,open,high,low,close,volume,close_time,quote_volume,count,a,b,ignore\n"
            + kline(1000, "100", "101", "90", "95") + row + kline(121'000, "95", "96", "94", "95");
        const auto data = parseMarketData(csv, s("test"));
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
        QCOMPARE(data->goodRows, 2);
        QCOMPARE(data->brokenRows, 1);
        QCOMPARE(data->brokenLines.size(), 1);
        QVERIFY2(data->brokenLines.first().startsWith(s("line 3: ")), qPrintable(data->brokenLines.first()));
        QVERIFY2(data->brokenLines.first().contains(reason), qPrintable(data->brokenLines.first()));
        QCOMPARE(data->points.size(), std::size_t(8));
    }

    void onlyTheFirstTwentyBrokenLinesAreNamed()
    {
        QByteArray csv = kline(1000, "100", "101", "90", "95");
        for (int i = 0; i < 30; ++i) {
            csv += "broken\n";
        }
        const auto data = parseMarketData(csv, s("test"));
        QCOMPARE(data->brokenRows, 30);
        QCOMPARE(data->brokenLines.size(), 20);
    }

    void filesThatCannotBeReplayed()
    {
        const auto nothing = parseMarketData("open_time,open\nrubbish\n", s("day.csv"));
        QVERIFY(!nothing.has_value());
        QVERIFY(nothing.error().message.contains(s("day.csv")) && nothing.error().message.contains(s("line 2")));
        QVERIFY(!parseMarketData({}, s("day.csv")).has_value());
        const auto unsorted = parseMarketData(kline(121'000, "100", "101", "90", "95") + kline(61'000, "100", "101", "90", "95"), s("day.csv"));
        QVERIFY(!unsorted.has_value());
        QVERIFY2(unsorted.error().message.contains(s("line 2")), qPrintable(unsorted.error().message));
        QCOMPARE(readMarketDataFile(s("/no/such/file.csv")).error().code, ErrorCode::NotFound);
    }

    void tradesAndAggregatedTrades_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("kind");
        QTest::newRow("futures aggTrades") << QByteArray("agg_trade_id,price,quantity,first_trade_id,last_trade_id,transact_time,is_buyer_maker\n"
                                                         "1,100.5,1,1,1,1670889600000,true\n2,100.6,1,2,2,1670889600001,false\n") << int(DumpKind::AggTrades);
        QTest::newRow("spot aggTrades") << QByteArray("1,100.5,1,1,1,1670889600000,True,True\n2,100.6,1,2,2,1670889600001,False,True\n") << int(DumpKind::AggTrades);
        QTest::newRow("futures trades") << QByteArray("id,price,qty,quote_qty,time,is_buyer_maker\n1,100.5,1,100.5,1670889600000,true\n"
                                                      "2,100.6,1,100.6,1670889600001,false\n") << int(DumpKind::Trades);
        QTest::newRow("spot trades") << QByteArray("1,100.5,1,100.5,1670889600000,True,True\n2,100.6,1,100.6,1670889600001,False,True\n") << int(DumpKind::Trades);
    }

    void tradesAndAggregatedTrades()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, kind);
        const auto data = parseMarketData(csv, s("test"));
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
        QCOMPARE(int(data->kind), kind);
        QCOMPARE(pricesOf(*data), (QStringList{s("100.5"), s("100.6")}));
        QCOMPARE(data->points.at(1).atUs, 1'670'889'600'001'000);
    }

    void zips_data()
    {
        QTest::addColumn<QByteArray>("base64");
        // One file a.csv with two klines: deflated, and stored.
        QTest::newRow("deflated") << QByteArray(
            "UEsDBBQAAAAIAAAAjVVxyAu4SAAAAJgAAAAFAAAAYS5jc3ZdjEsKwDAIRPc9SxBH4u/+F2tiIpSOmzfCG5hzRBrvDLhACFJgpLqBgyI+MHAdzZ"
            "XV+dzTf+stTpq5QZxk9kSBGJV7Hcdv6wVQSwECFAMUAAAACAAAAI1VccgLuEgAAACYAAAABQAAAAAAAAAAAAAAgAEAAAAAYS5jc3ZQSwUGAAAA"
            "AAEAAQAzAAAAawAAAAAA");
        QTest::newRow("stored") << QByteArray(
            "UEsDBBQAAAAAAAAAjVVxyAu4mAAAAJgAAAAFAAAAYS5jc3YxNjcwODg5NjAwMDAwLDE3MjEyLjEyLDE3MjE2LjU1LDE3MjA4Ljg4LDE3MjA4Lj"
            "g4LDEsMTY3MDg4OTY1OTk5OSwxLDAsMCwwLDAKMTY3MDg4OTY2MDAwMCwxNzIwOS40OSwxNzIyNy4yNCwxNzIwOC44NCwxNzIyNi45OSwxLDE2"
            "NzA4ODk3MTk5OTksMSwwLDAsMCwwClBLAQIUAxQAAAAAAAAAjVVxyAu4mAAAAJgAAAAFAAAAAAAAAAAAAACAAQAAAABhLmNzdlBLBQYAAAAAAQ"
            "ABADMAAAC7AAAAAAA=");
    }

    void zips()
    {
        QFETCH(QByteArray, base64);
        const QByteArray archive = QByteArray::fromBase64(base64);
        QVERIFY(isZip(archive));
        QTemporaryDir dir;
        QFile file(dir.filePath(s("BTCUSDT-1m.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(archive);
        file.close();
        const auto data = readMarketDataFile(file.fileName());
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
        QCOMPARE(data->goodRows, 2);
        QCOMPARE(firstFileOfZip(archive, 10).error().code, ErrorCode::OutOfRange);
        // Cut anywhere or altered in its data, it yields an error and never bytes.
        for (qsizetype size = 0; size < archive.size(); ++size) {
            QVERIFY(!firstFileOfZip(archive.first(size), 1'000'000).has_value());
        }
        QByteArray altered = archive;
        altered[40] = static_cast<char>(altered.at(40) ^ 1);
        QVERIFY(!firstFileOfZip(altered, 1'000'000).has_value());
    }

    void aReplayRunsAndThenStays()
    {
        std::vector<ReplaySeries> series;
        const Instrument instrument = *findPaperInstrument(kBtc);
        series.push_back({instrument, {{1'000'000, Price::literal("17212.12")}, {16'000'000, Price::literal("17208.88")}, {31'000'000, Price::literal("17216.5")}}});
        ReplayFeed feed(std::move(series));
        const Quote first = feed.opening().first();
        QCOMPARE(first.bid.toString(), s("17212.1"));   // on the tick at or below
        QCOMPARE(first.ask.toString(), s("17212.2"));
        QCOMPARE(first.last.toString(), s("17212.12"));
        QCOMPARE(first.mark, first.last);
        QVERIFY(feed.advance(FeedTime(14'999'999)).isEmpty());
        const auto second = feed.advance(FeedTime(1));
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.first().last.toString(), s("17208.88"));
        QVERIFY(!feed.atEnd());
        QCOMPARE(feed.advance(FeedTime(60'000'000)).size(), 1);
        QVERIFY(feed.atEnd());
        QVERIFY(feed.advance(FeedTime(60'000'000)).isEmpty());
    }

    void filesShareOneTimeLine()
    {
        std::vector<ReplaySeries> series;
        series.push_back({*findPaperInstrument(kBtc), {{1'000'000, Price::literal("1000")}, {3'000'000, Price::literal("1003")}}});
        series.push_back({*findPaperInstrument(kEth), {{2'000'000, Price::literal("102")}, {4'000'000, Price::literal("104")}}});
        ReplayFeed feed(std::move(series));
        QCOMPARE(feed.opening().size(), 2);
        QStringList order;
        for (const Quote &quote : feed.advance(FeedTime(3'000'000))) {
            order.append(quote.last.toString());
        }
        QCOMPARE(order, (QStringList{s("102"), s("1003"), s("104")}));
    }

    void syntheticPricesFollowTheSeed()
    {
        SyntheticFeed one(7, allSeries()), same(7, allSeries()), other(8, allSeries());
        const auto a = one.advance(FeedTime(60'000'000));
        const auto b = same.advance(FeedTime(60'000'000));
        const auto c = other.advance(FeedTime(60'000'000));
        QCOMPARE(a.size(), 240 * paperInstruments().size());
        QCOMPARE(a.size(), b.size());
        bool differs = false;
        for (qsizetype i = 0; i < a.size(); ++i) {
            QCOMPARE(a.at(i).last, b.at(i).last);
            differs = differs || a.at(i).last != c.at(i).last;
        }
        QVERIFY(differs);
    }

    void syntheticTimeMayComeInAnyPieces()
    {
        SyntheticFeed whole(7, allSeries()), pieces(7, allSeries());
        const auto at = whole.advance(FeedTime(1'000'000)).last();
        Quote last;
        for (int i = 0; i < 100; ++i) {
            const auto quotes = pieces.advance(FeedTime(10'000));
            last = quotes.isEmpty() ? last : quotes.last();
        }
        QCOMPARE(last.last, at.last);
    }

    void syntheticPricesAreOnTheTickAndStayNear()
    {
        SyntheticFeed feed(3, allSeries());
        QCOMPARE(feed.opening().first().mark.toString(), s("84250"));
        QHash<Symbol, int> moves;
        QHash<Symbol, Price> previous;
        for (int hour = 0; hour < 4; ++hour) {
            for (int part = 0; part < 4; ++part) {
                for (const Quote &quote : feed.advance(FeedTime(900'000'000))) {
                    const Instrument &instrument = *findPaperInstrument(quote.symbol);
                    QVERIFY(quote.last.value().isMultipleOf(instrument.tickSize.value()));
                    QCOMPARE(quote.ask, quote.bid + instrument.tickSize);
                    QCOMPARE(quote.mark, quote.last);
                    const Price opening = openingPrice(quote.symbol);
                    QVERIFY((quote.last - opening).abs() < times(opening, Ratio::literal("0.1"), Rounding::Down));
                    moves[quote.symbol] += previous.value(quote.symbol) != quote.last ? 1 : 0;
                    previous[quote.symbol] = quote.last;
                }
            }
        }
        QCOMPARE(moves.size(), paperInstruments().size());
        for (const int count : moves) {
            QVERIFY(count > 1000);   // every symbol moves
        }
    }

    void aGreatLeapIsCutShort()
    {
        SyntheticFeed feed(3, allSeries());
        QCOMPARE(feed.advance(FeedTime(std::chrono::hours(10'000))).size(), SyntheticFeed::kMostStepsAtOnce * paperInstruments().size());
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
        QTest::newRow("twice") << "replay:/d/a.csv=BTCUSDT,/d/b.csv=BTCUSDT" << QStringList{} << false;
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
};

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
