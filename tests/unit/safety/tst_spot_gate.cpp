// The gate on spot: buys only, filters that exits have to pass too, stops with a quantity, an entry and its stop as one list.
#include "tests/unit/safety/safety_fixtures.h"

#include "core/safety/spot_entry.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;
using trading::FilterViolation;

namespace {

Instrument spotEth()
{
    Instrument i = instrumentOf(eth());
    i.marginAsset = QString();
    i.priceMultiplierUp = i.priceMultiplierDown = Ratio();
    i.spot.emplace();
    i.spot->opoAllowed = i.spot->otoAllowed = true;
    i.spot->maxStops = 5;
    return i;
}

RiskView spotView(const Instrument &i = spotEth())
{
    RiskView view = soundView();
    view.instruments = mapOf({i});
    view.symbols[eth()].leverage.reset();
    return fresh(view);
}

EntryDecision judged(const RiskView &view, const EntryIntent &intent) { return Gate::judge(fresh(view), intent, someId()); }

ExitIntent exitAll()
{
    ExitIntent intent;
    intent.symbol = eth();
    return intent;
}

ExitDecision leave(const QString &amount, const Instrument &i = spotEth(), const QString &mark = QStringLiteral("100"))
{
    return Gate::approveExit(positionOf(eth(), amount), i, exitAll(), someId(), price(mark));
}

QString str(const char *text) { return QString::fromLatin1(text); }

} // namespace

class SpotGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryAtMarketLeavesWithItsStop()
    {
        const EntryDecision decision = judged(spotView(), soundIntent());
        QVERIFY2(decision.order, qPrintable(denialsOf(decision.verdict)));
        QCOMPARE(decision.order->type(), OrderType::Limit);
        QCOMPARE(decision.order->timeInForce(), trading::TimeInForce::Fok);
        QCOMPARE(*decision.order->limitPrice(), price(str("102"))); // the collar
        const AttachedStop stop = decision.order->attachedStop().value();
        QCOMPARE(stop.form, AttachedStop::Form::Opo);
        QCOMPARE(stop.triggerPrice, price(str("95")));
        QCOMPARE(stop.stopId.text(), someId().text() + str("-s"));
        QCOMPARE(stop.listId.text(), someId().text() + str("-l"));
    }
    // Judged is what is sent: up to the collar, not at the mark.
    void whatIsSentIsWhatIsJudged()
    {
        EntryIntent intent = soundIntent();
        intent.quantity = quantity(str("4.95")); // 495 at the mark, 504.9 at the collar; 500 are allowed
        QCOMPARE(denialsOf(judged(spotView(), intent).verdict), str("position-size:over-limit"));
        QCOMPARE(*judged(spotView(), intent).verdict.largestPassing, quantity(str("4.901")));
    }
    void theCollarKeepsTheExchangesBand()
    {
        Instrument i = spotEth();
        i.spot->buyUp = Ratio::literal("1.0051");
        QCOMPARE(*asSent(spotView(i), soundIntent()).limitPrice, price(str("100.51")));
    }
    void withoutOpoItLeavesAlone()
    {
        Instrument i = spotEth();
        i.spot->opoAllowed = false;
        const EntryDecision decision = judged(spotView(i), soundIntent());
        QVERIFY(decision.order);
        QCOMPARE(decision.order->type(), OrderType::Market);
        QVERIFY(!decision.order->attachedStop());
    }
    void aRestingEntryHasAListOnlyWhereItsStopFits()
    {
        RiskView view = spotView();
        const EntryIntent intent = limitIntent(Side::Buy, str("99"), str("1"), str("95"));
        QVERIFY(judged(view, intent).order);
        QVERIFY(!judged(view, intent).order->attachedStop());
        view.commissionInCoin = false;
        const AttachedStop stop = judged(view, intent).order->attachedStop().value();
        QCOMPARE(stop.form, AttachedStop::Form::Oto);
        QCOMPARE(stop.quantity, quantity(str("1")));
        QCOMPARE(judged(view, intent).order->timeInForce(), trading::TimeInForce::Gtc);
    }
    void onUsdmNothingChanges()
    {
        const EntryDecision decision = decisionOf(soundView(), soundIntent());
        QCOMPARE(decision.order->type(), OrderType::Market);
        QVERIFY(!decision.order->attachedStop());
    }
    void nothingIsSoldShort()
    {
        EntryIntent intent = soundIntent();
        intent.side = Side::Sell;
        intent.stopPrice = price(str("105"));
        const EntryDecision decision = judged(spotView(), intent);
        QVERIFY(denialsOf(decision.verdict).contains(str("symbol-allowed:short-on-spot")));
        QVERIFY(decision.verdict.findings.at(4).subject.endsWith(QLatin1Char('.')));
    }
    void theExchangesOwnPositionLimit()
    {
        Instrument i = spotEth();
        i.spot->maxPosition = quantity(str("10"));
        RiskView view = spotView(i);
        view.symbols[eth()].holding = quantity(str("8.5"));
        view.symbols[eth()].pending = {{Side::Buy, quantity(str("0.5")), price(str("99")), price(str("95"))}};
        QVERIFY(judged(view, soundIntent()).order);
        view.symbols[eth()].holding = quantity(str("8.501"));
        QVERIFY(denialsOf(judged(view, soundIntent()).verdict).startsWith(str("symbol-allowed:over-max-position ")));
    }
    void roomForTheStop()
    {
        RiskView view = spotView();
        view.symbols[eth()].openStops = 4;
        QVERIFY(judged(view, soundIntent()).order);
        view.symbols[eth()].openStops = 5;
        QVERIFY(denialsOf(judged(view, soundIntent()).verdict).startsWith(str("symbol-allowed:too-many-stops")));
    }
    // At the stop price, less the commission that is taken from the coin, in whole steps.
    void theExitHasToBeWorthTheMinimumAtTheStop()
    {
        EntryIntent intent = soundIntent();
        intent.quantity = quantity(str("0.053")); // 0.052 are left: 4.94 at 95
        const EntryDecision decision = judged(spotView(), intent);
        QCOMPARE(denialsOf(decision.verdict), str("exitable:stop-notional-too-small"));
        const RuleFinding finding = judgeExitable(spotView(), intent);
        QCOMPARE(*finding.sizeThatWouldDo, quantity(str("0.054")));
        intent.quantity = *finding.sizeThatWouldDo;
        QVERIFY(judged(spotView(), intent).order);
        RiskView bnb = spotView();
        bnb.commissionInCoin = false;
        intent.quantity = quantity(str("0.053"));
        QVERIFY(judged(bnb, intent).order);
    }
    void theBandHasTwoEdgesOnEachSide()
    {
        Instrument i = spotEth();
        i.spot->buyUp = Ratio::literal("1.2");
        i.spot->buyDown = Ratio::literal("0.8");
        i.spot->sellUp = Ratio::literal("1.5");
        i.spot->sellDown = Ratio::literal("0.5");
        const auto asked = [&](bool buy, const char *at) {
            return trading::checkFilters(i, {trading::PriceKind::Limit, trading::FilterScope::Entry, buy, quantity(str("1")), price(str(at)), price(str("100"))});
        };
        QCOMPARE(asked(true, "120"), FilterViolation::None);
        QCOMPARE(asked(true, "120.01"), FilterViolation::PriceTooFarFromMark);
        QCOMPARE(asked(true, "80"), FilterViolation::None);
        QCOMPARE(asked(true, "79.99"), FilterViolation::PriceTooFarFromMark);
        QCOMPARE(asked(false, "150.01"), FilterViolation::PriceTooFarFromMark);
        QCOMPARE(asked(false, "49.99"), FilterViolation::PriceTooFarFromMark);
        QCOMPARE(asked(false, "50"), FilterViolation::None);
    }
    void exitsKeepTheNotionalToo()
    {
        Instrument i = spotEth();
        i.spot->maxNotional = money(str("900"));
        const auto asked = [&](trading::PriceKind kind, const char *size) {
            return trading::checkFilters(i, {kind, trading::FilterScope::ReduceOnly, false, quantity(str(size)), price(str("100")), price(str("100"))});
        };
        QCOMPARE(asked(trading::PriceKind::Market, "0.05"), FilterViolation::None);
        QCOMPARE(asked(trading::PriceKind::Market, "0.049"), FilterViolation::NotionalTooSmall);
        QCOMPARE(asked(trading::PriceKind::Limit, "9.001"), FilterViolation::NotionalTooLarge);
        QCOMPARE(asked(trading::PriceKind::Market, "9.001"), FilterViolation::None);
        i.spot->maxNotionalAtMarket = true;
        QCOMPARE(asked(trading::PriceKind::Market, "9.001"), FilterViolation::NotionalTooLarge);
        i.spot->minNotionalAtMarket = false;
        QCOMPARE(asked(trading::PriceKind::Market, "0.049"), FilterViolation::None);
    }
    void anExitIsFlooredAndItsDustNamed()
    {
        const ExitDecision decision = leave(str("1.99901"));
        QCOMPARE(decision.orders.size(), 1);
        QCOMPARE(decision.orders.first().quantity(), quantity(str("1.999")));
        QCOMPARE(decision.dust, quantity(str("0.00001")));
        QCOMPARE(leave(str("0.05")).orders.size(), 1); // worth 5
        QVERIFY(leave(str("0.0499")).orders.isEmpty());
        QCOMPARE(leave(str("0.0499")).dust, quantity(str("0.0499")));
        QVERIFY(!leave(str("0.0499")).refusal.isEmpty());
    }
    // LOT_SIZE and MARKET_LOT_SIZE hold both; no piece of a split is worth less than the minimum.
    void aMarketExitKeepsBothLots()
    {
        Instrument i = spotEth();
        i.stepSize = i.minQuantity = quantity(str("0.01"));
        QCOMPARE(leave(str("1.999"), i).orders.first().quantity(), quantity(str("1.99")));
        i.maxMarketQuantity = quantity(str("1"));
        const ExitDecision split = leave(str("2.03"), i);
        QCOMPARE(split.orders.size(), 3);
        QCOMPARE(split.orders.at(1).quantity(), quantity(str("0.98")));
        QCOMPARE(split.orders.at(2).quantity(), quantity(str("0.05")));
    }
    void aLimitExitDoesNotRest()
    {
        ExitIntent intent = exitAll();
        intent.type = OrderType::Limit;
        intent.limitPrice = price(str("99.999"));
        const auto spot = Gate::approveExit(positionOf(eth(), str("1")), spotEth(), intent, someId(), price(str("100")));
        QCOMPARE(spot.orders.first().timeInForce(), trading::TimeInForce::Ioc);
        const auto usdm = Gate::approveExit(positionOf(eth(), str("1")), instrumentOf(eth()), intent, someId(), price(str("100")));
        QCOMPARE(usdm.orders.first().timeInForce(), trading::TimeInForce::Gtc);
    }
    void aStopCarriesItsQuantity()
    {
        const auto stop = Gate::approveStop(positionOf(eth(), str("1.9995")), spotEth(), price(str("95")), price(str("100")), someId());
        QVERIFY(stop);
        QVERIFY(!stop->closePosition());
        QCOMPARE(*stop->quantity(), quantity(str("1.999")));
        const auto small = Gate::approveStop(positionOf(eth(), str("0.052")), spotEth(), price(str("95")), price(str("100")), someId());
        QVERIFY(!small);
        QCOMPARE(small.error().code, base::ErrorCode::OutOfRange);
    }
    void dustIsWhatCannotBeSold()
    {
        const Instrument i = spotEth();
        QVERIFY(isDust(&i, quantity(str("0.049")), price(str("100"))));
        QVERIFY(!isDust(&i, quantity(str("0.05")), price(str("100"))));
        QVERIFY(isDust(&i, quantity(str("0.0009"))));
    }
};

QTEST_APPLESS_MAIN(SpotGate)
#include "tst_spot_gate.moc"
