// The made-up market.
#include "tests/unit/paper/feed_fixture.h"

#include "core/paper/synthetic_feed.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

QList<SyntheticSeries> allSeries()
{
    QList<SyntheticSeries> series;
    for (const Instrument &instrument : paperInstruments()) {
        series.append({instrument, openingPrice(instrument.symbol), openingPrice(instrument.symbol)});
    }
    return series;
}

} // namespace

class TestSyntheticFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        FeedTick last;
        for (int i = 0; i < 100; ++i) {
            const auto quotes = pieces.advance(FeedTime(10'000));
            if (!quotes.isEmpty()) {
                last = quotes.last();
            }
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
};

QTEST_GUILESS_MAIN(TestSyntheticFeed)
#include "tst_synthetic_feed.moc"
