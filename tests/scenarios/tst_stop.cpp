// Stories of the emergency stop, and of leaving in general: what the person did, what the exchange went through.
#include "tests/scenarios/stage.h"

#include <QRegularExpression>

using namespace bw;
using namespace bw::scenarios;
using safety::StopPhase;

namespace {

// A long and a short position, protected, and an entry that rests.
void openTwo(Stage &s)
{
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    QCOMPARE(s.sell(kSol, "2.00", "147"), kAllowed);
    QCOMPARE(s.buy(kBtc, "0.002", "82000", "83500"), kAllowed);
    s.pass(3'000);
    QCOMPARE(s.resting().size(), 1);
    QVERIFY(s.stopsOf(kEth).size() == 1 && s.stopsOf(kSol).size() == 1);
}

bool verifiedFlat(Stage &s)
{
    return s.runs() && s.picture()->stop.verifiedFlat;
}

// --- leaving ---

// Latched, tripped, no disk, no price: everything that refuses an entry at once.
void anExitPassesWhereNothingElseDoes()
{
    Stage s;
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    s.pass(2'000);
    s.stop("halt");
    s.fault("disk full", 20'000);
    s.fault("market silent", 20'000);
    s.pass(8'000);
    const QString denials = s.buy(kEth, "0.010", "3000");
    for (const char *rule : {"emergency-stop stopped", "ready not-ready", "data-fresh stale-mark"}) {
        QVERIFY2(denials.contains(QLatin1String(rule)), qUtf8Printable(denials));
    }
    s.close(kEth, "5"); // far more than is held
    s.close(kEth);      // and once more, before any answer
    s.pass(3'000);
    QVERIFY2(s.held(kEth).isZero(), qUtf8Printable(s.held(kEth).toString()));
    for (const trading::OrderView &order : s.everPlaced(kEth)) {
        QVERIFY(order.side == Side::Buy || order.reduceOnly);
    }
    const QStringList exits = s.left(QStringLiteral("order bw-x-"));
    QVERIFY2(exits.size() == 2 && exits.filter(QRegularExpression(QStringLiteral(" 0\\.1$"))).size() == 2, "cut to what is held before they leave");
    s.pass(20'000);
    QVERIFY2(s.written(engine::kind::kDecision).size() >= 4, "what could not be written then was written later");
    BW_UNBROKEN(s);
}

// 0.0004 bitcoin are below the smallest step: a corporate action, a coin that was split.
void dustIsNamed()
{
    Stage s;
    s.begin();
    s.giveDust(kBtc, "0.0004");
    s.pass(13'000);
    QVERIFY2(s.row(kBtc) && s.row(kBtc)->foreign && s.stopsOf(kBtc).size() == 1, "a stop for all that is held needs no step");
    s.stop();
    s.pass(20'000);
    const auto stop = s.picture()->stop;
    QCOMPARE(stop.residuals.size(), 1);
    QVERIFY(stop.residuals.first().dust);
    QCOMPARE(stop.residuals.first().amount, Quantity::literal("0.0004"));
    QVERIFY2(s.left(QStringLiteral("order bw-")).isEmpty(), "not rounded up, not tried for ever");
    QCOMPARE(s.held(kBtc), Quantity::literal("0.0004"));
    BW_UNBROKEN(s);
}

// --- the stop ---

// The engine is busy: it hears of the click 1.5 s later. Nothing leaves all the same.
void nothingLeavesAfterTheClick()
{
    Stage s;
    s.begin();
    s.stop("flatten", 1'500);
    const QString denials = s.buy(kEth, "0.100", "3000"); // the engine does not know yet
    QVERIFY(s.latch().engaged());
    s.pass(1'000);
    QVERIFY2(s.everPlaced(kEth).isEmpty() && s.left(QStringLiteral("order bw-e-")).isEmpty(), qUtf8Printable(denials));
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }));
    QCOMPARE(s.state(), TradingState::Stopped);
    QCOMPARE(s.buy(kEth, "0.100", "3000"), QStringLiteral("emergency-stop stopped"));
    BW_UNBROKEN(s);
}

// `breakwater emergency-stop` in another terminal writes the file; the engine sees it with its next tick.
void stoppedFromAnotherTerminal()
{
    Stage s;
    openTwo(s);
    s.play(QStringLiteral("op-stop-file flatten"));
    s.pass(100);
    QVERIFY(s.latch().engaged());
    QCOMPARE(s.reasons(), QStringLiteral("command"));
    QCOMPARE(s.buy(kBtc, "0.001", "82000"), QStringLiteral("emergency-stop stopped"));
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }));
    QVERIFY(s.flatEverywhere() && s.resting().isEmpty());
    BW_UNBROKEN(s);
}

void theLatchOutlivesEverything()
{
    Stage s({.start = QStringLiteral("midnight")});
    s.begin();
    s.stop("halt", 60'000);                     // the process dies before the engine hears of it
    s.play(QStringLiteral("crash 400"));
    s.pass(4'000);
    QCOMPARE(s.state(), TradingState::Stopped);
    QVERIFY(s.told(QStringLiteral("Still stopped: button")) == 1);
    const base::CivilDay day = s.time().day();
    QVERIFY(s.passUntil([&] { return s.time().day() != day; }, 45'000));
    s.pass(2'000);
    QCOMPARE(s.state(), TradingState::Stopped); // a new day empties the meter only
    s.play(QStringLiteral("latch-loss 400"));   // the file is gone: the journal knows
    s.pass(4'000);
    QCOMPARE(s.state(), TradingState::Stopped);
    QCOMPARE(s.buy(kEth, "0.100", "3000"), QStringLiteral("emergency-stop stopped"));
    s.clear("Ada");
    s.pass(4'000);
    QCOMPARE(s.state(), TradingState::Active);
    s.play(QStringLiteral("latch-damage 400")); // and a file that cannot be read is a stop
    s.pass(4'000);
    QCOMPARE(s.state(), TradingState::Stopped);
    QCOMPARE(s.reasons(), QStringLiteral("state-unproven: the latch file is damaged"));
    BW_UNBROKEN(s);
}

void flattenAgainstThinBooks()
{
    Stage s;
    openTwo(s);
    s.thin(kEth, "0.030");
    s.thin(kSol, "0.50");
    s.price(kBtc, "83700");
    s.stop();
    s.priceOnly(kBtc, "83400"); // the entry fills while it is being cancelled
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }));
    QVERIFY(s.flatEverywhere() && s.resting().isEmpty());
    s.pass(3'000);
    for (const char *name : {kEth, kSol, kBtc}) {
        QVERIFY2(s.stopsOf(name).isEmpty(), name);
    }
    QVERIFY(s.picture()->stop.attempts > 1);
    QVERIFY(s.decided("emergency-stop").startsWith(QStringLiteral("allowed: verified flat by two reads")));
    QCOMPARE(s.picture()->stop.phase, StopPhase::Done);
    BW_UNBROKEN(s);
}

// A resting take-profit holds the quantity that the exit needs: cancelled first, and the position is sold all the same.
void aTakeProfitInTheWay()
{
    Stage s;
    openTwo(s);
    engine_client::ClosePosition takeProfit;
    takeProfit.symbol = symbolOf(kEth);
    takeProfit.type = trading::OrderType::Limit;
    takeProfit.limitPrice = Price::literal("3200");
    takeProfit.reason = QStringLiteral("target");
    s.say(takeProfit);
    s.pass(1'000);
    QCOMPARE(s.resting().size(), 2);
    s.fault("cancel lost-request", 100); // and the first cancel never arrives
    s.stop();
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }, 40'000));
    QVERIFY(s.flatEverywhere() && s.resting().isEmpty());
    QVERIFY2(s.left(QStringLiteral("cancel-all ETHUSDT")).size() >= 2, "cancelled again, because something was in the way");
    BW_UNBROKEN(s);
}

// Killed after its first requests, its second life killed as well: the third finishes.
void killedInTheMiddle()
{
    Stage s({.realJournal = true});
    openTwo(s);
    s.play(QStringLiteral("crash-call 2 700"));
    s.stop();
    s.pass(500);
    QVERIFY(!s.runs());
    QVERIFY(!s.flatEverywhere());
    QVERIFY(s.passUntil([&] { return s.runs(); }));
    s.play(QStringLiteral("crash-call 3 700"));
    QVERIFY(s.passUntil([&] { return !s.runs(); }));
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }));
    QVERIFY(s.flatEverywhere() && s.resting().isEmpty());
    QCOMPARE(s.state(), TradingState::Stopped);
    QStringList ids = s.left(QStringLiteral("order bw-es-"));
    const qsizetype sent = ids.size();
    ids.removeDuplicates();
    QVERIFY(sent >= 2 && ids.size() == sent);
    BW_UNBROKEN(s);
}

// Three answers of the exchange are lost or late: the stops hold their positions all the while.
void protectiveStopsStayUntilFlat()
{
    Stage s;
    openTwo(s);
    s.fault("order 5xx-before", 4'000);
    s.stop();
    while (!s.flatEverywhere()) {
        s.pass(50);
        QVERIFY(s.held(kEth).isZero() || s.stopsOf(kEth).size() == 1);
        QVERIFY(s.held(kSol).isZero() || s.stopsOf(kSol).size() == 1);
        QVERIFY(s.time().ms() - s.picture()->stop.record.atMs < 30'000);
        BW_UNBROKEN(s);
    }
    QVERIFY2(s.left(QStringLiteral("cancel-stop")).isEmpty(), "until two reads have shown that it is flat");
    QVERIFY(!verifiedFlat(s));
    QVERIFY(s.passUntil([&] { return verifiedFlat(s) && s.stopsOf(kEth).isEmpty() && s.stopsOf(kSol).isEmpty(); }));
    BW_UNBROKEN(s);
}

void onlyANamedPersonClears()
{
    Stage s({.change = [](engine::EngineConfig &config) { config.dualControl = engine::DualControl::On; }});
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    s.pass(2'000);
    s.stop("halt");
    s.pass(2'000);
    s.say(engine_client::AmendStopReason{QStringLiteral("fat finger"), QStringLiteral("Ada")});
    QCOMPARE(s.reasons(), QStringLiteral("fat finger"));
    s.clear(" ");
    QVERIFY(s.latch().engaged() && s.answer().message.contains(QStringLiteral("approver's name")));
    s.clear("Ada");
    QVERIFY(s.latch().engaged() && s.answer().message.contains(QStringLiteral("under dual control somebody else")));
    s.fault("market silent", 9'000);
    s.pass(8'000);
    s.clear("Grace");
    QVERIFY(!s.latch().engaged());
    QCOMPARE(s.decided("clear-stop"), QStringLiteral("allowed: approved by Grace: looked at: Not green: the data are not fresh."));
    QCOMPARE(s.written(engine::kind::kClear).size(), 1);
    QCOMPARE(s.written(engine::kind::kClear).first().body.value(QLatin1String("approver")).toString(), QStringLiteral("Grace"));
    QCOMPARE(s.state(), TradingState::NotReady); // until the account was read afresh
    const qsizetype before = s.left(QStringLiteral("order")).size();
    s.pass(4'000);
    QCOMPARE(s.state(), TradingState::Active);
    QCOMPARE(s.left(QStringLiteral("order")).size(), before);
    BW_UNBROKEN(s);
}

void withNoWayOut()
{
    Stage s;
    openTwo(s);
    s.fault("rest down", 8'000);
    s.pass(500);
    s.stop();
    s.pass(4'000);
    QCOMPARE(s.picture()->stop.phase, StopPhase::LatchedNotSent);
    QVERIFY(!s.flatEverywhere());
    QCOMPARE(s.stopsOf(kEth).size(), 1); // what protects meanwhile
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }));
    QVERIFY(s.flatEverywhere() && s.resting().isEmpty());
    BW_UNBROKEN(s);
}

void aBanIsWaitedOut()
{
    Stage s;
    openTwo(s);
    s.fault("rest 418-stated", 400);
    s.stop();
    QVERIFY(s.passUntil([&] { return s.picture()->stop.banEnds.ms() > 0; }, 2'000));
    const std::int64_t ends = s.picture()->stop.banEnds.ms();
    QVERIFY2(s.told(QStringLiteral("banned this address")) == 1, "told once, with its end");
    s.pass(100); // what was on its way
    const auto requests = [&s] { return s.left(QStringLiteral("order")).size() + s.left(QStringLiteral("cancel")).size() + s.left(QStringLiteral("query")).size(); };
    const qsizetype before = requests();
    s.pass(ends - s.time().ms() - 60);
    QCOMPARE(requests(), before);
    QVERIFY(!s.flatEverywhere());
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }, 10'000));
    QVERIFY(s.flatEverywhere() && s.resting().isEmpty());
    BW_UNBROKEN(s);
}

// Raised step by step; each step does what it says and no more, and no id comes twice.
void threeLevels()
{
    Stage s;
    openTwo(s);
    s.stop("halt");
    s.pass(3'000);
    const std::uint64_t first = s.latch().epoch();
    QVERIFY(s.resting().size() == 1 && !s.flatEverywhere());
    s.stop("cancel");
    s.pass(3'000);
    QVERIFY(s.latch().epoch() > first);
    QVERIFY(s.resting().isEmpty() && !s.held(kEth).isZero());
    QVERIFY(s.decided("emergency-stop").contains(QStringLiteral("no entry is open")));
    s.stop("flatten");
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }));
    QVERIFY(s.flatEverywhere());
    s.stop("halt"); // a lower one lowers nothing
    QCOMPARE(s.latch().record().level, base::StopLevel::Flatten);
    BW_UNBROKEN(s);
}

// Journal and latch of another machine: at the exchange rests what only a stop can have placed.
void anOrderOfAForgottenStop()
{
    Stage s;
    s.begin();
    binance_server::NewOrder order;
    order.symbol = symbolOf(kEth);
    order.quantity = Quantity::literal("0.010");
    order.type = trading::OrderType::Limit;
    order.price = Price::literal("3000");
    order.clientId = trading::ClientOrderId(QStringLiteral("bw-es-9-ETHUSDT-1"));
    s.atExchange([&](paper::PaperExchange &exchange) { QVERIFY(exchange.placeOrder(order).has_value()); });
    s.pass(1'000);
    QCOMPARE(s.state(), TradingState::Stopped);
    QVERIFY2(s.reasons().startsWith(QStringLiteral("state-unproven: order bw-es-9-ETHUSDT-1")), qUtf8Printable(s.reasons()));
    QVERIFY(s.latch().epoch() > 9);
    QCOMPARE(s.buy(kEth, "0.100", "3000"), QStringLiteral("emergency-stop stopped"));
    BW_UNBROKEN(s);
}

void whatAppearsWhileStopped()
{
    Stage s;
    s.begin();
    s.stop("halt");
    s.pass(2'000);
    static_cast<void>(s.elsewhere(kEth, Side::Buy, "0.100"));
    s.pass(3'000);
    QVERIFY(s.told(QStringLiteral("0.1 ETHUSDT appeared although the emergency stop is set")) == 1);
    QCOMPARE(s.stopsOf(kEth).size(), 1); // guarded, not sold
    QCOMPARE(s.held(kEth), Quantity::literal("0.1"));
    s.stop("cancel");
    s.pass(2'000);
    static_cast<void>(s.elsewhere(kBtc, Side::Buy, "0.002", "83000"));
    QVERIFY(s.passUntil([&] { return s.resting().isEmpty(); }, 5'000));
    s.stop("flatten");
    QVERIFY(s.passUntil([&] { return verifiedFlat(s); }));
    static_cast<void>(s.elsewhere(kSol, Side::Sell, "2.00"));
    QVERIFY(!s.held(kSol).isZero());
    QVERIFY(s.passUntil([&] { return s.held(kSol).isZero() && verifiedFlat(s); }, 10'000));
    QVERIFY(s.told(QStringLiteral("The emergency stop works again")) >= 1);
    BW_UNBROKEN(s);
}

constexpr Story kStories[] = {
    {"S-08 an exit passes where nothing else does, and turns nothing round", &anExitPassesWhereNothingElseDoes},
    {"S-09 dust is named and left alone", &dustIsNamed},
    {"S-10 nothing leaves after the click, though the engine has not heard of it", &nothingLeavesAfterTheClick},
    {"S-10 stopped from another terminal", &stoppedFromAnotherTerminal},
    {"S-11 the latch outlives a kill, midnight, a lost and a damaged file", &theLatchOutlivesEverything},
    {"S-12 flatten against thin books, while an entry fills", &flattenAgainstThinBooks},
    {"S-12 a take-profit in the way of the exit", &aTakeProfitInTheWay},
    {"S-12 killed twice in the middle of a stop, and it goes on", &killedInTheMiddle},
    {"S-13 protective stops stay until their position is flat", &protectiveStopsStayUntilFlat},
    {"S-14 only a named person clears, and what is not green is written down", &onlyANamedPersonClears},
    {"S-15 no way to the exchange: latched, not sent, and sent later", &withNoWayOut},
    {"S-15 a ban while stopping is waited out", &aBanIsWaitedOut},
    {"S-25 halt, cancel, flatten: one stop that is raised", &threeLevels},
    {"S-25 an order of a stop that nothing here remembers", &anOrderOfAForgottenStop},
    {"S-26 what appears while stopped is told, guarded, cancelled, flattened", &whatAppearsWhileStopped},
};

} // namespace

class StopStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void story_data() { addStories(kStories); }
    void story() { tellStory(kStories); }
};

QTEST_GUILESS_MAIN(StopStories)
#include "tst_stop.moc"
