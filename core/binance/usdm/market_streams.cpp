#include "core/binance/usdm/market_streams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bw::binance::usdm {

using exchange::PathState;

namespace {

constexpr qsizetype kStreamsInUrl = 50;     // more are subscribed afterwards, so that no address grows too long
constexpr qsizetype kStreamsPerRequest = 100;

} // namespace

MarketStreams::MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, Emit emitEvent, QObject *parent)
    : QObject(parent), m_config(config), m_jitter(std::move(jitter)), m_emit(std::move(emitEvent)),
      m_path(exchange::Path::MarketStream, config->clock, m_emit), m_decoder(config->asset)
{
    addRoute(0, "/market/stream", "@markPrice@1s", config->marketSilenceMs);
    addRoute(1, "/public/stream", "@bookTicker", config->bookSilenceMs);
}

void MarketStreams::addRoute(std::size_t index, const char *path, const char *suffix, int silentAfterMs)
{
    Route &route = m_routes[index];
    route.path = path;
    route.suffixes = {QLatin1String(suffix)};
    StreamTimings timings = timingsOf(*m_config);
    timings.silentAfterMs = silentAfterMs;
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
    };
    handlers.text = [this, &route](const QString &text) { onText(route, text); };
    handlers.alive = [this, &route] { onAlive(route); };
    route.socket = new StreamSocket(m_config->clock, timings, m_jitter, std::move(handlers), this);
}

void MarketStreams::setTradeHandler(std::function<void(const PublicTrade &)> handler)
{
    m_onTrade = std::move(handler);
    m_routes[0].suffixes.append(QStringLiteral("@aggTrade"));
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
        for (const QString &suffix : route.suffixes) {
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
    QByteArray text = m_config->streamUrl.toEncoded(QUrl::StripTrailingSlash) + route.path;
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

void MarketStreams::onText(Route &route, const QString &text)
{
    const DecodedFrame frame = m_decoder.decode(text);
    for (const exchange::VenueEvent &event : frame.events) {
        m_emit(event);
    }
    if (frame.trade && m_onTrade) {
        m_onTrade(*frame.trade);
    }
    if (!frame.refusedSubscription.isEmpty()) {
        route.socket->restart(frame.refusedSubscription);
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

} // namespace bw::binance::usdm
