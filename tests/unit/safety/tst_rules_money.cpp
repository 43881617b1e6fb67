// The rules about money at stake: total-exposure, trade-risk, daily-loss-at-stop, exitable, price-collar.
// Mark 100, balance 10 000, no slippage allowance and no commission unless a test says otherwise.
// Proves S-28, S-29, S-30, S-31.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

RiskView plainView()
{
    RiskView view = soundView();
    view.limits = limitsWith([](LimitValues &v) { v.slippageAllowance = v.takerCommission = Ratio(); });
    return view;
}

void hold(RiskView &view, const char *symbol, const char *amount, const char *stop = "")
{
    SymbolRisk risk = flatRisk(symbolOf(QString::fromLatin1(symbol)));
    risk.position.amount = Quantity::literal(amount);
    if (*stop != 0) {
        risk.workingStops = {Price::literal(stop)};
    }
    view.symbols.insert(risk.position.symbol, risk);
}

EntryIntent sized(const char *size, Side side = Side::Buy, const char *stop = "95")
{
    EntryIntent intent = soundIntent();
    intent.side = side;
    intent.quantity = Quantity::literal(size);
    intent.stopPrice = Price::literal(stop);
    return intent;
}

} // namespace

class TestRulesMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- total-exposure: R = 20 %, so that 8000 may be at stake ----

    void totalExposure_data()
    {
        QTest::addColumn<QString>("held"); // in another symbol
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alone") << "0" << "1" << "pass ok quote 100 / quote 8000 / quote 7900";
        QTest::newRow("exactly at the limit") << "79" << "1" << "pass ok quote 8000 / quote 8000 / quote 0";
        QTest::newRow("one step over") << "79" << "1.001" << "deny over-limit quote 8000.1 / quote 8000 / quote -0.1";
        QTest::newRow("short counts alike") << "-79" << "1.001" << "deny over-limit quote 8000.1 / quote 8000 / quote -0.1";
        QTest::newRow("nothing nets between symbols") << "-200" << "1" << "deny over-limit quote 20100 / quote 8000 / quote -12100";
        QTest::newRow("absurd") << "170141183460469231730" << "1" << "deny not-computable - / - / -";
    }

    void totalExposure()
    {
        QFETCH(QString, held);
        QFETCH(QString, size);
        QFETCH(QString, expected);
        RiskView view = plainView();
        hold(view, "AUSDT", held.toLatin1().constData());
        QCOMPARE(wordOf(judgeTotalExposure(view, sized(size.toLatin1().constData()))), expected);
    }

    void theReserveIsRoundedUp()
    {
        RiskView view = plainView();
        view.balance = Money::literal("10000.000000000000000001");
        QCOMPARE(judgeTotalExposure(view, sized("1")).limit->value.toString(), QStringLiteral("8000"));
    }

    void anotherSymbolWithoutAMarkIsNotFine()
    {
        RiskView view = plainView();
        hold(view, "AUSDT", "1");
        view.symbols[symbolOf(QStringLiteral("AUSDT"))].mark.reset();
        const RuleFinding finding = judgeTotalExposure(view, sized("1"));
        QCOMPARE(wordOf(finding), QStringLiteral("deny not-computable - / - / -"));
        QCOMPARE(finding.subject, QStringLiteral("AUSDT"));
        QCOMPARE(judgeDailyLossAtStop(view, sized("1")).code, QStringLiteral("not-computable"));
        view.symbols[symbolOf(QStringLiteral("AUSDT"))].position.amount = Quantity(); // only watched: nothing is at stake
        QVERIFY(judgeTotalExposure(view, sized("1")).passed());
    }

    void sumsThatAreBehindTheFactsAreNotBelieved()
    {
        const RiskView current = fresh(plainView());
        QVERIFY(judgeEntry(current, sized("1")).passed());
        const auto denied = [](const RiskView &view) {
            const Verdict verdict = judgeEntry(view, sized("1"));
            return verdict.find(RuleId::PositionSize)->code + QLatin1Char(' ') + verdict.find(RuleId::DailyLossAtStop)->code;
        };
        const QString refused = QStringLiteral("not-computable not-computable");
        RiskView view = current;
        view.symbols[eth()].pending.append(PendingEntry{Side::Buy, Quantity::literal("1"), {}});
        QCOMPARE(denied(view), refused);
        view = current;
        view.symbols[eth()].position.amount = Quantity::literal("1");
        QCOMPARE(denied(view), refused);
        view = current;
        view.symbols[eth()].mark = Price::literal("100.01");
        QCOMPARE(denied(view), refused);
        view = current;
        view.symbols[eth()].workingStops = {Price::literal("90")};
        QCOMPARE(denied(view), refused);
        view = current;
        view.limits = Limits::forMode(Mode::Paper);
        QCOMPARE(denied(view), refused);
        view = current;
        view.symbols.insert(symbolOf(QStringLiteral("NEW")), flatRisk(symbolOf(QStringLiteral("NEW"))));
        QCOMPARE(denied(view), refused);
        QCOMPARE(safety::judgeOpenPositions({view, sized("1")}).code, QStringLiteral("not-computable"));
        view = current;
        view.totals = AccountTotals();
        QCOMPARE(denied(view), refused);
        view = current;
        view.instruments = mapOf({instrumentOf(eth())});
        QCOMPARE(denied(view), refused);
    }

    // ---- trade-risk: K = 1 %, so that 100 may be lost ----

    void tradeRisk_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inside") << "buy" << "1" << "95" << "pass ok quote 5 / quote 100 / quote 95";
        QTest::newRow("exactly") << "buy" << "20" << "95" << "pass ok quote 100 / quote 100 / quote 0";
        QTest::newRow("one step over") << "buy" << "20.001" << "95" << "deny over-limit quote 100.005 / quote 100 / quote -0.005";
        QTest::newRow("sell, exactly") << "sell" << "20" << "105" << "pass ok quote 100 / quote 100 / quote 0";
        QTest::newRow("sell, over") << "sell" << "20" << "105.01" << "deny over-limit quote 100.2 / quote 100 / quote -0.2";
        QTest::newRow("no size") << "buy" << "0" << "95" << "deny not-judged - / - / -";
        QTest::newRow("a stop that is none") << "buy" << "1" << "0" << "deny not-judged - / - / -";
        QTest::newRow("absurd stop") << "sell" << "2000" << "170141183460469231730" << "deny not-computable - / - / -";
    }

    void tradeRisk()
    {
        QFETCH(QString, side);
        QFETCH(QString, size);
        QFETCH(QString, stop);
        QFETCH(QString, expected);
        const EntryIntent intent = sized(size.toLatin1().constData(), side == QLatin1String("buy") ? Side::Buy : Side::Sell,
                                         stop.toLatin1().constData());
        QCOMPARE(wordOf(judgeTradeRisk(plainView(), intent)), expected);
    }

    void commissionOfBothTradesAndSlippageCount()
    {
        RiskView view = plainView();
        view.limits = Limits::forMode(Mode::Paper); // 0.1 % a side, 0.05 %
        // Market: 100.1 -> 95 loses 5.1, and 0.05 % of 195.1.
        QCOMPARE(wordOf(judgeTradeRisk(view, sized("1")).measured), QStringLiteral("quote 5.19755"));
        // Limit: at its own price.
        QCOMPARE(wordOf(judgeTradeRisk(view, limitIntent(Side::Buy, QStringLiteral("99"), QStringLiteral("1"), QStringLiteral("95"))).measured),
                 QStringLiteral("quote 4.097"));
        QCOMPARE(wordOf(judgeTradeRisk(view, sized("1", Side::Sell, "105")).measured), QStringLiteral("quote 5.20245"));
    }

    void withoutABalanceNothingIsASmallRisk()
    {
        RiskView view = plainView();
        view.accountKnown = false;
        QCOMPARE(judgeTradeRisk(view, sized("1")).code, QStringLiteral("no-balance"));
        QCOMPARE(judgeTotalExposure(view, sized("1")).code, QStringLiteral("no-balance"));
        view.accountKnown = true;
        view.balance = Money();
        QCOMPARE(judgeTradeRisk(view, sized("1")).code, QStringLiteral("no-balance"));
        QCOMPARE(judgeTotalExposure(view, sized("1")).code, QStringLiteral("no-balance"));
    }

    // ---- daily-loss-at-stop: L = 2 %, so that the day may end at -200 ----

    void dailyLossAtStop_data()
    {
        QTest::addColumn<QString>("pnl");
        QTest::addColumn<QString>("held"); // in another symbol, mark 100
        QTest::addColumn<QString>("stop"); // of it
        QTest::addColumn<QString>("size"); // of this order, stop at 95
        QTest::addColumn<QString>("expected");
        QTest::newRow("this order alone") << "0" << "0" << "" << "1" << "pass ok quote 5 / quote 200 / quote 195";
        QTest::newRow("a profit is room") << "50" << "0" << "" << "1" << "pass ok quote -45 / quote 200 / quote 245";
        QTest::newRow("exactly at the limit passes") << "-195" << "0" << "" << "1" << "pass ok quote 200 / quote 200 / quote 0";
        QTest::newRow("one unit over") << "-195.000000000000000001" << "0" << "" << "1"
                                       << "deny over-limit quote 200.000000000000000001 / quote 200 / quote -0.000000000000000001";
        QTest::newRow("a position at its stop") << "0" << "10" << "97" << "1" << "pass ok quote 35 / quote 200 / quote 165";
        QTest::newRow("a short position at its stop") << "0" << "-10" << "103" << "1" << "pass ok quote 35 / quote 200 / quote 165";
        QTest::newRow("without a stop it counts at D") << "0" << "10" << "" << "1" << "pass ok quote 105 / quote 200 / quote 95";
        QTest::newRow("short, without a stop") << "0" << "-10" << "" << "1" << "pass ok quote 105 / quote 200 / quote 95";
        QTest::newRow("without a stop, too much") << "0" << "20" << "" << "1" << "deny over-limit quote 205 / quote 200 / quote -5";
        QTest::newRow("a stop on the winning side is no gain") << "0" << "10" << "105" << "1" << "pass ok quote 5 / quote 200 / quote 195";
        QTest::newRow("a stop of zero is none") << "0" << "10" << "0" << "1" << "pass ok quote 105 / quote 200 / quote 95";
        QTest::newRow("absurd result of the day") << "170141183460469231730" << "10" << "" << "1"
                                                  << "pass ok quote -170141183460469231625 / quote 200 / -";
    }

    void dailyLossAtStop()
    {
        QFETCH(QString, pnl);
        QFETCH(QString, held);
        QFETCH(QString, stop);
        QFETCH(QString, size);
        QFETCH(QString, expected);
        RiskView view = plainView();
        view.daily.pnl = money(pnl);
        hold(view, "AUSDT", held.toLatin1().constData(), stop.toLatin1().constData());
        RuleFinding finding = judgeDailyLossAtStop(view, sized(size.toLatin1().constData()));
        if (pnl.size() > 30 || pnl.size() == 21) {
            finding.headroom.reset(); // a headroom near the edge of the exact range says nothing
        }
        QCOMPARE(wordOf(finding), expected);
    }

    void pendingEntriesGoToTheirStopsToo()
    {
        RiskView view = plainView();
        view.symbols[eth()].pending = {PendingEntry{Side::Buy, Quantity::literal("2"), Price::literal("98"), Price::literal("96")}};
        QCOMPARE(wordOf(judgeDailyLossAtStop(view, sized("1")).measured), QStringLiteral("quote 9"));
        view.symbols[eth()].pending[0].stopPrice.reset(); // D of the mark, from the limit
        QCOMPARE(wordOf(judgeDailyLossAtStop(view, sized("1")).measured), QStringLiteral("quote 25"));
        view.symbols[eth()].pending[0] = PendingEntry{Side::Sell, Quantity::literal("2"), std::nullopt, Price::literal("103")};
        QCOMPARE(wordOf(judgeDailyLossAtStop(view, sized("1")).measured), QStringLiteral("quote 11"));
        view.symbols[eth()].pending[0].remaining = Quantity::literal("-1");
        QCOMPARE(judgeDailyLossAtStop(view, sized("1")).code, QStringLiteral("not-computable"));
    }

    void slippageAndCommissionCountOnTheWayOut()
    {
        RiskView view = plainView();
        view.limits = Limits::forMode(Mode::Paper);
        // 100.1 in, 95 - 0.095 out; 0.05 % of 195.005.
        QCOMPARE(wordOf(judgeDailyLossAtStop(view, sized("1")).measured), QStringLiteral("quote 5.2925025"));
        hold(view, "AUSDT", "1", "97"); // 97 - 0.097; 0.05 % of 96.903
        QCOMPARE(wordOf(judgeDailyLossAtStop(view, sized("1")).measured), QStringLiteral("quote 8.437954"));
    }

    void ofSeveralStopsTheFurthestCounts()
    {
        RiskView view = plainView();
        hold(view, "AUSDT", "10", "97");
        view.symbols[symbolOf(QStringLiteral("AUSDT"))].workingStops = {Price::literal("97"), Price::literal("94"), Price::literal("96")};
        QCOMPARE(wordOf(judgeDailyLossAtStop(view, sized("1")).measured), QStringLiteral("quote 65"));
    }

    void whatTheDayNeedsIsKnown()
    {
        RiskView view = plainView();
        view.daily.baselineKnown = false;
        QCOMPARE(judgeDailyLossAtStop(view, sized("1")).code, QStringLiteral("baseline-unproven"));
        view = plainView();
        view.daily.dailyBalance = Money();
        QCOMPARE(judgeDailyLossAtStop(view, sized("1")).code, QStringLiteral("no-balance"));
        EntryIntent intent = sized("1");
        intent.stopPrice.reset();
        QCOMPARE(judgeDailyLossAtStop(plainView(), intent).code, QStringLiteral("not-judged"));
    }

    // ---- exitable: the smallest value is 5 ----

    void exitable_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("wouldDo");
        QTest::newRow("inside") << "buy" << "1" << "95" << "pass ok quote 95 / quote 5 / quote 90" << "- -";
        QTest::newRow("not on the exchange's step") << "buy" << "0.0625" << "80" << "deny not-judged - / - / -" << "- -";
        QTest::newRow("a stop at the mark is another rule's matter") << "buy" << "0.05" << "100" << "deny not-judged - / - / -" << "- -";
        QTest::newRow("at its stop exactly 5") << "buy" << "0.1" << "50" << "pass ok quote 5 / quote 5 / quote 0" << "- -";
        QTest::newRow("at its stop one tick less") << "buy" << "0.1" << "49.99"
                                                   << "deny stop-notional-too-small quote 4.999 / quote 5 / quote -0.001" << "0.101 505.101";
        QTest::newRow("enters, but could not leave") << "buy" << "0.052" << "95"
                                                     << "deny stop-notional-too-small quote 4.94 / quote 5 / quote -0.06" << "0.053 106";
        QTest::newRow("short: the stop is dearer") << "sell" << "0.05" << "105" << "pass ok quote 5.25 / quote 5 / quote 0.25" << "- -";
        QTest::newRow("stop below every price") << "buy" << "1" << "0.001" << "deny stop-price-range price 0.001 / price 0.01 / -" << "- -";
        QTest::newRow("stop above every price") << "sell" << "1" << "1000001"
                                                << "deny stop-price-range price 1000001 / price 1000000 / -" << "- -";
        QTest::newRow("rounded to the price step it is at the mark") << "buy" << "1" << "99.995" << "deny stop-at-mark price 100 / price 100 / -"
                                                                     << "- -";
        QTest::newRow("short, rounded to the mark") << "sell" << "1" << "100.005" << "deny stop-at-mark price 100 / price 100 / -" << "- -";
        QTest::newRow("wrong side is another rule's matter") << "buy" << "1" << "101" << "deny not-judged - / - / -" << "- -";
        QTest::newRow("the largest market order") << "buy" << "2000" << "95" << "pass ok quote 190000 / quote 5 / quote 189995" << "- -";
    }

    void exitable()
    {
        QFETCH(QString, side);
        QFETCH(QString, size);
        QFETCH(QString, stop);
        QFETCH(QString, expected);
        QFETCH(QString, wouldDo);
        const EntryIntent intent = sized(size.toLatin1().constData(), side == QLatin1String("buy") ? Side::Buy : Side::Sell,
                                         stop.toLatin1().constData());
        const RuleFinding finding = judgeExitable(plainView(), intent);
        QCOMPARE(wordOf(finding), expected);
        QCOMPARE(finding.subject, finding.code == QLatin1String("lot-step") ? QString() : QStringLiteral("ETHUSDT"));
        QCOMPARE(QStringLiteral("%1 %2").arg(finding.sizeThatWouldDo ? finding.sizeThatWouldDo->toString() : QStringLiteral("-"),
                                             finding.balanceThatWouldDo ? finding.balanceThatWouldDo->toString() : QStringLiteral("-")),
                 wouldDo);
    }

    void whatIsSaidToDoReallyDoes()
    {
        RiskView view = plainView();
        EntryIntent intent = sized("0.052");
        const RuleFinding finding = judgeExitable(view, intent);
        intent.quantity = *finding.sizeThatWouldDo;
        view.balance = *finding.balanceThatWouldDo;
        QCOMPARE(denialsOf(verdictOf(view, intent)), QString());
        view.balance -= Money(tiniest());
        QVERIFY(!verdictOf(view, intent).passed());
        view.balance += Money(tiniest());
        intent.quantity -= Quantity::literal("0.001");
        QVERIFY(!verdictOf(view, intent).passed());
    }

    void theLotsOfMarketOrdersCountForLimitOrdersToo()
    {
        Instrument i = instrumentOf(eth());
        i.minMarketQuantity = Quantity::literal("0.5");
        i.marketStepSize = Quantity::literal("0.1");
        RiskView view = plainView();
        view.instruments = mapOf({i});
        const auto code = [&](const char *size) {
            return judgeExitable(view, limitIntent(Side::Buy, QStringLiteral("99"), QString::fromLatin1(size), QStringLiteral("95"))).code;
        };
        QCOMPARE(code("0.499"), QStringLiteral("lot-too-small"));
        QCOMPARE(code("0.5"), QStringLiteral("ok"));
        QCOMPARE(code("0.55"), QStringLiteral("lot-step"));
        QCOMPARE(code("0.6"), QStringLiteral("ok"));
        QCOMPARE(code("2000.5"), QStringLiteral("lot-too-large"));
        view.symbols[eth()].position.amount = Quantity::literal("1999.5"); // together they have to leave in one order
        QCOMPARE(code("0.5"), QStringLiteral("ok"));
        QCOMPARE(code("0.6"), QStringLiteral("lot-too-large"));
        view.symbols[eth()].position.amount = Quantity::literal("-1999.5"); // the other direction
        QCOMPARE(code("0.6"), QStringLiteral("ok"));
    }

    // ---- price-collar: C = 2 % ----

    void priceCollar_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("at"); // empty: market
        QTest::addColumn<QString>("bid");
        QTest::addColumn<QString>("ask");
        QTest::addColumn<QString>("expected");
        QTest::newRow("limit at the collar") << "buy" << "102" << "" << "" << "pass ok share 0.02 / share 0.02 / share 0";
        QTest::newRow("limit beyond") << "buy" << "102.01" << "" << "" << "deny too-far share 0.0201 / share 0.02 / share -0.0001";
        QTest::newRow("limit below, at the collar") << "buy" << "98" << "" << "" << "pass ok share 0.02 / share 0.02 / share 0";
        QTest::newRow("limit below, beyond") << "sell" << "97.99" << "" << "" << "deny too-far share 0.0201 / share 0.02 / share -0.0001";
        QTest::newRow("a limit does not ask the book") << "buy" << "100" << "0" << "0" << "pass ok share 0 / share 0.02 / share 0.02";
        QTest::newRow("limit of zero") << "buy" << "0" << "" << "" << "deny not-judged - / - / -";
        QTest::newRow("market, no book: at the mark") << "buy" << "" << "" << "" << "pass ok share 0 / share 0.02 / share 0.02";
        QTest::newRow("market buy pays the ask") << "buy" << "" << "99" << "102" << "pass ok share 0.02 / share 0.02 / share 0";
        QTest::newRow("market buy, the ask too far") << "buy" << "" << "99" << "102.01" << "deny too-far share 0.0201 / share 0.02 / share -0.0001";
        QTest::newRow("market sell gets the bid") << "sell" << "" << "97.99" << "101" << "deny too-far share 0.0201 / share 0.02 / share -0.0001";
        QTest::newRow("one side only") << "sell" << "" << "" << "150" << "pass ok share 0 / share 0.02 / share 0.02";
        QTest::newRow("a crossed book") << "buy" << "" << "101" << "100" << "deny bad-book - / - / -";
        QTest::newRow("a price of zero is no book") << "buy" << "" << "0" << "100" << "deny bad-book - / - / -";
        QTest::newRow("absurd ask") << "buy" << "" << "99" << "170141183460469231730"
                                    << "deny too-far share 1701411834604692316.3 / share 0.02 / share -1701411834604692316.28";
    }

    void priceCollar()
    {
        QFETCH(QString, side);
        QFETCH(QString, at);
        QFETCH(QString, bid);
        QFETCH(QString, ask);
        QFETCH(QString, expected);
        RiskView view = plainView();
        view.symbols[eth()].bid = bid.isEmpty() ? std::nullopt : std::optional(price(bid));
        view.symbols[eth()].ask = ask.isEmpty() ? std::nullopt : std::optional(price(ask));
        EntryIntent intent = sized("1", side == QLatin1String("buy") ? Side::Buy : Side::Sell);
        intent.type = at.isEmpty() ? OrderType::Market : OrderType::Limit;
        intent.limitPrice = at.isEmpty() ? std::nullopt : std::optional(price(at));
        QCOMPARE(wordOf(judgePriceCollar(view, intent)), expected);
    }

    void aMarketOrderIsExpectedToSlip()
    {
        RiskView view = plainView();
        view.limits = Limits::forMode(Mode::Paper);
        QCOMPARE(wordOf(judgePriceCollar(view, sized("1")).measured), QStringLiteral("share 0.001"));
        QCOMPARE(wordOf(judgePriceCollar(view, sized("1", Side::Sell, "105")).measured), QStringLiteral("share 0.001"));
        view.symbols[eth()].mark.reset();
        QCOMPARE(judgePriceCollar(view, sized("1")).code, QStringLiteral("no-mark"));
    }
};

QTEST_GUILESS_MAIN(TestRulesMoney)
#include "tst_rules_money.moc"
