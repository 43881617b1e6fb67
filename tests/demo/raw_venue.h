// The exchange asked without the client's judgement: what comes back is looked at and recorded as it is.
// Requests go by the client's own REST channel, streams by a plain WebSocket. Calls return when the answer is there.
#pragma once

#include "core/binance/rest_channel.h"
#include "tests/demo/recorder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

namespace bw::demo {

struct RawAnswer
{
    int status = 0;                 // 0: none came
    QByteArray body;
    QString detail;

    [[nodiscard]] bool good() const { return status >= 200 && status < 300; }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] int code() const { return object().value(QStringLiteral("code")).toInt(); } // of a refusal
};

class RawVenue
{
public:
    RawVenue(const Target &target, Recorder &recorder);

    RawAnswer call(const binance::HttpCall &call);
    RawAnswer callAs(const QByteArray &apiKey, const binance::HttpCall &call); // with another key

    [[nodiscard]] std::int64_t nowMs() const { return m_clock.systemMs() + m_offset.offsetMs(); } // the exchange's
    [[nodiscard]] const binance::Signer &signer() const { return *m_signer; }

private:
    RawAnswer ask(binance::RestChannel &channel, const binance::HttpCall &call);

    Recorder &m_recorder;
    base::SystemClock m_clock;
    binance::ClockOffset m_offset;
    binance::RequestPause m_pause;
    std::unique_ptr<binance::Signer> m_signer;
    binance::ChannelShared m_shared;
    std::unique_ptr<binance::RestChannel> m_channel;
};

// One connection and every text that came on it.
class RawSocket
{
public:
    RawSocket(const QUrl &url, Recorder &recorder);

    [[nodiscard]] bool connects(int withinMs = 10'000);
    void send(const QString &text);
    [[nodiscard]] bool hears(qsizetype texts, int withinMs) const;

    QList<QByteArray> texts;

private:
    QByteArray m_way;
    Recorder &m_recorder;
    QWebSocket m_socket;
};

// A request of the caller's own making.
[[nodiscard]] binance::HttpCall rawCall(binance::Method method, const char *path, binance::Security security,
                                        std::initializer_list<std::pair<const char *, QString>> parameters = {});

} // namespace bw::demo
