// Our client passes the journeys that the foreign clients pass against the paper exchange (tests/interop), on both markets
// and both paths: two sides that were written apart agree with a third. journey_rows.h names every foreign journey, what
// our port has no call for among them; a foreign journey without a row there fails.
#include "tests/integration/journey_rows.h"
#include "tests/integration/journey_stage.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace bw::test;

namespace {

// The names of the tests in a suite; those of a loop begin with the text of their array's rows.
QSet<QString> foreignNames(const QString &file)
{
    QFile suite(QDir(QStringLiteral(BW_TEST_DATA)).filePath(QStringLiteral("../interop/") + file));
    if (!suite.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(file));
    }
    static const QRegularExpression plain(QStringLiteral(R"(^\s*test\('([^']+)')"));
    static const QRegularExpression row(QStringLiteral(R"(^    \['([^']+)',)"));
    static const QRegularExpression made(QStringLiteral(R"(^\s*test\(`([^`]*)\$\{\w+\}`)"));
    QSet<QString> names;
    QStringList rows;
    const QStringList lines = QString::fromUtf8(suite.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("for ("))) {
            rows.clear();
        } else if (const auto one = row.match(line); one.hasMatch()) {
            rows.append(one.captured(1));
        } else if (const auto name = plain.match(line); name.hasMatch()) {
            names.insert(name.captured(1));
        } else if (const auto loop = made.match(line); loop.hasMatch()) {
            for (const QString &each : std::as_const(rows)) {
                names.insert(loop.captured(1) + each);
            }
        }
    }
    return names;
}

// What a client with that key and secret is told of the account.
bw::base::Error refusedAs(const Journey &journey, const QString &key, const QByteArray &secret)
{
    BinanceConfig config = journey.config;
    config.apiKey = key;
    config.apiSecret = Secret(secret);
    BinanceClient client(config);
    std::optional<ReadingOutcome> outcome;
    client.start([&](const VenueEvent &event) {
        if (const auto *one = std::get_if<ReadingOutcome>(&event)) {
            outcome = *one;
        }
    });
    client.readAccount(1);
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000) || outcome->reading) {
        qFatal("a stranger is let in");
    }
    client.stop();
    return outcome->reading.error();
}

} // namespace

class TestClientJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyForeignJourneyHasItsRow_data() { onBoth(); }
    void everyForeignJourneyHasItsRow()
    {
        const QString market = this->market() == Market::Spot ? QStringLiteral("spot") : QStringLiteral("usdm");
        const QSet<QString> names = foreignNames(QStringLiteral("ccxt_%1.test.mjs").arg(market)) + foreignNames(QStringLiteral("connector_%1.test.mjs").arg(market));
        QSet<QString> rows;
        for (const JourneyRow &row : kJourneys) {
            if (row.market == this->market()) {
                rows.insert(QString::fromLatin1(row.foreign));
                QVERIFY2(row.ours ? metaObject()->indexOfSlot(qPrintable(QString::fromLatin1(row.ours) + QStringLiteral("()"))) >= 0 : *row.lacks != 0, row.foreign);
            }
        }
        QCOMPARE(QStringList((names - rows).values()).join(u';'), QString());
        QCOMPARE(QStringList((rows - names).values()).join(u';'), QString());
    }

    void markets_data() { onBoth(); }
    void markets()
    {
        Journey journey(market(), ways());
        const Instrument btc = journey.instrument();
        QCOMPARE(btc.symbol.text(), QStringLiteral("BTCUSDT"));
        QCOMPARE(btc.spot.has_value(), journey.isSpot());
        QVERIFY(btc.tickSize.isPositive() && btc.minNotional.isPositive());
    }

    void timeAndStatus_data() { onBoth(); }
    void timeAndStatus()
    {
        Journey journey(market(), ways());
        QVERIFY(qAbs(journey.all<ClockMeasured>().last().offsetMs) < 5'000);
        QVERIFY(journey.isUp(Path::Rest));
    }

    void marketData_data() { onBoth(); }
    void marketData()
    {
        Journey journey(market(), ways(), moving()); // best prices are told as they change
        QTRY_VERIFY(!journey.all<BookTick>().isEmpty());
        const BookTick book = journey.all<BookTick>().first();
        QVERIFY(book.bid.isPositive() && book.bid < book.ask);
        QVERIFY(journey.markOf(kBtc)->mark.isPositive() && journey.markOf(kEth)->mark.isPositive());
    }

    void balance_data() { onBoth(); }
    void balance()
    {
        Journey journey(market(), ways());
        const AccountReading reading = journey.read();
        QCOMPARE(reading.wallet, Money::literal("100000"));
        QCOMPARE(reading.mode, PositionMode::OneWay);
        if (journey.isSpot()) {
            QCOMPARE(reading.balances.size(), 1);
            QCOMPARE(reading.balances.first().asset, QStringLiteral("USDT"));
            QCOMPARE(reading.balances.first().free, Quantity::literal("100000"));
        }
    }

    void aCleanAccount_data() { onUsdM(); }
    void aCleanAccount()
    {
        JourneyTerms terms;
        terms.scenario = bw::paper::Scenario::Calm; // begins with a position and its stop
        Journey journey(market(), ways(), terms);
        const AccountReading before = journey.read();
        QCOMPARE(before.positions.size(), 1);
        QCOMPARE(before.openAlgoOrders.size(), 1);
        QCOMPARE(journey.stopCancelled(before.openAlgoOrders.first().clientId).fate, Fate::Accepted);
        QCOMPARE(journey.placed(journey.sell(QStringLiteral("bw-clean"), before.positions.first().amount)).order->status, OrderStatus::Filled);
        const AccountReading after = journey.read();
        QVERIFY(after.positions.isEmpty() && after.openOrders.isEmpty() && after.openAlgoOrders.isEmpty());
    }

    void aLimitOrder_data() { onBoth(); }
    void aLimitOrder()
    {
        Journey journey(market(), ways());
        const Price price = journey.priceAt("0.9");
        const OrderOutcome order = journey.placed(journey.limitBuy(QStringLiteral("bw-limit"), kHundredth, price));
        QVERIFY2(order.fate == Fate::Accepted, order.error ? qPrintable(order.error->message) : "");
        QCOMPARE(order.order->status, OrderStatus::New);
        if (journey.isSpot()) {
            const AssetBalance usdt = journey.coin(QStringLiteral("USDT"));
            QCOMPARE(usdt.locked.value(), (price * kHundredth).value());
            QCOMPARE(usdt.total(), Quantity::literal("100000"));
        }
        QCOMPARE(journey.lookedUp(QStringLiteral("bw-limit")).order->price, price);
        const AccountReading open = journey.read();
        QCOMPARE(open.openOrders.size(), 1);
        QCOMPARE(open.openOrders.first().venueId, order.order->venueId);
        QCOMPARE(open.openOrders.first().quantity, kHundredth);
        QCOMPARE(journey.cancelled(QStringLiteral("bw-limit")).fate, Fate::Accepted);
        QVERIFY(journey.read().openOrders.isEmpty());
        QCOMPARE(journey.lookedUp(QStringLiteral("bw-limit")).order->status, OrderStatus::Canceled);
        QVERIFY(!journey.isSpot() || journey.coin(QStringLiteral("USDT")).locked.isZero());
    }

    void aMarketOrder_data() { onBoth(); }
    void aMarketOrder()
    {
        Journey journey(market(), ways());
        const OrderOutcome bought = journey.placed(journey.marketBuy(QStringLiteral("bw-in"), kHundredth));
        QVERIFY2(bought.fate == Fate::Accepted, bought.error ? qPrintable(bought.error->message) : "");
        QCOMPARE(journey.lookedUp(QStringLiteral("bw-in")).order->status, OrderStatus::Filled);
        const Quantity sold = journey.isSpot() ? Quantity::literal("0.009") : kHundredth;
        if (journey.isSpot()) {
            QCOMPARE(journey.stopCancelled(ClientOrderId(QStringLiteral("bw-in-s"))).fate, Fate::Accepted); // it came with the entry
        } else {
            const AccountReading reading = journey.read();
            QCOMPARE(reading.positions.size(), 1);
            QCOMPARE(reading.positions.first().amount, kHundredth);
            QVERIFY(reading.positions.first().entryPrice.isPositive());
        }
        const QList<Fill> trades = journey.trades();
        QCOMPARE(trades.last().orderId, bought.order->venueId);
        QVERIFY(trades.last().commission.isPositive());
        QCOMPARE(journey.placed(journey.sell(QStringLiteral("bw-out"), sold)).order->status, OrderStatus::Filled);
        QVERIFY(journey.trades().size() >= 2);
        endsExactly(journey);
    }

    void aStop_data() { onBoth(); }
    void aStop()
    {
        Journey journey(market(), ways());
        QCOMPARE(journey.placed(journey.marketBuy(QStringLiteral("bw-in"), kHundredth)).fate, Fate::Accepted);
        QTRY_COMPARE(filledOf(journey, QStringLiteral("bw-in")), kHundredth);
        const Quantity held = journey.isSpot() ? Quantity::literal("0.009") : kHundredth;
        if (journey.isSpot()) {
            QCOMPARE(journey.stopCancelled(ClientOrderId(QStringLiteral("bw-in-s"))).fate, Fate::Accepted);
        }
        const Price trigger = journey.priceAt("0.9");
        const AlgoOutcome stop = journey.stopPlaced(journey.stopAt(QStringLiteral("bw-stop"), held, trigger));
        QVERIFY2(stop.fate == Fate::Accepted, stop.error ? qPrintable(stop.error->message) : "");
        const AccountReading reading = journey.read();
        QCOMPARE(reading.openAlgoOrders.size(), 1);
        QCOMPARE(reading.openAlgoOrders.first().algoId, stop.order->algoId);
        QCOMPARE(reading.openAlgoOrders.first().triggerPrice, trigger);
        QCOMPARE(reading.openAlgoOrders.first().closePosition, !journey.isSpot());
        QCOMPARE(journey.stopCancelled(ClientOrderId(QStringLiteral("bw-stop"))).fate, Fate::Accepted);
        QVERIFY(journey.read().openAlgoOrders.isEmpty());
        QCOMPARE(journey.placed(journey.sell(QStringLiteral("bw-out"), held)).order->status, OrderStatus::Filled);
        endsExactly(journey);
    }

    void immediateOrCancel_data() { onSpot(); }
    void immediateOrCancel()
    {
        Journey journey(market(), ways());
        QCOMPARE(journey.placed(journey.marketBuy(QStringLiteral("bw-in"), kHundredth)).fate, Fate::Accepted);
        QTRY_COMPARE(filledOf(journey, QStringLiteral("bw-in")), kHundredth);
        QCOMPARE(journey.stopCancelled(ClientOrderId(QStringLiteral("bw-in-s"))).fate, Fate::Accepted);
        QCOMPARE(journey.placed(journey.sell(QStringLiteral("bw-ioc"), Quantity::literal("0.009"), journey.priceAt("1.02"))).fate, Fate::Accepted);
        const OrderOutcome found = journey.lookedUp(QStringLiteral("bw-ioc"));
        QCOMPARE(found.order->status, OrderStatus::Expired);
        QVERIFY(found.order->executed.isZero());
    }

    void fillOrKill_data() { onSpot(); }
    void fillOrKill()
    {
        Journey journey(market(), ways());
        const auto late = journey.buy(QStringLiteral("bw-fok"), kHundredth, std::nullopt, journey.instrument(), journey.priceAt("0.9"));
        QCOMPARE(late.timeInForce(), TimeInForce::Fok); // at market, from a price that is long past
        QCOMPARE(journey.placed(late).fate, Fate::Accepted);
        QCOMPARE(journey.lookedUp(QStringLiteral("bw-fok")).order->status, OrderStatus::Expired);
        const AccountReading reading = journey.read();
        QVERIFY(reading.openOrders.isEmpty() && reading.openAlgoOrders.isEmpty()); // its stop went with it
        QCOMPARE(reading.wallet, Money::literal("100000"));
    }

    void orderLists_data() { onSpot(); }
    void orderLists()
    {
        Journey journey(market(), ways());
        const OrderOutcome bought = journey.placed(journey.marketBuy(QStringLiteral("bw-list"), kHundredth));
        QVERIFY(bought.order && bought.order->list);
        QTRY_COMPARE(filledOf(journey, QStringLiteral("bw-list")), kHundredth);
        const AccountReading reading = journey.read();
        QCOMPARE(reading.openAlgoOrders.size(), 1);
        QCOMPARE(reading.openAlgoOrders.first().list, bought.order->list);
        QCOMPARE(journey.stopCancelled(reading.openAlgoOrders.first().clientId).fate, Fate::Accepted);
        QVERIFY(journey.read().openAlgoOrders.isEmpty());
    }

    void severalOrders_data() { onBoth(); }
    void severalOrders()
    {
        Journey journey(market(), ways());
        const Price price = journey.priceAt("0.9");
        const Quantity two = Quantity::literal("0.02");
        QCOMPARE(journey.placed(journey.limitBuy(QStringLiteral("bw-1"), kHundredth, price)).order->quantity, kHundredth);
        QCOMPARE(journey.placed(journey.limitBuy(QStringLiteral("bw-2"), two, price)).order->quantity, two);
        QCOMPARE(journey.read().openOrders.size(), 2);
        for (const QString &id : {QStringLiteral("bw-1"), QStringLiteral("bw-2")}) {
            QCOMPARE(journey.cancelled(id).fate, Fate::Accepted);
            QCOMPARE(journey.lookedUp(id).order->status, OrderStatus::Canceled);
        }
        QCOMPARE(journey.placed(journey.limitBuy(QStringLiteral("bw-3"), kHundredth, price)).fate, Fate::Accepted);
        QCOMPARE(journey.allCancelled().fate, Fate::Accepted);
        QVERIFY(journey.read().openOrders.isEmpty());
    }

    // Somebody else sets what our port only reads.
    void termsSetElsewhere_data() { onUsdM(); }
    void termsSetElsewhere()
    {
        Journey journey(market(), ways());
        QCOMPARE(journey.door().call(On::Usdm, "POST", "/fapi/v1/leverage", "symbol=BTCUSDT&leverage=5").status, 200);
        QCOMPARE(journey.read().mode, PositionMode::OneWay);
        QTRY_COMPARE(journey.all<LeverageStated>().last().leverage.value(kBtc), 5);
        QCOMPARE(journey.door().call(On::Usdm, "POST", "/fapi/v1/positionSide/dual", "dualSidePosition=true").status, 200);
        QCOMPARE(journey.read().mode, PositionMode::Hedge);
        QCOMPARE(journey.door().call(On::Usdm, "POST", "/fapi/v1/positionSide/dual", "dualSidePosition=false").status, 200);
        QCOMPARE(journey.read().mode, PositionMode::OneWay);
    }

    void theDocumentedErrors_data() { onBoth(); }
    void theDocumentedErrors()
    {
        Journey journey(market(), ways());
        Instrument lenient = journey.instrument(); // our own check would not let it leave
        lenient.minQuantity = lenient.minMarketQuantity = lenient.stepSize = lenient.marketStepSize = Quantity::literal("0.000001");
        lenient.minNotional = Money();
        const Price price = journey.priceAt("0.9");
        const OrderOutcome small = journey.placed(journey.buy(QStringLiteral("bw-small"), Quantity::literal("0.00001"), price, lenient, price));
        QCOMPARE(small.fate, Fate::Refused);
        QCOMPARE(small.error->venueCode, journey.isSpot() ? -1013 : -1111);
        const OrderOutcome dear = journey.placed(journey.marketBuy(QStringLiteral("bw-dear"), Quantity::literal(journey.isSpot() ? "9" : "100")));
        QCOMPARE(dear.fate, Fate::Refused);
        QCOMPARE(dear.error->venueCode, journey.isSpot() ? -2010 : -2019);
        const OrderOutcome flat = journey.placed(journey.sell(QStringLiteral("bw-flat"), kHundredth));
        QCOMPARE(flat.fate, Fate::Refused);
        QCOMPARE(flat.error->venueCode, journey.isSpot() ? -2010 : -2022);
        QCOMPARE(journey.lookedUp(QStringLiteral("nobody")).error->venueCode, -2013);
        QCOMPARE(journey.cancelled(QStringLiteral("nobody")).error->venueCode, -2011);
        QCOMPARE(refusedAs(journey, journey.config.apiKey, QByteArray(64, 'x')).venueCode, -1022);
        QCOMPARE(refusedAs(journey, QString(64, u'x'), QByteArray(64, 'x')).venueCode, -2015);
    }

    void marketStreams_data() { onBoth(); }
    void marketStreams()
    {
        Journey journey(market(), ways(), moving());
        const qsizetype books = journey.all<BookTick>().size(), marks = journey.all<MarkPriceTick>().size();
        QTRY_VERIFY(journey.all<BookTick>().size() > books + 2 && journey.all<MarkPriceTick>().size() > marks + 2);
        for (const BookTick &tick : journey.all<BookTick>()) {
            QVERIFY(tick.bid < tick.ask && (tick.symbol == kBtc || tick.symbol == kEth));
        }
    }

    void aBookThatIsFollowed_data() { onBoth(); }
    void aBookThatIsFollowed()
    {
        Journey journey(market(), ways(), moving());
        const auto tops = [&] {
            QSet<QString> seen;
            for (const BookTick &tick : journey.all<BookTick>()) {
                if (tick.symbol == kBtc) {
                    seen.insert(tick.bid.toString() + u' ' + tick.ask.toString());
                }
            }
            return seen.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(tops() > 3, 15'000);
        QVERIFY(journey.all<EventsLost>().isEmpty());
    }

    void accountStreams_data() { onBoth(); }
    void accountStreams()
    {
        Journey journey(market(), ways());
        const OrderOutcome bought = journey.placed(journey.marketBuy(QStringLiteral("bw-in"), kHundredth));
        QCOMPARE(bought.fate, Fate::Accepted);
        QTRY_COMPARE(filledOf(journey, QStringLiteral("bw-in")), kHundredth);
        const FillUpdate told = journey.all<FillUpdate>().first();
        QCOMPARE(told.fill.orderId, bought.order->venueId);
        QCOMPARE(journey.all<FillUpdate>().last().order.status, OrderStatus::Filled);
        QTRY_VERIFY(!journey.all<AccountUpdate>().isEmpty());
        const AccountUpdate change = journey.all<AccountUpdate>().last();
        if (journey.isSpot()) {
            QVERIFY(std::any_of(change.balances.begin(), change.balances.end(), [](const AssetBalance &one) { return one.asset == QLatin1String("BTC") && one.total().isPositive(); }));
        } else {
            QCOMPARE(change.positions.first().amount, kHundredth);
            QCOMPARE(*change.wallet, Money::literal("100000") - paid(journey));
        }
        QVERIFY(journey.all<EventsLost>().isEmpty());
    }

    void throughTheWebSocketApi_data() { onBoth(); }
    void throughTheWebSocketApi()
    {
        Journey journey(market(), ways());
        const OrderOutcome order = journey.placed(journey.limitBuy(QStringLiteral("bw-ws"), kHundredth, journey.priceAt("0.9")));
        QCOMPARE(order.order->status, OrderStatus::New);
        QCOMPARE(journey.lookedUp(QStringLiteral("bw-ws")).order->status, OrderStatus::New);
        QCOMPARE(journey.cancelled(QStringLiteral("bw-ws")).fate, Fate::Accepted);
        QVERIFY(journey.read().openOrders.isEmpty());
        const int both = ways() == Ways::Both ? 1 : 0;
        const QByteArray route = journey.isSpot() ? "/api/v3/order" : "/fapi/v1/order";
        QCOMPARE(journey.asked.count("WS /ws-api/order.place"), both);
        QCOMPARE(journey.asked.count("WS /ws-api/order.cancel"), both);
        QCOMPARE(journey.asked.count("POST " + route), 1 - both);
        QCOMPARE(journey.asked.count("DELETE " + route), 1 - both);
    }

private:
    static void rows(bool spot)
    {
        const QByteArray name = spot ? "spot, " : "usdm, ";
        QTest::newRow((name + "REST").constData()) << spot << false;
        QTest::newRow((name + "WebSocket API first").constData()) << spot << true;
    }
    static void columns()
    {
        QTest::addColumn<bool>("spot");
        QTest::addColumn<bool>("both");
    }
    static void onUsdM()
    {
        columns();
        rows(false);
    }
    static void onSpot()
    {
        columns();
        rows(true);
    }
    static void onBoth()
    {
        onUsdM();
        rows(true);
    }
    static Market market()
    {
        QFETCH(bool, spot);
        return spot ? Market::Spot : Market::UsdM;
    }
    static Ways ways()
    {
        QFETCH(bool, both);
        return both ? Ways::Both : Ways::Rest;
    }
    static JourneyTerms moving()
    {
        JourneyTerms terms;
        terms.speed = "1";
        return terms;
    }
    static Quantity filledOf(const Journey &journey, const QString &id)
    {
        Quantity sum;
        for (const FillUpdate &update : journey.all<FillUpdate>()) {
            sum = update.fill.clientId.text() == id ? sum + update.fill.quantity : sum;
        }
        return sum;
    }
    static Money paid(const Journey &journey)
    {
        Money sum;
        for (const FillUpdate &update : journey.all<FillUpdate>()) {
            sum += update.fill.commission;
        }
        return sum;
    }
    // What the account has at the end is what the trades say, to the last digit.
    static void endsExactly(Journey &journey)
    {
        Money usdt = Money::literal("100000");
        Quantity btc;
        for (const Fill &fill : journey.trades()) {
            const Money cost = fill.price * fill.quantity;
            const bool bought = fill.side == Side::Buy;
            if (journey.isSpot()) {
                usdt += bought ? -cost : cost;
                btc += bought ? fill.quantity : -fill.quantity;
                usdt -= fill.commissionAsset == QLatin1String("USDT") ? fill.commission : Money();
                btc = fill.commissionAsset == QLatin1String("BTC") ? btc - Quantity(fill.commission.value()) : btc;
            } else {
                usdt += fill.realizedPnl - fill.commission;
            }
        }
        const AccountReading reading = journey.read();
        QCOMPARE(reading.wallet, usdt);
        QVERIFY(reading.positions.isEmpty() && reading.openOrders.isEmpty() && reading.openAlgoOrders.isEmpty());
        if (journey.isSpot()) {
            QCOMPARE(journey.coin(QStringLiteral("BTC")).free, btc);
            return;
        }
        journey.client->readIncome(VenueTime(journey.clock.systemMs() - 3'600'000));
        const auto income = journey.next<IncomeOutcome>([](const IncomeOutcome &) { return true; });
        QVERIFY(income.rows);
        QVERIFY(std::any_of(income.rows->begin(), income.rows->end(), [](const IncomeRow &row) { return row.type == QLatin1String("COMMISSION"); }));
    }
};

QTEST_GUILESS_MAIN(TestClientJourneys)
#include "tst_client_journeys.moc"
