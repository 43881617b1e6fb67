// Where alerts go. One message at a time; each is answered once, from the event loop. A sink that can also be spoken to says what
// it heard.
// Thread: that of the service which owns it.
#pragma once

#include "core/alerts/alert_desk.h"
#include "core/alerts/chat_message.h"

#include <functional>

namespace bw::alerts {

struct SinkAnswer
{
    bool delivered = false;        // the receiver said so
    QString why;                   // else: one sentence without a secret
    base::Millis retryAfter{0};    // as the receiver asked
};

struct Hearing
{
    // In the order in which they came; the same one may come again. False: nobody takes it any more; it is not confirmed, and no other
    // is asked for.
    std::function<bool(const ChatMessage &)> message;
    std::function<void(const QString &why)> trouble;    // empty: it hears (again)
};

class AlertSink
{
public:
    virtual ~AlertSink() = default;
    [[nodiscard]] virtual QString name() const = 0; // "Telegram"
    virtual void send(const Outgoing &message, std::function<void(SinkAnswer)> done) = 0;
    // Begins to listen, where the sink can; answers whether it does.
    virtual bool listen(Hearing) { return false; }
};

// What a program gets to read: {"id","key","priority","text","at","attempt"}. id: the same for every attempt at one alert of a run;
// at: ISO 8601 in UTC by the exchange's clock, null where it is not known.
[[nodiscard]] QByteArray alertJson(const Outgoing &message, const QString &run);

} // namespace bw::alerts
