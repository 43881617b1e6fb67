// A decision says which orders it let out, live and after a restart, so that an order's decision is found by its id.
#include "tests/unit/engine/day_stage.h"

using namespace bw::test::day_stage;

namespace {

// "entry bw-e-1-2", newest last
QStringList letOut(const QList<engine_client::DecisionRow> &rows)
{
    QStringList out;
    for (const engine_client::DecisionRow &row : rows) {
        QStringList ids;
        for (const ClientOrderId &id : row.orders) {
            ids.append(id.text());
        }
        out.append((QStringList(row.subject) + ids).join(QLatin1Char(' ')));
    }
    return out;
}

QStringList now(EngineHarness &h) { return letOut(h.engine.snapshot(h.now())->decisions); }

} // namespace

class DecisionOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderHasItsDecision()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kEth, "0.1", "3120")}));
        QStringList expected = now(h); // the guard's stop for what is held
        QCOMPARE(expected, QStringList{str("stop ") + h.last<engine::SubmitStop>()->stop.clientId().text()});
        h.send(buy(kBtc, "0.003", "83000"));
        expected.append(str("entry ") + h.last<engine::Submit>()->order.clientId().text());
        h.send(buy(kBtc, "9", "83000")); // refused
        expected.append(str("entry"));
        engine_client::ClosePosition close;
        close.symbol = kEth;
        close.reason = str("enough");
        h.send(close);
        expected.append(str("exit ") + h.last<engine::Submit>()->order.clientId().text());
        QCOMPARE(now(h), expected);
        QCOMPARE(letOut(afterRestart(everything(h)).decisions), expected);
    }

    void anOlderJournalSaysNone()
    {
        Place place;
        place.write({recordOf(kind::kDecision, {{str("subject"), str("entry")}, {str("allowed"), true}, {str("text"), str("buy")}})});
        QCOMPARE(letOut(place.recovered()->decisions), QStringList{str("entry")});
    }
};

QTEST_GUILESS_MAIN(DecisionOrders)
#include "tst_decision_orders.moc"
