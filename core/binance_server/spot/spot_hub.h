// The market streams of spot: every socket on /ws and /stream, and what is pushed to them. Trades and the top of the book
// go out as they happen; books, candles and tickers by the beat of 100 ms, and only what somebody has subscribed to.
// Thread: the server's. Invariant: after stop() nothing is pushed and no timer is left.
// Source: web-socket-streams.md.
#pragma once

#include "core/binance_server/spot/desk.h"
#include "core/binance_server/stream_socket.h"

#include <boost/asio/steady_timer.hpp>

#include <QSet>

namespace bw::binance_server::spot {

class SpotHub
{
public:
    SpotHub(boost::asio::io_context &io, SpotDesk &desk, std::function<void()> beforeBeat);

    void start();
    void stop();
    [[nodiscard]] http::UpgradeAnswer admit(const http::Request &request, const http::WebSocketPeer &peer);
    void onTrade(const MarketTrade &trade);      // remembered and pushed
    void bookMoved(const Symbol &symbol);        // its top is pushed if it changed
    void flush();                                // at the end of a call: a taker's trades are complete then (aggTrade)
    void setFlow(StreamFlow flow) { m_flow = flow; }
    void dropAll();

private:
    struct Connection { std::shared_ptr<StreamSocket> socket; base::VenueTime since; };
    struct Changed { bool traded = false; PriceLevel bid, ask; std::int64_t pushedAggregate = 0; };

    void beat();
    void endOldConnections();
    void pushDepths(bool slow);
    void pushSecond(std::int64_t second);
    void pushCandles(const Symbol &symbol, const QByteArray &prefix, bool everyOther);
    void pushTickers(const Symbol &symbol, const QByteArray &prefix);
    void pushArrays();
    void push(const QByteArray &stream, const QByteArray &data);
    [[nodiscard]] bool wanted(const QByteArray &stream) const { return m_wanted.contains(stream); }
    void collectWanted();

    SpotDesk &m_desk;
    std::function<void()> m_beforeBeat;
    boost::asio::steady_timer m_timer;
    std::map<std::uint64_t, Connection> m_connections;
    std::map<Symbol, Changed> m_changed;
    std::map<Symbol, std::array<std::int64_t, kIntervals.size()>> m_openCandle;   // that was pushed last; 0: none
    QSet<QByteArray> m_wanted;                   // streams that somebody has, as of this beat
    std::int64_t m_beats = 0;
    StreamFlow m_flow = StreamFlow::Flowing;
    std::shared_ptr<void> m_alive = std::make_shared<char>(); // a timer that has already fired finds it gone
};

} // namespace bw::binance_server::spot
