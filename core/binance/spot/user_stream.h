// The account's own events, on a WebSocket API connection of their own. There is no replay on this stream: whatever
// happened while it was away is visible only in a fresh read, so every interruption is told as EventsLost once events
// flow again. A connection that is replaced in time (23 h, "serverShutdown") overlaps with the next: nothing is lost, and
// what comes twice is told once.
// Source: Binance spot, user-data-stream.md and the WebSocket API's user data stream requests.
// Thread: the engine's.
#pragma once

#include "core/binance/path_monitor.h"
#include "core/binance/seen_trades.h"
#include "core/binance/ws_api_channel.h"

namespace bw::binance::spot {

class UserStream final
{
public:
    using Emit = PathMonitor::Emit;

    // settings: of the WebSocket API; the subscription is added here.
    UserStream(const ChannelShared *shared, WsApiSettings settings, QString quoteAsset, Emit emitEvent);

    void start();
    void stop();

private:
    void onChanged(bool up, const QString &why);
    void onEvent(const WsApiEvent &event);

    Emit m_emit;
    PathMonitor m_path;
    QString m_quoteAsset;
    SeenKeys<QString> m_seen;
    base::VenueTime m_balancesAt;      // of the newest balances that were told
    QString m_gap;                     // why events were lost since the last time the stream was up
    bool m_wasUp = false;
    WsApiChannel m_channel;
};

} // namespace bw::binance::spot
