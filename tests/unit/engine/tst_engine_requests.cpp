// An order that is asked for twice under one id is one order: at once, after its end, and after a restart from the journal.
#include "tests/support/engine_harness.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using engine_client::Reply;
using engine_client::ReplyKind;

namespace {

engine_client::OpenPosition asked(const char *id, const char *as = "as it was")
{
    engine_client::OpenPosition open = buy(kBtc, "0.003", "83000");
    open.requestId = QString::fromLatin1(id);
    open.asked = QString::fromLatin1(as);
    return open;
}

Reply lastReply(const EngineHarness &h)
{
    const auto *answer = h.last<engine::Answer>();
    return answer ? answer->reply : Reply{};
}

QList<journal::Record> journalOf(const EngineHarness &h)
{
    QList<journal::Record> out;
    for (const engine::Persist &persist : h.all<engine::Persist>()) {
        out += persist.records;
    }
    for (qsizetype i = 0; i < out.size(); ++i) {
        out[i].seq = std::uint64_t(i + 1);
    }
    return out;
}

exchange::OrderOutcome accepted(const engine::Submit &submit, trading::OrderStatus status)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = submit.order.clientId();
    outcome.fate = exchange::Fate::Accepted;
    trading::OrderView view;
    view.symbol = kBtc;
    view.clientId = submit.order.clientId();
    view.quantity = Quantity::literal("0.003");
    view.status = status;
    if (status == trading::OrderStatus::Filled) {
        view.executed = view.quantity;
        view.averagePrice = Price::literal("84250");
    }
    outcome.order = view;
    return outcome;
}

void ready(EngineHarness &h)
{
    h.makeReady(readingOf("10625.05"));
}

} // namespace

class EngineRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceIsOnce()
    {
        EngineHarness h;
        ready(h);
        h.send(asked("mine-1"));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        // It is in the journal before the order leaves, in the same step as its intent.
        QVERIFY(h.indexOf<engine::Submit>() > h.indexOf<engine::Persist>());
        const QList<engine::Persist> steps = h.all<engine::Persist>();
        const auto holds = [](const engine::Persist &step, const char *kind) {
            return std::any_of(step.records.begin(), step.records.end(), [kind](const auto &r) { return r.kind == QLatin1String(kind); });
        };
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const auto &s) { return holds(s, engine::kind::kIntent); });
        QVERIFY(step != steps.end() && holds(*step, engine::kind::kRequest));

        h.send(asked("mine-1"));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(lastReply(h).kind, ReplyKind::Accepted);
        h.send(asked("mine-1", "another"));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(lastReply(h).kind, ReplyKind::Failed);
        QCOMPARE(lastReply(h).code, QByteArray("id-used"));
        h.venue(accepted(*h.last<engine::Submit>(), trading::OrderStatus::Filled));
        h.send(asked("mine-1"));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(lastReply(h).kind, ReplyKind::Done);
        QVERIFY(lastReply(h).message.contains(QStringLiteral("filled")));
    }

    void withoutAnIdEachIsItsOwn()
    {
        EngineHarness h;
        ready(h);
        h.send(buy(kBtc, "0.001", "83000"));
        h.send(buy(kBtc, "0.001", "83000"));
        QCOMPARE(h.all<engine::Submit>().size(), 2);
        QVERIFY(h.records(engine::kind::kRequest).isEmpty());
    }

    void alsoAfterARestart_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::newRow("it is not known what became of it") << false;
        QTest::newRow("it was filled") << true;
    }

    void alsoAfterARestart()
    {
        QFETCH(bool, ended);
        EngineHarness before;
        ready(before);
        before.send(asked("mine-1"));
        QCOMPARE(before.all<engine::Submit>().size(), 1);
        const QString order = before.last<engine::Submit>()->order.clientId().text();
        if (ended) {
            before.venue(accepted(*before.last<engine::Submit>(), trading::OrderStatus::Filled));
            before.pass(50);
        }
        const auto recovered = engine::recover(journalOf(before));
        QVERIFY2(recovered.has_value(), recovered ? "" : qPrintable(recovered.error().message));

        EngineHarness after({}, *recovered);
        ready(after);
        after.clearEffects();
        after.send(asked("mine-1"));
        QVERIFY(after.all<engine::Submit>().isEmpty());
        QCOMPARE(lastReply(after).kind, ended ? ReplyKind::Done : ReplyKind::Accepted);
        QVERIFY2(lastReply(after).message.contains(order), qPrintable(lastReply(after).message));
        after.send(asked("mine-1", "another"));
        QVERIFY(after.all<engine::Submit>().isEmpty());
        QCOMPARE(lastReply(after).code, QByteArray("id-used"));
    }

    // Nothing was sent, so nothing would be sent twice: it is judged anew.
    void whatWasRefusedMayBeAskedAgain()
    {
        EngineHarness h;
        ready(h);
        engine_client::OpenPosition open = asked("mine-1");
        open.intent.stopPrice.reset();
        h.send(open);
        QCOMPARE(lastReply(h).kind, ReplyKind::Refused);
        QVERIFY(h.records(engine::kind::kRequest).isEmpty());
        h.send(asked("mine-1"));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
    }

    void aRecordThatLacksAnIdIsNotUnderstood()
    {
        journal::Record record;
        record.seq = 1;
        record.kind = QLatin1String(engine::kind::kRequest);
        record.body = {{QStringLiteral("request_id"), QStringLiteral("mine-1")}};
        QVERIFY(!engine::recover(QList<journal::Record>{record}).has_value());
    }

    void theBookIsBounded()
    {
        engine::RequestBook book;
        for (int i = 0; i < engine::RequestBook::kMostKept + 5; ++i) {
            book.sent(QString::number(i), {}, trading::ClientOrderId(QStringLiteral("bw-%1").arg(i)));
        }
        QVERIFY(!book.find(QStringLiteral("4")));
        QVERIFY(book.find(QStringLiteral("5")));
        QVERIFY(!book.find({}));
    }
};

QTEST_GUILESS_MAIN(EngineRequests)
#include "tst_engine_requests.moc"
