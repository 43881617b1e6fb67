// The words of --faults and of the control route, and the plan they make: what strikes, when, how often, and whom.
#include "core/paper/fault_plan.h"

#include <QTest>

using namespace bw::paper;
using namespace bw::binance_server;
using bw::http::Request;

namespace {

Request request(const char *method, const char *path)
{
    Request one;
    one.method = method;
    one.path = path;
    return one;
}

const Request kOrder = request("POST", "/fapi/v1/order");
const Request kTime = request("GET", "/fapi/v1/time");

FaultPlan planOf(const char *text, std::uint64_t seed = 1)
{
    FaultPlan plan(seed);
    const auto instructions = parseInstructions(QString::fromLatin1(text));
    if (!instructions) {
        qFatal("%s", qPrintable(instructions.error().message));
    }
    (void)plan.add(*instructions, 0);
    return plan;
}

} // namespace

class TestFaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *text, const char *sentence) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(sentence); };
        row("", "Nothing is asked for");
        row("fly", "\"fly\" is no fault or event; it can be lost-request, ");
        row("lost-answer:colour=red", "\"lost-answer\" does not take \"colour\"; it takes delay, at, for, p, count");
        row("lost-answer:delay", "delay of \"lost-answer\" takes a time");
        row("lost-answer:delay=10", "delay of \"lost-answer\" takes a time as 200ms, 10s, 5m or 2h, not \"10\".");
        row("loss:p=1.1", "p of \"loss\" takes a decimal from 0 to 1");
        row("loss:p=0.1,p=0.2", "names p twice");
        row("loss:path=rest", "cannot strike path=rest; it takes market, user");
        row("429:path=user", "cannot strike path=user; it takes rest, ws-api");
        row("429:retry=-1", "retry of \"429\" takes a whole number");
        row("5xx-before:status=200", "status of \"5xx-before\" takes 500, 501, ");
        row("gap:symbol=BTCUSDT", "\"gap\" needs percent");
        row("gap:symbol=BTC//USDT,percent=1", "symbol of \"gap\" takes a symbol");
        row("gap:symbol=BTCUSDT,percent=-100", "percent of \"gap\" takes a decimal above -100");
        row("deposit:amount=0", "amount of \"deposit\" takes a decimal above 0");
        row("deposit:amount=0.000000001", "at most eight decimals");
        row("transfer:from=spot,to=spot,amount=1", "goes from spot to usdm or back");
        row("disconnect", "\"disconnect\" needs path");
        row("clock:offset=soon", "offset of \"clock\" takes a time as 5s or -5s");
    }
    void whatIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto parsed = parseInstructions(text);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().message.contains(sentence), qPrintable(parsed.error().message));
    }

    void everyKindOfTheSimulatorCanBeAskedFor()
    {
        const QStringList kinds = instructionKinds();
        for (const char *kind : {"down", "lost-request", "lost-answer", "5xx-before", "5xx-after", "-1006", "-1007", "-1007-after", "-1021", "-4045", "429",
                                 "418", "html-before", "html-after", "maintenance", "slow", "silent", "loss", "duplicate", "reorder", "gap", "thin", "deposit",
                                 "withdraw", "flow", "foreign-order", "foreign-stop", "foreign-cancel"}) {
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
        }
    }

    void windowsAndCounts()
    {
        FaultPlan plan = planOf("429:at=5s,for=2s,retry=7;418:at=5s,count=2");
        QVERIFY(!plan.onRequest(PaperMarket::Usdm, kTime, 4'999));
        const auto first = plan.onRequest(PaperMarket::Usdm, kTime, 5'000);
        QVERIFY(first && first->error.httpStatus == 429 && first->error.code == -1003 && first->retryAfterSeconds == 7);
        QVERIFY(first->moment == FaultMoment::BeforeHandling);
        QCOMPARE(plan.onRequest(PaperMarket::Spot, kTime, 7'000)->error.httpStatus, 418);
        QCOMPARE(plan.onRequest(PaperMarket::Spot, kTime, 8'000)->error.httpStatus, 418);
        QVERIFY(!plan.onRequest(PaperMarket::Spot, kTime, 9'000));
        const auto rules = plan.rules(9'000);
        QCOMPARE(rules.size(), 2);
        QVERIFY(rules.at(0).over && rules.at(0).struck == 1 && rules.at(1).over && rules.at(1).struck == 2);
    }

    void whoIsMeant()
    {
        FaultPlan plan = planOf("lost-answer:on=/order,method=POST,market=usdm");
        QVERIFY(!plan.onRequest(PaperMarket::Usdm, kTime, 0));
        QVERIFY(!plan.onRequest(PaperMarket::Spot, kOrder, 0));
        QVERIFY(!plan.onRequest(PaperMarket::Usdm, request("DELETE", "/fapi/v1/order"), 0));
        const auto fault = plan.onRequest(PaperMarket::Usdm, kOrder, 0);
        QVERIFY(fault && fault->moment == FaultMoment::AfterHandling && fault->answer == FaultAnswer::Drop && fault->delay.count() == 10'000);
    }

    void eachWayFailsAlone()
    {
        FaultPlan plan = planOf("down:path=user");
        const Request user = request("GET", "/private/ws"), market = request("GET", "/public/ws"), api = request("GET", "/ws-api/v3");
        QVERIFY(plan.onRequest(PaperMarket::Usdm, user, 0) && !plan.onRequest(PaperMarket::Usdm, market, 0) && !plan.onRequest(PaperMarket::Usdm, kTime, 0));
        QVERIFY(plan.onRequest(PaperMarket::Spot, api, 0) && !plan.onRequest(PaperMarket::Usdm, api, 0));
        QCOMPARE(plan.due(0).size(), 1);                      // what is open is cut once
        QVERIFY(plan.due(1).isEmpty());

        FaultPlan rest = planOf("down");
        QVERIFY(rest.onRequest(PaperMarket::Usdm, kTime, 0) && !rest.onRequest(PaperMarket::Usdm, market, 0) && rest.due(0).isEmpty());

        FaultPlan names = planOf("-1007:path=ws-api,on=order.place");
        QVERIFY(names.onRequest(PaperMarket::Spot, request("WS", "/ws-api/order.place"), 0));
        QVERIFY(!names.onRequest(PaperMarket::Spot, request("WS", "/ws-api/order.cancel"), 0) && !names.onRequest(PaperMarket::Spot, api, 0));
    }

    void eventsByTheirWay()
    {
        FaultPlan plan = planOf("silent:path=user,at=1s,for=1s;lag:path=market,delay=300ms;duplicate:path=user");
        QVERIFY(plan.onEvent(PaperMarket::Usdm, WirePath::User, 0).fate == EventFate::Twice);
        QVERIFY(plan.onEvent(PaperMarket::Usdm, WirePath::User, 1'500).fate == EventFate::Lose);
        const EventFault late = plan.onEvent(PaperMarket::Spot, WirePath::Market, 1'500);
        QVERIFY(late.fate == EventFate::Pass && late.delay.count() == 300);
    }

    void theSeedDecidesWhatIsStruck()
    {
        const auto story = [](std::uint64_t seed) {
            FaultPlan plan = planOf("loss:p=0.25", seed);
            QByteArray lost;
            for (int i = 0; i < 400; ++i) {
                lost += plan.onEvent(PaperMarket::Usdm, WirePath::Market, i).fate == EventFate::Lose ? 'x' : '.';
            }
            return lost;
        };
        QCOMPARE(story(7), story(7));
        QVERIFY(story(7) != story(8));
        QVERIFY2(story(7).count('x') > 60 && story(7).count('x') < 140, story(7).constData());
    }

    void theWorldHappensOnceAndInOrder()
    {
        FaultPlan plan = planOf("gap:at=3s,symbol=BTC/USDT,percent=-5;funding:at=1s");
        QVERIFY(plan.due(999).isEmpty());
        const auto acts = plan.due(4'000);
        QCOMPARE(acts.size(), 2);
        QCOMPARE(acts.at(0).kind, QStringLiteral("funding"));
        QCOMPARE(acts.at(1).word("symbol"), QStringLiteral("BTCUSDT"));
        QVERIFY(plan.due(5'000).isEmpty());
    }

    void whatIsDrawnRepeats()
    {
        const auto random = parseInstructions(QStringLiteral("random:profile=storm,seed=3,every=1s,for=60s"))->first();
        const auto texts = [](const QList<Instruction> &all) {
            QStringList lines;
            for (const Instruction &one : all) {
                lines.append(one.text);
            }
            return lines;
        };
        const QStringList once = texts(drawnInstructions(random, 1));
        QCOMPARE(once.size(), 60);
        QCOMPARE(texts(drawnInstructions(random, 2)), once);  // its own seed wins
        FaultPlan plan(1);
        QCOMPARE(plan.add({random}, 0).size(), 60);
    }

    void aRuleCanBeTakenBack()
    {
        FaultPlan plan(1);
        const QList<int> ids = plan.add(*parseInstructions(QStringLiteral("-1021;429")), 0);
        QCOMPARE(ids, (QList<int>{1, 2}));
        QVERIFY(plan.remove(1) && !plan.remove(1));
        QCOMPARE(plan.onRequest(PaperMarket::Usdm, kTime, 0)->error.httpStatus, 429);
        plan.clear();
        QVERIFY(!plan.onRequest(PaperMarket::Usdm, kTime, 0));
    }

    void pricesBecomeZeroAndNothingElse()
    {
        QCOMPARE(withZeroPrices(R"({"e":"markPriceUpdate","E":17,"s":"BTCUSDT","p":"84000.1","i":"84001","r":"0.0001","T":5})"),
                 QByteArray(R"({"e":"markPriceUpdate","E":17,"s":"BTCUSDT","p":"0.00000000","i":"0.00000000","r":"0.0001","T":5})"));
    }
};

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_fault_plan.moc"
