// Exits, stops and entries on spot: the coins are locked by what is open, a sell of unknown fate is never repeated, and
// nothing that is not a position is ever sold.
#include "tests/unit/engine/spot_stage.h"

using namespace bw::test::spot_stage;
using engine_client::GuardState;

namespace {

engine_client::ClosePosition closing(const char *quantity = nullptr)
{
    engine_client::ClosePosition close;
    close.symbol = kBtc;
    close.reason = str("test");
    if (quantity) {
        close.quantity = coins(quantity);
    }
    return close;
}

} // namespace

class TestEngineSpotOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryLeavesWithItsStopAndIsCovered()
    {
        SpotHarness h;
        h.spotReady();
        h.send(buy(kBtc, "0.005", "48000"));
        const auto *sent = h.last<engine::Submit>();
        QVERIFY2(sent, qPrintable(h.refusals()));
        QVERIFY(sent->order.attachedStop());
        const safety::AttachedStop stop = *sent->order.attachedStop();
        h.fillLast("50000", "0.000005", "BTC");
        QVERIFY(h.all<engine::SubmitStop>().isEmpty()); // the list brings its own
        h.showStop(stop.stopId, stop.triggerPrice, coins("0.00499"));
        h.venue(exchange::AlgoUpdate{h.stops.last(), {}});
        QCOMPARE(h.guardState(), GuardState::Protected);
        live(h, 6000, "50000");
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
    }
    void aLegThatWaitsProtectsNothing()
    {
        SpotHarness h;
        h.spotReady();
        h.send(buy(kBtc, "0.005", "48000"));
        const safety::AttachedStop stop = *h.last<engine::Submit>()->order.attachedStop();
        h.showStop(stop.stopId, stop.triggerPrice, coins("0.005"));
        h.stops.last().status = AlgoStatus::Pending;
        h.venue(exchange::AlgoUpdate{h.stops.last(), {}});
        h.fillLast("50000");
        QVERIFY(h.guardState() != GuardState::Protected);
        h.stops.last().status = AlgoStatus::New;
        h.venue(exchange::AlgoUpdate{h.stops.last(), {}});
        QCOMPARE(h.guardState(), GuardState::Protected);
    }
    // It does not show: asked for by its id, then one is placed.
    void aListWhoseStopIsMissingGetsOne()
    {
        SpotHarness h;
        h.spotReady();
        h.send(buy(kBtc, "0.005", "48000"));
        const safety::AttachedStop stop = *h.last<engine::Submit>()->order.attachedStop();
        h.fillLast("50000");
        for (int i = 0; i < 3 && !h.last<engine::SubmitStop>(); ++i) {
            h.clearEffects();
            h.pass(1100);
            if (const auto *asked = h.last<engine::QueryStop>()) {
                QCOMPARE(asked->clientId, stop.stopId);
                exchange::AlgoOutcome outcome;
                outcome.clientId = stop.stopId;
                outcome.fate = Fate::Refused;
                outcome.fromQuery = true;
                h.venue(outcome);
            }
        }
        QVERIFY(h.last<engine::SubmitStop>());
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice(), Price::literal("48000"));
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.005"));
    }
    void anEntryThatWasNotFilledLeavesNothing()
    {
        SpotHarness h;
        h.spotReady();
        h.send(buy(kBtc, "0.005", "48000"));
        const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
        trading::OrderView view = restingOrder(kBtc, order.clientId().text().toLatin1().constData(), Side::Buy, "0.005", "51000");
        view.status = trading::OrderStatus::Expired;
        view.updatedAt = h.now().venue;
        h.venue(exchange::OrderUpdate{view});
        h.clearEffects();
        h.pass(3000);
        QVERIFY(h.all<engine::QueryStop>().isEmpty());
        QVERIFY(h.held().isFlat());
    }
    // Each fill gets a stop from the coins that are free.
    void stopsAddUp()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.004");
        h.traded(Side::Buy, "0.002", "50000", "bw-e-1-2");
        QVERIFY(h.last<engine::SubmitStop>());
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.002"));
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        h.acceptStop();
        QCOMPARE(h.guardState(), GuardState::Protected);
    }
    // A rest that is too small for a stop of its own is merged.
    void aSmallFurtherFillIsMerged()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.004");
        h.traded(Side::Buy, "0.00009", "50000", "bw-e-1-2");
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        h.acceptCancels();
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.00409"));
    }
    void aFillTooSmallToProtectCancelsTheRest()
    {
        SpotHarness h;
        h.spotReady();
        engine_client::OpenPosition open = buy(kBtc, "0.005", "48000");
        open.intent.type = trading::OrderType::Limit;
        open.intent.limitPrice = Price::literal("49900");
        h.send(open);
        const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
        QVERIFY(!order.attachedStop());
        trading::Fill fill = h.trade(Side::Buy, "0.00009", "49900", order.clientId().text().toLatin1().constData());
        trading::OrderView view = SpotHarness::orderOf(fill);
        view.type = trading::OrderType::Limit;
        view.status = trading::OrderStatus::PartiallyFilled;
        view.quantity = coins("0.005");
        h.venue(exchange::FillUpdate{view, fill});
        h.tellBalances();
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        QCOMPARE(h.last<engine::Cancel>()->clientId, order.clientId());
        h.pass(1000);
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
    }
    void aCloseCancelsSellsAndIsDone()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        h.send(closing());
        QVERIFY(h.all<engine::Submit>().isEmpty()); // the coins are locked
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        h.acceptCancels();
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), coins("0.004")); // of the position, not of the holding
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.fillLast("50000");
        QVERIFY(h.held().isFlat());
        h.pass(1000);
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(h.balances[str("BTC")], coins("3"));
    }
    void aPartialCloseGetsAStopForTheRest()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.004");
        h.send(closing("0.001"));
        h.acceptCancels();
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), coins("0.001"));
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.003"));
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice(), Price::literal("48000"));
        h.acceptStop();
        h.fillLast("50000");
        QCOMPARE(h.guardState(), GuardState::Protected);
    }
    void aFailedSellPutsTheFullStopBack()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.004");
        h.send(closing("0.001"));
        h.acceptCancels();
        const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
        h.acceptStop(); // for the rest, beside the sell
        h.pass(500);
        h.answerOrder(order, Fate::Refused, -1013);
        h.acceptStop();
        QCOMPARE(h.stops.first().quantity + h.stops.last().quantity, coins("0.004"));
        QCOMPARE(h.guardState(), GuardState::Protected);
    }
    // The fate of a sell is open: neither a second one nor a stop over its coins.
    void aSellOfUnknownFateIsNotRepeated()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        h.send(closing());
        h.acceptCancels();
        const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
        h.answerOrder(order, Fate::Unknown);
        h.clearEffects();
        live(h, 4000, "50000");
        h.send(closing());
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QVERIFY(!h.all<engine::Query>().isEmpty());
        // It was filled, and only its order says so: the fills are asked for, nothing more is sold.
        trading::Fill fill = h.trade(Side::Sell, "0.004", "50000", order.clientId().text().toLatin1().constData());
        exchange::OrderOutcome outcome;
        outcome.clientId = order.clientId();
        outcome.fate = Fate::Accepted;
        outcome.fromQuery = true;
        outcome.order = SpotHarness::orderOf(fill);
        h.venue(outcome);
        h.send(closing());
        live(h, 1000, "50000");
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{fill}});
        QVERIFY(h.held().isFlat());
    }
    // The history names a number that nobody told yet, while the fate of a sell of ours is open: it may be that one.
    void aFillOfAnUnknownOrderWaitsForItsName()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        h.send(closing());
        h.acceptCancels();
        const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
        h.answerOrder(order, Fate::Unknown);
        trading::Fill fill = h.trade(Side::Sell, "0.004", "50000", "");
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{fill}});
        QCOMPARE(h.held().amount, coins("0.004")); // not taken for a stranger's
        fill.clientId = order.clientId();
        exchange::OrderOutcome outcome;
        outcome.clientId = order.clientId();
        outcome.fate = Fate::Accepted;
        outcome.fromQuery = true;
        outcome.order = SpotHarness::orderOf(fill);
        h.venue(outcome);
        fill.clientId = {};
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{fill}});
        QVERIFY(h.held().isFlat());
        QCOMPARE(daily(h).pnl, Money());
    }
    // The stop's end is told before its fill: a holding of the same coin must not be sold in its place.
    void aTriggeredStopHasSold()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        h.mark(kBtc, "47900");
        trading::AlgoOrderView stop = h.stops.takeLast();
        stop.status = AlgoStatus::Finished;
        h.venue(exchange::AlgoUpdate{stop, {}});
        h.pass(100);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        trading::Fill fill = h.trade(Side::Sell, "0.004", "47900", stop.clientId.text().toLatin1().constData());
        fill.orderId = trading::VenueOrderId(stop.algoId.value());
        h.tellFill(fill);
        QVERIFY(h.held().isFlat());
        h.pass(100);
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }
    // A reading does not show it and nobody told why: it is asked for, and meanwhile taken as sold.
    void aLostStopIsAskedForBeforeAnotherIsPlaced()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.hold("0.004");
        trading::AlgoOrderView stop = h.stops.takeLast();
        live(h, 11'000, "50000");
        h.answerReading(h.reading());
        QVERIFY(h.last<engine::QueryStop>());
        QCOMPARE(h.last<engine::QueryStop>()->clientId, stop.clientId);
        h.pass(600);
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        stop.status = AlgoStatus::Canceled;
        h.venue(exchange::AlgoOutcome{stop.clientId, Fate::Accepted, stop, {}, true});
        h.pass(50);
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.004"));
    }
    // It was sold while no process ran: nothing is sold before the trades of that time are known.
    void afterARestartNothingIsSoldBeforeItsTradesAreKnown()
    {
        SpotHarness before;
        before.balances[str("BTC")] = coins("3");
        before.spotReady();
        const trading::Fill bought = before.traded(Side::Buy, "0.004", "50000");
        SpotHarness h(afterRestart(everything(before)), spotConfig(), {2, true, base::StopLevel::Flatten, EngineHarness::kNoon, str("test"), str("key")});
        h.pass(10'000);
        h.balances = before.balances;
        h.trades = before.trades;
        h.numbers = before.numbers;
        trading::Fill sold = h.trade(Side::Sell, "0.004", "50000", "");
        sold.orderId = bought.orderId; // of ours: the number is known
        h.pass(5000);
        h.venue(exchange::InstrumentsLoaded{std::make_shared<trading::InstrumentMap>(trading::InstrumentMap{{kBtc, spotInstrument(kBtc)}}), {}});
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        for (int i = 0; i < 10; ++i) {
            h.mark(kBtc, "50000");
            h.answerReading(h.reading());
            h.venue(exchange::CancelOutcome{kBtc, {}, Fate::Refused, {}});
            h.pass(300);
        }
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{bought, sold}});
        QVERIFY(h.held().isFlat());
        for (int i = 0; i < 10; ++i) {
            h.mark(kBtc, "50000");
            h.answerReading(h.reading());
            h.pass(300);
        }
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.engine.snapshot(h.now())->stop.verifiedFlat);
    }
    // Asked before the stop is given up.
    void aCloseThatCannotBeSentCostsNoStop()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.004");
        h.send(closing("0.00002"));
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        h.send(closing("0.00395")); // 0.00005 would be left: worth 2.4 at the stop
        QVERIFY(!h.all<engine::CancelStop>().isEmpty() || h.lastReply().contains(str("too small")));
        h.clearEffects();
        h.send(engine_client::PlaceStop{kBtc, Price::literal("50001")}); // past the price
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
    }
    void aStopIsMovedByCancellingItFirst()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.004");
        h.send(engine_client::PlaceStop{kBtc, Price::literal("49000")});
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.acceptCancels();
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice(), Price::literal("49000"));
        h.acceptStop();
        QCOMPARE(h.lastReply(), str("The protective stop works at the exchange."));
        QCOMPARE(h.guardState(), GuardState::Protected);
    }
    void whatLocksIsCancelledAgainWhenNobodyAnswers()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.004");
        h.send(closing());
        h.clearEffects();
        live(h, 2100, "50000");
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEngineSpotOrders)
#include "tst_engine_spot_orders.moc"
