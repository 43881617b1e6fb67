// The spot account's own events, in the WebSocket API's envelope {"subscriptionId":0,"event":{..}}. Strict: what we need
// and cannot read becomes EventsLost with one sentence, never a guess; what we do not know is ignored.
// Source: Binance spot, user-data-stream.md. Messages come from exactJson(), so that every number is what stands there.
// Pure.
#pragma once

#include "core/exchange/venue_event.h"

#include <QJsonObject>

namespace bw::binance::spot {

struct UserFrame
{
    QList<exchange::VenueEvent> events;
    // The same for the same event on another connection; empty: it may come again, which is harmless.
    QString key;
    bool terminated = false;           // this subscription delivers nothing more
};

// quoteAsset: whose balance is the wallet.
[[nodiscard]] UserFrame decodeUserMessage(const QJsonObject &message, const QString &quoteAsset);

} // namespace bw::binance::spot
