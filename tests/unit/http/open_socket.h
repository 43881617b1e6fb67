// Opens a WebSocket of Qt as RawClient opens its connections: ws, or wss where that is usual. Thread: the test's.
#pragma once

#include "tests/unit/http/io_thread.h"

#include <QtWebSockets/QWebSocket>

namespace bw::test {

inline void openSocket(QWebSocket &socket, quint16 port, const QString &target)
{
    if (RawClient::usual)
        socket.setSslConfiguration(*RawClient::usual);
    const QString scheme = RawClient::usual ? QStringLiteral("wss") : QStringLiteral("ws");
    socket.open(QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port).arg(target)));
}

} // namespace bw::test
