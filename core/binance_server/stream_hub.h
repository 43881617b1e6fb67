// The streams of USD-M: beside what MarketStreams pushes for either market, book tickers as they change, mark prices at once
// but at most one per interval and symbol and again as a heartbeat, liquidations, and user events to the sockets that hold
// the living listen key.
// Thread: the server's. Invariant: after stop() nothing is pushed and no timer is left.
#pragma once

#include "core/binance_server/listen_key.h"
#include "core/binance_server/parameters.h"
#include "core/binance_server/server.h"
#include "core/binance_server/usdm_voice.h"

#include <boost/asio/steady_timer.hpp>

#include <QHash>

namespace bw::binance_server {

class StreamHub
{
public:
    // `everyBeat`: what else has to be looked at twenty times a second.
    StreamHub(boost::asio::io_context &io, Backend &backend, const ServerConfig &config, std::function<void()> everyBeat);

    void start();                                            // heartbeat and beat
    void stop();
    [[nodiscard]] http::UpgradeAnswer admit(const http::Request &request, const http::WebSocketPeer &peer);
    void publish(const BackendEvent &event, const QByteArray &listenKey);
    void onKeyEnded(const QByteArray &key, KeyEnd end);
    void onTrade(const MarketTrade &trade) { m_streams.onTrade(trade); }
    void setFlow(StreamFlow flow) { m_audience.setFlow(flow); }
    void dropAll() { m_audience.dropAll(); }

private:
    struct MarkThrottle
    {
        explicit MarkThrottle(boost::asio::io_context &io) : timer(io) {}
        boost::asio::steady_timer timer;
        std::chrono::steady_clock::time_point sentAt;
        bool pending = false;
    };

    void onOrder(const OrderEvent &event, const QByteArray &key);
    void onLiquidation(const OrderEvent &event);
    void onMarket(const MarketEvent &event);
    void onMarkChanged(const MarketRecord &market);
    void sendMark(const MarketRecord &market);
    void beat();
    void publishUser(const QByteArray &key, const char *event, const QByteArray &data);
    [[nodiscard]] Precision precisionFor(const trading::Symbol &symbol) const;

    boost::asio::io_context &m_io;
    Backend &m_backend;
    const ServerConfig &m_config;
    boost::asio::steady_timer m_heartbeat;
    StreamAudience m_audience;
    UsdmVoice m_voice;
    MarketStreams m_streams;
    QHash<trading::Symbol, std::shared_ptr<MarkThrottle>> m_marks;
    QHash<trading::Symbol, std::int64_t> m_marksTold;          // at the last beat
    std::shared_ptr<void> m_alive = std::make_shared<char>(); // a timer that has already fired finds it gone
};

} // namespace bw::binance_server
