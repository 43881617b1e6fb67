// Binance's public dump files: their columns, times and faults, and that a file of any size is read row by row.
#include "tests/unit/paper/feed_fixture.h"

#include <QTemporaryDir>

using namespace bw::paper;
using namespace bw::paper::testing;
using bw::base::ErrorCode;

namespace {

QString recordedDay()
{
    return QFINDTESTDATA("../../data/BTCBUSD-1m-2022-12-13.csv");
}

// Rows without end, and how many the reader has taken.
class Endless final : public ByteSource
{
public:
    bw::base::Result<qsizetype> read(char *into, qsizetype most) override
    {
        QByteArray rows;
        while (true) {
            const QByteArray row = aggTrade(m_made + 1, "100.5", "0.25", 1'670'889'600'000 + m_made, (m_made % 2) != 0);
            if (rows.size() + row.size() > most) {
                break;
            }
            rows += row;
            ++m_made;
        }
        std::memcpy(into, rows.constData(), static_cast<std::size_t>(rows.size()));
        return rows.size();
    }
    qsizetype m_made = 0;
};

} // namespace

class TestMarketData : public QObject
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
        const auto data = parsed(row);
        QVERIFY(data.has_value());
        QCOMPARE(pricesOf(*data), prices);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(data->points.at(i).atUs, 1'000'000 + 15'000'000 * std::int64_t(i));
            QVERIFY(!data->points.at(i).print);   // a kline tells of no single trade
        }
    }

    void theRecordedDay()
    {
        const auto data = readFile(recordedDay());
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
        QCOMPARE(data->summary.kind, DumpKind::Klines);
        QCOMPARE(data->summary.goodRows, 1440);
        QCOMPARE(data->summary.brokenRows, 0);
        QCOMPARE(data->summary.prices, 5760);
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

    // Rows as the files have them: spot before and since 2025, futures before and since they have a header.
    void everyKindOfTrade_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("secondUs");
        const int agg = int(DumpKind::AggTrades), trades = int(DumpKind::Trades);
        const qint64 ms = 1'670'889'600'001'000, us = 1'735'689'600'010'867;
        QTest::newRow("aggTrades of futures") << QByteArray("agg_trade_id,price,quantity,first_trade_id,last_trade_id,transact_time,is_buyer_maker\n")
                                              << QByteArray("1,100.5,0.25,1,1,1670889600000,true\n2,100.6,3,2,2,1670889600001,false\n") << agg << ms;
        QTest::newRow("aggTrades of spot") << QByteArray("agg_trade_id,price,quantity,first_trade_id,last_trade_id,transact_time,is_buyer_maker,is_best_match\n")
                                           << QByteArray("1,100.50000000,0.25000000,1,1,1670889600000,True,True\n"
                                                         "2,100.60000000,3.00000000,2,2,1670889600001,False,True\n") << agg << ms;
        QTest::newRow("aggTrades of spot in microseconds") << QByteArray("a,b,c,d,e,f,g,h\n")
                                                           << QByteArray("1,100.5,0.25,1,1,1735689600010866,True,True\n"
                                                                         "2,100.6,3,2,2,1735689600010867,False,True\n") << agg << us;
        QTest::newRow("trades of futures") << QByteArray("id,price,qty,quote_qty,time,is_buyer_maker\n")
                                           << QByteArray("1,100.5,0.25,25.125,1670889600000,true\n2,100.6,3,301.8,1670889600001,false\n") << trades << ms;
        QTest::newRow("trades of spot") << QByteArray("id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch\n")
                                        << QByteArray("1,100.5,0.25,25.125,1735689600010866,True,True\n"
                                                      "2,100.6,3,301.8,1735689600010867,False,True\n") << trades << us;
    }

    void everyKindOfTrade()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, rows);
        QFETCH(int, kind);
        QFETCH(qint64, secondUs);
        // With header and without, with the marks that other systems put at the front and at the ends of lines, and with no last end.
        for (const QByteArray &csv : {rows, header + rows, "\xEF\xBB\xBF" + rows, "\xEF\xBB\xBF" + header + rows,
                                      QByteArray(header + rows).replace("\n", "\r\n"), rows.chopped(1), rows + "\n\n"}) {
            const auto data = parsed(csv);
            QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
            QCOMPARE(int(data->summary.kind), kind);
            QCOMPARE(data->summary.goodRows, 2);
            QCOMPARE(data->summary.brokenRows, 0);
            QCOMPARE(pricesOf(*data), (QStringList{s("100.5"), s("100.6")}));
            QCOMPARE(data->points.at(1).atUs, secondUs);
            const auto first = data->points.at(0).print, second = data->points.at(1).print;
            QVERIFY(first && second);
            QVERIFY((*first == bw::paper::TradePrint{Price::literal("100.5"), Quantity::literal("0.25"), Side::Sell}));   // the buyer was the maker
            QVERIFY((*second == bw::paper::TradePrint{Price::literal("100.6"), Quantity::literal("3"), Side::Buy}));
        }
    }

    void klinesInMicroseconds()
    {
        const auto data = parsed("1735689600000000,100,101,90,95,1,1735689659999999,1,0,0,0,0\n");
        QVERIFY(data.has_value());
        QCOMPARE(data->points.at(0).atUs, 1'735'689'600'000'000);
        QCOMPARE(data->points.at(1).atUs, 1'735'689'615'000'000);
    }

    void brokenRowsAreNamedAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("rows");      // the second of three
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QString>("reason");
        const QByteArray klines = kline(1000, "100", "101", "90", "95") + "?" + kline(121'000, "95", "96", "94", "95");
        const QByteArray trades = aggTrade(1, "100", "1", 61'000, true) + "?" + aggTrade(3, "100", "1", 61'000, true);
        QTest::newRow("too few columns") << klines << QByteArray("1000,1,2,3\n") << "4 columns";
        QTest::newRow("too many columns") << klines << QByteArray("61000,1,1,1,1,1,120999,1,0,0,0,0,0,0,0\n") << "15 columns";
        QTest::newRow("another kind") << klines << aggTrade(1, "100", "1", 61'000, true) << "7 columns";
        QTest::newRow("no number") << klines << QByteArray("61000,abc,101,90,95,1,120999,1,0,0,0,0\n") << "not a positive decimal";
        QTest::newRow("exponent") << klines << QByteArray("61000,1e2,101,90,95,1,120999,1,0,0,0,0\n") << "not a positive decimal";
        QTest::newRow("zero price") << klines << QByteArray("61000,100,101,0,95,1,120999,1,0,0,0,0\n") << "not a positive decimal";
        QTest::newRow("high below open") << klines << kline(61000, "100", "99", "90", "95") << "do not lie between";
        QTest::newRow("low above close") << klines << kline(61000, "100", "101", "96", "95") << "do not lie between";
        QTest::newRow("no time") << klines << QByteArray("x,100,101,90,95,1,120999,1,0,0,0,0\n") << "make no sense";
        QTest::newRow("time with a tail") << klines << QByteArray("61000x,100,101,90,95,1,120999,1,0,0,0,0\n") << "make no sense";
        QTest::newRow("ends before it begins") << klines << QByteArray("61000,100,101,90,95,1,60999,1,0,0,0,0\n") << "make no sense";
        QTest::newRow("twice the same minute") << klines << kline(1000, "100", "101", "90", "95") << "repeats the time";
        QTest::newRow("a second header") << klines << QByteArray("open_time,open,high,low,close,volume,close_time,q,n,a,b,ignore\n") << "make no sense";
        QTest::newRow("price of a trade") << trades << aggTrade(2, "-1", "1", 61'000, true) << "its price makes no sense";
        QTest::newRow("time of a trade") << trades << aggTrade(2, "1", "1", 0, true) << "its price makes no sense";
        QTest::newRow("no quantity") << trades << aggTrade(2, "100", "0", 61'000, true) << "quantity 0 or its side";
        QTest::newRow("no side") << trades << QByteArray("2,100,1,1,1,61000,maybe\n") << "its side maybe makes";
        QTest::newRow("cut off") << trades << QByteArray("2,100,1,1,1,610\n") << "6 columns";
    }

    void brokenRowsAreNamedAndTheRestIsRead()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, broken);
        QFETCH(QString, reason);
        const auto data = parsed("name,of,columns\n" + QByteArray(rows).replace("?", broken));
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
        QCOMPARE(data->summary.goodRows, 2);
        QCOMPARE(data->summary.brokenRows, 1);
        QCOMPARE(data->summary.brokenLines.size(), 1);
        QVERIFY2(data->summary.brokenLines.first().startsWith(s("line 3: ")), qPrintable(data->summary.brokenLines.first()));
        QVERIFY2(data->summary.brokenLines.first().contains(reason), qPrintable(data->summary.brokenLines.first()));
        QCOMPARE(data->summary.prices, data->summary.kind == DumpKind::Klines ? 8 : 2);
        QCOMPARE(qsizetype(data->points.size()), data->summary.prices);
    }

    void aBrokenFirstRowIsNoHeader_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("a kline") << QByteArray("x,100,101,90,95,1,120999,1,0,0,0,0\n");
        QTest::newRow("a word") << QByteArray("rubbish\n");
        QTest::newRow("a price of less than nothing") << QByteArray("-61000,100,101,90,95,1,120999,1,0,0,0,0\n");
    }

    void aBrokenFirstRowIsNoHeader()
    {
        QFETCH(QByteArray, row);
        const auto data = parsed(row + kline(121'000, "95", "96", "94", "95"));
        QVERIFY(data.has_value());
        QCOMPARE(data->summary.goodRows, 1);
        QCOMPARE(data->summary.brokenRows, 1);
        QVERIFY(data->summary.brokenLines.first().startsWith(s("line 1: ")));
    }

    void onlyTheFirstTwentyBrokenLinesAreNamed()
    {
        const auto data = parsed(kline(1000, "100", "101", "90", "95") + QByteArray("broken\n").repeated(30));
        QVERIFY(data.has_value());
        QCOMPARE(data->summary.brokenRows, 30);
        QCOMPARE(data->summary.brokenLines.size(), 20);
        QCOMPARE(data->summary.brokenLines.last().section(u':', 0, 0), s("line 21"));
    }

    void filesThatCannotBeReplayed_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no good row") << QByteArray("open_time,open\nrubbish\n") << QStringList{s("day.csv"), s("line 2")};
        QTest::newRow("empty") << QByteArray() << QStringList{s("day.csv"), s("no rows")};
        QTest::newRow("a header alone") << QByteArray("open_time,open\n") << QStringList{s("day.csv"), s("no rows")};
        QTest::newRow("klines out of order") << kline(121'000, "100", "101", "90", "95") + kline(61'000, "100", "101", "90", "95")
                + kline(181'000, "100", "101", "90", "95")
                                             << QStringList{s("day.csv, line 2"), s("sort -t, -k1,1n")};
        // As the futures files of October 2023: two stretches of time, a row of each in turn.
        QTest::newRow("trades shuffled") << aggTrade(1, "26951", "1", 1'696'118'404'732, false) + aggTrade(9, "33944", "1", 1'698'418'067'575, false)
                + aggTrade(2, "26950", "1", 1'696'118'404'758, false)
                                         << QStringList{s("day.csv, line 3"), s("sort -t, -k1,1n")};
        QTest::newRow("no lines") << kline(1000, "100", "101", "90", "95") + QByteArray(200'000, 'x') << QStringList{s("day.csv"), s("line 2"), s("64 KiB")};
    }

    void filesThatCannotBeReplayed()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, words);
        MarketDataReader reader(std::make_unique<Bytes>(csv, 5000), s("day.csv"));
        const auto data = readAll(reader);
        QVERIFY(!data.has_value());
        QVERIFY(data.error().message.endsWith(u'.') || data.error().message.endsWith(u")."));
        QVERIFY(!data.error().message.contains(u'\n'));
        for (const QString &word : words) {
            QVERIFY2(data.error().message.contains(word), qPrintable(data.error().message));
        }
        const auto after = reader.next();
        QVERIFY(after && !*after);   // the end, and no second error
    }

    void aMissingFile()
    {
        QCOMPARE(readFile(s("/no/such/file.csv")).error().code, ErrorCode::NotFound);
        QCOMPARE(surveyMarketDataFile(s("/no/such/file.csv")).error().code, ErrorCode::NotFound);
    }

    // The exchange numbers its trades in the order of matching; a time may lie a little behind that order.
    void aTradeThatIsALittleLateKeepsItsPlace()
    {
        const auto data = parsed(aggTrade(1, "11498.75", "1", 1'512'378'391'578, false) + aggTrade(2, "11498.56", "1", 1'512'378'392'510, false)
                                 + aggTrade(3, "11498.7", "1", 1'512'378'391'578, false) + aggTrade(4, "11498.8", "1", 1'512'378'392'511, false));
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().message));
        QCOMPARE(pricesOf(*data), (QStringList{s("11498.75"), s("11498.56"), s("11498.7"), s("11498.8")}));
        QCOMPARE(data->points.at(2).atUs, 1'512'378'392'510'000);   // not before the one before it
        QCOMPARE(data->points.at(3).atUs, 1'512'378'392'511'000);
    }

    void aFileIsReadAsItIsAsked()
    {
        auto bytes = std::make_unique<Endless>();
        const Endless &made = *bytes;
        MarketDataReader reader(std::move(bytes), s("endless.csv"));
        for (int i = 0; i < 50'000; ++i) {
            const auto point = reader.next();
            QVERIFY(point && *point);
        }
        QCOMPARE(reader.summary().goodRows, 50'000);
        QVERIFY(made.m_made < 50'000 + 10'000);   // at most its buffer ahead
    }

    void aSurveyKeepsTheFigures()
    {
        const auto found = surveyMarketDataFile(recordedDay());
        QVERIFY(found.has_value());
        QCOMPARE(found->goodRows, 1440);
        QCOMPARE(found->prices, 5760);
        QCOMPARE(bw::base::VenueTime(found->fromUs / 1000).toIsoString(), s("2022-12-13T00:00:00.000Z"));
        QCOMPARE(bw::base::VenueTime(found->toUs / 1000).toIsoString(), s("2022-12-13T23:59:45.000Z"));
    }
};

QTEST_GUILESS_MAIN(TestMarketData)
#include "tst_market_data.moc"
