// The feed that is fed from outside: order, time, silence, and what a full queue does.
#include "tests/unit/paper/feed_fixture.h"

#include "core/paper/live_feed.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

FeedTick tickAt(int price)
{
    return tickOf(quoteAround(*findPaperInstrument(kBtc), Price(bw::base::Decimal::fromInt(price))), FeedTime(77));
}

} // namespace

class TestLiveFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksComeInTheOrderAndAtTheTimeOfTheDraw()
    {
        LiveFeed feed({tickAt(1000)});
        QCOMPARE(feed.opening().size(), 1);
        FeedTick traded = tickAt(1002);
        traded.print = bw::paper::TradePrint{Price::literal("1002"), Quantity::literal("0.5"), Side::Sell};
        QVERIFY(feed.push(tickAt(1001)) && feed.push(traded));
        const auto ticks = feed.advance(FeedTime(50'000));
        QCOMPARE(ticks.size(), 2);
        QCOMPARE(ticks.at(0).last.toString(), s("1001"));
        QCOMPARE(ticks.at(1).last.toString(), s("1002"));
        QVERIFY(ticks.at(1).print == traded.print);
        QCOMPARE(ticks.at(1).at, FeedTime(50'000));
        QVERIFY(feed.push(tickAt(1003)));
        QCOMPARE(feed.advance(FeedTime(10'000)).first().at, FeedTime(60'000));
    }

    void silenceMakesNoPrices()
    {
        LiveFeed feed({tickAt(1000)});
        QVERIFY(feed.advance(FeedTime(std::chrono::hours(1))).isEmpty());
        QVERIFY(!feed.atEnd());
    }

    void aFullQueueRefusesAndCounts()
    {
        LiveFeed feed({tickAt(1000)});
        for (std::size_t i = 0; i < LiveFeed::kMostWaiting; ++i) {
            QVERIFY(feed.push(tickAt(1001)));
        }
        QVERIFY(!feed.push(tickAt(1002)));
        QCOMPARE(feed.lost(), std::size_t(1));
        QCOMPARE(std::size_t(feed.advance(FeedTime(1)).size()), LiveFeed::kMostWaiting);
        QVERIFY(feed.push(tickAt(1003)));
        QCOMPARE(feed.advance(FeedTime(1)).first().last.toString(), s("1003"));
    }
};

QTEST_GUILESS_MAIN(TestLiveFeed)
#include "tst_live_feed.moc"
