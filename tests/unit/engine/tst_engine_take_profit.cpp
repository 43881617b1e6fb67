// The take-profit of an entry on USD-M: placed once its position is protected, given up without a fight, and never in the way.
// Proves S-41.
#include "tests/unit/engine/guard_stage.h"

using namespace bw::test::guard_stage;

namespace {

QString str(const char *text) { return QString::fromLatin1(text); }

engine_client::OpenPosition wanting(const char *target, const char *quantity = "0.004")
{
    engine_client::OpenPosition open = buy(kBtc, quantity, "82400");
    open.intent.takeProfit = Price::literal(target);
    return open;
}

// The entry that was sent last is filled, and its stop is taken.
void fillAndProtect(EngineHarness &h, const char *amount = "0.004", int trade = 1)
{
    const safety::ApprovedOrder entry = h.last<engine::Submit>()->order;
    exchange::FillUpdate update;
    update.order = restingOrder(kBtc, entry.clientId().text().toLatin1().constData(), Side::Buy, amount, "84250");
    update.order.executed = update.order.quantity = entry.quantity();
    update.order.status = trading::OrderStatus::Filled;
    update.order.updatedAt = h.now().venue;
    update.fill.symbol = kBtc;
    update.fill.quantity = entry.quantity();
    update.fill.price = Price::literal("84250");
    update.fill.clientId = entry.clientId();
    update.fill.tradeId = trading::TradeId(trade);
    update.fill.at = h.now().venue;
    h.venue(update);
    h.venue(moved(h, position(kBtc, amount, "84250")));
    if (const auto *stop = h.last<engine::SubmitStop>(); stop && stop->stop.type() == trading::ConditionalType::StopMarket) {
        h.venue(answer(stop->stop, Fate::Accepted));
    }
}

QList<safety::ApprovedStop> takeProfits(const EngineHarness &h)
{
    QList<safety::ApprovedStop> out;
    for (const engine::SubmitStop &sent : h.all<engine::SubmitStop>()) {
        if (sent.stop.type() == trading::ConditionalType::TakeProfitMarket) {
            out.append(sent.stop);
        }
    }
    return out;
}

struct Held
{
    Held()
    {
        h.makeReady(readingOf("10625.05"));
        h.send(wanting("86000"));
        fillAndProtect(h);
    }
    safety::ApprovedStop accepted()
    {
        const safety::ApprovedStop order = takeProfits(h).last();
        h.venue(answer(order, Fate::Accepted));
        h.clearEffects();
        return order;
    }
    void alive(std::int64_t ms)
    {
        for (std::int64_t left = ms; left > 0; left -= 500) {
            h.venue(exchange::PathAlive{exchange::Path::UserStream});
            h.mark(kBtc, "84250");
            h.pass(500);
        }
    }
    EngineHarness h;
};

} // namespace

class EngineTakeProfit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheStop()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(wanting("86000.07"));
        QVERIFY2(h.last<engine::Submit>(), qPrintable(h.refusals()));
        QVERIFY(takeProfits(h).isEmpty());
        fillAndProtect(h);
        QCOMPARE(takeProfits(h).size(), 1);
        const safety::ApprovedStop order = takeProfits(h).first();
        QCOMPARE(order.triggerPrice(), Price::literal("86000"));
        QVERIFY(order.closePosition());
        QCOMPARE(order.side(), Side::Sell);
        QCOMPARE(h.all<engine::SubmitStop>().first().stop.type(), trading::ConditionalType::StopMarket);
        QVERIFY(texts(h.records("decision"), "text").join(QLatin1Char('\n')).contains(str("take-profit 86000.07")));
    }
    void notBeforeThePositionIsProtected()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(wanting("86000"));
        h.venue(moved(h, position(kBtc, "0.002", "84250")));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QVERIFY(takeProfits(h).isEmpty());
        h.venue(answer(h.last<engine::SubmitStop>()->stop, Fate::Accepted));
        QCOMPARE(takeProfits(h).size(), 1);
    }
    void onceIsEnough()
    {
        Held held;
        (void)held.accepted();
        held.alive(5000);
        QVERIFY(takeProfits(held.h).isEmpty());
        QVERIFY(held.h.all<engine::QueryStop>().isEmpty());
    }
    void oneThatMakesNoSenseStopsTheEntry()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(wanting("84000"));
        QVERIFY(!h.last<engine::Submit>());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(h.last<engine::Answer>()->reply.message.contains(str("no gain")));
    }
    void refusedItIsGivenUpAndTold()
    {
        Held held;
        held.h.venue(answer(takeProfits(held.h).last(), Fate::Refused, -2021));
        QVERIFY(texts(held.h.records("event"), "text").join(QLatin1Char('\n')).contains(str("BTCUSDT has no take-profit")));
        held.h.clearEffects();
        held.alive(3000);
        QVERIFY(takeProfits(held.h).isEmpty());
        QCOMPARE(guardOf(held.h), GuardState::Protected);
    }
    void whatIsUnknownIsAskedForAndNotSentTwice()
    {
        Held held;
        const safety::ApprovedStop order = takeProfits(held.h).last();
        held.h.venue(answer(order, Fate::Unknown));
        held.h.clearEffects();
        held.alive(3000);
        QVERIFY(takeProfits(held.h).isEmpty());
        QVERIFY(!held.h.all<engine::QueryStop>().isEmpty());
        QCOMPARE(held.h.all<engine::QueryStop>().first().clientId, order.clientId());
        auto found = answer(order, Fate::Accepted);
        found.fromQuery = true;
        held.h.venue(found);
        held.h.clearEffects();
        held.alive(3000);
        QVERIFY(held.h.all<engine::QueryStop>().isEmpty());
    }
    void notFoundTwiceItIsGivenUp()
    {
        Held held;
        const safety::ApprovedStop order = takeProfits(held.h).last();
        auto missing = answer(order, Fate::Refused, -2013);
        missing.fromQuery = true;
        held.alive(2000);
        held.h.venue(missing);
        QVERIFY(!texts(held.h.records("event"), "text").join(QLatin1Char('\n')).contains(str("has no take-profit")));
        held.h.venue(missing);
        QVERIFY(texts(held.h.records("event"), "text").join(QLatin1Char('\n')).contains(str("has no take-profit")));
    }
    void aLaterEntryMovesIt()
    {
        Held held;
        const safety::ApprovedStop first = held.accepted();
        held.h.send(wanting("87000", "0.001"));
        QVERIFY2(held.h.last<engine::Submit>(), qPrintable(held.h.refusals()));
        fillAndProtect(held.h, "0.005", 2);
        QCOMPARE(held.h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(held.h.last<engine::CancelStop>()->clientId, first.clientId());
        QVERIFY(takeProfits(held.h).isEmpty()); // two of a kind are refused
        held.h.venue(gone(*answer(first, Fate::Accepted).order));
        QCOMPARE(takeProfits(held.h).size(), 1);
        QCOMPARE(takeProfits(held.h).last().triggerPrice(), Price::literal("87000"));
    }
    void cancelledElsewhereItStaysAway()
    {
        Held held;
        const safety::ApprovedStop order = held.accepted();
        held.h.venue(gone(*answer(order, Fate::Accepted).order));
        QVERIFY(texts(held.h.records("event"), "text").join(QLatin1Char('\n')).contains(str("is gone")));
        held.h.clearEffects();
        held.alive(3000);
        QVERIFY(takeProfits(held.h).isEmpty());
    }
    void itMayBeCancelledByItsId()
    {
        Held held;
        const safety::ApprovedStop order = held.accepted();
        held.h.send(engine_client::CancelOrder{kBtc, order.clientId()});
        QCOMPARE(held.h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(held.h.last<engine::Answer>()->reply.kind, ReplyKind::Accepted);
    }
    void theStopStillMayNotBe()
    {
        Held held;
        (void)held.accepted();
        const auto picture = held.h.engine.snapshot(held.h.now());
        for (const trading::AlgoOrderView &order : picture->conditionals) {
            if (order.type == trading::ConditionalType::StopMarket) {
                held.h.send(engine_client::CancelOrder{kBtc, order.clientId});
            }
        }
        QVERIFY(held.h.all<engine::CancelStop>().isEmpty());
        QVERIFY(held.h.last<engine::Answer>()->reply.message.contains(str("only protective stop")));
    }
    void withThePositionItGoes()
    {
        Held held;
        const safety::ApprovedStop order = held.accepted();
        held.h.venue(moved(held.h, position(kBtc, "0", "0")));
        held.alive(3000);
        QStringList cancelled;
        for (const engine::CancelStop &cancel : held.h.all<engine::CancelStop>()) {
            cancelled.append(cancel.clientId.text());
        }
        QVERIFY(cancelled.contains(order.clientId().text()));
        QVERIFY(held.h.records("planned-take-profit").last().body.value(str("target")).isNull());
        QVERIFY(takeProfits(held.h).isEmpty());
    }
    void underAnEmergencyStopItGoesAtOnce()
    {
        Held held;
        const safety::ApprovedStop order = held.accepted();
        held.h.latch();
        QStringList cancelled;
        for (const engine::CancelStop &cancel : held.h.all<engine::CancelStop>()) {
            cancelled.append(cancel.clientId.text());
        }
        QVERIFY(cancelled.contains(order.clientId().text()));
        held.alive(3000);
        QVERIFY(takeProfits(held.h).isEmpty());
    }
    void aRestartKnowsIt()
    {
        QList<journal::Record> written;
        {
            EngineHarness h;
            h.makeReady(readingOf("10625.05"));
            h.send(wanting("86000"));
            for (const engine::Persist &persist : h.all<engine::Persist>()) {
                written += persist.records;
            }
        }
        const auto recovered = engine::recover(written);
        QVERIFY(recovered);
        QCOMPARE(recovered->takeProfits.value(kBtc), Price::literal("86000"));
        EngineHarness h({}, *recovered);
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84250")}, {btcStop()}));
        QCOMPARE(takeProfits(h).size(), 1);
        // One that stands already is recognised.
        auto standing = stopOrder(kBtc, "bw-t-0-9", Side::Sell, "86000");
        standing.type = trading::ConditionalType::TakeProfitMarket;
        EngineHarness again({}, *recovered);
        again.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84250")}, {btcStop(), standing}));
        QVERIFY(takeProfits(again).isEmpty());
        QVERIFY(again.all<engine::CancelStop>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(EngineTakeProfit)
#include "tst_engine_take_profit.moc"
