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

http::Response faultyResponse(const Fault &fault)
{
    http::Response response = errorResponse(fault.error);
    if (fault.retryAfterSeconds > 0)
        response.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(fault.retryAfterSeconds)});
    return response;
}

void answerFaulty(const Fault &fault, const http::Responder &responder, http::Response response)
{
    switch (fault.answer) {
    case FaultAnswer::Normal: responder.answerAfter(fault.delay, response); return;
    case FaultAnswer::Drop: responder.dropAfter(fault.delay); return;
    case FaultAnswer::HalfAnswer: responder.answerHalf(response); return;
    case FaultAnswer::Html: responder.answerAfter(fault.delay, htmlResponse(fault.error.httpStatus)); return;
    case FaultAnswer::Error: responder.answerAfter(fault.delay, faultyResponse(fault)); return;
    case FaultAnswer::ZeroPrices:
        response.body = withZeroPrices(response.body);
        responder.answerAfter(fault.delay, response);
        return;
    case FaultAnswer::TruncatedJson:
        response.body.truncate((response.body.size() + 1) / 2);
        responder.answerAfter(fault.delay, response);
        return;
    }
}

} // namespace

Front::Front(boost::asio::io_context &io, http::ServerConfig config, HostGuard guard, FrontHooks hooks, FrontHandlers handlers)
    : m_io(io), m_http(io, asExchange(std::move(config))), m_guard(std::move(guard)), m_hooks(std::move(hooks)), m_handlers(std::move(handlers)), m_delays(io)
{
    m_http.setRequestHandler([this](const http::Request &request, const http::Responder &responder) { handle(request, responder); });
    m_http.setUpgradeHandler([this](const http::Request &request, const http::WebSocketPeer &peer) { return upgrade(request, peer); });
}

void Front::close()
{
    m_http.close();
    m_delays.cancel();
    for (const auto &[id, wire] : m_wires)
        wire->end();
    m_wires.clear();
}

void Front::cut(WirePath path)
{
    for (const auto &[id, wire] : m_wires) {
        if (wire->path() == path)
            wire->cut();
    }
}

void Front::handle(const http::Request &request, const http::Responder &responder)
{
    if (m_hooks.control && request.path.startsWith("/paper/v1/")) {
        responder.answer(m_hooks.control(request));
        return;
    }
    if (const auto refused = m_guard.refuse(request, port())) {
        responder.answer(errorResponse(*refused));
        return;
    }
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
        const qsizetype bytes = request.query.size() + request.body.size();
        if (!m_delays.add(fault->delay, bytes, [this, request, responder] { responder.answer(m_handlers.carryOut(request)); }))
            responder.drop();
        return;
    }
    answerFaulty(*fault, responder, jsonResponse(QByteArrayLiteral("{\"orderId\":0,\"symbol\":\"")));
}

// Faults of an upgrade: dropping it, or an answer in its place. It cannot be delayed, and there is no JSON to spoil.
http::UpgradeAnswer Front::upgrade(const http::Request &request, const http::WebSocketPeer &peer)
{
    if (const auto refused = m_guard.refuse(request, port()))
        return errorResponse(*refused);
    const auto fault = faultFor(request);
    if (fault && fault->answer == FaultAnswer::Drop) {
        peer.drop();
        return http::WebSocketEvents{};
    }
    if (fault && fault->answer == FaultAnswer::Error)
        return faultyResponse(*fault);
    if (fault && fault->answer == FaultAnswer::Html)
        return htmlResponse(fault->error.httpStatus);
    return open(request, peer);
}

http::UpgradeAnswer Front::open(const http::Request &request, const http::WebSocketPeer &peer)
{
    const auto wire = std::make_shared<Wire>(m_io, wirePathOf(request.path), peer, m_hooks);
    const bool tapped = m_hooks.request || m_hooks.event;
    auto answer = m_handlers.upgrade(request, tapped ? peer.tappedBy(wire) : peer);
    auto *events = std::get_if<http::WebSocketEvents>(&answer);
    if (!events)
        return answer;
    m_wires[peer.id()] = wire;
    auto onClosed = std::move(events->onClosed);
    events->onClosed = [this, id = peer.id(), onClosed = std::move(onClosed)] {
        if (const auto found = m_wires.find(id); found != m_wires.end()) {
            found->second->end();
            m_wires.erase(found);
        }
        if (onClosed)
            onClosed();
    };
    return wire->around(std::move(*events));
}

} // namespace bw::binance_server
