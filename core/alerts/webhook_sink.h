// A webhook: the alert as JSON (alertJson) by POST, signed. Delivered is what is answered 2xx; 429 and 503 may say Retry-After.
// X-Breakwater-Timestamp: seconds since the Unix epoch, at the attempt. X-Breakwater-Signature: "sha256=" and the lower-case hex of
// HMAC-SHA256(secret, timestamp + "." + body), over the body's bytes as they are sent. docs/alerts.md shows how it is checked.
// The address is a secret too: many receivers have one in it. It is never shown.
#pragma once

#include "core/alerts/alert_sink.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace bw::alerts {

struct WebhookConfig
{
    QUrl url;                                 // https, or http to this machine
    QByteArray secret;                        // kShortestSecret bytes at least
    base::Millis timeout{10'000};

    static constexpr qsizetype kShortestSecret = 16;
};

class WebhookSink final : public AlertSink
{
public:
    WebhookSink(WebhookConfig config, std::shared_ptr<const base::Clock> clock);

    [[nodiscard]] QString name() const override { return QStringLiteral("the webhook"); }
    void send(const Outgoing &message, std::function<void(SinkAnswer)> done) override;

    [[nodiscard]] static QByteArray signature(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body);

private:
    WebhookConfig m_config;
    std::shared_ptr<const base::Clock> m_clock;
    QString m_run;
    QNetworkAccessManager m_network;
};

} // namespace bw::alerts
