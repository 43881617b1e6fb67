// The exchange's countdown over resting entries, as the engine keeps it: never where there is a position.
#include "tests/unit/engine/day_stage.h"
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::day_stage;
using namespace bw::test::stop_stage;

namespace {

QStringList said(const EngineHarness &h)
{
    QStringList words;
    for (const engine::ArmCountdown &one : h.all<engine::ArmCountdown>()) {
        words.append(one.symbol.text() + QLatin1Char(' ') + QString::number(one.countdown.count()));
    }
    return words;
}

exchange::CountdownOutcome answer(const Symbol &symbol, int ms, Fate fate)
{
    return {symbol, base::Millis(ms), fate, base::Error{base::ErrorCode::Refused, str("No.")}};
}

const QStringList kArmed{str("ETHUSDT 30000")};
const QStringList kEnded{str("ETHUSDT 30000"), str("ETHUSDT 0")};

} // namespace

class EngineCountdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRunsForRestingEntriesWithoutAPosition()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "80000")},
                              {restingOrder(kBtc, "bw-e-0-1", Side::Buy, "0.001", "80000"), restingOrder(kEth, "bw-e-0-2", Side::Sell, "0.1", "3300")}));
        QCOMPARE(said(h), kArmed);
        h.venue(answer(kEth, 30'000, Fate::Accepted));
        h.pass(10'000);
        QCOMPARE(said(h).size(), 2);
        QCOMPARE(said(h).last(), kArmed.first());
    }

    // An entry of the run before filled while nothing ran; its countdown would take a resting exit with it.
    void whatTheRunBeforeLeftTickingOverAPositionIsEnded_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("it died a moment ago") << 12 << QStringList{str("ETHUSDT 0")};
        QTest::newRow("it has run out since") << 32 << QStringList();
    }
    void whatTheRunBeforeLeftTickingOverAPositionIsEnded()
    {
        QFETCH(int, secondsAgo);
        engine::RecoveredState before;
        before.lastAt = base::VenueTime(kNoonMs - secondsAgo * 1000);
        EngineHarness h({}, before);
        h.makeReady(readingOf("10625.05", {position(kEth, "0.1", "3100")}, {stopOrder(kEth, "bw-s-0-1", Side::Sell, "3000")}));
        QTEST(said(h), "words");
        h.venue(answer(kEth, 0, Fate::Accepted));
        h.pass(40'000);
        QTEST(said(h), "words");
    }

    void aFirstFillEndsIt()
    {
        EngineHarness h;
        const trading::OrderView entry = restingOrder(kEth, "bw-e-0-2", Side::Sell, "0.1", "3300");
        h.makeReady(readingOf("10625.05", {}, {}, {entry}));
        QCOMPARE(said(h), kArmed);
        h.venue(answer(kEth, 30'000, Fate::Accepted));
        exchange::OrderUpdate update{entry};
        update.order.status = trading::OrderStatus::PartiallyFilled;
        update.order.executed = Quantity::literal("0.04");
        update.order.updatedAt = h.now().venue;
        h.venue(update);
        QCOMPARE(said(h), kEnded);
    }

    void aFailureIsTold()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {}, {}, {restingOrder(kEth, "bw-e-0-2", Side::Sell, "0.1", "3300")}));
        h.venue(answer(kEth, 30'000, Fate::Refused));
        QCOMPARE(events(h).filter(str("countdown for ETHUSDT could not be set: No.")).size(), 1);
    }

    void strangersOrdersAndSpotHaveNone()
    {
        EngineHarness foreign;
        foreign.makeReady(readingOf("10625.05", {}, {}, {restingOrder(kEth, "web_1", Side::Sell, "0.1", "3300")}));
        QVERIFY(said(foreign).isEmpty());
        engine::EngineConfig config;
        config.market = trading::Market::Spot;
        EngineHarness spot(config);
        spot.makeReady(readingOf("10625.05", {}, {}, {restingOrder(kEth, "bw-e-0-2", Side::Buy, "0.1", "3000")}));
        QVERIFY(said(spot).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EngineCountdown)
#include "tst_engine_countdown.moc"
