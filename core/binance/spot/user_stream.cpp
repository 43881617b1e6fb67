#include "core/binance/spot/user_stream.h"

#include "core/binance/spot/requests.h"
#include "core/binance/spot/user_codec.h"

#include <utility>

namespace bw::binance::spot {

using exchange::PathState;

namespace {

constexpr std::size_t kRememberedEvents = 4096;

WsApiSettings subscribing(WsApiSettings settings, const Signer &signer)
{
    settings.opening.append(signer.kind() == KeyKind::Ed25519 ? subscribeLoggedOnAccount() : subscribeAccount());
    return settings;
}

} // namespace

UserStream::UserStream(const ChannelShared *shared, WsApiSettings settings, QString quoteAsset, Emit emitEvent)
    : m_emit(std::move(emitEvent)), m_path(exchange::Path::UserStream, shared->clock, m_emit), m_quoteAsset(std::move(quoteAsset)),
      m_seen(kRememberedEvents),
      m_channel(shared, subscribing(std::move(settings), *shared->signer),
                {.changed = [this](bool up, const QString &why) { onChanged(up, why); },
                 .alive = [this] {
                     if (m_path.isUp()) {
                         m_path.alive();
                     }
                 },
                 .observe = {},
                 .event = [this](const WsApiEvent &event) { onEvent(event); }})
{
}

void UserStream::start()
{
    m_path.set(PathState::Connecting);
    m_channel.start();
}

void UserStream::stop()
{
    m_channel.shutdown();
}

void UserStream::onChanged(bool up, const QString &why)
{
    m_path.set(up ? PathState::Up : PathState::Down, why);
    if (!up) {
        m_gap = m_wasUp && m_gap.isEmpty() ? why : m_gap;
        return;
    }
    if (m_wasUp) {
        m_emit(exchange::EventsLost{QStringLiteral("The account's stream was interrupted: %1").arg(std::exchange(m_gap, {}))});
    }
    m_wasUp = true;
    m_gap.clear();
}

void UserStream::onEvent(const WsApiEvent &event)
{
    const UserFrame frame = decodeUserMessage(event.message, m_quoteAsset);
    if (!frame.key.isEmpty() && !m_seen.isNew(frame.key)) {
        return; // told already, by the connection that this one replaces
    }
    for (const exchange::VenueEvent &one : frame.events) {
        if (const auto *balances = std::get_if<exchange::AccountUpdate>(&one)) {
            if (balances->at < m_balancesAt) {
                continue; // newer ones were told
            }
            m_balancesAt = balances->at;
        }
        m_emit(one);
    }
    if (frame.terminated) {
        m_channel.restart(QStringLiteral("The exchange ended the account's stream."));
    }
}

} // namespace bw::binance::spot
