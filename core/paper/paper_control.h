// The control route of the paper exchange: what --faults can say, said while it runs; and what its accounts hold.
//   POST   /paper/v1/instructions            the text of the body; 200 {"ids":[..],"done":[".."]}, 400, 422
//   GET    /paper/v1/instructions            200 [{"id":1,"text":"..","struck":0,"over":false}]
//   DELETE /paper/v1/instructions[?id=N]     200, 404
//   GET    /paper/v1/accounts
// The Host must be this machine's loopback with a port of the exchange; a request that a browser made for a page (Origin
// or Sec-Fetch-Site) gets 403; without "Authorization: Bearer <the secret of the first account>" the answer is 401.
// Errors: {"error":{"code":"..","message":".."}}.
// Thread: the exchange's own.
#pragma once

#include "core/paper/paper_world.h"

namespace bw::paper {

class PaperControl
{
public:
    PaperControl(PaperWorld &world, QByteArray secret, std::function<std::int64_t()> nowMs)
        : m_world(world), m_secret(std::move(secret)), m_nowMs(std::move(nowMs))
    {
    }
    void addPort(quint16 port) { m_ports.append(port); }
    [[nodiscard]] http::Response answer(const http::Request &request);

private:
    [[nodiscard]] std::optional<http::Response> guard(const http::Request &request) const;
    [[nodiscard]] http::Response instruct(const QByteArray &body);
    [[nodiscard]] http::Response list() const;
    [[nodiscard]] http::Response takeBack(const QByteArray &query);
    [[nodiscard]] http::Response accounts() const;

    PaperWorld &m_world;
    QByteArray m_secret;
    std::function<std::int64_t()> m_nowMs;
    QList<quint16> m_ports;
};

} // namespace bw::paper
