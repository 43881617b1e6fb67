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

bool belongsToRoute(const QByteArray &stream, StreamRoute route)
{
    const bool book = stream.endsWith("@bookTicker") || stream == "!bookTicker";
    const bool mark = stream.endsWith("@markPrice") || stream.endsWith("@markPrice@1s") || stream == "!markPrice@arr"
                      || stream == "!markPrice@arr@1s";
    switch (route) {
    case StreamRoute::Public:
    case StreamRoute::Unrouted: return book;
    case StreamRoute::Market: return mark;
    case StreamRoute::Private: return false;
    case StreamRoute::Spot: return true;
    }
    return false;
}

} // namespace bw::binance_server
