// What the URL of a stream asks for: route, envelope and streams, and the words of the stream requests.
// Forms: /public|/market|/private (or none) + /ws, /ws/<s1>/<s2>, /stream?streams=<s1>/<s2>;
//        /private/ws/<key>, /private/ws?listenKey=K&events=A/B, /private/stream?listenKey=K1&events=A&listenKey=K2.
// Thread: plain functions.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace bw::binance_server {

enum class StreamRoute { Public = 1, Market, Private, Unrouted, Spot };   // Spot: the one route of the spot market
enum class Envelope { Raw = 1, Combined };

struct KeySubscription
{
    QByteArray key;
    QList<QByteArray> events;          // empty: all
};

struct StreamAddress
{
    StreamRoute route = StreamRoute::Unrouted;
    Envelope envelope = Envelope::Raw;
    QList<QByteArray> streams;         // not on /private; numeric segments are left out
    QList<KeySubscription> keys;       // on /private only
};

[[nodiscard]] std::optional<StreamAddress> parseStreamAddress(const QByteArray &path, const QByteArray &query);

// Only these carry data on a route: a stream of another one is accepted and stays silent.
[[nodiscard]] bool belongsToRoute(const QByteArray &stream, StreamRoute route);

} // namespace bw::binance_server
