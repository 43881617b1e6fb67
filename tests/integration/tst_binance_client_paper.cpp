// The client against the paper exchange over real sockets: two implementations of one protocol, written apart.
// Each of them by REST alone and on both paths.
#include "tests/integration/binance_client_stage.h"

using namespace bw::test;

namespace {

struct ReadyBench : Bench
{
    ReadyBench() : Bench(ways())
    {
        start();
        if (!QTest::qWaitFor([this] { return isReady(); }, 15'000)) {
            qFatal("the client does not become ready");
        }
    }
    static Ways ways()
    {
        QFETCH_GLOBAL(bool, both);
        return both ? Ways::Both : Ways::Rest;
    }
};

} // namespace

class TestBinanceClientPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("both");
        QTest::newRow("REST") << false;
        QTest::newRow("both paths") << true;
    }

    void calmAccountIsRead()
    {
        ReadyBench bench;
        const Instrument btc = bench.instrument();
        QVERIFY(btc.validate());
        QCOMPARE(btc.status, InstrumentStatus::Trading);
        QVERIFY(bench.all<InstrumentsLoaded>().first().refused.isEmpty());
        QVERIFY(qAbs(bench.all<ClockMeasured>().first().offsetMs) < 1'000); // server time is real time
        QTRY_VERIFY(!bench.all<BookTick>().isEmpty());
        QVERIFY(bench.all<BookTick>().first().bid < bench.all<BookTick>().first().ask);

        const AccountReading reading = bench.read();
        QCOMPARE(reading.mode, PositionMode::OneWay);
        QCOMPARE(reading.positions.size(), 1);
        QCOMPARE(reading.positions.first().symbol, kBtc);
        QCOMPARE(reading.positions.first().amount.toString(), QStringLiteral("0.005"));
        QCOMPARE(reading.openAlgoOrders.size(), 1);
        const AlgoOrderView stop = reading.openAlgoOrders.first();
        QCOMPARE(stop.type, ConditionalType::StopMarket);
        QCOMPARE(stop.side, Side::Sell);
        QVERIFY(stop.closePosition);
        QVERIFY(isWorking(stop.status));
        QVERIFY(stop.triggerPrice < reading.positions.first().entryPrice);
        QVERIFY(reading.openOrders.isEmpty());
        QVERIFY(reading.wallet.isPositive());
        QVERIFY(bench.all<EventsLost>().isEmpty());
    }

    void anExitFillsAndTheStreamTellsIt()
    {
        ReadyBench bench;
        const Position position = bench.read().positions.first();
        bw::safety::ExitIntent intent;
        intent.symbol = kBtc;
        const auto decision = Gate::approveExit(position, bench.instrument(), intent, ClientOrderId(QStringLiteral("bw-test-exit")));
        QCOMPARE(decision.orders.size(), 1);
        bench.client->submit(decision.orders.first());
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        const OrderOutcome outcome = bench.all<OrderOutcome>().first();
        QVERIFY2(outcome.fate == Fate::Accepted, outcome.error ? qPrintable(outcome.error->message) : "");
        QCOMPARE(outcome.order->status, OrderStatus::Filled);
        QVERIFY(outcome.order->reduceOnly);
        const auto filled = [&] {
            Quantity sum;
            for (const FillUpdate &update : bench.all<FillUpdate>()) {
                sum += update.fill.quantity;
            }
            return sum == position.amount;
        };
        QTRY_VERIFY(filled());
        QCOMPARE(bench.all<FillUpdate>().first().fill.clientId.text(), QStringLiteral("bw-test-exit"));
        QVERIFY(bench.all<FillUpdate>().first().fill.commission.isPositive());
        QTRY_VERIFY(!bench.all<AccountUpdate>().isEmpty());
        QVERIFY(bench.read().positions.isEmpty());

        bench.client->query(kBtc, ClientOrderId(QStringLiteral("bw-test-exit")));
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 2);
        QVERIFY(bench.all<OrderOutcome>().last().fromQuery);
        QCOMPARE(bench.all<OrderOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(bench.all<OrderOutcome>().last().order->executed, position.amount);
        QVERIFY(bench.all<EventsLost>().isEmpty());
    }

    void stopsArePlacedLookedUpAndCancelled()
    {
        ReadyBench bench;
        const AccountReading before = bench.read();
        const ClientOrderId scenarioStop = before.openAlgoOrders.first().clientId;
        bench.client->cancelStop(kBtc, scenarioStop);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QVERIFY2(bench.all<CancelOutcome>().last().fate == Fate::Accepted,
                 bench.all<CancelOutcome>().last().error ? qPrintable(bench.all<CancelOutcome>().last().error->message) : "");

        const Price mark = bench.all<MarkPriceTick>().last().mark;
        const Price trigger = times(mark, Ratio::literal("0.97"), Rounding::Floor);
        const ClientOrderId id(QStringLiteral("bw-test-stop"));
        const auto stop = Gate::approveStop(before.positions.first(), bench.instrument(), trigger, mark, id);
        QVERIFY(stop);
        bench.client->submitStop(*stop);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QVERIFY2(bench.all<AlgoOutcome>().last().fate == Fate::Accepted,
                 bench.all<AlgoOutcome>().last().error ? qPrintable(bench.all<AlgoOutcome>().last().error->message) : "");
        bench.client->queryStop(kBtc, id);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 2);
        QCOMPARE(bench.all<AlgoOutcome>().last().fate, Fate::Accepted);
        QCOMPARE(bench.all<AlgoOutcome>().last().order->triggerPrice, stop->triggerPrice());
        const AccountReading after = bench.read();
        QCOMPARE(after.openAlgoOrders.size(), 1);
        QCOMPARE(after.openAlgoOrders.first().clientId, id);
        QTRY_VERIFY(bench.all<AlgoUpdate>().size() >= 2); // the cancel and the new one
    }

    void whatIsNotThereIsRefusedByItsCode()
    {
        ReadyBench bench;
        const ClientOrderId nobody(QStringLiteral("nobody"));
        bench.client->query(kBtc, nobody);
        bench.client->queryStop(kBtc, nobody);
        bench.client->cancel(kBtc, nobody);
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 1);
        QCOMPARE(bench.all<OrderOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.all<OrderOutcome>().first().error->venueCode, -2013);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.all<CancelOutcome>().first().fate, Fate::Refused);
        QCOMPARE(bench.all<CancelOutcome>().first().error->venueCode, -2011);
        bench.client->cancelAll(kBtc);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Accepted);
    }

    void historyIsRead()
    {
        ReadyBench bench;
        const VenueTime since(bench.clock.systemMs() - 3 * 86'400'000LL);
        bench.client->readIncome(since);
        bench.client->readTrades(kBtc, since);
        QTRY_COMPARE(bench.all<IncomeOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<TradesOutcome>().size(), 1);
        QVERIFY(bench.all<IncomeOutcome>().first().rows);
        QVERIFY(!bench.all<IncomeOutcome>().first().rows->isEmpty());
        QVERIFY(bench.all<TradesOutcome>().first().fills);
        QVERIFY(!bench.all<TradesOutcome>().first().fills->isEmpty());
    }

    void aVenueThatGoesAwayTakesEveryPathDown()
    {
        ReadyBench bench;
        QVERIFY(bench.paper->stop());
        QTRY_VERIFY(!bench.isUp(Path::UserStream));
        QTRY_VERIFY(!bench.isUp(Path::MarketStream));
        QTRY_VERIFY(!bench.isUp(Path::WsApi));
        bench.client->readAccount(99);
        QTRY_COMPARE(bench.all<ReadingOutcome>().size(), 1);
        QVERIFY(!bench.all<ReadingOutcome>().first().reading);
        QTRY_VERIFY(!bench.isUp(Path::Rest));
    }
};

QTEST_GUILESS_MAIN(TestBinanceClientPaper)
#include "tst_binance_client_paper.moc"
