// Spot beside USD-M in the running paper exchange: one process, two ports, one feed, one state file.
#include "core/paper/paper_service.h"
#include "tests/unit/binance_server/venue.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using bw::test::Reply;

namespace {

Reply ask(quint16 port, const QByteArray &request, const QByteArray &body = {})
{
    test::RawClient client(port);
    QByteArray bytes = request + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nX-MBX-APIKEY: " + paper::kPaperApiKey + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    client.send(bytes + "\r\n" + body);
    const QByteArray answer = client.answer();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return {test::statusOf(answer), answer.left(end), answer.mid(end + 4)};
}

Reply signedCall(quint16 port, const QByteArray &method, const QByteArray &path, const QByteArray &parameters)
{
    const QByteArray time = ask(port, "GET /api/v3/time").body;
    const QByteArray now = QByteArray::number(QJsonDocument::fromJson(time).object().value(QLatin1String("serverTime")).toInteger());
    QByteArray payload = parameters + (parameters.isEmpty() ? "" : "&") + "timestamp=" + now;
    payload += "&signature=" + test::Venue::sign(payload, paper::kPaperApiSecret);
    return method == "POST" ? ask(port, "POST " + path, payload) : ask(port, method + ' ' + path + '?' + payload);
}

paper::PaperConfig config(const QString &stateFile = {})
{
    paper::PaperConfig config;
    config.spotPort = 0;
    config.scenario = paper::Scenario::FirstLive;
    config.stateFile = stateFile;
    return config;
}

} // namespace

class SpotServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePricesOfSpotAreThoseOfTheFeed()
    {
        auto service = paper::PaperService::start(config());
        QVERIFY(service.has_value());
        const quint16 port = (*service)->spotPort().value_or(0);
        QVERIFY(port != 0 && port != (*service)->port());
        const auto priceOf = [&](const char *symbol) {
            const Reply reply = ask(port, QByteArray("GET /api/v3/ticker/price?symbol=") + symbol);
            return trading::Price::literal(reply.object().value(QLatin1String("price")).toString().toLatin1().constData());
        };
        const trading::Price bitcoin = priceOf("BTCUSDT");
        const trading::Price ether = priceOf("ETHUSDT");
        const trading::Price cross = priceOf("ETHBTC");
        QVERIFY(bitcoin > trading::Price::literal("80000") && bitcoin < trading::Price::literal("90000"));
        const base::Decimal ratio = base::Decimal::div(ether.value(), bitcoin.value(), trading::Rounding::Down);
        QVERIFY((cross.value() - ratio).abs() < base::Decimal::literal("0.0001"));
        // Prices move, and every one of them is a trade.
        QVERIFY(QTest::qWaitFor([&] { return ask(port, "GET /api/v3/trades?symbol=ETHBTC").array().size() > 2; }, test::kDeadlineMs));
    }

    void anOrderAndTheBalancesOutliveTheProcess()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("account.json"));
        QByteArray account;
        {
            auto service = paper::PaperService::start(config(file));
            QVERIFY(service.has_value());
            const quint16 port = *(*service)->spotPort();
            QCOMPARE(signedCall(port, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.001").status, 200);
            QCOMPARE(signedCall(port, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.001&price=50000&newClientOrderId=kept").status, 200);
            account = QJsonDocument(signedCall(port, "GET", "/api/v3/account", "omitZeroBalances=true").object().value(QLatin1String("balances")).toArray()).toJson();
            QVERIFY((*service)->stop().has_value());
        }
        auto service = paper::PaperService::start(config(file));
        QVERIFY2(service.has_value(), service ? "" : qPrintable(service.error().message));
        QVERIFY((*service)->restored());
        const quint16 port = *(*service)->spotPort();
        const Reply kept = signedCall(port, "GET", "/api/v3/order", "symbol=BTCUSDT&origClientOrderId=kept");
        QCOMPARE(kept.object().value(QLatin1String("status")).toString(), QStringLiteral("NEW"));
        QCOMPARE(QJsonDocument(signedCall(port, "GET", "/api/v3/account", "omitZeroBalances=true").object().value(QLatin1String("balances")).toArray()).toJson(), account);
        QCOMPARE(signedCall(port, "GET", "/api/v3/myTrades", "symbol=BTCUSDT").array().size(), 1);
    }

    void aDamagedSpotAccountIsRefusedAndLeftAlone()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("account.json"));
        QVERIFY((*paper::PaperService::start(config(file)))->stop().has_value());
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadWrite));
        QByteArray bytes = stored.readAll();
        const qsizetype at = bytes.indexOf("\"free\":\"");
        QVERIFY(at > 0);
        bytes.insert(at + 8, '9');
        stored.resize(0);
        stored.seek(0);
        stored.write(bytes);
        stored.close();
        const auto refused = paper::PaperService::start(config(file));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, base::ErrorCode::Corrupt);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), bytes);
    }

    void withoutAPortThereIsNoSpot()
    {
        paper::PaperConfig alone = config();
        alone.spotPort.reset();
        auto service = paper::PaperService::start(alone);
        QVERIFY(service.has_value());
        QVERIFY(!(*service)->spotPort() && (*service)->spotUrl().isEmpty());
    }

#ifdef BW_BREAKWATER
    void theCommandNamesBothMarketsOnceTheyAreReady()
    {
        QProcess process;
        process.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("paper-exchange"), QStringLiteral("--spot-port"), QStringLiteral("0"), QStringLiteral("--balance"), QStringLiteral("777")});
        QVERIFY(process.waitForReadyRead(test::kDeadlineMs));
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        QVERIFY(ready.value(QLatin1String("ready")).toBool());
        QCOMPARE(test::keysOf(ready), test::fields("ready spot usdm api_key api_secret"));
        const QUrl spot(ready.value(QLatin1String("spot")).toString());
        QVERIFY(spot.port() > 0 && spot.port() != QUrl(ready.value(QLatin1String("usdm")).toString()).port());
        const Reply account = signedCall(static_cast<quint16>(spot.port()), "GET", "/api/v3/account", "omitZeroBalances=true");
        QCOMPARE(account.object().value(QLatin1String("balances")).toArray().at(0).toObject().value(QLatin1String("free")).toString(), QStringLiteral("777.00000000"));
        process.terminate();
        QVERIFY(process.waitForFinished(test::kDeadlineMs));
        QCOMPARE(process.exitCode(), 0);
    }
#endif
};

QTEST_GUILESS_MAIN(SpotServiceTest)
#include "tst_spot_service.moc"
