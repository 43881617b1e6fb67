// A running paper exchange as its clients see it: two ports of this machine, signed requests for any account, its control
// route, and WebSocket clients. Where it runs, here or in a process of its own, is the owner's affair.
// Thread: the test's.
#pragma once

#include "core/paper/paper_service.h"
#include "tests/unit/binance_server/venue.h"
#include "tests/unit/http/open_socket.h"

#include <QDateTime>
#include <QTest>

namespace bw::test {

struct Owner { QByteArray key, secret; };
inline const Owner kFirst{QByteArray(paper::kPaperApiKey), QByteArray(paper::kPaperApiSecret)};
inline const Owner kSecond{QByteArrayLiteral("SecondKey"), QByteArrayLiteral("SecondSecret")};

enum class On { Spot = 1, Usdm };

struct Ports { quint16 spot = 0, usdm = 0; };

class ExchangeDoor
{
public:
    explicit ExchangeDoor(Ports ports = {}, std::function<qint64()> clockMs = &QDateTime::currentMSecsSinceEpoch)
        : m_ports(ports), m_clockMs(std::move(clockMs))
    {
    }
    [[nodiscard]] quint16 port(On market) const { return market == On::Spot ? m_ports.spot : m_ports.usdm; }
    [[nodiscard]] QByteArray host(On market) const { return "127.0.0.1:" + QByteArray::number(port(market)); }
    [[nodiscard]] QByteArray timestamp() const { return QByteArray::number(m_clockMs()); }

    Reply raw(On market, const QByteArray &bytes) const
    {
        RawClient client(port(market));
        client.send(bytes);
        const QByteArray answer = client.answer();
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return {statusOf(answer), answer.left(end), answer.mid(end + 4)};
    }
    [[nodiscard]] QByteArray head(On market, const QByteArray &method, const QByteArray &target) const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + host(market) + "\r\n";
    }
    // Nobody's.
    Reply get(On market, const QByteArray &target) const { return raw(market, head(market, "GET", target) + "\r\n"); }
    Reply call(On market, const QByteArray &method, const QByteArray &path, const QByteArray &parameters = {}, const Owner &owner = kFirst) const
    {
        QByteArray query = parameters + (parameters.isEmpty() ? "" : "&") + "timestamp=" + timestamp();
        query += "&signature=" + Venue::sign(query, owner.secret);
        return raw(market, head(market, method, path + '?' + query) + "X-MBX-APIKEY: " + owner.key + "\r\n\r\n");
    }
    Reply control(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &more = {}) const
    {
        return raw(On::Usdm, head(On::Usdm, method, "/paper/v1/" + path) + more + "Authorization: Bearer " + kFirst.secret + "\r\nContent-Length: "
                                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    // Empty: done. Else why not.
    QString tell(const QByteArray &instructions) const
    {
        const Reply reply = control("POST", "instructions", instructions);
        return reply.status == 200 ? QString() : reply.object().value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString() + u' ' + QString::number(reply.status);
    }
    QByteArray listenKey(const Owner &owner) const
    {
        const Reply reply = raw(On::Usdm, head(On::Usdm, "POST", "/fapi/v1/listenKey") + "X-MBX-APIKEY: " + owner.key + "\r\n\r\n");
        return reply.object().value(QLatin1String("listenKey")).toString().toLatin1();
    }
    Reply buy(const QByteArray &id, const Owner &owner = kFirst) const
    {
        return call(On::Usdm, "POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010&newClientOrderId=" + id, owner);
    }
    // By id: whether the exchange has it.
    bool has(const QByteArray &id, const Owner &owner = kFirst) const
    {
        return call(On::Usdm, "GET", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=" + id, owner).status == 200;
    }

protected:
    void setPorts(Ports ports) { m_ports = ports; }

private:
    Ports m_ports;
    std::function<qint64()> m_clockMs;
};

struct StreamClient
{
    StreamClient(const ExchangeDoor &exchange, On market, const QByteArray &target) : m_exchange(exchange)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) { texts.append(text.toUtf8()); });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { ++disconnected; });
        openSocket(socket, exchange.port(market), QString::fromLatin1(target));
        opened = QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState || disconnected > 0; }, kDeadlineMs) && disconnected == 0;
    }
    bool waitFor(const std::function<bool(const QByteArray &)> &fits, int times = 1)
    {
        return QTest::qWaitFor([&] { return std::count_if(texts.cbegin(), texts.cend(), fits) >= times; }, kDeadlineMs);
    }
    // The answer to a request with this id, which must be used once; empty: none came.
    QJsonObject answer(const QByteArray &id)
    {
        const QByteArray piece = "{\"id\":\"" + id + "\",";
        const auto fits = [&](const QByteArray &text) { return text.startsWith(piece); };
        return waitFor(fits) ? QJsonDocument::fromJson(*std::find_if(texts.cbegin(), texts.cend(), fits)).object() : QJsonObject();
    }
    bool hears(const QByteArray &piece, int times = 1)
    {
        return waitFor([&](const QByteArray &text) { return text.contains(piece); }, times);
    }
    [[nodiscard]] qsizetype count(const QByteArray &piece) const
    {
        return std::count_if(texts.cbegin(), texts.cend(), [&](const QByteArray &text) { return text.contains(piece); });
    }
    // What was sent before this answer is here once it is: answers pass the taps as events do.
    bool barrier()
    {
        const QByteArray id = QByteArray::number(++m_barrier + 700'000);
        socket.sendTextMessage(QString::fromUtf8(R"({"method":"LIST_SUBSCRIPTIONS","id":)" + id + '}'));
        return hears("\"id\":" + id);
    }
    void send(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    using Sign = std::function<QByteArray(const QByteArray &)>;
    void sendSigned(const QByteArray &id, const QByteArray &method, const QMap<QByteArray, QByteArray> &parameters, const Owner &owner)
    {
        sendSigned(id, method, parameters, owner.key, [&owner](const QByteArray &payload) { return Venue::sign(payload, owner.secret); });
    }
    void sendSigned(const QByteArray &id, const QByteArray &method, QMap<QByteArray, QByteArray> parameters, const QByteArray &key, const Sign &sign)
    {
        parameters.insert("apiKey", key);
        parameters.insert("timestamp", m_exchange.timestamp());
        QByteArrayList payload, json;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
            payload.append(it.key() + '=' + it.value());
            json.append('"' + it.key() + "\":" + (it.key() == "timestamp" ? it.value() : '"' + it.value() + '"'));
        }
        json.append("\"signature\":\"" + sign(payload.join('&')) + '"');
        send("{\"id\":\"" + id + "\",\"method\":\"" + method + "\",\"params\":{" + json.join(',') + "}}");
    }

    QWebSocket socket;
    QByteArrayList texts;
    int disconnected = 0;
    bool opened = false;

private:
    const ExchangeDoor &m_exchange;
    int m_barrier = 0;
};

} // namespace bw::test
