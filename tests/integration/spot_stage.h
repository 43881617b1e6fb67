// The spot market on a real port: prices and time by hand, raw requests that are signed as clients sign them, and a
// WebSocket client. The account has 100000 USDT and 2 BTC; Bitcoin stands at 84000 x 84000.01.
// Thread: the test's, which must run an event loop for the WebSocket client.
#pragma once

#include "core/paper/spot/spot_venue.h"
#include "tests/unit/binance_server/venue.h"

#include <QTest>
#include <QtWebSockets/QWebSocket>

#include <atomic>

namespace bw::test {

namespace spot = binance_server::spot;

inline const QByteArray kSpotKey = QByteArrayLiteral("SpotKey0123456789");
inline const QByteArray kSpotSecret = QByteArrayLiteral("SpotSecretABCDEF");
inline constexpr std::int64_t kSpotNowMs = 1'795'000'040'000;   // 20 s past a minute

class SpotStage
{
public:
    explicit SpotStage(spot::SpotServerConfig terms = {})
    {
        paper::spot::SpotVenueConfig config;
        config.capital = trading::Money::literal("100000");
        config.server = std::move(terms);
        config.server.keys.prepend({kSpotKey, kSpotSecret, {}, {}});
        config.server.clock = [this] { return base::VenueTime(nowMs.load()); };
        venue = std::make_unique<paper::spot::SpotVenue>(thread.io, std::move(config));
        thread.run([this] {
            QVERIFY(venue->openAccount().has_value());
            QVERIFY(venue->exchange().deposit(venue->account(), QStringLiteral("BTC"), base::Decimal::literal("2")).has_value());
            port = venue->listen().value_or(0);
        });
        price("84000");
        price("84000");                          // the last trade stands within the spread of this price
    }
    ~SpotStage()
    {
        thread.run([this] { venue->close(); });
        thread.join();
    }
    void price(const char *bitcoin) { prices("BTCUSDT", bitcoin); }
    void prices(const char *symbol, const char *text)
    {
        const trading::Price at = trading::Price::literal(text);
        thread.run([&] { venue->setPrices({paper::tickOf({trading::Symbol(QString::fromLatin1(symbol)), at, at + trading::Price::literal("0.01"), at, at})}); });
    }
    Reply raw(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &key = kSpotKey) const
    {
        RawClient client(port);
        QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
        if (!key.isNull())
            bytes += "X-MBX-APIKEY: " + key + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        client.send(bytes + "\r\n" + body);
        const QByteArray answer = client.answer();
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return {statusOf(answer), answer.left(end), answer.mid(end + 4)};
    }
    // Signed; POST and PUT in the body, the others in the query.
    Reply call(const QByteArray &method, const QByteArray &path, const QByteArray &parameters = {})
    {
        QByteArray payload = parameters + (parameters.isEmpty() ? "" : "&") + "timestamp=" + QByteArray::number(qlonglong(nowMs.load()));
        payload += "&signature=" + Venue::sign(payload, kSpotSecret);
        return method == "POST" || method == "PUT" ? raw(method, path, payload) : raw(method, path + '?' + payload);
    }
    Reply order(const QByteArray &parameters) { return call("POST", "/api/v3/order", "symbol=BTCUSDT&" + parameters); }

    IoThread thread;
    std::atomic<std::int64_t> nowMs{kSpotNowMs};
    std::unique_ptr<paper::spot::SpotVenue> venue;
    quint16 port = 0;
};

struct SpotClient
{
    SpotClient(const SpotStage &stage, const QByteArray &target)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) { texts.append(text.toUtf8()); });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { ++disconnected; });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(stage.port).arg(QString::fromLatin1(target))));
        opened = QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; }, kDeadlineMs);
    }
    // The first message that `fits`, however long ago it came; empty when none comes in time.
    template<typename F>
    QJsonObject waitFor(F fits)
    {
        QJsonObject found;
        (void)QTest::qWaitFor([&] {
            for (const QByteArray &text : std::as_const(texts)) {
                const QJsonObject one = QJsonDocument::fromJson(text).object();
                if (fits(one)) {
                    found = one;
                    return true;
                }
            }
            return false;
        }, kDeadlineMs);
        return found;
    }
    QJsonObject ask(const QByteArray &id, const QByteArray &method, const QByteArray &parameters = "{}")
    {
        socket.sendTextMessage(QString::fromUtf8("{\"id\":\"" + id + "\",\"method\":\"" + method + "\",\"params\":" + parameters + '}'));
        return waitFor([&](const QJsonObject &one) { return one.value(QLatin1String("id")).toString().toUtf8() == id; });
    }
    // With key, time and signature over the sorted parameters.
    QJsonObject askSigned(const SpotStage &stage, const QByteArray &id, const QByteArray &method, QMap<QByteArray, QByteArray> parameters = {})
    {
        parameters.insert("apiKey", kSpotKey);
        parameters.insert("timestamp", QByteArray::number(qlonglong(stage.nowMs.load())));
        QByteArrayList payload, json;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
            payload.append(it.key() + '=' + it.value());
            json.append('"' + it.key() + "\":" + (it.key() == "timestamp" ? it.value() : '"' + it.value() + '"'));
        }
        json.append("\"signature\":\"" + Venue::sign(payload.join('&'), kSpotSecret) + '"');
        return ask(id, method, '{' + json.join(',') + '}');
    }
    QJsonObject event(const char *name)
    {
        return waitFor([&](const QJsonObject &one) {
            const QString wanted = QString::fromLatin1(name);
            return one.value(QLatin1String("e")).toString() == wanted
                || one.value(QLatin1String("event")).toObject().value(QLatin1String("e")).toString() == wanted;
        });
    }

    QWebSocket socket;
    QByteArrayList texts;
    int disconnected = 0;
    bool opened = false;
};

} // namespace bw::test
