// The part of Telegram's Bot API that Breakwater speaks: sendMessage, and getUpdates with its offsets and its waiting. It refuses,
// limits, delays, breaks off and loses by a list for each of the two, and brings updates again when it is told to.
// Source: core.telegram.org/bots/api, getUpdates: an update is gone once an offset above it was asked for.
// Thread: the test's, which must run an event loop.
#pragma once

#include "core/base/time.h"
#include "tests/support/loopback_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

namespace bw::test {

enum class Does {
    Ok = 1,
    TooMany,     // 429, retry_after
    Refuses,     // 403
    BreaksOff,   // before anything is answered
    Nonsense,
    Redirects,
    Floods,
    Delays,      // half a second
    Loses,       // done, but the answer is lost
    Twice,       // every update of the answer stands in it twice
    Again,       // as if nothing had been confirmed: everything from the beginning
};

class TelegramStandIn
{
public:
    explicit TelegramStandIn(QList<Does> plan = {}, QList<Does> pollPlan = {}) : m_plan(std::move(plan)), m_pollPlan(std::move(pollPlan))
    {
        m_server.connected = [this](QTcpSocket *socket) {
            const auto heard = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard] {
                *heard += socket->readAll();
                const qsizetype end = heard->indexOf("\r\n\r\n");
                const qsizetype at = heard->toLower().indexOf("content-length: ");
                const int length = at < 0 ? 0 : heard->mid(at + 16, heard->indexOf("\r\n", at) - at - 16).toInt();
                if (end >= 0 && heard->size() >= end + 4 + length) {
                    const QByteArray path = heard->left(heard->indexOf(' ', 5)).mid(5);
                    const QJsonObject body = QJsonDocument::fromJson(heard->mid(end + 4, length)).object();
                    heard->remove(0, end + 4 + length);
                    path.endsWith("/getUpdates") ? poll(socket, body) : send(socket, path, body);
                }
            });
        };
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList out;
        for (const QJsonObject &body : bodies) {
            out.append(body.value(QLatin1String("text")).toString());
        }
        return out;
    }
    // Somebody writes. atMs: since the Unix epoch; answers the number of the update.
    qint64 write(const QString &text, qint64 atMs, qint64 chat = 42)
    {
        m_updates.append(QJsonObject{{QStringLiteral("update_id"), ++number},
                                     {QStringLiteral("message"), QJsonObject{{QStringLiteral("message_id"), number}, {QStringLiteral("date"), atMs / 1000},
                                                                             {QStringLiteral("chat"), QJsonObject{{QStringLiteral("id"), chat}}}, {QStringLiteral("text"), text}}}});
        if (m_held) {
            answerPoll(std::exchange(m_held, nullptr), {}, Does::Ok);
        }
        return number;
    }
    [[nodiscard]] qsizetype unconfirmed() const
    {
        return std::count_if(m_updates.begin(), m_updates.end(), [this](const QJsonObject &one) { return one.value(QLatin1String("update_id")).toInteger() > m_confirmed; });
    }
    void forgetWhatWasConfirmed() { m_confirmed = 0; }

    QByteArrayList paths;                 // of what was not getUpdates
    QList<QJsonObject> bodies;
    QList<QJsonObject> polls;
    QList<base::SteadyTime> polledAt;     // as polls
    qint64 number = 900'000'000;
    int retryAfter = 1;                   // seconds, of TooMany

private:
    static void say(QTcpSocket *socket, const char *status, const QByteArray &body, const QByteArray &headers = {})
    {
        socket->write("HTTP/1.1 " + QByteArray(status) + "\r\nContent-Type: application/json\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    // Answers whether it was a fault that ends the exchange.
    bool fault(QTcpSocket *socket, Does does)
    {
        switch (does) {
        case Does::TooMany:
            say(socket, "429 Too Many Requests",
                QByteArrayLiteral(R"({"ok":false,"error_code":429,"description":"Too Many Requests: retry after %","parameters":{"retry_after":%}})").replace("%", QByteArray::number(retryAfter)));
            return true;
        case Does::Refuses:
            say(socket, "403 Forbidden", R"({"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"})");
            return true;
        case Does::BreaksOff:
        case Does::Loses:
            LoopbackServer::reset(socket);
            return true;
        case Does::Nonsense:
            say(socket, "200 OK", "<html>hello</html>");
            return true;
        case Does::Redirects:
            say(socket, "302 Found", {}, "Location: " + url().toEncoded() + "/elsewhere\r\n");
            return true;
        case Does::Floods:
            say(socket, "200 OK", QByteArray(10'000'000, ' '));
            return true;
        case Does::Ok:
        case Does::Delays:
        case Does::Twice:
        case Does::Again:
            return false;
        }
        return false;
    }
    void send(QTcpSocket *socket, const QByteArray &path, const QJsonObject &body)
    {
        paths.append(path);
        bodies.append(body);
        const Does does = m_plan.isEmpty() ? Does::Ok : m_plan.takeFirst();
        if (fault(socket, does)) {
            return;
        }
        const auto confirm = [socket] { say(socket, "200 OK", R"({"ok":true,"result":{"message_id":1}})"); };
        does == Does::Delays ? QTimer::singleShot(500, socket, confirm) : confirm();
    }
    void poll(QTcpSocket *socket, const QJsonObject &body)
    {
        polls.append(body);
        polledAt.append(base::SystemClock().steady());
        const Does does = m_pollPlan.isEmpty() ? Does::Ok : m_pollPlan.takeFirst();
        if (does != Does::BreaksOff) {
            m_confirmed = std::max(m_confirmed, body.value(QLatin1String("offset")).toInteger() - 1);
        }
        if (does == Does::Again) {
            m_confirmed = 0;
        }
        if (fault(socket, does)) {
            return;
        }
        if (does == Does::Delays) {
            QTimer::singleShot(500, socket, [this, socket, body] { answerPoll(socket, body, Does::Ok); });
            return;
        }
        answerPoll(socket, body, does);
    }
    void answerPoll(QTcpSocket *socket, const QJsonObject &body, Does does)
    {
        QJsonArray result;
        for (const QJsonObject &one : std::as_const(m_updates)) {
            for (int times = does == Does::Twice ? 2 : 1; times > 0 && one.value(QLatin1String("update_id")).toInteger() > m_confirmed; --times) {
                result.append(one);
            }
        }
        const int seconds = body.value(QLatin1String("timeout")).toInt();
        if (result.isEmpty() && seconds > 0) { // held until somebody writes
            m_held = socket;
            QTimer::singleShot(seconds * 1000, socket, [this, socket] {
                if (m_held == socket) {
                    m_held = nullptr;
                    say(socket, "200 OK", R"({"ok":true,"result":[]})");
                }
            });
            return;
        }
        say(socket, "200 OK", QJsonDocument(QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("result"), result}}).toJson(QJsonDocument::Compact));
    }

    QList<Does> m_plan;
    QList<Does> m_pollPlan;
    QList<QJsonObject> m_updates;
    qint64 m_confirmed = 0;
    QPointer<QTcpSocket> m_held;
    LoopbackServer m_server{Wire::Plain};
};

} // namespace bw::test
