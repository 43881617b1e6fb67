// Market data of the watched symbols on one or more sockets, each with kinds of streams of its own; what the frames say
// is its owner's business. Source: Binance market streams, which have one shape on both markets: a connection lives for
// 24 h. Made before broken: the next one is opened in time, or when the exchange announces the end, and takes over with
// its first text; until then the old one speaks, and afterwards nobody hears it.
// Thread: the engine's. The path counts as up only while every socket is, and as alive only when every one was heard:
// a book that still moves is no proof of a fresh mark.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/path_monitor.h"
#include "core/binance/stream_socket.h"

#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace bw::binance {

struct StreamRoute
{
    const char *path = "";             // "/stream", "/market/stream"
    QStringList suffixes;              // "@bookTicker"; of every symbol
    int silentAfterMs = 0;             // see StreamTimings
};

// What a frame means for the connection that it came on.
struct FrameVerdict
{
    QString problem;                   // a sentence ends this connection and begins the next
    bool closesSoon = false;           // the exchange will close it: the next one is wanted now
};

class MarketStreams final : public QObject
{
public:
    struct Handlers
    {
        PathMonitor::Emit emitEvent;
        std::function<FrameVerdict(const QString &frame)> text;
        std::function<void()> down;                        // one of the sockets was lost
    };

    MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, const QList<StreamRoute> &routes, Handlers handlers);

    // Of the first route; before the first watch().
    void addSuffix(const QString &suffix) { m_routes.front().terms.suffixes.append(suffix); }
    // Replaces the earlier set; the first call that names a symbol opens the sockets.
    void watch(const QList<trading::Symbol> &symbols);
    void stop();

private:
    struct Route;
    // A connection and what it is subscribed to.
    struct Line
    {
        Route *route = nullptr;
        StreamSocket *socket = nullptr;
        QSet<QString> subscribed{};
        QStringList waiting{};         // requests that follow as the limit of messages allows
        std::unique_ptr<QTimer> pace{};
    };
    struct Route
    {
        StreamRoute terms;
        std::unique_ptr<Line> current;
        std::unique_ptr<Line> next;    // opened to take over
        QTimer *renewal = nullptr;
        bool heard = false;
    };

    [[nodiscard]] std::unique_ptr<Line> makeLine(Route &route);
    void openLine(Line &line);
    void onConnected(Line &line);
    void onDown(Line &line, const QString &why);
    void onText(Line &line, const QString &text);
    void onAlive(Line &line);
    void renew(Route &route);
    void takeOver(Route &route);
    void synchronise(Line &line);
    void subscribe(Line &line, const QString &method, const QStringList &streams);
    void sendWaiting(Line &line);
    void tellWhetherUp();
    [[nodiscard]] QSet<QString> wanted(const Route &route) const;

    const BinanceConfig *m_config;
    Handlers m_handlers;
    StreamSocket::Jitter m_jitter;
    PathMonitor m_path;
    std::vector<Route> m_routes;       // never grows once made: lines refer to them
    QList<trading::Symbol> m_symbols;
    int m_nextId = 1;
    bool m_started = false;
    bool m_stopped = false;
};

} // namespace bw::binance
