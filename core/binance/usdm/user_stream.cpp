#include "core/binance/usdm/user_stream.h"

#include "core/binance/outcome.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"

#include <utility>

namespace bw::binance::usdm {

using exchange::EventsLost;
using exchange::FillUpdate;
using exchange::PathState;

namespace {

constexpr std::size_t kRememberedTrades = 4096;
constexpr int kNoSuchListenKey = -1125;

} // namespace

UserStream::UserStream(const BinanceConfig *config, RestChannel *rest, StreamSocket::Jitter jitter, Emit emitEvent,
                       QObject *parent)
    : QObject(parent), m_config(config), m_rest(rest), m_emit(std::move(emitEvent)),
      m_path(exchange::Path::UserStream, config->clock, m_emit), m_decoder(config->asset), m_seen(kRememberedTrades)
{
    StreamSocket::Handlers handlers;
    handlers.prepare = [this] { openKey(); };
    handlers.connected = [this] { onConnected(); };
    handlers.down = [this](const QString &why) {
        m_keepTimer.stop();
        if (m_wasUp && m_gap.isEmpty()) {
            m_gap = why;
        }
        m_path.set(PathState::Down, why);
    };
    handlers.text = [this](const QString &text) { onText(text); };
    handlers.alive = [this] { m_path.alive(); };
    m_socket = new StreamSocket(config->clock, timingsOf(*config), std::move(jitter), std::move(handlers), this);
    m_keepTimer.setSingleShot(true);
    connect(&m_keepTimer, &QTimer::timeout, this, [this] { keepKey(); });
}

void UserStream::start()
{
    m_path.set(PathState::Connecting);
    m_socket->start();
}

void UserStream::stop()
{
    m_keepTimer.stop();
    m_socket->stop();
}

// Before every connection: the answer is the living key, extended, or a new one.
void UserStream::openKey()
{
    m_rest->send(openListenKey(), [this](const HttpAnswer &answer) {
        const auto document = jsonOf(answer);
        const auto key = document ? decodeListenKey(*document) : base::Result<QString>(tl::unexpected(document.error()));
        if (!key) {
            m_socket->prepareFailed(key.error().message);
            return;
        }
        m_key = *key;
        const QByteArray text = m_config->streamUrl.toEncoded(QUrl::StripTrailingSlash) + "/private/ws/" + percentEncode(m_key.toUtf8());
        m_socket->open(QUrl::fromEncoded(text, QUrl::StrictMode));
    });
}

void UserStream::onConnected()
{
    m_keepTimer.start(m_config->listenKeyKeepMs);
    m_path.set(PathState::Up);
    if (m_wasUp) {
        m_emit(EventsLost{QStringLiteral("The account's stream was interrupted: %1").arg(std::exchange(m_gap, {}))});
    }
    m_wasUp = true;
    m_gap.clear();
}

void UserStream::keepKey()
{
    m_rest->send(keepListenKey(), [this](const HttpAnswer &answer) { onKept(answer); });
}

void UserStream::onKept(const HttpAnswer &answer)
{
    if (answer.failure == CallFailure::Stopped || !m_socket->isUp()) {
        return;
    }
    const Ruling ruling = ruleOn(answer, Asked::Placement);
    if (!ruling.error) {
        m_keepTimer.start(m_config->listenKeyKeepMs);
    } else if (ruling.error->venueCode == kNoSuchListenKey) {
        renew(QStringLiteral("The exchange no longer knows the stream's key."));
    } else {
        m_keepTimer.start(m_config->listenKeyRetryMs); // the key outlives several failed attempts
    }
}

void UserStream::renew(const QString &why)
{
    m_socket->restart(why);
}

void UserStream::onText(const QString &text)
{
    const DecodedFrame frame = m_decoder.decode(text);
    for (const exchange::VenueEvent &event : frame.events) {
        const auto *fill = std::get_if<FillUpdate>(&event);
        if (!fill || m_seen.isNew(fill->fill.symbol, fill->fill.tradeId)) {
            m_emit(event);
        }
    }
    // The notice may be of an older key, or come twice: only that of the present one ends the connection.
    if (frame.expiredListenKey && (frame.expiredListenKey->isEmpty() || *frame.expiredListenKey == m_key)) {
        renew(QStringLiteral("The exchange let the stream's key expire."));
    }
}

} // namespace bw::binance::usdm
