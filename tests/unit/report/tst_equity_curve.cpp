// A long history in bounded memory says what the whole history says.
#include "core/report/equity_curve.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bw;
using namespace bw::report;
using base::Decimal;
using base::VenueTime;
using trading::Money;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kFirstMs = 20'000 * 86'400'000LL; // a midnight

EquityPoint at(std::int64_t minute, std::int64_t equity, std::int64_t transfers = 0)
{
    return {VenueTime(kFirstMs + minute * kMinuteMs), Money(Decimal::fromInt(equity)), Money(Decimal::fromInt(transfers))};
}

QString text(const std::optional<Decimal> &value) { return value ? value->toString() : QStringLiteral("-"); }

} // namespace

class EquityCurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty()
    {
        const EquityCurve none;
        QVERIFY(!none.first() && !none.last() && !none.drawdown() && none.points().isEmpty());
        QCOMPARE(none.returns().days, 0);
    }

    void anOlderPointIsLeftOut()
    {
        EquityCurve curve;
        QVERIFY(curve.add(at(10, 100)));
        QVERIFY(!curve.add(at(9, 1)));
        QVERIFY(curve.add(at(10, 101)));
        QCOMPARE(curve.points().size(), 2);
        QCOMPARE(curve.first()->equity.toString(), QStringLiteral("100"));
    }

    void midnightItselfEndsTheDayBefore()
    {
        EquityCurve curve;
        for (const EquityPoint &point : {at(600, 100), at(1440, 110), at(1441, 999), at(2880, 99), at(2881, 1)}) {
            curve.add(point);
        }
        QCOMPARE(curve.returns().days, 1); // from the first midnight to the second: 110 -> 99
        QCOMPARE(curve.points().size(), 5);
    }

    // Far more points than are kept: the figures are those of all of them.
    void thinningChangesNoFigure()
    {
        const bool held = rc::check([](const std::vector<std::uint16_t> &steps, std::uint16_t seed) {
            EquityCurve curve;
            QList<EquityPoint> all;
            std::int64_t minute = seed % 3000;
            std::int64_t equity = 100'000;
            std::int64_t transfers = 0;
            const std::size_t rounds = steps.empty() ? 0 : 1 + 4500 / steps.size();
            for (std::size_t round = 0; round < rounds; ++round) {
                for (const std::uint16_t step : steps) {
                    minute += step % 61;
                    equity += (step * std::int64_t(round + 3)) % 401 - 200;
                    if (step % 97 == 0) {
                        transfers += 50;
                        equity += 50;
                    }
                    all.append(at(minute, equity, transfers));
                    RC_ASSERT(curve.add(all.last()));
                }
            }
            const auto deepest = maximumDrawdown(all);
            RC_ASSERT(curve.drawdown().has_value() == deepest.has_value());
            if (deepest) {
                RC_ASSERT(curve.drawdown()->depth == deepest->depth && curve.drawdown()->troughAt == deepest->troughAt);
                RC_ASSERT(curve.drawdown()->peakAt == deepest->peakAt && curve.drawdown()->recoveredAt == deepest->recoveredAt);
            }
            const ReturnStatistics whole = returnsOf(all);
            RC_ASSERT(curve.returns().days == whole.days);
            RC_ASSERT(text(curve.returns().sharpe) == text(whole.sharpe) && text(curve.returns().sortino) == text(whole.sortino));
            const QList<EquityPoint> kept = curve.points();
            RC_ASSERT(kept.size() <= EquityCurve::kMostRecent + EquityCurve::kMostDays);
            RC_ASSERT(std::is_sorted(kept.begin(), kept.end(), [](const EquityPoint &a, const EquityPoint &b) { return a.at < b.at; }));
        });
        QVERIFY(held);
    }

    void memoryIsBounded()
    {
        EquityCurve curve;
        for (std::int64_t day = 0; day < EquityCurve::kMostDays + 5'000; ++day) {
            curve.add(at(day * 1440 + 5, 1000 + day % 7));
        }
        QCOMPARE(curve.points().size(), EquityCurve::kMostDays + 1);
        QCOMPARE(curve.first()->at, at(5, 0).at);
        QCOMPARE(curve.returns().days, int(EquityCurve::kMostDays) - 1);
    }
};

QTEST_APPLESS_MAIN(EquityCurveTest)
#include "tst_equity_curve.moc"
