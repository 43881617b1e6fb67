// Orders, stops, cancels and lookups of the whole client against a scripted exchange, and the latch before them.
#include "tests/unit/binance/client_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::exchange;
using namespace bw::test;
using namespace bw::trading;

class TestClientOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExitIsSentAndAnswered()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("exit-1"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        const OrderOutcome outcome = bench.all<OrderOutcome>().first();
        QCOMPARE(outcome.fate, Fate::Accepted);
        QCOMPARE(outcome.clientId.text(), QStringLiteral("exit-1"));
        QVERIFY(!outcome.fromQuery);
        QVERIFY(outcome.order && !outcome.error);
        const FakeRequest sent = bench.http.last("POST /fapi/v1/order");
        QCOMPARE(sent.parameter(QStringLiteral("reduceOnly")), QStringLiteral("true"));
        QCOMPARE(sent.parameter(QStringLiteral("side")), QStringLiteral("SELL"));
        QCOMPARE(sent.parameter(QStringLiteral("quantity")), QStringLiteral("0.01"));
    }

    void outcomesOfASubmit_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("fate");
        QTest::newRow("refused") << 400 << QByteArray(R"({"code":-2022,"msg":"ReduceOnly Order is rejected."})") << int(Fate::Refused);
        QTest::newRow("duplicate") << 400 << QByteArray(R"({"code":-4116,"msg":"duplicate"})") << int(Fate::Unknown);
        QTest::newRow("gateway") << 502 << QByteArray("<html></html>") << int(Fate::Unknown);
        QTest::newRow("html as success") << 200 << QByteArray("<html></html>") << int(Fate::Unknown);
        QTest::newRow("truncated success") << 200 << orderAnswer(QStringLiteral("e")).left(90) << int(Fate::Unknown);
        QTest::newRow("empty success") << 200 << QByteArray() << int(Fate::Unknown);
        QTest::newRow("another order") << 200 << orderAnswer(QStringLiteral("other")) << int(Fate::Unknown);
        QTest::newRow("accepted") << 200 << orderAnswer(QStringLiteral("e"), "FILLED") << int(Fate::Accepted);
    }
    void outcomesOfASubmit()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, fate);
        Bench bench;
        bench.http.on("POST /fapi/v1/order", FakeResponse::json(body, status));
        bench.start();
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("e"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        const OrderOutcome outcome = bench.all<OrderOutcome>().first();
        QCOMPARE(int(outcome.fate), fate);
        QCOMPARE(outcome.order.has_value(), outcome.fate == Fate::Accepted);
        QCOMPARE(outcome.error.has_value(), outcome.fate != Fate::Accepted);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
    }

    // The table says what a number calls for: filters are read again, and so is an account that is not what was believed.
    void whatARefusalCallsFor()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(!bench.all<InstrumentsLoaded>().isEmpty());
        const int read = bench.http.count("GET /fapi/v1/exchangeInfo");
        bench.http.on("POST /fapi/v1/order", FakeResponse::error(400, -4003, "Quantity less than or equal to zero."));
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("exit-1"))); });
        QTRY_COMPARE(bench.http.count("GET /fapi/v1/exchangeInfo"), read + 1);
        QVERIFY(bench.all<AccountDoubted>().isEmpty());
        bench.http.on("POST /fapi/v1/order", FakeResponse::error(400, -2022, "ReduceOnly Order is rejected."));
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("exit-2"))); });
        QTRY_COMPARE(bench.all<AccountDoubted>().size(), 1);
        QVERIFY(bench.all<AccountDoubted>().first().why.contains(QStringLiteral("-2022")));
        QCOMPARE(bench.http.count("GET /fapi/v1/exchangeInfo"), read + 1);
    }

    void aLostAnswerIsUnknownAndSentOnce()
    {
        Bench bench;
        bench.http.on("POST /fapi/v1/order", FakeResponse::doing(FakeAct::Reset));
        bench.start();
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        bench.during([](BinanceClient &client) { client.submit(anExit(QStringLiteral("e"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Unknown);
        QTRY_VERIFY(bench.entered(Path::Rest, PathState::Up) >= 2); // the path was probed and came back
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
    }

    void anEntryPassesAFreeLatchOfItsEpoch()
    {
        Bench bench;
        bench.start();
        bench.during([&](BinanceClient &client) { client.submit(anEntry(QStringLiteral("in"), bench.latch.epoch())); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Accepted);
        QVERIFY(bench.http.last("POST /fapi/v1/order").parameter(QStringLiteral("reduceOnly")).isEmpty());
    }

    void theLatchStopsEntriesButNoExitAndNoStop()
    {
        Bench bench;
        bench.start();
        const auto entry = anEntry(QStringLiteral("in"), bench.latch.epoch());
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 1);
        bench.during([&](BinanceClient &client) { client.submit(entry); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        const OrderOutcome refused = bench.all<OrderOutcome>().first();
        QCOMPARE(refused.fate, Fate::Refused);
        QVERIFY(refused.error->message.contains(QStringLiteral("blocked by the emergency stop")));
        bench.during([](BinanceClient &client) {
            client.submit(anExit(QStringLiteral("out")));
            client.submitStop(aStop(QStringLiteral("sl")));
        });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 2);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Accepted);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1); // the exit alone
    }

    void anEntryOfAnOlderEpochStaysHereAfterTheStopWasCleared()
    {
        Bench bench;
        bench.start();
        const auto entry = anEntry(QStringLiteral("in"), bench.latch.epoch());
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 1);
        QVERIFY(bench.latch.clear());
        bench.during([&](BinanceClient &client) { client.submit(entry); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 0);
    }

    // The click comes after submit() returned but before the loop wrote anything.
    void theLatchStopsAnEntryOnItsWayToTheSocket()
    {
        Bench bench;
        bench.start();
        bench.during([&](BinanceClient &client) { client.submit(anEntry(QStringLiteral("in"), bench.latch.epoch())); });
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 1);
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 0);
    }

    void aStopOnTheWire()
    {
        Bench bench;
        bench.start();
        bench.during([](BinanceClient &client) { client.submitStop(aStop(QStringLiteral("sl-1"))); });
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.all<AlgoOutcome>().first().clientId.text(), QStringLiteral("sl-1"));
        const FakeRequest sent = bench.http.last("POST /fapi/v1/algoOrder");
        QCOMPARE(sent.parameter(QStringLiteral("closePosition")), QStringLiteral("true"));
        QCOMPARE(sent.parameter(QStringLiteral("workingType")), QStringLiteral("MARK_PRICE"));
        QCOMPARE(sent.parameter(QStringLiteral("triggerPrice")), QStringLiteral("82000"));
    }

    void cancels()
    {
        Bench bench;
        bench.http.on("DELETE /fapi/v1/order", FakeResponse::json(orderAnswer(QStringLiteral("a"), "CANCELED")));
        bench.http.on("DELETE /fapi/v1/algoOrder", FakeResponse::json(R"({"algoId":1,"clientAlgoId":"s","code":"200","msg":"success"})"));
        bench.http.on("DELETE /fapi/v1/allOpenOrders", FakeResponse::json(R"({"code":200,"msg":"done"})"));
        bench.start();
        bench.during([](BinanceClient &client) { client.cancel(kBtc, ClientOrderId(QStringLiteral("a"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        bench.during([](BinanceClient &client) { client.cancelStop(kBtc, ClientOrderId(QStringLiteral("s"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        bench.during([](BinanceClient &client) { client.cancelAll(kBtc); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 3);
        for (const CancelOutcome &outcome : bench.all<CancelOutcome>()) {
            QCOMPARE(outcome.fate, Fate::Accepted);
            QCOMPARE(outcome.symbol, kBtc);
        }
        QVERIFY(bench.all<CancelOutcome>().last().clientId.isEmpty());
        QCOMPARE(bench.http.last("DELETE /fapi/v1/algoOrder").parameter(QStringLiteral("clientAlgoId")), QStringLiteral("s"));
    }

    void aCountdownIsArmedAndEnded()
    {
        Bench bench;
        bench.http.on("POST /fapi/v1/countdownCancelAll", [](const FakeRequest &request) {
            return FakeResponse::json("{\"symbol\":\"BTCUSDT\",\"countdownTime\":\"" + request.parameter(QStringLiteral("countdownTime")).toUtf8() + "\"}");
        });
        bench.start();
        for (const int ms : {30'000, 0}) {
            const qsizetype before = bench.all<CountdownOutcome>().size();
            bench.during([ms](BinanceClient &client) { client.armCountdown(kBtc, bw::base::Millis(ms)); });
            QTRY_COMPARE(bench.all<CountdownOutcome>().size(), before + 1);
            QCOMPARE(bench.all<CountdownOutcome>().last().symbol, kBtc);
            QCOMPARE(bench.all<CountdownOutcome>().last().countdown, bw::base::Millis(ms));
            QCOMPARE(bench.all<CountdownOutcome>().last().fate, Fate::Accepted);
        }
        bench.http.on("POST /fapi/v1/countdownCancelAll", FakeResponse::json(R"({"symbol":"BTCUSDT","countdownTime":"1"})"));
        bench.during([](BinanceClient &client) { client.armCountdown(kBtc, bw::base::Millis(30'000)); });
        QTRY_COMPARE(bench.all<CountdownOutcome>().size(), 3);
        QCOMPARE(bench.all<CountdownOutcome>().last().fate, Fate::Unknown);
        bench.http.on("POST /fapi/v1/countdownCancelAll", FakeResponse::error(400, -1121, "Invalid symbol."));
        bench.during([](BinanceClient &client) { client.armCountdown(kBtc, bw::base::Millis(30'000)); });
        QTRY_COMPARE(bench.all<CountdownOutcome>().size(), 4);
        QCOMPARE(bench.all<CountdownOutcome>().last().fate, Fate::Refused);
    }

    void aSettingAndWhatBecameOfIt_data()
    {
        QTest::addColumn<FakeResponse>("answer");
        QTest::addColumn<bool>("leverage");
        QTest::addColumn<int>("fate");
        const auto row = [](const char *name, const FakeResponse &answer, bool leverage, Fate fate) {
            QTest::newRow(name) << answer << leverage << int(fate);
        };
        row("leverage", FakeResponse::json(R"({"symbol":"BTCUSDT","leverage":3,"maxNotionalValue":"1000000"})"), true, Fate::Accepted);
        row("another leverage", FakeResponse::json(R"({"symbol":"BTCUSDT","leverage":20,"maxNotionalValue":"1000000"})"), true, Fate::Unknown);
        row("leverage refused", FakeResponse::error(400, -4028, "Leverage 3 is not valid"), true, Fate::Refused);
        row("leverage, no answer", FakeResponse::doing(FakeAct::Close), true, Fate::Unknown);
        row("margin type", FakeResponse::json(R"({"code":200,"msg":"success"})"), false, Fate::Accepted);
        row("margin type as it was", FakeResponse::error(400, -4046, "No need to change margin type."), false, Fate::Accepted);
        row("margin type with orders", FakeResponse::error(400, -4047, "Margin type cannot be changed if there exists open orders."), false, Fate::Refused);
        row("margin type, HTML", FakeResponse::json("<html></html>"), false, Fate::Unknown);
        row("margin type, server error", FakeResponse::json("{}", 503), false, Fate::Unknown);
    }

    void aSettingAndWhatBecameOfIt()
    {
        QFETCH(FakeResponse, answer);
        QFETCH(bool, leverage);
        QFETCH(int, fate);
        const QByteArray route = leverage ? "POST /fapi/v1/leverage" : "POST /fapi/v1/marginType";
        Bench bench;
        bench.http.on(route, answer);
        bench.start();
        bench.during([leverage](BinanceClient &client) {
            leverage ? client.setLeverage(kBtc, 3) : client.setMarginType(kBtc, bw::trading::MarginType::Isolated);
        });
        QTRY_COMPARE(bench.all<SettingOutcome>().size(), 1);
        const SettingOutcome outcome = bench.all<SettingOutcome>().first();
        QCOMPARE(int(outcome.fate), fate);
        QCOMPARE(outcome.error.has_value(), outcome.fate != Fate::Accepted);
        QCOMPARE(outcome.symbol, kBtc);
        QCOMPARE(outcome.wanted.leverage, leverage ? std::optional(3) : std::nullopt);
        QCOMPARE(outcome.wanted.marginType, leverage ? std::nullopt : std::optional(bw::trading::MarginType::Isolated));
        QCOMPARE(bench.http.count(route), 1);
        QCOMPARE(bench.http.last(route).parameter(leverage ? QStringLiteral("leverage") : QStringLiteral("marginType")),
                 leverage ? QStringLiteral("3") : QStringLiteral("ISOLATED"));
    }

    // A list of settings that was asked for before one of them was changed, and answered after it, is asked for again.
    void settingsThatWereOvertakenAreReadAgain()
    {
        Bench bench;
        const auto configs = [](int leverage) {
            return "[{\"symbol\":\"BTCUSDT\",\"marginType\":\"CROSSED\",\"leverage\":" + QByteArray::number(leverage) + "}]";
        };
        bench.http.on("POST /fapi/v1/leverage", FakeResponse::json(R"({"symbol":"BTCUSDT","leverage":3,"maxNotionalValue":"1000000"})"));
        FakeResponse late = FakeResponse::json(configs(20));
        late.act = FakeAct::Late;
        bench.http.on("GET /fapi/v1/symbolConfig", late);
        bench.start();
        bench.during([](BinanceClient &client) { client.readSettings(); });
        QTRY_COMPARE(bench.http.count("GET /fapi/v1/symbolConfig"), 1);
        bench.during([](BinanceClient &client) { client.setLeverage(kBtc, 3); });
        QTRY_COMPARE(bench.all<SettingOutcome>().size(), 1);
        bench.http.on("GET /fapi/v1/symbolConfig", FakeResponse::json(configs(3)));
        bench.http.answerLate();
        QTRY_COMPARE(bench.all<LeverageStated>().size(), 1);
        QCOMPARE(bench.all<LeverageStated>().first().leverage.value(kBtc), 3);
        QCOMPARE(bench.all<LeverageStated>().first().marginTypes.value(kBtc), bw::trading::MarginType::Cross);
        QCOMPARE(bench.http.count("GET /fapi/v1/symbolConfig"), 2);
    }

    void cancelsThatDidNotWork()
    {
        Bench bench;
        bench.http.on("DELETE /fapi/v1/order", FakeResponse::error(400, -2011, "Unknown order sent."));
        bench.http.on("DELETE /fapi/v1/allOpenOrders", FakeResponse::json("<html></html>"));
        bench.http.on("DELETE /fapi/v1/algoOrder", FakeResponse::doing(FakeAct::Close));
        bench.start();
        bench.during([](BinanceClient &client) { client.cancel(kBtc, ClientOrderId(QStringLiteral("a"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Refused);
        QCOMPARE(bench.all<CancelOutcome>().last().error->venueCode, -2011);
        bench.during([](BinanceClient &client) { client.cancelAll(kBtc); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Unknown);
        bench.during([](BinanceClient &client) { client.cancelStop(kBtc, ClientOrderId(QStringLiteral("s"))); });
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 3);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Unknown);
        QCOMPARE(bench.http.count("DELETE /fapi/v1/algoOrder"), 1);
    }

    void queries()
    {
        Bench bench;
        bench.http.on("GET /fapi/v1/order", FakeResponse::json(orderAnswer(QStringLiteral("a"), "FILLED")));
        bench.http.on("GET /fapi/v1/algoOrder", FakeResponse::error(400, -2013, "Order does not exist."));
        bench.start();
        bench.during([](BinanceClient &client) {
            client.query(kBtc, ClientOrderId(QStringLiteral("a")));
            client.queryStop(kBtc, ClientOrderId(QStringLiteral("s")));
        });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QVERIFY(bench.all<OrderOutcome>().first().fromQuery);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Accepted);
        QCOMPARE(bench.all<OrderOutcome>().first().order->status, OrderStatus::Filled);
        QVERIFY(bench.all<AlgoOutcome>().first().fromQuery);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Refused);
    }

    // A lookup that was turned away for another reason says nothing about the order.
    void aQueryThatWasTurnedAwayIsUnknown()
    {
        Bench bench;
        bench.http.on("GET /fapi/v1/order", FakeResponse::error(400, -1021, "Timestamp for this request is outside of the recvWindow."));
        bench.start();
        QTRY_VERIFY(!bench.all<ClockMeasured>().isEmpty());
        const int before = int(bench.all<ClockMeasured>().size());
        bench.during([](BinanceClient &client) { client.query(kBtc, ClientOrderId(QStringLiteral("a"))); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Unknown);
        QTRY_VERIFY(bench.all<ClockMeasured>().size() > before); // and the clock is measured again at once
    }
};

QTEST_GUILESS_MAIN(TestClientOrders)
#include "tst_client_orders.moc"
