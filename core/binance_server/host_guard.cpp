#include "core/binance_server/host_guard.h"

#include <algorithm>

namespace bw::binance_server {

namespace {

constexpr const char *kLoopback[] = {"127.0.0.1", "localhost", "[::1]"};
constexpr qsizetype kShown = 80;

bool same(const QByteArray &host, const QByteArray &name) { return host.compare(name, Qt::CaseInsensitive) == 0; }

bool isLoopback(const QByteArray &name)
{
    return std::any_of(std::begin(kLoopback), std::end(kLoopback), [&](const char *loopback) { return same(name, loopback); });
}

// "[::1]:8002" -> "[::1]"
QByteArray withoutPort(const QByteArray &host)
{
    const qsizetype colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.left(colon) : host;
}

} // namespace

bool isLoopbackHost(const QByteArray &host, quint16 port)
{
    const QByteArray ending = ':' + QByteArray::number(port);
    return isLoopback(host) ? port == 80 : host.endsWith(ending) && isLoopback(host.chopped(ending.size()));
}

bool HostGuard::isHost(const QByteArray &host, quint16 port) const
{
    return isLoopbackHost(host, port) || isLoopback(host)   // simple clients leave the port out, no browser does
        || std::any_of(m_further.cbegin(), m_further.cend(), [&](const QByteArray &name) { return same(host, name) || same(withoutPort(host), name); });
}

bool HostGuard::isOrigin(const QByteArray &origin) const
{
    const qsizetype scheme = origin.indexOf("://");
    const QByteArray name = scheme < 0 ? QByteArray() : withoutPort(origin.mid(scheme + 3));
    return isLoopback(name)
        || std::any_of(m_further.cbegin(), m_further.cend(), [&](const QByteArray &further) { return same(name, withoutPort(further)); });
}

std::optional<VenueError> HostGuard::refuse(const http::Request &request, quint16 port) const
{
    const QByteArray host = request.header("host");
    if (!isHost(host, port)) {
        return VenueError{-1002, QStringLiteral("This exchange answers to 127.0.0.1:%1, localhost:%1 and [::1]:%1, not to the host '%2'.")
                                     .arg(port).arg(QString::fromLatin1(host.left(kShown))), 403};
    }
    if (request.headers.contains("origin") && !isOrigin(request.header("origin")))
        return VenueError{-1002, QStringLiteral("This exchange does not answer to pages of other hosts."), 403};
    return std::nullopt;
}

} // namespace bw::binance_server
