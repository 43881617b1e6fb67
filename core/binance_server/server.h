// The Binance USD-M protocol as the exchange speaks it: REST under /fapi and the /public, /market and /private
// streams on one loopback port, in front of a Backend that decides. Written apart from the client's codecs.
// Thread: none of its own; everything, Backend calls included, runs on the thread of the io_context.
//   listen() may also be called before that thread starts, close() and the destructor also after it has ended.
// Invariants: no signed request reaches the Backend before key, time and signature are checked; numbers are written
//   from exact decimals only. The server takes the Backend's event sink for as long as it lives.
// Failure: refusals are Binance's own error bodies; listen() answers one sentence (Conflict when the port is taken).
#pragma once

#include "core/binance_server/backend.h"
#include "core/binance_server/faults.h"
#include "core/binance_server/gatekeeper.h"
#include "core/binance_server/rate_counter.h"

namespace bw::binance_server {

enum class AckShape { WithoutAverages = 1, WithAverages }; // since 2026-06-30 acks carry no avgPrice and cumQuote

struct ServerConfig
{
    QString apiKey;
    QString apiSecret;
    QList<Credentials> moreKeys;               // of the first account; only Ed25519 ones may log on to the WebSocket API
    quint16 port = 0;                          // 0 picks a free one
    QList<QByteArray> hosts{};                 // that requests may name beside the loopback's: HostGuard
    int markIntervalMs = 100;                  // at most one markPrice per symbol; 0 = every change
    int markHeartbeatMs = 1000;                // so often marks are told again
    bool repeatUntoldMarks = true;             // false: only those that the market was told again meanwhile
    base::Millis listenKeyLife{3'600'000};
    base::Millis connectionLife{86'400'000};   // of a WebSocket
    LimitPolicy limits = LimitPolicy::Off;
    int weightPerMinute = 2400;
    int ordersPerMinute = 1200;
    int ordersPer10s = 300;
    AckShape ackShape = AckShape::WithoutAverages;
    http::ServerConfig http;                   // sizes, time-outs, pings
    FrontHooks hooks;                          // see every request and every event first
};

class ServerImpl;

class Server
{
public:
    Server(boost::asio::io_context &io, Backend &backend, ServerConfig config);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] base::Result<quint16> listen();
    void close();                              // idempotent
    [[nodiscard]] quint16 port() const;        // 0 while not listening

    // Another account of this market, by a key of its own, which must not be taken; it lives as long as the server, which
    // takes its event sink. On the server's thread, or before it runs.
    void addAccount(const Credentials &key, Backend &account);

    // For fault plans, on the server's thread.
    void dropStreams();                        // every WebSocket is cut without a close frame
    void cut(WirePath path);                   // those of one way
    void setStreams(StreamFlow flow);          // Silent: sockets stay open, no data is pushed
    void expireListenKey(const QByteArray &apiKey = {}); // as if its life had ended now; empty: the first account's

private:
    std::unique_ptr<ServerImpl> m_impl;
};

} // namespace bw::binance_server
