// Ticks and lots: exact both ways, and nothing that is not on the grid.
#include "core/base/contracts.h"
#include "core/paper/matching/grid.h"

#include <QTest>

using namespace bw::paper::matching;
using namespace bw::trading;

class TestGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        const Grid grid(Price::literal("0.01"), Quantity::literal("0.00001"));
        QCOMPARE(grid.exactTicks(Price::literal("84000.01"))->value(), 8'400'001);
        QCOMPARE(grid.price(Ticks(8'400'001)), Price::literal("84000.01"));
        QCOMPARE(grid.exactLots(Quantity::literal("1.00001"))->value(), 100'001);
        QCOMPARE(grid.quantity(Lots(100'001)), Quantity::literal("1.00001"));
        QCOMPARE(grid.money(Ticks(8'400'001), Lots(100'001)), Price::literal("84000.01") * Quantity::literal("1.00001"));
        QVERIFY(!grid.exactTicks(Price::literal("84000.015")));
        QVERIFY(!grid.exactLots(Quantity::literal("0.000011")));
        QCOMPARE(grid.nearestTicks(Price::literal("84000.019")).value(), 8'400'001);
        QCOMPARE(grid.floorLots(Quantity::literal("0.000019")).value(), 1);
    }

    void whatMoneyCanPayIsRoundedDown()
    {
        const Grid grid(Price::literal("0.01"), Quantity::literal("0.001"));
        QVERIFY(grid.floorValue(Money::literal("1")) == TickLots(100'000));
        QVERIFY(grid.floorValue(Money::literal("0.00001999")) == TickLots(1));
        QVERIFY(grid.floorValue(Money::literal("0.000009")) == TickLots(0));
    }

    void aProductThatIsNotExactIsNoGrid()
    {
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, Grid(Price::literal("0.000000001"), Quantity::literal("0.0000000001")));
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, Grid(Price::literal("0"), Quantity::literal("1")));
        (void)Grid(Price::literal("0.000000001"), Quantity::literal("0.000000001"));   // 1e-18 can be held
    }

    void whatCannotBeHeldIsABrokenContract()
    {
        const Grid grid(Price::literal("1000000"), Quantity::literal("1000000"));
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)grid.money(Ticks(1'000'000'000'000), Lots(1'000'000'000'000)));
    }
};

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
