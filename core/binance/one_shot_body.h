// A request body that can be read once. QNetworkAccessManager repeats a request, whatever its method, when the peer
// closes before answering; a sequential body that cannot be reset makes it give up instead (ContentReSendError).
// The body is also the last gate in front of an entry: QNAM may hold a request back (no free connection, still
// connecting), and asks for these bytes only when they are about to be written. A permit that is gone by then
// keeps them here, and the server never sees a complete request.
// Thread: the thread of its access manager.
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace bw::binance {

class OneShotBody final : public QIODevice
{
public:
    using Permit = std::function<bool()>; // empty: always

    OneShotBody(QByteArray bytes, Permit permit, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;

    // Whether any byte was handed over: if not, no server can have acted on the request.
    [[nodiscard]] bool left() const { return m_position > 0 || (m_bytes.isEmpty() && m_asked); }
    [[nodiscard]] bool blocked() const { return m_blocked; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    Permit m_permit;
    qint64 m_position = 0;
    bool m_asked = false;
    bool m_blocked = false;
};

} // namespace bw::binance
