#include "core/binance_server/front.h"

#include "core/binance_server/responses.h"

namespace bw::binance_server {

namespace {

http::ServerConfig asExchange(http::ServerConfig http)
{
    if (http.serverName == http::ServerConfig().serverName)
        http.serverName = QByteArrayLiteral("nginx"); // as in front of the exchange
    return http;
}

void answerFaulty(const Fault &fault, const http::Responder &responder, http::Response response)
{
    switch (fault.answer) {
    case FaultAnswer::Normal: responder.answerAfter(fault.delay, response); return;
    case FaultAnswer::Drop: responder.dropAfter(fault.delay); return;
    case FaultAnswer::Html: responder.answerAfter(fault.delay, htmlResponse(fault.error.httpStatus)); return;
    case FaultAnswer::Error: responder.answerAfter(fault.delay, errorResponse(fault.error)); return;
    case FaultAnswer::TruncatedJson:
        response.body.truncate((response.body.size() + 1) / 2);
        responder.answerAfter(fault.delay, response);
        return;
    }
}

} // namespace

Front::Front(boost::asio::io_context &io, http::ServerConfig config, RequestHook hook, FrontHandlers handlers)
    : m_io(io), m_http(io, asExchange(std::move(config))), m_hook(std::move(hook)), m_handlers(std::move(handlers))
{
    m_http.setRequestHandler([this](const http::Request &request, const http::Responder &responder) { handle(request, responder); });
    m_http.setUpgradeHandler([this](const http::Request &request, const http::WebSocketPeer &peer) { return upgrade(request, peer); });
}

void Front::close()
{
    m_alive.reset();
    m_http.close();
    for (const auto &timer : m_delays)
        timer->cancel();
    m_delays.clear();
}

void Front::handle(const http::Request &request, const http::Responder &responder)
{
    const auto fault = faultFor(request);
    if (!fault) {
        responder.answer(m_handlers.carryOut(request));
        return;
    }
    if (fault->moment == FaultMoment::AfterHandling) {
        answerFaulty(*fault, responder, m_handlers.carryOut(request));
        return;
    }
    if (fault->answer == FaultAnswer::Normal) {
        later(fault->delay, [this, request, responder] { responder.answer(m_handlers.carryOut(request)); });
        return;
    }
    answerFaulty(*fault, responder, jsonResponse(QByteArrayLiteral("{\"orderId\":0,\"symbol\":\"")));
}

void Front::later(base::Millis delay, std::function<void()> action)
{
    const auto timer = std::make_shared<boost::asio::steady_timer>(m_io, delay);
    m_delays.insert(timer);
    timer->async_wait([this, timer, action = std::move(action), alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        m_delays.erase(timer);
        action();
    });
}

// Faults of an upgrade: dropping it, or an answer in its place; it cannot be delayed.
http::UpgradeAnswer Front::upgrade(const http::Request &request, const http::WebSocketPeer &peer)
{
    const auto fault = faultFor(request);
    if (fault && fault->answer == FaultAnswer::Drop) {
        peer.drop();
        return http::WebSocketEvents{};
    }
    if (fault && fault->answer == FaultAnswer::Error)
        return errorResponse(fault->error);
    if (fault && fault->answer != FaultAnswer::Normal)
        return htmlResponse(fault->error.httpStatus);
    return m_handlers.upgrade(request, peer);
}

} // namespace bw::binance_server
