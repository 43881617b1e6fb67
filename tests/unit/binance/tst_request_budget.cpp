// What of the limits is used, what waits and for how long, and what the reserve is for.
#include "core/binance/request_budget.h"
#include "core/binance/spot/requests.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/ws_api_line.h"

#include <QtTest>

using namespace bw;
using namespace bw::binance;
using exchange::RateKind;
using exchange::RateWindow;

namespace {

constexpr base::Millis kMinute{60'000};
constexpr base::Millis kTenSeconds{10'000};
constexpr std::int64_t kBegin = 1'795'000'020'000; // a whole minute

RequestBudget budget()
{
    RequestBudget made;
    made.learn({RateWindow{RateKind::Weight, kMinute, 100, {}}, RateWindow{RateKind::Orders, kTenSeconds, 10, {}}});
    return made;
}

} // namespace

class TestRequestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHeldBeforeTheLimitsAreKnown()
    {
        RequestBudget none;
        none.sent({1'000'000, 1'000'000}, kBegin);
        QVERIFY(!none.mustWait({40, 1}, Urgency::Routine, kBegin));
    }

    void routineEndsAtItsShareAndTheRestIsForExits()
    {
        RequestBudget b = budget();
        b.sent({70, 0}, kBegin + 1000);
        QVERIFY(!b.mustWait({10, 0}, Urgency::Routine, kBegin + 1000)); // 80 of 100
        const auto wait = b.mustWait({11, 0}, Urgency::Routine, kBegin + 1000);
        QCOMPARE(wait, std::optional(base::Millis(59'000))); // to the end of the exchange's minute
        QVERIFY(!b.mustWait({27, 0}, Urgency::Essential, kBegin + 1000)); // 97
        QVERIFY(b.mustWait({28, 0}, Urgency::Essential, kBegin + 1000));
        QVERIFY(!b.mustWait({0, 1}, Urgency::Routine, kBegin + 1000)); // what costs no weight does not wait for weight
    }

    void aNewWindowBeginsAtNothing()
    {
        RequestBudget b = budget();
        b.sent({100, 10}, kBegin + 59'999);
        QVERIFY(b.mustWait({1, 0}, Urgency::Essential, kBegin + 59'999));
        QVERIFY(!b.mustWait({80, 8}, Urgency::Routine, kBegin + 60'000));
        QCOMPARE(b.used(RateKind::Weight, kMinute, kBegin + 60'000), 0);
    }

    void ordersAreCountedApart()
    {
        RequestBudget b = budget();
        b.sent({0, 8}, kBegin);
        QCOMPARE(b.mustWait({0, 1}, Urgency::Routine, kBegin + 3000), std::optional(base::Millis(7000)));
        QVERIFY(!b.mustWait({0, 1}, Urgency::Essential, kBegin + 3000));
        QVERIFY(b.mustWait({0, 2}, Urgency::Essential, kBegin + 3000));
    }

    // Another program of the same address uses the limit too: what the answer says is believed, with what left since.
    void whatAnAnswerSaysIsBelieved()
    {
        RequestBudget b = budget();
        b.sent({1, 0}, kBegin + 1000);
        b.sent({5, 0}, kBegin + 1200);
        b.told(60, {{10, 4}}, kBegin + 1000, kBegin + 1300);
        QCOMPARE(b.used(RateKind::Weight, kMinute, kBegin + 1300), 65);
        QCOMPARE(b.used(RateKind::Orders, kTenSeconds, kBegin + 1300), 4);
        b.told(50, {}, kBegin + 900, kBegin + 1400); // an older question answered later
        QCOMPARE(b.used(RateKind::Weight, kMinute, kBegin + 1400), 65);
        b.told(30, {}, kBegin + 1200, kBegin + 1500); // and less than we thought counts as well
        QCOMPARE(b.used(RateKind::Weight, kMinute, kBegin + 1500), 30);
    }

    void anAnswerOfTheWindowBeforeSaysNothing()
    {
        RequestBudget b = budget();
        b.told(100, {}, kBegin - 10, kBegin + 20);
        QCOMPARE(b.used(RateKind::Weight, kMinute, kBegin + 20), 0);
        b.told(-1, {}, kBegin + 30, kBegin + 40);
        QCOMPARE(b.used(RateKind::Weight, kMinute, kBegin + 40), 0);
    }

    void newLimitsKeepWhatIsUsed()
    {
        RequestBudget b = budget();
        b.told(60, {}, kBegin + 1, kBegin + 2);
        b.learn({RateWindow{RateKind::Weight, kMinute, 50, {}}});
        QCOMPARE(b.used(RateKind::Weight, kMinute, kBegin + 3), 60);
        QVERIFY(b.mustWait({1, 0}, Urgency::Essential, kBegin + 3));
    }

    void whatRequestsCost()
    {
        const trading::Symbol btc(QStringLiteral("BTCUSDT"));
        QCOMPARE(costOf(usdm::openOrders()), (RequestCost{40, 0}));
        QCOMPARE(costOf(usdm::openStops()), (RequestCost{40, 0}));
        QCOMPARE(costOf(usdm::positionMode()), (RequestCost{30, 0}));
        QCOMPARE(costOf(usdm::premiumIndexes()), (RequestCost{10, 0}));
        QCOMPARE(costOf(usdm::openPrice(btc, base::VenueTime(0))), (RequestCost{1, 0}));
        QCOMPARE(costOf(spot::openPrice(btc, base::VenueTime(0))), (RequestCost{2, 0}));
        QCOMPARE(costOf(usdm::cancelAllOrders(btc)), (RequestCost{1, 0}));
        QCOMPARE(costOf(usdm::exchangeInfo()), (RequestCost{1, 0}));
        QCOMPARE(costOf(HttpCall()), (RequestCost{5, 0}));      // a connection to the WebSocket API
        QCOMPARE(costOf(sessionStatus()), (RequestCost{2, 0}));
        QCOMPARE(costOf(spot::openOrders()), (RequestCost{80, 0}));
        QCOMPARE(costOf(spot::account()), (RequestCost{20, 0}));
        QCOMPARE(costOf(spot::permissions()), (RequestCost{0, 0}));
        usdm::OrderWish wish;
        wish.symbol = btc;
        wish.clientId = trading::ClientOrderId(QStringLiteral("bw-1"));
        wish.quantity = trading::Quantity::literal("1");
        QCOMPARE(costOf(usdm::placeOrder(wish)), (RequestCost{1, 1}));
        HttpCall unheard;
        unheard.path = QStringLiteral("/fapi/v9/everything");
        QCOMPARE(costOf(unheard), (RequestCost{40, 0}));
    }
};

QTEST_GUILESS_MAIN(TestRequestBudget)
#include "tst_request_budget.moc"
