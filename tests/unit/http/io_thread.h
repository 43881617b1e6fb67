// A thread that runs an io_context, and raw sockets to speak to what runs on it.
#pragma once

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QSslSocket>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace bw::test {

constexpr int kDeadlineMs = 20'000;

class IoThread
{
public:
    IoThread() : m_guard(boost::asio::make_work_guard(io)), m_thread([this] { io.run(); }) {}
    ~IoThread() { join(); }
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    // On the thread, and waits for it; here once it has ended.
    void run(const std::function<void()> &action)
    {
        if (!m_thread.joinable()) {
            action();
            return;
        }
        std::promise<void> done;
        boost::asio::post(io, [&] {
            action();
            done.set_value();
        });
        done.get_future().wait();
    }

    // Returns once nothing is left to do: a leaked timer or socket would hang here until the test's time limit.
    void join()
    {
        m_guard.reset();
        if (m_thread.joinable())
            m_thread.join();
    }

    boost::asio::io_context io;

private:
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_guard;
    std::thread m_thread;
};

// A blocking client that shows every byte; under TLS, what is inside.
class RawClient
{
public:
    using Tls = std::optional<QSslConfiguration>;
    static inline Tls usual; // of every client that is not given its own

    explicit RawClient(quint16 port, const Tls &tls = usual)
    {
        const QString host = QStringLiteral("127.0.0.1");
        if (!tls) {
            m_socket = std::make_unique<QTcpSocket>();
            m_socket->connectToHost(host, port);
            m_connected = m_socket->waitForConnected(kDeadlineMs);
            return;
        }
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*tls);
        secure->connectToHostEncrypted(host, port);
        m_connected = secure->waitForEncrypted(kDeadlineMs);
        m_socket = std::move(secure);
    }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    QTcpSocket &socket() { return *m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(kDeadlineMs)) { }
    }

    // One answer by its Content-Length; empty when the connection ended first.
    QByteArray answer()
    {
        const QDeadlineTimer deadline(kDeadlineMs);
        while (!deadline.hasExpired()) {
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype total = end + 4 + contentLength(m_buffer.left(end));
                if (m_buffer.size() >= total) {
                    const QByteArray one = m_buffer.left(total);
                    m_buffer.remove(0, total);
                    return one;
                }
            }
            if (!readMore())
                return {};
        }
        return {};
    }

    // Exactly that many bytes, or fewer when the connection ended.
    QByteArray take(qsizetype count)
    {
        while (m_buffer.size() < count && readMore()) { }
        const QByteArray taken = m_buffer.left(count);
        m_buffer.remove(0, taken.size());
        return taken;
    }

    // Everything until the peer closes; nullopt when it does not.
    std::optional<QByteArray> untilClosed()
    {
        while (readMore()) { }
        if (m_socket->state() != QAbstractSocket::UnconnectedState)
            return std::nullopt;
        return m_buffer;
    }

private:
    static qsizetype contentLength(const QByteArray &head)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                return line.mid(15).trimmed().toInt();
        }
        return 0;
    }

    bool readMore()
    {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(kDeadlineMs) && m_socket->bytesAvailable() == 0)
            return false;
        m_buffer += m_socket->readAll();
        return true;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
    bool m_connected = false;
};

inline int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }
inline QByteArray bodyOf(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }

} // namespace bw::test
