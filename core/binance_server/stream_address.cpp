#include "core/binance_server/stream_address.h"

#include <algorithm>

namespace bw::binance_server {

namespace {

bool isNumeric(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QList<QByteArray> namesIn(const QByteArray &text)
{
    QList<QByteArray> names;
    for (const QByteArray &part : text.split('/')) {
        const QByteArray name = QByteArray::fromPercentEncoding(part);
        if (!isNumeric(name)) // empty ones count as numeric
            names.append(name);
    }
    return names;
}

StreamRoute takeRoute(QByteArray &path)
{
    struct Prefix { const char *text; StreamRoute route; };
    for (const Prefix &prefix : {Prefix{"/public/", StreamRoute::Public}, Prefix{"/market/", StreamRoute::Market}, Prefix{"/private/", StreamRoute::Private}}) {
        if (path.startsWith(prefix.text)) {
            path.remove(0, qsizetype(qstrlen(prefix.text)) - 1);
            return prefix.route;
        }
    }
    return StreamRoute::Unrouted;
}

void readQuery(StreamAddress &address, const QByteArray &query)
{
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = item.left(equals);
        const QByteArray value = QByteArray::fromPercentEncoding(item.mid(equals + 1));
        if (address.route == StreamRoute::Private) {
            if (name == "listenKey")
                address.keys.append({value, {}});
            else if (name == "events" && !address.keys.isEmpty())
                address.keys.last().events = value.split('/'); // events name the key before them
            else if (name == "streams")
                for (const QByteArray &key : namesIn(value))
                    address.keys.append({key, {}});
        } else if (name == "streams") {
            address.streams += namesIn(value);
        }
    }
}

} // namespace

std::optional<StreamAddress> parseStreamAddress(const QByteArray &path, const QByteArray &query)
{
    StreamAddress address;
    QByteArray rest = path;
    address.route = takeRoute(rest);
    if (rest == "/stream" || rest.startsWith("/stream/"))
        address.envelope = Envelope::Combined;
    else if (rest != "/ws" && !rest.startsWith("/ws/"))
        return std::nullopt;
    const qsizetype slash = rest.indexOf('/', 1);
    if (slash > 0) {
        const auto names = namesIn(rest.mid(slash + 1));
        if (address.route == StreamRoute::Private) {
            for (const QByteArray &key : names)
                address.keys.append({key, {}});
        } else {
            address.streams = names;
        }
    }
    readQuery(address, query);
    return address;
}

namespace {

// Source: USD-M "Important WebSocket Change Notice". Trades belong to /market; ccxt asks for them on /public.
QList<StreamRoute> routesOf(const QByteArray &stream)
{
    const QByteArray kind = stream.startsWith('!') ? stream : stream.mid(stream.indexOf('@') + 1);
    const auto is = [&](const char *name) { return kind == name || kind.startsWith(QByteArray(name) + '@'); };
    if (is("bookTicker") || is("!bookTicker") || kind.startsWith("depth"))
        return {StreamRoute::Public, StreamRoute::Unrouted};
    if (is("trade") || is("aggTrade"))
        return {StreamRoute::Market, StreamRoute::Public};
    return {StreamRoute::Market};
}

} // namespace

bool belongsToRoute(const QByteArray &stream, StreamRoute route)
{
    return route == StreamRoute::Spot || routesOf(stream).contains(route);
}

} // namespace bw::binance_server
