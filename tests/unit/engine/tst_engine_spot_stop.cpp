// The emergency stop on spot: cancelled, acknowledged, sold once; what is no position stays.
#include "tests/unit/engine/spot_stage.h"

using namespace bw::test::spot_stage;

class TestEngineSpotStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEmergencyStopSellsOnTheAcknowledgement()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        h.latch();
        QCOMPARE(h.all<engine::CancelAll>().size(), 1);
        h.pass(500);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        h.stops.clear();
        h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Accepted, {}});
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), coins("0.004"));
        h.fillLast("50000");
        for (int i = 0; i < 6; ++i) {
            h.pass(200);
            h.answerReading(h.reading());
        }
        QVERIFY(h.engine.snapshot(h.now())->stop.verifiedFlat);
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(h.balances[str("BTC")], coins("3"));
    }
    // A stop that was on its way when everything was cancelled stands afterwards: it goes before anything is sold beside it.
    void theEmergencyStopWaitsForAStopThatIsOnItsWay()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        static_cast<void>(h.traded(Side::Buy, "0.004", "50000"));
        if (h.last<engine::SubmitStop>() == nullptr) {
            h.pass(600);
        }
        QVERIFY(h.last<engine::SubmitStop>() != nullptr);
        h.latch();
        QCOMPARE(h.all<engine::CancelAll>().size(), 1);
        h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Accepted, {}});
        h.pass(100);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        static_cast<void>(h.acceptStop());
        h.pass(50);
        QCOMPARE(h.all<engine::CancelAll>().size(), 2);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        h.stops.clear();
        h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Accepted, {}});
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), coins("0.004"));
    }
    // Without an account stream the fills come from the history, later than the reads that show everything sold.
    void aStopThatIsDoneIsNotBegunAgainByFillsThatAreLate()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        h.latch();
        h.stops.clear();
        h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Accepted, {}});
        const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
        h.pass(1);
        const trading::Fill fill = h.trade(Side::Sell, "0.004", "50000", order.clientId().text().toLatin1().constData());
        exchange::OrderOutcome outcome;
        outcome.clientId = order.clientId();
        outcome.fate = Fate::Accepted;
        outcome.order = SpotHarness::orderOf(fill);
        h.venue(outcome);
        bool done = false;
        for (int i = 0; i < 12; ++i) {
            h.pass(200);
            h.answerReading(h.reading());
            done = done || h.engine.snapshot(h.now())->stop.verifiedFlat;
            QVERIFY2(!done || h.engine.snapshot(h.now())->stop.verifiedFlat, "begun again");
        }
        QVERIFY(done);
        QCOMPARE(h.engine.snapshot(h.now())->stop.positionsToClose, 1);
        QCOMPARE(h.all<engine::Submit>().size(), 1);
    }
    // Rounds go by, and nothing is sold a second time before the fate of the first is known.
    void theEmergencyStopWaitsForTheFateOfItsSell()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        h.latch();
        h.stops.clear();
        h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Accepted, {}});
        const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
        h.answerOrder(order, Fate::Unknown);
        for (int i = 0; i < 100; ++i) {
            h.pass(200);
            h.mark(kBtc, "50000");
            h.answerReading(h.reading());
            for (const engine::CancelAll &cancel : h.all<engine::CancelAll>()) {
                h.venue(exchange::CancelOutcome{cancel.symbol, {}, Fate::Refused, {}});
            }
        }
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QVERIFY(!h.engine.snapshot(h.now())->stop.verifiedFlat);
        for (int i = 0; i < 4; ++i) { // it never reached the exchange
            exchange::OrderOutcome outcome;
            outcome.clientId = order.clientId();
            outcome.fate = Fate::Refused;
            outcome.fromQuery = true;
            h.venue(outcome);
        }
        trading::AlgoOrderView cancelled; // the stop, which no message told the end of
        cancelled.symbol = kBtc;
        cancelled.status = AlgoStatus::Canceled;
        for (int i = 0; i < 60; ++i) {
            h.pass(200);
            if (const auto *asked = h.last<engine::QueryStop>()) {
                cancelled.clientId = asked->clientId;
                h.venue(exchange::AlgoOutcome{asked->clientId, Fate::Accepted, cancelled, {}, true});
            }
            h.mark(kBtc, "50000");
            h.answerReading(h.reading());
            h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Refused, {}});
        }
        QCOMPARE(h.all<engine::Submit>().size(), 2);
    }
    void dustIsNamedAndLeftAlone()
    {
        SpotHarness h;
        h.spotReady();
        h.traded(Side::Buy, "0.00009", "50000");
        live(h, 8000, "50000");
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.latch();
        h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Refused, {}});
        for (int i = 0; i < 8; ++i) {
            h.pass(200);
            h.answerReading(h.reading());
        }
        const auto stop = h.engine.snapshot(h.now())->stop;
        QVERIFY(stop.verifiedFlat);
        QCOMPARE(stop.residuals.size(), 1);
        QVERIFY(stop.residuals.first().dust);
    }
    void aHoldingIsNeverTouchedByTheStop()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.latch();
        for (int i = 0; i < 6; ++i) {
            h.pass(200);
            h.answerReading(h.reading());
        }
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.engine.snapshot(h.now())->stop.verifiedFlat);
    }
};

QTEST_APPLESS_MAIN(TestEngineSpotStop)
#include "tst_engine_spot_stop.moc"
