#include "core/alerts/http_post.h"

#include <QNetworkReply>
#include <QTimer>

namespace bw::alerts {

namespace {

constexpr qint64 kLongestPauseSeconds = 3600;

HttpAnswer answerOf(QNetworkReply &reply, bool inTime)
{
    HttpAnswer answer;
    answer.status = inTime ? reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    answer.body = reply.isOpen() ? reply.read(kLongestAnswer) : QByteArray(); // an aborted one is closed
    answer.retryAfter = base::Millis(std::clamp<qint64>(reply.rawHeader("Retry-After").toLongLong(), 0, kLongestPauseSeconds) * 1000);
    return answer;
}

} // namespace

void postJson(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body, base::Millis timeout, std::function<void(const HttpAnswer &)> done)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkReply *reply = network.post(request, body);
    const auto inTime = std::make_shared<bool>(true);
    QTimer::singleShot(timeout, reply, [reply, inTime] {
        *inTime = false;
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > kLongestAnswer) {
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, inTime, done = std::move(done)] {
        reply->deleteLater();
        done(answerOf(*reply, *inTime));
    });
}

} // namespace bw::alerts
