// The derived sums one by one: when they are believed, what they do where something cannot be computed, and how they
// find out that the facts moved on without a word. The histories are in property/tst_sums.
// Proves S-28, S-29.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

Symbol btc() { return symbolOf(QStringLiteral("BTCUSDT")); }

RiskView viewOfTwo()
{
    RiskView view = soundView();
    view.symbols[eth()].position = positionOf(eth(), QStringLiteral("2"));
    SymbolRisk other = flatRisk(btc());
    other.position = positionOf(btc(), QStringLiteral("3"));
    view.symbols.insert(btc(), other);
    return fresh(view);
}

QString totalsOf(const RiskView &view)
{
    return QStringLiteral("%1 symbols, %2 counted, %3 unknown, exposure %4")
        .arg(view.totals.symbols).arg(view.totals.counted).arg(view.totals.unknown).arg(view.totals.exposure.toString());
}

} // namespace

class SumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderThatCannotBeValued_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("remaining");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("known");
        // The limit lies near zero, so that its loss at the stop is small; its exposure is at the mark.
        for (const Side side : {Side::Buy, Side::Sell}) {
            const char *name = side == Side::Buy ? "buy" : "sell";
            QTest::addRow("%s: inside", name) << static_cast<int>(side) << "1000" << "1000000" << true;
            QTest::addRow("%s: more than any account holds", name) << static_cast<int>(side) << "1000000000000" << "1000000" << false;
            QTest::addRow("%s: beyond the exact range", name) << static_cast<int>(side) << "1000000000000000" << "1000000" << false;
        }
    }

    void orderThatCannotBeValued()
    {
        QFETCH(int, side);
        QFETCH(QString, remaining);
        QFETCH(QString, mark);
        QFETCH(bool, known);
        RiskView view = viewOfTwo();
        SymbolRisk &risk = view.symbols[eth()];
        risk.position.amount = Quantity();
        risk.mark = price(mark);
        const bool buy = static_cast<Side>(side) == Side::Buy;
        risk.pending = {PendingEntry{static_cast<Side>(side), quantity(remaining), Price::literal("0.000001"),
                                     Price::literal(buy ? "0.0000009" : "0.0000011")}};
        view = fresh(view);
        QCOMPARE(view.symbols[eth()].sums.known, known);
        QCOMPARE(view.totals.unknown, known ? 0 : 1);
        QCOMPARE(view.symbols[eth()].sums.exposure.isZero(), !known);
        QCOMPARE(judgeTotalExposure(view, soundIntent()).code == QLatin1String("not-computable"), !known);
    }

    // ---- when they are believed ----

    void totalsOfOtherLimitsAreVoid_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("the same") << 0;
        QTest::newRow("slippage") << 1;
        QTest::newRow("commission") << 2;
        QTest::newRow("stop distance") << 3;
        QTest::newRow("instruments") << 4;
        QTest::newRow("a symbol came") << 5;
        QTest::newRow("never derived") << 6;
    }

    void totalsOfOtherLimitsAreVoid()
    {
        QFETCH(int, what);
        RiskView view = viewOfTwo();
        QVERIFY(totalsAreCurrent(view));
        view.limits = limitsWith([what](LimitValues &v) {
            v.slippageAllowance = what == 1 ? Ratio::literal("0.002") : Ratio();
            v.takerCommission = what == 2 ? Ratio::literal("0.002") : v.takerCommission;
            v.stopDistance = what == 3 ? Ratio::literal("0.2") : v.stopDistance;
        });
        if (what == 4) {
            view.instruments = mapOf({instrumentOf(eth())});
        } else if (what == 5) {
            view.symbols.insert(symbolOf(QStringLiteral("XRPUSDT")), SymbolRisk());
        } else if (what == 6) {
            view.totals.derived = false;
        }
        QCOMPARE(totalsAreCurrent(view), what == 0);
        refreshSymbol(view, eth()); // whatever it was: afterwards they are
        QVERIFY(totalsAreCurrent(view));
        QCOMPARE(view.totals.symbols, view.symbols.size());
    }

    void sumsOfOtherFactsAreVoid_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("the same") << 0;
        QTest::newRow("mark") << 1;
        QTest::newRow("amount") << 2;
        QTest::newRow("orders") << 3;
        QTest::newRow("stops") << 4;
        QTest::newRow("never derived") << 5;
    }

    void sumsOfOtherFactsAreVoid()
    {
        QFETCH(int, what);
        SymbolRisk risk = viewOfTwo().symbols[eth()];
        if (what == 1) {
            risk.mark = Price::literal("101");
        } else if (what == 2) {
            risk.position.amount = Quantity::literal("2.001");
        } else if (what == 3) {
            risk.pending.append(PendingEntry{Side::Buy, Quantity::literal("1"), {}, {}});
        } else if (what == 4) {
            risk.workingStops.append(Price::literal("95"));
        } else if (what == 5) {
            risk.sums.derived = false;
        }
        QCOMPARE(sumsAreCurrent(risk), what == 0);
    }

    // ---- kept by difference ----

    void aSymbolThatNobodyToldOfIsFoundAtTheNextOne()
    {
        RiskView view = viewOfTwo();
        QCOMPARE(totalsOf(view), QStringLiteral("2 symbols, 2 counted, 0 unknown, exposure 500"));
        SymbolRisk unseen = flatRisk(symbolOf(QStringLiteral("XRPUSDT")));
        unseen.position = positionOf(symbolOf(QStringLiteral("XRPUSDT")), QStringLiteral("10"));
        view.symbols.insert(symbolOf(QStringLiteral("XRPUSDT")), unseen);
        refreshSymbol(view, eth());
        QCOMPARE(totalsOf(view), QStringLiteral("3 symbols, 3 counted, 0 unknown, exposure 1500"));
        QVERIFY(view.symbols[symbolOf(QStringLiteral("XRPUSDT"))].sums.known);
    }

    void aSymbolThatIsNotThereIsWorkedOutWithTheOthers()
    {
        RiskView view = viewOfTwo();
        view.symbols[btc()].position.amount = Quantity::literal("1");
        refreshSymbol(view, symbolOf(QStringLiteral("XRPUSDT"))); // gone, or misspelt: nothing is taken for granted
        QCOMPARE(totalsOf(view), QStringLiteral("2 symbols, 2 counted, 0 unknown, exposure 300"));
    }

    void removingTakesItOutAndNothingElse()
    {
        RiskView view = viewOfTwo();
        removeSymbol(view, symbolOf(QStringLiteral("XRPUSDT")));
        QCOMPARE(totalsOf(view), QStringLiteral("2 symbols, 2 counted, 0 unknown, exposure 500"));
        removeSymbol(view, btc());
        QCOMPARE(totalsOf(view), QStringLiteral("1 symbols, 1 counted, 0 unknown, exposure 200"));
        view.symbols.insert(btc(), flatRisk(btc())); // never derived: it is in no total
        removeSymbol(view, btc());
        QCOMPARE(totalsOf(view), QStringLiteral("1 symbols, 1 counted, 0 unknown, exposure 200"));
    }
};

QTEST_APPLESS_MAIN(SumsTest)
#include "tst_sums.moc"
