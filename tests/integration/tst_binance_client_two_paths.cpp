// The client on both paths of the paper exchange: what goes by the WebSocket API, and that each path carries on while the
// other one is cut.
#include "tests/integration/binance_client_stage.h"
#include "tests/integration/exchange_door.h"
#include "tests/unit/binance_server/ed_pair.h"

using namespace bw::test;

namespace {

struct TwoPaths : Bench
{
    explicit TwoPaths(bw::paper::PaperConfig service = {}) : Bench(Ways::Both, withControl(std::move(service))) {}

    [[nodiscard]] bool becomesReady()
    {
        start();
        return QTest::qWaitFor([this] { return isReady(); }, 15'000);
    }
    // A reduce-only limit order above the market, which rests.
    [[nodiscard]] bw::safety::ApprovedOrder restingExit(const QString &id)
    {
        bw::safety::ExitIntent intent;
        intent.symbol = kBtc;
        intent.type = OrderType::Limit;
        intent.limitPrice = times(all<MarkPriceTick>().last().mark, Ratio::literal("1.02"), Rounding::Floor);
        return only(intent, id);
    }
    [[nodiscard]] bw::safety::ApprovedOrder marketExit(const QString &id, const Quantity &quantity)
    {
        bw::safety::ExitIntent intent;
        intent.symbol = kBtc;
        intent.quantity = quantity;
        return only(intent, id);
    }
    void placeAndCancel(const QString &id)
    {
        const qsizetype placed = all<OrderOutcome>().size();
        client->submit(restingExit(id));
        QTRY_COMPARE(all<OrderOutcome>().size(), placed + 1);
        QCOMPARE(all<OrderOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(all<OrderOutcome>().last().order->status, OrderStatus::New);
        const qsizetype cancelled = all<CancelOutcome>().size();
        client->cancel(kBtc, ClientOrderId(id));
        QTRY_COMPARE(all<CancelOutcome>().size(), cancelled + 1);
        QCOMPARE(all<CancelOutcome>().last().fate, Fate::Accepted);
    }
    void tell(const QByteArray &instructions) const
    {
        const ExchangeDoor door(Ports{0, quint16(QUrl(paper->restUrl()).port())});
        QCOMPARE(door.tell(instructions), QString());
    }

private:
    static bw::paper::PaperConfig withControl(bw::paper::PaperConfig service)
    {
        service.control = true;
        return service;
    }
    [[nodiscard]] bw::safety::ApprovedOrder only(const bw::safety::ExitIntent &intent, const QString &id)
    {
        const auto decision = Gate::approveExit(read().positions.first(), instrument(), intent, ClientOrderId(id));
        if (decision.orders.size() != 1) {
            qFatal("no exit: %s", qPrintable(decision.refusal));
        }
        return decision.orders.first();
    }
};

} // namespace

class TestBinanceClientTwoPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tradingGoesByTheWebSocketApi()
    {
        TwoPaths bench;
        QVERIFY(bench.becomesReady());
        bench.placeAndCancel(QStringLiteral("bw-rest-1"));
        bench.client->submit(bench.marketExit(QStringLiteral("bw-out"), Quantity::literal("0.001")));
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 2);
        QCOMPARE(bench.all<OrderOutcome>().last().order->status, OrderStatus::Filled);
        QTRY_COMPARE(bench.all<FillUpdate>().size(), 1);
        const AccountReading before = bench.read();
        bench.client->cancelStop(kBtc, before.openAlgoOrders.first().clientId);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Accepted);
        const Price mark = bench.all<MarkPriceTick>().last().mark;
        const auto stop = Gate::approveStop(before.positions.first(), bench.instrument(), times(mark, Ratio::literal("0.97"), Rounding::Floor), mark,
                                            ClientOrderId(QStringLiteral("bw-stop")));
        QVERIFY(stop);
        bench.client->submitStop(*stop);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.all<AlgoOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(bench.read().openAlgoOrders.first().clientId.text(), QStringLiteral("bw-stop"));

        QCOMPARE(bench.asked.count("WS /ws-api/order.place"), 2);
        QCOMPARE(bench.asked.count("WS /ws-api/order.cancel"), 1);
        QCOMPARE(bench.asked.count("WS /ws-api/algoOrder.place"), 1);
        QCOMPARE(bench.asked.count("WS /ws-api/algoOrder.cancel"), 1);
        QCOMPARE(bench.asked.count("POST /fapi/v1/order") + bench.asked.count("DELETE /fapi/v1/order"), 0);
        QCOMPARE(bench.asked.count("POST /fapi/v1/algoOrder") + bench.asked.count("DELETE /fapi/v1/algoOrder"), 0);
    }

    void eachPathCarriesOnWhileTheOtherIsCut()
    {
        TwoPaths bench;
        QVERIFY(bench.becomesReady());
        bench.tell("down:path=ws-api,for=2s");
        QTRY_VERIFY(!bench.isUp(Path::WsApi));
        bench.placeAndCancel(QStringLiteral("bw-by-rest"));
        QCOMPARE(bench.asked.count("POST /fapi/v1/order"), 1);
        QCOMPARE(bench.asked.count("DELETE /fapi/v1/order"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isUp(Path::WsApi), 20'000);

        const auto exit = bench.restingExit(QStringLiteral("bw-by-ws"));
        bench.tell("down:path=rest,for=4s");
        bench.client->query(kBtc, ClientOrderId(QStringLiteral("bw-by-rest")));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.isUp(Path::Rest), 8'000);
        bench.client->submit(exit);
        QTRY_VERIFY(bench.all<OrderOutcome>().last().clientId.text() == QStringLiteral("bw-by-ws"));
        QCOMPARE(bench.all<OrderOutcome>().last().fate, Fate::Accepted);
        bench.client->query(kBtc, ClientOrderId(QStringLiteral("bw-by-ws")));
        QTRY_VERIFY(bench.all<OrderOutcome>().last().fromQuery && bench.all<OrderOutcome>().last().fate == Fate::Accepted);
        bench.client->cancel(kBtc, ClientOrderId(QStringLiteral("bw-by-ws")));
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(bench.asked.count("WS /ws-api/order.place"), 1);
        QVERIFY(bench.isUp(Path::WsApi));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isUp(Path::Rest), 20'000);
    }

    void aCountdownIsArmedAndEnded()
    {
        TwoPaths bench;
        QVERIFY(bench.becomesReady());
        for (const int ms : {30'000, 0}) {
            const qsizetype before = bench.all<CountdownOutcome>().size();
            bench.client->armCountdown(kBtc, bw::base::Millis(ms));
            QTRY_COMPARE(bench.all<CountdownOutcome>().size(), before + 1);
            QCOMPARE(bench.all<CountdownOutcome>().last().fate, Fate::Accepted);
        }
    }

    // The exchange carries the order out and the answer is lost: unknown, and found on the other path.
    void anAnswerThatIsLostIsLookedUpByRest()
    {
        TwoPaths bench;
        QVERIFY(bench.becomesReady());
        const auto exit = bench.restingExit(QStringLiteral("bw-lost"));
        bench.tell("cut:on=/ws-api/order.place,count=1");
        bench.client->submit(exit);
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Unknown);
        bench.client->query(kBtc, ClientOrderId(QStringLiteral("bw-lost")));
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 2);
        QCOMPARE(bench.all<OrderOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(bench.all<OrderOutcome>().last().order->status, OrderStatus::New);
        QCOMPARE(bench.asked.count("GET /fapi/v1/order"), 1);
        QCOMPARE(bench.asked.count("WS /ws-api/order.place"), 1);
        QCOMPARE(bench.asked.count("POST /fapi/v1/order"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isUp(Path::WsApi), 20'000);
    }

    void anEd25519KeyLogsOn()
    {
        const EdPair pair;
        BIO *bytes = BIO_new(BIO_s_mem());
        PEM_write_bio_PKCS8PrivateKey(bytes, pair.key, nullptr, nullptr, 0, nullptr, nullptr);
        char *text = nullptr;
        const long length = BIO_get_mem_data(bytes, &text);
        const QByteArray pem(text, qsizetype(length));
        BIO_free(bytes);
        QByteArray frameless = pair.publicPem;
        frameless.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", "").replace("\n", "");
        bw::paper::PaperConfig service;
        service.faults = QStringLiteral("account:key=EdKey,usdm=5000,public=") + QString::fromLatin1(frameless);
        TwoPaths bench(service);
        bench.config.apiKey = QStringLiteral("EdKey");
        bench.config.apiSecret = Secret(pem);
        QVERIFY(bench.becomesReady());
        QCOMPARE(bench.asked.count("WS /ws-api/session.logon"), 1);
        bench.client->cancel(kBtc, ClientOrderId(QStringLiteral("nobody")));
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<CancelOutcome>().first().error->venueCode, -2011); // let in, and asked
        QCOMPARE(bench.asked.count("WS /ws-api/order.cancel"), 1);
    }
};

QTEST_GUILESS_MAIN(TestBinanceClientTwoPaths)
#include "tst_binance_client_two_paths.moc"
