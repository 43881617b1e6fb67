// Who may come in. Loopback is not enough: a web page in the operator's browser is on this machine too. So the Host has to
// be this API's own (a rebound name is another), and so has the Origin wherever a browser names one; what needs a person's
// word needs the token. Nothing here allows another origin anything: there is no CORS header in any answer.
// Pure. The content type is not judged: a stop that comes in plainly has to work.
#pragma once

#include "core/http/server.h"

namespace bw::api {

enum class Needs { Nothing = 1, Token };

class Door
{
public:
    Door(quint16 port, QByteArray token); // an empty token fits nothing

    // The refusal, or nothing: 403 for a foreign host or origin, 401 without the token.
    [[nodiscard]] std::optional<http::Response> refusal(const http::Request &request, Needs needs) const;

private:
    [[nodiscard]] bool isOwnHost(const QByteArray &host) const;
    [[nodiscard]] bool isOwnOrigin(const QByteArray &origin) const;
    [[nodiscard]] bool hasToken(const http::Request &request) const;

    quint16 m_port;
    QByteArray m_token;
};

} // namespace bw::api
