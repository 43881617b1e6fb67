// Exposure: the largest value that a position can reach, whatever subset of the orders fills.
#include "safety_fixtures.h"

#include "core/safety/exposure.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

// "buy 1 @ 99, sell 2" as pending entries.
QList<PendingEntry> ordersOf(const QString &text)
{
    QList<PendingEntry> orders;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.trimmed().split(QLatin1Char(' '));
        PendingEntry order;
        order.side = words[0] == QLatin1String("buy") ? Side::Buy : Side::Sell;
        order.remaining = quantity(words[1]);
        if (words.size() == 4) {
            order.limitPrice = price(words[3]);
        }
        orders.append(order);
    }
    return orders;
}

SymbolRisk riskOf(const QString &amount, const QString &orders)
{
    SymbolRisk risk = flatRisk(eth());
    risk.position.amount = quantity(amount);
    risk.pending = ordersOf(orders);
    return risk;
}

QString word(const std::optional<Money> &exposure)
{
    return exposure ? exposure->toString() : QStringLiteral("unknown");
}

const Ratio kNone;
const Ratio kTenth = Ratio::literal("0.001");

} // namespace

class TestExposure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Mark 100 throughout.
    void table_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("orders");
        QTest::addColumn<QString>("plain");    // without slippage allowance
        QTest::addColumn<QString>("slipping"); // with 0.1 %

        QTest::newRow("flat, nothing") << "0" << "" << "0" << "0";
        QTest::newRow("long, nothing") << "2" << "" << "200" << "200";
        QTest::newRow("short, nothing") << "-2" << "" << "200" << "200";
        QTest::newRow("one market buy") << "0" << "buy 1" << "100" << "100.1";
        QTest::newRow("one market sell") << "0" << "sell 1" << "100" << "100.1";
        QTest::newRow("a limit below mark counts at the mark") << "0" << "buy 1 @ 90" << "100" << "100.1";
        QTest::newRow("a limit above mark counts at the limit") << "0" << "buy 1 @ 110" << "110" << "110";
        QTest::newRow("a limit inside the allowance") << "0" << "buy 1 @ 100.05" << "100.05" << "100.1";
        QTest::newRow("a limit at the allowance") << "0" << "buy 1 @ 100.1" << "100.1" << "100.1";
        QTest::newRow("a sell far above counts at its limit") << "0" << "sell 1 @ 150" << "150" << "150";
        QTest::newRow("long grows") << "2" << "buy 1" << "300" << "300.1";
        QTest::newRow("short grows") << "-2" << "sell 1" << "300" << "300.1";
        QTest::newRow("all buys together") << "1" << "buy 1, buy 2 @ 110, buy 3 @ 90" << "720" << "720.4";
        QTest::newRow("two sides: the larger counts, not the sum") << "0" << "buy 1, sell 3" << "300" << "300.3";
        QTest::newRow("two sides: nothing nets") << "0" << "buy 5, sell 5" << "500" << "500.5";
        QTest::newRow("long, sells only close") << "5" << "sell 3" << "500" << "500";
        QTest::newRow("long, sells close exactly") << "5" << "sell 5" << "500" << "500";
        QTest::newRow("long, sells flip to a smaller short") << "5" << "sell 7" << "500" << "500";
        QTest::newRow("long, sells flip to a larger short") << "2" << "sell 7" << "500" << "500.5";
        QTest::newRow("short, buys flip to a larger long") << "-2" << "buy 7" << "500" << "500.5";
        QTest::newRow("closing takes the cheapest") << "2" << "sell 2 @ 150, sell 2 @ 120" << "300" << "300";
        QTest::newRow("closing splits an order") << "1" << "sell 2 @ 150, sell 2 @ 120" << "420" << "420";
        QTest::newRow("the order of the list does not matter") << "1" << "sell 2 @ 120, sell 2 @ 150" << "420" << "420";
        QTest::newRow("long, both sides") << "2" << "buy 1, sell 10" << "800" << "800.8";
        QTest::newRow("long, both sides, the long larger") << "6" << "buy 1, sell 10" << "700" << "700.1";
        QTest::newRow("nothing left of an order") << "0" << "buy 0, sell 0 @ 120" << "0" << "0";
        QTest::newRow("a limit price of zero is no discount") << "0" << "buy 1 @ 0" << "100" << "100.1";
        QTest::newRow("a negative limit price is no discount") << "0" << "buy 1 @ -5" << "100" << "100.1";
        QTest::newRow("a negative remainder is unknown") << "1" << "buy -1" << "unknown" << "unknown";
        QTest::newRow("a negative remainder on the other side") << "1" << "buy 2, sell -1" << "unknown" << "unknown";
    }

    void table()
    {
        QFETCH(QString, amount);
        QFETCH(QString, orders);
        QFETCH(QString, plain);
        QFETCH(QString, slipping);
        QCOMPARE(word(exposureOf(riskOf(amount, orders), kNone)), plain);
        QCOMPARE(word(exposureOf(riskOf(amount, orders), kTenth)), slipping);
    }

    void theCandidateCountsLikeAnyPendingOrder_data() { table_data(); }

    void theCandidateCountsLikeAnyPendingOrder()
    {
        QFETCH(QString, amount);
        QFETCH(QString, orders);
        QFETCH(QString, slipping);
        SymbolRisk risk = riskOf(amount, orders);
        if (risk.pending.isEmpty()) {
            QCOMPARE(word(exposureOf(risk, kTenth, std::nullopt)), slipping);
            return;
        }
        for (int i = 0; i < risk.pending.size(); ++i) {
            SymbolRisk others = risk;
            const PendingEntry candidate = others.pending.takeAt(i);
            QCOMPARE(word(exposureOf(others, kTenth, candidate)), slipping);
        }
    }

    // From the sums of what is there already: the same answer as from the whole list.
    void whatACandidateAddsToTheSums_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("orders");
        QTest::addColumn<QString>("candidate");
        QTest::addColumn<QString>("exposure");
        QTest::newRow("it is the cheapest, and closes") << "-1" << "buy 10 @ 120" << "buy 0.5 @ 100" << "1140";
        QTest::newRow("it closes exactly all of itself") << "-1" << "buy 10 @ 120" << "buy 1 @ 100" << "1200";
        QTest::newRow("part of it opens") << "-1" << "buy 10 @ 120" << "buy 3 @ 100" << "1400";
        QTest::newRow("it is the dearest") << "-1" << "buy 10 @ 110" << "buy 2 @ 120" << "1230";
        QTest::newRow("in the middle") << "-1" << "buy 5 @ 130, buy 5 @ 110" << "buy 2 @ 120" << "1330";
        QTest::newRow("everything closes") << "-20" << "buy 10 @ 120" << "buy 1 @ 130" << "2000";
        QTest::newRow("it opens alone") << "-1" << "" << "buy 5 @ 120" << "480";
        QTest::newRow("nothing left of it") << "2" << "buy 1" << "buy 0" << "300";
        QTest::newRow("less than nothing of it") << "2" << "buy 1" << "buy -1" << "unknown";
    }

    void whatACandidateAddsToTheSums()
    {
        QFETCH(QString, amount);
        QFETCH(QString, orders);
        QFETCH(QString, candidate);
        RiskView view = soundView();
        view.symbols.insert(eth(), riskOf(amount, orders));
        const RiskView current = fresh(view);
        const PendingEntry asked = ordersOf(candidate).constFirst();
        QTEST(word(exposureWith(current.symbols[eth()].sums, asked, kNone)), "exposure");
        QTEST(word(exposureOf(riskOf(amount, orders), kNone, asked)), "exposure");
    }

    void aCandidateBeyondTheRangeIsUnknown_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("step");      // of the buys that are there: quantity
        QTest::addColumn<QString>("stepPrice");
        QTest::addColumn<QString>("candidate");
        const QString huge = hugest().toString();
        QTest::newRow("its quantity beside the others'") << "100" << "-1" << huge << "100" << QStringLiteral("buy %1 @ 100").arg(huge);
        QTest::newRow("its own value") << "100" << "-1" << "1" << "100" << "buy 1000000000000 @ 1000000000000";
        QTest::newRow("its own value in the position's direction") << "100" << "1" << "1" << "100" << "buy 1000000000000 @ 1000000000000";
        QTest::newRow("the others' value") << "100" << "-1" << "1000000000000" << "1000000000000" << "buy 1 @ 2000000000000";
        QTest::newRow("what is opened of the others") << "100" << "-1" << "1000000000000" << "1000000000000" << "buy 1 @ 100";
        QTest::newRow("its price with the allowance") << huge << "1" << "1" << "100" << "buy 1";
        QTest::newRow("a mark that is none") << "-100" << "1" << "1" << "100" << "buy 1";
        QTest::newRow("nothing of it, at a price beyond") << huge << "1" << "1" << "100" << "buy 0";
    }

    void aCandidateBeyondTheRangeIsUnknown()
    {
        QFETCH(QString, mark);
        QFETCH(QString, amount);
        QFETCH(QString, step);
        QFETCH(QString, stepPrice);
        QFETCH(QString, candidate);
        SymbolSums sums;
        sums.derived = sums.known = true;
        sums.mark = price(mark);
        sums.amount = quantity(amount);
        sums.buys = {SideStep{dec(stepPrice), dec(step), Decimal::fromInt(100)}};
        QCOMPARE(word(exposureWith(sums, ordersOf(candidate).constFirst(), kTenth)), QStringLiteral("unknown"));
    }

    void whatCannotBeMultipliedIsUnknown()
    {
        const SideSteps steps{SideStep{Decimal::fromInt(1'000'000'000'000), Decimal::fromInt(1'000'000'000'000), Decimal::fromInt(1)}};
        QVERIFY(!reachOf(steps, Side::Buy, Quantity::literal("-1"), Price::literal("100")));
        QVERIFY(!slipped(Price(hugest()), Side::Sell, Ratio::literal("2")));
        QVERIFY(!slipped(Price(hugest()), Side::Buy, kTenth));
        QCOMPARE(slipped(Price::literal("100"), Side::Sell, kTenth)->toString(), QStringLiteral("99.9"));
    }

    void withoutAMarkNothingIsKnown_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << "" << "unknown";
        QTest::newRow("zero") << "0" << "unknown";
        QTest::newRow("negative") << "-100" << "unknown";
        QTest::newRow("smallest") << "0.000000000000000001" << "0.000000000000000001";
        QTest::newRow("usual") << "100" << "100";
    }

    void withoutAMarkNothingIsKnown()
    {
        QFETCH(QString, mark);
        QFETCH(QString, expected);
        SymbolRisk risk = riskOf(QStringLiteral("1"), {});
        risk.mark = mark.isEmpty() ? std::nullopt : std::optional(price(mark));
        QCOMPARE(word(exposureOf(risk, kNone)), expected);
        // Not even a flat symbol without orders has an exposure of zero then: the mark may be needed any moment.
        risk.position.amount = Quantity();
        QCOMPARE(exposureOf(risk, kNone).has_value(), expected != QLatin1String("unknown"));
    }

    void productsAreRoundedUp()
    {
        SymbolRisk risk = riskOf(QStringLiteral("0.000000000000000001"), {});
        risk.mark = Price::literal("0.5");
        QCOMPARE(word(exposureOf(risk, kNone)), QStringLiteral("0.000000000000000001"));
        risk.position.amount = Quantity();
        risk.pending = ordersOf(QStringLiteral("buy 0.000000000000000001"));
        QCOMPARE(word(exposureOf(risk, kNone)), QStringLiteral("0.000000000000000001"));
        const auto slipped = exposurePrice(Price(tiniest()), std::nullopt, kTenth);
        QVERIFY(slipped.has_value());
        QCOMPARE(slipped->toString(), QStringLiteral("0.000000000000000002"));
    }

    void beyondTheExactRangeIsUnknownNotSmall_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("orders");
        const QString huge = QStringLiteral("170141183460469231730");
        QTest::newRow("position value") << huge << "2" << "";
        QTest::newRow("short position value") << huge << "-2" << "";
        QTest::newRow("slipped price") << huge << "1" << "buy 1";
        QTest::newRow("order value") << "100" << "0" << QStringLiteral("buy %1").arg(huge);
        QTest::newRow("limit value") << "100" << "0" << QStringLiteral("buy 2 @ %1").arg(huge);
        QTest::newRow("sum of quantities") << "0.001" << "0" << QStringLiteral("buy %1, buy %1").arg(huge);
        QTest::newRow("sum of values") << "1" << "0" << "buy 100000000000000000000, buy 100000000000000000000 @ 0.5";
        QTest::newRow("position and orders") << "1" << "100000000000000000000" << "buy 100000000000000000000";
        QTest::newRow("position, orders of the other side") << "100" << "1" << QStringLiteral("sell %1").arg(huge);
    }

    void beyondTheExactRangeIsUnknownNotSmall()
    {
        QFETCH(QString, mark);
        QFETCH(QString, amount);
        QFETCH(QString, orders);
        SymbolRisk risk = riskOf(amount, orders);
        risk.mark = price(mark);
        QCOMPARE(word(exposureOf(risk, kTenth)), QStringLiteral("unknown"));
    }

    void hugeQuantitiesThatOnlyCloseAreComputable()
    {
        SymbolRisk risk = riskOf(QStringLiteral("170141183460469231730"), QStringLiteral("sell 170141183460469231730"));
        risk.mark = Price::literal("0.5");
        QCOMPARE(word(exposureOf(risk, kNone)), QStringLiteral("85070591730234615865"));
    }

    void ofASymbolOfTheView()
    {
        RiskView view = soundView();
        view.symbols[eth()] = riskOf(QStringLiteral("2"), QStringLiteral("buy 1"));
        QCOMPARE(word(exposureOf(view, eth())), QStringLiteral("300"));
        view.limits = Limits::forMode(Mode::Paper);
        QCOMPARE(word(exposureOf(view, eth())), QStringLiteral("300.1"));
        QCOMPARE(word(exposureOf(view, symbolOf(QStringLiteral("BTCUSDT")))), QStringLiteral("unknown"));
    }

    void entryPriceDoesNotMatter()
    {
        SymbolRisk risk = riskOf(QStringLiteral("2"), {});
        risk.position.entryPrice = Price::literal("1");
        QCOMPARE(word(exposureOf(risk, kNone)), QStringLiteral("200"));
    }
};

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_exposure.moc"
