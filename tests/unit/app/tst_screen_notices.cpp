// The notices at the desktop: what the alerts' watch finds, once, in its measure.
#include "app/screen_notices.h"
#include "tests/gui/fake_engine_client.h"
#include "tests/gui/scenes.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using alerts::Priority;
using base::Millis;
using engine_client::Snapshot;

namespace {

class HandClock final : public base::Clock
{
public:
    base::SteadyTime steady() const override { return m_now; }
    std::int64_t systemMs() const override { return scenes::kNowMs; }
    void pass(Millis time) { m_now = m_now + time; }

private:
    base::SteadyTime m_now = base::SteadyTime::fromNanos(1'000'000'000);
};

struct Stage
{
    Stage() : notices(client, clock, {}, [this](const alerts::Outgoing &message) { shown.append(message); }) { notices.look(); }
    void show(const Snapshot &s, Millis later = Millis(1'000))
    {
        clock->pass(later);
        client.publish(s);
    }

    std::shared_ptr<HandClock> clock = std::make_shared<HandClock>();
    FakeEngineClient client{scenes::calm()};
    QList<alerts::Outgoing> shown;
    app::ScreenNotices notices;
};

Snapshot unprotected()
{
    Snapshot s = scenes::calm();
    s.positions[0].guard = engine_client::GuardState::Unprotected;
    s.positions[0].unprotectedFor = Millis(6'000);
    return s;
}

Snapshot losing(const char *amount)
{
    Snapshot s = scenes::calm();
    s.daily.limit = trading::Money::literal("200");
    s.daily.closeOutPnl = -trading::Money::literal(amount);
    return s;
}

Snapshot offline()
{
    Snapshot s = scenes::calm();
    s.freshness.market.state = exchange::PathState::Down;
    return s;
}

Snapshot refused(std::uint64_t number)
{
    Snapshot s = scenes::calm();
    engine_client::DecisionRow row;
    row.number = number;
    row.subject = QStringLiteral("entry");
    s.decisions.append(row);
    return s;
}

} // namespace

class ScreenNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCalmSaysNothing()
    {
        Stage stage;
        stage.show(scenes::calm());
        QCOMPARE(stage.shown.size(), 0);
    }

    void anUnprotectedPositionIsToldOnce()
    {
        Stage stage;
        stage.show(unprotected());
        QCOMPARE(stage.shown.size(), 1);
        QCOMPARE(stage.shown.last().priority, Priority::Alarm);
        QVERIFY(stage.shown.last().text.contains(QStringLiteral("BTCUSDT")));
        stage.show(unprotected());
        QCOMPARE(stage.shown.size(), 1);
        stage.show(scenes::calm());
        stage.show(unprotected()); // again within ten minutes: what was said is not said again
        QCOMPARE(stage.shown.size(), 1);
    }

    void theMarksOfTheLimit()
    {
        Stage stage;
        stage.show(losing("101"));
        stage.show(losing("151"));
        stage.show(losing("181"));
        QCOMPARE(stage.shown.size(), 3);
        QCOMPARE(stage.shown.first().priority, Priority::Warning);
        QCOMPARE(stage.shown.last().priority, Priority::Alarm);
    }

    void aDisconnection()
    {
        Stage stage;
        stage.show(offline());
        QCOMPARE(stage.shown.size(), 0);
        stage.show(offline(), Millis(10'000));
        QCOMPARE(stage.shown.size(), 1);
    }

    void aSilentEngineWithoutAPicture()
    {
        Stage stage;
        stage.client.silence = Millis(6'000);
        QTRY_COMPARE(stage.shown.size(), 1);
        QCOMPARE(stage.shown.last().priority, Priority::Alarm);
    }

    void refusalsAreDigested()
    {
        Stage stage;
        stage.show(refused(100));
        stage.show(refused(101));
        QCOMPARE(stage.shown.size(), 0);
        stage.show(refused(102), Millis(600'000));
        QCOMPARE(stage.shown.size(), 1);
        QCOMPARE(stage.shown.last().priority, Priority::Info);
        QVERIFY2(stage.shown.last().text.contains(QLatin1Char('3')), qPrintable(stage.shown.last().text));
    }

    void anEmergencyGoesWhateverWentBefore()
    {
        Stage stage;
        for (int i = 0; i < 30; ++i) { // more than an hour takes
            Snapshot s = unprotected();
            s.positions[0].position.symbol = trading::Symbol(QStringLiteral("S%1USDT").arg(i));
            stage.show(s);
        }
        QVERIFY(stage.shown.size() < 15);
        stage.show(scenes::stopped());
        QCOMPARE(stage.shown.last().priority, Priority::Emergency);
    }
};

QTEST_MAIN(ScreenNoticesTest)
#include "tst_screen_notices.moc"
