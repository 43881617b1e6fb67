// The API's routes over real HTTP: what each answers, and what reaches the engine.
#include "api_stage.h"

#include <QJsonArray>

using namespace bw;
using namespace bw::test::api_stage;

class ApiRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusIsThePicture()
    {
        Stage stage;
        const Answer answer = stage.get("status");
        QCOMPARE(answer.status, 200);
        const QJsonObject json = answer.json();
        for (const char *key : {"mode", "market", "status", "running", "wallet", "equity", "balance", "initial_capital", "total_pnl", "total_pnl_pct", "daily_pnl",
                                "daily_pnl_pct", "daily_loss_limit", "open_positions", "positions", "emergency_stop_active", "emergency_stop_reason",
                                "api_latency_ms", "stream_age_ms", "total_trades", "win_rate", "max_drawdown", "sharpe"}) {
            QVERIFY2(json.contains(QLatin1String(key)), key);
        }
        QVERIFY(answer.body.contains(R"("balance":10620.05,)")); // exact, as a number
        QCOMPARE(json.value(QStringLiteral("status")).toString(), QStringLiteral("ACTIVE"));
        QCOMPARE(json.value(QStringLiteral("open_positions")).toInt(), 1);
        const QJsonObject btc = json.value(QStringLiteral("positions")).toObject().value(QStringLiteral("BTCUSDT")).toObject();
        QCOMPARE(btc.value(QStringLiteral("side")).toString(), QStringLiteral("long"));
        QVERIFY(btc.value(QStringLiteral("stop_price")).isNull());
        QCOMPARE(btc.value(QStringLiteral("protected")).toBool(true), false);
    }

    void whatIsNotKnownIsNull()
    {
        Stage stage;
        stage.show(engine_client::Snapshot{});
        const QJsonObject json = stage.get("status").json();
        for (const char *key : {"wallet", "equity", "balance", "daily_pnl", "daily_loss_limit", "api_latency_ms", "stream_age_ms", "emergency_stop_reason"}) {
            QVERIFY2(json.value(QLatin1String(key)).isNull(), key);
        }
        stage.showNothing();
        QCOMPARE(stage.get("status").status, 503);
        QCOMPARE(stage.get("emergency-stop").status, 200);
    }

    // The latch is set when the answer comes, and the status says so, although this engine never moves.
    void aStopLatchesAtOnce()
    {
        Stage stage;
        stage.showNothing();
        const Answer stopped = stage.post("emergency-stop", R"({"reason":"test"})");
        QCOMPARE(stopped.status, 200);
        QVERIFY(stage.latch().engaged());
        QCOMPARE(stage.latch().record().reason, QStringLiteral("test"));
        QCOMPARE(stage.latch().record().by, QStringLiteral("api"));
        QCOMPARE(stage.latch().record().level, base::StopLevel::Flatten);
        QCOMPARE(stopped.json().value(QStringLiteral("id")).toInteger(), qint64(stage.latch().epoch()));
        stage.show(known());
        const QJsonObject status = stage.get("status").json();
        QCOMPARE(status.value(QStringLiteral("status")).toString(), QStringLiteral("STOPPED"));
        QCOMPARE(status.value(QStringLiteral("emergency_stop_reason")).toString(), QStringLiteral("test"));
        const QJsonObject progress = stage.get("emergency-stop").json();
        QCOMPARE(progress.value(QStringLiteral("phase")).toString(), QStringLiteral("latched"));
        QCOMPARE(progress.value(QStringLiteral("id")), stopped.json().value(QStringLiteral("id")));
        QCOMPARE(stage.sent(), 0); // no queue in between
    }

    void aStopNeedsAReasonAndAKnownLevel_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no reason") << QByteArray("{}");
        QTest::newRow("blank") << QByteArray(R"({"reason":"  "})");
        QTest::newRow("not a text") << QByteArray(R"({"reason":true})");
        QTest::newRow("a level that is none") << QByteArray(R"({"reason":"x","level":"soft"})");
        QTest::newRow("a key that is not known") << QByteArray(R"({"reason":"x","levl":"halt"})");
        QTest::newRow("a list") << QByteArray(R"(["reason"])");
        QTest::newRow("torn") << QByteArray(R"({"reason":"x")");
        QTest::newRow("deep") << QByteArray(5000, '[');
    }

    void aStopNeedsAReasonAndAKnownLevel()
    {
        QFETCH(QByteArray, body);
        Stage stage;
        const Answer answer = stage.post("emergency-stop", body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("malformed"));
        QVERIFY(!answer.error().value(QStringLiteral("message")).toString().isEmpty());
        QVERIFY(!stage.latch().engaged());
    }

    void clearingNeedsTheToken()
    {
        Stage stage;
        stage.answering(ReplyKind::Done, QStringLiteral("Cleared."));
        const Answer refused = stage.post("clear-stop", R"({"approver":"Ada"})");
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.error().value(QStringLiteral("message")).toString().contains(QStringLiteral("Authorization: Bearer")));
        QCOMPARE(stage.postAs("clear-stop", R"({"approver":"Ada"})", "0123").status, 401);
        QCOMPARE(stage.postAs("clear-stop", R"({"approver":"Ada"})", {}).status, 401);
        QCOMPARE(stage.sent(), 0);
        QCOMPARE(stage.postAs("clear-stop", R"({"approver":"Ada"})").status, 200);
        QCOMPARE(stage.last<engine_client::ClearStop>()->approver, QStringLiteral("Ada"));
        QVERIFY(!stage.last<engine_client::ClearStop>()->reason.isEmpty());
        QCOMPARE(stage.postAs("clear-stop", "{}").status, 400);
    }

    void leverageAndMarginType()
    {
        Stage stage;
        stage.answering(ReplyKind::Done, QStringLiteral("Set."));
        QCOMPARE(stage.post("leverage", R"({"symbol":"BTCUSDT","leverage":3})").status, 401);
        const Answer done = stage.postAs("leverage", R"({"symbol":"BTC/USDT","leverage":3})");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json().value(QStringLiteral("message")).toString(), QStringLiteral("Set."));
        QCOMPARE(stage.last<engine_client::SetLeverage>()->symbol, kBtc);
        QCOMPARE(stage.last<engine_client::SetLeverage>()->leverage, 3);
        QCOMPARE(stage.postAs("leverage", R"({"symbol":"BTCUSDT","leverage":2.5})").status, 400);
        QCOMPARE(stage.postAs("leverage", R"({"symbol":"BTCUSDT"})").status, 400);
        QCOMPARE(stage.postAs("margin-type", R"({"symbol":"BTCUSDT","margin_type":"isolated"})").status, 200);
        QCOMPARE(stage.last<engine_client::SetMarginType>()->marginType, trading::MarginType::Isolated);
        QCOMPARE(stage.postAs("margin-type", R"({"symbol":"BTCUSDT","margin_type":"shared"})").status, 400);
        stage.answering(ReplyKind::Failed, QStringLiteral("BTCUSDT has a position of 0.004: it is set only while flat."));
        QCOMPARE(stage.postAs("leverage", R"({"symbol":"BTCUSDT","leverage":3})").status, 409);
        stage.answering(ReplyKind::Unknown, QStringLiteral("Not known yet."));
        QCOMPARE(stage.postAs("leverage", R"({"symbol":"BTCUSDT","leverage":3})").status, 202);
    }

    void closingAnswersWhatItCameTo()
    {
        Stage stage;
        stage.answering(ReplyKind::Done, QStringLiteral("Filled."), {}, [](engine_client::Snapshot &next) {
            trading::Fill fill;
            fill.symbol = kBtc;
            fill.tradeId = trading::TradeId(7);
            fill.side = trading::Side::Sell;
            fill.price = Price::literal("84200");
            fill.quantity = Quantity::literal("0.004");
            fill.realizedPnl = Money::literal("-5.2");
            fill.commission = Money::literal("0.1684");
            fill.commissionInQuote = Money::literal("0.1684");
            next.fills.append(fill);
            next.risk.symbols[kBtc].position.amount = Quantity();
            next.risk.balance = Money::literal("10619.6816");
        });
        const Answer answer = stage.post("close-position", R"({"symbol":"BTC/USDT","reason":"test"})"); // no token: it can only reduce
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body.contains(R"("exit_price":84200,"quantity":0.004,"realized_pnl":-5.3684,"balance":10619.6816)"), answer.body.constData());
        const auto body = stage.last<engine_client::ClosePosition>();
        QCOMPARE(body->reason, QStringLiteral("test"));
        QVERIFY(!body->quantity);
        stage.show(known());
        QCOMPARE(stage.post("close-position", R"({"symbol":"BTCUSDT","reason":"half","percent":50})").status, 200);
        QCOMPARE(stage.last<engine_client::ClosePosition>()->quantity, Quantity::literal("0.002"));
        QCOMPARE(stage.post("close-position", R"({"symbol":"BTCUSDT","reason":"x","quantity":0.001})").status, 200);
        QCOMPARE(stage.last<engine_client::ClosePosition>()->quantity, Quantity::literal("0.001"));
    }

    // The fills come by the stream, after the exchange's answer: the figures wait for them, and not for ever.
    void closingWaitsForTheFills()
    {
        Stage stage;
        stage.answering(ReplyKind::Done, QStringLiteral("Filled."));
        const Answer answer = stage.post("close-position", R"({"symbol":"BTCUSDT","reason":"test"})");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json().value(QStringLiteral("exit_price")).isNull()); // never came, and nothing is made up
        QCOMPARE(answer.json().value(QStringLiteral("message")).toString(), QStringLiteral("Filled."));
    }

    void closingRefusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no reason") << QByteArray(R"({"symbol":"BTCUSDT"})");
        QTest::newRow("no symbol") << QByteArray(R"({"reason":"x"})");
        QTest::newRow("both") << QByteArray(R"({"symbol":"BTCUSDT","reason":"x","quantity":1,"percent":5})");
        QTest::newRow("too many percent") << QByteArray(R"({"symbol":"BTCUSDT","reason":"x","percent":101})");
        QTest::newRow("negative") << QByteArray(R"({"symbol":"BTCUSDT","reason":"x","quantity":-1})");
        QTest::newRow("exponent") << QByteArray(R"({"symbol":"BTCUSDT","reason":"x","quantity":1e-3})");
        QTest::newRow("limit without price") << QByteArray(R"({"symbol":"BTCUSDT","reason":"x","type":"limit"})");
        QTest::newRow("price without limit") << QByteArray(R"({"symbol":"BTCUSDT","reason":"x","price":1})");
        QTest::newRow("side") << QByteArray(R"({"symbol":"BTCUSDT","reason":"x","side":"long"})");
    }

    void closingRefusesWhatIsMalformed()
    {
        QFETCH(QByteArray, body);
        Stage stage;
        QCOMPARE(stage.post("close-position", body).status, 400);
        QCOMPARE(stage.sent(), 0);
    }

    void aLimitExitNeedsTheTokenAndRests()
    {
        Stage stage;
        stage.answering(ReplyKind::Accepted, QStringLiteral("It rests."), {}, [](engine_client::Snapshot &next) {
            engine_client::OrderRow row;
            row.order.symbol = kBtc;
            row.order.clientId = trading::ClientOrderId(QStringLiteral("bw-x-1-1"));
            row.order.reduceOnly = true;
            next.orders.append(row);
        });
        const QByteArray body = R"({"symbol":"BTCUSDT","reason":"x","type":"limit","price":90000})";
        QCOMPARE(stage.post("close-position", body).status, 401);
        const Answer answer = stage.postAs("close-position", body);
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.json().value(QStringLiteral("order_id")).toString(), QStringLiteral("bw-x-1-1"));
        QCOMPARE(stage.last<engine_client::ClosePosition>()->limitPrice, Price::literal("90000"));
    }

    void listsOfThePicture()
    {
        Stage stage;
        engine_client::Snapshot s = known();
        for (std::uint64_t i = 1; i <= 3; ++i) {
            engine_client::DecisionRow row;
            row.number = i;
            row.text = QStringLiteral("say \"%1\"\n").arg(i);
            s.decisions.append(row);
        }
        stage.show(s);
        const QJsonArray rows = stage.get("decisions?limit=2").json().value(QStringLiteral("decisions")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().toObject().value(QStringLiteral("text")).toString(), QStringLiteral("say \"3\"\n"));
        QCOMPARE(stage.get("trades").json().value(QStringLiteral("trades")).toArray().size(), 0);
        const QJsonObject safety = stage.get("safety").json();
        QCOMPARE(safety.value(QStringLiteral("symbols")).toObject().value(QStringLiteral("BTCUSDT")).toObject().value(QStringLiteral("leverage")).toInt(), 20);
        QCOMPARE(safety.value(QStringLiteral("limits")).toObject().value(QStringLiteral("position_size_pct")).toDouble(), 5.0);
        QVERIFY(stage.get("safety").body.contains(R"("position_size":531.0025)"));
    }
};

QTEST_GUILESS_MAIN(ApiRoutes)
#include "tst_api_routes.moc"
