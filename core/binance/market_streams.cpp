#include "core/binance/market_streams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bw::binance {

using exchange::PathState;

namespace {

constexpr qsizetype kStreamsInUrl = 50;     // more are subscribed afterwards, so that no address grows too long
constexpr qsizetype kStreamsPerRequest = 100;

} // namespace

MarketStreams::MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, const QList<StreamRoute> &routes, Handlers handlers)
    : m_config(config), m_handlers(std::move(handlers)), m_path(exchange::Path::MarketStream, config->clock, m_handlers.emitEvent)
{
    for (const StreamRoute &terms : routes) {
        m_routes.push_back({terms, nullptr, {}, false});
    }
    for (Route &route : m_routes) {
        addSocket(route, jitter);
    }
}

void MarketStreams::addSocket(Route &route, const StreamSocket::Jitter &jitter)
{
    StreamTimings timings = timingsOf(*m_config);
    timings.silentAfterMs = route.terms.silentAfterMs;
    StreamSocket::Handlers handlers;
    handlers.prepare = [this, &route] { openRoute(route); };
    handlers.connected = [this, &route] {
        synchronise(route);
        if (std::all_of(m_routes.begin(), m_routes.end(), [](const Route &one) { return one.socket->isUp(); })) {
            m_path.set(PathState::Up);
        }
    };
    handlers.down = [this, &route](const QString &why) {
        route.heard = false;
        m_path.set(PathState::Down, why);
        if (m_handlers.down) {
            m_handlers.down();
        }
    };
    handlers.text = [this, &route](const QString &text) {
        const QString problem = m_handlers.text(text);
        if (!problem.isEmpty()) {
            route.socket->restart(problem);
        }
    };
    handlers.alive = [this, &route] { onAlive(route); };
    route.socket = new StreamSocket(m_config->clock, timings, jitter, std::move(handlers), this);
}

void MarketStreams::watch(const QList<trading::Symbol> &symbols)
{
    m_symbols = symbols;
    if (!m_started && !symbols.isEmpty()) {
        m_started = true;
        m_path.set(PathState::Connecting);
        for (Route &route : m_routes) {
            route.socket->start();
        }
        return;
    }
    for (Route &route : m_routes) {
        synchronise(route);
    }
}

void MarketStreams::stop()
{
    for (Route &route : m_routes) {
        route.socket->stop();
    }
}

QSet<QString> MarketStreams::wanted(const Route &route) const
{
    QSet<QString> streams;
    for (const trading::Symbol &symbol : m_symbols) {
        for (const QString &suffix : route.terms.suffixes) {
            streams.insert(symbol.text().toLower() + suffix);
        }
    }
    return streams;
}

void MarketStreams::openRoute(Route &route)
{
    QStringList streams = wanted(route).values();
    streams.sort();
    streams = streams.mid(0, kStreamsInUrl);
    route.subscribed = QSet<QString>(streams.begin(), streams.end());
    QByteArray text = m_config->streamUrl.toEncoded(QUrl::StripTrailingSlash) + route.terms.path;
    if (!streams.isEmpty()) {
        text += "?streams=" + QUrl::toPercentEncoding(streams.join(u'/'), "/@");
    }
    route.socket->open(QUrl::fromEncoded(text, QUrl::StrictMode));
}

void MarketStreams::synchronise(Route &route)
{
    if (!route.socket->isUp()) {
        return;
    }
    const QSet<QString> target = wanted(route);
    QStringList added = (target - route.subscribed).values();
    QStringList removed = (route.subscribed - target).values();
    added.sort();
    removed.sort();
    subscribe(route, QStringLiteral("UNSUBSCRIBE"), removed);
    subscribe(route, QStringLiteral("SUBSCRIBE"), added);
    route.subscribed = target;
}

void MarketStreams::subscribe(Route &route, const QString &method, const QStringList &streams)
{
    for (qsizetype first = 0; first < streams.size(); first += kStreamsPerRequest) {
        QJsonObject request;
        request.insert(QLatin1StringView("method"), method);
        request.insert(QLatin1StringView("params"), QJsonArray::fromStringList(streams.mid(first, kStreamsPerRequest)));
        request.insert(QLatin1StringView("id"), m_nextId++);
        if (!route.socket->send(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)))) {
            route.socket->restart(QStringLiteral("A subscription could not be sent."));
            return;
        }
    }
}

void MarketStreams::onAlive(Route &route)
{
    route.heard = true;
    if (std::all_of(m_routes.begin(), m_routes.end(), [](const Route &one) { return one.heard; })) {
        for (Route &one : m_routes) {
            one.heard = false;
        }
        m_path.alive();
    }
}

} // namespace bw::binance
