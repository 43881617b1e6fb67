// Messages and readings that overtake each other: the newer one stands, whichever comes last.
// Proves S-22.
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::stop_stage;

namespace {

trading::AccountReading longAt(const EngineHarness &h, const char *wallet, const char *amount)
{
    trading::AccountReading reading = readingOf(wallet, {position(kBtc, amount, "84000")}, {btcStop()});
    reading.at = h.now().venue;
    return reading;
}

exchange::AccountUpdate toldAt(std::int64_t ms, const char *wallet, const char *amount)
{
    exchange::AccountUpdate update;
    update.reason = QStringLiteral("ORDER");
    update.wallet = Money::literal(wallet);
    update.positions = {position(kBtc, amount, "84000")};
    update.at = base::VenueTime(EngineHarness::kNoon + ms);
    return update;
}

} // namespace

class EngineOvertaken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Believed, a position would count smaller than it is until the next reading.
    void anOlderAccountMessageSetsNothingBack()
    {
        EngineHarness h;
        h.makeReady(longAt(h, "10000", "0.004"));
        h.pass(5000);
        h.venue(toldAt(4000, "9990", "0.006"));
        h.clearEffects();
        h.venue(toldAt(3900, "9995", "0.005"));
        h.pass(10);
        QCOMPARE(h.engine.riskView(h.now()).wallet.toString(), QStringLiteral("9990"));
        QCOMPARE(h.engine.snapshot(h.now())->positions.first().position.amount.toString(), QStringLiteral("0.006"));
        QVERIFY2(!h.all<engine::ReadAccount>().isEmpty(), "what else was overtaken, a reading says");
    }

    void aFlatOfBeforeIsNoFlat()
    {
        EngineHarness h;
        h.makeReady(longAt(h, "10000", "0.004"));
        h.pass(5000);
        h.venue(toldAt(4000, "9990", "0.006"));
        h.clearEffects();
        exchange::AccountUpdate flat = toldAt(3900, "9995", "0");
        flat.wallet.reset();
        h.venue(flat);
        h.pass(10);
        QVERIFY(!h.all<engine::ReadAccount>().isEmpty());
        QCOMPARE(h.engine.snapshot(h.now())->positions.size(), 1);
        QCOMPARE(guardOf(h), GuardState::Protected);
    }

    // The account's stream is behind: that a stop works, told after its cancel was answered, is cover that never was.
    void aStopThatWasCancelledDoesNotWorkAgain()
    {
        EngineHarness h;
        const trading::AlgoOrderView second = stopOrder(kBtc, "bw-s-1-9", Side::Sell, "82000");
        h.makeReady(readingOf("10000", {position(kBtc, "0.004", "84000")}, {btcStop(), second}));
        exchange::CancelOutcome gone = cancelled(kBtc);
        gone.clientId = second.clientId;
        h.venue(gone);
        h.venue(exchange::AlgoUpdate{second, {}});
        h.clearEffects();
        h.send(engine_client::CancelOrder{kBtc, btcStop().clientId});
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "the only stop left is not cancelled");
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }

    // The stop goes by the exchange's word, but what the stream said of the wallet meanwhile is not older than that.
    void aReadingThatWasOvertakenWhileAStopWorksKeepsTheNewerWallet()
    {
        EngineHarness h;
        h.makeReady(longAt(h, "10000", "0.004"));
        h.latch();
        h.pass(150);
        h.pass(20'000);
        QVERIFY(h.last<engine::ReadAccount>() != nullptr);
        QVERIFY(phaseOf(h) != StopPhase::Done);
        h.venue(toldAt(h.elapsedMs, "9990", "0.002"));
        h.answerReading(readingOf("10000", {position(kBtc, "0.004", "84000")}, {btcStop()}));
        QCOMPARE(h.engine.riskView(h.now()).wallet.toString(), QStringLiteral("9990"));
    }

    // Told twice in the wrong order at one instant, the wallet is one that never was. Nobody has to name that.
    void whatNobodyExplainsIsReadAgainAtOnce()
    {
        EngineHarness h;
        h.makeReady(longAt(h, "10000", "0.004"));
        h.pass(1000);
        h.venue(toldAt(h.elapsedMs, "10000", "0.004"));
        exchange::AccountUpdate wrong = toldAt(h.elapsedMs, "9990", "0.004");
        h.venue(wrong);
        h.clearEffects();
        h.pass(900);
        QVERIFY(h.all<engine::ReadAccount>().isEmpty());
        h.pass(200);
        h.pass(10);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        h.answerReading(longAt(h, "10000", "0.004"));
        h.mark(kBtc, "84250");
        h.pass(10);
        QVERIFY(!h.engine.state(h.now()).reasons.contains(QStringLiteral("unexplained-flow")));
    }
};

QTEST_GUILESS_MAIN(EngineOvertaken)
#include "tst_engine_overtaken.moc"
