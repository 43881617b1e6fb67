// The server over the fake market on a real port, and a client that signs with Qt's own HMAC.
#pragma once

#include "core/binance_server/server.h"
#include "tests/unit/binance_server/fake_backend.h"
#include "tests/unit/http/io_thread.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace bw::test {

inline const QByteArray kKey = QByteArrayLiteral("PaperKey0123456789");
inline const QByteArray kSecret = QByteArrayLiteral("PaperSecretABCDEF");

struct Reply
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] int code() const { return object().value(QLatin1String("code")).toInt(); }
    [[nodiscard]] QString message() const { return object().value(QLatin1String("msg")).toString(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

enum class Part { Query = 1, Body };

class Venue
{
public:
    explicit Venue(ServerConfig config = {}) : server(thread.io, backend, completed(std::move(config)))
    {
        thread.run([this] { port = server.listen().value_or(0); });
    }
    ~Venue()
    {
        thread.run([this] { server.close(); });
        thread.join();
    }

    // Raw: the target and the body go out as they are.
    Reply raw(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &key = kKey) const
    {
        RawClient client(port);
        QByteArray bytes = method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        if (!key.isNull())
            bytes += "X-MBX-APIKEY: " + key + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        client.send(bytes + "\r\n" + body);
        const QByteArray answer = client.answer();
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return {statusOf(answer), answer.left(end), answer.mid(end + 4)};
    }

    // Signed, with the market's own time.
    Reply call(const QByteArray &method, const QByteArray &path, const QByteArray &parameters = {}, Part part = Part::Query)
    {
        QByteArray payload = parameters + (parameters.isEmpty() ? "" : "&") + "timestamp=" + QByteArray::number(qlonglong(backend.nowMs));
        payload += "&signature=" + sign(payload);
        return part == Part::Query ? raw(method, path + '?' + payload) : raw(method, path, payload);
    }

    static QByteArray sign(const QByteArray &payload, const QByteArray &secret = kSecret)
    {
        return QMessageAuthenticationCode::hash(payload, secret, QCryptographicHash::Sha256).toHex();
    }

    IoThread thread;
    FakeBackend backend;
    Server server;
    quint16 port = 0;

private:
    static ServerConfig completed(ServerConfig config)
    {
        config.apiKey = QString::fromLatin1(kKey);
        config.apiSecret = QString::fromLatin1(kSecret);
        config.hosts = {QByteArrayLiteral("x"), QByteArrayLiteral("127.0.0.1")};   // what the tests' bytes name
        return config;
    }
};

inline QStringList keysOf(const QJsonValue &value)
{
    QStringList keys = value.toObject().keys();
    keys.sort();
    return keys;
}

// "a b c" -> sorted list, for comparing with keysOf.
inline QStringList fields(const char *names)
{
    QStringList list = QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.sort();
    return list;
}

} // namespace bw::test
