// Orders over the API: the verdict of every rule, sent once by its client_order_id, cancelled by the exchange's words.
#include "api_stage.h"

#include <QJsonArray>

using namespace bw;
using namespace bw::test::api_stage;

namespace {

const QByteArray kBuy = R"({"symbol":"BTCUSDT","side":"buy","quantity":0.001,"stop_loss":82400,"client_order_id":"mine-1"})";

safety::Verdict denial()
{
    safety::RuleFinding finding;
    finding.rule = safety::RuleId::Leverage;
    finding.code = QStringLiteral("over-limit");
    finding.measured = safety::Measure{safety::Unit::Count, base::Decimal::fromInt(20)};
    finding.limit = safety::Measure{safety::Unit::Count, base::Decimal::fromInt(5)};
    return {{finding}, {}};
}

} // namespace

class ApiOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDryRunSendsNothingAndTellsEveryRule()
    {
        Stage stage;
        const QByteArray body = R"({"symbol":"BTC/USDT","side":"buy","notional":85,"stop_loss":82400,"dry_run":true})";
        QCOMPARE(stage.post("orders", body).status, 401);
        const Answer answer = stage.postAs("orders", body);
        QCOMPARE(answer.status, 200);
        const QJsonObject verdict = answer.json().value(QStringLiteral("verdict")).toObject();
        QCOMPARE(verdict.value(QStringLiteral("passed")).toBool(true), false);
        QVERIFY(verdict.value(QStringLiteral("rules")).toArray().size() >= 15);
        QCOMPARE(stage.sent(), 0);
    }

    void whatARuleRefusesIs422WithTheWholeVerdict()
    {
        Stage stage;
        stage.answering(ReplyKind::Refused, QStringLiteral("Refused: nothing was sent."), denial());
        const Answer answer = stage.postAs("orders", kBuy);
        QCOMPARE(answer.status, 422);
        const QJsonObject rule = answer.error().value(QStringLiteral("details")).toObject().value(QStringLiteral("rules")).toArray().first().toObject();
        QCOMPARE(rule.value(QStringLiteral("rule")).toString(), QStringLiteral("leverage"));
        QCOMPARE(rule.value(QStringLiteral("measured")).toInt(), 20);
        const auto sent = stage.last<engine_client::OpenPosition>();
        QCOMPARE(sent->intent.quantity, Quantity::literal("0.001"));
        QCOMPARE(sent->intent.stopPrice, Price::literal("82400"));
        QCOMPARE(sent->intent.side, trading::Side::Buy);
    }

    void oneClientOrderIdIsOneOrder()
    {
        Stage stage;
        stage.answering(ReplyKind::Accepted, QStringLiteral("Taken."));
        const Answer first = stage.postAs("orders", kBuy);
        const Answer again = stage.postAs("orders", kBuy);
        QCOMPARE(first.status, 202);
        QCOMPARE(again.status, 202);
        QCOMPARE(again.body, first.body);
        QCOMPARE(stage.sent(), 1);
        QByteArray other = kBuy;
        other.replace("0.001", "0.002");
        QCOMPARE(stage.postAs("orders", other).code(), QStringLiteral("id-used"));
        QCOMPARE(stage.sent(), 1);
        other.replace("mine-1", "mine-2");
        QCOMPARE(stage.postAs("orders", other).status, 202);
        QCOMPARE(stage.sent(), 2);
    }

    void malformedOrdersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no size") << QByteArray(R"({"symbol":"BTCUSDT","side":"buy","stop_loss":1})");
        QTest::newRow("two sizes") << QByteArray(R"({"symbol":"BTCUSDT","side":"buy","quantity":1,"notional":1,"stop_loss":1})");
        QTest::newRow("no side") << QByteArray(R"({"symbol":"BTCUSDT","quantity":1,"stop_loss":1})");
        QTest::newRow("limit without price") << QByteArray(R"({"symbol":"BTCUSDT","side":"buy","type":"limit","quantity":1})");
        QTest::newRow("not a flag") << QByteArray(R"({"symbol":"BTCUSDT","side":"buy","quantity":1,"dry_run":"yes"})");
        QTest::newRow("zero") << QByteArray(R"({"symbol":"BTCUSDT","side":"buy","quantity":0})");
    }

    void malformedOrdersAreRefused()
    {
        QFETCH(QByteArray, body);
        Stage stage;
        QCOMPARE(stage.postAs("orders", body).status, 400);
        QCOMPARE(stage.sent(), 0);
    }

    void cancelling()
    {
        Stage stage;
        engine_client::Snapshot s = known();
        engine_client::OrderRow entry;
        entry.order.symbol = kBtc;
        entry.order.clientId = trading::ClientOrderId(QStringLiteral("bw-e-1-1"));
        s.orders.append(entry);
        trading::AlgoOrderView stop;
        stop.symbol = kBtc;
        stop.clientId = trading::ClientOrderId(QStringLiteral("bw-s-1-2"));
        stop.closePosition = true;
        s.conditionals.append(stop);
        stage.show(s);
        QCOMPARE(stage.get("orders").json().value(QStringLiteral("orders")).toArray().size(), 2);
        stage.answering(ReplyKind::Accepted, QStringLiteral("Cancel sent."));
        QCOMPARE(stage.send("DELETE", "orders/bw-e-1-1").status, 202); // an entry: no token
        QCOMPARE(stage.last<engine_client::CancelOrder>()->clientId.text(), QStringLiteral("bw-e-1-1"));
        QCOMPARE(stage.send("DELETE", "orders/nothing").status, 404);
        QCOMPARE(stage.send("DELETE", "orders/bw-s-1-2").status, 401);
        stage.answering(ReplyKind::Failed, QStringLiteral("This is the only protective stop of BTCUSDT; move it instead."), {}, {}, "protective-stop");
        const Answer refused = stage.send("DELETE", "orders/bw-s-1-2", {}, "Authorization: Bearer " + kToken + "\r\n");
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("protective-stop"));
    }
};

QTEST_GUILESS_MAIN(ApiOrders)
#include "tst_api_orders.moc"
