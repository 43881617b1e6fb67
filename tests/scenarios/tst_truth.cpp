// Stories of what is true: orders of unknown fate, starts, a disk that refuses, streams that lose, strangers, trouble.
#include "tests/scenarios/stage.h"

#include <QJsonArray>

using namespace bw;
using namespace bw::scenarios;

namespace {

QString word(const journal::Record &record, const char *key) { return record.body.value(QLatin1String(key)).toVariant().toString(); }

// Executed, and the answer was -1007: nothing tells of it, so it is asked for by its id until somebody knows.
void executedBehindATimeout()
{
    Stage s;
    s.begin();
    s.fault("order -1007-after", 50);
    s.fault("user silent", 9'000);
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    s.pass(300);
    QCOMPARE(s.held(kEth), Quantity::literal("0.1"));
    QVERIFY(!s.row(kEth));
    QCOMPARE(s.picture()->orders.first().state, engine_client::OrderState::Unknown);
    QCOMPARE(s.answer().kind, ReplyKind::Unknown);
    QCOMPARE(s.told(QStringLiteral("it counts in full and is being looked up")), 1);
    QCOMPARE(s.buy(kEth, "0.100", "3000"), QStringLiteral("position-size over-limit"));
    QVERIFY(s.passUntil([&] { return s.answer().kind == ReplyKind::Done; }, 3'000));
    const QString id = s.everPlaced(kEth).first().clientId.text();
    QVERIFY(s.left(QStringLiteral("query ") + id).size() >= 1);
    QVERIFY(s.passUntil([&] { return s.row(kEth) && s.covered(kEth); }, 15'000));
    s.pass(15'000);
    QCOMPARE(s.everPlaced(kEth).size(), 1);
    QCOMPARE(s.left(QStringLiteral("order bw-e-")), QStringList{QStringLiteral("order %1 0.1").arg(id)});
    BW_UNBROKEN(s);
}

// Killed with the order on its way: the next run knows the id from the disk, and asks.
void killedWithAnOrderOnItsWay()
{
    Stage s({.realJournal = true});
    s.begin();
    s.play(QStringLiteral("crash-call 1 800"));
    QCOMPARE(s.buy(kEth, "0.100", "3000"), QStringLiteral("the process died"));
    QCOMPARE(s.written(engine::kind::kIntent).size(), 1);
    const QString id = word(s.written(engine::kind::kIntent).first(), "client_id");
    s.pass(500);
    QCOMPARE(s.held(kEth), Quantity::literal("0.1")); // the bytes were out
    QVERIFY(s.passUntil([&] { return s.runs() && s.state() == TradingState::Active; }));
    QVERIFY(s.passUntil([&] { return s.row(kEth) && s.covered(kEth); }, 10'000));
    QVERIFY2(s.left(QStringLiteral("query ") + id).size() >= 1, "its fate is asked for by its id");
    QCOMPARE(s.stopsOf(kEth).first().triggerPrice, Price::literal("3000")); // as it was approved
    s.pass(15'000);
    QCOMPARE(s.everPlaced(kEth).size(), 1);
    QCOMPARE(s.left(QStringLiteral("order ")), QStringList{QStringLiteral("order %1 0.1").arg(id)});
    QCOMPARE(s.buy(kBtc, "0.001", "82000"), kAllowed);
    const QStringList ids = s.left(QStringLiteral("order bw-e-"));
    QVERIFY(ids.size() == 2 && ids.at(0) != ids.at(1));
    BW_UNBROKEN(s);
}

void aStartIsNotReadyUntilItKnows()
{
    Stage s;
    s.fault("rest down", 6'000);
    s.begin(3'000);
    QCOMPARE(s.state(), TradingState::NotReady);
    QVERIFY2(s.reasons().startsWith(QStringLiteral("start-up")), qUtf8Printable(s.reasons()));
    QVERIFY(s.buy(kEth, "0.100", "3000").contains(QStringLiteral("ready not-ready")));
    QVERIFY(s.passUntil([&] { return s.state() == TradingState::Active; }, 10'000));
    s.pass(1'500); // a price
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    s.pass(2'000);
    s.play(QStringLiteral("crash 5000"));
    static_cast<void>(s.elsewhere(kEth, Side::Sell, "0.040")); // while nothing runs
    s.play(QStringLiteral("foreign-cancel-stops ETHUSDT"));
    QVERIFY(s.passUntil([&] { return s.runs(); }));
    QCOMPARE(s.state(), TradingState::NotReady);
    QVERIFY(s.passUntil([&] { return s.state() == TradingState::Active; }, 10'000));
    s.pass(2'500);
    QCOMPARE(s.row(kEth)->position.amount, Quantity::literal("0.06"));
    QCOMPARE(s.stopsOf(kEth).size(), 1);
    QCOMPARE(s.stopsOf(kEth).first().triggerPrice, Price::literal("3000")); // the journal remembers where
    BW_UNBROKEN(s);
}

// Each decision with its numbers, before its order leaves; on a full disk no entry, and everything is written later.
void whatIsWrittenFirst()
{
    Stage s({.realJournal = true});
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    const journal::Record decision = s.written(engine::kind::kDecision).last();
    QVERIFY(!decision.body.value(QLatin1String("verdict")).toObject().value(QLatin1String("findings")).toArray().isEmpty());
    QVERIFY2(s.written(engine::kind::kIntent).size() == 1, "on the disk in the instant in which the order leaves");
    s.pass(2'000);
    s.fault("disk full", 8'000);
    QCOMPARE(s.buy(kBtc, "0.001", "82000"), kAllowed); // nobody knows yet: the first write tells, and it comes before the order
    s.pass(1'000);
    QVERIFY(s.everPlaced(kBtc).isEmpty());
    QVERIFY(s.answer().kind == ReplyKind::Failed);
    QCOMPARE(s.answer().message, QStringLiteral("Not sent: the journal cannot be written, so no entry leaves."));
    QVERIFY(!s.picture()->journalHealthy);
    QCOMPARE(s.reasons(), QStringLiteral("journal-failed"));
    QCOMPARE(s.buy(kBtc, "0.001", "82000"), QStringLiteral("ready not-ready"));
    s.close(kEth);
    s.pass(1'500);
    QVERIFY2(s.held(kEth).isZero(), "an exit needs no disk");
    const qsizetype before = s.written(engine::kind::kDecision).size();
    s.pass(7'000);
    QCOMPARE(s.state(), TradingState::Active);
    QCOMPARE(s.told(QStringLiteral("The journal can be written again")), 1);
    QCOMPARE(s.written(engine::kind::kDecision).size(), before + 3); // the entry that could not leave, the refused one, the exit
    base::VenueTime last;
    for (const journal::Record &record : s.written(engine::kind::kDecision)) {
        QVERIFY2(record.at >= last, "in the order in which it happened");
        last = record.at;
    }
    BW_UNBROKEN(s);
}

// Half a minute in which the account's stream tells nothing and other people trade.
void afterTheNoise()
{
    Stage s;
    s.begin();
    QCOMPARE(s.buy(kEth, "0.100", "3000"), kAllowed);
    QCOMPARE(s.buy(kBtc, "0.002", "82000", "83500"), kAllowed);
    s.pass(2'000);
    s.fault("user loss", 9'000);
    static_cast<void>(s.elsewhere(kEth, Side::Sell, "0.050"));
    static_cast<void>(s.elsewhere(kSol, Side::Buy, "1.00"));
    s.price(kBtc, "83400");
    QCOMPARE(s.row(kEth)->position.amount, Quantity::literal("0.1")); // as far as anybody knows here
    s.pass(20'000);
    for (const char *name : {kEth, kSol, kBtc}) {
        QVERIFY2(s.row(name) && s.row(name)->position.amount == s.held(name), name);
        QVERIFY2(s.covered(name), name);
    }
    QVERIFY(s.picture()->orders.isEmpty() && s.resting().isEmpty());
    QCOMPARE(s.picture()->risk.wallet, s.exchange().wallet());
    QVERIFY(s.written(engine::kind::kReconcile).size() >= 3);
    QVERIFY(s.told(QStringLiteral("Corrected by the exchange")) >= 3);
    QCOMPARE(s.state(), TradingState::Active);
    BW_UNBROKEN(s);
}

void strangers()
{
    Stage s;
    s.begin();
    const trading::ClientOrderId id = s.elsewhere(kBtc, Side::Buy, "0.004", "83000");
    s.pass(500);
    QCOMPARE(s.picture()->foreign.orders, 1);
    QVERIFY(s.picture()->orders.size() == 1 && s.picture()->orders.first().foreign);
    QCOMPARE(s.told(QStringLiteral("An order that did not come through Breakwater: buy 0.004 BTCUSDT")), 1);
    QCOMPARE(s.buy(kBtc, "0.004", "82000"), QStringLiteral("position-size over-limit")); // it counts in full
    s.price(kBtc, "82900");
    s.pass(2'500);
    QCOMPARE(s.picture()->foreign.fills, 1);
    QVERIFY(s.row(kBtc)->foreign && s.covered(kBtc));
    QCOMPARE(s.everPlaced(kBtc).first().clientId, id);
    QCOMPARE(s.state(), TradingState::Active);
    BW_UNBROKEN(s);
}

// Three reads in a row fail: a kind of trouble, named, and over when reads work again.
void threeFailuresOfAKind()
{
    Stage s;
    s.begin();
    s.fault("read 5xx-before", 60'000);
    QVERIFY(s.passUntil([&] { return s.reasons().contains(QStringLiteral("exchange-trouble-")); }, 35'000));
    QCOMPARE(s.told(QStringLiteral("failed 3 times in a row")), 1);
    QCOMPARE(s.buy(kEth, "0.010", "3000"), QStringLiteral("ready not-ready"));
    s.endFaults();
    QVERIFY(s.passUntil([&] { return s.state() == TradingState::Active; }, 40'000));
    QCOMPARE(s.buy(kEth, "0.010", "3000"), kAllowed);
    BW_UNBROKEN(s);
}

// A ban is told with its end; nothing is asked meanwhile, and the entry that met it is not sent again.
void aBan()
{
    Stage s;
    s.begin();
    s.fault("order 418-stated", 50);
    QCOMPARE(s.buy(kEth, "0.010", "3000"), kAllowed);
    s.pass(500);
    QCOMPARE(s.answer().kind, ReplyKind::Failed);
    QCOMPARE(s.reasons(), QStringLiteral("banned"));
    QCOMPARE(s.told(QStringLiteral("The exchange takes no requests from here until")), 1);
    QCOMPARE(s.buy(kEth, "0.010", "3000"), QStringLiteral("ready not-ready"));
    s.pass(6'500);
    QCOMPARE(s.state(), TradingState::Active);
    QVERIFY(s.everPlaced(kEth).isEmpty());
    QCOMPARE(s.left(QStringLiteral("order ")).size(), 1);
    QCOMPARE(s.buy(kEth, "0.010", "3000"), kAllowed);
    BW_UNBROKEN(s);
}

void aSilentStreamAndAClockThatIsSet()
{
    Stage s;
    s.begin();
    s.pass(1'000);
    s.play(QStringLiteral("clock -3600000"));
    s.pass(100);
    QCOMPARE(s.told(QStringLiteral("clock moved by -3600000 ms")), 1);
    QCOMPARE(s.buy(kEth, "0.010", "3000"), QStringLiteral("ready not-ready")); // until the account is read afresh
    QVERIFY(s.passUntil([&] { return s.state() == TradingState::Active; }, 5'000));
    s.fault("market silent", 30'000);
    s.pass(14'000);
    QCOMPARE(s.reasons(), QString()); // a price is old much sooner: that refuses entries, and is no silence yet
    QVERIFY(s.passUntil([&] { return s.reasons() == QLatin1String("market-silent"); }, 3'000));
    QCOMPARE(s.told(QStringLiteral("The market stream is silent")), 1);
    s.pass(10'000); // closed by the client meanwhile, and opened again: it says nothing all the same
    QVERIFY(s.buy(kEth, "0.010", "3000").contains(QStringLiteral("data-fresh stale-mark")));
    QVERIFY(s.passUntil([&] { return s.state() == TradingState::Active; }, 40'000));
    s.pass(8'000);
    QCOMPARE(s.told(QStringLiteral("The market stream is down: it is silent")), 1);
    QCOMPARE(s.told(QStringLiteral("speaks again")), 0);
    QCOMPARE(s.buy(kEth, "0.010", "3000"), kAllowed);
    BW_UNBROKEN(s);
}

constexpr Story kStories[] = {
    {"S-07 executed behind a -1007: looked up, never sent again", &executedBehindATimeout},
    {"S-07 killed with an order on its way", &killedWithAnOrderOnItsWay},
    {"S-19 a start is not ready until it knows", &aStartIsNotReadyUntilItKnows},
    {"S-21 written before it leaves, and later where the disk refused", &whatIsWrittenFirst},
    {"S-22 after the noise one read brings the truth", &afterTheNoise},
    {"S-37 strangers are counted, told and guarded", &strangers},
    {"S-37 three failures of a kind", &threeFailuresOfAKind},
    {"S-37 a ban is waited out and the entry is not sent again", &aBan},
    {"S-37 a silent stream, and a clock that is set", &aSilentStreamAndAClockThatIsSet},
};

} // namespace

class TruthStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void story_data() { addStories(kStories); }
    void story() { tellStory(kStories); }
};

QTEST_GUILESS_MAIN(TruthStories)
#include "tst_truth.moc"
