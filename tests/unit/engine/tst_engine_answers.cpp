// Answers that come late, twice, empty or to nobody; commands that cannot be carried out as they stand; what the run
// before left open.
// Proves S-07, S-08, S-19.
#include "tests/unit/engine/day_stage.h"
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::day_stage;
using namespace bw::test::stop_stage;

namespace {

exchange::OrderOutcome outcomeOfOrder(const ClientOrderId &id, Fate fate, bool fromQuery = false)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = id;
    outcome.fate = fate;
    outcome.fromQuery = fromQuery;
    return outcome;
}

QStringList told(const EngineHarness &h, const char *part) { return events(h).filter(str(part)); }
const engine_client::Reply &lastReply(const EngineHarness &h) { return h.last<engine::Answer>()->reply; }

engine::RecoveredState withOpen(const QList<Intent> &intents)
{
    engine::RecoveredState recovered;
    for (const Intent &intent : intents) {
        recovered.open.insert(intent.order.clientId, intent);
    }
    return recovered;
}

} // namespace

class EngineAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- orders ---

    void anAcceptanceWithoutItsOrderChangesNothing()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.003", "83000"));
        const ClientOrderId id = h.last<engine::Submit>()->order.clientId();
        h.clearEffects();
        h.venue(outcomeOfOrder(id, Fate::Accepted));
        QVERIFY(h.all<engine::Answer>().isEmpty());
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].pending.size(), 1); // it counts in full
    }

    void aRefusalWithoutAReasonIsSaidAndAnswersWhoAsked()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.003", "83000"));
        h.venue(outcomeOfOrder(h.last<engine::Submit>()->order.clientId(), Fate::Refused));
        QCOMPARE(lastReply(h).message, str("The exchange refused: no reason given"));
        h.clearEffects();
        h.venue(outcomeOfOrder(ClientOrderId(str("bw-x-9-9")), Fate::Refused)); // of nobody
        QVERIFY(h.all<engine::Answer>().isEmpty());
        QCOMPARE(told(h, "bw-x-9-9 was refused").size(), 1);
    }

    void anEntryThatRestsIsAnsweredAsAccepted()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.003", "83000"));
        exchange::OrderOutcome outcome = outcomeOfOrder(h.last<engine::Submit>()->order.clientId(), Fate::Accepted);
        outcome.order = restingOrder(kBtc, qPrintable(outcome.clientId.text()), Side::Buy, "0.003", "84000");
        h.venue(outcome);
        QCOMPARE(lastReply(h).kind, ReplyKind::Accepted);
    }

    // --- what the run before left open ---

    // Written down, or every start asks again and keeps entries out for as long as that takes.
    void anOrderOfTheRunBeforeThatWasNeverPlacedIsWrittenDown()
    {
        EngineHarness h({}, withOpen({intentOf("bw-e-1-1")}));
        h.makeReady(readingOf("10625.05"));
        QVERIFY(reasons(h).contains(str("resync")));
        h.clearEffects();
        for (int i = 0; i < 4; ++i) {
            h.venue(outcomeOfOrder(ClientOrderId(str("bw-e-1-1")), Fate::Refused, true));
            live(h, 4000);
        }
        QVERIFY(!reasons(h).contains(str("resync")));
        QCOMPARE(told(h, "was never placed").size(), 1);
        const QList<journal::Record> outcomes = h.records(kind::kOutcome);
        QCOMPARE(field(outcomes, "client_id"), QStringList{str("bw-e-1-1")});
        QCOMPARE(field(outcomes, "end"), QStringList{toWord(IntentEnd::NeverPlaced)});
        QVERIFY2(h.all<engine::Answer>().isEmpty(), "nobody of this run asked");
    }

    void anEntryOfTheRunBeforeWithoutAStopPlansNone()
    {
        Intent bare = intentOf("bw-e-1-1");
        bare.stop.reset();
        EngineHarness h({}, withOpen({bare, intentOf("bw-e-1-2")}));
        h.makeReady(readingOf("10625.05", {}, {}, {bare.order, intentOf("bw-e-1-2").order}));
        trading::OrderView ended = intentOf("bw-e-1-2").order;
        ended.status = trading::OrderStatus::Canceled;
        h.venue(exchange::OrderUpdate{ended});
        h.clearEffects();
        h.venue(moved(h, position(kBtc, "0.004", "84000"))); // the one without a stop filled
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice().toString(), str("81722.5")); // 3 % from the mark
    }

    void whatAnEndLeavesRestingIsOnlyOursAndOpen()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {}, {}, {restingOrder(kBtc, "web_1", Side::Buy, "0.001", "80000"), restingOrder(kEth, "bw-e-0-1", Side::Sell, "0.1", "3300")}));
        h.send(buy(kBtc, "0.003", "83000"));
        exchange::OrderOutcome filled = outcomeOfOrder(h.last<engine::Submit>()->order.clientId(), Fate::Accepted);
        filled.order = restingOrder(kBtc, qPrintable(filled.clientId.text()), Side::Buy, "0.003", "84250");
        filled.order->status = trading::OrderStatus::Filled;
        filled.order->executed = filled.order->quantity;
        filled.order->updatedAt = h.now().venue;
        h.venue(filled); // filled, and the position does not show it yet
        QCOMPARE(h.engine.restingEntries().size(), 1);
        QVERIFY(h.engine.restingEntries().first().contains(str("bw-e-0-1")));
        h.clearEffects();
        h.effects = h.engine.onShutdown(h.now());
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        QCOMPARE(h.last<engine::Cancel>()->clientId.text(), str("bw-e-0-1"));
    }

    // --- commands ---

    void aCloseNeedsAReasonAndALimitCloseAPrice_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("problem"); // empty: sent
        const int market = int(trading::OrderType::Market);
        const int limit = int(trading::OrderType::Limit);
        QTest::newRow("at market") << market << "" << "done" << "";
        QTest::newRow("no reason") << market << "" << "  " << "A reason is required to close a position.";
        QTest::newRow("at a limit") << limit << "85000" << "done" << "";
        QTest::newRow("no price") << limit << "" << "done" << "A limit close needs a price.";
    }

    void aCloseNeedsAReasonAndALimitCloseAPrice()
    {
        QFETCH(int, type);
        QFETCH(QString, price);
        QFETCH(QString, reason);
        QFETCH(QString, problem);
        EngineHarness h;
        h.makeReady(guarded());
        h.clearEffects();
        const auto limit = price.isEmpty() ? std::nullopt : std::optional(Price::literal(price.toLatin1().constData()));
        h.send(engine_client::ClosePosition{kBtc, {}, static_cast<trading::OrderType>(type), limit, reason});
        QCOMPARE(h.all<engine::Submit>().size(), problem.isEmpty() ? 1 : 0);
        if (!problem.isEmpty()) {
            QCOMPARE(lastReply(h).message, problem);
            QVERIFY(h.records(kind::kDecision).isEmpty());
        }
    }

    // At market the exchange has the last word about a symbol that it does not list; a limit price cannot be fitted.
    void aLimitCloseOfASymbolThatIsNotListedIsRefused()
    {
        const Symbol sol{str("SOLUSDT")};
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(sol, "2", "150")}));
        h.mark(sol, "150");
        h.clearEffects();
        h.send(engine_client::ClosePosition{sol, {}, trading::OrderType::Limit, Price::literal("151"), str("done")});
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(lastReply(h).message.contains(str("not known to the exchange's list")));
        h.send(engine_client::ClosePosition{sol, {}, trading::OrderType::Market, {}, str("done")});
        QCOMPARE(h.all<engine::Submit>().size(), 1);
    }

    void aLimitEntryWithoutAPriceIsRefusedAndNoPriceIsInvented()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.clearEffects();
        engine_client::OpenPosition open = buy(kBtc, "0.003", "83000");
        open.intent.type = trading::OrderType::Limit;
        h.send(open);
        QCOMPARE(lastReply(h).kind, ReplyKind::Refused);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(!field(h.records(kind::kDecision), "text").first().contains(str("84")));
    }

    void aConditionalEntryBesideAPositionMayBeCancelled()
    {
        trading::AlgoOrderView entry = stopOrder(kBtc, "web_entry", Side::Buy, "85000");
        entry.closePosition = false;
        entry.quantity = Quantity::literal("0.002");
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop(), entry}));
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].pending.size(), 1); // the stop beside it is none
        h.clearEffects();
        h.send(engine_client::CancelOrder{kBtc, idOf("web_entry")});
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf("web_entry"));
        h.send(engine_client::CancelOrder{kBtc, idOf(kStop)});
        QCOMPARE(lastReply(h).kind, ReplyKind::Failed);
    }

    // --- what the exchange tells beside ---

    void symbolsThatMakeNoSenseAreNamed()
    {
        EngineHarness h;
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        h.venue(exchange::InstrumentsLoaded{map, {str("ODDUSDT: the exchange's names make no sense.")}});
        QCOMPARE(told(h, "ODDUSDT").size(), 1);
    }

    void aStopThatTriggeredOrWasRejectedIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("told");
        QTest::newRow("triggered") << int(AlgoStatus::Triggered) << "" << "TRIGGERED.";
        QTest::newRow("rejected") << int(AlgoStatus::Rejected) << "no margin" << "REJECTED, no margin.";
        QTest::newRow("cancelled") << int(AlgoStatus::Canceled) << "" << "";
    }

    void aStopThatTriggeredOrWasRejectedIsTold()
    {
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(QString, told);
        EngineHarness h;
        h.makeReady(guarded());
        h.clearEffects();
        exchange::AlgoUpdate update = gone(btcStop(), static_cast<AlgoStatus>(status));
        update.reason = reason;
        h.venue(update);
        const QStringList said = events(h).filter(str("at 82400:"));
        QCOMPARE(said.size(), told.isEmpty() ? 0 : 1);
        QVERIFY2(said.isEmpty() || said.first().endsWith(told, Qt::CaseInsensitive), qPrintable(said.join(u'|')));
    }

    void aPathIsToldWhenItBreaksAndOnlyThen()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.clearEffects();
        h.venue(exchange::PathChanged{exchange::Path::MarketStream, exchange::PathState::Up, {}}); // it was
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        QVERIFY2(h.all<engine::ReadAccount>().isEmpty() && events(h).isEmpty(), "nothing changed");
        h.venue(exchange::PathChanged{exchange::Path::MarketStream, exchange::PathState::Connecting, str("cut.")});
        h.venue(exchange::PathChanged{exchange::Path::MarketStream, exchange::PathState::Down, str("cut.")});
        QCOMPARE(told(h, "is down"), QStringList{str("The market stream is down: cut.")});
    }

    void aStreamThatIsDownProvesNoFreshAccount()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Down, str("cut.")});
        h.pass(50);
        h.answerReading(readingOf("10625.05")); // the audit goes on over REST
        QVERIFY(h.engine.snapshot(h.now())->freshness.accountAge < base::Millis(1000));
        h.pass(5000);
        h.venue(exchange::PathAlive{exchange::Path::UserStream});
        h.venue(exchange::PathAlive{exchange::Path::MarketStream});
        QVERIFY(h.engine.snapshot(h.now())->freshness.accountAge >= base::Millis(5000));
    }

    // An exit that rests reduces risk: it stays, and is nobody's worry.
    void anOrderlyEndLeavesRestingExits()
    {
        trading::OrderView exit = restingOrder(kBtc, "bw-x-0-1", trading::Side::Sell, "0.002", "90000");
        exit.reduceOnly = true;
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "80000")},
                              {exit, restingOrder(kBtc, "bw-e-0-1", trading::Side::Buy, "0.001", "80000")}));
        QCOMPARE(h.engine.restingEntries().size(), 1);
        h.effects = h.engine.onShutdown(h.now());
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        QCOMPARE(h.last<engine::Cancel>()->clientId.text(), str("bw-e-0-1"));
    }
};

QTEST_GUILESS_MAIN(EngineAnswers)
#include "tst_engine_answers.moc"
