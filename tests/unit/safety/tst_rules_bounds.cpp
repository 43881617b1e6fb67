// The numbers behind the rules where they leave the exact range, or where what they need is not there: a bound is empty
// then, and what is asked for is refused, never thrown at whoever asks.
#include "safety_fixtures.h"

#include "core/safety/exposure.h"
#include "core/safety/loss_at_stop.h"
#include "core/safety/rules/entry_case.h"
#include "core/safety/rules/parts.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

QString boundWord(const std::optional<parts::Bound> &bound)
{
    return bound ? bound->measured.toString() + QStringLiteral(" of ") + bound->limit.toString() : QStringLiteral("empty");
}

// Mark 1, so that a quantity is a value.
RiskView unitView()
{
    RiskView view = soundView();
    view.limits = limitsWith([](LimitValues &v) { v.slippageAllowance = v.takerCommission = Ratio(); });
    view.symbols[eth()].mark = Price::literal("1");
    return view;
}

EntryIntent sizedAs(Decimal size)
{
    EntryIntent intent = soundIntent();
    intent.quantity = Quantity(size);
    intent.stopPrice = Price::literal("0.5");
    return intent;
}

std::optional<parts::Bound> boundOf(std::optional<parts::Bound> (*question)(const EntryCase &), const RiskView &view, const EntryIntent &intent)
{
    const RiskView current = fresh(view);
    return question(EntryCase(current, intent));
}

} // namespace

class RulesBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAMarkThereIsNoFillAndNoBound()
    {
        RiskView view = fresh(unitView());
        view.symbols[eth()].mark.reset();
        const RiskView current = fresh(view);
        const EntryIntent intent = sizedAs(dec(QStringLiteral("1")));
        const EntryCase c(current, intent);
        QVERIFY(!c.fillPrice());
        QCOMPARE(boundWord(parts::tradeRiskBound(c)), QStringLiteral("empty"));
        QCOMPARE(boundWord(parts::positionSizeBound(c)), QStringLiteral("empty"));
        QCOMPARE(boundWord(parts::dailyLossAtStopBound(c)), QStringLiteral("empty"));
    }

    void withoutAStopThereIsNoTradeRisk()
    {
        EntryIntent intent = sizedAs(dec(QStringLiteral("10")));
        QCOMPARE(boundWord(boundOf(parts::tradeRiskBound, unitView(), intent)), QStringLiteral("5 of 100"));
        intent.stopPrice.reset();
        QCOMPARE(boundWord(boundOf(parts::tradeRiskBound, unitView(), intent)), QStringLiteral("empty"));
        intent.stopPrice = Price::literal("-1");
        QCOMPARE(boundWord(boundOf(parts::tradeRiskBound, unitView(), intent)), QStringLiteral("empty"));
    }

    void anOrderBeyondTheRangeHasNoBound_data()
    {
        QTest::addColumn<bool>("beside");      // another symbol holds something
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("limit");    // "" is a market order
        QTest::addColumn<QString>("position"); // position-size
        QTest::addColumn<QString>("total");    // total-exposure
        const QString huge = hugest().toString();
        QTest::newRow("inside") << false << "100" << "" << "100 of 500" << "100 of 8000";
        QTest::newRow("inside, beside another") << true << "100" << "" << "100 of 500" << "1100 of 8000";
        QTest::newRow("its own value") << false << huge << "2" << "empty" << "empty";
        QTest::newRow("the sum with the other") << true << huge << "" << huge + QStringLiteral(" of 500") << "empty";
    }

    void anOrderBeyondTheRangeHasNoBound()
    {
        QFETCH(bool, beside);
        QFETCH(QString, size);
        QFETCH(QString, limit);
        RiskView view = unitView();
        if (beside) {
            SymbolRisk other = flatRisk(symbolOf(QStringLiteral("BTCUSDT")));
            other.position.amount = Quantity::literal("10"); // 1000 at its mark
            view.symbols.insert(symbolOf(QStringLiteral("BTCUSDT")), other);
        }
        const EntryIntent intent = limit.isEmpty() ? sizedAs(dec(size)) : limitIntent(Side::Buy, limit, size, QStringLiteral("0.5"));
        QTEST(boundWord(boundOf(parts::positionSizeBound, view, intent)), "position");
        QTEST(boundWord(boundOf(parts::totalExposureBound, view, intent)), "total");
    }

    void theDaysLossBeyondTheRangeHasNoBound_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("held"); // by another symbol: that much is lost at its stop as well
        QTest::addColumn<QString>("pnl");
        QTest::addColumn<QString>("bound");
        const QString huge = hugest().toString();
        QTest::newRow("inside") << "10" << "0.5" << "0" << "-3" << "8 of 200";
        QTest::newRow("the order's own loss") << huge << huge << "0" << "0" << "empty";
        QTest::newRow("together with what is held") << huge << "2" << "10" << "0" << "empty";
        QTest::newRow("together with the day's loss") << huge << "2" << "0" << "-1" << "empty";
    }

    void theDaysLossBeyondTheRangeHasNoBound()
    {
        QFETCH(QString, size);
        QFETCH(QString, stop);
        QFETCH(QString, held);
        QFETCH(QString, pnl);
        RiskView view = unitView();
        SymbolRisk other = flatRisk(symbolOf(QStringLiteral("BTCUSDT")));
        other.position.amount = quantity(held);
        view.symbols.insert(symbolOf(QStringLiteral("BTCUSDT")), other);
        view.daily.pnl = money(pnl);
        EntryIntent intent = sizedAs(dec(size));
        intent.side = price(stop) > Price::literal("1") ? Side::Sell : Side::Buy;
        intent.stopPrice = price(stop);
        QTEST(boundWord(boundOf(parts::dailyLossAtStopBound, view, intent)), "bound");
    }

    void theLotOfTheExitHasNoBoundWhereItCannotBeHeld_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("pending");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("bound");
        const QString huge = hugest().toString();
        QTest::newRow("inside") << "1" << "2" << "3" << "6 of 2000";
        QTest::newRow("held and pending") << huge << huge << "1" << "empty";
        QTest::newRow("all of it") << huge << "0" << huge << "empty";
    }

    void theLotOfTheExitHasNoBoundWhereItCannotBeHeld()
    {
        QFETCH(QString, held);
        QFETCH(QString, pending);
        QFETCH(QString, size);
        RiskView view = unitView();
        SymbolRisk &risk = view.symbols[eth()];
        risk.mark = Price(tiniest()); // so that the values stay small
        risk.position.amount = quantity(held);
        risk.pending = {PendingEntry{Side::Buy, quantity(pending), {}, {}}};
        QTEST(boundWord(boundOf(parts::exitLotBound, view, sizedAs(dec(size)))), "bound");
    }

    void withoutAnInstrumentThereIsNoLot()
    {
        RiskView view = unitView();
        view.instruments = mapOf({});
        QCOMPARE(boundWord(boundOf(parts::exitLotBound, view, sizedAs(dec(QStringLiteral("1"))))), QStringLiteral("empty"));
    }

    void headroomOfAMinimumIsWhatIsAboveIt()
    {
        RuleFinding finding;
        parts::measureMinimum(finding, Unit::QuoteAmount, dec(QStringLiteral("7")), dec(QStringLiteral("5")));
        QCOMPARE(wordOf(finding.headroom), QStringLiteral("quote 2"));
        RuleFinding beyond;
        parts::measureMinimum(beyond, Unit::QuoteAmount, -hugest(), hugest());
        QCOMPARE(wordOf(beyond.measured), QStringLiteral("quote -") + hugest().toString());
        QVERIFY(!beyond.headroom);
    }

    // ---- what would do: silence where it cannot be said ----

    void noSizeWouldDoWhereTheGridHasNone_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("the worth leaves the range") << 0 << "stop-notional-too-small";
        QTest::newRow("no size on the coarser step") << 1 << "lot-step";
    }

    void noSizeWouldDoWhereTheGridHasNone()
    {
        QFETCH(int, what);
        Instrument i = instrumentOf(eth());
        EntryIntent intent = soundIntent();
        if (what == 0) {
            i.minPrice = Price();
            i.tickSize = Price(tiniest());
            i.minNotional = Money::literal("200");
            intent.quantity = Quantity::literal("3");
            intent.stopPrice = Price(tiniest());
        } else {
            i.minQuantity = i.minMarketQuantity = Quantity();
            i.marketStepSize = i.maxMarketQuantity = Quantity::literal("20000"); // above the largest limit order
            intent = limitIntent(Side::Buy, QStringLiteral("100"), QStringLiteral("1"), QStringLiteral("95"));
        }
        RiskView view = soundView();
        view.instruments = mapOf({i});
        const RuleFinding finding = judgeExitable(view, intent);
        QTEST(finding.code, "code");
        QVERIFY(!finding.sizeThatWouldDo && !finding.balanceThatWouldDo);
    }

    void theBalanceThatWouldDoIsOnlySaidWhereItIsKnown_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("said");
        QTest::newRow("known") << 0 << true;
        QTest::newRow("sums are behind the facts") << 1 << false;
        QTest::newRow("all of the balance is reserved") << 2 << false;
        QTest::newRow("next to nothing may be risked") << 3 << false;
    }

    void theBalanceThatWouldDoIsOnlySaidWhereItIsKnown()
    {
        QFETCH(int, what);
        QFETCH(bool, said);
        Instrument i = instrumentOf(eth());
        i.minMarketQuantity = Quantity::literal("50");
        RiskView view = soundView();
        view.instruments = mapOf({i});
        view.limits = limitsWith([what](LimitValues &v) {
            v.slippageAllowance = Ratio();
            v.totalExposureReserve = what == 2 ? Ratio::literal("1") : v.totalExposureReserve;
            v.tradeRisk = what == 3 ? Ratio(tiniest()) : v.tradeRisk;
        });
        view = fresh(view);
        if (what == 1) {
            view.symbols[eth()].pending = {PendingEntry{Side::Buy, Quantity::literal("1"), {}, {}}};
        }
        const EntryIntent small = limitIntent(Side::Buy, QStringLiteral("100"), QStringLiteral("1"), QStringLiteral("95"));
        const RuleFinding finding = safety::judgeExitable({view, small});
        QCOMPARE(finding.code, QStringLiteral("lot-too-small"));
        QCOMPARE(finding.sizeThatWouldDo.value_or(Quantity()).toString(), QStringLiteral("50"));
        QCOMPARE(finding.balanceThatWouldDo.has_value(), said);
    }

    // ---- losses at the stop ----

    void aLossBeyondTheRangeIsUnknown_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("stop");     // "" is none: the furthest that is allowed counts
        QTest::addColumn<QString>("distance");
        QTest::addColumn<QString>("loss");
        const QString huge = hugest().toString();
        QTest::newRow("long at its stop") << "100" << "2" << "95" << "0.1" << "10";
        QTest::newRow("short without one") << "100" << "-2" << "" << "0.1" << "20";
        QTest::newRow("the furthest stop of a short") << huge << "-1" << "" << "0.1" << "unknown";
        QTest::newRow("a distance that no limits allow") << huge << "1" << "" << "2" << "unknown";
        QTest::newRow("from a price that is none to its stop") << QStringLiteral("-") + huge << "-1" << huge << "0.1" << "unknown";
    }

    void aLossBeyondTheRangeIsUnknown()
    {
        QFETCH(QString, mark);
        QFETCH(QString, amount);
        QFETCH(QString, stop);
        QFETCH(QString, distance);
        LimitValues limits;
        limits.slippageAllowance = limits.takerCommission = Ratio();
        limits.stopDistance = ratio(distance);
        const auto loss = positionLossAtStop(price(mark), quantity(amount), stop.isEmpty() ? QList<Price>() : QList<Price>{price(stop)}, limits);
        QTEST(loss ? loss->toString() : QStringLiteral("unknown"), "loss");
    }

    // ---- the book behind a market order ----

    void aBookThatCannotBeOneIsNotBelieved_data()
    {
        QTest::addColumn<QString>("bid");
        QTest::addColumn<QString>("ask");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << "" << "" << "ok";
        QTest::newRow("buyers only") << "99.9" << "" << "ok";
        QTest::newRow("sellers only") << "" << "100.1" << "ok";
        QTest::newRow("a bid of nothing") << "0" << "" << "bad-book";
        QTest::newRow("an ask of nothing") << "" << "0" << "bad-book";
        QTest::newRow("crossed") << "100.2" << "100.1" << "bad-book";
        QTest::newRow("touching") << "100" << "100" << "ok";
    }

    void aBookThatCannotBeOneIsNotBelieved()
    {
        QFETCH(QString, bid);
        QFETCH(QString, ask);
        RiskView view = soundView();
        view.symbols[eth()].bid = bid.isEmpty() ? std::nullopt : std::optional(price(bid));
        view.symbols[eth()].ask = ask.isEmpty() ? std::nullopt : std::optional(price(ask));
        QTEST(judgePriceCollar(view, soundIntent()).code, "code");
    }

    // ---- the stop's place at the edge of the allowed prices ----

    void aStopThatRoundsToTheMarkBeyondTheLastPriceIsAtTheMark()
    {
        Instrument i = instrumentOf(eth());
        i.maxPrice = Price::literal("100.005"); // not on the price step
        RiskView view = soundView();
        view.instruments = mapOf({i});
        view.symbols[eth()].mark = Price::literal("100.004");
        EntryIntent intent = soundIntent();
        intent.stopPrice = Price::literal("100.003");
        QCOMPARE(wordOf(judgeExitable(view, intent)), QStringLiteral("deny stop-at-mark price 100.01 / price 100.004 / -"));
    }

    void ofTwoCountsTheOneThatIsUsedUpFirstIsShown_data()
    {
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the hour") << 5 << 4 << "pass ok count 5 / count 6 / count 1";
        QTest::newRow("the day") << 19 << 0 << "pass ok count 20 / count 20 / count 0";
        QTest::newRow("the same: the day") << 18 << 4 << "pass ok count 19 / count 20 / count 1";
    }

    void ofTwoCountsTheOneThatIsUsedUpFirstIsShown()
    {
        QFETCH(int, today);
        QFETCH(int, hour);
        RiskView view = soundView();
        view.limits = limitsWith([](LimitValues &v) {
            v.entriesPerDay = 20;
            v.entriesPerHour = 6;
        });
        view.daily.entriesToday = today;
        view.daily.entriesLastHour = hour;
        QTEST(wordOf(judgeTradeRate(view, soundIntent())), "shown");
    }
};

QTEST_APPLESS_MAIN(RulesBounds)
#include "tst_rules_bounds.moc"
