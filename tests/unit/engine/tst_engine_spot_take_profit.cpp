// The take-profit of an entry on spot: a leg of the entry's list, on the very coins that the stop covers.
// Proves S-41.
#include "tests/unit/engine/spot_stage.h"

using namespace bw::test::spot_stage;
using engine_client::GuardState;

namespace {

struct Listed
{
    Listed()
    {
        h.spotReady();
        engine_client::OpenPosition open = buy(kBtc, "0.005", "48000");
        open.intent.takeProfit = Price::literal("53000");
        h.send(open);
        if (const auto *sent = h.last<engine::Submit>()) {
            entry.emplace(sent->order);
            legs = *sent->order.attachedStop();
            h.fillLast("50000", "0.000005", "BTC");
            tell(trading::OrderStatus::New, "0");
            h.showStop(legs.stopId, legs.triggerPrice, coins("0.00499"));
            h.venue(exchange::AlgoUpdate{h.stops.last(), {}});
            h.clearEffects();
        }
    }
    // What the exchange says of the take-profit.
    void tell(trading::OrderStatus status, const char *executed)
    {
        trading::OrderView view = restingOrder(kBtc, legs.takeProfitId.text().toLatin1().constData(), Side::Sell, "0.00499", "53000");
        view.reduceOnly = true;
        view.venueId = trading::VenueOrderId(77);
        view.status = status;
        view.executed = coins(executed);
        view.updatedAt = h.now().venue;
        h.open.removeIf([this](const auto &order) { return order.clientId == legs.takeProfitId; });
        if (view.isOpen()) {
            h.open.append(view);
        }
        h.venue(exchange::OrderUpdate{view});
    }
    void stopIs(AlgoStatus status)
    {
        trading::AlgoOrderView stop = h.stops.last();
        stop.status = status;
        h.stops.removeLast();
        h.venue(exchange::AlgoUpdate{stop, {}});
    }
    void listGone()
    {
        tell(trading::OrderStatus::Canceled, "0");
        stopIs(AlgoStatus::Canceled);
    }
    [[nodiscard]] bool cancelsTakeProfit() const
    {
        const auto cancels = h.all<engine::Cancel>();
        return std::any_of(cancels.begin(), cancels.end(), [this](const engine::Cancel &cancel) { return cancel.clientId == legs.takeProfitId; });
    }
    SpotHarness h;
    std::optional<safety::ApprovedOrder> entry;
    safety::AttachedStop legs;
};

engine_client::ClosePosition closing()
{
    engine_client::ClosePosition close;
    close.symbol = kBtc;
    close.reason = str("test");
    return close;
}

} // namespace

class EngineSpotTakeProfit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLeavesWithTheEntryAndItsStop()
    {
        Listed listed;
        QVERIFY(listed.entry);
        QCOMPARE(*listed.legs.takeProfit, Price::literal("53000"));
        QCOMPARE(listed.h.guardState(), GuardState::Protected);
        live(listed.h, 6000, "50000");
        QVERIFY(listed.h.all<engine::SubmitStop>().isEmpty());
        QVERIFY(listed.h.all<engine::Submit>().isEmpty());
        QVERIFY(!listed.cancelsTakeProfit());
    }
    void aCloseTakesTheListAwayAndSells()
    {
        Listed listed;
        listed.h.send(closing());
        QVERIFY(listed.h.all<engine::Submit>().isEmpty()); // the coins are locked
        QCOMPARE(listed.h.all<engine::CancelStop>().size(), 1);
        listed.stopIs(AlgoStatus::Canceled);
        listed.h.pass(100);
        QVERIFY(listed.h.all<engine::Submit>().isEmpty()); // the take-profit is there still
        listed.tell(trading::OrderStatus::Canceled, "0");
        listed.h.pass(100);
        QVERIFY(listed.h.last<engine::Submit>());
        QCOMPARE(listed.h.last<engine::Submit>()->order.quantity(), coins("0.00499"));
    }
    // The exchange takes the stop away with the first fill: the rest is not left to luck.
    void filledInPartTheRestGetsAStop()
    {
        Listed listed;
        listed.stopIs(AlgoStatus::Expired);
        listed.h.pass(1);
        trading::Fill fill = listed.h.trade(Side::Sell, "0.002", "53000", listed.legs.takeProfitId.text().toLatin1().constData());
        fill.orderId = trading::VenueOrderId(77);
        listed.tell(trading::OrderStatus::PartiallyFilled, "0.002");
        exchange::FillUpdate update{listed.h.open.last(), fill};
        listed.h.venue(update);
        listed.h.tellBalances();
        listed.h.pass(600);
        QVERIFY(listed.cancelsTakeProfit());
        QVERIFY(listed.h.all<engine::SubmitStop>().isEmpty());
        listed.tell(trading::OrderStatus::Canceled, "0.002");
        listed.h.pass(100);
        QVERIFY(listed.h.last<engine::SubmitStop>());
        QCOMPARE(listed.h.last<engine::SubmitStop>()->stop.triggerPrice(), Price::literal("48000"));
        QCOMPARE(listed.h.last<engine::SubmitStop>()->stop.quantity()->toString(), str("0.00299"));
    }
    void filledWholeThePositionIsClosed()
    {
        Listed listed;
        listed.stopIs(AlgoStatus::Expired);
        listed.h.pass(1);
        trading::Fill fill = listed.h.trade(Side::Sell, "0.00499", "53000", listed.legs.takeProfitId.text().toLatin1().constData());
        fill.orderId = trading::VenueOrderId(77);
        listed.tell(trading::OrderStatus::Filled, "0.00499");
        listed.h.tellFill(fill);
        listed.h.tellBalances();
        listed.h.pass(600);
        QVERIFY(listed.h.all<engine::SubmitStop>().isEmpty());
        QVERIFY(listed.h.all<engine::Submit>().isEmpty());
        QVERIFY2(listed.h.held().amount < coins("0.00001"), qPrintable(listed.h.held().amount.toString()));
    }
    // With one order of a list all of them go.
    void cancelledByItsIdTheStopIsPutBack()
    {
        Listed listed;
        listed.h.send(engine_client::CancelOrder{kBtc, listed.legs.takeProfitId});
        QVERIFY(!listed.h.all<engine::CancelStop>().isEmpty());
        listed.listGone();
        listed.h.pass(100);
        QVERIFY(listed.h.last<engine::SubmitStop>());
        QCOMPARE(listed.h.last<engine::SubmitStop>()->stop.triggerPrice(), Price::literal("48000"));
        QCOMPARE(*listed.h.last<engine::SubmitStop>()->stop.quantity(), coins("0.00499"));
    }
    void anEmergencyStopSellsOnlyWhenItIsGone()
    {
        Listed listed;
        listed.h.latch();
        QCOMPARE(listed.h.all<engine::CancelAll>().size(), 1);
        exchange::CancelOutcome outcome;
        outcome.symbol = kBtc;
        outcome.fate = Fate::Accepted;
        listed.stopIs(AlgoStatus::Canceled);
        listed.tell(trading::OrderStatus::Canceled, "0");
        listed.h.venue(outcome);
        listed.h.pass(200);
        QVERIFY(listed.h.last<engine::Submit>());
        QCOMPARE(listed.h.last<engine::Submit>()->order.quantity(), coins("0.00499"));
    }
    void whereNoListIsPossibleTheEntryIsNotSent()
    {
        SpotHarness h;
        trading::Instrument bare = spotInstrument(kBtc);
        bare.spot->ocoAllowed = false;
        h.spotReady({}, {bare, spotInstrument(kEth)});
        engine_client::OpenPosition open = buy(kBtc, "0.005", "48000");
        open.intent.takeProfit = Price::literal("53000");
        h.send(open);
        QVERIFY(!h.last<engine::Submit>());
        QVERIFY(h.lastReply().contains(str("one list")));
    }
};

QTEST_GUILESS_MAIN(EngineSpotTakeProfit)
#include "tst_engine_spot_take_profit.moc"
