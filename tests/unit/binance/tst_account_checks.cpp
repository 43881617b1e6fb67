// What is asked before an engine starts, and what each answer is called.
#include "core/binance/account_checks.h"
#include "tests/support/fake_venue.h"

#include <QDateTime>
#include <QJsonObject>
#include <QtTest>

using namespace bw::binance;
using namespace bw::test;
using bw::trading::Market;

namespace {

const QByteArray kInfo = R"({"timezone":"UTC","serverTime":1795000000000,"rateLimits":[],"symbols":[{"symbol":"BTCUSDT","pair":"BTCUSDT","contractType":"PERPETUAL",
"status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT","marginAsset":"USDT","pricePrecision":2,"quantityPrecision":3,"filters":[
{"filterType":"PRICE_FILTER","minPrice":"556.80","maxPrice":"4529764","tickSize":"0.10"},{"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000","stepSize":"0.001"},
{"filterType":"MARKET_LOT_SIZE","minQty":"0.001","maxQty":"120","stepSize":"0.001"},{"filterType":"MAX_NUM_ORDERS","limit":200},{"filterType":"MIN_NOTIONAL","notional":"50"},
{"filterType":"PERCENT_PRICE","multiplierUp":"1.0500","multiplierDown":"0.9500","multiplierDecimal":"4"}]}]})";

QByteArray rightsJson(const char *withdraw = "false", const char *futures = "true")
{
    return QByteArray(R"({"ipRestrict":true,"createTime":1760000000000,"enableReading":true,"enableWithdrawals":)") + withdraw
           + R"(,"enableInternalTransfer":false,"enableFutures":)" + futures
           + R"(,"permitsUniversalTransfer":false,"enableSpotAndMarginTrading":true})";
}

class Stage
{
public:
    Stage()
    {
        const QByteArray now = QByteArray::number(clock.systemMs());
        venue.on("GET /fapi/v1/time", FakeResponse::json("{\"serverTime\":" + now + "}"));
        venue.on("GET /fapi/v1/exchangeInfo", FakeResponse::json(kInfo));
        venue.on("GET /fapi/v1/positionSide/dual", FakeResponse::json("{\"dualSidePosition\":false}"));
        venue.on("GET /sapi/v1/account/apiRestrictions", FakeResponse::json(rightsJson()));
        elsewhere.on("GET /fapi/v1/positionSide/dual", FakeResponse::json("{\"dualSidePosition\":false}"));
        config.hosts.rest = config.hosts.wallet = venue.url();
        config.restOf = [this](Environment environment) { return environment == Environment::Testnet ? elsewhere.url() : QUrl(); };
        config.keys = *makeCredentials(QStringLiteral("KEYkey"), Secret(QByteArrayView("SECRETsecret")), QStringLiteral("the test"));
        config.symbols = {bw::trading::Symbol(QStringLiteral("BTCUSDT"))};
        config.clock = &clock;
    }
    QList<CheckRow> run()
    {
        AccountChecks checks(config);
        QList<CheckRow> rows;
        bool done = false;
        checks.run([&](QList<CheckRow> told) {
            rows = std::move(told);
            done = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 10'000); }();
        return rows;
    }
    static CheckRow of(const QList<CheckRow> &rows, const char *name)
    {
        for (const CheckRow &row : rows) {
            if (row.name == QLatin1String(name)) {
                return row;
            }
        }
        return CheckRow{QStringLiteral("missing"), CheckResult::Fail, QStringLiteral("no row")};
    }

    bw::base::SystemClock clock;
    FakeHttp venue;
    FakeHttp elsewhere;
    AccountChecksConfig config;
};

} // namespace

class TestAccountChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Real money where nobody tells what the key may do: not known is not fine.
    void withoutTheWalletsHostTheRightsAreNotKnown()
    {
        Stage s;
        s.config.hosts.wallet = QUrl();
        const CheckRow real = Stage::of(s.run(), "permissions");
        QCOMPARE(real.result, CheckResult::Warn);
        QVERIFY(real.text.contains(QStringLiteral("not known")));
        s.config.environment = Environment::Testnet;
        QCOMPARE(Stage::of(s.run(), "permissions").result, CheckResult::Pass);
    }
    void everythingIsInOrder()
    {
        Stage s;
        const auto rows = s.run();
        QCOMPARE(rows.size(), 5);
        for (const CheckRow &row : rows) {
            QVERIFY2(row.result == CheckResult::Pass, qPrintable(row.name + row.text));
        }
        QCOMPARE(s.elsewhere.count("GET /fapi/v1/positionSide/dual"), 0); // the key stays where it is known
    }

    void aKeyOfAnotherEnvironmentIsRecognised()
    {
        Stage s;
        s.venue.on("GET /fapi/v1/positionSide/dual", FakeResponse::error(401, -2015, "Invalid API-key, IP, or permissions for action."));
        const CheckRow key = Stage::of(s.run(), "key");
        QCOMPARE(key.result, CheckResult::Fail);
        QVERIFY2(key.text.startsWith(QStringLiteral("This key belongs to testnet, and production was asked")), qPrintable(key.text));
    }

    void aKeyThatNobodyKnows()
    {
        Stage s;
        s.venue.on("GET /fapi/v1/positionSide/dual", FakeResponse::error(401, -2015, "Invalid API-key."));
        s.elsewhere.on("GET /fapi/v1/positionSide/dual", FakeResponse::error(401, -2015, "Invalid API-key."));
        const CheckRow key = Stage::of(s.run(), "key");
        QCOMPARE(key.result, CheckResult::Fail);
        QVERIFY2(key.text.contains(QStringLiteral("does not know this key")), qPrintable(key.text));
        QVERIFY(!key.text.contains(QStringLiteral("KEYkey")));
    }

    void anUnclearAnswerIsNoPass_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("time") << QByteArray("GET /fapi/v1/time") << QByteArray("clock");
        QTest::newRow("instruments") << QByteArray("GET /fapi/v1/exchangeInfo") << QByteArray("symbols");
        QTest::newRow("mode") << QByteArray("GET /fapi/v1/positionSide/dual") << QByteArray("key");
        QTest::newRow("rights") << QByteArray("GET /sapi/v1/account/apiRestrictions") << QByteArray("permissions");
    }
    void anUnclearAnswerIsNoPass()
    {
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, name);
        Stage s;
        s.venue.on(route, FakeResponse::json("<html>gateway</html>", 502));
        const CheckRow row = Stage::of(s.run(), name.constData());
        QCOMPARE(row.result, CheckResult::Fail);
        QVERIFY(!row.text.isEmpty());
    }

    void hedgeModeAndMissingSymbols()
    {
        Stage s;
        s.venue.on("GET /fapi/v1/positionSide/dual", FakeResponse::json("{\"dualSidePosition\":true}"));
        s.config.symbols.append(bw::trading::Symbol(QStringLiteral("DOGEUSDT")));
        const auto rows = s.run();
        QCOMPARE(Stage::of(rows, "position-mode").result, CheckResult::Warn);
        QCOMPARE(Stage::of(rows, "symbols").result, CheckResult::Fail);
        QVERIFY(Stage::of(rows, "symbols").text.contains(QStringLiteral("DOGEUSDT")));
    }

    void rights_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("market");
        QTest::addColumn<int>("result");
        QTest::newRow("in order") << rightsJson() << int(Market::UsdM) << int(CheckResult::Pass);
        QTest::newRow("may withdraw") << rightsJson("true") << int(Market::UsdM) << int(CheckResult::Fail);
        QTest::newRow("no futures") << rightsJson("false", "false") << int(Market::UsdM) << int(CheckResult::Fail);
        QTest::newRow("no futures, on spot") << rightsJson("false", "false") << int(Market::Spot) << int(CheckResult::Pass);
        QTest::newRow("no spot") << QByteArray(rightsJson()).replace("\"enableSpotAndMarginTrading\":true", "\"enableSpotAndMarginTrading\":false")
                                 << int(Market::Spot) << int(CheckResult::Fail);
        QTest::newRow("no reading") << QByteArray(rightsJson()).replace("\"enableReading\":true", "\"enableReading\":false") << int(Market::UsdM) << int(CheckResult::Fail);
        QTest::newRow("no address") << QByteArray(rightsJson()).replace("\"ipRestrict\":true", "\"ipRestrict\":false") << int(Market::UsdM) << int(CheckResult::Warn);
        QTest::newRow("may transfer") << QByteArray(rightsJson()).replace("\"permitsUniversalTransfer\":false", "\"permitsUniversalTransfer\":true")
                                      << int(Market::UsdM) << int(CheckResult::Warn);
    }
    void rights()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, market);
        QFETCH(int, result);
        const auto rights = decodeKeyRights(QJsonDocument::fromJson(json));
        QVERIFY(rights);
        const CheckRow row = judgeRights(*rights, Market(market), WithdrawalRight::Refused);
        QVERIFY2(int(row.result) == result, qPrintable(row.text));
    }

    void aWithdrawalRightCanBeAllowedByName()
    {
        const auto rights = decodeKeyRights(QJsonDocument::fromJson(rightsJson("true")));
        const CheckRow row = judgeRights(*rights, Market::UsdM, WithdrawalRight::Overridden);
        QCOMPARE(row.result, CheckResult::Warn);
        QVERIFY(row.text.contains(QStringLiteral("withdraw")));
    }

    // A right that is not told is not one that the key lacks.
    void aRightThatIsNotToldIsAnError()
    {
        for (const QByteArray &cut : {QByteArray("\"enableWithdrawals\":false,"), QByteArray("\"ipRestrict\":true,")}) {
            QVERIFY(!decodeKeyRights(QJsonDocument::fromJson(QByteArray(rightsJson()).replace(cut, ""))));
        }
        QVERIFY(!decodeKeyRights(QJsonDocument::fromJson(QByteArray(rightsJson()).replace("\"enableWithdrawals\":false", "\"enableWithdrawals\":\"false\""))));
        QVERIFY(!decodeKeyRights(QJsonDocument::fromJson("[]")));
    }

    void clocks()
    {
        QCOMPARE(judgeClock(12, 40).result, CheckResult::Pass);
        QVERIFY(judgeClock(12, 40).text.contains(QStringLiteral("12 ms behind")));
        QCOMPARE(judgeClock(-1000, 40).result, CheckResult::Warn);
        QVERIFY(judgeClock(-1000, 40).text.contains(QStringLiteral("1000 ms ahead of")));
    }

    void aSecretThatDoesNotBelongToTheKey()
    {
        const bw::base::Error error{bw::base::ErrorCode::Unauthorized, QStringLiteral("Signature for this request is not valid."), -1022, 400};
        QVERIFY(explainUnknownKey(error, Environment::Production, Market::UsdM, std::nullopt).contains(QStringLiteral("the secret does not belong")));
    }
};

QTEST_GUILESS_MAIN(TestAccountChecks)
#include "tst_account_checks.moc"
