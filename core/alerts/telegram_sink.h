// Telegram's Bot API: sendMessage to one chat. Source: core.telegram.org/bots/api, "Making requests", sendMessage, ResponseParameters.
// The token is part of the address, so that no address and no error of the network layer is ever shown.
// A message whose answer was lost is sent again: Telegram knows no id of ours, and twice is better than never.
#pragma once

#include "core/alerts/alert_sink.h"

#include <QNetworkAccessManager>
#include <QUrl>

class QNetworkReply;

namespace bw::alerts {

struct TelegramConfig
{
    QString token;
    QString chatId;
    QUrl api = QUrl(QStringLiteral("https://api.telegram.org")); // tests: another
    int timeoutMs = 10'000;
};

class TelegramSink final : public AlertSink
{
public:
    explicit TelegramSink(TelegramConfig config);
    ~TelegramSink() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("Telegram"); }
    void send(const Outgoing &message, std::function<void(SinkAnswer)> done) override;

    static constexpr int kLongestText = 4096;      // UTF-16 units
    static constexpr qint64 kLongestAnswer = 65'536;

private:
    [[nodiscard]] static SinkAnswer answerOf(QNetworkReply &reply);

    TelegramConfig m_config;
    QNetworkAccessManager m_network;
};

} // namespace bw::alerts
