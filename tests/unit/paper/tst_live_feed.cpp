// The feed that is fed from outside, on time that is moved by hand: whole ticks of what comes in pieces, the grid, what is
// no price, silence, and a full queue.
#include "tests/unit/paper/feed_fixture.h"

#include "core/paper/feed_pace.h"
#include "core/paper/live_feed.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

constexpr FeedTime kFresh = std::chrono::seconds(5);
constexpr FeedTime kTurn = std::chrono::milliseconds(50);

LiveBook book(const char *bid, const char *ask, const Symbol &symbol = kBtc) { return {symbol, Price::literal(bid), Price::literal(ask)}; }
LiveMark mark(const char *price, const char *index = "0", const Symbol &symbol = kBtc) { return {symbol, Price::literal(price), Price::literal(index)}; }
LiveTrade trade(const char *price, const char *quantity, Side aggressor)
{
    return {kBtc, TradePrint{Price::literal(price), Quantity::literal(quantity), aggressor}};
}

struct Source
{
    Source()
    {
        auto opened = LiveFeed::open({*findPaperInstrument(kBtc), *findPaperInstrument(kEth)},
                                     {book("84000", "84000.1"), mark("84000.06", "83999"), book("3000", "3000.01", kEth), mark("3000", "0", kEth)}, kFresh);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().message));
        }
        feed = std::move(*opened);
    }
    QList<FeedTick> after(FeedTime by, const QList<LivePiece> &pieces = {})
    {
        for (const LivePiece &piece : pieces) {
            if (!feed->push(piece)) {
                qFatal("the queue is full");
            }
        }
        return feed->advance(by);
    }
    [[nodiscard]] bool isSilent(const Symbol &symbol) const { return feed->silent().contains(symbol); }

    std::unique_ptr<LiveFeed> feed;
};

QString told(const FeedTick &tick)
{
    return QStringLiteral("%1/%2 last %3 mark %4 index %5").arg(tick.bid.toString(), tick.ask.toString(), tick.last.toString(), tick.mark.toString(), tick.index.toString());
}

} // namespace

class TestLiveFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensWithWhatWasTold()
    {
        const Source source;
        const auto ticks = source.feed->opening();
        QCOMPARE(ticks.size(), 2);
        QCOMPARE(told(ticks.at(0)), s("84000/84000.1 last 84000.1 mark 84000.06 index 83999"));
        QCOMPARE(told(ticks.at(1)), s("3000/3000.01 last 3000 mark 3000 index 3000"));
        QVERIFY(source.feed->silent().empty() && source.feed->problem().isEmpty());
        QVERIFY(source.feed->isInRealTime() && !source.feed->atEnd());
    }

    void aSymbolWithoutAPriceDoesNotOpen()
    {
        const QList<Instrument> both{*findPaperInstrument(kBtc), *findPaperInstrument(kEth)};
        const auto code = [&](const QList<LivePiece> &first) {
            const auto feed = LiveFeed::open(both, first, kFresh);
            return feed ? QString() : feed.error().message;
        };
        QCOMPARE(code({}), s("It tells no usable price of BTCUSDT, ETHUSDT."));
        QCOMPARE(code({book("84000", "84000.1"), mark("84000"), mark("3000", "0", kEth)}), s("It tells no usable price of ETHUSDT."));
        QCOMPARE(code({book("84000", "84000.1"), mark("84000"), book("3000", "3000.01", kEth), mark("-1", "0", kEth)}), s("It tells no usable price of ETHUSDT."));
        QCOMPARE(code({book("84000", "84000.1"), mark("84000"), book("3000", "3000.01", kEth), mark("3000", "0", kEth)}), QString());
    }

    void piecesBecomeWholeTicksInTheirOrder()
    {
        Source source;
        const auto ticks = source.after(kTurn, {book("84010", "84010.1"), mark("84009.12345678", "84008"), trade("84010.1", "0.5", Side::Buy), book("3001", "3001.01", kEth)});
        QCOMPARE(ticks.size(), 4);
        QCOMPARE(told(ticks.at(0)), s("84010/84010.1 last 84010 mark 84000.06 index 83999"));
        QCOMPARE(told(ticks.at(1)), s("84010/84010.1 last 84010 mark 84009.12345678 index 84008"));
        QCOMPARE(told(ticks.at(2)), s("84010/84010.1 last 84010.1 mark 84009.12345678 index 84008"));
        QVERIFY(ticks.at(2).print == (TradePrint{Price::literal("84010.1"), Quantity::literal("0.5"), Side::Buy}));
        QVERIFY(!ticks.at(1).print && ticks.at(1).tellsTrades);
        QCOMPARE(ticks.at(3).symbol, kEth);
        QCOMPARE(ticks.at(3).at, kTurn);
        const auto later = source.after(kTurn, {book("84020", "84020.1")});
        QCOMPARE(told(later.first()), s("84020/84020.1 last 84010.1 mark 84009.12345678 index 84008"));   // nobody traded since
        QCOMPARE(later.first().at, 2 * kTurn);
        QVERIFY(source.after(kTurn).isEmpty());
    }

    void whatIsOffTheGridComesOntoIt()
    {
        Source source;
        const auto ticks = source.after(kTurn, {book("84000.07", "84000.08"), trade("84000.06", "0.00073", Side::Buy), trade("84000.06", "0.0259", Side::Sell),
                                                mark("84000.123456789123", "83999.123456789")});
        QCOMPARE(ticks.size(), 4);
        QCOMPARE(ticks.at(0).bid.toString(), s("84000"));
        QCOMPARE(ticks.at(0).ask.toString(), s("84000.1"));
        QVERIFY(ticks.at(1).print == (TradePrint{Price::literal("84000"), Quantity::literal("0.001"), Side::Buy}));
        QVERIFY(ticks.at(2).print == (TradePrint{Price::literal("84000.1"), Quantity::literal("0.025"), Side::Sell}));
        QCOMPARE(ticks.at(3).mark.toString(), s("84000.12345679"));
        QCOMPARE(ticks.at(3).index.toString(), s("83999.12345679"));
    }

    void whatIsNoPriceIsPassedOver_data()
    {
        QTest::addColumn<LivePiece>("piece");
        const auto row = [](const char *name, const LivePiece &piece) { QTest::newRow(name) << piece; };
        row("a bid of zero", book("0", "84000.1"));
        row("a bid below zero", book("-1", "84000.1"));
        row("a bid below the first tick", book("0.05", "84000.1"));
        row("an ask of zero", book("84000", "0"));
        row("crossed", book("84000.1", "84000"));
        row("locked", book("84000", "84000"));
        row("an ask beyond all prices", book("84000", "4529764.1"));
        row("a mark of zero", mark("0"));
        row("a mark below zero", mark("-84000"));
        row("a mark of nearly zero", mark("0.000000001"));
        row("a mark beyond all prices", mark("99999999999"));
        row("a trade for nothing", trade("84000", "0", Side::Buy));
        row("a trade of less", trade("84000", "-1", Side::Buy));
        row("a trade at zero", trade("0", "1", Side::Buy));
        row("a trade of too much", trade("84000", "1000.001", Side::Buy));
        row("another symbol", book("1", "2", Symbol(s("DOGEBTC"))));
        row("another symbol's mark", mark("1", "1", Symbol(s("DOGEBTC"))));
    }
    void whatIsNoPriceIsPassedOver()
    {
        QFETCH(LivePiece, piece);
        Source source;
        QVERIFY(source.after(kTurn, {piece}).isEmpty());
        const auto ticks = source.after(kTurn, {book("84000", "84000.1")});
        QCOMPARE(told(ticks.first()), s("84000/84000.1 last 84000.1 mark 84000.06 index 83999"));
    }

    void bothBestPricesAndMarkHaveToBeFresh()
    {
        Source source;
        QVERIFY(source.after(kFresh, {book("3000", "3000.01", kEth), mark("3000", "0", kEth)}).size() == 2);
        QVERIFY(!source.isSilent(kBtc));                       // just as old as it may be
        QVERIFY(source.after(FeedTime(1)).isEmpty());
        QVERIFY(source.isSilent(kBtc) && !source.isSilent(kEth));
        QVERIFY(source.after(kTurn, {book("85000", "85000.1")}).isEmpty());
        QVERIFY(source.isSilent(kBtc));
        QVERIFY(source.after(kTurn, {trade("85000", "1", Side::Buy)}).isEmpty());
        const auto ticks = source.after(kTurn, {mark("85000")});
        QCOMPARE(ticks.size(), 1);
        QCOMPARE(told(ticks.first()), s("85000/85000.1 last 85000 mark 85000 index 85000"));
        QVERIFY(!source.isSilent(kBtc));
        for (int i = 0; i < 3; ++i) {                          // a book that stands still, whatever the mark does
            QVERIFY(i == 2 || !source.isSilent(kBtc));
            (void)source.after(std::chrono::seconds(2), {mark("85001"), trade("85000", "1", Side::Sell)});
        }
        QVERIFY(source.isSilent(kBtc));
    }

    void anOutageIsToldInOneSentence()
    {
        Source source;
        source.feed->setOutage(s("The stream failed: gone."));
        QVERIFY(source.feed->problem().isEmpty());             // the prices are still fresh
        (void)source.after(kFresh + kTurn);
        QCOMPARE(source.feed->problem(), s("No fresh price of BTCUSDT, ETHUSDT: The stream failed: gone."));
        source.feed->setOutage({});
        QCOMPARE(source.feed->problem(), s("No fresh price of BTCUSDT, ETHUSDT: best prices last came more than 5000 ms ago."));
        (void)source.after(kTurn, {book("3000", "3000.01", kEth), mark("3000", "0", kEth), book("84000", "84000.1"), mark("0")});
        QCOMPARE(source.feed->problem(), s("No fresh price of BTCUSDT: what came cannot be a mark price."));
        (void)source.after(kTurn, {mark("84000")});
        QVERIFY(source.feed->problem().isEmpty());
        (void)source.after(kFresh, {book("3000", "3000.01", kEth), mark("3000", "0", kEth), book("84000", "84000.1")});
        QCOMPARE(source.feed->problem(), QString());
        (void)source.after(kTurn);
        QCOMPARE(source.feed->problem(), s("No fresh price of BTCUSDT: a mark last came more than 5000 ms ago."));
    }

    void itsTimeIsThatOfTheWorld()
    {
        const Source source;
        FeedPace pace(bw::base::Decimal::fromInt(10));
        QCOMPARE(pace.of(*source.feed, std::chrono::hours(1)), FeedTime(std::chrono::hours(1)));   // after a sleep every price is old
        const CompositeFeed made({});
        QCOMPARE(pace.of(made, std::chrono::hours(1)), FeedTime(std::chrono::seconds(10)));        // ten times the longest turn
        QCOMPARE(pace.of(made, kTurn), 10 * kTurn);
        FeedPace slow(bw::base::Decimal::literal("0.3"));
        FeedTime sum{0};
        for (int i = 0; i < 10; ++i) {
            sum += slow.of(made, FeedTime(7));
        }
        QCOMPARE(sum, FeedTime(21));
    }

    void aFullQueueRefusesAndCounts()
    {
        Source source;
        for (std::size_t i = 0; i < LiveFeed::kMostWaiting; ++i) {
            QVERIFY(source.feed->push(book("84000", "84000.1")));
        }
        QVERIFY(!source.feed->push(book("84001", "84001.1")));
        QCOMPARE(source.feed->lost(), std::size_t(1));
        QCOMPARE(std::size_t(source.after(kTurn).size()), LiveFeed::kMostWaiting);
        QCOMPARE(source.after(kTurn, {book("84002", "84002.1")}).first().bid.toString(), s("84002"));
    }
};

QTEST_GUILESS_MAIN(TestLiveFeed)
#include "tst_live_feed.moc"
