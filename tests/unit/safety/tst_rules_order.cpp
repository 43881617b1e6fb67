// The rules about the order itself: symbol-allowed, position-size, stop-required.
// Proves S-04.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

RiskView viewWith(const Instrument &instrument)
{
    RiskView view = soundView();
    view.instruments = mapOf({instrument});
    return view;
}

} // namespace

class TestRulesOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- symbol-allowed ----

    void instrument_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("code");
        QTest::newRow("sound") << "" << "ok";
        QTest::newRow("no instruments at all") << "null" << "unknown-symbol";
        QTest::newRow("unknown") << "unknown" << "unknown-symbol";
        QTest::newRow("not trading") << "halted" << "not-trading";
        QTest::newRow("quoted in another asset") << "quote" << "margin-asset";
        QTest::newRow("margined in another asset") << "margin" << "margin-asset";
        QTest::newRow("margin asset not stated") << "margin-empty" << "margin-asset";
        QTest::newRow("no tick") << "tick" << "bad-instrument";
        QTest::newRow("no step") << "step" << "bad-instrument";
        QTest::newRow("no market step") << "market-step" << "bad-instrument";
        QTest::newRow("prices beyond the exact range") << "price-range" << "bad-instrument";
        QTest::newRow("no mark") << "mark" << "no-mark";
        QTest::newRow("mark of zero") << "mark-zero" << "no-mark";
        QTest::newRow("mark above every price") << "mark-high" << "mark-range";
        QTest::newRow("mark at the highest price") << "mark-highest" << "ok";
        QTest::newRow("an endless band bounds nothing") << "band-up" << "ok";
        QTest::newRow("absurd band below") << "band-down" << "bad-instrument";
        QTest::newRow("absurd market maximum") << "market-max" << "bad-instrument";
    }

    void instrument()
    {
        QFETCH(QString, spoil);
        QFETCH(QString, code);
        const auto is = [&](const char *word) { return spoil == QLatin1String(word); };
        Instrument i = instrumentOf(eth());
        i.status = is("halted") ? trading::InstrumentStatus::NotTrading : i.status;
        i.quoteAsset = is("quote") ? QStringLiteral("USDC") : i.quoteAsset;
        i.marginAsset = is("margin") ? QStringLiteral("USDC") : is("margin-empty") ? QString() : i.marginAsset;
        i.tickSize = is("tick") ? Price() : i.tickSize;
        i.stepSize = is("step") ? Quantity() : i.stepSize;
        i.marketStepSize = is("market-step") ? Quantity() : i.marketStepSize;
        i.maxPrice = is("price-range") ? Price(hugest()) : i.maxPrice;
        i.priceMultiplierUp = is("band-up") ? Ratio(hugest()) : i.priceMultiplierUp;
        i.priceMultiplierDown = is("band-down") ? Ratio(hugest()) : i.priceMultiplierDown;
        i.maxMarketQuantity = is("market-max") ? Quantity(hugest()) : i.maxMarketQuantity;
        RiskView view = viewWith(i);
        if (is("null")) {
            view.instruments = nullptr;
        } else if (is("unknown")) {
            view.instruments = mapOf({instrumentOf(symbolOf(QStringLiteral("BTCUSDT")))});
        }
        std::optional<Price> &mark = view.symbols[eth()].mark;
        mark = is("mark") ? std::nullopt
             : is("mark-zero") ? std::optional(Price())
             : is("mark-high") ? std::optional(Price::literal("1000000.01"))
             : is("mark-highest") ? std::optional(Price::literal("1000000"))
                                  : mark;
        EntryIntent intent = soundIntent();
        intent.quantity = is("market-max") ? Quantity::literal("100000000000000000000") : intent.quantity;
        const RuleFinding finding = judgeSymbolAllowed(view, intent);
        QCOMPARE(finding.rule, RuleId::SymbolAllowed);
        QCOMPARE(finding.code, code);
        QCOMPARE(finding.passed(), code == QLatin1String("ok"));
        QCOMPARE(finding.subject.isEmpty(), finding.passed());
        QVERIFY2(finding.passed() || finding.subject.endsWith(QLatin1Char('.')), qPrintable(finding.subject));
    }

    // Mark 100: the band of a limit buy ends at 115, of a limit sell at 85.
    void filters_data()
    {
        QTest::addColumn<QString>("form"); // market-buy, limit-sell, ...
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("code");

        QTest::newRow("market") << "market-buy" << "1" << "" << "ok";
        QTest::newRow("market ignores a price") << "market-buy" << "1" << "-7" << "ok";
        QTest::newRow("largest market order") << "market-buy" << "2000" << "" << "ok";
        QTest::newRow("above the largest market order") << "market-buy" << "2000.001" << "" << "quantity-too-large";
        QTest::newRow("a limit order may be larger") << "limit-buy" << "2000.001" << "100" << "ok";
        QTest::newRow("largest limit order") << "limit-buy" << "10000" << "100" << "ok";
        QTest::newRow("above the largest limit order") << "limit-buy" << "10000.001" << "100" << "quantity-too-large";
        QTest::newRow("between two steps") << "market-buy" << "1.0005" << "" << "quantity-step";
        QTest::newRow("one unit beside a step") << "market-buy" << "1.000000000000000001" << "" << "quantity-step";
        QTest::newRow("zero") << "market-buy" << "0" << "" << "quantity-too-small";
        QTest::newRow("negative") << "market-sell" << "-1" << "" << "quantity-too-small";
        QTest::newRow("below the minimum") << "market-buy" << "0.0009" << "" << "quantity-too-small";
        QTest::newRow("minimum notional exactly") << "market-buy" << "0.05" << "" << "ok";
        QTest::newRow("below the minimum notional") << "market-buy" << "0.049" << "" << "notional-too-small";
        QTest::newRow("notional of a limit at its price") << "limit-buy" << "0.05" << "99.99" << "notional-too-small";
        QTest::newRow("limit without a price") << "limit-buy" << "1" << "" << "no-limit-price";
        QTest::newRow("price of zero") << "limit-buy" << "1" << "0" << "price-range";
        QTest::newRow("negative price") << "limit-sell" << "1" << "-100" << "price-range";
        QTest::newRow("price above the range") << "limit-buy" << "1" << "1000000.01" << "price-range";
        QTest::newRow("between two ticks") << "limit-buy" << "1" << "100.005" << "price-tick";
        QTest::newRow("buy at the end of the band") << "limit-buy" << "1" << "115" << "ok";
        QTest::newRow("buy beyond the band") << "limit-buy" << "1" << "115.01" << "price-band";
        QTest::newRow("sell at the end of the band") << "limit-sell" << "1" << "85" << "ok";
        QTest::newRow("sell beyond the band") << "limit-sell" << "1" << "84.99" << "price-band";
        QTest::newRow("absurd market quantity") << "market-buy" << "100000000000000000000" << "" << "quantity-too-large";
        QTest::newRow("absurd limit quantity") << "limit-buy" << "100000000000000000000" << "100" << "quantity-too-large";
        QTest::newRow("absurd negative quantity") << "market-buy" << "-100000000000000000000" << "" << "quantity-too-small";
        QTest::newRow("absurd price") << "limit-buy" << "1" << "100000000000000000000" << "price-range";
        QTest::newRow("absurd negative price") << "limit-buy" << "1" << "-100000000000000000000" << "price-range";
        QTest::newRow("both absurd") << "limit-sell" << "100000000000000000000" << "100000000000000000000" << "quantity-too-large";
    }

    void filters()
    {
        QFETCH(QString, form);
        QFETCH(QString, size);
        QFETCH(QString, at);
        QFETCH(QString, code);
        EntryIntent intent = soundIntent();
        intent.type = form.startsWith(QLatin1String("limit")) ? OrderType::Limit : OrderType::Market;
        intent.side = form.endsWith(QLatin1String("buy")) ? Side::Buy : Side::Sell;
        intent.quantity = quantity(size);
        intent.limitPrice = at.isEmpty() ? std::nullopt : std::optional(price(at));
        const RiskView view = soundView();
        const RuleFinding finding = judgeSymbolAllowed(view, intent);
        QCOMPARE(finding.code, code);
        QCOMPARE(finding.passed(), code == QLatin1String("ok"));
        QCOMPARE(finding.subject.isEmpty(), finding.passed());
        // What needs a valid quantity does not pretend to have judged one.
        const RuleFinding sizeFinding = judgePositionSize(view, intent);
        QCOMPARE(sizeFinding.code == QLatin1String("not-judged"), !finding.passed());
        QVERIFY(finding.passed() || !sizeFinding.passed());
    }

    void filterSentencesCarryTheNumbers()
    {
        EntryIntent intent = soundIntent();
        intent.quantity = Quantity::literal("2000.001");
        const Instrument instrument = instrumentOf(eth());
        QCOMPARE(judgeSymbolAllowed(soundView(), intent).subject,
                 trading::describe(trading::FilterViolation::QuantityTooLarge, instrument));
        QVERIFY(judgeSymbolAllowed(soundView(), intent).subject.contains(QStringLiteral("2000")));
        intent = limitIntent(Side::Buy, QStringLiteral("100.005"), QStringLiteral("1"), QStringLiteral("95"));
        QCOMPARE(judgeSymbolAllowed(soundView(), intent).subject, trading::describe(trading::FilterViolation::PriceTick, instrument));
    }

    // ---- position-size ----

    // Mark 100, no slippage allowance, 5 %.
    void positionSize_data()
    {
        QTest::addColumn<QString>("balance");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("expected");

        QTest::newRow("inside") << "10000" << "0" << "4.999" << "pass ok quote 499.9 / quote 500 / quote 0.1";
        QTest::newRow("exactly at the limit") << "10000" << "0" << "5" << "pass ok quote 500 / quote 500 / quote 0";
        QTest::newRow("one step over") << "10000" << "0" << "5.001" << "deny over-limit quote 500.1 / quote 500 / quote -0.1";
        QTest::newRow("balance one unit more") << "10000.000000000000000001" << "0" << "5" << "pass ok quote 500 / quote 500 / quote 0";
        QTest::newRow("balance one unit less")
            << "9999.999999999999999999" << "0" << "5"
            << "deny over-limit quote 500 / quote 499.999999999999999999 / quote -0.000000000000000001";
        QTest::newRow("the limit is rounded down")
            << "10000.00000000000000002" << "0" << "5" << "pass ok quote 500 / quote 500.000000000000000001 / quote 0.000000000000000001";
        QTest::newRow("the limit follows the balance") << "10625.05" << "0" << "5.312" << "pass ok quote 531.2 / quote 531.2525 / quote 0.0525";
        QTest::newRow("the limit follows the balance, one step over")
            << "10625.05" << "0" << "5.313" << "deny over-limit quote 531.3 / quote 531.2525 / quote -0.0475";
        QTest::newRow("a smaller balance shrinks it") << "9000" << "0" << "5" << "deny over-limit quote 500 / quote 450 / quote -50";
        QTest::newRow("what is held counts") << "10000" << "4" << "1" << "pass ok quote 500 / quote 500 / quote 0";
        QTest::newRow("what is held counts, one step over") << "10000" << "4" << "1.001" << "deny over-limit quote 500.1 / quote 500 / quote -0.1";
        QTest::newRow("held too much already") << "10000" << "6" << "0.05" << "deny over-limit quote 605 / quote 500 / quote -105";
        QTest::newRow("held short, bought through flat") << "10000" << "-4" << "9" << "pass ok quote 500 / quote 500 / quote 0";
        QTest::newRow("held short, bought too far through flat") << "10000" << "-4" << "9.001"
                                                                 << "deny over-limit quote 500.1 / quote 500 / quote -0.1";
        QTest::newRow("no balance") << "0" << "0" << "1" << "deny no-balance - / - / -";
        QTest::newRow("negative balance") << "-10000" << "0" << "1" << "deny no-balance - / - / -";
        QTest::newRow("a limit of nothing") << "0.000000000000000001" << "0" << "1" << "deny over-limit quote 100 / quote 0 / quote -100";
        QTest::newRow("absurd balance") << "170141183460469231730" << "0" << "1"
                                        << "pass ok quote 100 / quote 8507059173023461586.5 / quote 8507059173023461486.5";
        QTest::newRow("absurd position") << "10000" << "170141183460469231730" << "1" << "deny not-computable - / - / -";
    }

    void positionSize()
    {
        QFETCH(QString, balance);
        QFETCH(QString, amount);
        QFETCH(QString, size);
        QFETCH(QString, expected);
        RiskView view = soundView();
        view.balance = money(balance);
        view.symbols[eth()].position.amount = quantity(amount);
        EntryIntent intent = soundIntent();
        intent.quantity = quantity(size);
        const RuleFinding finding = judgePositionSize(view, intent);
        QCOMPARE(finding.rule, RuleId::PositionSize);
        QCOMPARE(wordOf(finding), expected);
        QCOMPARE(finding.subject, QStringLiteral("ETHUSDT"));
    }

    // The incident that started this: a limit in dollars that stayed still while the balance moved.
    void theLimitIsAShareOfTheCurrentBalance()
    {
        RiskView view = soundView();
        view.limits = Limits::forMode(Mode::LiveLimited);
        view.balance = Money::literal("10625.05");
        const RuleFinding finding = judgePositionSize(view, soundIntent());
        QCOMPARE(finding.limit->value.toString(), QStringLiteral("531.2525"));
        QCOMPARE(finding.limit->value.toFixed(2, bw::base::Rounding::Floor), QStringLiteral("531.25"));
        view.balance = Money::literal("8000");
        QCOMPARE(judgePositionSize(view, soundIntent()).limit->value.toString(), QStringLiteral("400"));
        view.limits = Limits::forMode(Mode::LiveFull);
        QCOMPARE(judgePositionSize(view, soundIntent()).limit->value.toString(), QStringLiteral("1600"));
    }

    void theSlippageAllowanceCounts()
    {
        RiskView view = soundView();
        view.limits = Limits::forMode(Mode::Paper);
        EntryIntent intent = soundIntent();
        intent.quantity = Quantity::literal("5");
        QCOMPARE(wordOf(judgePositionSize(view, intent)), QStringLiteral("deny over-limit quote 500.5 / quote 500 / quote -0.5"));
        intent.quantity = Quantity::literal("4.995");
        QCOMPARE(wordOf(judgePositionSize(view, intent)), QStringLiteral("pass ok quote 499.9995 / quote 500 / quote 0.0005"));
    }

    void everyPendingEntryCounts()
    {
        RiskView view = soundView();
        view.symbols[eth()].pending = {PendingEntry{Side::Buy, Quantity::literal("2"), std::nullopt},
                                       PendingEntry{Side::Buy, Quantity::literal("1"), Price::literal("110")}};
        EntryIntent intent = soundIntent();
        intent.quantity = Quantity::literal("1.9");
        QCOMPARE(wordOf(judgePositionSize(view, intent)), QStringLiteral("pass ok quote 500 / quote 500 / quote 0"));
        intent.quantity = Quantity::literal("1.901");
        QCOMPARE(judgePositionSize(view, intent).code, QStringLiteral("over-limit"));
        // The other side is another direction: both do not end in one position.
        intent.side = Side::Sell;
        QCOMPARE(wordOf(judgePositionSize(view, intent)), QStringLiteral("pass ok quote 310 / quote 500 / quote 190"));
    }

    void aLimitOrderCountsAtTheHigherOfItsPriceAndTheMark()
    {
        const RiskView view = soundView();
        const auto measured = [&](const QString &at) {
            return wordOf(judgePositionSize(view, limitIntent(Side::Buy, at, QStringLiteral("1"), QStringLiteral("80"))).measured);
        };
        QCOMPARE(measured(QStringLiteral("90")), QStringLiteral("quote 100"));
        QCOMPARE(measured(QStringLiteral("110")), QStringLiteral("quote 110"));
    }

    void aPriceLeftOverInAMarketOrderCountsForNothing()
    {
        EntryIntent intent = soundIntent();
        intent.limitPrice = Price::literal("5000");
        QCOMPARE(wordOf(judgePositionSize(soundView(), intent).measured), QStringLiteral("quote 100"));
    }

    void anUnknownAccountHasNoBalance()
    {
        RiskView view = soundView();
        view.accountKnown = false;
        QCOMPARE(judgePositionSize(view, soundIntent()).code, QStringLiteral("no-balance"));
    }

    void aPendingOrderThatMakesNoSenseIsNotIgnored()
    {
        RiskView view = soundView();
        view.symbols[eth()].pending = {PendingEntry{Side::Sell, Quantity::literal("-1"), std::nullopt}};
        QCOMPARE(judgePositionSize(view, soundIntent()).code, QStringLiteral("not-computable"));
    }

    // ---- stop-required ----

    // Mark 100, D = 10 %. `at` empty: a market order.
    void stopRequired_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("expected");

        QTest::newRow("long, inside") << "buy" << "" << "95" << "pass ok share 0.05 / share 0.1 / share 0.05";
        QTest::newRow("long, exactly at D") << "buy" << "" << "90" << "pass ok share 0.1 / share 0.1 / share 0";
        QTest::newRow("long, one unit further")
            << "buy" << "" << "89.999999999999999999" << "deny too-far share 0.100000000000000001 / share 0.1 / share -0.000000000000000001";
        QTest::newRow("long, one unit nearer")
            << "buy" << "" << "90.000000000000000001" << "pass ok share 0.1 / share 0.1 / share 0";
        QTest::newRow("long, as near as can be")
            << "buy" << "" << "99.999999999999999999" << "pass ok share 0.000000000000000001 / share 0.1 / share 0.099999999999999999";
        QTest::newRow("long, at the mark") << "buy" << "" << "100" << "deny wrong-side share 0 / share 0.1 / share 0.1";
        QTest::newRow("long, above") << "buy" << "" << "105" << "deny wrong-side share -0.05 / share 0.1 / share 0.15";
        QTest::newRow("short, inside") << "sell" << "" << "105" << "pass ok share 0.05 / share 0.1 / share 0.05";
        QTest::newRow("short, exactly at D") << "sell" << "" << "110" << "pass ok share 0.1 / share 0.1 / share 0";
        QTest::newRow("short, one unit further")
            << "sell" << "" << "110.000000000000000001" << "deny too-far share 0.100000000000000001 / share 0.1 / share -0.000000000000000001";
        QTest::newRow("short, at the mark") << "sell" << "" << "100" << "deny wrong-side share 0 / share 0.1 / share 0.1";
        QTest::newRow("short, below") << "sell" << "" << "95" << "deny wrong-side share -0.05 / share 0.1 / share 0.15";

        QTest::newRow("long limit: D is of its own price") << "buy" << "90" << "81" << "pass ok share 0.1 / share 0.1 / share 0";
        QTest::newRow("long limit, one tick further") << "buy" << "90" << "80.99" << "deny too-far share 0.100111111111111112 / share 0.1 / share -0.000111111111111112";
        QTest::newRow("long limit, stop between it and the mark") << "buy" << "90" << "95" << "deny wrong-side share -0.055555555555555555 / share 0.1 / share 0.155555555555555555";
        QTest::newRow("long limit above the mark, stop below both") << "buy" << "105" << "99" << "pass ok share 0.057142857142857143 / share 0.1 / share 0.042857142857142857";
        QTest::newRow("long limit above the mark, stop at the mark") << "buy" << "105" << "100" << "deny would-trigger share 0.047619047619047620 / share 0.1 / share 0.05238095238095238";
        QTest::newRow("long limit above the mark, stop beyond the mark") << "buy" << "105" << "102" << "deny would-trigger share 0.028571428571428572 / share 0.1 / share 0.071428571428571428";
        QTest::newRow("short limit: D is of its own price") << "sell" << "110" << "121" << "pass ok share 0.1 / share 0.1 / share 0";
        QTest::newRow("short limit below the mark, stop above both") << "sell" << "96" << "100.01" << "pass ok share 0.041770833333333334 / share 0.1 / share 0.058229166666666666";
        QTest::newRow("short limit below the mark, stop at the mark") << "sell" << "96" << "100" << "deny would-trigger share 0.041666666666666667 / share 0.1 / share 0.058333333333333333";

        QTest::newRow("no stop") << "buy" << "" << "" << "deny no-stop - / - / -";
        QTest::newRow("stop of zero") << "buy" << "" << "0" << "deny bad-stop - / - / -";
        QTest::newRow("negative stop") << "sell" << "" << "-100" << "deny bad-stop - / - / -";
        QTest::newRow("tiny stop") << "buy" << "" << "0.000000000000000001"
                                   << "deny too-far share 1 / share 0.1 / share -0.9";
        QTest::newRow("limit price of zero") << "buy" << "0" << "95" << "deny not-judged - / - / -";
        QTest::newRow("negative limit price") << "buy" << "-1" << "95" << "deny not-judged - / - / -";
        QTest::newRow("absurd stop") << "sell" << "" << "100000000000000000000"
                                     << "deny too-far share 999999999999999999 / share 0.1 / share -999999999999999998.9";
        QTest::newRow("absurd distance") << "sell" << "0.000000000000000001" << "100000000000000000000" << "deny not-computable - / - / -";
    }

    void stopRequired()
    {
        QFETCH(QString, side);
        QFETCH(QString, at);
        QFETCH(QString, stop);
        QFETCH(QString, expected);
        EntryIntent intent = soundIntent();
        intent.side = side == QLatin1String("buy") ? Side::Buy : Side::Sell;
        intent.type = at.isEmpty() ? OrderType::Market : OrderType::Limit;
        intent.limitPrice = at.isEmpty() ? std::nullopt : std::optional(price(at));
        intent.stopPrice = stop.isEmpty() ? std::nullopt : std::optional(price(stop));
        const RuleFinding finding = judgeStopRequired(soundView(), intent);
        QCOMPARE(finding.rule, RuleId::StopRequired);
        // Trailing zeros of a row are for the reader.
        QCOMPARE(wordOf(finding), QString(expected).replace(QStringLiteral("0.047619047619047620"), QStringLiteral("0.04761904761904762")));
        QCOMPARE(finding.subject, QStringLiteral("ETHUSDT"));
    }

    void aStopCannotBeJudgedWithoutAMark()
    {
        RiskView view = soundView();
        view.symbols[eth()].mark.reset();
        QCOMPARE(judgeStopRequired(view, soundIntent()).code, QStringLiteral("no-mark"));
        const EntryIntent limit = limitIntent(Side::Buy, QStringLiteral("100"), QStringLiteral("1"), QStringLiteral("95"));
        QCOMPARE(judgeStopRequired(view, limit).code, QStringLiteral("no-mark"));
        view.symbols.clear();
        QCOMPARE(judgeStopRequired(view, soundIntent()).code, QStringLiteral("no-mark"));
    }

    void aLimitOrderWithoutAPriceHasNoDistance()
    {
        EntryIntent intent = soundIntent();
        intent.type = OrderType::Limit;
        QCOMPARE(judgeStopRequired(soundView(), intent).code, QStringLiteral("not-judged"));
    }

    void dFollowsTheLimits()
    {
        RiskView view = soundView();
        view.limits = limitsWith([](LimitValues &v) { v.stopDistance = Ratio::literal("0.04"); });
        QCOMPARE(judgeStopRequired(view, soundIntent()).code, QStringLiteral("too-far"));
        view.limits = limitsWith([](LimitValues &v) { v.stopDistance = Ratio::literal("0.05"); });
        QVERIFY(judgeStopRequired(view, soundIntent()).passed());
    }
};

QTEST_GUILESS_MAIN(TestRulesOrder)
#include "tst_rules_order.moc"
