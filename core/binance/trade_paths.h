// Which way an order goes. Two paths, REST and the WebSocket API, each with its own connections and its own health:
// - placing and cancelling go by the WebSocket API while it is up, by REST otherwise;
// - a placement goes on one path, once; whatever became of it;
// - a cancel goes on both at once while the emergency stop is latched, because it may: the first definite answer counts;
// - an order whose fate is open is looked up on the path that did not carry it, where that one is up;
// - what exists on REST alone goes there, and cancel-alls have connections of their own that are kept warm.
// Thread: the channels'. Failure: see the channels; every call is answered exactly once.
#pragma once

#include "core/base/halt_latch.h"
#include "core/binance/rest_channel.h"
#include "core/binance/ws_api_channel.h"
#include "core/exchange/venue_event.h"

#include <QHash>

namespace bw::binance {

class TradePaths final
{
public:
    struct Channels
    {
        RestChannel *trading = nullptr;
        RestChannel *reading = nullptr;  // lookups
        RestChannel *stopping = nullptr; // cancel-alls
        WsApiChannel *wsApi = nullptr;   // null: REST alone
    };

    TradePaths(Channels channels, const base::HaltLatch *latch, std::function<bool()> restIsUp);

    void place(const HttpCall &call, const trading::ClientOrderId &id, AnswerHandler handler);
    void cancel(const HttpCall &call, AnswerHandler handler);
    void cancelAll(const HttpCall &call, AnswerHandler handler);
    void byRest(const HttpCall &call, AnswerHandler handler); // what exists there alone
    void lookUp(const HttpCall &call, const trading::ClientOrderId &id, AnswerHandler handler);
    // The order's fate is known: which path carried it matters no more.
    void settled(const trading::ClientOrderId &id) { m_carriers.remove(id); }

private:
    [[nodiscard]] bool byWsApi(const HttpCall &call) const;
    void cancelOnBoth(const HttpCall &call, AnswerHandler handler);

    Channels m_channels;
    const base::HaltLatch *m_latch;
    std::function<bool()> m_restIsUp;
    QHash<trading::ClientOrderId, exchange::Path> m_carriers; // of orders whose fate is open
};

} // namespace bw::binance
