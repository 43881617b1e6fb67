// The small watches: drawdown, trouble with the exchange, its clock, its limits, and what changes a limit.
// Proves S-36, S-37.
#include "tests/unit/engine/recovery_stage.h"

#include "core/engine/exchange_clock.h"
#include "core/engine/rate_book.h"
#include "core/engine/trouble_watch.h"

using namespace bw::test::recovery_stage;
using base::ErrorCode;

namespace {

base::SteadyTime at(std::int64_t ms) { return base::SteadyTime::fromNanos((1'000'000LL + ms) * 1'000'000); }
base::Now now(std::int64_t ms) { return {at(ms), base::VenueTime(kNoonMs + ms)}; }
Money money(const char *text) { return Money::literal(text); }
std::optional<base::Error> error(ErrorCode code, int venueCode = 0, int http = 0) { return base::Error{code, str("No."), venueCode, http}; }

} // namespace

class WatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- drawdown ---

    void thePeakOnlyRises()
    {
        Drawdown watch;
        QVERIFY(!watch.exceeds(money("1"), trading::Ratio::literal("0.1")));
        QVERIFY(watch.observe(money("1000"), now(0)));
        watch.written(at(0));
        QVERIFY(!watch.observe(money("950"), now(10)));
        QCOMPARE(watch.peak()->equity.toString(), str("1000"));
        QCOMPARE(watch.depth(money("950")).toString(), str("50"));
        QCOMPARE(watch.depth(money("1001")).toString(), str("0"));
        QVERIFY(!watch.exceeds(money("900.01"), trading::Ratio::literal("0.1")));
        QVERIFY(watch.exceeds(money("900"), trading::Ratio::literal("0.1")));
    }

    void aPeakIsWrittenWhenItMattersOrAMinuteIsOver()
    {
        Drawdown watch;
        QVERIFY(watch.observe(money("1000"), now(0)));
        watch.written(at(0));
        QVERIFY(!watch.observe(money("1000.4"), now(1000)));
        QVERIFY(watch.observe(money("1000.6"), now(2000)));
        watch.written(at(2000));
        QVERIFY(!watch.observe(money("1000.7"), now(61'999)));
        QVERIFY(watch.observe(money("1000.7"), now(62'000)));
        watch.written(at(62'000));
        QVERIFY(!watch.observe(money("1000.7"), now(200'000)));
    }

    void transfersMoveThePeak()
    {
        Drawdown watch;
        watch.shift(money("-5"), base::VenueTime(1)); // there is none yet
        QVERIFY(!watch.peak().has_value());
        static_cast<void>(watch.observe(money("1000"), now(0)));
        watch.shift(money("-600"), base::VenueTime(kNoonMs + 5));
        QCOMPARE(watch.peak()->equity.toString(), str("400"));
        QCOMPARE(watch.peak()->asOf.ms(), kNoonMs + 5);
        QVERIFY(!watch.exceeds(money("400"), trading::Ratio::literal("0.1")));
        watch.shift(money("-500"), base::VenueTime(kNoonMs));
        QCOMPARE(watch.peak()->asOf.ms(), kNoonMs + 5);
        QVERIFY2(!watch.exceeds(money("-200"), trading::Ratio::literal("0.1")), "no share of nothing");
    }

    void aClearRebases()
    {
        Drawdown watch;
        watch.recover(Peak{money("1000"), base::VenueTime(1)});
        QVERIFY(!watch.observe(money("800"), now(0)));
        QVERIFY(watch.exceeds(money("800"), trading::Ratio::literal("0.1")));
        watch.rebase();
        QVERIFY(watch.observe(money("800"), now(1)));
        QVERIFY(!watch.exceeds(money("800"), trading::Ratio::literal("0.1")));
    }

    void aPeakOfNothingIsWrittenOnceAMinute()
    {
        Drawdown watch;
        QCOMPARE(watch.depth(money("100")).toString(), str("0")); // nothing was seen yet
        QVERIFY(watch.observe(money("-5"), now(0)));
        watch.written(at(0));
        QVERIFY2(!watch.observe(money("900"), now(1000)), "no share of nothing");
        QVERIFY(watch.observe(money("900"), now(60'000)));
    }

    // --- trouble ---

    void whatIsAFailure_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("venueCode");
        QTest::addColumn<int>("http");
        QTest::addColumn<bool>("failure");
        QTest::newRow("time-out") << int(ErrorCode::Timeout) << 0 << 0 << true;
        QTest::newRow("network") << int(ErrorCode::Network) << 0 << 0 << true;
        QTest::newRow("html") << int(ErrorCode::Protocol) << 0 << 403 << true;
        QTest::newRow("keys") << int(ErrorCode::Unauthorized) << -2015 << 401 << true;
        QTest::newRow("429") << int(ErrorCode::RateLimited) << -1003 << 429 << true;
        QTest::newRow("clock") << int(ErrorCode::Refused) << -1021 << 400 << true;
        QTest::newRow("clock, by its new number") << int(ErrorCode::Refused) << -5028 << 400 << true;
        QTest::newRow("not understood") << int(ErrorCode::Malformed) << 0 << 0 << false;
        QTest::newRow("beyond the range") << int(ErrorCode::OutOfRange) << 0 << 0 << false;
        QTest::newRow("our journal") << int(ErrorCode::Corrupt) << 0 << 0 << false;
        QTest::newRow("a newer journal") << int(ErrorCode::TooNew) << 0 << 0 << false;
        QTest::newRow("503") << int(ErrorCode::Refused) << -1008 << 503 << true;
        QTest::newRow("margin") << int(ErrorCode::Refused) << -2019 << 400 << false;
        QTest::newRow("gone") << int(ErrorCode::NotFound) << -2011 << 400 << false;
        QTest::newRow("our disk") << int(ErrorCode::Storage) << 0 << 0 << false;
        QTest::newRow("our stop") << int(ErrorCode::Conflict) << 0 << 0 << false;
    }

    void whatIsAFailure()
    {
        QFETCH(int, code);
        QFETCH(int, venueCode);
        QFETCH(int, http);
        QTEST(TroubleWatch::isFailure(*error(static_cast<ErrorCode>(code), venueCode, http)), "failure");
    }

    void threeInARowAreTrouble()
    {
        TroubleWatch watch;
        QVERIFY(watch.answered(Errand::Order, error(ErrorCode::Timeout), at(0)).isEmpty());
        QVERIFY(watch.answered(Errand::Reading, error(ErrorCode::Timeout), at(1)).isEmpty()); // another kind
        QVERIFY(watch.answered(Errand::Order, error(ErrorCode::Network), at(2)).isEmpty());
        QVERIFY(watch.reasons(at(2)).isEmpty());
        QVERIFY(!watch.answered(Errand::Order, error(ErrorCode::Timeout), at(3)).isEmpty());
        QVERIFY2(watch.answered(Errand::Order, error(ErrorCode::Timeout), at(4)).isEmpty(), "told once");
        QCOMPARE(watch.reasons(at(4)), QStringList{str("exchange-trouble-orders")});
        QVERIFY(!watch.answered(Errand::Order, std::nullopt, at(5)).isEmpty());
        QVERIFY(watch.reasons(at(5)).isEmpty());
    }

    void everyErrandHasItsWord_data()
    {
        QTest::addColumn<int>("errand");
        QTest::addColumn<QString>("reason");
        QTest::newRow("orders") << int(Errand::Order) << "exchange-trouble-orders";
        QTest::newRow("stops") << int(Errand::Stop) << "exchange-trouble-stops";
        QTest::newRow("cancels") << int(Errand::Cancel) << "exchange-trouble-cancels";
        QTest::newRow("readings") << int(Errand::Reading) << "exchange-trouble-readings";
        QTest::newRow("history") << int(Errand::History) << "exchange-trouble-history";
    }

    void everyErrandHasItsWord()
    {
        QFETCH(int, errand);
        QFETCH(QString, reason);
        TroubleWatch watch;
        for (int i = 0; i < 3; ++i) {
            static_cast<void>(watch.answered(static_cast<Errand>(errand), error(ErrorCode::Timeout), at(i)));
        }
        QCOMPARE(watch.reasons(at(3)), QStringList{reason});
    }

    void aReadingThatIsRefusedEndsNoTroubleOfOthers()
    {
        TroubleWatch watch;
        for (int i = 0; i < 3; ++i) {
            static_cast<void>(watch.answered(Errand::Order, error(ErrorCode::Timeout), at(0)));
        }
        QVERIFY(watch.answered(Errand::Reading, error(ErrorCode::Refused, -2015, 400), at(90'000)).isEmpty());
        QCOMPARE(watch.reasons(at(90'000)), QStringList{str("exchange-trouble-orders")});
    }

    void anAnswerOfBusinessEndsTheRow()
    {
        TroubleWatch watch;
        for (int i = 0; i < 8; ++i) {
            static_cast<void>(watch.answered(Errand::Order, i % 3 == 2 ? error(ErrorCode::Refused, -2019, 400) : error(ErrorCode::Timeout), at(i)));
        }
        QVERIFY(watch.reasons(at(9)).isEmpty());
    }

    void aReadingEndsTheTroubleOfOrdersAfterAWhile()
    {
        TroubleWatch watch;
        for (int i = 0; i < 3; ++i) {
            static_cast<void>(watch.answered(Errand::Order, error(ErrorCode::Timeout), at(0)));
        }
        QVERIFY(watch.answered(Errand::Reading, std::nullopt, at(29'999)).isEmpty());
        QCOMPARE(watch.reasons(at(29'999)).size(), 1);
        QVERIFY(!watch.answered(Errand::Reading, std::nullopt, at(30'000)).isEmpty());
        QVERIFY(watch.reasons(at(30'000)).isEmpty());
    }

    void aPauseLastsAsLongAsItWasAskedFor()
    {
        TroubleWatch watch;
        QVERIFY(watch.paused(429, base::Millis(2000), at(0)).contains(str("2 s")));
        QCOMPARE(watch.reasons(at(1999)), QStringList{str("paused")});
        QVERIFY(watch.reasons(at(2000)).isEmpty());
        QVERIFY(!watch.paused(418, base::Millis(120'000), at(3000)).isEmpty());
        QVERIFY(watch.paused(418, base::Millis(119'000), at(4000)).isEmpty()); // known
        QCOMPARE(watch.reasons(at(122'999)), QStringList{str("banned")});
        QVERIFY(watch.reasons(at(123'000)).isEmpty());
    }

    void aPauseThatBecomesABanIsToldAgain()
    {
        TroubleWatch watch;
        QVERIFY(!watch.paused(429, base::Millis(60'000), at(0)).isEmpty());
        QVERIFY(watch.paused(418, base::Millis(30'000), at(1000)).contains(str("banned")));
        QCOMPARE(watch.reasons(at(1000)), QStringList{str("banned")});
        QCOMPARE(watch.reasons(at(59'999)), QStringList{str("banned")}); // the longer end counts
        QVERIFY(watch.reasons(at(60'000)).isEmpty());
    }

    // --- the exchange's own limits ---

    void windowsAreCalledAsTheExchangeCallsThem()
    {
        RateBook book;
        QList<exchange::RateWindow> windows;
        for (const std::int64_t seconds : {10LL, 60LL, 300LL, 3600LL, 86'400LL}) {
            windows.append({exchange::RateKind::Orders, base::Millis(seconds * 1000), 100, {}});
        }
        book.measured(windows, at(0));
        QStringList names;
        for (const safety::RateUsage &usage : book.usage(at(0))) {
            names.append(usage.name);
        }
        QCOMPARE(names, (QStringList{str("ORDERS 10s"), str("ORDERS 1m"), str("ORDERS 5m"), str("ORDERS 1h"), str("ORDERS 1d")}));
    }

    void ordersOlderThanADayAreForgottenAndTheListIsBounded()
    {
        RateBook book;
        book.measured({{exchange::RateKind::Orders, base::Millis(48LL * 3'600'000), 100'000, {}}}, at(0));
        book.orderSent(at(0));
        book.orderSent(at(24LL * 3'600'000)); // exactly a day later both count
        QCOMPARE(book.usage(at(24LL * 3'600'000)).first().used, 2);
        book.orderSent(at(24LL * 3'600'000 + 1));
        QCOMPARE(book.usage(at(24LL * 3'600'000 + 1)).first().used, 2);
        for (int i = 0; i < 20'001; ++i) {
            book.orderSent(at(24LL * 3'600'000 + 2));
        }
        QCOMPARE(book.usage(at(24LL * 3'600'000 + 2)).first().used, 20'000);
    }

    // --- the exchange's clock ---

    void theExchangesStampsHoldAgainstTheWorkstation()
    {
        ExchangeClock clock;
        QVERIFY(!clock.contradicts(now(0)));
        clock.seen(base::VenueTime(kNoonMs), at(0));
        clock.seen(base::VenueTime(), at(1)); // says nothing
        QVERIFY(!clock.contradicts(now(60'000)));
        base::Now set = now(60'000);
        set.venue = base::VenueTime(kNoonMs + 86'400'000); // somebody set it a day ahead
        QVERIFY(clock.contradicts(set));
        QCOMPARE(clock.corrected(set).venue.ms(), kNoonMs + 60'000);
        set.venue = base::VenueTime(kNoonMs + 65'000);
        QVERIFY(!clock.contradicts(set));
        QCOMPARE(clock.corrected(set).venue.ms(), kNoonMs + 65'000);
        set.venue = base::VenueTime(kNoonMs + 54'999);
        QVERIFY(clock.contradicts(set));
        set.venue = base::VenueTime();
        QVERIFY2(!clock.contradicts(set), "a time that is not known contradicts nothing");
    }

    // --- limits at run time ---

    void limitsComeBackFromTheirRecord()
    {
        safety::LimitValues values;
        values.positionSize = trading::Ratio::literal("0.045");
        values.entriesPerDay.reset();
        values.entryGap = base::Millis(1500);
        values.confirmEntry = safety::ConfirmEntry::OutsideDesktop;
        values.dailyLossAction = safety::LossAction::ReduceOnly;
        values.markFresh = base::Millis(4000);
        QCOMPARE(toJson(values).value(str("position-size")).toString(), str("0.045"));
        const auto back = limitsFromJson(toJson(values));
        QVERIFY(back.has_value());
        QVERIFY(safety::changesBetween(values, *back).isEmpty());
        QCOMPARE(safety::changesBetween(safety::LimitValues(), *back).size(), 6);
    }

    void limitsThatAreNotWholeAreCorrupt()
    {
        const QJsonObject whole = toJson(safety::LimitValues());
        QVERIFY(limitsFromJson(whole).has_value());
        const QStringList keys = whole.keys();
        for (const QString &key : keys) {
            QJsonObject body = whole;
            body.remove(key);
            QVERIFY2(!limitsFromJson(body).has_value(), qPrintable(key));
            body.insert(key, str("much"));
            QVERIFY2(!limitsFromJson(body).has_value(), qPrintable(key));
            body.insert(key, 5);
            QVERIFY2(!limitsFromJson(body).has_value(), qPrintable(key));
        }
    }
};

QTEST_GUILESS_MAIN(WatchesTest)
#include "tst_watches.moc"
