#include "core/binance/ws_api_messages.h"

#include "core/binance/exact_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bw::binance {

namespace {

using Key = QLatin1StringView;

constexpr std::int64_t kLongestRetryAfterMs = 72LL * 3'600'000;

tl::unexpected<base::Error> unreadable(const QString &what)
{
    return base::failure(base::ErrorCode::Protocol, QStringLiteral("The exchange's WebSocket API sent %1.").arg(what));
}

int secondsOf(const QString &interval)
{
    return interval == QLatin1String("SECOND") ? 1
           : interval == QLatin1String("MINUTE") ? 60
           : interval == QLatin1String("HOUR")   ? 3600
           : interval == QLatin1String("DAY")    ? 86'400
                                                 : 0;
}

// [{"rateLimitType","interval","intervalNum","limit","count"}]; what cannot be read says nothing, as a missing header.
void readLimits(const QJsonArray &limits, HttpAnswer &into)
{
    for (const QJsonValue &value : limits) {
        const QJsonObject limit = value.toObject();
        const std::int64_t length = limit.value(Key("intervalNum")).toInteger(-1);
        const std::int64_t count = limit.value(Key("count")).toInteger(-1);
        const int unit = secondsOf(limit.value(Key("interval")).toString());
        if (unit == 0 || length < 1 || length > 1000 || count < 0 || count > std::numeric_limits<int>::max()) {
            continue;
        }
        const int seconds = int(length) * unit;
        const QString type = limit.value(Key("rateLimitType")).toString();
        if (type == QLatin1String("REQUEST_WEIGHT") && seconds == 60) {
            into.usedWeight = int(count);
        } else if (type == QLatin1String("ORDERS")) {
            into.orderCounts.append({seconds, int(count)});
        }
    }
}

// "data":{"serverTime":...,"retryAfter":...}, both in milliseconds since the epoch.
int retryAfterOf(const QJsonObject &error, std::int64_t venueNowMs)
{
    const QJsonObject data = error.value(Key("data")).toObject();
    const std::int64_t until = data.value(Key("retryAfter")).toInteger(-1);
    if (until < 0) {
        return -1;
    }
    const std::int64_t now = std::max<std::int64_t>(data.value(Key("serverTime")).toInteger(venueNowMs), 0);
    return int((std::clamp<std::int64_t>(until - now, 0, kLongestRetryAfterMs) + 999) / 1000);
}

QByteArray bytesOf(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

base::Result<WsApiMessage> readReply(const QJsonObject &message, std::int64_t venueNowMs)
{
    WsApiReply reply;
    reply.id = message.value(Key("id")).toInteger(-1);
    reply.answer.failure = CallFailure::None;
    reply.answer.left = true;
    const std::int64_t status = message.value(Key("status")).toInteger(-1);
    if (reply.id < 0 || status < 100 || status > 599) {
        return unreadable(QStringLiteral("an answer without a number or a status"));
    }
    reply.answer.status = int(status);
    const QJsonValue body = message.value(reply.answer.isSuccess() ? Key("result") : Key("error"));
    if (!body.isObject() && !(body.isArray() && reply.answer.isSuccess())) {
        return unreadable(QStringLiteral("an answer without a result or an error"));
    }
    reply.answer.body = bytesOf(body);
    reply.answer.retryAfterSeconds = retryAfterOf(body.toObject(), venueNowMs);
    readLimits(message.value(Key("rateLimits")).toArray(), reply.answer);
    return WsApiMessage(std::move(reply));
}

} // namespace

QString wsApiRequest(std::int64_t id, QLatin1StringView method, const Parameters &parameters)
{
    QJsonObject message{{Key("id"), qint64(id)}, {Key("method"), QString(method)}};
    if (!parameters.isEmpty()) {
        message.insert(Key("params"), parameters.object());
    }
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

base::Result<WsApiMessage> readWsApiMessage(const QString &text, std::int64_t venueNowMs)
{
    const auto document = exactJson(text.toUtf8()); // the body is read again by whoever asked, as exactly as one of REST
    if (!document || !document->isObject()) {
        return unreadable(QStringLiteral("something that is no JSON object"));
    }
    const QJsonObject message = document->object();
    const QJsonValue id = message.value(Key("id"));
    if (!id.isNull() && !id.isUndefined()) {
        return readReply(message, venueNowMs);
    }
    if (message.value(Key("event")).isObject()) {
        return WsApiMessage(WsApiEvent{message});
    }
    // Source: a session whose key became invalid is told so with "id":null.
    const QJsonObject error = message.value(Key("error")).toObject();
    if (error.value(Key("code")).isDouble()) {
        return unreadable(QStringLiteral("a refusal of no request in particular: %1 %2")
                              .arg(error.value(Key("code")).toInteger())
                              .arg(error.value(Key("msg")).toString().left(300)));
    }
    return unreadable(QStringLiteral("neither an answer nor an event"));
}

bool announcesShutdown(const WsApiEvent &event)
{
    return event.message.value(Key("event")).toObject().value(Key("e")).toString() == QLatin1String("serverShutdown");
}

} // namespace bw::binance
