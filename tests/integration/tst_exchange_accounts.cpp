// Several keys on one paper exchange: money of each on both markets, its events, its orders; nothing of one reaches another.
#include "tests/integration/exchange_stage.h"
#include "tests/unit/binance_server/ed_pair.h"

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

// As the control route takes it: the base64 alone.
QByteArray publicKeyOf(const EdPair &pair) { return pair.publicPem.split('\n').mid(1, 1).join(); }

Reply callBy(const ExchangeStage &stage, On market, const QByteArray &path, const QByteArray &key, const EdPair &pair)
{
    const QByteArray query = "timestamp=" + stage.timestamp();
    return stage.raw(market, stage.head(market, "GET", path + '?' + query + "&signature=" + pair.sign(query).toPercentEncoding()) + "X-MBX-APIKEY: " + key + "\r\n\r\n");
}

int countOf(const QJsonObject &answer, const char *interval)
{
    for (const QJsonValue &row : answer.value(QLatin1String("rateLimits")).toArray()) {
        if (row[QLatin1String("rateLimitType")].toString() == QLatin1String("ORDERS") && row[QLatin1String("interval")].toString() == QLatin1String(interval)) {
            return row[QLatin1String("count")].toInt();
        }
    }
    return -1;
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

    void aPublicKeyOpensAnAccount()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("state.json"));
        const EdPair pair, other;
        {
            const ExchangeStage stage({}, file);
            QVERIFY(stage.tell("account:key=EdKey,usdm=300").contains(QLatin1String("needs secret or public")));
            QVERIFY(stage.tell("account:key=EdKey,secret=S,public=" + publicKeyOf(pair)).contains(QLatin1String("needs secret or public")));
            QVERIFY(stage.tell("account:key=EdKey,public=bm9rZXk=").contains(QLatin1String("a public key is the base64")));
            QCOMPARE(stage.tell("account:key=EdKey,public=" + publicKeyOf(pair) + ",usdm=300,spot=200"), QString());
        }
        const ExchangeStage stage({}, file);                  // it is kept
        for (const auto &[market, path] : {std::pair(On::Usdm, "/fapi/v3/balance"), {On::Spot, "/api/v3/account"}}) {
            QCOMPARE(callBy(stage, market, path, "EdKey", pair).status, 200);
            QCOMPARE(callBy(stage, market, path, "EdKey", other).code(), -1022);
            QCOMPARE(stage.call(market, "GET", path, {}, {"EdKey", {}}).code(), -1022);
        }
        QCOMPARE(callBy(stage, On::Usdm, "/fapi/v3/balance", "EdKey", pair).array().at(0)[QLatin1String("balance")].toString(), QStringLiteral("300.00000000"));
    }

    void aSecondAccountLogsOn()
    {
        const EdPair pair, other;
        const ExchangeStage stage(QString::fromLatin1(kOpen + ";account:key=EdKey,public=" + publicKeyOf(pair) + ",usdm=300,spot=200"));
        struct Way { On market; const char *path, *balance, *money; };
        for (const Way way : {Way{On::Usdm, "/ws-fapi/v1", "account.balance", "\"balance\":\"300.00000000\""}, {On::Spot, "/ws-api/v3", "account.status", "\"free\":\"200.00000000\""}}) {
            StreamClient client(stage, way.market, way.path);
            client.sendSigned("hmac", "session.logon", {}, kSecond);
            QCOMPARE(client.answer("hmac")[QLatin1String("error")][QLatin1String("code")].toInt(), -4056);
            client.sendSigned("wrong", "session.logon", {}, "EdKey", [&](const QByteArray &payload) { return other.sign(payload); });
            QCOMPARE(client.answer("wrong")[QLatin1String("error")][QLatin1String("code")].toInt(), -1022);
            const QByteArray ask = QByteArray("\",\"method\":\"") + way.balance + "\",\"params\":{\"timestamp\":" + stage.timestamp() + "}}";
            client.send("{\"id\":\"early" + ask);
            QVERIFY(client.answer("early")[QLatin1String("status")].toInt() >= 400);
            client.sendSigned("on", "session.logon", {}, "EdKey", [&](const QByteArray &payload) { return pair.sign(payload); });
            QCOMPARE(client.answer("on")[QLatin1String("result")][QLatin1String("apiKey")].toString(), QStringLiteral("EdKey"));
            client.send("{\"id\":\"own" + ask);
            QCOMPARE(client.answer("own")[QLatin1String("status")].toInt(), 200);
            QVERIFY2(client.texts.last().contains(way.money), client.texts.last().constData());   // its own, not the first one's
        }
    }

    void ordersAreCountedByAccount()
    {
        const ExchangeStage stage(QString::fromLatin1(kOpen));
        struct Way { On market; const char *path, *rest, *longer; };
        for (const Way way : {Way{On::Usdm, "/ws-fapi/v1", "/fapi/v1/order", "MINUTE"}, {On::Spot, "/ws-api/v3", "/api/v3/order", "DAY"}}) {
            StreamClient client(stage, way.market, way.path);
            const auto place = [&](const QByteArray &id, const Owner &owner) {
                client.sendSigned(id, "order.place", {{"symbol", "BTCUSDT"}, {"side", "BUY"}, {"type", "LIMIT"}, {"timeInForce", "GTC"}, {"quantity", "0.010"}, {"price", "20000"}}, owner);
                return client.answer(id);
            };
            QCOMPARE(countOf(place("a", kFirst), way.longer), 1);
            QCOMPARE(countOf(place("b", kFirst), way.longer), 2);
            QCOMPARE(countOf(place("c", kSecond), way.longer), 1);
            const Reply rest = stage.call(way.market, "POST", way.rest, "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=20000");
            QCOMPARE(rest.header(way.market == On::Usdm ? "X-MBX-ORDER-COUNT-1M" : "X-MBX-ORDER-COUNT-1D"), QByteArray("3"));   // one count for both ways
            QCOMPARE(countOf(place("d", kSecond), way.longer), 2);
            client.sendSigned("e", way.market == On::Usdm ? "account.balance" : "account.status", {}, kFirst);
            QCOMPARE(countOf(client.answer("e"), way.longer), -1);       // of orders only
        }
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
