// The WebSocket API as one way to the venue: a warm connection, and a second one in time before the first is closed, so
// that there is always one to send on (make before break: 23 h, "serverShutdown").
// Up means: a connection is ready and answers. A request that was not answered in time takes that back until the venue
// has answered something again; a probe is sent for that at once, and one that fails ends the connection.
// Thread: the thread that made it; see WsApiLine for handlers and for what a call is owed.
#pragma once

#include "core/binance/ws_api_line.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace bw::binance {

class WsApiChannel final : public QObject
{
public:
    struct Handlers
    {
        std::function<void(bool up, const QString &why)> changed; // told once per change
        std::function<void()> alive;
        std::function<void(const HttpAnswer &)> observe;          // see WsApiLine
        std::function<void(const WsApiEvent &)> event;            // what answers no request; of any connection
    };

    WsApiChannel(const ChannelShared *shared, WsApiSettings settings, Handlers handlers);
    ~WsApiChannel() override;

    void start();
    void shutdown();
    void send(const HttpCall &call, AnswerHandler handler);
    // Asks for a sign of life that only the venue itself can give.
    void probe();
    // Ends the present connection and begins anew; what is open on it becomes unknown.
    void restart(const QString &why) { m_current->restart(why); }
    [[nodiscard]] bool isUp() const { return isOpen() && m_answers; }
    // A request can be written, though perhaps to a venue that is slow to answer.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int connections() const;

private:
    using Line = std::unique_ptr<WsApiLine>;

    [[nodiscard]] Line makeLine();
    void onReady(WsApiLine *line);
    void onDown(WsApiLine *line, const QString &why);
    void observe(const HttpAnswer &answer);
    void onEvent(const WsApiEvent &event);
    void renew();
    void retire(Line line);
    void release(WsApiLine *line);
    void tell(const QString &why);

    const ChannelShared *m_shared;
    WsApiSettings m_settings;
    Handlers m_handlers;
    Line m_current;
    Line m_next;                    // opened to take over
    std::vector<Line> m_leaving;    // take no new request; each goes once its answers are in
    QTimer m_renewal;
    bool m_answers = true;
    bool m_probing = false;
    bool m_toldUp = false;
    bool m_stopped = false;
};

} // namespace bw::binance
