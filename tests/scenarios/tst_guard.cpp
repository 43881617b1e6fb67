// Stories of the stop guard: what happens to a position's protective stop, and to a position without one.
#include "tests/scenarios/stage.h"

using namespace bw;
using namespace bw::scenarios;
using engine_client::GuardState;

namespace {

void holdEther(Stage &s)
{
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    s.pass(3'000);
    QCOMPARE(s.held(kEth), Quantity::literal("0.1"));
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    QCOMPARE(s.row(kEth)->guard, GuardState::Protected);
}

// The longest time without cover while this passes.
std::int64_t uncoveredAtMost(Stage &s, const char *symbol, std::int64_t ms)
{
    std::int64_t now = 0, most = 0;
    for (std::int64_t passed = 0; passed < ms; passed += 50) {
        s.pass(50);
        now = s.covered(symbol) ? 0 : now + 50;
        most = std::max(most, now);
    }
    return most;
}

void aStopVanishes()
{
    Stage s;
    holdEther(s);
    const trading::ClientOrderId first = s.stopsOf(kEth).first().clientId;
    s.play(QStringLiteral("foreign-cancel-stops ETHUSDT"));
    QVERIFY(!s.covered(kEth));
    QVERIFY(s.passUntil([&] { return s.covered(kEth); }, 2'000));
    s.pass(500);
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    QCOMPARE(s.stopsOf(kEth).first().triggerPrice, Price::literal("3000")); // where it was
    QVERIFY(s.stopsOf(kEth).first().clientId != first);
    QCOMPARE(s.told(QStringLiteral("ETHUSDT is UNPROTECTED")), 2);         // when it was opened, and now
    QCOMPARE(s.row(kEth)->guard, GuardState::Protected);
    BW_UNBROKEN(s);
}

// While the account's stream is away nobody is told: the audit finds it.
void aStopVanishesUnseen()
{
    Stage s;
    holdEther(s);
    s.fault("user down", 20'000);
    s.pass(3'000);
    s.play(QStringLiteral("foreign-cancel-stops ETHUSDT"));
    QVERIFY(s.passUntil([&] { return s.covered(kEth); }, 13'000));
    QVERIFY2(s.written(engine::kind::kReconcile).size() >= 1, "the difference is written down");
    BW_UNBROKEN(s);
}

void aStopThatCannotBePlaced()
{
    Stage s;
    s.begin();
    s.fault("stop -4045", 30'000);
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    QVERIFY(s.passUntil([&] { return !s.held(kEth).isZero(); }, 2'000));
    QVERIFY(s.passUntil([&] { return s.held(kEth).isZero(); }, 6'500));
    s.pass(1'000);
    QVERIFY(s.told(QStringLiteral("A protective stop for ETHUSDT was refused")) >= 1);
    QCOMPARE(s.told(QStringLiteral("ETHUSDT could not be protected and is being closed")), 1);
    QCOMPARE(s.decided("exit"), QStringLiteral("allowed: sell 0.1 ETHUSDT at market: no protective stop could be placed"));
    QCOMPARE(s.left(QStringLiteral("order bw-g-")).size(), 1);
    QVERIFY(!s.latch().engaged());
    BW_UNBROKEN(s);
}

// Filled in pieces: what is held is covered after each of them, the first one and the rest.
void aPartialFill()
{
    Stage s;
    s.begin();
    s.thin(kEth, "0.030");
    QCOMPARE(s.buy(kEth, "0.100", "3000", "3123.26"), kAllowed);
    const std::int64_t uncovered = uncoveredAtMost(s, kEth, 8'000);
    QCOMPARE(s.held(kEth), Quantity::literal("0.1"));
    QVERIFY2(s.picture()->fills.size() >= 4, qPrintable(QString::number(s.picture()->fills.size())));
    QVERIFY2(uncovered <= 2'000, qPrintable(QString::number(uncovered)));
    QVERIFY(s.stopsOf(kEth).size() == 1 && s.stopsOf(kEth).first().closePosition);
    s.price(kEth, "2999");
    QVERIFY2(s.passUntil([&] { return s.held(kEth).isZero(); }, 6'000), "and the stop takes all of it, in pieces as well");
    BW_UNBROKEN(s);
}

// Somebody places a smaller stop beside ours, and then takes ours away: what is left covers 0.04 of 0.1.
void aStopThatIsTooSmall()
{
    Stage s;
    holdEther(s);
    binance_server::NewAlgoOrder smaller;
    smaller.symbol = symbolOf(kEth);
    smaller.side = Side::Sell;
    smaller.quantity = Quantity::literal("0.040");
    smaller.triggerPrice = Price::literal("2950");
    smaller.triggerBy = binance_server::TriggerBy::MarkPrice;
    smaller.reduceOnly = true;
    smaller.clientId = trading::ClientOrderId(QStringLiteral("web_stop"));
    const trading::ClientOrderId ours = s.stopsOf(kEth).first().clientId;
    s.atExchange([&](paper::PaperExchange &exchange) { QVERIFY(exchange.placeAlgoOrder(smaller).has_value()); });
    s.pass(1'000);
    QCOMPARE(s.picture()->conditionals.size(), 2);
    s.atExchange([&](paper::PaperExchange &exchange) { QVERIFY(exchange.cancelAlgoOrder({}, ours).has_value()); });
    QVERIFY(!s.covered(kEth));
    QVERIFY(s.passUntil([&] { return s.covered(kEth); }, 2'000));
    s.pass(12'000);
    QVERIFY(s.covered(kEth));
    QCOMPARE(s.row(kEth)->guard, GuardState::Protected);
    BW_UNBROKEN(s);
}

void openedElsewhere()
{
    Stage s;
    s.begin();
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "0.100"));
    s.pass(2'500);
    QVERIFY(s.row(kEth) && s.row(kEth)->foreign);
    QCOMPARE(s.picture()->foreign.fills, 1);
    QCOMPARE(s.told(QStringLiteral("did not come through Breakwater")), 1);
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    QCOMPARE(s.stopsOf(kEth).first().triggerPrice, Price::literal("3029.56")); // 3 % from the mark, on the tick nearer to it
    QCOMPARE(s.buy(kEth, "0.100", "3000"), QStringLiteral("position-size over-limit")); // it counts
    BW_UNBROKEN(s);
}

void openedElsewhereAndAsked()
{
    Stage s({.change = [](engine::EngineConfig &config) { config.guardAdopted = safety::GuardAdopted::Ask; }});
    s.begin();
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "0.100"));
    s.pass(10'000);
    QCOMPARE(s.row(kEth)->guard, GuardState::AwaitingOperator);
    const base::Millis shown = s.row(kEth)->unprotectedFor;
    QVERIFY(shown > base::Millis(8'000));
    s.pass(1'000);
    QCOMPARE(s.row(kEth)->unprotectedFor, shown + base::Millis(1'000)); // the clock runs
    QVERIFY(s.stopsOf(kEth).isEmpty());
    s.say(engine_client::PlaceStop{symbolOf(kEth), Price::literal("3050")});
    s.pass(1'500);
    QCOMPARE(s.row(kEth)->guard, GuardState::Protected);
    QCOMPARE(*s.row(kEth)->stopPrice, Price::literal("3050"));
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    BW_UNBROKEN(s);
}

void movedOverABridge()
{
    Stage s;
    holdEther(s);
    s.say(engine_client::PlaceStop{symbolOf(kEth), Price::literal("3060")});
    QCOMPARE(uncoveredAtMost(s, kEth, 4'000), 0);
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    QCOMPARE(s.stopsOf(kEth).first().triggerPrice, Price::literal("3060"));
    s.say(engine_client::PlaceStop{symbolOf(kEth), Price::literal("2750")});
    QVERIFY2(s.answer().kind == ReplyKind::Failed && s.answer().message.contains(QStringLiteral("further than 10 %")), qUtf8Printable(s.answer().message));
    s.say(engine_client::PlaceStop{symbolOf(kEth), Price::literal("2900")}); // away, but inside
    QCOMPARE(uncoveredAtMost(s, kEth, 4'000), 0);
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    QCOMPARE(s.stopsOf(kEth).first().triggerPrice, Price::literal("2900"));
    BW_UNBROKEN(s);
}

// Bought elsewhere in the instant in which the stop is moved: the bridge carries the size of before, so the old one stays.
void movedWhileThePositionGrows()
{
    Stage s;
    holdEther(s);
    s.say(engine_client::PlaceStop{symbolOf(kEth), Price::literal("3060")});
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "0.050"));
    QCOMPARE(uncoveredAtMost(s, kEth, 15'000), 0);
    QCOMPARE(s.held(kEth), Quantity::literal("0.15"));
    QCOMPARE(s.row(kEth)->guard, GuardState::Protected);
    BW_UNBROKEN(s);
}

// The answer to the new stop is lost: asked for by its id, and no second one is placed.
void movedWithoutAnAnswer()
{
    Stage s;
    holdEther(s);
    s.fault("stop lost-answer", 100);
    s.fault("user silent", 6'000);
    const qsizetype before = s.left(QStringLiteral("stop ")).size();
    s.say(engine_client::PlaceStop{symbolOf(kEth), Price::literal("3060")});
    QCOMPARE(uncoveredAtMost(s, kEth, 15'000), 0);
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    QCOMPARE(s.stopsOf(kEth).first().triggerPrice, Price::literal("3060"));
    QVERIFY2(s.left(QStringLiteral("stop ")).size() <= before + 2, "the bridge, and the one for the whole position in its place");
    QStringList ids = s.left(QStringLiteral("stop "));
    QCOMPARE(ids.removeDuplicates(), 0);
    BW_UNBROKEN(s);
}

void anOrderlyEnd()
{
    Stage s;
    holdEther(s);
    QCOMPARE(s.buy(kBtc, "0.002", "82000", "83500"), kAllowed);
    s.pass(1'000);
    QCOMPARE(s.resting().size(), 1);
    s.play(QStringLiteral("op-end 2000"));
    QVERIFY(s.passUntil([&] { return !s.runs(); }));
    QVERIFY(s.resting().isEmpty() && s.lastEnd().entriesLeft.isEmpty());
    QVERIFY2(s.covered(kEth) && !s.held(kEth).isZero(), "what protects stays while nothing runs");
    QVERIFY(s.passUntil([&] { return s.runs() && s.state() == TradingState::Active; }));
    BW_UNBROKEN(s);
}

void anOrderlyEndWithoutAWayOut()
{
    Stage s;
    holdEther(s);
    QCOMPARE(s.buy(kBtc, "0.002", "82000", "83500"), kAllowed);
    s.pass(1'000);
    const QString id = s.resting().first();
    s.fault("rest down", 10'000);
    s.play(QStringLiteral("op-end 2000"));
    QVERIFY(s.passUntil([&] { return !s.runs(); }));
    QCOMPARE(s.lastEnd().entriesLeft, QStringList{QStringLiteral("buy 0.002 BTCUSDT (%1)").arg(id)});
    QCOMPARE(s.resting(), QStringList{id});
    BW_UNBROKEN(s);
}

safety::EntryIntent wanting(const char *target)
{
    safety::EntryIntent intent;
    intent.symbol = symbolOf(kEth);
    intent.quantity = Quantity::literal("0.100");
    intent.stopPrice = Price::literal("3000");
    intent.takeProfit = Price::literal(target);
    return intent;
}

QList<trading::AlgoOrderView> targetsOf(const Stage &s)
{
    QList<trading::AlgoOrderView> found = s.stopsOf(kEth);
    found.removeIf([](const trading::AlgoOrderView &order) { return order.type != trading::ConditionalType::TakeProfitMarket; });
    return found;
}

void aTakeProfitCloses()
{
    Stage s;
    s.begin();
    QCOMPARE(s.enter(wanting("3200")), kAllowed);
    QVERIFY(s.passUntil([&] { return targetsOf(s).size() == 1; }));
    QVERIFY(s.covered(kEth));
    QCOMPARE(targetsOf(s).first().triggerPrice, Price::literal("3200"));
    s.price(kEth, "3199");
    QCOMPARE(s.held(kEth), Quantity::literal("0.1"));
    s.price(kEth, "3201");
    QVERIFY(s.passUntil([&] { return s.held(kEth).isZero(); }));
    QVERIFY(s.passUntil([&] { return s.stopsOf(kEth).isEmpty(); })); // the stop has nothing left to protect
    QCOMPARE(s.buy(kEth, "0.100", "3100"), kAllowed);            // the next position is none of its business
    s.pass(5'000);
    QVERIFY(s.covered(kEth));
    QVERIFY(targetsOf(s).isEmpty());
    BW_UNBROKEN(s);
}

void aTakeProfitGoesFirst()
{
    Stage s;
    s.begin();
    s.fault("stop 5xx-before", 1'200); // neither stop nor take-profit gets through
    QCOMPARE(s.enter(wanting("3200")), kAllowed);
    s.pass(1'000);
    QVERIFY(targetsOf(s).isEmpty());
    QVERIFY(s.passUntil([&] { return s.covered(kEth) && targetsOf(s).size() == 1; }));
    s.stop();
    QVERIFY(s.passUntil([&] { return targetsOf(s).isEmpty(); }, 2'000));
    QVERIFY(s.passUntil([&] { return s.flatEverywhere() && s.stopsOf(kEth).isEmpty(); }));
    BW_UNBROKEN(s);
}

constexpr Story kStories[] = {
    {"S-16 a stop vanishes and is replaced", &aStopVanishes},
    {"S-16 a stop vanishes while nobody is told", &aStopVanishesUnseen},
    {"S-16 a stop cannot be placed, so the position is left", &aStopThatCannotBePlaced},
    {"S-16 a partial fill leaves no naked rest", &aPartialFill},
    {"S-16 a stop that is too small is made whole", &aStopThatIsTooSmall},
    {"S-17 opened elsewhere: shown, counted, guarded", &openedElsewhere},
    {"S-17 opened elsewhere: asked, with the clock running", &openedElsewhereAndAsked},
    {"S-27 moved over a bridge, and away only so far", &movedOverABridge},
    {"S-27 moved while the position grows", &movedWhileThePositionGrows},
    {"S-27 moved without an answer", &movedWithoutAnAnswer},
    {"S-18 an orderly end takes the entries and leaves the stops", &anOrderlyEnd},
    {"S-18 an orderly end names what it could not cancel", &anOrderlyEndWithoutAWayOut},
    {"S-41 a take-profit closes what it was asked for", &aTakeProfitCloses},
    {"S-41 a take-profit goes before the stop does", &aTakeProfitGoesFirst},
};

} // namespace

class GuardStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void story_data() { addStories(kStories); }
    void story() { tellStory(kStories); }
};

QTEST_GUILESS_MAIN(GuardStories)
#include "tst_guard.moc"
