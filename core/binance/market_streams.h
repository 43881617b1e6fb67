// Market data of the watched symbols on one or more sockets, each with kinds of streams of its own; what the frames say
// is its owner's business. Source: Binance market streams, which have one shape on both markets.
// Thread: the engine's. The path counts as up only while every socket is, and as alive only when every one was heard:
// a book that still moves is no proof of a fresh mark.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/path_monitor.h"
#include "core/binance/stream_socket.h"

#include <QSet>

#include <functional>
#include <vector>

namespace bw::binance {

struct StreamRoute
{
    const char *path = "";             // "/stream", "/market/stream"
    QStringList suffixes;              // "@bookTicker"; of every symbol
    int silentAfterMs = 0;             // see StreamTimings
};

class MarketStreams final : public QObject
{
public:
    struct Handlers
    {
        PathMonitor::Emit emitEvent;
        std::function<QString(const QString &frame)> text; // a sentence ends this connection and begins the next
        std::function<void()> down;                        // one of the sockets was lost
    };

    MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, const QList<StreamRoute> &routes, Handlers handlers);

    // Of the first route; before the first watch().
    void addSuffix(const QString &suffix) { m_routes.front().terms.suffixes.append(suffix); }
    // Replaces the earlier set; the first call that names a symbol opens the sockets.
    void watch(const QList<trading::Symbol> &symbols);
    void stop();

private:
    // One route with its socket and what that connection is subscribed to.
    struct Route
    {
        StreamRoute terms;
        StreamSocket *socket = nullptr;
        QSet<QString> subscribed;
        bool heard = false;
    };

    void addSocket(Route &route, const StreamSocket::Jitter &jitter);
    void openRoute(Route &route);
    void synchronise(Route &route);
    void subscribe(Route &route, const QString &method, const QStringList &streams);
    void onAlive(Route &route);
    [[nodiscard]] QSet<QString> wanted(const Route &route) const;

    const BinanceConfig *m_config;
    Handlers m_handlers;
    PathMonitor m_path;
    std::vector<Route> m_routes;       // never grows once made: sockets refer to them
    QList<trading::Symbol> m_symbols;
    int m_nextId = 1;
    bool m_started = false;
};

} // namespace bw::binance
