// Spot's orders and readings against a scripted exchange: what an answer means that the paper exchange never gives.
#include "tests/unit/binance/spot_fixtures.h"
#include "tests/unit/binance/spot_orders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

Q_DECLARE_METATYPE(bw::test::FakeResponse)
Q_DECLARE_METATYPE(bw::exchange::Fate)

using namespace bw::binance;
using namespace bw::binance::testing;

namespace {

const ClientOrderId kEntry(QStringLiteral("bw-1"));

struct SpotBench : Bench
{
    SpotBench()
    {
        config.market = Market::Spot;
        http.on("GET /api/v3/ping", FakeResponse::json("{}"));
        http.on("GET /api/v3/time", FakeResponse::json("{\"serverTime\":" + QByteArray::number(clock.systemMs()) + '}'));
        http.on("GET /api/v3/exchangeInfo", FakeResponse::json(kSpotInfo));
        http.on("GET /api/v3/ticker/bookTicker", [this](const FakeRequest &request) {
            asked.append(request.parameter(QStringLiteral("symbols")));
            return FakeResponse::json(kSpotBookTickers);
        });
        http.on("GET /api/v3/account", FakeResponse::json(kSpotAccount));
        http.on("GET /api/v3/openOrders", FakeResponse::json("[]"));
        http.on("GET /api/v3/openOrderList", FakeResponse::json("[]"));
    }
    // The answer to placing an entry with its stop, "bw-1" and "bw-1-s".
    OrderOutcome placed(const FakeResponse &answer)
    {
        http.on("POST /api/v3/orderList/opo", answer);
        start();
        client->submit(buyWithStop(kEntry.text(), "0.01", "84000", "82000", latch.epoch()));
        if (!QTest::qWaitFor([this] { return !all<OrderOutcome>().isEmpty(); }, 10'000)) {
            qFatal("no outcome");
        }
        return all<OrderOutcome>().first();
    }
    bw::base::Result<AccountReading> read()
    {
        start();
        client->readAccount(7);
        if (!QTest::qWaitFor([this] { return !all<ReadingOutcome>().isEmpty(); }, 10'000)) {
            qFatal("no reading");
        }
        return all<ReadingOutcome>().first().reading;
    }

    QStringList asked;
};

QByteArray listAnswer()
{
    return QByteArray(kSpotList).replace("bw-s", "bw-1-s");
}

} // namespace

class TestSpotDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStopIsToldBeforeItsEntry()
    {
        SpotBench bench;
        const OrderOutcome outcome = bench.placed(FakeResponse::json(listAnswer()));
        QCOMPARE(outcome.fate, Fate::Accepted);
        QCOMPARE(outcome.order->clientId, kEntry);
        QCOMPARE(outcome.order->status, OrderStatus::Filled);
        qsizetype stopAt = -1, entryAt = -1;
        for (qsizetype i = 0; i < bench.events.size(); ++i) {
            stopAt = std::holds_alternative<AlgoUpdate>(bench.events.at(i)) ? i : stopAt;
            entryAt = std::holds_alternative<OrderOutcome>(bench.events.at(i)) ? i : entryAt;
        }
        QVERIFY(stopAt >= 0 && stopAt < entryAt);
        QCOMPARE(bench.all<AlgoUpdate>().first().order.clientId.text(), QStringLiteral("bw-1-s"));
        QCOMPARE(bench.all<AlgoUpdate>().first().order.status, AlgoStatus::Pending);
    }

    void whatAListsAnswerMeans_data()
    {
        QTest::addColumn<FakeResponse>("answer");
        QTest::addColumn<Fate>("fate");
        QTest::newRow("refused") << FakeResponse::error(400, -2010, "Account has insufficient balance for requested action.") << Fate::Refused;
        QTest::newRow("timeout at the exchange") << FakeResponse::error(408, -1007, "Timeout waiting for response.") << Fate::Unknown;
        QTest::newRow("cut off") << FakeResponse::doing(FakeAct::Close) << Fate::Unknown;
        QTest::newRow("of another entry") << FakeResponse::json(QByteArray(listAnswer()).replace("\"bw-1\"", "\"bw-2\"")) << Fate::Unknown;
        QTest::newRow("no reports") << FakeResponse::json(QByteArray(listAnswer()).replace("orderReports", "reports")) << Fate::Unknown;
        QTest::newRow("a report that cannot be read") << FakeResponse::json(QByteArray(listAnswer()).replace("PENDING_NEW", "MELTED")) << Fate::Unknown;
        QTest::newRow("one order, no list") << FakeResponse::json(kSpotPlaced) << Fate::Unknown;
        QTest::newRow("no JSON") << FakeResponse::json("<html>") << Fate::Unknown;
    }
    void whatAListsAnswerMeans()
    {
        QFETCH(FakeResponse, answer);
        QFETCH(Fate, fate);
        SpotBench bench;
        const OrderOutcome outcome = bench.placed(answer);
        QCOMPARE(outcome.fate, fate);
        QVERIFY(!outcome.order && outcome.error);
        QVERIFY(bench.all<AlgoUpdate>().isEmpty()); // nothing is told of a list that was not understood
    }

    void anEntryDiesAtTheSocketUnderANewerEpoch()
    {
        SpotBench bench;
        int posts = 0;
        bench.http.on("POST /api/v3/orderList/opo", [&](const FakeRequest &) { ++posts; return FakeResponse::json(listAnswer()); });
        bench.start();
        const auto order = buyWithStop(kEntry.text(), "0.01", "84000", "82000", bench.latch.epoch());
        bench.latch.engage(bw::base::StopLevel::Halt, QStringLiteral("test"), QStringLiteral("test"), 1);
        bench.client->submit(order);
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Refused);
        QCOMPARE(posts, 0);
    }

    void aStopIsSentWithItsQuantity()
    {
        SpotBench bench;
        FakeRequest seen;
        bench.http.on("POST /api/v3/order", [&](const FakeRequest &request) { seen = request; return FakeResponse::json(QByteArray(kSpotStop).replace("updateTime", "transactTime")); });
        bench.start();
        bench.client->submitStop(stopOf(QStringLiteral("bw-s"), "0.01", "82000"));
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Accepted);
        QCOMPARE(seen.parameter(QStringLiteral("type")), QStringLiteral("STOP_LOSS"));
        QCOMPARE(seen.parameter(QStringLiteral("quantity")), QStringLiteral("0.01"));
    }

    void aCancelOfOneOrderOfAListIsAnsweredWithTheList()
    {
        SpotBench bench;
        bench.http.on("DELETE /api/v3/order", FakeResponse::json(kSpotCancelledList));
        bench.start();
        bench.client->cancelStop(kBtc, ClientOrderId(QStringLiteral("bw-s")));
        bench.client->cancelStop(kBtc, ClientOrderId(QStringLiteral("bw-other")));
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        const QList<CancelOutcome> outcomes = bench.all<CancelOutcome>(); // two requests: either may be answered first
        const auto fateOf = [&outcomes](const char *id) {
            return std::find_if(outcomes.cbegin(), outcomes.cend(), [id](const CancelOutcome &one) { return one.clientId.text() == QLatin1String(id); })->fate;
        };
        QCOMPARE(fateOf("bw-s"), Fate::Accepted);
        QCOMPARE(fateOf("bw-other"), Fate::Unknown); // it says nothing of that one
    }

    void cancellingAllOfNothingIsDone()
    {
        SpotBench bench;
        bench.http.on("DELETE /api/v3/openOrders", FakeResponse::error(400, -2011, "Unknown order sent."));
        bench.start();
        bench.client->cancelAll(kBtc);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<CancelOutcome>().first().fate, Fate::Accepted);
        bench.http.on("DELETE /api/v3/openOrders", FakeResponse::json("[{}]"));
        bench.client->cancelAll(kBtc);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Unknown);
    }

    void aWaitingStopThatOpenOrdersHideIsLookedUp()
    {
        SpotBench bench;
        QJsonObject list = QJsonDocument::fromJson(listAnswer()).object();
        list.remove(QStringLiteral("orderReports"));
        bench.http.on("GET /api/v3/openOrderList", FakeResponse::json(QJsonDocument(QJsonArray{list}).toJson()));
        QStringList lookedUp;
        bench.http.on("GET /api/v3/order", [&](const FakeRequest &request) {
            const QString id = request.parameter(QStringLiteral("origClientOrderId"));
            lookedUp.append(id);
            return id == QLatin1String("bw-1") ? FakeResponse::error(400, -2013, "Order does not exist.")
                                               : FakeResponse::json(QByteArray(kSpotStop).replace("\"NEW\"", "\"PENDING_NEW\""));
        });
        const auto reading = bench.read();
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(lookedUp, (QStringList{QStringLiteral("bw-1"), QStringLiteral("bw-1-s")}));
        QCOMPARE(reading->openAlgoOrders.size(), 1);
        QCOMPARE(reading->openAlgoOrders.first().status, AlgoStatus::Pending);
        QCOMPARE(reading->wallet, Money::literal("10750.12"));
        QCOMPARE(reading->balances.size(), 2);
    }

    void aReadingIsWholeOrAnError_data()
    {
        QTest::addColumn<QByteArray>("route");
        for (const char *route : {"GET /api/v3/account", "GET /api/v3/openOrders", "GET /api/v3/openOrderList", "GET /api/v3/order"}) {
            QTest::newRow(route) << QByteArray(route);
        }
    }
    void aReadingIsWholeOrAnError()
    {
        QFETCH(QByteArray, route);
        SpotBench bench;
        QJsonObject list = QJsonDocument::fromJson(listAnswer()).object();
        list.remove(QStringLiteral("orderReports"));
        bench.http.on("GET /api/v3/openOrderList", FakeResponse::json(QJsonDocument(QJsonArray{list}).toJson()));
        bench.http.on("GET /api/v3/order", FakeResponse::json(kSpotStop));
        bench.http.on(route, FakeResponse::json("{\"a\":1}"));
        const auto reading = bench.read();
        QVERIFY(!reading);
        QVERIFY(reading.error().message.endsWith(u'.'));
    }

    void aBookThatStandsStillIsAskedFor()
    {
        SpotBench bench;
        bench.config.bookRereadMs = 50;
        bench.start();
        bench.client->watch({kBtc});
        QTRY_VERIFY(bench.all<MarkPriceTick>().size() >= 3); // no frame came
        QCOMPARE(bench.all<MarkPriceTick>().first().mark, Price::literal("84240.15"));
        QCOMPARE(bench.asked.first(), QStringLiteral("[\"BTCUSDT\"]"));
        QVERIFY(bench.streams.opened.contains(QStringLiteral("/stream?streams=btcusdt@bookTicker/btcusdt@trade")));
    }

    void whatCameInAndWentOutIsReadWhereTheWalletIs()
    {
        SpotBench bench;
        bench.config.walletApi = true;
        bench.http.on("GET /sapi/v1/capital/deposit/hisrec", FakeResponse::json(kSpotDeposits));
        bench.http.on("GET /sapi/v1/capital/withdraw/history", FakeResponse::json(kSpotWithdrawals));
        bench.http.on("GET /sapi/v1/asset/transfer", [](const FakeRequest &request) {
            const QString type = request.parameter(QStringLiteral("type"));
            return FakeResponse::json(type == QLatin1String("MAIN_UMFUTURE") ? kSpotTransfers : QByteArray(R"({"total":0,"rows":[]})"));
        });
        bench.start();
        bench.client->readIncome({});
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 1);
        const auto rows = bench.all<IncomeOutcome>().first().rows;
        QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().message));
        QStringList told;
        for (const IncomeRow &row : *rows) {
            told.append(row.type + u' ' + row.amount.toString() + row.asset);
        }
        QCOMPARE(told, (QStringList{QStringLiteral("WITHDRAW -9USDT"), QStringLiteral("DEPOSIT 0.001BTC"), QStringLiteral("TRANSFER -250.5USDT")}));
        bench.http.on("GET /sapi/v1/capital/withdraw/history", FakeResponse::error(403, -1002, "You are not authorized to execute this request."));
        bench.client->readIncome({});
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 2);
        QVERIFY(!bench.all<IncomeOutcome>().last().rows); // half of it would pass for all of it
    }

    void withoutAWalletThereIsNoIncome()
    {
        SpotBench bench; // any request to /sapi would be answered with an error
        bench.start();
        bench.client->readIncome({});
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 1);
        QVERIFY(bench.all<IncomeOutcome>().first().rows.has_value());
        QVERIFY(bench.all<IncomeOutcome>().first().rows->isEmpty());
    }

    void withoutAWebSocketApiThereIsNoAccountStream()
    {
        SpotBench bench;
        bench.start();
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Down) && bench.entered(Path::UserStream, PathState::Down) == 1);
    }
};

QTEST_GUILESS_MAIN(TestSpotDesk)
#include "tst_spot_desk.moc"
