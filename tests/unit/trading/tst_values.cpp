// Symbols, amounts, orders and positions as values, and the words for them.
#include "core/trading/account.h"
#include "core/trading/ids.h"
#include "core/trading/words.h"

#include <QSet>
#include <QtTest>

#include <concepts>

using namespace bw::trading;
using bw::base::ErrorCode;

namespace {

template<typename A, typename B>
concept Multiplies = requires(A a, B b) { a * b; };
template<typename A, typename B>
concept Adds = requires(A a, B b) { a + b; };
template<typename A, typename B>
concept Compares = requires(A a, B b) { a < b; };

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseSymbolAccepts_data();
    void parseSymbolAccepts();
    void parseSymbolRefuses_data();
    void parseSymbolRefuses();
    void amountsCombineOnlyWhereItMeansSomething();
    void amountArithmetic();
    void productsRound();
    void positions();
    void orders();
    void words();
};

void TestValues::parseSymbolAccepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("symbol");
    const auto row = [](const QString &text, const QString &symbol) { QTest::addRow("%s", qPrintable(text)) << text << symbol; };
    row(QStringLiteral("BTCUSDT"), QStringLiteral("BTCUSDT"));
    row(QStringLiteral("btcusdt"), QStringLiteral("BTCUSDT"));
    row(QStringLiteral("BTC/USDT"), QStringLiteral("BTCUSDT"));
    row(QStringLiteral("Btc/usdt"), QStringLiteral("BTCUSDT"));
    row(QStringLiteral("1000SHIB/USDT"), QStringLiteral("1000SHIBUSDT"));
    row(QStringLiteral("BTCUSDT_260327"), QStringLiteral("BTCUSDT_260327"));
    row(QStringLiteral("币安人生/USDT"), QStringLiteral("币安人生USDT")); // exists on the exchange
    row(QStringLiteral("A"), QStringLiteral("A"));
    row(QString(40, QLatin1Char('x')), QString(40, QLatin1Char('X')));
}

void TestValues::parseSymbolAccepts()
{
    QFETCH(QString, text);
    QFETCH(QString, symbol);
    const auto parsed = parseSymbol(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), symbol);
    QCOMPARE(parseSymbol(parsed->text())->text(), symbol);
}

void TestValues::parseSymbolRefuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), QStringLiteral("/"), QStringLiteral("/USDT"), QStringLiteral("BTC/"), QStringLiteral("BTC//USDT"),
                                QStringLiteral("A/B/C"), QStringLiteral("BTC-USDT"), QStringLiteral("BTC USDT"), QStringLiteral(" BTCUSDT"),
                                QStringLiteral("BTCUSDT\n"), QStringLiteral("BTCUSDT&side=BUY"), QStringLiteral("BTC.USDT"),
                                QStringLiteral("BTC%2FUSDT"), QStringLiteral("BTC\\USDT"), QStringLiteral("BTC😀"),
                                QString(41, QLatin1Char('x')), QStringLiteral("BTC%1").arg(QChar(0))}) {
        QTest::addRow("%d: %s", static_cast<int>(text.size()), qPrintable(text.left(20))) << text;
    }
}

void TestValues::parseSymbolRefuses()
{
    QFETCH(QString, text);
    const auto parsed = parseSymbol(text);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ErrorCode::Malformed);
    QVERIFY(parsed.error().message.contains(QLatin1String("BTC/USDT")));
}

void TestValues::amountsCombineOnlyWhereItMeansSomething()
{
    static_assert(Multiplies<Price, Quantity> && Multiplies<Money, Ratio>);
    static_assert(!Multiplies<Price, Price> && !Multiplies<Money, Money> && !Multiplies<Money, Price> && !Multiplies<Quantity, Quantity>);
    static_assert(!Multiplies<Price, int> && !Multiplies<Price, double> && !Multiplies<Money, Decimal>);
    static_assert(Adds<Money, Money> && !Adds<Money, Price> && !Adds<Money, Quantity> && !Adds<Price, Decimal> && !Adds<Price, int>);
    static_assert(Compares<Price, Price> && !Compares<Price, Money> && !Compares<Quantity, Decimal>);
    static_assert(!std::is_convertible_v<Decimal, Price> && !std::is_convertible_v<Price, Decimal> && !std::is_convertible_v<Price, Money>);
    QVERIFY((std::same_as<decltype(Price() * Quantity()), Money>));
    QVERIFY((std::same_as<decltype(Money() * Ratio()), Money>));
}

void TestValues::amountArithmetic()
{
    const Money a = Money::literal("10.50");
    Money b = Money::literal("-0.75");
    QCOMPARE((a + b).toString(), QStringLiteral("9.75"));
    QCOMPARE((a - b).toString(), QStringLiteral("11.25"));
    QCOMPARE((-b).toString(), QStringLiteral("0.75"));
    QCOMPARE(b.abs().toFixed(4), QStringLiteral("0.7500"));
    b += a;
    b -= Money::literal("9.75");
    QVERIFY(b.isZero() && !b.isNegative() && !b.isPositive());
    QCOMPARE(b.sign(), 0);
    QVERIFY(a > b && a == Money::literal("10.5") && a != b);
    QCOMPARE((Price::literal("97123.4") * Quantity::literal("-0.015")).toString(), QStringLiteral("-1456.851"));
    QCOMPARE((Money::literal("1000") * Ratio::literal("0.05")).toString(), QStringLiteral("50"));
}

void TestValues::productsRound()
{
    const Money unit = Money::literal("0.000000000000000001");
    QCOMPARE(times(unit, Ratio::literal("0.1"), Rounding::Up).toString(), QStringLiteral("0.000000000000000001"));
    QVERIFY(times(unit, Ratio::literal("0.1"), Rounding::Down).isZero());
    QVERIFY((unit * Ratio::literal("0.5")).isZero()); // half to even
    QCOMPARE(times(Price::literal("3"), Ratio::literal("1.05"), Rounding::Floor).toString(), QStringLiteral("3.15"));
    QCOMPARE(ratioOf(Money::literal("1"), Money::literal("3"), Rounding::Down).toString(), QStringLiteral("0.333333333333333333"));
    QCOMPARE(ratioOf(Money::literal("1"), Money::literal("3"), Rounding::Up).toString(), QStringLiteral("0.333333333333333334"));
    QCOMPARE(ratioOf(Price::literal("95"), Price::literal("100"), Rounding::Down).toString(), QStringLiteral("0.95"));
    QCOMPARE(quantityFor(Money::literal("100"), Price::literal("30000"), Rounding::Down).toString(), QStringLiteral("0.003333333333333333"));
    QVERIFY(Price::literal("30000") * quantityFor(Money::literal("100"), Price::literal("30000"), Rounding::Down) <= Money::literal("100"));
}

void TestValues::positions()
{
    Position p;
    p.entryPrice = Price::literal("100");
    QVERIFY(p.isFlat() && !p.isLong());
    p.amount = Quantity::literal("2");
    QVERIFY(p.isLong() && p.exitSide() == Side::Sell);
    QCOMPARE(p.unrealizedAt(Price::literal("90")).toString(), QStringLiteral("-20"));
    QCOMPARE(p.valueAt(Price::literal("90")).toString(), QStringLiteral("180"));
    p.amount = Quantity::literal("-2");
    QVERIFY(!p.isFlat() && !p.isLong() && p.exitSide() == Side::Buy);
    QCOMPARE(p.unrealizedAt(Price::literal("90")).toString(), QStringLiteral("20"));
    QCOMPARE(p.valueAt(Price::literal("90")).toString(), QStringLiteral("180"));
}

void TestValues::orders()
{
    QVERIFY(opposite(Side::Buy) == Side::Sell && opposite(Side::Sell) == Side::Buy);
    OrderView order;
    order.quantity = Quantity::literal("1");
    order.executed = Quantity::literal("0.4");
    QCOMPARE(order.remaining().toString(), QStringLiteral("0.6"));
    using S = OrderStatus;
    for (const S status : {S::New, S::PartiallyFilled, S::Filled, S::Canceled, S::Rejected, S::Expired}) {
        order.status = status;
        QCOMPARE(order.isOpen(), status == S::New || status == S::PartiallyFilled);
        QCOMPARE(isTerminal(status), !order.isOpen());
    }
    using A = AlgoStatus;
    for (const A status : {A::New, A::Triggering, A::Triggered, A::Finished, A::Canceled, A::Rejected, A::Expired}) {
        QCOMPARE(isWorking(status), status == A::New || status == A::Triggering);
    }
    AlgoOrderView algo;
    QVERIFY(!algo.isExit());
    algo.closePosition = true;
    QVERIFY(algo.isExit());
    algo.closePosition = false;
    algo.reduceOnly = true;
    QVERIFY(algo.isExit());
}

void TestValues::words()
{
    using S = OrderStatus;
    using A = AlgoStatus;
    QCOMPARE(toWord(Side::Buy), QStringLiteral("buy"));
    QCOMPARE(toWord(Side::Sell), QStringLiteral("sell"));
    QCOMPARE(toWord(OrderType::Market), QStringLiteral("market"));
    QCOMPARE(toWord(OrderType::Limit), QStringLiteral("limit"));
    QCOMPARE(toWord(ConditionalType::StopMarket), QStringLiteral("stop-market"));
    QCOMPARE(toWord(ConditionalType::TakeProfitMarket), QStringLiteral("take-profit-market"));
    QStringList statuses;
    for (const S status : {S::New, S::PartiallyFilled, S::Filled, S::Canceled, S::Rejected, S::Expired}) {
        statuses.append(toWord(status));
    }
    QCOMPARE(statuses.join(QLatin1Char(' ')), QStringLiteral("new partially-filled filled canceled rejected expired"));
    statuses.clear();
    for (const A status : {A::New, A::Triggering, A::Triggered, A::Finished, A::Canceled, A::Rejected, A::Expired}) {
        statuses.append(toWord(status));
    }
    QCOMPARE(statuses.join(QLatin1Char(' ')), QStringLiteral("new triggering triggered finished canceled rejected expired"));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
