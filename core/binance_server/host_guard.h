// Whom a request names as its host. A page of the web can make its own name mean this machine (DNS rebinding) and would
// then read the exchange as if it were its own server; what it cannot do is keep its browser from saying that name as Host,
// nor from saying where the page came from as Origin (WebSockets, which know no other border, say it always).
// Welcome: 127.0.0.1, localhost and [::1], with the exchange's port or none, and the names that were given beside them; an
// Origin, where there is one, of those names at any port.
// Thread: a value. Failure: -1002 with HTTP 403, a number of Binance's with a text of its own.
#pragma once

#include "core/binance_server/venue_error.h"
#include "core/http/server.h"

namespace bw::binance_server {

class HostGuard
{
public:
    // "paper.lan:9000", or without a port: at any.
    explicit HostGuard(QList<QByteArray> further = {}) : m_further(std::move(further)) { m_further.removeAll(QByteArray()); }
    [[nodiscard]] std::optional<VenueError> refuse(const http::Request &request, quint16 port) const;

private:
    [[nodiscard]] bool isHost(const QByteArray &host, quint16 port) const;
    [[nodiscard]] bool isOrigin(const QByteArray &origin) const;

    QList<QByteArray> m_further;
};

// This machine by a name that nobody else can give it. At port 80 the port may be left out.
[[nodiscard]] bool isLoopbackHost(const QByteArray &host, quint16 port);

} // namespace bw::binance_server
