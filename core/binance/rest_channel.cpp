#include "core/binance/rest_channel.h"

#include "core/binance/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace bw::binance {

struct RestChannel::Exchange
{
    AnswerHandler handler;
    QPointer<QNetworkReply> reply;
    QPointer<OneShotBody> body;        // null for GET
    base::SteadyTime sentAt;
    std::int64_t askedAtMs = 0;
    CallFailure abortedFor = CallFailure::None; // who aborted: QNAM says the same for all
};

namespace {

int headerNumber(const QNetworkReply &reply, const char *name)
{
    bool ok = false;
    const int value = reply.rawHeader(name).trimmed().toInt(&ok);
    return ok && value >= 0 ? value : -1;
}

// X-MBX-ORDER-COUNT-10S, -1M, -1D: orders of the account in that window.
QList<std::pair<int, int>> orderCounts(const QNetworkReply &reply)
{
    QList<std::pair<int, int>> counts;
    const QList<QByteArray> names = reply.rawHeaderList();
    for (const QByteArray &name : names) {
        const QByteArray upper = name.toUpper();
        if (!upper.startsWith("X-MBX-ORDER-COUNT-") || upper.size() < 20) {
            continue;
        }
        bool ok = false;
        const int length = upper.mid(18, upper.size() - 19).toInt(&ok);
        const char unit = upper.back();
        const int seconds = unit == 'S' ? 1 : unit == 'M' ? 60 : unit == 'H' ? 3600 : unit == 'D' ? 86'400 : 0;
        const int count = headerNumber(reply, name.constData());
        if (ok && length > 0 && length <= 1000 && seconds > 0 && count >= 0) {
            counts.append({length * seconds, count});
        }
    }
    return counts;
}

// QNAM reports a complete 4xx or 5xx answer as an error of its own; everything else is a broken exchange.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
           || error == QNetworkReply::ProtocolInvalidOperationError
           || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

QByteArray verbOf(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Delete: return "DELETE";
    }
    return {};
}

} // namespace

RestChannel::RestChannel(const ChannelShared *shared, QObject *parent)
    : QObject(parent), m_shared(shared), m_manager(new QNetworkAccessManager(this))
{
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setTransferTimeout(m_shared->requestTimeoutMs);
}

void RestChannel::warmUp()
{
    if (m_stopped) {
        return;
    }
    // Plain HTTP (loopback) is warmed by the first ping: Qt would pre-connect with HTTP/2 allowed, and our requests,
    // which do not allow it, could not use that connection.
    const QUrl &url = m_shared->baseUrl;
    if (url.scheme() == QLatin1String("https")) {
        m_manager->connectToHostEncrypted(url.host(), quint16(url.port(443)));
    }
}

QByteArray RestChannel::payloadOf(const HttpCall &call, HttpAnswer &refusal) const
{
    refusal.failure = CallFailure::None;
    if (call.security != Security::Signed) {
        return call.parameters.encoded();
    }
    const QByteArray parameters = timed(call, *m_shared).encoded();
    const auto signature = m_shared->signer->sign(parameters);
    if (!signature) {
        refusal = notSent(CallFailure::Unsigned, signature.error().message);
        return {};
    }
    return parameters + "&signature=" + percentEncode(*signature);
}

QNetworkRequest RestChannel::requestFor(const HttpCall &call, const QByteArray &query) const
{
    QByteArray text = m_shared->baseUrl.toEncoded(QUrl::StripTrailingSlash) + call.path.toUtf8();
    if (!query.isEmpty()) {
        text += '?' + query;
    }
    QNetworkRequest request(QUrl::fromEncoded(text, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Breakwater/" BW_VERSION));
    if (call.security != Security::None) {
        request.setRawHeader("X-MBX-APIKEY", m_shared->apiKey);
    }
    return request;
}

void RestChannel::send(const HttpCall &call, AnswerHandler handler)
{
    if (m_stopped) {
        m_deferred.add(answerAfterStop(), std::move(handler));
        return;
    }
    if (auto held = heldBack(call, *m_shared)) {
        m_deferred.add(std::move(*held), std::move(handler));
        return;
    }
    HttpAnswer refusal;
    const QByteArray payload = payloadOf(call, refusal);
    if (refusal.failure != CallFailure::None) {
        m_deferred.add(std::move(refusal), std::move(handler));
        return;
    }
    const auto exchange = std::make_shared<Exchange>();
    exchange->handler = std::move(handler);
    exchange->askedAtMs = m_shared->clock->systemMs();
    exchange->sentAt = m_shared->clock->steady();
    dispatch(call, payload, exchange);
}

void RestChannel::dispatch(const HttpCall &call, const QByteArray &payload, const std::shared_ptr<Exchange> &exchange)
{
    const int timeoutMs = call.timeoutMs > 0 ? call.timeoutMs : m_shared->requestTimeoutMs;
    if (call.method == Method::Get) {
        QNetworkRequest request = requestFor(call, payload);
        request.setTransferTimeout(timeoutMs);
        exchange->reply = m_manager->get(request);
        watch(exchange, timeoutMs);
        return;
    }
    QNetworkRequest request = requestFor(call, {});
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, payload.size());
    auto body = std::make_unique<OneShotBody>(payload, call.permit);
    exchange->body = body.get();
    // The question of the emergency stop: nothing of ours stands between it and the access manager.
    if (call.permit && !call.permit()) {
        m_deferred.add(blockedByStop(), std::move(exchange->handler));
        return;
    }
    exchange->reply = m_manager->sendCustomRequest(request, verbOf(call.method), body.get());
    body.release()->setParent(exchange->reply);
    watch(exchange, timeoutMs);
}

void RestChannel::watch(const std::shared_ptr<Exchange> &exchange, int timeoutMs)
{
    m_open.insert(exchange);
    QNetworkReply *reply = exchange->reply;
    // The transfer time-out counts silence only; this one bounds the whole exchange.
    QTimer::singleShot(timeoutMs, Qt::PreciseTimer, reply, [exchange] {
        exchange->abortedFor = CallFailure::Timeout;
        exchange->reply->abort();
    });
    const qint64 most = m_shared->maxAnswerBytes;
    connect(reply, &QNetworkReply::downloadProgress, this, [exchange, most](qint64 received, qint64 total) {
        if ((received > most || total > most) && exchange->abortedFor == CallFailure::None) {
            exchange->abortedFor = CallFailure::TooLarge;
            exchange->reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, exchange] { finish(exchange); });
}

void RestChannel::finish(const std::shared_ptr<Exchange> &exchange)
{
    if (!m_open.remove(exchange)) {
        return;
    }
    QNetworkReply *reply = exchange->reply;
    HttpAnswer answer;
    answer.askedAtMs = exchange->askedAtMs;
    answer.answeredAtMs = m_shared->clock->systemMs();
    answer.roundTripMicros = (m_shared->clock->steady().nanos() - exchange->sentAt.nanos()) / 1000;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.left = !exchange->body || exchange->body->left();
    answer.retryAfterSeconds = headerNumber(*reply, "Retry-After");
    answer.usedWeight = headerNumber(*reply, "X-MBX-USED-WEIGHT-1M");
    answer.orderCounts = orderCounts(*reply);
    answer.body = reply->isReadable() ? reply->readAll() : QByteArray();
    const QNetworkReply::NetworkError error = reply->error();
    if (exchange->body && exchange->body->blocked()) {
        answer = blockedByStop();
    } else if (exchange->abortedFor == CallFailure::TooLarge) {
        answer.failure = CallFailure::TooLarge;
        answer.detail = QStringLiteral("The exchange's answer is too large.");
    } else if (exchange->abortedFor == CallFailure::Timeout || error == QNetworkReply::OperationCanceledError) {
        answer.failure = CallFailure::Timeout;
        answer.detail = QStringLiteral("The exchange did not answer in time.");
    } else if (error == QNetworkReply::NoError || (answer.status > 0 && isStatusError(error))) {
        answer.failure = CallFailure::None;
    } else {
        answer.failure = CallFailure::Connection;
        answer.detail = QStringLiteral("The connection to the exchange failed: %1.").arg(reply->errorString());
    }
    reply->deleteLater();
    settle(answer, *m_shared);
    if (m_observer && answer.failure != CallFailure::Blocked) {
        m_observer(answer);
    }
    exchange->handler(std::move(answer));
}

void RestChannel::shutdown()
{
    m_stopped = true;
    const auto open = std::exchange(m_open, {});
    for (const auto &exchange : open) {
        QNetworkReply *reply = exchange->reply;
        reply->disconnect(this);
        HttpAnswer answer = answerAfterStop();
        answer.left = !exchange->body || exchange->body->left();
        reply->abort();
        reply->deleteLater();
        exchange->handler(std::move(answer));
    }
    m_deferred.flush();
}

} // namespace bw::binance
