// Telegram's Bot API: sendMessage to one chat, and getUpdates from it. Source: core.telegram.org/bots/api, "Making requests",
// sendMessage, getUpdates, Update, ResponseParameters.
// The token is part of the address, so that no address and no error of the network layer is ever shown.
// A message whose answer was lost is sent again: Telegram knows no id of ours, and twice is better than never.
#pragma once

#include "core/alerts/alert_sink.h"
#include "core/alerts/telegram_ear.h"

namespace bw::alerts {

class TelegramSink final : public AlertSink
{
public:
    explicit TelegramSink(TelegramConfig config) : m_config(std::move(config)) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("Telegram"); }
    void send(const Outgoing &message, std::function<void(SinkAnswer)> done) override;
    bool listen(Hearing hearing) override;

    static constexpr int kLongestText = 4096;      // UTF-16 units

private:
    TelegramConfig m_config;
    QNetworkAccessManager m_network;
    std::unique_ptr<TelegramEar> m_ear;
};

} // namespace bw::alerts
