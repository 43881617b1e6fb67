// A take-profit that an entry asks for: it has to be a gain that the exchange takes, and on spot part of the entry's list.
// Proves S-41.
#include "tests/unit/safety/safety_fixtures.h"

#include "core/safety/spot_entry.h"
#include "core/safety/take_profit.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

EntryIntent wanting(const char *target, Side side = Side::Buy)
{
    EntryIntent intent = soundIntent();
    intent.side = side;
    intent.stopPrice = price(side == Side::Buy ? QStringLiteral("98") : QStringLiteral("102"));
    intent.takeProfit = Price::literal(target);
    return intent;
}

RiskView spotView(bool oco = true, bool opo = true)
{
    Instrument i = instrumentOf(eth());
    i.marginAsset = QString();
    i.priceMultiplierUp = i.priceMultiplierDown = Ratio();
    i.spot.emplace();
    i.spot->opoAllowed = i.spot->otoAllowed = opo;
    i.spot->ocoAllowed = oco;
    i.spot->maxStops = 5;
    RiskView view = soundView();
    view.instruments = mapOf({i});
    view.symbols[eth()].leverage.reset();
    return fresh(view);
}

QString str(const char *text) { return QString::fromLatin1(text); }

} // namespace

class TakeProfit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLiesOnTheWinningSide_data()
    {
        QTest::addColumn<bool>("buys");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("words");
        QTest::newRow("a gain") << true << "100.01" << "";
        QTest::newRow("at the price") << true << "100" << "above 100";
        QTest::newRow("a loss") << true << "99" << "above 100";
        QTest::newRow("a gain of a short") << false << "99.99" << "";
        QTest::newRow("at the price of a short") << false << "100" << "below 100";
        QTest::newRow("rounded to the price") << true << "100.009" << "above 100";
        QTest::newRow("not a price") << true << "-1" << "outside the prices";
        QTest::newRow("higher than the exchange takes") << true << "99999999" << "outside the prices";
    }
    void itLiesOnTheWinningSide()
    {
        QFETCH(bool, buys);
        QFETCH(QString, target);
        QFETCH(QString, words);
        const QString problem = takeProfitProblem(fresh(soundView()), wanting(target.toLatin1().constData(), buys ? Side::Buy : Side::Sell));
        QCOMPARE(problem.isEmpty(), words.isEmpty());
        QVERIFY2(problem.contains(words), qPrintable(problem));
    }
    void aLimitEntryIsMeasuredByItsPrice()
    {
        EntryIntent intent = wanting("97");
        intent.type = OrderType::Limit;
        intent.limitPrice = price(str("96"));
        intent.stopPrice = price(str("95"));
        QCOMPARE(takeProfitProblem(fresh(soundView()), intent), QString());
        intent.takeProfit = price(str("96"));
        QVERIFY(takeProfitProblem(fresh(soundView()), intent).contains(str("above 96")));
    }
    void noneIsNoProblem()
    {
        EntryIntent intent = soundIntent();
        QCOMPARE(takeProfitProblem(RiskView(), intent), QString());
        intent.takeProfit = price(str("110"));
        QVERIFY(takeProfitProblem(RiskView(), intent).contains(str("not known")));
    }
    void onSpotItLeavesInTheList()
    {
        const RiskView view = spotView();
        const EntryIntent intent = wanting("110.005");
        QCOMPARE(takeProfitProblem(view, intent), QString());
        const EntryDecision decision = Gate::judge(view, intent, someId());
        QVERIFY2(decision.order, qPrintable(denialsOf(decision.verdict)));
        const auto &list = decision.order->attachedStop();
        QVERIFY(list && list->takeProfit);
        QCOMPARE(list->form, AttachedStop::Form::Opo);
        QCOMPARE(*list->takeProfit, price(str("110"))); // to the tick, nearer
        QCOMPARE(list->takeProfitId.text(), someId().text() + str("-t"));
        QVERIFY(isAttachedTakeProfit(trading::ClientOrderId(str("bw-e-1-t-t"))));
        QVERIFY(!isAttachedTakeProfit(trading::ClientOrderId(str("bw-e-1-t")))); // the entry with that number
        QVERIFY(!isAttachedTakeProfit(trading::ClientOrderId(str("bw-es-1-ETHUSDT-t"))));
        QVERIFY(!isAttachedTakeProfit(trading::ClientOrderId(str("theirs-t"))));
        QVERIFY(isAttachedTakeProfit(trading::ClientOrderId(str("bw-e-1-1-t"))));
        QVERIFY(!isAttachedTakeProfit(trading::ClientOrderId(str("bw-e-1-1-s"))));
    }
    void anEntryThatAsksForNoneHasNone()
    {
        const EntryDecision decision = Gate::judge(spotView(), soundIntent(), someId());
        QVERIFY(decision.order && decision.order->attachedStop());
        QVERIFY(!decision.order->attachedStop()->takeProfit);
    }
    void whereThereIsNoListThereIsNoTakeProfit()
    {
        QVERIFY(takeProfitProblem(spotView(false), wanting("110")).contains(str("one list")));
        QVERIFY(takeProfitProblem(spotView(true, false), wanting("110")).contains(str("one list")));
    }
    void onUsdmItClosesTheWholePosition()
    {
        const Instrument i = instrumentOf(eth());
        const auto order = Gate::approveTakeProfit(positionOf(eth(), str("2")), i, price(str("110.009")), price(str("100")), someId());
        QVERIFY(order);
        QCOMPARE(order->type(), trading::ConditionalType::TakeProfitMarket);
        QCOMPARE(order->side(), Side::Sell);
        QVERIFY(order->closePosition());
        QCOMPARE(order->triggerPrice(), price(str("110")));
        const auto shortOf = Gate::approveTakeProfit(positionOf(eth(), str("-2")), i, price(str("90.001")), price(str("100")), someId());
        QVERIFY(shortOf);
        QCOMPARE(shortOf->side(), Side::Buy);
        QCOMPARE(shortOf->triggerPrice(), price(str("90.01")));
    }
    void thereIsNoneWithoutAPositionOrAGain()
    {
        const Instrument i = instrumentOf(eth());
        QCOMPARE(Gate::approveTakeProfit(positionOf(eth(), str("0")), i, price(str("110")), price(str("100")), someId()).error().code, base::ErrorCode::NotFound);
        QCOMPARE(Gate::approveTakeProfit(positionOf(eth(), str("2")), i, price(str("99")), price(str("100")), someId()).error().code, base::ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TakeProfit)
#include "tst_take_profit.moc"
