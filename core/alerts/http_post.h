// One POST of JSON, answered once: bounded in time and size, never redirected (what is sent goes to no other host), HTTP/1.1 only
// (Qt 6.4's HTTP/2 has hung). The words of the network layer name the address and with it secrets: they are never taken.
// Thread: that of the manager.
#pragma once

#include "core/base/time.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <functional>

namespace bw::alerts {

struct HttpAnswer
{
    int status = 0;                 // 0: not reached, cut off or too late
    QByteArray body;                // at most kLongestAnswer bytes
    base::Millis retryAfter{0};     // the header's, in seconds; 0: none
};

inline constexpr qint64 kLongestAnswer = 1'048'576;

// timeout: of the whole exchange, also where single bytes trickle in.
void postJson(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body, base::Millis timeout, std::function<void(const HttpAnswer &)> done);

} // namespace bw::alerts
