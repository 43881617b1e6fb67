// Marks (/market) and best prices (/public) of the watched symbols, on one socket each; on demand trades (/market) too.
// Thread: the engine's. The path counts as up only while both sockets are, and as alive only when both were heard:
// a book that still moves is no proof of a fresh mark.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/path_monitor.h"
#include "core/binance/stream_socket.h"
#include "core/binance/usdm/stream_codec.h"

#include <QSet>

#include <array>
#include <functional>

namespace bw::binance::usdm {

class MarketStreams final : public QObject
{
public:
    using Emit = std::function<void(exchange::VenueEvent)>;

    MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, Emit emitEvent, QObject *parent);

    // Trades too, of every symbol; before the first watch().
    void setTradeHandler(std::function<void(const PublicTrade &)> handler);
    // Replaces the earlier set; the first call that names a symbol opens the sockets.
    void watch(const QList<trading::Symbol> &symbols);
    void stop();

private:
    // One route with its socket and what that connection is subscribed to.
    struct Route
    {
        const char *path = "";
        QStringList suffixes;
        StreamSocket *socket = nullptr;
        QSet<QString> subscribed;
        bool heard = false;
    };

    void addRoute(std::size_t index, const char *path, const char *suffix, int silentAfterMs);
    void openRoute(Route &route);
    void synchronise(Route &route);
    void subscribe(Route &route, const QString &method, const QStringList &streams);
    void onText(Route &route, const QString &text);
    void onAlive(Route &route);
    [[nodiscard]] QSet<QString> wanted(const Route &route) const;

    const BinanceConfig *m_config;
    StreamSocket::Jitter m_jitter;
    Emit m_emit;
    std::function<void(const PublicTrade &)> m_onTrade;
    PathMonitor m_path;
    StreamDecoder m_decoder;
    std::array<Route, 2> m_routes;
    QList<trading::Symbol> m_symbols;
    int m_nextId = 1;
    bool m_started = false;
};

} // namespace bw::binance::usdm
