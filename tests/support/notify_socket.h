// The service manager's side of sd_notify: a datagram socket that keeps what it is told, in the order in which it came.
#pragma once

#include <QByteArrayList>
#include <QString>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace bw::test {

class NotifySocket
{
public:
    explicit NotifySocket(const QString &path) : m_path(path.toLocal8Bit()), m_fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, m_path.constData(), std::min<std::size_t>(sizeof address.sun_path - 1, static_cast<std::size_t>(m_path.size())));
        m_bound = ::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { ::close(m_fd); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    [[nodiscard]] bool isBound() const { return m_bound; }
    [[nodiscard]] const QByteArray &path() const { return m_path; }
    // Every assignment that was told so far: "READY=1".
    [[nodiscard]] const QByteArrayList &told()
    {
        QByteArray buffer(4096, '\0');
        for (ssize_t size = ::recv(m_fd, buffer.data(), static_cast<std::size_t>(buffer.size()), 0); size > 0;
             size = ::recv(m_fd, buffer.data(), static_cast<std::size_t>(buffer.size()), 0)) {
            m_told += buffer.left(size).split('\n');
        }
        return m_told;
    }
    [[nodiscard]] qsizetype count(const QByteArray &assignment) { return told().count(assignment); }

private:
    QByteArray m_path;
    int m_fd = -1;
    bool m_bound = false;
    QByteArrayList m_told;
};

} // namespace bw::test
