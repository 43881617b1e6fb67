// The paper exchange with a certificate: both markets over https and wss, with Qt's own clients, and the program that is
// told by its options.
#include "tests/integration/exchange_stage.h"
#include "tests/unit/http/over_tls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

using namespace bw;
using namespace bw::test;

namespace {

// One request of Qt's HTTP client, that trusts what is usual here.
class Browser
{
public:
    int get(const QString &url)
    {
        QNetworkRequest request{QUrl(url)};
        request.setSslConfiguration(*RawClient::usual);
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kDeadlineMs)) {
            return -1;
        }
        body = reply->readAll();
        error = reply->error();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

private:
    QNetworkAccessManager m_manager;
};

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

class ExchangeTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RawClient::usual = trusting(m_certificate.certificate()); }

    void bothMarketsAnswerOverHttps()
    {
        const ExchangeStage stage({}, {}, [this](paper::PaperConfig &config) { config.tls = tlsOf(m_certificate); });
        const quint16 port = stage.service->port();
        QCOMPARE(stage.service->restUrl(), QStringLiteral("https://127.0.0.1:%1").arg(port));
        QCOMPARE(stage.service->streamUrl(), QStringLiteral("wss://127.0.0.1:%1").arg(port));
        QCOMPARE(stage.service->spotUrl(), QStringLiteral("https://127.0.0.1:%1").arg(stage.port(On::Spot)));
        Browser browser;
        QCOMPARE(browser.get(stage.service->restUrl() + QStringLiteral("/fapi/v1/ping")), 200);
        QCOMPARE(browser.body, QByteArray("{}"));
        QCOMPARE(browser.get(stage.service->spotUrl() + QStringLiteral("/api/v3/exchangeInfo")), 200);
        QVERIFY(browser.body.contains("\"ETHBTC\""));
        QCOMPARE(browser.get(QStringLiteral("http://127.0.0.1:%1/fapi/v1/ping").arg(port)), 400);
        QCOMPARE(browser.body, QByteArray("This port speaks TLS: use https or wss.\n"));
        RawClient::usual->setCaCertificates(QSslCertificate::fromData(TestCertificate().certificate()));
        Browser stranger;
        QCOMPARE(stranger.get(stage.service->restUrl() + QStringLiteral("/fapi/v1/ping")), 0);
        QCOMPARE(stranger.error, QNetworkReply::SslHandshakeFailedError);
        RawClient::usual = trusting(m_certificate.certificate());
    }

    void tradingAndStreamsOfUsdm()
    {
        const ExchangeStage stage({}, {}, [this](paper::PaperConfig &config) { config.tls = tlsOf(m_certificate); });
        StreamClient market(stage, On::Usdm, "/public/ws/btcusdt@depth5@100ms");
        QVERIFY(market.opened);
        StreamClient user(stage, On::Usdm, "/private/ws/" + stage.listenKey(kFirst));
        QVERIFY(user.opened);
        QCOMPARE(stage.buy("over-tls").status, 200);
        QVERIFY(stage.has("over-tls"));
        QVERIFY(user.hears("ORDER_TRADE_UPDATE"));
        QVERIFY(user.hears("\"c\":\"over-tls\""));
        QVERIFY(market.barrier());
        QCOMPARE(stage.tell("disconnect:path=market"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(market.disconnected, 1, kDeadlineMs);
        QCOMPARE(user.disconnected, 0);
    }

    void tradingAndStreamsOfSpot()
    {
        const ExchangeStage stage({}, {}, [this](paper::PaperConfig &config) { config.tls = tlsOf(m_certificate); });
        StreamClient api(stage, On::Spot, "/ws-api/v3");
        QVERIFY(api.opened);
        api.sendSigned("1", "userDataStream.subscribe.signature", {}, kFirst);
        QVERIFY(api.hears("subscriptionId"));
        StreamClient streams(stage, On::Spot, "/ws/btcusdt@trade");
        QVERIFY(streams.opened);
        QCOMPARE(stage.call(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.001&newClientOrderId=s-tls").status, 200);
        QVERIFY(api.hears("executionReport"));
        QVERIFY(api.hears("\"c\":\"s-tls\""));
        QVERIFY(streams.barrier());
    }

    void theProgramServesWhatItsOptionsName()
    {
        const QTemporaryDir dir;
        QProcess exchange;
        exchange.start(QStringLiteral(BW_BREAKWATER),
                       {QStringLiteral("paper-exchange"), QStringLiteral("--tls-cert"), write(dir, QStringLiteral("c.pem"), m_certificate.certificate()),
                        QStringLiteral("--tls-key"), write(dir, QStringLiteral("k.pem"), m_certificate.key())});
        QTRY_VERIFY_WITH_TIMEOUT(exchange.canReadLine() || exchange.state() == QProcess::NotRunning, kDeadlineMs);
        const QByteArray line = exchange.readLine();
        const QJsonObject ready = QJsonDocument::fromJson(line).object();
        const QString usdm = ready.value(QLatin1String("usdm")).toString(), spot = ready.value(QLatin1String("spot")).toString();
        QVERIFY2(usdm.startsWith(QLatin1String("https://127.0.0.1:")) && spot.startsWith(QLatin1String("https://127.0.0.1:")), line.constData());
        Browser browser;
        QCOMPARE(browser.get(usdm + QStringLiteral("/fapi/v1/ping")), 200);
        QCOMPARE(browser.get(spot + QStringLiteral("/api/v3/ping")), 200);
        exchange.terminate();
        QVERIFY(exchange.waitForFinished(5'000)); // with connections open
        QCOMPARE(exchange.exitCode(), 0);
    }

private:
    TestCertificate m_certificate;
};

QTEST_GUILESS_MAIN(ExchangeTls)
#include "tst_exchange_tls.moc"
