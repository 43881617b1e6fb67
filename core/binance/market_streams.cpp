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
constexpr int kSpotMessages = 5;            // a second, on a connection
constexpr int kUsdmMessages = 10;

} // namespace

MarketStreams::MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, const QList<StreamRoute> &routes, Handlers handlers)
    : m_config(config), m_handlers(std::move(handlers)), m_jitter(std::move(jitter)),
      m_path(exchange::Path::MarketStream, config->clock, m_handlers.emitEvent)
{
    for (const StreamRoute &terms : routes) {
        m_routes.push_back({terms, nullptr, nullptr, new QTimer(this), false});
    }
    for (Route &route : m_routes) {
        route.current = makeLine(route);
        route.renewal->setSingleShot(true);
        connect(route.renewal, &QTimer::timeout, this, [this, &route] { renew(route); });
    }
}

std::unique_ptr<MarketStreams::Line> MarketStreams::makeLine(Route &route)
{
    auto made = std::make_unique<Line>(Line{&route});
    Line *line = made.get();
    StreamTimings timings = timingsOf(*m_config);
    timings.silentAfterMs = route.terms.silentAfterMs;
    timings.messagesPerSecond = m_config->market == trading::Market::Spot ? kSpotMessages : kUsdmMessages;
    StreamSocket::Handlers handlers;
    handlers.prepare = [this, line] { openLine(*line); };
    handlers.connected = [this, line] { onConnected(*line); };
    handlers.down = [this, line](const QString &why) { onDown(*line, why); };
    handlers.text = [this, line](const QString &text) { onText(*line, text); };
    handlers.alive = [this, line] { onAlive(*line); };
    line->socket = new StreamSocket(m_config->clock, timings, m_jitter, std::move(handlers), this);
    line->pace = std::make_unique<QTimer>();
    line->pace->setSingleShot(true);
    connect(line->pace.get(), &QTimer::timeout, this, [this, line] { sendWaiting(*line); });
    return made;
}

void MarketStreams::watch(const QList<trading::Symbol> &symbols)
{
    m_symbols = symbols;
    if (!m_started && !symbols.isEmpty()) {
        m_started = true;
        m_path.set(PathState::Connecting);
        for (Route &route : m_routes) {
            route.current->socket->start();
        }
        return;
    }
    for (Route &route : m_routes) {
        synchronise(*route.current);
        if (route.next) {
            synchronise(*route.next);
        }
    }
}

void MarketStreams::stop()
{
    m_stopped = true;
    for (Route &route : m_routes) {
        route.renewal->stop();
        route.current->socket->stop();
        if (route.next) {
            route.next->socket->stop();
        }
    }
}

// --- which connection ---

void MarketStreams::onConnected(Line &line)
{
    synchronise(line);
    if (line.route->current.get() == &line) {
        line.route->renewal->start(m_config->streamRenewMs);
        tellWhetherUp();
    }
}

void MarketStreams::onText(Line &line, const QString &text)
{
    Route &route = *line.route;
    if (route.next.get() == &line) {
        takeOver(route); // it is subscribed and speaks
    }
    const FrameVerdict verdict = m_handlers.text(text);
    if (!verdict.problem.isEmpty()) {
        line.socket->restart(verdict.problem);
    } else if (verdict.closesSoon) {
        renew(route);
    }
}

void MarketStreams::onDown(Line &line, const QString &why)
{
    Route &route = *line.route;
    if (route.next.get() == &line) {
        return; // it tries again by itself
    }
    if (route.next) {
        takeOver(route);
    }
    if (!route.current->socket->isUp()) {
        route.heard = false;
        m_path.set(PathState::Down, why);
        if (m_handlers.down) {
            m_handlers.down();
        }
    }
}

void MarketStreams::onAlive(Line &line)
{
    if (line.route->current.get() != &line) {
        return;
    }
    line.route->heard = true;
    if (std::all_of(m_routes.begin(), m_routes.end(), [](const Route &one) { return one.heard; })) {
        for (Route &one : m_routes) {
            one.heard = false;
        }
        m_path.alive();
    }
}

void MarketStreams::renew(Route &route)
{
    if (!m_stopped && !route.next) {
        route.next = makeLine(route);
        route.next->socket->start();
    }
}

// The old one may be speaking just now.
void MarketStreams::takeOver(Route &route)
{
    StreamSocket *old = route.current->socket;
    route.current = std::move(route.next);
    old->stop();
    old->deleteLater();
    if (route.current->socket->isUp()) {
        route.renewal->start(m_config->streamRenewMs);
    }
}

void MarketStreams::tellWhetherUp()
{
    if (std::all_of(m_routes.begin(), m_routes.end(), [](const Route &one) { return one.current->socket->isUp(); })) {
        m_path.set(PathState::Up);
    }
}

// --- what is streamed ---

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

void MarketStreams::openLine(Line &line)
{
    QStringList streams = wanted(*line.route).values();
    streams.sort();
    streams = streams.mid(0, kStreamsInUrl);
    line.waiting.clear();
    line.subscribed = QSet<QString>(streams.begin(), streams.end());
    QByteArray text = m_config->streamUrl.toEncoded(QUrl::StripTrailingSlash) + line.route->terms.path;
    if (!streams.isEmpty()) {
        text += "?streams=" + QUrl::toPercentEncoding(streams.join(u'/'), "/@");
    }
    line.socket->open(QUrl::fromEncoded(text, QUrl::StrictMode));
}

void MarketStreams::synchronise(Line &line)
{
    if (!line.socket->isUp()) {
        return;
    }
    const QSet<QString> target = wanted(*line.route);
    QStringList added = (target - line.subscribed).values();
    QStringList removed = (line.subscribed - target).values();
    added.sort();
    removed.sort();
    subscribe(line, QStringLiteral("UNSUBSCRIBE"), removed);
    subscribe(line, QStringLiteral("SUBSCRIBE"), added);
    line.subscribed = target;
}

void MarketStreams::subscribe(Line &line, const QString &method, const QStringList &streams)
{
    for (qsizetype first = 0; first < streams.size(); first += kStreamsPerRequest) {
        QJsonObject request;
        request.insert(QLatin1StringView("method"), method);
        request.insert(QLatin1StringView("params"), QJsonArray::fromStringList(streams.mid(first, kStreamsPerRequest)));
        request.insert(QLatin1StringView("id"), m_nextId++);
        line.waiting.append(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
    }
    sendWaiting(line);
}

void MarketStreams::sendWaiting(Line &line)
{
    while (!line.waiting.isEmpty() && line.socket->isUp()) {
        if (const auto wait = line.socket->mustWait()) {
            line.pace->start(*wait);
            return;
        }
        if (!line.socket->send(line.waiting.takeFirst())) {
            line.socket->restart(QStringLiteral("A subscription could not be sent."));
        }
    }
}

} // namespace bw::binance
