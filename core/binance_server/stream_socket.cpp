#include "core/binance_server/stream_socket.h"

#include "core/binance_server/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace bw::binance_server {

namespace {

constexpr qsizetype kMaxStreams = 1024;
constexpr qsizetype kLongestName = 200;          // listen key and event: 64 and some

QByteArray errorBody(int code, QStringView message, const QByteArray &id)
{
    JsonObject json;
    json.integer("code", code).text("msg", message);
    if (!id.isEmpty())
        json.raw("id", id);
    return json.done();
}

QByteArray resultBody(const QByteArray &result, const QByteArray &id)
{
    return JsonObject().raw("result", result).raw("id", id).done();
}

// As JSON. USD-M takes unsigned integers, and short texts, which Binance's own connector sends there although the page on
// streams does not say so; spot also signed integers and null. Empty otherwise.
QByteArray requestId(const QJsonObject &request, StreamRoute route)
{
    const QJsonValue value = request.value(QLatin1String("id"));
    if (route == StreamRoute::Spot && value.isNull())
        return QByteArrayLiteral("null");
    if (value.isString() && value.toString().size() <= 36)
        return jsonText(value.toString());
    const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
    const bool allowed = number >= 0 || (route == StreamRoute::Spot && number != std::numeric_limits<qint64>::min());
    return value.isDouble() && allowed ? QByteArray::number(number) : QByteArray();
}

std::optional<QList<QByteArray>> namesOf(const QJsonObject &request)
{
    const QJsonValue params = request.value(QLatin1String("params"));
    if (!params.isArray())
        return std::nullopt;
    QList<QByteArray> names;
    for (const QJsonValue &value : params.toArray()) {
        if (!value.isString())
            return std::nullopt;
        names.append(value.toString().toUtf8());
    }
    return names;
}

} // namespace

void StreamSocket::onText(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        m_peer.send(errorBody(3, QStringLiteral("Invalid JSON: expected value at line 1 column %1").arg(problem.offset), {}));
        return;
    }
    if (!document.isObject()) {
        m_peer.send(errorBody(2, u"Invalid request: request must be an object", {}));
        return;
    }
    const QJsonObject request = document.object();
    const QByteArray id = requestId(request, m_address.route);
    if (id.isEmpty()) {
        m_peer.send(errorBody(2, u"Invalid request: request ID must be an unsigned integer", {}));
        return;
    }
    answerRequest(request, id);
}

void StreamSocket::answerRequest(const QJsonObject &request, const QByteArray &id)
{
    const QString method = request.value(QLatin1String("method")).toString();
    if (method == QLatin1String("LIST_SUBSCRIPTIONS")) {
        m_peer.send(resultBody(subscriptions(), id));
    } else if (method == QLatin1String("SET_PROPERTY") || method == QLatin1String("GET_PROPERTY")) {
        setProperty(request, id);
    } else if (method == QLatin1String("SUBSCRIBE") || method == QLatin1String("UNSUBSCRIBE")) {
        const auto names = namesOf(request);
        if (!names) {
            m_peer.send(errorBody(2, u"Invalid request: params must be an array of stream names", id));
        } else if (method == QLatin1String("SUBSCRIBE") && size() + names->size() > kMaxStreams) {
            m_peer.send(errorBody(2, u"Invalid request: too many streams", id));
        } else if (std::any_of(names->cbegin(), names->cend(), [](const QByteArray &name) { return name.size() > kLongestName; })) {
            m_peer.send(errorBody(2, u"Invalid request: a stream name is too long", id));
        } else {
            method == QLatin1String("SUBSCRIBE") ? subscribe(*names) : unsubscribe(*names);
            m_peer.send(resultBody(QByteArrayLiteral("null"), id));
        }
    } else {
        m_peer.send(errorBody(2,
                              QStringLiteral("Invalid request: unknown variant %1, expected one of `SUBSCRIBE`, `UNSUBSCRIBE`, "
                                             "`LIST_SUBSCRIPTIONS`, `SET_PROPERTY`, `GET_PROPERTY`")
                                  .arg(method),
                              id));
    }
}

// Of what a peer may pile up here: streams, keys, and the events that were chosen of a key.
qsizetype StreamSocket::size() const
{
    qsizetype all = m_address.streams.size() + m_address.keys.size();
    for (const KeySubscription &key : m_address.keys)
        all += key.events.size();
    return all;
}

void StreamSocket::subscribe(const QList<QByteArray> &names)
{
    for (const QByteArray &name : names) {
        if (m_address.route == StreamRoute::Private) { // "<key>" or "<key>@<event>"
            const qsizetype at = name.indexOf('@');
            const QByteArray key = at < 0 ? name : name.left(at);
            const QByteArray event = at < 0 ? QByteArray() : name.mid(at + 1);
            const auto known = std::find_if(m_address.keys.begin(), m_address.keys.end(), [&](const KeySubscription &k) { return k.key == key; });
            if (known == m_address.keys.end())
                m_address.keys.append({key, event.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{event}});
            else if (event.isEmpty())
                known->events.clear();
            else if (!known->events.isEmpty() && !known->events.contains(event))
                known->events.append(event);
        } else if (!m_address.streams.contains(name)) {
            m_address.streams.append(name);
        }
    }
}

void StreamSocket::unsubscribe(const QList<QByteArray> &names)
{
    for (const QByteArray &name : names) {
        m_address.streams.removeAll(name);
        m_address.keys.removeIf([&](const KeySubscription &k) { return k.key == name; });
    }
}

QByteArray StreamSocket::subscriptions() const
{
    QList<QByteArray> names;
    for (const QByteArray &stream : m_address.streams)
        names.append(jsonText(QString::fromUtf8(stream)));
    for (const KeySubscription &key : m_address.keys)
        names.append(jsonText(QString::fromUtf8(key.key)));
    return jsonArray(names);
}

// The one property is "combined".
void StreamSocket::setProperty(const QJsonObject &request, const QByteArray &id)
{
    const QJsonArray params = request.value(QLatin1String("params")).toArray();
    const bool isSet = request.value(QLatin1String("method")).toString() == QLatin1String("SET_PROPERTY");
    if (params.at(0).toString() != QLatin1String("combined")) {
        m_peer.send(errorBody(0, u"Unknown property", id));
    } else if (!isSet) {
        m_peer.send(resultBody(m_address.envelope == Envelope::Combined ? "true" : "false", id));
    } else if (!params.at(1).isBool()) {
        m_peer.send(errorBody(1, u"Invalid value type: expected Boolean", id));
    } else {
        m_address.envelope = params.at(1).toBool() ? Envelope::Combined : Envelope::Raw;
        m_peer.send(resultBody(QByteArrayLiteral("null"), id));
    }
}

void StreamSocket::publish(const QByteArray &stream, const QByteArray &data)
{
    if (m_address.streams.contains(stream) && belongsToRoute(stream, m_address.route))
        send(stream, data);
}

void StreamSocket::publishUser(const QByteArray &key, const char *event, const QByteArray &data)
{
    for (const KeySubscription &subscription : m_address.keys) {
        if (subscription.key == key && (subscription.events.isEmpty() || subscription.events.contains(event))) {
            send(key, data);
            return;
        }
    }
}

void StreamSocket::publishToKey(const QByteArray &key, const QByteArray &data)
{
    if (carriesKey(key))
        send(key, data);
}

bool StreamSocket::carriesKey(const QByteArray &key) const
{
    return std::any_of(m_address.keys.cbegin(), m_address.keys.cend(), [&](const KeySubscription &k) { return k.key == key; });
}

void StreamSocket::send(const QByteArray &stream, const QByteArray &data)
{
    if (m_address.envelope == Envelope::Raw) {
        m_peer.push(data);
        return;
    }
    m_peer.push(JsonObject().text("stream", QString::fromUtf8(stream)).raw("data", data).done());
}

} // namespace bw::binance_server
