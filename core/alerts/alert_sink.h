// Where alerts go. One message at a time; each is answered once, from the event loop.
// Thread: that of the service which owns it.
#pragma once

#include "core/alerts/alert_desk.h"

#include <functional>

namespace bw::alerts {

struct SinkAnswer
{
    bool delivered = false;        // the receiver said so
    QString why;                   // else: one sentence without a secret
    base::Millis retryAfter{0};    // as the receiver asked
};

class AlertSink
{
public:
    virtual ~AlertSink() = default;
    [[nodiscard]] virtual QString name() const = 0; // "Telegram"
    virtual void send(const Outgoing &message, std::function<void(SinkAnswer)> done) = 0;
};

} // namespace bw::alerts
