// The made-up market: one seed gives one path, every price is on the grid, and the path has the moods that it promises.
// The figures of a market are computed here, in floating point, from the ticks alone; seeds are fixed.
#include "tests/unit/paper/feed_fixture.h"

#include "core/paper/spot/spot_instrument.h"
#include "core/paper/synthetic_feed.h"

#include <QCryptographicHash>

#include <cmath>

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

constexpr FeedTime kQuarter{900'000'000};   // 3600 steps: below what one call gives at most
constexpr int kStepsOfQuarter = 3600;

SyntheticSeries seriesOf(const Symbol &symbol)
{
    return {*findPaperInstrument(symbol), openingPrice(symbol), openingPrice(symbol)};
}

QList<SyntheticSeries> allSeries()
{
    QList<SyntheticSeries> series;
    for (const Instrument &instrument : paperInstruments()) {
        series.append(seriesOf(instrument.symbol));
    }
    return series;
}

QByteArray bytesOf(const QList<FeedTick> &ticks)
{
    QStringList words;
    for (const FeedTick &tick : ticks) {
        words << tick.symbol.text() << QString::number(tick.at.count()) << tick.bid.toString() << tick.ask.toString() << tick.last.toString()
              << tick.mark.toString() << tick.index.toString() << QString::number(tick.depthPercent);
        if (tick.print) {
            words << tick.print->price.toString() << tick.print->quantity.toString() << QString::number(int(tick.print->aggressor));
        }
    }
    return words.join(u' ').toLatin1();
}

double number(Price price)
{
    return double(price.value().raw()) / 1e18;
}

// Every step of so many hours, with the regime that it was made in.
struct Recorded
{
    QHash<Symbol, std::vector<double>> marks;
    std::vector<Regime> regimes;
    std::vector<FeedTick> ticks;
};

Recorded record(std::uint64_t seed, const QList<SyntheticSeries> &series, int hours)
{
    Recorded made;
    SyntheticFeed feed(seed, series);
    for (int step = 0; step < hours * 4 * kStepsOfQuarter; ++step) {
        const auto ticks = feed.advance(SyntheticFeed::kStep);
        made.regimes.push_back(feed.regime());
        for (const FeedTick &tick : ticks) {
            made.marks[tick.symbol].push_back(number(tick.mark));
            made.ticks.push_back(tick);
        }
    }
    return made;
}

std::vector<double> returns(const std::vector<double> &prices, std::size_t every)
{
    std::vector<double> moves;
    for (std::size_t i = every; i < prices.size(); i += every) {
        moves.push_back(std::log(prices[i] / prices[i - every]));
    }
    return moves;
}

double correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    const auto n = double(a.size());
    double sumA = 0, sumB = 0, aa = 0, bb = 0, ab = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sumA += a[i];
        sumB += b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
        ab += a[i] * b[i];
    }
    return (n * ab - sumA * sumB) / std::sqrt((n * aa - sumA * sumA) * (n * bb - sumB * sumB));
}

// The middle of the sizes: a jump more or less does not move it.
double typical(std::vector<double> moves)
{
    if (moves.empty()) {
        return 0;
    }
    for (double &move : moves) {
        move = std::abs(move);
    }
    std::nth_element(moves.begin(), moves.begin() + std::ptrdiff_t(moves.size() / 2), moves.end());
    return moves[moves.size() / 2];
}

} // namespace

class TestSyntheticFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_day = record(5, {seriesOf(kBtc), seriesOf(kEth)}, 24);
    }

    void oneSeedGivesOnePath()
    {
        SyntheticFeed one(7, allSeries()), same(7, allSeries()), other(8, allSeries());
        const QByteArray a = bytesOf(one.advance(kQuarter));
        QVERIFY(a == bytesOf(same.advance(kQuarter)));
        QVERIFY(a != bytesOf(other.advance(kQuarter)));
        // On every machine, with every compiler.
        QCOMPARE(QCryptographicHash::hash(a, QCryptographicHash::Sha256).toHex().first(16), QByteArray("1d63ad905ed24c9a"));
    }

    void timeMayComeInAnyPieces()
    {
        SyntheticFeed whole(7, allSeries()), pieces(7, allSeries());
        const auto at = whole.advance(FeedTime(10'000'000));
        QList<FeedTick> collected;
        for (int i = 0; i < 1000; ++i) {
            collected.append(pieces.advance(FeedTime(10'000)));
        }
        QCOMPARE(at.size(), 40 * paperInstruments().size());
        QCOMPARE(at.first().at, FeedTime(250'000));
        QCOMPARE(at.last().at, FeedTime(10'000'000));
        QVERIFY(bytesOf(at) == bytesOf(collected));
    }

    void theOthersDoNotMatter()
    {
        SyntheticFeed alone(7, {seriesOf(kEth)}), among(7, allSeries());
        QList<FeedTick> eth;
        for (const FeedTick &tick : among.advance(kQuarter)) {
            if (tick.symbol == kEth) {
                eth.append(tick);
            }
        }
        QVERIFY(bytesOf(alone.advance(kQuarter)) == bytesOf(eth));
    }

    void itOpensWhereItIsTold()
    {
        SyntheticSeries moved = seriesOf(kBtc);
        moved.opening = Price::literal("80000");
        SyntheticFeed feed(3, {moved, seriesOf(kEth)});
        const auto opening = feed.opening();
        QCOMPARE(opening.size(), 2);
        QCOMPARE(opening.at(0).mark.toString(), s("80000"));
        QCOMPARE(opening.at(0).last, opening.at(0).mark);
        QCOMPARE(opening.at(0).index, opening.at(0).mark);
        QCOMPARE(opening.at(0).ask.toString(), s("80000.1"));
        QCOMPARE(opening.at(1).mark, openingPrice(kEth));
        const double first = number(feed.advance(SyntheticFeed::kStep).first().mark);
        QVERIFY(std::abs(first / 80'000 - 1) < 0.001);
        // The anchor is where it was: it goes home in hours, and not at once.
        double mark = 0;
        for (int quarter = 0; quarter < 48; ++quarter) {
            mark = number(feed.advance(kQuarter).constEnd()[-2].mark);
            QVERIFY(quarter > 0 || std::abs(mark / 80'000 - 1) < 0.02);
        }
        QVERIFY2(std::abs(mark / 84'250 - 1) < 0.025, qPrintable(QString::number(mark)));
    }

    void everyTickIsOnTheGridAndHolds()
    {
        SyntheticFeed feed(3, allSeries());
        QHash<Symbol, Price> previous;
        QHash<Symbol, int> moves;
        for (int quarter = 0; quarter < 4; ++quarter) {
            const auto ticks = feed.advance(kQuarter);
            QCOMPARE(ticks.size(), kStepsOfQuarter * paperInstruments().size());
            for (const FeedTick &tick : ticks) {
                const Instrument &instrument = *findPaperInstrument(tick.symbol);
                const auto onGrid = [&](Price price) { return price.isPositive() && price.value().isMultipleOf(instrument.tickSize.value()); };
                QVERIFY(onGrid(tick.bid) && onGrid(tick.ask) && onGrid(tick.last) && onGrid(tick.mark) && onGrid(tick.index));
                QVERIFY(tick.bid <= tick.mark && tick.mark < tick.ask);
                QVERIFY(tick.depthPercent > 0 && tick.depthPercent <= 100);
                if (tick.print) {
                    QVERIFY(tick.print->price == (tick.print->aggressor == Side::Buy ? tick.ask : tick.bid));
                    QVERIFY(tick.print->price == tick.last);
                    QVERIFY(tick.print->quantity.isPositive() && tick.print->quantity.value().isMultipleOf(instrument.stepSize.value()));
                } else {
                    QVERIFY(tick.last == previous.value(tick.symbol, openingPrice(tick.symbol)));
                }
                moves[tick.symbol] += previous.value(tick.symbol) != tick.last ? 1 : 0;
                previous[tick.symbol] = tick.last;
            }
        }
        QCOMPARE(moves.size(), paperInstruments().size());
        for (const int count : moves) {
            QVERIFY(count > 1000);   // every symbol moves
        }
    }

    void pricesStayNearTheirAnchor()
    {
        for (const auto &marks : m_day.marks) {
            const auto [low, high] = std::minmax_element(marks.begin(), marks.end());
            QVERIFY2(*low / marks.front() > 0.9 && *high / marks.front() < 1.1, qPrintable(QString::number(*high)));
            QVERIFY(*high / *low > 1.01);   // and do not stand still
        }
    }

    void symbolsMoveTogether()
    {
        const double together = correlation(returns(m_day.marks[kBtc], 240), returns(m_day.marks[kEth], 240));
        QVERIFY2(together > 0.4 && together < 0.8, qPrintable(QString::number(together)));
        // Two markets of different seeds do not.
        const Recorded other = record(6, {seriesOf(kEth)}, 24);
        const double apart = correlation(returns(m_day.marks[kBtc], 240), returns(other.marks[kEth], 240));
        QVERIFY2(std::abs(apart) < 0.15, qPrintable(QString::number(apart)));
    }

    void everyRegimeComesAndGoes()
    {
        QHash<int, int> steps, begun;
        for (std::size_t i = 0; i < m_day.regimes.size(); ++i) {
            ++steps[int(m_day.regimes[i])];
            begun[int(m_day.regimes[i])] += i > 0 && m_day.regimes[i] != m_day.regimes[i - 1] ? 1 : 0;
            if (i > 0 && m_day.regimes[i - 1] != Regime::Busy) {
                QVERIFY(m_day.regimes[i] == m_day.regimes[i - 1] || m_day.regimes[i] == Regime::Busy);   // no storm out of the calm
            }
        }
        const auto share = [&](Regime regime) { return double(steps[int(regime)]) / double(m_day.regimes.size()); };
        QVERIFY2(share(Regime::Calm) > 0.5 && share(Regime::Calm) < 0.9, qPrintable(QString::number(share(Regime::Calm))));
        QVERIFY2(share(Regime::Busy) > 0.1 && share(Regime::Busy) < 0.45, qPrintable(QString::number(share(Regime::Busy))));
        QVERIFY2(share(Regime::Storm) > 0.002 && share(Regime::Storm) < 0.08, qPrintable(QString::number(share(Regime::Storm))));
        QVERIFY(begun[int(Regime::Storm)] >= 3);
        QCOMPARE(SyntheticFeed(1, allSeries()).regime(), Regime::Calm);   // a new account is not met by a storm
    }

    // What a regime means: how far the price goes in a step, how often and how much is traded.
    void aStormIsWilderThanTheCalm()
    {
        QHash<int, std::vector<double>> moves;
        QHash<int, double> prints, volume, steps;
        const auto &marks = m_day.marks[kBtc];
        for (std::size_t i = 1; i < marks.size(); ++i) {
            const int regime = int(m_day.regimes[i]);
            moves[regime].push_back(std::log(marks[i] / marks[i - 1]));
            const FeedTick &tick = m_day.ticks[2 * i];
            steps[regime] += 1;
            prints[regime] += tick.print ? 1 : 0;
            volume[regime] += tick.print ? tick.print->quantity.toString().toDouble() : 0;
        }
        const int calm = int(Regime::Calm), busy = int(Regime::Busy), storm = int(Regime::Storm);
        const double busier = typical(moves[busy]) / typical(moves[calm]), wilder = typical(moves[storm]) / typical(moves[calm]);
        QVERIFY2(busier > 2.2 && busier < 3.2, qPrintable(QString::number(busier)));      // 160 to 60
        QVERIFY2(wilder > 5.3 && wilder < 8, qPrintable(QString::number(wilder)));        // 400 to 60
        QVERIFY(std::abs(prints[calm] / steps[calm] - 0.5) < 0.02);
        QVERIFY(std::abs(prints[busy] / steps[busy] - 0.85) < 0.02);
        QCOMPARE(prints[storm], steps[storm]);
        const double calmSize = volume[calm] / prints[calm], stormSize = volume[storm] / prints[storm];
        QVERIFY2(stormSize / calmSize > 3 && stormSize / calmSize < 5, qPrintable(QString::number(stormSize / calmSize)));
    }

    void spreadAndDepthFollowTheMood()
    {
        const Instrument &btc = *findPaperInstrument(kBtc);
        QHash<int, double> widest, narrowest;
        int thin = 0, moments = 0;
        bool before = false;
        for (std::size_t i = 0; i < m_day.regimes.size(); ++i) {
            const FeedTick &tick = m_day.ticks[2 * i];
            const double spread = std::round(number(tick.ask - tick.bid) / number(btc.tickSize));
            const bool isThin = tick.depthPercent <= 20;
            thin += isThin ? 1 : 0;
            moments += isThin && !before ? 1 : 0;
            before = isThin;
            if (m_day.regimes[i] == Regime::Calm) {
                QCOMPARE(spread, isThin ? 6.0 : 1.0);   // two millionths of 84250 are less than two ticks of 0.1
                QCOMPARE(tick.depthPercent, isThin ? 20 : 100);
            } else if (m_day.regimes[i] == Regime::Storm) {
                QVERIFY(spread >= 19 && (isThin ? spread <= 144 : spread <= 24));
                QCOMPARE(tick.depthPercent, isThin ? 8 : 40);
            }
        }
        // One in ten minutes and the length of the moment itself, of half a minute on average.
        QVERIFY2(moments > 90 && moments < 180, qPrintable(QString::number(moments)));
        QVERIFY2(thin / moments > 70 && thin / moments < 150, qPrintable(QString::number(thin / moments)));
    }

    // A move of a thousandth and more in one step of a calm market is a jump: its own, or that of all.
    void jumpsAreRareAndSometimesCommon()
    {
        int own = 0, common = 0;
        const auto &btc = m_day.marks[kBtc], &eth = m_day.marks[kEth];
        for (std::size_t i = 1; i < btc.size(); ++i) {
            if (m_day.regimes[i] == Regime::Storm) {
                continue;
            }
            const double a = std::log(btc[i] / btc[i - 1]), b = std::log(eth[i] / eth[i - 1]);
            QVERIFY(std::abs(a) < 0.0075 && std::abs(b) < 0.0075);
            const bool jumpA = std::abs(a) > 0.0008, jumpB = std::abs(b) > 0.0008;
            common += jumpA && jumpB ? 1 : 0;
            own += jumpA != jumpB ? 1 : 0;
        }
        QVERIFY2(own >= 12 && own <= 40, qPrintable(QString::number(own)));          // 24 expected
        QVERIFY2(common >= 1 && common <= 10, qPrintable(QString::number(common)));  // 4 expected
    }

    void theIndexWandersAroundTheMark()
    {
        double furthest = 0;
        int above = 0, below = 0;
        for (const FeedTick &tick : m_day.ticks) {
            const double premium = number(tick.mark) / number(tick.index) - 1;
            furthest = std::max(furthest, std::abs(premium));
            above += premium > 0 ? 1 : 0;
            below += premium < 0 ? 1 : 0;
        }
        QVERIFY2(furthest > 0.0001 && furthest < 0.001, qPrintable(QString::number(furthest)));
        QVERIFY(above > int(m_day.ticks.size()) / 10 && below > int(m_day.ticks.size()) / 10);
    }

    void tradesGoWithTheMove()
    {
        int with = 0, against = 0;
        const auto &marks = m_day.marks[kEth];
        for (std::size_t i = 1; i < marks.size(); ++i) {
            const FeedTick &tick = m_day.ticks[2 * i + 1];
            if (tick.print && marks[i] != marks[i - 1]) {
                ++((marks[i] > marks[i - 1]) == (tick.print->aggressor == Side::Buy) ? with : against);
            }
        }
        const double share = double(with) / double(with + against);
        QVERIFY2(std::abs(share - 0.7) < 0.01, qPrintable(QString::number(share)));
    }

    void aMarketBetweenTwoOthersIsTheirQuotient()
    {
        Instrument cross;
        for (const bw::paper::spot::SpotInstrument &one : bw::paper::spot::spotInstruments()) {
            cross = one.common.symbol.text() == s("ETHBTC") ? one.common : cross;
        }
        const Price opening = Price::literal("0.03707");
        SyntheticFeed feed(5, {{cross, opening, opening}, seriesOf(kBtc), seriesOf(kEth)});
        int moves = 0;
        Price last = opening;
        const auto ticks = feed.advance(kQuarter);
        for (qsizetype i = 0; i < ticks.size(); i += 3) {
            const FeedTick &tick = ticks.at(i);
            const double quotient = number(ticks.at(i + 2).mark) / number(ticks.at(i + 1).mark);
            QVERIFY(std::abs(number(tick.mark) - quotient) < 1.5 * number(cross.tickSize));
            QVERIFY(tick.mark.value().isMultipleOf(cross.tickSize.value()));
            moves += tick.mark != last ? 1 : 0;
            last = tick.mark;
        }
        QVERIFY(moves > 50);
        // Without one of the two it walks by itself.
        SyntheticFeed alone(5, {{cross, opening, opening}, seriesOf(kBtc)});
        QVERIFY(std::abs(number(alone.advance(kQuarter).constEnd()[-2].mark) / 0.03707 - 1) < 0.02);
    }

    void aGreatLeapIsCutShort()
    {
        SyntheticFeed feed(3, allSeries());
        const auto ticks = feed.advance(FeedTime(std::chrono::hours(10'000)));
        QCOMPARE(ticks.size(), SyntheticFeed::kMostStepsAtOnce * paperInstruments().size());
        QCOMPARE(ticks.last().at, FeedTime(std::chrono::hours(10'000)));
        QCOMPARE(feed.advance(SyntheticFeed::kStep).size(), paperInstruments().size());
    }

private:
    Recorded m_day;   // BTCUSDT and ETHUSDT in turn, seed 5, every step of 24 hours
};

QTEST_GUILESS_MAIN(TestSyntheticFeed)
#include "tst_synthetic_feed.moc"
