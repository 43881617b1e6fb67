// The countdown of resting entries: when it is armed, said again, ended and given up.
#include "core/engine/countdown_keeper.h"

#include <QtTest>

using namespace bw;
using namespace bw::engine;
using exchange::CountdownOutcome;
using exchange::Fate;
using trading::Symbol;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));
const Symbol kEth(QStringLiteral("ETHUSDT"));

base::SteadyTime at(std::int64_t ms) { return base::SteadyTime::fromNanos((1'000'000 + ms) * 1'000'000); }

QStringList said(CountdownKeeper &keeper, const QSet<Symbol> &wanted, std::int64_t ms)
{
    QStringList words;
    for (const ArmCountdown &one : keeper.due(wanted, at(ms))) {
        words.append(one.symbol.text() + QLatin1Char(' ') + QString::number(one.countdown.count()));
    }
    words.sort();
    return words;
}

CountdownOutcome answer(const Symbol &symbol, int ms, Fate fate) { return CountdownOutcome{symbol, base::Millis(ms), fate, {}}; }

const QStringList kArmed{QStringLiteral("BTCUSDT 30000")};
const QStringList kEnded{QStringLiteral("BTCUSDT 0")};
const QStringList kNothing;

} // namespace

class TestCountdownKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsArmedAtOnceAndSaidAgainEveryTenSeconds()
    {
        CountdownKeeper keeper;
        QCOMPARE(said(keeper, {}, 0), kNothing);
        QCOMPARE(said(keeper, {kBtc}, 0), kArmed);
        QVERIFY(!keeper.onOutcome(answer(kBtc, 30'000, Fate::Accepted), at(50)));
        QCOMPARE(said(keeper, {kBtc}, 9'999), kNothing);
        QCOMPARE(said(keeper, {kBtc, kEth}, 10'000), QStringList({QStringLiteral("BTCUSDT 30000"), QStringLiteral("ETHUSDT 30000")}));
        QCOMPARE(said(keeper, {kBtc, kEth}, 10'001), kNothing);
    }

    void itEndsAtOnceWhereItIsNotWantedAnyMore()
    {
        CountdownKeeper keeper;
        QCOMPARE(said(keeper, {kBtc}, 0), kArmed);
        QVERIFY(!keeper.onOutcome(answer(kBtc, 30'000, Fate::Accepted), at(50)));
        QCOMPARE(said(keeper, {}, 100), kEnded);
        QCOMPARE(said(keeper, {}, 200), kNothing);
        QVERIFY(!keeper.onOutcome(answer(kBtc, 0, Fate::Accepted), at(300)));
        QCOMPARE(said(keeper, {}, 20'000), kNothing);
        QCOMPARE(said(keeper, {kBtc}, 20'100), kArmed);
    }

    // On their way, the end could come first, and the countdown would run although there is a position by now.
    void anEndWaitsForTheAnswerToTheArmingBeforeIt()
    {
        CountdownKeeper keeper;
        QCOMPARE(said(keeper, {kBtc}, 0), kArmed);
        QCOMPARE(said(keeper, {}, 100), kNothing);
        QVERIFY(!keeper.onOutcome(answer(kBtc, 30'000, Fate::Accepted), at(150)));
        QCOMPARE(said(keeper, {}, 150), kEnded);
        QCOMPARE(said(keeper, {kBtc}, 200), kNothing); // and the other way round
        QVERIFY(!keeper.onOutcome(answer(kBtc, 0, Fate::Accepted), at(250)));
        QCOMPARE(said(keeper, {kBtc}, 250), kArmed);
    }

    void anAnswerThatNeverComesHoldsNothingUpForLong()
    {
        CountdownKeeper keeper;
        QCOMPARE(said(keeper, {kBtc}, 0), kArmed);
        QCOMPARE(said(keeper, {}, 9'999), kNothing);
        QCOMPARE(said(keeper, {}, 10'000), kEnded);
    }

    void whatFailedIsSaidAgainInASecondAndToldOnce()
    {
        CountdownKeeper keeper;
        QCOMPARE(said(keeper, {kBtc}, 0), kArmed);
        QVERIFY(keeper.onOutcome(answer(kBtc, 30'000, Fate::Unknown), at(100)));
        QCOMPARE(said(keeper, {kBtc}, 1'099), kNothing);
        QCOMPARE(said(keeper, {kBtc}, 1'100), kArmed);
        QVERIFY(!keeper.onOutcome(answer(kBtc, 30'000, Fate::Refused), at(1'200)));
        QCOMPARE(said(keeper, {kBtc}, 2'200), kArmed);
        QVERIFY(!keeper.onOutcome(answer(kBtc, 30'000, Fate::Accepted), at(2'300)));
        QCOMPARE(said(keeper, {kBtc}, 12'199), kNothing);
        QCOMPARE(said(keeper, {kBtc}, 12'200), kArmed);
        QVERIFY(keeper.onOutcome(answer(kBtc, 30'000, Fate::Refused), at(12'300)));
    }

    // An end that never gets through is not said for ever: by then the countdown has run out.
    void anEndIsSaidUntilItHasRunOut()
    {
        CountdownKeeper keeper;
        QCOMPARE(said(keeper, {kBtc}, 0), kArmed);
        QVERIFY(!keeper.onOutcome(answer(kBtc, 30'000, Fate::Accepted), at(50)));
        for (int ms = 1'000; ms < 31'000; ms += 1'000) {
            QCOMPARE(said(keeper, {}, ms), kEnded);
            (void)keeper.onOutcome(answer(kBtc, 0, Fate::Unknown), at(ms));
        }
        QCOMPARE(said(keeper, {}, 31'000), kNothing);
        QCOMPARE(said(keeper, {}, 60'000), kNothing);
    }
};

QTEST_GUILESS_MAIN(TestCountdownKeeper)
#include "tst_countdown_keeper.moc"
