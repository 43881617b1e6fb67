// Several keys on one paper exchange: money of each on both markets, its events, its orders; nothing of one reaches another.
#include "tests/integration/exchange_stage.h"

#include <QTemporaryDir>

using namespace bw;
using namespace bw::test;

namespace {

const QByteArray kOpen = QByteArrayLiteral("account:key=SecondKey,secret=SecondSecret,usdm=500,spot=700");

QString walletOf(const ExchangeStage &stage, const Owner &owner)
{
    return stage.call(On::Usdm, "GET", "/fapi/v3/balance", {}, owner).array().at(0).toObject().value(QLatin1String("balance")).toString();
}

QString spotOf(const ExchangeStage &stage, const Owner &owner)
{
    return stage.call(On::Spot, "GET", "/api/v3/account", "omitZeroBalances=true", owner).object().value(QLatin1String("balances")).toArray()
        .at(0).toObject().value(QLatin1String("free")).toString();
}

} // namespace

class ExchangeAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsOwnMoneyAndOrders()
    {
        const ExchangeStage stage;
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v3/balance", {}, kSecond).code(), -2015);
        QCOMPARE(stage.tell(kOpen), QString());
        QVERIFY(stage.tell(kOpen).endsWith(QLatin1String("422")));         // its key is taken
        QCOMPARE(walletOf(stage, kFirst), QStringLiteral("10000.00000000"));
        QCOMPARE(walletOf(stage, kSecond), QStringLiteral("500.00000000"));
        QCOMPARE(spotOf(stage, kFirst), QStringLiteral("10000.00000000"));
        QCOMPARE(spotOf(stage, kSecond), QStringLiteral("700.00000000"));
        QCOMPARE(stage.buy("mine").status, 200);
        QVERIFY(stage.has("mine") && !stage.has("mine", kSecond));
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v3/positionRisk", {}, kSecond).array().size(), 0);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/userTrades", "symbol=BTCUSDT", kSecond).array().size(), 0);
        QCOMPARE(walletOf(stage, kSecond), QStringLiteral("500.00000000"));
        // A key of one with the secret of the other opens neither.
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v3/balance", {}, {kSecond.key, kFirst.secret}).code(), -1022);
        QCOMPARE(stage.call(On::Spot, "GET", "/api/v3/account", {}, {kFirst.key, kSecond.secret}).code(), -1022);
    }

    void eventsGoToTheirOwnerOnly()
    {
        const ExchangeStage stage(QString::fromLatin1(kOpen));
        const QByteArray firstKey = stage.listenKey(kFirst), secondKey = stage.listenKey(kSecond);
        QVERIFY(!secondKey.isEmpty() && firstKey != secondKey);
        StreamClient first(stage, On::Usdm, "/private/ws?listenKey=" + firstKey), second(stage, On::Usdm, "/private/ws?listenKey=" + secondKey);
        StreamClient firstSpot(stage, On::Spot, "/ws-api/v3"), secondSpot(stage, On::Spot, "/ws-api/v3");
        firstSpot.sendSigned("s", "userDataStream.subscribe.signature", {}, kFirst);
        secondSpot.sendSigned("s", "userDataStream.subscribe.signature", {}, kSecond);
        QVERIFY(firstSpot.hears("subscriptionId") && secondSpot.hears("subscriptionId"));
        QCOMPARE(stage.tell("transfer:account=SecondKey,from=spot,to=usdm,amount=50;withdraw:account=2,amount=7"), QString());
        QVERIFY(second.hears("\"m\":\"DEPOSIT\"") && second.hears("\"m\":\"WITHDRAW\""));
        QVERIFY(secondSpot.hears("\"balanceUpdate\"") && secondSpot.hears("outboundAccountPosition"));
        QCOMPARE(stage.buy("ofTheFirst").status, 200);
        QVERIFY(first.hears("ofTheFirst") && first.hears("ACCOUNT_UPDATE"));
        QVERIFY(second.barrier() && firstSpot.texts.size() == 1);
        QCOMPARE(first.count("DEPOSIT"), 0);
        QCOMPARE(second.count("ofTheFirst"), 0);
        QCOMPARE(walletOf(stage, kSecond), QStringLiteral("543.00000000"));
        QCOMPARE(spotOf(stage, kSecond), QStringLiteral("650.00000000"));
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/income", "incomeType=TRANSFER", kSecond).array().size(), 3);
    }

    void tooMuchIsRefused()
    {
        const ExchangeStage stage(QString::fromLatin1(kOpen));
        QVERIFY(stage.tell("withdraw:account=2,amount=501").contains(QLatin1String("At most 500")));
        QVERIFY(!stage.tell("transfer:account=2,from=spot,to=usdm,amount=701").isEmpty());
        QVERIFY(!stage.tell("deposit:account=9,amount=1").isEmpty());
        QVERIFY(!stage.tell("deposit:market=spot,asset=NOCOIN,amount=1").isEmpty());
        QCOMPARE(walletOf(stage, kSecond), QStringLiteral("500.00000000"));
        QCOMPARE(spotOf(stage, kSecond), QStringLiteral("700.00000000"));
    }

    void theStateFileKeepsThem()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("state.json"));
        {
            const ExchangeStage stage({}, file);
            QCOMPARE(stage.tell(kOpen + ";deposit:account=2,market=spot,asset=BTC,amount=0.5"), QString());
            QCOMPARE(stage.call(On::Usdm, "POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=20000&newClientOrderId=kept",
                                kSecond).status, 200);
        }
        const ExchangeStage stage({}, file);
        QCOMPARE(walletOf(stage, kSecond), QStringLiteral("500.00000000"));
        QVERIFY(stage.has("kept", kSecond) && !stage.has("kept"));
        QVERIFY(stage.call(On::Spot, "GET", "/api/v3/account", {}, kSecond).body.contains("\"0.50000000\""));
    }

    void whatIsRememberedAndWhatTimeItIsCanBeGiven()
    {
        const ExchangeStage stage(QStringLiteral("account:key=SecondKey,secret=SecondSecret,usdm=5000,spot=5000"), {}, [](paper::PaperConfig &config) {
            config.history = {5, {3, 2}};
            config.clockMs = [] { return QDateTime::currentMSecsSinceEpoch() + 3'000; };
        });
        for (const auto &[market, path] : {std::pair(On::Usdm, "/fapi/v1/time"), {On::Spot, "/api/v3/time"}}) {
            const qint64 before = QDateTime::currentMSecsSinceEpoch();
            QVERIFY(stage.get(market, path).object().value(QLatin1String("serverTime")).toInteger() >= before + 3'000);
        }
        for (const Owner &owner : {kFirst, kSecond}) {
            for (int i = 0; i < 8; ++i) {
                QCOMPARE(stage.buy("r" + QByteArray::number(i), owner).status, 200);
                QCOMPARE(stage.call(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.001", owner).status, 200);
            }
            for (const char *path : {"/fapi/v1/allOrders", "/fapi/v1/userTrades"}) {
                QCOMPARE(stage.call(On::Usdm, "GET", path, "symbol=BTCUSDT", owner).array().size(), 5);
            }
            QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/income", {}, owner).array().size(), 5);
            for (const char *path : {"/api/v3/allOrders", "/api/v3/myTrades"}) {
                QCOMPARE(stage.call(On::Spot, "GET", path, "symbol=BTCUSDT", owner).array().size(), 5);
            }
        }
        QCOMPARE(stage.get(On::Usdm, "/fapi/v1/trades?symbol=BTCUSDT").array().size(), 3);
        QCOMPARE(stage.get(On::Spot, "/api/v3/trades?symbol=BTCUSDT").array().size(), 3);
    }
};

QTEST_GUILESS_MAIN(ExchangeAccounts)
#include "tst_exchange_accounts.moc"
