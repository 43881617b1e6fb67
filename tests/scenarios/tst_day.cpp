// Stories of the trading day's money: its loss limit, its baseline, what moves capital, the drawdown, the limits.
#include "tests/scenarios/stage.h"

using namespace bw;
using namespace bw::scenarios;

namespace {

void ask(engine::EngineConfig &config) { config.guardAdopted = safety::GuardAdopted::Ask; }

QString word(const journal::Record &record, const char *key) { return record.body.value(QLatin1String(key)).toVariant().toString(); }

// 2 % of 10000 is 200. 0.64 ether were bought elsewhere and stay without a stop: the operator was asked, and waits.
void theDayIsLost()
{
    Stage s({.start = QStringLiteral("midnight"), .change = &ask});
    s.begin();
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "0.640"));
    s.pass(1'000);
    int marks = 0;
    for (const char *price : {"2969", "2891", "2844"}) {
        s.price(kEth, price);
        QVERIFY(!s.latch().engaged());
        QCOMPARE(s.told(QStringLiteral("% of today's loss limit is used")), ++marks);
    }
    for (const char *mark : {"50 %", "75 %", "90 %"}) {
        QCOMPARE(s.told(QLatin1String(mark) + QStringLiteral(" of today's loss limit is used")), 1);
    }
    s.price(kEth, "2811");
    QVERIFY(s.latch().engaged());
    QVERIFY2(s.reasons().startsWith(QStringLiteral("daily loss 2")), qUtf8Printable(s.reasons()));
    QVERIFY(s.passUntil([&] { return s.picture()->stop.verifiedFlat; }, 6'000));
    QVERIFY(s.flatEverywhere());
    QCOMPARE(s.written(engine::kind::kTrip).size(), 1);
    s.pass(500);
    QCOMPARE(s.written(engine::kind::kOvershoot).size(), 1); // measured, journalled, shown
    QVERIFY(s.told(QStringLiteral("Everything is closed: the day stands at")) == 1);
    QVERIFY2(s.picture()->daily.pnl > Money::literal("-203"), "the exits were paid for inside the limit, but for the last step of the price");

    s.clear("Ada");
    QVERIFY(s.decided("clear-stop").contains(QStringLiteral("the daily loss limit was hit today")));
    s.pass(2'000);
    QCOMPARE(s.state(), TradingState::ReduceOnly);
    QCOMPARE(s.reasons(), QStringLiteral("daily-loss"));
    QVERIFY(s.buy(kBtc, "0.001", "82000").startsWith(QStringLiteral("daily-loss tripped-today")));
    s.transfer(Money::literal("5000"));
    s.pass(1'000);
    QVERIFY(s.buy(kBtc, "0.001", "82000").startsWith(QStringLiteral("daily-loss tripped-today")));
    s.play(QStringLiteral("crash 300"));
    s.pass(4'000);
    QCOMPARE(s.reasons(), QStringLiteral("daily-loss"));
    QVERIFY(s.buy(kBtc, "0.001", "82000").startsWith(QStringLiteral("daily-loss tripped-today")));
    QVERIFY(s.left(QStringLiteral("order bw-e-")).isEmpty());

    const base::CivilDay day = s.time().day();
    QVERIFY(s.passUntil([&] { return s.time().day() != day; }, 45'000));
    s.pass(2'000);
    QCOMPARE(s.state(), TradingState::Active);
    QCOMPARE(s.buy(kBtc, "0.001", "82000"), kAllowed);
    QCOMPARE(s.written(engine::kind::kTrip).size(), 1);
    BW_UNBROKEN(s);
}

// The workstation's own midnight is none: its clock is set ahead by a day, and the day goes on.
void theWorkstationsMidnight()
{
    Stage s({.change = &ask});
    s.begin();
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "0.640"));
    s.price(kEth, "2800");
    QVERIFY(s.passUntil([&] { return s.picture()->stop.verifiedFlat; }, 6'000));
    s.clear("Ada");
    s.pass(2'000);
    QCOMPARE(s.reasons(), QStringLiteral("daily-loss"));
    s.play(QStringLiteral("clock 86400000"));
    s.pass(40'000);
    QCOMPARE(s.reasons(), QStringLiteral("daily-loss"));
    s.play(QStringLiteral("crash 300")); // and a start in that state is no new day either
    s.pass(5'000);
    QCOMPARE(s.reasons(), QStringLiteral("daily-loss"));
    QVERIFY(s.buy(kBtc, "0.001", "82000").startsWith(QStringLiteral("daily-loss tripped-today")));
    QCOMPARE(s.written(engine::kind::kBaseline).size(), 1);
    BW_UNBROKEN(s);
}

void onlyExitsWhereThatIsWanted()
{
    Stage s({.change = [](engine::EngineConfig &config) {
        ask(config);
        safety::LimitValues values = config.limits.values();
        values.dailyLossAction = safety::LossAction::ReduceOnly;
        config.limits = safety::Limits::create(values).value();
    }});
    s.begin();
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "0.640"));
    s.price(kEth, "2800");
    s.pass(3'000);
    QVERIFY(!s.latch().engaged());
    QCOMPARE(s.state(), TradingState::ReduceOnly);
    QCOMPARE(s.held(kEth), Quantity::literal("0.64"));
    s.price(kEth, "3100"); // back in profit: the day stays over
    QVERIFY(s.buy(kBtc, "0.001", "82000").startsWith(QStringLiteral("daily-loss tripped-today")));
    s.close(kEth);
    s.pass(1'500);
    QVERIFY(s.flatEverywhere());
    BW_UNBROKEN(s);
}

void aTransferIsNoLoss()
{
    Stage s;
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    s.pass(2'000);
    const Money before = s.picture()->daily.pnl;
    s.transfer(Money::literal("-3000")); // 30 %: three times the drawdown, fifteen times the day's loss
    s.pass(3'000);
    QVERIFY(!s.latch().engaged());
    QCOMPARE(s.state(), TradingState::Active);
    QCOMPARE(s.picture()->daily.pnl, before);
    QCOMPARE(s.picture()->daily.baseline, Money::literal("10000"));
    QVERIFY2(s.picture()->daily.limit < Money::literal("140.01"), "a withdrawal tightens the day");
    s.transfer(Money::literal("6000"));
    s.pass(3'000);
    QCOMPARE(s.picture()->daily.pnl, before);
    QVERIFY(s.picture()->risk.balance > Money::literal("12990"));  // the size limits are wider,
    QVERIFY(s.picture()->daily.limit < Money::literal("200.01"));  // today's loss limit is not
    s.play(QStringLiteral("crash 300"));
    s.pass(4'000);
    QCOMPARE(s.picture()->daily.pnl, before);
    QCOMPARE(s.written(engine::kind::kBaseline).size(), 1);
    QCOMPARE(s.picture()->drawdown.depth, Money() - before);
    BW_UNBROKEN(s);
}

void heldThroughMidnightWhileNothingRan()
{
    Stage s({.start = QStringLiteral("midnight")});
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    s.pass(3'000);
    s.play(QStringLiteral("crash 60000"));
    s.pass(80'000); // this exchange keeps no price of 00:00
    QCOMPARE(s.state(), TradingState::NotReady);
    QVERIFY(s.reasons().contains(QStringLiteral("baseline-unproven")));
    const auto proposed = s.picture()->daily.proposedBaseline;
    QVERIFY(proposed.has_value());
    QVERIFY(s.told(QStringLiteral("named person accepts ") + proposed->toString()) == 1);
    QVERIFY(s.buy(kBtc, "0.001", "82000").contains(QStringLiteral("daily-loss baseline-unproven")));
    s.say(engine_client::AcceptBaseline{QStringLiteral(" ")});
    QCOMPARE(s.answer().kind, ReplyKind::Failed);
    s.say(engine_client::AcceptBaseline{QStringLiteral("Ada")});
    QCOMPARE(s.answer().kind, ReplyKind::Done);
    s.pass(3'000);
    QCOMPARE(s.state(), TradingState::Active);
    QCOMPARE(s.picture()->daily.baseline, *proposed);
    QCOMPARE(word(s.written(engine::kind::kBaseline).last(), "source"), QStringLiteral("accepted by Ada"));
    s.play(QStringLiteral("crash 300"));
    s.pass(4'000);
    QCOMPARE(s.picture()->daily.baseline, *proposed); // said once
    QCOMPARE(s.state(), TradingState::Active);
    BW_UNBROKEN(s);
}

// 300 USDT are gone, more than the day may lose, and no record says why.
void moneyThatNothingExplains()
{
    Stage s;
    s.begin();
    QCOMPARE(s.buy(kEth, "0.050", "3000"), kAllowed);
    s.pass(2'000);
    const Money before = s.picture()->daily.pnl;
    s.play(QStringLiteral("flow -300"));
    QVERIFY(s.passUntil([&] { return s.reasons().contains(QStringLiteral("unexplained-flow")); }));
    QVERIFY(!s.latch().engaged());
    QCOMPARE(s.picture()->daily.unexplained, Money::literal("-300"));
    QCOMPARE(s.picture()->daily.pnl, before);
    QVERIFY(s.buy(kBtc, "0.001", "82000").contains(QStringLiteral("ready not-ready")));
    QVERIFY(!s.picture()->daily.unexplainedNeedsPerson);
    s.pass(62'000);
    QVERIFY(s.picture()->daily.unexplainedNeedsPerson);
    QCOMPARE(s.told(QStringLiteral("a named person has to say whether it is a transfer or a result")), 1);
    s.say(engine_client::ResolveFlow{QString(), engine_client::FlowIs::Transfer});
    QCOMPARE(s.answer().kind, ReplyKind::Failed);
    s.say(engine_client::ResolveFlow{QStringLiteral("Ada"), engine_client::FlowIs::Transfer});
    s.pass(1'000);
    QCOMPARE(s.state(), TradingState::Active);
    QCOMPARE(s.picture()->daily.pnl, before);
    QVERIFY(s.picture()->daily.sumsAgree);
    QCOMPARE(word(s.written(engine::kind::kFlow).last(), "approver"), QStringLiteral("Ada"));
    s.play(QStringLiteral("crash 300"));
    s.pass(4'000);
    QCOMPARE(s.picture()->daily.pnl, before);
    BW_UNBROKEN(s);
}

// The same, and the person says that it was a loss: then it is one, and the day ends.
void moneyThatIsSaidToBeALoss()
{
    Stage s;
    s.begin();
    s.play(QStringLiteral("flow -300"));
    QVERIFY(s.passUntil([&] { return s.reasons().contains(QStringLiteral("unexplained-flow")); }));
    s.pass(3'000);
    QVERIFY(!s.latch().engaged());
    s.say(engine_client::ResolveFlow{QStringLiteral("Ada"), engine_client::FlowIs::Pnl});
    s.pass(1'000);
    QVERIFY(s.latch().engaged());
    QVERIFY2(s.reasons().startsWith(QStringLiteral("daily loss 300.00 of ")), qUtf8Printable(s.reasons()));
    BW_UNBROKEN(s);
}

// 1.6 ether from elsewhere lose more than 10 % of the peak; the day's limit only keeps entries out here.
void theDrawdown()
{
    Stage s({.change = [](engine::EngineConfig &config) {
        ask(config);
        safety::LimitValues values = config.limits.values();
        values.dailyLossAction = safety::LossAction::ReduceOnly;
        config.limits = safety::Limits::create(values).value();
    }});
    s.begin();
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "1.600"));
    s.price(kEth, "3200");
    const Money peak = s.picture()->drawdown.peak;
    QVERIFY2(peak > Money::literal("10100"), qUtf8Printable(peak.toString()));
    s.price(kEth, "2700");
    QVERIFY(!s.latch().engaged());
    s.play(QStringLiteral("crash 300"));
    s.pass(4'000);
    QCOMPARE(s.picture()->drawdown.peak, peak); // kept
    s.transfer(Money::literal("-2000"));
    s.pass(2'000);
    QCOMPARE(s.picture()->drawdown.peak, peak - Money::literal("2000"));
    QVERIFY(!s.latch().engaged());
    s.price(kEth, "2600");
    QVERIFY(!s.latch().engaged() || s.reasons().startsWith(QStringLiteral("drawdown")));
    s.price(kEth, "2500");
    QVERIFY(s.latch().engaged());
    QVERIFY2(s.reasons().startsWith(QStringLiteral("drawdown: ")), qUtf8Printable(s.reasons()));
    QCOMPARE(s.written(engine::kind::kDrawdown).size(), 1);
    QVERIFY(s.passUntil([&] { return s.picture()->stop.verifiedFlat; }, 6'000));
    QVERIFY(s.flatEverywhere());
    s.clear("Ada");
    s.pass(3'000);
    QVERIFY(!s.latch().engaged());
    QVERIFY(s.told(QStringLiteral("The drawdown counts from the equity after this clear")) == 1);
    QVERIFY(s.picture()->drawdown.depth.isZero());
    BW_UNBROKEN(s);
}

void looserOnlyWithAName()
{
    Stage s({.mode = QStringLiteral("live_limited")});
    s.begin();
    s.say(engine_client::ConfirmLive{QStringLiteral("Ada")});
    QCOMPARE(s.buy(kEth, "0.300", "3000"), QStringLiteral("position-size over-limit"));
    engine_client::SetLimits wider;
    wider.values = safety::Limits::forMode(safety::Mode::LiveLimited).values();
    wider.values.positionSize = trading::Ratio::literal("0.10");
    s.say(wider);
    QCOMPARE(s.answer().kind, ReplyKind::Failed);
    QVERIFY(s.decided("limit").startsWith(QStringLiteral("refused: position-size")));
    QVERIFY(s.written(engine::kind::kLimits).isEmpty());
    QCOMPARE(s.buy(kEth, "0.300", "3000"), QStringLiteral("position-size over-limit"));
    wider.approver = QStringLiteral("Ada");
    s.say(wider);
    QCOMPARE(s.answer().kind, ReplyKind::Done);
    const QList<journal::Record> written = s.written(engine::kind::kLimits);
    QCOMPARE(written.size(), 1);
    QCOMPARE(word(written.first(), "approver"), QStringLiteral("Ada"));
    QVERIFY(written.first().body.value(QLatin1String("from")) != written.first().body.value(QLatin1String("to")));
    QVERIFY2(s.decided("limit").contains(QStringLiteral("approved by Ada")), qUtf8Printable(s.decided("limit")));
    s.pass(500); // the judge of the invariants reads the journal after each step
    QCOMPARE(s.buy(kEth, "0.300", "3000"), kAllowed);
    s.pass(2'000);
    engine_client::SetLimits tighter;
    tighter.values = wider.values;
    tighter.values.positionSize = trading::Ratio::literal("0.02");
    s.say(tighter); // asks nothing
    QCOMPARE(s.answer().kind, ReplyKind::Done);
    s.play(QStringLiteral("crash 300"));
    s.pass(4'000);
    BW_UNBROKEN(s);
    QCOMPARE(s.picture()->risk.limits.values().positionSize, trading::Ratio::literal("0.02")); // over the restart
    QVERIFY(s.row(kEth)->overLimit);
    QVERIFY2(s.covered(kEth) && !s.held(kEth).isZero(), "a tighter limit closes nothing");
    BW_UNBROKEN(s);
}

constexpr Story kStories[] = {
    {"S-05 the day is lost: warned, stopped, over a clear, a deposit and a restart, until midnight", &theDayIsLost},
    {"S-05 the workstation's midnight is none", &theWorkstationsMidnight},
    {"S-05 only exits, where that is wanted", &onlyExitsWhereThatIsWanted},
    {"S-20 a transfer is no loss and moves no baseline", &aTransferIsNoLoss},
    {"S-20 held through midnight while nothing ran", &heldThroughMidnightWhileNothingRan},
    {"S-35 money that nothing explains", &moneyThatNothingExplains},
    {"S-35 money that a person calls a loss", &moneyThatIsSaidToBeALoss},
    {"S-36 the drawdown pulls the stop", &theDrawdown},
    {"S-38 looser only with a name, tighter without", &looserOnlyWithAName},
};

} // namespace

class DayStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void story_data() { addStories(kStories); }
    void story() { tellStory(kStories); }
};

QTEST_GUILESS_MAIN(DayStories)
#include "tst_day.moc"
