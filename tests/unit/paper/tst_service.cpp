// The running paper exchange over real sockets: a signed request, prices that move, an account that is there again.
#include "tests/unit/paper/paper_fixture.h"

#include "core/paper/account_json.h"
#include "core/paper/paper_service.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bw::paper;
using namespace bw::paper::testing;
using bw::base::Decimal;
using bw::base::ErrorCode;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

struct Reply
{
    int status = 0;
    QJsonDocument body;
};

class Client
{
public:
    explicit Client(const PaperService &service) : m_service(service) {}

    Reply get(const QString &path, bool isSigned = false)
    {
        QNetworkReply *reply = m_network.get(request(path, isSigned));
        return finish(reply);
    }
    Reply post(const QString &path, const QByteArray &parameters)
    {
        QNetworkRequest r = request(path + u'?' + QString::fromLatin1(parameters), true);
        r.setHeader(QNetworkRequest::ContentTypeHeader, s("application/x-www-form-urlencoded"));
        return finish(m_network.post(r, QByteArray()));
    }

private:
    QNetworkRequest request(const QString &path, bool isSigned) const
    {
        QString url = m_service.restUrl() + path;
        if (isSigned) {
            const QByteArray query = (path.contains(u'?') ? path.section(u'?', 1).toLatin1() + '&' : QByteArray())
                + "timestamp=" + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
            const QByteArray signature =
                QMessageAuthenticationCode::hash(query, m_service.apiSecret().toLatin1(), QCryptographicHash::Sha256).toHex();
            url = m_service.restUrl() + path.section(u'?', 0, 0) + u'?' + QString::fromLatin1(query + "&signature=" + signature);
        }
        QNetworkRequest r{QUrl(url)};
        r.setRawHeader("X-MBX-APIKEY", m_service.apiKey().toLatin1());
        r.setTransferTimeout(20'000);
        return r;
    }
    static Reply finish(QNetworkReply *reply)
    {
        QSignalSpy done(reply, &QNetworkReply::finished);
        if (!reply->isFinished()) {
            done.wait(20'000);
        }
        Reply answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QJsonDocument::fromJson(reply->readAll())};
        reply->deleteLater();
        return answer;
    }

    const PaperService &m_service;
    QNetworkAccessManager m_network;
};

PaperConfig still()
{
    PaperConfig config;
    config.speed = {};   // prices stand still
    return config;
}

} // namespace

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignedBalance()
    {
        const auto service = PaperService::start(still());
        QVERIFY2(service.has_value(), service ? "" : qPrintable(service.error().message));
        QVERIFY((*service)->port() != 0);
        Client client(**service);
        const Reply reply = client.get(s("/fapi/v3/balance"), true);
        QCOMPARE(reply.status, 200);
        const QJsonObject row = reply.body.array().at(0).toObject();
        QCOMPARE(row.value(s("asset")).toString(), s("USDT"));
        QCOMPARE(Decimal::parse(QStringView(row.value(s("balance")).toString()))->toString(), s("10625.05"));
        QCOMPARE(client.get(s("/fapi/v3/balance")).status, 400);   // unsigned
        QVERIFY((*service)->stop().has_value());
    }

    void anOrderOverTheWire()
    {
        const auto service = PaperService::start(still());
        QVERIFY(service.has_value());
        Client client(**service);
        const Reply order = client.post(s("/fapi/v1/order"), "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.005&reduceOnly=true&newOrderRespType=RESULT");
        QCOMPARE(order.status, 200);
        QCOMPARE(order.body.object().value(s("status")).toString(), s("FILLED"));
        const Reply refused = client.post(s("/fapi/v1/order"), "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.005&reduceOnly=true");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body.object().value(s("code")).toInt(), -2022);
        bool flat = false, stopGone = false;
        QVERIFY((*service)->call([&](PaperExchange &exchange) {
            flat = exchange.positions({}).isEmpty();
            stopGone = exchange.openAlgoOrders({}).isEmpty();
        }));
        QVERIFY(flat && stopGone);
    }

    void pricesMoveAndCanBeFrozen()
    {
        PaperConfig config;
        config.speed = Decimal::fromInt(1000);
        const auto service = PaperService::start(config);
        QVERIFY(service.has_value());
        const auto updates = [&service] {
            std::int64_t id = 0;
            (void)(*service)->call([&id](PaperExchange &exchange) { id = exchange.market(kBtc)->updateId; });
            return id;
        };
        const std::int64_t first = updates();
        QTRY_VERIFY_WITH_TIMEOUT(updates() > first + 100, 20'000);

        // Frozen: the loop turns (funding is still watched), but no price ever comes.
        const auto frozen = PaperService::start(still());
        QVERIFY(frozen.has_value());
        Client client(**frozen);
        std::int64_t before = -1, after = -2;
        (void)(*frozen)->call([&before](PaperExchange &exchange) { before = exchange.market(kBtc)->updateId; });
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(client.get(s("/fapi/v1/time")).status, 200);
        }
        (void)(*frozen)->call([&after](PaperExchange &exchange) { after = exchange.market(kBtc)->updateId; });
        QCOMPARE(after, before);
    }

    void theAccountIsThereAgain()
    {
        QTemporaryDir dir;
        PaperConfig config = still();
        config.stateFile = dir.filePath(s("paper.json"));
        {
            const auto service = PaperService::start(config);
            QVERIFY(service.has_value());
            QVERIFY(!(*service)->restored());
            QVERIFY(QFile::exists(config.stateFile));   // from the start
            const auto second = PaperService::start(config);
            QVERIFY(!second.has_value());
            QCOMPARE(second.error().code, ErrorCode::Conflict);
            QVERIFY((*service)->call([](PaperExchange &exchange) {
                (void)exchange.placeOrder(Bench::market(Side::Buy, "0.002"));
            }));
            // Stored by the end of the loop turn, not at the end of the program: a second turn sees it.
            bool stored = false;
            QVERIFY((*service)->call([&](PaperExchange &exchange) {
                const auto state = readAccountFile(config.stateFile);
                stored = state && toJson(*state) == toJson(exchange.state());
            }));
            QVERIFY(stored);
        }
        config.scenario = Scenario::FirstLive;   // a stored account wins
        const auto service = PaperService::start(config);
        QVERIFY(service.has_value());
        QVERIFY((*service)->restored());
        QString amount;
        QVERIFY((*service)->call([&amount](PaperExchange &exchange) { amount = exchange.positions(kBtc).first().position.amount.toString(); }));
        QCOMPARE(amount, s("0.007"));
        QVERIFY((*service)->stop().has_value());
        QVERIFY((*service)->stop().has_value());
        QVERIFY(!(*service)->call([](PaperExchange &) {}));
    }

    void aDamagedAccountIsNeverReplaced()
    {
        QTemporaryDir dir;
        PaperConfig config = still();
        config.stateFile = dir.filePath(s("paper.json"));
        QFile file(config.stateFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"breakwater-paper-account\",\"version\":1}");
        file.close();
        const auto refused = PaperService::start(config);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"format\":\"breakwater-paper-account\",\"version\":1}"));
    }

    void refusedConfigurations_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("feed") << "feed" << "synthetic, live or replay:";
        QTest::newRow("file") << "file" << "cannot be read";
        QTest::newRow("symbol") << "symbol" << "lists BTCUSDT";
        QTest::newRow("feed of a symbol left out") << "left out" << "leaves out";
        QTest::newRow("port") << "port" << "";
        QTest::newRow("capital") << "capital" << "capital";
        QTest::newRow("speed") << "speed" << "negative";
        QTest::newRow("state file") << "state" << "lock file";
    }

    void refusedConfigurations()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        const auto other = PaperService::start(still());
        QVERIFY(other.has_value());
        PaperConfig config = still();
        if (what == s("feed")) { config.feed = s("nonsense"); }
        if (what == s("file")) { config.feed = s("replay:/no/such.csv=BTCUSDT"); }
        if (what == s("symbol")) { config.symbols = {Symbol(s("NOPEUSDT"))}; }
        if (what == s("left out")) { config.symbols = {kEth}; config.feed = s("replay:/no/such.csv=BTCUSDT"); }
        if (what == s("port")) { config.port = (*other)->port(); }
        if (what == s("capital")) { config.capital = Money::literal("1"); }
        if (what == s("speed")) { config.speed = Decimal::fromInt(-1); }
        if (what == s("state")) { config.stateFile = s("/no/such/directory/paper.json"); }
        const auto refused = PaperService::start(config);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
    }

    void aReplayDrivesTheMarket()
    {
        PaperConfig config;
        config.feed = s("replay:") + QFINDTESTDATA("../../data/BTCBUSD-1m-2022-12-13.csv") + s("=BTCUSDT");
        config.scenario = Scenario::FirstLive;
        config.symbols = {kBtc};
        config.speed = Decimal::fromInt(100'000);
        const auto service = PaperService::start(config);
        QVERIFY2(service.has_value(), service ? "" : qPrintable(service.error().message));
        QCOMPARE((*service)->feedReport().files.first().goodRows, 1440);
        const auto last = [&service] {
            QString price;
            (void)(*service)->call([&price](PaperExchange &exchange) { price = exchange.market(kBtc)->last.toString(); });
            return price;
        };
        QTRY_COMPARE_WITH_TIMEOUT(last(), s("17777.08"), 30'000);   // the day's close, and there it stays
        QVERIFY((*service)->fault().isEmpty());
    }

    void latencyAndFaults()
    {
        PaperConfig config = still();
        config.latencyMs = 1;
        std::atomic<int> seen{0};
        config.requestHook = [&seen](const bw::http::Request &request) -> std::optional<bw::binance_server::Fault> {
            ++seen;
            if (request.path == "/fapi/v1/ping") {
                return bw::binance_server::Fault::html(502);
            }
            return std::nullopt;
        };
        const auto service = PaperService::start(config);
        QVERIFY(service.has_value());
        Client client(**service);
        QCOMPARE(client.get(s("/fapi/v1/ping")).status, 502);
        QCOMPARE(client.get(s("/fapi/v1/time")).status, 200);
        QVERIFY(seen.load() >= 2);
        QVERIFY((*service)->stop().has_value());
    }

    void aBrokenContractClosesThePortAndKeepsTheLastGoodState()
    {
        QTemporaryDir dir;
        PaperConfig config = still();
        config.stateFile = dir.filePath(s("paper.json"));
        const auto service = PaperService::start(config);
        QVERIFY(service.has_value());
        QFile file(config.stateFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(s("The paper exchange stopped")));
        (*service)->post([](PaperExchange &exchange) {
            (void)exchange.placeOrder(Bench::market(Side::Buy, "0.002"));
            exchange.setLeverage(0);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!(*service)->fault().isEmpty(), 10'000);
        Client client(**service);
        QTRY_COMPARE_WITH_TIMEOUT(client.get(s("/fapi/v1/time")).status, 0, 20'000);
        QVERIFY((*service)->call([](PaperExchange &) {}));   // the thread is alive for an orderly end
        QVERIFY((*service)->stop().has_value());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
