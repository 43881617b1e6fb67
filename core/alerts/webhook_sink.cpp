#include "core/alerts/webhook_sink.h"

#include "core/alerts/http_post.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

namespace bw::alerts {

WebhookSink::WebhookSink(WebhookConfig config, std::shared_ptr<const base::Clock> clock)
    : m_config(std::move(config)), m_clock(std::move(clock)), m_run(QUuid::createUuid().toString(QUuid::Id128))
{
}

QByteArray WebhookSink::signature(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret);
    code.addData(timestamp + '.');
    code.addData(body);
    return QByteArrayLiteral("sha256=") + code.result().toHex();
}

void WebhookSink::send(const Outgoing &message, std::function<void(SinkAnswer)> done)
{
    const QByteArray body = alertJson(message, m_run);
    const QByteArray timestamp = QByteArray::number(qlonglong(m_clock->systemMs() / 1000));
    QNetworkRequest request(m_config.url);
    request.setRawHeader("User-Agent", "Breakwater");
    request.setRawHeader("X-Breakwater-Timestamp", timestamp);
    request.setRawHeader("X-Breakwater-Signature", signature(m_config.secret, timestamp, body));
    postJson(m_network, request, body, m_config.timeout, [done = std::move(done)](const HttpAnswer &answer) {
        if (answer.status >= 200 && answer.status < 300) {
            return done({true, {}, {}});
        }
        const QString why = answer.status == 0 ? QStringLiteral("It was not reached.") : QStringLiteral("It answered %1.").arg(answer.status);
        done({false, why, answer.retryAfter});
    });
}

} // namespace bw::alerts
