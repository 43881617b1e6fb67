// The API over real HTTP, before an engine that only remembers what was asked of it.
#pragma once

#include "core/api/api_server.h"
#include "core/trading/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTcpSocket>
#include <QTest>

namespace bw::test::api_stage {

using engine_client::Reply;
using engine_client::ReplyKind;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Symbol;

inline const QByteArray kToken = QByteArrayLiteral("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
inline const Symbol kBtc{QStringLiteral("BTCUSDT")};

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
    [[nodiscard]] QString code() const { return error().value(QStringLiteral("code")).toString(); }
};

inline engine_client::Snapshot known()
{
    engine_client::Snapshot s;
    s.number = 1;
    s.market = toWord(trading::Market::UsdM);
    s.state.state = safety::TradingState::Active;
    s.risk.accountKnown = true;
    s.risk.wallet = Money::literal("10625.05");
    s.risk.equity = Money::literal("10620.05");
    s.risk.balance = Money::literal("10620.05");
    s.daily.known = true;
    s.daily.pnl = Money::literal("-5");
    s.daily.limit = Money::literal("212.4");
    s.risk.symbols[kBtc].leverage = 20;
    s.risk.symbols[kBtc].mark = Price::literal("84250");
    engine_client::PositionRow row;
    row.position.symbol = kBtc;
    row.position.amount = Quantity::literal("0.004");
    row.position.entryPrice = Price::literal("85500");
    row.mark = Price::literal("84250");
    row.value = Money::literal("337");
    row.unrealized = Money::literal("-5");
    s.positions.append(row);
    s.risk.symbols[kBtc].position = row.position;
    return s;
}

class Stage
{
public:
    explicit Stage(api::ApiTerms terms = {})
        : m_latch(std::make_shared<base::HaltLatch>()), m_server(access(), std::make_shared<base::SystemClock>(), kToken, terms)
    {
        show(known());
        const auto bound = m_server.start(0);
        port = bound.value_or(quint16(0));
    }

    void show(engine_client::Snapshot s)
    {
        const QMutexLocker lock(&m_mutex);
        m_latest = std::make_shared<const engine_client::Snapshot>(std::move(s));
    }
    void showNothing()
    {
        const QMutexLocker lock(&m_mutex);
        m_latest = nullptr;
    }
    // What the engine will answer to every command from now on; the picture that follows is told right behind it.
    void answering(ReplyKind kind, const QString &message, std::optional<safety::Verdict> verdict = {}, std::function<void(engine_client::Snapshot &)> then = {},
                   const QByteArray &code = {})
    {
        const QMutexLocker lock(&m_mutex);
        m_answer = [kind, message, verdict, code](engine_client::CommandId id) { return Reply{id, kind, message, verdict, code}; };
        m_then = std::move(then);
    }
    template<typename Body>
    [[nodiscard]] std::optional<Body> last() const
    {
        const QMutexLocker lock(&m_mutex);
        const Body *body = m_sent.isEmpty() ? nullptr : std::get_if<Body>(&m_sent.last());
        return body ? std::optional(*body) : std::nullopt;
    }
    [[nodiscard]] qsizetype sent() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_sent.size();
    }

    // One request on a connection of its own, byte for byte.
    [[nodiscard]] Answer raw(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        socket.waitForConnected(5'000);
        socket.write(request);
        QByteArray all;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5'000)) {
            all += socket.readAll();
        }
        all += socket.readAll();
        Answer answer;
        const qsizetype gap = all.indexOf("\r\n\r\n");
        answer.head = all.left(gap);
        answer.body = gap < 0 ? QByteArray() : all.mid(gap + 4);
        answer.status = all.mid(9, 3).toInt();
        return answer;
    }
    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &headers = {}) const
    {
        const QByteArray host = headers.contains("Host:") ? QByteArray() : "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
        return raw(method + " /api/unified/" + path + " HTTP/1.1\r\n" + host + headers + "Connection: close\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    [[nodiscard]] Answer get(const QByteArray &path) const { return send("GET", path); }
    [[nodiscard]] Answer post(const QByteArray &path, const QByteArray &body) const { return send("POST", path, body); }
    [[nodiscard]] Answer postAs(const QByteArray &path, const QByteArray &body, const QByteArray &token = kToken) const
    {
        return send("POST", path, body, "Authorization: Bearer " + token + "\r\n");
    }
    [[nodiscard]] base::HaltLatch &latch() { return *m_latch; }

    quint16 port = 0;

private:
    api::EngineAccess access()
    {
        api::EngineAccess access;
        access.latest = [this]() -> std::shared_ptr<const engine_client::Snapshot> {
            const QMutexLocker lock(&m_mutex);
            if (!m_latest) {
                return nullptr;
            }
            engine_client::Snapshot next = *m_latest; // there is always a newer one, as with an engine that runs
            next.number = ++m_number;
            return std::make_shared<const engine_client::Snapshot>(next);
        };
        access.send = [this](const engine_client::CommandBody &body) { return take(body); };
        access.emergencyStop = [this](base::StopLevel level, const QString &reason, const QString &by) { return m_latch->engage(level, reason, by, 1'795'000'000'000); };
        access.latch = [this] { return m_latch->record(); };
        access.engineSilence = [] { return base::Millis(40); };
        return access;
    }
    engine_client::CommandId take(const engine_client::CommandBody &body)
    {
        const QMutexLocker lock(&m_mutex);
        m_sent.append(body);
        ++m_id;
        if (m_answer) {
            m_server.replied(m_answer(m_id)); // queued: it comes in after this call is over
        }
        if (m_then) {
            engine_client::Snapshot next = *m_latest;
            m_then(next);
            m_latest = std::make_shared<const engine_client::Snapshot>(next);
        }
        return m_id;
    }

    mutable QMutex m_mutex;
    std::shared_ptr<const engine_client::Snapshot> m_latest;
    std::function<Reply(engine_client::CommandId)> m_answer;
    std::function<void(engine_client::Snapshot &)> m_then;
    QList<engine_client::CommandBody> m_sent;
    engine_client::CommandId m_id = 0;
    std::uint64_t m_number = 0;
    std::shared_ptr<base::HaltLatch> m_latch;
    api::ApiServer m_server;
};

} // namespace bw::test::api_stage
