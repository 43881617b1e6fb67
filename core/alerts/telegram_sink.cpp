#include "core/alerts/telegram_sink.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bw::alerts {

void TelegramSink::send(const Outgoing &message, std::function<void(SinkAnswer)> done)
{
    const QJsonObject body{{QStringLiteral("chat_id"), m_config.chatId}, {QStringLiteral("text"), message.text.left(kLongestText)},
                           {QStringLiteral("disable_notification"), message.priority < Priority::Alarm}};
    postJson(m_network, telegramRequest(m_config, "sendMessage"), QJsonDocument(body).toJson(QJsonDocument::Compact), base::Millis(m_config.timeoutMs),
             [done = std::move(done)](const HttpAnswer &answer) {
                 const TelegramAnswer said = telegramAnswer(answer);
                 done({said.why.isEmpty(), said.why, said.retryAfter});
             });
}

bool TelegramSink::listen(Hearing hearing)
{
    if (!m_config.listens) {
        return false;
    }
    m_ear = std::make_unique<TelegramEar>(m_config, std::move(hearing));
    m_ear->begin();
    return true;
}

} // namespace bw::alerts
