// The view that the gate judges: every field from what the exchange said, and nothing where it said nothing.
// Proves S-06.
#include "tests/unit/engine/recovery_stage.h"

#include "core/safety/sums.h"

using namespace bw::test::recovery_stage;
using engine_client::ReplyKind;
using exchange::Fate;
using exchange::RateKind;

namespace {

exchange::OrderOutcome refusal(const ClientOrderId &id)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = id;
    outcome.fate = Fate::Refused;
    outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("No."), -2019, 400};
    return outcome;
}

exchange::RestMeasured measured(std::optional<int> weight, std::optional<int> tenSeconds)
{
    exchange::RestMeasured event;
    event.rates = {{RateKind::Weight, base::Millis(60'000), 2400, weight}, {RateKind::Orders, base::Millis(10'000), 300, tenSeconds}};
    return event;
}

QStringList rates(EngineHarness &h)
{
    QStringList out;
    for (const safety::RateUsage &usage : h.engine.riskView(h.now()).rates) {
        out.append(QStringLiteral("%1 %2/%3").arg(usage.name).arg(usage.used).arg(usage.limit));
    }
    return out;
}

} // namespace

class EngineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondPathIsSeenWhereThereIsOne()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        QVERIFY(!h.engine.snapshot(h.now())->freshness.wsApi);
        h.venue(exchange::PathChanged{exchange::Path::WsApi, exchange::PathState::Up, {}});
        QCOMPARE(h.engine.snapshot(h.now())->freshness.wsApi->state, exchange::PathState::Up);
        h.pass(3'000);
        const base::Millis restAge = h.engine.snapshot(h.now())->freshness.rest.age;
        exchange::RestMeasured byWsApi = measured(700, 3);
        byWsApi.path = exchange::Path::WsApi;
        byWsApi.roundTripMicros = 5;
        const auto roundTrip = h.engine.snapshot(h.now())->freshness.restRoundTripMicros;
        h.venue(byWsApi);
        QCOMPARE(h.engine.snapshot(h.now())->freshness.wsApi->age, base::Millis(0));
        QCOMPARE(h.engine.snapshot(h.now())->freshness.rest.age, restAge); // says nothing of REST
        QCOMPARE(h.engine.snapshot(h.now())->freshness.restRoundTripMicros, roundTrip);
        QVERIFY(rates(h).join(QLatin1Char(' ')).contains(str("700/2400"))); // the limits are those of both
        h.venue(exchange::PathChanged{exchange::Path::WsApi, exchange::PathState::Down, str("It was reset.")});
        QCOMPARE(h.engine.snapshot(h.now())->freshness.wsApi->detail, str("It was reset."));
    }

    void bookAndLeverageAreWhatTheExchangeSaid()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        safety::SymbolRisk risk = h.engine.riskView(h.now()).symbols[kBtc];
        QVERIFY(!risk.bid && !risk.ask);
        QVERIFY(!h.engine.riskView(h.now()).symbols[Symbol(str("BNBUSDT"))].leverage.has_value());
        h.venue(exchange::BookTick{kBtc, Price::literal("84249.9"), Price::literal("84250.1"), h.now().venue});
        h.venue(exchange::LeverageStated{{{kBtc, 5}}});
        risk = h.engine.riskView(h.now()).symbols[kBtc];
        QCOMPARE(risk.bid->toString(), str("84249.9"));
        QCOMPARE(risk.ask->toString(), str("84250.1"));
        QCOMPARE(risk.leverage, 5);
        h.venue(exchange::LeverageStated{{{kEth, 10}}});
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].leverage, 5); // others keep theirs
        h.venue(exchange::LeverageStated{{{kBtc, 25}}});
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].leverage, 25);
    }

    void theSumsOfTheViewAreDerivedFromItsFacts()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "82400")}));
        const safety::RiskView view = h.engine.riskView(h.now());
        QVERIFY(safety::totalsAreCurrent(view));
        QVERIFY(safety::sumsAreCurrent(view.symbols[kBtc]));
        QCOMPARE(view.totals.exposure.toString(), str("337"));
    }

    void thePositionModeIsTheAccounts()
    {
        EngineHarness h;
        trading::AccountReading reading = readingOf("10625.05");
        reading.mode = trading::PositionMode::Hedge;
        h.makeReady(reading);
        QCOMPARE(h.engine.riskView(h.now()).positionMode, trading::PositionMode::Hedge);
    }

    void aPendingEntryKeepsTheStopItWasApprovedWith()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400"));
        const QList<safety::PendingEntry> pending = h.engine.riskView(h.now()).symbols[kBtc].pending;
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().stopPrice->toString(), str("82400"));
        h.venue(exchange::OrderUpdate{restingOrder(kBtc, "web_1", trading::Side::Buy, "0.001", "80000")});
        const QList<safety::PendingEntry> both = h.engine.riskView(h.now()).symbols[kBtc].pending;
        QCOMPARE(both.size(), 2);
        for (const safety::PendingEntry &entry : both) {
            QCOMPARE(entry.stopPrice.has_value(), entry.remaining == Quantity::literal("0.004")); // a stranger's is not known
        }
    }

    void theStopOfAnEntrySurvivesARestart_data()
    {
        QTest::addColumn<bool>("resting");
        QTest::newRow("rests at the exchange") << true;
        QTest::newRow("of unknown fate") << false;
    }

    void theStopOfAnEntrySurvivesARestart()
    {
        QFETCH(bool, resting);
        RecoveredState recovered;
        const Intent intent = intentOf("bw-e-3-1");
        recovered.open.insert(intent.order.clientId, intent);
        EngineHarness h({}, recovered);
        h.makeReady(readingOf("10625.05", {}, {}, resting ? QList{intent.order} : QList<trading::OrderView>{}));
        const QList<safety::PendingEntry> pending = h.engine.riskView(h.now()).symbols[kBtc].pending;
        QCOMPARE(pending.size(), 1);
        QVERIFY(pending.first().stopPrice.has_value());
        QCOMPARE(pending.first().stopPrice->toString(), str("82400"));
    }

    void confirmation_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("given");
        QTest::addColumn<bool>("confirmed");
        for (const bool given : {false, true}) {
            const QString word = given ? str(", given") : str(", missing");
            QTest::newRow(qPrintable(str("paper") + word)) << int(safety::Mode::Paper) << given << true;
            QTest::newRow(qPrintable(str("testnet") + word)) << int(safety::Mode::Testnet) << given << true;
            QTest::newRow(qPrintable(str("live_limited") + word)) << int(safety::Mode::LiveLimited) << given << given;
            QTest::newRow(qPrintable(str("live_full") + word)) << int(safety::Mode::LiveFull) << given << given;
        }
    }

    void confirmation()
    {
        QFETCH(int, mode);
        QFETCH(bool, given);
        QFETCH(bool, confirmed);
        EngineConfig config;
        config.mode = static_cast<safety::Mode>(mode);
        config.liveConfirmed = given ? Confirmation::Given : Confirmation::Missing;
        EngineHarness h(config);
        h.makeReady(readingOf("10625.05"));
        QCOMPARE(h.engine.riskView(h.now()).modeConfirmed, confirmed);
        QCOMPARE(h.engine.state(h.now()).reasons, confirmed ? QStringList{} : QStringList{str("unconfirmed")});
        QCOMPARE(h.engine.state(h.now()).state, confirmed ? safety::TradingState::Active : safety::TradingState::ReduceOnly);
    }

    void theAllowListIsTheConfigured()
    {
        EngineConfig config;
        QVERIFY(!EngineHarness(config).engine.riskView({}).allowList.has_value());
        config.allowList = QSet<Symbol>{kBtc};
        QCOMPARE(EngineHarness(config).engine.riskView({}).allowList, QSet<Symbol>{kBtc});
    }

    // --- counters ---

    void entriesAreCountedWhenTheyLeave()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        QVERIFY(!h.engine.riskView(h.now()).daily.sinceLastEntry.has_value());
        h.send(buy(kBtc, "0.5", "82400")); // refused by a rule
        QCOMPARE(h.engine.riskView(h.now()).daily.entriesToday, 0);
        h.send(buy(kBtc, "0.004", "82400"));
        h.pass(1500);
        safety::DailyView daily = h.engine.riskView(h.now()).daily;
        QCOMPARE(daily.entriesToday, 1);
        QCOMPARE(daily.entriesLastHour, 1);
        QCOMPARE(daily.sinceLastEntry->count(), 1500);
        h.pass(3'600'000);
        QCOMPARE(h.engine.riskView(h.now()).daily.entriesLastHour, 0);
        QCOMPARE(h.engine.riskView(h.now()).daily.entriesToday, 1);
        h.venue(refusal(h.last<Submit>()->order.clientId()));
        QCOMPARE(h.engine.riskView(h.now()).daily.entriesToday, 0);
        QVERIFY(!h.engine.riskView(h.now()).daily.sinceLastEntry.has_value());
    }

    void aRestartResetsNoCounter()
    {
        RecoveredState recovered;
        recovered.trades.entrySent(ClientOrderId(str("bw-e-1-1")), base::VenueTime(kNoonMs - 2000));
        trading::Fill fill = fillOf(kBtc, trading::Side::Buy, "0.001");
        fill.at = base::VenueTime(kNoonMs - 2000);
        recovered.trades.add(fill);
        fill.side = trading::Side::Sell;
        fill.tradeId = trading::TradeId(2);
        fill.realizedPnl = Money::literal("-1");
        recovered.trades.add(fill);
        EngineHarness h({}, recovered);
        h.makeReady(readingOf("10625.05"));
        const safety::DailyView daily = h.engine.riskView(h.now()).daily;
        QCOMPARE(daily.entriesToday, 1);
        QCOMPARE(daily.losingStreak, 1);
        QCOMPARE(daily.sinceLastEntry->count(), 2000 + h.elapsedMs);
    }

    void commissionInAnotherCoinIsValuedAtTheFill_data()
    {
        QTest::addColumn<bool>("priced");
        QTest::addColumn<QString>("booked");
        QTest::newRow("at its mark") << true << "0.6";
        QTest::newRow("without a price: as the taker's") << false << "0.168";
    }

    void commissionInAnotherCoinIsValuedAtTheFill()
    {
        QFETCH(bool, priced);
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        if (priced) {
            h.mark(Symbol(str("BNBUSDT")), "600");
        }
        trading::Fill fill = fillOf(kBtc, trading::Side::Buy, "0.004");
        fill.tradeId = trading::TradeId(1);
        fill.price = Price::literal("84000");
        fill.commission = Money::literal("0.001");
        fill.commissionAsset = str("BNB");
        fill.at = h.now().venue;
        trading::OrderView order = restingOrder(kBtc, "web_1", trading::Side::Buy, "0.004", "84000");
        order.executed = order.quantity;
        order.status = trading::OrderStatus::Filled;
        h.venue(exchange::FillUpdate{order, fill});
        h.venue(exchange::FillUpdate{order, fill});
        QCOMPARE(h.records(kind::kFill).size(), 1); // once, however often it is told
        QTEST(h.records(kind::kFill).first().body.value(QLatin1String("commission_in_quote")).toString(), "booked");
        QCOMPARE(fillFromJson(h.records(kind::kFill).first().body)->commissionInQuote->toString(), h.records(kind::kFill).first().body.value(QLatin1String("commission_in_quote")).toString());
    }

    // --- the exchange's limits ---

    void ratesAreWhatTheExchangeCounts()
    {
        EngineHarness h;
        QVERIFY(rates(h).isEmpty());
        h.venue(measured(40, std::nullopt));
        QCOMPARE(rates(h), (QStringList{str("REQUEST_WEIGHT 1m 40/2400"), str("ORDERS 10s 0/300")}));
        h.venue(measured(41, 7));
        h.pass(5000);
        h.venue(measured(50, std::nullopt)); // an answer that does not count orders
        QCOMPARE(rates(h), (QStringList{str("REQUEST_WEIGHT 1m 50/2400"), str("ORDERS 10s 7/300")}));
        h.pass(5000);
        QCOMPARE(rates(h), (QStringList{str("REQUEST_WEIGHT 1m 50/2400"), str("ORDERS 10s 0/300")})); // that window is over
        h.pass(60'000);
        QCOMPARE(rates(h).first(), str("REQUEST_WEIGHT 1m 0/2400"));
    }

    void ordersUnderWayCountBeforeTheExchangeSaysSo()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "82400")}));
        h.venue(measured(1, 0));
        h.send(buy(kEth, "0.1", "3050"));
        h.send(engine_client::ClosePosition{kBtc, std::nullopt, trading::OrderType::Market, std::nullopt, str("test")});
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        QCOMPARE(h.all<Submit>().size() + h.all<SubmitStop>().size(), 3);
        QCOMPARE(rates(h)[1], str("ORDERS 10s 3/300"));
        h.venue(measured(1, 9)); // another program on the account
        QCOMPARE(rates(h)[1], str("ORDERS 10s 9/300"));
    }
};

QTEST_GUILESS_MAIN(EngineView)
#include "tst_engine_view.moc"
