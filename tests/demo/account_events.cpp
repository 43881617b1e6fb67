#include "tests/demo/account_events.h"

#include "core/binance/usdm/requests.h"
#include "core/binance/ws_api_messages.h"
#include "tests/demo/trader.h"

namespace bw::demo {

using namespace bw::binance;
using Key = QLatin1StringView;

namespace {

QJsonObject eventOf(const QByteArray &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    for (const char *name : {"data", "event"}) {
        if (const QJsonValue inner = message.value(QLatin1String(name)); inner.isObject()) {
            return inner.toObject();
        }
    }
    return message;
}

} // namespace

AccountEvents::AccountEvents(const Target &target, RawVenue &venue, Recorder &recorder)
{
    if (target.market == trading::Market::UsdM) {
        m_listenKey = venue.call(usdm::openListenKey()).object().value(QStringLiteral("listenKey")).toString();
        need(!m_listenKey.isEmpty(), QStringLiteral("There is no listen key."));
        m_socket = std::make_unique<RawSocket>(QUrl(target.hosts.stream.toString(QUrl::StripTrailingSlash) + QStringLiteral("/private/stream?listenKey=") + m_listenKey), recorder);
        need(m_socket->connects(), QStringLiteral("The account's stream does not open on /private/stream."));
        return;
    }
    m_socket = std::make_unique<RawSocket>(QUrl(target.hosts.wsApi.toString(QUrl::StripTrailingSlash) + QStringLiteral("/ws-api/v3")), recorder);
    need(m_socket->connects(), QStringLiteral("The WebSocket API does not open."));
    Parameters parameters;
    parameters.add(Key("apiKey"), target.keys.apiKey).add(Key("timestamp"), venue.nowMs());
    const auto signature = venue.signer().sign(parameters.signingText());
    need(signature.has_value(), QStringLiteral("Nothing can be signed."));
    parameters.add(Key("signature"), QString::fromLatin1(*signature));
    m_socket->send(wsApiRequest(1, Key("userDataStream.subscribe.signature"), parameters));
    need(m_socket->hears(1, 10'000) && m_socket->texts.first().contains("\"status\":200"), QStringLiteral("The account's events cannot be subscribed."));
    forget();
}

qsizetype AccountEvents::firstThat(const std::function<bool(const QJsonObject &event)> &fits) const
{
    for (qsizetype i = m_seen; i < count(); ++i) {
        if (fits(eventOf(m_socket->texts.at(i)))) {
            return i;
        }
    }
    return -1;
}

QString AccountEvents::envelope() const
{
    for (const QByteArray &text : m_socket->texts) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        if (message.contains(QStringLiteral("stream"))) {
            return message.value(QStringLiteral("stream")).toString();
        }
    }
    return {};
}

} // namespace bw::demo
