// A close that a person asked for gets out, whatever rests in its way.
// Proves S-08, S-27.
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::stop_stage;

namespace {

trading::OrderView takeProfit(const char *id = "bw-x-0-7")
{
    trading::OrderView order = restingOrder(kBtc, id, Side::Sell, "0.004", "90000");
    order.reduceOnly = true;
    return order;
}

void begin(EngineHarness &h, const QList<trading::OrderView> &resting)
{
    trading::AccountReading reading = guarded();
    reading.openOrders = resting;
    h.makeReady(reading);
    h.clearEffects();
}

safety::ApprovedOrder close(EngineHarness &h, trading::OrderType type = trading::OrderType::Market)
{
    h.send(engine_client::ClosePosition{kBtc, Quantity::literal("0.002"), type,
                                        type == trading::OrderType::Limit ? std::optional(Price::literal("84300")) : std::nullopt, QStringLiteral("out")});
    return h.last<engine::Submit>()->order;
}

} // namespace

class EngineExits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsTheQuantityMakesWayForAPersonsClose()
    {
        EngineHarness h;
        trading::OrderView ofAnother = restingOrder(kEth, "web_4", Side::Sell, "1", "4000");
        ofAnother.reduceOnly = true;
        trading::OrderView atMarket = takeProfit("web_5");
        atMarket.type = trading::OrderType::Market;
        begin(h, {takeProfit(), restingOrder(kBtc, "web_3", Side::Buy, "0.001", "70000"), ofAnother, atMarket});
        trading::OrderView over = takeProfit("web_6"); // filled, and the position does not show it yet
        over.status = trading::OrderStatus::Filled;
        over.executed = Quantity::literal("0.001");
        h.venue(exchange::OrderUpdate{over});
        const safety::ApprovedOrder first = close(h);
        h.clearEffects();
        h.venue(answered(first, Fate::Refused, -2022));
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        QCOMPARE(h.last<engine::Cancel>()->clientId, idOf("bw-x-0-7"));
        QVERIFY2(h.all<engine::Answer>().isEmpty(), "it is not over for the person who asked");
        h.pass(100);
        QVERIFY(sent(h).isEmpty());
        trading::OrderView gone = takeProfit();
        gone.status = trading::OrderStatus::Canceled;
        h.venue(exchange::OrderUpdate{gone});
        h.pass(10);
        QCOMPARE(sent(h).size(), 1);
        const safety::ApprovedOrder second = sent(h).first();
        QVERIFY(second.clientId() != first.clientId());
        QCOMPARE(second.quantity().toString(), QStringLiteral("0.002"));
        h.venue(answered(second, Fate::Accepted));
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        QCOMPARE(h.last<engine::Answer>()->reply.id, h.commandId);
    }

    // The cancel's end may never be told.
    void theCloseGoesOutAgainAfterTwoSeconds()
    {
        EngineHarness h;
        begin(h, {takeProfit()});
        const safety::ApprovedOrder first = close(h);
        h.clearEffects();
        h.venue(answered(first, Fate::Refused, -4118));
        h.pass(1999);
        QVERIFY(sent(h).isEmpty());
        h.pass(1);
        QCOMPARE(sent(h).size(), 1);
    }

    void aSecondRefusalIsAnswered()
    {
        EngineHarness h;
        begin(h, {takeProfit()});
        h.venue(answered(close(h), Fate::Refused, -2022));
        h.clearEffects();
        h.pass(2000);
        h.venue(answered(sent(h).first(), Fate::Refused, -2022));
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        h.clearEffects();
        h.pass(5000);
        QVERIFY(sent(h).isEmpty());
    }

    void whatNothingHoldsIsAnsweredAtOnce_data()
    {
        QTest::addColumn<bool>("resting");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing rests") << false << int(trading::OrderType::Market) << -2022;
        QTest::newRow("refused for another reason") << true << int(trading::OrderType::Market) << -1008;
        QTest::newRow("at a limit: the person has the choice") << true << int(trading::OrderType::Limit) << -2022;
    }

    void whatNothingHoldsIsAnsweredAtOnce()
    {
        QFETCH(bool, resting);
        QFETCH(int, type);
        QFETCH(int, code);
        EngineHarness h;
        begin(h, resting ? QList<trading::OrderView>{takeProfit()} : QList<trading::OrderView>{});
        const safety::ApprovedOrder order = close(h, static_cast<trading::OrderType>(type));
        h.clearEffects();
        h.venue(answered(order, Fate::Refused, code));
        QVERIFY(h.all<engine::Cancel>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }

    // Its answer got lost, but the stream had told its end: there is nothing left to ask about.
    void anUnclearAnswerToWhatIsOverSaysNothing()
    {
        EngineHarness h;
        begin(h, {});
        const safety::ApprovedOrder order = close(h);
        trading::OrderView filled = *answered(order, Fate::Accepted).order;
        h.venue(exchange::OrderUpdate{filled});
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        h.clearEffects();
        h.venue(answered(order, Fate::Unknown));
        h.pass(1000);
        QVERIFY(h.all<engine::Query>().isEmpty());
        QVERIFY(h.records(engine::kind::kOutcome).isEmpty());
        QVERIFY(events(h).filter(QStringLiteral("fate")).isEmpty());
    }

    // An entry that rests may make the position larger than the stop that would be left covers.
    void aStopThatAnEntryMayNeedIsNotCancelled()
    {
        EngineHarness h;
        trading::AlgoOrderView fixed = stopOrder(kBtc, "bw-s-0-2", Side::Sell, "82300");
        fixed.closePosition = false;
        fixed.reduceOnly = true;
        fixed.quantity = Quantity::literal("0.004");
        trading::AccountReading reading = readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop(), fixed});
        reading.openOrders = {restingOrder(kBtc, "web_3", Side::Buy, "0.002", "83900")};
        h.makeReady(reading);
        h.clearEffects();
        h.send(engine_client::CancelOrder{kBtc, idOf(kStop)});
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }
};

QTEST_GUILESS_MAIN(EngineExits)
#include "tst_engine_exits.moc"
