// Exits and protective stops through the gate: never refused for a real position, never more than the position.
// Proves S-08, S-09.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;
using bw::base::ContractViolation;
using bw::base::ErrorCode;

namespace {

ExitIntent exitAll(Purpose purpose = Purpose::OperatorExit)
{
    ExitIntent intent;
    intent.purpose = purpose;
    intent.symbol = eth();
    return intent;
}

ExitIntent exitOf(const QString &size)
{
    ExitIntent intent = exitAll();
    if (!size.isEmpty()) {
        intent.quantity = quantity(size);
    }
    return intent;
}

QString sizesOf(const ExitDecision &decision)
{
    QStringList sizes;
    for (const ApprovedOrder &order : decision.orders) {
        sizes.append(order.quantity().toString());
    }
    return sizes.join(QLatin1Char(' '));
}

} // namespace

class TestGateExit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Step and minimum 0.001, at most 2000 at market.
    void market_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("asked"); // empty: all
        QTest::addColumn<QString>("sizes");
        QTest::addColumn<QString>("dust");

        QTest::newRow("all of a long") << "1.5" << "" << "1.5" << "0";
        QTest::newRow("all of a short") << "-1.5" << "" << "1.5" << "0";
        QTest::newRow("a part") << "1.5" << "0.4" << "0.4" << "0";
        QTest::newRow("exactly all") << "1.5" << "1.5" << "1.5" << "0";
        QTest::newRow("more than all is clipped") << "1.5" << "1.501" << "1.5" << "0";
        QTest::newRow("absurdly more is clipped") << "-1.5" << "170141183460469231730" << "1.5" << "0";
        QTest::newRow("a part is floored") << "1.5" << "0.4009" << "0.4" << "0.0009";
        QTest::newRow("all is floored, the rest is dust") << "1.5005" << "" << "1.5" << "0.0005";
        QTest::newRow("one unit above the step") << "-1.500000000000000001" << "" << "1.5" << "0.000000000000000001";
        QTest::newRow("one unit below the step") << "1.499999999999999999" << "" << "1.499" << "0.000999999999999999";
        QTest::newRow("the smallest") << "0.001" << "" << "0.001" << "0";
        QTest::newRow("at the maximum") << "2000" << "" << "2000" << "0";
        QTest::newRow("one step above the maximum") << "2000.001" << "" << "2000 0.001" << "0";
        QTest::newRow("two and a half maxima") << "-5000" << "" << "2000 2000 1000" << "0";
        QTest::newRow("split and dust") << "4000.0004" << "" << "2000 2000" << "0.0004";
        QTest::newRow("a part above the maximum") << "5000" << "2500" << "2000 500" << "0";
        QTest::newRow("dust") << "0.0009" << "" << "" << "0.0009";
        QTest::newRow("dust, short") << "-0.000000000000000001" << "" << "" << "0.000000000000000001";
        QTest::newRow("asked for less than the smallest") << "1.5" << "0.0009" << "" << "0.0009";
        QTest::newRow("flat") << "0" << "" << "" << "0";
        QTest::newRow("flat, asked for some") << "0" << "1" << "" << "0";
        QTest::newRow("asked for nothing") << "1.5" << "0" << "" << "0";
        QTest::newRow("asked for less than nothing") << "1.5" << "-1" << "" << "0";
    }

    void market()
    {
        QFETCH(QString, amount);
        QFETCH(QString, asked);
        QFETCH(QString, sizes);
        QFETCH(QString, dust);
        const ExitDecision decision = Gate::approveExit(positionOf(eth(), amount), instrumentOf(eth()), exitOf(asked), someId());
        QCOMPARE(sizesOf(decision), sizes);
        QCOMPARE(decision.dust.toString(), dust);
        QCOMPARE(decision.refusal.isEmpty(), !sizes.isEmpty());
        QVERIFY2(decision.refusal.isEmpty() || decision.refusal.endsWith(QLatin1Char('.')), qPrintable(decision.refusal));
        for (int i = 0; i < decision.orders.size(); ++i) {
            const ApprovedOrder &order = decision.orders[i];
            QCOMPARE(order.side(), amount.startsWith(QLatin1Char('-')) ? Side::Buy : Side::Sell);
            QVERIFY(order.reduceOnly());
            QVERIFY(!order.isEntry());
            QCOMPARE(order.type(), OrderType::Market);
            QVERIFY(!order.limitPrice().has_value());
            QCOMPARE(order.symbol().text(), QStringLiteral("ETHUSDT"));
            QCOMPARE(order.clientId().text(), i == 0 ? someId().text() : QStringLiteral("%1-%2").arg(someId().text()).arg(i + 1));
        }
    }

    void everyPurposeIsAReducingOne_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::newRow("operator") << int(Purpose::OperatorExit);
        QTest::newRow("guard") << int(Purpose::GuardExit);
        QTest::newRow("stop") << int(Purpose::StopExit);
    }

    void everyPurposeIsAReducingOne()
    {
        QFETCH(int, purpose);
        const auto decision = Gate::approveExit(positionOf(eth(), QStringLiteral("-3")), instrumentOf(eth()),
                                                exitAll(static_cast<Purpose>(purpose)), someId());
        QCOMPARE(decision.orders.size(), 1);
        QCOMPARE(int(decision.orders[0].purpose()), purpose);
        QVERIFY(decision.orders[0].reduceOnly());
        QCOMPARE(decision.orders[0].side(), Side::Buy);
    }

    void ourOwnMistakesAreContractViolations()
    {
        const auto position = positionOf(eth(), QStringLiteral("1"));
        QVERIFY_THROWS_EXCEPTION(ContractViolation,
                                 (void)Gate::approveExit(position, instrumentOf(eth()), exitAll(Purpose::Entry), someId()));
        const Symbol other = symbolOf(QStringLiteral("BTCUSDT"));
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)Gate::approveExit(position, instrumentOf(other), exitAll(), someId()));
        QVERIFY_THROWS_EXCEPTION(ContractViolation,
                                 (void)Gate::approveExit(positionOf(other, QStringLiteral("1")), instrumentOf(eth()), exitAll(), someId()));
        QVERIFY_THROWS_EXCEPTION(ContractViolation,
                                 (void)Gate::approveStop(position, instrumentOf(other), Price::literal("90"), std::nullopt, someId()));
    }

    // Ids of pieces stay inside the exchange's 36 characters, and none is used twice.
    void idsOfPieces()
    {
        const bw::trading::ClientOrderId longId(QString(34, QLatin1Char('x')));
        auto decision = Gate::approveExit(positionOf(eth(), QStringLiteral("18000")), instrumentOf(eth()), exitAll(), longId);
        QCOMPARE(decision.orders.size(), 9);
        QSet<QString> ids;
        for (const ApprovedOrder &order : decision.orders) {
            ids.insert(order.clientId().text());
            QVERIFY(order.clientId().text().size() <= 36);
        }
        QCOMPARE(ids.size(), 9);
        const bw::trading::ClientOrderId tooLong(QString(35, QLatin1Char('x')));
        decision = Gate::approveExit(positionOf(eth(), QStringLiteral("2000")), instrumentOf(eth()), exitAll(), tooLong);
        QCOMPARE(decision.orders.size(), 1); // no suffix, no trouble
        QVERIFY_THROWS_EXCEPTION(ContractViolation,
                                 (void)Gate::approveExit(positionOf(eth(), QStringLiteral("2001")), instrumentOf(eth()), exitAll(), tooLong));
    }

    // A venue that allows crumbs only must not make us send orders for ever: the next round goes on.
    void piecesAreBounded()
    {
        Instrument instrument = instrumentOf(eth());
        instrument.maxMarketQuantity = Quantity::literal("0.001");
        const auto decision = Gate::approveExit(positionOf(eth(), QStringLiteral("1")), instrument, exitAll(), someId());
        QCOMPARE(decision.orders.size(), 50);
        QVERIFY(decision.refusal.isEmpty());
        QVERIFY(decision.dust.isZero()); // what is left to the next round is no dust
        QCOMPARE(decision.orders.last().clientId().text(), QStringLiteral("bw-test-1-50"));
    }

    void aSplitLeavesNoRestThatCannotBeSent_data()
    {
        QTest::addColumn<QString>("smallest");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("most");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("sizes");
        QTest::addColumn<QString>("dust");
        QTest::newRow("the last piece takes from the one before") << "5" << "1" << "100" << "102" << "97 5" << "0";
        QTest::newRow("several pieces") << "5" << "1" << "100" << "302" << "100 100 97 5" << "0";
        QTest::newRow("exactly the minimum is left") << "5" << "1" << "100" << "105" << "100 5" << "0";
        QTest::newRow("a maximum beside the step") << "1" << "1" << "100.5" << "150" << "100 50" << "0";
        QTest::newRow("a minimum beside the step") << "0.5" << "1" << "10.5" << "20" << "10.5 9.5" << "0";
        QTest::newRow("only one size is possible") << "10" << "1" << "10" << "15" << "10" << "5";
    }

    void aSplitLeavesNoRestThatCannotBeSent()
    {
        QFETCH(QString, smallest);
        QFETCH(QString, step);
        QFETCH(QString, most);
        QFETCH(QString, amount);
        QFETCH(QString, sizes);
        QFETCH(QString, dust);
        Instrument instrument = instrumentOf(eth());
        instrument.minMarketQuantity = quantity(smallest);
        instrument.marketStepSize = quantity(step);
        instrument.maxMarketQuantity = quantity(most);
        const auto decision = Gate::approveExit(positionOf(eth(), amount), instrument, exitAll(), someId());
        QCOMPARE(sizesOf(decision), sizes);
        QCOMPARE(decision.dust.toString(), dust);
    }

    // Whatever an instrument says, a position is not locked in by it.
    void aStrangeInstrumentKeepsNobodyIn_data()
    {
        QTest::addColumn<QString>("spoil");
        for (const char *spoil : {"step", "negative-step", "max", "negative-max", "max-below-min", "negative-min", "halted", "empty", "notional"}) {
            QTest::newRow(spoil) << QString::fromLatin1(spoil);
        }
    }

    void aStrangeInstrumentKeepsNobodyIn()
    {
        QFETCH(QString, spoil);
        const auto is = [&](const char *word) { return spoil == QLatin1String(word); };
        Instrument i = instrumentOf(eth());
        i.marketStepSize = is("step") ? Quantity() : is("negative-step") ? Quantity::literal("-1") : i.marketStepSize;
        i.maxMarketQuantity = is("max") ? Quantity() : is("negative-max") ? Quantity::literal("-1") : i.maxMarketQuantity;
        i.minMarketQuantity = is("negative-min") ? Quantity::literal("-1") : i.minMarketQuantity;
        i.minMarketQuantity = is("max-below-min") ? Quantity::literal("1") : i.minMarketQuantity;
        i.maxMarketQuantity = is("max-below-min") ? Quantity::literal("0.5") : i.maxMarketQuantity;
        i.status = is("halted") ? trading::InstrumentStatus::NotTrading : i.status;
        i.minNotional = is("notional") ? Money::literal("1000000") : i.minNotional;
        if (is("empty")) {
            i = Instrument();
            i.symbol = eth();
        }
        const auto decision = Gate::approveExit(positionOf(eth(), QStringLiteral("1.5")), i, exitAll(), someId());
        QCOMPARE(sizesOf(decision), QStringLiteral("1.5"));
        QVERIFY(decision.refusal.isEmpty());
    }

    void limitExits_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("sizes");
        QTest::addColumn<QString>("price");
        QTest::newRow("long") << "3" << "101" << "3" << "101";
        QTest::newRow("the limit maximum applies") << "12000" << "101" << "10000 2000" << "101";
        QTest::newRow("long: never sold cheaper than asked") << "3" << "101.001" << "3" << "101.01";
        QTest::newRow("short: never bought dearer than asked") << "-3" << "98.999" << "3" << "98.99";
        QTest::newRow("no price") << "3" << "" << "" << "";
        QTest::newRow("price of zero") << "3" << "0" << "" << "";
        QTest::newRow("negative price") << "-3" << "-1" << "" << "";
        QTest::newRow("below the range") << "-3" << "0.009" << "" << "";
        QTest::newRow("the lowest price") << "-3" << "0.01" << "3" << "0.01";
        QTest::newRow("the highest price") << "3" << "1000000" << "3" << "1000000";
        QTest::newRow("above the range") << "3" << "1000000.01" << "" << "";
        QTest::newRow("absurd") << "3" << "170141183460469231730" << "" << "";
    }

    void limitExits()
    {
        QFETCH(QString, amount);
        QFETCH(QString, at);
        QFETCH(QString, sizes);
        ExitIntent intent = exitAll();
        intent.type = OrderType::Limit;
        intent.limitPrice = at.isEmpty() ? std::nullopt : std::optional(bw::safety::test::price(at));
        const auto decision = Gate::approveExit(positionOf(eth(), amount), instrumentOf(eth()), intent, someId());
        QCOMPARE(sizesOf(decision), sizes);
        QCOMPARE(decision.refusal.isEmpty(), !sizes.isEmpty());
        QFETCH(QString, price);
        for (const ApprovedOrder &order : decision.orders) {
            QCOMPARE(order.type(), OrderType::Limit);
            QCOMPARE(order.limitPrice()->toString(), price);
            QVERIFY(order.reduceOnly());
        }
    }

    void withoutAPriceStepThePriceGoesAsItWasAskedFor()
    {
        Instrument instrument = instrumentOf(eth());
        instrument.tickSize = Price(); // not stated: the exchange has the last word
        ExitIntent intent = exitAll();
        intent.type = OrderType::Limit;
        intent.limitPrice = Price::literal("101.00123");
        const auto decision = Gate::approveExit(positionOf(eth(), QStringLiteral("1")), instrument, intent, someId());
        QCOMPARE(sizesOf(decision), QStringLiteral("1"));
        QCOMPARE(decision.orders.constFirst().limitPrice()->toString(), QStringLiteral("101.00123"));
    }

    void roundingLeavesThePriceRangeNever()
    {
        Instrument instrument = instrumentOf(eth());
        instrument.maxPrice = Price::literal("100.005"); // beside the tick
        ExitIntent intent = exitAll();
        intent.type = OrderType::Limit;
        intent.limitPrice = Price::literal("100.004");   // up would be 100.01
        const auto decision = Gate::approveExit(positionOf(eth(), QStringLiteral("1")), instrument, intent, someId());
        QVERIFY(decision.orders.isEmpty());
        QVERIFY2(decision.refusal.contains(QStringLiteral("100.005")), qPrintable(decision.refusal));
    }

    void refusalsSayWhy()
    {
        const auto refusal = [](const QString &amount, const ExitIntent &intent) {
            return Gate::approveExit(positionOf(eth(), amount), instrumentOf(eth()), intent, someId()).refusal;
        };
        QCOMPARE(refusal(QStringLiteral("0"), exitAll()), QStringLiteral("There is no position in ETHUSDT to exit."));
        QCOMPARE(refusal(QStringLiteral("0.0002"), exitAll()),
                 QStringLiteral("0.0002 ETHUSDT is below the smallest order that the exchange takes; nothing can be sent."));
        QCOMPARE(refusal(QStringLiteral("1"), exitOf(QStringLiteral("0"))), QStringLiteral("The quantity to exit must be above zero."));
        ExitIntent limit = exitAll();
        limit.type = OrderType::Limit;
        QCOMPARE(refusal(QStringLiteral("1"), limit), QStringLiteral("A limit exit needs a price."));
    }

    // ---- protective stops ----

    // Tick 0.01; mark 100 unless the row says otherwise ("-": unknown).
    void stops_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("expected"); // the trigger, or the error

        QTest::newRow("long") << "1" << "95" << "100" << "95";
        QTest::newRow("short") << "-1" << "105" << "100" << "105";
        QTest::newRow("long: rounded up, nearer to the price") << "1" << "95.001" << "100" << "95.01";
        QTest::newRow("short: rounded down, nearer to the price") << "-1" << "105.009" << "100" << "105";
        QTest::newRow("long: one unit above a tick") << "1" << "95.000000000000000001" << "100" << "95.01";
        QTest::newRow("short: one unit below a tick") << "-1" << "104.999999999999999999" << "100" << "104.99";
        QTest::newRow("long: one tick below mark") << "1" << "99.99" << "100" << "99.99";
        QTest::newRow("long: at mark") << "1" << "100" << "100" << "at once";
        QTest::newRow("long: above mark") << "1" << "101" << "100" << "at once";
        QTest::newRow("long: rounding reaches the mark") << "1" << "99.991" << "100" << "at once";
        QTest::newRow("short: one tick above mark") << "-1" << "100.01" << "100" << "100.01";
        QTest::newRow("short: at mark") << "-1" << "100" << "100" << "at once";
        QTest::newRow("short: below mark") << "-1" << "99" << "100" << "at once";
        QTest::newRow("short: rounding reaches the mark") << "-1" << "100.009" << "100" << "at once";
        QTest::newRow("long: the mark between two ticks") << "1" << "99.999" << "100.005" << "100";
        QTest::newRow("long: mark unknown") << "1" << "150" << "-" << "150";
        QTest::newRow("short: mark unknown") << "-1" << "50" << "-" << "50";
        QTest::newRow("a mark of zero is unknown") << "1" << "150" << "0" << "150";
        QTest::newRow("flat") << "0" << "95" << "100" << "no position";
        QTest::newRow("zero") << "1" << "0" << "100" << "outside";
        QTest::newRow("negative") << "1" << "-95" << "100" << "outside";
        QTest::newRow("absurd") << "-1" << "170141183460469231730" << "100" << "outside";
        QTest::newRow("absurdly negative") << "-1" << "-170141183460469231730" << "100" << "outside";
        QTest::newRow("below the range") << "1" << "0.009" << "100" << "outside";
        QTest::newRow("the lowest") << "1" << "0.01" << "100" << "0.01";
        QTest::newRow("the highest") << "-1" << "1000000" << "100" << "1000000";
        QTest::newRow("above the range") << "-1" << "1000000.001" << "100" << "outside";
        QTest::newRow("far away is the guard's business") << "1" << "1" << "100" << "1";
    }

    void stops()
    {
        QFETCH(QString, amount);
        QFETCH(QString, trigger);
        QFETCH(QString, mark);
        QFETCH(QString, expected);
        const auto stop = Gate::approveStop(positionOf(eth(), amount), instrumentOf(eth()), price(trigger),
                                            mark == QLatin1String("-") ? std::nullopt : std::optional(price(mark)), someId());
        if (!stop) {
            QVERIFY2(stop.error().message.contains(expected), qPrintable(stop.error().message));
            QCOMPARE(stop.error().code, expected == QLatin1String("no position") ? ErrorCode::NotFound : ErrorCode::Malformed);
            return;
        }
        QCOMPARE(stop->triggerPrice().toString(), expected);
        QCOMPARE(stop->side(), amount.startsWith(QLatin1Char('-')) ? Side::Buy : Side::Sell);
        QCOMPARE(stop->symbol().text(), QStringLiteral("ETHUSDT"));
        QCOMPARE(stop->clientId().text(), someId().text());
        QVERIFY(stop->closePosition()); // covers later fills too
        QVERIFY(!stop->quantity().has_value());
    }

    // While one stop is replaced by another, a second one with a fixed quantity stands in for it.
    void aBridgingStopCoversTheWholePosition_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("size");
        QTest::newRow("long") << "1.5" << "1.5";
        QTest::newRow("short") << "-2.25" << "2.25";
        QTest::newRow("above the market maximum") << "5000" << "5000";
    }

    void aBridgingStopCoversTheWholePosition()
    {
        QFETCH(QString, amount);
        QFETCH(QString, size);
        const bool isShort = amount.startsWith(QLatin1Char('-'));
        const auto stop = Gate::approveStop(positionOf(eth(), amount), instrumentOf(eth()), Price::literal(isShort ? "105.009" : "94.991"),
                                            Price::literal("100"), someId(), StopCover::FixedQuantity);
        QVERIFY(stop.has_value());
        QVERIFY(!stop->closePosition());
        QCOMPARE(stop->quantity()->toString(), size);
        QCOMPARE(stop->side(), isShort ? Side::Buy : Side::Sell);
        QCOMPARE(stop->triggerPrice().toString(), isShort ? QStringLiteral("105") : QStringLiteral("95"));
    }

    void aBridgingStopObeysTheSameRules()
    {
        const auto refused = [](const QString &amount, const char *trigger) {
            return !Gate::approveStop(positionOf(eth(), amount), instrumentOf(eth()), Price::literal(trigger),
                                      Price::literal("100"), someId(), StopCover::FixedQuantity);
        };
        QVERIFY(refused(QStringLiteral("0"), "95"));
        QVERIFY(refused(QStringLiteral("1"), "100"));
        QVERIFY(refused(QStringLiteral("-1"), "100"));
        QVERIFY(refused(QStringLiteral("1"), "0"));
        QVERIFY(!refused(QStringLiteral("1"), "99.99"));
    }

    void aTickGridThatBeginsBesideZero()
    {
        Instrument instrument = instrumentOf(eth());
        instrument.minPrice = Price::literal("0.05");
        instrument.tickSize = Price::literal("0.1"); // 0.05, 0.15, 0.25, ...
        const auto stop = Gate::approveStop(positionOf(eth(), QStringLiteral("1")), instrument, Price::literal("95"),
                                            Price::literal("100"), someId());
        QVERIFY(stop.has_value());
        QCOMPARE(stop->triggerPrice().toString(), QStringLiteral("95.05"));
        // Rounding up may not leave the range: here the last tick is 99.95, the highest price 100.
        instrument.maxPrice = Price::literal("100");
        QVERIFY(Gate::approveStop(positionOf(eth(), QStringLiteral("1")), instrument, Price::literal("99.95"), std::nullopt, someId()));
        QVERIFY(!Gate::approveStop(positionOf(eth(), QStringLiteral("1")), instrument, Price::literal("99.96"), std::nullopt, someId()));
        instrument.tickSize = Price();
        QVERIFY(!Gate::approveStop(positionOf(eth(), QStringLiteral("1")), instrument, Price::literal("95"), std::nullopt, someId()));
    }
};

QTEST_GUILESS_MAIN(TestGateExit)
#include "tst_gate_exit.moc"
