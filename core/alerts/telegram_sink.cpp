#include "core/alerts/telegram_sink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace bw::alerts {

TelegramSink::TelegramSink(TelegramConfig config) : m_config(std::move(config))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // the token goes to no other host
}

TelegramSink::~TelegramSink() = default;

void TelegramSink::send(const Outgoing &message, std::function<void(SinkAnswer)> done)
{
    QUrl url = m_config.api;
    url.setPath(QStringLiteral("/bot%1/sendMessage").arg(m_config.token));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setTransferTimeout(m_config.timeoutMs);
    const QJsonObject body{{QStringLiteral("chat_id"), m_config.chatId}, {QStringLiteral("text"), message.text.left(kLongestText)},
                           {QStringLiteral("disable_notification"), message.priority < Priority::Alarm}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > kLongestAnswer) {
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(answerOf(*reply));
    });
}

// Only its own "ok" is a delivery. The network's words name the address, and with it the token.
SinkAnswer TelegramSink::answerOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonObject said = QJsonDocument::fromJson(reply.read(kLongestAnswer)).object();
    if (status == 0) {
        return {false, QStringLiteral("Telegram was not reached."), {}};
    }
    if (said.value(QLatin1String("ok")).toBool() && status == 200) {
        return {true, {}, {}};
    }
    const qint64 seconds = said.value(QLatin1String("parameters")).toObject().value(QLatin1String("retry_after")).toInteger();
    const QString words = said.value(QLatin1String("description")).toString().left(200);
    const QString why = words.isEmpty() ? QStringLiteral("Telegram answered %1 without words.").arg(status) : QStringLiteral("Telegram refused it (%1): %2").arg(status).arg(words);
    return {false, why, base::Millis(std::clamp<qint64>(seconds, 0, 3600) * 1000)};
}

} // namespace bw::alerts
