#include "tests/demo/raw_venue.h"

#include "core/binance/spot/requests.h"
#include "core/binance/usdm/requests.h"

#include <QTest>

namespace bw::demo {

using namespace bw::binance;

namespace {

QByteArray verb(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Delete: return "DELETE";
    }
    return {};
}

} // namespace

HttpCall rawCall(Method method, const char *path, Security security, std::initializer_list<std::pair<const char *, QString>> parameters)
{
    HttpCall made = callOf(method, QString::fromLatin1(path), {}, security, Urgency::Essential);
    for (const auto &[name, value] : parameters) {
        made.parameters.add(QLatin1StringView(name), value);
    }
    return made;
}

RawVenue::RawVenue(const Target &target, Recorder &recorder) : m_recorder(recorder), m_signer(signerOrRefusal(target.keys.secret))
{
    m_shared.baseUrl = target.hosts.rest;
    m_shared.apiKey = target.keys.apiKey.toLatin1();
    m_shared.secret = target.keys.secret;
    m_shared.signer = m_signer.get();
    m_shared.clock = &m_clock;
    m_shared.offset = &m_offset;
    m_shared.pause = &m_pause;
    m_channel = std::make_unique<RestChannel>(&m_shared, nullptr);
    ClockSample sample;
    sample.askedAtMs = m_clock.systemMs();
    const RawAnswer time = call(target.market == trading::Market::Spot ? spot::serverTime() : usdm::serverTime());
    sample.answeredAtMs = m_clock.systemMs();
    sample.serverMs = time.object().value(QStringLiteral("serverTime")).toInteger();
    m_offset.beginRound();
    if (time.good()) {
        m_offset.add(sample);
    }
    (void)m_offset.finishRound();
}

RawAnswer RawVenue::ask(RestChannel &channel, const HttpCall &call)
{
    std::optional<HttpAnswer> answered;
    channel.send(call, [&](HttpAnswer answer) { answered = std::move(answer); });
    (void)QTest::qWaitFor([&] { return answered.has_value(); }, 15'000); // the channel's own time-out is shorter
    RawAnswer answer;
    if (answered) {
        answer = {answered->status, answered->body, answered->detail};
    }
    if (const QByteArray key = answer.object().value(QStringLiteral("listenKey")).toString().toUtf8(); !key.isEmpty()) {
        m_recorder.hide(key, "[listenKey]");
    }
    const QByteArray parameters = call.parameters.encoded();
    m_recorder.add("REST", verb(call.method) + ' ' + call.path.toUtf8() + (parameters.isEmpty() ? "" : "?") + parameters, answer.status, answer.body);
    return answer;
}

RawAnswer RawVenue::call(const HttpCall &call) { return ask(*m_channel, call); }

RawAnswer RawVenue::callAs(const QByteArray &apiKey, const HttpCall &call)
{
    ChannelShared other = m_shared;
    other.apiKey = apiKey;
    RestChannel channel(&other, nullptr);
    return ask(channel, call);
}

RawSocket::RawSocket(const QUrl &url, Recorder &recorder) : m_way(url.toEncoded()), m_recorder(recorder)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        texts.append(text.toUtf8());
        m_recorder.add(m_way, {}, 0, texts.last());
    });
    m_socket.open(url);
}

bool RawSocket::connects(int withinMs)
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, withinMs);
}

void RawSocket::send(const QString &text)
{
    m_recorder.add(m_way, text.toUtf8(), 0, {});
    m_socket.sendTextMessage(text);
}

bool RawSocket::hears(qsizetype count, int withinMs) const
{
    return QTest::qWaitFor([this, count] { return texts.size() >= count; }, withinMs);
}

} // namespace bw::demo
