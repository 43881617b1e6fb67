// The account's own events (/private): the listen key and its upkeep, the socket, and the gaps.
// There is no replay on this stream: whatever happened while it was away is visible only in a fresh read, so every
// interruption is told as EventsLost once events flow again.
// The key is shared by all programs of the account: it is renewed, never deleted.
// Thread: the engine's.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/path_monitor.h"
#include "core/binance/rest_channel.h"
#include "core/binance/seen_trades.h"
#include "core/binance/stream_socket.h"
#include "core/binance/usdm/stream_codec.h"

namespace bw::binance::usdm {

class UserStream final : public QObject
{
public:
    using Emit = std::function<void(exchange::VenueEvent)>;

    UserStream(const BinanceConfig *config, RestChannel *rest, StreamSocket::Jitter jitter, Emit emitEvent, QObject *parent);

    void start();
    void stop();

private:
    void openKey();
    void keepKey();
    void onKept(const HttpAnswer &answer);
    void onText(const QString &text);
    void onConnected();
    void renew(const QString &why);

    const BinanceConfig *m_config;
    RestChannel *m_rest;
    Emit m_emit;
    PathMonitor m_path;
    StreamDecoder m_decoder;
    SeenTrades m_seen;
    StreamSocket *m_socket;
    QTimer m_keepTimer;
    QString m_key;
    QString m_gap;          // why events were lost since the last time the stream was up
    bool m_wasUp = false;
};

} // namespace bw::binance::usdm
