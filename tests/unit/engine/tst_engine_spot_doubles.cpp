// What would be sold twice: by the stop of a list and a stop of our own, by a stop whose answer is not there yet and an
// exit, by a stranger's stop that is believed to be ours. The second time it would be a holding.
#include "tests/unit/engine/spot_stage.h"

using namespace bw::test::spot_stage;
using engine_client::GuardState;

namespace {

engine::EngineConfig neverInCoin()
{
    engine::EngineConfig config = spotConfig();
    config.commissionInCoin = false;
    return config;
}

// An entry that rests with its stop behind it (OTO), filled in part.
safety::ApprovedOrder partlyFilledList(SpotHarness &h)
{
    engine_client::OpenPosition open = buy(kBtc, "0.005", "48000");
    open.intent.type = trading::OrderType::Limit;
    open.intent.limitPrice = Price::literal("49900");
    h.send(open);
    const safety::ApprovedOrder order = h.last<engine::Submit>()->order;
    trading::Fill fill = h.trade(Side::Buy, "0.002", "49900", order.clientId().text().toLatin1().constData());
    trading::OrderView view = SpotHarness::orderOf(fill);
    view.type = trading::OrderType::Limit;
    view.status = trading::OrderStatus::PartiallyFilled;
    view.quantity = coins("0.005");
    view.price = Price::literal("49900");
    h.venue(exchange::FillUpdate{view, fill});
    h.tellBalances();
    return order;
}

void endEntry(SpotHarness &h, const safety::ApprovedOrder &order, trading::OrderStatus status, const char *executed)
{
    trading::OrderView view = restingOrder(kBtc, order.clientId().text().toLatin1().constData(), Side::Buy, "0.005", "49900");
    view.status = status;
    view.executed = coins(executed);
    view.updatedAt = h.now().venue;
    h.venue(exchange::OrderUpdate{view});
}

} // namespace

class TestEngineSpotDoubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStopOfAListIsAwaited()
    {
        SpotHarness h({}, neverInCoin());
        h.spotReady();
        const safety::ApprovedOrder order = partlyFilledList(h);
        QVERIFY(order.attachedStop() && order.attachedStop()->form == safety::AttachedStop::Form::Oto);
        h.pass(200);
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QVERIFY(h.all<engine::Cancel>().isEmpty());
        h.trade(Side::Buy, "0.003", "49900", order.clientId().text().toLatin1().constData());
        endEntry(h, order, trading::OrderStatus::Filled, "0.005");
        h.showStop(order.attachedStop()->stopId, Price::literal("48000"), coins("0.005"));
        h.venue(exchange::AlgoUpdate{h.stops.last(), {}});
        h.pass(1000);
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QVERIFY(h.all<engine::Cancel>().isEmpty());
    }
    // It does not complete: it goes, and what was bought gets a stop of its own.
    void aListThatRestsInPartGoes()
    {
        SpotHarness h({}, neverInCoin());
        h.spotReady();
        const safety::ApprovedOrder order = partlyFilledList(h);
        h.pass(600);
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        QCOMPARE(h.last<engine::Cancel>()->clientId, order.clientId());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.pass(2100);
        QCOMPARE(h.all<engine::Cancel>().size(), 2); // nobody answered
        endEntry(h, order, trading::OrderStatus::Canceled, "0.002");
        h.pass(50);
        QVERIFY(h.last<engine::SubmitStop>());
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.002"));
    }
    // Also one of the run before, which the reading shows with the leg that waits.
    void aCloseCancelsTheListFirst()
    {
        SpotHarness h({}, neverInCoin());
        h.spotReady();
        const safety::ApprovedOrder order = partlyFilledList(h);
        h.clearEffects();
        engine_client::ClosePosition close;
        close.symbol = kBtc;
        close.reason = str("test");
        h.send(close);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        endEntry(h, order, trading::OrderStatus::Canceled, "0.002");
        h.pass(50);
        QVERIFY(h.last<engine::Submit>());
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), coins("0.002"));
    }
    // A stranger's stop is about the holding, which goes before the position.
    void aStrangersStopCoversNoPosition()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.showStop(trading::ClientOrderId(str("web_1")), Price::literal("48500"), coins("1"));
        h.venue(exchange::AlgoUpdate{h.stops.last(), {}});
        h.traded(Side::Buy, "0.004", "50000");
        QVERIFY(h.guardState() != GuardState::Protected);
        QVERIFY(h.last<engine::SubmitStop>());
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.004"));
    }
    void aCloseWaitsForAStopOfUnknownFate()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.traded(Side::Buy, "0.004", "50000");
        QVERIFY(h.last<engine::SubmitStop>());
        const trading::ClientOrderId id = h.last<engine::SubmitStop>()->stop.clientId();
        h.clearEffects();
        engine_client::ClosePosition close;
        close.symbol = kBtc;
        close.reason = str("test");
        h.send(close);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        h.showStop(id, Price::literal("48500"), coins("0.004"));
        h.venue(exchange::AlgoUpdate{h.stops.last(), {}});
        h.pass(50);
        QVERIFY(h.last<engine::CancelStop>());
        h.acceptCancels();
        QVERIFY(h.last<engine::Submit>());
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), coins("0.004"));
    }
    // Five are all that the exchange takes: the sixth fill's is one for everything.
    void stopsAreMergedWhereThereIsNoRoom()
    {
        SpotHarness h;
        h.spotReady();
        h.hold("0.001");
        for (int fill = 2; fill <= 5; ++fill) {
            h.pass(600);
            h.clearEffects();
            h.traded(Side::Buy, "0.001", "50000", QStringLiteral("bw-e-1-%1").arg(fill).toLatin1().constData());
            h.acceptStop();
        }
        QCOMPARE(h.stops.size(), 5);
        h.pass(600);
        h.clearEffects();
        h.traded(Side::Buy, "0.001", "50000", "bw-e-1-6");
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(h.all<engine::CancelStop>().size(), 5);
        h.acceptCancels();
        QVERIFY(h.last<engine::SubmitStop>());
        QCOMPARE(*h.last<engine::SubmitStop>()->stop.quantity(), coins("0.006"));
    }
    // Dust waits for no stop: what it grows to has the guard's time from its first instant, and an entry that bought
    // nothing yet is not cancelled for it.
    void dustKeepsNoClock()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("3");
        h.spotReady();
        h.traded(Side::Buy, "0.00004", "50000");
        live(h, 20'000, "50000");
        h.clearEffects();
        h.send(buy(kBtc, "0.005", "48000"));
        QVERIFY2(h.last<engine::Submit>(), qPrintable(h.refusals()));
        QVERIFY(h.all<engine::Cancel>().isEmpty());
        h.fillLast("50000");
        h.pass(200);
        QCOMPARE(h.all<engine::Submit>().size(), 1); // the entry, and no exit beside the list's own stop
    }
};

QTEST_APPLESS_MAIN(TestEngineSpotDoubles)
#include "tst_engine_spot_doubles.moc"
