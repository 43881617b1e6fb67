// Every stream socket, and what is pushed to them: book tickers as they change, mark prices at once but at most one
// per interval and symbol and again as a heartbeat, user events to the sockets that hold the living listen key.
// Thread: the server's. Invariant: after stop() nothing is pushed and no timer is left.
#pragma once

#include "core/binance_server/listen_key.h"
#include "core/binance_server/parameters.h"
#include "core/binance_server/server.h"
#include "core/binance_server/stream_socket.h"

#include <boost/asio/steady_timer.hpp>

#include <QHash>

#include <map>

namespace bw::binance_server {

class StreamHub
{
public:
    StreamHub(boost::asio::io_context &io, Backend &backend, const ServerConfig &config);

    void start();                                            // the heartbeat
    void stop();
    [[nodiscard]] http::UpgradeAnswer admit(const http::Request &request, const http::WebSocketPeer &peer);
    void publish(const BackendEvent &event, const QByteArray &listenKey);
    void onKeyEnded(const QByteArray &key, KeyEnd end);
    void setFlow(StreamFlow flow) { m_flow = flow; }
    void dropAll();

private:
    struct MarkThrottle
    {
        explicit MarkThrottle(boost::asio::io_context &io) : timer(io) {}
        boost::asio::steady_timer timer;
        std::chrono::steady_clock::time_point sentAt;
        bool pending = false;
    };

    void onOrder(const OrderEvent &event, const QByteArray &key);
    void onMarket(const MarketEvent &event);
    void onMarkChanged(const MarketRecord &market);
    void sendMark(const MarketRecord &market);
    void beat();
    void publishUser(const QByteArray &key, const char *event, const QByteArray &data);
    void publishStream(const QByteArray &stream, const QByteArray &data);
    [[nodiscard]] Precision precisionFor(const trading::Symbol &symbol) const;
    [[nodiscard]] QList<std::shared_ptr<StreamSocket>> sockets() const;

    boost::asio::io_context &m_io;
    Backend &m_backend;
    const ServerConfig &m_config;
    boost::asio::steady_timer m_heartbeat;
    std::map<std::uint64_t, std::shared_ptr<StreamSocket>> m_sockets;
    QHash<trading::Symbol, std::shared_ptr<MarkThrottle>> m_marks;
    StreamFlow m_flow = StreamFlow::Flowing;
    std::shared_ptr<void> m_alive = std::make_shared<char>(); // a timer that has already fired finds it gone
};

} // namespace bw::binance_server
