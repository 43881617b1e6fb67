// Instruments and their filters at their exact edges: what the exchange would take, and nothing beside it.
#include "core/base/contracts.h"
#include "core/trading/instrument.h"

#include <QtTest>

using namespace bw::trading;
using bw::base::ContractViolation;
using bw::base::ErrorCode;

Q_DECLARE_METATYPE(bw::trading::FilterViolation)
Q_DECLARE_METATYPE(bw::trading::Instrument)
Q_DECLARE_METATYPE(bw::base::Rounding)

namespace {

Price price(const char *text) { return Price::literal(text); }
Quantity quantity(const char *text) { return Quantity::literal(text); }

// Limit and market have different steps and ranges on purpose, and the price grid starts off its own tick.
Instrument bitcoin()
{
    Instrument i;
    i.symbol = Symbol(QStringLiteral("BTCUSDT"));
    i.baseAsset = QStringLiteral("BTC");
    i.quoteAsset = QStringLiteral("USDT");
    i.marginAsset = QStringLiteral("USDT");
    i.status = InstrumentStatus::Trading;
    i.minPrice = price("556.80");
    i.maxPrice = price("4529764");
    i.tickSize = price("0.10");
    i.minQuantity = quantity("0.001");
    i.maxQuantity = quantity("1000");
    i.stepSize = quantity("0.001");
    i.minMarketQuantity = quantity("0.01");
    i.maxMarketQuantity = quantity("120");
    i.marketStepSize = quantity("0.01");
    i.minNotional = Money::literal("100");
    i.priceMultiplierUp = Ratio::literal("1.05");
    i.priceMultiplierDown = Ratio::literal("0.95");
    i.maxOpenOrders = 200;
    return i;
}

FilterQuestion limitBuy(const char *at, const char *size)
{
    FilterQuestion q;
    q.kind = PriceKind::Limit;
    q.quantity = quantity(size);
    q.limitPrice = price(at);
    q.mark = price("100000");
    return q;
}

FilterQuestion marketBuy(const char *size, const char *mark = "100000")
{
    FilterQuestion q;
    q.quantity = quantity(size);
    q.mark = price(mark);
    return q;
}

} // namespace

class TestInstrument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validAsItIs();
    void validateRefuses_data();
    void validateRefuses();
    void validateAcceptsTheEdges();
    void decimals();
    void limitOrders_data();
    void limitOrders();
    void marketOrders_data();
    void marketOrders();
    void bandOfSells();
    void bandNotStated();
    void unknownMark();
    void hostileMarkDoesNotOverflow();
    void reduceOnlySkipsTheMinimumNotional();
    void limitWithoutAPriceFailsAContract();
    void everyViolationHasASentence();
    void floorToStepTable_data();
    void floorToStepTable();
    void roundToTickTable_data();
    void roundToTickTable();
};

void TestInstrument::validAsItIs()
{
    QVERIFY(bitcoin().validate().has_value());
}

void TestInstrument::validateRefuses_data()
{
    using Change = std::function<void(Instrument &)>;
    QTest::addColumn<Instrument>("instrument");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *word, const Change &change) {
        Instrument i = bitcoin();
        change(i);
        QTest::addRow("%s", name) << i << QString::fromLatin1(word);
    };
    row("no symbol", "names", [](Instrument &i) { i.symbol = Symbol(); });
    row("no quote", "names", [](Instrument &i) { i.quoteAsset.clear(); });
    row("no tick", "price limits", [](Instrument &i) { i.tickSize = Price(); });
    row("negative tick", "price limits", [](Instrument &i) { i.tickSize = price("-0.1"); });
    row("negative minimum price", "price limits", [](Instrument &i) { i.minPrice = price("-0.1"); });
    row("prices crossed", "price limits", [](Instrument &i) { i.maxPrice = price("556.79"); });
    row("no prices", "price limits", [](Instrument &i) { i.minPrice = i.maxPrice = Price(); });
    row("no step", "quantity limits", [](Instrument &i) { i.stepSize = Quantity(); });
    row("negative step", "quantity limits", [](Instrument &i) { i.stepSize = quantity("-1"); });
    row("no market step", "quantity limits", [](Instrument &i) { i.marketStepSize = Quantity(); });
    row("negative minimum", "quantity limits", [](Instrument &i) { i.minQuantity = quantity("-0.001"); });
    row("quantities crossed", "quantity limits", [](Instrument &i) { i.maxQuantity = quantity("0.0009"); });
    row("no quantities", "quantity limits", [](Instrument &i) { i.minQuantity = i.maxQuantity = Quantity(); });
    row("market quantities crossed", "quantity limits", [](Instrument &i) { i.maxMarketQuantity = quantity("0.009"); });
    row("no market quantities", "quantity limits", [](Instrument &i) { i.minMarketQuantity = i.maxMarketQuantity = Quantity(); });
    row("negative market minimum", "quantity limits", [](Instrument &i) { i.minMarketQuantity = quantity("-1"); });
    row("negative notional", "minimum value or price band", [](Instrument &i) { i.minNotional = Money::literal("-1"); });
    row("band crossed", "minimum value or price band", [](Instrument &i) { i.priceMultiplierUp = Ratio::literal("0.94"); });
    row("negative band", "minimum value or price band", [](Instrument &i) { i.priceMultiplierDown = Ratio::literal("-1"); });
    row("product too large", "product", [](Instrument &i) { i.maxQuantity = quantity("375612000000"); });
    row("market product too large", "product", [](Instrument &i) { i.maxMarketQuantity = quantity("375612000000"); });
}

void TestInstrument::validateRefuses()
{
    QFETCH(Instrument, instrument);
    QFETCH(QString, word);
    const auto status = instrument.validate();
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, ErrorCode::OutOfRange);
    QVERIFY2(status.error().message.contains(word), qPrintable(status.error().message));
}

void TestInstrument::validateAcceptsTheEdges()
{
    Instrument i = bitcoin();
    i.minPrice = Price();
    i.minQuantity = i.maxQuantity = quantity("1");
    i.minMarketQuantity = i.maxMarketQuantity = quantity("0.01");
    i.minNotional = Money();
    i.priceMultiplierUp = i.priceMultiplierDown = Ratio::literal("1");
    QVERIFY(i.validate().has_value());
    // 100 full orders at the highest price: 1e18 * 1.7 * 100 is the last that fits below 1.7014e20.
    i.maxPrice = price("1000000000");
    i.maxQuantity = quantity("1701411834.6");
    QVERIFY(i.validate().has_value());
    i.maxQuantity = quantity("1701411834.7");
    QVERIFY(!i.validate().has_value());
}

void TestInstrument::decimals()
{
    QCOMPARE(bitcoin().priceDecimals(), 1);
    QCOMPARE(bitcoin().quantityDecimals(), 3);
    Instrument whole = bitcoin();
    whole.tickSize = price("5");
    QCOMPARE(whole.priceDecimals(), 0);
}

void TestInstrument::limitOrders_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<FilterViolation>("violation");
    const auto row = [](const char *name, const char *at, const char *size, FilterViolation violation) {
        QTest::addRow("%s", name) << QByteArray(at) << QByteArray(size) << violation;
    };
    using V = FilterViolation;
    row("good", "100000", "0.001", V::None);
    row("smallest", "100000.0", "0.001", V::None);
    row("below the smallest", "100000", "0.000999999999999999", V::QuantityTooSmall);
    row("zero", "100000", "0", V::QuantityTooSmall);
    row("negative", "100000", "-1", V::QuantityTooSmall);
    row("largest", "100000", "1000", V::None);
    row("above the largest", "100000", "1000.000000000000000001", V::QuantityTooLarge);
    row("off the step", "100000", "0.0015", V::QuantityStep);
    row("a hair off the step", "100000", "1.000000000000000001", V::QuantityStep);
    row("market step is not asked", "100000", "0.011", V::None);
    row("on the tick", "100000.1", "1", V::None);
    row("off the tick", "100000.15", "1", V::PriceTick);
    row("a hair off the tick", "99999.999999999999999999", "1", V::PriceTick);
    row("lowest price", "556.80", "1", V::None);
    row("below the lowest price", "556.70", "1", V::PriceRange);
    row("above the highest price", "4529764.1", "1", V::PriceRange);
    row("zero price", "0", "1", V::PriceRange);
    row("negative price", "-100000", "1", V::PriceRange);
    row("top of the band", "105000", "1", V::None);
    row("over the band", "105000.1", "1", V::PriceTooFarFromMark);
    row("far below is no harm to a buy", "556.80", "0.18", V::None); // 100.224
    row("notional reached", "50000", "0.002", V::None);
    row("notional missed by a tick", "49999.9", "0.002", V::NotionalTooSmall);
    row("notional missed by a step", "50000", "0.001", V::NotionalTooSmall);
    row("quantity is asked first", "0", "0", V::QuantityTooSmall);
}

void TestInstrument::limitOrders()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, size);
    QFETCH(FilterViolation, violation);
    QCOMPARE(checkFilters(bitcoin(), limitBuy(at.constData(), size.constData())), violation);
}

void TestInstrument::marketOrders_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<FilterViolation>("violation");
    const auto row = [](const char *size, FilterViolation violation) {
        QTest::addRow("%s", size) << QByteArray(size) << violation;
    };
    using V = FilterViolation;
    row("0.01", V::None);
    row("0.009", V::QuantityTooSmall); // enough for a limit order
    row("0.015", V::QuantityStep);
    row("120", V::None);
    row("120.01", V::QuantityTooLarge); // a limit order could be so large
    row("0", V::QuantityTooSmall);
    row("-1", V::QuantityTooSmall);
}

void TestInstrument::marketOrders()
{
    QFETCH(QByteArray, size);
    QFETCH(FilterViolation, violation);
    QCOMPARE(checkFilters(bitcoin(), marketBuy(size.constData())), violation);
}

void TestInstrument::bandOfSells()
{
    FilterQuestion q = limitBuy("95000", "1");
    q.buy = false;
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::None);
    q.limitPrice = price("94999.9");
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::PriceTooFarFromMark);
    q.limitPrice = price("200000"); // far above is no harm to a sell
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::None);
    q.limitPrice = price("94999.9");
    q.mark = price("99999.8"); // the edge moves with the mark: 94999.81
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::None);
}

void TestInstrument::bandNotStated()
{
    Instrument i = bitcoin();
    i.priceMultiplierUp = i.priceMultiplierDown = Ratio();
    QCOMPARE(checkFilters(i, limitBuy("4529763.8", "1")), FilterViolation::None);
    FilterQuestion q = limitBuy("556.80", "1");
    q.buy = false;
    q.mark = Price();
    QCOMPARE(checkFilters(i, q), FilterViolation::None);
}

// Unknown is not fine for an entry; an exit is not held back by what we do not know.
void TestInstrument::unknownMark()
{
    for (const Price mark : {Price(), price("-1")}) {
        for (const bool buy : {true, false}) {
            FilterQuestion q = limitBuy("100000", "1");
            q.buy = buy;
            q.mark = mark;
            QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::PriceTooFarFromMark);
            q.scope = FilterScope::ReduceOnly;
            QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::None);
        }
        FilterQuestion market = marketBuy("1");
        market.mark = mark;
        QCOMPARE(checkFilters(bitcoin(), market), FilterViolation::NotionalTooSmall);
        market.scope = FilterScope::ReduceOnly;
        QCOMPARE(checkFilters(bitcoin(), market), FilterViolation::None);
    }
}

void TestInstrument::hostileMarkDoesNotOverflow()
{
    QCOMPARE(checkFilters(bitcoin(), marketBuy("120", "170000000000000000000")), FilterViolation::None);
    FilterQuestion q = limitBuy("100000", "1");
    q.mark = price("170000000000000000000");
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::None);
    Instrument wide = bitcoin();
    wide.priceMultiplierDown = Ratio::literal("1.04");
    q.buy = false;
    QCOMPARE(checkFilters(wide, q), FilterViolation::PriceTooFarFromMark);
}

void TestInstrument::reduceOnlySkipsTheMinimumNotional()
{
    FilterQuestion q = limitBuy("50000", "0.001");
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::NotionalTooSmall);
    q.scope = FilterScope::ReduceOnly;
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::None);
    q.quantity = quantity("0.0001"); // but nothing else
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::QuantityTooSmall);
    q = limitBuy("105000.1", "1");
    q.scope = FilterScope::ReduceOnly;
    QCOMPARE(checkFilters(bitcoin(), q), FilterViolation::PriceTooFarFromMark);
}

void TestInstrument::limitWithoutAPriceFailsAContract()
{
    FilterQuestion q = limitBuy("100000", "1");
    q.limitPrice.reset();
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(checkFilters(bitcoin(), q)));
}

void TestInstrument::everyViolationHasASentence()
{
    using V = FilterViolation;
    QVERIFY(describe(V::None, bitcoin()).isEmpty());
    QSet<QString> sentences;
    for (const V violation : {V::PriceTick, V::PriceRange, V::QuantityStep, V::QuantityTooSmall, V::QuantityTooLarge,
                              V::NotionalTooSmall, V::PriceTooFarFromMark}) {
        const QString sentence = describe(violation, bitcoin());
        QVERIFY(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%')));
        QVERIFY(sentence.contains(QLatin1String("BTCUSDT")));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 7);
    QCOMPARE(describe(V::NotionalTooSmall, bitcoin()),
             QStringLiteral("The order's value is below the exchange's minimum of 100 USDT for BTCUSDT."));
}

void TestInstrument::floorToStepTable_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("market");
    const auto row = [](const char *size, const char *limit, const char *market) {
        QTest::addRow("%s", size) << QByteArray(size) << QByteArray(limit) << QByteArray(market);
    };
    row("1.2349", "1.234", "1.23");
    row("1.2340", "1.234", "1.23");
    row("0.0009", "0", "0");
    row("0", "0", "0");
    row("0.999999999999999999", "0.999", "0.99");
    row("-1.2349", "-1.234", "-1.23"); // a short position: toward zero, so that it never grows either
    row("-0.0009", "0", "0");
}

void TestInstrument::floorToStepTable()
{
    QFETCH(QByteArray, size);
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, market);
    QCOMPARE(floorToStep(bitcoin(), quantity(size.constData()), PriceKind::Limit).toString(), QString::fromLatin1(limit));
    QCOMPARE(floorToStep(bitcoin(), quantity(size.constData()), PriceKind::Market).toString(), QString::fromLatin1(market));
}

void TestInstrument::roundToTickTable_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *at, Rounding rounding, const char *result) {
        QTest::addRow("%s %d", at, static_cast<int>(rounding)) << QByteArray(at) << rounding << QByteArray(result);
    };
    row("100000.04", Rounding::Down, "100000");
    row("100000.04", Rounding::Floor, "100000");
    row("100000.04", Rounding::Up, "100000.1");
    row("100000.04", Rounding::Ceiling, "100000.1");
    row("100000.04", Rounding::HalfEven, "100000");
    row("100000.06", Rounding::HalfEven, "100000.1");
    row("100000.1", Rounding::Up, "100000.1");
    row("556.75", Rounding::Down, "556.7"); // below the grid's origin, down is still down
    row("556.75", Rounding::Up, "556.8");
}

void TestInstrument::roundToTickTable()
{
    QFETCH(QByteArray, at);
    QFETCH(Rounding, rounding);
    QFETCH(QByteArray, result);
    QCOMPARE(roundToTick(bitcoin(), price(at.constData()), rounding).toString(), QString::fromLatin1(result));
}

QTEST_GUILESS_MAIN(TestInstrument)
#include "tst_instrument.moc"
