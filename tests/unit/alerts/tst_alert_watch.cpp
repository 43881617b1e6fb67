// What a person hears of: when it begins, when it gets worse, when it ends; never what a picture only shows still.
#include "core/alerts/alert_watch.h"

#include <QTest>

using namespace bw;
using namespace bw::alerts;
using base::SteadyTime;
using engine_client::GuardState;
using engine_client::PositionRow;
using engine_client::Snapshot;
using safety::StopPhase;
using trading::Money;
using trading::Symbol;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));
constexpr std::int64_t kNoonMs = 1'795'348'800'000;

Snapshot calm()
{
    Snapshot s;
    s.at = base::VenueTime(kNoonMs);
    s.risk.quote = QStringLiteral("USDT");
    s.freshness.rest.state = s.freshness.market.state = s.freshness.user.state = exchange::PathState::Up;
    s.daily.known = true;
    s.daily.limit = Money::literal("200");
    return s;
}

PositionRow row(GuardState guard = GuardState::Protected)
{
    PositionRow one;
    one.position.symbol = kBtc;
    one.position.amount = trading::Quantity::literal("0.01");
    one.value = Money::literal("999.44");
    one.ofBalance = trading::Ratio::literal("0.0941");
    one.guard = guard;
    return one;
}

struct Watched
{
    explicit Watched(WatchTerms terms = {}) : watch(terms) { static_cast<void>(look(calm())); }
    QList<Alert> look(const Snapshot &s, std::int64_t afterMs = 0)
    {
        ms += afterMs;
        return watch.look(s, SteadyTime::fromNanos((ms + 1) * 1'000'000));
    }
    AlertWatch watch;
    std::int64_t ms = 0;
};

QStringList texts(const QList<Alert> &alerts)
{
    QStringList out;
    for (const Alert &one : alerts) {
        out.append(one.text);
    }
    return out;
}

trading::Fill fill(int id, std::int64_t ms, const char *price, const char *quantity)
{
    trading::Fill one;
    one.symbol = kBtc;
    one.tradeId = trading::TradeId(id);
    one.price = trading::Price::literal(price);
    one.quantity = trading::Quantity::literal(quantity);
    one.at = base::VenueTime(kNoonMs + ms);
    return one;
}

} // namespace

class AlertWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalmPictureSaysNothing()
    {
        Watched w;
        QVERIFY(w.look(calm(), 60'000).isEmpty());
    }
    void aPositionOverItsLimitIsToldOnceUntilItIsBelowAgain()
    {
        Watched w;
        Snapshot s = calm();
        s.positions = {row()};
        s.positions[0].overLimit = true;
        const auto told = w.look(s);
        QCOMPARE(texts(told), QStringList{QStringLiteral("BTCUSDT is over its limit: 999.44 USDT, 9.41 % of the balance; the limit is 5.00 %.")});
        QCOMPARE(told.first().priority, Priority::Alarm);
        QVERIFY(w.look(s, 1000).isEmpty());
        s.positions[0].overLimit = false;
        QVERIFY(w.look(s, 1000).isEmpty());
        s.positions[0].overLimit = true;
        QCOMPARE(w.look(s, 1000).size(), 1);
    }
    void anUnprotectedPositionIsToldAfterAWhile()
    {
        Watched w;
        Snapshot s = calm();
        s.positions = {row(GuardState::Placing)};
        s.positions[0].unprotectedFor = base::Millis(4'999);
        QVERIFY(w.look(s).isEmpty());
        s.positions[0].unprotectedFor = base::Millis(5'000);
        QCOMPARE(texts(w.look(s)), QStringList{QStringLiteral("BTCUSDT has had no protective stop for 5 s.")});
        s.positions[0].unprotectedFor = base::Millis(9'000);
        QVERIFY(w.look(s).isEmpty());
    }
    void theDaysLossIsToldAtEachMark()
    {
        Watched w;
        QList<int> told;
        QList<Priority> priorities;
        for (const char *loss : {"-99.99", "-100", "-149", "-120", "-185", "-200", "-230"}) {
            Snapshot s = calm();
            s.daily.closeOutPnl = Money::literal(loss);
            for (const Alert &one : w.look(s, 1000)) {
                told.append(one.key.section(u' ', 2).toInt());
                priorities.append(one.priority);
            }
        }
        QCOMPARE(told, (QList<int>{50, 90, 100}));
        QCOMPARE(priorities, (QList<Priority>{Priority::Warning, Priority::Alarm, Priority::Emergency}));
        Snapshot tomorrow = calm();
        tomorrow.at = base::VenueTime(kNoonMs + 86'400'000);
        tomorrow.daily.closeOutPnl = Money::literal("-150");
        QCOMPARE(texts(w.look(tomorrow)), QStringList{QStringLiteral("Today's loss is 150.00 USDT: 75 % of the limit of 200.00.")});
        Snapshot gain = calm();
        gain.at = base::VenueTime(kNoonMs + 2 * 86'400'000);
        gain.daily.closeOutPnl = Money::literal("300");
        QVERIFY(w.look(gain).isEmpty());
    }
    void everyStepOfAStopIsAnEmergency()
    {
        Watched w;
        Snapshot s = calm();
        s.stop.record = {7, true, base::StopLevel::Flatten, kNoonMs, QStringLiteral("news"), QStringLiteral("button")};
        s.stop.phase = StopPhase::Latched;
        s.stop.ordersToCancel = 2;
        s.stop.positionsToClose = 1;
        QStringList told;
        for (const StopPhase phase : {StopPhase::Latched, StopPhase::Cancelling, StopPhase::Cancelling, StopPhase::Flattening, StopPhase::Done}) {
            s.stop.phase = phase;
            s.stop.ordersCancelled = phase == StopPhase::Done ? 2 : 0;
            s.stop.positionsClosed = phase == StopPhase::Done ? 1 : 0;
            s.stop.verifiedFlat = phase == StopPhase::Done;
            for (const Alert &one : w.look(s, 100)) {
                QCOMPARE(one.priority, Priority::Emergency);
                told.append(one.text);
            }
        }
        QCOMPARE(told.size(), 4);
        QCOMPARE(told.first(), QStringLiteral("EMERGENCY STOP (flatten) by button: news\nentries are blocked."));
        QCOMPARE(told.last(), QStringLiteral("Emergency stop: verified flat; 2 of 2 orders cancelled, 1 of 1 positions closed."));
        QCOMPARE(texts(w.look(calm(), 100)), QStringList{QStringLiteral("The emergency stop was cleared: entries are possible again.")});
    }
    void whatCouldNotBeSentIsSaid()
    {
        Watched w;
        Snapshot s = calm();
        s.stop.record = {7, true, base::StopLevel::Flatten, kNoonMs, QStringLiteral("news"), QStringLiteral("key")};
        s.stop.phase = StopPhase::LatchedNotSent;
        s.stop.trouble = QStringLiteral("No route to the exchange.");
        QVERIFY(texts(w.look(s)).first().endsWith(QStringLiteral("LATCHED, NOT SENT: No route to the exchange.")));
    }
    void onlyLargeFillsThatAreNew()
    {
        WatchTerms terms;
        terms.fillFrom = Money::literal("500");
        AlertWatch watch(terms);
        Snapshot s = calm();
        s.fills = {fill(1, 0, "84000", "0.1")};
        QVERIFY(watch.look(s, SteadyTime::fromNanos(1)).isEmpty()); // it was there before us
        s.fills += {fill(2, 5, "84000", "0.001"), fill(3, 5, "84000", "0.01"), fill(4, 5, "84000", "0.02")};
        QCOMPARE(texts(watch.look(s, SteadyTime::fromNanos(2))), (QStringList{QStringLiteral("Bought 0.01 BTCUSDT at 84000: 840.00 USDT."),
                                                                              QStringLiteral("Bought 0.02 BTCUSDT at 84000: 1680.00 USDT.")}));
        QVERIFY(watch.look(s, SteadyTime::fromNanos(3)).isEmpty());
    }
    void aLostExchangeIsToldAndItsReturn()
    {
        Watched w;
        Snapshot s = calm();
        s.positions = {row()};
        s.freshness.user.state = exchange::PathState::Down;
        QVERIFY(w.look(s).isEmpty());
        QVERIFY(w.look(s, 9'999).isEmpty());
        const auto told = w.look(s, 1);
        QCOMPARE(texts(told), QStringList{QStringLiteral("The exchange has not been reached for 10 s; open positions: 1.")});
        QCOMPARE(told.first().priority, Priority::Alarm);
        QVERIFY(w.look(s, 60'000).isEmpty());
        QCOMPARE(texts(w.look(calm(), 1)), QStringList{QStringLiteral("The exchange is reached again.")});
        QVERIFY(w.look(s, 1).isEmpty()); // a short cut is nobody's business
        QVERIFY(w.look(calm(), 5'000).isEmpty());
    }
    void oneOrderPathIsEnough()
    {
        Watched w;
        Snapshot s = calm();
        s.freshness.rest.state = exchange::PathState::Down;
        s.freshness.wsApi = engine_client::PathView{exchange::PathState::Up, {}, {}};
        QVERIFY(w.look(s, 60'000).isEmpty() && w.look(s, 60'000).isEmpty());
    }
    void refusedEntriesComeAsADigest()
    {
        Watched w;
        Snapshot s = calm();
        for (int i = 1; i <= 3; ++i) {
            engine_client::DecisionRow one;
            one.number = std::uint64_t(i);
            one.subject = i == 2 ? QStringLiteral("exit") : QStringLiteral("entry");
            one.text = QStringLiteral("buy %1 BTCUSDT").arg(i);
            one.note = QStringLiteral("position-size");
            s.decisions.append(one);
        }
        QVERIFY(w.look(s, 599'000).isEmpty());
        QCOMPARE(texts(w.look(s, 1'000)), QStringList{QStringLiteral("Refused entries in the last 10 minutes: 2; the last: buy 3 BTCUSDT (position-size).")});
        QVERIFY(w.look(s, 600'000).isEmpty());
    }
    void anEngineThatHangsIsToldAndItsReturn()
    {
        AlertWatch watch;
        QVERIFY(watch.engine(base::Millis(4'999)).isEmpty());
        const auto told = watch.engine(base::Millis(5'000));
        QCOMPARE(texts(told), QStringList{QStringLiteral("The engine has given no sign of life for 5 s. An emergency stop works without it.")});
        QCOMPARE(told.first().priority, Priority::Alarm);
        QVERIFY(watch.engine(base::Millis(9'000)).isEmpty());
        QCOMPARE(texts(watch.engine(base::Millis(10))), QStringList{QStringLiteral("The engine answers again.")});
    }
    void aJournalThatCannotBeWrittenAndStrangersAreTold()
    {
        Watched w;
        Snapshot s = calm();
        s.journalHealthy = false;
        QCOMPARE(texts(w.look(s)), QStringList{QStringLiteral("The journal cannot be written: no entry is possible.")});
        QVERIFY(w.look(s).isEmpty());
        s.foreign = {1, 0};
        QCOMPARE(texts(w.look(s)), QStringList{QStringLiteral("Something did not come through Breakwater. In this run so far: orders 1, fills 0.")});
        QVERIFY(w.look(s).isEmpty());
        s.foreign = {1, 2};
        QCOMPARE(w.look(s).size(), 1);
    }
};

QTEST_APPLESS_MAIN(AlertWatchTest)
#include "tst_alert_watch.moc"
