// confirm-entry: what comes from outside the desktop waits for a person, is judged again, and is gone in time.
#include "tests/unit/engine/guard_stage.h"

using namespace bw::test::guard_stage;

namespace {

QString str(const char *text) { return QString::fromLatin1(text); }

engine::EngineConfig confirming()
{
    safety::LimitValues values;
    values.confirmEntry = safety::ConfirmEntry::OutsideDesktop;
    engine::EngineConfig config;
    config.limits = *safety::Limits::create(values);
    return config;
}

struct Asked
{
    explicit Asked(engine::EngineConfig config = confirming()) : h(std::move(config))
    {
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400")); // from "test"
    }
    [[nodiscard]] QList<engine_client::PendingEntryRow> pending() { return h.engine.snapshot(h.now())->pendingEntries; }
    [[nodiscard]] const engine_client::Reply &reply() const { return h.last<engine::Answer>()->reply; }
    void word(bool approve, const char *who = "Ada") { h.send(engine_client::ConfirmEntry{pending().value(0).id, approve, str(who)}); }
    [[nodiscard]] QString notes() const { return texts(h.records("decision"), "note").join(QLatin1Char('\n')); }
    EngineHarness h;
};

} // namespace

class EngineApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWaits()
    {
        Asked asked;
        QVERIFY(!asked.h.last<engine::Submit>());
        QCOMPARE(asked.reply().kind, ReplyKind::Waits);
        QCOMPARE(asked.pending().size(), 1);
        const auto row = asked.pending().first();
        QVERIFY(asked.reply().message.contains(row.id.text()));
        QCOMPARE(row.from, str("test"));
        QVERIFY(row.text.contains(str("buy 0.004 BTCUSDT")));
        QCOMPARE(row.expiresIn, base::Millis(60'000));
        QCOMPARE(asked.h.engine.riskView(asked.h.now()).symbols.value(kBtc).pending.size(), 0); // it reserves nothing
    }
    void whereItIsOffNothingWaits()
    {
        Asked asked{engine::EngineConfig()};
        QVERIFY(asked.h.last<engine::Submit>());
        QVERIFY(asked.pending().isEmpty());
    }
    void theDesktopNeedsNobody()
    {
        EngineHarness h(confirming());
        h.makeReady(readingOf("10625.05"));
        h.effects += h.engine.onCommand({99, str("desktop"), buy(kBtc, "0.004", "82400")}, h.now());
        QVERIFY(h.last<engine::Submit>());
    }
    void nobodyOutsideSaysThatItWasApproved()
    {
        EngineHarness h(confirming());
        h.makeReady(readingOf("10625.05"));
        auto open = buy(kBtc, "0.004", "82400");
        open.intent.approval = safety::Approval::Given;
        h.send(open);
        QVERIFY(!h.last<engine::Submit>());
    }
    void whatIsRefusedAnywayDoesNotWait()
    {
        EngineHarness h(confirming());
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.5", "82400"));
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Refused);
        QVERIFY(h.engine.snapshot(h.now())->pendingEntries.isEmpty());
    }
    void approvedItLeavesUnderItsId()
    {
        Asked asked;
        const trading::ClientOrderId id = asked.pending().first().id;
        asked.word(true);
        QVERIFY2(asked.h.last<engine::Submit>(), qPrintable(asked.h.refusals()));
        QCOMPARE(asked.h.last<engine::Submit>()->order.clientId(), id);
        QVERIFY(asked.pending().isEmpty());
        QVERIFY(asked.notes().contains(str("approved by Ada")));
        asked.h.clearEffects();
        asked.h.send(engine_client::ConfirmEntry{id, true, str("Ada")}); // a second word finds nothing
        QVERIFY(!asked.h.last<engine::Submit>());
        QCOMPARE(asked.reply().kind, ReplyKind::Failed);
        QCOMPARE(asked.reply().code, QByteArray("not-found"));
    }
    void approvedItIsJudgedByWhatIsFreshThen()
    {
        Asked asked;
        for (int i = 0; i < 12; ++i) {
            asked.h.venue(exchange::PathAlive{exchange::Path::UserStream});
            asked.h.pass(500); // no price any more
        }
        QCOMPARE(asked.pending().size(), 1);
        asked.word(true);
        QVERIFY(!asked.h.last<engine::Submit>());
        QCOMPARE(asked.reply().kind, ReplyKind::Refused);
        QVERIFY(asked.h.refusals().contains(str("data-fresh")));
    }
    void declinedItIsGone()
    {
        Asked asked;
        asked.word(false);
        QVERIFY(!asked.h.last<engine::Submit>());
        QCOMPARE(asked.reply().kind, ReplyKind::Done);
        QVERIFY(asked.pending().isEmpty());
        QVERIFY(asked.notes().contains(str("declined by Ada")));
    }
    void aWordNeedsAName()
    {
        Asked asked;
        asked.word(true, "  ");
        QVERIFY(!asked.h.last<engine::Submit>());
        QCOMPARE(asked.reply().kind, ReplyKind::Failed);
        QCOMPARE(asked.pending().size(), 1);
    }
    void itExpires()
    {
        Asked asked;
        asked.h.pass(59'999);
        QCOMPARE(asked.pending().size(), 1);
        asked.h.pass(1);
        QVERIFY(asked.pending().isEmpty());
        QVERIFY(asked.notes().contains(str("nobody approved it")));
    }
    void anEmergencyStopEndsTheWaiting()
    {
        Asked asked;
        asked.h.latch();
        QVERIFY(asked.pending().isEmpty());
        QVERIFY(asked.notes().contains(str("emergency stop")));
    }
    void theSameRequestIsTheSameEntry()
    {
        EngineHarness h(confirming());
        h.makeReady(readingOf("10625.05"));
        auto open = buy(kBtc, "0.004", "82400");
        open.requestId = str("mine-1");
        h.send(open);
        h.send(open);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Waits);
        QCOMPARE(h.engine.snapshot(h.now())->pendingEntries.size(), 1);
        h.send(engine_client::ConfirmEntry{h.engine.snapshot(h.now())->pendingEntries.first().id, true, str("Ada")});
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        h.send(open);
        QCOMPARE(h.all<engine::Submit>().size(), 1);
    }
    void thereIsAnEndToThem()
    {
        EngineHarness h(confirming());
        h.makeReady(readingOf("10625.05"));
        for (int i = 0; i < 25; ++i) {
            h.send(buy(kBtc, "0.001", "82400"));
        }
        QCOMPARE(h.engine.snapshot(h.now())->pendingEntries.size(), 20);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }
};

QTEST_GUILESS_MAIN(EngineApprovals)
#include "tst_engine_approvals.moc"
