// The Binance spot protocol as the exchange speaks it: REST under /api/v3 and /sapi, the streams at /ws and /stream and
// the WebSocket API at /ws-api/v3 on one loopback port, in front of a SpotBackend that decides.
// Thread: none of its own; everything, backend calls included, runs on the thread of the io_context.
//   listen() may also be called before that thread starts, close() and the destructor also after it has ended.
// Invariants: no signed request reaches the backend before key, time and signature are checked; numbers are written from
//   exact decimals only. The server takes the backend's sinks for as long as it lives, and tells it the time.
// Failure: refusals are Binance's own error bodies; listen() answers one sentence (Conflict when the port is taken).
#pragma once

#include "core/binance_server/faults.h"
#include "core/binance_server/market_history.h"
#include "core/binance_server/rate_counter.h"
#include "core/binance_server/spot/backend.h"

namespace bw::binance_server::spot {

// One key of one account: HMAC by its secret, or Ed25519 or RSA by the public key (PEM); only Ed25519 may log on.
struct SpotKey
{
    QByteArray key;
    QByteArray secret;
    QByteArray publicKeyPem;
    AccountId account;
};

struct SpotServerConfig
{
    QList<SpotKey> keys;
    quint16 port = 0;                          // 0 picks a free one
    QList<QByteArray> hosts{};                 // that requests may name beside the loopback's: HostGuard
    std::function<base::VenueTime()> clock;    // must not go back
    HistoryLimits history{};                   // of each market
    LimitPolicy limits = LimitPolicy::Off;
    int weightPerMinute = 6000;
    int ordersPer10s = 100;
    int ordersPerDay = 200'000;
    base::Millis connectionLife{86'400'000};   // of a WebSocket; then serverShutdown and the end
    http::ServerConfig http = spotHttp();      // sizes, time-outs, pings
    std::function<void()> onAccountEvent;      // after each event of an account: what is kept of it has changed
    FrontHooks hooks;                          // see every request and every event first

    // Source: Spot web-socket-streams.md: a ping every 20 s, a pong within a minute.
    [[nodiscard]] static http::ServerConfig spotHttp()
    {
        http::ServerConfig http;
        http.pingInterval = base::Millis(20'000);
        http.pongTimeout = base::Millis(60'000);
        return http;
    }
};

class SpotServerImpl;

class SpotServer
{
public:
    SpotServer(boost::asio::io_context &io, SpotBackend &backend, SpotServerConfig config);
    ~SpotServer();
    SpotServer(const SpotServer &) = delete;
    SpotServer &operator=(const SpotServer &) = delete;

    [[nodiscard]] base::Result<quint16> listen();
    void close();                              // idempotent
    [[nodiscard]] quint16 port() const;        // 0 while not listening

    // On the server's thread.
    void marketMoved();                        // the backend was given prices: tickers and books are looked at anew
    // Volume-weighted over five minutes, as the percent filters want it; empty before the first trade.
    [[nodiscard]] std::optional<Price> averagePrice(const Symbol &symbol) const;
    void addKey(const SpotKey &key);           // of an account that the backend has; must not be taken
    void dropStreams();                        // every WebSocket is cut without a close frame
    void cut(WirePath path);                   // those of one way; User is the connection of the WebSocket API here
    void setStreams(StreamFlow flow);

private:
    std::unique_ptr<SpotServerImpl> m_impl;
};

} // namespace bw::binance_server::spot
