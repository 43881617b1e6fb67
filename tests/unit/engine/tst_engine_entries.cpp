// Entries: judged on the state that includes every pending order, on disk before they leave, never sent twice.
// Proves S-01, S-02, S-03, S-07, S-21.
#include "tests/support/engine_harness.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using exchange::Fate;
using safety::TradingState;

class EngineEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsNotReadyAndBecomesActive()
    {
        EngineHarness h;
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
        QCOMPARE(h.engine.state(h.now()).reasons, QStringList{QStringLiteral("start-up")});
        h.makeReady(readingOf("10625.05"));
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Active);
    }

    void anEntryBeforeReadinessIsRefusedWithItsReason()
    {
        EngineHarness h;
        h.send(buy(kBtc, "0.001", "82000"));
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Refused);
        QVERIFY(!h.last<engine::Answer>()->reply.verdict->passed());
    }

    void theIntentIsWrittenBeforeTheOrderLeaves()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.clearEffects();
        h.send(buy(kBtc, "0.004", "82400"));
        QVERIFY2(h.all<engine::Submit>().size() == 1, qPrintable(h.refusals()));
        QVERIFY(h.indexOf<engine::Persist>() >= 0);
        QVERIFY(h.indexOf<engine::Persist>() < h.indexOf<engine::Submit>());
        const QList<journal::Record> intents = h.records(engine::kind::kIntent);
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.first().body.value(QStringLiteral("client_id")).toString(), h.last<engine::Submit>()->order.clientId().text());
    }

    void aPendingEntryCountsAgainstTheLimit()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400")); // 337 of 531
        h.clearEffects();
        h.send(buy(kBtc, "0.004", "82400")); // together 674: over
        QVERIFY(h.all<engine::Submit>().isEmpty());
        const auto *finding = h.last<engine::Answer>()->reply.verdict->find(safety::RuleId::PositionSize);
        QVERIFY(finding && !finding->passed());
    }

    void aRefusedOrderFreesItsReservation()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400"));
        exchange::OrderOutcome outcome;
        outcome.clientId = h.last<engine::Submit>()->order.clientId();
        outcome.fate = Fate::Refused;
        outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("Margin is insufficient."), -2019, 400};
        h.venue(outcome);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(h.last<engine::Answer>()->reply.message.contains(QStringLiteral("-2019")));
        h.clearEffects();
        h.send(buy(kBtc, "0.004", "82400"));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
    }

    void anUnknownFateIsLookedUpAndNeverRepeated()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400"));
        exchange::OrderOutcome lost;
        lost.clientId = h.last<engine::Submit>()->order.clientId();
        lost.fate = Fate::Unknown;
        lost.error = base::Error{base::ErrorCode::Timeout, QStringLiteral("no answer"), 0, 0};
        h.venue(lost);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Unknown);
        h.clearEffects();
        for (int i = 0; i < 100; ++i) { // ten seconds and more
            h.pass(150);
            h.mark(kBtc, "84250");
        }
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(h.all<engine::Query>().size() >= 4);
        h.send(buy(kBtc, "0.004", "82400"));
        QVERIFY2(h.all<engine::Submit>().isEmpty(), "the unknown one still counts in full");
    }

    void severalNegativeAnswersOverAWhileMeanNeverPlaced()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400"));
        const trading::ClientOrderId id = h.last<engine::Submit>()->order.clientId();
        exchange::OrderOutcome lost;
        lost.clientId = id;
        lost.error = base::Error{base::ErrorCode::Timeout, QStringLiteral("no answer"), 0, 0};
        h.venue(lost);
        exchange::OrderOutcome absent = lost;
        absent.fate = Fate::Refused;
        absent.fromQuery = true;
        for (int i = 0; i < 3; ++i) {
            h.venue(absent);
        }
        QVERIFY2(!h.engine.riskView(h.now()).symbols[kBtc].pending.isEmpty(), "three at once prove nothing");
        h.pass(10'001);
        h.venue(absent);
        QVERIFY(h.engine.riskView(h.now()).symbols[kBtc].pending.isEmpty());
        QCOMPARE(h.records(engine::kind::kOutcome).last().body.value(QStringLiteral("end")).toString(), QStringLiteral("never-placed"));
    }

    void aFilledEntryCountsUntilThePositionShowsIt()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400"));
        trading::OrderView filled = restingOrder(kBtc, "x", trading::Side::Buy, "0.004", "0");
        filled.clientId = h.last<engine::Submit>()->order.clientId();
        filled.type = trading::OrderType::Market;
        filled.status = trading::OrderStatus::Filled;
        filled.executed = filled.quantity;
        filled.updatedAt = h.now().venue;
        exchange::OrderOutcome outcome;
        outcome.clientId = filled.clientId;
        outcome.fate = Fate::Accepted;
        outcome.order = filled;
        h.venue(outcome);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].pending.size(), 1);
        exchange::AccountUpdate update;
        update.reason = QStringLiteral("ORDER");
        update.wallet = Money::literal("10624.88");
        update.positions = {position(kBtc, "0.004", "84250")};
        update.at = filled.updatedAt;
        h.venue(update);
        QVERIFY(h.engine.riskView(h.now()).symbols[kBtc].pending.isEmpty());
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].position.amount, Quantity::literal("0.004"));
    }

    void theLimitFollowsTheBalance()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        const auto limit = [&h] {
            const safety::RiskView view = h.engine.riskView(h.now());
            return times(view.balance, view.limits.values().positionSize, trading::Rounding::Floor).toString();
        };
        QCOMPARE(limit(), QStringLiteral("531.2525"));
        exchange::AccountUpdate withdrawal;
        withdrawal.reason = QStringLiteral("WITHDRAW");
        withdrawal.wallet = Money::literal("5000");
        withdrawal.walletChange = Money::literal("-5625.05");
        withdrawal.at = h.now().venue;
        h.venue(withdrawal);
        QCOMPARE(limit(), QStringLiteral("250"));
        QCOMPARE(h.engine.riskView(h.now()).daily.pnl, Money());
    }

    void aJournalThatCannotBeWrittenBlocksEntriesOnly()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "82400")}));
        static_cast<void>(h.engine.onPersist(base::failure(base::ErrorCode::Storage, QStringLiteral("The disk is full.")), h.now()));
        h.clearEffects();
        h.send(buy(kEth, "0.1", "3050"));
        QVERIFY(h.all<engine::Submit>().isEmpty());
        h.send(engine_client::ClosePosition{kBtc, std::nullopt, trading::OrderType::Market, std::nullopt, QStringLiteral("test")});
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QVERIFY(h.last<engine::Submit>()->order.reduceOnly());
    }

    void anIntentOfTheRunBeforeIsLookedUpBeforeAnythingElse()
    {
        engine::RecoveredState recovered;
        recovered.runs = 3;
        engine::Intent intent;
        intent.order = restingOrder(kBtc, "bw-e-3-1", trading::Side::Buy, "0.004", "0");
        recovered.open.insert(intent.order.clientId, intent);
        EngineHarness h({}, recovered);
        h.makeReady(readingOf("10625.05"));
        QCOMPARE(h.engine.state(h.now()).reasons, QStringList{QStringLiteral("resync")});
        QCOMPARE(h.last<engine::Query>()->clientId, intent.order.clientId);
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].pending.size(), 1);
        exchange::OrderOutcome found;
        found.clientId = intent.order.clientId;
        found.fate = Fate::Accepted;
        found.fromQuery = true;
        found.order = intent.order;
        found.order->status = trading::OrderStatus::Canceled;
        h.venue(found);
        h.pass(50);
        QVERIFY(h.engine.riskView(h.now()).symbols[kBtc].pending.isEmpty());
        QVERIFY(!h.engine.state(h.now()).reasons.contains(QStringLiteral("resync")));
    }

    void clientIdsAreNeverReusedAcrossRuns()
    {
        QSet<QString> seen;
        for (std::int64_t runs = 0; runs < 40; ++runs) {
            engine::RecoveredState recovered;
            recovered.runs = runs;
            EngineHarness h({}, recovered);
            h.makeReady(readingOf("10625.05"));
            h.send(buy(kBtc, "0.004", "82400"));
            const QString id = h.last<engine::Submit>()->order.clientId().text();
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
        }
    }
};

QTEST_GUILESS_MAIN(EngineEntries)
#include "tst_engine_entries.moc"
